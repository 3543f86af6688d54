/** What to scan, by the event and what is checked out: never less than what the event brought, and never in silence. */
import type { Diagnostic } from "../model/report.ts";
import { type Event, isRanged } from "./event.ts";
import type { Facts } from "./facts.ts";

export const SCANS = ["auto", "tree", "diff", "commits", "history"] as const;
export type Scan = (typeof SCANS)[number];

export interface Wish {
  /** tree: the files; range: what stands new in HEAD since `base`; history: the files, and all commits. */
  readonly what: "tree" | "range" | "history";
  /** A commit's id, for a range. */
  readonly base?: string;
  /** Also what single commits of the range brought and later ones took away: it has leaked all the same. */
  readonly commits: boolean;
  /** A sentence for people. */
  readonly why: string;
  /** What keeps the run from being green. */
  readonly troubles: readonly Diagnostic[];
}

export function chooseScan(scan: Scan, event: Event, facts: Facts): Wish {
  if (scan === "tree") return tree("All files were scanned, as asked.");
  if (scan === "history")
    return { what: "history", commits: true, why: "All files and commits were scanned, as asked.", troubles: [] };
  if (!isRanged(event)) {
    if (scan === "auto") return tree(`All files were scanned${event.name ? `, as on every ${event.name}` : ""}.`);
    return blind({
      level: "error",
      code: "action/no-range",
      message: `scan is "${scan}", but a ${event.name || "run outside of a workflow"} has no range of commits.`,
      hint: "Use auto, tree or history here.",
    });
  }
  if (event.trouble) return blind(event.trouble);
  if (event.name === "push") {
    if (event.deleted) return tree("All files were scanned, as the push deleted its branch.");
    if (event.ref.startsWith("refs/tags/")) return tree("All files were scanned, as a tag was pushed.");
  }
  return chooseRange(scan, event, facts);
}

function chooseRange(scan: Scan, event: Event, facts: Facts): Wish {
  const isPull = event.name.startsWith("pull_request");
  const commits = scan !== "diff";
  const branch = event.ref.replace(/^refs\/heads\//, "");
  const fork =
    event.defaultBranch && event.defaultBranch !== branch ? `refs/remotes/origin/${event.defaultBranch}` : "";
  const [head, base, start] = facts.resolve(["HEAD", event.base!, fork]);
  if (head === undefined)
    return blind({
      level: "error",
      code: "action/no-head",
      message: "No commit is checked out here.",
      hint: "Run actions/checkout before, and git in its container.",
    });
  if (isPull && event.head && facts.isAncestor(event.head, head) === false) return notThePull(event);
  if (isPull && base === head) return notThePull(event);
  const what = isPull ? "this pull request" : event.name === "push" ? "this push" : "this merge group";
  if (base !== undefined) return range(base, head, commits, what);
  // A branch is new, or was pushed by force, so that the commit before is on no branch any more.
  if (event.name === "push" && !facts.shallow) {
    if (start !== undefined) return range(start, head, commits, `this branch beside ${event.defaultBranch}`);
    return {
      what: "history",
      commits: true,
      why: "All files and commits were scanned, as the commit before this push is in no branch.",
      troubles: [],
    };
  }
  return blind({
    level: "error",
    code: "action/no-history",
    message: `The commit ${event.base!.slice(0, 12)}, from which ${what} starts, is not here, so what it brought in between cannot be told.`,
    hint: "Give actions/checkout fetch-depth: 0. The whole tree was scanned meanwhile; what a commit added and a later one removed was not seen.",
  });
}

function range(base: string, head: string, commits: boolean, what: string): Wish {
  if (base === head) return tree(`All files were scanned, as ${what} brings no commit.`);
  const also = commits ? ", and every commit of it" : "";
  return {
    what: "range",
    base,
    commits,
    why: `What ${what} adds was scanned${also} (${base.slice(0, 12)}...HEAD).`,
    troubles: [],
  };
}

function tree(why: string): Wish {
  return { what: "tree", commits: false, why, troubles: [] };
}

function blind(trouble: Diagnostic): Wish {
  return {
    what: "tree",
    commits: false,
    why: "All files were scanned, as it is not known what is new.",
    troubles: [trouble],
  };
}

function notThePull(event: Event): Wish {
  return blind({
    level: "error",
    code: "action/not-checked-out",
    message: `What is checked out does not hold ${event.head?.slice(0, 12) ?? "the newest commit"} of this pull request.`,
    hint:
      event.name === "pull_request_target"
        ? "pull_request_target checks out the base: use pull_request, or give actions/checkout the head's ref and fetch-depth: 0."
        : "Check out the pull request: actions/checkout without ref, with fetch-depth: 0.",
  });
}
