/** Every reader against hostile texts, random ones, and values planted in its syntax. */
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  readDockerConfig,
  readGitCredentials,
  readNetrc,
  readNpmrc,
  readPgpass,
} from "../../src/formats/credentials-files.ts";
import { readCurl } from "../../src/formats/curl/curl.ts";
import { readDockerfile } from "../../src/formats/dockerfile.ts";
import { readDotenv } from "../../src/formats/dotenv.ts";
import { DocumentBuilder, type Reader } from "../../src/formats/format.ts";
import { readHttp } from "../../src/formats/http.ts";
import { CONF, PROPERTIES, readIni } from "../../src/formats/ini.ts";
import { readJavascriptTree } from "../../src/formats/javascript/tree.ts";
import { readMarkdown } from "../../src/formats/markdown.ts";
import { readShell } from "../../src/formats/shell.ts";
import { readToml } from "../../src/formats/toml.ts";
import { readUrl } from "../../src/formats/url.ts";
import { readXml } from "../../src/formats/xml.ts";
import { readYamlLines } from "../../src/formats/yaml/lines.ts";
import { readYamlTree } from "../../src/formats/yaml/yaml.part.ts";
import { yaml } from "../../src/formats/yaml/yaml.ts";
import type { Document } from "../../src/model/document.ts";
import { sliceOf } from "../../src/model/slice.ts";
import { assertSound, inputOf, readFile, readWith } from "../helpers/reading.ts";

const properties: Reader = (slice, where, out) => readIni(slice, where, out, PROPERTIES);
const READERS: Readonly<Record<string, Reader>> = {
  readDotenv,
  readIni: (slice, where, out) => readIni(slice, where, out),
  properties,
  conf: (slice, where, out) => readIni(slice, where, out, CONF),
  readShell,
  readCurl,
  readDockerfile,
  readHttp,
  readMarkdown,
  readToml,
  readXml,
  readUrl,
  readYamlLines,
  readYamlTree,
  readNetrc,
  readPgpass,
  readNpmrc,
  readDockerConfig,
  readGitCredentials,
};

async function javascript(text: string): Promise<DocumentBuilder> {
  const out = new DocumentBuilder(inputOf(text, "a.ts"));
  const where = { path: "", group: "", place: "code", enabled: true, depth: 0 } as const;
  await readJavascriptTree(sliceOf(text), where, out, { left: 1_000_000 });
  return out;
}

/** What readers look for, so that chance puts syntax together. */
const PIECES = (
  "a|=|a=|a='|a=\"|\\\"|\"\"\"|'''|&a=b|$(|${|}|)|{{|}}|<|<a |/>|<!--|-->|<![CDATA[|]]>|</a>|\\|\\\n|curl |wget |curl -d '|curl -u |" +
  "https://|://|@|a:b@|[|]|{|}|[a.b]\n|[[a]]\n|- |- a:\n|a: |a: |\n|>\n  |? |&a |*a |!a |###\n|POST https://x\n|A: b\n|\n\n|```|~~~\n|<<EOF\n|EOF\n|" +
  '#|# a=b\n| |\t|\n|\r\n|\r|é|😀|:|machine |password |%41|%|+|\\u0041|\'|"|`|^|^"|@a=b\n|< {%|%}|ENV A=b |RUN |--a=b |--a |;|,|\ud800|key: [|data:\n  a: YWJj\n|kind: Secret\n'
).split(/\|(?!\n)/);
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(""));

for (const [name, reader] of Object.entries(READERS)) {
  test(`${name}: random texts never throw, and every span lies in the text`, () => {
    fc.assert(
      fc.property(texts, (text) => {
        assertSound(text, readWith(reader, text));
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  test(`${name}: 10,000 levels, one long line and a text that breaks off`, () => {
    for (const unit of PIECES) {
      const text = unit.repeat(Math.ceil(10_000 / unit.length) + (unit.length === 1 ? 0 : 500));
      assertSound(text, readWith(reader, text));
    }
    const long = `a=${"x".repeat(1_000_000)}`;
    assertSound(long, readWith(reader, long));
  });
}

test("JavaScript: random texts and deep nesting never throw", async () => {
  const js = [
    "client_secret",
    "fetch(",
    "const a=",
    "`${",
    "}`",
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    "a",
    ":",
    ",",
    '"b"',
    "+",
    "=>",
    ";",
    "...",
    "new URLSearchParams(",
    ".append(",
  ];
  const programs = fc
    .array(fc.constantFrom(...js), { maxLength: 30 })
    .map((pieces) => `/*client_secret fetch(*/${pieces.join(" ")}`);
  await fc.assert(
    fc.asyncProperty(programs, async (text) => assertSound(text, await javascript(text))),
    { numRuns: 300, seed: 7 },
  );
  for (const unit of [
    "(",
    "[",
    "{",
    "a+",
    "`${",
    "f(",
    "x=>",
    "{...",
    "fetch({...",
    "const q={...q};fetch(q);\n",
    "a.b.",
  ]) {
    const text = `/*client_secret fetch(*/${unit.repeat(10_000)}1`;
    assertSound(text, await javascript(text));
  }
});

test("YAML: nested beyond the parser, and larger than it may read", async () => {
  for (const text of [
    "[".repeat(10_000),
    "- ".repeat(10_000),
    "a: {".repeat(5_000),
    `k: v\n${"x: y\n".repeat(250_000)}`,
  ]) {
    const document = await readFile(yaml, text, "a.yml");
    assertSound(text, document);
    assert.is(document.diagnostics.length, 1);
  }
});

test("YAML: aliases are not expanded", async () => {
  const bomb = `a: &a [x, x]\n${"bcdefghij"
    .split("")
    .map((name, index) => `${name}: &${name} [${`*${"abcdefghi"[index]}, `.repeat(9)}x]`)
    .join("\n")}\n`;
  const document = await readFile(yaml, bomb, "a.yml");
  assert.is(document.entries.length, 11);
});

interface Planted {
  readonly reader: (text: string) => Pick<Document, "entries"> | Promise<Pick<Document, "entries">>;
  readonly path: string;
  /** Characters that this syntax cannot hold as they are written here. */
  readonly without: RegExp;
  write(value: string): string;
  decode(written: string): string;
}

const CHARACTERS = [..."aZ09 '\"\\$`&=%+#;é😀\n\r\t{}<>:@/-]|!?*,.~^()", "\u2028", "\u00a0", "ß", "漢"];
const json = (value: string): string => JSON.stringify(value);
const unjson = (written: string): string => JSON.parse(`"${written}"`);
const plain = (value: string): string => value;
const inShell = (value: string): string => `'${value.replaceAll("'", "'\\''")}'`;
const outOfShell = (written: string): string => written.replace(/\\'|'/g, (quote) => (quote === "'" ? "" : "'"));
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", '"': "&quot;", "\n": "&#10;" };
const xmlDecoded = (written: string): string =>
  written.replace(/&(?:amp|lt|quot|#10);/g, (entity) => Object.keys(entities).find((key) => entities[key] === entity)!);

const PLANTED: Readonly<Record<string, Planted>> = {
  "dotenv, double quotes": {
    reader: (text) => readWith(readDotenv, text),
    path: "/K",
    without: /(?!)/,
    write: (value) => `A=1\r\nK="${value.replace(/[\\"$]/g, "\\$&")}"\nB=2`,
    decode: (written) => written.replace(/\\([\\"$])/g, "$1"),
  },
  "dotenv, single quotes": {
    reader: (text) => readWith(readDotenv, text),
    path: "/K",
    without: /'/g,
    write: (value) => `K='${value}'\n`,
    decode: plain,
  },
  properties: {
    reader: (text) => readWith(properties, text),
    path: "/K",
    without: /[ \t\u00a0\u2028\r\n]/g,
    write: (value) =>
      `K=${[...value].map((c) => (c > "~" ? [...Array(c.length).keys()].map((i) => `\\u${c.charCodeAt(i).toString(16).padStart(4, "0")}`).join("") : c === "\\" ? "\\\\" : c)).join("")}\r\n`,
    decode: (written) =>
      written
        .replace(/\\u(....)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
        .replaceAll("\\\\", "\\"),
  },
  "YAML, double quotes": {
    reader: (text) => readWith(readYamlTree, text),
    path: "/k/0",
    without: /(?!)/,
    write: (value) => `a: b\r\nk:\n- ${json(value)} # c`,
    decode: unjson,
  },
  "YAML by lines, single quotes": {
    reader: (text) => readWith(readYamlLines, text),
    path: "/a/k",
    without: /[\r\n]/g,
    write: (value) => `a:\n  k: '${value.replaceAll("'", "''")}'\n`,
    decode: (written) => written.replaceAll("''", "'"),
  },
  "TOML, basic string": {
    reader: (text) => readWith(readToml, text),
    path: "/t/k",
    without: /(?!)/,
    write: (value) => `[t]\nk = ${json(value)}\n`,
    decode: unjson,
  },
  "XML, attribute": {
    reader: (text) => readWith(readXml, text),
    path: "/r/add/value",
    without: /(?!)/,
    write: (value) => `<r><add key="k" value="${value.replace(/[&<"\n]/g, (c) => entities[c]!)}"/></r>`,
    decode: xmlDecoded,
  },
  "curl, a header": {
    reader: (text) => readWith(readCurl, text),
    path: "/curl/0/header/X-A",
    without: /[\s\u00a0\\]/g,
    write: (value) => `curl https://x.example -H ${inShell(`X-A: ${value}`)}`,
    decode: outOfShell,
  },
  "curl, a form field": {
    reader: (text) => readWith(readCurl, text),
    path: "/curl/0/body#?k",
    without: /'/g,
    write: (value) => `curl \\\r\n  -d 'a=b&k=${encodeURIComponent(value)}' https://x.example`,
    decode: decodeURIComponent,
  },
  "curl, --data-urlencode in double quotes": {
    reader: (text) => readWith(readCurl, text),
    path: "/curl/0/body#?k",
    without: /(?!)/,
    write: (value) => `curl --data-urlencode "k=${value.replace(/[\\"$`]/g, "\\$&")}" https://x.example`,
    decode: (written) => written.replace(/\\([\\"$`])/g, "$1"),
  },
  "a URL's password": {
    reader: (text) => readWith(readUrl, text),
    path: "#//password",
    without: /['()*!~]/g,
    write: (value) => `see <https://u:${encodeURIComponent(value)}@h.example/>`,
    decode: decodeURIComponent,
  },
  "JavaScript, a parameter": {
    reader: javascript,
    path: "/request/0/body#?client_secret",
    without: /\u2028/g,
    write: (value) => `const s = ${json(value)};\nfetch("/t", { body: new URLSearchParams({ client_secret: s }) });`,
    decode: unjson,
  },
};

for (const [name, planted] of Object.entries(PLANTED)) {
  test(`${name}: a planted value comes back, and its span decodes to it`, async () => {
    const values = fc
      .array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: 20 })
      .map((characters) => characters.join("").replace(planted.without, ""))
      .filter((value) => value !== "");
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        const text = planted.write(value);
        const { entries } = await planted.reader(text);
        const entry = entries.find(({ path }) => path === planted.path);
        assert.is(entry?.value, value);
        assert.is(planted.decode(text.slice(entry!.span.start, entry!.span.end)), value);
      }),
      { numRuns: 300, seed: 11 },
    );
  });
}

test.run();
