/** What belongs to the server, which no patch may bring. */
const SERVERS_OWN = ["version", "createdAt", "updatedAt", "source"];
/** The merge patch that makes the one out of the other. Lists are replaced as a whole. */
export function diff(before, after) {
    return merge(before, after, before).patch;
}
/**
 * Merges what I changed into what another has changed meanwhile: `merge(read, edited, error.current)`.
 *
 * @param base what both began with
 */
export function merge(base, mine, theirs) {
    const conflicts = [];
    const [was, is, other] = [base, mine, theirs].map(withoutServersOwn);
    const patch = mergeMembers(was ?? {}, is ?? {}, other ?? {}, "", conflicts);
    return { patch: patch, conflicts };
}
function withoutServersOwn(record) {
    const members = { ...record };
    for (const name of SERVERS_OWN) {
        Reflect.deleteProperty(members, name);
    }
    return members;
}
function mergeMembers(base, mine, theirs, place, conflicts) {
    const patch = {};
    for (const name of new Set([...Object.keys(base), ...Object.keys(mine)])) {
        const [was, is, other] = [base[name] ?? null, mine[name] ?? null, theirs[name] ?? null];
        if (isSame(was, is) || isSame(is, other)) {
            continue;
        }
        const pointer = `${place}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        if (isMembers(was) && isMembers(is) && isMembers(other)) {
            const nested = mergeMembers(was, is, other, pointer, conflicts);
            if (Object.keys(nested).length > 0) {
                patch[name] = nested;
            }
        }
        else if (isSame(was, other)) {
            patch[name] = is;
        }
        else {
            conflicts.push({ pointer, base: was, mine: is, theirs: other });
        }
    }
    return patch;
}
function isSame(one, other) {
    if (Array.isArray(one) && Array.isArray(other)) {
        return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
    }
    if (isMembers(one) && isMembers(other)) {
        const names = new Set([...Object.keys(one), ...Object.keys(other)]);
        return [...names].every((name) => isSame(one[name] ?? null, other[name] ?? null));
    }
    return one === other;
}
function isMembers(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
