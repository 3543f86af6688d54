// How many of the examples that other scanners' rules bring with them credlint finds, and how many of their
// counter-examples it takes for secrets. Their sources are read where they lie; nothing of them is kept.
// Usage: node bench/peer-examples.mjs [--list] [--all] NAME=FOLDER ...
//   FOLDER holds rule files: YAML with examples (kingfisher, noseyparker, titus), Go with tps and fps (gitleaks,
//   betterleaks), or packages with test/snapshots (secretlint).
// Samples that were plainly made by hand (lib/hand-made.mjs) are left out unless --all is given. Samples that break the vendor's documented form are left out by bench/peer-left-out.tsv (tool, rule, number of the
// sample, reason), rules that are about no secret by the same file with "*" for the number.
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseDocument } from "yaml";
import { goSamples } from "./lib/go-samples.mjs";
import { isHandMade } from "./lib/hand-made.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { scanText } = await import(join(root, "dist/index.mjs"));

const options = process.argv.slice(2).filter((one) => one.startsWith("--"));
const tools = process.argv.slice(2).filter((one) => one.includes("=") && !one.startsWith("--"));
if (tools.length === 0) {
  console.error("usage: node bench/peer-examples.mjs [--list] [--all] NAME=FOLDER ...");
  process.exit(2);
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath ?? item.path, item.name))
    .sort();
}

/** [{ rule, path, bad: [text], good: [text] }]; bad undefined where the samples can't be read. */
function rulesIn(folder) {
  const files = filesIn(folder);
  return [
    ...files.filter((file) => /\.ya?ml$/.test(file)).flatMap(yamlRules),
    ...files
      .filter((file) => /rules\/[^/]+\.go$/.test(file))
      .flatMap((file) => goSamples(readFileSync(file, "utf8")).map((one) => ({ path: "sample.txt", ...one }))),
    ...snapshotRules(files),
  ];
}

function yamlRules(file) {
  const data = parseDocument(readFileSync(file, "utf8"), { logLevel: "silent" }).toJS();
  if (!Array.isArray(data?.rules)) return [];
  return data.rules
    .filter((rule) => Array.isArray(rule?.examples))
    .map((rule) => ({
      rule: String(rule.id),
      path: "sample.txt",
      hidden: rule.visible === false,
      bad: rule.examples.map(String),
      good: (rule.negative_examples ?? []).map(String),
    }));
}

/** A folder ng.* or ok.* for each sample; its rule is the package. Presets repeat their rules' samples. */
function snapshotRules(files) {
  const rules = new Map();
  // Beside a sample "input.x" lie its notes and what it was made of.
  const inputs = new Set(files.filter((file) => basename(file).startsWith("input.")).map(dirname));
  for (const file of files) {
    if (inputs.has(dirname(file)) && !basename(file).startsWith("input.")) continue;
    const hit = /secretlint-rule-([\w-]+)\/test\/snapshots\/((?:ng|ok)\.[^/]+)\/(input\.[^/]+|[^/]*)$/.exec(file);
    if (!hit || hit[1].startsWith("preset") || /^(?:output|options|\.secretlintrc)\b/.test(basename(file))) continue;
    const rule = rules.get(hit[1]) ?? { rule: hit[1], bad: [], good: [], paths: [] };
    rules.set(hit[1], rule);
    const text = readFileSync(file, "utf8");
    // Key stores and the like are no texts.
    if (text.includes("\u0000")) continue;
    rule[hit[2].startsWith("ng") ? "bad" : "good"].push({ text, path: basename(file) });
  }
  return [...rules.values()];
}

const leftOut = new Map(
  readFileSync(join(root, "bench/peer-left-out.tsv"), "utf8")
    .split("\n")
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const [tool, rule, number, reason] = line.split("\t");
      return [`${tool} ${rule} ${number}`, reason];
    }),
);

/** Ids of the rules that tell of a secret in the text. */
async function secretsIn(text, path) {
  const report = await scanText(text, { path, tag: "secret" });
  return report.findings.map((one) => one.ruleId);
}

const flat = (id) => id.toLowerCase().replace(/[^a-z0-9]/g, "");

/** Whether a credlint rule tells of what the other scanner's rule is about: the same vendor, or both of no vendor. */
function isAbout(id, rule) {
  const family = id.slice(0, id.indexOf("/"));
  if (isGeneric(id)) return /generic|password|secret-|netrc|http|jwt|curl/.test(rule);
  return flat(rule).includes(flat(family));
}

const isGeneric = (id) => /^(?:generic|oauth|jwt|postman)\//.test(id);

for (const argument of tools) {
  const [tool, folder] = [argument.slice(0, argument.indexOf("=")), argument.slice(argument.indexOf("=") + 1)];
  const sum = {
    rules: 0,
    unread: 0,
    made: 0,
    out: 0,
    share: 0,
    named: 0,
    bad: 0,
    found: 0,
    good: 0,
    hits: 0,
    others: 0,
  };
  const misses = [];
  const falseHits = [];
  for (const { rule, bad, good, path, hidden } of rulesIn(folder)) {
    if (!bad && good.length === 0) sum.unread += 1;
    const counted = { bad: 0, found: 0, named: 0 };
    for (const [i, one] of (bad ?? []).entries()) {
      const { text, path: own } = typeof one === "string" ? { text: one, path } : one;
      if (isHandMade(text) && !options.includes("--all")) {
        sum.made += 1;
        continue;
      }
      if (hidden || leftOut.has(`${tool} ${rule} ${i + 1}`) || leftOut.has(`${tool} ${rule} *`)) {
        sum.out += 1;
        continue;
      }
      const ids = await secretsIn(text, own);
      counted.bad += 1;
      if (ids.length > 0) counted.found += 1;
      else misses.push({ rule, number: i + 1, text });
      if (ids.some((id) => !isGeneric(id))) counted.named += 1;
    }
    for (const [i, one] of good.entries()) {
      const { text, path: own } = typeof one === "string" ? { text: one, path } : one;
      if (leftOut.has(`${tool} ${rule} -${i + 1}`)) {
        sum.out += 1;
        continue;
      }
      const ids = await secretsIn(text, own);
      sum.good += 1;
      if (ids.length === 0) continue;
      if (!ids.some((id) => isAbout(id, rule))) {
        sum.others += 1;
        continue;
      }
      sum.hits += 1;
      falseHits.push({ rule, number: -(i + 1), text: `${ids.join(", ")}: ${text}` });
    }
    if (counted.bad === 0) continue;
    sum.rules += 1;
    sum.share += counted.found / counted.bad;
    sum.named += counted.named / counted.bad;
    sum.bad += counted.bad;
    sum.found += counted.found;
  }
  const percent = (part, whole) => (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`);
  console.log(
    `${tool}: ${sum.rules} rules (${sum.unread} not evaluated), found ${percent(sum.share, sum.rules)} (mean over rules), ` +
      `${percent(sum.named, sum.rules)} by the vendor's own rule; ${sum.found} of ${sum.bad} samples, ${sum.made} made by hand and ${sum.out} others left out; ` +
      `false hits ${sum.hits} of ${sum.good} (${percent(sum.hits, sum.good)}), ${sum.others} more that are told as something else`,
  );
  if (options.includes("--list")) {
    for (const { rule, number, text } of misses)
      console.log(`  missed ${tool}\t${rule}\t${number}\t${JSON.stringify(text.slice(0, 300))}`);
    for (const { rule, number, text } of falseHits)
      console.log(`  false  ${tool}\t${rule}\t${number}\t${JSON.stringify(text.slice(0, 300))}`);
  }
}
