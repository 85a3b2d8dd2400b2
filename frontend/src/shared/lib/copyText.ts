/** Puts a text into the clipboard; an error where the browser does not let a page do that, as without TLS. */
export async function copyText(text: string): Promise<void> {
  // missing on pages without TLS, whatever the types say
  const clipboard = (navigator as { clipboard?: Clipboard }).clipboard;
  if (clipboard === undefined) {
    throw new Error("This page may not write to the clipboard.");
  }
  await clipboard.writeText(text);
}
