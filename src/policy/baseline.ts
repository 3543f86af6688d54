/** The baseline file: accepted values, one a line, as JSON Lines; no paths, no lines, no dates, so that merges are quiet. */
import { VALUE_HASH } from "../engine/value-hash.ts";
import { UserError } from "../model/trouble.ts";

export const BASELINE_NAME = ".credlint-baseline.jsonl";

/** What somebody said of it in an audit; accepted: nobody looked. */
export type Answer = "accepted" | "false-positive" | "test-data" | "real";

/** One accepted value of a rule (`hash`), or one set-up at its place (`place`, a finding's fingerprint). */
export interface BaselineEntry {
  readonly rule: string;
  readonly hash?: string;
  readonly place?: string;
  readonly is: Answer;
  readonly why?: string;
}

const HEAD = '{"credlint-baseline":1}';
const ANSWERS: readonly string[] = ["false-positive", "test-data", "real"];
const HINT = 'Write it anew with "credlint baseline"; lines may be taken out, and of a merge both sides may stay.';

/** Throws a UserError that names the line. Equal lines count once: a merge may keep both sides. */
export function readBaseline(text: string, path: string): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "" || line.trim() === HEAD) continue;
    const entry = readLine(line, path, index + 1);
    entries.set(idOf(entry), entry);
  }
  return [...entries.values()];
}

function readLine(line: string, path: string, number: number): BaselineEntry {
  const spot = { path, line: number, column: 1 };
  const wrong = (message: string): UserError => new UserError("baseline/invalid", message, HINT, spot);
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line)) throw wrong("A merge left its mark here.");
  let found: Record<string, unknown>;
  try {
    found = JSON.parse(line) as Record<string, unknown>;
  } catch {
    throw wrong("This line is no JSON.");
  }
  if (typeof found !== "object" || found === null || Array.isArray(found)) throw wrong("This line is no entry.");
  if ("credlint-baseline" in found)
    throw new UserError("baseline/version", "This baseline is of another version of credlint.", HINT, spot);
  const { rule, hash, place, is, why } = found;
  if (typeof rule !== "string") throw wrong('An entry needs "rule".');
  const hashed = typeof hash === "string" && VALUE_HASH.test(hash);
  const placed = typeof place === "string" && /^[0-9a-f]{32}$/.test(place);
  if (hashed === placed) throw wrong('An entry needs either "hash" or "place", as credlint wrote it.');
  if (is !== undefined && !ANSWERS.includes(is as string)) throw wrong(`"is" takes ${ANSWERS.join(", ")}.`);
  return {
    rule,
    ...(hashed ? { hash } : { place: place as string }),
    is: (is as Answer | undefined) ?? "accepted",
    ...(typeof why === "string" ? { why } : {}),
  };
}

/** Sorted, so that the same entries are the same bytes. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const lines = new Map(entries.map((entry) => [idOf(entry), lineOf(entry)]));
  return [HEAD, ...[...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line), ""].join("\n");
}

function lineOf({ rule, hash, place, is, why }: BaselineEntry): string {
  return JSON.stringify({ rule, hash, place, is: is === "accepted" ? undefined : is, why });
}

/** What makes an entry: its rule and what it is known by. */
export function idOf({ rule, hash, place }: BaselineEntry): string {
  return `${rule} ${hash ?? place}`;
}
