// What two builds of the program tell of the same folders: findings that went, came, changed their level or their rule, by rule
// and place, never a value. Exit 1 if anything went, 2 if a build or a scan failed.
// Usage: node tools/compare.mjs OLD NEW [FOLDER ...] [--labels FILE] [--only-given] [--repository DIR]
//   OLD, NEW: a folder with main.js, a git revision (bundled in a temporary worktree), or "." for the working tree
//   FOLDER: scanned beside fixtures/ (the tour and the mini-examples); with --only-given instead of it
//   --labels: the labels of FOLDER (CredData's layout); the measures of both builds are shown
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildOf, findingsOf } from "./lib/builds.mjs";
import { countsOf, hitsOf, intervalsOf, measuresOf, readLabels, shown } from "./lib/labels.mjs";

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { labels: { type: "string" }, "only-given": { type: "boolean" }, repository: { type: "string" } },
});
const [before, after, ...given] = positionals;
if (!before || !after) {
  console.error("usage: node tools/compare.mjs OLD NEW [FOLDER ...] [--labels FILE] [--only-given] [--repository DIR]");
  process.exit(2);
}
const repository = resolve(flags.repository ?? fileURLToPath(new URL("..", import.meta.url)));
const folders = [...(flags["only-given"] ? [] : [join(repository, "fixtures")]), ...given.map((one) => resolve(one))];
const missing = folders.find((folder) => !existsSync(folder));
if (missing) {
  console.error(`${missing} is not there`);
  process.exit(2);
}

const placeOf = ({ path, line, column }) => `${path}:${line}:${column}`;
const shownAs = ({ level, ruleId, ...place }) => `${placeOf(place)}: ${level} ${ruleId}`;

/** Pairs the findings of two scans: by place and rule, then secrets by place alone, as a value is told once, by one rule. */
function differences(old, now) {
  const rest = new Map();
  for (const one of now) {
    const key = placeOf(one);
    rest.set(key, [...(rest.get(key) ?? []), one]);
  }
  const take = (one, fits) => {
    const list = rest.get(placeOf(one)) ?? [];
    const at = list.findIndex(fits);
    return at < 0 ? undefined : list.splice(at, 1)[0];
  };
  const lines = { went: [], came: [], level: [], rule: [] };
  const unpaired = [];
  for (const one of old) {
    const same = take(one, ({ ruleId }) => ruleId === one.ruleId);
    if (!same) unpaired.push(one);
    else if (same.level !== one.level) lines.level.push(`${shownAs(same)}, was ${one.level}`);
  }
  for (const one of unpaired) {
    const other = one.tag === "secret" ? take(one, ({ tag }) => tag === "secret") : undefined;
    if (other) lines.rule.push(`${shownAs(other)}, was ${one.level} ${one.ruleId}`);
    else lines.went.push(shownAs(one));
  }
  for (const list of rest.values()) for (const one of list) lines.came.push(shownAs(one));
  return lines;
}

const temporary = mkdtempSync(join(tmpdir(), "credlint-compare-"));
let gone = 0;
try {
  const builds = [before, after].map((what, i) => buildOf(what, repository, temporary, i === 0 ? "old" : "new"));
  const labels = flags.labels ? readLabels(flags.labels) : undefined;
  for (const folder of folders) {
    const [old, now] = builds.map((build) => findingsOf(build, folder, temporary));
    const lines = differences(old, now);
    gone += lines.went.length;
    console.log(`${folder}: ${old.length} findings, now ${now.length}`);
    for (const [name, list] of Object.entries(lines)) for (const line of list) console.log(`  ${name} ${line}`);
    if (!labels || !now.concat(old).some(({ path }) => labels.has(path))) continue;
    for (const [name, findings] of [
      ["old", old],
      ["new", now],
    ]) {
      const secrets = findings.filter(({ tag, level }) => tag === "secret" && level !== "note");
      const counts = [...countsOf(labels, hitsOf(labels, secrets)).values()];
      const [low, high] = intervalsOf(counts).f1;
      console.log(
        `  ${name}: ${shown(measuresOf(counts))} (90 % of draws of repositories: ${low.toFixed(1)} to ${high.toFixed(1)})`,
      );
    }
  }
} catch (error) {
  console.error(error.message);
  gone = -1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
if (gone < 0) process.exit(2);
console.log(gone > 0 ? `${gone} findings went` : "nothing went");
process.exit(gone > 0 ? 1 : 0);
