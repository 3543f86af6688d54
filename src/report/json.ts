/** The whole Report as JSON, as report.schema.json states it; keys are sorted, so equal reports are equal bytes. */
import type { Report } from "../model/report.ts";
import { jsonText } from "./json-text.ts";

/** Counts up when a reader of the former form would go wrong. */
const FORM = 1;

export function renderJson(report: Report): string {
  const { version, ...rest } = report;
  const whole = { ...rest, version: FORM, tool: { name: "credlint", version } };
  return jsonText(whole, sortKeys);
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
