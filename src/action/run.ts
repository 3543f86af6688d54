/** Inputs of the Action to a scan of the work tree, its SARIF file and its outputs; holds no logic of its own. */
import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Level } from "../model/rule.ts";
import { isUserError, UserError } from "../model/trouble.ts";
import { render, scan } from "../scan/library.ts";

/** What the runner gives (INPUT_*, GITHUB_*), and where to write. */
export interface Runner {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly write: (text: string) => void;
  readonly append: (file: string, text: string) => void;
}

const FAIL_ON = ["error", "warning", "note", "never"];

export async function runAction(runner: Runner): Promise<number> {
  try {
    // The runner upper-cases an input's name and keeps its hyphens.
    const input = (name: string): string => (runner.env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
    const cwd = runner.env["GITHUB_WORKSPACE"] ?? ".";
    const failOn = input("fail-on") || "warning";
    if (!FAIL_ON.includes(failOn))
      throw new UserError("action/input", `fail-on does not take "${failOn}".`, `It takes ${FAIL_ON.join(", ")}.`);
    const paths = input("path")
      .split("\n")
      .map((path) => path.trim())
      .filter(Boolean);
    const report = await scan({
      cwd,
      paths,
      failOn: failOn as Level | "never",
      ...(input("config") ? { config: input("config") } : {}),
    });
    const sarif = input("sarif-file");
    if (sarif) {
      const path = resolve(cwd, sarif);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, render(report, "sarif"));
    }
    runner.write(commandSafe(render(report, "text")));
    const outputs = {
      findings: String(report.findings.length),
      "sarif-file": sarif,
      "exit-code": String(report.exitCode),
    };
    const file = runner.env["GITHUB_OUTPUT"];
    if (file) for (const [name, value] of Object.entries(outputs)) runner.append(file, outputLines(name, value));
    return report.exitCode;
  } catch (error) {
    const told = isUserError(error)
      ? `${error.message}${error.hint ? ` ${error.hint}` : ""}`
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
    runner.write(`::error title=credlint::${escapeData(told)}\n`);
    return 2;
  }
}

/** A delimiter that no value can guess (workflow commands, multi-line outputs). */
function outputLines(name: string, value: string): string {
  const mark = `credlint_${randomUUID()}`;
  return `${name}<<${mark}\n${value}\n${mark}\n`;
}

/** Names of scanned files are untrusted: no line of the log may begin as a workflow command. */
function commandSafe(text: string): string {
  return text.replace(/^(\s*)(::|##\[)/gm, "$1\u200b$2");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
