// esbuild plugin: `credlint:ruleset` and `credlint:rule-pages` are made from rules/*.yaml by src/ruleset/compile.ts.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Every rule file below a folder: [{ path, text }], sorted, POSIX paths. */
export function ruleFiles(folder, root = folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      const path = join(folder, item.name);
      if (item.isDirectory()) return ruleFiles(path, root);
      if (!item.name.endsWith(".yaml")) return [];
      return [{ path: relative(root, path).replaceAll("\\", "/"), text: readFileSync(path, "utf8") }];
    });
}

/** Bundles a TypeScript module of ours for use by a tool, and imports it. */
export async function importTypescript(root, entry, plugins = []) {
  const folder = mkdtempSync(join(tmpdir(), "credlint-tool-"));
  const outfile = join(folder, "module.mjs");
  try {
    await build({
      entryPoints: [join(root, entry)],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      logLevel: "warning",
      plugins,
      // What CommonJS modules of packages ask for.
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); const __filename = import.meta.filename ?? '', __dirname = '';",
      },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let compiled;
export function compileRules(root) {
  compiled ??= importTypescript(root, "src/ruleset/compile.ts").then((module) =>
    module.compileRuleFiles(ruleFiles(join(root, "rules"))),
  );
  return compiled;
}

/** The automaton of the built-in rules, as the bytes of the file beside the bundle. */
export async function screenImage(root) {
  const [{ ruleset }, { imageOf }] = await Promise.all([
    compileRules(root),
    importTypescript(root, "src/detect/screen.ts"),
  ]);
  return Buffer.from(imageOf(ruleset).buffer);
}

/** The kernel's tables for the built-in rules, as the bytes of the file beside the bundle. */
export async function kernelTables(root) {
  const [{ ruleset }, { kernelImage }] = await Promise.all([
    compileRules(root),
    importTypescript(root, "src/screen/image.part.ts"),
  ]);
  return kernelImage(ruleset);
}

/** The rules as the text of the file beside the bundle. */
export async function rulesetText(root) {
  return JSON.stringify((await compileRules(root)).ruleset);
}

/** Tests run from bundles that have no files beside them. */
async function kernelForTests(root) {
  const folder = mkdtempSync(join(tmpdir(), "credlint-kernel-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const tables = join(folder, "kernel.bin");
  writeFileSync(tables, await kernelTables(root));
  const paths = { "kernel.wasm": join(root, "src/engine/kernel/kernel.wasm"), "kernel.bin": tables };
  return `const files = (name) => (${JSON.stringify(paths)})[name];`;
}

/** How a bundle finds the files beside it. */
const BESIDE = {
  cjs: 'import { join } from "node:path"; const beside = (name) => join(__dirname, name);',
  esm: "const beside = (name) => new URL(`./${name}`, import.meta.url);",
};
const READ = 'import { readFileSync } from "node:fs";';

/** `beside`: "cjs" or "esm" where the rules lie in files beside the bundle, so that no JavaScript of theirs is parsed. */
export function rulesetPlugin(root, beside) {
  return {
    name: "credlint-ruleset",
    setup(hooks) {
      hooks.onResolve({ filter: /^credlint:/ }, (found) => ({ path: found.path, namespace: "credlint" }));
      hooks.onLoad({ filter: /.*/, namespace: "credlint" }, async (found) => {
        if (found.path === "credlint:kernel") {
          const files = beside ? `${BESIDE[beside]} const files = beside;` : await kernelForTests(root);
          return {
            contents: `${READ} import { openTables } from ${JSON.stringify(join(root, "src/scan/tables-file.ts"))}; ${files} export const kernelCode = () => readFileSync(files("kernel.wasm")); export const builtinTables = () => openTables(files("kernel.bin"));`,
            loader: "js",
            resolveDir: root,
          };
        }
        if (found.path === "credlint:judge") {
          const file = beside ? 'beside("judge.bin")' : JSON.stringify(join(root, "src/judge/learned/judge.bin"));
          const contents = `${READ} ${beside ? BESIDE[beside] : ""} export const judgeTable = () => readFileSync(${file});`;
          return { contents, loader: "js", resolveDir: root };
        }
        if (found.path === "credlint:worker") {
          const file = { cjs: 'beside("worker.js")', esm: 'fileURLToPath(beside("worker.js"))' }[beside];
          const contents = `${beside === "esm" ? 'import { fileURLToPath } from "node:url";' : ""} ${beside ? BESIDE[beside] : ""} export const workerFile = ${file};`;
          return { contents, loader: "js", resolveDir: root };
        }
        if (found.path === "credlint:screen") {
          if (!beside) return { contents: "export function builtinImage() {}", loader: "js" };
          const read = 'const bytes = readFileSync(beside("screen.bin"));';
          const numbers = "new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)";
          return {
            contents: `${READ} ${BESIDE[beside]} export function builtinImage() { ${read} return ${numbers}; }`,
            loader: "js",
            resolveDir: root,
          };
        }
        if (found.path === "credlint:ruleset" && beside) {
          return {
            contents: `${READ} ${BESIDE[beside]} let rules; export const loadBuiltin = () => (rules ??= JSON.parse(readFileSync(beside("ruleset.json"), "utf8")));`,
            loader: "js",
            resolveDir: root,
          };
        }
        const { ruleset, pages, providerPages } = await compileRules(root);
        const constant = (name, value) =>
          `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
        const contents =
          found.path === "credlint:ruleset"
            ? `${constant("builtin", ruleset)} export const loadBuiltin = () => builtin;`
            : `${constant("pages", pages)} ${constant("providerPages", providerPages)}`;
        return { contents, loader: "js" };
      });
    },
  };
}
