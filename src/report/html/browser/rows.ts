/** The page's items as rows that can be searched, filtered and ordered; nothing here touches the document. */
import type { Item, Page, RuleCard } from "../page.ts";

export const FACETS = ["state", "level", "tag", "tool", "rule", "request", "path"] as const;
export type Facet = (typeof FACETS)[number];

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
  /** Value by facet; empty where it has none. */
  readonly keys: Readonly<Record<Facet, string>>;
  /** All that a search looks at, in lower case. */
  readonly hay: string;
}

export function rowsOf(page: Page): Row[] {
  const text = (index: number | undefined): string => (index === undefined ? "" : (page.texts[index] ?? ""));
  return page.items.map((item, index) => {
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
      keys: {
        state: item.held === undefined ? "open" : "held",
        level: item.level,
        tag: item.tag ?? "",
        tool: rule.tool,
        rule: rule.id,
        request: text(item.request),
        path,
      },
      hay: `${item.level} ${rule.id} ${rule.title} ${place} ${where} ${message}`.toLowerCase(),
    };
  });
}

export const GROUPINGS = ["level", "rule", "path", "request"] as const;
export type Grouping = (typeof GROUPINGS)[number];

const LEVELS = ["error", "warning", "note"];

/** Rows as a grouping shows them: groups apart, within a group by file, line and rule. */
export function ordered(rows: readonly Row[], grouping: Grouping): Row[] {
  const rank = (row: Row): number => LEVELS.indexOf(row.item.level);
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const places = (a: Row, b: Row): number =>
    compare(a.path, b.path) ||
    a.item.spot[0] - b.item.spot[0] ||
    a.item.spot[1] - b.item.spot[1] ||
    compare(a.keys.rule, b.keys.rule);
  const first: Record<Grouping, (a: Row, b: Row) => number> = {
    level: (a, b) => rank(a) - rank(b),
    rule: (a, b) => rank(a) - rank(b) || compare(a.keys.rule, b.keys.rule),
    path: () => 0,
    // Those without a request come last.
    request: (a, b) =>
      Number(!a.keys.request) - Number(!b.keys.request) ||
      compare(a.path, b.path) ||
      compare(a.keys.request, b.keys.request),
  };
  return [...rows].sort((a, b) => first[grouping](a, b) || places(a, b) || a.index - b.index);
}

/** What a row stands under; rows of one group are neighbours in that order. */
export function groupOf(row: Row, grouping: Grouping): string {
  return grouping === "rule" ? `${row.item.level} ${row.keys.rule}` : row.keys[grouping];
}
