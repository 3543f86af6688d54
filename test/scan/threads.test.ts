/** The same bytes come out whatever the number of threads; what a worker leaves or loses is done by the main thread. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { expandFakes } from "../../src/ruleset/fake.ts";

const MAIN = join(process.env["CREDLINT_ROOT"]!, "dist/main.js");

const test = suite<{ folder: string }>("threads");
test.before((context) => {
  const folder = mkdtempSync(join(tmpdir(), "credlint-threads-"));
  context.folder = folder;
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), expandFakes(text));
  for (let i = 0; i < 30; i += 1) {
    mkdirSync(join(folder, `d${i}`));
    for (let j = 0; j < 60; j += 1) write(`d${i}/f${j}.ts`, `export const width${j} = ${i};\n`);
    write(`d${i}/app.env`, `DB_PASSWORD=@fake:alnum:20\nSHARED_SECRET=@fake:alnum:24\n`);
    // The same secret in every folder: values are joined over threads.
    write(`d${i}/same.py`, 'api_token = "k3J9xQ2mZ7vB4nT8wR5yL1pD"\n');
    write(`d${i}/broken.json`, '{"client_secret": "{{x}}", {{{{ "name": \n');
    writeFileSync(join(folder, `d${i}/bytes.bin`), Buffer.from([1, 0, 2]));
  }
  write(
    "d3/c.postman_collection.json",
    JSON.stringify({
      info: { name: "c", schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
      item: [
        {
          name: "r",
          request: { auth: { type: "bearer", bearer: [{ key: "token", value: "{{t1}}" }] }, url: "https://x.test" },
        },
      ],
    }),
  );
  write(
    "d3/e.postman_environment.json",
    JSON.stringify({
      name: "e",
      values: [{ key: "t1", value: "@fake:alnum:30", enabled: true }],
      _postman_variable_scope: "environment",
    }),
  );
  write(
    "d4/request.ts",
    'const a = "k3J9xQ2mZ7vB4nT8";\nfetch("https://x.test/oauth/token", { method: "POST", body: new URLSearchParams({ grant_type: "client_credentials", client_secret: a + "wR5y" }) });\n',
  );
});
// A link that is named is followed, one that a walk meets is not: no thread may take the one for the other.
const LINKS = Array.from({ length: 30 }, (_, i) => `d${i}/linked.env`);
const OUTSIDE = mkdtempSync(join(tmpdir(), "credlint-outside-"));
test.before(({ folder }) => {
  writeFileSync(join(OUTSIDE, "far.env"), expandFakes("FAR_PASSWORD=@fake:alnum:20\n"));
  for (const link of LINKS) symlinkSync(join(OUTSIDE, "far.env"), join(folder, link));
});
test.after(() => rmSync(OUTSIDE, { recursive: true, force: true }));
test.after(({ folder }) => rmSync(folder, { recursive: true, force: true }));

function reportOf(folder: string, threads: string, format: string): string {
  const args = [
    MAIN,
    ".",
    ...LINKS,
    "--no-config",
    "--threads",
    threads,
    "-f",
    format,
    "--now",
    "2026-01-01T00:00:00Z",
    "--fail-on",
    "never",
  ];
  const run = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 26 });
  assert.is(run.status, 0, run.stderr);
  return run.stdout;
}

for (const format of ["json", "sarif", "text"]) {
  test(`0, 1, 2 and 4 threads give the same ${format}`, ({ folder }) => {
    const alone = reportOf(folder, "1", format);
    if (format === "json") {
      const { findings, diagnostics, stats } = JSON.parse(alone);
      assert.is(findings.filter((one: { path: string }) => one.path.endsWith("same.py")).length, 30);
      assert.is(
        new Set(
          findings
            .filter((one: { path: string }) => one.path.endsWith("same.py"))
            .map((one: { valueGroup: number }) => one.valueGroup),
        ).size,
        1,
      );
      assert.ok(findings.some((one: { path: string }) => one.path === "d3/e.postman_environment.json"));
      assert.ok(findings.some((one: { path: string }) => one.path === "d4/request.ts"));
      assert.is(diagnostics.length, 30);
      assert.is(findings.filter((one: { path: string }) => one.path.endsWith("linked.env")).length, 30);
      assert.is(stats.files, 30 * 64 + 3);
      assert.is(stats.binary, 30);
    }
    for (const threads of ["0", "2", "4"]) assert.is(reportOf(folder, threads, format), alone, `${threads} threads`);
  });
}

test.run();
