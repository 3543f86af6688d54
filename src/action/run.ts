/** The Action: the event says what to scan, the reports go where the runner and the workflow look for them. */
import { inertLines } from "../engine/inert.ts";
import { visible } from "../engine/redact.ts";
import { isUserError, UserError } from "../model/trouble.ts";
import { render as renderReport } from "../report/index.ts";
import { escapeMarkdown } from "../report/markdown-text.ts";
import { addTroubles } from "../scan/join.ts";
import { chooseScan } from "./choose.ts";
import { readEvent } from "./event.ts";
import { factsOf } from "./facts.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { type Append, outputLines, Writer } from "./outputs.ts";
import { runWish } from "./scans.ts";

/** What the runner gives (INPUT_*, GITHUB_*), and where to write. */
export interface Runner {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly write: (text: string) => void;
  readonly append: Append;
}

/** Bytes: the runner shows nothing of a summary over 1 MiB. */
const SUMMARY = 900_000;

const PLAIN = { color: false, width: 100, hyperlinks: false, quiet: false };

/** 0 clean, 1 findings at or over fail-on, 2 not everything could be examined or written. Never throws. */
export async function runAction(runner: Runner): Promise<number> {
  try {
    return await act(runner, readInputs(runner.env));
  } catch (error) {
    const told = isUserError(error)
      ? { code: error.code, message: error.message, ...(error.hint ? { hint: error.hint } : {}) }
      : { code: "action/mistake", message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    runner.write(renderReport({ ...NOTHING, diagnostics: [{ level: "error", ...told }] }, "github", PLAIN));
    // Where outputs cannot be written either, the exit code says enough.
    const writer = new Writer(".", runner.append);
    const outputs = { findings: "", "sarif-file": "", "exit-code": "2", scanned: "" };
    writer.append("GITHUB_OUTPUT", runner.env["GITHUB_OUTPUT"], outputLines(outputs));
    return 2;
  }
}

async function act({ env, write, append }: Runner, inputs: Inputs): Promise<number> {
  const cwd = env["GITHUB_WORKSPACE"] || ".";
  const event = readEvent(env);
  if (UNTRUSTED.has(event.name) && !inputs.untrusted)
    throw new UserError(
      "action/untrusted-event",
      `A ${event.name} runs with the rights of the base repository, so credlint does not scan what it brings unless it is told to.`,
      "Use pull_request. If you know why not: allow-untrusted-event: true, and check out what is to be scanned without running it.",
    );
  const wish = chooseScan(inputs.scan, event, factsOf(cwd));
  const options = {
    cwd,
    paths: inputs.paths,
    repairs: inputs.sarifFile !== "",
    ...(inputs.failOn ? { failOn: inputs.failOn } : {}),
    ...(inputs.config ? { config: inputs.config } : {}),
  };
  const isPull = event.name.startsWith("pull_request") || event.name === "merge_group";
  const told = await runWish(wish, options, isPull, inputs.sarifFile !== "");
  const writer = new Writer(cwd, append);
  const notes: string[] = [];
  const tell = (note: { readonly message: string }): void => void notes.push(note.message);
  const sarif =
    inputs.sarifFile !== "" &&
    writer.write("sarif-file", inputs.sarifFile, renderReport(told.sarif, "sarif", { ...PLAIN, tell }));
  if (inputs.markdownFile)
    writer.write("markdown-file", inputs.markdownFile, renderReport(told.report, "markdown", PLAIN));
  const summary = renderReport(told.report, "markdown", { ...PLAIN, limit: SUMMARY });
  writer.append("GITHUB_STEP_SUMMARY", env["GITHUB_STEP_SUMMARY"], `${summary}\n${escapeMarkdown(wish.why)}\n`);
  const findings = told.report.findings.length;
  const outputs = {
    findings: String(findings),
    "sarif-file": sarif ? inputs.sarifFile : "",
    "exit-code": String(addTroubles(told.report, writer.troubles).exitCode),
    scanned: wish.what,
  };
  writer.append("GITHUB_OUTPUT", env["GITHUB_OUTPUT"], outputLines(outputs));
  const report = addTroubles(told.report, writer.troubles);
  write(`${inertLines(visible(wish.why))}\n\n${renderReport(report, "text", PLAIN)}`);
  for (const note of notes) write(inertLines(`credlint: ${visible(note)}\n`));
  write(renderReport(report, "github", { ...PLAIN, annotations: inputs.annotations }));
  return report.exitCode;
}

/** Events that run what a stranger wrote beside the repository's own secrets. */
const UNTRUSTED = new Set(["pull_request_target", "workflow_run"]);

/** A report without a scan, for a mistake in the inputs. */
const NOTHING = {
  version: "",
  targets: [],
  findings: [],
  suppressed: [],
  stats: { files: 0, bytes: 0, binary: 0, documents: {} },
  skipped: [],
  rules: [],
  failOn: "warning",
  exitCode: 2,
  verdict: "exit 2: nothing was scanned.",
} as const;
