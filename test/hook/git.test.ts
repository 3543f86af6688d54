import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bundled } from "../helpers/bundled.ts";

const program = join(bundled(), "main.js");
const LEAK = 'db_password = "vK7-winter-Ridge-41"\n';
const SECOND = 'db_password = "pQ3-autumn-Mill-88"\n';

interface Context {
  folder: string;
  repo: string;
}

interface Run {
  readonly status: number | null;
  readonly text: string;
}

function run(cwd: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Run {
  const done = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    env: {
      PATH: process.env["PATH"]!,
      HOME: cwd,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_NAME: "n",
      GIT_AUTHOR_EMAIL: "n@example.org",
      GIT_COMMITTER_NAME: "n",
      GIT_COMMITTER_EMAIL: "n@example.org",
      ...env,
    },
  });
  return { status: done.status, text: done.stdout + done.stderr };
}

const git = (cwd: string, ...args: string[]): Run => run(cwd, "git", args);
const credlint = (cwd: string, ...args: string[]): Run => run(cwd, process.execPath, [program, ...args]);

function commit(repo: string, files: Readonly<Record<string, string>>, ...more: string[]): Run {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(repo, name), text);
  git(repo, "add", "--", ...Object.keys(files));
  return git(repo, "commit", "-q", "-m", "x", ...more);
}

const test = suite<Context>("hooks of git");
test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), "credlint-hooks-"));
  context.repo = join(context.folder, "repo");
  mkdirSync(context.repo);
  git(context.repo, "init", "-q", "-b", "main");
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true, force: true }));

test("an installed hook stops a commit with a secret, and lets others pass; removed it is gone", ({ repo }) => {
  assert.is(credlint(repo, "hook", "status").text, "pre-commit: none\npre-push: none\n");
  assert.is(credlint(repo, "hook", "install").text, "Wrote .git/hooks/pre-commit. It looks at what is staged.\n");
  assert.is(credlint(repo, "hook", "status").text, "pre-commit: credlint\npre-push: none\n");
  const stopped = commit(repo, { "a.py": LEAK });
  assert.is(stopped.status, 1);
  assert.match(stopped.text, /a\.py:1:16/);
  assert.match(stopped.text, /exit 1: 1 finding at or over "error" \(--fail-on\)\./);
  assert.not.match(stopped.text, /winter/);
  assert.is(commit(repo, { "a.py": "x = 1\n" }).status, 0);
  // Only what is staged counts, and a partial commit has an index of its own.
  writeFileSync(join(repo, "a.py"), LEAK);
  assert.is(commit(repo, { "b.py": "y = 1\n" }, "--", "b.py").status, 0);
  assert.is(git(repo, "commit", "-q", "-a", "-m", "all").status, 1);
  assert.is(credlint(repo, "hook", "remove").text, "Removed .git/hooks/pre-commit.\n");
  assert.not.ok(existsSync(join(repo, ".git/hooks/pre-commit")));
  assert.is(git(repo, "commit", "-q", "-a", "-m", "all").status, 0);
});

test("an old secret may be moved and removed", ({ repo }) => {
  commit(repo, { "a.py": LEAK });
  credlint(repo, "hook", "install");
  git(repo, "mv", "a.py", "b.py");
  assert.is(git(repo, "commit", "-q", "-m", "moved").status, 0);
  git(repo, "rm", "-q", "b.py");
  assert.is(git(repo, "commit", "-q", "-m", "gone").status, 0);
});

test("another hook is never written over", ({ repo }) => {
  const own = "#!/bin/sh\necho mine\n";
  writeFileSync(join(repo, ".git/hooks/pre-commit"), own, { mode: 0o755 });
  const refused = credlint(repo, "hook", "install", "pre-push", "pre-commit");
  assert.is(refused.status, 2);
  assert.match(refused.text, /\.git\/hooks\/pre-commit is another hook; credlint writes over none\./);
  assert.match(refused.text, /credlint hook run pre-commit "\$@"/);
  assert.not.ok(existsSync(join(repo, ".git/hooks/pre-push")), "all or nothing");
  assert.match(credlint(repo, "hook", "remove").text, /Left \.git\/hooks\/pre-commit alone/);
  assert.is(readFileSync(join(repo, ".git/hooks/pre-commit"), "utf8"), own);
  assert.match(credlint(repo, "hook", "status").text, /pre-commit: another hook, which credlint leaves alone/);
});

test("core.hooksPath: one of the repository is used, one that is shared is not; Husky is told apart", ({
  folder,
  repo,
}) => {
  mkdirSync(join(repo, "sub"));
  git(repo, "config", "core.hooksPath", "tools/hooks");
  assert.is(
    credlint(join(repo, "sub"), "hook", "install").text,
    "Wrote ../tools/hooks/pre-commit. It looks at what is staged.\n",
  );
  assert.is(commit(repo, { "a.py": LEAK }).status, 1);
  git(repo, "config", "core.hooksPath", join(folder, "shared"));
  const refused = credlint(repo, "hook", "install");
  assert.is(refused.status, 2);
  assert.match(refused.text, /core\.hooksPath leads out of this repository/);
  assert.not.ok(existsSync(join(folder, "shared")));
  mkdirSync(join(repo, ".husky/_"), { recursive: true });
  writeFileSync(join(repo, ".husky/_/pre-commit"), "#!/bin/sh\n. h\n");
  git(repo, "config", "core.hooksPath", ".husky/_");
  assert.match(
    credlint(repo, "hook", "install").text,
    /add the line to \.husky\/pre-commit: npx --no-install credlint/,
  );
});

test("a worktree has the hooks of its repository; outside of one it is said", ({ folder, repo }) => {
  commit(repo, { "a.py": "x\n" });
  const tree = join(folder, "tree");
  git(repo, "worktree", "add", "-q", tree);
  credlint(tree, "hook", "install");
  assert.ok(existsSync(join(repo, ".git/hooks/pre-commit")));
  assert.is(commit(tree, { "b.py": LEAK }).status, 1);
  const outside = credlint(folder, "hook", "install");
  assert.is(outside.status, 2);
  assert.match(outside.text, /no work tree of a git repository/);
});

test("a push is looked at commit by commit: what was added and taken out again has leaked", ({ folder, repo }) => {
  const remote = join(folder, "remote.git");
  git(folder, "init", "-q", "--bare", remote);
  git(repo, "remote", "add", "origin", remote);
  credlint(repo, "hook", "install", "pre-push");
  commit(repo, { "a.py": "x = 1\n" });
  assert.is(git(repo, "push", "-q", "origin", "main").status, 0, "a first push of a clean branch");
  commit(repo, { "b.py": LEAK });
  git(repo, "rm", "-q", "b.py");
  git(repo, "commit", "-q", "-m", "gone");
  const stopped = git(repo, "push", "-q", "origin", "main");
  assert.is(stopped.status, 1);
  assert.match(stopped.text, /b\.py:1:16/);
  assert.match(stopped.text, /no longer in HEAD/);
  git(repo, "push", "-q", "--no-verify", "origin", "main");
  // A new branch: what the remote has already is no news.
  git(repo, "checkout", "-q", "-b", "next");
  commit(repo, { "c.py": "y = 1\n" });
  assert.is(git(repo, "push", "-q", "origin", "next").status, 0);
  git(repo, "checkout", "-q", "-b", "second");
  commit(repo, { "d.py": SECOND });
  const both = git(repo, "push", "-q", "origin", "next", "second");
  assert.is(both.status, 1);
  assert.match(both.text, /d\.py:1:16/);
  assert.is(git(repo, "push", "-q", "origin", ":next").status, 0, "a deleted branch");
});

test("what was accepted passes every hook", ({ folder, repo }) => {
  writeFileSync(join(repo, "a.py"), LEAK);
  assert.match(credlint(repo, "baseline").text, /1 accepted value, 1 new/);
  credlint(repo, "hook", "install", "pre-commit", "pre-push");
  assert.is(
    commit(repo, {
      "a.py": LEAK,
      ".credlint-baseline.jsonl": readFileSync(join(repo, ".credlint-baseline.jsonl"), "utf8"),
    }).status,
    0,
  );
  const remote = join(folder, "remote.git");
  git(folder, "init", "-q", "--bare", remote);
  git(repo, "remote", "add", "origin", remote);
  assert.is(git(repo, "push", "-q", "origin", "main").status, 0);
  const stopped = commit(repo, { "a.py": SECOND });
  assert.is(stopped.status, 1, "another value in its place");
  assert.match(stopped.text, /a\.py:1:16/);
});

test("words that are no hook and no action are told", ({ repo }) => {
  assert.match(credlint(repo, "hook", "instal").text, /Did you mean install\?/);
  assert.match(credlint(repo, "hook", "install", "commit-msg").text, /credlint has no hook commit-msg/);
  const wrong = spawnSync(process.execPath, [program, "hook", "run", "pre-push"], {
    cwd: repo,
    input: "hello\n",
    encoding: "utf8",
  });
  assert.is(wrong.status, 2);
  assert.match(wrong.stderr, /not what git gives to a pre-push hook/);
});

test("hooks fail on errors; a config that says otherwise holds", ({ repo }) => {
  credlint(repo, "hook", "install");
  const note = { "a.py": "requests.get('https://api.depot.test/x', verify=False)\n" };
  assert.is(commit(repo, note).status, 0);
  writeFileSync(join(repo, ".credlint.jsonc"), '{ "failOn": "note" }');
  assert.is(commit(repo, { "b.py": "requests.post('https://api.depot.test/y', verify=False)\n" }).status, 1);
});

test.run();
