/** Reads what `diff-index`, `diff-tree` and `ls-tree` write with `--raw -z`: no name is quoted, every part ends in a NUL. */

/** One path that differs. */
export interface RawChange {
  /** A, C, D, M, R, T, U or X; of a merge one letter a parent. */
  readonly status: string;
  /** Modes and ids before, one a parent; an id of zeros where there was nothing. */
  readonly before: readonly { readonly mode: string; readonly id: string }[];
  readonly mode: string;
  readonly id: string;
  readonly path: string;
  /** Where a renamed or copied file came from. */
  readonly from?: string;
}

export type RawItem = { readonly kind: "commit"; readonly id: string } | ({ readonly kind: "change" } & RawChange);

/** Takes the parts between NULs one by one; git's names are bytes, those that are no UTF-8 have replacement characters. */
export class RawReader {
  readonly #take: (item: RawItem) => void;
  /** The head of a change whose paths are still to come, and the first of two. */
  #head: string | undefined;
  #from: string | undefined;

  constructor(take: (item: RawItem) => void) {
    this.#take = take;
  }

  part(part: string): void {
    if (this.#head === undefined) {
      if (part.startsWith(":")) this.#head = part;
      else if (part.trim()) this.#take({ kind: "commit", id: part.trim() });
      return;
    }
    const head = this.#head;
    if (this.#from === undefined && head[1] !== ":" && /[RC]\d*$/.test(head)) {
      this.#from = part;
      return;
    }
    this.#take({ kind: "change", ...changeOf(head, part, this.#from) });
    this.#head = undefined;
    this.#from = undefined;
  }
}

function changeOf(head: string, path: string, from: string | undefined): RawChange {
  let parents = 1;
  while (head[parents] === ":") parents += 1;
  const fields = head.slice(parents).split(" ");
  const status = fields.at(-1) ?? "";
  return {
    status: parents === 1 ? status.slice(0, 1) : status,
    before: fields.slice(0, parents).map((mode, i) => ({ mode, id: fields[parents + 1 + i]! })),
    mode: fields[parents]!,
    id: fields[2 * parents + 1]!,
    path,
    ...(from === undefined ? {} : { from }),
  };
}

export function changesOf(out: Buffer): RawChange[] {
  const changes: RawChange[] = [];
  const reader = new RawReader((item) => item.kind === "change" && changes.push(item));
  for (const part of partsOf(out)) reader.part(part);
  return changes;
}

export function partsOf(out: Buffer): string[] {
  const parts = out.toString("utf8").split("\0");
  parts.pop();
  return parts;
}

export function isZero(id: string): boolean {
  return /^0*$/.test(id);
}

/** Modes of what has a text: files and links. 160000 is a submodule, 040000 a folder. */
export function isText(mode: string): boolean {
  return mode.startsWith("100") || mode === "120000";
}
