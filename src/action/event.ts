/** What the runner says happened: the event's name and its file, of which a few fields are read. */
import { readFileSync } from "node:fs";
import type { Diagnostic } from "../model/report.ts";

export interface Event {
  /** "push", "pull_request" ...; "" outside of a runner. */
  readonly name: string;
  /** The commit that the event says was there before, whether or not it is here. */
  readonly base: string | undefined;
  /** Of a pull request: its newest commit. */
  readonly head: string | undefined;
  readonly defaultBranch: string | undefined;
  readonly ref: string;
  readonly deleted: boolean;
  /** Why nothing of the file is known. */
  readonly trouble: Diagnostic | undefined;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Events that bring commits: without their file nobody knows which. */
const RANGED = new Set(["pull_request", "pull_request_target", "push", "merge_group"]);

export function isRanged(event: Event): boolean {
  return RANGED.has(event.name);
}

/** Never throws: a file that is missing or malformed is trouble, where it would have been needed. */
export function readEvent(env: Env): Event {
  const name = env["GITHUB_EVENT_NAME"] ?? "";
  const plain = { name, ref: env["GITHUB_REF"] ?? "" };
  const read = readPayload(env["GITHUB_EVENT_PATH"]);
  if (typeof read === "string") {
    const trouble = RANGED.has(name) ? eventTrouble(name, read) : undefined;
    return { ...plain, base: undefined, head: undefined, defaultBranch: undefined, deleted: false, trouble };
  }
  const text = (...keys: string[]): string | undefined => {
    const value = at(read, keys);
    return typeof value === "string" ? value : undefined;
  };
  const commit = (...keys: string[]): string | undefined => {
    const value = text(...keys);
    return value && /^[0-9a-f]{40,64}$/.test(value) ? value : undefined;
  };
  const isPull = name === "pull_request" || name === "pull_request_target";
  const base = isPull
    ? commit("pull_request", "base", "sha")
    : name === "merge_group"
      ? commit("merge_group", "base_sha")
      : commit("before");
  return {
    ...plain,
    base,
    head: isPull ? commit("pull_request", "head", "sha") : undefined,
    defaultBranch: text("repository", "default_branch"),
    deleted: at(read, ["deleted"]) === true,
    trouble:
      RANGED.has(name) && base === undefined ? eventTrouble(name, "it names no commit to start from") : undefined,
  };
}

/** The file's content, or why there is none. */
function readPayload(path: string | undefined): object | string {
  if (!path) return "GITHUB_EVENT_PATH is not set";
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    return `it could not be read (${(error as NodeJS.ErrnoException).code ?? "error"})`;
  }
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : "it is no JSON object";
  } catch {
    return "it is no JSON";
  }
}

function at(value: unknown, keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}

function eventTrouble(name: string, why: string): Diagnostic {
  return {
    level: "error",
    code: "action/event",
    message: `The event file of this ${name} tells nothing: ${why}. So it is not known what is new.`,
    hint: "The whole tree was scanned in its place. Outside of GitHub Actions, set scan to tree.",
  };
}
