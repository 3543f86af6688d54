/** Reads the config file's text: JSON with comments, checked against the schema; every mistake names file, line and column. */
import { dirname, relative } from "node:path";
import { type JsonNode, parseJson } from "../engine/json.ts";
import { Lines } from "../model/lines.ts";
import { sliceOf } from "../model/slice.ts";
import { UserError } from "../model/trouble.ts";
import { checkAgainst, type Schema } from "./check.ts";
import schema from "./config.schema.json" with { type: "json" };
import type { Config, LoadedConfig } from "./read.ts";

/** `manifest`: of a package.json its member "credlint", if it has one that can be read. Throws a UserError. */
export function parseConfig(text: string, path: string, cwd: string, manifest: boolean): LoadedConfig | undefined {
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
