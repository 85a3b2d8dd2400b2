import { KIND_NAMES, type KindName } from "@/shared/api/kinds";

/** "a goal", "an objection", "a use case". */
export function withArticle(noun: string): string {
  return `${/^(?!us|uni|eu)[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;
}

/** "1 account", "3 accounts". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** "1 company", "3 companies". */
export function countedKind(count: number, kind: KindName): string {
  return counted(count, KIND_NAMES[kind].one, KIND_NAMES[kind].many);
}

const UNITS = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;
const RELATIVE = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

/** "3 days ago", as seen from a moment. */
export function ago(time: string, now: number): string {
  const seconds = (Date.parse(time) - now) / 1000;
  const unit = UNITS.find(([, size]) => Math.abs(seconds) >= size);
  return unit === undefined ? "just now" : RELATIVE.format(Math.round(seconds / unit[1]), unit[0]);
}

/** A moment as a date with its time, in the reader's own zone. */
export function dateAndTime(time: string): string {
  return new Date(time).toLocaleString("en", { dateStyle: "medium", timeStyle: "short" });
}
