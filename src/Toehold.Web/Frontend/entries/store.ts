// What this device keeps: entries that wait to be sent, and the session that is under way.

const NAME = "toehold";

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("entries", { keyPath: "id" });
      request.result.createObjectStore("runs", { keyPath: "id" });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("This browser keeps no data for this page."));
  });
  opened.catch(() => (opened = undefined));
  return opened;
}

async function within<T>(
  store: "entries" | "runs",
  mode: IDBTransactionMode,
  work: (objects: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  return await new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode, { durability: "strict" });
    const request = work(transaction.objectStore(store));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error ?? new Error("This device could not keep the entry."));
  });
}

type Kept = { id: string };

/** What the disk would not take, full or a private window's: it lasts as long as the page. */
const held = { entries: new Map<string, Kept>(), runs: new Map<string, Kept>() };

/** Whether leaving this page now would lose entries. */
export const holdsEntries = (): boolean => held.entries.size > 0;

addEventListener("beforeunload", (event) => {
  if (holdsEntries()) event.preventDefault();
});

export async function put(store: "entries" | "runs", value: Kept): Promise<void> {
  try {
    await within(store, "readwrite", (objects) => objects.put(value));
    held[store].delete(value.id);
  } catch {
    held[store].set(value.id, value);
  }
}

export async function remove(store: "entries" | "runs", id: string): Promise<void> {
  const wasHeld = held[store].delete(id);
  await within(store, "readwrite", (objects) => objects.delete(id)).catch((trouble: unknown) => {
    if (!wasHeld) throw trouble;
  });
}

export async function all<T extends Kept>(store: "entries" | "runs"): Promise<T[]> {
  const kept = await within(store, "readonly", (objects) => objects.getAll() as IDBRequest<Kept[]>).catch(() => []);
  return [...new Map([...kept, ...held[store].values()].map((value) => [value.id, value])).values()] as T[];
}
