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

when("try-repo runs both hooks from a plain clone", ({ repo }) => {
  writeFileSync(join(repo, "-a b.py"), LEAK);
  git(repo, "add", "-A");
  const { status, text } = run(repo, "pre-commit", "try-repo", join(folder, "credlint"));
  assert.is(status, 1, text);
  const [staged = "", named = ""] = text.split("credlint (files)");
  assert.match(staged, /credlint \(staged changes\)\.+Failed\n- hook id: credlint\n- exit code: 1\n/);
  assert.match(staged, /-a b\.py:1:16/);
  assert.match(named, /^\.+Failed\n- hook id: credlint-files\n- exit code: 1\n/);
  assert.match(named, /-a b\.py:1:16/);
  assert.not.match(text, /winter/);
});

test.run();
