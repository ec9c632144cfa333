// Parts of a screen that come when they are opened: <details data-source="address"> takes the element #part of the screen at
// that address. Without a script the link inside leads there.
async function load(details) {
  const body = details.querySelector("[data-part]");
  if (!body || details.dataset.loaded) return;
  details.dataset.loaded = "true";
  body.setAttribute("aria-busy", "true");
  try {
    // Asked for so, an ended session answers 401 instead of leading away.
    const answer = await fetch(details.dataset.source, { headers: { Accept: "application/json, text/html" } });
    const part = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("part");
    if (answer.ok && part) {
      body.replaceChildren(...part.childNodes);
    } else {
      delete details.dataset.loaded;
    }
  } catch {
    delete details.dataset.loaded; // The link stays.
  }
  body.removeAttribute("aria-busy");
}

export function startLazy() {
  for (const details of document.querySelectorAll("details[data-source]:not([data-lazy])")) {
    details.dataset.lazy = "true";
    details.addEventListener("toggle", () => details.open && load(details));
  }
}
