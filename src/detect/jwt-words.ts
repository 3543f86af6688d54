/** Whether the claims of a JWT are a test's: `{"iss":"auth0"}`, `{"hello":"world"}`, `{"foo":"bar"}`. */
import type { Jwt } from "../engine/jwt.ts";
import { lookOf } from "../judge/look.ts";

/** Claims of a token that was made to be parsed, the time of issue not counted. */
const FEW = 2;

/** At most two claims, of numbers, switches, texts that are one plain word, or lists of such; nobody is named, no server. */
export function saysNothing({ claims }: Jwt): boolean {
  const values = Object.entries(claims).flatMap(([name, value]) => (name === "iat" || name === "nbf" ? [] : [value]));
  return values.length <= FEW && values.every(isPlain);
}

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.length <= FEW && value.every((item) => !Array.isArray(item) && isPlain(item));
  if (typeof value === "string") return value === "" || isWord(value);
  if (typeof value === "object")
    return (
      value === null ||
      (Object.keys(value).length <= 1 && Object.values(value).every((item) => typeof item === "string" && isWord(item)))
    );
  return true;
}

/** A word or two, or a few digits: no address, no id. */
function isWord(value: string): boolean {
  if (/^\d{1,10}$/.test(value)) return true;
  if (!/^[a-z][a-z-]{1,15}\d?$/i.test(value)) return value === "xxx";
  const look = lookOf(value);
  return look.wordShare >= 0.6;
}
