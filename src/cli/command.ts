/** What a command is: arguments and the outside world in, an exit code out. */
import type { Arguments } from "./flags.ts";

/** What the outside gives; nothing below reads the process itself. */
export interface Outside {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard output is a terminal. */
  readonly terminal: boolean;
  /** Standard error is a terminal, so that it can be shown how far a long scan is. */
  readonly progress?: boolean;
  /** Its width in columns. */
  readonly width: number;
  /** To standard output. */
  readonly write: (text: string) => void;
  /** To standard error. */
  readonly warn: (text: string) => void;
}

export type Command = (args: Arguments, outside: Outside) => Promise<number>;
