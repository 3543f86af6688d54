import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readJsonDocument } from "../../src/formats/json.ts";
import { readPostmanDocument } from "../../src/formats/postman/index.ts";
import { Lines } from "../../src/model/lines.ts";
import { readFakeFile } from "../helpers/fake-file.ts";

const folder = "fixtures/postman/mini";
const root = process.env["CREDLINT_ROOT"] ?? ".";
const rows = readFileSync(join(root, folder, "expected.tsv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t") as [string, string, string, string, string, string]);

/** `line:column` of every value that a document gives. */
function places(file: string): { format: string; at: Set<string> } {
  const input = readFakeFile(`${folder}/${file}`);
  const document = readPostmanDocument(input) ?? readJsonDocument(input);
  assert.ok(document, file);
  const lines = new Lines(input.text);
  const at = new Set(
    [...document!.entries, ...document!.groups].flatMap(({ span }) => {
      const region = span && lines.regionOf(span);
      return region ? [`${region.startLine}:${region.startColumn}`] : [];
    }),
  );
  return { format: document!.format, at };
}

test("there are twenty files, and every file stands in the list", () => {
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith(".json"));
  assert.is(files.length, 20);
  assert.equal([...new Set(rows.map(([file]) => file))], files.sort());
});

test("every place where a finding is expected is the beginning of an entry or of a group's name", () => {
  for (const [file, rule, , line, column] of rows) {
    // The parts of a script are found by the reader of scripts.
    if (rule === "" || file.startsWith("13-")) continue;
    assert.ok(places(file).at.has(`${line}:${column}`), `${file} ${rule} ${line}:${column}`);
  }
});

test("each file is read as what it is", () => {
  const formats = Object.fromEntries(
    [...new Set(rows.map(([file]) => file))].map((file) => [file.slice(0, 2), places(file).format]),
  );
  const collections = Object.keys(formats).filter((key) => formats[key] === "postman-collection");
  assert.equal(
    Object.keys(formats).filter((key) => formats[key] === "postman-environment"),
    ["10", "18", "09"],
  );
  assert.is(collections.length, 17);
});

test.run();
