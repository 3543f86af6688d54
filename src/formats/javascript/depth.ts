/** How deep a program nests, told before parsing: parsers descend by recursion, and one construct costs 2^depth steps. */

/** Brackets open at once; typescript-estree's stack ends at about 230 nested functions. */
const MOST_BRACKETS = 120;
/** `async(async(async(`: TypeScript reads each as an arrow function's head and as a call (measured: 2 s at 20, 60 s at 25). */
const MOST_ASYNC = 6;

interface Level {
  /** Opened by a round bracket behind the word `async`. */
  readonly marked: boolean;
  asyncSeen: boolean;
}

function isWord(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f ||
    code === 0x24
  );
}

/** Whether a program may nest deeper than the parser should follow; brackets in strings count too. */
export function nestsTooDeep(text: string): boolean {
  const levels: Level[] = [{ marked: false, asyncSeen: false }];
  let marked = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const level = levels[levels.length - 1]!;
    if (
      code === 0x61 &&
      text.startsWith("async", at) &&
      !isWord(text.charCodeAt(at + 5)) &&
      !(at > 0 && isWord(text.charCodeAt(at - 1)))
    ) {
      level.asyncSeen = true;
    } else if (code === 0x28 || code === 0x5b || code === 0x7b) {
      const mark = code === 0x28 && level.asyncSeen;
      if (mark) marked += 1;
      levels.push({ marked: mark, asyncSeen: false });
      if (levels.length > MOST_BRACKETS || marked > MOST_ASYNC) return true;
    } else if ((code === 0x29 || code === 0x5d || code === 0x7d) && levels.length > 1) {
      if (levels.pop()!.marked) marked -= 1;
    } else if (code === 0x3b) level.asyncSeen = false;
  }
  return false;
}
