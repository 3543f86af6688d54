/** `--history`: every content once, the few worth reading as documents, their findings at the commits where they came in. */
import { workerFile } from "credlint:worker";
import type { Located } from "../detect/resolve.ts";
import type { Hits } from "../detect/screen.ts";
import { TREE_BUDGET } from "../formats/format.ts";
import type { Document } from "../model/document.ts";
import type { Diagnostic, Report } from "../model/report.ts";
import { applyPolicy } from "../policy/policy.ts";
import { examine, textOf } from "../source/bytes.ts";
import { hasUtf16Mark } from "../source/decode.ts";
import { blobItems } from "../source/git/blob-items.ts";
import { Blobs } from "../source/git/blobs.ts";
import { type OpenHistory, openHistory } from "../source/git/history.ts";
import { trouble } from "../source/git/repository.ts";
import type { Arrival } from "../source/git/walk.ts";
import type { Item } from "../source/source.ts";
import { type Content, contentsOf, halves } from "./history-contents.ts";
import { gather, type Sighting } from "./history-findings.ts";
import { NOT_REACHED, startHelper, WORTH_READING } from "./history-helper.ts";
import { HistoryScreen } from "./history-screen.ts";
import { type Inspected, inspectItems, type Joint, loadRooms, type Read } from "./inspect.ts";
import type { Plan } from "./open.ts";
import type { GitHistory } from "./options.ts";
import { Tally } from "./tally.ts";

/** Fewer contents are screened before another thread has started. */
const WORTH_HELP = 4_000;
/** git is started anew behind a damaged content this often. */
const MOST_RESTARTS = 200;
/** Contents that are not here are named up to this many. */
const NAMED = 10;

export async function scanHistory(plan: Plan, asked: GitHistory): Promise<Report> {
  const tally = new Tally();
  const { cwd, include, exclude } = plan;
  const opened = await openHistory({ ...asked, cwd, include, exclude, paths: plan.options.paths ?? [] });
  if (!("commits" in opened)) {
    tally.take({ kind: "trouble", diagnostic: opened });
    return tally.report({ findings: [], suppressed: [], diagnostics: [] }, plan);
  }
  for (const diagnostic of opened.troubles) tally.take({ kind: "trouble", diagnostic });
  const seen: Seen[] = [];
  const reader = new Reader(opened, plan, tally);
  for await (const { arrivals, read } of reader.all()) {
    for (const arrival of arrivals) seen.push(...seenIn(read.get(arrival.path) ?? [], arrival, plan));
  }
  const sightings = await judge(seen, plan);
  const verdict = await gather(sightings, opened, (bytes, path) => reader.inspectAgain(bytes, path));
  return tally.report(verdict, plan);
}

/** A finding of one content at one path, with the ignores of that content. */
interface Seen {
  readonly located: Located;
  readonly arrival: Arrival;
  readonly directives: ReadonlyMap<string, Read["directives"]>;
}

function seenIn(read: readonly Read[], arrival: Arrival, plan: Plan): Seen[] {
  return read.flatMap(({ path, found, directives }) => {
    const byPath = new Map([[path, directives]]);
    return found
      .filter(({ finding }) => plan.options.tag !== undefined || finding.tag === "secret")
      .map((located) => ({ located, arrival, directives: byPath }));
  });
}

/** Ignores hold in the content that they stand in; accepted values are hashed once for the whole history. */
async function judge(seen: readonly Seen[], { policy, context }: Plan): Promise<Sighting[]> {
  const all = seen.map(({ located }) => located);
  const settled = (await context.values?.settle(all)) ?? all;
  return seen.map(({ arrival, directives }, i): Sighting => {
    const { finding, digest, marks } = settled[i]!;
    const known = digest === undefined ? undefined : (marks ?? []);
    const { suppressed } = applyPolicy([finding], directives, policy, () => known);
    return { finding, arrival, identity: digest ?? finding.fingerprint, digest, suppressed: suppressed[0] };
  });
}

interface Given {
  readonly arrivals: readonly Arrival[];
  readonly read: ReadonlyMap<string, readonly Read[]>;
}

class Reader {
  readonly #history: OpenHistory;
  readonly #plan: Plan;
  readonly #tally: Tally;
  readonly #joint: Joint;
  readonly #members: { document: Document; hits: Hits }[] = [];
  /** By path, rule and value: the last commit that was told, and whether an ignore stood there. */
  readonly #known = new Map<string, { commit: number; held: boolean }>();
  #missing = 0;

  constructor(history: OpenHistory, plan: Plan, tally: Tally) {
    this.#history = history;
    this.#plan = plan;
    this.#tally = tally;
    this.#joint = {
      members: { add: (document, hits) => this.#members.push({ document, hits }) },
      trees: { left: TREE_BUDGET },
    };
  }

  /** Those contents in which something was found or could be, with what they gave by path. */
  async *all(): AsyncGenerator<Given> {
    const contents = contentsOf(this.#history.arrivals);
    const { threads, options } = this.#plan;
    if (!workerFile || threads < 2 || contents.length < WORTH_HELP) {
      yield* this.#part(contents, false);
      return this.#tellMissing();
    }
    const [own, others] = halves(contents);
    const file = workerFile.replace(/worker\.js$/, "history-worker.js");
    const firsts = others.map(({ arrivals: [first] }) => first);
    const { ended, passed } = startHelper(file, firsts, this.#history.repository, options);
    yield* this.#part(own, false);
    await ended;
    for (const bytes of passed) if (bytes >= 0) this.#tally.take({ kind: "pass", bytes });
    const left = (mark: number): Content[] => others.filter((_, i) => passed[i] === mark);
    yield* this.#part(left(WORTH_READING), true);
    // What the thread did not come to, if it ended early.
    yield* this.#part(left(NOT_REACHED), false);
    this.#tellMissing();
  }

  /** `seen`: the screen was asked already. */
  async *#part(contents: readonly Content[], seen: boolean): AsyncGenerator<Given> {
    const screen = new HistoryScreen(this.#plan.bytes());
    let from = 0;
    for (let starts = 0; from < contents.length; starts += 1) {
      if (starts > MOST_RESTARTS) {
        this.#missing += contents.length - from;
        break;
      }
      const blobs = new Blobs(this.#history.repository, true);
      blobs.askAll(contents.slice(from).map(({ arrivals: [{ id }] }) => id));
      let before: { path: string; bytes: Buffer } | undefined;
      // Two buffers in turn: for a content and for the one before it.
      const rooms = [Buffer.alloc(1 << 16), Buffer.alloc(1 << 16)];
      for (; from < contents.length; from += 1) {
        const { arrivals } = contents[from]!;
        const { id, path } = arrivals[0];
        this.#plan.progress?.(from, contents.length);
        const header = await blobs.next();
        if (header?.type !== "blob") {
          this.#lost(path, id);
          // A damaged object ends git; the rest is asked for anew.
          if (blobs.ended) break;
          continue;
        }
        const { maxDocumentSize, maxFileSize } = this.#plan;
        if (header.size > Math.min(maxDocumentSize, maxFileSize ?? maxDocumentSize)) {
          const items = blobItems(blobs, header, path, "commit", this.#plan, this.#plan.bytes());
          yield { arrivals: [arrivals[0]], read: new Map([[path, await this.#inspect(items)]]) };
          continue;
        }
        if (rooms[0]!.length < header.size) rooms[0] = Buffer.allocUnsafe(2 * header.size);
        const bytes = rooms[0]!.subarray(0, header.size);
        if ((await blobs.fill(bytes)) < header.size) {
          this.#lost(path, id);
          break;
        }
        const last = before?.path === path ? before.bytes : undefined;
        const read = new Map<string, readonly Read[]>();
        if (!hasUtf16Mark(bytes) && bytes.includes(0)) {
          read.set(path, await this.#inspect(examine(bytes, path, "commit", this.#plan.bytes())));
          if (read.get(path)!.length > 0) yield { arrivals, read };
          continue;
        }
        if (seen || hasUtf16Mark(bytes) || screen.isWorthReading(bytes, path, last)) {
          for (const one of arrivals) {
            const given = await this.#inspect(textOf(bytes, one.path, "commit"));
            read.set(one.path, this.#history.limited ? given : this.#news(given, one));
          }
          yield { arrivals, read };
        } else this.#tally.take({ kind: "pass", bytes: bytes.length });
        rooms.reverse();
        before = { path, bytes };
      }
      from += 1;
      blobs.close();
    }
  }

  /**
   * Contents of a path come in the order of commits: of a file that changes often, what was found before is told once. An
   * ignore, or the end of one, is news.
   */
  #news(given: readonly Read[], { path, commit }: Arrival): readonly Read[] {
    return given.map((read) => {
      const found = read.found.filter(({ finding, digest }) => {
        const key = `${path}\0${finding.ruleId}\0${digest ?? finding.fingerprint}`;
        const { startLine } = finding.region;
        const held = read.directives.some(({ from, to }) => from <= startLine && startLine <= to);
        const last = this.#known.get(key);
        // A content that is shared with another path may come out of turn.
        if (last && commit > last.commit && last.held === held) return false;
        this.#known.set(key, { commit, held });
        return true;
      });
      return { ...read, found };
    });
  }

  /** Everything that a content gives, whatever the screen would say; it is counted elsewhere. */
  async inspectAgain(bytes: Buffer, path: string): Promise<readonly Read[]> {
    const isText = hasUtf16Mark(bytes) || !bytes.includes(0);
    const items = isText ? textOf(bytes, path, "commit") : examine(bytes, path, "commit", this.#plan.bytes());
    return this.#inspect(items, false);
  }

  /** Documents that resolve one another are looked at one by one: which versions belong together nobody says. */
  async #inspect(items: Iterable<Item> | AsyncIterable<Item>, counts = true): Promise<Read[]> {
    const given = (await inspectItems(items, this.#plan, this.#joint)) ?? [];
    const read: Read[] = [];
    for (const one of given) {
      if (counts) this.#tally.take(one.kind === "read" ? plain(one) : one);
      if (one.kind === "read") read.push(one);
    }
    for (const { document, hits } of this.#members.splice(0)) {
      const { detect, alone } = await loadRooms();
      const { found, facts } = await detect(
        alone(document),
        [{ document, hits }],
        this.#plan.context,
        this.#plan.screen,
      );
      const at = read.findIndex((one) => one.path === document.input.path);
      if (at >= 0) read[at] = { ...read[at]!, found, facts };
    }
    return read;
  }

  #lost(path: string, id: string): void {
    this.#missing += 1;
    if (this.#missing > NAMED) return;
    const message = `Object ${id.slice(0, 12)} of the history could not be read: it is missing or damaged.`;
    this.#tell(trouble("source/object-missing", message, undefined, path));
  }

  #tellMissing(): void {
    if (this.#missing === 0) return;
    const message = `${this.#missing} ${this.#missing === 1 ? "content" : "contents"} of the history could not be read.`;
    const hint = "A partial clone lacks them (git fetch --refetch --no-filter), or git fsck tells what is damaged.";
    this.#tell(trouble("source/history-incomplete", message, hint));
  }

  #tell(diagnostic: Diagnostic): void {
    this.#tally.take({ kind: "trouble", diagnostic });
  }
}

/** For the counts alone: findings, ignores and notes of old versions are not those of a scan of files. */
function plain(read: Read): Inspected {
  return { ...read, found: [], facts: [], directives: [], notes: [] };
}
