/** What a value is made of, as numbers for the learned judge: characters, runs, words, and which hand rules see something in it. */
import type { Entry } from "../../model/document.ts";
import { isEncodedText } from "../encoded.ts";
import * as guards from "../guards.ts";
import { isHex, isUuid, type Look } from "../look.ts";
import { familiarity } from "../words.ts";

/** In the order in which `valueFeatures` writes them. */
export const VALUE_FEATURES = [
  "length",
  "lower",
  "upper",
  "digits",
  "symbols",
  "blanks",
  "word share",
  "odd run",
  "entropy",
  "entropy for its length",
  "switches",
  "distinct",
  "runs",
  "longest run",
  "mean run",
  "familiarity",
  "familiarity of the least familiar run",
  "familiarity of the longest run",
  "digits at the end",
  "digits at the start",
  "longest run of digits",
  "hex",
  "uuid",
  "base64",
  "padding",
  "length by four",
  "first upper",
  "underscores",
  "dashes",
  "dots",
  "slashes",
  "colons",
  "at signs",
  "plus and equals",
  "brackets",
  "percent",
  "dollar",
  "star and hash",
  "quotes inside",
  "beyond ascii",
  "kinds of characters",
  "vowels",
  "path",
  "url",
  "measure",
  "public text",
  "password hash",
  "variable name",
  "slashed name",
  "credential name",
  "code",
  "prose",
  "dotted name",
  "own name",
  "sequence",
  "dummy",
  "artifact",
  "encoded text",
  "policy mix",
] as const;

/** Writes VALUE_FEATURES from `out[at]` on. */
export function valueFeatures(entry: Entry, look: Look, out: Float32Array, at: number): void {
  const { value } = entry;
  const length = Math.max(1, Math.min(look.length, 512));
  const letters = look.lower + look.upper;
  const { runs } = look;
  let longest = "";
  let least = 16;
  let long = 0;
  for (const run of runs) {
    if (run.length > longest.length) longest = run;
    if (run.length < 3) continue;
    long += 1;
    least = Math.min(least, familiarity(run));
  }
  const head = value.slice(0, 512);
  const counts = countsOf(head);
  let i = at;
  out[i++] = look.length;
  out[i++] = look.lower / length;
  out[i++] = look.upper / length;
  out[i++] = look.digits / length;
  out[i++] = look.symbols / length;
  out[i++] = look.blanks / length;
  out[i++] = look.wordShare;
  out[i++] = look.oddRun;
  out[i++] = look.entropy;
  out[i++] = length > 1 ? look.entropy / Math.log2(length) : 0;
  out[i++] = look.switches / length;
  out[i++] = look.distinct / length;
  out[i++] = runs.length;
  out[i++] = longest.length;
  out[i++] = runs.length > 0 ? letters / runs.length : 0;
  out[i++] = familiarity(runs.join("").slice(0, 128));
  out[i++] = long > 0 ? least : 16;
  out[i++] = familiarity(longest);
  out[i++] = /\d*$/.exec(head)![0].length;
  out[i++] = /^\d*/.exec(head)![0].length;
  out[i++] = counts.digitRun;
  out[i++] = Number(isHex(value));
  out[i++] = Number(isUuid(value));
  out[i++] = Number(/^[A-Za-z0-9+/_-]{16,}={0,2}$/.test(head));
  out[i++] = Number(head.endsWith("="));
  out[i++] = look.length % 4;
  out[i++] = Number(/^[A-Z]/.test(head));
  out[i++] = counts.underscores;
  out[i++] = counts.dashes;
  out[i++] = counts.dots;
  out[i++] = counts.slashes;
  out[i++] = counts.colons;
  out[i++] = counts.ats;
  out[i++] = counts.sums;
  out[i++] = counts.brackets;
  out[i++] = counts.percents;
  out[i++] = counts.dollars;
  out[i++] = counts.stars;
  out[i++] = counts.quotes;
  out[i++] = counts.beyond;
  out[i++] =
    Number(look.lower > 0) + Number(look.upper > 0) + Number(look.digits > 0) + Number(look.symbols + look.blanks > 0);
  out[i++] = letters > 0 ? counts.vowels / letters : 0;
  for (const holds of [
    guards.isPath(value),
    guards.isUrl(value),
    guards.isMeasure(value),
    guards.isPublicText(value),
    guards.isPasswordHash(value),
    guards.isVariableName(value, look),
    guards.isSlashedName(value, look),
    guards.isCredentialName(value, look),
    guards.isCode(value),
    guards.isProse(look),
    guards.isDottedName(value, look),
    guards.isOwnName(entry),
    guards.isSequence(value),
    guards.isDummy(value, look),
    guards.isArtifact(value),
    isEncodedText(value),
    guards.isPolicyMix(value, look),
  ])
    out[i++] = Number(holds);
}

interface Counts {
  underscores: number;
  dashes: number;
  dots: number;
  slashes: number;
  colons: number;
  ats: number;
  sums: number;
  brackets: number;
  percents: number;
  dollars: number;
  stars: number;
  quotes: number;
  beyond: number;
  vowels: number;
  digitRun: number;
}

const KIND_OF: Readonly<Record<string, keyof Counts>> = {
  _: "underscores",
  "-": "dashes",
  ".": "dots",
  "/": "slashes",
  "\\": "slashes",
  ":": "colons",
  "@": "ats",
  "+": "sums",
  "=": "sums",
  "(": "brackets",
  ")": "brackets",
  "[": "brackets",
  "]": "brackets",
  "{": "brackets",
  "}": "brackets",
  "<": "brackets",
  ">": "brackets",
  "%": "percents",
  $: "dollars",
  "*": "stars",
  "#": "stars",
  "!": "stars",
  "&": "stars",
  "^": "stars",
  '"': "quotes",
  "'": "quotes",
  "`": "quotes",
  ",": "quotes",
  ";": "quotes",
};

function countsOf(text: string): Counts {
  const counts: Counts = {
    underscores: 0,
    dashes: 0,
    dots: 0,
    slashes: 0,
    colons: 0,
    ats: 0,
    sums: 0,
    brackets: 0,
    percents: 0,
    dollars: 0,
    stars: 0,
    quotes: 0,
    beyond: 0,
    vowels: 0,
    digitRun: 0,
  };
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isDigit = code >= 48 && code <= 57;
    digits = isDigit ? digits + 1 : 0;
    if (digits > counts.digitRun) counts.digitRun = digits;
    if (isDigit) continue;
    const letter = code | 32;
    if (letter >= 97 && letter <= 122) {
      if (letter === 97 || letter === 101 || letter === 105 || letter === 111 || letter === 117) counts.vowels += 1;
    } else if (code > 126) counts.beyond += 1;
    else {
      const kind = KIND_OF[text[i]!];
      if (kind) counts[kind] += 1;
    }
  }
  return counts;
}
