// The corpus that scans are timed on: the npm packages of bench/corpus.txt, pinned, unpacked outside any repository.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
/** No part of a path may be called node_modules: some scanners skip it. */
const home = process.env.CREDLINT_BENCH ?? join(tmpdir(), "credlint-bench");

function run(command, args, cwd) {
  const done = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(`${command} ${args.join(" ").slice(0, 200)}: ${done.stderr?.slice(-500)}`);
  return done.stdout;
}

/** The folder; made if it is not there. Downloads with `npm pack`. */
export function corpusFolder() {
  const folder = join(home, "corpus");
  if (existsSync(folder)) return folder;
  const packed = join(home, "packed");
  const fresh = join(home, `fresh-${process.pid}`);
  mkdirSync(packed, { recursive: true });
  const pins = readFileSync(join(here, "../corpus.txt"), "utf8").split("\n").filter(Boolean);
  for (let i = 0; i < pins.length; i += 10) run("npm", ["pack", "--silent", ...pins.slice(i, i + 10)], packed);
  for (const name of readdirSync(packed)) {
    const to = join(fresh, name.replace(/\.tgz$/, ""));
    mkdirSync(to, { recursive: true });
    run("tar", ["xzf", join(packed, name), "-C", to, "--strip-components=1"]);
  }
  renameSync(fresh, folder);
  rmSync(packed, { recursive: true, force: true });
  return folder;
}

/** Files and bytes below a folder. */
export function sizeOf(folder) {
  let files = 0;
  let bytes = 0;
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    files += 1;
    bytes += statSync(join(item.parentPath ?? item.path, item.name)).size;
  }
  return { files, bytes };
}
