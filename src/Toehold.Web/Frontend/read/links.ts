// Words and the amounts read from them light up together: by hover, by focus, by tap, and by where the caret is, both ways.

const LIT = "is-lit";

function linked(element: Element | null): string[] {
  const holder = element?.closest<HTMLElement>("[data-link]");
  return holder?.dataset["link"]?.split(" ") ?? [];
}

let lit: string[] = [];

function light(links: string[]): void {
  lit = links;
  for (const element of document.querySelectorAll<HTMLElement>("[data-link]")) {
    element.classList.toggle(LIT, linked(element).some((link) => links.includes(link)));
  }
}

/** Lights what was lit before words and amounts were put in the place of others. */
export const lightAgain = (): void => light(lit);

/** The marked words under a point: they lie behind the text box, which takes the pointer. */
function markAt(x: number, y: number): Element | null {
  return document.elementsFromPoint(x, y).find((element) => element.matches("mark[data-link]")) ?? null;
}

/** The marked words that the caret stands in. */
function markAtCaret(text: HTMLTextAreaElement): Element | null {
  let left = text.selectionStart;
  for (const node of document.querySelector("#marks")!.childNodes) {
    const length = node.textContent?.length ?? 0;
    if (left <= length && node instanceof HTMLElement) return node;
    if (left < length) return null;
    left -= length;
  }
  return null;
}

function bringIntoSight(element: Element | null): void {
  element?.scrollIntoView({ block: "nearest", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
}

export function lightUp(text: HTMLTextAreaElement): void {
  const page = document.querySelector<HTMLElement>("#read")!;
  page.addEventListener("pointermove", (event) => {
    if (event.pointerType !== "mouse") return;
    light(linked(event.target === text ? markAt(event.clientX, event.clientY) : (event.target as Element)));
  });
  page.addEventListener("pointerleave", () => light([]));
  page.addEventListener("focusin", (event) => {
    const links = linked(event.target as Element);
    if (event.target === text || links.length === 0) return;
    light(links);
    bringIntoSight(document.querySelector(`mark.${LIT}`));
  });
  for (const name of ["click", "keyup"]) {
    text.addEventListener(name, () => {
      const links = linked(markAtCaret(text));
      light(links);
      if (links.length > 0) bringIntoSight(document.querySelector(`.slot.${LIT}`));
    });
  }
}
