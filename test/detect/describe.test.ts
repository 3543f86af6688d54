import { test } from "uvu";
import * as assert from "uvu/assert";
import { describeMatches } from "../../src/detect/describe.ts";
import type { Match } from "../../src/detect/detector.ts";
import { MASK } from "../../src/engine/redact.ts";
import type { Finding } from "../../src/model/report.ts";
import type { RuleInfo } from "../../src/model/rule.ts";
import { documentOf, entryAt, inputOf, marked, matchOf } from "../helpers/match.ts";

const config = { tag: "config", level: "warning", rank: 600 } as const;
const shape = (anchor: string): Partial<RuleInfo> => ({ kind: "shape", anchors: [anchor] }) as Partial<RuleInfo>;

function describeMarked(
  source: string,
  over: Partial<Match> = {},
  rule: Partial<RuleInfo> = {},
  path = "app.env",
): Finding[] {
  const { text, spans } = marked(source);
  const input = inputOf(text, path);
  return describeMatches(spans.map((span) => matchOf(input, span, over, rule))).map((one) => one.finding);
}

test("the line before, the line, the line after; the value masked; place and offsets exact", () => {
  const [one] = describeMarked("host=x\nkey=«wharf-7-lantern»;\nport=1\nend");
  assert.equal(one!.excerpt, {
    startLine: 1,
    lines: ["host=x", `key=${MASK};`, "port=1"],
    mark: { line: 1, start: 4, end: 12 },
  });
  assert.equal(one!.region, { startLine: 2, startColumn: 5, endLine: 2, endColumn: 20 });
  assert.equal(one!.span, { start: 11, end: 26 });
});

test("first and last line have no line beyond them; a byte order mark is not shown", () => {
  assert.equal(describeMarked("key=«wharf-7-lantern»")[0]!.excerpt, {
    startLine: 1,
    lines: [`key=${MASK}`],
    mark: { line: 0, start: 4, end: 12 },
  });
  assert.equal(describeMarked("\ufeffkey=«wharf-7-lantern»\r\n")[0]!.excerpt.lines, [`key=${MASK}`, ""]);
});

test("CRLF, tabs, emoji and unseen characters: columns lead to the mark, and nothing else than text is drawn", () => {
  const [one] = describeMarked("a\r\n\tx😀\u202e = «wharf-7-lantern» # \u001b[31m\r\nb\u0007");
  assert.equal(one!.excerpt.lines, ["a", `    x😀· = ${MASK} # ·[31m`, "b·"]);
  assert.is(one!.excerpt.lines[1]!.slice(one!.excerpt.mark.start, one!.excerpt.mark.end), MASK);
  assert.equal(one!.region, { startLine: 2, startColumn: 9, endLine: 2, endColumn: 24 });
});

test("every secret of the lines is masked, of neighbours, of losers and of copies in other forms", () => {
  const secret = "wharf/7+lantern";
  const text = `a=${secret} b64=${Buffer.from(`id:${secret}`).toString("base64")}\nkey=${secret} url=${encodeURIComponent(secret)} pin=bollard-42\nlog=bollard-42`;
  const input = inputOf(text);
  const at = (value: string, from = 0) => ({
    start: text.indexOf(value, from),
    end: text.indexOf(value, from) + value.length,
  });
  const second = text.indexOf("\nkey=");
  const found = describeMatches([
    matchOf(input, at(secret, second)),
    matchOf(input, at("bollard-42"), {}, { id: "generic/pin", rank: 1 }),
  ]);
  assert.is(found.length, 2);
  for (const { finding } of found) {
    const all = JSON.stringify(finding);
    for (const form of [
      secret,
      "bollard-42",
      encodeURIComponent(secret),
      Buffer.from(secret).toString("base64").slice(0, 8),
      "bGFudGVy",
    ]) {
      assert.not.ok(all.includes(form), form);
    }
  }
  assert.is(found[0]!.finding.excerpt.lines[1], `key=${MASK} url=${MASK} pin=${MASK}`);
});

test("a value as it was written, escapes and all, is masked in a copy too", () => {
  const { text, spans } = marked(
    '{"a": "«wharf\\u002d7\\u002dlantern»",\n "b": "wharf\\u002d7\\u002dlantern", "c": "wharf-7-lantern"}',
  );
  const [one] = describeMatches([matchOf(inputOf(text), spans[0]!, { value: "wharf-7-lantern" })]);
  assert.is(one!.finding.excerpt.lines[1], ` "b": "${MASK}", "c": "${MASK}"}`);
});

test("a shape keeps its public prefix and last four, a password nothing", () => {
  const token = `dk_${"0a1b2c3d4e".repeat(3)}`;
  const [shown] = describeMarked(`t = «${token}»`, {}, shape("dk_"));
  assert.is(shown!.excerpt.lines[0], `t = dk_${MASK}3d4e`);
  assert.equal(shown!.excerpt.mark, { line: 0, start: 4, end: 19 });
  const [hidden] = describeMarked(`t = «${token}»`);
  assert.is(hidden!.excerpt.lines[0], `t = ${MASK}`);
});

test("a key of several lines is one masked line, and what follows has the number after it", () => {
  const key = `-----BEGIN X-----\n${"Qm9hdHMgYXJlIHRpZWQ".repeat(3)}\n-----END X-----`;
  const [one] = describeMarked(`a=1\nkey="«${key}»"\nb=2`);
  assert.equal(one!.excerpt, {
    startLine: 1,
    lines: ["a=1", `key="${MASK}"`, "b=2"],
    mark: { line: 1, start: 5, end: 13 },
  });
  assert.equal([one!.region.startLine, one!.region.endLine], [2, 4]);
});

test("a set-up of several lines shows its first; one without any text stands for its line", () => {
  const [block] = describeMarked("a\n  «{ x: 1,\n y: 2 }»\nb", {}, config);
  assert.equal(block!.excerpt, { startLine: 1, lines: ["a", "  { x: 1,"], mark: { line: 1, start: 2, end: 9 } });
  const [point] = describeMarked("a\n  «»grant = x  \nb", {}, config);
  assert.equal(point!.region, { startLine: 2, startColumn: 3, endLine: 2, endColumn: 12 });
  assert.equal(point!.span, { start: 4, end: 13 });
  assert.is(describeMarked("«»", {}, config)[0]!.excerpt.lines[0], "");
});

test("a set-up finding's lines have their secrets masked too", () => {
  const { text, spans } = marked("url = «https://x/?k=«wharf-7-lantern»&y=1»");
  const input = inputOf(text);
  const [one] = describeMatches([
    matchOf(input, spans[0]!, { value: "" }, { ...config, id: "oauth/in-url" }),
    matchOf(input, spans[1]!),
  ]);
  assert.is(one!.finding.ruleId, "oauth/in-url");
  assert.equal(one!.finding.excerpt.lines, [`url = https://x/?k=${MASK}&y=1`]);
  assert.equal(one!.finding.excerpt.mark, { line: 0, start: 6, end: 31 });
});

test("a long line is cut around the hit, and a secret that the cut would halve is masked whole", () => {
  const near = "quay-9-anchorage-0815";
  for (let gap = 300; gap < 430; gap += 1) {
    const { text, spans } = marked(
      `${"x ".repeat(2000)}«${near}»${"y".repeat(gap)}«wharf-7-lantern»${"z".repeat(gap)}${near}${" w".repeat(2000)}`,
    );
    const found = describeMatches(spans.map((span) => matchOf(inputOf(text), span)));
    const input = inputOf(text);
    const [, one] = describeMatches(spans.map((span) => matchOf(input, span)));
    assert.is(found.length, 2);
    const line = one!.finding.excerpt.lines[0]!;
    assert.ok(line.length <= 160);
    assert.is(line.slice(one!.finding.excerpt.mark.start, one!.finding.excerpt.mark.end), MASK);
    assert.not.match(line, /quay|orage|0815/);
  }
});

test("very long lines are not walked through for every finding", () => {
  const source = Array.from({ length: 5000 }, (_, index) => `"k":"«value-${index}-of-many-9x»",`).join("");
  const found = describeMarked(source);
  assert.is(found.length, 5000);
  assert.not.match(JSON.stringify(found), /of-many/);
});

test("messages are filled; names are cleaned, cut and hold no secret; references stay", () => {
  const rule = {
    message: 'The secret "{name}" of {client} is written down; use {{var}}.',
    fix: "Move {key} to ${KEY}.",
  };
  const { text, spans } = marked("key=«wharf-7-lantern»");
  const input = inputOf(text);
  const entry = entryAt(input, spans[0]!, { key: "key\u001b[0m", path: "/wharf-7-lantern/key" });
  const params = { client: `wharf-7-lantern${"y".repeat(300)}` };
  const [one] = describeMatches([matchOf(input, spans[0]!, { entry, params }, rule)]);
  assert.is(one!.finding.message, `The secret "key·[0m" of ${MASK}${"y".repeat(111)}… is written down; use {{var}}.`);
  assert.is(one!.finding.fix, "Move key·[0m to ${KEY}.");
  assert.is(one!.finding.entryPath, `/${MASK}/key`);
});

test("the match's level wins over the rule's", () => {
  assert.is(describeMarked("k=«wharf-7-lantern»", { level: "note" })[0]!.level, "note");
});

test("logical places: collection, request, header; the innermost entry is found by its span", () => {
  const { text, spans } = marked('{"Authorization": "«Bearer «wharf-7-lantern»»"}');
  const input = inputOf(text, "c.json");
  const groups = [
    { id: "", kind: "file", name: "Warehouse", whole: false },
    { id: "/item/0", kind: "request", name: "Auth / Get token", parent: "", whole: true },
  ] as const;
  const entries = [
    entryAt(input, spans[0]!, { key: "Authorization", path: "/item/0/header/0", place: "header", group: "/item/0" }),
  ];
  const document = documentOf(input, entries, groups, "postman-collection");
  const [one] = describeMatches([matchOf(input, spans[1]!, { document })]);
  assert.equal(one!.finding.logical, ["collection Warehouse", "request Auth / Get token", "header Authorization"]);
  assert.is(one!.finding.entryPath, "/item/0/header/0");
});

test("a match of the plain text stands where its input's document says; variables do not repeat their collection", () => {
  const { text, spans } = marked('{"key": "token", "value": "«wharf-7-lantern»"}');
  const input = inputOf(text, "c.json");
  const groups = [
    { id: "", kind: "file", name: "Warehouse", whole: false },
    { id: "/variable", kind: "variables", name: "Warehouse", parent: "", whole: false },
  ] as const;
  const entries = [
    entryAt(input, spans[0]!, { key: "token", path: "/variable/0/value", place: "variable", group: "/variable" }),
  ];
  const [one] = describeMatches(
    [matchOf(input, spans[0]!)],
    [documentOf(input, entries, groups, "postman-collection")],
  );
  assert.equal(one!.finding.logical, ["collection Warehouse", "variable token"]);
  assert.is(one!.finding.entryPath, "/variable/0/value");
});

test("folders are called so, and no name repeats its parent's", () => {
  const { text, spans } = marked('{"value": "«wharf-7-lantern»"}');
  const input = inputOf(text, "c.json");
  const groups = [
    { id: "", kind: "file", name: "Warehouse", whole: false },
    { id: "/f", kind: "settings", name: "Orders", parent: "", whole: false },
    { id: "/f/r", kind: "request", name: "Orders / List", parent: "/f", whole: true },
    { id: "/f/r/a", kind: "helper", name: "Orders / List", parent: "/f/r", whole: true },
  ] as const;
  const entry = entryAt(input, spans[0]!, { key: "clientSecret", place: "auth", group: "/f/r/a" });
  const [one] = describeMatches(
    [matchOf(input, spans[0]!, { entry })],
    [documentOf(input, [entry], groups, "postman-collection")],
  );
  assert.equal(one!.finding.logical, [
    "collection Warehouse",
    "folder Orders",
    "request List",
    "auth helper",
    "auth clientSecret",
  ]);
});

test("groups that are their own parents end", () => {
  const { text, spans } = marked("k=«wharf-7-lantern»");
  const input = inputOf(text);
  const groups = [
    { id: "/a", kind: "settings", name: "a", parent: "/b", whole: false },
    { id: "/b", kind: "settings", name: "b", parent: "/a", whole: false },
  ] as const;
  const entry = entryAt(input, spans[0]!, { group: "/a", key: "k" });
  const [one] = describeMatches([matchOf(input, spans[0]!, { entry, document: documentOf(input, [entry], groups) })]);
  assert.equal(one!.finding.logical, ["settings b", "settings a", "setting k"]);
});

test("related places get lines and columns of their own input", () => {
  const { text, spans } = marked("k=«wharf-7-lantern»");
  const input = inputOf(text);
  const other = inputOf("\n\nvalue", "env.json");
  const related = [{ input: other, span: { start: 2, end: 7 }, message: "Defined here as wharf-7-lantern." }];
  const [one] = describeMatches([matchOf(input, spans[0]!, { related })]);
  assert.equal(one!.finding.related, [
    {
      path: "env.json",
      region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 6 },
      message: `Defined here as ${MASK}.`,
    },
  ]);
});

const printsOf = (source: string, path?: string) => describeMarked(source, {}, {}, path).map((one) => one.fingerprint);

test("a fingerprint is stable under lines inserted elsewhere, re-indenting, line ends and a new value", () => {
  const [print] = printsOf("a\nkey=«wharf-7-lantern»\nb");
  assert.equal(printsOf("new\nlines\na\n\t key=«wharf-7-lantern»\r\nb\nmore"), [print]);
  assert.equal(printsOf("key=«quite-another-8»"), [print]);
  assert.equal(printsOf("key=«-----BEGIN X-----\nabc\n-----END X-----»"), [print]);
});

test("a fingerprint tells path, line and number apart", () => {
  const prints = [
    ...printsOf("key=«wharf-7-lantern»\nkey=«wharf-7-lantern»\nother=«wharf-7-lantern»"),
    ...printsOf("key=«wharf-7-lantern»", "b.env"),
  ];
  assert.is(new Set(prints).size, 4);
  const far = "x".repeat(3000);
  assert.equal(printsOf(`${far}key=«wharf-7-lantern»${far}`), printsOf(`y${far}key=«wharf-7-lantern»${far}y`));
});

test.run();
