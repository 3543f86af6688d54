/** Reads named values in code of any language and in any other text: by the names, without a grammar. */
import type { Entry, Place } from "../../model/document.ts";
import { type Slice, sliceOf } from "../../model/slice.ts";
import type { DocumentBuilder, Where } from "../format.ts";
import { findAnchors, type Name, nameAt } from "./names.ts";
import { type Spot, spotAt, spotsIn } from "./spots.ts";
import { userInfos } from "./urls.ts";
import { type Found, schemeAt, valueAfter } from "./values.ts";

/** Characters of values read, in all, per character of text: a text made to be read twice over ends here. */
const STEPS_PER_CHARACTER = 24;
const STEPS_AT_LEAST = 1_000_000;

/**
 * Adds an entry for each value that stands to a name with a key word, and for each URL with a password in it.
 * `anchors` are offsets of key words in `slice.text`, ascending, as the screen found them; without them the text is
 * searched. Always true: any text is of this syntax. Linear in the text; a spent budget is noted.
 */
export function readLexical(slice: Slice, where: Where, out: DocumentBuilder, anchors?: readonly number[]): boolean {
  const { text } = slice;
  let budget = STEPS_AT_LEAST + STEPS_PER_CHARACTER * text.length;
  const seen = new Set<number>();
  let nameEnd = 0;
  let bareUntil = 0;
  for (const anchor of anchors ?? findAnchors(text)) {
    if (anchor < nameEnd || anchor < bareUntil || text[anchor] === ":") continue; // "://" is for userInfos
    if (budget <= 0) {
      out.note("format/budget", "Too many overlapping names; the rest of this text was read for token shapes only.");
      break;
    }
    const spot = spotAt(text, anchor);
    if (spot && !seen.has(spot.literal.from)) {
      seen.add(spot.literal.from);
      out.add(slice, spot.literal.from, spot.literal.to, entryOf(slice, where, spot.name, foundOf(spot)));
      continue;
    }
    const name = nameAt(text, anchor);
    if (!name) continue;
    nameEnd = name.end;
    budget -= 200;
    for (const found of valuesOf(text, name)) {
      const { literal } = found;
      budget -= literal.to - literal.from;
      if (seen.has(literal.from)) continue;
      seen.add(literal.from);
      if (literal.quote === "" && !/[=:&?]/.test(literal.value)) bareUntil = Math.max(bareUntil, literal.to);
      out.add(slice, literal.from, literal.to, entryOf(slice, where, name, found));
    }
  }
  for (const url of userInfos(text)) {
    out.add(slice, url.from, url.to, {
      path: `${where.path}/url`,
      key: "password",
      value: url.password,
      place: where.place,
      role: "auth.basic.password",
      group: where.group,
      enabled: where.enabled,
      syntax: { kind: "url", quote: "", operator: ":", after: "@" },
    });
  }
  return true;
}

/** The entries of the one name around an offset, as `readLexical` would give them for the whole text. */
export function entriesAt(text: string, name: Name): Entry[] {
  const slice = sliceOf(text);
  return valuesOf(text, name).map((found) => ({
    ...entryOf(slice, NOWHERE, name, found),
    span: { start: found.literal.from, end: found.literal.to },
  }));
}

/** The entries of passwords that no name stands before, of calls and commands that begin in a stretch. */
export function spotEntries(text: string, from: number, to: number): Entry[] {
  const slice = sliceOf(text);
  return [...spotsIn(text, Math.max(0, from), to)].map((spot) => ({
    ...entryOf(slice, NOWHERE, spot.name, foundOf(spot)),
    span: { start: spot.literal.from, end: spot.literal.to },
  }));
}

function foundOf({ literal, kind }: Spot): Found {
  return { literal, kind, operator: kind === "argument" ? "(" : "" };
}

const NOWHERE: Where = { path: "", group: "", place: "text", enabled: true, depth: 0 };

/** A parameter of a form or a URL. */
function isParameter(text: string, name: Name): boolean {
  const before = text[name.start - 1];
  return before === "&" || before === "?";
}

function valuesOf(text: string, name: Name): readonly Found[] {
  const scheme = schemeAt(text, name);
  if (scheme) return [scheme];
  const flag =
    text[name.start - 1] === "-" && /[\s"'[(,]-{1,2}$/.test(text.slice(Math.max(0, name.start - 3), name.start));
  return valueAfter(text, name, isParameter(text, name), flag);
}

function entryOf(slice: Slice, where: Where, name: Name, found: Found): Omit<Entry, "span"> {
  const { literal, operator } = found;
  const form = isParameter(slice.text, name);
  const bareHeader = found.kind === "header";
  const key = bareHeader ? "Authorization" : name.text;
  const header = found.kind === "header" || /authorization$/i.test(name.text);
  const kind = header ? "header" : form ? "url" : found.kind;
  const place: Place = header && where.place === "text" ? "header" : where.place;
  return {
    path: `${where.path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
    key,
    value: literal.value,
    ...(bareHeader ? {} : { keySpan: { start: slice.at(name.start), end: slice.at(name.end) } }),
    place,
    group: where.group,
    enabled: where.enabled,
    syntax: { kind, quote: literal.quote, operator, after: slice.text.slice(literal.next, literal.next + 8) },
  };
}
