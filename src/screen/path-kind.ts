/** What a file's path says of its text, for the questions that the screen asks. */
import { contextOf } from "../judge/context.ts";

/**
 * client: an API client's file, always read. javascript, code: literals and requests as the lexical reader finds them. json:
 * members. prose: text with fenced code of any kind. settings: any value under a telling name makes it worth reading.
 * text: everything else, read by names.
 */
export type PathKind = "client" | "javascript" | "code" | "json" | "prose" | "settings" | "text";

const CLIENT =
  /\.(?:http|rest|bru|har|curlrc)$|postman[_/]|\.insomnia\/|thunder-tests\/|thunderEnvironment|(?:^|\/)(?:tc_env_[^/]*|(?:http|rest)-client(?:\.private)?\.env)\.json$|(?:^|\/)environments\/[^/]+\.(?:json|ya?ml)$/i;
const JAVASCRIPT = /\.(?:[cm]?[jt]sx?|es6|jsm)$/i;
const JSON_FILE = /\.(?:json|jsonc|json5|webmanifest|ipynb|geojson|topojson|arb|avsc|tfstate)$/i;
const PROSE = /\.(?:mdx?|markdown|mdown|rst)$/i;
const SETTINGS =
  /\.(?:ya?ml|eyaml|cff|toml|xml|plist|config|properties|ini|cfg|cnf|conf|env|sh|bash|zsh|ksh|fish|bat|cmd|ps1|csproj|pom|wsdl|xsd|svc|service|tfvars|hcl)$|(?:^|\/)\.[^/]*$|(?:^|\/)(?:Dockerfile|Containerfile|Makefile|Jenkinsfile|Procfile|docker-compose)[^/]*$|(?:^|[/._-])env(?:[._-][^/]*)?$/i;

let lastPath = "";
let lastKind: PathKind = "text";

export function pathKindOf(path: string): PathKind {
  if (path === lastPath) return lastPath === "" ? "text" : lastKind;
  lastPath = path;
  lastKind = kindOf(path);
  return lastKind;
}

function kindOf(path: string): PathKind {
  if (CLIENT.test(path)) return "client";
  if (JAVASCRIPT.test(path)) return "javascript";
  if (JSON_FILE.test(path)) return "json";
  if (PROSE.test(path)) return "prose";
  if (SETTINGS.test(path)) return "settings";
  return contextOf({ path, text: "" }).code ? "code" : "text";
}
