/** Node's own modules that take milliseconds to load, loaded when first needed: most scans of a hook need none of them. */

/** The bundles give `require` to ES modules as well (tools/bundle.mjs, tools/test.mjs). */
export function nodeCrypto(): typeof import("node:crypto") {
  return require("node:crypto") as typeof import("node:crypto");
}

export function nodeChildProcess(): typeof import("node:child_process") {
  return require("node:child_process") as typeof import("node:child_process");
}

export function nodeZlib(): typeof import("node:zlib") {
  return require("node:zlib") as typeof import("node:zlib");
}

export function nodeWorkerThreads(): typeof import("node:worker_threads") {
  return require("node:worker_threads") as typeof import("node:worker_threads");
}
