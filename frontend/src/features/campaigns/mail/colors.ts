/** The colors that components are drawn in: each has a text of enough contrast on its ground, in light and dark. */
export const COLORS = ["gray", "red", "orange", "yellow", "green", "teal", "blue", "indigo", "purple", "pink"] as const;

export type Color = (typeof COLORS)[number];

/** Class names stand here in full, so that the style sheet has them. */
export const GROUNDS: Record<Color, string> = {
  gray: "bg-zinc-100 text-zinc-900 border-zinc-300 dark:bg-zinc-800 dark:text-zinc-100 dark:border-zinc-600",
  red: "bg-red-100 text-red-900 border-red-300 dark:bg-red-950 dark:text-red-100 dark:border-red-800",
  orange: "bg-orange-100 text-orange-900 border-orange-300 dark:bg-orange-950 dark:text-orange-100 dark:border-orange-800",
  yellow: "bg-yellow-100 text-yellow-900 border-yellow-300 dark:bg-yellow-950 dark:text-yellow-100 dark:border-yellow-800",
  green: "bg-green-100 text-green-900 border-green-300 dark:bg-green-950 dark:text-green-100 dark:border-green-800",
  teal: "bg-teal-100 text-teal-900 border-teal-300 dark:bg-teal-950 dark:text-teal-100 dark:border-teal-800",
  blue: "bg-blue-100 text-blue-900 border-blue-300 dark:bg-blue-950 dark:text-blue-100 dark:border-blue-800",
  indigo: "bg-indigo-100 text-indigo-900 border-indigo-300 dark:bg-indigo-950 dark:text-indigo-100 dark:border-indigo-800",
  purple: "bg-purple-100 text-purple-900 border-purple-300 dark:bg-purple-950 dark:text-purple-100 dark:border-purple-800",
  pink: "bg-pink-100 text-pink-900 border-pink-300 dark:bg-pink-950 dark:text-pink-100 dark:border-pink-800",
};

/** The strip beside a component, and the dot of a choice of colors. */
export const STRIPS: Record<Color, string> = {
  gray: "bg-zinc-500",
  red: "bg-red-500",
  orange: "bg-orange-500",
  yellow: "bg-yellow-500",
  green: "bg-green-500",
  teal: "bg-teal-500",
  blue: "bg-blue-500",
  indigo: "bg-indigo-500",
  purple: "bg-purple-500",
  pink: "bg-pink-500",
};

/** Other names of the same colors, as style sheets and people use them. */
const SYNONYMS: Record<string, Color> = {
  slate: "gray", zinc: "gray", neutral: "gray", stone: "gray", grey: "gray", black: "gray", white: "gray", silver: "gray",
  crimson: "red", maroon: "red", brown: "orange", amber: "yellow", gold: "yellow", lime: "green", emerald: "green", olive: "green",
  cyan: "teal", turquoise: "teal", aqua: "teal", sky: "blue", navy: "blue", violet: "purple", lavender: "purple", fuchsia: "pink",
  magenta: "pink", rose: "pink",
};

/** The color for a word as it is stored: a name, class names (`bg-blue-50 border-blue-200`), hex or rgb; null for none. */
export function colorOf(word: string | null): Color | null {
  const text = (word ?? "").trim().toLowerCase();
  const channels = hexOf(text) ?? rgbOf(text);
  if (channels !== null) {
    return nearest(channels);
  }
  const names = text.split(/[^a-z]+/);
  return names.map((name) => COLORS.find((color) => color === name) ?? SYNONYMS[name]).find((color) => color !== undefined) ?? null;
}

/** A color for a type of component that has none; always the same for the same type. */
export function colorFor(type: string): Color {
  const sum = Array.from(type).reduce((before, character) => (before * 31 + (character.codePointAt(0) ?? 0)) % 9_973, 7);
  return COLORS[1 + (sum % (COLORS.length - 1))] ?? "gray";
}

type Channels = readonly [number, number, number];

function hexOf(text: string): Channels | null {
  const hex = /#([\da-f]{6}|[\da-f]{3})\b/.exec(text)?.[1];
  if (hex === undefined) {
    return null;
  }
  const digits = hex.length === 3 ? hex.replaceAll(/./g, "$&$&") : hex;
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)) as unknown as Channels;
}

function rgbOf(text: string): Channels | null {
  const match = /rgba?\((\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(text);
  return match === null ? null : [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** From which hue on, in degrees, a color is called so. */
const HUES: readonly (readonly [number, Color])[] = [
  [345, "red"], [300, "pink"], [262, "purple"], [232, "indigo"], [200, "blue"], [165, "teal"], [75, "green"], [42, "yellow"],
  [16, "orange"], [0, "red"],
];

function nearest([red, green, blue]: Channels): Color {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const spread = most - least;
  if (spread < 12) {
    return "gray";
  }
  const sextant = most === red ? ((green - blue) / spread + 6) % 6 : most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  return HUES.find(([from]) => sextant * 60 >= from)?.[1] ?? "gray";
}
