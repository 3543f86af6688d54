/** The flags on git as the scan's option. */
import { UserError } from "../model/trouble.ts";
import type { GitScan } from "../scan/options.ts";
import type { Arguments } from "./flags.ts";
import { GIT_FLAGS } from "./git-flags.ts";

const MODES = ["staged", "diff", "history"] as const;

/** undefined where files are scanned. Throws a UserError for flags that exclude one another. */
export function gitOf({ flags, positionals }: Arguments): GitScan | undefined {
  const modes = MODES.filter((name) => flags.has(name));
  if (modes.length > 1) {
    throw new UserError(
      "cli/flag-value",
      `--${modes[0]} and --${modes[1]} exclude one another.`,
      "Choose one; two runs do both.",
    );
  }
  const [mode] = modes;
  const further = GIT_FLAGS.map(({ name }) => name).filter(
    (name) => !MODES.some((one) => one === name) && flags.has(name),
  );
  if (mode !== "history" && further.length > 0)
    throw new UserError("cli/flag-value", `--${further[0]} goes with --history.`, "Add --history.");
  if (mode === undefined) return undefined;
  if (positionals.includes("-"))
    throw new UserError("cli/flag-value", `"-" and --${mode} exclude one another.`, "Leave one out.");
  const value = (name: string): string | undefined => flags.get(name)?.[0];
  if (mode === "staged") return { mode };
  if (mode === "diff") return { mode, range: value("diff")! };
  const most = value("max-commits");
  if (most !== undefined && !/^[1-9]\d{0,8}$/.test(most))
    throw new UserError("cli/flag-value", `--max-commits does not take "${most}".`, "Write a number from 1 on.");
  const range = value("history");
  const since = value("since");
  const branch = value("branch");
  if (range && branch !== undefined)
    throw new UserError("cli/flag-value", "--history=RANGE and --branch exclude one another.", "Leave one out.");
  return {
    mode,
    ...(range ? { range } : {}),
    ...(since === undefined ? {} : { since }),
    ...(branch === undefined ? {} : { branch }),
    ...(most === undefined ? {} : { maxCommits: Number(most) }),
    stashes: flags.has("stashes"),
    tags: flags.has("tags"),
    notes: flags.has("notes"),
    unreachable: flags.has("unreachable"),
  };
}
