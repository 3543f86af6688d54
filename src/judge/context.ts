/** What is the same for all values of one file: whether it is code, an example, or somebody else's work. */
import type { Input } from "../model/document.ts";

export interface JudgeContext {
  readonly path: string;
  /** A test, example, fixture, sample or documentation folder or file: errors become warnings. */
  readonly example: boolean;
  /** Source code, where a bare word is an identifier. */
  readonly code: boolean;
  /** A settings file, where a bare word is a value. */
  readonly settings: boolean;
  /** Texts for people, in some language, under keys. */
  readonly translation: boolean;
  /** The input's text, for what stands around a value. */
  readonly text: string;
}

const EXAMPLE =
  /(?:^|[/_.-])(?:tests?|testing|__tests__|specs?|examples?|samples?|fixtures?|docs?|demos?|mocks?|cassettes?|testdata|testserver|testresources|systemtest|testutils?|stubs?|e2e|quickstarts?|conformance|snapshots|fuzz|microbench|benchmarks?)\d{0,2}(?=[/_.-]|$)/i;
/** `src/dockerTest/`, `HttpUrlTest.kt`, `caddytest/`: a test by the end of a name; no latest, no contest. */
const TEST_AT_END = /[a-z0-9]Tests?(?=[/.]|$)|(?<=[a-z])(?<!\b(?:la|at|con|grea|fas|pro|hot|new|out|de))tests?(?=\/)/;
/** Where Postman's YAML trees keep saved answers: what a server gave out is no made-up example. */
const SAVED_ANSWER = /\.resources\/examples\/[^/]*\.example\.ya?ml$/;
const CODE =
  /\.(?:[cm]?[jt]sx?|py|pyi|go|java|kts?|rb|php|cs|fs|vb|swift|rs|c|cc|cpp|cxx|h|hpp|m|mm|scala|groovy|gradle|dart|lua|pl|pm|r|ex|exs|erl|hs|clj|vue|svelte|tf|hcl|sol|zig|nim|jl|ps1|psm1|erb|haml|slim|jsp|aspx|cshtml|razor|idl|proto|sql|rake|xaml|axaml|pug|inc|stub)$/i;
const SETTINGS =
  /\.(?:ya?ml|properties|env|ini|cnf|conf|cfg|toml)$|(?:^|\/)\.env(?:\.[\w-]+)?$|(?:^|\/)\.(?:npmrc|netrc|pgpass|pypirc|my\.cnf)$/i;
const TRANSLATION =
  /(?:^|\/)(?:i18n|l10n|locales?|lang|langs|languages?|translations?|nls|[\w-]+\.lproj|values-[a-z]{2}(?:-r[A-Z]{2})?)\/|(?:^|\/)languages?\.(?:json|ya?ml)$|(?:messages?|strings|labels?|translations?|resources?)[_.-][a-z]{2}(?:[_-][A-Za-z]{2})?\.\w+$|\.(?:po|pot|strings|xlf|xliff|resx|arb)$/;
const VENDORED =
  /(?:^|\/)(?:node_modules|bower_components|jspm_packages|vendor|third[_-]party|external|site-packages|dist-packages|Pods|Carthage|\.yarn|\.pnpm-store)\//;
const LOCK =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|go\.sum|packages\.lock\.json|bun\.lockb?|gradle\.lockfile|Package\.resolved|[^/]+\.lock|[^/]+\.lock\.(?:json|hcl))$|\.lock\.hcl$/i;
const MINIFIED = /[.-]min\.(?:[cm]?js|css|html?)$|\.(?:bundle|chunk)\.[cm]?js$|\.(?:map|svg|css|scss|less)$/i;

export function contextOf(input: Pick<Input, "path" | "text" | "inside">): JudgeContext {
  const { path, text } = input;
  return {
    path,
    example: isExamplePath((input.inside ?? path).replace(SAVED_ANSWER, "")),
    code: CODE.test(path),
    settings: SETTINGS.test(path),
    translation: TRANSLATION.test(path),
    text,
  };
}

function isExamplePath(path: string): boolean {
  return EXAMPLE.test(path) || TEST_AT_END.test(path);
}

/** Vendored, minified and lock files are read for token shapes only. */
export function holdsNoNames({ path, text }: Pick<Input, "path" | "text">): boolean {
  return isNamelessPath(path) || (mayBeMinified(path) && isMinified(text));
}

/** Files that hold no named values, by their path alone. */
export function isNamelessPath(path: string): boolean {
  return isVendoredFolder(path.slice(0, path.lastIndexOf("/") + 1)) || isNamelessName(path);
}

/** Somebody else's work, by a folder's path, a slash at its end. */
export function isVendoredFolder(folder: string): boolean {
  return VENDORED.test(folder);
}

/** Lock files, minified and generated ones; the name of a file is enough. */
export function isNamelessName(name: string): boolean {
  return LOCK.test(name) || MINIFIED.test(name);
}

/** Source code, by a path or a file's name. */
export function isCodePath(path: string): boolean {
  return CODE.test(path);
}

/** Only a look at the lines of such a file tells. */
export function mayBeMinified(path: string): boolean {
  return /\.(?:[cm]?js|html?)$/i.test(path);
}

/** Characters of a file's start that tell whether it is minified. */
export const MINIFIED_HEAD = 20_000;

/** Long lines throughout the first part of a file. */
export function isMinified(text: string): boolean {
  const head = text.slice(0, MINIFIED_HEAD);
  if (head.length < 2000) return false;
  let lines = 1;
  for (let at = head.indexOf("\n"); at >= 0; at = head.indexOf("\n", at + 1)) lines += 1;
  return head.length / lines > 500;
}
