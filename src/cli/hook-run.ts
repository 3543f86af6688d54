/** What hooks call: the staged changes, the commits of a push, or the files that are named. */
import { readFileSync } from "node:fs";
import { readPushes } from "../hook/pushes.ts";
import { isHookName } from "../hook/script.ts";
import { UserError } from "../model/trouble.ts";
import type { GitScan, ScanOptions } from "../scan/options.ts";
import { commonWithRemote, hasCommit, mayBeStaged } from "../source/git/pushed.ts";
import type { Outside } from "./command.ts";
import type { Arguments } from "./flags.ts";

/** `[pre-commit|pre-push] [what git or pre-commit adds]`. Fails on errors only, unless a flag or the config says otherwise. */
export async function runHook(args: Arguments, outside: Outside): Promise<number> {
  const [first, ...rest] = args.positionals;
  const name = first !== undefined && isHookName(first) ? first : undefined;
  const files = name === undefined ? args.positionals : [];
  const { runScan } = await import("./scan.part.ts");
  const look = (options: ScanOptions, paths: readonly string[] = []): Promise<number> =>
    runScan({ flags: args.flags, positionals: paths }, outside, { usualFailOn: "error", ...options });
  if (files.length > 0) return look({}, files);
  const scans = name === "pre-push" ? pushedScans(rest[0] ?? "", outside) : [committedScan(outside)];
  let worst = 0;
  for (const git of scans) worst = Math.max(worst, await look(git ? { git } : {}));
  return worst;
}

/** Staged changes, or what pre-commit says; undefined: all files. */
function committedScan({ env, cwd }: Outside): GitScan | undefined {
  const from = env["PRE_COMMIT_FROM_REF"];
  const to = env["PRE_COMMIT_TO_REF"];
  if (from && to) return { mode: "history", range: `${from}..${to}` };
  // The first push of a root commit: pre-commit has no ref to start from.
  if (env["PRE_COMMIT_REMOTE_NAME"]) return { mode: "history", branch: env["PRE_COMMIT_LOCAL_BRANCH"] || "HEAD" };
  // "pre-commit run --all-files", as in CI: git commits nothing, and a green result must not come from looking at nothing.
  if (env["PRE_COMMIT"] && !env["GIT_INDEX_FILE"] && !mayBeStaged(cwd)) return undefined;
  return { mode: "staged" };
}

function pushedScans(remote: string, { cwd }: Outside): GitScan[] {
  const pushes = readPushes(readFileSync(0, "utf8"));
  if (!pushes)
    throw new UserError(
      "hook/input",
      "Standard input is not what git gives to a pre-push hook.",
      'Call it from the hook itself: credlint hook run pre-push "$@"',
    );
  return pushes.map(({ from, to }) => {
    const base = from !== undefined && hasCommit(cwd, from) ? from : commonWithRemote(cwd, to, remote);
    return base === undefined ? { mode: "history", branch: to } : { mode: "history", range: `${base}..${to}` };
  });
}
