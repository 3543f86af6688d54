import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { COMMANDS, SHELLS } from "../../src/cli/commands.ts";
import { FLAGS } from "../../src/cli/flags.ts";
import { cli, withFiles } from "../helpers/cli.ts";

/** A folder with the script, a `credlint` that lists two rules, and a file and a folder to complete. */
async function withShell(shell: string, use: (folder: string, env: NodeJS.ProcessEnv) => void): Promise<void> {
  const { out, code } = await cli("/", ["completion", shell]);
  assert.is(code, 0);
  await withFiles({ script: out, "export.json": "{}", "rules-own/x.yaml": "" }, async (folder) => {
    mkdirSync(join(folder, "bin"));
    const program = join(folder, "bin/credlint");
    writeFileSync(
      program,
      "#!/bin/sh\necho 'jwt/expired   note     secret  Expired'\necho 'jwt/live      error    secret  Live'\necho '2 rules. More.'\n",
    );
    chmodSync(program, 0o755);
    use(folder, { ...process.env, PATH: `${join(folder, "bin")}:${process.env["PATH"]}`, HOME: folder, TERM: "dumb" });
  });
}

function has(shell: string): boolean {
  return spawnSync(shell, ["-c", "true"]).status === 0;
}

/** What is typed, and what completion offers (some of it for zsh, which types it in). */
const CASES: readonly (readonly [typed: string, offered: readonly string[]])[] = [
  ["credlint compl", ["completion"]],
  ["credlint completion z", ["zsh"]],
  ["credlint explain jwt/e", ["jwt/expired"]],
  ["credlint --rule jwt/l", ["jwt/live"]],
  ["credlint --format codeq", ["codequality"]],
  ["credlint -f codeq", ["codequality"]],
  ["credlint --fail-on nev", ["never"]],
  ["credlint --max-doc", ["--max-document-size"]],
  ["credlint rules --prov", ["--provider"]],
  ["credlint expo", ["export.json"]],
  ["credlint --rules rules-", ["rules-own"]],
];

(has("bash") ? test : test.skip)("bash completes commands, flags, values, rules and files", () =>
  withShell("bash", (folder, env) => {
    for (const [typed, offered] of CASES) {
      const script = `source ./script; COMP_WORDS=(${typed}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _credlint; printf '%s\\n' "\${COMPREPLY[@]}"`;
      const run = spawnSync("bash", ["--norc", "-c", script], { cwd: folder, env, encoding: "utf8" });
      assert.is(run.stderr, "", typed);
      assert.equal(run.stdout.trim().split("\n"), offered, typed);
    }
    const words = (list: string): string[] =>
      spawnSync(
        "bash",
        [
          "--norc",
          "-c",
          `source ./script; COMP_WORDS=(${list}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _credlint; printf '%s\\n' "\${COMPREPLY[@]}"`,
        ],
        { cwd: folder, env, encoding: "utf8" },
      )
        .stdout.trim()
        .split("\n");
    assert.equal(words("credlint --format = sa"), ["sarif"]);
    assert.equal(words("credlint -o htm"), ["html="]);
    assert.equal(words("credlint -o html = expo"), ["export.json"]);
    assert.ok(words("credlint --").includes("--fail-on"));
    assert.not.ok(words("credlint --").includes("--provider"));
    assert.equal(words("credlint view --").sort(), ["--help", "--output", "--version"]);
  }),
);

(has("fish") ? test : test.skip)("fish completes the same", () =>
  withShell("fish", (folder, env) => {
    for (const [typed, offered] of CASES) {
      const run = spawnSync("fish", ["--no-config", "-c", `source ./script; complete -C '${typed}'`], {
        cwd: folder,
        env,
        encoding: "utf8",
      });
      assert.is(run.stderr, "", typed);
      const found = run.stdout
        .trim()
        .split("\n")
        .map((line) => line.split("\t")[0]!.replace(/\/$/, ""));
      assert.equal(found, offered, typed);
    }
  }),
);

/** Types into an interactive zsh of its own (whose keys are Emacs's, also where npm says EDITOR=vi), presses Tab, and reads the line that stands there then. */
const ZPTY = `
zmodload zsh/zpty
zpty z "zsh -f -i"
zpty -w z 'bindkey -e; PS1=READY; autoload -Uz compinit; compinit -u -D; source ./script; bindkey "^I" complete-word; unsetopt list_beep auto_list; print INIT-DO""NE'
zpty -r -m z out '*INIT-DONE*READY*'
for typed in "$@"; do
  zpty -n -w z "$typed"$'\\t'
  zpty -n -w z $'\\C-a'"print -r -- 'LI''NE:"$'\\C-e'":E''ND'"$'\\n'
  zpty -r -m z out '*LINE:*:END*READY*'
  print -r -- "\${\${out##*LINE:}%%:END*}"
done
zpty -d z
`;

(has("zsh") ? test : test.skip)("zsh completes the same, typed into a terminal", () =>
  withShell("zsh", (folder, env) => {
    const run = spawnSync("zsh", ["-f", "-c", ZPTY, "zsh", ...CASES.map(([typed]) => typed)], {
      cwd: folder,
      env,
      encoding: "utf8",
      timeout: 50_000,
    });
    const lines = run.stdout.trim().split("\n");
    assert.equal(
      lines.map((line) => line.trim().split(/[ =]/).at(-1)!.replace(/\/$/, "")),
      CASES.map(([, [only]]) => only!),
      run.stderr,
    );
  }),
);

test("the scripts know every command and flag of the tables", async () => {
  for (const shell of SHELLS) {
    const { out } = await cli("/", ["completion", shell]);
    for (const { name } of COMMANDS) assert.ok(out.includes(name), `${shell} ${name}`);
    for (const { name } of FLAGS)
      assert.ok(out.includes(shell === "fish" ? `-l ${name} ` : `--${name}`), `${shell} ${name}`);
    if (has(shell))
      await withFiles({ script: out }, async (folder) =>
        assert.is(spawnSync(shell, ["-n", "script"], { cwd: folder }).status, 0, shell),
      );
  }
});

test("a shell that nobody knows is a user's mistake", async () => {
  for (const argv of [["completion"], ["completion", "tcsh"], ["completion", "bash", "zsh"]]) {
    const { code, err } = await cli("/", argv);
    assert.is(code, 2);
    assert.match(err, /takes one of bash, zsh, fish/);
  }
});

test("CI has the shells, so that nothing is skipped there", () => {
  if (process.env["CI"] && process.platform === "linux") for (const shell of SHELLS) assert.ok(has(shell), shell);
});

test.run();
