/** Where the arguments of a call end, in the syntax that most languages share. */

/**
 * Offsets of the commas between the arguments of the call whose bracket opens before `from`, then of its closing bracket,
 * if that stands within `most` characters. Brackets and quotes are passed over. Linear.
 */
export function* argumentEnds(text: string, from: number, most: number): Iterable<number> {
  let depth = 0;
  let quote = "";
  const end = Math.min(text.length, from + most);
  for (let i = from; i < end; i += 1) {
    const char = text[i]!;
    if (quote !== "") {
      if (char === "\\") i += 1;
      else if (char === quote) quote = "";
    } else if (char === '"' || char === "'" || char === "`") quote = char;
    else if (char === "(" || char === "[" || char === "{") depth += 1;
    else if (char === ")" || char === "]" || char === "}") {
      if (depth === 0) {
        yield i;
        return;
      }
      depth -= 1;
    } else if (char === "," && depth === 0) yield i;
  }
}
