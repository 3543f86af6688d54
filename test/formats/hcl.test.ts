import { test } from "uvu";
import * as assert from "uvu/assert";
import { hcl } from "../../src/formats/hcl.ts";
import type { Document } from "../../src/model/document.ts";

function read(text: string): Document {
  return hcl.read({ path: "main.tf", text, origin: "memory", bytes: text.length }) as Document;
}

function told(text: string): string[] {
  return read(text).entries.map(({ path, key, value, state, scalar, group }) =>
    [path, key, value, group, state ?? scalar ?? ""].join(" | "),
  );
}

const FILE = `# a comment { with = "brackets" }
variable "secret" {
  type    = string
  default = "kv7Qx2\\"mT9" // why
}
resource "aws_lambda_function" "f" {
  environment { /* inline */
    variables = {
      "CLIENT_ID" = "abc"
      TOKEN_URL: "https://id.example.com/token"
      KEY = var.key
      BOTH = "a-\${var.env["x"]}-b"
    }
  }
  tags = ["a", "b"]
  timeout = 30
  on = true
  count = var.on ? 1 : 0
  policy = jsonencode({ Statement = [{ Effect = "Allow" }] })
}
`;

test("blocks, maps, lists and expressions become entries in groups", () => {
  assert.equal(told(FILE), [
    "/variable/secret/type | type | string | /variable/secret | computed",
    '/variable/secret/default | secret | kv7Qx2"mT9 | /variable/secret | ',
    "/resource/aws_lambda_function/f/environment/variables/CLIENT_ID | CLIENT_ID | abc | /resource/aws_lambda_function/f/environment/variables | ",
    "/resource/aws_lambda_function/f/environment/variables/TOKEN_URL | TOKEN_URL | https://id.example.com/token | /resource/aws_lambda_function/f/environment/variables | ",
    "/resource/aws_lambda_function/f/environment/variables/KEY | KEY | var.key | /resource/aws_lambda_function/f/environment/variables | reference",
    '/resource/aws_lambda_function/f/environment/variables/BOTH | BOTH | a-${var.env["x"]}-b | /resource/aws_lambda_function/f/environment/variables | ',
    "/resource/aws_lambda_function/f/tags/0 | tags | a | /resource/aws_lambda_function/f | ",
    "/resource/aws_lambda_function/f/tags/1 | tags | b | /resource/aws_lambda_function/f | ",
    "/resource/aws_lambda_function/f/timeout | timeout | 30 | /resource/aws_lambda_function/f | number",
    "/resource/aws_lambda_function/f/on | on | true | /resource/aws_lambda_function/f | boolean",
    "/resource/aws_lambda_function/f/count | count | var.on ? 1 : 0 | /resource/aws_lambda_function/f | computed",
    "/resource/aws_lambda_function/f/policy/0/Statement/0/Effect | Effect | Allow | /resource/aws_lambda_function/f/policy/0/Statement/0 | ",
  ]);
});

test("every span is the value as written", () => {
  for (const text of [FILE, FILE.replaceAll("\n", "\r\n")]) {
    for (const { value, span } of read(text).entries)
      assert.is(text.slice(span.start, span.end).replaceAll('\\"', '"'), value);
  }
});

test("a heredoc is one value, and what it holds is read", () => {
  const text = 'a = <<-EOT\n  curl -k https://id.example.com/token\n  EOT\nb = "after"\n';
  assert.equal(
    told(text).filter((line) => /^\/[ab] /.test(line)),
    ["/a | a |   curl -k https://id.example.com/token\n | / | ", "/b | b | after | / | "],
  );
  assert.ok(
    told(text).some((line) => line.includes("request.insecure") || line.includes("https://id.example.com/token | ")),
  );
});

test("broken, truncated and deep texts are read as far as they go", () => {
  for (const text of [
    "a = ",
    'a = "',
    "a {",
    "}}}]])",
    'a "b" "c',
    "<<EOT",
    "= 1",
    "a = <<EOT\nx",
    'a = "${',
    "a = [1, [",
  ])
    assert.ok(Array.isArray(told(text)), text);
  assert.equal(told(`${"a {\n".repeat(10_000)}b = "x"\n`).length, 1);
  assert.equal(told(`a = ${"[".repeat(10_000)}`), []);
});

test("a line of a megabyte, and many quotes without an end, are read once", () => {
  const long = "x".repeat(1_000_000);
  assert.equal(told(`a = "${long}"\nb = "y"\n`).length, 2);
  assert.ok(told(`a = ${'"'.repeat(200_000)}\nb = "y"\n`).length >= 1);
  assert.ok(told(`${'a = "\n'.repeat(50_000)}`).length >= 0);
});

test.run();
