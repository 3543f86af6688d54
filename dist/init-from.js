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

// src/cli/init-from.part.ts
var init_from_part_exports = {};
__export(init_from_part_exports, {
  initFromCommand: () => initFromCommand
});
module.exports = __toCommonJS(init_from_part_exports);
var import_node_fs3 = require("node:fs"), import_node_path3 = require("node:path");

// src/config/from/patterns.ts
var ANY = /* @__PURE__ */ Symbol("any"), MOST = 50;
function pathPatterns(expression) {
  let simple = simplify(expression);
  if (simple)
    return simple.flatMap(({ pieces, start, end }) => spread(trimmed(pieces, end)).map((text) => {
      let head = pieces[0] === ANY || !start ? text.startsWith("/") ? `**${text}` : `**/*${text}` : text.startsWith("/") ? text : `/${text}`;
      return !end || pieces.at(-1) === ANY ? head.endsWith("/") ? `${head}**` : `${head}*` : head;
    }));
}
function valuePatterns(expression) {
  return simplify(expression)?.map(({ pieces, start, end }) => {
    let text = pieces.map((piece) => piece === ANY ? "*" : piece).join("");
    return `${start ? "" : "*"}${text}${end ? "" : "*"}`.replace(/\*{2,}/g, "*");
  });
}
function spread(pieces) {
  let texts = [""];
  for (let piece of pieces)
    texts = piece === ANY ? texts.flatMap((text) => text.endsWith("/") ? [`${text}**/*`] : [`${text}*`, `${text}*/**/*`]) : texts.map((text) => text + piece.replace(/[[\]?!#]/g, "\\$&"));
  return texts.map((text) => text.replace(/\*{2}\/\*$/, "**"));
}
function trimmed(pieces, end) {
  let rest = [...pieces];
  for (; rest[0] === ANY; ) rest.shift();
  for (; rest.at(-1) === ANY && (!end || rest.length > 0); ) rest.pop();
  return rest;
}
function simplify(expression) {
  let text = expression, start = /^(?:\^|\(\^\|\/\)|\(\?:\^\|\/\))/.exec(text)?.[0];
  start !== void 0 && (text = text.slice(start.length));
  let anywhere = start !== void 0 && start !== "^", end = /(?:^|[^\\])\$$/.test(text);
  end && (text = text.slice(0, -1));
  let alternatives = expand(text);
  if (!(!alternatives || alternatives.length === 0))
    return alternatives.map((pieces) => ({
      pieces: anywhere ? ["/", ...pieces] : pieces,
      start: start === "^",
      end
    }));
}
function expand(text) {
  let all = [[]], add = (piece) => {
    for (let one of all) {
      let last = one.at(-1);
      typeof piece == "string" && typeof last == "string" ? one[one.length - 1] = last + piece : piece === ANY && last === ANY || one.push(piece);
    }
  };
  for (let i = 0; i < text.length; ) {
    let rest = text.slice(i), any = /^(?:\(\.\*\??\)|\.\*\??|\[\^\/\]\*)/.exec(rest)?.[0], group = /^\((?:\?:)?((?:[\w./ -]|\\[./_-])+(?:\|(?:[\w./ -]|\\[./_-])+)*)\)(?![*+?{])/.exec(rest), fixed = /^(?:\\([./_\-$+*?()[\]{}|^])|([\w./ :@,=~"'<>%&;!#-]))(?![*+?{])/.exec(rest);
    if (any)
      add(ANY), i += any.length;
    else if (group) {
      let options = group[1].split("|").map((option) => option.replace(/\\(.)/g, "$1"));
      if (all = all.flatMap((one) => options.map((option) => joined(one, option))), all.length > MOST) return;
      i += group[0].length;
    } else if (fixed)
      add(fixed[1] ?? fixed[2]), i += fixed[0].length;
    else return;
  }
  return all.filter((one) => one.some((piece) => typeof piece == "string"));
}
function joined(pieces, text) {
  let last = pieces.at(-1);
  return typeof last == "string" ? [...pieces.slice(0, -1), last + text] : [...pieces, text];
}

// src/config/from/taken.ts
function nothingTaken() {
  return { exclude: [], allow: [], places: [], left: [] };
}
function member(value, name) {
  return typeof value == "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}
function textsOf(value) {
  return typeof value == "string" ? [value] : Array.isArray(value) ? value.filter((one) => typeof one == "string") : [];
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}

// src/config/from/gitleaks.ts
function takeGitleaksConfig(values, taken, file) {
  let lists = /* @__PURE__ */ new Map();
  for (let { path, value } of values) {
    let place = /^(\/(?:rules\/)?(?:\d+\/)?allowlists?(?:\/\d+)?)\/(\w+)(?:\/\d+)?$/.exec(path);
    if (!place) continue;
    let [, list, key] = place, own = lists.get(list) ?? /* @__PURE__ */ new Map();
    lists.set(list, own.set(key, [...own.get(key) ?? [], value]));
  }
  for (let [list, own] of lists) takeAllowlist(list, own, taken, file);
}
function takeAllowlist(list, own, taken, file) {
  let get = (key) => own.get(key) ?? [], reason = get("description")[0]?.trim() || `from ${file}`, left = (what) => {
    taken.left.push(`${file}${list}: ${what}`);
  }, conditions = get("condition")[0]?.toUpperCase() === "AND" || get("targetRules").length > 0;
  if (list.startsWith("/rules") || conditions) {
    left(
      conditions ? "it holds under further conditions" : "it belongs to one rule of gitleaks, whose ids are not ours"
    );
    return;
  }
  for (let expression of get("paths")) {
    let patterns = pathPatterns(expression);
    patterns ? taken.exclude.push(...patterns) : left(`paths: ${expression}`);
  }
  let onValue = (get("regexTarget")[0] ?? "secret") === "secret";
  for (let expression of get("regexes")) {
    let patterns = onValue ? valuePatterns(expression) : void 0;
    patterns ? taken.allow.push(...patterns.map((value) => ({ value, reason }))) : left(`regexes: ${expression}`);
  }
  for (let word of get("stopwords")) taken.allow.push({ rule: "generic/*", value: `*${word}*`, reason });
  get("commits").length > 0 && left("commits: a scan of files knows none, and --history tells where each came in");
}
function takeGitleaksIgnore(text, taken, file) {
  for (let [index, raw] of text.split(/\r?\n/).entries()) {
    let line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    let found = /^(?:[0-9a-f]{40,64}:)?(.+):[\w.-]+:(\d+)$/.exec(line);
    found ? taken.places.push({ path: found[1], line: Number(found[2]) }) : taken.left.push(`${file}:${index + 1}: ${line}`);
  }
}
function takeGitleaksReport(report, taken) {
  for (let one of listOf(report)) {
    let path = member(one, "File"), line = member(one, "StartLine"), secret = member(one, "Secret");
    typeof path == "string" && taken.places.push({
      path: path.replaceAll("\\", "/"),
      ...typeof line == "number" ? { line } : {},
      ...typeof secret == "string" && secret !== "" && secret !== "REDACTED" && !secret.endsWith("...") ? { value: secret } : {}
    });
  }
}

// src/config/from/others.ts
function takeDetectSecrets(baseline, taken, file) {
  let results = member(baseline, "results");
  for (let [path, found] of Object.entries(typeof results == "object" && results !== null ? results : {}))
    for (let one of listOf(found)) {
      let line = member(one, "line_number"), sha12 = member(one, "hashed_secret"), isSecret = member(one, "is_secret");
      taken.places.push({
        path: path.replaceAll("\\", "/"),
        ...typeof line == "number" ? { line } : {},
        ...typeof sha12 == "string" && /^[0-9a-f]{40}$/.test(sha12) ? { sha1: sha12 } : {},
        ...typeof isSecret == "boolean" ? { is: isSecret ? "real" : "false-positive" } : {}
      });
    }
  let filters = listOf(member(baseline, "filters_used")), patternsOf = (name) => filters.filter((one) => member(one, "path") === `detect_secrets.filters.regex.${name}`).flatMap((one) => textsOf(member(one, "pattern"))), old = member(baseline, "exclude"), take = (expressions, what, add) => {
    for (let expression of expressions) add(expression) || taken.left.push(`${file}: ${what} ${expression}`);
  };
  take([...patternsOf("should_exclude_file"), ...textsOf(member(old, "files"))], "files", (expression) => {
    let patterns = pathPatterns(expression);
    return taken.exclude.push(...patterns ?? []), patterns !== void 0;
  }), take(patternsOf("should_exclude_secret"), "secrets", (expression) => {
    let patterns = valuePatterns(expression);
    return taken.allow.push(...(patterns ?? []).map((value) => ({ value, reason: `from ${file}` }))), patterns !== void 0;
  }), take([...patternsOf("should_exclude_line"), ...textsOf(member(old, "lines"))], "lines", () => !1);
}
function takeSecretlint(config, taken, file) {
  for (let rule of listOf(member(config, "rules"))) {
    let id = String(member(rule, "id") ?? "a rule");
    for (let text of textsOf(member(member(rule, "options"), "allows"))) {
      let expression = /^\/(.*)\/([a-z]*)$/s.exec(text), patterns = expression ? expression[2]?.includes("i") ? void 0 : valuePatterns(expression[1]) : [`*${text}*`];
      patterns ? taken.allow.push(...patterns.map((value) => ({ value, reason: `from ${file}: ${id}` }))) : taken.left.push(`${file}: allows of ${id}: ${text}`);
    }
    member(rule, "disabled") === !0 && taken.left.push(`${file}: ${id} is disabled, and its ids are not ours`);
    for (let message of textsOf(member(rule, "allowMessageIds"))) taken.left.push(`${file}: ${id} allows ${message}`);
    takeSecretlint({ rules: member(rule, "rules") }, taken, file);
  }
}
function takeIgnoreFile(text, taken) {
  for (let line of text.split(/\r?\n/)) line.trim() !== "" && !line.startsWith("#") && taken.exclude.push(line);
}

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

// src/config/write.ts
function addAllow(text, entries, manifest = !1) {
  return addTo(text, "allow", entries.map(oneLineJson), manifest);
}
function addTo(text, key, items, manifest = !1) {
  if (items.length === 0) return text;
  if (text.trim() === "") return `{
  ${JSON.stringify(key)}: [
    ${items.join(`,
    `)}
  ]
}
`;
  let { root } = parseJson(sliceOf(text)), top = manifest && root ? child(root, "credlint") : root;
  if (top?.kind !== "object") throw new Error("a config that was read has an object");
  let list = child(top, key), end = text.includes(`\r
`) ? `\r
` : `
`;
  if (list?.kind === "array") return insertLast(text, list, items, end);
  let written = `${JSON.stringify(key)}: [${end}    ${items.join(`,${end}    `)}${end}  ]`;
  return insertLast(text, top, [written], end);
}
function insertLast(text, parent, items, end) {
  let last;
  for (let one = parent.first; one; one = one.next) last = one;
  let inner = indentAt(text, parent.start) + "  ", lines = items.map((item) => `${end}${inner}${item}`).join(",");
  if (!last) {
    let rest = text.slice(parent.start + 1), close = /^\s*[\]}]/.test(rest) ? `${end}${indentAt(text, parent.start)}${rest.trimStart()}` : rest;
    return `${text.slice(0, parent.start + 1)}${lines}${close}`;
  }
  let comma = /^\s*,/.exec(text.slice(last.end)), at = last.end + (comma?.[0].length ?? 0);
  return `${text.slice(0, at)}${comma ? "" : ","}${lines}${comma ? "," : ""}${text.slice(at)}`;
}
function indentAt(text, offset) {
  let start = text.lastIndexOf(`
`, offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start))[0];
}
function child(parent, key) {
  for (let one = parent.first; one; one = one.next) if (one.key === key) return one;
}
function oneLineJson(entry) {
  return `{ ${Object.entries(entry).filter(([, value]) => value !== void 0).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(", ")} }`;
}

// src/engine/redact.ts
var UNSEEN = new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]|\\p{Surrogate}|[\\u{e0000}-\\u{e0fff}]", "gu");
function visible(text) {
  return text.replace(UNSEEN, (found) => "\xB7".repeat(found.length));
}

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

// src/engine/builtin.ts
function nodeCrypto() {
  return require("node:crypto");
}

// src/engine/value-hash.ts
var SCRYPT = { N: 2 ** 12, r: 4, p: 1 };
var SALT_BYTES = 9, VALUE_HASH = /^[sh]1:[\w-]{12}:[\w-]{22}$/;
function newSalt() {
  return nodeCrypto().randomBytes(SALT_BYTES).toString("base64url");
}
function saltOf(hash) {
  return VALUE_HASH.test(hash) ? hash.split(":")[1] : void 0;
}

// src/policy/baseline.ts
var HEAD = '{"credlint-baseline":1}', ANSWERS = ["false-positive", "test-data", "real"], HINT = 'Write it anew with "credlint baseline"; lines may be taken out, and of a merge both sides may stay.';
function readBaseline(text, path) {
  let entries = /* @__PURE__ */ new Map();
  for (let [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "" || line.trim() === HEAD) continue;
    let entry = readLine(line, path, index + 1);
    entries.set(idOf(entry), entry);
  }
  return [...entries.values()];
}
function readLine(line, path, number) {
  let spot = { path, line: number, column: 1 }, wrong = (message) => new UserError("baseline/invalid", message, HINT, spot);
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line)) throw wrong("A merge left its mark here.");
  let found;
  try {
    found = JSON.parse(line);
  } catch {
    throw wrong("This line is no JSON.");
  }
  if (typeof found != "object" || found === null || Array.isArray(found)) throw wrong("This line is no entry.");
  if ("credlint-baseline" in found)
    throw new UserError("baseline/version", "This baseline is of another version of credlint.", HINT, spot);
  let { rule, hash, place, is, why } = found;
  if (typeof rule != "string") throw wrong('An entry needs "rule".');
  let hashed = typeof hash == "string" && VALUE_HASH.test(hash), placed = typeof place == "string" && /^[0-9a-f]{32}$/.test(place);
  if (hashed === placed) throw wrong('An entry needs either "hash" or "place", as credlint wrote it.');
  if (is !== void 0 && !ANSWERS.includes(is)) throw wrong(`"is" takes ${ANSWERS.join(", ")}.`);
  return {
    rule,
    ...hashed ? { hash } : { place },
    is: is ?? "accepted",
    ...typeof why == "string" ? { why } : {}
  };
}
function writeBaseline(entries) {
  let lines = new Map(entries.map((entry) => [idOf(entry), lineOf(entry)]));
  return [HEAD, ...[...lines].sort(([a], [b]) => a < b ? -1 : 1).map(([, line]) => line), ""].join(`
`);
}
function lineOf({ rule, hash, place, is, why }) {
  return JSON.stringify({ rule, hash, place, is: is === "accepted" ? void 0 : is, why });
}
function idOf({ rule, hash, place }) {
  return `${rule} ${hash ?? place}`;
}

// src/cli/baseline.ts
var import_node_fs2 = require("node:fs"), import_node_path2 = require("node:path");

// src/cli/write.ts
var import_node_fs = require("node:fs"), import_node_path = require("node:path");
function writeWhole(path, content, hint) {
  let own;
  try {
    (0, import_node_fs.mkdirSync)((0, import_node_path.dirname)(path), { recursive: !0 });
    let target = realOf(path);
    if (target.special) {
      (0, import_node_fs.writeFileSync)(target.path, content);
      return;
    }
    own = (0, import_node_path.join)((0, import_node_path.dirname)(target.path), `.${(0, import_node_path.basename)(target.path)}.${process.pid}.tmp`), (0, import_node_fs.writeFileSync)(own, content, { flag: "wx", ...target.mode === void 0 ? {} : { mode: target.mode } }), (0, import_node_fs.renameSync)(own, target.path);
  } catch (error) {
    throw own !== void 0 && (0, import_node_fs.rmSync)(own, { force: !0 }), new UserError(
      "cli/unwritable",
      `${path} could not be written (${error.code ?? "error"}).`,
      hint
    );
  }
}
function realOf(path) {
  try {
    let stat = (0, import_node_fs.statSync)(path);
    return { path: (0, import_node_fs.realpathSync)(path), mode: stat.mode & 4095, special: !stat.isFile() };
  } catch {
    return { path, special: !1 };
  }
}

// src/cli/baseline.ts
async function openBaseline(args, outside) {
  let { openPlan, optionsOf } = await Promise.resolve().then(() => __toESM(require("./scan.js"), 1)), named = args.flags.get("baseline")?.[0], plan = await openPlan({ ...optionsOf(args, outside), baseline: !1 }), path = named === void 0 ? plan.baselineFile : (0, import_node_path2.resolve)(outside.cwd, named), shown = (0, import_node_path2.relative)(outside.cwd, path).replaceAll("\\", "/"), entries = (0, import_node_fs2.existsSync)(path) ? readBaseline((0, import_node_fs2.readFileSync)(path, "utf8"), shown) : [], salt = entries.map(({ hash }) => hash && saltOf(hash)).find(Boolean) || newSalt();
  return { path, shown, entries, salt, option: (0, import_node_fs2.existsSync)(path) ? path : !1 };
}
function entryFor(finding, marks, salt) {
  let hash = marks?.find((mark) => saltOf(mark) === salt);
  return hash ? { rule: finding.ruleId, hash, is: "accepted" } : { rule: finding.ruleId, place: finding.fingerprint, is: "accepted" };
}

// src/cli/init-places.ts
var import_node_crypto = require("node:crypto");
async function acceptedPlaces(places, args, outside, baseline) {
  let byHash = new Map(places.flatMap((one) => one.sha1 ? [[one.sha1, one]] : [])), byValue = new Map(places.flatMap((one) => one.value ? [[one.value, one]] : [])), byLine = new Map(
    places.filter(({ sha1: sha12, value }) => !sha12 && !value).map((one) => [`${one.path}:${one.line}`, one])
  ), { examine, watching } = await Promise.resolve().then(() => __toESM(require("./scan.js"), 1)), known = /* @__PURE__ */ new Map(), { report, marks } = await examine(
    args,
    outside,
    { baseline: baseline.option, salt: baseline.salt, threads: 0 },
    (plan) => watching(plan, baseline.salt, (value) => {
      let one = byValue.get(value) ?? (byHash.size > 0 ? byHash.get(sha1(value)) : void 0);
      if (one)
        return known.has(one) || known.set(one, known.size), `taken ${known.get(one)}`;
    })
  ), taken = [...known.keys()];
  return report.findings.flatMap((finding) => {
    let own = marks(finding), mark = own?.find((one) => one.startsWith("taken ")), place = mark ? taken[Number(mark.slice(6))] : byLine.get(`${finding.path}:${finding.region.startLine}`);
    return place ? [{ finding, marks: own, is: place.is }] : [];
  });
}
function sha1(value) {
  return (0, import_node_crypto.createHash)("sha1").update(value).digest("hex");
}

// src/model/home.ts
var HOME = "https://github.com/credlint/credlint";

// src/cli/start-config.ts
var START = `{
  "$schema": "${HOME}/raw/main/src/config/config.schema.json",
  // Exit 1 from this level up: "error", "warning", "note" or "never".
  "failOn": "warning",
  // Other levels, or "off", by rule id or pattern: "postman/*": "note".
  "rules": {},
  // Paths that are not read, in gitignore's syntax.
  "exclude": [],
  // Findings that are accepted, each with a reason: { "rule": "generic/password", "path": "test/**", "reason": "made-up" }.
  "allow": []
}
`;

// src/cli/init-from.part.ts
var FILES = {
  gitleaks: [".gitleaks.toml", "gitleaks.toml", ".gitleaksignore", ".gitleaks-baseline.json", "gitleaks-baseline.json"],
  "detect-secrets": [".secrets.baseline"],
  secretlint: [".secretlintrc.json", ".secretlintrc", ".secretlintignore"]
}, NAMED = 20, initFromCommand = async (args, outside) => {
  let scanner = args.flags.get("from")[0], names = args.positionals.length > 0 ? args.positionals : FILES[scanner], files = names.filter((name) => (0, import_node_fs3.existsSync)((0, import_node_path3.resolve)(outside.cwd, name)));
  if (files.length === 0)
    throw new UserError(
      "init/nothing",
      `There is no file of ${scanner} here: ${names.join(", ")}.`,
      "Name it: credlint init --from SCANNER FILE"
    );
  let taken = nothingTaken();
  for (let name of files) await takeFile(scanner, name, (0, import_node_fs3.readFileSync)((0, import_node_path3.resolve)(outside.cwd, name), "utf8"), taken);
  let lines = [`Read ${files.map(visible).join(", ")}.`];
  return (taken.exclude.length + taken.allow.length > 0 || !(0, import_node_fs3.existsSync)((0, import_node_path3.join)(outside.cwd, ".credlint.jsonc"))) && lines.push(writeConfig(taken, outside)), taken.places.length > 0 && lines.push(await writePlaces(taken, args, outside)), taken.left.length > 0 && (lines.push(`${taken.left.length} of its settings have no equal here; look at them yourself:`), lines.push(...taken.left.slice(0, NAMED).map((one) => `  ${visible(one)}`)), taken.left.length > NAMED && lines.push(`  and ${taken.left.length - NAMED} more`)), lines.push("Its inline ignores are honoured as they are. Next: credlint"), outside.write(`${lines.join(`
`)}
`), 0;
};
async function takeFile(scanner, name, text, taken) {
  let base = name.replace(/^.*[/\\]/, "");
  if (scanner === "detect-secrets") takeDetectSecrets(jsonOf(text, name), taken, base);
  else if (scanner === "secretlint")
    base.endsWith("ignore") ? takeIgnoreFile(text, taken) : takeSecretlint(jsonOf(text, name), taken, base);
  else if (base.endsWith(".toml")) {
    let { entriesIn } = await Promise.resolve().then(() => __toESM(require("./scan.js"), 1));
    takeGitleaksConfig(await entriesIn(text, name), taken, base);
  } else base.endsWith("ignore") ? takeGitleaksIgnore(text, taken, base) : takeGitleaksReport(jsonOf(text, name), taken);
}
function jsonOf(text, path) {
  try {
    return JSON.parse(text);
  } catch {
    let { root, troubles } = parseJson(sliceOf(text));
    if (!root || troubles.length > 0)
      throw new UserError("init/unreadable", `${path} is no JSON.`, "Name another file.");
    return plain(root);
  }
}
function plain(node) {
  let children = [];
  for (let one = node.first; one; one = one.next) children.push(one);
  return node.kind === "object" ? Object.fromEntries(children.map((one) => [one.key ?? "", plain(one)])) : node.kind === "array" ? children.map(plain) : node.kind === "boolean" ? node.value === "true" : node.kind === "number" ? Number(node.value) : node.value;
}
function writeConfig({ exclude, allow }, outside) {
  let path = (0, import_node_path3.join)(outside.cwd, ".credlint.jsonc"), before = (0, import_node_fs3.existsSync)(path) ? (0, import_node_fs3.readFileSync)(path, "utf8") : START, patterns = [...new Set(exclude)].filter((one) => !before.includes(JSON.stringify(one))), fresh = [...new Map(allow.map((one) => [JSON.stringify(one), one])).values()].filter(
    ({ value }) => value === void 0 || !before.includes(JSON.stringify(value))
  ), text = addAllow(
    addTo(
      before,
      "exclude",
      patterns.map((one) => JSON.stringify(one))
    ),
    fresh
  );
  return writeWhole(path, text, "Check the folder's rights."), `Wrote .credlint.jsonc: ${patterns.length} paths that are not read, ${fresh.length} values that are accepted.`;
}
async function writePlaces(taken, args, outside) {
  let own = { ...args, positionals: [] }, before = await openBaseline(own, outside), found = await acceptedPlaces(taken.places, own, outside, before), entries = found.map(({ finding, marks, is }) => ({
    ...entryFor(finding, marks, before.salt),
    is: is ?? "accepted"
  }));
  entries.length > 0 && writeWhole(before.path, writeBaseline([...entries, ...before.entries]), "Check --baseline.");
  let shown = (0, import_node_path3.relative)(outside.cwd, before.path).replaceAll("\\", "/"), known = `Of ${taken.places.length} accepted findings credlint finds ${found.length} places`;
  return entries.length > 0 ? `${known}; they are in ${shown}.` : `${known}, so there is no baseline to write.`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  initFromCommand
});
