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
      for (let child2 = this.first; child2; child2 = child2.next) child2.keyIs(key) && (found = child2);
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
    let child2 = this.get(key);
    return child2?.kind === "string" ? child2.value : void 0;
  }
  children() {
    let list = [];
    for (let child2 = this.first; child2; child2 = child2.next) list.push(child2);
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
