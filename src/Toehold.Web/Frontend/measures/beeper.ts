// Short tones, where the browser has sound; the page shows everything as well.

const VOLUME = 0.2;

export class Beeper {
  #audio: AudioContext | undefined;

  /** From a tap, as browsers want it. */
  open(): void {
    try {
      this.#audio ??= new AudioContext();
      void this.#audio.resume().catch(() => undefined);
    } catch {
      this.#audio = undefined;
    }
  }

  beep(frequency: number, seconds: number): void {
    const audio = this.#audio;
    if (audio === undefined || audio.state !== "running") return;
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(VOLUME, audio.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + seconds);
    tone.connect(volume).connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + seconds);
  }
}
