// How this device sounds: kept on the device, since the next one has another loudspeaker and other ears round it.

export type VoiceLevel = "full" | "key" | "off";
export type Silence = "alongside" | "always";
export type Speaker = "toehold" | "reader";

export interface Preferences {
  voice: VoiceLevel;
  /** 0 to 1. */
  volume: number;
  muted: boolean;
  /** With the phone on silent: play alongside other sound, or always. */
  silence: Silence;
  speaker: Speaker;
  /** Whether the sound has been tried on this device. */
  tried: boolean;
}

const KEY = "toehold-sound";
const DEFAULTS: Preferences = { voice: "full", volume: 0.8, muted: false, silence: "alongside", speaker: "toehold", tried: false };

export function preferences(): Preferences {
  try {
    return sane({ ...DEFAULTS, ...(JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Preferences>) });
  } catch {
    return DEFAULTS;
  }
}

export function prefer(change: Partial<Preferences>): Preferences {
  const chosen = sane({ ...preferences(), ...change });
  try {
    localStorage.setItem(KEY, JSON.stringify(chosen));
  } catch {
    // A browser that keeps nothing still plays; it only forgets.
  }
  return chosen;
}

/** What was kept may be of another version, or someone's own hand. */
function sane(p: Preferences): Preferences {
  const one = <T>(value: T, of: readonly T[]): T => (of.includes(value) ? value : of[0]!);
  return {
    voice: one(p.voice, ["full", "key", "off"]),
    volume: typeof p.volume === "number" && p.volume >= 0 && p.volume <= 1 ? p.volume : DEFAULTS.volume,
    muted: p.muted === true,
    silence: one(p.silence, ["alongside", "always"]),
    speaker: one(p.speaker, ["toehold", "reader"]),
    tried: p.tried === true,
  };
}

/** Tells the platform what our sound is, where it asks: "ambient" mixes with music, "playback" sounds on silent too. */
export function applySilence(silence: Silence): void {
  const session = (navigator as { audioSession?: { type: string } }).audioSession;
  if (session) session.type = silence === "always" ? "playback" : "ambient";
}

export const hasAudioSession = (): boolean => "audioSession" in navigator;
