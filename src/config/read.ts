/** Reads the config file: JSON with comments, checked against the schema; every mistake names file, line and column. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { type JsonNode, parseJson } from "../engine/json.ts";
import { Lines } from "../model/lines.ts";
import type { Level } from "../model/rule.ts";
import { sliceOf } from "../model/slice.ts";
import { type Spot, UserError } from "../model/trouble.ts";
import { checkAgainst, type Schema } from "./check.ts";
import schema from "./config.schema.json" with { type: "json" };

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
  const lines = new Lines(text);
  const shown = relative(cwd, path).replaceAll("\\", "/") || path;
  const spot = (at: number) => {
    const region = lines.regionOf({ start: at, end: at });
    return { path: shown, line: region.startLine, column: region.startColumn };
  };
  const { root, troubles } = parseJson(sliceOf(text));
  const broken = troubles[0];
  if (broken || !root) {
    if (manifest) return undefined;
    throw new UserError(
      "config/syntax",
      broken?.message ?? "The config file is empty.",
      "It is JSON; comments and trailing commas are allowed.",
      spot(broken?.at ?? 0),
    );
  }
  let node: JsonNode | undefined = root;
  if (manifest) {
    node = undefined;
    for (let member = root.first; member; member = member.next) if (member.key === "credlint") node = member;
    if (!node || (node.kind !== "object" && node.parent !== root)) return undefined;
  }
  const found = checkAgainst(node, schema as Schema);
  const first = found.troubles[0];
  if (first)
    throw new UserError(
      `config/${first.code}`,
      first.message,
      first.hint,
      spot(first.onKey ? first.node.keyStart : first.node.start),
    );
  return {
    config: found.value as Config,
    path,
    folder: dirname(path),
    allowSpots: [...membersOf(node)]
      .filter((one) => one.key === "allow")
      .flatMap((one) => [...membersOf(one)].map(({ start }) => spot(start))),
  };
}

function* membersOf(node: JsonNode): Iterable<JsonNode> {
  for (let child = node.first; child; child = child.next) yield child;
}
