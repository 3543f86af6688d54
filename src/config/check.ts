/** The part of JSON Schema that our own schema uses, over a positioned tree: a mistake is told where it stands. */
import type { JsonNode } from "../engine/json.ts";

export interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: false | Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly description?: string;
  /** The value may be a secret by mistake: no message repeats it. */
  readonly writeOnly?: boolean;
}

export interface SchemaTrouble {
  readonly code: "unknown-key" | "wrong-value" | "missing-key" | "duplicate-key";
  readonly message: string;
  readonly hint: string;
  readonly node: JsonNode;
  /** The mistake is the name, not the value. */
  readonly onKey: boolean;
}

export interface Checked {
  /** The plain value; only to be used if there are no troubles. */
  readonly value: unknown;
  readonly troubles: readonly SchemaTrouble[];
}

/** Recursion is as deep as the schema, not as the text. */
export function checkAgainst(node: JsonNode, schema: Schema, name = "the file"): Checked {
  if (schema.enum) {
    if (node.kind === "string" && schema.enum.includes(node.value)) return { value: node.value, troubles: [] };
    return wrong(node, `${name} takes ${listOf(schema.enum)}.`, guessOf(node.value, schema.enum));
  }
  if (schema.type && schema.type !== node.kind)
    return wrong(node, `${name} must be ${article(schema.type)}, not ${article(node.kind)}.`, schema.description ?? "");
  if (schema.type === "string") {
    const value = node.value;
    if (schema.minLength && value.trim().length < schema.minLength)
      return wrong(node, `${name} must not be empty.`, schema.description ?? "Say why.");
    if (schema.pattern && !new RegExp(schema.pattern).test(value))
      return wrong(
        node,
        `${name} does not take ${schema.writeOnly ? "this" : `"${value}"`}.`,
        schema.description ?? "",
      );
    return { value, troubles: [] };
  }
  if (schema.type === "array") return checkItems(node, schema, name);
  return checkMembers(node, schema, name);
}

function checkItems(node: JsonNode, schema: Schema, name: string): Checked {
  const value: unknown[] = [];
  const troubles: SchemaTrouble[] = [];
  for (let child = node.first; child; child = child.next) {
    const checked = checkAgainst(child, schema.items ?? {}, `an item of ${name}`);
    value.push(checked.value);
    troubles.push(...checked.troubles);
  }
  return { value, troubles };
}

function checkMembers(node: JsonNode, schema: Schema, name: string): Checked {
  const value: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  const troubles: SchemaTrouble[] = [];
  const known = schema.properties ?? {};
  for (let child = node.first; child; child = child.next) {
    const key = child.key ?? "";
    const inner = Object.hasOwn(known, key) ? known[key] : schema.additionalProperties || undefined;
    if (!inner) {
      troubles.push({
        code: "unknown-key",
        message: `There is no "${key}" in ${name}.`,
        hint: guessOf(key, Object.keys(known)),
        node: child,
        onKey: true,
      });
      continue;
    }
    if (key in value)
      troubles.push({
        code: "duplicate-key",
        message: `"${key}" stands twice.`,
        hint: "Keep one.",
        node: child,
        onKey: true,
      });
    const checked = checkAgainst(child, inner, `"${key}"`);
    value[key] = checked.value;
    troubles.push(...checked.troubles);
  }
  for (const key of schema.required ?? []) {
    if (!(key in value))
      troubles.push({
        code: "missing-key",
        message: `${name} needs "${key}".`,
        hint: known[key]?.description ?? `Add "${key}".`,
        node,
        onKey: false,
      });
  }
  return { value, troubles };
}

function wrong(node: JsonNode, message: string, hint: string): Checked {
  return {
    value: undefined,
    troubles: [
      { code: "wrong-value", message: message.charAt(0).toUpperCase() + message.slice(1), hint, node, onKey: false },
    ],
  };
}

function article(kind: string): string {
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}

function listOf(values: readonly string[]): string {
  return values.map((value) => `"${value}"`).join(", ");
}

/** Same start or same letters: enough for a key that was mistyped. */
function guessOf(typed: string, known: readonly string[]): string {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, "");
  const sorted = (text: string): string => [...plain(text)].sort().join("");
  const guess =
    known.find((one) => plain(one) === plain(typed) || sorted(one) === sorted(typed)) ??
    known.find(
      (one) => plain(typed).length > 2 && (plain(one).startsWith(plain(typed)) || plain(typed).startsWith(plain(one))),
    );
  return guess ? `Did you mean "${guess}"?` : `Known are ${listOf(known)}.`;
}
