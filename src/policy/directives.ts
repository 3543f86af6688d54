/** Inline ignores: credlint's own (`credlint-ignore RULE until=DATE -- reason`) and those of other scanners. */

export interface Directive {
  /** 1-based line on which it stands. */
  readonly line: number;
  /** 1-based lines whose findings it holds back; `to` is Infinity for a block that is never closed. */
  readonly from: number;
  readonly to: number;
  /** Rule ids or globs; undefined holds for every rule (other scanners' ignores only). */
  readonly rules: readonly string[] | undefined;
  /** Last day (UTC, inclusive) as YYYY-MM-DD. */
  readonly until?: string;
  readonly reason?: string;
  readonly by: "inline" | "foreign";
}

const OWN = /credlint-ignore(?:[ \t]+([^\r\n]*))?/g;
const RULE = /^[a-z0-9*][a-z0-9-]*\/[a-z0-9*-]+$/;

/** Marks of other scanners; `next` covers the following line, `line` its own. */
const FOREIGN: readonly { readonly mark: string; readonly covers: "line" | "next" | "open" | "close" }[] = [
  { mark: "gitleaks:allow", covers: "line" },
  { mark: "betterleaks:allow", covers: "line" },
  { mark: "trufflehog:ignore", covers: "line" },
  { mark: "kingfisher:ignore", covers: "line" },
  { mark: "ggignore", covers: "line" },
  { mark: "pragma: allowlist secret", covers: "line" },
  { mark: "pragma: allowlist nextline secret", covers: "next" },
  { mark: "pragma: whitelist secret", covers: "line" },
  { mark: "secretlint-disable-line", covers: "line" },
  { mark: "secretlint-disable-next-line", covers: "next" },
  { mark: "secretlint-disable ", covers: "open" },
  { mark: "secretlint-enable", covers: "close" },
];

/** All directives of a text, in line order. */
export function readDirectives(text: string): Directive[] {
  const found: Directive[] = [];
  let open: { line: number } | undefined;
  let line = 0;
  for (const content of text.split(/\r\n?|\n/)) {
    line += 1;
    if (content.length > 10_000 && !content.includes("credlint-ignore")) continue;
    OWN.lastIndex = 0;
    for (let match = OWN.exec(content); match; match = OWN.exec(content)) {
      const alone = /^[\s/#*;%<!{'"-]*$|^\s*(?:REM|dnl)\s+$/i.test(content.slice(0, match.index));
      found.push(ownDirective(line, alone, match[1] ?? ""));
    }
    for (const { mark, covers } of FOREIGN) {
      if (!content.includes(mark)) continue;
      if (covers === "line") found.push({ line, from: line, to: line, rules: undefined, by: "foreign", reason: mark });
      if (covers === "next")
        found.push({ line, from: line + 1, to: line + 1, rules: undefined, by: "foreign", reason: mark });
      if (covers === "open") open = { line };
      if (covers === "close" && open) {
        found.push({
          line: open.line,
          from: open.line,
          to: line,
          rules: undefined,
          by: "foreign",
          reason: "secretlint-disable",
        });
        open = undefined;
      }
    }
  }
  if (open)
    found.push({
      line: open.line,
      from: open.line,
      to: Number.POSITIVE_INFINITY,
      rules: undefined,
      by: "foreign",
      reason: "secretlint-disable",
    });
  return found;
}

/** A comment that stands alone covers the line below it as well. */
function ownDirective(line: number, alone: boolean, tail: string): Directive {
  const [before = "", ...after] = tail.split(/\s--\s|^--\s/);
  const reason = after
    .join(" -- ")
    .replace(/\s*(?:\*\/|-->|\*\)|--%>|%>)\s*\}?\s*$/, "")
    .trim();
  const words = before.split(/[\s,]+/).filter(Boolean);
  const until = words.find((word) => word.startsWith("until="))?.slice("until=".length);
  return {
    line,
    from: line,
    to: alone ? line + 1 : line,
    rules: words.filter((word) => RULE.test(word)),
    by: "inline",
    ...(until === undefined ? {} : { until }),
    ...(reason ? { reason } : {}),
  };
}
