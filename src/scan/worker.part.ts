/** A further thread of a scan: claims batches of targets until there are none, and sends what they give. */
import { parentPort, workerData } from "node:worker_threads";
import { showPath } from "../source/list.ts";
import type { Target } from "../source/source.ts";
import { type Inspected, inspect, loadRooms } from "./inspect.ts";
import { openPlan, type Plan } from "./open.ts";
import type { BatchResult, WorkerStart } from "./pool.part.ts";
import { sourceOf } from "./source.ts";

/**
 * So many files worth reading are left to the main thread: to read a few, its readers and detectors need not be compiled and
 * made fast in this thread too.
 */
const LEAVES = 200;

async function work({ options, root, key, next, text, starts }: WorkerStart): Promise<void> {
  let left = 0;
  let shared = false;
  const plan = await openPlan(options);
  const source = sourceOf(plan, "stdin");
  const bounds = new Int32Array(starts);
  const claimed = new Int32Array(next);
  for (let batch = Atomics.add(claimed, 0, 1); batch < bounds.length - 1; batch = Atomics.add(claimed, 0, 1)) {
    const given: BatchResult["given"][number][] = [];
    for (const target of targetsOf(text, bounds[batch]!, bounds[batch + 1]!, root)) {
      if (left === LEAVES && !shared) {
        (await loadRooms()).shareKey(key);
        shared = true;
      }
      if (!target) {
        given.push(undefined);
        continue;
      }
      const one = await inspect(source, target, plan, left < LEAVES ? "screen" : undefined);
      if (one === undefined) left += 1;
      given.push(one);
    }
    const told = await Promise.all(given.map((one) => one && settled(one, plan)));
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

/** undefined for a target that is the main thread's. */
function targetsOf(text: SharedArrayBuffer, from: number, to: number, root: string): (Target | undefined)[] {
  const fields = Buffer.from(new Uint8Array(text, from, to - from))
    .toString("utf8")
    .split("\0");
  const targets: (Target | undefined)[] = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const path = fields[i]!;
    const inside = fields[i + 1]!;
    targets.push(path ? { path, shown: showPath(path, root), named: false, ...(inside ? { inside } : {}) } : undefined);
  }
  return targets;
}

void work(workerData as WorkerStart);
