/** A list with each thing once, in an order that does not depend on the order given. */

/**
 * Things with the same key are the same, and if they differ all the same, the one whose JSON comes first is kept. Sorted by
 * texts and numbers that are compared in turn, then by key.
 */
export function unique<T>(
  all: readonly T[],
  keyOf: (one: T) => string,
  orderBy: (one: T) => readonly (string | number)[],
): T[] {
  const byKey = new Map<string, T>();
  for (const one of all) {
    const key = keyOf(one);
    const before = byKey.get(key);
    if (before === undefined || JSON.stringify(one) < JSON.stringify(before)) byKey.set(key, one);
  }
  const rows = [...byKey].map(([key, one]) => ({ key, one, order: orderBy(one) }));
  rows.sort((a, b) => {
    for (const [i, left] of a.order.entries()) {
      const right = b.order[i]!;
      if (left !== right) return left < right ? -1 : 1;
    }
    return a.key < b.key ? -1 : 1;
  });
  return rows.map(({ one }) => one);
}
