/** Settings of JavaScript: object literals with names that OAuth knows, put-together constants, API-client variables. */
import { scopeOfSetter } from "../postman/setters.ts";
import { addExpression, addObject, type JsReading } from "./entries.ts";
import { vendorObjects } from "./libraries.ts";
import { bare, dottedName, nameOf, nodeOf, nodesOf, propertiesOf } from "./node.ts";

const SETTER =
  /^(?:pm\.(?:environment|variables|globals|collectionVariables)\.set|postman\.set(?:Environment|Global)Variable|bru\.set(?:Env)?Var|insomnia\.\w+\.set|client\.global\.set)$/;

/** `pm.environment.set("name", value)`: a variable of an API client, place "script"; a computed one defines nothing. */
export function addVariables(reading: JsReading): void {
  let count = 0;
  for (const node of reading.scope.calls) {
    const [key, value] = nodesOf(node["arguments"]);
    const callee = dottedName(nodeOf(node["callee"]));
    if (!key || !value || !SETTER.test(callee)) continue;
    const name = reading.folder.fold(key);
    if (name.state) continue;
    const path = `${reading.where.path}/set/${count++}`;
    const scope = scopeOfSetter(callee);
    const kind = scope && !reading.folder.fold(value).state ? { role: "variable", scope } : {};
    addExpression(reading, name.text, value, {
      path,
      group: reading.where.group,
      place: "script",
      keyNode: key,
      ...kind,
    });
  }
}

const KNOWN =
  /(?:^|_)(?:client_?(?:id|secret)|grant_?type|scopes?|token_?(?:url|endpoint|uri)|access_?token(?:_?url)?|refresh_?token|audience|resource|issuer|tenant(?:_?id)?|authority|user_?name|pass(?:word|wd)?|secret|api_?key|private_?key|authorization)$/i;

/** Object literals with names that OAuth knows become settings; names with put-together texts are entries too. */
export function addSettings(reading: JsReading): void {
  const { where, out, slice, folder } = reading;
  let count = 0;
  const vendors = vendorObjects(reading);
  for (const object of reading.scope.objects) {
    if (reading.used.has(object) || !propertiesOf(object).properties.some(({ name }) => KNOWN.test(snake(name))))
      continue;
    const path = `${where.path}/object/${count++}`;
    const span = { start: slice.at(object.range[0]), end: slice.at(object.range[1]) };
    out.group({ id: path, kind: "settings", name: vendors.get(object) ?? "", parent: where.group, whole: false, span });
    addObject(reading, object, { path, group: path, place: where.place }, "/");
  }
  for (const declarator of reading.scope.declarators) {
    const id = nodeOf(declarator["id"]);
    const init = bare(nodeOf(declarator["init"]));
    const name = nameOf(id);
    if (!id || !init || name === undefined || !KNOWN.test(snake(name))) continue;
    if (init.type !== "BinaryExpression" && init.type !== "TemplateLiteral") continue;
    if (folder.fold(init).state) continue;
    addExpression(reading, name, init, {
      path: `${where.path}/${name}`,
      group: where.group,
      place: where.place,
      keyNode: id,
    });
  }
}

function snake(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2");
}
