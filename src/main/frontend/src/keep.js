// Nothing typed is lost. Fields with data-keep="name" are kept in this tab's sessionStorage at every keystroke, all fields
// of an address together (a draft's base belongs to its text), under the person's id. They come back when the same person
// opens the same address again, and go only when the server says that it has them: by the cookie assay-saved, which
// org.assay.platform.web.KeptText sets after a save and which names the address.
//
// PrimeFaces' composed inputs (selectOneMenu, checkbox) stand inside an element with data-keep.
import { element, text } from "./texts.js";

const person = document.getElementById("navigation")?.dataset.person ?? "";
const prefix = "assay.kept:";
const key = (path) => `${prefix}${person}:${path}`;
const fields = () =>
  [...document.querySelectorAll("[data-keep]")].flatMap((place) =>
    place.matches("input, textarea, select") ? [place] : [...place.querySelectorAll("select, input[name], textarea")],
  );
const clock = new Intl.DateTimeFormat("en-GB", { timeStyle: "short" });
let full = false;
/** What was typed into rows that have not come back yet: kept until they have. */
let awaited = {};

const isTicked = (field) => field.type === "checkbox" || field.type === "radio";
const value = (field) => (isTicked(field) ? String(field.checked) : field.value);
const widget = (field) => window.PrimeFaces?.getWidgetById?.(field.closest(".ui-widget")?.id);

function setValue(field, kept) {
  if (kept === value(field)) return;
  const composed = widget(field);
  if (field.matches("select") && composed?.selectValue) composed.selectValue(kept);
  else if (field.type === "checkbox" && composed?.check) composed[kept === "true" ? "check" : "uncheck"]();
  else if (isTicked(field)) field.checked = kept === "true";
  else field.value = kept;
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

const keepName = (field) => field.closest("[data-keep]").dataset.keep;
/** A field that completes what is typed has a second, hidden one for what was chosen. */
const isChosen = (field) => field.id.endsWith("_hinput");
const name = (field) =>
  field.type === "radio" ? `${keepName(field)}=${field.value}` : isChosen(field) ? `${keepName(field)}=` : keepName(field);
const values = () => Object.fromEntries(fields().map((field) => [name(field), value(field)]));

const names = (form) => fields().filter((field) => form.contains(field)).map(name);

function read(path) {
  try {
    return JSON.parse(sessionStorage.getItem(key(path)));
  } catch {
    return null;
  }
}

function keep(changes = {}) {
  if (!person || fields().length === 0) return;
  try {
    const kept = { ...read(location.pathname), at: Date.now(), values: { ...awaited, ...values() }, ...changes };
    sessionStorage.setItem(key(location.pathname), JSON.stringify(kept));
  } catch {
    if (!full) showNote(text("notKept"));
    full = true;
  }
}

/** What stands in another form of the same address was not sent, and stays. */
function forget(path, kept) {
  const others = Object.entries(kept.values).filter(([name, typed]) => kept.form && !kept.form.includes(name) && typed !== "");
  if (others.length === 0) sessionStorage.removeItem(key(path));
  else sessionStorage.setItem(key(path), JSON.stringify({ at: kept.at, sent: false, values: Object.fromEntries(others) }));
}

/** Forgets what the server has confirmed; only what was sent from this tab, so that no cookie can clear another text. */
export function forgetSaved() {
  const saved = /(?:^|; )assay-saved=([^;]*)/.exec(document.cookie);
  if (!saved) return;
  const path = decodeURIComponent(saved[1]);
  const kept = read(path);
  if (kept?.sent) forget(path, kept);
  document.cookie = "assay-saved=; Max-Age=0; Path=/; SameSite=Strict";
}

function showNote(message, ...more) {
  const place = fields().find((field) => field.type !== "hidden")?.closest("form") ?? document.getElementById("main");
  const note = element("div", { className: "kept", role: "status" }, element("span", { textContent: message }), ...more);
  place.prepend(note);
  return note;
}

/** Rows that were added to a form are asked for again, one by one, and filled as they come. */
function bringRows(values, put, last = Infinity) {
  const there = new Set(fields().map(name));
  const missing = Object.keys(values).filter((one) => !there.has(one));
  const more = [...document.querySelectorAll("[data-keep-more]")].find((button) => missing.some((one) => one.startsWith(button.dataset.keepMore)));
  if (!more) awaited = {};
  if (!more || missing.length >= last || !window.jQuery) return;
  if (more.disabled) {
    setTimeout(() => bringRows(values, put, last), 20); // PrimeFaces enables it some time after its answer.
    return;
  }
  window.jQuery(document).one("pfAjaxComplete", () => {
    put(values);
    setTimeout(() => bringRows(values, put, missing.length));
  });
  more.click();
}

function restore() {
  const kept = read(location.pathname);
  if (!kept?.values) return;
  const original = values();
  const differs = fields().some((field) => field.type !== "hidden" && (kept.values[name(field)] ?? value(field)) !== value(field));
  const rows = [...document.querySelectorAll("[data-keep-more]")].map((button) => button.dataset.keepMore);
  const lacks = Object.keys(kept.values).some((one) => !(one in original) && rows.some((row) => one.startsWith(row)));
  if (!differs && !lacks) return;
  const put = (from) => fields().forEach((field) => name(field) in from && setValue(field, from[name(field)]));
  put(kept.values);
  // Not before all scripts of the page have run: a call that they are not ready for is refused.
  awaited = kept.values;
  const bring = () => window.jQuery?.(() => bringRows(kept.values, put));
  if (document.readyState === "complete") bring();
  else window.addEventListener("load", bring, { once: true });
  const away = element("button", { type: "button", textContent: text("throwAway") });
  const note = showNote(text(kept.sent ? "unsaved" : "restored", clock.format(new Date(kept.at))), away);
  away.addEventListener("click", () => {
    awaited = {};
    put(original);
    sessionStorage.removeItem(key(location.pathname));
    note.remove();
    fields().find((field) => field.type !== "hidden")?.focus();
  });
}

function allKept() {
  return Object.keys(sessionStorage).filter((name) => name.startsWith(prefix));
}

/** Whoever signs out leaves nothing behind in this tab, and is asked when that would cost him text. */
function startSignOut() {
  document.getElementById("sign-out")?.addEventListener("submit", (event) => {
    if (allKept().length > 0 && !confirm(text("signOut"))) {
      event.preventDefault();
      return;
    }
    sessionStorage.clear();
  });
}

export function startKeeping() {
  try {
    forgetSaved();
    restore();
    startSignOut();
  } catch {
    return; // Storage is off.
  }
  for (const event of ["input", "change"]) {
    document.addEventListener(event, ({ target, isTrusted }) => {
      if (target.closest?.("[data-keep]") && (isTrusted || event === "input")) keep({ sent: false, form: null });
    });
  }
  // A later failure may hide whether the text arrived: it stays until the server has said so.
  document.addEventListener("submit", ({ target }) => target.querySelector("[data-keep]") && keep({ sent: true, form: names(target) }), true);
}

/** Before an Ajax call sends the fields. */
export const markSent = () => fields().length > 0 && read(location.pathname) && keep({ sent: true, form: null });
