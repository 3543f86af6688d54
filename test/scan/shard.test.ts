import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Finding, Report } from "../../src/model/report.ts";
import { shardOf } from "../../src/source/shard.ts";
import { cli, withFiles } from "../helpers/cli.ts";

const root = process.env["CREDLINT_ROOT"]!;
const CLOCK = "2026-11-21T00:00:00Z";
const json = async (cwd: string, argv: readonly string[]): Promise<Report> =>
  JSON.parse((await cli(cwd, [...argv, "-f", "json", "--now", CLOCK])).out);

/** Equal values are numbered within one scan: shards cannot know of each other's. */
const plain = (findings: readonly Finding[]): object[] => findings.map(({ valueGroup: _, ...one }) => one);

test("the shards of the fixtures together tell what one scan tells: references across shards too", async () => {
  const whole = await json(root, ["fixtures"]);
  assert.ok(whole.findings.length > 50);
  for (const count of [2, 5]) {
    await withFiles({}, async (folder) => {
      const files: string[] = [];
      let most = 0;
      for (let index = 1; index <= count; index += 1) {
        const { out } = await cli(root, ["fixtures", "--shard", `${index}/${count}`, "-f", "json", "--now", CLOCK]);
        const report: Report = JSON.parse(out);
        assert.equal(report.shard, { index, count });
        most = Math.max(most, report.findings.length);
        files.push(join(folder, `${index}.json`));
        writeFileSync(files.at(-1)!, out);
      }
      assert.ok(most < whole.findings.length * 0.8, "the work is split");
      const merged = await json(folder, ["merge", ...files]);
      assert.equal(plain(merged.findings), plain(whole.findings));
      assert.equal(merged.suppressed, whole.suppressed);
      assert.equal(
        merged.diagnostics.map((one) => one.message).sort(),
        whole.diagnostics.map((one) => one.message).sort(),
      );
      assert.equal(merged.stats, whole.stats);
      assert.equal([merged.exitCode, merged.verdict, merged.shard], [whole.exitCode, whole.verdict, undefined]);
    });
  }
});

test("a definition in one shard is a finding there, whichever shard has its uses", () =>
  withFiles({}, async (folder) => {
    const secret = ["Kq7v", "Winter", "Ridge", "4127"].join("-");
    const collection = {
      info: { name: "c", schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
      item: [
        {
          name: "r",
          request: {
            method: "POST",
            url: "https://id.example.com/oauth/token",
            auth: {
              type: "basic",
              basic: [
                { key: "password", value: "{{pw}}" },
                { key: "username", value: "app" },
              ],
            },
          },
        },
      ],
    };
    const environment = {
      name: "e",
      values: [{ key: "pw", value: secret, enabled: true }],
      _postman_variable_scope: "environment",
    };
    writeFileSync(join(folder, "c.json"), JSON.stringify(collection));
    writeFileSync(join(folder, "e.json"), JSON.stringify(environment));
    const whole = await json(folder, []);
    const [count] = [2, 3, 4, 5, 6, 7].filter((one) => shardOf("c.json", one) !== shardOf("e.json", one));
    const parts: Report[] = [];
    for (let index = 1; index <= count!; index += 1) parts.push(await json(folder, ["--shard", `${index}/${count}`]));
    const all = parts.flatMap((one) => one.findings);
    assert.equal(
      plain(all)
        .map((one) => JSON.stringify(one))
        .sort(),
      plain(whole.findings)
        .map((one) => JSON.stringify(one))
        .sort(),
    );
    const defined = all.find((one) => one.path === "e.json" && one.related.length > 0)!;
    assert.is(defined.related[0]!.path, "c.json");
    assert.ok(parts[shardOf("e.json", count!) - 1]!.findings.some((one) => one.fingerprint === defined.fingerprint));
  }));

test("paths part evenly, and a path's shard depends on nothing else", () => {
  for (const count of [2, 3, 4, 7, 16]) {
    const sizes = new Array<number>(count).fill(0);
    for (let i = 0; i < 20_000; i += 1) sizes[shardOf(`packages/p${i >> 5}/src/file-${i}.ts`, count) - 1]! += 1;
    for (const size of sizes) assert.ok(Math.abs(size / (20_000 / count) - 1) < 0.12, `${count}: ${sizes}`);
  }
  assert.equal(
    [1, 1, 2, 3].map((_, i) => shardOf(`a${i}.ts`, 1)),
    [1, 1, 1, 1],
  );
  assert.is(shardOf("src/a.ts", 4), shardOf("src/a.ts", 4));
  for (const name of ["", "\ud800", "a".repeat(100_000)]) assert.ok([1, 2, 3].includes(shardOf(name, 3)));
});

test("a shard that is none is a mistake, and so is one of a history", () =>
  withFiles({ "a.py": "" }, async (folder) => {
    for (const value of ["0/2", "3/2", "2", "1/0", "a/b", "1/2/3", "-1/2"]) {
      const { code, err } = await cli(folder, [`--shard=${value}`]);
      assert.is(code, 2, value);
      assert.match(err, /--shard does not take/);
    }
    const { code, err } = await cli(folder, ["--shard", "1/2", "--history"]);
    assert.is(code, 2);
    assert.match(err, /--shard and --history exclude one another/);
  }));

test("ignores of other shards are not told as unused", () =>
  withFiles({}, async (folder) => {
    for (let i = 0; i < 8; i += 1)
      writeFileSync(join(folder, `${i}.json`), `{ "password": "vK7-winter-Ridge-${i}" }\n`);
    for (let i = 0; i < 8; i += 1)
      writeFileSync(
        join(folder, `${i}.yml`),
        `password: vK7-winter-Ridge-${i} # credlint-ignore generic/password -- made up\n`,
      );
    const parts = [await json(folder, ["--shard", "1/2"]), await json(folder, ["--shard", "2/2"])];
    assert.equal(
      parts.flatMap((one) => one.diagnostics),
      [],
    );
    assert.is(parts.flatMap((one) => one.findings).length, 8);
    assert.is(parts.flatMap((one) => one.suppressed).length, 8);
  }));

test.run();
