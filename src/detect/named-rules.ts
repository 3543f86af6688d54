/** Which rule tells of a judged value: by its kind, where it stands, and what documentation prints. */
import type { Verdict } from "../judge/judge.ts";
import { lookOf } from "../judge/look.ts";
import type { Document, Entry } from "../model/document.ts";
import type { Ruleset } from "../model/rule.ts";

export interface ChosenRule {
  readonly id: string;
  /** A client secret that a search would find. */
  readonly weak: boolean;
  readonly supersedes?: readonly string[];
}

export function ruleFor(entry: Entry, document: Document, verdict: Verdict, words: Ruleset["words"]): ChosenRule {
  const value = verdict.part ? entry.value.slice(verdict.part.start, verdict.part.end) : entry.value;
  const weak = verdict.kind === "client-secret" && isWeak(value);
  if (isSample(value, entry, document, words))
    return { id: "oauth/sample-credential", weak: false, supersedes: [verdict.ruleId] };
  return { id: placed(entry, document, verdict, words), weak };
}

function placed(entry: Entry, document: Document, verdict: Verdict, words: Ruleset["words"]): string {
  const { kind, ruleId } = verdict;
  if (kind === "password" && ruleId === "generic/password") return isUserInfo(entry) ? "generic/basic-auth" : ruleId;
  if (kind === "connection-string") return isHttpUrl(entry, document) ? "generic/basic-auth" : ruleId;
  if (kind === "access-token" || kind === "token")
    return document.family === "postman" && isKept(entry) && kind === "access-token"
      ? "oauth/postman-token-saved"
      : capturedOr(ruleId, entry, document);
  if (kind === "client-secret" || kind === "secret") {
    if ((words["public-prefixes"] ?? []).some((prefix) => entry.key.startsWith(prefix)))
      return "oauth/public-client-secret";
    return kind === "client-secret" ? capturedOr(ruleId, entry, document) : ruleId;
  }
  return ruleId;
}

/** In the helper that fetched it, an environment's or globals' value (a collection's variable was typed), a saved answer. */
function isKept(entry: Entry): boolean {
  if (entry.place === "variable") return entry.scope === "environment" || entry.scope === "globals";
  return entry.role === "auth.oauth2.accessToken" || entry.place === "response";
}

const SHOWN_ONCE = /^(?:newSecret|secretText|registration_access_token|client_secret|clientSecret)$/;

/** JSON of an answer: saved by a client, or pasted into a page. */
function capturedOr(ruleId: string, entry: Entry, document: Document): string {
  if (!SHOWN_ONCE.test(entry.key)) return ruleId;
  const inPage = document.format === "markdown" && entry.path.includes("#/");
  return entry.place === "response" || inPage ? "oauth/secret-captured-in-docs" : ruleId;
}

/** curl's `-u`, `Basic` in base64: a password without a name of its own. */
function isUserInfo(entry: Entry): boolean {
  return entry.role === "auth.basic.password" && entry.keySpan === undefined;
}

/** The password of an http or https URL. */
function isHttpUrl(entry: Entry, document: Document): boolean {
  if (entry.syntax?.kind !== "url") return false;
  const before = document.input.text.slice(Math.max(0, entry.span.start - 120), entry.span.start);
  return /https?:\/\/[^/\s]{0,100}:$/i.test(before);
}

/** Under 16 characters, or made of words: far from 128 random bits (RFC 6749 10.10). */
export function isWeak(value: string): boolean {
  return value.length < 16 || lookOf(value).wordShare > 0.6;
}

/** As a form or a URL has it: `D%2BEdQ&` is `D+EdQ`. */
function unescaped(value: string): string {
  try {
    return decodeURIComponent(value.replace(/&$/, ""));
  } catch {
    return value;
  }
}

function isSample(value: string, entry: Entry, document: Document, words: Ruleset["words"]): boolean {
  const samples = words["sample-credentials"] ?? [];
  if (samples.includes(value) || (value.includes("%") && samples.includes(unescaped(value)))) return true;
  return (words["sample-pairs"] ?? []).some((pair) => {
    const [secret, other] = pair.split(" with ");
    return (
      secret === value && document.entries.some((sibling) => sibling.group === entry.group && sibling.value === other)
    );
  });
}
