/** Values in a token's shape that nobody was ever given: placeholders, runs, repetitions. */
import { isDummy } from "../judge/guards.ts";
import { lookOf } from "../judge/look.ts";

/** Words that random characters do not spell, whatever the length. */
const WORDS =
  /\.{3}|example|sample|placeholder|change[-_]?me|dummy|redacted|replace|insert[-_]|your[-_]|my[-_](?:token|key|secret)|not[-_]?a?[-_]?real|deadbeef|foobar/i;

/** Four letters that a long random text may spell by chance, a short one hardly ever. */
const SHORT_WORDS = /x{4}|your|fake/i;
const SHORT = 128;

/** Equal or consecutive characters in a row that a random value does not have. */
const RUN = 8;

/**
 * True if the random part of a token (its fixed texts taken off) was plainly made by hand. Base64 of zero bytes is a
 * run of A, so a run of it proves nothing.
 */
export function isMadeUp(body: string): boolean {
  if (body.length === 0) return false;
  if (body.length <= SHORT && SHORT_WORDS.test(body)) return true;
  return WORDS.test(body) || hasRun(body) || isRepetition(body) || isWordsInBase64(body);
}

/** `dXNlcm5hbWU6cGFzc3dvcmQ=` is "username:password". */
function isWordsInBase64(body: string): boolean {
  if (body.length > SHORT || body.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(body)) return false;
  const parts = Buffer.from(body, "base64").toString("latin1").replaceAll("\0", "").split(":");
  return parts.length === 2 && parts.every((part) => /^[a-zA-Z]{3,20}$/.test(part) && isDummy(part, lookOf(part)));
}

function hasRun(body: string): boolean {
  let same = 1;
  let up = 1;
  let down = 1;
  for (let i = 1; i < body.length; i += 1) {
    const step = body.charCodeAt(i) - body.charCodeAt(i - 1);
    same = step === 0 && body[i] !== "A" ? same + 1 : 1;
    // After 9 people go on with 0 or with a.
    up = step === 1 || (body[i - 1] === "9" && /[0aA]/.test(body[i]!)) ? up + 1 : 1;
    down = step === -1 ? down + 1 : 1;
    if (same >= RUN || up >= RUN || down >= RUN) return true;
  }
  return false;
}

/** "abc123abc123abc123": the same up to eight characters at least three times, to the end. */
function isRepetition(body: string): boolean {
  for (let period = 1; period <= 8 && period * 3 <= body.length; period += 1) {
    let i = period;
    while (i < body.length && body[i] === body[i - period]) i += 1;
    if (i === body.length) return body[0] !== "A" || period > 1;
  }
  return false;
}
