/** What a file's path says of its text, for the questions that the screen asks. */
import { isCodePath, isNamelessName, isVendoredFolder } from "../judge/context.ts";

/**
 * client: an API client's file, always read. javascript, code: literals and requests as the lexical reader finds them. json:
 * members. prose: text with fenced code of any kind. settings: any value under a telling name makes it worth reading.
 * text: everything else, read by names.
 */
export type PathKind = "client" | "javascript" | "code" | "json" | "prose" | "settings" | "text";

const CLIENT_FOLDER = /postman[_/]|\.insomnia\/|thunder-tests\/|thunderEnvironment/i;
const CLIENT_NAME =
  /\.(?:http|rest|bru|har|curlrc)$|postman_|thunderEnvironment|^tc_env_[^/]*\.json$|^(?:http|rest)-client(?:\.private)?\.env\.json$/i;
const ENVIRONMENTS = /(?:^|\/)environments\/$/i;
const ENVIRONMENT = /\.(?:json|ya?ml)$/i;
const JAVASCRIPT = /\.(?:[cm]?[jt]sx?|es6|jsm)$/i;
const JSON_FILE = /\.(?:json|jsonc|json5|webmanifest|ipynb|geojson|topojson|arb|avsc|tfstate)$/i;
const PROSE = /\.(?:mdx?|markdown|mdown|rst)$/i;
const SETTINGS =
  /\.(?:ya?ml|eyaml|cff|toml|xml|plist|config|properties|ini|cfg|cnf|conf|env|sh|bash|zsh|ksh|fish|bat|cmd|ps1|csproj|vbproj|fsproj|props|targets|resx|xaml|pubxml|publishsettings|nuspec|jmx|jelly|iml|xconf|pom|wsdl|xsd|svc|service|tf|tfvars|hcl|nomad)$|^\.|^(?:Dockerfile|Containerfile|Makefile|Jenkinsfile|Procfile|docker-compose)|(?:^|[._-])env(?:[._-][^/]*)?$/i;

/** What its folder says of a file; files come folder by folder. */
interface FolderKind {
  readonly path: string;
  readonly client: boolean;
  readonly environments: boolean;
  readonly nameless: boolean;
}

let last: FolderKind = folderOf("");

function folderOf(path: string): FolderKind {
  return {
    path,
    client: CLIENT_FOLDER.test(path),
    environments: ENVIRONMENTS.test(path),
    nameless: isVendoredFolder(path),
  };
}

export interface PathFacts {
  readonly kind: PathKind;
  /** Vendored, minified and lock files hold no named values that count. */
  readonly nameless: boolean;
}

export function factsOfPath(path: string): PathFacts {
  const slash = path.lastIndexOf("/") + 1;
  if (slash !== last.path.length || !path.startsWith(last.path)) last = folderOf(path.slice(0, slash));
  const name = path.slice(slash);
  return { kind: kindOf(name, last), nameless: last.nameless || isNamelessName(name) };
}

function kindOf(name: string, folder: FolderKind): PathKind {
  if (folder.client || CLIENT_NAME.test(name) || (folder.environments && ENVIRONMENT.test(name))) return "client";
  if (JAVASCRIPT.test(name)) return "javascript";
  if (JSON_FILE.test(name)) return "json";
  if (PROSE.test(name)) return "prose";
  if (SETTINGS.test(name)) return "settings";
  return isCodePath(name) ? "code" : "text";
}

export function pathKindOf(path: string): PathKind {
  return factsOfPath(path).kind;
}
