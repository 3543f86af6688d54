/** Whether a value looks like random characters. */
import { isHex, type Look } from "./look.ts";

/** Letters and digits mixed, few words, enough distinct characters for the length. */
export function looksRandom(value: string, look: Look, least: number): boolean {
  if (look.length < least || look.blanks > 0) return false;
  if (isHex(value)) return look.entropy >= 2.5;
  if (look.digits === 0)
    return look.length >= 20 && (look.upper > 2 ? look.lower > 2 : look.symbols === 0) && look.wordShare < 0.35;
  return (
    look.wordShare < (look.switches >= 4 ? 0.6 : 0.4) && look.entropy >= Math.min(3.2, Math.log2(look.length) * 0.7)
  );
}
