import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { cli, withFiles } from "../helpers/cli.ts";

const SARIF = JSON.stringify({
  version: "2.1.0",
  runs: [{ tool: { driver: { name: "checker" } }, results: [{ message: { text: "a message" }, ruleId: "A" }] }],
});

test("credlint view writes a page, to a file or to standard output", () =>
  withFiles({ "r.sarif": SARIF }, async (folder) => {
    for (const target of ["r.html", "html=r.html"]) {
      const { code, out } = await cli(folder, ["view", "r.sarif", "-o", target]);
      assert.is(code, 0);
      assert.is(out, "Wrote r.html. Open it in a browser.\n");
    }
    const written = readFileSync(join(folder, "r.html"), "utf8");
    assert.match(written, /^<!doctype html>[\s\S]*a message/);
    assert.is((await cli(folder, ["view", "r.sarif"])).out, written);
  }));

test("a byte order mark and UTF-16 are read", () =>
  withFiles(
    {
      "a.sarif": `\ufeff${SARIF}`,
      "b.sarif": Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(SARIF, "utf16le")]),
    },
    async (folder) => {
      for (const name of ["a.sarif", "b.sarif"]) assert.match((await cli(folder, ["view", name])).out, /a message/);
    },
  ));

test("mistakes are told in a line, with exit 2", () =>
  withFiles(
    { "no.sarif": "{", "other.sarif": "{}", "old.sarif": '{"version":"2.0.0","runs":[]}', "r.sarif": SARIF },
    async (folder) => {
      for (const [argv, told] of [
        [["view"], /takes one SARIF file/],
        [["view", "a", "b"], /takes one SARIF file/],
        [["view", "missing.sarif"], /could not be read \(ENOENT\)/],
        [["view", "no.sarif"], /it is no JSON/],
        [["view", "other.sarif"], /no version and runs/],
        [["view", "old.sarif"], /its version is "2\.0\.0"/],
        [["view", "r.sarif", "-o", "r.sarif/z.html"], /could not be written \((?:ENOTDIR|EEXIST)\)/],
        [["view", "r.sarif", "-o", "a.html", "-o", "b.html"], /writes one file/],
      ] as const) {
        const { code, out, err } = await cli(folder, argv);
        assert.is(code, 2, argv.join(" "));
        assert.is(out, "");
        assert.match(err, told);
      }
    },
  ));

test("--format html is the report as a page", () =>
  withFiles({ "leak.yml": "db_password: vK7-winter-Ridge-41\n" }, async (folder) => {
    const { code, out } = await cli(folder, [".", "--no-config", "--format", "html"]);
    assert.is(code, 1);
    assert.match(out, /^<!doctype html>[\s\S]*generic\/password/);
    assert.not.match(out, /winter-Ridge/);
  }));

test.run();
