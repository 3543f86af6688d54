/** Folds JavaScript expressions to texts: constants followed, concatenations and templates joined, the rest named as unknown. */
import type { ValueState } from "../../model/document.ts";
import { bare, dottedName, type JsNode, nameOf, nodeOf, nodesOf, propertiesOf } from "./node.ts";
import type { JsScope } from "./scope.ts";

/** One piece of a text as it is put together. */
export interface Piece {
  /** The text; of an unknown piece `${source}`. */
  readonly text: string;
  /** Offsets as written, without quotes. */
  readonly from: number;
  readonly to: number;
  /** Set if the piece is no literal. */
  readonly state?: "computed" | "reference";
  readonly quote: "" | '"' | "'" | "`";
  readonly scalar?: "number" | "boolean" | "null";
  /** What is encoded, if the piece is `btoa(x)` or `Buffer.from(x).toString("base64")`. */
  readonly base64?: readonly Piece[];
}

/** A whole expression's text. */
export interface Folded {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly state: ValueState | undefined;
  readonly quote: Piece["quote"];
  readonly scalar: Piece["scalar"];
  readonly pieces: readonly Piece[];
}

const ENVIRONMENT = /^(?:process\.env|import\.meta\.env|Deno\.env|Bun\.env)\./;
const LOOKUPS =
  /^(?:pm\.(?:environment|variables|globals|collectionVariables|vault|iterationData)\.get|postman\.get\w*Variable|Deno\.env\.get|process\.env\.get|config\.get)$/;
/** Calls that leave a text's meaning as it is. */
const WRAPPERS = /^(?:encodeURIComponent|encodeURI|String|Object\.freeze|unescape|escape)$/;
const SAME_TEXT = /^(?:trim|toString|valueOf|normalize)$/;
const DEEPEST = 40;
/** Expressions looked at for one text, and characters that it may grow to. */
const MOST_STEPS = 2_000;
const LONGEST = 65_536;

export class JsFolder {
  readonly #scope: JsScope;
  readonly #text: string;
  readonly #members = new Map<JsNode, ReadonlyMap<string, JsNode>>();

  constructor(scope: JsScope, text: string) {
    this.#scope = scope;
    this.#text = text;
  }

  /** The text of an expression; its span is the literal's if it is one, else that of the whole expression as written. */
  fold(node: JsNode): Folded {
    const pieces = this.pieces(node);
    const [first] = pieces;
    if (pieces.length === 1 && first) {
      const { text, from, to, state, quote, scalar } = first;
      if (first.base64) return this.#encoded(first, pieces);
      return { text, from, to, state, quote, scalar, pieces };
    }
    const encoded = pieces.map((piece) => (piece.base64 ? this.#encoded(piece, [piece]) : piece));
    const state = encoded.some((piece) => piece.state) ? "computed" : undefined;
    const text = encoded.map((piece) => piece.text).join("");
    const quoted = node.type === "TemplateLiteral" ? 1 : 0;
    const [from, to] = [node.range[0] + quoted, node.range[1] - quoted];
    return { text, from, to, state, quote: quoted ? "`" : "", scalar: undefined, pieces };
  }

  #encoded(piece: Piece, pieces: readonly Piece[]): Folded {
    const inner = piece.base64 ?? [];
    const known = inner.every((one) => !one.state && !one.base64);
    const text = known ? Buffer.from(inner.map((one) => one.text).join("")).toString("base64") : piece.text;
    return {
      text,
      from: piece.from,
      to: piece.to,
      state: known ? undefined : "computed",
      quote: "",
      scalar: undefined,
      pieces,
    };
  }

  /** The literal object, array or call that an expression stands for, constants followed. */
  resolved(node: JsNode | undefined): JsNode | undefined {
    let at = bare(node);
    for (let depth = 0; depth < DEEPEST && at; depth += 1) {
      let next: JsNode | undefined;
      if (at.type === "Identifier") next = this.#scope.initOf(String(at["name"]), at.range[0]);
      else if (at.type === "MemberExpression") next = this.#member(at, depth);
      else return at;
      if (!next) return at;
      at = next;
    }
    return at;
  }

  /** What `config.name` stands for, where `config` is an object literal. */
  #member(node: JsNode, depth: number): JsNode | undefined {
    if (depth >= DEEPEST) return undefined;
    const property = nodeOf(node["property"]);
    const name = node["computed"] === true && property?.type !== "Literal" ? undefined : nameOf(property);
    let object = bare(nodeOf(node["object"]));
    if (object?.type === "Identifier") object = this.#scope.initOf(String(object["name"]), object.range[0]);
    else if (object?.type === "MemberExpression") object = this.#member(object, depth + 1);
    if (object?.type !== "ObjectExpression" || name === undefined) return undefined;
    let members = this.#members.get(object);
    if (!members) {
      members = new Map(propertiesOf(object).properties.map((one) => [one.name, one.value]));
      this.#members.set(object, members);
    }
    return members.get(name);
  }

  /** An expression as written. */
  source(node: JsNode): string {
    return this.#text.slice(node.range[0], node.range[1]);
  }

  pieces(node: JsNode): Piece[] {
    const found: Piece[] = [];
    const stack: { node: JsNode | Piece; depth: number }[] = [{ node, depth: 0 }];
    let steps = 0;
    let length = 0;
    for (let next = stack.pop(); next; next = stack.pop()) {
      if (!("type" in next.node)) {
        length += next.node.text.length;
        found.push(next.node);
        continue;
      }
      const at = bare(next.node) ?? next.node;
      const within = next.depth < DEEPEST * 25 && (steps += 1) <= MOST_STEPS && length < LONGEST;
      const parts = within ? this.#parts(at, next.depth) : [this.#unknown(at)];
      for (const part of parts.reverse()) stack.push({ node: part, depth: next.depth + 1 });
    }
    return found;
  }

  /** A node's pieces: either one piece, or the nodes that make it up in order; template texts are pieces too. */
  #parts(node: JsNode, depth: number): (JsNode | Piece)[] {
    const left = nodeOf(node["left"]);
    const right = nodeOf(node["right"]);
    switch (node.type) {
      case "Literal":
        return [this.#literal(node)];
      case "TemplateLiteral":
        return this.#template(node);
      case "Implied":
        return [{ text: String(node["text"]), from: node.range[0], to: node.range[1], quote: "" }];
      case "BinaryExpression":
        return node["operator"] === "+" && left && right ? [left, right] : [this.#unknown(node)];
      case "LogicalExpression": {
        // `process.env.X || "fallback"`: the fallback is what stands in the text.
        const fallback = right ? this.resolved(right) : undefined;
        return fallback?.type === "Literal" && node["operator"] !== "&&" ? [fallback] : [this.#unknown(node)];
      }
      case "Identifier":
      case "MemberExpression": {
        const target = depth < DEEPEST ? this.resolved(node) : undefined;
        return target && target !== node ? [target] : [this.#unknown(node)];
      }
      case "CallExpression":
        return this.#call(node);
      default:
        return [this.#unknown(node)];
    }
  }

  #literal(node: JsNode): Piece {
    const [start, end] = node.range;
    const { value } = { value: node["value"] };
    if (typeof value === "string") {
      const quote = this.#text[start];
      return { text: value, from: start + 1, to: end - 1, quote: quote === "'" || quote === "`" ? quote : '"' };
    }
    const text = this.#text.slice(start, end);
    if (typeof value === "boolean" || typeof value === "number" || value === null) {
      const scalar = value === null ? "null" : typeof value === "boolean" ? "boolean" : "number";
      return { text, from: start, to: end, quote: "", scalar };
    }
    return this.#unknown(node);
  }

  #template(node: JsNode): (JsNode | Piece)[] {
    const expressions = nodesOf(node["expressions"]);
    return nodesOf(node["quasis"]).flatMap((quasi, index): (JsNode | Piece)[] => {
      const cooked = String((quasi["value"] as { cooked?: unknown } | undefined)?.cooked ?? "");
      const from = quasi.range[0] + 1;
      const to = quasi.range[1] - (index < expressions.length ? 2 : 1);
      const piece: Piece[] = cooked || expressions.length === 0 ? [{ text: cooked, from, to, quote: "`" }] : [];
      const expression = expressions[index];
      return expression ? [...piece, expression] : piece;
    });
  }

  #call(node: JsNode): (JsNode | Piece)[] {
    const callee = bare(nodeOf(node["callee"]));
    const [first] = nodesOf(node["arguments"]);
    const name = dottedName(callee);
    const [from, to] = node.range;
    const source = (): string => `\${${this.#text.slice(from, to)}}`;
    if (first && /^(?:window\.|globalThis\.)?btoa$/.test(name))
      return [{ text: source(), from, to, quote: "", base64: this.pieces(first) }];
    if (first && WRAPPERS.test(name)) return [first];
    const object = callee?.type === "MemberExpression" ? bare(nodeOf(callee["object"])) : undefined;
    const method = callee?.type === "MemberExpression" ? nameOf(nodeOf(callee["property"])) : undefined;
    if (object?.type === "CallExpression" && method === "toString" && nameOf(first)?.startsWith("base64")) {
      const inner = nodesOf(object["arguments"])[0];
      if (inner && dottedName(nodeOf(object["callee"])) === "Buffer.from")
        return [{ text: source(), from, to, quote: "", base64: this.pieces(inner) }];
    }
    if (object && method && SAME_TEXT.test(method) && !first) return [object];
    return [this.#unknown(node)];
  }

  #unknown(node: JsNode): Piece {
    const [from, to] = node.range;
    const name = dottedName(node);
    const called = node.type === "CallExpression" ? dottedName(nodeOf(node["callee"])) : "";
    const reference = ENVIRONMENT.test(name) || LOOKUPS.test(called);
    const source = this.#text.slice(from, Math.min(to, from + 200));
    return { text: `\${${source}}`, from, to, state: reference ? "reference" : "computed", quote: "" };
  }
}
