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

export const put = <T>(store: "entries" | "runs", value: T): Promise<unknown> =>
  within(store, "readwrite", (objects) => objects.put(value));

export const remove = (store: "entries" | "runs", id: string): Promise<unknown> =>
  within(store, "readwrite", (objects) => objects.delete(id));

export const all = <T>(store: "entries" | "runs"): Promise<T[]> =>
  within(store, "readonly", (objects) => objects.getAll() as IDBRequest<T[]>);
