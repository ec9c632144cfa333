// A text gone through sentence by sentence: j and k or the arrows go on and back, Shift with an arrow takes in more or less,
// Enter or the space bar begins a claim of what is chosen, Ctrl+Enter saves it. The server makes the claim; this only chooses.
const view = () => document.getElementById("extract");
const sentences = () => [...view().querySelectorAll(".sentence")];
const chosen = () => sentences().filter((one) => one.classList.contains("chosen"));
const at = (offset) => sentences().findIndex((one) => Number(one.dataset.start) === offset);

let first = 0;
let last = 0;
let beginning = false;

function show(moved) {
  const all = sentences();
  first = Math.max(0, Math.min(first, all.length - 1));
  last = Math.max(first, Math.min(last, all.length - 1));
  all.forEach((one, i) => {
    const inside = i >= first && i <= last;
    one.classList.toggle("chosen", inside);
    one.setAttribute("aria-pressed", String(inside));
    one.tabIndex = i === first ? 0 : -1;
  });
  const [one] = chosen();
  if (!one) return;
  document.getElementById("pick:start").value = one.dataset.start;
  document.getElementById("pick:end").value = all[last].dataset.end;
  if (moved) {
    one.focus({ preventScroll: true });
    one.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  }
}

const go = (by) => {
  first = last = by > 0 ? last + by : first + by;
  show(true);
};

const grow = (by) => {
  last += by;
  show(true);
};

const typing = (target) => target.closest("input, textarea, select, .ui-autocomplete");

function keys(event) {
  if (!view() || event.altKey || event.metaKey) return;
  const { target } = event;
  const key = event.key === " " && target.closest(".sentence") ? "Enter" : event.key;
  if (event.ctrlKey) {
    if (key === "Enter") document.getElementById("edit:save")?.click();
    return;
  }
  if (key === "Escape" && typing(target)) {
    show(true);
    return;
  }
  if (typing(target) || target.closest("button, a, summary")) return;
  const act = {
    j: () => go(1),
    ArrowDown: () => go(1),
    k: () => go(-1),
    ArrowUp: () => go(-1),
    ArrowRight: () => (event.shiftKey ? grow(1) : go(1)),
    ArrowLeft: () => (event.shiftKey ? grow(-1) : go(-1)),
    Enter: () => document.getElementById("pick:begin").click(),
  }[key];
  if (!act) return;
  event.preventDefault();
  act();
}

function clicked({ target, shiftKey }) {
  if (target.closest?.("[id='pick:begin']")) beginning = true;
  const one = target.closest?.("#extract .sentence");
  if (!one) return;
  const position = sentences().indexOf(one);
  if (shiftKey) last = position;
  else first = last = position;
  show(false);
}

/** What the server answers brings new elements, and says whether a claim was made. */
function answered(event, xhr, settings, params) {
  if (!view()) return;
  if (params?.made) go(1);
  else show(false);
  if (beginning || document.activeElement === document.body) document.getElementById("edit:title")?.focus();
  beginning = false;
}

export function startExtract() {
  if (!view()) return;
  document.addEventListener("keydown", keys);
  document.addEventListener("click", clicked);
  window.$?.(document).on("pfAjaxComplete", answered);
  const open = at(Number(location.hash.replace("#at-", "")));
  first = last = Math.max(0, open);
  show(true);
}
