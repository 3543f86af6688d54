/** gitleaks: allowlists of .gitleaks.toml, fingerprints of .gitleaksignore, a report that serves as baseline. */
import { pathPatterns, valuePatterns } from "./patterns.ts";
import { listOf, member, type Taken } from "./taken.ts";

/** A TOML value by its JSON pointer. */
export interface TomlValue {
  readonly path: string;
  readonly value: string;
}

export function takeGitleaksConfig(values: readonly TomlValue[], taken: Taken, file: string): void {
  const lists = new Map<string, Map<string, string[]>>();
  for (const { path, value } of values) {
    const place = /^(\/(?:rules\/)?(?:\d+\/)?allowlists?(?:\/\d+)?)\/(\w+)(?:\/\d+)?$/.exec(path);
    if (!place) continue;
    const [, list, key] = place as unknown as [string, string, string];
    const own = lists.get(list) ?? new Map<string, string[]>();
    lists.set(list, own.set(key, [...(own.get(key) ?? []), value]));
  }
  for (const [list, own] of lists) takeAllowlist(list, own, taken, file);
}

function takeAllowlist(list: string, own: ReadonlyMap<string, readonly string[]>, taken: Taken, file: string): void {
  const get = (key: string): readonly string[] => own.get(key) ?? [];
  const reason = get("description")[0]?.trim() || `from ${file}`;
  const left = (what: string): void => void taken.left.push(`${file}${list}: ${what}`);
  const conditions = get("condition")[0]?.toUpperCase() === "AND" || get("targetRules").length > 0;
  if (list.startsWith("/rules") || conditions) {
    left(
      conditions ? "it holds under further conditions" : "it belongs to one rule of gitleaks, whose ids are not ours",
    );
    return;
  }
  for (const expression of get("paths")) {
    const patterns = pathPatterns(expression);
    if (patterns) taken.exclude.push(...patterns);
    else left(`paths: ${expression}`);
  }
  const onValue = (get("regexTarget")[0] ?? "secret") === "secret";
  for (const expression of get("regexes")) {
    const patterns = onValue ? valuePatterns(expression) : undefined;
    if (patterns) taken.allow.push(...patterns.map((value) => ({ value, reason })));
    else left(`regexes: ${expression}`);
  }
  for (const word of get("stopwords")) taken.allow.push({ rule: "generic/*", value: `*${word}*`, reason });
  if (get("commits").length > 0) left("commits: a scan of files knows none, and --history tells where each came in");
}

/** `commit:file:rule:line` or `file:rule:line`. */
export function takeGitleaksIgnore(text: string, taken: Taken, file: string): void {
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    const found = /^(?:[0-9a-f]{40,64}:)?(.+):[\w.-]+:(\d+)$/.exec(line);
    if (found) taken.places.push({ path: found[1]!, line: Number(found[2]) });
    else taken.left.push(`${file}:${index + 1}: ${line}`);
  }
}

/** A JSON report of gitleaks. */
export function takeGitleaksReport(report: unknown, taken: Taken): void {
  for (const one of listOf(report)) {
    const path = member(one, "File");
    const line = member(one, "StartLine");
    const secret = member(one, "Secret");
    if (typeof path !== "string") continue;
    taken.places.push({
      path: path.replaceAll("\\", "/"),
      ...(typeof line === "number" ? { line } : {}),
      ...(typeof secret === "string" && secret !== "" && secret !== "REDACTED" && !secret.endsWith("...")
        ? { value: secret }
        : {}),
    });
  }
}
