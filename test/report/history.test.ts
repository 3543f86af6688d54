import { test } from "uvu";
import * as assert from "uvu/assert";
import type { FindingHistory } from "../../src/model/report.ts";
import { type ReportFormat, render } from "../../src/report/index.ts";
import { finding, report } from "../helpers/report.ts";
import { runnerCommands } from "../helpers/runner.ts";

const options = { color: false, width: 100, hyperlinks: false, quiet: false, now: new Date(0) };
const commit = "1a2b3c4d5e6f".padEnd(40, "0");
const region = { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 };
const gone: FindingHistory = { commit, authorDate: "2026-01-31T10:00:00+01:00", inHead: false };
const here: FindingHistory = { ...gone, inHead: true, head: { path: "new.ts", region, fingerprint: "f".repeat(32) } };

const whole = report({
  findings: [finding({ history: gone, path: "gone.ts" }), finding({ history: here, path: "old.ts" })],
});
const GONE = "It came in with 1a2b3c4d5e6f of 2026-01-31, no longer in HEAD.";
const HERE = "It came in with 1a2b3c4d5e6f of 2026-01-31, still in HEAD at new.ts:3:5.";
const read = (format: ReportFormat): string => render(whole, format, options);

test("github: an annotation stands where the finding is in HEAD, and at no file where it is not", () => {
  const [first, second] = runnerCommands(read("github"));
  assert.is(first!.properties["file"], undefined);
  assert.ok(first!.data.includes(GONE));
  assert.equal([second!.properties["file"], second!.properties["line"]], ["new.ts", "3"]);
  assert.ok(second!.data.includes(HERE));
});

test("markdown, junit and codequality tell place and commit", () => {
  const markdown = read("markdown");
  assert.match(markdown, /<code>gone\.ts&#58;8&#58;16<\/code>.*no longer in HEAD/);
  assert.match(markdown, /<code>new\.ts&#58;3&#58;5<\/code>.*still in HEAD/);
  const junit = read("junit");
  assert.ok(junit.includes(`gone.ts:8:16: A Depot access key is written down. ${GONE}`));
  assert.ok(junit.includes(`new.ts:3:5: A Depot access key is written down. ${HERE}`));
  const [, second] = JSON.parse(read("codequality"));
  assert.equal(second.location, { path: "new.ts", lines: { begin: 3, end: 3 } });
  assert.is(second.fingerprint, "f".repeat(32));
  assert.ok(second.description.includes(HERE));
});

test("gitlab wants the commit and the place in it", () => {
  const { vulnerabilities } = JSON.parse(read("gitlab"));
  assert.equal(vulnerabilities[1].location, { file: "old.ts", start_line: 8, end_line: 8, commit: { sha: commit } });
});

test.run();
