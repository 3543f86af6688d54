import { test } from "uvu";
import * as assert from "uvu/assert";
import { scanText } from "../../src/index.ts";

const MEGABYTE = 1 << 20;

/** Texts that make careless readers crash, recurse, or search again and again; each is read to its end. */
const HOSTILE: Readonly<Record<string, string>> = {
  "one-letter.txt": "a".repeat(4 * MEGABYTE),
  "keys.json": '{"key": "'.repeat(100_000),
  "keys.txt": '"key": "'.repeat(100_000),
  "names.txt": "password=".repeat(100_000),
  "quotes.js": 'password = "'.repeat(50_000),
  "nest.json": "[".repeat(MEGABYTE),
  "nest-names.json": '{"token":'.repeat(50_000),
  "nest.yml": Array.from({ length: 2000 }, (_, i) => `${" ".repeat(i)}token:`).join("\n"),
  "flow.yml": `token: ${"[".repeat(50_000)}`,
  "aliases.yml": `a: &a [x,x]\n${Array.from({ length: 40 }, (_, i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : "a"},*${i ? `b${i - 1}` : "a"}]`).join("\n")}\npassword: *b39\n`,
  "nest.toml": `token = ${"[".repeat(100_000)}`,
  "nest.xml": "<token>".repeat(100_000),
  "curl.sh": 'curl -H "'.repeat(50_000),
  "substitution.sh": "curl -d token=$(".repeat(30_000),
  "requests.http": "POST http://x\ntoken: ".repeat(20_000),
  "fences.md": "```\ntoken=".repeat(50_000),
  "jwt-heads.txt": "eyJ".repeat(300_000),
  "jwt-parts.txt": "eyJhbGciOiJub25lIn0.".repeat(30_000),
  "pem-heads.txt": `-----BEGIN PRIVATE${" KEY-----\n"}`.repeat(20_000),
  "urls.txt": "token http://a:".repeat(50_000),
  "form.txt": "a=b&token=%".repeat(50_000),
  "open-quotes.env": 'TOKEN="a\\\n'.repeat(50_000),
  "continued.properties": "token\\\n".repeat(50_000),
  "prefixes.txt": `gh${"p_"}`.repeat(300_000),
  "async.ts": `client_secret; fetch(x); ${"async(".repeat(200)}`,
  "underscores.env": `${"_".repeat(2000)}CLIENT_SECRET=1\n_=2\n__=3\n_CLIENT_ID=4\n`,
  "folders.json": `{"info":{"schema":"https://schema.getpostman.com/json/collection/v2.1.0/"},"item":[${'{"item":['.repeat(10_000)}${"]}".repeat(10_000)}]}`,
  "surrogates.json": `{"password":"${"\ud800".repeat(1000)}","\udfff":"token"}`,
  "nul-like.txt": "\u0001\u001b[31mpassword=\u202e".repeat(1000),
};

for (const [path, text] of Object.entries(HOSTILE)) {
  test(`${path} is read to its end`, async () => {
    const report = await scanText(text, { path });
    assert.is(report.diagnostics.filter((one) => one.level === "error").length, 0);
    for (const { span } of report.findings)
      assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
    assert.is(report.stats.files, 1);
  });
}

test.run();
