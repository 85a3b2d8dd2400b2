import { stepsOf } from "./values";

/** What a member is called: "Positioning › Language used". */
export function labelOf(pointer: string): string {
  return stepsOf(pointer).map(labelOfName).join(" › ");
}

/** "languageUsed" as people write it: "Language used". */
export function labelOfName(name: string): string {
  const words = name.replace(/([A-Z])/g, (capital) => ` ${capital.toLowerCase()}`);
  return (words.charAt(0).toUpperCase() + words.slice(1)).replace("Icp ", "ICP ").replace(/^Url$/, "URL");
}
