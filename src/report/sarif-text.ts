/** Texts, names and URIs as SARIF and GitHub want them. */
import { cutEnd } from "../engine/cut.ts";
import { visible } from "../engine/redact.ts";
import type { ArtifactLocation } from "./sarif-types.ts";

/** Base of the paths that stand in the scanned tree; its place on this machine is nobody's business. */
export const SRCROOT = "%SRCROOT%";
/** Base of absolute paths, for files outside of it. */
export const FSROOT = "%FSROOT%";

/** GitHub keeps this many characters of a description. */
const DESCRIPTION = 1024;

/**
 * A plain message: braces are doubled (SARIF 3.11.5); brackets are escaped where a file name or value would make a link of
 * them (3.11.6). Nothing unseen is left.
 */
export function plainMessage(text: string): string {
  const shown = visible(text);
  return escapeBraces(shown.includes("](") ? escapeLinkText(shown) : shown);
}

/** `[text](id)`: GitHub shows it as a link to the related location of that id. */
export function linkMessage(text: string, id: number): string {
  return `[${escapeBraces(escapeLinkText(visible(text)))}](${id})`;
}

export function description(text: string): string {
  return cutEnd(plainMessage(text), DESCRIPTION);
}

/** Markdown keeps its line ends and links; braces are doubled as in any message string. */
export function markdownMessage(text: string): string {
  return escapeBraces(text.split("\n").map(visible).join("\n"));
}

function escapeBraces(text: string): string {
  return text.replace(/[{}]/g, "$&$&");
}

function escapeLinkText(text: string): string {
  return text.replace(/[[\]\\]/g, "\\$&");
}

/** "github/personal-access-token" as "GithubPersonalAccessToken". */
export function pascalCase(id: string): string {
  return id
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");
}

/** An absolute path, POSIX or Windows: told relative to FSROOT. */
export function isAbsolute(path: string): boolean {
  return /^(?:\/|[A-Za-z]:[\\/])/.test(path);
}

/**
 * Always relative, each part encoded: a ":" or "#" in a name never reads as a scheme or fragment, and a file URI would make
 * GitHub refuse the whole report. Standard input is a file "stdin"; "../x" has no base that we could name.
 */
export function artifactLocation(path: string): ArtifactLocation {
  if (/^[A-Za-z]:\\/.test(path)) return artifactLocation(path.replaceAll("\\", "/"));
  if (isAbsolute(path)) return { uri: encodePath(path.replace(/^\/+/, "")), uriBaseId: FSROOT };
  const relative = path.replace(/^(?:\.\/)+/, "");
  if (["", ".", "-", "<stdin>"].includes(relative)) return { uri: "stdin", uriBaseId: SRCROOT };
  const uri = encodePath(relative);
  return relative === ".." || relative.startsWith("../") ? { uri } : { uri, uriBaseId: SRCROOT };
}

/** RFC 3986: lone surrogates, which no UTF-8 can hold, become U+FFFD. */
function encodePath(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}
