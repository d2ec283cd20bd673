// Hands tones to the audio clock long before they sound, so that a busy page moves none. One node a tone: hundreds wait.

import type { Clock } from "./clock.js";
import { endOf, isWork, type Cue } from "./session.js";
import { toneNames, waveOf, type ToneName } from "./waves.js";

export interface Tone {
  at: number;
  name: ToneName;
}

const AHEAD = 95_000;
const COUNTED_FROM = 6_000;
const COUNT = [3000, 2000, 1000];

const OPENING: Record<Cue["kind"], ToneName> = {
  getReady: "ready",
  hold: "start",
  move: "start",
  release: "release",
  rest: "rest",
  changeSide: "changeSide",
  done: "done",
};

/** Every tone of a session, in order of time. An open wait has no end to count down to. */
function tonesOf(cues: readonly Cue[]): Tone[] {
  const tones: Tone[] = [];
  for (const cue of cues) {
    tones.push({ at: cue.at, name: OPENING[cue.kind] });
    const counted = isWork(cue) || cue.kind === "getReady" || cue.kind === "rest" || cue.kind === "changeSide";
    if (!counted || cue.open === true || cue.for < COUNTED_FROM) continue;
    for (const before of COUNT) tones.push({ at: endOf(cue) - before, name: "tick" });
  }
  return tones.sort((a, b) => a.at - b.at);
}

/** Up to the next wait for a tap: what comes after it has no time yet. */
export function timedTones(cues: readonly Cue[], from: number): Tone[] {
  const wait = cues.find((cue) => cue.open === true && cue.at >= from)?.at ?? Number.POSITIVE_INFINITY;
  return tonesOf(cues).filter((tone) => tone.at >= from && tone.at <= wait);
}

/** What counts down to a phase that begins anew. */
export const leadInTones = (start: number): Tone[] => COUNT.map((before) => ({ at: start - before, name: "tick" as const }));

export class Tones {
  readonly #clock: Clock;
  #audio: AudioContext | undefined;
  #volume: GainNode | undefined;
  #level = 0.8;
  #sounds = new Map<ToneName, AudioBuffer>();
  #pending = new Set<AudioBufferSourceNode>();
  #scheduledUntil = Number.NEGATIVE_INFINITY;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  use(audio: AudioContext | undefined): void {
    this.cancel();
    this.#audio = audio;
    this.#volume = audio?.createGain();
    this.#sounds.clear();
    if (audio === undefined || this.#volume === undefined) return;
    for (const name of toneNames) {
      const wave = waveOf(name, audio.sampleRate);
      const sound = audio.createBuffer(1, wave.length, audio.sampleRate);
      sound.copyToChannel(wave, 0);
      this.#sounds.set(name, sound);
    }
    this.#volume.gain.value = this.#level;
    this.#volume.connect(audio.destination);
  }

  setLevel(level: number): void {
    this.#level = level;
    if (this.#audio && this.#volume) this.#volume.gain.setTargetAtTime(level, this.#audio.currentTime, 0.02);
  }

  /** Schedules what is due soon, at least 90 s of it. `momentOf` gives the clock's time of a position. */
  topUp(tones: readonly Tone[], position: number, momentOf: (position: number) => number): void {
    const from = Math.max(this.#scheduledUntil, position - 20);
    const until = position + AHEAD;
    if (until <= from || !this.#audio || this.#clock.contextTime(0) === undefined) return;
    for (const tone of tones) {
      if (tone.at > from && tone.at <= until) this.#sound(tone.name, this.#clock.contextTime(momentOf(tone.at))!);
    }
    this.#scheduledUntil = until;
  }

  /** One tone now, for the sound check. */
  try(name: ToneName): void {
    if (this.#audio) this.#sound(name, this.#audio.currentTime + 0.05);
  }

  cancel(): void {
    for (const source of this.#pending) {
      source.onended = null;
      source.stop();
      source.disconnect();
    }
    this.#pending.clear();
    this.#scheduledUntil = Number.NEGATIVE_INFINITY;
  }

  #sound(name: ToneName, at: number): void {
    const source = this.#audio!.createBufferSource();
    source.buffer = this.#sounds.get(name)!;
    source.connect(this.#volume!);
    source.onended = () => {
      source.disconnect();
      this.#pending.delete(source);
    };
    source.start(Math.max(0, at));
    this.#pending.add(source);
  }
}
