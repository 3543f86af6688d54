/** `credlint init --from SCANNER`: reads another scanner's config, ignores and baseline once, and writes ours. */
import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { takeGitleaksConfig, takeGitleaksIgnore, takeGitleaksReport } from "../config/from/gitleaks.ts";
import { takeDetectSecrets, takeIgnoreFile, takeSecretlint } from "../config/from/others.ts";
import { nothingTaken, type Taken } from "../config/from/taken.ts";
import { addAllow, addTo } from "../config/write.ts";
import { parseJson } from "../engine/json.ts";
import { visible } from "../engine/redact.ts";
import { sliceOf } from "../model/slice.ts";
import { UserError } from "../model/trouble.ts";
import { writeBaseline } from "../policy/baseline.ts";
import { entryFor, openBaseline } from "./baseline.ts";
import type { Command, Outside } from "./command.ts";
import type { Arguments } from "./flags.ts";
import { acceptedPlaces } from "./init-places.ts";
import { START } from "./start-config.ts";
import { writeWhole } from "./write.ts";

const FILES: Readonly<Record<string, readonly string[]>> = {
  gitleaks: [".gitleaks.toml", "gitleaks.toml", ".gitleaksignore", ".gitleaks-baseline.json", "gitleaks-baseline.json"],
  "detect-secrets": [".secrets.baseline"],
  secretlint: [".secretlintrc.json", ".secretlintrc", ".secretlintignore"],
};

/** Things that could not be turned into ours are named up to this many. */
const NAMED = 20;

export const initFromCommand: Command = async (args, outside) => {
  const scanner = args.flags.get("from")![0]!;
  const names = args.positionals.length > 0 ? args.positionals : FILES[scanner]!;
  const files = names.filter((name) => existsSync(resolve(outside.cwd, name)));
  if (files.length === 0)
    throw new UserError(
      "init/nothing",
      `There is no file of ${scanner} here: ${names.join(", ")}.`,
      "Name it: credlint init --from SCANNER FILE",
    );
  const taken = nothingTaken();
  for (const name of files) await takeFile(scanner, name, readFileSync(resolve(outside.cwd, name), "utf8"), taken);
  const lines = [`Read ${files.map(visible).join(", ")}.`];
  if (taken.exclude.length + taken.allow.length > 0 || !existsSync(join(outside.cwd, ".credlint.jsonc")))
    lines.push(writeConfig(taken, outside));
  if (taken.places.length > 0) lines.push(await writePlaces(taken, args, outside));
  if (taken.left.length > 0) {
    lines.push(`${taken.left.length} of its settings have no equal here; look at them yourself:`);
    lines.push(...taken.left.slice(0, NAMED).map((one) => `  ${visible(one)}`));
    if (taken.left.length > NAMED) lines.push(`  and ${taken.left.length - NAMED} more`);
  }
  lines.push("Its inline ignores are honoured as they are. Next: credlint");
  outside.write(`${lines.join("\n")}\n`);
  return 0;
};

async function takeFile(scanner: string, name: string, text: string, taken: Taken): Promise<void> {
  const base = name.replace(/^.*[/\\]/, "");
  if (scanner === "detect-secrets") takeDetectSecrets(jsonOf(text, name), taken, base);
  else if (scanner === "secretlint") {
    if (base.endsWith("ignore")) takeIgnoreFile(text, taken);
    else takeSecretlint(jsonOf(text, name), taken, base);
  } else if (base.endsWith(".toml")) {
    const { entriesIn } = await import("./scan.part.ts");
    takeGitleaksConfig(await entriesIn(text, name), taken, base);
  } else if (base.endsWith("ignore")) takeGitleaksIgnore(text, taken, base);
  else takeGitleaksReport(jsonOf(text, name), taken);
}

/** JSON, with comments too. */
function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { root, troubles } = parseJson(sliceOf(text));
    if (!root || troubles.length > 0)
      throw new UserError("init/unreadable", `${path} is no JSON.`, "Name another file.");
    return plain(root);
  }
}

function plain(node: NonNullable<ReturnType<typeof parseJson>["root"]>): unknown {
  const children: (typeof node)[] = [];
  for (let one = node.first; one; one = one.next) children.push(one);
  if (node.kind === "object") return Object.fromEntries(children.map((one) => [one.key ?? "", plain(one)]));
  if (node.kind === "array") return children.map(plain);
  if (node.kind === "boolean") return node.value === "true";
  return node.kind === "number" ? Number(node.value) : node.value;
}

function writeConfig({ exclude, allow }: Taken, outside: Outside): string {
  const path = join(outside.cwd, ".credlint.jsonc");
  const before = existsSync(path) ? readFileSync(path, "utf8") : START;
  const patterns = [...new Set(exclude)].filter((one) => !before.includes(JSON.stringify(one)));
  const fresh = [...new Map(allow.map((one) => [JSON.stringify(one), one])).values()].filter(
    ({ value }) => value === undefined || !before.includes(JSON.stringify(value)),
  );
  const text = addAllow(
    addTo(
      before,
      "exclude",
      patterns.map((one) => JSON.stringify(one)),
    ),
    fresh,
  );
  writeWhole(path, text, "Check the folder's rights.");
  return `Wrote .credlint.jsonc: ${patterns.length} paths that are not read, ${fresh.length} values that are accepted.`;
}

/** Of what the other scanner had accepted, what we find too. */
async function writePlaces(taken: Taken, args: Arguments, outside: Outside): Promise<string> {
  const own = { ...args, positionals: [] };
  const before = await openBaseline(own, outside);
  const found = await acceptedPlaces(taken.places, own, outside, before);
  const entries = found.map(({ finding, marks, is }) => ({
    ...entryFor(finding, marks, before.salt),
    is: is ?? ("accepted" as const),
  }));
  if (entries.length > 0) writeWhole(before.path, writeBaseline([...entries, ...before.entries]), "Check --baseline.");
  const shown = relative(outside.cwd, before.path).replaceAll("\\", "/");
  const known = `Of ${taken.places.length} accepted findings credlint finds ${found.length} places`;
  return entries.length > 0 ? `${known}; they are in ${shown}.` : `${known}, so there is no baseline to write.`;
}
