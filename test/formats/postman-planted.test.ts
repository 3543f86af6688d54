import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readPostmanDocument } from "../../src/formats/postman/index.ts";
import { inputOf } from "../helpers/fake-file.ts";

/** A part of a collection, and the values planted in it. */
interface Planted {
  readonly part: unknown;
  readonly values: readonly string[];
}

// A mark that no two values share, around characters that JSON, forms and URLs have to escape.
let count = 0;
const secret = fc
  .string({ unit: fc.constantFrom(..."abcXYZ0189-_.~!*'()$@:,;+=&?/%#\"\\ é€😀\n\t<>"), minLength: 0, maxLength: 12 })
  .map((middle) => `q${(count++).toString(36)}z${middle}k7`);
const plain = secret.map((value) => value.replace(/[\n\t]/g, "_"));
const name = fc.constantFrom("client_secret", "Authorization", "x-api-key", "t1", "password", "Größe", 'a"b', "a/b~c");
const one = <T>(values: fc.Arbitrary<string>, make: (value: string, key: string) => T) =>
  fc.tuple(values, name).map(([value, key]): Planted => ({ part: make(value, key), values: [value] }));

const row = one(secret, (value, key) => ({ key, value, type: "text", disabled: value.length % 2 === 0 }));
const rows = fc.array(row, { maxLength: 4 }).map(all);
function all(parts: readonly Planted[]): Planted & { part: unknown[] } {
  return { part: parts.map((each) => each.part), values: parts.flatMap((each) => each.values) };
}
const nothing = fc.constant<Planted>({ part: undefined, values: [] });

const types = ["basic", "bearer", "digest", "oauth1", "oauth2", "awsv4", "hawk", "jwt", "ntlm", "edgegrid", "apikey"];
const auth = fc
  .tuple(fc.constantFrom(...types, "noauth"), fc.constantFrom(...types), rows, fc.boolean())
  .map(([type, block, params, array]): Planted => {
    const list = params.part as { key: string; value: string }[];
    // The object form holds one value a name.
    const named = new Map(list.map((each) => [each.key, each.value]));
    return array
      ? { part: { type, [block]: list }, values: params.values }
      : { part: { type, [block]: Object.fromEntries(named) }, values: [...named.values()] };
  });

const form = plain.map(
  (value): Planted => ({
    part: { mode: "raw", raw: `a=1&client_secret=${encodeURIComponent(value)}` },
    values: [value],
  }),
);
const json = fc.tuple(fc.array(secret, { minLength: 1, maxLength: 3 }), fc.constantFrom(undefined, 2, "\t")).map(
  ([values, indent]): Planted => ({
    part: {
      mode: "raw",
      raw: JSON.stringify({ outer: { list: values, n: 1 }, text: JSON.stringify({ deep: values[0] }) }, null, indent),
    },
    values,
  }),
);
const graphql = secret.map(
  (value): Planted => ({
    part: { mode: "graphql", graphql: { query: "query { a }", variables: JSON.stringify({ token: value }) } },
    values: [value],
  }),
);
const body = fc.oneof(
  nothing,
  form,
  json,
  graphql,
  rows.map((each): Planted => ({ part: { mode: "urlencoded", urlencoded: each.part }, values: each.values })),
  rows.map((each): Planted => ({ part: { mode: "formdata", formdata: each.part }, values: each.values })),
);
const url = rows.map(
  (query): Planted => ({
    part: { raw: "https://a.test/x", host: ["a", "test"], path: ["x"], query: query.part },
    values: query.values,
  }),
);
const request = fc.record({ auth: fc.oneof(nothing, auth), header: rows, body, url }).map(
  (parts): Planted => ({
    part: {
      method: "POST",
      auth: parts.auth.part,
      header: parts.header.part,
      body: parts.body.part,
      url: parts.url.part,
    },
    values: [parts.auth, parts.header, parts.body, parts.url].flatMap((each) => each.values),
  }),
);
const response = fc.tuple(rows, secret, request).map(
  ([header, value, original]): Planted => ({
    part: {
      name: "ok",
      code: 200,
      header: header.part,
      cookie: [],
      body: JSON.stringify({ access_token: value }),
      originalRequest: original.part,
    },
    values: [...header.values, value, ...original.values],
  }),
);
const item = fc.tuple(request, fc.array(response, { maxLength: 2 }), rows).map(
  ([one, responses, variables]): Planted => ({
    part: { name: "Get / it", request: one.part, response: all(responses).part, variable: variables.part },
    values: [...one.values, ...all(responses).values, ...variables.values],
  }),
);
const { node } = fc.letrec<{ node: Planted }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    item,
    fc.tuple(fc.array(tie("node"), { maxLength: 3 }), auth).map(
      ([nodes, own]): Planted => ({
        part: { name: "Folder", item: all(nodes).part, auth: own.part },
        values: [...all(nodes).values, ...own.values],
      }),
    ),
  ),
}));
const collection = fc.tuple(fc.array(node, { maxLength: 3 }), rows, auth).map(
  ([nodes, variables, own]): Planted => ({
    part: {
      info: { name: "C", schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
      item: all(nodes).part,
      variable: variables.part,
      auth: own.part,
    },
    values: [...all(nodes).values, ...variables.values, ...own.values],
  }),
);
const environment = rows.map(
  (values): Planted => ({
    part: { name: "E", values: values.part, _postman_variable_scope: "environment" },
    values: values.values,
  }),
);

/** What a span says, read as often as it may have been written: as it is, as a JSON string, twice so, as a form. */
function readings(written: string): string[] {
  const found = [written];
  let text = written;
  for (let depth = 0; depth < 3; depth += 1) {
    try {
      text = JSON.parse(`"${text}"`) as string;
    } catch {
      break;
    }
    found.push(text);
    if (/^[^&=\s]*$/.test(text) && text.includes("%")) {
      try {
        found.push(decodeURIComponent(text));
      } catch {
        // A bare percent sign: no form.
      }
    }
  }
  return found;
}

function check(planted: Planted, indent: string | number | undefined): void {
  const text = JSON.stringify(planted.part, null, indent);
  const document = readPostmanDocument(inputOf(text));
  assert.ok(document, text);
  assert.equal(document?.diagnostics, []);
  const byValue = new Map<string, string[]>();
  for (const { value, span } of document?.entries ?? []) {
    byValue.set(value, [...(byValue.get(value) ?? []), text.slice(span.start, span.end)]);
  }
  for (const value of planted.values) {
    const written = byValue.get(value) ?? [];
    assert.ok(written.length > 0, `no entry for ${JSON.stringify(value)} in ${text}`);
    for (const each of written) assert.ok(readings(each).includes(value), `${each} is not ${JSON.stringify(value)}`);
  }
}

const indents = fc.constantFrom(undefined, "\t", 2);

test("every value planted in a collection is an entry at its exact span", () => {
  fc.assert(
    fc.property(collection, indents, (planted, indent) => check(planted, indent)),
    { numRuns: 400 },
  );
});

test("every value planted in an environment is an entry at its exact span", () => {
  fc.assert(
    fc.property(environment, indents, (planted, indent) => check(planted, indent)),
    { numRuns: 200 },
  );
});

test.run();
