// `npm run rules`: checks every rule file, proves the shapes, and writes what is made from them: rules/ids.tsv,
// docs/rules.md, docs/rules/*.md and rules/schema/*.json.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { importTypescript, ruleFiles } from "./lib/ruleset-plugin.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const load = (name) => importTypescript(root, `src/ruleset/${name}.ts`);
const files = ruleFiles(join(root, "rules"));

const { checkRuleFiles } = await load("check");
const troubles = checkRuleFiles(files);
for (const { path, line, column, message, hint } of troubles)
  console.error(`rules/${path}:${line}:${column} ${message}${hint ? ` ${hint}` : ""}`);
if (troubles.length > 0) process.exit(1);

const { compileRuleFiles } = await load("compile");
const { ruleset, pages, providerPages } = compileRuleFiles(files);
const { rules } = ruleset;
const { troublesOfShape, troublesOfValue } = await load("prove");
const troublesOf = { shape: troublesOfShape, contextual: (rule) => troublesOfValue(rule.value) };
const unproved = rules.flatMap((rule) =>
  (troublesOf[rule.kind]?.(rule) ?? []).map((trouble) => `${rule.id}: ${trouble}`),
);
for (const line of unproved) console.error(line);
if (unproved.length > 0) process.exit(1);

const { idsTable } = await load("ids");
writeFileSync(join(root, "rules", "ids.tsv"), idsTable(rules));
const { rulePages } = await load("rules-page");
rmSync(join(root, "docs", "rules"), { recursive: true, force: true });
for (const [path, text] of rulePages(rules, pages, providerPages)) {
  mkdirSync(dirname(join(root, "docs", path)), { recursive: true });
  writeFileSync(join(root, "docs", path), text);
}
const { SCHEMAS } = await load("schema");
mkdirSync(join(root, "rules", "schema"), { recursive: true });
for (const [kind, schema] of Object.entries(SCHEMAS))
  writeFileSync(join(root, "rules", "schema", `${kind}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
const count = (kind) => rules.filter((rule) => rule.kind === kind).length;
console.log(
  `${rules.length} rules in ${files.length} files: ${count("shape")} shapes, ${count("contextual")} in context, ${count("named")} named values, ${count("check")} checks`,
);
