import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Match } from "../../src/detect/detector.ts";
import { numberValues, resolveMatches } from "../../src/detect/resolve.ts";
import { documentOf, entryAt, inputOf, marked, matchOf } from "../helpers/match.ts";
import { finding } from "../helpers/report.ts";

const told = (matches: readonly Match[]) =>
  resolveMatches(matches).map(({ match, also }) => [match.rule.id, match.span.start, match.span.end, also.join(" ")]);
const config = { tag: "config", level: "warning", rank: 600 } as const;

test("of secrets that overlap the highest rank is told, the others are named", () => {
  const { text, spans } = marked("at: «dk_«0123456789»»");
  const input = inputOf(text);
  const matches = [
    matchOf(input, spans[0]!, {}, { id: "generic/token", rank: 300 }),
    matchOf(input, spans[1]!, {}, { id: "depot/key", rank: 800 }),
    matchOf(input, spans[0]!, {}, { id: "oauth/secret", rank: 600 }),
  ];
  assert.equal(told(matches), [["depot/key", 7, 17, "generic/token oauth/secret"]]);
  assert.equal(told(matches.toReversed()), told(matches));
});

test("at one rank the longer span, then the more severe level, then the id decides", () => {
  const input = inputOf("0123456789abcdef");
  const at = (id: string, start: number, end: number, level: "error" | "note" = "error") =>
    matchOf(input, { start, end }, {}, { id, level });
  assert.equal(told([at("a/a", 0, 5), at("b/b", 0, 8)]), [["b/b", 0, 8, "a/a"]]);
  assert.equal(told([at("a/a", 0, 8, "note"), at("b/b", 0, 8)]), [["b/b", 0, 8, "a/a"]]);
  assert.equal(told([at("b/b", 0, 8), at("a/a", 0, 8)]), [["a/a", 0, 8, "b/b"]]);
});

test("what only the loser overlapped is told; neighbours do not compete; inputs do not either", () => {
  const input = inputOf("0123456789abcdefghij");
  const at = (id: string, start: number, end: number, rank: number) => matchOf(input, { start, end }, {}, { id, rank });
  assert.equal(told([at("a/a", 0, 6, 900), at("b/b", 5, 12, 800), at("c/c", 11, 20, 700)]), [
    ["a/a", 0, 6, "b/b"],
    ["c/c", 11, 20, ""],
  ]);
  assert.equal(told([at("a/a", 0, 6, 900), at("b/b", 6, 12, 800)]).length, 2);
  assert.equal(
    told([at("a/a", 0, 6, 900), matchOf(inputOf(input.text, "b.env"), { start: 0, end: 6 }, {}, { id: "b/b" })]).length,
    2,
  );
});

test("one rule at one span is one finding, though a raw and a decoded reading saw it; the one with its entry stays", () => {
  const input = inputOf("key=0123456789");
  const span = { start: 4, end: 14 };
  const entry = entryAt(input, span);
  const resolved = resolveMatches([matchOf(input, span), matchOf(input, span, { entry }), matchOf(input, span)]);
  assert.is(resolved.length, 1);
  assert.is(resolved[0]!.match.entry, entry);
  assert.equal(resolved[0]!.also, []);
});

test("set-up findings stand beside, once for each rule and span", () => {
  const input = inputOf("key=0123456789");
  const span = { start: 4, end: 14 };
  const check = (id: string) => matchOf(input, span, {}, { ...config, id });
  assert.equal(told([matchOf(input, span), check("oauth/b"), check("oauth/a"), check("oauth/a")]), [
    ["depot/access-key", 4, 14, ""],
    ["oauth/a", 4, 14, ""],
    ["oauth/b", 4, 14, ""],
  ]);
});

test("supersedes goes before rank and tag, at places that overlap only", () => {
  const input = inputOf("key=0123456789 key=0123456789");
  const here = { start: 4, end: 14 };
  const there = { start: 19, end: 29 };
  const guid = matchOf(
    input,
    here,
    { supersedes: ["oauth/weak", "depot/access-key"] },
    { ...config, id: "entra/guid" },
  );
  const weak = (span: typeof here) => matchOf(input, span, {}, { ...config, id: "oauth/weak" });
  assert.equal(told([weak(here), weak(there), guid, matchOf(input, here)]), [
    ["entra/guid", 4, 14, "depot/access-key oauth/weak"],
    ["oauth/weak", 19, 29, ""],
  ]);
});

test("two that supersede one another leave one", () => {
  const input = inputOf("0123456789");
  const span = { start: 0, end: 10 };
  const a = matchOf(input, span, { supersedes: ["b/b"] }, { ...config, id: "a/a" });
  const b = matchOf(input, span, { supersedes: ["a/a"] }, { ...config, id: "b/b" });
  assert.equal(told([b, a]), [["a/a", 0, 10, "b/b"]]);
});

test("what belonged to a loser belongs to the winner, once", () => {
  const input = inputOf("0123456789");
  const span = { start: 0, end: 10 };
  const related = [{ input, span: { start: 1, end: 2 }, message: "Defined here." }];
  const [one] = resolveMatches([
    matchOf(input, span, { related }),
    matchOf(input, span, { related }, { id: "b/b", rank: 1 }),
  ]);
  assert.equal(one!.related, related);
});

test("a query parameter and its copy in the URL are one finding; the same value in a header is another", () => {
  const { text, spans } = marked("url: https://x/?k=«0123456789» query: «0123456789» header: «0123456789»");
  const input = inputOf(text, "c.json");
  const group = "/item/0/request";
  const url = entryAt(input, { start: 5, end: 28 }, { place: "request", role: "request.url", group });
  const query = entryAt(input, spans[1]!, { place: "query", group });
  const header = entryAt(input, spans[2]!, { place: "header", group });
  const document = documentOf(input, [url, query, header]);
  const matches = [
    matchOf(input, spans[0]!, { document }),
    matchOf(input, spans[1]!, { document, entry: query }),
    matchOf(input, spans[2]!, { document, entry: header }),
  ];
  const resolved = resolveMatches(matches);
  assert.equal(
    resolved.map((one) => one.match.span),
    [spans[0], spans[2]],
  );
  assert.equal(
    resolved[0]!.related.map((one) => one.span),
    [spans[1]],
  );
  const elsewhere = documentOf(input, [url, { ...query, group: "/item/1/request" }]);
  const apart = [
    matchOf(input, spans[0]!, { document: elsewhere }),
    matchOf(input, spans[1]!, { document: elsewhere }),
  ];
  assert.is(resolveMatches(apart).length, 2);
});

test("order: path by code unit, offset, rule", () => {
  const at = (path: string, start: number, id: string) =>
    matchOf(inputOf("0123456789", path), { start, end: start + 2 }, {}, { ...config, id });
  const matches = [
    at("b", 0, "x/x"),
    at("a", 4, "x/x"),
    at("Z", 8, "x/x"),
    at("a", 2, "y/y"),
    at("a", 2, "x/x"),
    at("ä", 0, "x/x"),
  ];
  assert.equal(
    resolveMatches(matches).map(({ match }) => `${match.input.path} ${match.span.start} ${match.rule.id}`),
    ["Z 8 x/x", "a 2 x/x", "a 2 y/y", "a 4 x/x", "b 0 x/x", "ä 0 x/x"],
  );
});

test("digests are equal for equal values, and a set-up has none", () => {
  const input = inputOf("same same other");
  const spans = [
    { start: 0, end: 4 },
    { start: 5, end: 9 },
    { start: 10, end: 15 },
  ];
  const digests = resolveMatches(spans.map((span) => matchOf(input, span))).map((one) => one.digest);
  assert.is(digests[0], digests[1]);
  assert.is.not(digests[0], digests[2]);
  assert.is(resolveMatches([matchOf(input, spans[0]!, {}, config)])[0]!.digest, undefined);
});

test("values are numbered in report order, where two places share one", () => {
  const at = (path: string, digest?: string) => ({ finding: finding({ path }), ...(digest ? { digest } : {}) });
  const numbered = numberValues([at("d", "p"), at("a", "q"), at("c", "once"), at("b", "p"), at("e", "q"), at("f")]);
  assert.equal(
    numbered.map((one) => [one.finding.path, one.finding.valueGroup]),
    [
      ["a", 1],
      ["b", 2],
      ["c", undefined],
      ["d", 2],
      ["e", 1],
      ["f", undefined],
    ],
  );
});

test("very many matches in one input, nested and side by side, are soon resolved", () => {
  const input = inputOf("x".repeat(200_000));
  const whole = matchOf(input, { start: 0, end: 200_000 }, {}, { id: "a/whole", rank: 1 });
  const parts = Array.from({ length: 40_000 }, (_, i) =>
    matchOf(input, { start: i * 5, end: i * 5 + 5 }, { value: `v${i}` }, { id: "b/part" }),
  );
  const guids = parts.map((part) => matchOf(input, part.span, { supersedes: ["c/weak"] }, { ...config, id: "c/guid" }));
  const weak = parts.map((part) => matchOf(input, part.span, {}, { ...config, id: "c/weak" }));
  const resolved = resolveMatches([whole, ...parts, ...guids, ...weak]);
  assert.is(resolved.length, 80_000);
  assert.equal(resolved[0]!.also, ["a/whole"]);
});

test.run();
