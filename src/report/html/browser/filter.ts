/** Which rows are shown, and how many each further choice would show; one pass over the rows. */
import { FACETS, type Facet, type Row } from "./rows.ts";

export interface Filter {
  /** Words that all must stand in a row; a word after "-" may not. */
  readonly search: string;
  /** Chosen values by facet; none chosen is all. */
  readonly chosen: Readonly<Record<Facet, ReadonlySet<string>>>;
}

export interface Answer {
  readonly shown: readonly Row[];
  /** How many rows each value has among those that the other facets and the search leave. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

export function answer(rows: readonly Row[], filter: Filter): Answer {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = words.filter((word) => !word.startsWith("-") || word === "-");
  const unwanted = words.filter((word) => word.startsWith("-") && word !== "-").map((word) => word.slice(1));
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  const active = FACETS.filter((facet) => filter.chosen[facet].size > 0);
  const shown: Row[] = [];
  for (const row of rows) {
    if (!wanted.every((word) => row.hay.includes(word)) || unwanted.some((word) => row.hay.includes(word))) continue;
    const failed = active.filter((facet) => !filter.chosen[facet].has(row.keys[facet]));
    if (failed.length === 0) shown.push(row);
    // A row that one facet alone keeps out counts in that facet: choosing its value too would show it.
    if (failed.length > 1) continue;
    for (const facet of failed.length === 0 ? FACETS : failed) {
      const key = row.keys[facet];
      if (key) counts[facet].set(key, (counts[facet].get(key) ?? 0) + 1);
    }
  }
  return { shown, counts };
}
