// What is said when a call in the background fails. The page and what was typed on it stay as they are.
import { forgetSaved, markSent } from "./keep.js";
import { element, text } from "./texts.js";

let open = null;

function say({ title, message, id, action, act }) {
  if (open) return;
  const close = element("button", { type: "button", className: "button tone-quiet", textContent: text("close") });
  const actions = element("div", { className: "actions" });
  if (action) {
    const button = element("button", { type: "button", className: "button", textContent: action });
    button.addEventListener("click", act);
    actions.append(button);
  }
  actions.append(close);
  const heading = element("h2", { id: "said-dialog-title", textContent: title });
  open = element("dialog", { className: "said-dialog" }, heading, element("p", { textContent: message }));
  if (id) open.append(element("p", {}, `${text("id")} `, element("code", { textContent: id })));
  open.append(actions);
  open.setAttribute("aria-labelledby", heading.id);
  close.addEventListener("click", () => open.close());
  open.addEventListener("close", () => {
    open.remove();
    open = null;
  });
  document.body.append(open);
  open.showModal();
}

// Opening the page anew leads through the sign-in and back to this address; keep.js brings the text back.
const reload = () => location.assign(location.pathname);

function problem(body) {
  try {
    return JSON.parse(body);
  } catch {
    return {};
  }
}

function failed(status, failure, body) {
  if (status === 401) {
    say({ title: text("endedTitle"), message: text("endedText"), action: text("endedAction"), act: reload });
  } else if (failure === "expired") {
    say({ title: text("expiredTitle"), message: text("expiredText"), action: text("expiredAction"), act: reload });
  } else if (status === 0) {
    say({ title: text("offlineTitle"), message: text("offlineText") });
  } else {
    const { detail, id } = problem(body);
    const title = { 403: "forbiddenTitle", 409: "conflictTitle" }[status] ?? "failedTitle";
    say({ title: text(title), message: detail ?? text("failedText"), id });
  }
}

/** For our own scripts: a response that is not what was asked for. */
export async function fetchFailed(response) {
  failed(response.status, response.headers.get("Assay-Failure"), await response.text());
}

/** A field that asks for its preview sends text, but to nobody who would store it. */
const isPreview = (settings) => document.getElementById(settings?.source?.id ?? settings?.source)?.matches("textarea");

function startPrimeFaces() {
  const { jQuery } = window;
  if (!jQuery) return;
  jQuery(document)
    .on("pfAjaxSend", (event, xhr, settings) => isPreview(settings) || markSent())
    .on("pfAjaxComplete", forgetSaved)
    .on("pfAjaxError", (event, xhr) =>
      failed(xhr.status, xhr.getResponseHeader?.("Assay-Failure"), xhr.responseText));
}

function startFaces() {
  const ajax = window.faces?.ajax;
  if (!ajax) return;
  ajax.addOnEvent(({ status }) => {
    if (status === "begin") markSent();
    if (status === "success") forgetSaved();
  });
  ajax.addOnError(({ responseCode = 0, responseText }) => failed(responseCode, problem(responseText).code, responseText));
}

export function startSession() {
  startPrimeFaces();
  startFaces();
}
