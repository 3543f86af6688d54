import { chmodSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { lines, password, type Repository, withRepository } from "../helpers/repository.ts";

/** Every way that we know of for a repository to name a program or a file that git would then use. */
function arm(one: Repository): string {
  const program = join(one.folder, "../run");
  const proof = join(one.folder, "../proof");
  one.write({ "../run": `#!/bin/sh\necho "$0 $@" >> ${proof}\ncat\n` });
  chmodSync(program, 0o755);
  const config: Readonly<Record<string, string>> = {
    "core.fsmonitor": program,
    "core.pager": program,
    "core.editor": program,
    "core.sshCommand": program,
    "core.gitProxy": program,
    "core.askPass": program,
    "core.alternateRefsCommand": program,
    "core.hooksPath": join(one.folder, "hooks"),
    "core.attributesFile": join(one.folder, "attributes"),
    "diff.external": program,
    "diff.evil.command": program,
    "diff.evil.textconv": program,
    "diff.evil.binary": "true",
    "filter.evil.clean": program,
    "filter.evil.smudge": program,
    "filter.evil.process": program,
    "filter.evil.required": "true",
    "merge.evil.driver": program,
    "gpg.program": program,
    "gpg.ssh.program": program,
    "log.showSignature": "true",
    "credential.helper": `!${program}`,
    "pager.diff-index": program,
    "pager.rev-list": program,
    "alias.cat-file": `!${program}`,
    "alias.rev-list": `!${program}`,
    "alias.diff-index": `!${program}`,
    "alias.diff-tree": `!${program}`,
    "uploadpack.packObjectsHook": program,
    "remote.origin.url": `ext::${program} %S`,
    "remote.origin.promisor": "true",
    "remote.origin.partialCloneFilter": "blob:none",
    "remote.origin.uploadpack": program,
    "extensions.partialClone": "origin",
    "protocol.ext.allow": "always",
    "color.ui": "always",
    "diff.noprefix": "true",
    "diff.mnemonicPrefix": "true",
    "diff.relative": "true",
    "diff.renames": "false",
    "diff.renameLimit": "1",
    "diff.submodule": "log",
    "diff.ignoreSubmodules": "all",
    "log.showRoot": "false",
    "log.diffMerges": "off",
    "core.quotePath": "true",
    "core.abbrev": "4",
    "core.bigFileThreshold": "1",
    "i18n.logOutputEncoding": "UTF-16",
    "format.pretty": "%B",
    "rev-list.x": "y",
  };
  for (const [key, value] of Object.entries(config)) one.git("config", key, value);
  one.git("config", "core.repositoryFormatVersion", "1");
  const attributes = "* diff=evil filter=evil merge=evil -text\n*.env -diff binary export-ignore\n";
  one.write({ ".gitattributes": attributes, ".git/info/attributes": attributes, attributes });
  for (const name of [
    "pre-commit",
    "post-index-change",
    "post-checkout",
    "reference-transaction",
    "fsmonitor-watchman",
  ]) {
    for (const folder of [".git/hooks", "hooks"]) {
      one.write({ [`${folder}/${name}`]: `#!/bin/sh\necho ${name} >> ${proof}\n` });
      chmodSync(join(one.folder, folder, name), 0o755);
    }
  }
  return proof;
}

test("nothing that a repository configures runs or hides anything", () =>
  withRepository(async (one) => {
    one.commit("a", { "app.env": lines(1, 6) + password(1), "old.env": lines(1, 6) });
    one.git("mv", "app.env", "new.env");
    one.stage({ "new.env": lines(1, 6) + password(1) + password(2) });
    one.commit("b");
    one.stage({ "old.env": lines(1, 6) + password(3) });
    const staged = `unreachable/${one.git("rev-parse", ":old.env").slice(0, 12)}:7:13 generic/password  gone`;
    const proof = arm(one);
    one.git("config", "diff.orderFile", "/dev/zero");
    assert.equal(await one.scan("--staged"), ["old.env:7:13 generic/password", "exit 1"]);
    assert.equal(await one.scan("--diff", "HEAD~1...HEAD"), ["new.env:8:13 generic/password", "exit 1"]);
    const all = [
      "app.env:7:13 generic/password a head new.env:7",
      "new.env:8:13 generic/password b head new.env:8",
      "exit 1",
    ];
    assert.equal(await one.scan("--history"), all);
    const flags = ["--stashes", "--notes", "--tags", "--unreachable", "--since", "2000-01-01"];
    assert.equal(await one.scan("--history", ...flags), [...all.slice(0, -1), staged, "exit 1"]);
    assert.not(existsSync(proof), "something of the repository ran");
  }));

test("the proof works: git itself runs what is configured there", () =>
  withRepository(async (one) => {
    one.commit("a", { "app.env": lines(1, 6) }).stage({ "app.env": lines(1, 7) });
    const proof = arm(one);
    try {
      one.git("diff", "--cached");
    } catch {
      // The program is no diff.
    }
    assert.ok(existsSync(proof));
  }));

test("an object that is not here is not fetched by a program of the repository", () =>
  withRepository(async (one) => {
    one.commit("a", { "app.env": lines(1, 6) }).commit("b", { "app.env": password(1), "b.env": password(2) });
    const proof = arm(one);
    const id = one.git("rev-parse", "HEAD:app.env").trim();
    const { rmSync } = await import("node:fs");
    rmSync(join(one.folder, ".git/objects", id.slice(0, 2), id.slice(2)), { force: true });
    assert.equal(await one.scan("--diff", "HEAD~1...HEAD"), [
      "b.env:1:13 generic/password",
      "error source/object-missing app.env",
      "exit 2",
    ]);
    assert.equal(await one.scan("--history"), [
      "b.env:1:13 generic/password b head b.env:1",
      "error source/object-missing app.env",
      "error source/history-incomplete",
      "exit 2",
    ]);
    assert.not(existsSync(proof), "something of the repository ran");
  }));

test("names of refs that are options, and that no file is written for", () =>
  withRepository(async (one) => {
    one.commit("a", { "app.env": password(1) });
    const names = [
      "--output=written",
      "-c",
      "--exec=touch written",
      "--upload-pack=touch",
      "a b",
      "ü",
      "main^{x",
      "$(touch written)",
    ];
    const made: string[] = [];
    for (const name of names) {
      try {
        one.git("update-ref", `refs/heads/${name}`, "HEAD");
        made.push(name);
      } catch {
        // git itself refuses some.
      }
    }
    assert.ok(made.includes("--output=written"));
    const told = ["app.env:1:13 generic/password a head app.env:1", "exit 1"];
    const before = readdirSync(one.folder);
    assert.equal(await one.scan("--history"), told);
    for (const name of made) {
      assert.equal(await one.scan("--history", `--branch=${name}`), told, name);
      await one.scan("--history", `--since=${name}`);
      await one.scan(`--history=${name}..HEAD`);
      await one.scan(`--diff=HEAD...${name}`);
      await one.scan(`--diff=${name}..`);
    }
    assert.equal(readdirSync(one.folder), before);
  }));

test("an empty tree, an empty file, a huge line and many small files", () =>
  withRepository(async (one) => {
    one.commit("a");
    one.commit("b", { empty: "" });
    one.commit("c", {
      "long.txt": `${"x ".repeat(1_500_000)}password = "${password(1).slice(12, 28)}"`,
      ...Object.fromEntries(
        Array.from({ length: 300 }, (_, i) => [`many/${i}.env`, i === 299 ? password(2) : lines(i, i)]),
      ),
    });
    const places = ["long.txt:1:3000013 generic/password", "many/299.env:1:13 generic/password"];
    assert.equal(await one.scan("--diff", "HEAD~2...HEAD"), [...places, "exit 1"]);
    const told = await one.scan("--history");
    assert.equal(
      told.map((line) => line.split(" ").slice(0, 2).join(" ")),
      [...places, "exit 1"],
    );
  }));

test.run();
