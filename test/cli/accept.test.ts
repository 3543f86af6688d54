import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { cli, withFiles } from "../helpers/cli.ts";

const PASSWORD = "vK7-winter-Ridge-41";
const SECOND = "pQ3-autumn-Mill-88";
const RANDOM = "qT7vLw2ZbN9xKc4RjH8mYd5P";
const FILE = ".credlint-baseline.jsonl";
const FILES = { "a.py": `db_password = "${PASSWORD}"\n`, "b.env": `API_TOKEN=${RANDOM}\n` };

function places(out: string): string[] {
  return out
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((line) => line.replace(/^(\S+?:\d+:\d+: \w+ \S+).*$/, "$1"));
}

async function found(folder: string, ...more: string[]): Promise<string[]> {
  return places((await cli(folder, ["-q", ...more])).out);
}

test("what is accepted is quiet where it stands and where it moves to; a new value in its place shows", () =>
  withFiles(FILES, async (folder) => {
    assert.equal(await found(folder), ["a.py:1:16: error generic/password", "b.env:1:11: error generic/token"]);
    const made = await cli(folder, ["baseline"]);
    assert.is(made.code, 0, made.err);
    assert.match(made.out, /^Wrote \.credlint-baseline\.jsonl: 2 accepted values, 2 new, 0 gone\.\n/);
    assert.equal(await found(folder), []);
    const { out } = await cli(folder, []);
    assert.match(out, /2 suppressed \(2 baseline\)/);
    mkdirSync(join(folder, "deep"));
    renameSync(join(folder, "a.py"), join(folder, "deep/moved.py"));
    assert.equal(await found(folder), []);
    writeFileSync(join(folder, "deep/moved.py"), `db_password = "${SECOND}"\n`);
    assert.equal(await found(folder), ["deep/moved.py:1:16: error generic/password"]);
    assert.is((await found(folder, "--no-baseline")).length, 2);
    assert.is((await cli(folder, ["--no-baseline"])).code, 1);
  }));

test("neither value nor path nor line is in the file; guessable values are hashed slowly", () =>
  withFiles(FILES, async (folder) => {
    await cli(folder, ["baseline"]);
    const text = readFileSync(join(folder, FILE), "utf8");
    assert.not(new RegExp(`${PASSWORD}|${RANDOM}|a\\.py|b\\.env`).test(text));
    assert.match(text, /^\{"rule":"generic\/password","hash":"s1:[\w-]{12}:[\w-]{22}"\}$/m);
    assert.match(text, /^\{"rule":"generic\/token","hash":"h1:[\w-]{12}:[\w-]{22}"\}$/m);
    await cli(folder, ["baseline"]);
    assert.is(readFileSync(join(folder, FILE), "utf8"), text, "again, with the same salt, it is the same");
    assert.equal(await found(folder, "--no-baseline", FILE), [], "it holds nothing that looks like a secret");
  }));

test("the rule counts: the same value under another rule shows", () =>
  withFiles({ "b.env": `API_TOKEN=${RANDOM}\n` }, async (folder) => {
    await cli(folder, ["baseline"]);
    writeFileSync(join(folder, "b.env"), `DB_PASSWORD=${RANDOM}\n`);
    assert.equal(await found(folder), ["b.env:1:13: error generic/password"]);
  }));

test("what is gone is told, and pruned; prune adds nothing", () =>
  withFiles(FILES, async (folder) => {
    await cli(folder, ["baseline"]);
    writeFileSync(join(folder, "a.py"), `db_password = "${SECOND}"\n`);
    const told = JSON.parse((await cli(folder, ["-f", "json"])).out) as {
      diagnostics: { code: string; hint: string }[];
    };
    assert.equal(
      told.diagnostics.map(({ code, hint }) => [code, hint]),
      [["policy/baseline-unused", "credlint baseline --prune"]],
    );
    assert.equal(
      JSON.parse((await cli(folder, ["-f", "json", "b.env"])).out).diagnostics,
      [],
      "of one file nobody can say",
    );
    const refused = await cli(folder, ["baseline", "--prune", "b.env"]);
    assert.is(refused.code, 2);
    assert.match(refused.err, /Only a scan of everything can say what is gone/);
    const pruned = await cli(folder, ["baseline", "--prune"]);
    assert.match(pruned.out, /: 1 accepted value, 0 new, 1 gone\./);
    assert.equal(await found(folder), ["a.py:1:16: error generic/password"]);
  }));

test("a baseline of some paths adds to what is there", () =>
  withFiles(FILES, async (folder) => {
    assert.match((await cli(folder, ["baseline", "a.py"])).out, /: 1 accepted value, 1 new, 0 gone\./);
    assert.match(
      (await cli(folder, ["baseline", "b.env", "--reason", "till the move"])).out,
      /: 2 accepted values, 1 new, 0 gone\./,
    );
    const report = JSON.parse((await cli(folder, ["-f", "json"])).out) as {
      suppressed: { by: string; reason: string }[];
    };
    assert.equal(
      report.suppressed.map(({ by, reason }) => [by, reason]),
      [
        ["baseline", "in the baseline"],
        ["baseline", "in the baseline: till the move"],
      ],
    );
  }));

test("two branches' baselines merged line by line hold both", () =>
  withFiles(FILES, async (folder) => {
    await cli(folder, ["baseline", "a.py"]);
    const ours = readFileSync(join(folder, FILE), "utf8");
    writeFileSync(join(folder, FILE), "");
    await cli(folder, ["baseline", "b.env"]);
    const theirs = readFileSync(join(folder, FILE), "utf8");
    writeFileSync(join(folder, FILE), ours + theirs);
    assert.equal(await found(folder), []);
    assert.match((await cli(folder, ["baseline"])).out, /: 2 accepted values, 0 new, 0 gone\./);
    const salts = new Set(
      [...readFileSync(join(folder, FILE), "utf8").matchAll(/1:([\w-]{12}):/g)].map((one) => one[1]),
    );
    assert.is(salts.size, 1);
  }));

test("a set-up is accepted by its place", () =>
  withFiles({ "run.sh": "curl -k -u svc:vK7winterRidge41 https://api.depot.test/x\n" }, async (folder) => {
    assert.equal((await found(folder, "--tag", "config")).length, 1);
    await cli(folder, ["baseline"]);
    assert.match(readFileSync(join(folder, FILE), "utf8"), /"place":"[0-9a-f]{32}"/);
    assert.equal(await found(folder), []);
  }));

test("a broken baseline, one that is missing, too many salts: exit 2 and what to do", () =>
  withFiles({ ...FILES, [FILE]: '{"credlint-baseline":1}\n<<<<<<< ours\n' }, async (folder) => {
    const broken = await cli(folder, []);
    assert.is(broken.code, 2);
    assert.match(broken.err, /^credlint: \.credlint-baseline\.jsonl:2:1: A merge left its mark here\.\n {2}hint: /);
    const missing = await cli(folder, ["--baseline", "none.jsonl"]);
    assert.is(missing.code, 2);
    assert.match(missing.err, /none\.jsonl could not be read \(ENOENT\)/);
    const line = (salt: string) => `{"rule":"a/b","hash":"s1:${salt.repeat(12)}:${"x".repeat(22)}"}\n`;
    writeFileSync(join(folder, FILE), [..."ABCDE"].map(line).join(""));
    assert.match((await cli(folder, [])).err, /5 different salts, at most 4/);
  }));

test("config: accepted by the value's hash and by a pattern of it", () =>
  withFiles(FILES, async (folder) => {
    const hash = /"hash":"(s1:[^"]+)"/;
    await cli(folder, ["baseline", "a.py"]);
    const own = hash.exec(readFileSync(join(folder, FILE), "utf8"))![1]!;
    const allow = [
      { rule: "generic/password", hash: own, reason: "the demo database" },
      { value: "qT7*", rule: "generic/*", reason: "made up" },
      { value: "nothing*", reason: "old" },
      { path: "*.env", until: "2020-01-01", reason: "the move" },
    ];
    writeFileSync(join(folder, ".credlint.jsonc"), JSON.stringify({ allow }, null, 1));
    const report = JSON.parse((await cli(folder, ["-f", "json", "--no-baseline"])).out) as {
      findings: unknown[];
      suppressed: { by: string; reason: string }[];
      diagnostics: { code: string; path: string; region: { startLine: number } }[];
    };
    assert.equal(report.findings, []);
    assert.equal(
      report.suppressed.map(({ by, reason }) => `${by} ${reason}`),
      ["config the demo database", "config made up"],
    );
    assert.equal(
      report.diagnostics.map(({ code, path, region }) => `${code} ${path}:${region.startLine}`),
      ["policy/allow-unused .credlint.jsonc:13", "policy/allow-expired .credlint.jsonc:17"],
    );
  }));

test("a secret that stands in the config by mistake is told, and repeated by no message", () =>
  withFiles(FILES, async (folder) => {
    writeFileSync(join(folder, ".credlint.jsonc"), JSON.stringify({ allow: [{ hash: RANDOM, reason: "x" }] }));
    const wrong = await cli(folder, []);
    assert.is(wrong.code, 2);
    assert.match(wrong.err, /^credlint: \.credlint\.jsonc:1:19: "hash" does not take this\.\n {2}hint: A salted hash/);
    assert.not(wrong.err.includes(RANDOM));
    writeFileSync(join(folder, ".credlint.jsonc"), JSON.stringify({ allow: [{ value: RANDOM, reason: "x" }] }));
    const clear = await cli(folder, ["-f", "json"]);
    assert.equal(
      (JSON.parse(clear.out) as { diagnostics: { code: string }[] }).diagnostics.map(({ code }) => code),
      ["policy/allow-in-clear"],
    );
    assert.not(clear.out.includes(RANDOM));
  }));

test("the same baseline for any number of threads", () =>
  withFiles(
    Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`f${i}.py`, `db_password = "w${i}-winter-Ridge-${i}"\n`])),
    async (folder) => {
      assert.match((await cli(folder, ["baseline"])).out, /: 40 accepted values, 40 new/);
      for (const threads of ["0", "3"]) assert.equal(await found(folder, "--threads", threads), []);
    },
  ));

test("ignore writes a comment above an assignment", () =>
  withFiles({ "a.py": `if on:\n    db_password = "${PASSWORD}"\n` }, async (folder) => {
    const done = await cli(folder, ["ignore", "a.py:2", "--reason", "demo */ value", "--until", "2099-01-31"]);
    assert.is(done.code, 0, done.err);
    assert.is(
      readFileSync(join(folder, "a.py"), "utf8"),
      `if on:\n    # credlint-ignore generic/password until=2099-01-31 -- demo  value\n    db_password = "${PASSWORD}"\n`,
    );
    assert.equal(await found(folder), []);
  }));

test("ignore writes to the config where a comment could be inside of a text", () =>
  withFiles(
    {
      "a.json": `{"db_password": "${PASSWORD}"}`,
      "b.py": `sql = """\nset db_password = "${SECOND}"\n"""\n`,
      ".credlint.jsonc": '{\n  // ours\n  "failOn": "note", // all\n}\n',
    },
    async (folder) => {
      assert.is((await cli(folder, ["ignore", "a.json:1", "--reason", "demo"])).code, 0);
      assert.is((await cli(folder, ["ignore", "b.py:2:3", "--reason", "demo", "--until", "2099-01-01"])).code, 0);
      assert.match(
        readFileSync(join(folder, ".credlint.jsonc"), "utf8"),
        /^\{\n {2}\/\/ ours\n {2}"failOn": "note", *\n? *(?:\/\/ all\n)?[\s\S]*"allow": \[\n {4}\{ "rule": "generic\/password", "hash": "s1:[\w-]+:[\w-]+", "reason": "demo" \},\n {4}\{ "rule": "generic\/password", "hash": "s1:[\w-]+:[\w-]+", "reason": "demo", "until": "2099-01-01" \}\n {2}\]/,
      );
      assert.equal(await found(folder), []);
    },
  ));

test("ignore says what it needs", () =>
  withFiles({ "a.py": `db_password = "${PASSWORD}"\n` }, async (folder) => {
    const err = async (...args: string[]) => (await cli(folder, ["ignore", ...args])).err;
    assert.match(await err(), /takes one finding/);
    assert.match(await err("a.py:1"), /needs a reason/);
    assert.match(await err("a.py:7", "--reason", "x"), /No finding stands at a\.py:7/);
    assert.match(await err("nobody.py:7", "--reason", "x"), /neither PATH:LINE nor/);
    assert.match(await err("a.py:1", "--reason", "x", "--until", "soon"), /--until does not take "soon"/);
  }));

test.run();
