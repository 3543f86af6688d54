/** The program as it is now, bundled into a folder of the suite's own: dist/ may be of another day while one works. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";

/** The folder with main.js and its parts; removed when the process ends. */
export function bundled(): string {
  const root = process.env["CREDLINT_ROOT"]!;
  const out = mkdtempSync(join(root, ".cache", "bundled-"));
  process.on("exit", () => rmSync(out, { recursive: true, force: true }));
  execFileSync(process.execPath, [join(root, "tools/bundle.mjs"), out], { cwd: root, stdio: "pipe" });
  return out;
}
