/** What somebody pasted, as JSON that the import reads; or why there is none in it. */
export type Pasted = { json: string } | { problem: string };

const FENCE = /```[^\S\n]*[\w-]*[^\S\n]*\n([\s\S]*?)(?:```|$)/g;

/**
 * Finds the JSON in the answer of a generator: alone, in fences, or with prose around it. Several values become one
 * list; their texts stay as they are. JSON that is damaged is left to the import, which reads what is whole.
 */
export function jsonIn(text: string): Pasted {
  const trimmed = text.replace(/^\uFEFF/, "").trim();
  if (trimmed === "") {
    return { problem: "Paste the generator's answer first." };
  }
  if (holdsRecords(trimmed)) {
    return { json: trimmed };
  }
  const fenced = [...trimmed.matchAll(FENCE)].map((match) => (match[1] ?? "").trim()).filter(holdsRecords);
  const found = fenced.length > 0 ? fenced : valuesIn(trimmed);
  if (found.length > 0) {
    return { json: joined(found) };
  }
  const start = trimmed.search(/[[{]/);
  return start === -1
    ? { problem: "There is no JSON in this text. Copy the generator's whole answer, with all of its braces." }
    : { json: trimmed.slice(start) };
}

function joined(values: string[]): string {
  const items = values.map((value) => (value.startsWith("[") ? value.slice(1, -1) : value));
  return items.length === 1 ? (values[0] ?? "") : `[${items.join(",\n")}]`;
}

/** Whether a text is JSON that may be a record: an object, or a list with one in it. */
function holdsRecords(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.some(isObject) : isObject(value);
  } catch {
    return false;
  }
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** How many brackets are looked at: in damaged JSON each one would be looked at up to the end. */
const MOST_BRACKETS = 200;

/** The values that stand in prose, one after the other. */
function valuesIn(text: string): string[] {
  const values: string[] = [];
  let at = 0;
  for (let bracket = 0; bracket < MOST_BRACKETS; bracket++) {
    const start = at + text.slice(at).search(/[[{]/);
    if (start < at) {
      break;
    }
    const value = text.slice(start, endOfValue(text, start));
    if (holdsRecords(value)) {
      values.push(value);
      at = start + value.length;
    } else {
      at = start + 1;
    }
  }
  return values;
}

/** Behind the bracket that closes the one at `start`; the end of the text where none does. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  let inText = false;
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (inText) {
      if (character === "\\") {
        at++;
      } else if (character === '"') {
        inText = false;
      }
    } else if (character === '"') {
      inText = true;
    } else if (character === "{" || character === "[") {
      depth++;
    } else if ((character === "}" || character === "]") && --depth === 0) {
      return at + 1;
    }
  }
  return text.length;
}
