import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { lines, password, type Repository, secret, withRepository } from "../helpers/repository.ts";

const CLEAN = ["exit 0"];

/** A situation: built, scanned, compared. */
function situation(
  name: string,
  build: (one: Repository) => void,
  expected: readonly string[],
  argv: readonly string[] = [],
  ...init: string[]
): void {
  test(name, () =>
    withRepository(
      async (one) => {
        build(one);
        assert.equal(await one.scan("--staged", ...argv), expected);
      },
      ...init,
    ),
  );
}

situation("a first commit is compared with nothing", (one) => one.stage({ "app.env": lines(1, 2) + password(1) }), [
  "app.env:3:13 generic/password",
  "exit 1",
]);

situation("nothing staged", (one) => one.commit("a", { "app.env": password(1) }), CLEAN);

situation(
  "only added lines count",
  (one) =>
    one
      .commit("a", { "app.env": password(1) + lines(1, 3) })
      .stage({ "app.env": password(1) + lines(1, 3) + password(2) }),
  ["app.env:5:13 generic/password", "exit 1"],
);

situation(
  "lines added above do not make an old secret new",
  (one) =>
    one
      .commit("a", { "app.env": lines(5, 9) + password(1) })
      .stage({ "app.env": lines(1, 9) + password(1) + lines(10, 12) }),
  CLEAN,
);

situation(
  "a line that moves within its file counts as added, as git counts it",
  (one) => one.commit("a", { "app.env": password(1) + lines(1, 6) }).stage({ "app.env": lines(1, 6) + password(1) }),
  ["app.env:7:13 generic/password", "exit 1"],
);

situation(
  "deleting a secret passes",
  (one) => one.commit("a", { "app.env": lines(1, 3) + password(1) + lines(4, 6) }).stage({ "app.env": lines(1, 6) }),
  CLEAN,
);

situation(
  "deleting a file passes",
  (one) => {
    one.commit("a", { "app.env": password(1) });
    one.git("rm", "-q", "--cached", "app.env");
  },
  CLEAN,
);

situation(
  "another value in an old line",
  (one) => one.commit("a", { "app.env": lines(1, 2) + password(1) }).stage({ "app.env": lines(1, 2) + password(2) }),
  ["app.env:3:13 generic/password", "exit 1"],
);

situation(
  "what is staged counts, not what the work tree has",
  (one) =>
    one
      .commit("a", { "app.env": lines(1, 2) })
      .stage({ "app.env": lines(1, 2) + password(1) })
      .write({ "app.env": lines(1, 1), "new.env": password(2) }),
  ["app.env:3:13 generic/password", "exit 1"],
);

situation(
  "of several hunks the one that was chosen (commit -p)",
  (one) => {
    one.commit("a", { "app.env": lines(1, 9) }).write({ "app.env": password(1) + lines(1, 9) + password(2) });
    const patch = one.git("diff", "-U0");
    writeFileSync(
      join(one.folder, "../first.patch"),
      patch
        .split(/(?=^@@)/m)
        .slice(0, 2)
        .join(""),
    );
    one.git("apply", "--cached", "--unidiff-zero", "../first.patch");
  },
  ["app.env:1:13 generic/password", "exit 1"],
);

situation(
  "a renamed file",
  (one) => {
    one.commit("a", { "app.env": lines(1, 6) + password(1) });
    one.git("mv", "app.env", "renamed.env");
  },
  CLEAN,
);

situation(
  "a renamed file with a new line",
  (one) => {
    one.commit("a", { "app.env": lines(1, 6) + password(1) });
    one.git("mv", "app.env", "renamed.env");
    one.stage({ "renamed.env": lines(1, 6) + password(1) + password(2) });
  },
  ["renamed.env:8:13 generic/password", "exit 1"],
);

situation(
  "a rename by case alone",
  (one) => {
    one.commit("a", { "App.env": lines(1, 6) + password(1) });
    one.git("mv", "App.env", "app.env");
    one.stage({ "app.env": lines(1, 6) + password(1) + password(2) });
  },
  ["app.env:8:13 generic/password", "exit 1"],
);

situation(
  "a copy of a file that changes too",
  (one) =>
    one
      .commit("a", { "app.env": lines(1, 9) + password(1) })
      .stage({ "copy.env": lines(1, 9) + password(1) + password(2), "app.env": lines(1, 10) + password(1) }),
  ["copy.env:11:13 generic/password", "exit 1"],
);

situation(
  "a copy of a file that stays",
  (one) => one.commit("a", { "app.env": lines(1, 9) + password(1) }).stage({ "copy.env": lines(1, 9) + password(1) }),
  CLEAN,
);

situation(
  "content of another branch that a merge brings is not new, what its resolution adds is",
  (one) => {
    one.commit("a", { "app.env": lines(1, 5), "other.env": lines(1, 3) });
    one.git("checkout", "-q", "-b", "side");
    one.commit("b", { "app.env": password(1) + lines(1, 5), "other.env": password(2) + lines(1, 3) });
    one.git("checkout", "-q", "main");
    one.commit("c", { "app.env": password(3) + lines(1, 5), "main.env": password(4) });
    one.git("merge", "-q", "--no-commit", "-X", "ours", "side");
    one.stage({ "app.env": `${password(3)}${password(1)}${lines(1, 5)}${password(5)}` });
  },
  ["app.env:8:13 generic/password", "exit 1"],
);

situation(
  "an unresolved conflict has nothing staged",
  (one) => {
    one.commit("a", { "app.env": lines(1, 2) });
    one.git("checkout", "-q", "-b", "side");
    one.commit("b", { "app.env": password(1) });
    one.git("checkout", "-q", "main");
    one.commit("c", { "app.env": password(3) });
    assert.throws(() => one.git("merge", "-q", "side"));
    one.stage({ "further.env": password(6) });
  },
  ["further.env:1:13 generic/password", "error source/unmerged app.env", "exit 2"],
);

situation(
  "a binary file that becomes text",
  (one) => one.commit("a", { "app.env": Buffer.from(`\0\0${password(1)}`) }).stage({ "app.env": password(1) }),
  ["app.env:1:13 generic/password", "exit 1"],
);

situation("a binary file is skipped", (one) => one.stage({ "app.env": Buffer.from(`\0\0${password(1)}`) }), CLEAN);

situation(
  "UTF-16 with a mark",
  (one) => {
    const text = (value: string): Buffer => Buffer.from(`\ufeff${value}`, "utf16le");
    one.commit("a", { "app.env": text(lines(1, 3) + password(1)) });
    one.stage({ "app.env": text(lines(1, 3) + password(1) + password(2)) });
  },
  ["app.env:5:13 generic/password", "exit 1"],
);

situation(
  "a filter of line ends: what changes them alone adds nothing",
  (one) => {
    one.commit("a", { "app.env": (lines(1, 3) + password(1)).replaceAll("\n", "\r\n") });
    one.git("config", "core.autocrlf", "true");
    one.stage({ "app.env": (lines(1, 3) + password(1) + password(2)).replaceAll("\n", "\r\n") });
    one.git("add", "--renormalize", ".");
  },
  ["app.env:5:13 generic/password", "exit 1"],
);

situation(
  "an ignored file that is added by force",
  (one) => one.commit("a", { ".gitignore": "*.env\n" }).stage({ "app.env": password(1) }),
  ["app.env:1:13 generic/password", "exit 1"],
);

const ODD = [
  'with "quotes".env',
  "with\nline.env",
  "with\ttab.env",
  "-c.env",
  "back\\slash.env",
  "größe 中.env",
  ":(top)x.env",
  "star*.env",
];
situation(
  "odd names, as they are",
  (one) => one.stage(Object.fromEntries(ODD.map((name, i) => [name, password(i)]))),
  [...ODD]
    .sort()
    .map((name) => `${name}:1:13 generic/password`)
    .concat("exit 1"),
);

situation(
  "a link is what it points to",
  (one) => {
    symlinkSync(`postgres://app:${secret(1)}@db.internal/x`, join(one.folder, "link"));
    one.git("add", "link");
  },
  ["link:1:16 generic/connection-string", "exit 1"],
);

situation(
  "another mode alone",
  (one) => {
    one.commit("a", { "app.env": password(1) });
    one.git("update-index", "--chmod=+x", "app.env");
  },
  CLEAN,
);

situation(
  "a file that is only meant to be added",
  (one) => {
    one.commit("a").write({ "app.env": password(1) });
    one.git("add", "-N", "app.env");
  },
  CLEAN,
);

situation(
  "a submodule is no text",
  (one) => {
    mkdirSync(join(one.folder, "../inner"));
    one.git("init", "-q", "../inner");
    one.git("-C", "../inner", "commit", "-q", "--allow-empty", "-m", "x");
    one.git("submodule", "--quiet", "add", "../inner", "inner");
    one.stage({ "app.env": password(1) });
  },
  ["app.env:1:13 generic/password", "exit 1"],
);

situation(
  "a pointer of Git LFS",
  (one) =>
    one.stage({
      "model.bin": `version https://git-lfs.github.com/spec/v1\noid sha256:${"4d7a2146".repeat(8)}\nsize 12345\n`,
    }),
  CLEAN,
);

situation(
  "a repository of SHA-256",
  (one) =>
    one
      .commit("a", { "app.env": lines(1, 4) + password(1) })
      .stage({ "app.env": lines(1, 4) + password(1) + password(2) }),
  ["app.env:6:13 generic/password", "exit 1"],
  [],
  "--object-format=sha256",
);

situation("a lock of another git", (one) => one.stage({ "app.env": password(1) }).write({ ".git/index.lock": "" }), [
  "app.env:1:13 generic/password",
  "exit 1",
]);

situation("a bare repository", () => undefined, ["error source/bare", "exit 2"], [], "--bare");

situation(
  "a file without a work tree's copy (sparse)",
  (one) => {
    one.commit("a", { "app.env": lines(1, 2), "out/app.env": password(1) });
    one.git("update-index", "--skip-worktree", "out/app.env");
    one.stage({ "app.env": lines(1, 2) + password(2) });
  },
  ["app.env:3:13 generic/password", "exit 1"],
);

situation(
  "a PATH limits",
  (one) => one.stage({ "a/app.env": password(1), "ab/app.env": password(2), "b/app.env": password(3) }),
  ["a/app.env:1:13 generic/password", "exit 1"],
  ["a"],
);

situation(
  "an ignore holds; one that held back an old line is no unused one",
  (one) =>
    one
      .commit("a", { "app.env": `# credlint-ignore generic/password -- made up\n${password(1)}${lines(1, 4)}` })
      .stage({
        "app.env": `# credlint-ignore generic/password -- made up\n${password(1)}${lines(1, 4)}# credlint-ignore generic/password -- too\n${password(2)}`,
      }),
  CLEAN,
);

test("a key of several lines of which one is new", () =>
  withRepository(async (one) => {
    const body = Array.from({ length: 24 }, (_, i) => secret(i).repeat(4));
    const pem = (rows: readonly string[]): string =>
      `-----BEGIN RSA ${"PRIVATE"} KEY-----\n${rows.join("\n")}\n-----END RSA ${"PRIVATE"} KEY-----\n`;
    one.commit("a", { "id.txt": lines(1, 2) + pem(body) });
    one.stage({ "id.txt": lines(1, 2) + pem(body.map((row, i) => (i === 12 ? secret(99).repeat(4) : row))) });
    assert.equal(await one.scan("--staged"), ["id.txt:3:1 generic/private-key", "exit 1"]);
  }));

test("below the top: everything without a PATH, paths as the repository has them", () =>
  withRepository(async (one) => {
    one.stage({ "a/app.env": password(1), "b/c/app.env": password(2) });
    assert.equal(await one.scanIn("a", "--staged"), [
      "a/app.env:1:13 generic/password",
      "b/c/app.env:1:13 generic/password",
      "exit 1",
    ]);
    assert.equal(await one.scanIn("b", "--staged", "."), ["b/c/app.env:1:13 generic/password", "exit 1"]);
    assert.equal(await one.scanIn("b", "--staged", "../a/app.env"), ["a/app.env:1:13 generic/password", "exit 1"]);
  }));

test("a linked work tree has an index of its own", () =>
  withRepository(async (one) => {
    one.commit("a", { "app.env": lines(1, 2) });
    one.git("worktree", "add", "-q", "../linked");
    one.stage({ "main.env": password(1) });
    one.write({ "../linked/linked.env": password(2) });
    one.git("-C", "../linked", "add", "linked.env");
    assert.equal(await one.scanIn("../linked", "--staged"), ["linked.env:1:13 generic/password", "exit 1"]);
  }));

for (const [name, args] of [
  ["commit -a", ["-a"]],
  ["commit --only", ["--only", "app.env"]],
] as const) {
  test(`the index that a hook of ${name} is given`, () =>
    withRepository(async (one) => {
      one.commit("a", { "app.env": lines(1, 2), "other.env": lines(1, 2) }).stage({ "other.env": password(1) });
      one.write({ "app.env": lines(1, 2) + password(2) });
      // The hook keeps what it was given, and ends the commit.
      one.write({ ".git/hooks/pre-commit": '#!/bin/sh\ncp "$GIT_INDEX_FILE" ../kept\nexit 1\n' });
      one.git("update-index", "-q", "--refresh");
      one.git("config", "core.hooksPath", ".git/hooks");
      one.git("-c", "core.fileMode=true", "status");
      const { chmodSync } = await import("node:fs");
      chmodSync(join(one.folder, ".git/hooks/pre-commit"), 0o755);
      assert.throws(() => one.git("commit", "-q", ...args, "-m", "b"));
      process.env["GIT_INDEX_FILE"] = join(one.folder, "../kept");
      try {
        const other = name === "commit -a" ? ["other.env:1:13 generic/password"] : [];
        assert.equal(await one.scan("--staged"), ["app.env:3:13 generic/password", ...other, "exit 1"]);
      } finally {
        delete process.env["GIT_INDEX_FILE"];
      }
    }));
}

test("a damaged object: said, and the rest is scanned", () =>
  withRepository(async (one) => {
    one.stage({ "a.env": password(1), "b.env": password(2), "c.env": password(3) });
    const id = one.git("rev-parse", ":b.env").trim();
    const file = join(one.folder, ".git/objects", id.slice(0, 2), id.slice(2));
    const { chmodSync } = await import("node:fs");
    chmodSync(file, 0o644);
    writeFileSync(
      file,
      readFileSync(file).map((byte, i) => (i > 3 ? byte ^ 0xff : byte)),
    );
    assert.equal(await one.scan("--staged"), [
      "a.env:1:13 generic/password",
      "c.env:1:13 generic/password",
      "error source/object-missing b.env",
      "exit 2",
    ]);
  }));

test.run();
