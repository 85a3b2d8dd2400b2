/** Where a company's address leads, if it is one of the web; people also write it without `https://`. */
export function webAddress(url: string): string | null {
  const address = /^https?:\/\//i.test(url.trim()) ? url.trim() : `https://${url.trim()}`;
  const isPlausible = /^https?:\/\/[^\s/:?#@]+\.[^\s/:?#@.]+(?::\d+)?(?:[/?#]\S*)?$/i.test(address);
  return isPlausible && URL.canParse(address) ? address : null;
}
