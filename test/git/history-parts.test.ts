import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { lines, password, type Repository, withRepository } from "../helpers/repository.ts";

const removed = (one: Repository): unknown =>
  one
    .commit("a", { "app.env": lines(1, 3) })
    .commit("b", { "app.env": lines(1, 3) + password(1) })
    .commit("c", { "app.env": lines(1, 3) + password(1) + lines(4, 5) })
    .commit("d", { "app.env": lines(1, 5) });

test("stashes, notes and tags by their flags", () =>
  withRepository(async (one) => {
    one.commit("a", { "app.env": lines(1, 2) });
    one.write({ "app.env": lines(1, 2) + password(1) });
    one.git("stash", "-q");
    one.write({ "app.env": lines(1, 2) + password(2) });
    one.git("stash", "-q");
    one.git("notes", "add", "-m", `password = "${password(3).slice(12, 28)}"`);
    one.git("checkout", "-q", "--detach");
    one.commit("t", { "tagged.env": password(4) });
    one.git("tag", "v1");
    one.git("checkout", "-q", "main");
    const told = async (...argv: string[]): Promise<string[]> =>
      (await one.scan("--history", ...argv)).map((line) => line.split(" ").slice(0, 2).join(" "));
    const tagged = "tagged.env:1:13 generic/password";
    assert.equal(await told(), [tagged, "exit 1"]);
    assert.equal(await told("--branch", "main"), ["exit 0"]);
    assert.equal(await told("--branch", "main", "--tags"), [tagged, "exit 1"]);
    const stashed = "app.env:3:13 generic/password";
    assert.equal(await told("--stashes"), [stashed, stashed, tagged, "exit 1"]);
    const notes = await told("--notes");
    assert.is(notes.length, 3);
    assert.ok(notes.some((line) => /^[0-9a-f]{40}:1:13 generic\/password$/.test(line)));
  }));

test("parts of a history: what came before is not new", () =>
  withRepository(async (one) => {
    one.commit("a", { "app.env": lines(1, 6) + password(1) });
    one.git("branch", "old");
    one.git("mv", "app.env", "new.env");
    one.commit("b", { "new.env": lines(1, 6) + password(1) + password(2) });
    one.commit("c", { "new.env": lines(0, 6) + password(1) + password(2), "c.env": password(3) });
    const second = "new.env:8:13 generic/password b head new.env:9";
    const third = "c.env:1:13 generic/password c head c.env:1";
    assert.equal(await one.scan("--history", "old..HEAD"), [third, second, "exit 1"]);
    assert.equal(await one.scan("--history=HEAD~1..HEAD"), [third, "exit 1"]);
    assert.equal(await one.scan("--history", "--max-commits", "1"), [third, "exit 1"]);
    assert.equal(await one.scan("--history", "--branch", "old"), ["app.env:7:13 generic/password a gone", "exit 1"]);
    assert.equal(await one.scan("--history", "--since", "2030-01-01"), ["note source/no-commits", "exit 0"]);
    assert.equal(await one.scan("--history", "HEAD..HEAD"), ["note source/no-commits", "exit 0"]);
    assert.equal(await one.scan("--history", "c.env"), [third, "exit 1"]);
    assert.equal(await one.scan("--history", "--branch", "nowhere"), ["error source/unknown-commit", "exit 2"]);
    assert.equal(await one.scan("--history", "nowhere..HEAD"), ["error source/unknown-commit", "exit 2"]);
  }));

test("a bare clone and a linked work tree see the same", () =>
  withRepository(async (one) => {
    removed(one);
    const expected = await one.scan("--history");
    one.git("clone", "-q", "--bare", ".", "../bare.git");
    one.git("worktree", "add", "-q", "--detach", "../linked");
    assert.equal(await one.scanIn("../bare.git", "--history"), expected);
    assert.equal(await one.scanIn("../linked", "--history"), expected);
  }));

test("a history that is cut short: said, and the rest is told", () =>
  withRepository(async (one) => {
    one.commit("a", { "a.env": password(1) }).commit("b", { "b.env": password(2) });
    one.git("rm", "-q", "a.env");
    one.commit("c").commit("d", { "d.env": password(3) });
    one.git("clone", "-q", "--depth=2", `file://${one.folder}`, "../short");
    assert.equal(await one.scanIn("../short", "--history"), [
      "b.env:1:13 generic/password c head b.env:1",
      "d.env:1:13 generic/password d head d.env:1",
      "error source/shallow",
      "exit 2",
    ]);
    // A range that ends before the cut is whole.
    assert.equal(await one.scanIn("../short", "--history", "HEAD~1..HEAD"), [
      "d.env:1:13 generic/password d head d.env:1",
      "exit 1",
    ]);
  }));

test("a partial clone lacks contents, and none is fetched", () =>
  withRepository(async (one) => {
    removed(one);
    one.git("config", "uploadpack.allowFilter", "true");
    one.git("clone", "-q", "--filter=blob:none", "--no-checkout", `file://${one.folder}`, "../partial");
    const partial = join(one.folder, "../partial");
    const told = await one.scanIn("../partial", "--history");
    assert.equal(told.at(-1), "exit 2");
    assert.ok(told.includes("error source/history-incomplete"));
    assert.is(one.git("-C", partial, "rev-list", "--objects", "--all", "--missing=print").match(/^\?/gm)?.length, 4);
  }));

test("replaced objects and grafts hide nothing", () =>
  withRepository(async (one) => {
    removed(one);
    const expected = await one.scan("--history");
    one.git("replace", "--graft", "HEAD");
    one.write({ ".git/info/grafts": `${one.commits.get("d")!}\n` });
    assert.equal(await one.scan("--history"), expected);
  }));

test.run();
