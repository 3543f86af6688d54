/** What a call of a library sets up, as a group of entries under names that every reader of settings knows. */
import type { Group } from "../../model/document.ts";
import { pointerToken } from "../named-value.ts";
import { addExpression, addObject, type JsReading } from "./entries.ts";
import { bare, dottedName, type JsNode, nameOf, nodeOf, nodesOf, propertiesOf } from "./node.ts";

/** A text that a library puts there itself, at the begin of the node that asks for it, or in its place. */
export function implied(text: string, at: JsNode, whole = false): JsNode {
  return { type: "Implied", text, range: whole ? at.range : [at.range[0], at.range[0]] };
}

/** Several expressions one after the other, as `a + b` would join them. */
export function joined(first: JsNode, ...more: readonly JsNode[]): JsNode {
  return more.reduce<JsNode>(
    (left, right) => ({
      type: "BinaryExpression",
      operator: "+",
      left,
      right,
      range: [Math.min(left.range[0], right.range[0]), Math.max(left.range[1], right.range[1])],
    }),
    first,
  );
}

const members = new WeakMap<JsNode, ReadonlyMap<string, JsNode>>();

/** An object literal's members by name, read once. */
function membersOf(object: JsNode): ReadonlyMap<string, JsNode> {
  let own = members.get(object);
  if (!own) {
    own = new Map(propertiesOf(object).properties.map(({ name, value }) => [name, value]));
    members.set(object, own);
  }
  return own;
}

/** The member of an object literal, or of one inside it: "auth.tokenHost". */
export function memberOf({ folder }: JsReading, object: JsNode | undefined, path: string): JsNode | undefined {
  let at = folder.resolved(object);
  for (const name of path.split(".")) {
    if (at?.type !== "ObjectExpression") return undefined;
    const value = membersOf(at).get(name);
    if (!value) return undefined;
    at = folder.resolved(value) === value ? value : (folder.resolved(value) ?? value);
  }
  return at;
}

const variables = new WeakMap<JsReading, ReadonlyMap<JsNode, string>>();

/** The name of the variable that a call's result goes into, or nothing. */
export function variableOf(reading: JsReading, call: JsNode): string | undefined {
  let names = variables.get(reading);
  if (!names) {
    const found = new Map<JsNode, string>();
    for (const declarator of reading.scope.declarators) {
      const init = bare(nodeOf(declarator["init"]));
      const name = nameOf(nodeOf(declarator["id"]));
      if (init && name !== undefined) found.set(init, name);
    }
    names = found;
    variables.set(reading, names);
  }
  return names.get(call);
}

/** The calls of methods of these names on the object that a call makes, whether kept in a variable or not. */
export function callsOn(reading: JsReading, call: JsNode, method: RegExp): JsNode[] {
  const name = variableOf(reading, call);
  const own = name === undefined ? [] : (reading.scope.methodCalls.get(name) ?? []);
  return own.filter((one) => {
    const callee = bare(nodeOf(one["callee"]));
    return method.test(nameOf(nodeOf(callee?.["property"])) ?? "") && one !== call;
  });
}

/** One group of settings or one request while its entries are added; an empty one leaves nothing. */
export class Made {
  readonly #reading: JsReading;
  readonly #group: Group;
  #opened = false;

  constructor(reading: JsReading, id: string, call: JsNode, kind: "settings" | "request" | "signed", name = "") {
    const { slice, where } = reading;
    const span = { start: slice.at(call.range[0]), end: slice.at(call.range[1]) };
    this.#reading = reading;
    this.#group = { id, kind, name, parent: where.group, whole: false, span };
  }

  /** Adds an expression, a list's items one by one. */
  put(
    name: string,
    node: JsNode | undefined,
    place: "code" | "query" | "request" = "code",
    part = `${place === "query" ? "query#?" : ""}${pointerToken(name)}`,
  ): this {
    if (!node) return this;
    this.#open();
    const { id: group } = this.#group;
    const role = place === "request" ? { role: `request.${name}`, lenient: true } : {};
    const path = `${group}/${part}`;
    const list = this.#reading.folder.resolved(node);
    const items = list?.type === "ArrayExpression" ? nodesOf(list["elements"]) : [node];
    for (const [i, item] of items.entries())
      addExpression(this.#reading, name, item, {
        path: items.length > 1 ? `${path}/${i}` : path,
        group,
        place,
        ...role,
      });
    return this;
  }

  /** Adds all members of an object literal under their own names. */
  all(node: JsNode | undefined, place: "code" | "query" = "code"): this {
    const object = this.#reading.folder.resolved(node);
    if (object?.type !== "ObjectExpression") return this;
    this.#open();
    const { id: group } = this.#group;
    addObject(
      this.#reading,
      object,
      { path: place === "query" ? `${group}/query` : group, group, place },
      place === "query" ? "#?" : "/",
    );
    return this;
  }

  #open(): void {
    if (!this.#opened) this.#reading.out.group(this.#group);
    this.#opened = true;
  }
}

/** The last word of what a call names: "Client" of `new issuer.Client(...)`. */
export function lastWord(callee: JsNode | undefined): string {
  const at = bare(callee);
  if (at?.type === "Identifier") return String(at["name"]);
  const property = at?.type === "MemberExpression" ? nameOf(nodeOf(at["property"])) : undefined;
  return property ?? dottedName(at);
}
