// The tones, computed here: soft bells between 500 and 2,000 Hz, where small speakers are loudest and older ears still hear.

export type ToneName = "ready" | "start" | "tick" | "release" | "rest" | "changeSide" | "done";

/** Hertz, seconds after the tone's start, seconds long. Up is work, down is rest, there and back is the other side. */
const NOTES: Record<ToneName, readonly (readonly [number, number, number])[]> = {
  ready: [[587, 0, 0.3]],
  start: [[659, 0, 0.16], [988, 0.11, 0.4]],
  tick: [[880, 0, 0.09]],
  release: [[988, 0, 0.16], [659, 0.11, 0.36]],
  rest: [[659, 0, 0.2], [523, 0.16, 0.5]],
  changeSide: [[784, 0, 0.16], [587, 0.16, 0.16], [784, 0.32, 0.34]],
  done: [[523, 0, 0.24], [659, 0.2, 0.24], [784, 0.4, 0.24], [988, 0.6, 1.1]],
};

const ATTACK = 0.006;
const OCTAVE = 0.22;
const PEAK = 0.55;

export const toneNames = Object.keys(NOTES) as ToneName[];

/** One tone as samples between -1 and 1; its first sample is its beginning. */
export function waveOf(name: ToneName, rate: number): Float32Array<ArrayBuffer> {
  const notes = NOTES[name];
  const seconds = Math.max(...notes.map(([, after, long]) => after + long));
  const wave = new Float32Array(Math.ceil(seconds * rate));
  for (const [hertz, after, long] of notes) {
    const first = Math.round(after * rate);
    const count = Math.min(wave.length - first, Math.floor(long * rate));
    for (let i = 0; i < count; i++) {
      const t = i / rate;
      const turn = 2 * Math.PI * hertz * t;
      wave[first + i]! += PEAK * loudness(t, long) * (Math.sin(turn) + OCTAVE * Math.exp((-6 * t) / long) * Math.sin(2 * turn));
    }
  }
  return wave;
}

/** Rises at once, rings off like a struck bar, and ends at nothing, so that nothing clicks. */
function loudness(t: number, long: number): number {
  return Math.min(1, t / ATTACK) * Math.exp((-3.2 * t) / long) * Math.min(1, (long - t) / 0.02);
}
