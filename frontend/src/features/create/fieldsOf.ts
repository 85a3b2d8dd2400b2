/** A field of a record that says something. */
export interface FilledField {
  label: string;
  texts: string[];
}

/** What the server adds, and what names the record or its parents. */
const NOT_SHOWN = new Set(["id", "version", "createdAt", "updatedAt", "source", "name", "companyId", "targetAccountId", "targetPersonaId"]);

/** The fields of a record that say something, in their order, for a preview. */
export function filledFields(record: object): FilledField[] {
  return Object.entries(record)
    .filter(([name]) => !NOT_SHOWN.has(name))
    .flatMap(([name, value]) => fieldsIn(inWords(name), value));
}

function fieldsIn(label: string, value: unknown): FilledField[] {
  if (isRecord(value) && !isClassified(value)) {
    return Object.entries(value).flatMap(([name, member]) => fieldsIn(`${label}: ${inWords(name).toLowerCase()}`, member));
  }
  const texts = (Array.isArray(value) ? value : [value]).map(textOf).filter((text) => text !== "");
  return texts.length === 0 ? [] : [{ label, texts }];
}

function textOf(value: unknown): string {
  if (typeof value === "string" || typeof value === "number") {
    return String(value);
  }
  if (!isRecord(value)) {
    return "";
  }
  if (isClassified(value)) {
    return textOf(value["label"]);
  }
  return Object.values(value)
    .map(textOf)
    .filter((text) => text !== "")
    .join(" · ");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A known word with the label as it was written. */
function isClassified(value: Record<string, unknown>): boolean {
  return Object.keys(value).length === 2 && "value" in value && "label" in value;
}

/** "Buying signals rationale" for "buyingSignalsRationale". */
function inWords(name: string): string {
  const words = name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
