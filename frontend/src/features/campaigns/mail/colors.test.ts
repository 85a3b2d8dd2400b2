import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { colorFor, colorOf, COLORS, GROUNDS } from "./colors";
import { entryOf, freeType, humanized, labelOf, segmentColor } from "./labels";
import { part } from "./samples";

describe("the color for a stored word", () => {
  it.each([
    ["yellow", "yellow"],
    ["bg-purple-50 border-purple-200", "purple"],
    ["bg-sky-100", "blue"],
    ["Fuchsia", "pink"],
    ["#ef4444", "red"],
    ["#0a0", "green"],
    ["rgb(99, 102, 241)", "indigo"],
    ["#888888", "gray"],
    ["", null],
    [null, null],
    ["sparkling", null],
  ])("%s is %s", (word, color) => {
    expect(colorOf(word)).toBe(color);
  });

  it("is the same for the same type when there is none", () => {
    expect(colorFor("cta")).toBe(colorFor("cta"));
    expect(COLORS).toContain(colorFor(""));
  });
});

describe("what a component is called", () => {
  const breakdown = [{ segmentType: "painPoint", label: "Pain point of the week", description: null, color: "red" }];

  it("is its own label, the breakdown's, or its type's", () => {
    expect(labelOf(breakdown, part("pain_point", "", { label: "Mine" }))).toBe("Mine");
    expect(labelOf(breakdown, part("pain_point", ""))).toBe("Pain point of the week");
    expect(labelOf(breakdown, part("company-intro", ""))).toBe("Company intro");
    expect(labelOf(breakdown, part(null, ""))).toBe("Component");
    expect(entryOf(breakdown, part(null, ""))).toBeUndefined();
    expect(humanized("callToAction2Now")).toBe("Call to action2 now");
  });

  it("has a color in the same way", () => {
    expect(segmentColor(breakdown, part("pain-point", "", { color: "blue" }))).toBe("blue");
    expect(segmentColor(breakdown, part("pain-point", "", { color: "" }))).toBe("red");
  });

  it("is a free type for a new one", () => {
    expect(freeType({ segments: [part("custom-1", "")], breakdown: [{ segmentType: "custom-2", label: null, description: null, color: null }] })).toBe("custom-3");
  });
});

describe("contrast", () => {
  const sheet = readFileSync("node_modules/tailwindcss/theme.css", "utf8");

  /** Relative luminance (WCAG) of a color of the style sheet, which is written in oklch. */
  function luminance(name: string): number {
    const match = new RegExp(`--color-${name}: oklch\\(([\\d.]+)% ([\\d.]+) ([\\d.]+)\\)`).exec(sheet);
    const [lightness, chroma, hue] = [Number(match?.[1]) / 100, Number(match?.[2]), (Number(match?.[3]) * Math.PI) / 180];
    const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
    const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
    const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
    const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
    const linear = [
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
    ].map((channel) => Math.min(1, Math.max(0, channel)));
    return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
  }

  it.each(COLORS.flatMap((color) => ["", "dark:"].map((mode) => [color, mode] as const)))("of %s %s is at least 4.5", (color, mode) => {
    const classes = GROUNDS[color].split(" ");
    const named = (prefix: string) => classes.find((each) => each.startsWith(mode + prefix))?.slice((mode + prefix).length) ?? "";
    const [one, other] = [luminance(named("bg-")), luminance(named("text-"))];
    expect((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});
