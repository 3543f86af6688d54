/** What the kernel looks for: the anchors of all rules and other marks, each in its lane and with what it stands for. */
import { IGNORE_ANCHORS, KEY_ANCHORS } from "../detect/screen.ts";
import type { RunAnchor, WideAnchor } from "../engine/kernel/tables.ts";
import type { Ruleset, ShapeRule } from "../model/rule.ts";

/** What an anchor that ended somewhere may be the sign of. */
export type Meaning =
  | { readonly kind: "shape"; readonly anchor: string; readonly rules: ShapeRule[] }
  | { readonly kind: Mark; readonly anchor: string };

/**
 * jwt, key: a token or a key may stand there. client: a file of an API client. document: a word of OAuth that a check may
 * judge in data; oauth: one that it may judge in JSON. telling, calling: together they are worth a syntax tree in JavaScript. curl: a command. call: code that
 * makes or checks a JSON Web Token. transport: certificate checks switched off. ignore: an inline ignore.
 */
export type Mark =
  | "jwt"
  | "key"
  | "client"
  | "document"
  | "oauth"
  | "telling"
  | "calling"
  | "curl"
  | "call"
  | "transport"
  | "ignore"
  | "name"
  | "url";

const NAME = 1;
const URL = 2;
const TOLD = 64;

/** Flags: only whether a file holds one of their anchors counts. */
export const TELLING = 4;
export const CALLING = 8;
export const DOCUMENT = 16;

/** Signs of formats/javascript/tree.ts, in lower case. */
const TELLING_WORDS = [
  "client_secret",
  "clientsecret",
  "client_id",
  "grant_type",
  "granttype",
  "client_credentials",
  "access_token",
  "accesstoken",
  "gettoken",
  "get_token",
  "fetchtoken",
  "requesttoken",
  "connect/token",
  "oauth/token",
  "oauth2/",
  "oauth/v",
  "oidc/token",
  "client_assertion",
  "jwt-bearer",
  "signjwt",
  "auth.oauth2",
  "openid-client",
  "authorization",
];
const CALLING_WORDS = [
  "fetch",
  "axios",
  "urlsearchparams",
  "buffer.from",
  "btoa",
  "got",
  "ky",
  "superagent",
  "request.",
  "request(",
  "request .",
  "request (",
  "qs.stringify",
  "querystring",
  "$.ajax",
  "pm.",
  "postman.set",
  "https",
  "httpc",
  "strategy",
  "provider",
  "clientapplication",
  "clientcredentials",
  "authorizationcode",
  "client(",
  "client (",
  "oauth2(",
  "discovery(",
  "jwt.sign(",
  "signjwt",
];
/** Variables that an API client's script sets say both. */
const SETTING_WORDS = ["pm.environment", "pm.globals", "pm.collectionvariables", "pm.variables", "postman.set"];

/** A JWT's header has at least `{"alg":"x"}`: 15 characters of base64, then a dot. */
const JWT_TAIL = 13;

export interface Marks {
  readonly run: readonly (RunAnchor & { readonly meaning: Meaning })[];
  readonly wide: readonly (WideAnchor & { readonly meaning: Meaning })[];
}

export function marksOf(ruleset: Ruleset): Marks {
  const run: (RunAnchor & { meaning: Meaning })[] = [];
  const wide: (WideAnchor & { meaning: Meaning })[] = [];
  const shapes = new Map<string, { tail: number | undefined; opens: boolean; rules: ShapeRule[] }>();
  for (const rule of ruleset.rules) {
    if (rule.kind !== "shape") continue;
    for (const [i, anchor] of rule.anchors.entries()) {
      const tail = rule.tails[i] ?? undefined;
      const opens = rule.lookBehind === 0 && rule.boundary !== "any";
      const known = shapes.get(anchor);
      if (!known) shapes.set(anchor, { tail, opens, rules: [rule] });
      else {
        known.opens &&= opens;
        known.rules.push(rule);
        known.tail = known.tail === undefined || tail === undefined ? undefined : Math.min(known.tail, tail);
      }
    }
  }
  for (const [anchor, { tail, opens, rules }] of shapes) {
    const meaning: Meaning = { kind: "shape", anchor, rules };
    if (tail === undefined) wide.push({ text: anchor, kind: TOLD, meaning });
    else run.push({ text: anchor, tail, opens, meaning });
  }
  run.push({ text: "eyJ", tail: JWT_TAIL, opens: true, jwt: true, meaning: { kind: "jwt", anchor: "eyJ" } });
  const words = ruleset.words;
  const add = (kind: Mark, bit: number, texts: readonly string[]): void => {
    for (const text of texts) wide.push({ text, kind: bit, meaning: { kind, anchor: text } });
  };
  add("name", NAME, words["screen-names"] ?? []);
  add("url", URL, ["://"]);
  add("key", TOLD, KEY_ANCHORS);
  add("ignore", TOLD, IGNORE_ANCHORS);
  add("client", TOLD, words["screen-clients"] ?? []);
  add("document", DOCUMENT, words["screen-documents"] ?? []);
  add("oauth", TOLD, words["screen-oauth"] ?? []);
  add("call", TOLD, words["screen-calls"] ?? []);
  add("transport", TOLD, words["screen-transport"] ?? []);
  add("telling", TELLING, TELLING_WORDS);
  add("calling", CALLING, CALLING_WORDS);
  add("calling", TELLING | CALLING, SETTING_WORDS);
  add("curl", TOLD, ["curl ", "wget ", "curl.exe", "curl\\", "wget\\", "curl\t", "wget\t"]);
  return { run, wide };
}
