/** A script as the address of a bookmark, as tools/bookmarklet prints it. */
export function bookmarkOf(script: string): string {
  const short = script
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\n\s*/g, "\n")
    .trim();
  return `javascript:${encodeURIComponent(short)}`;
}
