/** Saves bytes as a file of that name. */
export function download(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // some browsers still read it for a while after the click
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
