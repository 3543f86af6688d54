/** Base64 that only wraps words. */
import * as guards from "./guards.ts";
import { isWordy, lookOf } from "./look.ts";
import { stateOfValue } from "./state.ts";

/** Base64 of words ("bXlwYXNz" is "mypass"): judged as those words. */
export function isEncodedText(value: string): boolean {
  if (value.length < 8 || value.length > 200 || value.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value))
    return false;
  const text = Buffer.from(value, "base64").toString("latin1");
  if (!/^[\x20-\x7e\r\n\t]+$/.test(text)) return false;
  const look = lookOf(text.trim());
  return (
    stateOfValue(text) !== "literal" || isWordy(look) || guards.isDummy(text, look) || guards.isSequence(text.trim())
  );
}
