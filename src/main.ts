#!/usr/bin/env node
/** The program's door: hands argv, streams, clock and environment to cli/run. */
import { fstatSync, writeSync } from "node:fs";
import { run } from "./cli/run.ts";

/** Writes all of a text to a descriptor, also to a full pipe; a reader that went away ends it quietly. */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

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
