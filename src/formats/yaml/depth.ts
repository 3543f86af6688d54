/** How deep a YAML text nests, told before parsing: a parser out of stack can take the whole process with it. */

/** Brackets open at once, and the column at which a line's content may begin: each level of a block takes a column. */
const MOST_BRACKETS = 100;
const MOST_COLUMNS = 200;

/** Whether a text may nest deeper than the parser should follow; texts in strings count too, so it may err to the safe side. */
export function nestsTooDeep(text: string): boolean {
  let brackets = 0;
  let lineStart = 0;
  let leading = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) {
      lineStart = at + 1;
      leading = true;
      continue;
    }
    // Blanks and the indicators "-", "?" and ":" are what block levels are made of.
    if (leading && code !== 0x20 && code !== 0x09 && code !== 0x2d && code !== 0x3f && code !== 0x3a) {
      leading = false;
      if (at - lineStart > MOST_COLUMNS) return true;
    } else if (leading && at - lineStart > 4 * MOST_COLUMNS) return true;
    if (code === 0x5b || code === 0x7b) brackets += 1;
    else if ((code === 0x5d || code === 0x7d) && brackets > 0) brackets -= 1;
    if (brackets > MOST_BRACKETS) return true;
  }
  return false;
}
