/** Finds the config file, and has it read where there is one. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Level } from "../model/rule.ts";
import { type Spot, UserError } from "../model/trouble.ts";

/** The config file as written (see config.schema.json). */
export interface Config {
  readonly rules?: Readonly<Record<string, Level | "off">>;
  readonly ruleDirs?: readonly string[];
  readonly overrides?: readonly {
    readonly files: readonly string[];
    readonly rules: Readonly<Record<string, Level | "off">>;
  }[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly allow?: readonly {
    readonly rule?: string;
    readonly path?: string;
    /** A pattern with stars for the whole value. */
    readonly value?: string;
    /** A salted hash of the value, as "credlint ignore" writes it. */
    readonly hash?: string;
    readonly reason: string;
    readonly until?: string;
  }[];
  readonly baseline?: string;
  readonly failOn?: Level | "never";
  readonly minLevel?: Level;
  readonly maxFileSize?: string;
  readonly maxDocumentSize?: string;
}

export interface LoadedConfig {
  readonly config: Config;
  /** Absolute path of the file, and the folder that its own paths are relative to. */
  readonly path: string;
  readonly folder: string;
  /** Where the entries of `allow` stand. */
  readonly allowSpots: readonly Spot[];
}

const NAME = ".credlint.jsonc";

/** `file` if given; else the nearest .credlint.jsonc or package.json with "credlint", from `cwd` up to `root`. */
export function loadConfig(cwd: string, root: string, file?: string): LoadedConfig | undefined {
  if (file !== undefined) return open(file, cwd, false);
  for (let folder = cwd; ; folder = dirname(folder)) {
    const own = join(folder, NAME);
    if (existsSync(own)) return open(own, cwd, false);
    const manifest = join(folder, "package.json");
    if (existsSync(manifest)) {
      const found = open(manifest, cwd, true);
      if (found) return found;
    }
    if (folder === root || dirname(folder) === folder) return undefined;
  }
}

function open(path: string, cwd: string, manifest: boolean): LoadedConfig | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (manifest) return undefined;
    const code = (error as NodeJS.ErrnoException).code ?? "error";
    throw new UserError("config/unreadable", `The config file ${path} could not be read (${code}).`, "Check --config.");
  }
  if (manifest && !text.includes('"credlint"')) return undefined;
  const { parseConfig } = require("./parse.part.ts") as typeof import("./parse.part.ts");
  return parseConfig(text, path, cwd, manifest);
}
