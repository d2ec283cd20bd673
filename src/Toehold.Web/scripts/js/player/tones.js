import { endOf, isWork } from "./session.js";
const NOTES = {
    ready: [[587, 0, 0.18]],
    start: [[659, 0, 0.12], [988, 0.1, 0.28]],
    tick: [[1175, 0, 0.07]],
    release: [[988, 0, 0.12], [659, 0.1, 0.26]],
    rest: [[523, 0, 0.32]],
    changeSide: [[784, 0, 0.14], [587, 0.16, 0.14], [784, 0.32, 0.22]],
    done: [[523, 0, 0.2], [659, 0.18, 0.2], [784, 0.36, 0.2], [1047, 0.54, 0.6]],
};
const AHEAD = 90_000;
const COUNTED_FROM = 6_000;
const OPENING = {
    getReady: "ready",
    hold: "start",
    move: "start",
    release: "release",
    rest: "rest",
    changeSide: "changeSide",
    done: "done",
};
export function tonesOf(cues) {
    const tones = [];
    for (const cue of cues) {
        tones.push({ at: cue.at, name: OPENING[cue.kind] });
        if ((isWork(cue) || cue.kind === "getReady" || cue.kind === "rest") && cue.for >= COUNTED_FROM) {
            for (const before of [3000, 2000, 1000])
                tones.push({ at: endOf(cue) - before, name: "tick" });
        }
    }
    return tones.sort((a, b) => a.at - b.at);
}
export class Tones {
    #clock;
    #audio;
    #volume;
    #level = 0.8;
    #pending = new Set();
    #scheduledUntil = Number.NEGATIVE_INFINITY;
    constructor(clock) {
        this.#clock = clock;
    }
    get level() {
        return this.#level;
    }
    use(audio) {
        this.cancel();
        this.#audio = audio;
        this.#volume = audio?.createGain();
        if (audio && this.#volume) {
            this.#volume.gain.value = this.#level;
            this.#volume.connect(audio.destination);
        }
    }
    setLevel(level) {
        this.#level = level;
        if (this.#audio && this.#volume)
            this.#volume.gain.setTargetAtTime(level, this.#audio.currentTime, 0.02);
    }
    topUp(tones, position, momentOf) {
        const from = Math.max(this.#scheduledUntil, position - 20);
        const until = position + AHEAD;
        if (until <= from || !this.#audio || this.#clock.contextTime(0) === undefined)
            return;
        for (const tone of tones) {
            if (tone.at > from && tone.at <= until)
                this.#sound(tone.name, this.#clock.contextTime(momentOf(tone.at)));
        }
        this.#scheduledUntil = until;
    }
    cancel() {
        for (const oscillator of this.#pending) {
            oscillator.onended = null;
            oscillator.stop();
            oscillator.disconnect();
        }
        this.#pending.clear();
        this.#scheduledUntil = Number.NEGATIVE_INFINITY;
    }
    #sound(name, at) {
        for (const [hertz, after, long] of NOTES[name]) {
            this.#note(hertz, at + after, long, 0.5);
            this.#note(hertz * 2, at + after, long * 0.6, 0.12);
        }
    }
    #note(hertz, at, long, loud) {
        const audio = this.#audio;
        const oscillator = audio.createOscillator();
        const envelope = audio.createGain();
        oscillator.frequency.value = hertz;
        envelope.gain.setValueAtTime(0, Math.max(0, at));
        envelope.gain.linearRampToValueAtTime(loud, Math.max(0, at) + 0.008);
        envelope.gain.exponentialRampToValueAtTime(0.001, Math.max(0, at) + long);
        oscillator.connect(envelope).connect(this.#volume);
        oscillator.start(Math.max(0, at));
        oscillator.stop(Math.max(0, at) + long + 0.02);
        oscillator.onended = () => this.#pending.delete(oscillator);
        this.#pending.add(oscillator);
    }
}
