/** The other half of a credential is told with its secret. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { joinCompanions } from "../../src/detect/companion.ts";
import { resolveMatches } from "../../src/detect/resolve.ts";
import { documentOf, entryAt, inputOf, marked, matchOf } from "../helpers/match.ts";

const ID = { title: "its client id", words: ["clientid"], value: "[0-9a-f]{8}" };

function joined(text: string, keys: readonly string[], companion: object, groups: readonly string[] = []) {
  const { text: plain, spans } = marked(text);
  const input = inputOf(plain);
  const entries = spans.map((span, i) =>
    entryAt(input, span, { key: keys[i]!, path: `/${i}`, group: groups[i] ?? "" }),
  );
  const document = documentOf(input, entries);
  const at = keys.indexOf("client_secret");
  const match = matchOf(
    input,
    spans[at]!,
    { entry: entries[at]!, document },
    { id: "acme/secret", companion: companion as never },
  );
  const [told] = joinCompanions([match], [document]);
  return (told!.related ?? []).map((one) => `${one.message}: ${plain.slice(one.span.start, one.span.end)}`);
}

test("an entry whose name and value fit is a related place", () => {
  assert.equal(joined("id «0a1b2c3d» s «secretsecret»", ["client_id", "client_secret"], ID), [
    "its client id: 0a1b2c3d",
  ]);
  assert.equal(joined("id «0a1b2c3d» s «secretsecret»", ["ACME_CLIENT_ID", "client_secret"], ID), [
    "its client id: 0a1b2c3d",
  ]);
});

test("not under another name, with another value, from another group, or far away in a file", () => {
  assert.equal(joined("id «0a1b2c3d» s «secretsecret»", ["tenant_id", "client_secret"], ID), []);
  assert.equal(joined("id «zzzzzzzz» s «secretsecret»", ["client_id", "client_secret"], ID), []);
  assert.equal(joined("id «0a1b2c3d» s «secretsecret»", ["client_id", "client_secret"], ID, ["a", "b"]), []);
  assert.equal(joined(`id «0a1b2c3d»${" ".repeat(3000)} s «secretsecret»`, ["client_id", "client_secret"], ID), []);
});

test("of several the nearest", () => {
  const text = `a «0a1b2c3d» ${" ".repeat(50)} s «secretsecret» b «9f8e7d6c»`;
  assert.equal(joined(text, ["client_id", "client_secret", "client_id"], ID), ["its client id: 9f8e7d6c"]);
});

test("the match of another rule becomes a part of the secret's, each id once", () => {
  const { text, spans } = marked("«AK1» «secret-one»  «AK2» «secret-two» «AK3»");
  const input = inputOf(text);
  const id = (i: number) => matchOf(input, spans[i]!, {}, { id: "acme/key-id", rank: 900 });
  const secret = (i: number) =>
    matchOf(
      input,
      spans[i]!,
      {},
      { id: "acme/secret", rank: 850, companion: { title: "its key id", rule: "acme/key-id" } },
    );
  const told = resolveMatches(joinCompanions([id(0), secret(1), id(2), secret(3), id(4)], []));
  assert.equal(
    told.map(({ match, also, related }) => [
      text.slice(match.span.start, match.span.end),
      also.join(),
      related.map(({ span }) => text.slice(span.start, span.end)).join(),
    ]),
    [
      ["secret-one", "acme/key-id", "AK1"],
      ["secret-two", "acme/key-id", "AK2"],
      ["AK3", "", ""],
    ],
  );
});

test("an id alone is told as itself", () => {
  const input = inputOf("AK1");
  const match = matchOf(input, { start: 0, end: 3 }, {}, { id: "acme/key-id" });
  assert.equal(
    resolveMatches(joinCompanions([match], [])).map((one) => one.match.rule.id),
    ["acme/key-id"],
  );
});

test.run();
