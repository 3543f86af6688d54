/** The Action's inputs, as action.yml declares them; each mistake is named with what is taken. */
import type { Level } from "../model/rule.ts";
import { UserError } from "../model/trouble.ts";
import { SCANS, type Scan } from "./choose.ts";

export interface Inputs {
  readonly paths: readonly string[];
  readonly scan: Scan;
  readonly failOn: Level | "never" | undefined;
  readonly config: string | undefined;
  /** "" for none. */
  readonly sarifFile: string;
  readonly markdownFile: string;
  readonly annotations: number;
  readonly untrusted: boolean;
}

const FAIL_ON = ["error", "warning", "note", "never"] as const;

/** The runner upper-cases an input's name and keeps its hyphens. Throws a UserError. */
export function readInputs(env: Readonly<Record<string, string | undefined>>): Inputs {
  const input = (name: string): string => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  const choice = <T extends string>(name: string, values: readonly T[]): T | undefined => {
    const value = input(name);
    if (value === "") return undefined;
    const found = values.find((one) => one === value);
    if (!found) throw refused(name, value, `It takes ${values.join(", ")}.`);
    return found;
  };
  const annotations = input("annotations") || "10";
  if (!/^(?:\d|10)$/.test(annotations)) throw refused("annotations", annotations, "It takes a number from 0 to 10.");
  return {
    paths: input("path")
      .split("\n")
      .map((path) => path.trim())
      .filter(Boolean),
    scan: choice("scan", SCANS) ?? "auto",
    failOn: choice("fail-on", FAIL_ON),
    config: input("config") || undefined,
    sarifFile: input("sarif-file"),
    markdownFile: input("markdown-file"),
    annotations: Number(annotations),
    untrusted: choice("allow-untrusted-event", ["true", "false"]) === "true",
  };
}

function refused(name: string, value: string, hint: string): UserError {
  return new UserError("action/input", `${name} does not take "${value}".`, hint);
}
