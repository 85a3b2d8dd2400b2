import type { Option } from "@/shared/lib/vocabulary";

/** A text of the address; undefined where there is none. A number or yes and no are texts that looked like more. */
export function textIn(value: unknown): string | undefined {
  const text = typeof value === "number" || typeof value === "boolean" ? String(value) : value;
  return typeof text === "string" && text.trim() !== "" ? text : undefined;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id of the address; undefined for what cannot be one. */
export function idIn(value: unknown): string | undefined {
  return typeof value === "string" && ID.test(value) ? value : undefined;
}

/** One of the words that may stand in the address; undefined for anything else. */
export function wordIn<Word extends string>(value: unknown, options: readonly Option<Word>[]): Word | undefined {
  return options.find((option) => option.value === value)?.value;
}

/** What is set, for an address without empty parameters. */
export function given<T extends object>(parameters: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  return Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== undefined)) as {
    [Name in keyof T]?: Exclude<T[Name], undefined>;
  };
}
