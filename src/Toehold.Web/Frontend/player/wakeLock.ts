// Keeps the screen on while a session is led, where the browser lets a page ask for it.

export class WakeLock {
  #lock: WakeLockSentinel | undefined;
  #wanted = false;

  /** Whether the screen stays on. False where it is not granted: then the page says how to do it by hand. */
  async hold(): Promise<boolean> {
    this.#wanted = true;
    if (!("wakeLock" in navigator) || document.visibilityState !== "visible") return false;
    try {
      this.#lock = await navigator.wakeLock.request("screen");
    } catch {
      return false;
    }
    if (!this.#wanted) await this.release();
    return true;
  }

  /** Browsers drop the lock with the page out of sight; take it again on return. */
  async renew(): Promise<void> {
    if (this.#wanted && (this.#lock === undefined || this.#lock.released)) await this.hold();
  }

  async release(): Promise<void> {
    this.#wanted = false;
    await this.#lock?.release().catch(() => undefined);
    this.#lock = undefined;
  }
}
