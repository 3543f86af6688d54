/** Private keys: armoured blocks, PuTTY files and JSON Web Keys, as written or behind an encoding. */
import { decodeBase64Text, isBase64Code } from "../engine/base64.ts";
import { type FoundKey, readPem, readPutty } from "../engine/pem.ts";
import { contextOf } from "../judge/context.ts";
import type { Document, Entry, Span, Workspace } from "../model/document.ts";
import type { Level } from "../model/rule.ts";
import type { DetectContext, Match } from "./detector.ts";
import { EntryFinder, type OffsetsOf } from "./place.ts";
import { KEY_ANCHORS } from "./screen.ts";

const RULE = "generic/private-key";
/** Base64 of "-----BEGIN", as kubeconfigs and Kubernetes secrets hold it. */
const ENCODED = "LS0tLS1CRUdJTi";
/** Longest JSON Web Key that is read, in characters to each side of its `kty`. */
const MAX_JWK = 4_096;

export interface Found {
  readonly span: Span;
  readonly kind: string;
  readonly encrypted: boolean;
}

/** One Match for each key, at the whole block or at the JWK's private member. A key behind a passphrase, or in a test or example folder, is a warning; one that is both, a note. */
export function* detectKeys(workspace: Workspace, offsetsOf: OffsetsOf, context: DetectContext): Iterable<Match> {
  const rule = context.rule(RULE);
  if (!rule) return;
  for (const document of workspace.documents) {
    const { input } = document;
    const { example } = contextOf(input);
    const finder = new EntryFinder(document);
    const raw = [...inText(input.text, offsetsOf(document) ?? anchorsOf(input.text))];
    const seen = new Set(raw.map(({ span }) => `${span.start} ${span.end}`));
    const found: { key: Found; entry: Entry | undefined }[] = raw.map((key) => ({ key, entry: finder.at(key.span) }));
    for (const { key, entry } of inEntries(document, raw)) {
      const id = `${key.span.start} ${key.span.end}`;
      if (seen.has(id)) continue;
      seen.add(id);
      found.push({ key, entry });
    }
    for (const { key, entry } of found) {
      const level: Level | undefined =
        key.encrypted && example ? "note" : key.encrypted || example ? "warning" : undefined;
      yield {
        rule,
        ...(level ? { level } : {}),
        input,
        span: key.span,
        value: input.text.slice(key.span.start, key.span.end),
        ...(entry ? { entry } : {}),
        document,
        params: { kind: key.kind },
      };
    }
  }
}

function* inText(text: string, offsets: Iterable<number>): Iterable<Found> {
  let done = 0;
  let objectEnd = 0;
  for (const start of offsets) {
    const isType = text.startsWith("kty", start);
    // A second `kty` of the same object is none of another key; whatever else stands in it may be one.
    if (start < done || (isType && start < objectEnd)) continue;
    const key = keyAt(text, start);
    if (key) yield key;
    if (key) done = key.span.end;
    else if (isType) objectEnd = endOfObject(text, start);
  }
}

/** The key that begins with one of KEY_ANCHORS at `start`; for a JWK its `kty` stands there. */
export function keyAt(text: string, start: number): Found | undefined {
  if (text.startsWith("-----BEGIN", start)) return found(readPem(text, start));
  if (text.startsWith("PuTTY-", start)) return found(readPutty(text, start));
  if (text.startsWith("kty", start)) return readJwk(text, start);
  return text.startsWith(ENCODED, start) ? readEncoded(text, start) : undefined;
}

function found(key: FoundKey | undefined): Found | undefined {
  return key && { span: { start: key.start, end: key.end }, kind: key.kind, encrypted: key.encrypted };
}

/** A block that was made base64 once more. */
function readEncoded(text: string, start: number): Found | undefined {
  let end = start;
  while (end < text.length && end - start < 65_536 && isBase64Code(text.charCodeAt(end))) end += 1;
  while (text.charCodeAt(end) === 0x3d) end += 1;
  const inner = decodeBase64Text(text.slice(start, end));
  const key = inner === undefined ? undefined : readPem(inner, 0);
  return key && { span: { start, end }, kind: key.kind, encrypted: key.encrypted };
}

/** Members of a JWK that are private: `d` (RFC 7518 6.2.2, 6.3.2; RFC 8037), `k` of a symmetric key (6.4.1). */
const PRIVATE_MEMBER = /(?<![\w-])(d|k)\\?["']?\s{0,20}(?::|=>)\s{0,20}\\?["']([A-Za-z0-9_-]{16,8000})(?=\\?["'])/g;
/** In JSON, also within a string, and as a literal of a programming language: `kty: 'EC'`, `"kty" => "EC"`. */
const TYPE = /kty\\?["']?\s{0,20}(?::|=>)\s{0,20}\\?["'](RSA|EC|OKP|oct)\\?["']/y;

/** The private member of the object around a `kty`. */
function readJwk(text: string, at: number): Found | undefined {
  TYPE.lastIndex = at;
  const type = TYPE.exec(text)?.[1];
  if (!type) return undefined;
  const before = text.slice(Math.max(0, at - MAX_JWK), at);
  const open = before.lastIndexOf("{");
  if (open < 0 || before.indexOf("}", open) >= 0) return undefined;
  const from = at - before.length + open;
  const window = text.slice(from, at + MAX_JWK);
  const close = window.indexOf("}");
  if (close < 0) return undefined;
  for (const hit of window.slice(0, close).matchAll(PRIVATE_MEMBER)) {
    if (hit[1] !== (type === "oct" ? "k" : "d") || !isJwkMaterial(hit[2]!)) continue;
    const end = from + hit.index + hit[0].length;
    return { span: { start: end - hit[2]!.length, end }, kind: jwkKind(type), encrypted: false };
  }
  return undefined;
}

function endOfObject(text: string, at: number): number {
  const close = text.slice(at, at + MAX_JWK).indexOf("}");
  return close < 0 ? at : at + close;
}

function jwkKind(type: string): string {
  return type === "oct" ? "symmetric JSON Web Key" : `${type} JSON Web Key`;
}

/** 128 bits or more, and no word: the smallest symmetric key in use. */
function isJwkMaterial(text: string): boolean {
  return /^[A-Za-z0-9_-]{22,8000}$/.test(text) && new Set(text).size >= 12 && /[A-Z]/.test(text) && /[a-z]/.test(text);
}

/** Keys that the text does not show as they are: decoded, joined from pieces, JSON in a text, a JWK in YAML. */
function* inEntries(document: Document, raw: readonly Found[]): Iterable<{ key: Found; entry: Entry }> {
  const types = new Map<string, string>();
  for (const { key, value, group } of document.entries) {
    if (key === "kty" && /^(?:RSA|EC|OKP|oct)$/.test(value)) types.set(group, value);
  }
  for (const entry of document.entries) {
    const { value, span } = entry;
    const type = entry.enabled ? types.get(entry.group) : undefined;
    if (type && entry.key === (type === "oct" ? "k" : "d") && isJwkMaterial(value)) {
      yield { key: { span, kind: jwkKind(type), encrypted: false }, entry };
    } else if (value.includes("-----BEGIN ") && !raw.some((key) => touches(key.span, span))) {
      const key = readPem(value, value.indexOf("-----BEGIN "));
      if (key) yield { key: { span, kind: key.kind, encrypted: key.encrypted }, entry };
    }
  }
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function anchorsOf(text: string): number[] {
  const offsets: number[] = [];
  for (const anchor of KEY_ANCHORS) {
    for (let at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + anchor.length)) offsets.push(at);
  }
  return offsets.sort((a, b) => a - b);
}
