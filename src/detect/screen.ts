/** What may match in a text, and where: one pass of the anchor automaton over all rules. */
import { Screen } from "../engine/screen.ts";
import type { Ruleset, ShapeRule } from "../model/rule.ts";
import type { ShapeHit } from "./shape.ts";

/** What the screen saw in one text; offsets are UTF-16. */
export interface Hits {
  readonly shapes: readonly ShapeHit[];
  /** Where words begin that are part of credentials' names. */
  readonly names: readonly number[];
  /** Where `eyJ` begins. */
  readonly jwts: readonly number[];
  /** Where `-----BEGIN` or a like mark of a key begins. */
  readonly keys: readonly number[];
  /** Where a URL's `://` is followed by user information. */
  readonly urls: readonly number[];
  /** The text may hold a request, an OAuth helper or a registration. */
  readonly document: boolean;
  /** The text may switch certificate checks off. */
  readonly transport: boolean;
  readonly ignores: boolean;
}

/** Where private keys may begin (base64 of "-----BEGIN" as kubeconfigs hold it among them). */
export const KEY_ANCHORS: readonly string[] = ["-----BEGIN", "PuTTY-User-Key-File", "kty", "LS0tLS1CRUdJTi"];

/** Inline ignores, credlint's own and those of other scanners (policy/directives). */
export const IGNORE_ANCHORS: readonly string[] = [
  "credlint-ignore",
  "leaks:allow",
  "trufflehog:ignore",
  "pragma: allowlist",
  "pragma: whitelist",
  "secretlint-disable",
  "kingfisher:ignore",
  "ggignore",
];

const FIXED = { jwt: ["eyJ"], key: KEY_ANCHORS, url: ["://"], ignore: IGNORE_ANCHORS } as const;

type Meaning =
  | { readonly kind: "shape"; readonly anchor: string; readonly rules: ShapeRule[] }
  | { readonly kind: "name" | "jwt" | "key" | "url" | "document" | "transport" | "ignore"; readonly anchor: string };

export class RuleScreen {
  readonly #ruleset: () => Ruleset;
  readonly #image: () => Int32Array | undefined;
  #screen: Screen | undefined;
  #meanings: readonly Meaning[] | undefined;

  /** `image`: that of `imageOf` for the same rules, read at the first text, as most files never get here. */
  constructor(ruleset: () => Ruleset, image: () => Int32Array | undefined = () => undefined) {
    this.#ruleset = ruleset;
    this.#image = image;
  }

  #known(): readonly Meaning[] {
    this.#meanings ??= meaningsOf(this.#ruleset());
    return this.#meanings;
  }

  look(text: string): Hits {
    const shapes: ShapeHit[] = [];
    const names: number[] = [];
    const jwts: number[] = [];
    const keys: number[] = [];
    const urls: number[] = [];
    let document = false;
    let transport = false;
    let ignores = false;
    const meanings = this.#known();
    this.#screen ??= new Screen(() => anchorsOf(meanings), this.#image());
    this.#screen.scanText(text, (number, start) => {
      const meaning = meanings[number]!;
      switch (meaning.kind) {
        case "shape":
          if (text.startsWith(meaning.anchor, start)) for (const rule of meaning.rules) shapes.push({ start, rule });
          break;
        case "name":
          names.push(start);
          break;
        case "jwt":
          if (text.startsWith("eyJ", start)) jwts.push(start);
          break;
        case "key":
          keys.push(start);
          break;
        case "url":
          if (hasUserInfo(text, start + 3)) urls.push(start);
          break;
        case "document":
          document = true;
          break;
        case "transport":
          transport = true;
          break;
        case "ignore":
          ignores = true;
          break;
      }
    });
    return { shapes, names, jwts, keys, urls, document, transport, ignores };
  }
}

/** The automaton of a ruleset as numbers, for a file beside the bundle. */
export function imageOf(ruleset: Ruleset): Int32Array {
  return Screen.image(anchorsOf(meaningsOf(ruleset)));
}

function anchorsOf(meanings: readonly Meaning[]): string[] {
  return meanings.map((one) => one.anchor);
}

function meaningsOf(ruleset: Ruleset): Meaning[] {
  const meanings: Meaning[] = [];
  const shapes = new Map<string, ShapeRule[]>();
  for (const rule of ruleset.rules) {
    if (rule.kind !== "shape") continue;
    for (const anchor of rule.anchors) {
      const known = shapes.get(anchor);
      if (known) known.push(rule);
      else shapes.set(anchor, [rule]);
    }
  }
  for (const [anchor, rules] of shapes) meanings.push({ kind: "shape", anchor, rules });
  for (const kind of ["jwt", "key", "url", "ignore"] as const)
    for (const anchor of FIXED[kind]) meanings.push({ kind, anchor });
  for (const anchor of ruleset.words["screen-names"] ?? []) meanings.push({ kind: "name", anchor });
  for (const anchor of ruleset.words["screen-documents"] ?? []) meanings.push({ kind: "document", anchor });
  for (const anchor of ruleset.words["screen-transport"] ?? []) meanings.push({ kind: "transport", anchor });
  return meanings;
}

/** RFC 3986 3.2.1: an "@" before the authority ends; with a colon before it there is a password. */
function hasUserInfo(text: string, from: number): boolean {
  let colon = false;
  const end = Math.min(text.length, from + 256);
  for (let i = from; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 64) return colon;
    if (code === 58) colon = true;
    else if (code <= 32 || code === 47 || code === 34 || code === 39 || code === 60 || code === 62 || code === 96)
      return false;
  }
  return false;
}
