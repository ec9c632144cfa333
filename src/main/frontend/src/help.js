// Ties the sentence below a field to its input, for screen readers.
let number = 0;

export function startHelp() {
  for (const help of document.querySelectorAll(".field > [data-help]:not([id])")) {
    help.id = `help-${++number}`;
    const input = help.parentElement.querySelector("input:not([type=hidden]), textarea, select, [role=combobox]");
    input?.setAttribute("aria-describedby", `${input.getAttribute("aria-describedby") ?? ""} ${help.id}`.trim());
  }
}
