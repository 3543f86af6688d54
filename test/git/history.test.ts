import { test } from "uvu";
import * as assert from "uvu/assert";
import { lines, password, type Repository, withRepository } from "../helpers/repository.ts";

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
        assert.equal(await one.scan("--history", ...argv), expected);
      },
      ...init,
    ),
  );
}

const removed = (one: Repository): unknown =>
  one
    .commit("a", { "app.env": lines(1, 3) })
    .commit("b", { "app.env": lines(1, 3) + password(1) })
    .commit("c", { "app.env": lines(1, 3) + password(1) + lines(4, 5) })
    .commit("d", { "app.env": lines(1, 5) });

situation("added, kept and removed: the commit that brought it", removed, [
  "app.env:4:13 generic/password b gone",
  "exit 1",
]);

situation(
  "still in HEAD, at another line",
  (one) =>
    one.commit("a", { "app.env": lines(5, 9) + password(1) }).commit("b", { "app.env": lines(1, 9) + password(1) }),
  ["app.env:6:13 generic/password a head app.env:10", "exit 1"],
);

situation(
  "a renamed file is one file, with further names and changes",
  (one) => {
    one.commit("a", { "app.env": lines(1, 6) + password(1) });
    one.git("mv", "app.env", "b.env");
    one.commit("b");
    one.git("mv", "b.env", "c.env");
    one.commit("c", { "c.env": lines(1, 7) + password(1) });
  },
  ["app.env:7:13 generic/password a head c.env:8", "exit 1"],
);

situation(
  "another file with the same value is another place",
  (one) => one.commit("a", { "a.env": password(1) }).commit("b", { "b/b.env": lines(1, 8) + password(1) }),
  ["a.env:1:13 generic/password a head a.env:1", "b/b.env:9:13 generic/password b head b/b.env:9", "exit 1"],
);

situation("one content under two names", (one) => one.commit("a", { "a.env": password(1), "b/b.env": password(1) }), [
  "a.env:1:13 generic/password a head a.env:1",
  "b/b.env:1:13 generic/password a head b/b.env:1",
  "exit 1",
]);

situation(
  "removed and brought back",
  (one) => {
    removed(one);
    one.commit("e", { "app.env": lines(1, 5) + password(1) });
  },
  ["app.env:4:13 generic/password b head app.env:6", "exit 1"],
);

situation(
  "what only a merge brought",
  (one) => {
    one.commit("a", { "app.env": lines(1, 5) });
    one.git("checkout", "-q", "-b", "side");
    one.commit("b", { "app.env": lines(1, 6), "side.env": password(1) });
    one.git("checkout", "-q", "main");
    one.commit("c", { "app.env": lines(0, 5) });
    one.git("merge", "-q", "--no-commit", "side");
    one.commit("m", { "app.env": lines(0, 6) + password(2), "only.env": password(3) });
  },
  [
    "app.env:8:13 generic/password m head app.env:8",
    "only.env:1:13 generic/password m head only.env:1",
    "side.env:1:13 generic/password b head side.env:1",
    "exit 1",
  ],
);

situation(
  "a merge of four",
  (one) => {
    one.commit("a", { "app.env": lines(1, 2) });
    for (const name of ["x", "y", "z"]) {
      one.git("checkout", "-q", "-b", name, "main");
      one.commit(name, { [`${name}.env`]: password(name.charCodeAt(0)) });
    }
    one.git("checkout", "-q", "main");
    one.commit("b", { "main.env": lines(1, 1) });
    one.git("merge", "-q", "--no-commit", "x", "y", "z");
    one.commit("octopus", { "main.env": lines(1, 1) + password(1) });
    assert.is(one.git("rev-parse", "HEAD^@").trim().split("\n").length, 4);
  },
  [
    "main.env:2:13 generic/password octopus head main.env:2",
    ...["x", "y", "z"].map((name) => `${name}.env:1:13 generic/password ${name} head ${name}.env:1`),
    "exit 1",
  ],
);

situation(
  "a branch without ancestors, and one that nobody merged",
  (one) => {
    one.commit("a", { "app.env": lines(1, 2) });
    one.git("checkout", "-q", "--orphan", "pages");
    one.commit("p", { "page.env": password(1) });
    one.git("checkout", "-q", "main");
    one.git("checkout", "-q", "-b", "side");
    one.commit("s", { "side.env": password(2) });
    one.git("checkout", "-q", "main");
  },
  ["page.env:1:13 generic/password p gone", "side.env:1:13 generic/password s gone", "exit 1"],
);

const amended = (one: Repository): void => {
  one.commit("a", { "app.env": lines(1, 2) }).commit("b", { "app.env": lines(1, 2) + password(1) });
  one.stage({ "app.env": lines(1, 3) });
  one.git("commit", "-q", "--amend", "-m", "c");
  one.name("c");
};
situation("what an amended commit had is reached by nothing", amended, ["exit 0"]);
situation("and is there still", amended, ["app.env:3:13 generic/password b gone", "exit 1"], ["--unreachable"]);

test("a content that was staged and never committed", () =>
  withRepository(async (one) => {
    one.commit("a", { "app.env": lines(1, 2) }).stage({ "lost.txt": `password = "${password(1).slice(12, 28)}"\n` });
    const id = one.git("rev-parse", ":lost.txt").trim();
    one.git("rm", "-q", "--cached", "lost.txt");
    assert.equal(await one.scan("--history"), ["exit 0"]);
    assert.equal(await one.scan("--history", "--unreachable"), [
      `unreachable/${id.slice(0, 12)}:1:13 generic/password  gone`,
      "exit 1",
    ]);
  }));

situation(
  "a merge of renames brings nothing of its own in a range",
  (one) => {
    one.commit("a", { "app.env": lines(1, 20) });
    one.git("checkout", "-q", "-b", "side");
    one.commit("b", { "app.env": lines(1, 20) + password(1) });
    one.git("checkout", "-q", "main");
    one.git("mv", "app.env", "new.env");
    one.commit("c", { "new.env": lines(0, 20) });
    one.git("merge", "-q", "side", "-m", "m");
    one.name("m");
  },
  ["exit 0"],
  ["side..HEAD"],
);

situation("a repository without commits", () => undefined, ["error source/no-commits", "exit 2"]);

situation(
  "an ignore that came later holds; one that went does not",
  (one) => {
    const mark = "# credlint-ignore generic/password -- made up\n";
    one.commit("a", { "app.env": password(1), "b.env": mark + password(2) });
    one.commit("b", { "app.env": mark + password(1), "b.env": password(2) });
  },
  ["b.env:2:13 generic/password a head b.env:1", "exit 1"],
);

situation(
  "a content that another file had before comes out of turn",
  (one) =>
    one
      .commit("a", { "b.env": lines(1, 3) + password(1) })
      .commit("b", { "a.env": lines(7, 9) + password(1), "b.env": lines(1, 4) + password(1) })
      .commit("c", { "b.env": lines(7, 9) + password(1) }),
  ["a.env:4:13 generic/password b head a.env:4", "b.env:4:13 generic/password a head b.env:4", "exit 1"],
);

situation(
  "an ignore that came and went",
  (one) => {
    const mark = "# credlint-ignore generic/password -- made up\n";
    for (const [i, text] of ["", mark, "", lines(1, 1)].entries())
      one.commit(`${i}`, { "app.env": `${text}${password(1)}`, "b.env": `${i < 3 ? text : mark}${password(2)}` });
  },
  ["app.env:1:13 generic/password 0 head app.env:2", "exit 1"],
);

situation(
  "a binary file that became text",
  (one) => one.commit("a", { "app.env": Buffer.from(`\0${password(1)}`) }).commit("b", { "app.env": password(1) }),
  ["app.env:1:13 generic/password b head app.env:1", "exit 1"],
);

situation(
  "odd names",
  (one) =>
    one.commit("a", { 'a "b"\n\tc.env': password(1), "-x.env": password(2) }).commit("b", { "-x.env": lines(1, 1) }),
  ["-x.env:1:13 generic/password a gone", 'a "b"\n\tc.env:1:13 generic/password a head a "b"\n\tc.env:1', "exit 1"],
);

situation(
  "a bare repository of SHA-256",
  (one) => removed(one),
  ["app.env:4:13 generic/password b gone", "exit 1"],
  [],
  "--object-format=sha256",
);

test.run();
