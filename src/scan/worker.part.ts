/** A further thread of a scan: claims batches of targets until there are none, and sends what they give. */
import { parentPort, workerData } from "node:worker_threads";
import { type Given, type Inspected, inspect, loadRooms } from "./inspect.ts";
import { openPlan, type Plan } from "./open.ts";
import type { BatchResult, WorkerStart, WorkerTask } from "./pool.part.ts";
import { sourceOf } from "./source.ts";
import { readTargets } from "./target-text.ts";

/**
 * So many files worth reading are left to the main thread: to read a few, its readers and detectors need not be compiled and
 * made fast in this thread too.
 */
const LEAVES = 200;

async function work(plan: Plan, { key, next, text, starts }: WorkerTask): Promise<void> {
  let left = 0;
  let shared = false;
  const source = sourceOf(plan, "stdin");
  const bounds = new Int32Array(starts);
  const claimed = new Int32Array(next);
  for (let batch = Atomics.add(claimed, 0, 1); batch < bounds.length - 1; batch = Atomics.add(claimed, 0, 1)) {
    const given: Given[] = [];
    for (const target of readTargets(textOf(text, bounds[batch]!, bounds[batch + 1]!))) {
      if (left === LEAVES && !shared) {
        (await loadRooms()).shareKey(key);
        shared = true;
      }
      if (!target) {
        given.push(undefined);
        continue;
      }
      let one = inspect(source, target, plan, left < LEAVES ? "screen" : undefined);
      if (one instanceof Promise) one = await one;
      if (one === undefined) left += 1;
      given.push(one);
    }
    const told = await Promise.all(given.map((one) => (typeof one === "object" ? settled(one, plan) : one)));
    parentPort!.postMessage({ batch, given: told } satisfies BatchResult);
  }
}

/** Accepted values are known again where they were seen. */
async function settled(given: readonly Inspected[], { context: { values } }: Plan): Promise<readonly Inspected[]> {
  if (!values) return given;
  return Promise.all(
    given.map(async (one) => (one.kind === "read" ? { ...one, found: await values.settle(one.found) } : one)),
  );
}

function textOf(text: SharedArrayBuffer, from: number, to: number): string {
  return Buffer.from(new Uint8Array(text, from, to - from)).toString("utf8");
}

/** Ready before the targets are known, as they are listed meanwhile; ends when there is nothing left to claim. */
async function start({ options }: WorkerStart): Promise<void> {
  const plan = openPlan(options);
  parentPort!.once("message", async (task: WorkerTask) => work(await plan, task));
  (await plan).bytes();
}

void start(workerData as WorkerStart);
