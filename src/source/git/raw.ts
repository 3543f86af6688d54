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

/** git's names are bytes; those that are no UTF-8 are shown with replacement characters. */
export function* readRaw(parts: Iterable<string>): Generator<RawItem> {
  const iterator = parts[Symbol.iterator]();
  const next = (): string | undefined => {
    const { value, done } = iterator.next();
    return done ? undefined : (value as string);
  };
  for (let head = next(); head !== undefined; head = next()) {
    if (!head.startsWith(":")) {
      // A commit's line: with -z its id ends in a NUL or, before a further one, in a line end.
      const id = head.trim();
      if (id) yield { kind: "commit", id };
      continue;
    }
    const parents = /^:+/.exec(head)![0].length;
    const fields = head.slice(parents).split(" ");
    const modes = fields.slice(0, parents + 1);
    const ids = fields.slice(parents + 1, 2 * (parents + 1));
    const status = fields.at(-1) ?? "";
    const first = next() ?? "";
    const renamed = parents === 1 && /^[RC]/.test(status);
    const path = renamed ? (next() ?? "") : first;
    yield {
      kind: "change",
      status: parents === 1 ? status.slice(0, 1) : status,
      before: ids.slice(0, parents).map((id, i) => ({ id, mode: modes[i]! })),
      mode: modes[parents]!,
      id: ids[parents]!,
      path,
      ...(renamed ? { from: first } : {}),
    };
  }
}

export function changesOf(out: Buffer): RawChange[] {
  return [...readRaw(partsOf(out))].filter((one) => one.kind === "change");
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
