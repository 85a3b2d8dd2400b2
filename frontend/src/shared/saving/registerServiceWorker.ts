/** Lets the app open without a network; in a built app only, where its files keep their names. */
export function registerServiceWorker(): void {
  // it is missing on pages without TLS, whatever the types say
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (import.meta.env.PROD && serviceWorker !== undefined) {
    serviceWorker.register("/sw.js").catch(() => undefined);
  }
}
