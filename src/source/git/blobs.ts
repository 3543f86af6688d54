/** Objects by id from one `git cat-file --batch`, in the order in which they are asked for, a part at a time. */
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import type { MessagePort } from "node:worker_threads";
import { nodeWorkerThreads } from "../../engine/builtin.ts";
import type { Repository } from "./repository.ts";
import { failedStart, failure, type GitFailure, startGit } from "./run.ts";

/** Bytes of git's output that wait to be taken; beyond, git waits. */
const WAITING = 8 << 20;

/** Nobody listens here: see `free`. */
let nowhere: MessagePort | undefined;

/**
 * Gives a part's memory back at once. Node reads each part of a pipe into memory of its own, and its collector lets 64 MB of
 * them lie in every thread before it looks.
 */
function free(memory: ArrayBuffer): void {
  if (memory.byteLength < 4_096) return;
  if (!nowhere) {
    const { MessageChannel } = nodeWorkerThreads();
    const { port1, port2 } = new MessageChannel();
    port2.close();
    nowhere = port1;
    nowhere.unref();
  }
  nowhere.postMessage(undefined, [memory]);
}

/** An object that is here. */
export interface Header {
  readonly id: string;
  readonly type: string;
  readonly size: number;
}

export class Blobs {
  readonly #child: ChildProcessWithoutNullStreams;
  #parts: Buffer[] = [];
  #waiting = 0;
  /** Offset in the first part. */
  #at = 0;
  #ended = false;
  #wake: (() => void) | undefined;
  #failure: GitFailure | undefined;
  #errors = "";
  /** Bytes of the current object that are still to come, the line end behind it included. */
  #left = 0;

  /** `ahead`: many are asked for before the first is taken, so that git need not answer at once. */
  constructor(repository: Repository, ahead = false) {
    this.#child = startGit(repository.cwd, ["cat-file", "--batch", ...(ahead ? ["--buffer"] : [])]);
    const { stdin, stdout, stderr } = this.#child;
    const end = (): void => {
      this.#ended = true;
      this.#wake?.();
    };
    this.#child.on("error", (error) => {
      this.#failure ??= failedStart(error);
      end();
    });
    this.#child.on("close", (status) => {
      if (status !== 0 && status !== null) this.#failure ??= failure(status, this.#errors);
      end();
    });
    stdin.on("error", () => undefined);
    stderr.on("data", (part: Buffer) => {
      if (this.#errors.length < 4_096) this.#errors += part.toString("utf8");
    });
    stdout.on("data", (part: Buffer) => {
      this.#parts.push(part);
      this.#waiting += part.length;
      if (this.#waiting > WAITING) stdout.pause();
      this.#wake?.();
    });
  }

  /** Why git ended before its time, once it did. */
  get failure(): GitFailure | undefined {
    return this.#failure;
  }

  /** git ended and all that it said was taken. */
  get ended(): boolean {
    return this.#ended && this.#parts.length === 0;
  }

  /** Asks for an object; false when git takes no more for now. */
  ask(id: string): boolean {
    return this.#child.stdin.write(`${id}\n`);
  }

  /** Asks for all, as fast as git takes them, and for nothing after them. */
  askAll(ids: Iterable<string>): void {
    const iterator = ids[Symbol.iterator]();
    const { stdin } = this.#child;
    const more = (): void => {
      for (;;) {
        let text = "";
        for (let i = 0; i < 512; i += 1) {
          const { value, done } = iterator.next();
          if (done) {
            stdin.end(text);
            return;
          }
          text += `${value as string}\n`;
        }
        if (!stdin.write(text)) break;
      }
      stdin.once("drain", more);
    };
    more();
  }

  /** The next object that was asked for; undefined if it is not here, or if git ended (see `failure`). */
  async next(): Promise<Header | undefined> {
    await this.skip();
    const line = await this.#line();
    const match = line === undefined ? null : /^([0-9a-f]+) (\w+) (\d+)$/.exec(line);
    if (!match) return undefined;
    const size = Number(match[3]);
    this.#left = size + 1;
    return { id: match[1]!, type: match[2]!, size };
  }

  /** The content of the current object from where it stands; less than `into` holds only at its end or when git failed. */
  async fill(into: Buffer, from = 0): Promise<number> {
    let at = from;
    while (at < into.length && this.#left > 1) {
      const part = this.#parts[0] ?? (await this.#more());
      if (!part) break;
      const count = Math.min(part.length - this.#at, into.length - at, this.#left - 1);
      part.copy(into, at, this.#at, this.#at + count);
      at += count;
      this.#drop(count);
    }
    return at - from;
  }

  /** Lets the rest of the current object go. */
  async skip(): Promise<void> {
    while (this.#left > 0) {
      const part = this.#parts[0] ?? (await this.#more());
      if (!part) return;
      this.#drop(Math.min(part.length - this.#at, this.#left));
    }
  }

  /** The whole object by id, nothing being asked for; undefined if it is not here or no blob. */
  async read(id: string): Promise<Buffer | undefined> {
    this.ask(id);
    const header = await this.next();
    if (header?.type !== "blob") return undefined;
    const bytes = Buffer.allocUnsafe(header.size);
    return (await this.fill(bytes)) === header.size ? bytes : undefined;
  }

  close(): void {
    this.#child.stdin.destroy();
    this.#child.stdout.destroy();
    this.#child.kill();
  }

  #drop(count: number): void {
    this.#left -= count;
    this.#at += count;
    if (this.#at < this.#parts[0]!.length) return;
    const { length, buffer } = this.#parts.shift()!;
    free(buffer as ArrayBuffer);
    this.#at = 0;
    this.#waiting -= length;
    if (this.#waiting <= WAITING) this.#child.stdout.resume();
  }

  async #line(): Promise<string | undefined> {
    let text = "";
    for (;;) {
      const part = this.#parts[0] ?? (await this.#more());
      if (!part) return undefined;
      const end = part.indexOf(10, this.#at);
      text += part.toString("latin1", this.#at, end < 0 ? part.length : end);
      this.#left = (end < 0 ? part.length : end + 1) - this.#at;
      this.#drop(this.#left);
      this.#left = 0;
      if (end >= 0) return text;
    }
  }

  async #more(): Promise<Buffer | undefined> {
    while (this.#parts.length === 0 && !this.#ended) await new Promise<void>((wake) => (this.#wake = wake));
    return this.#parts[0];
  }
}
