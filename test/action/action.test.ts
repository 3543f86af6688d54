import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { runAction } from "../../src/action/run.ts";
import { withFiles } from "../helpers/cli.ts";

const LEAK = 'db_password = "vK7-winter-Ridge-41"\n';

async function act(
  folder: string,
  inputs: Readonly<Record<string, string>>,
): Promise<{ code: number; log: string; outputs: string }> {
  let log = "";
  let outputs = "";
  const env: Record<string, string> = { GITHUB_WORKSPACE: folder, GITHUB_OUTPUT: "out" };
  for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value;
  const code = await runAction({
    env,
    write: (text) => {
      log += text;
    },
    append: (_file, text) => {
      outputs += text;
    },
  });
  return { code, log, outputs };
}

test("writes SARIF and its outputs, and fails from the level up that was asked for", () =>
  withFiles({ "leak.py": LEAK }, async (folder) => {
    const found = await act(folder, { path: ".", "fail-on": "warning", "sarif-file": "out/credlint.sarif" });
    assert.is(found.code, 1);
    assert.is(JSON.parse(readFileSync(join(folder, "out/credlint.sarif"), "utf8")).runs[0].results.length, 1);
    assert.match(
      found.outputs,
      /^findings<<(credlint_\S+)\n1\n\1\nsarif-file<<(credlint_\S+)\nout\/credlint\.sarif\n\2\nexit-code<<(credlint_\S+)\n1\n\3\n$/,
    );
    assert.not(found.log.includes("winter"));
    assert.is((await act(folder, { "fail-on": "never" })).code, 0);
  }));

test("a wrong input is one workflow command, exit 2", () =>
  withFiles({}, async (folder) => {
    const { code, log } = await act(folder, { "fail-on": "high" });
    assert.is(code, 2);
    assert.is(log, '::error title=credlint::fail-on does not take "high". It takes error, warning, note, never.\n');
  }));

test("a scanned file cannot speak to the runner", () =>
  withFiles({ "a.py": `::error::password = "vK7-winter-Ridge-41"\n` }, async (folder) => {
    writeFileSync(join(folder, "::warning::.py"), LEAK);
    const { log } = await act(folder, {});
    assert.not.match(log, /^\s*::/m);
  }));

test("action.yml names the inputs that are read and the file that is run", () => {
  const manifest = parse(readFileSync(join(process.env["CREDLINT_ROOT"]!, "action.yml"), "utf8"));
  assert.equal(Object.keys(manifest.inputs).sort(), ["config", "fail-on", "path", "sarif-file"]);
  assert.equal(Object.keys(manifest.outputs), ["findings", "sarif-file", "exit-code"]);
  assert.equal(manifest.runs, { using: "node24", main: "dist/action.js" });
});

test.run();
