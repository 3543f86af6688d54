/** How V8 uses its memory in a process that is there for one scan. */
import { nodeV8 } from "../engine/builtin.ts";

/**
 * New objects of a long scan are garbage at once: the space for them grows to 32 MB without any gain in time. Only where V8
 * is known to have the flag (Node 20, 22 and 24), as it complains of others.
 */
export function keepYoungSpaceSmall(): void {
  const version = Number.parseInt(process.versions.v8, 10);
  if (version < 11 || version > 13) return;
  nodeV8().setFlagsFromString("--semi-space-growth-factor=1");
}
