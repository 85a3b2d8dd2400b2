/** An address as a link needs it: what has no scheme is on the web. */
export function withScheme(address: string): string {
  const typed = address.trim();
  return typed === "" || /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
}
