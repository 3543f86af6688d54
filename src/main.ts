#!/usr/bin/env node
/** The program's door: hands argv, streams, clock and environment to cli/run. */
import { fstatSync } from "node:fs";
import { run } from "./cli/run.ts";
import { writeAll } from "./cli/streams.ts";

/** /dev/null on Linux: a character device, but no terminal. */
const NULL_DEVICE = 0x103;

/** Asking process.stdout would load the streams of net and tty, which take longer than reading ten files. */
function isTerminal(descriptor: number): boolean {
  try {
    const stat = fstatSync(descriptor);
    return stat.isCharacterDevice() && stat.rdev !== NULL_DEVICE;
  } catch {
    return false;
  }
}

const terminal = isTerminal(1) && process.stdout.isTTY === true;

run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  terminal,
  progress: isTerminal(2),
  width: terminal ? (process.stdout.columns ?? 100) : 100,
  write: (text) => writeAll(1, text),
  warn: (text) => writeAll(2, text),
}).then((code) => {
  process.exitCode = code;
});
