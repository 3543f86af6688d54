/** What hooks call: the staged changes, the commits of a push, or the files that are named. */
import { readFileSync } from "node:fs";
import { readPushes } from "../hook/pushes.ts";
import { isHookName } from "../hook/script.ts";
import { UserError } from "../model/trouble.ts";
import type { GitScan, ScanOptions } from "../scan/options.ts";
import type { Outside } from "./command.ts";
import type { Arguments } from "./flags.ts";

/** `[pre-commit|pre-push] [what git or pre-commit adds]`. Fails on errors only, unless a flag or the config says otherwise. */
export async function runHook(args: Arguments, outside: Outside): Promise<number> {
  const [first, ...rest] = args.positionals;
  const name = first !== undefined && isHookName(first) ? first : undefined;
  const files = name === undefined ? args.positionals : name === "pre-commit" ? rest : [];
  const { runScan } = await import("./scan.part.ts");
  const look = (options: ScanOptions, paths: readonly string[] = []): Promise<number> =>
    runScan({ flags: args.flags, positionals: paths }, outside, { usualFailOn: "error", ...options });
  const scans = scansOf(name, outside);
  if (scans.length === 0) return 0;
  if (files.length > 0) return look({}, files);
  let worst = 0;
  for (const git of scans) worst = Math.max(worst, await look({ git }));
  return worst;
}

/** pre-commit tells of a push by the environment; git itself by standard input. */
function scansOf(name: string | undefined, { env }: Outside): GitScan[] {
  const from = env["PRE_COMMIT_FROM_REF"] ?? env["PRE_COMMIT_SOURCE"];
  const to = env["PRE_COMMIT_TO_REF"] ?? env["PRE_COMMIT_ORIGIN"];
  if (from && to) return [{ mode: "history", range: `${from}..${to}` }];
  if (name !== "pre-push") return [{ mode: "staged" }];
  const pushes = readPushes(readFileSync(0, "utf8"));
  if (!pushes)
    throw new UserError(
      "hook/input",
      "Standard input is not what git gives to a pre-push hook.",
      'Call it from the hook itself: credlint hook run pre-push "$@"',
    );
  return pushes.map(({ from: base, to: tip }) =>
    base === undefined ? { mode: "history", branch: tip } : { mode: "history", range: `${base}..${tip}` },
  );
}
