import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";

const root = process.env["CREDLINT_ROOT"]!;

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)))
    .sort();
}

test("dist/ equals a rebuild, byte for byte", () => {
  const fresh = mkdtempSync(join(tmpdir(), "credlint-dist-"));
  try {
    execFileSync(process.execPath, [join(root, "tools/bundle.mjs"), fresh], { cwd: root });
    assert.equal(filesOf(join(root, "dist")), filesOf(fresh));
    const stale = filesOf(fresh).filter(
      (name) => !readFileSync(join(fresh, name)).equals(readFileSync(join(root, "dist", name))),
    );
    assert.equal(stale, [], "run: npm run bundle");
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
});

test("sources and rules are ASCII, which engines keep in half the memory", () => {
  for (const name of filesOf(join(root, "dist")).filter((each) => /\.(?:m?js|json)$/.test(each)))
    assert.match(readFileSync(join(root, "dist", name), "latin1"), /^[\x00-\x7f]*$/, name);
});

test("the program needs nothing but dist/: no node_modules, no package of its own", () => {
  const away = mkdtempSync(join(tmpdir(), "credlint-alone-"));
  try {
    execFileSync("cp", ["-r", join(root, "dist"), join(away, "dist")]);
    writeFileSync(join(away, "leak.yml"), "db_password: vK7-winter-Ridge-41\n");
    const run = spawnSync(process.execPath, [join(away, "dist/main.js"), "leak.yml", "-q"], {
      cwd: away,
      encoding: "utf8",
    });
    assert.is(run.stderr, "");
    assert.match(run.stdout, /^leak\.yml:1:14:? /);
    assert.is(run.status, 1);
  } finally {
    rmSync(away, { recursive: true, force: true });
  }
});

test("the version is package.json's, and no lifecycle script or dependency stands there", () => {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  assert.is(
    execFileSync(process.execPath, [join(root, "dist/main.js"), "--version"], { encoding: "utf8" }),
    `${manifest.version}\n`,
  );
  assert.is(manifest.dependencies, undefined);
  assert.is(manifest.workspaces, undefined);
  for (const name of ["prepare", "prepack", "build", "install", "preinstall", "postinstall"])
    assert.not.ok(name in manifest.scripts, name);
  for (const [name, version] of Object.entries(manifest.devDependencies))
    assert.match(String(version), /^\d+\.\d+\.\d+$/, `${name} is not exact`);
});

test("readers and detectors take the judge from the screen's windows, with no copy of their own", () => {
  const text = readFileSync(join(root, "dist/inspect.js"), "utf8");
  for (const module of ["src/judge/decide.ts", "src/judge/names.ts", "src/detect/contextual.ts"])
    assert.ok(text.includes(`require("./windows.js").modules["${module}"]`), module);
  assert.not.ok(text.includes("// src/judge/lexicon.ts"), "the words' table stands in both");
});

test("a reader that closes the pipe early is no trouble", () => {
  const run = spawnSync("sh", ["-c", `"${process.execPath}" "${join(root, "dist/main.js")}" rules | head -n 1`], {
    encoding: "utf8",
  });
  assert.is(run.stderr, "");
  assert.is(run.stdout.trim().split("\n").length, 1);
});

test.run();
