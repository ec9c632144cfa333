// The frame: navigation at the side, the key for the search, menus, the colour scheme.
const root = document.documentElement;
const wide = matchMedia("(min-width: 60.001rem)");

function remember(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage is off: it holds for this page.
  }
}

function startSide() {
  const toggle = document.getElementById("navigation-toggle");
  if (!toggle) return;
  const isOpen = () => (wide.matches ? root.dataset.side !== "closed" : root.dataset.side === "open");
  const show = () => toggle.setAttribute("aria-expanded", String(isOpen()));
  const set = (open) => {
    root.dataset.side = open ? "open" : "closed";
    if (wide.matches) remember("assay.side", root.dataset.side);
    show();
  };
  toggle.addEventListener("click", () => set(!isOpen()));
  wide.addEventListener("change", show);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !wide.matches && isOpen()) {
      set(false);
      toggle.focus();
    }
  });
  document.addEventListener("click", (event) => {
    if (!wide.matches && isOpen() && !event.target.closest("#navigation, #navigation-toggle")) set(false);
  });
  show();
}

function startSearchKey() {
  document.addEventListener("keydown", (event) => {
    const writes = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || writes) return;
    const search = document.getElementById("search");
    if (search) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  });
}

function startMenus() {
  document.addEventListener("click", (event) => {
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
}

function startScheme() {
  const choice = document.getElementById("scheme");
  if (!choice) return;
  const now = root.dataset.scheme ?? "system";
  for (const input of choice.querySelectorAll("input")) input.checked = input.value === now;
  choice.addEventListener("change", (event) => {
    const { value } = event.target;
    if (value === "system") delete root.dataset.scheme;
    else root.dataset.scheme = value;
    remember("assay.scheme", value);
  });
}

/** On a phone the facts stand above the text: folded, so that the text comes first. */
function startFacts() {
  if (!matchMedia("(max-width: 40rem)").matches) return;
  for (const facts of document.querySelectorAll("details.facts")) facts.open = false;
}

export function startFrame() {
  startFacts();
  startSide();
  startSearchKey();
  startMenus();
  startScheme();
}
