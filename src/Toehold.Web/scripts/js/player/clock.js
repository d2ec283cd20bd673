const STALLED_AFTER = 300;
const LATENCY_AT_MOST = 500;
export class Clock {
    #audio;
    #source = "page";
    #offset = 0;
    #latest = 0;
    #lastAudioTime = -1;
    #advancedAt = 0;
    get source() {
        return this.#source;
    }
    follow(audio) {
        this.#changeTo("page");
        this.#audio = audio;
        this.#lastAudioTime = -1;
    }
    now() {
        this.#changeTo(this.#audioAdvances() ? "audio" : "page");
        return this.#value();
    }
    contextTime(moment) {
        return this.#source === "audio" ? (moment - this.#offset) / 1000 : undefined;
    }
    #value() {
        const raw = this.#source === "audio" ? heard(this.#audio) : performance.now();
        this.#latest = Math.max(this.#latest, raw + this.#offset);
        return this.#latest;
    }
    #changeTo(source) {
        if (source === this.#source)
            return;
        const value = this.#value();
        this.#source = source;
        this.#offset = value - (source === "audio" ? heard(this.#audio) : performance.now());
    }
    #audioAdvances() {
        const audio = this.#audio;
        if (audio === undefined || audio.state !== "running" || audio.currentTime === 0)
            return false;
        const now = performance.now();
        if (audio.currentTime !== this.#lastAudioTime) {
            this.#lastAudioTime = audio.currentTime;
            this.#advancedAt = now;
        }
        return now - this.#advancedAt < STALLED_AFTER;
    }
}
function heard(audio) {
    const rendered = audio.currentTime * 1000;
    const stamp = audio.getOutputTimestamp?.();
    const carried = stamp?.contextTime !== undefined && stamp.performanceTime !== undefined && stamp.performanceTime > 0
        ? stamp.contextTime * 1000 + (performance.now() - stamp.performanceTime)
        : rendered - (audio.outputLatency || 0) * 1000;
    return Math.min(rendered, Math.max(rendered - LATENCY_AT_MOST, carried));
}
