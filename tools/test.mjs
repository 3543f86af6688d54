// Runs the suites: each test file is bundled and run in a process of its own, two at a time, 60 s each. A suite without a
// test fails, as uvu passes when a file forgets `test.run()`. Usage: node tools/test.mjs [PART-OF-A-PATH ...]
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { pagePlugin } from "./lib/page-plugin.mjs";
import { rulesetPlugin } from "./lib/ruleset-plugin.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = join(root, ".cache", "test", String(process.pid));
const wanted = process.argv.slice(2);
const LIMIT_MS = 60_000;

function suites(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name);
    if (item.isDirectory()) return suites(path);
    return item.name.endsWith(".test.ts") ? [path] : [];
  });
}

const all = suites(join(root, "test")).sort();
const chosen = wanted.length ? all.filter((path) => wanted.some((part) => relative(root, path).includes(part))) : all;
if (chosen.length === 0) {
  console.error(`no suite matches ${wanted.join(" ")}`);
  process.exit(2);
}

mkdirSync(out, { recursive: true });
await build({
  entryPoints: chosen,
  outdir: out,
  outbase: join(root, "test"),
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  sourcemap: "inline",
  logLevel: "warning",
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  define: { "process.env.CREDLINT_ROOT": JSON.stringify(root) },
  plugins: [pagePlugin(root), rulesetPlugin(root)],
});

const totals = { passed: 0, failed: 0, skipped: 0 };
const queue = [...chosen];

function runOne(path) {
  const name = relative(root, path);
  const bundle = join(out, relative(join(root, "test"), path).replace(/\.ts$/, ".mjs"));
  return new Promise((done) => {
    const child = spawn(process.execPath, ["--enable-source-maps", bundle], {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: "0", NO_COLOR: "1" },
    });
    let text = "";
    child.stdout.on("data", (part) => (text += part));
    child.stderr.on("data", (part) => (text += part));
    const timer = setTimeout(() => child.kill("SIGKILL"), LIMIT_MS);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      const number = (label) => Number(new RegExp(`^\\s*${label}:\\s+(\\d+)`, "m").exec(text)?.[1] ?? 0);
      const total = number("Total");
      const passed = number("Passed");
      const skipped = number("Skipped");
      let failed = total - passed;
      if (total === 0 || signal || (code !== 0 && failed === 0)) failed += 1;
      totals.passed += passed;
      totals.failed += failed;
      totals.skipped += skipped;
      if (failed > 0) {
        const reason = signal
          ? ` (stopped after ${LIMIT_MS / 1000} s)`
          : total === 0
            ? " (ran no test: is test.run() missing?)"
            : "";
        console.log(`FAIL ${name}${reason}\n${text.trimEnd()}\n`);
      } else {
        console.log(`ok   ${name}  ${passed}${skipped ? ` (${skipped} skipped)` : ""}`);
      }
      done();
    });
  });
}

async function lane() {
  for (let path = queue.shift(); path; path = queue.shift()) await runOne(path);
}
await Promise.all([lane(), lane()]);
rmSync(out, { recursive: true, force: true });
console.log(`${totals.passed} passed, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ""}`);
process.exit(totals.failed > 0 ? 1 : 0);
