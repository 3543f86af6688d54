/** `credlint explain --why FINDING`: the file is scanned again, and the reasons of the one finding are told. */
import type { Finding, Report } from "../model/report.ts";
import { UserError } from "../model/trouble.ts";
import { openPlan } from "../scan/open.ts";
import { scan } from "../scan/scan.ts";
import { sourceOf } from "../scan/source.ts";
import type { Outside } from "./command.ts";

const PLACE = /^(.+):(\d+):(\d+)$/;
const FINGERPRINT = /^[0-9a-f]{32}$/;

/** `wanted`: a fingerprint, looked for below `paths`, or path:line:column. Throws a UserError where nothing is found. */
export async function explainWhy(wanted: string, paths: readonly string[], outside: Outside): Promise<string> {
  const place = PLACE.exec(wanted);
  if (!place && !FINGERPRINT.test(wanted))
    throw new UserError(
      "cli/usage",
      "--why takes a fingerprint or path:line:column.",
      "Both stand in the reports: credlint --format json",
    );
  const report = await scanAgain(place ? [place[1]!] : paths, outside);
  const found = report.findings.filter((one) => (place ? standsAt(one, place) : one.fingerprint === wanted));
  if (found.length > 0) return found.map(tell).join("\n");
  const skipped = place && report.diagnostics.find((one) => one.region && standsAt({ region: one.region }, place));
  if (skipped) return `${place[0]}: ${skipped.message}\n`;
  throw new UserError("cli/no-finding", `There is no finding at "${wanted}".`, "Is it the place in a report of now?");
}

async function scanAgain(paths: readonly string[], outside: Outside): Promise<Report> {
  const plan = await openPlan({
    cwd: outside.cwd,
    paths,
    why: true,
    minConfidence: "low",
    verboseSkipped: true,
    threads: 1,
  });
  return scan(sourceOf(plan, "stdin"), plan);
}

function standsAt({ region }: Pick<Finding, "region">, place: RegExpExecArray): boolean {
  const line = Number(place[2]);
  const column = Number(place[3]);
  if (line < region.startLine || line > region.endLine) return false;
  return (
    (line > region.startLine || column >= region.startColumn) && (line < region.endLine || column <= region.endColumn)
  );
}

function tell({ ruleId, level, confidence, path, region, reasons }: Finding): string {
  const sure = confidence ? `, confidence ${confidence}` : "";
  const head = `${path}:${region.startLine}:${region.startColumn}: ${level} ${ruleId}${sure}`;
  const told = reasons ?? [{ text: "the form of the value, or the place that its format knows" }];
  const lines = told.map(({ text, weight }) => `  ${weight === undefined ? "      " : signed(weight)}  ${text}`);
  return `${[head, ...lines].join("\n")}\n`;
}

/** A weight in log odds: positive speaks for a credential. */
function signed(weight: number): string {
  return `${weight < 0 ? "-" : "+"}${Math.abs(weight).toFixed(2)}`.padStart(6);
}
