// The sheet prints itself; without a script the browser's own menu does.

const print = document.querySelector<HTMLButtonElement>("#print");
if (print !== null) {
  print.hidden = false;
  print.addEventListener("click", () => window.print());
}

export {};
