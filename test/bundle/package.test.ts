import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const root = process.env["CREDLINT_ROOT"]!;
const test = suite<{ folder: string; packed: { files: { path: string }[] } }>("package");

/** The packed tarball, unpacked where npm would put it for a dependent. */
test.before((context) => {
  const folder = mkdtempSync(join(tmpdir(), "credlint-pack-"));
  context.folder = folder;
  const told = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const packed = JSON.parse(told);
  context.packed = Array.isArray(packed) ? packed[0] : packed[Object.keys(packed)[0]!];
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"))!;
  const home = join(folder, "node_modules/credlint");
  mkdirSync(home, { recursive: true });
  execFileSync("tar", ["xzf", join(folder, tarball), "--strip-components=1", "-C", home]);
});
test.after((context) => rmSync(context.folder, { recursive: true, force: true }));

/** dist/ has a file for each part, and these; the Action's program is fetched from the repository, never from npm. */
const FIXED = [
  "THIRD-PARTY.txt",
  "index.d.mts",
  "index.mjs",
  "judge.bin",
  "kernel.bin",
  "kernel.wasm",
  "main.js",
  "package.json",
  "ruleset.json",
  "schema/config.schema.json",
  "schema/report.schema.json",
  "screen.bin",
];

test("holds what is needed and nothing else", ({ packed }) => {
  const parts = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".part.ts"))
    .map((path) => `${basename(path, ".part.ts")}.js`);
  const expected = [
    ...["CHANGELOG.md", "LICENSE", "README.md", "package.json"],
    ...[...FIXED, ...parts].map((name) => `dist/${name}`),
  ];
  assert.equal(packed.files.map((file) => file.path).sort(), expected.sort());
});

test("the bill of materials names each bundled package with its hash, and no other", () => {
  const sbom = JSON.parse(execFileSync(process.execPath, [join(root, "tools/sbom.mjs")], { encoding: "utf8" }));
  const notices = readFileSync(join(root, "dist/THIRD-PARTY.txt"), "utf8").split("-".repeat(78));
  assert.is(sbom.components.length, notices.length);
  const names: string[] = sbom.components.map((one: { name: string }) => one.name);
  for (const name of ["@typescript-eslint/typescript-estree", "fast-glob", "picocolors", "typescript", "yaml"])
    assert.ok(names.includes(name), name);
  for (const name of ["esbuild", "uvu", "@types/sarif"]) assert.not.ok(names.includes(name), name);
  for (const one of sbom.components) {
    assert.match(one.purl, /^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+$/);
    assert.match(one.hashes[0].content, /^[0-9a-f]{128}$/);
  }
  assert.is(sbom.dependencies.length, notices.length + 1);
});

const attw = join(root, "tools/attw/node_modules/@arethetypeswrong/cli/dist/index.js");
(existsSync(attw) || process.env["CI"] ? test : test.skip)("arethetypeswrong finds nothing", ({ folder }) => {
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"))!;
  const run = spawnSync(process.execPath, [attw, join(folder, tarball), "--profile", "esm-only", "--format", "json"], {
    encoding: "utf8",
  });
  assert.is(run.status, 0, run.stdout + run.stderr);
  const { analysis, problems } = JSON.parse(run.stdout);
  assert.is(analysis.types.kind, "included");
  // With require() it is a dynamic import; "./schema/..." needs a resolver newer than Node 10's.
  const kinds = ["node10", "node16-cjs"];
  const serious = Object.values(problems ?? {})
    .flat()
    .filter((one) => !kinds.includes((one as { resolutionKind: string }).resolutionKind));
  assert.equal(serious, []);
});

test("a dependent scans a text, opens rules and renders, as an ES module", ({ folder }) => {
  writeFileSync(
    join(folder, "use.mjs"),
    `import { openRuleset, render, scan, scanText, version } from "credlint";
     const report = await scanText("db_password: vK7-winter-Ridge-41\\n", { path: "a.yml" });
     const files = await scan({ paths: ["use.mjs"], config: false });
     const { rules } = await openRuleset();
     console.log(JSON.stringify([typeof version, report.findings.map((one) => one.ruleId), report.exitCode, files.stats.files, rules.length > 50,
       JSON.parse(render(report, "sarif")).version]));`,
  );
  const told = execFileSync(process.execPath, ["use.mjs"], { cwd: folder, encoding: "utf8" });
  assert.equal(JSON.parse(told), ["string", ["generic/password"], 1, 1, true, "2.1.0"]);
});

test("its types stand alone: strict, without @types/sarif or skipLibCheck", ({ folder }) => {
  writeFileSync(
    join(folder, "use.mts"),
    `import { type Finding, type Report, render, scanText, UserError } from "credlint";
     const report: Report = await scanText("x", { path: "a.txt", failOn: "error" });
     const first: Finding | undefined = report.findings[0];
     export const text: string = render(report, "json") + (first?.region.startLine ?? 0) + new UserError("a", "b").code;
     // @ts-expect-error: no such format
     render(report, "xml");`,
  );
  const args = [
    join(root, "node_modules/typescript/bin/tsc"),
    "--noEmit",
    "--strict",
    "--module",
    "nodenext",
    "--target",
    "es2022",
    "--lib",
    "es2022",
    "use.mts",
  ];
  execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
});

test("publint finds nothing", async () => {
  const { publint } = await import("publint");
  const { messages } = await publint({ pkgDir: root, strict: true });
  assert.equal(
    messages.map((one) => one.code),
    [],
  );
});

test.run();
