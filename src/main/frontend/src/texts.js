// Texts for scripts come with the page (WEB-INF/templates/document.xhtml), in its language.
const said = document.getElementById("texts")?.dataset ?? {};

/** The text of that name, {0} filled in. */
export const text = (name, value = "") => (said[name] ?? "").replace("{0}", value);

/** An element with classes and children; texts become text, never markup. */
export function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}
