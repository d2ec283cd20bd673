// Puts the service worker to work, and lets a new version in only between sessions.

const LOCK = "toehold-session";

export async function install(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.register("/service-worker.js", { updateViaCache: "none" });
  registration.addEventListener("updatefound", () => whenReady(registration.installing, () => letIn(registration)));
  letIn(registration);
  const ready = await navigator.serviceWorker.ready;
  ready.active?.postMessage("keep the days");
}

function whenReady(worker: ServiceWorker | null, then: () => void): void {
  worker?.addEventListener("statechange", () => worker.state === "installed" && then());
}

/** Waits for every session on every page of this device: each holds a share of the lock. */
function letIn(registration: ServiceWorkerRegistration): void {
  if (registration.waiting === null) return;
  const takeOver = (): void => registration.waiting?.postMessage("take over");
  if (navigator.locks) void navigator.locks.request(LOCK, takeOver);
  else if (!document.body.classList.contains("in-session")) takeOver();
}
