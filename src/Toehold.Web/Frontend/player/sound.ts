// All that is heard: tones on the audio clock, and a voice. One volume for both.

import { Audio } from "./audio.js";
import type { Clock } from "./clock.js";
import { applySilence, preferences, type Preferences } from "./preferences.js";
import { Speech } from "./speech.js";
import { Tones } from "./tones.js";

export class Sound {
  readonly tones: Tones;
  readonly speech = new Speech();
  readonly #audio: Audio;
  #has = false;

  constructor(clock: Clock, interrupted: () => void) {
    this.tones = new Tones(clock);
    this.#audio = new Audio({
      changed: (context) => {
        clock.follow(context);
        this.tones.use(context);
      },
      interrupted,
    });
    this.set(preferences());
  }

  /** Whether this device ever gave us sound. */
  get has(): boolean {
    return this.#has;
  }

  set({ voice, volume, muted, silence, speaker }: Preferences): void {
    const level = muted ? 0 : volume;
    applySilence(silence);
    this.tones.setLevel(level);
    this.speech.level = speaker === "reader" ? "off" : voice;
    this.speech.volume = level;
    if (!this.speech.usable) this.speech.stop();
  }

  /** Must be called from a tap, before anything is awaited. Resolves to whether the audio clock moves. */
  async wake(): Promise<boolean> {
    this.speech.prepare();
    const awake = await this.#audio.wake();
    this.#has ||= awake;
    return awake;
  }

  quiet(): void {
    this.tones.cancel();
    this.speech.stop();
  }

  close(): void {
    this.speech.stop();
    this.#audio.close();
  }
}
