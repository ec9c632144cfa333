// Bundles scripts and styles into the Faces resource libraries "assay" and "primefaces-assay".
// Arguments: the folder that the WAR takes as web root, and PrimeFaces' unpacked theme.
import { build } from "esbuild";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { theme } from "./theme.mjs";

const root = process.argv[2] ?? "../../../target/frontend";
const primefaces = process.argv[3] ?? "../../../target/primefaces/META-INF/resources/primefaces-saga-blue/theme.css";
const library = (name) => join(root, "resources", name);
const browsers = ["chrome123", "firefox121", "safari17.5"];

await mkdir(library("primefaces-assay"), { recursive: true });

const common = { bundle: true, minify: true, target: browsers, logLevel: "warning" };
await build({ ...common, entryPoints: ["src/app.js", "src/network.js", "src/scheme.js"], outdir: library("assay"), format: "iife" });

// Each icon once more as a mask, for PrimeFaces' buttons, which take a class instead of a drawing.
const icons = await readFile("src/icons.svg", "utf8");
const masks = [...icons.matchAll(/<symbol id="([^"]+)"([^>]*)>(.*)<\/symbol>/g)].map(([, id, attributes, drawing]) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${drawing}</svg>`.replaceAll("currentColor", "#000");
  return `body .i-${id}{--i:url("data:image/svg+xml,${encodeURIComponent(svg)}")}`;
});
await build({
  ...common,
  stdin: { contents: `@import "./app.css";\n${masks.join("\n")}`, resolveDir: "src", loader: "css" },
  outfile: join(library("assay"), "app.css"),
});

await copyFile("src/icons.svg", join(library("assay"), "icons.svg"));
await copyFile("src/favicon.svg", join(library("assay"), "favicon.svg"));
await writeFile(join(library("primefaces-assay"), "theme.css"), await theme(primefaces));
