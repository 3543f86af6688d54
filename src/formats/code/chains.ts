/** Forms that are built call by call: `.add("grant_type", "password").add(...)`, `params.put("scope", ...)`. */
import { pointerToken } from "../named-value.ts";
import type { Token } from "./tokens.ts";
import { type Bracket, type Item, isBracket } from "./tree.ts";
import { addValue, type CodeReading, valueIn } from "./values.ts";

const ADDS =
  /(?:^|\.)(?:[aA]dd|addEncoded|put|append|[sS]et|with|param|formParam|addFormDataPart|AppendUrlEncoded|addParameter)$/;
const GRANT = /^(?:grant_type|client_id|client_secret)$/;
/** A URL whose last word makes it a token endpoint. */
const TOKEN_URL = /^https?:\/\/[^\s"']+\/(?:access_?|get_?)?tokens?$/i;

interface Pair {
  readonly bracket: Bracket;
  readonly key: Token;
  readonly value: Item;
}

/**
 * Adds each run of calls that names a grant or a client as a group `where.path` + "/form/N", never whole. It is sent to the
 * one token endpoint that the file names, if there is one.
 */
export function addChains(reading: CodeReading, brackets: readonly Bracket[], tokens: readonly Token[]): void {
  const { slice, out, where } = reading;
  const urls = new Map(
    tokens
      .filter(({ kind, text, mixed }) => kind === "string" && !mixed && TOKEN_URL.test(text))
      .map((one) => [one.text, one]),
  );
  const url = urls.size === 1 ? [...urls.values()][0] : undefined;
  let count = 0;
  for (const run of runsOf(brackets.flatMap(pairOf), slice.text)) {
    if (!run.some(({ key }) => GRANT.test(key.text))) continue;
    const path = `${where.path}/form/${count++}`;
    const span = { start: slice.at(run[0]!.bracket.from), end: slice.at(run.at(-1)!.bracket.to) };
    out.group({ id: path, kind: url ? "request" : "form", name: "", parent: where.group, whole: false, span });
    if (url) addValue(reading, "url", url, { path: `${path}/url`, group: path, place: "request", role: "request.url" });
    for (const { key, value } of run) {
      const read = valueIn(value.parts, reading);
      const target = { path: `${path}/body#?${pointerToken(key.text)}`, group: path, place: "body" as const, key };
      if (read) addValue(reading, key.text, read, target);
    }
  }
}

/** `add("name", value)` */
function pairOf(bracket: Bracket): Pair[] {
  const [first, value, ...more] = bracket.items;
  const key = first?.parts[0];
  const plain = bracket.open === "(" && ADDS.test(bracket.callee) && more.length === 0 && value && !value.key;
  if (!plain || !key || isBracket(key) || key.kind !== "string" || key.mixed || first?.parts.length !== 1) return [];
  return [{ bracket, key, value }];
}

/** Calls that follow one another on one object, with nothing between but its name. */
function runsOf(pairs: readonly Pair[], text: string): Pair[][] {
  const runs: Pair[][] = [];
  for (const pair of pairs) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const between = last ? text.slice(last.bracket.to, Math.min(pair.bracket.from, last.bracket.to + 200)) : "";
    const chained = /^\s*\.\s*\w+$/.test(between);
    const again = /^;?\s*([$\w]+)(?:\.|->)\w+$/.exec(between)?.[1];
    const receiver = last && /^[$\w]+/.exec(last.bracket.callee)?.[0];
    if (run && (chained || (again !== undefined && again === receiver))) run.push(pair);
    else runs.push([pair]);
  }
  return runs;
}
