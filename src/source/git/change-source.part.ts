/** Staged changes, or those of a range, as a source: whole new files, and which of their lines are new; loaded when asked for. */
import { addedLines } from "../../engine/added-lines.ts";
import type { Diagnostic } from "../../model/report.ts";
import { decode } from "../decode.ts";
import type { ByteScreen, Item, Source, Target, Targets } from "../source.ts";
import { byCodeUnit } from "../target.ts";
import { type BlobOptions, blobItems, lost } from "./blob-items.ts";
import { Blobs } from "./blobs.ts";
import { type Change, type Changes, filesOf, listed, rangeChanges, stagedChanges } from "./changes.ts";
import { type PathChoice, pathFilter } from "./paths.ts";
import { isRepository, openRepository, type Repository } from "./repository.ts";

export interface ChangeOptions extends BlobOptions, PathChoice {
  readonly cwd: string;
  /** "BASE...HEAD" or "BASE..HEAD"; undefined for what is staged. */
  readonly range: string | undefined;
}

/** Files that may resolve what a changed one refers to: more of them are not looked at. */
const MOST_CONTEXT = 5_000;
/** What API clients keep their variables in. */
const CONTEXT = /\.(?:json|ya?ml|bru|http|rest)$/i;

export function changeSource(options: ChangeOptions, screen: () => ByteScreen): Source {
  return new ChangeSource(options, screen);
}

class ChangeSource implements Source {
  readonly #options: ChangeOptions;
  readonly #screen: () => ByteScreen;
  #repository: Repository | undefined;
  #blobs: Blobs | undefined;
  #listing: readonly string[] = [];
  #bases: readonly string[] = [];
  /** What the files of a base hold, where it was asked for. */
  readonly #ids = new Map<string, ReadonlySet<string>>();
  readonly #changes = new Map<string, Change>();
  /** Files beside the changes, by path. */
  readonly #others = new Map<string, string>();

  constructor(options: ChangeOptions, screen: () => ByteScreen) {
    this.#options = options;
    this.#screen = screen;
  }

  async list(): Promise<Targets> {
    const { cwd, range } = this.#options;
    const opened = openRepository(cwd);
    if (!isRepository(opened)) return refused(opened);
    this.#repository = opened;
    const found: Changes | Diagnostic = range === undefined ? stagedChanges(opened) : rangeChanges(opened, range);
    if (!("changes" in found)) return refused(found);
    const isWanted = pathFilter(opened, this.#options);
    this.#listing = found.listing;
    this.#bases = found.bases;
    for (const change of found.changes) if (isWanted(change.path)) this.#changes.set(change.path, change);
    return {
      targets: [...this.#changes.keys()].sort(byCodeUnit).map(targetOf),
      troubles: found.troubles.filter(({ path }) => path === undefined || isWanted(path)),
    };
  }

  async *read({ path }: Target): AsyncGenerator<Item> {
    const id = this.#changes.get(path)?.id ?? this.#others.get(path)!;
    const blobs = this.#reader();
    blobs.ask(id);
    const header = await blobs.next();
    const origin = this.#options.range === undefined ? "index" : "commit";
    if (header?.type !== "blob") {
      yield lost(path, id);
      // A damaged object ends git.
      if (blobs.failure) this.close();
      return;
    }
    yield* blobItems(blobs, header, path, origin, this.#options, this.#screen());
  }

  async context(): Promise<readonly Target[]> {
    const files = this.#repository && listed(this.#repository, this.#listing);
    for (const [path, id] of files ?? []) {
      if (this.#others.size >= MOST_CONTEXT) break;
      if (CONTEXT.test(path) && !this.#changes.has(path)) this.#others.set(path, id);
    }
    return [...this.#others.keys()].sort(byCodeUnit).map(targetOf);
  }

  async added(path: string): Promise<(line: number) => boolean> {
    const change = this.#changes.get(path);
    // A member of an archive that changed; of a file that did not, nothing is new.
    if (!change) return () => this.#changes.has(path.split("!/")[0]!);
    if (change.before.some((id, i) => id === "" && !this.#isCopy(change.id, i))) return () => true;
    if (change.before.includes("")) return () => false;
    const after = await this.#text(change.id);
    const olds: Uint8Array[] = [];
    for (const id of change.before) {
      const before = await this.#text(id);
      // What cannot be compared counts as new.
      if (before === undefined || after === undefined) return () => true;
      olds.push(addedLines(before, after));
    }
    return (line) => olds.every((added) => added[line - 1] === 1);
  }

  /** True if the commit has the content under another name: git finds copies only of files that change too. */
  #isCopy(id: string, base: number): boolean {
    const commit = this.#bases[base];
    if (commit === undefined) return false;
    let ids = this.#ids.get(commit);
    if (!ids) this.#ids.set(commit, (ids = new Set(filesOf(this.#repository!, commit).values())));
    return ids.has(id);
  }

  close(): void {
    this.#blobs?.close();
    this.#blobs = undefined;
  }

  async #text(id: string): Promise<string | undefined> {
    const bytes = await this.#reader().read(id);
    if (!bytes && this.#blobs?.failure) this.close();
    return bytes && decode(bytes)?.text;
  }

  #reader(): Blobs {
    this.#blobs ??= new Blobs(this.#repository!);
    return this.#blobs;
  }
}

function refused(diagnostic: Diagnostic): Targets {
  return { targets: [], troubles: [diagnostic] };
}

function targetOf(path: string): Target {
  return { path, shown: path, named: false };
}
