import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { cli, withFiles } from "../helpers/cli.ts";

const PASSWORD = "vK7-winter-Ridge-41";
const SECOND = "pQ3-autumn-Mill-88";
const LEAKS = { "a.py": `db_password = "${PASSWORD}"\n`, "b.py": `x = 1\ndb_password = "${SECOND}"\n` };

async function found(folder: string): Promise<string[]> {
  const { out } = await cli(folder, ["-q"]);
  return out
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split(": ")[0]!);
}

test("gitleaks: allowlists, fingerprints and what is left", () =>
  withFiles(
    {
      ...LEAKS,
      "vendor/c.py": LEAKS["a.py"],
      "d.py": 'db_password = "demo-rTz8-Lamp-55"\n',
      ".gitleaks.toml": `title = "x"\n[allowlist]\ndescription = "vendored"\npaths = ['''^vendor/''', '''(a+)+''']\nregexes = ['''^demo-''']\n`,
      ".gitleaksignore": "# old\na.py:generic-api-key:1\n",
    },
    async (folder) => {
      const { out, code, err } = await cli(folder, ["init", "--from", "gitleaks"]);
      assert.is(code, 0, err);
      assert.is(
        out,
        `Read .gitleaks.toml, .gitleaksignore.
Wrote .credlint.jsonc: 1 paths that are not read, 1 values that are accepted.
Of 1 accepted findings credlint finds 1 places; they are in .credlint-baseline.jsonl.
1 of its settings have no equal here; look at them yourself:
  .gitleaks.toml/allowlist: paths: (a+)+
Its inline ignores are honoured as they are. Next: credlint
`,
      );
      assert.equal(await found(folder), ["b.py:2:16"]);
      const config = readFileSync(join(folder, ".credlint.jsonc"), "utf8");
      assert.match(config, /"exclude": \[\n {4}"\/vendor\/\*\*"\n {2}\]/);
      assert.match(config, /"allow": \[\n {4}\{ "value": "demo-\*", "reason": "vendored" \}\n {2}\]/);
      const again = await cli(folder, ["init", "--from", "gitleaks"]);
      assert.is(again.code, 0);
      assert.is(readFileSync(join(folder, ".credlint.jsonc"), "utf8"), config, "a second time adds nothing");
    },
  ));

test("detect-secrets: by the hash of the value, wherever it moved; answers are kept", () => {
  const sha1 = (text: string): string => createHash("sha1").update(text).digest("hex");
  const results = {
    "old/place.py": [{ type: "Secret Keyword", hashed_secret: sha1(PASSWORD), line_number: 99, is_secret: false }],
    "b.py": [{ type: "Secret Keyword", hashed_secret: sha1("another value"), line_number: 2 }],
  };
  return withFiles({ ...LEAKS, ".secrets.baseline": JSON.stringify({ version: "1.4.0", results }) }, async (folder) => {
    assert.is((await cli(folder, ["init", "--from", "detect-secrets"])).code, 0);
    assert.equal(await found(folder), ["b.py:2:16"], "another value in an accepted place shows");
    const baseline = readFileSync(join(folder, ".credlint-baseline.jsonl"), "utf8");
    assert.match(baseline, /"is":"false-positive"/);
    assert.not.match(baseline, new RegExp(sha1(PASSWORD)));
  });
});

test("secretlint: allows and the ignore file", () =>
  withFiles(
    {
      ...LEAKS,
      ".secretlintrc.json": `{ /* ours */ "rules": [{ "id": "x", "options": { "allows": ["winter"] } }] }`,
      ".secretlintignore": "# no\nb.py\n",
    },
    async (folder) => {
      assert.is((await cli(folder, ["init", "--from", "secretlint"])).code, 0);
      assert.equal(await found(folder), []);
      assert.not.ok(existsSync(join(folder, ".credlint-baseline.jsonl")));
    },
  ));

test("a scanner that is not there, a name that is none, a file that is no JSON", () =>
  withFiles({ ".secrets.baseline": "{" }, async (folder) => {
    assert.match(
      (await cli(folder, ["init", "--from", "gitleaks"])).err,
      /There is no file of gitleaks here: \.gitleaks\.toml/,
    );
    assert.match((await cli(folder, ["init", "--from", "gitleak"])).err, /Did you mean "gitleaks"\?/);
    assert.match((await cli(folder, ["init", "--from", "detect-secrets"])).err, /\.secrets\.baseline is no JSON/);
  }));

test.run();
