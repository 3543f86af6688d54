/** What the names of a JavaScript text stand for: bindings by scope, and all calls and objects in the order written. */
import { bare, childrenOf, type JsNode, nodeOf, nodesOf } from "./node.ts";

interface Binding {
  readonly init: JsNode | undefined;
  /** The stretch in which the name means this. */
  readonly from: number;
  readonly to: number;
}

const SCOPES =
  /^(?:Program|BlockStatement|Function|ArrowFunction|For|CatchClause|SwitchStatement|ClassBody|StaticBlock|TSModuleBlock)/;

/** A name that so many declarations share is looked up no further. */
const MOST_BINDINGS = 64;

export class JsScope {
  readonly calls: JsNode[] = [];
  readonly objects: JsNode[] = [];
  readonly declarators: JsNode[] = [];
  /** Calls such as `params.append(...)`, by the name before the dot. */
  readonly methodCalls = new Map<string, JsNode[]>();
  readonly #bindings = new Map<string, Binding[]>();
  readonly #reassigned = new Set<string>();

  constructor(program: JsNode) {
    const stack: { node: JsNode; from: number; to: number }[] = [
      { node: program, from: 0, to: Number.POSITIVE_INFINITY },
    ];
    for (let next = stack.pop(); next; next = stack.pop()) {
      const { node } = next;
      const scope = SCOPES.test(node.type) ? { from: node.range[0], to: node.range[1] } : next;
      this.#visit(node, scope.from, scope.to);
      for (const child of childrenOf(node)) stack.push({ node: child, from: scope.from, to: scope.to });
    }
    for (const list of [this.calls, this.objects, this.declarators, ...this.methodCalls.values()]) {
      list.sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
    }
  }

  /** What a name was given where it is used at `offset`; undefined if unknown or given anew somewhere. */
  initOf(name: string, offset: number): JsNode | undefined {
    if (this.#reassigned.has(name)) return undefined;
    let best: Binding | undefined;
    for (const binding of this.#bindings.get(name) ?? []) {
      if (offset < binding.from || offset > binding.to) continue;
      if (!best || binding.to - binding.from < best.to - best.from) best = binding;
    }
    return bare(best?.init);
  }

  #bind(name: string, init: JsNode | undefined, from: number, to: number): void {
    const list = this.#bindings.get(name);
    if (!list) this.#bindings.set(name, [{ init, from, to }]);
    else if (list.length < MOST_BINDINGS) list.push({ init, from, to });
    else this.#reassigned.add(name);
  }

  #visit(node: JsNode, from: number, to: number): void {
    switch (node.type) {
      case "VariableDeclarator": {
        const id = nodeOf(node["id"]);
        this.declarators.push(node);
        if (id?.type === "Identifier") this.#bind(String(id["name"]), nodeOf(node["init"]), from, to);
        else if (id) this.#unknown(id, from, to);
        break;
      }
      case "AssignmentExpression":
      case "UpdateExpression": {
        const target = nodeOf(node["left"] ?? node["argument"]);
        if (target?.type === "Identifier") this.#reassigned.add(String(target["name"]));
        break;
      }
      case "CallExpression":
      case "NewExpression": {
        this.calls.push(node);
        const callee = bare(nodeOf(node["callee"]));
        const object = callee?.type === "MemberExpression" ? bare(nodeOf(callee["object"])) : undefined;
        if (object?.type !== "Identifier") break;
        const name = String(object["name"]);
        const list = this.methodCalls.get(name);
        if (list) list.push(node);
        else this.methodCalls.set(name, [node]);
        break;
      }
      case "ObjectExpression":
        this.objects.push(node);
        break;
      default:
        if (Array.isArray(node["params"]))
          for (const param of nodesOf(node["params"])) this.#unknown(param, node.range[0], node.range[1]);
    }
  }

  /** Names that a parameter or a pattern brings: known to exist, their values are not. */
  #unknown(pattern: JsNode, from: number, to: number): void {
    const stack = [pattern];
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (node.type === "Identifier") this.#bind(String(node["name"]), undefined, from, to);
      else if (node.type === "Property") {
        const value = nodeOf(node["value"]);
        if (value) stack.push(value);
      } else if (node.type === "AssignmentPattern") {
        const left = nodeOf(node["left"]);
        if (left) stack.push(left);
      } else stack.push(...childrenOf(node));
    }
  }
}
