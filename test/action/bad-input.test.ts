import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { act, bundled, dropBundle, Repo } from "../helpers/action.ts";
import { withFiles } from "../helpers/cli.ts";
import { HOSTILE } from "../helpers/report.ts";

const LEAK = 'db_password = "vK7-winter-Ridge-41"\n';

const test = suite("bad input");
test.before(() => void bundled());
test.after(dropBundle);

test("an event file that is missing or malformed: an error, the whole tree meanwhile", () =>
  withFiles({ "a.py": LEAK }, async (folder) => {
    const events: readonly unknown[] = [
      undefined,
      "",
      "{",
      "[]",
      "null",
      "{}",
      { pull_request: "x" },
      { pull_request: { base: { sha: "--upload-pack=x" } }, before: "HEAD" },
      { pull_request: { base: null }, before: 7 },
    ];
    for (const event of events) {
      for (const name of ["pull_request", "push"]) {
        const acted = act(folder, name, { event });
        assert.is(acted.code, 2, JSON.stringify(event));
        assert.is(acted.commands[0]!.properties["title"], "credlint action/event");
        assert.equal([acted.outputs["findings"], acted.outputs["scanned"]], ["1", "tree"]);
        assert.is(acted.sarif!.runs[0]!.results.length, 1);
      }
    }
  }));

test("a folder that is no repository: an error, the tree meanwhile", () =>
  withFiles({ "a.py": LEAK }, async (folder) => {
    const event = { before: "1".repeat(40), after: "2".repeat(40) };
    const acted = act(folder, "push", { event });
    assert.is(acted.code, 2);
    assert.is(acted.commands[0]!.properties["title"], "credlint action/no-head");
    assert.is(acted.outputs["findings"], "1");
  }));

test("inputs that are not taken are one error with what is", () =>
  withFiles({ "a.py": LEAK }, async (folder) => {
    const wrong: readonly [string, string, RegExp][] = [
      ["fail-on", "high", /^fail-on does not take "high"\. It takes error, warning, note, never\.$/],
      ["scan", "all", /^scan does not take "all"\. It takes auto, tree, diff, commits, history\.$/],
      ["annotations", "11", /^annotations does not take "11"/],
      ["allow-untrusted-event", "yes", /It takes true, false\.$/],
      ["config", "none.jsonc", /none\.jsonc/],
    ];
    for (const [name, value, message] of wrong) {
      const acted = act(folder, "schedule", { inputs: { [name]: value } });
      assert.is(acted.code, 2, name);
      assert.is(acted.commands.length, 1);
      assert.is(acted.commands[0]!.name, "error");
      assert.match(acted.commands[0]!.data, message);
      assert.is(acted.outputs["exit-code"], "2");
    }
    const lost = act(folder, "schedule", { inputs: { path: "gone" } });
    assert.is(lost.code, 2);
    assert.match(lost.commands[0]!.data, /No such file or folder/);
  }));

test("what cannot be written is told, exit 2; all else is written", () =>
  withFiles({ "a.py": "print(1)\n", file: "x" }, async (folder) => {
    const sarif = act(folder, "schedule", { inputs: { "sarif-file": "file/x.sarif" } });
    assert.is(sarif.code, 2);
    assert.match(sarif.commands[0]!.data, /^sarif-file "file\/x\.sarif" could not be written \(E\w+\)\./);
    assert.equal([sarif.outputs["sarif-file"], sarif.outputs["exit-code"]], ["", "2"]);
    for (const [name, other] of [
      ["GITHUB_OUTPUT", "summary"],
      ["GITHUB_STEP_SUMMARY", "outputs"],
    ] as const) {
      const acted = act(folder, "schedule", { env: { [name]: join(folder, "file/none") } });
      assert.is(acted.code, 2, name);
      assert.match(acted.log, new RegExp(`The file of ${name} could not be written`));
      assert.ok(JSON.stringify(acted[other]).length > 20, `${other} is there`);
    }
    const clean = act(folder, "schedule");
    assert.is(clean.code, 0);
  }));

test("without the runner's files there is nothing to write, and no trouble", () =>
  withFiles({ "a.py": LEAK }, async (folder) => {
    const acted = act(folder, "", { env: { GITHUB_OUTPUT: "", GITHUB_STEP_SUMMARY: "", GITHUB_ACTIONS: "" } });
    assert.is(acted.code, 1);
  }));

test("no name of a file speaks to the runner or to the summary", () =>
  withFiles({}, async (folder) => {
    const names = HOSTILE.filter((name) => !name.includes("/") && !name.includes("\ud800"));
    for (const name of names) writeFileSync(join(folder, name), LEAK);
    new Repo(folder).commit({});
    const acted = act(folder, "schedule");
    assert.is(acted.code, 1);
    assert.is(acted.outputs["findings"], String(names.length));
    assert.equal(
      acted.commands.map((one) => [one.name, one.data.slice(0, 12)]),
      Array.from({ length: 10 }, () => ["error", "The password"]),
    );
    for (const text of [acted.log, acted.summary])
      assert.not.match(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e]/);
    assert.match(acted.log, new RegExp(`\ncredlint: ${names.length - 10} of ${names.length} findings`));
    assert.is(acted.sarif!.runs[0]!.results.length, names.length);
    assert.not.match(acted.summary, /<img|https:\/\/evil/);
  }));

test("a comment's Markdown, an own config, several paths, no SARIF", () =>
  withFiles({ "a/x.py": LEAK, "b/x.py": LEAK, "c/x.py": LEAK }, async (folder) => {
    writeFileSync(join(folder, "c.jsonc"), '{ "failOn": "never" }');
    const inputs = { path: "a\n b \n", "markdown-file": "out/comment.md", "sarif-file": "", config: "c.jsonc" };
    const acted = act(folder, "schedule", { inputs });
    assert.equal([acted.code, acted.outputs["findings"], acted.outputs["sarif-file"]], [0, "2", ""]);
    assert.match(readFileSync(join(folder, "out/comment.md"), "utf8"), /^<!-- credlint -->\n### credlint: 2 errors\n/);
  }));

const asRoot = process.getuid?.() === 0 ? test : test.skip;
asRoot("a work tree of another user, as in a job's container, is no trouble and no config of git is written", () =>
  withFiles({}, async (folder) => {
    mkdirSync(join(folder, "tree"));
    const repo = new Repo(join(folder, "tree"));
    const base = repo.commit({ "a.py": "print(1)\n" });
    const head = repo.commit({ "b.py": LEAK });
    execFileSync("chown", ["-R", "12345:12345", folder]);
    const event = { before: base, after: head, repository: { default_branch: "main" } };
    const acted = act(join(folder, "tree"), "push", { event, env: { GITHUB_REF: "refs/heads/main" } });
    assert.equal([acted.code, acted.outputs["findings"], acted.outputs["scanned"]], [1, "1", "range"]);
  }),
);

test("action.yml names the inputs that are read, the outputs that are written and the file that is run", () => {
  const root = process.env["CREDLINT_ROOT"]!;
  const manifest = parse(readFileSync(join(root, "action.yml"), "utf8"));
  const source = readFileSync(join(root, "src/action/inputs.ts"), "utf8");
  for (const name of Object.keys(manifest.inputs)) assert.ok(source.includes(`"${name}"`), name);
  const read = [...source.matchAll(/(?:input|choice)\("([\w-]+)"/g)].map((match) => match[1]!);
  assert.equal([...new Set(read)].sort(), Object.keys(manifest.inputs).sort());
  assert.equal(Object.keys(manifest.outputs), ["findings", "sarif-file", "exit-code", "scanned"]);
  assert.equal(manifest.runs, { using: "node24", main: "dist/action.js" });
});

test.run();
