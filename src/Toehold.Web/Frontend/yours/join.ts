// The secret of a link stands behind its "#", which browsers send to nobody; here it goes into the form.

const field = document.querySelector<HTMLInputElement>("[data-join] input[name=link]");

const lastPart = (text: string): string => text.slice(text.lastIndexOf("#") + 1).trim();

if (field !== null) {
  if (location.hash.length > 1) {
    field.value = lastPart(location.hash);
    history.replaceState(null, "", location.pathname);
  }
  field.form?.addEventListener("submit", () => (field.value = lastPart(field.value)));
}
