/** Code of other languages than JavaScript, without a grammar: calls, keyword arguments, maps and initialisers as requests and settings. */
import type { Reader } from "../format.ts";
import { pointerToken } from "../named-value.ts";
import { addChains } from "./chains.ts";
import { constantsOf } from "./constants.ts";
import { addCodeLibraries } from "./libraries.ts";
import { addPhpCurl } from "./php-curl.ts";
import { addCodeRequests } from "./requests.ts";
import { addCodeSigned } from "./signed.ts";
import { addSplitTokens, SPLIT_TOKEN } from "./split-tokens.ts";
import { languageOf, tokensOf } from "./tokens.ts";
import { type Bracket, bracketsOf, isBracket } from "./tree.ts";
import { addValue, type CodeReading, valueIn } from "./values.ts";

/** Larger files are read by names only. */
const LARGEST = 262_144;
const TELLING =
  /client_?id|client_?secret|grant_?type|token_?ur[li]|AllowedGrantTypes|form_params|clientcredentials|client_?assertion|jwt-bearer|ConfidentialClientApplication|OAuth2::Client|OAuth2Session/i;
/** Names that make a map or call worth a group of settings. */
const KNOWN =
  /(?:^|_)(?:client_?id|client_?secret|client_?credential|grant_?type|token_?(?:url|endpoint|uri)|url_?access_?token|allowed_?grant_?types|authority)$/i;
/** Members of C#'s enumerations, as they go over the wire (IdentityServer's GrantTypes). */
const ENUMS: Readonly<Record<string, readonly string[]>> = {
  ClientCredentials: ["client_credentials"],
  Code: ["authorization_code"],
  Implicit: ["implicit"],
  Hybrid: ["hybrid"],
  ResourceOwnerPassword: ["password"],
  ResourceOwnerPasswordAndClientCredentials: ["password", "client_credentials"],
  CodeAndClientCredentials: ["authorization_code", "client_credentials"],
  ImplicitAndClientCredentials: ["implicit", "client_credentials"],
};
/** Other libraries' names for what OAuth calls otherwise. */
const ALIASES: Readonly<Record<string, string>> = {
  client_credential: "client_secret",
  Address: "token_url",
  urlAccessToken: "token_url",
  urlAuthorize: "authorize_url",
};

/** Adds requests at `where.path` + "/request/N" and settings at "/map/N"; false if there are none. */
export const readCode: Reader = (slice, where, out) => {
  const language = languageOf(out.input.path);
  if (!language || slice.text.length > LARGEST) return false;
  const tells = TELLING.test(slice.text);
  if (!tells && !SPLIT_TOKEN.test(slice.text)) return false;
  const tokens = tokensOf(slice.text, language);
  if (!tokens) return false;
  const before = out.entries.length;
  const brackets = bracketsOf(tokens, slice.text.length);
  const reading: CodeReading = {
    slice,
    where: { ...where, place: "code" },
    out,
    language,
    ...constantsOf(brackets, slice.text),
    used: new Set(),
  };
  addSplitTokens(reading, brackets);
  if (!tells) return out.entries.length > before;
  addCodeRequests(reading, brackets);
  addPhpCurl(reading, brackets);
  addCodeLibraries(reading, brackets);
  addCodeSigned(reading, brackets);
  addChains(reading, brackets, tokens);
  let count = 0;
  for (const bracket of brackets.slice(1)) {
    if (!reading.used.has(bracket) && bracket.items.some(({ key }) => key && KNOWN.test(snake(key.text))))
      addSettings(reading, bracket, `${where.path}/map/${count++}`);
  }
  return out.entries.length > before;
};

function snake(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2");
}

function addSettings(reading: CodeReading, bracket: Bracket, path: string): void {
  const { slice, out, where } = reading;
  const name = /[A-Za-z]\w*$/.exec(bracket.callee)?.[0] ?? "";
  const span = { start: slice.at(bracket.from), end: slice.at(bracket.to) };
  out.group({ id: path, kind: "settings", name, parent: where.group, whole: false, span });
  const grant = /(ClientCredentials|Password|AuthorizationCode)TokenRequest$/.exec(bracket.callee)?.[1];
  if (grant) {
    const at = { from: bracket.from, to: bracket.from };
    const [text] =
      ENUMS[grant === "Password" ? "ResourceOwnerPassword" : grant === "AuthorizationCode" ? "Code" : grant]!;
    addValue(reading, "grant_type", { text: text!, ...at }, { path: `${path}/grant_type`, group: path, place: "code" });
  }
  // Go's oauth2.Config holds its URLs in a struct of their own.
  const endpoint = bracket.items.find(({ key }) => key?.text === "Endpoint")?.parts.at(-1);
  if (isBracket(endpoint)) reading.used.add(endpoint);
  for (const { key, parts } of [...bracket.items, ...(isBracket(endpoint) ? endpoint.items : [])]) {
    if (!key || key.mixed) continue;
    const plain = key.text.replace(/^[$@]/, "");
    const target = { path: `${path}/${pointerToken(plain)}`, group: path, place: "code" as const, key };
    const grants = enumOf(parts.map((part) => (isBracket(part) ? "" : part.text)));
    const list = parts.length <= 3 ? parts.find(isBracket) : undefined;
    if (grants) {
      const at = { from: parts[0]!.from, to: parts.at(-1)!.to };
      for (const [i, grant] of grants.entries())
        addValue(reading, plain, { text: grant, ...at }, { ...target, path: `${target.path}/${i}` });
    } else if (list && /^[[{]$/.test(list.open)) addList(reading, plain, list, target);
    else {
      const value = valueIn(parts, reading);
      if (value) addValue(reading, ALIASES[plain] ?? plain, value, target);
    }
  }
}

/** `GrantTypes.ClientCredentials` as wire names. */
function enumOf(names: readonly string[]): readonly string[] | undefined {
  return names[0] === "GrantTypes" && names[1] === "." ? ENUMS[names[2] ?? ""] : undefined;
}

/** A list's literals; in `{ new Secret("x".Sha256()) }` the text that is hashed. */
function addList(
  reading: CodeReading,
  name: string,
  list: Bracket,
  target: { path: string; group: string; place: "code" },
): void {
  for (const [i, { key, parts }] of list.items.entries()) {
    if (key) continue;
    const secret = parts.find(isBracket);
    if (secret && /(?:^|\.)Secret$/.test(secret.callee)) {
      // A certificate's thumbprint or a public key is no secret.
      const typed = parts.some((part) => isBracket(part) && part.items.some((item) => item.key?.text === "Type"));
      if (typed) continue;
      const [text] = secret.items[0]?.parts ?? [];
      const value = text && !isBracket(text) && text.kind === "string" ? valueIn([text], reading) : undefined;
      if (value) addValue(reading, "Value", value, { ...target, path: `${target.path}/${i}/Value` });
      continue;
    }
    const value = valueIn(parts, reading);
    if (value) addValue(reading, name, value, { ...target, path: `${target.path}/${i}` });
  }
}
