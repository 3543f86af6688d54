/** JSON Web Tokens that code puts together from pieces, over lines or with an operator: each as one value. */
import { pointerToken } from "../named-value.ts";
import { joinedPieces } from "./pieces.ts";
import { type Bracket, isBracket } from "./tree.ts";
import { addValue, type CodeReading, piecesIn } from "./values.ts";

/** A piece of a token, its quote, and the begin of the next piece: a cheap look. */
export const SPLIT_TOKEN = /eyJ[\w-]{0,4000}(?:\.[\w-]{0,4000}){0,2}["'][\s+.\\()]{0,200}[fFrRbBuU]?["'][\w.-]/;
const TOKEN = /^(?:[Bb]earer\s)?\s{0,4}eyJ[\w-]{6,}\.[\w-]{2,}\.[\w-]*/;
/** Looked at in one file. */
const MOST = 200;

/** Adds each as an entry at `where.path` + "/token/N", named like what it is assigned to. */
export function addSplitTokens(reading: CodeReading, brackets: readonly Bracket[]): void {
  let count = 0;
  for (const { items } of brackets) {
    for (const { key, parts } of items) {
      for (const [i, part] of parts.entries()) {
        if (isBracket(part) || part.kind !== "string" || !/^(?:[Bb]earer )?eyJ/.test(part.text) || count >= MOST)
          continue;
        const pieces = piecesIn(parts.slice(i), reading);
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
