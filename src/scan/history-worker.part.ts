/** The second thread of a history scan: contents in their order through the screen, with a git of its own. */
import { workerData } from "node:worker_threads";
import { hasUtf16Mark } from "../source/decode.ts";
import { Blobs } from "../source/git/blobs.ts";
import { type HelperStart, WORTH_READING } from "./history-helper.ts";
import { HistoryScreen } from "./history-screen.ts";
import { openPlan } from "./open.ts";

/** Larger contents, binary ones, and all that is in any way odd are left to the main thread. */
const MOST = 8 << 20;

async function work({ options, repository, text, passed }: HelperStart): Promise<void> {
  const plan = await openPlan(options);
  const screen = new HistoryScreen(plan.bytes());
  const fields = Buffer.from(new Uint8Array(text)).toString("utf8").split("\0");
  const results = new Float64Array(passed);
  const most = Math.min(MOST, plan.maxFileSize ?? MOST, plan.maxDocumentSize);
  const blobs = new Blobs(repository, true);
  blobs.askAll(fields.filter((_, i) => i % 2 === 0 && i + 1 < fields.length));
  const rooms = [Buffer.alloc(1 << 16), Buffer.alloc(1 << 16)];
  let before: { path: string; bytes: Buffer } | undefined;
  for (let i = 0; i < results.length && !blobs.ended; i += 1) {
    const path = fields[2 * i + 1]!;
    const header = await blobs.next();
    if (header?.type !== "blob" || header.size > most) continue;
    if (rooms[0]!.length < header.size) rooms[0] = Buffer.allocUnsafe(2 * header.size);
    const bytes = rooms[0]!.subarray(0, header.size);
    if ((await blobs.fill(bytes)) < header.size) break;
    if (bytes.includes(0) || hasUtf16Mark(bytes)) continue;
    const last = before?.path === path ? before.bytes : undefined;
    results[i] = screen.isWorthReading(bytes, path, last) ? WORTH_READING : header.size;
    before = { path, bytes };
    rooms.reverse();
  }
  blobs.close();
}

void work(workerData as HelperStart);
