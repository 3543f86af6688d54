/** `credlint ignore PATH:LINE --reason TEXT`: writes the inline ignore, or an entry in the config where there are no comments. */
import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { loadConfig } from "../config/read.ts";
import { type AllowEntry, addAllow } from "../config/write.ts";
import { newSalt } from "../engine/value-hash.ts";
import type { Finding } from "../model/report.ts";
import { UserError } from "../model/trouble.ts";
import { insertDirective, oneLine } from "../policy/write-directive.ts";
import type { MarksOf } from "../scan/scan.ts";
import { entryFor, openBaseline } from "./baseline.ts";
import type { Command, Outside } from "./command.ts";
import type { Arguments } from "./flags.ts";
import { writeWhole } from "./write.ts";

const USAGE = 'credlint ignore PATH:LINE --reason "why" [--rule ID] [--until YYYY-MM-DD]';

export const ignoreCommand: Command = async (args, outside) => {
  const reason = oneLine(args.flags.get("reason")?.[0] ?? "");
  const until = args.flags.get("until")?.[0];
  const [target, ...more] = args.positionals;
  if (target === undefined || more.length > 0)
    throw new UserError("cli/usage", "credlint ignore takes one finding.", USAGE);
  if (!reason) throw new UserError("cli/usage", "credlint ignore needs a reason.", USAGE);
  if (until !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(until))
    throw new UserError("cli/flag-value", `--until does not take "${until}".`, "Write a day: YYYY-MM-DD.");
  const { examine } = await import("./scan.part.ts");
  const { file, line, id } = targetOf(target, outside);
  const baseline = await openBaseline(args, outside);
  const salt = baseline.salt || newSalt();
  const { report, marks, plan } = await examine({ ...args, positionals: file === undefined ? [] : [file] }, outside, {
    salt,
    threads: 0,
  });
  const found = report.findings.filter((one) =>
    line === undefined ? one.fingerprint.startsWith(id!) : one.region.startLine <= line && line <= one.region.endLine,
  );
  const finding = found[0];
  if (!finding)
    throw new UserError("ignore/none", `No finding stands at ${target}.`, "credlint shows what is found, and where.");
  const rules = [...new Set(found.map(({ ruleId }) => ruleId))];
  if (rules.length > 1)
    throw new UserError(
      "ignore/several",
      `Several rules hold there: ${rules.join(", ")}.`,
      "Choose one with --rule ID.",
    );
  const written = writeInline(finding, reason, until, plan.root, outside);
  if (written) return 0;
  writeAllow(found, marks, { reason, ...(until === undefined ? {} : { until }) }, salt, plan.root, args, outside);
  return 0;
};

/** "PATH:LINE[:COLUMN]", or the first characters of a fingerprint as JSON and SARIF have it. */
function targetOf(target: string, outside: Outside): { file?: string; line?: number; id?: string } {
  const place = /^(.+?):(\d+)(?::\d+)?$/.exec(target);
  if (place && existsSync(resolve(outside.cwd, place[1]!))) return { file: place[1]!, line: Number(place[2]) };
  if (/^[0-9a-f]{8,32}$/.test(target)) return { id: target };
  throw new UserError("cli/usage", `"${target}" is neither PATH:LINE nor a finding's fingerprint.`, USAGE);
}

function writeInline(
  finding: Finding,
  reason: string,
  until: string | undefined,
  root: string,
  outside: Outside,
): boolean {
  const path = resolve(root, finding.path);
  if (!existsSync(path)) return false;
  const bytes = readFileSync(path);
  const text = bytes.toString("utf8");
  if (!Buffer.from(text).equals(bytes)) return false;
  const insertion = insertDirective(text, finding, reason, until);
  if (!insertion) return false;
  writeWhole(path, text.slice(0, insertion.at) + insertion.text + text.slice(insertion.at), "Check the file's rights.");
  outside.write(`Wrote ${finding.path}:${finding.region.startLine}: ${insertion.text.trim()}\n`);
  return true;
}

/** All findings of the rule there: by value where there is one, else by rule and path. */
function writeAllow(
  found: readonly Finding[],
  marks: MarksOf,
  more: { reason: string; until?: string },
  salt: string,
  root: string,
  args: Arguments,
  outside: Outside,
): void {
  const entries = found.map((finding): AllowEntry => {
    const { hash } = entryFor(finding, marks(finding), salt);
    return { rule: finding.ruleId, ...(hash ? { hash } : { path: `/${finding.path}` }), ...more };
  });
  const named = args.flags.get("config")?.[0];
  const loaded = loadConfig(outside.cwd, root, named === undefined ? undefined : resolve(outside.cwd, named));
  const path = loaded?.path ?? join(root, ".credlint.jsonc");
  const text = loaded ? readFileSync(path, "utf8") : "";
  writeWhole(path, addAllow(text, distinct(entries), path.endsWith("package.json")), "Check --config.");
  const shown = relative(outside.cwd, path).replaceAll("\\", "/");
  const what = entries[0]!.hash ? "its value, by a salted hash" : "its rule in this file";
  outside.write(`Wrote an "allow" entry to ${shown}: ${found[0]!.ruleId}, ${what}.\n`);
}

function distinct(entries: readonly AllowEntry[]): AllowEntry[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
}
