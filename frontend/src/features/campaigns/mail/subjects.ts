import type { Mail, Segment } from "./model";
import { composed, paragraphsOf, sameParagraphs } from "./paragraphs";

const SUBJECT_TYPES = new Set(["subject", "subjectline", "emailsubject"]);

/** Whether the components of that type repeat the subject instead of being part of the text. */
export function isSubjectType(type: string | null): boolean {
  return SUBJECT_TYPES.has((type ?? "").toLowerCase().replaceAll(/[^a-z]/g, ""));
}

/** Where the component stands that repeats the subject; -1 when there is none. Any further one is taken as text. */
export function subjectPlace(segments: readonly Segment[]): number {
  return segments.findIndex(({ type }) => isSubjectType(type));
}

/** The components of the text: all but the one that repeats the subject. */
export function textSegments(segments: readonly Segment[]): Segment[] {
  const place = subjectPlace(segments);
  return segments.filter((_, index) => index !== place);
}

/** The components with others for the text; the one that repeats the subject stays where it is. */
export function withTextSegments(segments: readonly Segment[], changed: readonly Segment[]): Segment[] {
  const place = subjectPlace(segments);
  return place === -1 ? [...changed] : [...changed.slice(0, place), ...segments.slice(place, place + 1), ...changed.slice(place)];
}

/** The text that the components make, without the subject. */
export function textOfSegments(segments: readonly Segment[]): string {
  return composed(textSegments(segments).map(({ text }) => text));
}

/**
 * The subject that the body begins with, as in older mails, whose body is made of all components; null in others. It
 * counts as such only if a component repeats the subject: what somebody typed as first paragraph is text.
 */
export function headOf({ subject, body, segments }: Mail): string | null {
  const repeated = segments[subjectPlace(segments)]?.text;
  if (body === null || repeated === undefined || sameParagraphs(paragraphsOf(body), paragraphsOf(textOfSegments(segments)))) {
    return null;
  }
  return [repeated ?? "", subject ?? ""].map((each) => each.trim()).find((each) => each !== "" && beginsWith(body, each)) ?? null;
}

function beginsWith(body: string, paragraph: string): boolean {
  return body.startsWith(paragraph) && /^(\s*$|[ \t]*\r?\n[ \t]*\r?\n)/.test(body.slice(paragraph.length));
}

/** The body without the subject that it begins with. */
export function textOf(mail: Mail): string {
  const head = headOf(mail);
  return head === null ? (mail.body ?? "") : (mail.body ?? "").slice(head.length).replace(/^[ \t]*\r?\n[ \t]*\r?\n/, "");
}

/** The body for a text: with the subject before it, if it had one. */
export function bodyOf(head: string | null, text: string): string | null {
  const body = head === null || head === "" ? text : text === "" ? head : `${head}\n\n${text}`;
  return body === "" ? null : body;
}

/** The component that repeats the subject says something else. */
export function subjectDiffers({ subject, segments }: Mail): boolean {
  const repeated = segments[subjectPlace(segments)]?.text?.trim() ?? "";
  return repeated !== "" && repeated !== (subject ?? "").trim();
}
