/** detect-secrets' baseline; secretlint's config and ignore file. */
import { pathPatterns, valuePatterns } from "./patterns.ts";
import { listOf, member, type Taken, textsOf } from "./taken.ts";

export function takeDetectSecrets(baseline: unknown, taken: Taken, file: string): void {
  const results = member(baseline, "results");
  for (const [path, found] of Object.entries(typeof results === "object" && results !== null ? results : {})) {
    for (const one of listOf(found)) {
      const line = member(one, "line_number");
      const sha1 = member(one, "hashed_secret");
      const isSecret = member(one, "is_secret");
      taken.places.push({
        path: path.replaceAll("\\", "/"),
        ...(typeof line === "number" ? { line } : {}),
        ...(typeof sha1 === "string" && /^[0-9a-f]{40}$/.test(sha1) ? { sha1 } : {}),
        ...(typeof isSecret === "boolean" ? { is: isSecret ? ("real" as const) : ("false-positive" as const) } : {}),
      });
    }
  }
  const filters = listOf(member(baseline, "filters_used"));
  const patternsOf = (name: string): string[] =>
    filters
      .filter((one) => member(one, "path") === `detect_secrets.filters.regex.${name}`)
      .flatMap((one) => textsOf(member(one, "pattern")));
  // Versions before 1.0 have them in "exclude".
  const old = member(baseline, "exclude");
  const take = (expressions: readonly string[], what: string, add: (expression: string) => boolean): void => {
    for (const expression of expressions) if (!add(expression)) taken.left.push(`${file}: ${what} ${expression}`);
  };
  take([...patternsOf("should_exclude_file"), ...textsOf(member(old, "files"))], "files", (expression) => {
    const patterns = pathPatterns(expression);
    taken.exclude.push(...(patterns ?? []));
    return patterns !== undefined;
  });
  take(patternsOf("should_exclude_secret"), "secrets", (expression) => {
    const patterns = valuePatterns(expression);
    taken.allow.push(...(patterns ?? []).map((value) => ({ value, reason: `from ${file}` })));
    return patterns !== undefined;
  });
  take([...patternsOf("should_exclude_line"), ...textsOf(member(old, "lines"))], "lines", () => false);
}

/** `rules`, those of presets among them: `options.allows` are texts or "/expressions/" of values. */
export function takeSecretlint(config: unknown, taken: Taken, file: string): void {
  for (const rule of listOf(member(config, "rules"))) {
    const id = String(member(rule, "id") ?? "a rule");
    for (const text of textsOf(member(member(rule, "options"), "allows"))) {
      const expression = /^\/(.*)\/([a-z]*)$/s.exec(text);
      const patterns = !expression
        ? [`*${text}*`]
        : expression[2]?.includes("i")
          ? undefined
          : valuePatterns(expression[1]!);
      if (patterns) taken.allow.push(...patterns.map((value) => ({ value, reason: `from ${file}: ${id}` })));
      else taken.left.push(`${file}: allows of ${id}: ${text}`);
    }
    if (member(rule, "disabled") === true) taken.left.push(`${file}: ${id} is disabled, and its ids are not ours`);
    for (const message of textsOf(member(rule, "allowMessageIds"))) taken.left.push(`${file}: ${id} allows ${message}`);
    takeSecretlint({ rules: member(rule, "rules") }, taken, file);
  }
}

export function takeIgnoreFile(text: string, taken: Taken): void {
  for (const line of text.split(/\r?\n/)) if (line.trim() !== "" && !line.startsWith("#")) taken.exclude.push(line);
}
