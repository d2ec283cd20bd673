export class WakeLock {
    #lock;
    #wanted = false;
    async hold() {
        this.#wanted = true;
        if (!("wakeLock" in navigator) || document.visibilityState !== "visible")
            return false;
        try {
            this.#lock = await navigator.wakeLock.request("screen");
        }
        catch {
            return false;
        }
        if (!this.#wanted)
            await this.release();
        return true;
    }
    async renew() {
        if (this.#wanted && (this.#lock === undefined || this.#lock.released))
            await this.hold();
    }
    async release() {
        this.#wanted = false;
        await this.#lock?.release().catch(() => undefined);
        this.#lock = undefined;
    }
}
