"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
)), __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// src/scan/examples.part.ts
var examples_part_exports = {};
__export(examples_part_exports, {
  exampleRunner: () => exampleRunner
});
module.exports = __toCommonJS(examples_part_exports);

// src/oauth/facts.ts
function correlate(facts) {
  let groups = /* @__PURE__ */ new Map();
  for (let fact of facts) {
    let key = `${fact.ruleId}
${fact.by}`, list = groups.get(key);
    list ? list.push(fact) : groups.set(key, [fact]);
  }
  let found = [];
  for (let group of groups.values()) {
    let count = new Set(group.map(({ distinct }) => distinct)).size;
    if (count <= group[0].max) continue;
    let places = distinctPlaces(group.sort(byPlace)), [first, ...related] = places, { ruleId, level } = group[0];
    found.push({
      ruleId,
      level,
      place: placeOf(first),
      related: related.map(placeOf),
      params: { count: String(count) }
    });
  }
  return found.sort((a, b) => compare(a.ruleId, b.ruleId) || byPlace(a.place, b.place));
}
function distinctPlaces(facts) {
  return facts.filter((fact, i) => i === 0 || byPlace(facts[i - 1], fact) !== 0);
}
function placeOf({ path, span, region }) {
  return { path, span, region };
}
function byPlace(a, b) {
  return compare(a.path, b.path) || a.span.start - b.span.start;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/scan/examples.part.ts
var KEY = new Uint8Array(32), TREES = 1e6;
async function exampleRunner(ruleset, now) {
  let { groupDocuments, readDocument } = await Promise.resolve().then(() => __toESM(require("./inspect.js"), 1)), { detectChecks, factsOf } = await Promise.resolve().then(() => __toESM(require("./checks.js"), 1)), rules = new Map(ruleset.rules.map((rule) => [rule.id, rule])), context = { now, ruleset, rule: (id) => rules.get(id) };
  return async (files, provider) => {
    let documents = [];
    for (let { path, text } of files) {
      let names = [...text.matchAll(/[A-Za-z_][\w-]*/g)].map(({ index }) => index), input = { path, text, origin: "memory", bytes: text.length }, hints = { names, urls: [], document: !0 };
      documents.push(await readDocument(input, hints, { asLines: !1, trees: { left: TREES } }));
    }
    let workspaces = groupDocuments(documents), found = workspaces.flatMap((workspace) => [...detectChecks(workspace, context)].map(({ rule }) => rule.id)), facts = workspaces.flatMap((workspace) => factsOf(workspace, context, () => KEY));
    return [.../* @__PURE__ */ new Set([...found, ...correlate(facts).map(({ ruleId }) => ruleId)])].filter((id) => id.startsWith(`${provider}/`)).sort();
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  exampleRunner
});
