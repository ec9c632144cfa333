// Bundles the scripts into the Faces resource library "assay". The argument is the folder that the WAR takes as web root.
import { build } from "esbuild";
import { join } from "node:path";

const root = process.argv[2] ?? "../../../target/frontend";

await build({
  entryPoints: ["src/app.js"],
  outfile: join(root, "resources", "assay", "app.js"),
  bundle: true,
  minify: true,
  format: "iife",
  target: ["es2022"],
  logLevel: "warning",
});
