/** Colours and links of a terminal; plain text without them. */
import { visible } from "../engine/redact.ts";
import type { Level } from "../model/rule.ts";

export interface Paint {
  level(level: Level): string;
  bold(text: string): string;
  dim(text: string): string;
  mark(level: Level, text: string): string;
  /** The text as an OSC 8 link, or the text alone. */
  link(text: string, url: string): string;
}

const plain = String;
const PLAIN = { red: plain, yellow: plain, cyan: plain, bold: plain, dim: plain };

export function paintOf(color: boolean, hyperlinks: boolean): Paint {
  const colors = color ? (require("./colors.part.ts") as typeof import("./colors.part.ts")).createColors(true) : PLAIN;
  const tones: Readonly<Record<Level, (text: string) => string>> = {
    error: colors.red,
    warning: colors.yellow,
    note: colors.cyan,
  };
  return {
    level: (level) => colors.bold(tones[level](level)),
    bold: (text) => colors.bold(text),
    dim: (text) => colors.dim(text),
    mark: (level, text) => tones[level](text),
    link: (text, url) => (hyperlinks ? `\u001b]8;;${visible(url)}\u001b\\${text}\u001b]8;;\u001b\\` : text),
  };
}
