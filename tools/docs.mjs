// `npm run docs`: the pages of docs/ that are made from data: revoke.md from the rules, configuration.md's table from the
// schema, command-line.md from --help. With --check nothing is written, and exit 1 says what is stale.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileRules, importTypescript } from "./lib/ruleset-plugin.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const BEGIN = "<!-- made by npm run docs -->";
const END = "<!-- end of what is made -->";

/** Vendors by name, each with its kinds of credentials and where they are revoked. */
function revokeTable(rules) {
  const rows = rules
    .filter((rule) => rule.revoke?.startsWith("https://"))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, title, revoke }) => `| ${title.replaceAll("|", "\\|")} | <${revoke}> | \`${id}\` |`);
  return ["| credential | where to revoke it | rule |", "|---|---|---|", ...rows].join("\n");
}

/** A schema's properties, nested ones as `allow[].rule`. */
function configTable(schema) {
  const rows = [];
  const typeOf = (one) => {
    if (one.enum) return one.enum.map((value) => `\`${JSON.stringify(value)}\``).join(", ");
    if (one.type === "array") return `list of ${one.items.type === "object" ? "objects" : `${one.items.type}s`}`;
    if (one.type === "object" && one.additionalProperties?.enum)
      return `object of ${one.additionalProperties.enum.map((value) => `\`${JSON.stringify(value)}\``).join(", ")}`;
    return one.type ?? "any";
  };
  const walk = (properties, required, prefix) => {
    for (const [name, one] of Object.entries(properties ?? {})) {
      const needed = required?.includes(name) ? " Required." : "";
      rows.push(
        `| \`${prefix}${name}\` | ${typeOf(one).replaceAll("|", "\\|")} | ${(one.description ?? "").replaceAll("|", "\\|")}${needed} |`,
      );
      if (one.type === "array") walk(one.items.properties, one.items.required, `${prefix}${name}[].`);
      else walk(one.properties, one.required, `${prefix}${name}.`);
    }
  };
  walk(schema.properties, schema.required, "");
  return ["| key | value | means |", "|---|---|---|", ...rows].join("\n");
}

async function helpText() {
  const { help } = await importTypescript(root, "src/cli/help.ts");
  return `\`\`\`text\n${help().split("\n").slice(2).join("\n").trimEnd()}\n\`\`\``;
}

const { ruleset } = await compileRules(root);
const made = {
  "revoke.md": revokeTable(ruleset.rules),
  "configuration.md": configTable(JSON.parse(readFileSync(join(root, "src/config/config.schema.json"), "utf8"))),
  "command-line.md": await helpText(),
};
const stale = [];
for (const [name, text] of Object.entries(made)) {
  const path = join(root, "docs", name);
  const page = readFileSync(path, "utf8");
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`docs/${name} has no place for what is made`);
  const fresh = `${before}${BEGIN}\n\n${text}\n\n${END}${after}`;
  if (fresh === page) continue;
  stale.push(name);
  if (!process.argv.includes("--check")) writeFileSync(path, fresh);
}
if (process.argv.includes("--check") && stale.length > 0) {
  console.error(`stale, run npm run docs: ${stale.join(", ")}`);
  process.exit(1);
}
