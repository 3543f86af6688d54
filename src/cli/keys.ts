/** Single keys from a terminal. */

export interface Keys {
  /** The next key; "\u0003" for Ctrl-C, undefined when there are no more. */
  next(): Promise<string | undefined>;
  /** Gives the terminal back as it was. */
  close(): void;
}

/** Standard input in raw mode. Sequences of arrow and function keys are left out. */
export function terminalKeys(): Keys {
  const { stdin } = process;
  const waiting: string[] = [];
  let ended = false;
  let wake: (() => void) | undefined;
  const take = (chunk: Buffer): void => {
    waiting.push(...chunk.toString("utf8").replace(/\u001b(?:\[[0-9;]*[A-Za-z~]|O[A-Za-z])?/g, ""));
    wake?.();
  };
  const end = (): void => {
    ended = true;
    wake?.();
  };
  stdin.setRawMode(true);
  stdin.on("data", take);
  stdin.on("end", end);
  stdin.resume();
  return {
    async next() {
      while (waiting.length === 0 && !ended) await new Promise<void>((done) => (wake = done));
      return waiting.shift();
    },
    close() {
      stdin.off("data", take);
      stdin.off("end", end);
      stdin.setRawMode(false);
      stdin.pause();
    },
  };
}
