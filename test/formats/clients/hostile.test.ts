import { test } from "uvu";
import * as assert from "uvu/assert";
import { readDocument } from "../../../src/formats/index.ts";
import { scanText } from "../../../src/index.ts";
import type { Document } from "../../../src/model/document.ts";
import { assertSound } from "../../helpers/reading.ts";

async function read(path: string, text: string): Promise<Document> {
  const hints = { names: [0], urls: [], document: true };
  const input = { path, text, origin: "memory", bytes: text.length } as const;
  const document = await readDocument(input, hints, { asLines: false, trees: { left: 100_000 } });
  assertSound(text, document);
  return document;
}

const codes = (document: Document): string[] => document.diagnostics.map(({ code }) => code);

const values = (document: Document, key: string): string[] =>
  document.entries.filter((entry) => entry.key === key).map(({ value }) => value);

const INSOMNIA = `{"_type":"export","__export_format":4,"resources":[{"_type":"request","name":"a","url":"https://a.test","headers":[{"name":"X-Api-Key","value":"k1"}],"authentication":{"type":"bearer","token":"t1"}},{"_type":"environment","data":{"secret":"s1"}}]}`;
const HOPPSCOTCH = `{"v":2,"name":"C","folders":[],"requests":[{"name":"a","endpoint":"https://a.test","method":"GET","headers":[{"key":"X-Api-Key","value":"k1","active":true}],"auth":{"authType":"bearer","token":"t1"}}]}`;
const THUNDER = `[{"_id":"r","colId":"c","name":"a","url":"https://a.test","method":"GET","headers":[{"name":"X-Api-Key","value":"k1"}],"auth":{"type":"bearer","bearer":"t1"}}]`;
const HAR = `{"log":{"version":"1.2","entries":[{"request":{"method":"GET","url":"https://a.test","headers":[{"name":"X-Api-Key","value":"k1"},{"name":"Authorization","value":"t1"}]}}]}}`;
const OPENAPI = `{"openapi":"3.0.0","paths":{"/a":{"get":{"parameters":[{"name":"X-Api-Key","in":"header","example":"k1"},{"name":"token","in":"query","example":"t1"}]}}}}`;
const HTTP_CLIENT = `{"dev":{"X-Api-Key":"k1","token":"t1","secret":"s1"}}`;
const BRU =
  "meta {\n  name: a\n  type: http\n}\n\nget {\n  url: https://a.test\n}\n\nheaders {\n  X-Api-Key: k1\n}\n\nauth:bearer {\n  token: t1\n}\n";
const INSOMNIA_YAML =
  "type: collection.insomnia.rest/5.0\nname: C\ncollection:\n  - name: a\n    url: https://a.test\n    headers:\n      - name: X-Api-Key\n        value: k1\n    authentication:\n      type: bearer\n      token: t1\n";

/** Each client's document with a key "X-Api-Key" of value k1 and a token t1. */
const WHOLE: readonly (readonly [string, string, string])[] = [
  ["insomnia.json", INSOMNIA, "insomnia-collection"],
  ["hoppscotch.json", HOPPSCOTCH, "hoppscotch-collection"],
  ["thunder.json", THUNDER, "thunder-collection"],
  ["a.har", HAR, "har"],
  ["openapi.json", OPENAPI, "openapi"],
  ["http-client.env.json", HTTP_CLIENT, "http-client-environment"],
  ["a.bru", BRU, "bruno-request"],
  ["insomnia.yaml", INSOMNIA_YAML, "insomnia-collection"],
];

for (const [path, text, format] of WHOLE) {
  test(`${path} is read whole, and told by what it holds where its name says nothing`, async () => {
    for (const name of format.startsWith("http-client") ? [path] : [path, "data.txt", "export"]) {
      const document = await read(name, text);
      assert.equal([document.format, codes(document), values(document, "X-Api-Key")], [format, [], ["k1"]], name);
    }
  });

  test(`${path} with a byte order mark and CRLF`, async () => {
    const document = await read(path, `\ufeff${text.replaceAll("\n", "\r\n")}`);
    assert.equal([document.format, codes(document), values(document, "X-Api-Key")], [format, [], ["k1"]]);
  });

  test(`${path} cut short anywhere: no crash, and trouble is told where something was lost`, async () => {
    const key = text.indexOf("k1");
    for (let end = 0; end < text.length; end += 1) {
      const cut = text.slice(0, end);
      const document = await read(path, cut);
      assert.ok(document.entries.every(({ span }) => span.end <= end));
      if (end > key + 12 && text.startsWith("{") && document.format === format)
        assert.ok(codes(document).includes("format/invalid-json"), `${end}: ${codes(document)}`);
    }
  });
}

for (const [path, text, format] of WHOLE.filter(([, source]) => /^[{[]/.test(source))) {
  test(`${path} with comments, trailing commas and null items`, async () => {
    const loose = text
      .replace(/^([{[])/, "$1 // a comment\n")
      .replace(/([}\]])$/, "/* the end */$1")
      .replaceAll("}]", "},null,]");
    const document = await read(path, loose);
    assert.equal([document.format, codes(document), values(document, "X-Api-Key")], [format, [], ["k1"]], loose);
  });

  test(`${path} with numbers, objects and null where texts belong`, async () => {
    const document = await read(path, text.replace('"k1"', "12345678").replaceAll('"a"', '{"a":null}'));
    assert.equal(values(document, "X-Api-Key"), ["12345678"]);
    await read(path, text.replaceAll(/"(?:https:[^"]*|GET|a|bearer|C)"/g, "null"));
    await read(path, text.replaceAll(/\[[^[\]]*\]/g, '"text"'));
  });

  test(`${path} with a name twice: both values are read`, async () => {
    const document = await read(path, text.replace(/("[\w-]*"):"t1"/, '$1:"t0",$1:"t1"'));
    assert.ok(document.entries.some(({ value }) => value === "t0"));
  });

  test(`${path} with halves of surrogate pairs`, async () => {
    const document = await read(path, text.replace("k1", "k\ud800\\udfff1"));
    assert.equal(values(document, "X-Api-Key"), ["k\ud800\udfff1"]);
  });
}

test("versions that are not known are told, and read all the same", async () => {
  const documents = [
    await read("a.json", INSOMNIA.replace('"__export_format":4', '"__export_format":9')),
    await read("a.yaml", INSOMNIA_YAML.replace("/5.0", "/6.0")),
    await read("a.har", HAR.replace('"1.2"', '"3.0"')),
    await read("a.json", OPENAPI.replace("3.0.0", "4.0.0")),
  ];
  for (const document of documents)
    assert.equal([codes(document), values(document, "X-Api-Key")], [["format/unknown-version"], ["k1"]]);
});

test("10,000 folders inside one another", async () => {
  const depth = 10_000;
  const hoppscotch = `${'{"v":2,"name":"F","requests":[],"folders":['.repeat(depth)}${HOPPSCOTCH}${"]}".repeat(depth)}`;
  assert.equal(values(await read("a.json", hoppscotch), "X-Api-Key"), ["k1"]);
  const nested = `{"type":"collection.insomnia.rest/5.0","collection":[${'{"name":"F","children":['.repeat(depth)}{"name":"R","url":"u","headers":[{"name":"X-Api-Key","value":"k1"}]}${"]}".repeat(depth)}]}`;
  assert.equal(values(await read("a.json", nested), "X-Api-Key"), ["k1"]);
  const flat = Array.from({ length: depth }, (_, i) => ({
    _type: "request_group",
    _id: `fld_${i}`,
    parentId: `fld_${i - 1}`,
    name: "F",
  }));
  const request = { _type: "request", parentId: `fld_${depth - 1}`, headers: [{ name: "X-Api-Key", value: "k1" }] };
  const insomnia = JSON.stringify({ _type: "export", __export_format: 4, resources: [...flat.reverse(), request] });
  assert.equal(values(await read("a.json", insomnia), "X-Api-Key"), ["k1"]);
  const thunder = JSON.stringify({
    client: "Thunder Client",
    folders: flat.map(({ _id, parentId }) => ({ _id, containerId: parentId, name: "F" })),
    requests: [{ name: "R", url: "u", containerId: `fld_${depth - 1}`, headers: [{ name: "X-Api-Key", value: "k1" }] }],
  });
  assert.equal(values(await read("a.json", thunder), "X-Api-Key"), ["k1"]);
  const schema = `${'{"properties":{"a":'.repeat(depth)}{"properties":{"X-Api-Key":{"example":"k1"}}}${"}}".repeat(depth)}`;
  assert.equal(
    values(await read("a.json", `{"openapi":"3.0.0","components":{"schemas":{"S":${schema}}}}`), "X-Api-Key"),
    ["k1"],
  );
  const data = `${'{"a":'.repeat(depth)}{"secret":"s1"}${"}".repeat(depth)}`;
  const environment = await read("http-client.env.json", `{"dev":{"x":${data}}}`);
  assert.ok(environment.entries.some(({ value }) => value === "s1"));
});

test("folders that are their own parents", async () => {
  const folders = [
    { _type: "request_group", _id: "fld_1", parentId: "fld_2", name: "A" },
    { _type: "request_group", _id: "fld_2", parentId: "fld_1", name: "B" },
    { _type: "request", parentId: "fld_1", headers: [{ name: "X-Api-Key", value: "k1" }] },
  ];
  const insomnia = await read("a.json", JSON.stringify({ _type: "export", __export_format: 4, resources: folders }));
  assert.equal(values(insomnia, "X-Api-Key"), ["k1"]);
  const thunder = {
    client: "Thunder Client",
    folders: [
      { _id: "a", containerId: "b" },
      { _id: "b", containerId: "a" },
    ],
    requests: [{ url: "u", containerId: "a", headers: [{ name: "X-Api-Key", value: "k1" }] }],
  };
  assert.equal(values(await read("a.json", JSON.stringify(thunder)), "X-Api-Key"), ["k1"]);
});

const TOKEN = "q7Vt2Xn9Lk4Rm8Wp3Zs6Yb1Dc5Fh0Jg".replace("V", "W");

test("variables that refer to one another in a ring end, and what is written down is found", async () => {
  const environment = `{"a":"{{ _.b }}","b":"{{ _.c }}","c":"{{ _.a }}","d":"${TOKEN}","e":"{{ _.d }}"}`;
  const request = `{"_type":"request","url":"https://a.test/{{ _.a }}","authentication":{"type":"bearer","token":"{{ _.a }}"},"headers":[{"name":"X-Api-Key","value":"{{ _.e }}"}]}`;
  const text = `{"_type":"export","__export_format":4,"resources":[${request},{"_type":"environment","data":${environment}}]}`;
  const report = await scanText(text, { path: "a.json" });
  assert.equal(
    report.findings.map(({ ruleId, span }) => [ruleId, text.slice(span.start, span.end)]),
    [["generic/api-key", TOKEN]],
  );
});

test("YAML aliases: a bomb, a ring, an anchor that is read where it stands", async () => {
  const bomb = `x0: &x0 [lol, lol]\n${Array.from({ length: 40 }, (_, i) => `x${i + 1}: &x${i + 1} [*x${i}, *x${i}]`).join("\n")}\n`;
  assert.equal(values(await read("a.yaml", `${INSOMNIA_YAML}${bomb}`), "X-Api-Key"), ["k1"]);
  assert.equal(values(await read("a.yaml", `${INSOMNIA_YAML}ring: &r [*r]\n`), "X-Api-Key"), ["k1"]);
  const anchored = INSOMNIA_YAML.replace("    authentication:", "    authentication: &auth").concat(
    "  - name: b\n    url: u\n    authentication: *auth\n",
  );
  assert.equal(values(await read("a.yaml", anchored), "token"), ["t1"]);
});

test("YAML that is none, and YAML nested too deep, are read by their lines with a note", async () => {
  const broken = await read("a.yaml", `${INSOMNIA_YAML}  bad: [\n`);
  assert.equal([codes(broken), values(broken, "token")], [["format/invalid-yaml"], ["t1"]]);
  const deep = await read("a.yaml", `${INSOMNIA_YAML}deep: ${"[".repeat(20_000)}`);
  assert.equal([codes(deep), values(deep, "token")], [["format/invalid-yaml"], ["t1"]]);
});

test("a block of .bru that is not closed, and a file without blocks", async () => {
  const open = await read("a.bru", `${BRU}body:json {\n  {"client_secret": "c1"}\n`);
  assert.equal([codes(open), values(open, "client_secret")], [["format/invalid-bru"], ["c1"]]);
  assert.equal(codes(await read("a.bru", "nothing of the kind, but a token: t1")), ["format/invalid-bru"]);
});

/** Texts that make careless readers search again and again; each is read to its end. */
const LONG: Readonly<Record<string, string>> = {
  "blocks.bru": "headers {\n".repeat(50_000),
  "pairs.bru": `vars {\n${"  ~".repeat(100_000)}\n${'  "a\\'.repeat(50_000)}`,
  "quotes.bru": `vars {\n${"  a: '''\n".repeat(50_000)}`,
  "names.bru": `vars:secret [${"a,".repeat(100_000)}`,
  "references.json": `{"_type":"export","__export_format":4,"resources":[{"_type":"environment","data":{"token":"${"{{ _.a".repeat(50_000)}"}}]}`,
  "angles.json": `{"v":1,"name":"e","variables":[{"key":"token","initialValue":"${"<<a".repeat(50_000)}"}]}`,
  "har.json": `{"log":{"version":"1.2","entries":[${'{"request":{"headers":[{"name":"Cookie","value":"a=b"}],"cookies":[{"name":"a","value":"b"}]}},'.repeat(10_000)}]}}`,
  "cookies.har": `{"log":{"version":"1.2","entries":[{"request":{"headers":[{"name":"Cookie","value":"${"a=b; ".repeat(40_000)}"}],"cookies":[${'{"name":"a","value":"c"},'.repeat(40_000)}],"postData":{"text":"${"a=b&".repeat(40_000)}","params":[${'{"name":"token","value":"c"},'.repeat(40_000)}]}}}]}}`,
  "auths.bru": Array.from(
    { length: 20_000 },
    (_, i) => `auth:a${i} {\n  token: b\n}\nbody:b${i} {\n}\nbody:c${i} {\n  d\n}\n`,
  ).join(""),
  "environments.json": `[${'{"_id":"a","name":"b","data":[{"name":"token","value":"c"}]},'.repeat(20_000)}]`,
  "marks.json": `{${'"containerId":'.repeat(100_000)}`,
  "heads.json": `{"log":${'{"entries":'.repeat(100_000)}`,
  "openapi.yaml": `openapi: 3.0.0\npaths:\n${"  /a:\n    get: {}\n".repeat(10_000)}`,
  "boundaries.http": `POST https://a.test\n\n--B\nContent-Disposition: x\n${"--B\n".repeat(50_000)}`,
  "handlers.http": `GET https://a.test\n\n${"> {%\n".repeat(50_000)}`,
  "comments.http": `GET https://a.test\n${"# X-Api-Key: a\n".repeat(50_000)}`,
  ".curlrc": 'user = "'.repeat(50_000),
  "json.sh": `curl -d "{""${'a""'.repeat(50_000)}`,
  "ticks.ps1": `curl -d "{\`"${'a`"'.repeat(50_000)}`,
};

for (const [path, text] of Object.entries(LONG)) {
  test(`${path} of ${text.length} characters is read to its end`, async () => {
    const report = await scanText(text, { path });
    assert.is(report.diagnostics.filter(({ level }) => level === "error").length, 0);
    assert.is(report.stats.files, 1);
  });
}

test.run();
