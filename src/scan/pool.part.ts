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

/** What a worker is started with. */
export interface WorkerStart {
  readonly options: ScanOptions;
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

/** `started` is called when a thread has begun. Results by target; undefined for those that are still to be inspected by the main thread, in their order. */
export async function shareOut(
  workerFile: string,
  source: Source,
  targets: readonly Target[],
  plan: Plan,
  started?: () => void,
): Promise<readonly Given[]> {
  const batches = Math.ceil(targets.length / BATCH);
  const results: Given[] = new Array(targets.length).fill(undefined);
  const start: WorkerStart = {
    // Standard input is a named target too: a worker has files only.
    options: { ...plan.options, paths: plan.paths.filter((path) => path !== "-") },
    // Each part of the bundle has its own copy of a module: the key is that of the detectors.
    key: (await loadRooms()).processKey(),
    next: new SharedArrayBuffer(4),
    ...written(targets),
  };
  /** What workers left of their batches. */
  const waiting: number[] = [];
  let wake = (): void => undefined;
  const keep = ({ batch, given }: BatchResult): void => {
    for (const [i, one] of given.entries()) {
      if (one !== undefined) results[batch * BATCH + i] = one;
      else waiting.push(batch * BATCH + i);
    }
    wake();
  };
  let running = Math.min(plan.threads, batches) - 1;
  for (let i = running; i > 0; i -= 1)
    run(workerFile, start, keep, started, () => {
      running -= 1;
      wake();
    });
  const own = async (index: number): Promise<void> => {
    results[index] = await inspect(source, targets[index]!, plan, undefined);
  };
  const ownBatch = async (from: number, to: number): Promise<void> => {
    for (let index = from; index < to; index += 1) {
      const given = inspect(source, targets[index]!, plan, undefined);
      results[index] = given instanceof Promise ? await given : given;
    }
  };
  const next = new Int32Array(start.next);
  for (let batch = Atomics.add(next, 0, 1); batch < batches; batch = Atomics.add(next, 0, 1)) {
    const end = Math.min((batch + 1) * BATCH, targets.length);
    await ownBatch(batch * BATCH, end);
    plan.progress?.(Math.min(Atomics.load(next, 0) * BATCH, targets.length), targets.length);
    // Messages are received here.
    await new Promise((turn) => setImmediate(turn));
    for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) await own(index);
  }
  while (running > 0 || waiting.length > 0) {
    for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) await own(index);
    if (running > 0) await new Promise<void>((awake) => (wake = awake));
  }
  return results;
}

/** What a worker does not deliver, as it ended before, is done by the main thread. */
function run(
  file: string,
  start: WorkerStart,
  keep: (result: BatchResult) => void,
  started: (() => void) | undefined,
  ended: () => void,
): void {
  const worker = new Worker(file, {
    workerData: start,
    stdout: false,
    stderr: false,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  if (started) worker.on("online", started);
  worker.on("message", keep);
  worker.on("error", () => undefined);
  worker.on("exit", ended);
}

function written(targets: readonly Target[]): Pick<WorkerStart, "text" | "starts"> {
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
