/** Whether two addresses mean the same page: scheme, `www.`, case and a final slash make no difference. */
export function isSameAddress(one: string, other: string): boolean {
  return plain(one) !== "" && plain(one) === plain(other);
}

function plain(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/\/+$/, "");
}
