// Shows every figure near the view at one moment, which a slider sets or the clock. Nothing plays by itself where less
// motion is wanted.

import { say } from "../words/words.js";

const WAY = 1.6;
const STAY = 1;
const CYCLES = 2;

class Shown {
  readonly #place: HTMLElement;
  readonly #cycle: number;
  #svg: SVGSVGElement | undefined;

  constructor(place: HTMLElement) {
    this.#place = place;
    this.#cycle = Number(place.dataset["cycle"] ?? 0);
  }

  async load(mirrored: boolean): Promise<void> {
    const other = this.#place.dataset["other"];
    const response = await fetch(`/figures/${this.#place.dataset["figure"]}.svg${mirrored && other ? `?side=${other}` : ""}`);
    if (!response.ok) return;
    const text = await response.text();
    const parsed = new DOMParser().parseFromString(own(text, this.#place.dataset["figure"]!), "image/svg+xml").documentElement;
    if (!(parsed instanceof SVGSVGElement)) return;
    this.#svg = document.importNode(parsed, true);
    this.#place.replaceChildren(this.#svg);
    this.#svg.pauseAnimations();
    // Copies inside the drawing come with its first layout; one that is set before would leave them where they were.
    this.#svg.getBoundingClientRect();
  }

  set(time: number): void {
    this.#svg?.setCurrentTime(time);
  }

  /** Its own time after so many seconds of playing: there, a stay or some rounds, and back. */
  at(seconds: number): number {
    const stay = this.#cycle > 0 ? this.#cycle * CYCLES : STAY;
    const turn = seconds % (2 * WAY + stay + STAY / 2);
    if (turn < WAY) return turn / WAY;
    if (turn < WAY + stay) return this.#cycle > 0 ? 1 + (((turn - WAY) / this.#cycle) % 1) : 1;
    return Math.max(0, 1 - (turn - WAY - stay) / WAY);
  }
}

/** Ids are made the figure's own, since many figures share this page. */
function own(svg: string, key: string): string {
  return svg.replace(/(id="|href="#|url\(#|aria-labelledby=")fig-/g, `$1${key}-`).replace(/(aria-labelledby="[^"]*) fig-/g, `$1 ${key}-`);
}

class Gallery {
  readonly #near = new Set<Shown>();
  readonly #shown = new Map<Element, Shown>();
  readonly #range: HTMLInputElement;
  readonly #output: HTMLOutputElement;
  readonly #play: HTMLButtonElement;
  readonly #mirrored: HTMLInputElement;
  #began = 0;
  #playing = false;

  constructor(bar: HTMLElement) {
    this.#range = bar.querySelector<HTMLInputElement>('[name="time"]')!;
    this.#mirrored = bar.querySelector<HTMLInputElement>('[name="mirrored"]')!;
    this.#output = bar.querySelector("output")!;
    this.#play = bar.querySelector<HTMLButtonElement>("[data-play]")!;
    this.#range.addEventListener("input", () => this.#scrub());
    this.#play.addEventListener("click", () => this.#turn(!this.#playing));
    this.#mirrored.addEventListener("change", () => this.#reload());
    const watch = new IntersectionObserver((entries) => entries.forEach((entry) => this.#seen(entry)), { rootMargin: "50%" });
    document.querySelectorAll<HTMLElement>(".gallery-figure").forEach((place) => {
      this.#shown.set(place, new Shown(place));
      watch.observe(place);
    });
    bar.hidden = false;
    this.#turn(!matchMedia("(prefers-reduced-motion: reduce)").matches);
  }

  #seen(entry: IntersectionObserverEntry): void {
    const shown = this.#shown.get(entry.target)!;
    if (!entry.isIntersecting) this.#near.delete(shown);
    else if (!this.#near.has(shown)) {
      this.#near.add(shown);
      if (entry.target.querySelector("svg") === null) void this.#load(shown);
      else if (!this.#playing) shown.set(Number(this.#range.value));
    }
  }

  async #load(shown: Shown): Promise<void> {
    await shown.load(this.#mirrored.checked);
    shown.set(Number(this.#range.value));
  }

  #reload(): void {
    for (const [place, shown] of this.#shown) if (place.querySelector("svg") !== null) void this.#load(shown);
  }

  #scrub(): void {
    this.#turn(false);
    const time = Number(this.#range.value);
    this.#output.value = time.toFixed(2);
    for (const shown of this.#near) shown.set(time);
  }

  #turn(playing: boolean): void {
    this.#playing = playing;
    this.#play.setAttribute("aria-pressed", String(playing));
    this.#play.textContent = playing ? say("Stop") : say("Play");
    if (!playing) return;
    this.#began = performance.now();
    requestAnimationFrame(this.#frame);
  }

  readonly #frame = (now: number): void => {
    if (!this.#playing) return;
    const seconds = Math.max(0, now - this.#began) / 1000;
    for (const shown of this.#near) shown.set(shown.at(seconds));
    requestAnimationFrame(this.#frame);
  };
}

const bar = document.querySelector<HTMLElement>(".gallery-bar");
if (bar) new Gallery(bar);
