import { describe, expect, it } from "vitest";
import { copied, excerpt, relationOf, settledBySegments, settledByText, settledSubject, split, withAlternative, withSegments, withSubject, withText, writtenText } from "./edits";
import type { Mail } from "./model";
import { paragraphsOf } from "./paragraphs";
import { IMPORTED, mailOf, part, randomOf } from "./samples";
import { subjectDiffers, textOfSegments } from "./subjects";

const PLAIN = mailOf({
  subject: "A third less waste?",
  body: "Hi Dana,\n\nthe peak is near.",
  segments: [part("greeting", "Hi Dana,"), part("hook", "the peak is near.")],
});
const HAND_EDITED = mailOf({ ...PLAIN, body: "Hello Dana,\n\nrewritten by hand." });

describe("the text of a mail", () => {
  it("leaves out the subject that the body of an imported mail begins with", () => {
    expect(writtenText(IMPORTED)).toBe("Saw the new Joliet building.\n\nMost operators find out at 6 a.m.\n\nIs this a priority?");
    expect(relationOf(IMPORTED)).toBe("agree");
  });

  it.each(["subject-line", "email-subject", "emailSubject", "Subject_Line"])("knows the component type %s", (type) => {
    const mail = { ...IMPORTED, segments: [{ ...part(type, IMPORTED.subject) }, ...IMPORTED.segments.slice(1)] };
    expect(relationOf(mail)).toBe("agree");
    expect(writtenText(mail)).not.toContain("chaos");
  });

  it("is that of the components when there is no body", () => {
    const mail = { ...PLAIN, body: null };
    expect(relationOf(mail)).toBe("agree");
    expect(writtenText(mail)).toBe("Hi Dana,\n\nthe peak is near.");
  });

  it("keeps a first paragraph that equals the subject when no component repeats it", () => {
    const mail = mailOf({ subject: "Hello", body: "Hello\n\nWorld" });
    expect(writtenText(mail)).toBe("Hello\n\nWorld");
  });

  it("agrees with the components whatever the space between paragraphs", () => {
    expect(relationOf({ ...PLAIN, body: "Hi Dana, \r\n\r\n \n\nthe peak is near.\n" })).toBe("agree");
  });

  it("differs after the body alone was edited by hand", () => {
    expect(relationOf(HAND_EDITED)).toBe("differ");
  });

  it("stands alone when there are no components, or only that of the subject", () => {
    expect(relationOf(mailOf({ body: "Only text." }))).toBe("text");
    expect(relationOf({ ...IMPORTED, segments: IMPORTED.segments.slice(0, 1) })).toBe("text");
  });
});

describe("writing", () => {
  it("appears in the components, and keeps the subject before the body", () => {
    const mail = withText(IMPORTED, "Saw the new Joliet building.\n\nMost operators find out at six.\n\nIs this a priority?");
    expect(mail.body).toBe("inbound schedule chaos\n\nSaw the new Joliet building.\n\nMost operators find out at six.\n\nIs this a priority?");
    expect(mail.segments.map(({ text }) => text)).toEqual([
      "inbound schedule chaos",
      "Saw the new Joliet building.",
      "Most operators find out at six.",
      "Is this a priority?",
    ]);
  });

  it("shows exactly what was typed", () => {
    for (const typed of ["", " ", "\n\nHi", "Hi \n", "Hi\n\n\n\nthere", "inbound schedule chaos\n\nagain"]) {
      expect(writtenText(withText(IMPORTED, typed)) || typed).toBe(typed);
      expect(writtenText(withText(PLAIN, typed)) || typed).toBe(typed);
    }
  });

  it("brings a paragraph back to its component that was cut out and put in elsewhere", () => {
    const origin = PLAIN.segments;
    const cut = withText(PLAIN, "the peak is near.", origin);
    const pasted = withText(cut, "the peak is near.\n\nHi Dana,", origin);
    expect(pasted.segments.map(({ type, text }) => [type, text])).toEqual([
      ["hook", "the peak is near."],
      ["greeting", "Hi Dana,"],
    ]);
  });

  it("keeps a subject that was changed meanwhile", () => {
    const changed = withSubject(IMPORTED, "new subject");
    expect(withText(changed, "Hi", IMPORTED.segments).segments[0]?.text).toBe("new subject");
  });

  it("touches no component while the two versions differ", () => {
    const mail = withText(HAND_EDITED, "Hello Dana,\n\nrewritten twice.");
    expect(mail.segments).toBe(HAND_EDITED.segments);
    expect(mail.body).toBe("Hello Dana,\n\nrewritten twice.");
  });
});

describe("components", () => {
  it("make the text", () => {
    const mail = withSegments(IMPORTED, [...IMPORTED.segments.slice(0, 2), part("custom-1", "P.S. Two sites use it.")]);
    expect(mail.body).toBe("inbound schedule chaos\n\nSaw the new Joliet building.\n\nP.S. Two sites use it.");
  });

  it("leave no gap where one is empty", () => {
    expect(withSegments(PLAIN, [part("a", "One."), part("b", ""), part("c", null), part("d", "Two.")]).body).toBe("One.\n\nTwo.");
  });

  it("do not touch the text while the two versions differ", () => {
    const mail = withSegments(HAND_EDITED, [part("greeting", "Dear Dana,")]);
    expect(mail.body).toBe(HAND_EDITED.body);
  });
});

describe("two versions that differ", () => {
  it("are settled for the text: the components get their parts of it", () => {
    const mail = settledByText(HAND_EDITED);
    expect(mail.body).toBe(HAND_EDITED.body);
    expect(mail.segments.map(({ text }) => text)).toEqual(["Hello Dana,", "rewritten by hand."]);
    expect(relationOf(mail)).toBe("agree");
  });

  it("are settled for the components: the text is made of them", () => {
    const mail = settledBySegments(HAND_EDITED);
    expect(mail.body).toBe("Hi Dana,\n\nthe peak is near.");
    expect(mail.segments).toBe(HAND_EDITED.segments);
  });
});

describe("the subject", () => {
  it("is followed by what repeats it", () => {
    const mail = withSubject(IMPORTED, "quiet mornings");
    expect(mail.segments[0]?.text).toBe("quiet mornings");
    expect(mail.body?.startsWith("quiet mornings\n\nSaw")).toBe(true);
    expect(relationOf(mail)).toBe("agree");
  });

  it("leaves a component alone that says something else, until one was chosen", () => {
    const mail = { ...IMPORTED, subject: "chosen by hand" };
    expect(subjectDiffers(mail)).toBe(true);
    expect(withSubject(mail, "again").segments).toBe(mail.segments);

    const kept = settledSubject(mail, "subject");
    expect([kept.subject, kept.segments[0]?.text, kept.alternatives]).toEqual(["chosen by hand", "chosen by hand", ["inbound schedule chaos"]]);
    expect(kept.body?.startsWith("chosen by hand\n\n")).toBe(true);

    const taken = settledSubject(mail, "component");
    expect([taken.subject, taken.segments[0]?.text, taken.alternatives]).toEqual(["inbound schedule chaos", "inbound schedule chaos", ["chosen by hand"]]);
  });

  it("changes places with the alternative that is chosen", () => {
    const mail = withAlternative({ ...IMPORTED, alternatives: ["one", "two"] }, 1);
    expect(mail.subject).toBe("two");
    expect(mail.alternatives).toEqual(["one", "inbound schedule chaos"]);
    expect(mail.segments[0]?.text).toBe("two");
    expect(withAlternative({ ...PLAIN, subject: null, alternatives: ["one"] }, 0).alternatives).toEqual([]);
  });

  it("can be emptied", () => {
    const mail = withSubject(IMPORTED, null);
    expect(mail.body?.startsWith("Saw")).toBe(true);
    expect(relationOf(mail)).toBe("agree");
    expect(withSubject(mail, "new").segments[0]?.text).toBe("new");
  });
});

describe("splitting a text into components", () => {
  it("makes one of each paragraph, by the breakdown's types first", () => {
    const breakdown = ["subject", "intro"].map((segmentType) => ({ segmentType, label: null, description: null, color: null }));
    const mail = split(mailOf({ subject: "Hello", body: "Hello\n\nOne.\n\nTwo.", breakdown }));
    expect(mail.segments.map(({ type, text }) => [type, text])).toEqual([
      ["subject", "Hello"],
      ["intro", "One."],
      ["part-2", "Two."],
    ]);
    expect(relationOf(mail)).toBe("agree");
    expect(mail.body).toBe("Hello\n\nOne.\n\nTwo.");
  });
});

describe("copying", () => {
  it("has the subject once", () => {
    expect(copied(IMPORTED)).toBe(`Subject: inbound schedule chaos\n\n${writtenText(IMPORTED)}`);
    expect(copied(mailOf({ subject: "Hello", body: "Hello\n\nWorld" }))).toBe("Subject: Hello\n\nWorld");
  });

  it("is the text alone without a subject", () => {
    expect(copied(mailOf({ body: "Hi\n\nthere\n" }))).toBe("Hi\n\nthere");
  });

  it("has an excerpt without the subject", () => {
    expect(excerpt(IMPORTED).startsWith("Saw the new Joliet building. Most operators")).toBe(true);
  });
});

describe("whatever is edited, in whatever mode", () => {
  it.each(Array.from({ length: 80 }, (_, seed) => seed))("both modes say the same, and nothing is lost (seed %i)", (seed) => {
    const random = randomOf(seed + 7);
    const upTo = (most: number) => Math.floor(random() * (most + 1));
    let mail: Mail = seed % 2 === 0 ? IMPORTED : PLAIN;
    let words = 0;
    for (let steps = 0; steps < 12; steps += 1) {
      words += 1;
      const fresh = `fresh${words}`;
      const before = mail;
      if (upTo(1) === 0) {
        const lines = writtenText(mail).split("\n");
        lines.splice(upTo(lines.length), 0, upTo(1) === 0 ? fresh : `\n${fresh}\n`);
        mail = withText(mail, lines.join("\n"));
      } else {
        const at = mail.segments[0]?.type === "subject" ? 1 + upTo(mail.segments.length - 2) : upTo(mail.segments.length - 1);
        mail = withSegments(mail, mail.segments.map((each, index) => (index === at ? { ...each, text: `${each.text ?? ""} ${fresh}` } : each)));
      }
      expect(relationOf(mail)).toBe("agree");
      expect(paragraphsOf(writtenText(mail)).map((each) => each.trim())).toEqual(
        paragraphsOf(textOfSegments(mail.segments)).map((each) => each.trim()),
      );
      for (const word of `${before.body ?? ""} ${fresh}`.split(/\s+/)) {
        expect(mail.body).toContain(word);
      }
      // a look at the other mode is no edit
      expect(withText(mail, writtenText(mail))).toEqual(mail);
    }
  });
});
