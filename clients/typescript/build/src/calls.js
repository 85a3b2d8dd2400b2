/** The body of a successful answer; an error has been thrown before. */
export async function body(call) {
    const { data, response } = await call;
    if (data === undefined) {
        throw new TypeError(`The answer ${String(response.status)} of ${response.url} lacks its body.`);
    }
    return data;
}
/** For an answer without a body. */
export async function done(call) {
    await call;
}
/** What goes to the request itself. */
export function only({ signal }) {
    return signal === undefined ? {} : { signal };
}
/** The header with the caller's own key; without one, the client makes one where the contract takes it. */
export function keyOf(call) {
    return call.idempotencyKey === undefined ? {} : { "Idempotency-Key": call.idempotencyKey };
}
