/** What a name says, as numbers for the learned judge: its kind and its words, in any of the languages that names.ts knows. */
import type { Entry } from "../../model/document.ts";
import { isTurned, type NameKind, type NameMeaning } from "../names.ts";

const KINDS: readonly NameKind[] = [
  "password",
  "passphrase",
  "secret",
  "client-secret",
  "api-key",
  "token",
  "access-token",
  "refresh-token",
  "private-key",
  "connection-string",
];

/** Words that count wherever they stand in a name. */
const WORDS =
  "pass password passwd pwd secret token key api auth access private client user login session cookie jwt bearer basic refresh app admin root db database encryption signing master id test fake mock old new invalid hash salt seed cert ssh x509 csrf config header expected default label message property attribute storage cache sort primary license webhook push device page account otp".split(
    " ",
  );
/** Words that count as the last but for those that say nothing. */
const LAST =
  "pass password passwd pwd secret token key auth authorization credentials login cookie session jwt passphrase apikey seed otp value string text".split(
    " ",
  );

export const NAME_FEATURES: readonly string[] = [
  ...KINDS.map((kind) => `name says ${kind}`),
  "name is weak",
  "name is turned",
  "words of the name",
  "length of the name",
  "name in capitals",
  "name in camel case",
  "name with underscores",
  "name with dashes",
  "name with dots",
  "name ends in digits",
  ...WORDS.map((word) => `name has ${word}`),
  ...LAST.map((word) => `name ends in ${word}`),
];

/** Writes NAME_FEATURES from `out[at]` on. */
export function nameFeatures({ key }: Entry, meaning: NameMeaning, out: Float32Array, at: number): void {
  const { words } = meaning;
  let i = at;
  for (const kind of KINDS) out[i++] = Number(meaning.kind === kind);
  out[i++] = Number(meaning.weak);
  out[i++] = Number(isTurned(words));
  out[i++] = words.length;
  out[i++] = Math.min(key.length, 120);
  out[i++] = Number(/^[A-Z0-9_.-]+$/.test(key));
  out[i++] = Number(/[a-z][A-Z]/.test(key));
  out[i++] = Number(key.includes("_"));
  out[i++] = Number(key.includes("-"));
  out[i++] = Number(key.includes("."));
  out[i++] = Number(/\d$/.test(key));
  for (const word of WORDS) out[i++] = Number(words.includes(word));
  const last = words.at(-1) ?? "";
  for (const word of LAST) out[i++] = Number(last === word);
}
