import { all, put, remove } from "../entries/store.js";
const FORGOTTEN_AFTER = 6 * 3600_000;
export const keepRun = (run) => put("runs", run);
export const forgetRun = (id) => remove("runs", id);
export async function unfinishedRun(now) {
    const runs = await all("runs");
    const recent = runs.filter((r) => now - r.seenAt < FORGOTTEN_AFTER).sort((a, b) => b.seenAt - a.seenAt);
    for (const old of runs)
        if (!recent.includes(old))
            await forgetRun(old.id);
    return recent[0];
}
