// Opens the app without a network: keeps its files, and nothing of the API. A build has a cache of its own; a new one
// takes over when no page of the old one is left, so that a page always finds the files that it was built with.

const CACHE = "blossomer-%BUILD%";
const FILES = "%FILES%";

/** What the server answers itself; every other address is one of the app's. */
const SERVER = ["/api", "/health", "/metrics", "/migrate"];

/** How long a page may take to come before the kept one is shown, in milliseconds. */
const PATIENCE = 5_000;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(removeOld().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== self.location.origin || isServers(pathname)) {
    return;
  }
  if (mode === "navigate") {
    event.respondWith(page(event.request));
  } else if (FILES.includes(pathname) && pathname !== "/") {
    event.respondWith(file(event.request));
  }
});

function isServers(pathname) {
  return SERVER.some((place) => pathname === place || pathname.startsWith(`${place}/`));
}

async function removeOld() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("blossomer-") && name !== CACHE).map((name) => caches.delete(name)));
}

/** From the server as long as it answers; every address of the app has the same page. */
async function page(request) {
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
    return answer.status < 500 ? answer : await kept(answer);
  } catch {
    return await kept(Response.error());
  }
}

async function kept(otherwise) {
  return (await caches.match("/", { cacheName: CACHE })) ?? otherwise;
}

/** The name of a file changes with its content. */
async function file(request) {
  return (await caches.match(request, { cacheName: CACHE })) ?? fetch(request);
}
