/** Nodes of a JavaScript tree as plain data: what is asked of them without knowing every kind. */

export interface JsNode {
  readonly type: string;
  /** Half-open UTF-16 offsets. */
  readonly range: readonly [number, number];
  readonly [field: string]: unknown;
}

export function nodeOf(value: unknown): JsNode | undefined {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string"
    ? (value as JsNode)
    : undefined;
}

/** The nodes of a list; holes are left out. */
export function nodesOf(value: unknown): JsNode[] {
  return Array.isArray(value) ? value.flatMap((one) => nodeOf(one) ?? []) : [];
}

/** All direct children, in no promised order. */
export function childrenOf(node: JsNode): JsNode[] {
  const children: JsNode[] = [];
  for (const [field, value] of Object.entries(node)) {
    if (field === "parent" || field === "range") continue;
    if (Array.isArray(value)) children.push(...nodesOf(value));
    else {
      const child = nodeOf(value);
      if (child) children.push(child);
    }
  }
  return children;
}

/** Types, brackets and assertions off. */
export function bare(node: JsNode | undefined): JsNode | undefined {
  let at = node;
  while (
    at &&
    /^(?:TSAsExpression|TSNonNullExpression|TSSatisfiesExpression|TSTypeAssertion|ChainExpression|AwaitExpression)$/.test(
      at.type,
    )
  ) {
    at = nodeOf(at["expression"] ?? at["argument"]);
  }
  return at;
}

/** The name of an identifier or of a key written as a string; undefined for computed ones. */
export function nameOf(node: JsNode | undefined): string | undefined {
  if (node?.type === "Identifier") return String(node["name"]);
  return node?.type === "Literal" && typeof node["value"] === "string" ? node["value"] : undefined;
}

/** `a.b.c` of identifiers and literal keys, joined by dots; "" for anything else. At most eight parts. */
export function dottedName(node: JsNode | undefined): string {
  const parts: string[] = [];
  let at = bare(node);
  while (at?.type === "MemberExpression" && parts.length < 8) {
    const property = nodeOf(at["property"]);
    const name = at["computed"] === true && property?.type !== "Literal" ? undefined : nameOf(property);
    if (name === undefined) return "";
    parts.unshift(name);
    at = bare(nodeOf(at["object"]));
  }
  if (at?.type === "MetaProperty") parts.unshift("import.meta");
  else if (at?.type === "ThisExpression") parts.unshift("this");
  else if (at?.type === "Identifier") parts.unshift(String(at["name"]));
  else return "";
  return parts.join(".");
}

/** One `name: value` of an object literal. */
export interface JsProperty {
  readonly name: string;
  readonly key: JsNode;
  readonly value: JsNode;
}

/** An object's properties with known names; `open` if a spread or a computed name may add others. */
export function propertiesOf(object: JsNode): { properties: JsProperty[]; spreads: JsNode[]; open: boolean } {
  const properties: JsProperty[] = [];
  const spreads: JsNode[] = [];
  let open = false;
  for (const one of nodesOf(object["properties"])) {
    const key = nodeOf(one["key"]);
    const value = bare(nodeOf(one["value"]));
    const name = one["computed"] === true && key?.type !== "Literal" ? undefined : nameOf(key);
    const argument = bare(nodeOf(one["argument"]));
    if (one.type === "SpreadElement" && argument) spreads.push(argument);
    else if (one.type === "Property" && key && value && name !== undefined) properties.push({ name, key, value });
    else open = true;
  }
  return { properties, spreads, open };
}
