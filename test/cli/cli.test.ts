import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { cli, withFiles } from "../helpers/cli.ts";
import { runnerCommands } from "../helpers/runner.ts";

const CLEAN = "just words\n";
const LEAK = 'db_password = "vK7-winter-Ridge-41"\n';

test("0 clean, 1 with a finding at or over --fail-on, and the last line says why", () =>
  withFiles({ "a.py": CLEAN, "b/leak.py": LEAK }, async (folder) => {
    const clean = await cli(folder, ["a.py"]);
    assert.is(clean.code, 0);
    assert.is(clean.out, "exit 0: no findings, and everything was examined. 1 file, 11 B.\n");
    const found = await cli(folder, []);
    assert.is(found.code, 1);
    assert.match(found.out, /error {2}generic\/password/);
    assert.match(found.out, /b\/leak\.py:1:16/);
    assert.match(found.out, /exit 1: 1 finding at or over "warning" \(--fail-on\)\.\n$/);
    assert.is((await cli(folder, ["--fail-on", "never"])).code, 0);
  }));

test("no output of any format holds the value", () =>
  withFiles({ "leak.py": LEAK }, async (folder) => {
    for (const format of ["text", "json", "sarif"]) {
      const { out, err, code } = await cli(folder, ["--format", format]);
      assert.is(code, 1);
      assert.not(`${out}${err}`.includes("winter"), format);
    }
  }));

test("--output writes files beside standard output, several of them", () =>
  withFiles({ "leak.py": LEAK }, async (folder) => {
    const { out, code } = await cli(folder, ["-q", "-o", "sarif=out/report.sarif", "--output=json=report.json"]);
    assert.is(code, 1);
    assert.is(out.trim().split("\n").length, 1);
    assert.is(JSON.parse(readFileSync(join(folder, "out/report.sarif"), "utf8")).runs[0].results.length, 1);
    assert.is(JSON.parse(readFileSync(join(folder, "report.json"), "utf8")).findings.length, 1);
    const wrong = await cli(folder, ["-o", "sarfi=x"]);
    assert.is(wrong.code, 2);
    assert.match(wrong.err, /^credlint: --output does not take "sarfi=x"\.\n {2}hint: /);
  }));

test("mistakes are one line and a hint, exit 2, without a stack", () =>
  withFiles({ "a.py": LEAK, ".credlint.jsonc": '{\n  "failon": 1\n}\n' }, async (folder) => {
    const cases: readonly [readonly string[], RegExp][] = [
      [["--fromat", "json"], /^credlint: There is no flag --fromat\.\n {2}hint: Did you mean --format\?\n$/],
      [["--format", "sarfi"], /Did you mean "sarif"\?/],
      [["--format"], /^credlint: --format needs a value/],
      [["--quiet=1"], /takes no value/],
      [
        ["--no-config", "--rule", "generic/pasword"],
        /^credlint: There is no rule "generic\/pasword"\.\n {2}hint: Did you mean "generic\/password"\?\n$/,
      ],
      [["--no-config", "--max-file-size", "big"], /^credlint: --max-file-size does not take "big"/],
      [["--no-config", "--now", "soon"], /^credlint: The clock is no time/],
      [
        ["--no-config", "--rules", "nowhere"],
        /^credlint: The rules folder .*nowhere could not be read \(ENOENT\)\.\n {2}hint: /,
      ],
      [["--no-config", "--threads", "many"], /^credlint: --threads does not take "many"/],
      [
        ["explian"],
        /^credlint: There is no command and no path "explian"\.\n {2}hint: Did you mean "credlint explain"\?\n$/,
      ],
      [["explain"], /^credlint: credlint explain takes one rule/],
      [["explain", "generic/*"], /stands for several rules/],
      [["explain", "oauth"], /hint: "oauth\/\*" stands for the \d+ that begin so: credlint rules 'oauth\/\*'\./],
      [
        [],
        /^credlint: \.credlint\.jsonc:2:4: There is no "failon" in the file\.\n {2}hint: Did you mean "failOn"\?\n$/,
      ],
      [
        ["--config", "none.jsonc"],
        /^credlint: The config file .*none\.jsonc could not be read \(ENOENT\)\.\n {2}hint: Check --config\.\n$/,
      ],
    ];
    for (const [argv, expected] of cases) {
      const { code, out, err } = await cli(folder, argv);
      assert.is(code, 2, argv.join(" "));
      assert.is(out, "", argv.join(" "));
      assert.match(err, expected);
      assert.not.match(err, /\n {4}at /);
    }
  }));

const OWN_RULES = `schema: 1
vendor: acme
name: Acme
rules:
  - id: acme/deploy-key
    title: Acme deploy key
    severity: error
    anchors: [acmekey_]
    pattern: 'acmekey_[0-9a-z]{16}'
    message: An Acme deploy key is committed.
    fix: Revoke it in the Acme console.
    examples: { bad: ['k = "«acmekey_@fake:lower:16»"'], good: ["acmekey_short", "acmekey_{{key}}"] }
`;

test("rules --stats counts what finds what, and names the rules of the slower class", async () => {
  const { out, code } = await cli(".", ["rules", "--stats"]);
  assert.is(code, 0);
  const number = (what: RegExp): number => Number(what.exec(out)?.[1]);
  const shapes = number(/(\d+) {2}token shapes/);
  const slow = /(\d+) {4}of the slower class, looked for at every byte: (.*)/.exec(out);
  assert.is(number(/(\d+) {4}of the run lane/) + Number(slow?.[1]), shapes);
  assert.is(slow?.[2]?.split(", ").length, Number(slow?.[1]));
  assert.ok(slow?.[2]?.includes("salesforce/access-token") && !slow[2].includes("github/"));
  assert.is(
    number(/(\d+) {2}rules/),
    shapes + number(/(\d+) {2}contextual/) + number(/(\d+) {2}named/) + number(/(\d+) {2}checks/),
  );
});

test("rules of one's own are checked, listed and used; a mistake names file, line and column", () => {
  const key = `acmekey_${"k3v9q2m7x1t8w5z4"}`;
  return withFiles(
    {
      "mine/acme.yaml": OWN_RULES,
      "wrong/acme.yaml": OWN_RULES.replace("pattern:", "patern:"),
      "a.txt": `use ${key} here\n`,
    },
    async (folder) => {
      assert.match(
        (await cli(folder, ["rules", "acme/*", "--rules", "mine"])).out,
        /^acme\/deploy-key {2}error {4}secret {2}/,
      );
      assert.match((await cli(folder, ["a.txt", "-q", "--rules", "mine"])).out, /^a\.txt:1:5: error acme\/deploy-key /);
      const wrong = await cli(folder, ["a.txt", "--rules", "wrong"]);
      assert.is(wrong.code, 2);
      assert.match(wrong.err, /^credlint: wrong\/acme\.yaml:9:\d+: .*patern.*\n {2}hint: .*pattern/);
    },
  );
});

test("what cannot be read is told everywhere, exit 2, and the rest is scanned", () =>
  withFiles({ "leak.py": LEAK }, async (folder) => {
    symlinkSync("loop", join(folder, "loop"));
    const text = await cli(folder, [".", "missing.py"]);
    assert.is(text.code, 2);
    assert.match(
      text.out,
      /exit 2: 2 inputs could not be examined; this is not a complete result\. 1 finding at or over "warning" \(--fail-on\)\.\n$/,
    );
    const json = JSON.parse((await cli(folder, [".", "missing.py", "-f", "json"])).out);
    assert.equal(
      json.diagnostics
        .map((one: { level: string; code: string; path: string }) => `${one.level} ${one.code} ${one.path}`)
        .sort(),
      ["error source/link-loop loop", "error source/not-found missing.py"],
    );
    assert.is(json.findings.length, 1);
    const sarif = JSON.parse((await cli(folder, [".", "missing.py", "-f", "sarif"])).out).runs[0];
    assert.is(sarif.invocations[0].executionSuccessful, false);
    assert.is(sarif.invocations[0].toolExecutionNotifications.length, 2);
  }));

test("a weaker reader is a note, and exit 2 only under --strict", () =>
  withFiles({ "broken.json": '{"client_secret": "{{x}}", {{{{ "name": \n' }, async (folder) => {
    assert.is((await cli(folder, [])).code, 0);
    assert.is((await cli(folder, ["--strict"])).code, 2);
  }));

test("--rule, --skip-rule, --tag, --min-level, --include and --exclude choose", () =>
  withFiles({ "leak.py": LEAK, "other.txt": LEAK }, async (folder) => {
    const count = async (...argv: string[]): Promise<number> =>
      JSON.parse((await cli(folder, ["-f", "json", ...argv])).out).findings.length;
    assert.is(await count(), 2);
    assert.is(await count("--rule", "generic/*"), 2);
    assert.is(await count("--rule", "jwt/*"), 0);
    assert.is(await count("--skip-rule", "generic/password,jwt/*"), 0);
    assert.is(await count("--tag", "config"), 0);
    assert.is(await count("--include", "*.py"), 1);
    assert.is(await count("--exclude", "*.py", "--exclude", "*.txt"), 0);
  }));

test("config: levels, exclusion and allow with a reason", () =>
  withFiles(
    {
      ".credlint.jsonc":
        '{ "rules": { "generic/password": "note" }, "exclude": ["gone/"], "allow": [{ "path": "ok/", "reason": "made up" }] }',
      "leak.py": LEAK,
      "gone/leak.py": LEAK,
      "ok/leak.py": LEAK,
    },
    async (folder) => {
      const { code, out } = await cli(folder, ["-f", "json"]);
      const report = JSON.parse(out);
      assert.is(code, 0);
      assert.equal(
        report.findings.map((one: { path: string; level: string }) => `${one.level} ${one.path}`),
        ["note leak.py"],
      );
      assert.equal(
        report.suppressed.map((one: { by: string; reason: string }) => `${one.by} ${one.reason}`),
        ["config made up"],
      );
      assert.is((await cli(folder, ["--no-config", "-q"])).out.trim().split("\n").length, 3);
    },
  ));

test("ignores hold: credlint's with a reason, other scanners' as they are", () => {
  const line = 'db_password = "vK7-winter-Ridge-41"';
  const files = {
    "own.py": `${line}  # credlint-ignore generic/password -- made up\n`,
    "bare.py": `${line}  # credlint-ignore generic/password\n`,
    "gitleaks.py": `${line}  # gitleaks:allow\n`,
    "detect.py": `# pragma: allowlist nextline secret\n${line}\n`,
    "secretlint.js": `// secretlint-disable-next-line\nconst ${line};\n`,
    "trufflehog.py": `${line}  # trufflehog:ignore\n`,
  };
  return withFiles(files, async (folder) => {
    const report = JSON.parse((await cli(folder, ["-f", "json"])).out);
    assert.equal(
      report.findings.map((one: { path: string }) => one.path),
      ["bare.py"],
    );
    assert.equal(
      report.suppressed.map((one: { by: string; finding: { path: string } }) => `${one.by} ${one.finding.path}`).sort(),
      ["foreign detect.py", "foreign gitleaks.py", "foreign secretlint.js", "foreign trufflehog.py", "inline own.py"],
    );
    assert.equal(
      report.diagnostics.map((one: { code: string }) => one.code),
      ["policy/ignore-without-reason"],
    );
  });
});

test("help, version, rules, explain and init", () =>
  withFiles({}, async (folder) => {
    const help = await cli(folder, ["--help"]);
    assert.is(help.code, 0);
    assert.match(help.out, /^credlint \S+ {3}finds credentials/);
    assert.match(help.out, /--fail-on LEVEL/);
    assert.match((await cli(folder, ["--version"])).out, /^\S+\n$/);
    assert.match((await cli(folder, ["rules", "jwt/*"])).out, /^jwt\/alg-none/m);
    assert.match(
      (await cli(folder, ["explain", "generic/password"])).out,
      /^generic\/password {3}error, a credential\n/,
    );
    assert.is((await cli(folder, ["init"])).code, 0);
    assert.ok(existsSync(join(folder, ".credlint.jsonc")));
    assert.is((await cli(folder, ["init"])).code, 2);
    assert.is((await cli(folder, [])).code, 0);
  }));

test("binary files are counted, and named when asked", () =>
  withFiles({ "leak.py": LEAK, "b.bin": Buffer.from([1, 0, 2]) }, async (folder) => {
    assert.match((await cli(folder, [])).out, /scanned 1 file, \S+ \S+; 1 binary file skipped/);
    assert.not.match((await cli(folder, [])).out, /b\.bin/);
    assert.match((await cli(folder, ["--list-skipped"])).out, /^skipped, as it is binary: b\.bin$/m);
    assert.equal(JSON.parse((await cli(folder, ["-f", "json"])).out).skipped, ["b.bin"]);
  }));

test("colour only where it is wanted", () =>
  withFiles({ "leak.py": LEAK }, async (folder) => {
    assert.not.match((await cli(folder, [])).out, /\u001b/);
    assert.match((await cli(folder, ["--color", "always"])).out, /\u001b\[/);
    assert.match((await cli(folder, [], { FORCE_COLOR: "1" })).out, /\u001b\[/);
    assert.not.match((await cli(folder, [], { FORCE_COLOR: "1", NO_COLOR: "1" })).out, /\u001b/);
  }));

test("what a config file says in a mistake speaks to no terminal and no runner", () =>
  withFiles(
    { ".credlint.jsonc": '{ "x\\n::set-output name=a::b\\u001b[31m": 1, "##[add-mask]y": 1 }', "a.py": "" },
    async (folder) => {
      const { code, err } = await cli(folder, []);
      assert.is(code, 2);
      assert.equal(runnerCommands(err), []);
      assert.not.match(err, /\u001b/);
      assert.match(err, /x·::set-output/);
    },
  ));

test.run();
