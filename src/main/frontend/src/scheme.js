// Runs before anything is painted: what the reader chose about light, dark and the navigation.
import { nonceStyles } from "./nonce.js";

nonceStyles();
const root = document.documentElement;
try {
  const scheme = localStorage.getItem("assay.scheme");
  if (scheme === "light" || scheme === "dark") root.dataset.scheme = scheme;
  if (localStorage.getItem("assay.side") === "closed" && matchMedia("(min-width: 60.001rem)").matches) {
    root.dataset.side = "closed";
  }
} catch {
  // Storage is off: the system's preference decides.
}
