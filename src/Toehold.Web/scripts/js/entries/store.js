const NAME = "toehold";
let opened;
function open() {
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
async function within(store, mode, work) {
    const database = await open();
    return await new Promise((resolve, reject) => {
        const transaction = database.transaction(store, mode, { durability: "strict" });
        const request = work(transaction.objectStore(store));
        transaction.oncomplete = () => resolve(request.result);
        transaction.onabort = () => reject(transaction.error ?? new Error("This device could not keep the entry."));
    });
}
export const put = (store, value) => within(store, "readwrite", (objects) => objects.put(value));
export const remove = (store, id) => within(store, "readwrite", (objects) => objects.delete(id));
export const all = (store) => within(store, "readonly", (objects) => objects.getAll());
