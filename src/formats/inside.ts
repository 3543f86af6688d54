/** What a value of any format may hold in turn: URLs, JSON and forms, calls of curl. */
import { mayHoldCurl, readCurl } from "./curl/curl.ts";
import { readEmbedded } from "./embedded.ts";
import type { Inside } from "./named-value.ts";
import { readUrl } from "./url.ts";

/** Values longer than this are no settings: they are read for curl calls only where those begin them. */
const LONGEST = 262_144;

/** Reads what is inside a value; false if nothing was added. */
export const readInside: Inside = (value, where, out) => {
  const { text } = value;
  if (text.length > LONGEST) return false;
  if (mayHoldCurl(text) && readCurl(value, where, out)) return true;
  const first = text.charCodeAt(0);
  if (text.includes("://") && first !== 0x7b && first !== 0x5b) return readUrl(value, where, out);
  return readEmbedded(value, where, out);
};
