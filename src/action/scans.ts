/** Runs what was wished for: the report that decides, and the one for code scanning. */
import type { Diagnostic, Finding, Report } from "../model/report.ts";
import { addTroubles, joinReports } from "../scan/join.ts";
import { scan } from "../scan/library.ts";
import type { ScanOptions } from "../scan/options.ts";
import type { Wish } from "./choose.ts";

export interface Told {
  /** Annotations, summary, log and exit code. */
  readonly report: Report;
  /**
   * For code scanning, which shows places in files that are there. An upload replaces what a former one of the same branch
   * said, so that a range must not be uploaded for a branch; of a pull request only what stands in its changes is shown.
   */
  readonly sarif: Report;
}

type Scan = (options: ScanOptions) => Promise<Report>;

/** `wantsSarif` false spares the scan of all files that only SARIF needs. */
export async function runWish(
  wish: Wish,
  options: ScanOptions,
  forPull: boolean,
  wantsSarif: boolean,
  run: Scan = scan,
): Promise<Told> {
  if (wish.what === "tree") {
    const report = addTroubles(await run(options), wish.troubles);
    return { report, sarif: report };
  }
  if (wish.what === "history") {
    const tree = await run(options);
    const commits = await run({ ...options, git: { mode: "history", branch: "HEAD" } });
    return { report: withLeaks(tree, commits), sarif: tree };
  }
  const range = await run({ ...options, git: { mode: "diff", range: `${wish.base}...HEAD` } });
  const commits = wish.commits
    ? await run({ ...options, git: { mode: "history", range: `${wish.base}..HEAD` } })
    : undefined;
  const told = commits ? withLeaks(range, commits) : range;
  // git could not tell what is new: nothing was looked at, or not all.
  if (told.diagnostics.some(isOfGit)) {
    const tree = await run(options);
    const report = addTroubles(joinReports([tree, withLeaks(none(tree), told)]), [noHistory()]);
    return { report, sarif: tree };
  }
  if (forPull || !wantsSarif) return { report: told, sarif: range };
  const tree = await run(options);
  return {
    report: addTroubles(
      told,
      tree.diagnostics.filter((one) => one.level === "error"),
    ),
    sarif: tree,
  };
}

/** What commits brought and later ones took away stands in no file any more, and has leaked all the same. */
function withLeaks(report: Report, commits: Report): Report {
  const gone = (one: Finding): boolean => one.history?.inHead === false;
  const leaks: Report = {
    ...none(commits),
    findings: commits.findings.filter(gone),
    suppressed: commits.suppressed.filter(({ finding }) => gone(finding)),
    diagnostics: commits.diagnostics.filter((one) => one.level === "error"),
    rules: commits.rules,
  };
  return { ...joinReports([report, leaks]), stats: report.stats, skipped: report.skipped };
}

/** A report of nothing, with the same choices. */
function none(report: Report): Report {
  return {
    ...report,
    findings: [],
    suppressed: [],
    diagnostics: [],
    stats: { files: 0, bytes: 0, binary: 0, documents: {} },
    skipped: [],
    rules: [],
    exitCode: 0,
  };
}

/** Trouble that belongs to no file: the range, the clone, git itself. */
function isOfGit({ level, code, path }: Diagnostic): boolean {
  return level === "error" && path === undefined && code.startsWith("source/");
}

function noHistory(): Diagnostic {
  return {
    level: "error",
    code: "action/no-history",
    message: "The history that is here does not tell all that is new, so the whole tree was scanned too.",
    hint: "Give actions/checkout fetch-depth: 0.",
  };
}
