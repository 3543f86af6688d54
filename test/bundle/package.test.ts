import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

test("holds what is needed and nothing else", ({ packed }) => {
  const outside = packed.files.map((file) => file.path).filter((path) => !path.startsWith("dist/"));
  assert.equal(outside.sort(), ["CHANGELOG.md", "LICENSE", "README.md", "package.json"]);
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
