import { describe, expect, it } from "vitest";
import { aligned } from "./align";
import type { Segment } from "./model";
import { composed, paragraphsOf } from "./paragraphs";
import { part, randomOf } from "./samples";

const parts = [part("intro", "Saw the new building."), part("pain", "Trucks queue all morning."), part("cta", "Worth a look?")];

function shown(segments: readonly Segment[]): [string | null, string | null][] {
  return segments.map(({ type, text }) => [type, text]);
}

describe("dividing a text among components", () => {
  it("changes nothing when the text is theirs", () => {
    const same = aligned(parts, "Saw the new building.\n\n\nTrucks queue all morning. \n\nWorth a look?\n");
    expect(same.every((segment, index) => segment === parts[index])).toBe(true);
  });

  it("keeps each paragraph with its component when one is put before it", () => {
    expect(shown(aligned(parts, "Saw the new building.\n\nBy the way.\n\nTrucks queue all morning.\n\nWorth a look?"))).toEqual([
      ["intro", "Saw the new building.\n\nBy the way."],
      ["pain", "Trucks queue all morning."],
      ["cta", "Worth a look?"],
    ]);
    expect(shown(aligned(parts, "Hi Dana,\n\nSaw the new building.\n\nTrucks queue all morning.\n\nWorth a look?"))[0]).toEqual([
      "intro",
      "Hi Dana,\n\nSaw the new building.",
    ]);
  });

  it("empties the component of a paragraph that is gone, and no other", () => {
    expect(shown(aligned(parts, "Trucks queue all morning.\n\nWorth a look?"))).toEqual([
      ["intro", ""],
      ["pain", "Trucks queue all morning."],
      ["cta", "Worth a look?"],
    ]);
  });

  it("gives surplus at the end to the last component", () => {
    expect(shown(aligned(parts, "One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive."))).toEqual([
      ["intro", "One."],
      ["pain", "Two."],
      ["cta", "Three.\n\nFour.\n\nFive."],
    ]);
  });

  it("fills the first components when there are fewer paragraphs", () => {
    expect(shown(aligned(parts, "One.\n\nTwo."))).toEqual([
      ["intro", "One."],
      ["pain", "Two."],
      ["cta", ""],
    ]);
  });

  it("finds a changed paragraph by what it is like", () => {
    expect(shown(aligned(parts, "Trucks queue all the long morning.\n\nWorth a look, Dana?"))).toEqual([
      ["intro", ""],
      ["pain", "Trucks queue all the long morning."],
      ["cta", "Worth a look, Dana?"],
    ]);
  });

  it("lets both halves of a paragraph stay with its component", () => {
    const long = [part("intro", "Hello."), part("pain", "Trucks queue. It takes all morning long."), part("cta", "Worth a look?")];
    expect(shown(aligned(long, "Hello.\n\nTrucks queue.\n\nIt takes all morning long.\n\nWorth a look?"))[1]).toEqual([
      "pain",
      "Trucks queue.\n\nIt takes all morning long.",
    ]);
  });

  it("moves a component with its paragraph", () => {
    expect(shown(aligned(parts, "Worth a look?\n\nSaw the new building.\n\nTrucks queue all morning."))).toEqual([
      ["cta", "Worth a look?"],
      ["intro", "Saw the new building."],
      ["pain", "Trucks queue all morning."],
    ]);
  });

  it("puts what is new into an empty component that stands there", () => {
    const withEmpty = [...parts.slice(0, 2), part("proof", ""), ...parts.slice(2)];
    expect(shown(aligned(withEmpty, "Saw the new building.\n\nTrucks queue all morning.\n\nTwo sites use it.\n\nWorth a look?"))[2]).toEqual([
      "proof",
      "Two sites use it.",
    ]);
  });

  it("keeps equal texts of several components apart", () => {
    const twice = [part("a", "Same."), part("b", "Same.")];
    expect(shown(aligned(twice, "Same.\n\nNew.\n\nSame."))).toEqual([
      ["a", "Same.\n\nNew."],
      ["b", "Same."],
    ]);
  });

  it("takes thousands of paragraphs", () => {
    const many = Array.from({ length: 3_000 }, (_, index) => part("p", `Paragraph ${index}.`));
    const text = composed(many.toReversed().map((each) => each.text));
    expect(paragraphsOf(composed(aligned(many, text).map((each) => each.text)))).toEqual(paragraphsOf(text));
  });
});

const WORDS = ["dock", "truck", "yard", "gate", "door", "crew"];

describe("whatever is typed", () => {
  it.each(Array.from({ length: 150 }, (_, seed) => seed))("loses no word and no component (seed %i)", (seed) => {
    const random = randomOf(seed);
    const upTo = (most: number) => Math.floor(random() * (most + 1));
    const paragraph = () => Array.from({ length: 1 + upTo(3) }, () => WORDS[upTo(WORDS.length - 1)]).join(" ");
    const before = Array.from({ length: 1 + upTo(5) }, (_, index) =>
      part(`type-${index}`, upTo(4) === 0 ? null : Array.from({ length: 1 + upTo(1) }, paragraph).join("\n\n")),
    );
    const paragraphs = before.flatMap(({ text }) => paragraphsOf(text));
    for (let edits = upTo(4); edits > 0; edits -= 1) {
      const at = upTo(paragraphs.length);
      const taken = paragraphs.splice(at, upTo(2));
      paragraphs.splice(upTo(paragraphs.length), 0, ...(upTo(1) === 0 ? taken : [paragraph()]));
    }
    const text = paragraphs.join("\n\n");

    const after = aligned(before, text);

    expect(after.flatMap((segment) => paragraphsOf(segment.text))).toEqual(paragraphsOf(text));
    expect(after.map(({ type }) => type).toSorted()).toEqual(before.map(({ type }) => type).toSorted());
    expect(aligned(after, text)).toEqual(after);
  });
});
