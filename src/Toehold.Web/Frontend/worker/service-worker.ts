// Keeps the app on the device: the shell of one version, and the sessions of today and tomorrow. Pages come from the server
// while it answers; the shell comes from the device always, so that a page and its scripts are of one version.

interface Shell {
  version: string;
  addresses: string[];
}

const worker = self as unknown as ServiceWorkerGlobalScope & { toeholdShell: Shell };
importScripts("/offline/shell.js");
importScripts("/push.js");

const SHELL = `shell-${worker.toeholdShell.version}`;
const DAYS = "days";
const OFFLINE = "/offline";
const PATIENCE = 4000;

worker.addEventListener("install", (event) => event.waitUntil(keepShell()));
worker.addEventListener("activate", (event) => event.waitUntil(dropOldShells()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== worker.location.origin || address.pathname.startsWith("/api/")) return;
  if (request.mode === "navigate") event.respondWith(page(request));
  else event.respondWith(asset(request));
});
worker.addEventListener("message", (event) => {
  // The page says so between sessions only.
  if (event.data === "take over") void worker.skipWaiting();
  if (event.data === "keep the days") event.waitUntil(keepDays().catch(() => undefined));
});

async function keepShell(): Promise<void> {
  const shell = await caches.open(SHELL);
  await shell.addAll(worker.toeholdShell.addresses.map((address) => new Request(address, { cache: "reload" })));
}

/** Kept pages were written for the scripts of their own version, so they are fetched anew with each. */
async function dropOldShells(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith("shell-") && name !== SHELL);
  for (const name of old) await caches.delete(name);
  await worker.clients.claim();
  if (old.length > 0) await caches.delete(DAYS).then(keepDays).catch(() => undefined);
}

/** What the server says belongs to today and tomorrow replaces what was kept before. */
async function keepDays(): Promise<void> {
  const list = await fetch("/offline/days.json", { cache: "no-store" });
  if (!list.ok) return;
  const addresses = ["/", ...((await list.clone().json()) as { addresses: string[] }).addresses];
  const days = await caches.open(DAYS);
  await days.addAll(addresses.map((address) => new Request(address, { cache: "no-cache" })));
  await days.put("/offline/days.json", list);
  const wanted = new Set([...addresses, "/offline/days.json"].map((address) => new URL(address, worker.location.origin).href));
  for (const kept of await days.keys()) if (!wanted.has(kept.url)) await days.delete(kept);
}

/** From the server; from the device where it does not answer. */
async function page(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const kept = await keptPage(request, pathname);
  try {
    const fresh = await fetch(request, kept ? { signal: AbortSignal.timeout(PATIENCE) } : {});
    if (fresh.ok && pathname === "/") await (await caches.open(DAYS)).put("/", fresh.clone());
    return fresh;
  } catch {
    return kept ?? (await caches.match(OFFLINE)) ?? Response.error();
  }
}

/** Today as it was last seen, if that was today; a session as it was kept for today. */
async function keptPage(request: Request, pathname: string): Promise<Response | undefined> {
  const kept = (await caches.match(request)) ?? (pathname.startsWith("/session/") ? await caches.match(`${pathname}?day=${today()}`) : undefined);
  return pathname === "/" && kept && !isOfToday(kept) ? undefined : kept;
}

async function asset(request: Request): Promise<Response> {
  const shell = await caches.open(SHELL);
  const kept = await shell.match(request);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(request)) ?? Response.error();
  }
}

const isOfToday = (response: Response): boolean =>
  new Date(response.headers.get("date") ?? 0).toDateString() === new Date().toDateString();

function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
