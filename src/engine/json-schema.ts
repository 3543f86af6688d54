/** The part of JSON Schema (draft 7) that the report's schema uses, over plain values: the first mistake, or none. */

export interface PlainSchema {
  readonly $ref?: string;
  readonly type?: "object" | "array" | "string" | "integer" | "number" | "boolean";
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, PlainSchema>>;
  readonly additionalProperties?: boolean | PlainSchema;
  readonly required?: readonly string[];
  readonly items?: PlainSchema;
  readonly minimum?: number;
  readonly maxItems?: number;
  readonly definitions?: Readonly<Record<string, PlainSchema>>;
}

/** A sentence that names the place ("findings[3].region needs \"endLine\"."). Recursion is as deep as the schema, not as the value. */
export function mistakeIn(
  value: unknown,
  schema: PlainSchema,
  root: PlainSchema = schema,
  place = "",
): string | undefined {
  if (schema.$ref) {
    const name = schema.$ref.replace("#/definitions/", "");
    return mistakeIn(value, root.definitions![name]!, root, place);
  }
  const at = place || "The report";
  if (schema.const !== undefined && value !== schema.const) return `${at} must be ${JSON.stringify(schema.const)}.`;
  if (schema.enum && !schema.enum.includes(value))
    return `${at} must be one of ${schema.enum.map((one) => JSON.stringify(one)).join(", ")}.`;
  if (schema.type && !isOf(value, schema.type)) return `${at} must be of type ${schema.type}.`;
  if (schema.minimum !== undefined && (value as number) < schema.minimum)
    return `${at} must be ${schema.minimum} or more.`;
  if (Array.isArray(value)) {
    for (const [index, item] of schema.items ? value.entries() : []) {
      const mistake = mistakeIn(item, schema.items!, root, `${place}[${index}]`);
      if (mistake) return mistake;
    }
    return undefined;
  }
  return typeof value === "object" && value !== null ? mistakeInMembers(value, schema, root, place) : undefined;
}

function mistakeInMembers(value: object, schema: PlainSchema, root: PlainSchema, place: string): string | undefined {
  const at = place || "The report";
  for (const key of schema.required ?? []) if (!Object.hasOwn(value, key)) return `${at} needs "${key}".`;
  for (const [key, member] of Object.entries(value)) {
    const known =
      schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : schema.additionalProperties;
    if (known === false) return `${at} has no "${key.slice(0, 100)}".`;
    if (typeof known !== "object") continue;
    const mistake = mistakeIn(member, known, root, place ? `${place}.${key}` : key);
    if (mistake) return mistake;
  }
  return undefined;
}

function isOf(value: unknown, type: NonNullable<PlainSchema["type"]>): boolean {
  switch (type) {
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "integer":
      return Number.isSafeInteger(value);
    default:
      return typeof value === type;
  }
}
