import { test } from "uvu";
import * as assert from "uvu/assert";
import { cli, withFiles } from "../helpers/cli.ts";

const FILES = {
  "a.py": 'password = "wq7#Lm2vRt"\npassword = "changeme"\ntoken = next(tokens)\n',
};

test("explain --why lists the reasons of a finding by its place and by its fingerprint, without the value", () =>
  withFiles(FILES, async (folder) => {
    const placed = await cli(folder, ["explain", "--why", "a.py:1:13"]);
    assert.is(placed.code, 0, placed.err);
    assert.match(placed.out, /^a\.py:1:13: error generic\/password, confidence high\n/);
    assert.match(placed.out, /name says password/);
    assert.match(placed.out, /[+-]\d\.\d\d {2}\w/);
    assert.not.ok(placed.out.includes("wq7#"));
    const json = JSON.parse((await cli(folder, ["-f", "json"])).out);
    assert.is(json.findings[0].confidence, "high");
    const printed = await cli(folder, ["explain", "--why", json.findings[0].fingerprint]);
    assert.is(printed.out, placed.out);
  }));

test("explain --why says why a value is not reported, and refuses what is no finding", () =>
  withFiles(FILES, async (folder) => {
    const skipped = await cli(folder, ["explain", "--why", "a.py:2:13"]);
    assert.is(skipped.out, 'a.py:2:13: "password" is not reported: placeholder.\n');
    const nothing = await cli(folder, ["explain", "--why", "a.py:1:1"]);
    assert.is(nothing.code, 2);
    assert.match(nothing.err, /There is no finding at/);
    assert.is((await cli(folder, ["explain", "--why", "that"])).code, 2);
  }));

test("--verbose-skipped tells each suppression with its place; without it none is told", () =>
  withFiles(FILES, async (folder) => {
    const told = await cli(folder, ["--verbose-skipped"]);
    assert.match(told.out, /a\.py:2:13: "password" is not reported: placeholder\./);
    assert.not.ok(told.out.includes("changeme\n"));
    assert.not.match((await cli(folder, [])).out, /not reported/);
  }));

test("--min-confidence takes its three words", () =>
  withFiles(FILES, async (folder) => {
    for (const word of ["high", "medium", "low"]) {
      const { findings } = JSON.parse((await cli(folder, ["-f", "json", "--min-confidence", word])).out);
      assert.is(findings.length, 1, word);
    }
    assert.is((await cli(folder, ["--min-confidence", "some"])).code, 2);
  }));

test("SARIF results carry the confidence as precision", () =>
  withFiles(FILES, async (folder) => {
    const { results } = JSON.parse((await cli(folder, ["-f", "sarif"])).out).runs[0];
    assert.is(results[0].properties.precision, "high");
  }));

test.run();
