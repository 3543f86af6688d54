/** A second thread of a history scan: it screens a part of the contents, and names those that are worth a look here. */
import { Worker } from "node:worker_threads";
import type { Repository } from "../source/git/repository.ts";
import type { ScanOptions } from "./options.ts";

/** What is written for a content that is not let pass. */
export const WORTH_READING = -2;
export const NOT_REACHED = -1;

/** What the thread is started with. */
export interface HelperStart {
  readonly options: ScanOptions;
  readonly repository: Repository;
  /** UTF-8: of each content its id, a NUL, its path, a NUL. */
  readonly text: SharedArrayBuffer;
  /** Float64 of each content: its bytes if the screen lets it pass, else one of the marks. */
  readonly passed: SharedArrayBuffer;
}

export interface Helper {
  /** Resolves when the thread has ended, however that was. */
  readonly ended: Promise<void>;
  readonly passed: Float64Array;
}

export function startHelper(
  file: string,
  contents: readonly { readonly id: string; readonly path: string }[],
  repository: Repository,
  options: ScanOptions,
): Helper {
  const bytes = Buffer.from(contents.map(({ id, path }) => `${id}\0${path}\0`).join(""));
  const text = new SharedArrayBuffer(bytes.length);
  new Uint8Array(text).set(bytes);
  const shared = new SharedArrayBuffer(8 * contents.length);
  const passed = new Float64Array(shared).fill(NOT_REACHED);
  const start: HelperStart = { options, repository, text, passed: shared };
  const worker = new Worker(file, { workerData: start, stdout: false, stderr: false });
  const ended = new Promise<void>((done) => {
    worker.on("error", () => done());
    worker.on("exit", () => done());
  });
  return { ended, passed };
}
