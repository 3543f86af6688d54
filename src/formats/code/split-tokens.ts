/** JSON Web Tokens that code puts together from pieces, over lines or with an operator: each as one value. */
import { pointerToken } from "../named-value.ts";
import { joinedPieces } from "./pieces.ts";
import { type Bracket, isBracket } from "./tree.ts";
import { addValue, type CodeReading, piecesIn } from "./values.ts";

/** A piece of a token, its quote, and the begin of the next piece: a cheap look. */
export const SPLIT_TOKEN = /eyJ[\w-]{0,4000}(?:\.[\w-]{0,4000}){0,2}["'][\s+.\\()]{0,200}[fFrRbBuU]?["'][\w.-]/;
const TOKEN = /^(?:[Bb]earer\s)?\s{0,4}eyJ[\w-]{6,}\.[\w-]{2,}\.[\w-]*/;
/** Begins looked at in one file, and parts that one token is put together of. */
const MOST = 200;
const MOST_PARTS = 400;

/** Adds each as an entry at `where.path` + "/token/N", named like what it is assigned to. */
export function addSplitTokens(reading: CodeReading, brackets: readonly Bracket[]): void {
  let count = 0;
  let tried = 0;
  for (const { items } of brackets) {
    for (const { key, parts } of items) {
      for (const [i, part] of parts.entries()) {
        if (isBracket(part) || part.kind !== "string" || !/^(?:[Bb]earer )?eyJ/.test(part.text) || tried >= MOST)
          continue;
        tried += 1;
        const pieces = piecesIn(parts.slice(i, i + MOST_PARTS), reading);
        const { text, known, parts: literals } = joinedPieces(pieces);
        if (pieces.length < 2 || !known || !TOKEN.test(text)) continue;
        const before = parts[i - 2];
        const name = before && !isBracket(before) && before.kind === "name" ? before : key;
        const path = `${reading.where.path}/token/${count++}`;
        const value = { text, from: pieces[0]!.from, to: pieces.at(-1)!.to, parts: literals };
        addValue(reading, name?.text ?? "token", value, {
          path: name ? `${path}/${pointerToken(name.text)}` : path,
          group: reading.where.group,
          place: "code",
          ...(name ? { key: name } : {}),
        });
      }
    }
  }
}
