/** Further threads: targets in batches that whoever is free claims, and their results in the order of the targets. */
import { Worker } from "node:worker_threads";
import type { Source, Target } from "../source/source.ts";
import { type Given, inspect, loadRooms } from "./inspect.ts";
import type { Plan } from "./open.ts";
import type { ScanOptions } from "./options.ts";
import { writeTargets } from "./target-text.ts";

/** Targets in a batch: large enough that claiming costs nothing, small enough that all end at the same time. */
export const BATCH = 64;

/** What a worker makes is thrown away at once; with room for more it would only hold more memory. */
const YOUNG_MB = 3;

/** They start before it is known how much there is to do: no machine needs more. */
const MOST_WORKERS = 63;

/** What a worker is started with, while the targets are still listed. */
export interface WorkerStart {
  readonly options: ScanOptions;
}

/** What it is sent when they are known. */
export interface WorkerTask {
  readonly key: Uint8Array;
  /** The number of the next batch that nobody has claimed. */
  readonly next: SharedArrayBuffer;
  /** UTF-8: the targets as records (target-text.ts). */
  readonly text: SharedArrayBuffer;
  /** Where each batch begins in `text`, and its end. */
  readonly starts: SharedArrayBuffer;
}

/** What a worker says of a batch: undefined for a target that it leaves to the main thread. */
export interface BatchResult {
  readonly batch: number;
  readonly given: readonly Given[];
}

/** Further threads, as many as the plan has beside the main one. */
export class Pool {
  readonly #plan: Plan;
  readonly #workers: readonly Worker[];
  #running: number;
  #keep: (result: BatchResult) => void = () => undefined;
  #wake: () => void = () => undefined;

  /** `started` is called when a thread has begun. */
  constructor(workerFile: string, plan: Plan, started?: () => void) {
    this.#plan = plan;
    // Standard input is a named target too: a worker has files only.
    const start: WorkerStart = { options: { ...plan.options, paths: plan.paths.filter((path) => path !== "-") } };
    this.#workers = Array.from({ length: Math.min(plan.threads - 1, MOST_WORKERS) }, () =>
      this.#run(workerFile, start, started),
    );
    this.#running = this.#workers.length;
  }

  /** What a worker does not deliver, as it ended before, is done by the main thread. */
  #run(file: string, start: WorkerStart, started: (() => void) | undefined): Worker {
    const worker = new Worker(file, {
      workerData: start,
      stdout: false,
      stderr: false,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    if (started) worker.on("online", started);
    worker.on("message", (result: BatchResult) => {
      this.#keep(result);
      this.#wake();
    });
    worker.on("error", () => undefined);
    worker.on("exit", () => {
      this.#running -= 1;
      this.#wake();
    });
    return worker;
  }

  /** Results by target; undefined for those that are still to be inspected by the main thread, in their order. */
  async shareOut(source: Source, targets: readonly Target[]): Promise<readonly Given[]> {
    const batches = Math.ceil(targets.length / BATCH);
    const results: Given[] = new Array(targets.length).fill(undefined);
    const next = new Int32Array(new SharedArrayBuffer(4));
    const task: WorkerTask = {
      // Each part of the bundle has its own copy of a module: the key is that of the detectors.
      key: (await loadRooms()).processKey(),
      next: next.buffer as SharedArrayBuffer,
      ...written(targets),
    };
    /** What workers left of their batches. */
    const waiting: number[] = [];
    this.#keep = ({ batch, given }) => {
      for (const [i, one] of given.entries()) {
        if (one !== undefined) results[batch * BATCH + i] = one;
        else waiting.push(batch * BATCH + i);
      }
    };
    for (const worker of this.#workers) worker.postMessage(task);
    const own = async (from: number, to: number): Promise<void> => {
      for (let index = from; index < to; index += 1) {
        const given = inspect(source, targets[index]!, this.#plan, undefined);
        results[index] = given instanceof Promise ? await given : given;
      }
    };
    const ownWaiting = async (): Promise<void> => {
      for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) await own(index, index + 1);
    };
    for (let batch = Atomics.add(next, 0, 1); batch < batches; batch = Atomics.add(next, 0, 1)) {
      await own(batch * BATCH, Math.min((batch + 1) * BATCH, targets.length));
      this.#plan.progress?.(Math.min(Atomics.load(next, 0) * BATCH, targets.length), targets.length);
      // Messages are received here.
      await new Promise((turn) => setImmediate(turn));
      await ownWaiting();
    }
    while (this.#running > 0 || waiting.length > 0) {
      await ownWaiting();
      if (this.#running > 0) await new Promise<void>((awake) => (this.#wake = awake));
    }
    return results;
  }

  /** Ends the threads, whatever they do. */
  close(): void {
    for (const worker of this.#workers) void worker.terminate();
  }
}

function written(targets: readonly Target[]): Pick<WorkerTask, "text" | "starts"> {
  const parts: Buffer[] = [];
  const starts: number[] = [0];
  for (let from = 0; from < targets.length; from += BATCH) {
    const part = Buffer.from(writeTargets(targets.slice(from, from + BATCH)));
    parts.push(part);
    starts.push(starts.at(-1)! + part.length);
  }
  const text = new SharedArrayBuffer(starts.at(-1)!);
  const bytes = new Uint8Array(text);
  for (const [i, part] of parts.entries()) bytes.set(part, starts[i]);
  const shared = new SharedArrayBuffer(starts.length * 4);
  new Int32Array(shared).set(starts);
  return { text, starts: shared };
}
