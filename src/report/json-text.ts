/** JSON as a report's text: what is unseen is escaped, and no line of a CI log becomes a command. */
import { inertJson } from "../engine/inert.ts";
import { escapeUnseen } from "../engine/redact.ts";

/** Two spaces an indent, keys in the order given or by `replacer`; ends with a line end. */
export function jsonText(value: unknown, replacer?: (key: string, value: unknown) => unknown): string {
  return `${inertJson(escapeUnseen(JSON.stringify(value, replacer, 2)))}\n`;
}
