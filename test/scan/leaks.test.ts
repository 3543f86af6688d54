import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Finding } from "../../src/model/report.ts";
import { reporters } from "../../src/report/index.ts";
import { cli, withFiles } from "../helpers/cli.ts";

const root = process.env["CREDLINT_ROOT"]!;
const FORMATS = Object.keys(reporters);

/** How a value could stand in an output all the same. */
function spellings(value: string): string[] {
  const base64 = Buffer.from(value).toString("base64").replace(/=+$/, "");
  return [
    value,
    base64,
    Buffer.from(value).toString("base64url").replace(/=+$/, ""),
    Buffer.from(value).toString("hex"),
    encodeURIComponent(value),
    JSON.stringify(value).slice(1, -1),
    [...value].reverse().join(""),
  ];
}

/** The values that the findings of a folder point at, as written. A plain word may well stand in a message. */
async function valuesIn(target: string): Promise<Set<string>> {
  const { findings } = JSON.parse((await cli(root, [target, "-f", "json"])).out) as { findings: Finding[] };
  const values = new Set<string>();
  for (const { path, span, tag } of findings) {
    if (tag !== "secret") continue;
    const value = readFileSync(join(root, path), "utf8").slice(span.start, span.end);
    if (value.length >= 6 && !/^[a-z]+$/i.test(value)) values.add(value);
  }
  return values;
}

test("no secret of any fixture stands in any output, however it is spelt", async () => {
  const values = await valuesIn("fixtures");
  assert.ok(values.size >= 20, `only ${values.size} values were found to look for`);
  for (const format of FORMATS) {
    for (const extra of [[], ["--color", "always", "--list-skipped"], ["-q"]]) {
      const { out, err } = await cli(root, ["fixtures", "-f", format, ...extra]);
      for (const value of values)
        for (const spelt of spellings(value))
          assert.not((out + err).includes(spelt), `${format} ${extra} holds a secret`);
    }
  }
});

test("nor in the diff of what can be mended", async () => {
  const values = await valuesIn("fixtures");
  const { out, err, code } = await cli(root, ["fix", "fixtures"]);
  assert.is(code, 0, err);
  assert.match(out, /\d\d+ findings in \d+ files can be mended/);
  for (const value of values)
    for (const spelt of spellings(value)) assert.not((out + err).includes(spelt), "the diff holds a secret");
});

test("a secret in a file's name, beside another finding or cut by a long line is masked as well", () => {
  const secret = ["Kq7v", "Winter", "Ridge", "4127"].join("-");
  return withFiles(
    {
      "a.py": `user = login("app", password="${secret}") # old: ${secret}\nprint("${secret}")\n`,
      "b.json": `{"x":"${"y".repeat(5000)}","password":"${secret}","again":"${secret}"}`,
      "c.env": `DB_PASSWORD=${secret}\nURL=https://app:${encodeURIComponent(secret)}@db.example.com/\n`,
    },
    async (folder) => {
      for (const format of FORMATS) {
        const { out, err } = await cli(folder, ["-f", format]);
        for (const spelt of spellings(secret)) assert.not((out + err).includes(spelt), format);
      }
      const mended = await cli(folder, ["fix"]);
      const accepted = await cli(folder, ["baseline"]);
      const baseline = readFileSync(join(folder, ".credlint-baseline.jsonl"), "utf8");
      for (const spelt of spellings(secret))
        assert.not((mended.out + mended.err + accepted.out + accepted.err + baseline).includes(spelt));
    },
  );
});

test.run();
