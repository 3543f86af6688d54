/** How far a long scan is, on one line of a terminal; nothing for short ones, and never in CI. */
import type { Outside } from "./command.ts";

/** Milliseconds before the first line, and between two. */
const PATIENCE = 500;
const BETWEEN = 100;

const CLEAR = "\r\u001b[2K";

export interface Progress {
  /** To be called as often as one likes. */
  show(done: number, total: number): void;
  /** Takes the line away, before anything else is written. */
  end(): void;
}

/** `clock` in milliseconds. */
export function progressFor(
  outside: Outside,
  isWanted: boolean,
  clock = () => performance.now(),
): Progress | undefined {
  const { env, progress, warn } = outside;
  if (!progress || !isWanted || env["CI"] || env["TERM"] === "dumb") return undefined;
  let next = clock() + PATIENCE;
  let drawn = false;
  return {
    show(done, total) {
      const now = clock();
      if (now < next) return;
      next = now + BETWEEN;
      drawn = true;
      const part = total > 0 ? Math.floor((100 * done) / total) : 0;
      warn(`${CLEAR}credlint: ${part}%  ${thousands(done)} of ${thousands(total)}`);
    },
    end() {
      if (drawn) warn(CLEAR);
      drawn = false;
    },
  };
}

function thousands(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
