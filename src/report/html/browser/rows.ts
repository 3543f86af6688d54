/** The page's items as rows that can be searched, filtered and ordered; nothing here touches the document. */
import type { Item, Page, RuleCard } from "../page.ts";

export const FACETS = ["state", "level", "tag", "tool", "rule", "request", "path"] as const;
export type Facet = (typeof FACETS)[number];
const [RULE, REQUEST, PATH] = (["rule", "request", "path"] as const).map((facet) => FACETS.indexOf(facet)) as [
  number,
  number,
  number,
];

export interface Row {
  /** Place in the page's items. */
  readonly index: number;
  readonly item: Item;
  readonly rule: RuleCard;
  /** Empty where there is no file. */
  readonly path: string;
  /** "src/a.ts:4:2". */
  readonly place: string;
  readonly where: string;
  readonly message: string;
  /** Value of each facet, in the order of FACETS; empty where it has none. */
  readonly keys: readonly string[];
  /** The values' indexes in the table's lists, -1 for none. */
  readonly codes: readonly number[];
  /** All that a search looks at, in lower case. */
  readonly hay: string;
}

export interface Table {
  readonly rows: readonly Row[];
  /** Sorted values of each facet, in the order of FACETS: equal and lesser numbers are equal and lesser names. */
  readonly values: readonly (readonly string[])[];
}

export function tableOf(page: Page): Table {
  const text = (index: number | undefined): string => (index === undefined ? "" : (page.texts[index] ?? ""));
  const keysOf = (item: Item): string[] => {
    const rule = page.rules[item.rule]!;
    const state = item.held === undefined ? "open" : "held";
    return [state, item.level, item.tag ?? "", rule.tool, rule.id, text(item.request), text(item.path)];
  };
  const keys = page.items.map(keysOf);
  const values = FACETS.map((_, facet) => [...new Set(keys.map((one) => one[facet]!))].filter(Boolean).sort());
  const codes = values.map((list) => new Map(list.map((value, code) => [value, code])));
  const rows = page.items.map((item, index): Row => {
    const rule = page.rules[item.rule]!;
    const path = text(item.path);
    const place = item.spot[0] > 0 ? `${path}:${item.spot.join(":")}` : path;
    const where = item.where.map(text).join(" › ");
    const message = text(item.message);
    return {
      index,
      item,
      rule,
      path,
      place,
      where,
      message,
      keys: keys[index]!,
      codes: keys[index]!.map((key, facet) => codes[facet]!.get(key) ?? -1),
      hay: `${item.level} ${rule.id} ${rule.title} ${place} ${where} ${message}`.toLowerCase(),
    };
  });
  return { rows, values };
}

export const GROUPINGS = ["level", "rule", "path", "request"] as const;
export type Grouping = (typeof GROUPINGS)[number];

const LEVELS = ["error", "warning", "note"];

/** Rows as a grouping shows them: groups apart, within a group by file, line and rule. */
export function ordered(rows: readonly Row[], grouping: Grouping): Row[] {
  const rank = (row: Row): number => LEVELS.indexOf(row.item.level);
  const by = (facet: number) => (a: Row, b: Row) => a.codes[facet]! - b.codes[facet]!;
  const places = (a: Row, b: Row): number =>
    by(PATH)(a, b) || a.item.spot[0] - b.item.spot[0] || a.item.spot[1] - b.item.spot[1] || by(RULE)(a, b);
  const first: Record<Grouping, (a: Row, b: Row) => number> = {
    level: (a, b) => rank(a) - rank(b),
    rule: (a, b) => rank(a) - rank(b) || by(RULE)(a, b),
    path: () => 0,
    // Those without a request come last.
    request: (a, b) =>
      Number(a.codes[REQUEST]! < 0) - Number(b.codes[REQUEST]! < 0) || by(PATH)(a, b) || by(REQUEST)(a, b),
  };
  return [...rows].sort((a, b) => first[grouping](a, b) || places(a, b) || a.index - b.index);
}

/** What a row stands under; rows of one group are neighbours in that order. */
export function groupOf(row: Row, grouping: Grouping): string {
  return grouping === "rule" ? `${row.item.level} ${row.rule.id}` : row.keys[FACETS.indexOf(grouping)]!;
}
