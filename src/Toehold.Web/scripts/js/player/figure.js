const EASED_WITHIN = 700;
const PREVIEW = 4000;
const drawings = new Map();
function load(address) {
    let drawing = drawings.get(address);
    if (drawing === undefined) {
        drawing = fetch(address).then((r) => (r.ok ? r.text() : Promise.reject(new Error(r.statusText))));
        drawing.catch(() => drawings.delete(address));
        drawings.set(address, drawing);
    }
    return drawing;
}
export class Figure {
    #place;
    #still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    #shown = "";
    #svg;
    constructor(place) {
        this.#place = place;
    }
    preload(addresses) {
        for (const address of addresses)
            void load(address).catch(() => undefined);
    }
    show(address, side) {
        const wanted = address === "" || side === undefined ? address : `${address}?side=${side}`;
        if (wanted === this.#shown)
            return;
        this.#shown = wanted;
        if (wanted === "")
            return this.#put("");
        load(wanted).then((drawing) => this.#shown === wanted && this.#put(drawing), () => this.#shown === wanted && this.#put(""));
    }
    at(moment) {
        this.#svg?.setCurrentTime(this.#still ? (moment.cue.to >= 1 ? 1 : 0) : timeOf(phaseOf(moment)));
    }
    #put(drawing) {
        const parsed = drawing === "" ? null : new DOMParser().parseFromString(drawing, "image/svg+xml").documentElement;
        this.#svg = parsed instanceof SVGSVGElement ? document.importNode(parsed, true) : undefined;
        this.#place.replaceChildren(...(this.#svg ? [this.#svg] : []));
        this.#svg?.pauseAnimations();
    }
}
function phaseOf({ cue, progress, leadIn, position }) {
    if (leadIn)
        return cue.from;
    if (cue.kind === "getReady")
        return previewAt(position - cue.at);
    if (cue.kind === "hold" || cue.kind === "release") {
        const eased = Math.min(1, (progress * cue.for) / Math.min(EASED_WITHIN, cue.for || 1));
        return cue.from + (cue.to - cue.from) * smooth(eased);
    }
    return cue.from + (cue.to - cue.from) * progress;
}
function previewAt(milliseconds) {
    const turn = (milliseconds % PREVIEW) / PREVIEW;
    return smooth(turn < 0.5 ? Math.min(1, turn * 3) : Math.max(0, (1 - turn) * 3 - 0.5));
}
const smooth = (x) => x * x * (3 - 2 * x);
const timeOf = (phase) => (phase <= 1 ? phase : 1 + (phase % 1));
