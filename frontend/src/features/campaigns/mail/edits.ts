import { aligned } from "./align";
import type { Mail, Segment } from "./model";
import { paragraphsOf, sameText } from "./paragraphs";
import { bodyOf, headOf, isSubjectType, subjectDiffers, subjectPlace, textOf, textOfSegments, textSegments, withTextSegments } from "./subjects";

/**
 * How the text and the components of a mail stand to each other.
 * - `agree`: they say the same, paragraph by paragraph; or only the components say something. An edit changes both.
 * - `text`: there are no components. An edit changes the text.
 * - `differ`: both say something, not the same. An edit changes that side only, until somebody has chosen one.
 */
export type Relation = "agree" | "text" | "differ";

export function relationOf(mail: Mail): Relation {
  const text = textOf(mail);
  if (textSegments(mail.segments).length === 0) {
    return "text";
  }
  return paragraphsOf(text).length === 0 || sameText(text, textOfSegments(mail.segments)) ? "agree" : "differ";
}

/** What the writing mode shows: the text without the subject. */
export function writtenText(mail: Mail): string {
  const text = textOf(mail);
  return relationOf(mail) === "agree" && text.trim() === "" ? textOfSegments(mail.segments) : text;
}

/**
 * Another text. The components get their parts of it.
 *
 * @param origin the components as they were before a series of edits: so that a paragraph that is cut out and put in
 * elsewhere, or undone, comes back to its component
 */
export function withText<M extends Mail>(mail: M, text: string, origin: readonly Segment[] = mail.segments): M {
  const body = bodyOf(headOf(mail), text);
  if (relationOf(mail) !== "agree") {
    return { ...mail, body };
  }
  return { ...mail, body, segments: withTextSegments(mail.segments, aligned(textSegments(origin), text)) };
}

/** Other components. The text is made of them. */
export function withSegments<M extends Mail>(mail: M, segments: readonly Segment[]): M {
  const changed = { ...mail, segments: [...segments] };
  return relationOf(mail) === "agree" ? { ...changed, body: bodyOf(headOf(mail), textOfSegments(segments)) } : changed;
}

/** Another subject. What repeats it (a component, the beginning of the body) follows, if it said the same. */
export function withSubject<M extends Mail>(mail: M, subject: string | null): M {
  if (subjectDiffers(mail)) {
    return { ...mail, subject };
  }
  const body = headOf(mail) === null ? mail.body : bodyOf((subject ?? "").trim(), textOf(mail));
  return { ...mail, subject, body, segments: repeating(mail, subject) };
}

function repeating({ segments }: Mail, subject: string | null): Segment[] {
  const place = subjectPlace(segments);
  return segments.map((segment, index) => (index === place ? { ...segment, text: subject } : segment));
}

/** The alternative becomes the subject, and the subject the alternative. */
export function withAlternative<M extends Mail>(mail: M, index: number): M {
  const chosen = mail.alternatives[index];
  if (chosen === undefined) {
    return mail;
  }
  const former = (mail.subject ?? "").trim() === "" ? [] : [mail.subject ?? ""];
  const alternatives = [...mail.alternatives.slice(0, index), ...former, ...mail.alternatives.slice(index + 1)];
  return { ...withSubject(mail, chosen), alternatives };
}

/** Settles a difference for the text: the components get their parts of it. */
export function settledByText<M extends Mail>(mail: M): M {
  return { ...mail, segments: withTextSegments(mail.segments, aligned(textSegments(mail.segments), textOf(mail))) };
}

/** Settles a difference for the components: the text is made of them. */
export function settledBySegments<M extends Mail>(mail: M): M {
  return { ...mail, body: bodyOf(headOf(mail), textOfSegments(mail.segments)) };
}

/** Settles a difference for the subject, or for the component that repeats it; the other one becomes an alternative. */
export function settledSubject<M extends Mail>(mail: M, keep: "subject" | "component"): M {
  const repeated = mail.segments[subjectPlace(mail.segments)]?.text ?? "";
  const [kept, other] = keep === "subject" ? [mail.subject ?? "", repeated] : [repeated, mail.subject ?? ""];
  const isKnown = other.trim() === "" || mail.alternatives.includes(other);
  const head = headOf(mail) === null ? null : kept.trim();
  return {
    ...mail,
    subject: kept,
    body: head === null ? mail.body : bodyOf(head, textOf(mail)),
    alternatives: isKnown ? mail.alternatives : [...mail.alternatives, other],
    segments: repeating(mail, kept),
  };
}

/**
 * Makes components of a text that has none, one of each paragraph. Where the breakdown names parts, they are taken in
 * their order; a first paragraph that is the subject becomes the component that repeats it.
 */
export function split<M extends Mail>(mail: M): M {
  const subject = mail.segments.filter(({ type }) => isSubjectType(type)).slice(0, 1);
  const [first, ...others] = paragraphsOf(textOf(mail));
  const repeats = subject.length === 0 && first !== undefined && first.trim() === (mail.subject ?? "").trim();
  const paragraphs = repeats ? others : first === undefined ? [] : [first, ...others];
  const named = mail.breakdown.filter(({ segmentType }) => !isSubjectType(segmentType));
  const subjectType = mail.breakdown.find(({ segmentType }) => isSubjectType(segmentType))?.segmentType ?? "subject";
  const head = repeats ? [{ type: subjectType, text: first, color: null, label: null }] : subject;
  const parts = paragraphs.map((text, index) => ({
    type: named[index]?.segmentType ?? `part-${index + 1}`,
    text,
    color: null,
    label: null,
  }));
  return { ...mail, segments: [...head, ...parts] };
}

/** What goes to the clipboard: the subject once, a blank line, the text. */
export function copied(mail: Mail): string {
  const subject = (mail.subject ?? "").trim();
  const text = writtenText(mail);
  const repeats = subject !== "" && paragraphsOf(text)[0]?.trim() === subject;
  const rest = repeats ? text.trimStart().slice(subject.length).replace(/^\s*\n/, "") : text;
  return subject === "" ? rest.trim() : `Subject: ${subject}\n\n${rest.trim()}`.trimEnd();
}

/** The first words of the text, for a card. */
export function excerpt(mail: Mail): string {
  const paragraphs = paragraphsOf(writtenText(mail));
  const start = paragraphs[0]?.trim() === (mail.subject ?? "").trim() ? 1 : 0;
  return paragraphs.slice(start, start + 4).join(" ").slice(0, 400);
}

/** Gives a type of the breakdown another name; the components of that type follow, unless another entry has it too. */
export function withRenamedType<M extends Mail>(mail: M, index: number, type: string): M {
  const former = mail.breakdown[index]?.segmentType;
  const isAlone = mail.breakdown.filter(({ segmentType }) => segmentType === former).length === 1;
  return {
    ...mail,
    breakdown: mail.breakdown.map((entry, at) => (at === index ? { ...entry, segmentType: type } : entry)),
    segments: isAlone ? mail.segments.map((segment) => (segment.type === former ? { ...segment, type } : segment)) : mail.segments,
  };
}
