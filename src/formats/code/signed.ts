/** JWTs that code signs for a token endpoint: `jwt.encode(claims, key, algorithm)` of PyJWT, ruby-jwt, firebase/php-jwt. */
import { lifetimeIn } from "../duration.ts";
import { type Bracket, isBracket, type Part } from "./tree.ts";
import { addValue, bracketAt, type CodeReading, type CodeTarget, valueIn } from "./values.ts";

const ENCODE = /^(?:jwt|jose_jwt|JWT|jose\.jwt|jwt\.JWT|JsonWebToken)\.encode$/;
const ENDPOINT = /\/token\b|\/oauth|^https:\/\/(?:login|test)\.salesforce\.com|^account(?:-d)?\.docusign\.com$/;
const ASSERTS = /client_assertion|jwt-bearer/;
/** The grant of RFC 7523, whose assertions follow rules of the server's own. */
const GRANT = /grant-type:jwt-bearer/;
const ALGORITHM = /^(?:[HREP]S(?:256|384|512)|EdDSA|ES256K)$/;

/** Adds each signed JWT as a group of kind "signed" at `where.path` + "/signed/N": claims, header members and a lifetime. */
export function addCodeSigned(reading: CodeReading, brackets: readonly Bracket[]): void {
  const { text } = reading.slice;
  const asserts = ASSERTS.test(text);
  let count = 0;
  for (const call of brackets) {
    if (call.open !== "(" || !ENCODE.test(call.callee)) continue;
    const claims = claimsOf(call.items[0]?.parts ?? [], reading);
    const audience = claims?.items.find(({ key }) => key?.text === "aud");
    const value = audience && valueIn(audience.parts, reading);
    const named = claims?.items.some(({ key }) => key?.text === "iss" || key?.text === "sub");
    // A session's token has no audience that takes assertions.
    if (!claims || !value || (value.state ? !(asserts && named) : !ENDPOINT.test(value.text))) continue;
    add(reading, call, claims, `${reading.where.path}/signed/${count++}`);
  }
}

/** The map of claims, written there or assigned once and not changed. */
function claimsOf(parts: readonly Part[], reading: CodeReading): Bracket | undefined {
  const [first] = parts;
  if (!first || parts.length !== 1) return undefined;
  const map = isBracket(first) ? first : bracketAt(first.text, reading);
  return map && /^(?:|array|dict)$/.test(map.callee) ? map : undefined;
}

function add(reading: CodeReading, call: Bracket, claims: Bracket, id: string): void {
  const { slice, out, where } = reading;
  const { text } = slice;
  reading.used.add(claims);
  const whole = claims.items.every(({ key }) => key !== undefined && !key.mixed);
  const span = { start: slice.at(call.from), end: slice.at(call.to) };
  out.group({ id, kind: "signed", name: whole ? "all" : "", parent: where.group, whole: false, span });
  const target = (path: string): CodeTarget => ({ path: `${id}/${path}`, group: id, place: "code" });
  const sources = new Map<string, string>();
  for (const { key, parts } of claims.items) {
    const value = key && valueIn(parts, reading);
    if (!key || !value) continue;
    const name = key.text.replace(/^:/, "");
    sources.set(name, text.slice(parts[0]!.from, parts.at(-1)!.to));
    addValue(reading, name, value, { ...target(`claim/${name}`), key });
    if (name !== "exp") continue;
    const { from, to } = { from: parts[0]!.from, to: parts.at(-1)!.to };
    const issued = claims.items.find((item) => item.key && /^(?:iat|nbf)$/.test(item.key.text))?.parts;
    const iat = issued ? text.slice(issued[0]!.from, issued.at(-1)!.to) : "";
    const seconds = lifetimeIn(text.slice(from, to), iat, () => undefined);
    if (seconds !== undefined) addValue(reading, "ttl", { text: String(seconds), from, to }, target("ttl"));
  }
  for (const { key, parts } of call.items.slice(1)) {
    const value = valueIn(parts, reading);
    if (value && !value.state && ALGORITHM.test(value.text) && (!key || key.text === "algorithm"))
      addValue(reading, "alg", value, target("jose/alg"));
  }
  if (text.includes("client_assertion") && !GRANT.test(text))
    addValue(reading, "use", { text: "client_assertion", from: call.from, to: call.from }, target("use"));
}
