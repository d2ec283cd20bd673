// Lets this browser take notifications, or no more. The server is told each time, so that both always know the same.

import { say } from "../words/words.js";

const place = document.querySelector<HTMLElement>("[data-push]");
const state = document.querySelector<HTMLElement>("[data-push-state]");
const on = document.querySelector<HTMLButtonElement>("[data-push-on]");
const off = document.querySelector<HTMLButtonElement>("[data-push-off]");

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));

async function tell(address: string, subscription: PushSubscription): Promise<void> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(subscription.toJSON()),
  });
  if (!response.ok) throw new Error(((await response.json()) as { detail?: string }).detail ?? response.statusText);
}

async function turnOn(worker: ServiceWorkerRegistration): Promise<void> {
  const applicationServerKey = bytesOf(await (await fetch("/api/push/key")).text());
  await tell("/api/push/on", await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey }));
}

async function turnOff(worker: ServiceWorkerRegistration): Promise<void> {
  const subscription = await worker.pushManager.getSubscription();
  if (subscription === null) return;
  await tell("/api/push/off", subscription);
  await subscription.unsubscribe();
}

async function show(worker: ServiceWorkerRegistration): Promise<void> {
  const subscribed = (await worker.pushManager.getSubscription()) !== null;
  const forbidden = Notification.permission === "denied";
  on!.hidden = subscribed || forbidden;
  off!.hidden = !subscribed;
  state!.textContent = subscribed
    ? say("This device reminds you.")
    : forbidden
      ? say("Notifications of this site are forbidden in this browser's settings.")
      : say("This device does not remind you.");
}

async function begin(): Promise<void> {
  if (place === null || !("serviceWorker" in navigator) || !("PushManager" in window) || !("Notification" in window)) return;
  const worker = await navigator.serviceWorker.ready;
  const act = (work: (worker: ServiceWorkerRegistration) => Promise<void>) => () =>
    void work(worker)
      .then(() => show(worker))
      .catch((error: unknown) => (state!.textContent = say("That did not work: {0}", error instanceof Error ? error.message : say("try again."))));
  on!.addEventListener("click", act(turnOn));
  off!.addEventListener("click", act(turnOff));
  await show(worker);
}

void begin();
