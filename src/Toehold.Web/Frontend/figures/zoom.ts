// Makes the plates of the foot map larger round what is looked at: by button, by double tap, and by dragging once larger.

const STEPS = [1, 1.6, 2.5, 4];

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

class Plate {
  readonly #svg: SVGSVGElement;
  readonly #whole: Box;
  readonly #smaller: HTMLButtonElement;
  readonly #larger: HTMLButtonElement;
  #step = 0;
  #box: Box;

  constructor(svg: SVGSVGElement, controls: HTMLElement) {
    const { x, y, width, height } = svg.viewBox.baseVal;
    this.#svg = svg;
    this.#whole = { x, y, width, height };
    this.#box = this.#whole;
    this.#smaller = controls.querySelector<HTMLButtonElement>('[data-zoom="out"]')!;
    this.#larger = controls.querySelector<HTMLButtonElement>('[data-zoom="in"]')!;
    this.#smaller.addEventListener("click", () => this.#to(this.#step - 1, this.#middle()));
    this.#larger.addEventListener("click", () => this.#to(this.#step + 1, this.#step === 0 ? this.#target() : this.#middle()));
    svg.addEventListener("dblclick", (event) => this.#to((this.#step + 1) % STEPS.length, this.#place(event)));
    svg.addEventListener("pointerdown", (event) => this.#drag(event));
    // A drawing that listens for the focus itself would be a stop for the keyboard.
    svg.parentElement!.addEventListener("focusin", (event) => this.#step > 0 && event.target instanceof SVGAElement && this.#to(this.#step, middleOf(event.target)));
    controls.hidden = false;
    this.#to(0, this.#middle());
  }

  /** What has the focus, or else the middle of the places, so that a first step does not end between them. */
  #target(): DOMPoint {
    const places = [...this.#svg.querySelectorAll<SVGAElement>("a")];
    const focused = places.find((place) => place === document.activeElement);
    if (focused) return middleOf(focused);
    if (places.length === 0) return this.#middle();
    const middles = places.map(middleOf);
    return new DOMPoint(mean(middles.map((m) => m.x)), mean(middles.map((m) => m.y)));
  }

  #middle(): DOMPoint {
    return new DOMPoint(this.#box.x + this.#box.width / 2, this.#box.y + this.#box.height / 2);
  }

  #place(event: MouseEvent): DOMPoint {
    const matrix = this.#svg.getScreenCTM();
    return matrix ? new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse()) : this.#middle();
  }

  #to(step: number, middle: DOMPoint): void {
    this.#step = Math.max(0, Math.min(STEPS.length - 1, step));
    const scale = STEPS[this.#step]!;
    this.#show(middle.x, middle.y, this.#whole.width / scale, this.#whole.height / scale);
    this.#svg.classList.toggle("is-larger", this.#step > 0);
    this.#smaller.disabled = this.#step === 0;
    this.#larger.disabled = this.#step === STEPS.length - 1;
  }

  #show(middleX: number, middleY: number, width: number, height: number): void {
    const x = clamp(middleX - width / 2, this.#whole.x, this.#whole.x + this.#whole.width - width);
    const y = clamp(middleY - height / 2, this.#whole.y, this.#whole.y + this.#whole.height - height);
    this.#box = { x, y, width, height };
    this.#svg.setAttribute("viewBox", [x, y, width, height].map((n) => n.toFixed(1)).join(" "));
  }

  #drag(down: PointerEvent): void {
    if (this.#step === 0 || (down.target instanceof Element && down.target.closest("a"))) return;
    const unit = this.#box.width / this.#svg.getBoundingClientRect().width;
    const from = this.#middle();
    const move = (event: PointerEvent): void =>
      this.#show(from.x - (event.clientX - down.clientX) * unit, from.y - (event.clientY - down.clientY) * unit, this.#box.width, this.#box.height);
    const up = (): void => {
      this.#svg.removeEventListener("pointermove", move);
      this.#svg.removeEventListener("pointerup", up);
      this.#svg.removeEventListener("pointercancel", up);
    };
    this.#svg.setPointerCapture(down.pointerId);
    this.#svg.addEventListener("pointermove", move);
    this.#svg.addEventListener("pointerup", up);
    this.#svg.addEventListener("pointercancel", up);
  }
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function middleOf(element: SVGGraphicsElement): DOMPoint {
  const box = element.getBBox();
  return new DOMPoint(box.x + box.width / 2, box.y + box.height / 2);
}

for (const plate of document.querySelectorAll(".plate")) {
  const svg = plate.querySelector("svg");
  const controls = plate.querySelector<HTMLElement>(".plate-zoom");
  if (svg && controls) new Plate(svg, controls);
}
