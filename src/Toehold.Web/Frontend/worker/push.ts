// Shows reminders, and does what is chosen on them: start, be asked later, leave it for today. What is chosen becomes an
// entry that waits in this device's outbox until the server has it, as entries of the page do.

interface Reminder {
  title: string;
  body: string;
  address: string;
  programme: string;
  session: number;
  day: string;
  tag: string;
  start: string;
  later: string;
  notToday: string;
}

const LATER_MINUTES = 30;

{
  const reminding = self as unknown as ServiceWorkerGlobalScope;

  reminding.addEventListener("push", (event) => {
    const reminder = event.data?.json() as Reminder | undefined;
    if (reminder !== undefined) event.waitUntil(showReminder(reminder));
  });

  reminding.addEventListener("notificationclick", (event) => {
    event.notification.close();
    event.waitUntil(follow(event.action, event.notification.data as Reminder));
  });

  const showReminder = (reminder: Reminder): Promise<void> => {
    const most = (Notification as unknown as { maxActions?: number }).maxActions ?? 2;
    const choices = [
      { action: "start", title: reminder.start },
      { action: "later", title: reminder.later },
      { action: "not-today", title: reminder.notToday },
    ];
    // Where only two fit, a tap on the notification itself starts.
    const actions = most >= choices.length ? choices : choices.slice(1);
    const options = { body: reminder.body, tag: reminder.tag, renotify: false, icon: "/icon.svg", data: reminder, actions };
    return reminding.registration.showNotification(reminder.title, options as NotificationOptions);
  };

  const follow = async (action: string, reminder: Reminder): Promise<void> => {
    if (action === "later") {
      await keepChoice(reminder, "sessionSnoozed", { until: new Date(Date.now() + LATER_MINUTES * 60_000).toISOString() });
    } else if (action === "not-today") {
      await keepChoice(reminder, "sessionSkipped", {});
    } else {
      await open(reminder.address);
    }
  };

  const open = async (address: string): Promise<void> => {
    const pages = await reminding.clients.matchAll({ type: "window", includeUncontrolled: true });
    const page = pages.find((client) => new URL(client.url).pathname === address);
    await (page === undefined ? reminding.clients.openWindow(address) : page.focus());
  };

  const keepChoice = async (reminder: Reminder, kind: string, more: Record<string, unknown>): Promise<void> => {
    const now = new Date();
    const offset = -now.getTimezoneOffset();
    const pad = (n: number): string => String(Math.floor(n)).padStart(2, "0");
    const away = `${offset < 0 ? "-" : "+"}${pad(Math.abs(offset) / 60)}:${pad(Math.abs(offset) % 60)}`;
    const at = `${new Date(now.getTime() + offset * 60_000).toISOString().slice(0, -1)}${away}`;
    const what = { kind, programmeId: reminder.programme, session: reminder.session, ...more };
    const entry = { id: crypto.randomUUID(), at, day: reminder.day, what };
    await put(entry).catch(() => undefined);
    await send(entry).catch(() => undefined);
  };

  const send = async (entry: { id: string }): Promise<void> => {
    const response = await fetch("/api/entries", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify([entry]),
    });
    const answer = response.ok ? ((await response.json()) as { saved: string[] }) : undefined;
    if (answer?.saved.includes(entry.id)) await within((entries) => entries.delete(entry.id));
  };

  const put = (entry: { id: string }): Promise<void> => within((entries) => entries.put(entry));

  const within = (work: (entries: IDBObjectStore) => IDBRequest): Promise<void> =>
    new Promise((resolve, reject) => {
      // The page's own outbox. Where no page has made it yet it is not made here: the page says what is in it.
      const opening = indexedDB.open("toehold");
      opening.onupgradeneeded = () => opening.transaction?.abort();
      opening.onerror = () => reject(opening.error ?? new Error("No outbox."));
      opening.onsuccess = () => {
        const database = opening.result;
        const transaction = database.transaction("entries", "readwrite");
        work(transaction.objectStore("entries"));
        transaction.oncomplete = () => {
          database.close();
          resolve();
        };
        transaction.onabort = () => reject(transaction.error ?? new Error("The choice could not be kept."));
      };
    });
}
