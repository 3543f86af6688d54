/** The trie of many texts with failure links resolved: complete rows of next states, breadth first (Aho and Corasick 1975). */

export interface Automaton {
  /** For each state its next state by class. State 0 is the start. */
  readonly rows: readonly Int32Array[];
  /** For each state the numbers of the texts that end there, its own first. */
  readonly ends: readonly (readonly number[])[];
}

/** Bytes to classes; what stands in no text is class 0. */
export interface Classes {
  readonly of: Uint8Array;
  readonly width: number;
}

/** `fold`: both cases of a letter are one class; the texts must then be in lower case. A RangeError for text past ASCII. */
export function classesOf(texts: readonly string[], fold: boolean): Classes {
  const classes = new Uint8Array(256);
  let width = 1;
  for (const text of texts) {
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code > 127) throw new RangeError(`an anchor must be ASCII: ${text}`);
      if (classes[code] === 0) classes[code] = width++;
    }
  }
  if (fold) for (let code = 65; code <= 90; code += 1) classes[code] = classes[code + 32]!;
  return { of: classes, width };
}

/** An empty text ends nowhere. */
export function link(texts: readonly string[], { of: classes, width }: Classes): Automaton {
  const rows: Int32Array[] = [new Int32Array(width).fill(-1)];
  const ends: number[][] = [[]];
  for (const [number, text] of texts.entries()) {
    let state = 0;
    for (let i = 0; i < text.length; i += 1) {
      const column = classes[text.charCodeAt(i)]!;
      let next = rows[state]![column]!;
      if (next < 0) {
        next = rows.length;
        rows.push(new Int32Array(width).fill(-1));
        ends.push([]);
        rows[state]![column] = next;
      }
      state = next;
    }
    if (text.length > 0) ends[state]!.push(number);
  }
  const fail = new Int32Array(rows.length);
  const queue: number[] = [];
  for (let column = 0; column < width; column += 1) {
    const next = rows[0]![column]!;
    if (next < 0) rows[0]![column] = 0;
    else queue.push(next);
  }
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head]!;
    const row = rows[state]!;
    const back = rows[fail[state]!]!;
    ends[state] = [...ends[state]!, ...ends[fail[state]!]!];
    for (let column = 0; column < width; column += 1) {
      const next = row[column]!;
      if (next < 0) row[column] = back[column]!;
      else {
        fail[next] = back[column]!;
        queue.push(next);
      }
    }
  }
  return { rows, ends };
}
