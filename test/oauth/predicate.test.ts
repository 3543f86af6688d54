/** The operators, over known, partly known, unknown and absent values. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Document } from "../../src/model/document.ts";
import { compilePredicate } from "../../src/oauth/predicate.ts";
import { type FieldValue, type Subject, SubjectBuilder } from "../../src/oauth/subject.ts";
import { documentOf, NOW } from "../helpers/workspace.ts";

const document: Document = documentOf("text");

function value(text: string, more: Partial<FieldValue> = {}): FieldValue {
  return { text, state: "literal", holes: [], secret: false, document, ...more };
}

const hole = (name: string) => value(name, { state: "placeholder", holes: [name] });
const url = (text: string, ...holes: string[]) =>
  value(text, { state: holes.length > 0 ? "placeholder" : "literal", holes });

type Fields = Readonly<Record<string, readonly FieldValue[]>>;

/** Every family is closed unless `open`. */
function subjectOf(fields: Fields, open = false): Subject {
  const families = open ? [] : ["param", "url", "auth", "claim", "grant", "values", "reg", "header"];
  const subject = new SubjectBuilder("token-request", document, document.groups[0]!, families);
  for (const [name, values] of Object.entries(fields)) for (const each of values) subject.add(name, each);
  return subject.build();
}

function truth(predicate: unknown, fields: Fields, open = false): boolean | undefined {
  return compilePredicate(predicate)({ subject: subjectOf(fields, open), captures: new Map(), now: NOW }).truth;
}

/** [name, predicate, fields, expected where all was seen, expected where only a part was] */
// biome-ignore format: a table, one case a line
const CASES: readonly (readonly [string, unknown, Fields, boolean | undefined, boolean | undefined])[] = [
  ["present", { field: "param.a", present: true }, { "param.a": [value("x")] }, true, true],
  ["present: a placeholder is", { field: "param.a", present: true }, { "param.a": [hole("ph-x")] }, true, true],
  ["present: an empty one is not", { field: "param.a", present: true }, { "param.a": [value("", { state: "empty" })] }, false, undefined],
  ["present: a disabled one is not", { field: "param.a", present: true }, { "param.a": [value("x", { state: "disabled" })] }, false, undefined],
  ["present: absent", { field: "param.a", present: true }, {}, false, undefined],
  ["present: false", { field: "param.a", present: false }, {}, true, undefined],
  ["equals", { field: "grant", equals: "password" }, { grant: [value("password")] }, true, true],
  ["equals: other", { field: "grant", equals: "password" }, { grant: [value("implicit")] }, false, false],
  ["equals: case counts", { field: "param.scope", equals: "M2MAPI" }, { "param.scope": [value("m2mapi")] }, false, false],
  ["equals: ignoreCase", { field: "param.scope", equals: "M2MAPI", ignoreCase: true }, { "param.scope": [value("m2mapi")] }, true, true],
  ["equals: absent", { field: "grant", equals: "password" }, {}, false, undefined],
  ["equals: unknown", { field: "grant", equals: "password" }, { grant: [hole("ph-g")] }, undefined, undefined],
  ["equals: true of JSON", { field: "reg.a", equals: true }, { "reg.a": [value("true", { scalar: "boolean" })] }, true, true],
  ["equals: one of a list", { field: "claim.aud", equals: "b" }, { "claim.aud": [value("a"), value("b")] }, true, true],
  ["not keeps unknown", { not: { field: "grant", equals: "password" } }, { grant: [hole("ph-g")] }, undefined, undefined],
  ["in", { field: "grant", in: ["a", "b"] }, { grant: [value("b")] }, true, true],
  ["in: none", { field: "grant", in: ["a", "b"] }, { grant: [value("c")] }, false, false],
  ["matches", { field: "url", matches: "^https://[a-z-]+\\.x/" }, { url: [url("https://acme.x/t")] }, true, true],
  ["matches: a hole in the host may match", { field: "url", matches: "^https://[a-z-]+\\.x/" }, { url: [url("https://ph-t.x/t", "ph-t")] }, true, true],
  ["matches: a hole never proves a mismatch", { field: "url", matches: "/oidc/token$" }, { url: [url("https://ph-t.x/ph-p", "ph-t", "ph-p")] }, undefined, undefined],
  ["matches: nothing known", { field: "url", matches: "." }, { url: [url("ph-u", "ph-u")] }, undefined, undefined],
  ["matches: a stand-in", { field: "auth.client_id", matches: "^YOUR" }, { "auth.client_id": [value("YOUR_ID", { state: "placeholder" })] }, undefined, undefined],
  ["matches: part of an id", { field: "auth.client_id", matches: "^ab" }, { "auth.client_id": [value("abph-x", { state: "placeholder", holes: ["ph-x"] })] }, undefined, undefined],
  ["sameAs", { field: "claim.sub", sameAs: "param.id" }, { "claim.sub": [value("a")], "param.id": [value("b"), value("a")] }, true, true],
  ["sameAs: other", { field: "claim.sub", sameAs: "param.id" }, { "claim.sub": [value("a")], "param.id": [value("b")] }, false, false],
  ["sameAs: one unknown", { field: "claim.sub", sameAs: "param.id" }, { "claim.sub": [value("a")], "param.id": [value("b"), hole("ph-x")] }, undefined, undefined],
  ["sameAs: nothing to compare", { field: "claim.sub", sameAs: "param.id" }, { "claim.sub": [value("a")] }, undefined, undefined],
  ["literal", { field: "param.s", literal: true }, { "param.s": [value("x")] }, true, true],
  ["literal: a placeholder", { field: "param.s", literal: true }, { "param.s": [hole("ph-x")] }, false, false],
  ["literal: computed", { field: "param.s", literal: true }, { "param.s": [value("ph-x", { state: "computed", holes: ["ph-x"] })] }, undefined, undefined],
  ["length", { field: "param.s", length: { max: 3 } }, { "param.s": [value("abcd")] }, false, false],
  ["length: absent", { field: "param.s", length: { max: 3 } }, {}, true, undefined],
  ["count", { field: "param.s", count: { max: 1 } }, { "param.s": [value("a"), value("b")] }, false, false],
  ["count: fewer were seen", { field: "param.s", count: { min: 1 } }, {}, false, undefined],
  ["number", { field: "claim.ttl", number: { lte: 600 } }, { "claim.ttl": [value("601")] }, false, false],
  ["number: no number", { field: "claim.ttl", number: { lte: 600 } }, { "claim.ttl": [value("ten")] }, undefined, undefined],
  ["number: absent", { field: "claim.ttl", number: { lte: 600 } }, {}, undefined, undefined],
  ["time: seconds", { field: "reg.exp", time: "future" }, { "reg.exp": [value("1700000000")] }, false, false],
  ["time: milliseconds", { field: "reg.exp", time: "future" }, { "reg.exp": [value("4100000000000")] }, true, true],
  ["time: ISO", { field: "reg.exp", time: "past" }, { "reg.exp": [value("2024-01-31T00:00:00Z")] }, true, true],
  ["time: no time", { field: "reg.exp", time: "past" }, { "reg.exp": [value("never")] }, undefined, undefined],
  ["type", { field: "claim.exp", type: "number" }, { "claim.exp": [value("1614664267")] }, false, false],
  ["tokens none", { field: "param.scope", tokens: { none: ["offline_access"] } }, { "param.scope": [value("all offline_access")] }, false, false],
  ["tokens none: comma", { field: "param.scope", tokens: { none: ["b"] } }, { "param.scope": [value("a,b")] }, false, false],
  ["tokens none: absent", { field: "param.scope", tokens: { none: ["b"] } }, {}, true, undefined],
  ["tokens none: one token unknown", { field: "param.scope", tokens: { none: ["b"] } }, { "param.scope": [url("a ph-x", "ph-x")] }, undefined, undefined],
  ["tokens any", { field: "param.scope", tokens: { any: ["all"] } }, { "param.scope": [value("x all")] }, true, true],
  ["tokens any: absent", { field: "param.scope", tokens: { any: ["all"] } }, {}, false, undefined],
  ["tokens all", { field: "param.scope", tokens: { all: ["a", "b"] } }, { "param.scope": [value("a")] }, false, false],
  ["tokens in, where", { field: "param.scope", tokens: { where: "^x/", in: ["x/a"] } }, { "param.scope": [value("openid x/b")] }, false, false],
  ["tokens matches", { field: "param.scope", tokens: { matches: "^x/" } }, { "param.scope": [value("x/a x/b")] }, true, true],
  ["containsNone", { field: "values", containsNone: ["@@"] }, { values: [value("P@@ss")] }, false, false],
  ["containsNone: unknown", { field: "values", containsNone: ["@@"] }, { values: [hole("ph-x")] }, undefined, undefined],
  ["containsNone: one unknown, one bad", { field: "values", containsNone: ["@@"] }, { values: [hole("ph-x"), value("@@")] }, false, false],
  ["word", { field: "values", containsNone: ["end"], boundary: "word", ignoreCase: true }, { values: [value("BACK-END")] }, false, false],
  ["word: underscore parts", { field: "values", containsNone: ["sys"], boundary: "word" }, { values: [value("sys_01")] }, false, false],
  ["word: within another", { field: "values", containsNone: ["end"], boundary: "word" }, { values: [value("vendor")] }, true, true],
  ["inside", { field: "values", containsNone: ["end"], boundary: "inside" }, { values: [value("vendor")] }, false, false],
  ["inside: a whole word", { field: "values", containsNone: ["end"], boundary: "inside" }, { values: [value("back end")] }, true, true],
  ["inside: within a listed word", { field: "values", containsNone: ["exec", "execute"], boundary: "inside" }, { values: [value("execute")] }, true, true],
  ["all: false wins over unknown", { all: [{ field: "grant", equals: "a" }, { field: "param.x", equals: "b" }] }, { grant: [hole("ph-g")], "param.x": [value("c")] }, false, false],
  ["any: true wins over unknown", { any: [{ field: "grant", equals: "a" }, { field: "param.x", equals: "b" }] }, { grant: [hole("ph-g")], "param.x": [value("b")] }, true, true],
  ["any: unknown wins over false", { any: [{ field: "grant", equals: "a" }, { field: "param.x", equals: "b" }] }, { grant: [hole("ph-g")], "param.x": [value("c")] }, undefined, undefined],
  ["two operators on one field", { field: "param.x", matches: "^a", length: { max: 2 } }, { "param.x": [value("abc")] }, false, false],
];

for (const [name, predicate, fields, whole, part] of CASES) {
  test(name, () => {
    assert.is(truth(predicate, fields), whole);
    assert.is(truth(predicate, fields, true), part);
  });
}

test("captures fill patterns and values, escaped", () => {
  const captures = new Map();
  const subject = subjectOf({
    url: [url("https://a-b.x/")],
    "param.r": [value("https://a-b.x/api")],
    "param.s": [value("https://aXb.x/api")],
  });
  const scope = { subject, captures, now: NOW };
  assert.is(compilePredicate({ field: "url", matches: "^https://(?<host>[^/]+)/" })(scope).truth, true);
  assert.is(captures.get("host").text, "a-b.x");
  assert.is(compilePredicate({ captured: "host" })(scope).truth, true);
  assert.is(compilePredicate({ captured: "other" })(scope).truth, false);
  assert.is(compilePredicate({ field: "param.r", matches: "^https://{host}/api$" })(scope).truth, true);
  assert.is(compilePredicate({ field: "param.s", matches: "^https://{host}/api$" })(scope).truth, false);
  assert.is(compilePredicate({ field: "param.r", equals: "https://{host}/api" })(scope).truth, true);
  assert.is(compilePredicate({ field: "param.r", equals: "https://{gone}/api" })(scope).truth, undefined);
  assert.is(compilePredicate({ field: "param.r", matches: "a{1,2}-b\\.x" })(scope).truth, true);
});

test("two captures with a placeholder are equal or not comparable", () => {
  const of = (tenant: string, resource: FieldValue) => {
    const scope = {
      subject: subjectOf({ url: [url(`https://${tenant}.x/`, tenant)], "param.r": [resource] }),
      captures: new Map(),
      now: NOW,
    };
    compilePredicate({ field: "url", matches: "^https://(?<a>[^.]+)\\." })(scope);
    compilePredicate({ field: "param.r", matches: "^https://(?<b>[^.]+)\\." })(scope);
    return compilePredicate({ value: "{b}", equals: "{a}" })(scope).truth;
  };
  assert.is(of("ph-t", url("https://ph-t.x/api", "ph-t")), true);
  assert.is(of("ph-t", url("https://acme.x/api")), undefined);
});

test("each item of a list needs its row", () => {
  const tables = {
    policies: [
      { scopes: ["a"], permissions: ["OWNER"] },
      { scopes: ["b", "a"], permissions: ["ADMIN"] },
      { scopes: ["c"], permissions: [] },
    ],
  };
  const spec = {
    list: "reg.s",
    strip: "x/",
    table: "policies",
    column: "scopes",
    also: { list: "reg.p", column: "permissions", ignoreCase: true, emptyIsAny: true },
  };
  const check = (scopes: readonly string[], permissions: readonly FieldValue[]) =>
    compilePredicate(
      { eachHasRow: spec },
      tables,
    )({
      subject: subjectOf({ "reg.s": scopes.map((each) => value(each)), "reg.p": permissions }),
      captures: new Map(),
      now: NOW,
    });
  assert.is(check(["x/a"], [value("admin")]).truth, true);
  assert.is(check(["x/b"], [value("owner")]).truth, false);
  assert.equal(
    check(["x/b"], [value("owner")]).witnesses.map(({ match }) => match),
    ["b"],
  );
  assert.is(check(["x/c"], [value("owner")]).truth, true, "no permission asked for");
  assert.is(check(["x/z"], [value("owner")]).truth, true, "an item of no row is another check's");
  assert.is(check(["x/b"], []).truth, undefined);
  assert.is(check(["x/b"], [hole("ph-p")]).truth, undefined);
});

test("mistakes in a predicate are told", () => {
  assert.throws(() => compilePredicate({ field: "a", equalz: "b" }), /"equalz" is no operator/);
  assert.throws(() => compilePredicate({ field: "a" }), /needs an operator/);
  assert.throws(() => compilePredicate({ all: { field: "a" } }), /take a list/);
  assert.throws(() => compilePredicate("text"), /must be a mapping/);
  assert.throws(() => compilePredicate({ not: { field: "a", in: "b" } }), /take a list/);
});

test("a long value is not run through patterns", () => {
  assert.is(truth({ field: "url", matches: "a" }, { url: [url("a".repeat(10_000))] }), undefined);
});

test.run();
