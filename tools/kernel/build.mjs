// Builds src/engine/kernel/kernel.wasm from its AssemblyScript. The same source gives the same bytes; a test compares.
// Usage: npm ci --prefix tools/kernel && node tools/kernel/build.mjs [OUTFILE]
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const here = dirname(fileURLToPath(import.meta.url));
const kernel = join(here, "../../src/engine/kernel");
const out = resolve(process.argv[2] ?? join(kernel, "kernel.wasm"));
const { error, stderr } = await asc.main(
  [
    join(kernel, "assembly/kernel.ts"),
    "--outFile",
    out,
    "--optimizeLevel",
    "3",
    "--shrinkLevel",
    "0",
    "--runtime",
    "stub",
    "--importMemory",
    "--enable",
    "simd",
    "--noAssert",
  ],
  {},
);
if (error) {
  console.error(stderr.toString());
  process.exit(1);
}
