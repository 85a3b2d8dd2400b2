import type { Mail, Segment } from "./model";

/** A component, for tests. */
export function part(type: string | null, text: string | null, more: Partial<Segment> = {}): Segment {
  return { type, text, color: null, label: null, ...more };
}

/** A mail, for tests. */
export function mailOf(mail: Partial<Mail>): Mail {
  return { subject: null, body: null, alternatives: [], segments: [], breakdown: [], ...mail };
}

/** As most imported mails are: the body begins with the subject, because the first component repeats it. */
export const IMPORTED = mailOf({
  subject: "inbound schedule chaos",
  body: "inbound schedule chaos\n\nSaw the new Joliet building.\n\nMost operators find out at 6 a.m.\n\nIs this a priority?",
  segments: [
    part("subject", "inbound schedule chaos"),
    part("intro", "Saw the new Joliet building."),
    part("pain-point", "Most operators find out at 6 a.m."),
    part("cta", "Is this a priority?"),
  ],
});

/** A stream of numbers from 0 to 1 that is the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
