// Makes PrimeFaces' theme follow our tokens: takes the one that comes with it, puts a token in the place of each colour.
// So every component, also one that no screen uses yet, is right in light and dark; app.css refines those in use.
import { readFile } from "node:fs/promises";

const ink = "var(--ink)";
const colours = new Map([
  ["#495057", ink],
  ["#212529", ink],
  ["#252529", ink],
  ["#333333", ink],
  ["#6c757d", "var(--ink-2)"],
  ["#607d8b", "var(--ink-2)"],
  ["#adb5bd", "var(--ink-3)"],
  ["#f8f9fa", "var(--surface-2)"],
  ["#e9ecef", "var(--surface-3)"],
  ["#dee2e6", "var(--line)"],
  ["#ced4da", "var(--line-control)"],
  ["#2196f3", "var(--accent)"],
  ["rgb(12.7384615385,136.9384615385,235.6615384615)", "var(--accent-strong)"],
  ["rgb(11.3230769231,121.7230769231,209.4769230769)", "var(--accent-strong)"],
  ["#e3f2fd", "var(--accent-soft)"],
  ["rgba(33,150,243,.16)", "var(--accent-soft)"],
  ["rgba(33,150,243,.04)", "var(--accent-soft)"],
  ["rgb(137.4,200.4,246.6)", "var(--accent)"],
  ["rgb(166.2,213,250.2)", "var(--focus)"],
  ["rgb(166.2, 213, 250.2)", "var(--focus)"],
  ["#f44336", "var(--bad)"],
  ["#ef5350", "var(--bad)"],
  ["#d32f2f", "var(--bad)"],
  ["#b71c1c", "var(--bad)"],
  ["#e0284f", "var(--bad)"],
  ["#ffcdd2", "var(--bad-soft)"],
  ["rgba(211,47,47,.16)", "var(--bad-soft)"],
  ["rgba(211,47,47,.04)", "var(--bad-soft)"],
  ["#fbc02d", "var(--warn)"],
  ["#ffc107", "var(--warn)"],
  ["#7f6003", "var(--warn)"],
  ["#ffecb3", "var(--warn-soft)"],
  ["rgba(251,192,45,.16)", "var(--warn-soft)"],
  ["rgba(251,192,45,.04)", "var(--warn-soft)"],
  ["#689f38", "var(--good)"],
  ["rgba(200,230,201,.8)", "var(--good-soft)"],
  ["rgba(104,159,56,.16)", "var(--good-soft)"],
  ["rgba(104,159,56,.04)", "var(--good-soft)"],
  ["#0288d1", "var(--info)"],
  ["#01579b", "var(--info)"],
  ["#03a9f4", "var(--info)"],
  ["#b3e5fc", "var(--info-soft)"],
  ["rgba(2,136,209,.16)", "var(--info-soft)"],
  ["rgba(2,136,209,.04)", "var(--info-soft)"],
]);

// White is paper as a ground and what stands on the accent as a colour.
const white = (property) => {
  if (/^(color|fill|stroke|--primary-color-text)$/.test(property)) return "var(--on-accent)";
  return /overlay|card/.test(property) ? "var(--overlay)" : "var(--surface)";
};

const token = (property, colour) => {
  const name = colour.toLowerCase();
  return name === "#fff" || name === "#ffffff" ? white(property) : (colours.get(name) ?? colour);
};

/** The theme's CSS with tokens. */
export async function theme(file) {
  const css = await readFile(file, "utf8");
  const made = css
    .replace(/^\uFEFF/, "")
    .replace(/([\w-]+):([^;{}]+)(?=[;}])/g, (all, property, value) => {
      const tokens = value.replace(/#[0-9a-f]{3,8}\b|rgba?\([^)]*\)/gi, (colour) => token(property, colour));
      return `${property}:${tokens}`;
    })
    .replace(/color-scheme:light/g, "color-scheme:inherit")
    .replace(/0 0 0 \.?0?\.2r?em var\(--focus\)/g, "0 0 0 2px var(--focus)")
    .replace(/font-family:-apple-system,[^;}]*/g, "font-family:var(--font-ui)");
  if (/#(495057|2196f3|dee2e6)\b/i.test(made)) throw new Error("PrimeFaces' theme has changed: see theme.mjs");
  return made;
}
