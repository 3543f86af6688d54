/** JSON reports back to Reports: only what the schema states is one, whoever wrote it. */
import { mistakeIn, type PlainSchema } from "../engine/json-schema.ts";
import type { Report } from "../model/report.ts";
import schema from "./report.schema.json" with { type: "json" };

/** The report, or what is wrong with it. */
export function readReport(value: unknown): Report | string {
  const mistake = mistakeIn(value, schema as unknown as PlainSchema);
  if (mistake) return mistake;
  const {
    tool,
    version: _,
    ...rest
  } = value as { tool: { version: string }; version: number } & Omit<Report, "version">;
  return { ...rest, version: tool.version };
}
