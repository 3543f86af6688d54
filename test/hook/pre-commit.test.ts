import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { folder, git, hookRepository, installed, LEAK, run } from "../helpers/pre-commit.ts";

const test = suite<{ repo: string }>("the framework pre-commit");
const when = installed ? test : test.skip;

test.before(() => {
  if (installed) hookRepository();
});
test.before.each((context) => {
  context.repo = mkdtempSync(join(folder, "repo-"));
  git(context.repo, "init", "-q", "-b", "main");
});

/** A config file with these hooks, committed, and the hooks installed. */
function configured(repo: string, ids: readonly string[], types: readonly string[]): void {
  const rev = git(join(folder, "credlint"), "rev-parse", "HEAD").text.trim();
  const hooks = ids.map((id) => `      - id: ${id}\n`).join("");
  writeFileSync(
    join(repo, ".pre-commit-config.yaml"),
    `repos:\n  - repo: ${join(folder, "credlint")}\n    rev: ${rev}\n    hooks:\n${hooks}`,
  );
  git(repo, "add", "-A");
  git(repo, "commit", "-q", "-m", "config");
  for (const type of types) assert.is(run(repo, "pre-commit", "install", "--hook-type", type).status, 0);
}

when("commits: staged lines count, unstaged ones and old ones do not", ({ repo }) => {
  writeFileSync(join(repo, "old.py"), LEAK);
  configured(repo, ["credlint"], ["pre-commit"]);
  writeFileSync(join(repo, "a.py"), "x = 1\n");
  git(repo, "add", "-A");
  writeFileSync(join(repo, "a.py"), LEAK);
  assert.is(git(repo, "commit", "-q", "-m", "clean").status, 0);
  git(repo, "add", "-A");
  const stopped = git(repo, "commit", "-q", "-m", "leak");
  assert.is(stopped.status, 1);
  assert.match(stopped.text, /a\.py:1:16/);
  assert.not.match(stopped.text, /old\.py/);
  git(repo, "reset", "-q", "--hard");
  assert.is(git(repo, "commit", "-q", "--allow-empty", "-m", "nothing").status, 0, "an empty commit has nothing new");
});

when("run --all-files looks at all files, as nothing is staged", ({ repo }) => {
  writeFileSync(join(repo, "old.py"), LEAK);
  configured(repo, ["credlint"], []);
  const all = run(repo, "pre-commit", "run", "--all-files");
  assert.is(all.status, 1, all.text);
  assert.match(all.text, /old\.py:1:16/);
});

when("pre-push: the commits that are pushed, those that were undone among them", ({ repo }) => {
  const remote = join(repo, "../remote.git");
  git(repo, "init", "-q", "--bare", remote);
  git(repo, "remote", "add", "origin", remote);
  configured(repo, ["credlint"], ["pre-push"]);
  assert.is(git(repo, "push", "-q", "origin", "main").status, 0, "the first push, of a root commit");
  writeFileSync(join(repo, "b.py"), LEAK);
  git(repo, "add", "-A");
  git(repo, "commit", "-q", "-m", "leak");
  git(repo, "rm", "-q", "b.py");
  git(repo, "commit", "-q", "-m", "gone");
  const stopped = git(repo, "push", "-q", "origin", "main");
  assert.is(stopped.status, 1);
  assert.match(stopped.text, /b\.py:1:16/);
});

test.run();
