import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Log, Result } from "../../src/report/sarif-types.ts";
import { cli, withFiles } from "../helpers/cli.ts";

const root = process.env["CREDLINT_ROOT"]!;
const CLOCK = "2026-11-21T00:00:00Z";
const tool = join(root, "tools/sarif-multitool.mjs");
const where = spawnSync(process.execPath, [tool, "--where"], { encoding: "utf8" });
const check = where.status === 0 ? test : test.skip;

async function resultsOf(folder: string, flags: readonly string[] = []): Promise<readonly Result[]> {
  const { out } = await cli(folder, ["-f", "sarif", "--now", CLOCK, ...flags]);
  return (JSON.parse(out) as Log).runs[0]!.results!;
}

const identity = ({ ruleId, partialFingerprints }: Result): string =>
  `${ruleId} ${partialFingerprints!["credlint/v1"]}`;
const lineOf = (one: Result): number => one.locations![0]!.physicalLocation!.region!.startLine!;

check(
  "the Multitool and the schema have nothing to say on the SARIF of any fixture, with fixes and places",
  async () => {
    const reports = mkdtempSync(join(tmpdir(), "credlint-sarif-"));
    try {
      const files: string[] = [];
      // All fixtures in one file: the tool takes seconds a file.
      for (const flags of [[], ["--sarif-suppressed", "--sarif-all-rules", "--sarif-category", "nightly"]]) {
        const { out } = await cli(root, ["fixtures", "-f", "sarif", "--now", CLOCK, ...flags]);
        files.push(join(reports, `${files.length}.sarif`));
        writeFileSync(files.at(-1)!, out);
      }
      const schema = readFileSync(join(dirname(where.stdout.trim()), "sarif-2.1.0.json"), "utf8").replace(
        /^\ufeff/,
        "",
      );
      const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(schema));
      const isValid = (log: unknown): boolean => validate(log);
      for (const file of files) {
        const log = JSON.parse(readFileSync(file, "utf8"));
        assert.ok(isValid(log), JSON.stringify(validate.errors));
        const { results } = log.runs[0];
        for (const part of ["fixes", "relatedLocations", "logicalLocations"])
          assert.ok(JSON.stringify(results).includes(`"${part}"`), `no ${part} in ${file}`);
      }
      const done = spawnSync(process.execPath, [tool, ...files], { encoding: "utf8" });
      assert.is(done.stdout + done.stderr, "2 files, 0 errors and warnings\n");
    } finally {
      rmSync(reports, { recursive: true, force: true });
    }
  },
);

const CODE = `user = "app"\ndb_password = "vK7-winter-Ridge-41"\nadmin_password = "vK7-winter-Ridge-42"\nadmin_password = "vK7-winter-Ridge-43"\n`;
const POSTMAN = join(root, "fixtures/tour/postman/warehouse.postman_collection.json");

test("fingerprints stay when lines are inserted above, on indenting, with other line ends and other secrets", async () => {
  const collection = readFileSync(POSTMAN, "utf8");
  const of = async (code: string, json: string): Promise<readonly Result[]> => {
    let results: readonly Result[] = [];
    await withFiles({ "a.py": code, "c.postman_collection.json": json }, async (folder) => {
      results = await resultsOf(folder);
    });
    return results;
  };
  const before = await of(CODE, collection);
  assert.ok(before.length > 8);
  assert.is(new Set(before.map(identity)).size, before.length, "each its own");
  const moved = await of(`# a\n\nimport os\n${CODE}`, `\n\n${collection}`);
  assert.equal(moved.map(identity), before.map(identity));
  assert.equal(
    moved.filter((one) => one.locations![0]!.physicalLocation!.artifactLocation!.uri === "a.py").map(lineOf),
    [5, 6, 7],
  );
  const indented = await of(CODE.replace(/^/gm, "    ").replaceAll("\n", "\r\n"), collection.replaceAll("\t", "  "));
  assert.equal(indented.map(identity), before.map(identity));
  const rotated = await of(CODE.replaceAll("winter-Ridge", "summer-Creek"), collection);
  assert.equal(rotated.map(identity), before.map(identity));
});

test("flags: what was held back with its reason, every rule, a category", () =>
  withFiles(
    { "a.py": 'db_password = "vK7-winter-Ridge-41" # credlint-ignore generic/password -- made up\n' },
    async (folder) => {
      assert.equal(await resultsOf(folder), []);
      const [held] = await resultsOf(folder, ["--sarif-suppressed"]);
      assert.equal(held!.suppressions, [{ kind: "inSource", status: "accepted", justification: "made up" }]);
      const { out } = await cli(folder, ["-f", "sarif", "--sarif-category", "nightly", "--sarif-all-rules"]);
      const run = (JSON.parse(out) as Log).runs[0]!;
      assert.equal(run.automationDetails, { id: "nightly/" });
      assert.ok(run.tool.driver.rules!.length > 1_000);
    },
  ));

test.run();
