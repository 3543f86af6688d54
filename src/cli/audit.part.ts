/** `credlint audit`: one key a finding; every answer is written down at once, so that one may stop at any time. */
import { isatty } from "node:tty";
import { visible } from "../engine/redact.ts";
import type { Finding } from "../model/report.ts";
import type { RuleInfo } from "../model/rule.ts";
import { UserError } from "../model/trouble.ts";
import { Baseline, type Marks } from "../policy/accepted.ts";
import { type Answer, type BaselineEntry, idOf, writeBaseline } from "../policy/baseline.ts";
import { drawFrame } from "../report/frame.ts";
import { type Paint, paintOf } from "../report/paint.ts";
import { auditStatistics } from "./audit-stats.ts";
import { entryFor, openBaseline } from "./baseline.ts";
import type { Command, Outside } from "./command.ts";
import { type Keys, terminalKeys } from "./keys.ts";
import { writeWhole } from "./write.ts";

const ANSWERS: Readonly<Record<string, Answer>> = { r: "real", f: "false-positive", t: "test-data" };
const SAID: Readonly<Record<Answer, string>> = {
  real: "real: it stays in the report",
  "false-positive": "no secret",
  "test-data": "test data",
  accepted: "",
};
const PROMPT = "[r]eal  [f]alse  [t]est data  [s]kip  [u]ndo  [q]uit: ";

/** One value of one rule, wherever it stands. */
interface Question {
  readonly entry: BaselineEntry;
  readonly finding: Finding;
  places: number;
}

export const auditCommand: Command = async (args, outside) => {
  const before = await openBaseline(args, outside);
  if (args.flags.has("stats")) {
    outside.write(auditStatistics(before.entries));
    return 0;
  }
  if (!outside.terminal || !isatty(0))
    throw new UserError(
      "audit/terminal",
      "credlint audit asks at a terminal, and this is none.",
      "credlint audit --stats tells what was answered; credlint baseline accepts all at once.",
    );
  const { examine, wantsColor } = await import("./scan.part.ts");
  const { report, marks } = await examine(args, outside, { baseline: before.option, salt: before.salt });
  const held = report.suppressed.filter(({ by }) => by === "baseline").map((one) => one.finding);
  const known = new Baseline(before.entries);
  const questions = questionsOf([...report.findings, ...held], marks, before.salt, known);
  const why = args.flags.get("reason")?.[0];
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const paint = paintOf(wantsColor(args, outside), false);
  const entries = new Map(before.entries.map((entry) => [idOf(entry), entry]));
  const keys = terminalKeys();
  try {
    await ask(
      questions,
      keys,
      outside,
      (one, number) => drawn(one, number, questions.length, rules, outside.width, paint),
      {
        set: (one, is) => {
          entries.set(idOf(one.entry), { ...one.entry, is, ...(why === undefined ? {} : { why }) });
          writeWhole(before.path, writeBaseline([...entries.values()]), "Check --baseline.");
        },
        undo: (one) => {
          const old = before.entries.find((entry) => idOf(entry) === idOf(one.entry));
          if (old) entries.set(idOf(old), old);
          else entries.delete(idOf(one.entry));
          writeWhole(before.path, writeBaseline([...entries.values()]), "Check --baseline.");
        },
      },
    );
  } finally {
    keys.close();
  }
  outside.write(auditStatistics([...entries.values()]));
  if (report.exitCode === 2) outside.warn(`credlint: ${report.verdict}\n`);
  return report.exitCode === 2 ? 2 : 0;
};

/** What nobody has answered yet, in report order. */
function questionsOf(
  found: readonly Finding[],
  marksOf: (finding: Finding) => Marks,
  salt: string,
  known: Baseline,
): Question[] {
  const questions = new Map<string, Question>();
  for (const finding of found) {
    const marks = marksOf(finding);
    const answered = known.find(finding, marks);
    if (answered && answered.is !== "accepted") continue;
    const entry = answered ?? entryFor(finding, marks, salt);
    const same = questions.get(idOf(entry));
    if (same) same.places += 1;
    else questions.set(idOf(entry), { entry, finding, places: 1 });
  }
  return [...questions.values()];
}

interface Book {
  set(one: Question, is: Answer): void;
  undo(one: Question): void;
}

/** Till all is answered or somebody quits; undo goes back to the last answer or skip. */
async function ask(
  questions: readonly Question[],
  keys: Keys,
  outside: Outside,
  draw: (one: Question, number: number) => string,
  book: Book,
): Promise<void> {
  if (questions.length === 0) outside.write("Nothing is left to answer.\n");
  const answers: (Answer | "skipped")[] = [];
  for (let at = 0; at < questions.length; ) {
    const one = questions[at]!;
    outside.write(`${draw(one, at + 1)}\n${PROMPT}`);
    const key = await nextKey(keys, at > 0);
    if (key === "q") {
      outside.write("quit\n\n");
      return;
    }
    if (key === "u") {
      at -= 1;
      if (answers.pop() !== "skipped") book.undo(questions[at]!);
      outside.write("undone\n\n");
      continue;
    }
    const is = ANSWERS[key];
    if (is) book.set(one, is);
    outside.write(`${is ? SAID[is] : "skipped"}\n\n`);
    answers.push(is ?? "skipped");
    at += 1;
  }
}

/** Keys that mean nothing are passed over; Ctrl-C, Ctrl-D and the end of input quit. */
async function nextKey(keys: Keys, mayUndo: boolean): Promise<string> {
  for (;;) {
    const key = (await keys.next())?.toLowerCase();
    if (key === undefined || key === "\u0003" || key === "\u0004" || key === "q") return "q";
    if (key === "s" || key in ANSWERS || (key === "u" && mayUndo)) return key;
  }
}

function drawn(
  { finding, places, entry }: Question,
  number: number,
  count: number,
  rules: ReadonlyMap<string, RuleInfo>,
  width: number,
  paint: Paint,
): string {
  const { path, region, level, ruleId, message } = finding;
  const where = `${visible(path)}:${region.startLine}:${region.startColumn}`;
  const more = places > 1 ? `  and ${places - 1} more ${places === 2 ? "place" : "places"}` : "";
  const title = rules.get(ruleId)?.title ?? "";
  return [
    `${number}/${count}  ${paint.level(level)}  ${paint.bold(visible(ruleId))}  ${visible(title)}`,
    `  ${where}${more}${finding.logical.length > 0 ? `  ${paint.dim(visible(finding.logical.join(" › ")))}` : ""}`,
    ...drawFrame(finding, Math.max(40, Math.min(width, 160)), paint),
    `  ${visible(message)}${entry.hash ? "" : " (accepted by its place)"}`,
  ].join("\n");
}
