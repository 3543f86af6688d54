"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// src/scan/repairs.part.ts
var repairs_part_exports = {};
__export(repairs_part_exports, {
  withRepairs: () => withRepairs
});
module.exports = __toCommonJS(repairs_part_exports);

// src/engine/intervals.ts
var Intervals = class {
  #sorted;
  /** The furthest end among the spans up to this one: where a walk to the left can stop. */
  #reach;
  constructor(items, spanOf) {
    this.#sorted = items.map((item) => [spanOf(item), item]).sort(([a], [b]) => a.start - b.start || b.end - a.end);
    let furthest = 0;
    this.#reach = this.#sorted.map(([span]) => furthest = Math.max(furthest, span.end));
  }
  /** Items whose span has a character or an edge in common with this one; the latest begin first, so inner before outer. */
  *touching(span) {
    let low = 0, high = this.#sorted.length;
    for (; low < high; ) {
      let middle = low + high >> 1;
      this.#sorted[middle][0].start <= span.end ? low = middle + 1 : high = middle;
    }
    for (let i = low - 1; i >= 0 && this.#reach[i] >= span.start; i -= 1) {
      let [own, item] = this.#sorted[i];
      own.end >= span.start && (yield item);
    }
  }
};

// src/model/lines.ts
var Lines = class {
  text;
  #starts;
  constructor(text) {
    this.text = text;
  }
  get starts() {
    if (this.#starts) return this.#starts;
    let starts = [0], ends = /\r\n?|\n/g;
    for (; ends.exec(this.text); ) starts.push(ends.lastIndex);
    return this.#starts = starts, starts;
  }
  /** 0-based index of the line that holds the offset. */
  lineAt(offset) {
    let starts = this.starts, low = 0, high = starts.length - 1;
    for (; low < high; ) {
      let middle = low + high + 1 >> 1;
      starts[middle] <= offset ? low = middle : high = middle - 1;
    }
    return low;
  }
  regionOf(span) {
    let first = this.lineAt(span.start), last = this.lineAt(span.end);
    return {
      startLine: first + 1,
      startColumn: span.start - this.starts[first] + 1,
      endLine: last + 1,
      endColumn: span.end - this.starts[last] + 1
    };
  }
  /** A line's span without its line end; undefined past the last line. */
  spanOfLine(line) {
    let start = this.starts[line];
    if (start === void 0) return;
    let end = this.starts[line + 1] ?? this.text.length;
    for (; end > start && (this.text[end - 1] === `
` || this.text[end - 1] === "\r"); ) end -= 1;
    return { start, end };
  }
};

// src/fix/draft.ts
var Names = class {
  #owners = /* @__PURE__ */ new Map();
  /** `wanted`, or with "_2", "_3" ... where another value has that name or `isTaken` says so. */
  give(wanted, value, isTaken = () => !1) {
    for (let number = 1; ; number += 1) {
      let name = number === 1 ? wanted : `${wanted}_${number}`, owner = this.#owners.get(name);
      if (owner === value) return name;
      if (!(owner !== void 0 || isTaken(name)))
        return this.#owners.set(name, value), name;
    }
  }
};
function snakeCase(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_").replace(/^_+|_+$/g, "").toLowerCase().slice(0, 60);
}
function nameFor({ finding, entry }) {
  let own = snakeCase(entry?.key ?? ""), rule = snakeCase(finding.ruleId.replace(/^(?:generic|oauth|jwt)\//, "")), name = !own || own === "authorization" || own === "url" || own === "raw" || own === "body" ? rule : own;
  return /^\d/.test(name) ? `_${name}` : name;
}

// src/fix/code.ts
var WORD = /[\w$]/, mendCode = (one, document, names) => {
  let { text } = document.input, { path, span } = one.finding, start = span.start - 1, end = span.end + 1, quote = text[start];
  if (quote === void 0 || !"\"'`".includes(quote) || text[span.end] !== quote || isPropertyName(text, start, end))
    return;
  let read = `process.env.${names.give(nameFor(one).toUpperCase(), one.value)}`, attribute = /\.[jt]sx$/.test(path) && /\s[\w:-]+=$/.test(text.slice(Math.max(0, start - 80), start)), before = WORD.test(text[start - 1] ?? "") ? " " : "", after = WORD.test(text[end] ?? "") ? " " : "";
  return {
    finding: one.finding,
    title: `Read it from ${read}`,
    replacements: [{ span: { start, end }, text: attribute ? `{${read}}` : before + read + after }]
  };
};
function isPropertyName(text, start, end) {
  return /^\s*:/.test(text.slice(end, end + 80)) || /\b(?:import|from|export|case|type \w+ =)\s*$/.test(text.slice(Math.max(0, start - 80), start));
}

// src/fix/dotenv.ts
var SHARED = /\.(?:example|sample|template|dist|defaults?)$/, NAME = /^[ \t]*(?:export[ \t]+)?([\w.-]+)[ \t]*[=:]/, mendDotenv = ({ finding }, { input }) => {
  let start = input.text.lastIndexOf(`
`, finding.span.start - 1) + 1, name = NAME.exec(input.text.slice(start, Math.min(finding.span.start, start + 200)))?.[1];
  if (name === void 0 || finding.region.startLine !== finding.region.endLine) return;
  let folder = finding.path.replace(/[^/]*$/, ""), shared = SHARED.test(finding.path);
  return {
    finding,
    title: shared ? `Leave ${name} empty` : `Leave ${name} empty here and name it in .env.example`,
    replacements: [{ span: finding.span, text: "" }],
    ...shared ? {} : { example: { path: `${folder}.env.example`, name } }
  };
};

// src/engine/json.ts
var home = require("./windows.js").modules["src/engine/json.ts"], JsonNode = home.JsonNode, decodeJsonString = home.decodeJsonString, parseJson = home.parseJson;

// src/model/slice.ts
function sliceOf(text, start = 0) {
  return start === 0 ? { text, at: identity } : { text, at: (offset) => start + offset };
}
function identity(offset) {
  return offset;
}

// src/fix/postman.ts
var PLAIN_TYPES = /* @__PURE__ */ new Set(["default", "string", "text", "any"]), mendPostman = (one, document, names) => {
  let { finding, entry } = one, own = entry && parsedOf(document);
  if (!own) return;
  let node = nodeAt(own.tree, entry.path);
  if (!node) return;
  if (entry.place === "variable") return mendVariable(one, node);
  let saved = entry.role === "auth.oauth2.accessToken" || finding.ruleId === "oauth/postman-token-saved";
  if (saved || entry.place === "response")
    return {
      finding,
      title: saved ? "Empty the saved token" : "Empty the captured value",
      replacements: [{ span: finding.span, text: blank(node, finding.span, entry.path) }]
    };
  if (!(entry.place === "script" || entry.place === "text"))
    return mendLiteral(one, node, document, own, names);
};
function mendVariable({ finding, entry }, node) {
  let type = node.parent && child(node.parent, "type"), retype = type?.kind === "string" && PLAIN_TYPES.has(type.value) ? [{ span: { start: type.start + 1, end: type.end - 1 }, text: "secret" }] : [];
  return finding.ruleId === "postman/variable-not-secret" ? retype.length > 0 ? { finding, title: "Declare the variable secret", replacements: retype } : void 0 : {
    finding,
    title: retype.length > 0 ? "Empty the variable and declare it secret" : "Empty the variable",
    replacements: [{ span: finding.span, text: blank(node, finding.span, entry.path) }, ...retype]
  };
}
function mendLiteral(one, node, document, { tree, variables }, names) {
  if (document.format !== "postman-collection" || !child(tree, "info") || !child(tree, "item")) return;
  let { finding, entry } = one, name = names.give(nameFor(one), one.value, (wanted) => (variables.get(wanted) ?? "") !== ""), text = node.kind === "string" || entry.path.includes("#") ? `{{${name}}}` : `"{{${name}}}"`;
  return {
    finding,
    title: `Read it from {{${name}}}`,
    replacements: [finding.span, ...copiesOf(one, document)].map((span) => ({ span, text })),
    ...variables.has(name) ? {} : { variable: name }
  };
}
function copiesOf({ finding }, document) {
  let { text } = document.input, value = text.slice(finding.span.start, finding.span.end);
  return finding.related.filter(({ path, message }) => path === finding.path && message.startsWith("The same value again")).flatMap(({ region }) => {
    let line = parsed.get(document)?.lines.starts[region.startLine - 1], at = (line ?? 0) + region.startColumn - 1;
    return line !== void 0 && text.startsWith(value, at) ? [{ start: at, end: at + value.length }] : [];
  });
}
function blank(node, span, path) {
  return node.kind === "string" || path.includes("#") ? "" : node.start === span.start ? '""' : "";
}
function addVariables(text, names) {
  let root = parseJson(sliceOf(text)).root;
  if (!root || names.length === 0) return;
  let end = text.includes(`\r
`) ? `\r
` : `
`, rows = names.map((name) => `{ "key": ${JSON.stringify(name)}, "value": "", "type": "secret" }`), list = child(root, "variable"), parent = list?.kind === "array" ? list : root, last = lastOf(parent), broken = last ? /[\r\n]/.test(text.slice(parent.start, last.start)) : !1, indent = last && broken ? indentOf(text, last.keyStart >= 0 ? last.keyStart - 1 : last.start) : "", gap = broken ? `${end}${indent}` : " ";
  if (list?.kind === "array")
    return last ? { span: { start: last.end, end: last.end }, text: rows.map((row) => `,${gap}${row}`).join("") } : { span: { start: list.start + 1, end: list.start + 1 }, text: ` ${rows.join(", ")} ` };
  if (!(list || !last))
    return { span: { start: last.end, end: last.end }, text: `,${gap}"variable": [${rows.join(", ")}]` };
}
function indentOf(text, offset) {
  let start = Math.max(text.lastIndexOf(`
`, offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))[0];
}
var parsed = /* @__PURE__ */ new WeakMap();
function parsedOf(document) {
  let known = parsed.get(document);
  if (known) return known;
  let { root: tree, troubles } = parseJson(sliceOf(document.input.text));
  if (tree?.kind !== "object" || troubles.length > 0) return;
  let own = { tree, lines: new Lines(document.input.text), variables: variablesOf(tree) };
  return parsed.set(document, own), own;
}
function nodeAt(root, path) {
  let node = root;
  for (let token of path.split("#")[0].split("/").slice(1)) {
    if (!node) return;
    let key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    node = node.kind === "array" ? itemAt(node, Number(key)) : child(node, key);
  }
  return node;
}
function itemAt(list, index) {
  let node = list.first;
  for (let i = 0; node && i < index; i += 1) node = node.next;
  return Number.isInteger(index) ? node : void 0;
}
function child(parent, key) {
  let found;
  for (let one = parent.first; one; one = one.next) one.key === key && (found = one);
  return found;
}
function lastOf(parent) {
  let last;
  for (let one = parent.first; one; one = one.next) last = one;
  return last;
}
function variablesOf(tree) {
  let found = /* @__PURE__ */ new Map(), list = child(tree, "variable");
  for (let row = list?.first; row; row = row.next) {
    let key = child(row, "key") ?? child(row, "id");
    key && found.set(key.value, child(row, "value")?.value ?? "");
  }
  return found;
}

// src/fix/fix.ts
var MENDERS = [
  ["postman-", mendPostman],
  ["dotenv", mendDotenv],
  ["javascript", mendCode]
], SET_UPS = ["postman/variable-not-secret", "postman/initial-value-synced"];
function draftsOf(document, found, names = new Names()) {
  let mender = MENDERS.find(([format]) => document.format.startsWith(format))?.[1];
  if (!mender || found.length === 0) return [];
  let entries = new Intervals(document.entries, ({ span }) => span);
  return found.flatMap(({ finding, digest }) => {
    if (finding.tag !== "secret" && !SET_UPS.includes(finding.ruleId)) return [];
    let draft = mender(
      { finding, entry: entryOf(finding, entries), value: digest ?? finding.fingerprint },
      document,
      names
    );
    return draft ? [draft] : [];
  });
}
function entryOf({ span, entryPath }, entries) {
  let best;
  for (let one of entries.touching(span)) {
    if (one.span.start > span.start || one.span.end < span.end) continue;
    let width = one.span.end - one.span.start - (best ? best.span.end - best.span.start : Number.POSITIVE_INFINITY);
    (width < 0 || width === 0 && one.path === entryPath) && (best = one);
  }
  return best;
}
function editsOf(document, drafts) {
  let { path, text } = document.input, added = addVariables(text, [...new Set(drafts.flatMap(({ variable }) => variable ?? []))]), all = [...drafts.flatMap(({ replacements }) => replacements), ...added ? [added] : []], lines = new Lines(text);
  return disjoint(all).map((one) => ({ path, span: one.span, region: lines.regionOf(one.span), text: one.text }));
}
function disjoint(all) {
  let kept = [];
  for (let one of [...all].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    let before = kept.at(-1);
    (!before || one.span.start >= before.span.end) && (before && before.span.start === one.span.start && before.span.end === one.span.end || kept.push(one));
  }
  return kept;
}
function repairOf(document, draft) {
  return { title: draft.title, edits: editsOf(document, [draft]) };
}

// src/scan/repairs.part.ts
function withRepairs(documents, found) {
  let repaired = /* @__PURE__ */ new Map();
  for (let document of documents) {
    let own = found.filter(({ finding }) => finding.path === document.input.path);
    for (let draft of draftsOf(document, own))
      repaired.set(draft.finding, { ...draft.finding, repair: repairOf(document, draft) });
  }
  return found.map((one) => {
    let finding = repaired.get(one.finding);
    return finding ? { ...one, finding } : one;
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  withRepairs
});
