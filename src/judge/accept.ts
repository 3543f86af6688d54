/** Whether a value that no hand rule refuses is what its kind of name asks for. */
import type { Entry } from "../model/document.ts";
import type { JudgeContext } from "./context.ts";
import * as guards from "./guards.ts";
import { isUuid, isWordy, type Look } from "./look.ts";
import type { NameMeaning } from "./names.ts";
import { looksRandom } from "./random.ts";
import { type Candidate, isPassphrase, refusalOf } from "./refusals.ts";
import { isSecondArgument } from "./stands.ts";
import { familiarity } from "./words.ts";

/** True if the hand rules alone report it. */
export function accepts(entry: Entry, meaning: NameMeaning, look: Look, context: JudgeContext): boolean {
  const candidate = { entry, meaning, look };
  return refusalOf(candidate, context) === undefined && convinces(candidate, context);
}

/** True if the value looks as a credential of that kind does; asked where nothing refuses it. */
export function convinces({ entry, meaning, look }: Candidate, context: JudgeContext): boolean {
  const { value, syntax } = entry;
  if (isUuid(value)) return !meaning.weak;
  if (meaning.weak && syntax?.kind === "argument" && isSecondArgument(entry, context))
    return look.length >= 6 && look.wordShare < 0.3 && look.blanks === 0;
  if (meaning.weak || syntax?.kind === "bare") return looksRandom(value, look, meaning.weak ? 16 : 10);
  switch (meaning.kind) {
    case "password":
    case "passphrase":
      return acceptsPassword(entry, look, context) || isPassphrase(meaning, value);
    case "secret":
    case "client-secret":
      return guards.isPolicyMix(value, look) || acceptsToken(entry, meaning, look);
    default:
      return acceptsToken(entry, meaning, look);
  }
}

function acceptsPassword(entry: Entry, look: Look, context: JudgeContext): boolean {
  if (look.lower + look.upper === 0)
    return look.digits >= 5 || (look.digits > 0 && look.blanks === 0 && FOREIGN.test(entry.value));
  if (look.digits === 0 && look.symbols === 0) return !isWordy(look) || isSettingsWord(entry, context);
  if (look.digits > 0 && look.symbols > 0 && look.upper > 0 && look.length >= 8) return look.blanks === 0;
  if (entry.syntax?.kind === "argument") return look.wordShare < 0.3;
  if (!isWordy(look)) return true;
  // "dragonfly77": chosen by a person in a settings file, made up by an author in a test
  if (context.example || look.digits === 0 || look.length < 6) return false;
  // "amber-otter-7" too, where nobody names things: elsewhere it is most often a name with a version
  return (
    look.symbols === 0 ||
    (context.settings && look.runs.length >= 2 && /^[a-z]+(?:[-_.][a-z]+)*[-_.]?\d+$/i.test(entry.value))
  );
}

/** Three letters of another script: their words are not known here. */
const FOREIGN = /[^\x00-\x7f]{3}/;

/** Services that live as long as a job have passwords for form's sake. */
const CI = /(?:^|\/)(?:\.github\/|\.gitlab-ci\.yml$|\.circleci\/|\.travis\.yml$|azure-pipelines)/;

/** `password: dragonfly` in a settings file: a plain word that is no dummy, and not under a test folder. */
export function isSettingsWord(entry: Entry, context: JudgeContext): boolean {
  if (!context.settings || context.example || context.translation || CI.test(context.path)) return false;
  const { value, syntax } = entry;
  return (
    /^[a-z]{5,20}$/.test(value) &&
    syntax?.quote !== '"' &&
    syntax?.kind !== "argument" &&
    !/^\s+\w/.test(syntax?.after ?? "")
  );
}

function acceptsToken(entry: Entry, meaning: NameMeaning, look: Look): boolean {
  if (look.length < 8)
    return (
      entry.syntax?.kind !== "argument" &&
      meaning.kind !== "api-key" &&
      look.digits > 0 &&
      look.oddRun >= 3 &&
      look.wordShare < 0.3 &&
      look.length >= 6
    );
  if (look.digits === look.length) return look.length >= (entry.syntax?.quote && /secret/.test(meaning.kind) ? 9 : 16);
  if (look.digits === 0)
    return (
      look.wordShare < 0.35 &&
      familiarity(look.runs.join("")) < 4.2 &&
      (look.oddRun >= 5 || (look.length >= 16 && look.upper > 2 && look.lower > 2))
    );
  return looksRandom(entry.value, look, 8);
}
