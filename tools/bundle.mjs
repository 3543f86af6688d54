// Builds dist/: the program, the library, one CommonJS file for each lazily loaded part, types, schemas and the notices of
// what is bundled. The same sources give the same bytes; a test rebuilds and compares. Usage: npm run bundle [-- OUTDIR]
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { libraryTypes } from "./lib/library-types.mjs";
import { notices } from "./lib/notices.mjs";
import { pagePlugin } from "./lib/page-plugin.mjs";
import { kernelTables, rulesetPlugin, rulesetText, screenImage } from "./lib/ruleset-plugin.mjs";
import { buildHome, takenFrom } from "./lib/shared-modules.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = resolve(process.argv[2] ?? join(root, "dist"));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** `import("./x.part.ts")` becomes `require("./x.js")`: loaded when first needed, from a file with a fixed name. */
const partsPlugin = {
  name: "parts",
  setup(hooks) {
    hooks.onResolve({ filter: /\.part\.ts$/ }, (found) => {
      if (found.kind === "entry-point") return undefined;
      if (found.kind !== "dynamic-import" && found.kind !== "require-call")
        return { errors: [{ text: `${found.path} is a lazily loaded part: load it with import() or require()` }] };
      return { path: `./${basename(found.path, ".part.ts")}.js`, external: true };
    });
  },
};

function partFiles(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((item) => item.name.endsWith(".part.ts"))
    .map((item) => join(item.parentPath, item.name))
    .sort();
}

// A source with one character past Latin-1 costs twice the memory, and more time. esbuild leaves those of regular expressions.
const isAscii = (text) => /^[\x00-\x7f]*$/.test(text);
const ascii = (text) =>
  text.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  mainFields: ["module", "main"],
  metafile: true,
  legalComments: "none",
  minifySyntax: true,
  logLevel: "warning",
  define: { CREDLINT_VERSION: JSON.stringify(manifest.version) },
  // `require` for the parts: a native import() would start the loader of ES modules, 40 ms.
  supported: { "dynamic-import": false },
  plugins: [partsPlugin, pagePlugin(root), rulesetPlugin(root, "cjs")],
};

/** Gives `require` to an ES module: see src/engine/builtin.ts. */
const REQUIRE = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

/** Parts that are somebody else's code: small before readable. */
const FOREIGN = new Set(["javascript-tree", "glob"]);

/** The part that is loaded where the screen asks; the readers and detectors follow where it is told yes. */
const HOME = "windows";
const AFTER_HOME = new Set(["inspect", "checks", "repairs"]);

rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, "schema"), { recursive: true });
writeFileSync(join(out, "package.json"), '{ "type": "commonjs" }\n');
const homePath = partFiles(join(root, "src")).find((path) => basename(path) === `${HOME}.part.ts`);
const home = await buildHome(shared, root, homePath, join(out, `${HOME}.js`));
const results = await Promise.all([
  home.result,
  build({ ...shared, entryPoints: [join(root, "src/main.ts")], outfile: join(out, "main.js"), format: "cjs" }),
  build({ ...shared, entryPoints: [join(root, "src/action.ts")], outfile: join(out, "action.js"), format: "cjs" }),
  build({
    ...shared,
    entryPoints: [join(root, "src/index.ts")],
    outfile: join(out, "index.mjs"),
    format: "esm",
    banner: { js: REQUIRE },
    supported: {},
    plugins: [partsPlugin, pagePlugin(root), rulesetPlugin(root, "esm")],
  }),
  ...partFiles(join(root, "src"))
    .filter((path) => path !== homePath)
    .map((path) => {
      const name = basename(path, ".part.ts");
      return build({
        ...shared,
        ...(AFTER_HOME.has(name) ? { plugins: [takenFrom(`${HOME}.js`, home.names, root), ...shared.plugins] } : {}),
        ...(FOREIGN.has(name) ? { minify: true, lineLimit: 200 } : {}),
        entryPoints: [path],
        outfile: join(out, `${name}.js`),
        format: "cjs",
      });
    }),
]);
for (const name of readdirSync(out).filter((each) => /\.m?js$/.test(each))) {
  const text = readFileSync(join(out, name), "utf8");
  if (!isAscii(text)) writeFileSync(join(out, name), ascii(text));
}
writeFileSync(join(out, "ruleset.json"), ascii(await rulesetText(root)));
writeFileSync(join(out, "screen.bin"), await screenImage(root));
writeFileSync(join(out, "kernel.bin"), await kernelTables(root));
copyFileSync(join(root, "src/judge/learned/judge.bin"), join(out, "judge.bin"));
copyFileSync(join(root, "src/engine/kernel/kernel.wasm"), join(out, "kernel.wasm"));
writeFileSync(join(out, "index.d.mts"), libraryTypes(root));
copyFileSync(join(root, "src/config/config.schema.json"), join(out, "schema/config.schema.json"));
copyFileSync(join(root, "src/report/report.schema.json"), join(out, "schema/report.schema.json"));
writeFileSync(
  join(out, "THIRD-PARTY.txt"),
  notices(
    root,
    results.map((result) => result.metafile),
  ),
);
