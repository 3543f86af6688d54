import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Acted, act, bundled, dropBundle, Repo } from "../helpers/action.ts";

const OLD = 'old_password = "vK7-winter-Ridge-41"\n';
const NEW = 'new_password = "qT4-summer-Creek-93"\n';
const LEAK = 'leak_password = "zB8-autumn-Grove-27"\n';
const SECRETS = ["winter-Ridge", "summer-Creek", "autumn-Grove"];
const ZERO = "0".repeat(40);

interface Context {
  home: string;
  repo: Repo;
  base: string;
  head: string;
  merge: string;
}

const test = suite<Context>("events");

/** main: an old secret. topic: one that came and went, one that is new. A merge commit as GitHub makes it. */
test.before((context) => {
  bundled();
  context.home = mkdtempSync(join(tmpdir(), "credlint-events-"));
  const folder = join(context.home, "origin");
  mkdirSync(folder);
  const repo = new Repo(folder);
  repo.commit({ "old.py": OLD });
  context.base = repo.commit({ "a.py": "print(1)\n" });
  repo.git("checkout", "-q", "-b", "topic");
  repo.commit({ "leak.py": LEAK });
  repo.commit({ "leak.py": undefined });
  context.head = repo.commit({ "new.py": NEW });
  repo.git("checkout", "-q", "--detach", "main");
  repo.git("merge", "-q", "--no-ff", "-m", "merge", "topic");
  context.merge = repo.git("rev-parse", "HEAD");
  repo.git("checkout", "-q", "main");
  context.repo = repo;
});
test.after((context) => {
  rmSync(context.home, { recursive: true, force: true });
  dropBundle();
});

const pull = ({ base, head }: Context): object => ({
  pull_request: {
    number: 7,
    base: { sha: base, ref: "main" },
    head: { sha: head, ref: "topic", repo: { fork: true } },
  },
  repository: { default_branch: "main" },
});
const push = (before: string, after: string, more: object = {}): object => ({
  before,
  after,
  repository: { default_branch: "main" },
  ...more,
});
const filesOf = (acted: Acted): string[] =>
  acted.commands.flatMap((one) => (one.properties["file"] ? [one.properties["file"]] : [])).sort();
const uris = ({ sarif }: Acted): string[] =>
  sarif!.runs[0]!.results.map((one) => JSON.stringify(one.locations).match(/"uri":"([^"]*)"/)![1]!).sort();

/** Nothing of a secret anywhere, nothing on standard error, the exit code in its output. */
function sound(acted: Acted): void {
  const all = acted.log + acted.err + acted.summary + JSON.stringify([acted.outputs, acted.sarif]);
  for (const secret of SECRETS) {
    for (const spelt of [secret, Buffer.from(secret).toString("base64").replace(/=+$/, "")])
      assert.not(all.includes(spelt));
  }
  assert.is(acted.err, "");
  assert.is(acted.outputs["exit-code"], String(acted.code));
  assert.ok(acted.commands.every((one) => /^(error|warning|notice)$/.test(one.name)));
}

test("pull request: what it adds, and what one of its commits brought and a later one took away; nothing old", (c) => {
  const acted = act(c.repo.checkout(c.home, c.merge), "pull_request", { event: pull(c) });
  sound(acted);
  assert.is(acted.code, 1);
  assert.equal(filesOf(acted), ["new.py"]);
  assert.equal(uris(acted), ["new.py"]);
  const [leak] = acted.commands.filter((one) => !one.properties["file"]);
  assert.match(leak!.data, /"leak_password".* no longer in HEAD\./);
  assert.equal(acted.outputs, { findings: "2", "sarif-file": "credlint.sarif", "exit-code": "1", scanned: "range" });
  assert.match(acted.summary, /^<!-- credlint -->\n### credlint: 2 errors\n/);
  assert.match(
    acted.log,
    new RegExp(
      `^What this pull request adds was scanned, and every commit of it \\(${c.base.slice(0, 12)}\\.\\.\\.HEAD\\)\\.\n`,
    ),
  );
});

test("pull request, scan: diff: only what stands new at its end", (c) => {
  const acted = act(c.repo.checkout(c.home, c.merge), "pull_request", { event: pull(c), inputs: { scan: "diff" } });
  sound(acted);
  assert.equal([acted.code, acted.outputs["findings"]], [1, "1"]);
});

test("pull request, the head itself checked out: the same", (c) => {
  const acted = act(c.repo.checkout(c.home, c.head), "pull_request", { event: pull(c) });
  sound(acted);
  assert.equal([acted.code, acted.outputs["findings"]], [1, "2"]);
});

test("checkout of depth 1: an error that names fetch-depth: 0, the whole tree meanwhile, never green", (c) => {
  for (const inputs of [{}, { "fail-on": "never" }]) {
    const acted = act(c.repo.checkout(c.home, c.merge, 1), "pull_request", {
      event: pull(c),
      inputs,
    });
    sound(acted);
    assert.is(acted.code, 2);
    assert.equal(filesOf(acted), ["new.py", "old.py"]);
    assert.equal(uris(acted), ["new.py", "old.py"]);
    const [first] = acted.commands;
    assert.is(first!.properties["title"], "credlint action/no-history");
    assert.match(first!.data, /Give actions\/checkout fetch-depth: 0\./);
    assert.match(acted.summary, /action\/no-history/);
  }
});

test("checkout of depth 2: the difference is there, single commits are not, and that is an error too", (c) => {
  const acted = act(c.repo.checkout(c.home, c.merge, 2), "pull_request", { event: pull(c) });
  sound(acted);
  assert.is(acted.code, 2);
  assert.match(acted.log, /fetch-depth: 0/);
  assert.equal(filesOf(acted), ["new.py", "old.py"]);
  const diff = act(c.repo.checkout(c.home, c.merge, 2), "pull_request", {
    event: pull(c),
    inputs: { scan: "diff" },
  });
  sound(diff);
  assert.equal([diff.code, diff.outputs["findings"]], [1, "1"]);
});

test("push: its range decides, SARIF has all files, so that no alert of the branch is closed", (c) => {
  const event = push(c.base, c.head, { ref: "refs/heads/topic" });
  const acted = act(c.repo.checkout(c.home, c.head), "push", { event, env: { GITHUB_REF: "refs/heads/topic" } });
  sound(acted);
  assert.is(acted.code, 1);
  assert.equal(filesOf(acted), ["new.py"]);
  assert.is(acted.outputs["findings"], "2");
  assert.equal(uris(acted), ["new.py", "old.py"]);
});

test("push of a new branch: what it has beside the default branch", (c) => {
  const event = push(ZERO, c.head);
  const acted = act(c.repo.checkout(c.home, c.head), "push", { event, env: { GITHUB_REF: "refs/heads/topic" } });
  sound(acted);
  assert.equal([acted.code, acted.outputs["findings"]], [1, "2"]);
  assert.match(acted.log, /^What this branch beside main adds was scanned/);
});

test("push by force, the commit before gone: the branch beside the default one; on the default branch all commits", (c) => {
  const event = push("1".repeat(40), c.head, { forced: true });
  const topic = act(c.repo.checkout(c.home, c.head), "push", { event, env: { GITHUB_REF: "refs/heads/topic" } });
  sound(topic);
  assert.equal([topic.code, topic.outputs["findings"]], [1, "2"]);
  const main = act(c.repo.checkout(c.home, c.head), "push", { event, env: { GITHUB_REF: "refs/heads/main" } });
  sound(main);
  assert.equal([main.code, main.outputs["findings"], main.outputs["scanned"]], [1, "3", "history"]);
  const shallow = act(c.repo.checkout(c.home, c.head, 1), "push", { event, env: { GITHUB_REF: "refs/heads/main" } });
  sound(shallow);
  assert.is(shallow.code, 2);
  assert.match(shallow.log, /fetch-depth: 0/);
});

test("a branch that was deleted, a tag, a push without a commit: all files", (c) => {
  const tree = c.repo.checkout(c.home, c.base);
  const deleted = act(tree, "push", { event: push(c.head, ZERO, { deleted: true }) });
  const tag = act(tree, "push", { event: push(ZERO, c.base), env: { GITHUB_REF: "refs/tags/v1" } });
  const nothing = act(tree, "push", { event: push(c.base, c.base), env: { GITHUB_REF: "refs/heads/main" } });
  for (const acted of [deleted, tag, nothing]) {
    sound(acted);
    assert.equal([acted.code, acted.outputs["scanned"], filesOf(acted)], [1, "tree", ["old.py"]]);
  }
});

test("merge group: as a pull request", (c) => {
  const event = { merge_group: { base_sha: c.base, head_sha: c.merge }, repository: { default_branch: "main" } };
  const acted = act(c.repo.checkout(c.home, c.merge), "merge_group", { event });
  sound(acted);
  assert.equal([acted.code, filesOf(acted), uris(acted)], [1, ["new.py"], ["new.py"]]);
});

test("schedule and dispatch: all files, also without an event file; scan: history has all commits too", (c) => {
  const tree = c.repo.checkout(c.home, c.head);
  for (const name of ["schedule", "workflow_dispatch"]) {
    const acted = act(tree, name);
    sound(acted);
    assert.equal([acted.code, filesOf(acted)], [1, ["new.py", "old.py"]]);
  }
  const history = act(tree, "schedule", { inputs: { scan: "history" } });
  sound(history);
  assert.equal([history.outputs["findings"], uris(history)], ["3", ["new.py", "old.py"]]);
  const refused = act(tree, "schedule", { inputs: { scan: "diff" } });
  assert.is(refused.code, 2);
  assert.match(refused.commands[0]!.data, /a schedule has no range of commits\. Use auto, tree or history here\./);
});

test("pull_request_target: refused; with the explicit input only if the pull request is what is checked out", (c) => {
  const tree = c.repo.checkout(c.home, c.merge);
  const refused = act(tree, "pull_request_target", { event: pull(c) });
  assert.is(refused.code, 2);
  assert.equal(refused.outputs, { findings: "", "sarif-file": "", "exit-code": "2", scanned: "" });
  assert.match(refused.commands[0]!.data, /allow-untrusted-event: true/);
  assert.is(act(tree, "workflow_run").code, 2);
  const inputs = { "allow-untrusted-event": "true" };
  const asked = act(tree, "pull_request_target", { event: pull(c), inputs });
  sound(asked);
  assert.equal([asked.code, asked.outputs["findings"]], [1, "2"]);
  const base = act(c.repo.checkout(c.home, c.base), "pull_request_target", { event: pull(c), inputs });
  sound(base);
  assert.is(base.code, 2);
  assert.is(base.commands[0]!.properties["title"], "credlint action/not-checked-out");
});

test.run();
