/** XML's character references and CDATA sections, resolved with every character mapped back. */
import { type Slice, subSlice } from "../model/slice.ts";
import { MappedText } from "./mapped-text.ts";

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6}));/y;
const CDATA = "<![CDATA[";

/** `outer.text[from..to)` as an attribute's value or an element's text; unknown references stay as written. */
export function xmlText(outer: Slice, from: number, to: number): Slice {
  const { text } = outer;
  const mapped = new MappedText(outer, from);
  let kept = from;
  let at = from;
  while (at < to) {
    const letter = text[at];
    if (letter === "&") {
      REFERENCE.lastIndex = at;
      const found = REFERENCE.exec(text);
      const decoded = found && resolve(found);
      if (found && decoded !== undefined && decoded !== null) {
        mapped.keep(kept, at);
        at += found[0].length;
        mapped.put(decoded, at - found[0].length, at);
        kept = at;
        continue;
      }
    } else if (letter === "<" && text.startsWith(CDATA, at)) {
      const close = text.indexOf("]]>", at);
      const end = close < 0 || close > to ? to : close;
      mapped.keep(kept, at);
      mapped.keep(at + CDATA.length, end);
      at = Math.min(to, end + 3);
      kept = at;
      continue;
    } else if (letter === "<" && text.startsWith("<!--", at)) {
      const close = text.indexOf("-->", at);
      mapped.keep(kept, at);
      at = close < 0 || close > to ? to : close + 3;
      kept = at;
      continue;
    }
    at += 1;
  }
  mapped.keep(kept, to);
  return mapped.length === to - from ? subSlice(outer, from, to) : mapped.slice();
}

function resolve(found: RegExpExecArray): string | undefined {
  if (found[1]) return NAMED[found[1]];
  const point = found[2] ? Number.parseInt(found[2], 10) : Number.parseInt(found[3]!, 16);
  return point > 0x10ffff ? undefined : String.fromCodePoint(point);
}
