/** Bodies and queries of JavaScript's requests: objects, forms and what is appended to them, JSON, texts. */
import { readEmbedded } from "../embedded.ts";
import type { Where } from "../format.ts";
import { addFields, formFields } from "../url-form.ts";
import { addExpression, addObject, type JsReading, readFolded, type Target } from "./entries.ts";
import { bare, dottedName, type JsNode, nameOf, nodeOf, nodesOf } from "./node.ts";

const FORM_MAKERS =
  /^(?:qs|querystring|queryString|query_string)\.(?:stringify|encode)$|^(?:stringify|\$\.param|new URLSearchParams|new FormData|new Headers)$/;

/** Calls around calls that one body may be wrapped in; a constant that names itself would go on forever. */
const DEEPEST = 20;

/**
 * Adds the fields that an expression makes: an object, `URLSearchParams` and `FormData` with what is appended to them,
 * `qs.stringify`, `JSON.stringify`, or a text of one of these syntaxes. `asForm` says what an object becomes. Returns false if some of it
 * is unknown.
 */
export function addBody(
  reading: JsReading,
  node: JsNode,
  target: Omit<Target, "keyNode" | "role">,
  asForm = target.place === "query",
  depth = 0,
): boolean {
  const written = bare(node);
  const resolved = reading.folder.resolved(node);
  if (!resolved || depth > DEEPEST) return false;
  if (resolved.type === "ObjectExpression") return addObject(reading, resolved, target, asForm ? "#?" : "#/");
  const [first] = nodesOf(resolved["arguments"]);
  if (resolved.type === "CallExpression" || resolved.type === "NewExpression") {
    const callee = bare(nodeOf(resolved["callee"]));
    const made = `${resolved.type === "NewExpression" ? "new " : ""}${dottedName(callee)}`;
    if (made === "JSON.stringify" && first) return addBody(reading, first, target, false, depth + 1);
    if (FORM_MAKERS.test(made)) {
      const appended =
        written?.type === "Identifier" ? addAppended(reading, String(written["name"]), resolved, target) : true;
      return (first ? addForm(reading, first, target, depth + 1) : true) && appended;
    }
    // `new URLSearchParams({...}).toString()`, `form.toString()`
    const object = callee?.type === "MemberExpression" ? nodeOf(callee["object"]) : undefined;
    if (object && !first && nameOf(nodeOf(callee?.["property"])) === "toString")
      return addBody(reading, object, target, asForm, depth + 1);
  }
  return addText(reading, resolved, target);
}

/** What a form is made of: an object, pairs, a text, or another form. */
function addForm(reading: JsReading, node: JsNode, target: Omit<Target, "keyNode" | "role">, depth: number): boolean {
  const resolved = reading.folder.resolved(node);
  if (resolved?.type !== "ArrayExpression") return addBody(reading, node, target, true, depth);
  let whole = true;
  for (const pair of nodesOf(resolved["elements"])) {
    const [key, value] = nodesOf(pair["elements"]);
    const name = key && reading.folder.fold(key);
    if (!value || !name || name.state) whole = false;
    else addExpression(reading, name.text, value, { ...target, path: `${target.path}#?${name.text}`, keyNode: key! });
  }
  return whole;
}

/** `params.append("name", value)` and `.set` on the variable that holds a form. */
function addAppended(
  reading: JsReading,
  variable: string,
  made: JsNode,
  target: Omit<Target, "keyNode" | "role">,
): boolean {
  let whole = true;
  for (const call of reading.scope.methodCalls.get(variable) ?? []) {
    const [key, value] = nodesOf(call["arguments"]);
    const method = nameOf(nodeOf(bare(nodeOf(call["callee"]))?.["property"]));
    if (!key || !value || (method !== "append" && method !== "set")) continue;
    if (reading.scope.initOf(variable, call.range[0]) !== made) continue;
    const name = reading.folder.fold(key);
    if (name.state) whole = false;
    else addExpression(reading, name.text, value, { ...target, path: `${target.path}#?${name.text}`, keyNode: key });
  }
  return whole;
}

/** A text that is a form or JSON itself; the fields of a template with unknown pieces are cut as the text stands. */
function addText(reading: JsReading, node: JsNode, target: Omit<Target, "keyNode" | "role">): boolean {
  const folded = reading.folder.fold(node);
  if (folded.pieces.length === 1 && folded.state) return false;
  const where: Where = {
    ...reading.where,
    path: target.path,
    group: target.group,
    place: target.place,
    depth: reading.where.depth + 1,
  };
  let read = false;
  readFolded(reading, folded, (text) => {
    const form = /^[^=\s{[<]{1,200}=/.test(folded.text);
    if (form) addFields(formFields(text, 0, text.text.length), where, reading.out);
    read = form || readEmbedded(text, where, reading.out);
  });
  if (!read) addExpression(reading, "body", node, target);
  // Unknown values leave the names of a form in sight.
  return folded.state === undefined || (read && folded.pieces[0]?.state === undefined);
}
