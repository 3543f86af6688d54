/** Guards over JSON from anywhere: a field is what it should be, or absent; no text is longer than a page can bear. */

export type Fields = Readonly<Record<string, unknown>>;

const NONE: Fields = Object.freeze(Object.create(null) as Fields);

/** An object's own fields; nothing for anything else. */
export function fields(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : NONE;
}

export function field(value: unknown, name: string): unknown {
  const all = fields(value);
  return Object.hasOwn(all, name) ? all[name] : undefined;
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text with something in it, at most `limit` characters of it. */
export function text(value: unknown, limit = 4000): string | undefined {
  if (typeof value !== "string" || value.trim() === "") return undefined;
  return value.length > limit ? `${value.slice(0, limit)}…` : value;
}

/** A line, column or index: a whole number of at least `least`. */
export function whole(value: unknown, least = 0): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= least ? value : undefined;
}
