/** The start of a scan: what there is to read, and what other threads could do of it. */
import { workerFile } from "credlint:worker";
import type { Source, Targets } from "../source/source.ts";
import type { Given } from "./inspect.ts";
import { keepYoungSpaceSmall } from "./memory.ts";
import type { Plan } from "./open.ts";

export interface Begun extends Targets {
  /** By the targets' numbers; undefined for what is still to be inspected. */
  readonly given: readonly Given[];
}

/** Lists a source. Where there is work for long, other threads get ready meanwhile, and then take their part of it. */
export async function begin(source: Source, plan: Plan): Promise<Begun> {
  type Pool = InstanceType<typeof import("./pool.part.ts").Pool>;
  let pool: Pool | undefined;
  const settle = plan.ownsProcess ? keepYoungSpaceSmall : undefined;
  const many = (): void => {
    settle?.();
    if (pool || source.added || plan.threads < 2 || !workerFile) return;
    const { Pool } = require("./pool.part.ts") as typeof import("./pool.part.ts");
    // V8 takes the setting back when it makes room for another thread.
    pool = new Pool(workerFile, plan, settle);
  };
  try {
    const listed = await source.list(many);
    if (pool) settle?.();
    return { ...listed, given: (await (pool as Pool | undefined)?.shareOut(source, listed.targets)) ?? [] };
  } finally {
    (pool as Pool | undefined)?.close();
  }
}
