/** JWTs that JavaScript signs for a token endpoint: jsonwebtoken's `sign`, jose's `SignJWT`, as claims and header. */
import { type Lookup, lifetimeIn, numberIn, secondsOf } from "../duration.ts";
import { linksOf } from "./chain.ts";
import type { JsReading } from "./entries.ts";
import { callsOn, implied, lastWord, Made, memberOf } from "./made.ts";
import { bare, dottedName, type JsNode, nameOf, nodeOf, nodesOf, propertiesOf } from "./node.ts";

/** Words that only a file has which sends a signed JWT to a token endpoint. */
const ASSERTS = /client_assertion|jwt-bearer/;
/** The grant of RFC 7523, whose assertions follow rules of the server's own. */
const GRANT = /grant-type:jwt-bearer/;
/** An audience that is a token endpoint's, or a server's that takes assertions. */
const ENDPOINT = /\/token\b|\/oauth|^https:\/\/(?:login|test)\.salesforce\.com|^account(?:-d)?\.docusign\.com$/;
const SIGN = /^(?:(?:jwt|JWT|jsonwebtoken|jose|njwt)\.sign)$/;
/** Options of jsonwebtoken that are claims. */
const OPTION_CLAIMS: Readonly<Record<string, string>> = {
  issuer: "iss",
  audience: "aud",
  subject: "sub",
  jwtid: "jti",
};
/** Setters of jose's SignJWT that are claims. */
const SETTERS: Readonly<Record<string, string>> = {
  setIssuer: "iss",
  setAudience: "aud",
  setSubject: "sub",
  setJti: "jti",
};

/** Adds each signed JWT as a group of kind "signed" at `where.path` + "/signed/N": claims, header members and a lifetime. */
export function addSigned(reading: JsReading): void {
  const { text } = reading.slice;
  const asserts = ASSERTS.test(text);
  let count = 0;
  for (const call of reading.scope.calls) {
    const callee = dottedName(nodeOf(call["callee"]));
    const made = SIGN.test(callee)
      ? bySign(reading, call)
      : call.type === "NewExpression" && lastWord(nodeOf(call["callee"])) === "SignJWT"
        ? byBuilder(reading, call)
        : undefined;
    if (!made) continue;
    const audience = made.claims.get("aud");
    const known = audience && reading.folder.fold(audience);
    const named = made.claims.has("iss") || made.claims.has("sub");
    // A session's token has no audience that takes assertions.
    if (!known || (known.state ? !(asserts && named) : !ENDPOINT.test(known.text))) continue;
    add(reading, call, made, `${reading.where.path}/signed/${count++}`);
  }
}

interface Signed {
  readonly claims: ReadonlyMap<string, JsNode>;
  readonly header: ReadonlyMap<string, JsNode>;
  /** Seconds between issue and expiry, and the node that says so. */
  readonly lifetime: { readonly seconds: number; readonly at: JsNode } | undefined;
  /** All claims were seen. */
  readonly whole: boolean;
}

function add(reading: JsReading, call: JsNode, { claims, header, lifetime, whole }: Signed, path: string): void {
  const made = new Made(reading, path, call, "signed", whole ? "all" : "");
  for (const [name, node] of claims) made.put(name, node, "code", `claim/${name}`);
  for (const [name, node] of header) made.put(name, node, "code", `jose/${name}`);
  const { text } = reading.slice;
  if (text.includes("client_assertion") && !GRANT.test(text))
    made.put("use", implied("client_assertion", call), "code", "use");
  if (lifetime) made.put("ttl", implied(String(lifetime.seconds), lifetime.at, true), "code", "ttl");
}

/** `jwt.sign(claims, key, options)` */
function bySign(reading: JsReading, call: JsNode): Signed | undefined {
  const [payload, , options] = nodesOf(call["arguments"]);
  const object = reading.folder.resolved(payload);
  if (object?.type !== "ObjectExpression") return undefined;
  const { properties, spreads, open } = propertiesOf(object);
  const claims = new Map(properties.map(({ name, value }) => [name, value]));
  for (const [option, claim] of Object.entries(OPTION_CLAIMS)) {
    const value = memberOf(reading, options, option);
    if (value) claims.set(claim, value);
  }
  const header = new Map<string, JsNode>();
  const alg = memberOf(reading, options, "algorithm");
  const kid = memberOf(reading, options, "keyid") ?? memberOf(reading, options, "header.kid");
  if (alg) header.set("alg", alg);
  if (kid) header.set("kid", kid);
  const after = memberOf(reading, options, "expiresIn");
  const seconds = after && secondsIn(reading, after);
  if (after && !claims.has("exp")) claims.set("exp", after);
  const seen = options === undefined || reading.folder.resolved(options)?.type === "ObjectExpression";
  return {
    claims,
    header,
    lifetime: seconds === undefined ? lifetimeOf(reading, claims) : { seconds, at: after! },
    whole: seen && !open && spreads.length === 0 && !isChanged(reading, payload),
  };
}

/** `new SignJWT(claims).setProtectedHeader({alg}).setExpirationTime("2h")`, chained or on a variable. */
function byBuilder(reading: JsReading, call: JsNode): Signed {
  const [payload] = nodesOf(call["arguments"]);
  const object = reading.folder.resolved(payload);
  const known = object?.type === "ObjectExpression" ? propertiesOf(object) : undefined;
  const claims = new Map((known?.properties ?? []).map(({ name, value }) => [name, value]));
  const header = new Map<string, JsNode>();
  let lifetime: Signed["lifetime"];
  const links = [
    ...linksOf(reading, call),
    ...callsOn(reading, call, /^set\w+$/).map((one) => ({
      method: nameOf(nodeOf(bare(nodeOf(one["callee"]))?.["property"])) ?? "",
      args: nodesOf(one["arguments"]),
    })),
  ];
  for (const { method, args } of links) {
    const [first] = args;
    const claim = SETTERS[method];
    if (claim && first) claims.set(claim, first);
    else if (method === "setExpirationTime" && first) {
      claims.set("exp", first);
      const text = reading.folder.fold(first);
      const seconds = text.scalar === "number" || text.state ? undefined : secondsOf(text.text);
      if (seconds !== undefined) lifetime = { seconds, at: first };
    } else if (method === "setProtectedHeader") {
      for (const name of ["alg", "kid", "typ"]) {
        const value = memberOf(reading, first, name);
        if (value) header.set(name, value);
      }
    }
  }
  const whole = payload === undefined || (known !== undefined && !known.open && known.spreads.length === 0);
  return { claims, header, lifetime: lifetime ?? lifetimeOf(reading, claims), whole };
}

const changed = new WeakMap<JsReading, ReadonlySet<string>>();

/** `payload.aud = ...` somewhere in the file. */
function isChanged(reading: JsReading, payload: JsNode | undefined): boolean {
  const name = nameOf(bare(payload));
  let names = changed.get(reading);
  if (!names) {
    const found = reading.slice.text.matchAll(/(?<![\w$.])([\w$]{1,60})(?:\.\w{1,60}|\[[^\]\n]{0,80}\])\s{0,3}=(?!=)/g);
    names = new Set([...found].map(([, one]) => one!));
    changed.set(reading, names);
  }
  return name !== undefined && names.has(name);
}

/** jsonwebtoken's `expiresIn`: seconds, or a text such as "2h"; a bare number as text means milliseconds. */
function secondsIn(reading: JsReading, node: JsNode): number | undefined {
  const folded = reading.folder.fold(node);
  if (folded.state || folded.scalar) return numberIn(reading.folder.source(node), lookupAt(reading, node));
  return /^\d+$/.test(folded.text) ? Number(folded.text) / 1000 : secondsOf(folded.text);
}

function lookupAt({ folder, scope }: JsReading, node: JsNode): Lookup {
  return (name) => {
    const init = scope.initOf(name, node.range[0]);
    return init && folder.source(init);
  };
}

/** exp and iat as expressions of the same clock: `Math.floor(Date.now() / 1000) + 60 * 60`. */
function lifetimeOf(reading: JsReading, claims: ReadonlyMap<string, JsNode>): Signed["lifetime"] {
  const exp = claims.get("exp");
  if (!exp) return undefined;
  const { folder } = reading;
  const iat = claims.get("iat") ?? claims.get("nbf");
  const seconds = lifetimeIn(folder.source(exp), iat ? folder.source(iat) : "", lookupAt(reading, exp));
  return seconds === undefined ? undefined : { seconds, at: exp };
}
