import type { Session } from "@blossomer/gtm-client";

/** What a user is called where there is place for one word: the e-mail, else the name. */
export function nameOf({ email, name, id }: Session["user"]): string {
  return email ?? name ?? id;
}

/** One or two letters for a picture of a user. */
export function initialsOf({ email, name }: Session["user"]): string {
  const words = (name ?? email?.split("@")[0] ?? "").split(/[\s._-]+/).filter((word) => word !== "");
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => Array.from(word ?? "")[0] ?? "");
  return letters.join("").toUpperCase();
}
