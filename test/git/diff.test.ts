import { rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { cli } from "../helpers/cli.ts";
import { lines, password, type Repository, withRepository } from "../helpers/repository.ts";

/** main: a, c; side: b from a. Each added a password of its own to a file of its own and to a shared one. */
function branches(one: Repository): Repository {
  one.commit("a", { "app.env": lines(1, 9), "old.env": password(1) });
  one.git("checkout", "-q", "-b", "side");
  one.commit("b", { "app.env": lines(1, 9) + password(2), "side.env": password(3) });
  one.git("checkout", "-q", "main");
  one.commit("c", { "app.env": password(4) + lines(1, 9), "main.env": password(5) });
  return one;
}

test("BASE...HEAD: what the branch has since it parted", () =>
  withRepository(async (one) => {
    branches(one);
    one.git("checkout", "-q", "side");
    assert.equal(await one.scan("--diff", "main...HEAD"), [
      "app.env:10:13 generic/password",
      "side.env:1:13 generic/password",
      "exit 1",
    ]);
    assert.equal(await one.scan("--diff", "main..."), await one.scan("--diff", "main...side"));
    assert.equal(await one.scan("--diff", "...side"), ["exit 0"]);
    assert.equal(await one.scan("--diff", "main...HEAD", "side.env"), ["side.env:1:13 generic/password", "exit 1"]);
  }));

test("BASE..HEAD: what differs, in their trees", () =>
  withRepository(async (one) => {
    branches(one);
    assert.equal(await one.scan("--diff", "side..main"), [
      "app.env:1:13 generic/password",
      "main.env:1:13 generic/password",
      "exit 1",
    ]);
  }));

test("the work tree and the index do not count", () =>
  withRepository(async (one) => {
    branches(one);
    one.stage({ "app.env": password(6), "new.env": password(7) });
    assert.equal(await one.scan("--diff", "HEAD~1...HEAD"), [
      "app.env:1:13 generic/password",
      "main.env:1:13 generic/password",
      "exit 1",
    ]);
  }));

test("what was merged in from the base is not the branch's", () =>
  withRepository(async (one) => {
    branches(one);
    one.git("checkout", "-q", "side");
    one.git("merge", "-q", "main", "-m", "m");
    assert.equal(await one.scan("--diff", "main...HEAD"), [
      "app.env:11:13 generic/password",
      "side.env:1:13 generic/password",
      "exit 1",
    ]);
  }));

test("branches that merged each other have two common commits: what either has is not new", () =>
  withRepository(async (one) => {
    branches(one);
    one.git("branch", "one", "main");
    one.git("branch", "two", "side");
    one.git("checkout", "-q", "one");
    one.git("merge", "-q", "side", "-m", "m1");
    one.git("checkout", "-q", "two");
    one.git("merge", "-q", "main", "-m", "m2");
    one.commit("d", { "new.env": password(8) });
    assert.equal(one.git("merge-base", "--all", "one", "two").trim().split("\n").length, 2);
    assert.equal(await one.scan("--diff", "one...two"), ["new.env:1:13 generic/password", "exit 1"]);
  }));

test("added and removed again on the branch: nothing is added in the end; the history tells", () =>
  withRepository(async (one) => {
    branches(one);
    one.git("checkout", "-q", "-b", "short");
    one.commit("d", { "gone.env": password(9) }).git("rm", "-q", "gone.env");
    one.commit("e");
    assert.equal(await one.scan("--diff", "main...HEAD"), ["exit 0"]);
    assert.equal(await one.scan("--history", "main..HEAD"), ["gone.env:1:13 generic/password d gone", "exit 1"]);
  }));

test("a bare repository, tags, and a HEAD without a branch", () =>
  withRepository(async (one) => {
    branches(one);
    one.git("tag", "-a", "v1", "-m", "v1", "HEAD~1");
    one.git("checkout", "-q", "--detach", "side");
    const expected = ["app.env:10:13 generic/password", "side.env:1:13 generic/password", "exit 1"];
    assert.equal(await one.scan("--diff", "v1...HEAD"), expected);
    one.git("clone", "-q", "--bare", ".", "../bare.git");
    assert.equal(await one.scanIn("../bare.git", "--diff", "v1...side"), expected);
  }));

test("unknown commits, and names that are options", () =>
  withRepository(async (one) => {
    branches(one);
    for (const range of ["nowhere...HEAD", "--output=x...HEAD", "-p..HEAD", "main...\nHEAD", "main...HEAD^^^^^^"])
      assert.equal(await one.scan(`--diff=${range}`), ["error source/unknown-commit", "exit 2"], range);
    for (const range of ["main", "..", "...", ""])
      assert.equal(await one.scan(`--diff=${range}`), ["error source/range", "exit 2"], range);
    one.git("update-ref", "refs/heads/--output=x", "main");
    assert.equal(await one.scan("--diff=--output=x...side"), ["error source/unknown-commit", "exit 2"]);
    assert.equal((await one.scan("--diff=refs/heads/--output=x...side")).at(-1), "exit 1");
  }));

test("a clone that is too short says which fetch mends it", () =>
  withRepository(async (one) => {
    branches(one);
    one.git("checkout", "-q", "side");
    one.git("clone", "-q", "--depth=1", "--no-single-branch", `file://${one.folder}`, "../short");
    const short = join(one.folder, "../short");
    assert.equal(await one.scanIn("../short", "--diff", "origin/main...HEAD"), ["error source/shallow", "exit 2"]);
    const { out } = await cli(short, ["--diff", "origin/main...HEAD"]);
    assert.match(out, "too short to tell where origin/main and HEAD parted");
    assert.match(out, "git fetch --unshallow origin");
    const unknown = await cli(short, ["--diff", "origin/nowhere...HEAD"]);
    assert.match(unknown.out, 'There is no commit "origin/nowhere" here.');
    assert.match(unknown.out, "git fetch --unshallow origin nowhere");
    one.git("-C", short, "fetch", "-q", "--unshallow");
    assert.equal((await one.scanIn("../short", "--diff", "origin/main...HEAD")).at(-1), "exit 1");
  }));

test("histories without a common commit", () =>
  withRepository(async (one) => {
    branches(one);
    one.git("checkout", "-q", "--orphan", "other");
    one.commit("x", { "other.env": password(9) });
    assert.equal(await one.scan("--diff", "main...other"), ["error source/no-merge-base", "exit 2"]);
    assert.equal((await one.scan("--diff", "main..other")).includes("other.env:1:13 generic/password"), true);
  }));

test("contents that are not here: said, and the rest is scanned", () =>
  withRepository(async (one) => {
    branches(one);
    one.git("checkout", "-q", "side");
    const id = one.git("rev-parse", "HEAD:side.env").trim();
    rmSync(join(one.folder, ".git/objects", id.slice(0, 2), id.slice(2)), { force: true });
    assert.equal(await one.scan("--diff", "main...HEAD"), [
      "app.env:10:13 generic/password",
      "error source/object-missing side.env",
      "exit 2",
    ]);
  }));

test("no repository, and no git", () =>
  withRepository(async (one) => {
    assert.equal(await one.scanIn("..", "--diff", "a...b"), ["error source/no-repository", "exit 2"]);
    assert.equal(await one.scanIn("..", "--staged"), ["error source/no-repository", "exit 2"]);
    assert.equal(await one.scanIn("..", "--history"), ["error source/no-repository", "exit 2"]);
    const path = process.env["PATH"];
    process.env["PATH"] = "/nowhere";
    try {
      assert.equal(await one.scan("--staged"), ["error source/git-missing", "exit 2"]);
      assert.equal(await one.scan("--history"), ["error source/git-missing", "exit 2"]);
    } finally {
      process.env["PATH"] = path;
    }
  }));

test("flags that exclude one another", () =>
  withRepository(async (one) => {
    for (const argv of [
      ["--staged", "--history"],
      ["--diff", "a...b", "--staged"],
      ["--since", "2020-01-01"],
      ["--staged", "--max-commits", "3"],
      ["--staged", "-"],
      ["--history", "--max-commits", "x"],
      ["--history=a..b", "--branch", "c"],
    ]) {
      const told = await one.scan(...argv);
      assert.match(told[0]!, /exclude one another|goes with --history|does not take/, argv.join(" "));
      assert.is(told.at(-1), "exit 2");
    }
  }));

test("a variable of a collection resolves to a file that did not change, which itself is not told", () =>
  withRepository(async (one) => {
    const collection = (rows: readonly object[]): string =>
      JSON.stringify(
        {
          info: { name: "c", schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
          item: [
            {
              name: "token",
              request: {
                method: "POST",
                url: "https://id.example.org/oauth/token",
                body: { mode: "urlencoded", urlencoded: rows },
              },
            },
          ],
        },
        null,
        1,
      );
    const environment = (number: number): string =>
      JSON.stringify(
        {
          name: "e",
          values: [{ key: "cs", value: password(number).slice(12, 28), enabled: true }],
          _postman_variable_scope: "environment",
        },
        null,
        1,
      );
    const grant = { key: "grant_type", value: "client_credentials" };
    const uses = { key: "client_secret", value: "{{cs}}" };
    one.commit("a", { "c.json": collection([grant]), "e.json": environment(1) });
    // The use is new, the definition is not.
    one.commit("b", { "c.json": collection([grant, uses]) });
    const first = await one.scan("--diff", "HEAD~1...HEAD", "--tag", "secret");
    assert.equal(first, ["exit 0"]);
    // The definition is new: it is told for what the unchanged collection uses it for.
    one.commit("c", { "e.json": environment(2) });
    const second = await one.scan("--diff", "HEAD~1...HEAD", "--rule", "oauth/hardcoded-client-secret");
    assert.equal(second, ["e.json:6:14 oauth/hardcoded-client-secret", "exit 1"]);
  }));

test.run();
