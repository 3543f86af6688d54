// The HTML report with many findings in headless Chromium: how long until it is drawn, and until a filter is answered, beside
// a page of the same bytes without a script. Usage: node bench/html.mjs [FINDINGS]   (needs dist/ and chromium)
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { startChromium } from "../tools/lib/chromium.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { render } = await import(pathToFileURL(join(root, "dist/index.mjs")).href);
const findings = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), "credlint-html-"));
const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];

/** As a real one: 120 rules, 900 files, 50 requests, three lines of a file each. */
function report() {
  const levels = ["error", "warning", "note"];
  const rules = Array.from({ length: 120 }, (_, n) => ({
    id: `vendor${n}/access-key`,
    title: `Vendor ${n} access key`,
    level: levels[n % 3],
    tag: "secret",
    securitySeverity: "8.5",
    precision: "high",
    cwe: "CWE-798",
    message: "A key is written down.",
    fix: "Revoke it.",
    rank: 1,
  }));
  const found = Array.from({ length: findings }, (_, n) => ({
    ruleId: rules[n % 120].id,
    level: levels[n % 3],
    tag: "secret",
    message: `The key of "service_${n % 500}" is written down in this file.`,
    fix: `Revoke the key at Vendor ${n % 120} and read it from the environment.`,
    path: `packages/app-${n % 37}/src/services/module-${n % 900}.ts`,
    region: { startLine: n + 1, startColumn: 9, endLine: n + 1, endColumn: 29 },
    span: { start: n, end: n + 20 },
    logical: [`collection App ${n % 37}`, `request Call ${n % 50}`, "header Authorization"],
    excerpt: {
      startLine: n + 1,
      lines: [`  const key${n} = "••••••••"; // of a service`, "  return key;", "}"],
      mark: { line: 0, start: 15, end: 23 },
    },
    fingerprint: n.toString(16).padStart(32, "0"),
    related: [],
    also: [],
    valueGroup: n % 4000,
  }));
  return {
    version: "0.0.0",
    targets: ["."],
    findings: found,
    suppressed: [],
    diagnostics: [],
    stats: { files: 900, bytes: 9_000_000, binary: 0, documents: { javascript: 900 } },
    skipped: [],
    rules,
    failOn: "warning",
    exitCode: 1,
    verdict: "exit 1",
  };
}

const chromium = await startChromium();
try {
  const started = performance.now();
  const html = render(report(), "html");
  const made = performance.now() - started;
  const files = { page: join(folder, "page.html"), floor: join(folder, "floor.html") };
  writeFileSync(files.page, html);
  // The same bytes, read and parsed, with nothing done about them.
  writeFileSync(files.floor, html.replace(/<script>[\s\S]*<\/script>\n<\/body>/, "</body>"));
  const opened = { page: [], floor: [] };
  const answers = [];
  for (let round = 0; round < 5; round += 1) {
    for (const [name, file] of Object.entries(files)) {
      const page = await chromium.open();
      const from = performance.now();
      await page.go(pathToFileURL(file).href);
      await page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))");
      opened[name].push(performance.now() - from);
      if (name === "page") answers.push(...(await page.evaluate(`(${askAll})()`)));
      await page.close();
    }
  }
  console.log(
    `${findings} findings, ${(statSync(files.page).size / 1e6).toFixed(1)} MB, rendered in ${made.toFixed(0)} ms`,
  );
  const [page, floor] = [median(opened.page), median(opened.floor)];
  console.log(
    `opens in ${page.toFixed(0)} ms, ${(page / floor).toFixed(1)} times the same bytes without a script (${floor.toFixed(0)} ms)`,
  );
  for (const name of new Set(answers.map((one) => one.name))) {
    const times = answers.filter((one) => one.name === name).map((one) => one.time);
    console.log(`${name.padEnd(28)} median ${median(times).toFixed(1)} ms, worst ${Math.max(...times).toFixed(1)} ms`);
  }
} finally {
  await chromium.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Runs in the page: from an input until the browser has laid the answer out. */
function askAll() {
  const times = [];
  const timed = (name, act) => {
    const from = performance.now();
    act();
    document.getElementById("list").getBoundingClientRect();
    times.push({ name, time: performance.now() - from });
  };
  const search = document.getElementById("search");
  const type = (words) => {
    search.value = words;
    search.dispatchEvent(new Event("input"));
  };
  for (const words of ["k", "key", "key 77", "nowhere", "-vendor1", ""]) timed(`search "${words}"`, () => type(words));
  for (const facet of ["level", "rule", "request", "path"])
    for (let twice = 0; twice < 2; twice += 1)
      timed(`filter by ${facet}`, () => document.querySelector(`.facet.${facet} input`).click());
  const grouping = document.getElementById("grouping");
  for (const by of ["rule", "path", "request", "level", "rule"]) {
    timed(`group by ${by}`, () => {
      grouping.value = by;
      grouping.dispatchEvent(new Event("change"));
    });
  }
  return times;
}
