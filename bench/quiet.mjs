// The quiet set: popular repositories and packages that should hold no secret. Scans each as its own root and prints what is
// found in 100,000 lines. bench/quiet.tsv lists them; a third of the repositories is held back (`held`): of it only numbers are shown.
//   node bench/quiet.mjs FOLDER... [--main dist/main.js] [--only open,held,package] [--findings FILE] [--diagnostics FILE]
// A FOLDER holds repositories as `owner+name` at the listed commit, or packages as `npm pack` names them.
// --findings writes path, line and rule of each finding of the sets that may be read; --read-held adds the third, at the very end.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const here = dirname(fileURLToPath(import.meta.url));
const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    main: { type: "string", default: join(here, "../dist/main.js") },
    only: { type: "string", default: "open,held,package" },
    findings: { type: "string" },
    diagnostics: { type: "string" },
    "read-held": { type: "boolean", default: false },
  },
});

const rows = readFileSync(join(here, "quiet.tsv"), "utf8")
  .split("\n")
  .filter((line) => line && !line.startsWith("#"))
  .map((line) => {
    const [set, name, version, lines] = line.split("\t");
    return { set, name, version, lines: Number(lines) };
  });

/** Where a row's files lie, if they do. */
function folderOf({ set, name, version }) {
  const leaf = set === "package" ? `${name.replace(/^@/, "").replace("/", "-")}-${version}` : name.replace("/", "+");
  return positionals.map((folder) => resolve(folder, leaf)).find((folder) => existsSync(folder));
}

/** One report of one root, from inside it, so that its paths are those of the repository. */
function scan(folder) {
  const args = ["--no-gitignore", "--no-config", "--min-level", "warning", "--fail-on", "never", "--threads", "0"];
  const done = spawnSync(process.execPath, [resolve(flags.main), ".", ...args, "--format", "json", "-q"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 29,
  });
  if (!done.stdout) throw new Error(`${folder}: exit ${done.status} ${done.signal ?? ""}: ${done.stderr.slice(-300)}`);
  return JSON.parse(done.stdout);
}

const wanted = new Set(flags.only.split(","));
const total = {};
const found = [];
const told = [];
const missing = [];
for (const row of rows) {
  if (!wanted.has(row.set)) continue;
  const folder = folderOf(row);
  if (!folder) {
    missing.push(row.name);
    continue;
  }
  const sum = (total[row.set] ??= { roots: 0, lines: 0, counts: new Map() });
  sum.roots += 1;
  sum.lines += row.lines;
  const report = scan(folder);
  // A value that stands in many files is one to look at.
  const groups = new Set();
  for (const { tag, valueGroup } of report.findings) {
    if (tag !== "secret" || (valueGroup !== undefined && groups.has(valueGroup))) continue;
    groups.add(valueGroup);
    sum.counts.set("secrets, equal values once", (sum.counts.get("secrets, equal values once") ?? 0) + 1);
  }
  const isOpen = row.set !== "held" || flags["read-held"];
  for (const finding of report.findings) {
    for (const key of ["findings", `${finding.tag} ${finding.level}`, finding.ruleId]) {
      sum.counts.set(key, (sum.counts.get(key) ?? 0) + 1);
    }
    const { startLine, startColumn } = finding.region;
    const place = `${finding.path}:${startLine}:${startColumn}`;
    if (isOpen)
      found.push([row.set, row.name, place, finding.ruleId, finding.level, finding.confidence ?? ""].join("\t"));
  }
  for (const one of report.diagnostics) told.push([row.name, one.level ?? "", one.path ?? "", one.message].join("\t"));
}

for (const [set, { roots, lines, counts }] of Object.entries(total)) {
  process.stdout.write(`${set}: ${roots} roots, ${lines.toLocaleString("en")} lines\n`);
  const sorted = [...counts].sort((a, b) => Number(/[/]/.test(a[0])) - Number(/[/]/.test(b[0])) || b[1] - a[1]);
  for (const [key, count] of sorted) {
    process.stdout.write(
      `  ${key.padEnd(44)} ${String(count).padStart(6)} ${((count / lines) * 1e5).toFixed(2).padStart(8)}\n`,
    );
  }
}
if (missing.length > 0) process.stdout.write(`not there: ${missing.length} (${missing.slice(0, 5).join(", ")} ...)\n`);
if (flags.findings) writeFileSync(flags.findings, `${found.join("\n")}\n`);
if (flags.diagnostics) writeFileSync(flags.diagnostics, `${told.join("\n")}\n`);
