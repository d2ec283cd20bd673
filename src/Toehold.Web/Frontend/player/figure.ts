// Puts an exercise's drawing on the page and sets its time; the drawing never runs by itself. Where less motion is wanted
// there are two stills with an arrow between them.

import type { Moment } from "./moment.js";
import { exerciseOf, type BodySide, type Session } from "./session.js";

const EASED_WITHIN = 700;
const PREVIEW = 4000;
const FRAMES_A_UNIT = 240;

const drawings = new Map<string, Promise<string>>();

function load(address: string): Promise<string> {
  let drawing = drawings.get(address);
  if (drawing === undefined) {
    drawing = fetch(address).then((r) => (r.ok ? r.text() : Promise.reject(new Error(r.statusText))));
    drawing.catch(() => drawings.delete(address));
    drawings.set(address, drawing);
  }
  return drawing;
}

export class Figure {
  readonly #place: HTMLElement;
  readonly #still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  #shown = "";
  #svg: SVGSVGElement | undefined;
  #frame = -1;

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  /** Every drawing that the session will show, on each side. */
  preload(session: Session): void {
    const addresses = session.cues.flatMap((cue) => {
      const figure = exerciseOf(session, cue)?.figure;
      return figure === undefined ? [] : this.#parts(sided(figure, cue.side));
    });
    for (const address of new Set(addresses)) void load(address).catch(() => undefined);
  }

  show(address: string, side: BodySide | undefined): void {
    const wanted = address === "" ? "" : sided(address, side);
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    if (wanted === "") return this.#put([]);
    Promise.all(this.#parts(wanted).map(load)).then(
      (found) => this.#shown === wanted && this.#put(found),
      () => this.#shown === wanted && this.#put([]),
    );
  }

  at(moment: Moment): void {
    if (this.#still) {
      const working = String(moment.cue.to >= 1 && !moment.leadIn);
      if (this.#place.dataset["working"] !== working) this.#place.dataset["working"] = working;
      return;
    }
    const time = timeOf(phaseOf(moment));
    const frame = Math.round(time * FRAMES_A_UNIT);
    if (frame === this.#frame || this.#svg === undefined) return;
    this.#frame = frame;
    this.#svg.setCurrentTime(time);
  }

  #parts(address: string): string[] {
    const join = address.includes("?") ? "&" : "?";
    return this.#still ? [`${address}${join}still=start`, `${address}${join}still=work`] : [address];
  }

  #put(found: readonly string[]): void {
    const svgs = found.flatMap((text) => {
      const parsed = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
      return parsed instanceof SVGSVGElement ? [document.importNode(parsed, true)] : [];
    });
    this.#svg = svgs.length === 1 ? svgs[0] : undefined;
    this.#frame = -1;
    this.#svg?.pauseAnimations();
    this.#place.classList.toggle("is-two-stills", svgs.length === 2);
    this.#place.replaceChildren(...svgs);
  }
}

const sided = (address: string, side: BodySide | undefined): string => (side === undefined ? address : `${address}?side=${side}`);

/** 0 the start, 1 the working pose; beyond 1 the fraction runs through one cycle of the movement. */
function phaseOf({ cue, progress, leadIn, position }: Moment): number {
  if (leadIn) return cue.from;
  if (cue.kind === "getReady") return previewAt(position - cue.at);
  if (cue.kind === "hold" || cue.kind === "release") {
    const eased = Math.min(1, (progress * cue.for) / Math.min(EASED_WITHIN, cue.for || 1));
    return cue.from + (cue.to - cue.from) * smooth(eased);
  }
  return cue.from + (cue.to - cue.from) * progress;
}

/** Before it starts: there and back, slowly, so that one sees what is meant. */
function previewAt(milliseconds: number): number {
  const turn = (milliseconds % PREVIEW) / PREVIEW;
  return smooth(turn < 0.5 ? Math.min(1, turn * 3) : Math.max(0, (1 - turn) * 3 - 0.5));
}

const smooth = (x: number): number => x * x * (3 - 2 * x);

const timeOf = (phase: number): number => (phase <= 1 ? phase : 1 + (phase % 1));
