// Counts and navigation come by a request of their own after the page, so that no page waits for them. What this tab saw
// last is shown at once and replaced.
//
// The answer: { counts: { reviews: 3 }, spaces: [{ href, title, current }],
//               space: { href, title, groups: [{ title, items: [{ href, title, current }] }] } }, "space" inside one only.
import { element } from "./texts.js";

const navigation = document.getElementById("navigation");
const here = location.pathname + location.search;

const link = ({ href, title, current }) =>
  element(
    "li",
    {},
    element("a", { href, ariaCurrent: current || href === here ? "page" : null }, element("bdi", { textContent: title })),
  );

const list = (items) => element("ul", { className: "side-list" }, ...items.map(link));

function showSpaces(spaces = []) {
  const section = document.getElementById("side-spaces");
  if (!section) return;
  section.querySelector("ul").replaceChildren(...spaces.map(link));
  section.hidden = spaces.length === 0;
}

function showSpace(space) {
  const place = document.getElementById("side-space");
  if (!place) return;
  place.replaceChildren();
  place.hidden = !space;
  if (!space) return;
  place.append(element("a", { className: "side-title", href: space.href, dir: "auto", textContent: space.title }));
  for (const { title, items } of space.groups ?? []) {
    place.append(element("section", {}, element("h2", { textContent: title }), list(items)));
  }
}

function showCounts(counts = {}) {
  for (const place of document.querySelectorAll("[data-count]")) {
    const count = counts[place.dataset.count];
    place.textContent = count ?? "";
    place.hidden = !count || count === "0";
  }
}

function show(answer) {
  showCounts(answer.counts);
  showSpaces(answer.spaces);
  showSpace(answer.space);
}

export async function startNavigation() {
  const source = navigation?.dataset.source;
  if (!source) return;
  const key = `assay.navigation:${navigation.dataset.person}:${source}`;
  try {
    const before = sessionStorage.getItem(key);
    if (before) show(JSON.parse(before));
    const response = await fetch(source, { headers: { Accept: "application/json" }, credentials: "same-origin" });
    if (!response.ok) return;
    const answer = await response.json();
    show(answer);
    sessionStorage.setItem(key, JSON.stringify(answer));
  } catch {
    // The page stands without it.
  }
}
