/** The WebAssembly kernel against a search by hand, on random and adversarial bytes, over the borders of its blocks. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { Kernel, SEEN } from "../../src/engine/kernel/kernel.ts";
import { type RunAnchor, tablesIn, tablesOf, type WideAnchor } from "../../src/engine/kernel/tables.ts";

const ROOT = process.env["CREDLINT_ROOT"]!;
const WASM = readFileSync(join(ROOT, "src/engine/kernel/kernel.wasm"));
const TOLD = 64;
const TOKENS = /[A-Za-z0-9_\-./+=:~]+/g;

const kernels = new Map<string, Kernel>();
function kernelOf(run: readonly RunAnchor[], wide: readonly WideAnchor[]): Kernel {
  const id = JSON.stringify([run, wide]);
  let kernel = kernels.get(id);
  if (!kernel) kernels.set(id, (kernel = new Kernel(WASM, tablesIn(tablesOf(wide, run, "0".repeat(27 ** 3))))));
  return kernel;
}

/** "LANE END ANCHOR" for all that the kernel tells, each once, sorted. */
function seenBy(kernel: Kernel, text: string | Buffer): string[] {
  const bytes = Buffer.from(text);
  bytes.copy(kernel.room);
  const { tables } = kernel;
  const found = new Set<string>();
  kernel.scan(bytes.length, "text", false, (end, what) => {
    const isRun = what >= SEEN.run;
    const match = isRun ? what - SEEN.run : what;
    const ends = isRun ? tables.runEnds : tables.nameEnds;
    const states = isRun ? tables.runMatches : tables.nameMatches;
    for (let i = ends[match]!; i < ends[match + 1]!; i += 1)
      found.add(`${isRun ? "run" : "wide"} ${end} ${ends[states + 1 + i]}`);
    return false;
  });
  return [...found].sort();
}

/** Every anchor in a run of 16 or more with its tail behind it, and every wide anchor anywhere. */
function byHand(run: readonly RunAnchor[], wide: readonly WideAnchor[], text: string): string[] {
  const found: string[] = [];
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    if (token.length < 16) continue;
    for (const [number, { text: anchor, tail }] of run.entries())
      for (let at = token.indexOf(anchor); at >= 0; at = token.indexOf(anchor, at + 1))
        if (token.length - at - anchor.length >= tail) found.push(`run ${index + at + anchor.length} ${number}`);
  }
  const folded = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  for (const [number, { text: anchor }] of wide.entries())
    for (let at = folded.indexOf(anchor); at >= 0; at = folded.indexOf(anchor, at + 1))
      found.push(`wide ${at + anchor.length} ${number}`);
  return [...new Set(found)].sort();
}

const run = (text: string, tail: number): RunAnchor => ({ text, tail, opens: false });
const wide = (text: string): WideAnchor => ({ text, kind: TOLD });
const RUN = [run("ab_", 6), run("b_", 8), run("aB", 0), run("a.", 3)];
const WIDE = [wide("ab b"), wide("b b"), wide("éa".slice(1)), wide("-----")];

test("equals a search by hand on random texts of few characters", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "B", "_", ".", " ", "-", "\n", "x9"), maxLength: 400 });
  fc.assert(
    fc.property(text, (sample) => {
      assert.equal(seenBy(kernelOf(RUN, WIDE), sample), byHand(RUN, WIDE, sample));
    }),
    { numRuns: 3_000 },
  );
});

test("nothing is lost at the borders of blocks and streams, whatever stands around", () => {
  const unit = fc.constantFrom("ab_abababababab", " ab b ", "aB.".repeat(6), "\n", "-----", "x ".repeat(40), "é");
  fc.assert(
    fc.property(fc.integer({ min: -80, max: 80 }), fc.array(unit, { minLength: 4, maxLength: 12 }), (shift, units) => {
      const filler = "y ".repeat(32_768).slice(0, 65_536 + shift);
      const sample = `${filler}${units.join("")}${filler}${units.join("")}`;
      // Offsets are those of bytes.
      const bytes = Buffer.from(sample);
      assert.equal(seenBy(kernelOf(RUN, WIDE), bytes), byHand(RUN, WIDE, bytes.toString("latin1")));
    }),
    { numRuns: 120 },
  );
});

test("an anchor inside a word is passed over where its rule wants a word's start, unless an escape ends before it", () => {
  const kernel = kernelOf([{ text: "tok_", tail: 12, opens: true }], [wide("zzzz")]);
  const token = `tok_${"a1".repeat(6)}`;
  const count = (text: string) => seenBy(kernel, text).length;
  assert.is(count(token), 1);
  assert.is(count(`=${token}`), 1);
  assert.is(count(`x${token}`), 0);
  for (const end of ["\\n", "\\x3d", "\\u003d", "%3D"]) assert.is(count(`x${end}${token}`), 1, end);
  assert.is(count(token.slice(0, -1)), 0, "a character short");
});

test("a JWT is told where two dots follow, once for each run", () => {
  const kernel = kernelOf([{ text: "eyJ", tail: 13, opens: true, jwt: true }], [wide("zzzz")]);
  const part = "eyJhbGciOiJIUzI1NiJ9";
  const count = (text: string) => seenBy(kernel, `${text} `).length;
  assert.is(count(`${part}.e30.c2ln`), 1);
  assert.is(count(`${part}..a.b.c`), 1, "an encrypted one without a key");
  assert.is(count(`${part}.e30`), 0);
  assert.is(count(`x${part}.e30.c2ln`), 0);
  assert.is(count("eyJ".repeat(20_000)), 0);
  assert.is(seenBy(kernel, `${part}.e30`).length, 1, "what reaches the end may go on");
});

test("lines and UTF-16 units are counted as a decoder counts them", () => {
  const kernel = kernelOf(RUN, WIDE);
  const text = "a\né\n\u{1f600}\nz";
  const bytes = Buffer.from(text);
  bytes.copy(kernel.room);
  assert.equal(kernel.measure(0, bytes.length), { lines: 3, units: text.length });
});

test("no more different characters than the wide lane has columns", () => {
  const all = Array.from({ length: 90 }, (_, i) => wide(String.fromCharCode(33 + i).toLowerCase()));
  assert.throws(() => tablesOf(all, [], ""), /different characters/);
});

const hasCompiler = existsSync(join(ROOT, "tools/kernel/node_modules/assemblyscript"));

// A fresh machine installs the compiler (.ci/run), so that this is skipped nowhere else.
(hasCompiler || process.env["CI"] ? test : test.skip)("the committed WebAssembly is what its sources give", () => {
  const folder = mkdtempSync(join(tmpdir(), "credlint-kernel-"));
  try {
    const out = join(folder, "kernel.wasm");
    const built = spawnSync(process.execPath, [join(ROOT, "tools/kernel/build.mjs"), out], { encoding: "utf8" });
    assert.is(built.status, 0, built.stderr);
    assert.ok(readFileSync(out).equals(WASM), "node tools/kernel/build.mjs makes another file: commit it");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test.run();
