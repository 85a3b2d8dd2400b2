/** Where to go after signing in: `to` if it is a page of this app, else the start page. */
export function targetOf(to: string | undefined, origin: string = window.location.origin): string {
  if (to === undefined || !to.startsWith("/")) {
    return "/";
  }
  const address = URL.parse(to, origin);
  // "//elsewhere" and "/\elsewhere" begin with a slash as well
  if (address?.origin !== origin || isNoPage(address.pathname)) {
    return "/";
  }
  return address.pathname + address.search + address.hash;
}

function isNoPage(path: string): boolean {
  return ["/sign-in", "/goodbye", "/api"].some((other) => path === other || path.startsWith(`${other}/`));
}
