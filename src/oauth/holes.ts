/** Placeholders in URLs, scopes and ids: where they stand, what they are called, what the text is without them. */

/** Spellings of tools, templates and documentation; one alternative each. */
const HOLE = new RegExp(
  [
    String.raw`\{\{[^{}]{0,120}\}\}`, // {{x}}, {{ .Values.x }}
    String.raw`\$\{\{[^{}]{0,120}\}\}`, // ${{ secrets.X }}
    String.raw`[$#]\{[^{}]{0,120}\}`, // ${x}, #{x}
    String.raw`\$\([^()]{0,120}\)`, // $(x)
    String.raw`\$(?:env:)?[A-Za-z_]\w*`, // $x
    "<<[^<>]{1,80}>>", // <<x>>
    "<%[^<>]{1,80}%>", // <%= x %>
    "<[A-Za-z][^<>]{0,80}>", // <x>
    String.raw`%\([\w.]{1,60}\)s`, // %(x)s
    String.raw`%[A-Za-z_]\w{2,60}%`, // %X%; three letters or more, as %E2%80 is an encoding
    String.raw`\[[A-Za-z][\w .:-]{0,60}\]`, // [tenant-id]; not [::1]
    String.raw`\{[A-Za-z][\w .:-]{0,60}\}`, // {tenant}
    "__[A-Z][A-Z0-9_]{2,60}__", // __X__
    String.raw`\b(?:your|YOUR)[-_][\w-]{1,60}`, // your-tenant, YOUR_TENANT
    String.raw`\*{3,}|[xX]{4,}|\u2026|\.{3}`, // elided
  ].join("|"),
  "g",
);

/** What else stands for another text: words that people leave in samples. */
const STAND_IN = /(?:^|[\W_])(?:placeholder|change_?me|replace_?me|redacted|insert|todo|tbd)(?:$|[\W_])|goes_?here/i;

export interface Hole {
  readonly start: number;
  readonly end: number;
  /** The variable's name: "tenant-id", "secrets.X" without its prefix; "" for an elision. */
  readonly name: string;
}

/** The holes of a text, left to right. */
export function holesOf(text: string): Hole[] {
  if (text.length > 100_000) return [];
  const holes: Hole[] = [];
  for (const found of text.matchAll(HOLE)) {
    holes.push({ start: found.index, end: found.index + found[0].length, name: nameOf(found[0]) });
  }
  return holes;
}

/** True for a text that says in words that another one belongs here. */
export function isStandIn(text: string): boolean {
  return text.length <= 200 && STAND_IN.test(text);
}

/** `ph-name`: letters, digits and hyphens, so that patterns for tenants and hosts match it. */
export function markOf(hole: Hole): string {
  const name = hole.name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return name === "" ? "ph-x" : `ph-${name}`;
}

/** The variable's own name in a reference as written: the last identifier before a default. */
export function nameOf(reference: string): string {
  const inner = reference.replace(/:[-=?+].*$/s, "");
  const names = inner.match(/[A-Za-z_][\w-]*/g);
  return names?.at(-1) === "s" && reference.startsWith("%(") ? (names.at(-2) ?? "") : (names?.at(-1) ?? "");
}

/** A text with each hole replaced by its mark. */
export function withMarks(text: string, holes: readonly Hole[]): string {
  let marked = "";
  let from = 0;
  for (const hole of holes) {
    marked += text.slice(from, hole.start) + markOf(hole);
    from = hole.end;
  }
  return marked + text.slice(from);
}
