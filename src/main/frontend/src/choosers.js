// What was chosen with PrimeFaces' autocomplete stands in a list, which it calls a listbox without a name and with no options: it is
// a plain list of what was chosen, and of the input.
const STATED = ["role", "aria-orientation", "aria-multiselectable"];

export function startChoosers() {
  for (const list of document.querySelectorAll(".ui-autocomplete-multiple-container[role]")) {
    for (const name of STATED) list.removeAttribute(name);
    for (const chosen of list.querySelectorAll("[role='option']")) {
      chosen.removeAttribute("role");
      chosen.removeAttribute("aria-selected");
    }
  }
}
