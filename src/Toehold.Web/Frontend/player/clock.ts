// One time for the whole session, in milliseconds: the audio clock while it advances, else the page's.
// A change of source keeps the value, so that nothing jumps. The wall clock is never asked.

const STALLED_AFTER = 300;
const LATENCY_AT_MOST = 500;
const RENDERED_AHEAD = 50;
const CARRIED_AT_MOST = 100;

export class Clock {
  #audio: AudioContext | undefined;
  #source: "audio" | "page" = "page";
  #changes = 0;
  #offset = 0;
  #latest = 0;
  #lastAudioTime = -1;
  #advancedAt = 0;

  get source(): "audio" | "page" {
    return this.#source;
  }

  /** Counts the changes of source: what was scheduled before one no longer holds. */
  get changes(): number {
    return this.#changes;
  }

  follow(audio: AudioContext | undefined): void {
    this.#changeTo("page");
    this.#audio = audio;
    this.#lastAudioTime = -1;
  }

  now(): number {
    this.#changeTo(this.#audioAdvances() ? "audio" : "page");
    return this.#value();
  }

  /** How far ahead of what is heard the next sound can begin: what starts sooner would start late. */
  get headStart(): number {
    const audio = this.#audio;
    return this.#source === "audio" && audio ? Math.max(0, audio.currentTime * 1000 - heard(audio)) + RENDERED_AHEAD : 0;
  }

  /** When, on the audio context's own clock in seconds, a moment of ours is heard; undefined while it stands still. */
  contextTime(moment: number): number | undefined {
    return this.#source === "audio" ? (moment - this.#offset) / 1000 : undefined;
  }

  #value(): number {
    const raw = this.#source === "audio" ? heard(this.#audio!) : performance.now();
    this.#latest = Math.max(this.#latest, raw + this.#offset);
    return this.#latest;
  }

  #changeTo(source: "audio" | "page"): void {
    if (source === this.#source) return;
    const value = this.#value();
    this.#source = source;
    this.#changes++;
    this.#offset = value - (source === "audio" ? heard(this.#audio!) : performance.now());
  }

  #audioAdvances(): boolean {
    const audio = this.#audio;
    if (audio === undefined || audio.state !== "running" || audio.currentTime === 0) return false;
    const now = performance.now();
    if (audio.currentTime !== this.#lastAudioTime) {
      this.#lastAudioTime = audio.currentTime;
      this.#advancedAt = now;
    }
    return now - this.#advancedAt < STALLED_AFTER;
  }
}

/**
 * What sounds at the loudspeaker now, in the context's milliseconds. A loudspeaker plays on while a busy machine renders late,
 * so the stamp is carried on past what is rendered, but not far: an old stamp is not believed.
 */
function heard(audio: AudioContext): number {
  const rendered = audio.currentTime * 1000;
  const stamp = audio.getOutputTimestamp?.();
  const carried =
    stamp?.contextTime !== undefined && stamp.performanceTime !== undefined && stamp.performanceTime > 0
      ? stamp.contextTime * 1000 + (performance.now() - stamp.performanceTime)
      : rendered - (audio.outputLatency || 0) * 1000;
  return Math.min(rendered + CARRIED_AT_MOST, Math.max(rendered - LATENCY_AT_MOST, carried));
}
