/** Fixture files that would look like a vendor's secrets: written with `@fake:…`, expanded when read. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Input } from "../../src/model/document.ts";
import { expandFakes } from "../../src/ruleset/fake.ts";

/** An input for a text; the path decides nothing for formats that are told by content. */
export function inputOf(text: string, path = "memory.json"): Input {
  return { path, text, origin: "memory", bytes: Buffer.byteLength(text) };
}

/** A fixture below the repository's root, `@fake:` expanded: the same text each time. */
export function readFakeFile(path: string): Input {
  const file = join(process.env["CREDLINT_ROOT"] ?? ".", path);
  return inputOf(expandFakes(readFileSync(file, "utf8")), path);
}
