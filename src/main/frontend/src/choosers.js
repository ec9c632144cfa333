// What was chosen with PrimeFaces' autocomplete stands in a list, which it calls a listbox without a name and with no options: it is
// a plain list of what was chosen, and of the input.
const STATED = ["role", "aria-orientation", "aria-multiselectable"];

// It takes notice of what is typed only after a key or a paste: what is dragged there, dictated or filled in would be lost.
function listen(event) {
  const chooser = event.target.closest?.(".ui-autocomplete");
  const widget = chooser && window.PrimeFaces?.getWidgetById?.(chooser.id);
  if (widget) widget.suppressInput = false;
}

export function startChoosers() {
  document.addEventListener("input", listen, true); // Before the element itself hears of it.
  for (const list of document.querySelectorAll(".ui-autocomplete-multiple-container[role]")) {
    for (const name of STATED) list.removeAttribute(name);
    for (const chosen of list.querySelectorAll("[role='option']")) {
      chosen.removeAttribute("role");
      chosen.removeAttribute("aria-selected");
    }
  }
}
