/** Which rows are shown, and how many each further choice would show; one pass over the rows. */
import { FACETS, type Facet, type Row, type Table } from "./rows.ts";

export interface Filter {
  /** Words that all must stand in a row; a word after "-" may not. */
  readonly search: string;
  /** Chosen values by facet; none chosen is all. */
  readonly chosen: Readonly<Record<Facet, ReadonlySet<string>>>;
}

export interface Answer {
  readonly shown: readonly Row[];
  /** By facet and value, in the table's order: how many rows it has among those that the other facets and the search leave. */
  readonly counts: readonly Uint32Array[];
}

/** `order` holds the table's rows, in any order. */
export function answer(order: readonly Row[], { values }: Table, filter: Filter): Answer {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = words.filter((word) => !word.startsWith("-") || word === "-");
  const unwanted = words.filter((word) => word.startsWith("-") && word !== "-").map((word) => word.slice(1));
  const counts = values.map((list) => new Uint32Array(list.length));
  const chosen = FACETS.map((facet, index) => values[index]!.map((value) => filter.chosen[facet].has(value)));
  const active = FACETS.flatMap((facet, index) => (filter.chosen[facet].size > 0 ? [index] : []));
  const shown: Row[] = [];
  const holds = (row: Row): boolean => {
    for (const word of wanted) if (!row.hay.includes(word)) return false;
    for (const word of unwanted) if (row.hay.includes(word)) return false;
    return true;
  };
  const add = (facet: number, code: number): void => {
    if (code >= 0) counts[facet]![code]! += 1;
  };
  for (const row of order) {
    if (!holds(row)) continue;
    let failed = 0;
    let last = -1;
    for (const facet of active) {
      if (chosen[facet]![row.codes[facet]!] === true) continue;
      failed += 1;
      last = facet;
    }
    if (failed === 0) {
      shown.push(row);
      for (let facet = 0; facet < counts.length; facet += 1) add(facet, row.codes[facet]!);
      // A row that one facet alone keeps out counts in that facet: choosing its value too would show it.
    } else if (failed === 1) add(last, row.codes[last]!);
  }
  return { shown, counts };
}
