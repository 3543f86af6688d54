/** What a source is: it lists what there is to read, and reads it to inputs; its troubles are values. */
import type { Input } from "../model/document.ts";
import type { Diagnostic } from "../model/report.ts";

/** Part of a file too large for one text: where the part begins in the whole. */
export interface Piece {
  readonly input: Input;
  /** The first one of its file that is given: pieces in which no rule can match are left out. */
  readonly first: boolean;
  /** Lines before this piece. */
  readonly lineBase: number;
  /** UTF-16 units before this piece on its first line; 0 unless a line was cut. */
  readonly columnBase: number;
  readonly offsetBase: number;
}

export type Item =
  | { readonly kind: "input"; readonly input: Input }
  | { readonly kind: "piece"; readonly piece: Piece }
  /** A text in which no rule can match; it was not decoded. */
  | { readonly kind: "pass"; readonly bytes: number }
  /** A file that holds no text; counted, never silent. */
  | { readonly kind: "binary"; readonly path: string; readonly bytes: number }
  | { readonly kind: "trouble"; readonly diagnostic: Diagnostic };

/** One thing to read: plain data, so that any thread can read it. */
export interface Target {
  /** As the system wants it. */
  readonly path: string;
  /** As reports show it: POSIX, relative to the root where it lies below it. */
  readonly shown: string;
  /** Named on the command line: read even if a link, ignored or excluded. */
  readonly named: boolean;
  /** Shown path below the folder that was named, where it differs. */
  readonly inside?: string | undefined;
}

export interface Targets {
  /** In the order of a report. */
  readonly targets: readonly Target[];
  readonly troubles: readonly Diagnostic[];
}

export interface Source {
  /** `many` is called for every 1,500 targets or so: there is work for long. */
  list(many?: () => void): Promise<Targets>;
  /** Never throws; what cannot be read is told. A number, of bytes, is the usual `pass` alone, without an object for it. */
  read(target: Target): Iterable<Item> | AsyncIterable<Item> | number;
  /** Of a source of changes, or a part: further files, which only resolve what the others refer to. */
  context?(): Promise<readonly Target[]>;
  /** Of a source of changes: which lines of a path (1-based) are new. */
  added?(path: string): Promise<(line: number) => boolean>;
  /** Of a part of a source: false for what stands in a file that another part has. */
  owns?(path: string): boolean;
  /** Ends what was started for it. */
  close?(): void;
}

/** Looks at a file's bytes before they are decoded. */
export interface ByteScreen {
  /** Where the bytes are to be put. */
  readonly room: Buffer;
  /** A new file, by the path that reports show. True if it is read whatever stands in it. */
  begin(path: string): boolean;
  /** Whether room[0, length) makes the file worth reading; `first`: the file begins here. */
  look(length: number, first: boolean): boolean;
  /** Line ends and UTF-16 units of room[from, to), which begins and ends between characters of UTF-8. */
  measure(from: number, to: number): { readonly lines: number; readonly units: number };
}

/** Sources one after another. */
export function chain(sources: readonly Source[]): Source {
  const own = new Map<Target, Source>();
  return {
    async list(many) {
      const targets: Target[] = [];
      const troubles: Diagnostic[] = [];
      for (const source of sources) {
        const listed = await source.list(many);
        for (const target of listed.targets) own.set(target, source);
        targets.push(...listed.targets);
        troubles.push(...listed.troubles);
      }
      return { targets, troubles };
    },
    read: (target) => own.get(target)!.read(target),
  };
}
