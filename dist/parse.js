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

// src/config/parse.part.ts
var parse_part_exports = {};
__export(parse_part_exports, {
  parseConfig: () => parseConfig
});
module.exports = __toCommonJS(parse_part_exports);
var import_node_path = require("node:path");

// src/model/slice.ts
function sliceOf(text, start = 0) {
  return start === 0 ? { text, at: identity } : { text, at: (offset) => start + offset };
}
function identity(offset) {
  return offset;
}
function subSlice(outer, start, end) {
  return { text: outer.text.slice(start, end), at: (offset) => outer.at(start + offset) };
}

// src/engine/json-node.ts
var JsonNode = class {
  kind;
  /** Offset of the first character: the opening quote of a string, the bracket of an object. */
  start;
  /** Offset after the last character, closing quote or bracket included. */
  end;
  /** Offset of the name's first character without its quote; -1 where there is no name. */
  keyStart;
  keyEnd;
  first;
  next;
  parent;
  source;
  constructor(source, kind, start, parent, keyStart, keyEnd) {
    this.source = source, this.kind = kind, this.start = start, this.end = start, this.parent = parent, this.keyStart = keyStart, this.keyEnd = keyEnd, this.first = void 0, this.next = void 0;
  }
  /** The name in its object, decoded; undefined for array elements and roots. */
  get key() {
    if (this.keyStart < 0) return;
    let text = this.source.text.slice(this.keyStart, this.keyEnd);
    return text.includes("\\") ? decodedText(text) : text;
  }
  /** Where the name stands in the input, without quotes. */
  get keySpan() {
    if (!(this.keyStart < 0))
      return { start: this.source.at(this.keyStart), end: this.source.at(this.keyEnd) };
  }
  /** A string decoded; any other value as written. */
  get value() {
    let text = this.source.text.slice(this.innerStart, this.innerEnd);
    return this.kind === "string" && text.includes("\\") ? decodedText(text) : text;
  }
  /** Where the value stands in the input, without quotes. */
  get span() {
    return { start: this.source.at(this.innerStart), end: this.source.at(this.innerEnd) };
  }
  /** The decoded value as a slice of its own: offsets in it lead back to the input. */
  get slice() {
    let { source, innerStart, innerEnd } = this, text = source.text.slice(innerStart, innerEnd);
    if (this.kind !== "string" || !text.includes("\\")) return subSlice(source, innerStart, innerEnd);
    let decoded = decodeJsonString(text);
    return { text: decoded.text, at: (offset) => source.at(innerStart + decoded.at(offset)) };
  }
  get innerStart() {
    return this.kind === "string" ? this.start + 1 : this.start;
  }
  /** Before the closing quote; a string that the file's end cut short has none. */
  get innerEnd() {
    return this.kind !== "string" ? this.end : this.end > this.start + 1 && this.source.text.charCodeAt(this.end - 1) === 34 && !endsEscaped(this.source.text, this.start + 1, this.end - 1) ? this.end - 1 : this.end;
  }
  /** True for strings, numbers, booleans, null and bare words. */
  get isScalar() {
    return this.kind !== "object" && this.kind !== "array";
  }
  /** The member of that name; the last of several, as JSON.parse has it. */
  get(key) {
    let found;
    if (this.kind === "object") {
      for (let child = this.first; child; child = child.next) child.keyIs(key) && (found = child);
      return found;
    }
  }
  /** Whether the name is this one, without building a string. */
  keyIs(key) {
    let { keyStart, keyEnd } = this;
    return keyStart < 0 ? !1 : keyEnd - keyStart === key.length ? this.source.text.startsWith(key, keyStart) : keyEnd - keyStart > key.length && this.key === key;
  }
  /** The decoded string of a string member; undefined for any other. */
  string(key) {
    let child = this.get(key);
    return child?.kind === "string" ? child.value : void 0;
  }
  children() {
    let list = [];
    for (let child = this.first; child; child = child.next) list.push(child);
    return list;
  }
};
function endsEscaped(text, from, quote) {
  let slashes = 0;
  for (let at = quote - 1; at >= from && text.charCodeAt(at) === 92; at -= 1) slashes += 1;
  return slashes % 2 === 1;
}
var SHORT = {
  b: "\b",
  f: "\f",
  n: `
`,
  r: "\r",
  t: "	",
  '"': '"',
  "\\": "\\",
  "/": "/"
};
function decodeJsonString(text) {
  let shifts;
  return {
    text: decodedText(text),
    at(offset) {
      return shifts ??= shiftsOf(text), offset + shiftAt(offset, shifts.ends, shifts.shifts);
    }
  };
}
function decodedText(text) {
  try {
    return JSON.parse(`"${text}"`);
  } catch {
    return shiftsOf(text).text;
  }
}
function shiftsOf(text) {
  let decoded = "", ends = [], shifts = [], from = 0;
  for (let slash = text.indexOf("\\"); slash >= 0; slash = text.indexOf("\\", from)) {
    let name = text.charAt(slash + 1), length = 2, character = SHORT[name];
    if (name === "u" && isHex4(text, slash + 2) && (character = String.fromCharCode(Number.parseInt(text.slice(slash + 2, slash + 6), 16)), length = 6), character === void 0) {
      decoded += text.slice(from, slash + 1), from = slash + 1;
      continue;
    }
    decoded += text.slice(from, slash) + character, from = slash + length, ends.push(decoded.length), shifts.push(from - decoded.length);
  }
  return { text: decoded + text.slice(from), ends, shifts };
}
function shiftAt(offset, ends, shifts) {
  let low = 0, high = ends.length;
  for (; low < high; ) {
    let middle = low + high >> 1;
    ends[middle] <= offset ? low = middle + 1 : high = middle;
  }
  return low === 0 ? 0 : shifts[low - 1];
}
function isHex4(text, from) {
  if (from + 4 > text.length) return !1;
  for (let at = from; at < from + 4; at += 1) {
    let code = text.charCodeAt(at) | 32;
    if (!(code >= 48 && code <= 57 || code >= 97 && code <= 102)) return !1;
  }
  return !0;
}

// src/engine/json-quotes.ts
var QuoteFinder = class {
  #text;
  /** The last search for a closing quote: from where, and what it found. */
  #from = Number.POSITIVE_INFINITY;
  #quote = -1;
  /** The line feed at or behind the last string that was looked at; -1 behind the last line. */
  #feed = 0;
  constructor(text) {
    this.#text = text;
  }
  /** The first quote from there on that no backslash takes; -1 if there is none. `from` stands behind an opening quote. */
  closing(from) {
    let text = this.#text;
    if (from >= this.#from && (this.#quote < 0 || from <= this.#quote)) return this.#quote;
    this.#from = from;
    let quote = text.indexOf('"', from);
    for (; quote > from && text.charCodeAt(quote - 1) === 92; ) {
      let slash = quote - 1;
      for (; slash > from && text.charCodeAt(slash - 1) === 92; ) slash -= 1;
      if ((quote - slash) % 2 === 0) break;
      quote = text.indexOf('"', quote + 1);
    }
    return this.#quote = quote, quote;
  }
  /** The first line feed from there on; -1 if there is none. */
  lineFeed(from) {
    return this.#feed >= 0 && this.#feed < from && (this.#feed = this.#text.indexOf(`
`, from)), this.#feed;
  }
  /** Whether what follows a string over several lines shows that it was meant to be one. */
  endsHere(from) {
    let text = this.#text, at = from;
    for (; at < text.length && text.charCodeAt(at) <= 32 && at < from + 200; ) at += 1;
    let code = text.charCodeAt(at);
    return code === 44 || code === 125 || code === 93 || code === 58 || Number.isNaN(code);
  }
};

// src/engine/json-words.ts
var MESSAGES = {
  truncated: "The JSON text ends inside a value.",
  unexpected: "This is not JSON.",
  "missing-comma": "A comma is missing between two values.",
  "missing-name": "A value in an object has no name.",
  "missing-value": "A name in an object has no value.",
  unclosed: "A bracket is closed that was not opened last.",
  "several-values": "Several JSON values follow one another."
};
function kindOf(word, numeric) {
  if (word === "true" || word === "false") return "boolean";
  if (word === "null") return "null";
  let digit = word.charCodeAt(word.charCodeAt(0) === 45 ? 1 : 0);
  return numeric && digit >= 48 && digit <= 57 ? "number" : "bare";
}
function referenceEnd(text, brace, wordStart) {
  let double = text.charCodeAt(brace + 1) === 123;
  if (!double && (brace === wordStart || text.charCodeAt(brace - 1) !== 36)) return -1;
  let limit = Math.min(text.length, brace + 200);
  for (let at = brace + 1; at < limit; at += 1) {
    let code = text.charCodeAt(at);
    if (code === 10 || code === 34) return -1;
    if (code === 125 && !double) return at + 1;
    if (code === 125 && text.charCodeAt(at + 1) === 125) return at + 2;
  }
  return -1;
}
function lineEnd(text, from) {
  let end = text.indexOf(`
`, from);
  return end < 0 ? text.length : end;
}
var LONG_LIST = 4096, NUMBERS = /\d[\d,\s]*\]/y;
function endOfNumbers(text, open) {
  let digit = text.charCodeAt(open + 1);
  return digit < 48 || digit > 57 ? -1 : (NUMBERS.lastIndex = open + 1, NUMBERS.test(text) && NUMBERS.lastIndex - open >= LONG_LIST ? NUMBERS.lastIndex : -1);
}

// src/engine/json.ts
var MAX_TROUBLES = 20;
function parseJson(slice) {
  return new Parser(slice).run();
}
var Parser = class {
  #slice;
  #text;
  #at = 0;
  #parent;
  #last;
  #keyStart = -1;
  #keyEnd = -1;
  #afterValue = !1;
  #openObjects = 0;
  #openArrays = 0;
  #errors = 0;
  #nodes = 0;
  #roots = [];
  #troubles = [];
  /** A string that runs over a line end is looked at only from here on, so that no text is looked at twice. */
  #multilineFrom = 0;
  #quotes;
  constructor(slice) {
    this.#slice = slice, this.#text = slice.text, this.#quotes = new QuoteFinder(slice.text);
  }
  run() {
    let text = this.#text;
    for (; this.#skipBlank(), !(this.#at >= text.length); )
      switch (text.charCodeAt(this.#at)) {
        case 123:
          this.#isReference() ? this.#bare() : this.#open("object");
          break;
        case 91:
          this.#numbers() || this.#open("array");
          break;
        case 125:
          this.#close("object");
          break;
        case 93:
          this.#close("array");
          break;
        case 44:
          this.#at += 1, this.#afterValue = !1, this.#dropName();
          break;
        case 34:
          this.#string();
          break;
        case 58:
          this.#trouble("unexpected", this.#at), this.#at += 1;
          break;
        default:
          this.#bare();
      }
    return this.#finish();
  }
  #finish() {
    let { length } = this.#text;
    this.#parent && this.#trouble("truncated", length);
    for (let open = this.#parent; open; open = open.parent) open.end = length;
    let root = this.#roots[0];
    if (this.#roots.length > 1 && root) {
      this.#trouble("several-values", this.#roots[1]?.start ?? 0), this.#errors -= 1;
      let all = new JsonNode(this.#slice, "array", root.start, void 0, -1, -1);
      all.first = root;
      for (let each of this.#roots) each.parent = all;
      all.end = this.#roots[this.#roots.length - 1]?.end ?? root.end, root = all;
    }
    let tree = { troubles: this.#troubles, errors: this.#errors, nodes: this.#nodes };
    return root ? { ...tree, root } : tree;
  }
  #skipBlank() {
    let text = this.#text, at = this.#at;
    for (; ; ) {
      let code = text.charCodeAt(at);
      if (code <= 32 || code === 65279 || code === 160 || code === 8232 || code === 8233)
        at += 1;
      else if (code === 47) {
        let next = text.charCodeAt(at + 1);
        if (next === 47) at = lineEnd(text, at);
        else if (next === 42) {
          let end = text.indexOf("*/", at + 2);
          at = end < 0 ? text.length : end + 2;
        } else break;
      } else break;
    }
    this.#at = at;
  }
  /** `{{x}}` without quotes, as API clients have it for numbers. */
  #isReference() {
    let { length } = this.#text;
    return this.#at + 1 < length && this.#text.charCodeAt(this.#at + 1) === 123 && referenceEnd(this.#text, this.#at, this.#at) > 0;
  }
  #open(kind) {
    let node = this.#add(kind, this.#at);
    kind === "object" ? this.#openObjects += 1 : this.#openArrays += 1, this.#parent = node, this.#last = void 0, this.#afterValue = !1, this.#at += 1;
  }
  /** A long list of plain numbers gets no children; false if this is none. */
  #numbers() {
    let end = endOfNumbers(this.#text, this.#at);
    return end < 0 ? !1 : (this.#add("array", this.#at).end = end, this.#at = end, !0);
  }
  #close(kind) {
    this.#dropName();
    let at = this.#at++;
    if ((kind === "object" ? this.#openObjects : this.#openArrays) === 0) {
      this.#trouble("unexpected", at);
      return;
    }
    this.#parent?.kind !== kind && this.#trouble("unclosed", at);
    for (let node = this.#parent; node; node = node.parent) {
      let matches = node.kind === kind;
      if (node.end = matches ? at + 1 : at, node.kind === "object" ? this.#openObjects -= 1 : this.#openArrays -= 1, this.#last = node, this.#parent = node.parent, matches) break;
    }
    this.#afterValue = !0;
  }
  #add(kind, start) {
    let parent = this.#parent, node = new JsonNode(this.#slice, kind, start, parent, this.#keyStart, this.#keyEnd);
    if (this.#nodes += 1, parent)
      this.#afterValue && this.#trouble("missing-comma", start), this.#keyStart < 0 && parent.kind === "object" && this.#trouble("missing-name", start), this.#last ? this.#last.next = node : parent.first = node;
    else {
      let before = this.#roots[this.#roots.length - 1];
      before && (before.next = node), this.#roots.push(node);
    }
    return this.#last = node, this.#keyStart = -1, this.#afterValue = !0, node;
  }
  #dropName() {
    this.#keyStart < 0 || (this.#trouble("missing-value", this.#keyStart), this.#keyStart = -1);
  }
  #string() {
    let start = this.#at, wantsName = this.#parent?.kind === "object" && this.#keyStart < 0, end = this.#stringEnd(start);
    if (this.#at = Math.min(end + 1, this.#text.length), this.#text.charCodeAt(end) !== 34 && (this.#at = end), wantsName && this.#colonFollows()) {
      this.#name(start + 1, end);
      return;
    }
    let after = this.#at, node = this.#add("string", start);
    node.end = this.#text.charCodeAt(end) === 34 ? end + 1 : end, this.#at = after;
  }
  #name(start, end) {
    this.#afterValue && this.#trouble("missing-comma", start), this.#afterValue = !1, this.#keyStart = start, this.#keyEnd = end;
  }
  /** Steps over a colon if one follows. */
  #colonFollows() {
    let before = this.#at;
    return this.#skipBlank(), this.#text.charCodeAt(this.#at) === 58 ? (this.#at += 1, !0) : (this.#at = before, !1);
  }
  /** Offset of the closing quote; of the line's or file's end where there is none. */
  #stringEnd(open) {
    let text = this.#text, end = this.#quotes.closing(open + 1), feed = this.#quotes.lineFeed(open + 1);
    if (feed < 0 || end >= 0 && end < feed)
      return end >= 0 ? end : (this.#multilineFrom = text.length, this.#trouble("truncated", open), text.length);
    if (open >= this.#multilineFrom) {
      if (end >= 0 && this.#quotes.endsHere(end + 1)) return end;
      this.#multilineFrom = end < 0 ? text.length : end;
    }
    return this.#trouble("truncated", open), text.charCodeAt(feed - 1) === 13 ? feed - 1 : feed;
  }
  /** An unquoted word: a number, true, false, null, a JSON5 name, a reference, or something unknown. */
  #bare() {
    let text = this.#text, start = this.#at, at = start, numeric = !0;
    for (; at < text.length; at += 1) {
      let code = text.charCodeAt(at);
      if (!(code >= 48 && code <= 57 || code === 45 || code === 46 || code === 43 || code === 101 || code === 69)) {
        if (code <= 32 || code === 44 || code === 34 || code === 91 || code === 93 || code === 125 || code === 58) break;
        if (code === 123) {
          let close = referenceEnd(text, at, start);
          if (close < 0) break;
          at = close - 1;
        }
        if (code === 47 && (text.charCodeAt(at + 1) === 47 || text.charCodeAt(at + 1) === 42)) break;
        numeric = !1;
      }
    }
    at === start && (at += 1), this.#at = at;
    let word = text.slice(start, Math.min(at, start + 8));
    if (this.#parent?.kind === "object" && this.#keyStart < 0 && this.#colonFollows()) {
      this.#name(start, at);
      return;
    }
    let kind = kindOf(word, numeric);
    kind === "bare" && !text.startsWith("{{", start) && this.#trouble("unexpected", start);
    let stays = this.#at;
    this.#add(kind, start).end = at, this.#at = stays;
  }
  #trouble(code, at) {
    this.#errors += 1, !(this.#troubles.length >= MAX_TROUBLES) && this.#troubles.push({ code, message: MESSAGES[code], at: this.#slice.at(Math.min(at, this.#text.length)) });
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

// src/model/trouble.ts
var UserError = class extends Error {
  code;
  hint;
  spot;
  /** `code` as in "cli/unknown-flag"; `message` a full sentence; `hint` what to do. */
  constructor(code, message, hint, spot) {
    super(message), this.name = "UserError", this.code = code, this.hint = hint, this.spot = spot;
  }
};

// src/config/check.ts
function checkAgainst(node, schema, name = "the file") {
  if (schema.enum)
    return node.kind === "string" && schema.enum.includes(node.value) ? { value: node.value, troubles: [] } : wrong(node, `${name} takes ${listOf(schema.enum)}.`, guessOf(node.value, schema.enum));
  if (schema.type && schema.type !== node.kind)
    return wrong(node, `${name} must be ${article(schema.type)}, not ${article(node.kind)}.`, schema.description ?? "");
  if (schema.type === "string") {
    let value = node.value;
    return schema.minLength && value.trim().length < schema.minLength ? wrong(node, `${name} must not be empty.`, schema.description ?? "Say why.") : schema.pattern && !new RegExp(schema.pattern).test(value) ? wrong(
      node,
      `${name} does not take ${schema.writeOnly ? "this" : `"${value}"`}.`,
      schema.description ?? ""
    ) : { value, troubles: [] };
  }
  return schema.type === "array" ? checkItems(node, schema, name) : checkMembers(node, schema, name);
}
function checkItems(node, schema, name) {
  let value = [], troubles = [];
  for (let child = node.first; child; child = child.next) {
    let checked = checkAgainst(child, schema.items ?? {}, `an item of ${name}`);
    value.push(checked.value), troubles.push(...checked.troubles);
  }
  return { value, troubles };
}
function checkMembers(node, schema, name) {
  let value = /* @__PURE__ */ Object.create(null), troubles = [], known = schema.properties ?? {};
  for (let child = node.first; child; child = child.next) {
    let key = child.key ?? "", inner = Object.hasOwn(known, key) ? known[key] : schema.additionalProperties || void 0;
    if (!inner) {
      troubles.push({
        code: "unknown-key",
        message: `There is no "${key}" in ${name}.`,
        hint: guessOf(key, Object.keys(known)),
        node: child,
        onKey: !0
      });
      continue;
    }
    key in value && troubles.push({
      code: "duplicate-key",
      message: `"${key}" stands twice.`,
      hint: "Keep one.",
      node: child,
      onKey: !0
    });
    let checked = checkAgainst(child, inner, `"${key}"`);
    value[key] = checked.value, troubles.push(...checked.troubles);
  }
  for (let key of schema.required ?? [])
    key in value || troubles.push({
      code: "missing-key",
      message: `${name} needs "${key}".`,
      hint: known[key]?.description ?? `Add "${key}".`,
      node,
      onKey: !1
    });
  return { value, troubles };
}
function wrong(node, message, hint) {
  return {
    value: void 0,
    troubles: [
      { code: "wrong-value", message: message.charAt(0).toUpperCase() + message.slice(1), hint, node, onKey: !1 }
    ]
  };
}
function article(kind) {
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}
function listOf(values) {
  return values.map((value) => `"${value}"`).join(", ");
}
function guessOf(typed, known) {
  let plain = (text) => text.toLowerCase().replace(/[^a-z]/g, ""), sorted = (text) => [...plain(text)].sort().join(""), guess = known.find((one) => plain(one) === plain(typed) || sorted(one) === sorted(typed)) ?? known.find(
    (one) => plain(typed).length > 2 && (plain(one).startsWith(plain(typed)) || plain(typed).startsWith(plain(one)))
  );
  return guess ? `Did you mean "${guess}"?` : `Known are ${listOf(known)}.`;
}

// src/config/config.schema.json
var config_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://github.com/credlint/credlint/raw/main/src/config/config.schema.json",
  title: 'credlint configuration (.credlint.jsonc, or "credlint" in package.json)',
  type: "object",
  additionalProperties: !1,
  properties: {
    $schema: { type: "string", description: "For editors." },
    rules: {
      type: "object",
      description: "Rule id, or a pattern with stars, to a level; the last that matches holds.",
      additionalProperties: { enum: ["error", "warning", "note", "off"] }
    },
    ruleDirs: {
      type: "array",
      description: "Folders with rule files of your own, relative to this file.",
      items: { type: "string" }
    },
    overrides: {
      type: "array",
      description: "Other levels for some files.",
      items: {
        type: "object",
        additionalProperties: !1,
        required: ["files", "rules"],
        properties: {
          files: { type: "array", description: "Patterns in gitignore's syntax.", items: { type: "string" } },
          rules: { type: "object", additionalProperties: { enum: ["error", "warning", "note", "off"] } }
        }
      }
    },
    include: {
      type: "array",
      description: "Of folders, only paths that match (gitignore's syntax).",
      items: { type: "string" }
    },
    exclude: { type: "array", description: "Of folders, no path that matches.", items: { type: "string" } },
    allow: {
      type: "array",
      description: "Findings that are accepted, each with a reason.",
      items: {
        type: "object",
        additionalProperties: !1,
        required: ["reason"],
        properties: {
          rule: { type: "string", description: "Rule id or a pattern with stars." },
          path: { type: "string", description: "Pattern in gitignore's syntax." },
          value: {
            type: "string",
            minLength: 1,
            description: 'The whole value, in which a star stands for any rest: "EXAMPLE-*".'
          },
          hash: {
            type: "string",
            writeOnly: !0,
            description: "A salted hash of the value, as credlint ignore writes it.",
            pattern: "^[sh]1:[A-Za-z0-9_-]{12}:[A-Za-z0-9_-]{22}$"
          },
          reason: { type: "string", minLength: 1 },
          until: {
            type: "string",
            description: "Last day it holds: YYYY-MM-DD.",
            pattern: "^\\d{4}-\\d{2}-\\d{2}$"
          }
        }
      }
    },
    baseline: {
      type: "string",
      description: "The baseline file, relative to this file [.credlint-baseline.jsonl in the repository's root]."
    },
    failOn: { enum: ["error", "warning", "note", "never"], description: "Exit 1 from this level up." },
    minLevel: { enum: ["error", "warning", "note"], description: "Report from this level up." },
    maxFileSize: { type: "string", description: "Such as 5MB; larger files are not read, which exit 2 tells." },
    maxDocumentSize: { type: "string", description: "Such as 64MB; larger files are read as lines." }
  }
};

// src/config/parse.part.ts
function parseConfig(text, path, cwd, manifest) {
  let lines = new Lines(text), shown = (0, import_node_path.relative)(cwd, path).replaceAll("\\", "/") || path, spot = (at) => {
    let region = lines.regionOf({ start: at, end: at });
    return { path: shown, line: region.startLine, column: region.startColumn };
  }, { root, troubles } = parseJson(sliceOf(text)), broken = troubles[0];
  if (broken || !root) {
    if (manifest) return;
    throw new UserError(
      "config/syntax",
      broken?.message ?? "The config file is empty.",
      "It is JSON; comments and trailing commas are allowed.",
      spot(broken?.at ?? 0)
    );
  }
  let node = root;
  if (manifest) {
    node = void 0;
    for (let member = root.first; member; member = member.next) member.key === "credlint" && (node = member);
    if (!node || node.kind !== "object" && node.parent !== root) return;
  }
  let found = checkAgainst(node, config_schema_default), first = found.troubles[0];
  if (first)
    throw new UserError(
      `config/${first.code}`,
      first.message,
      first.hint,
      spot(first.onKey ? first.node.keyStart : first.node.start)
    );
  return {
    config: found.value,
    path,
    folder: (0, import_node_path.dirname)(path),
    allowSpots: [...membersOf(node)].filter((one) => one.key === "allow").flatMap((one) => [...membersOf(one)].map(({ start }) => spot(start)))
  };
}
function* membersOf(node) {
  for (let child = node.first; child; child = child.next) yield child;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  parseConfig
});
