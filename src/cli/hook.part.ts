/** `credlint hook run|install|remove|status`: the program as a hook of git, and the hooks' files. */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import { nearest } from "../engine/nearest.ts";
import { HOOKS, type HookName, hookScript, isHookName, isOurs } from "../hook/script.ts";
import { UserError } from "../model/trouble.ts";
import type { Command, Outside } from "./command.ts";
import { runHook } from "./hook-run.ts";

const ACTIONS = ["run", "install", "remove", "status"] as const;
const USAGE = "credlint hook run|install|remove|status [pre-commit] [pre-push]";

export const hookCommand: Command = async (args, outside) => {
  const [action = "status", ...rest] = args.positionals;
  if (action === "run") return runHook({ flags: args.flags, positionals: rest }, outside);
  if (!(ACTIONS as readonly string[]).includes(action)) {
    const guess = nearest(action, ACTIONS);
    throw new UserError("cli/usage", `There is no credlint hook ${action}.`, guess ? `Did you mean ${guess}?` : USAGE);
  }
  const wrong = rest.find((word) => !isHookName(word));
  if (wrong !== undefined) throw new UserError("cli/usage", `credlint has no hook ${wrong}.`, USAGE);
  const names = rest.filter(isHookName);
  const folder = hooksFolder(outside);
  if (action === "install") install(names.length > 0 ? names : ["pre-commit"], folder, outside);
  else if (action === "remove") remove(names.length > 0 ? names : HOOKS, folder, outside);
  else for (const name of HOOKS) outside.write(`${name}: ${told(stateOf(folder, name))}\n`);
  return 0;
};

interface Folder {
  /** Where git looks for hooks: below the common folder of all worktrees, or core.hooksPath. */
  readonly path: string;
  /** Relative to the current folder. */
  readonly shown: string;
  /** Of this repository alone. */
  readonly own: boolean;
}

/** Asks git itself, with the user's own config: nothing else knows core.hooksPath, worktrees and GIT_DIR. */
function hooksFolder(outside: Outside): Folder {
  const ask = (cwd: string, ...args: string[]): string | undefined => {
    const run = spawnSync("git", ["-c", "core.fsmonitor=false", ...args], { cwd, encoding: "utf8", windowsHide: true });
    return run.status === 0 ? run.stdout.replace(/\r?\n$/, "") : undefined;
  };
  const top = ask(outside.cwd, "rev-parse", "--show-toplevel");
  if (!top)
    throw new UserError("hook/no-repository", "This is no work tree of a git repository.", "Run it inside of one.");
  const path = resolve(top, ask(top, "rev-parse", "--git-path", "hooks") ?? ".git/hooks");
  const common = resolve(top, ask(top, "rev-parse", "--git-common-dir") ?? ".git");
  const inside = [top, common].some((one) => {
    const way = relative(one, path);
    return !way.startsWith("..") && !isAbsolute(way);
  });
  return { path, shown: relative(outside.cwd, path).replaceAll("\\", "/") || ".", own: inside };
}

type State = "none" | "ours" | "other";

function stateOf({ path }: Folder, name: HookName): State {
  const file = join(path, name);
  if (!existsSync(file)) return "none";
  return isOurs(readFileSync(file, "utf8")) ? "ours" : "other";
}

function told(state: State): string {
  return { none: "none", ours: "credlint", other: "another hook, which credlint leaves alone" }[state];
}

function install(names: readonly HookName[], folder: Folder, outside: Outside): void {
  if (!folder.own)
    throw new UserError(
      "hook/shared",
      `core.hooksPath leads out of this repository (${folder.path}): a hook there would run in all repositories.`,
      `Add the line to that hook yourself: credlint hook run ${names[0]} "$@"`,
    );
  for (const name of names) {
    if (stateOf(folder, name) === "other") throw occupied(name, folder);
  }
  const program = process.argv[1] ? resolve(process.argv[1]) : "";
  for (const name of names) {
    const file = join(folder.path, name);
    mkdirSync(folder.path, { recursive: true });
    writeFileSync(file, hookScript(name, process.execPath, program));
    chmodSync(file, 0o755);
    outside.write(`Wrote ${folder.shown}/${name}. It looks at what is ${name === "pre-push" ? "pushed" : "staged"}.\n`);
  }
}

function occupied(name: HookName, { shown, path }: Folder): UserError {
  const husky = /[/\\]\.husky[/\\]_$/.test(path);
  return new UserError(
    "hook/occupied",
    `${shown}/${name} is another hook; credlint writes over none.`,
    husky
      ? `Husky: add the line to .husky/${name}: npx --no-install credlint hook run ${name} "$@"`
      : `Add the line to it: credlint hook run ${name} "$@"`,
  );
}

function remove(names: readonly HookName[], folder: Folder, outside: Outside): void {
  for (const name of names) {
    const state = stateOf(folder, name);
    if (state === "ours") rmSync(join(folder.path, name));
    if (state !== "none")
      outside.write(
        state === "ours"
          ? `Removed ${folder.shown}/${name}.\n`
          : `Left ${folder.shown}/${name} alone: it is another hook.\n`,
      );
  }
}
