/** The hand rules that say no, in the order in which they are asked, each with the word that people are told. */
import type { Entry } from "../model/document.ts";
import type { JudgeContext } from "./context.ts";
import { isEncodedText } from "./encoded.ts";
import * as guards from "./guards.ts";
import { isHex, isUuid, type Look } from "./look.ts";
import { isTurned, type NameMeaning } from "./names.ts";
import * as noise from "./noise.ts";
import { looksRandom } from "./random.ts";
import { isDigestOfWord, isPublished } from "./samples.ts";
import { isBareIdentifier, isLooselyTied, isSecondArgument } from "./stands.ts";
import { isEscapeTest, isWrappedText } from "./wrapped.ts";

/** A written value under a telling name, of which only its look can tell whether it is a credential. */
export interface Candidate {
  readonly entry: Entry;
  readonly meaning: NameMeaning;
  readonly look: Look;
}

/** Why a candidate is none; told by `--verbose-skipped`. */
export type Refusal =
  | "placeholder"
  | "reference"
  | "computed"
  | "URL"
  | "path"
  | "measure"
  | "public value"
  | "password hash"
  | "name of a variable"
  | "package"
  | "translation"
  | "identifier"
  | "name of a credential"
  | "loosely tied to its name"
  | "code"
  | "prose"
  | "own name as value"
  | "sequence or repeat"
  | "dummy"
  | "login as a label"
  | "name of a test or a parser"
  | "encoded words"
  | "bare identifier"
  | "word"
  | "hash or id under a weak name"
  | "published sample"
  | "unlikely";

type Test = (candidate: Candidate, context: JudgeContext) => boolean;

const REFUSALS: readonly (readonly [Refusal, Test])[] = [
  ["URL", ({ entry }) => guards.isUrl(entry.value)],
  ["path", ({ entry }) => guards.isPath(entry.value)],
  ["measure", ({ entry }) => guards.isMeasure(entry.value)],
  ["public value", ({ entry }) => guards.isPublicText(entry.value)],
  ["password hash", ({ entry }) => guards.isPasswordHash(entry.value)],
  ["name of a variable", ({ entry, look }) => guards.isVariableName(entry.value, look)],
  ["identifier", ({ entry }) => guards.isLocale(entry.value)],
  ["package", ({ entry }) => guards.isArtifact(entry.value)],
  ["translation", ({ entry, look }, context) => context.translation && !looksRandom(entry.value, look, 12)],
  ["identifier", ({ entry, look }) => guards.isSlashedName(entry.value, look)],
  ["name of a credential", ({ entry, look }) => guards.isCredentialName(entry.value, look)],
  ["loosely tied to its name", ({ entry, look }, context) => isLooselyTied(entry, look, context)],
  ["code", (candidate) => guards.isCode(candidate.entry.value) && !isOddPassword(candidate)],
  ["prose", ({ entry, meaning, look }) => guards.isProse(look) && !isPassphrase(meaning, entry.value)],
  ["identifier", ({ entry, look }) => guards.isDottedName(entry.value, look)],
  ["own name as value", ({ entry }) => guards.isOwnName(entry)],
  ["sequence or repeat", ({ entry }) => guards.isSequence(entry.value)],
  ["dummy", ({ entry, look }) => guards.isDummy(entry.value, look)],
  ["login as a label", ({ entry, meaning }) => entry.syntax?.kind !== "argument" && meaning.words.at(-1) === "login"],
  ["name of a test or a parser", ({ meaning }) => isTurned(meaning.words)],
  ["encoded words", ({ entry }) => isEncodedText(entry.value)],
  ["bare identifier", ({ entry, look }, context) => isBareIdentifier(entry, look, context)],
  ["hash or id under a weak name", isDigestOfData],
  ["URL", ({ entry }) => noise.isRepositoryUrl(entry.value)],
  ["path", ({ entry }) => noise.isFileName(entry.value)],
  ["measure", ({ entry, meaning }) => noise.isNumber(entry, meaning)],
  ["public value", ({ entry }) => noise.isPublicKey(entry.value) || noise.isCredentialScope(entry)],
  ["public value", ({ entry, meaning }) => noise.isKeyId(entry.value, meaning)],
  ["public value", ({ entry, meaning }, context) => meaning.kind === "api-key" && noise.isSearchOnly(entry, context)],
  ["password hash", ({ entry }) => noise.isStoredPassword(entry.value)],
  ["reference", ({ entry }, context) => noise.isFormat(entry.value) || noise.isSecretsName(entry, context)],
  ["placeholder", ({ entry }, context) => noise.isMarkedExample(entry.value) || noise.isCalledExample(entry, context)],
  ["placeholder", ({ entry }) => noise.isBeginning(entry)],
  ["identifier", ({ entry }, context) => noise.isConstant(entry, context)],
  ["code", ({ entry }, context) => noise.isPattern(entry.value) || noise.isBundled(entry, context)],
  ["code", ({ entry }) => noise.isEscapes(entry.value)],
  ["code", ({ entry, meaning }) => meaning.kind === "password" && isEscapeTest(entry.value)],
  ["identifier", ({ entry }) => noise.isStyleClass(entry.value) || noise.isNumeronyms(entry.value)],
  ["prose", ({ entry }, context) => noise.isVerbPass(entry, context)],
  ["translation", ({ entry }, context) => context.translation && noise.isLabel(entry.value)],
  ["dummy", ({ entry, look }) => noise.isPasswordWord(entry.value, look)],
  ["encoded words", ({ entry }) => isWrappedText(entry.value)],
  ["published sample", ({ entry }) => isPublished(entry.value) || isDigestOfWord(entry.value)],
];

/** The first hand rule that says no; undefined where none does. */
export function refusalOf(candidate: Candidate, context: JudgeContext): Refusal | undefined {
  return REFUSALS.find(([, refuses]) => refuses(candidate, context))?.[0];
}

/** `"key": "9e107d9d…"` in data is most often a digest or an id. */
function isDigestOfData({ entry, meaning }: Candidate, context: JudgeContext): boolean {
  return (
    meaning.weak &&
    (isUuid(entry.value) ||
      (entry.syntax?.kind !== "assignment" &&
        !(entry.syntax?.kind === "argument" && isSecondArgument(entry, context)) &&
        isHex(entry.value) &&
        /^keys?$/.test(meaning.words.at(-1) ?? "")))
  );
}

/** Marks that only look like code, among those of a password with four kinds of characters. */
function isOddPassword({ entry, meaning, look }: Candidate): boolean {
  if (meaning.kind !== "password" || entry.syntax?.quote === "" || look.wordShare > 0.3) return false;
  return guards.isPolicyMix(entry.value, look) && !/[()<>=]/.test(entry.value);
}

/** `correct horse battery staple` under the name passphrase: four to eight plain words that are no instruction. */
export function isPassphrase(meaning: NameMeaning, value: string): boolean {
  if (meaning.kind !== "passphrase" || !/^[a-z]{2,12}(?: [a-z]{2,12}){3,7}$/.test(value)) return false;
  return !/\b(?:your|the|an|is|to|of|for|enter|please|not|must|with|and|or|key|phrase|passphrase|password)\b/.test(
    value,
  );
}
