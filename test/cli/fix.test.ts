import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { run } from "../../src/cli/run.ts";
import { expandFakes } from "../../src/ruleset/fake.ts";
import { cli, withFiles } from "../helpers/cli.ts";

const PASSWORD = "vK7-winter-Ridge-41";
const OTHER = "pQ3-autumn-Mill-88";
const ENV = `DB_PASSWORD=${PASSWORD}\nMODE=dev\n`;

test("without --write nothing is written, and no secret is shown", () =>
  withFiles({ ".env": ENV, "a.ts": `const dbPassword = "${OTHER}";\n` }, async (folder) => {
    const { out, err, code } = await cli(folder, ["fix"]);
    assert.is(code, 0, err);
    assert.is(
      out,
      `.env
  generic/password: Leave DB_PASSWORD empty here and name it in .env.example
  -    1 │ DB_PASSWORD=••••••••
  +    1 │ DB_PASSWORD=

a.ts
  generic/password: Read it from process.env.DB_PASSWORD
  -    1 │ const dbPassword = ••••••••;
  +    1 │ const dbPassword = process.env.DB_PASSWORD;

.env.example
  + DB_PASSWORD=

2 findings in 2 files can be mended: add --write. Nothing was written.
The old values are still in the history and in every copy: revoke them, then make new ones.
`,
    );
    assert.equal(readdirSync(folder).sort(), [".env", "a.ts"]);
    assert.is(readFileSync(join(folder, ".env"), "utf8"), ENV);
  }));

test("--write mends the files, makes the example file, and then there is nothing left", () =>
  withFiles(
    { ".env": ENV, ".env.example": "# names\nMODE=", "a.ts": `const dbPassword = "${OTHER}";\n` },
    async (folder) => {
      const { out, code } = await cli(folder, ["fix", "--write"]);
      assert.is(code, 0);
      assert.match(out, /\nMended 2 findings in 2 files\. Look it over/);
      assert.is(readFileSync(join(folder, ".env"), "utf8"), "DB_PASSWORD=\nMODE=dev\n");
      assert.is(readFileSync(join(folder, ".env.example"), "utf8"), "# names\nMODE=\nDB_PASSWORD=\n");
      assert.is(readFileSync(join(folder, "a.ts"), "utf8"), "const dbPassword = process.env.DB_PASSWORD;\n");
      assert.equal(readdirSync(folder).sort(), [".env", ".env.example", "a.ts"]);
      assert.is((await cli(folder, ["fix"])).out, "Nothing was found, so there is nothing to mend.\n");
    },
  ));

test("two values of one name get two names, over files too", () =>
  withFiles(
    {
      "a.ts": `const password = "${PASSWORD}";\n`,
      "b.ts": `const password = "${OTHER}";\nconst c = { password: "${PASSWORD}" };\n`,
    },
    async (folder) => {
      await cli(folder, ["fix", "--write"]);
      assert.is(readFileSync(join(folder, "a.ts"), "utf8"), "const password = process.env.PASSWORD;\n");
      assert.is(
        readFileSync(join(folder, "b.ts"), "utf8"),
        "const password = process.env.PASSWORD_2;\nconst c = { password: process.env.PASSWORD };\n",
      );
    },
  ));

test("the vendor's page to revoke a key is named", () =>
  withFiles(
    { "a.ts": expandFakes("const githubToken = '«ghp_@fake:alnum:30@sum:github»';\n").replace(/[«»]/g, "") },
    async (folder) => {
      const { out } = await cli(folder, ["fix"]);
      assert.match(out, /\n {2}\+ {4}1 │ const githubToken = process\.env\.GITHUB_TOKEN;\n/);
      assert.match(out, /\n {2}github\/[\w-]+: https:\/\/github\.com\/\S+\n$/);
    },
  ));

test("a file that changed since it was read is left alone", () =>
  withFiles({ "1.env": ENV, "2.env": ENV }, async (folder) => {
    const changed = `${ENV}# by somebody else\n`;
    let out = "";
    let err = "";
    const code = await run(["fix", "--write"], {
      cwd: folder,
      env: {},
      terminal: false,
      width: 100,
      // The first file's diff is shown when both were read.
      write: (text) => {
        if (out === "") writeFileSync(join(folder, "2.env"), changed);
        out += text;
      },
      warn: (text) => {
        err += text;
      },
    });
    assert.is(code, 2);
    assert.match(err, /^credlint: 2\.env has changed since it was read/);
    assert.is(readFileSync(join(folder, "1.env"), "utf8"), "DB_PASSWORD=\nMODE=dev\n");
    assert.is(readFileSync(join(folder, "2.env"), "utf8"), changed);
    assert.not.match(out, /2\.env/);
  }));

test("bytes that are no UTF-8 are left alone", () =>
  withFiles({ ".env": Buffer.concat([Buffer.from(ENV), Buffer.from([0x23, 0xff, 0xfe, 10])]) }, async (folder) => {
    const { code, err } = await cli(folder, ["fix", "--write"]);
    assert.is(code, 2);
    assert.match(err, /cannot be changed in place/);
  }));

test.run();
