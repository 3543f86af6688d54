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
    for (let key2 of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key2) && key2 !== except && __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
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

// src/scan/inspect.part.ts
var inspect_part_exports = {};
__export(inspect_part_exports, {
  alone: () => alone,
  detect: () => detect,
  groupDocuments: () => groupDocuments,
  numberValues: () => numberValues,
  processKey: () => processKey,
  readDocument: () => readDocument,
  shareKey: () => shareKey,
  tellFacts: () => tellFacts,
  tellSkipped: () => tellSkipped,
  wantsTrees: () => wantsTrees
});
module.exports = __toCommonJS(inspect_part_exports);

// src/engine/builtin.ts
function nodeCrypto() {
  return require("node:crypto");
}

// src/engine/digest.ts
function sha256Hex(value) {
  return nodeCrypto().createHash("sha256").update(value).digest("hex");
}
function hmacHex(key2, value) {
  return nodeCrypto().createHmac("sha256", key2).update(value).digest("hex");
}
function hmacBase64Url(hash, key2, value) {
  return nodeCrypto().createHmac(hash, key2).update(value).digest("base64url");
}
var key;
function processKey() {
  return key ??= nodeCrypto().randomBytes(32), key;
}
function shareKey(shared) {
  key = shared;
}

// src/engine/intervals.ts
var Intervals = class {
  #sorted;
  /** The furthest end among the spans up to this one: where a walk to the left can stop. */
  #reach;
  constructor(items, spanOf2) {
    this.#sorted = items.map((item) => [spanOf2(item), item]).sort(([a], [b]) => a.start - b.start || b.end - a.end);
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

// src/judge/state.ts
var home = require("./windows.js").modules["src/judge/state.ts"], isPlaceholder = home.isPlaceholder, isReference = home.isReference, isStandIn = home.isStandIn, stateOfValue = home.stateOfValue;

// src/judge/vendors.ts
var home2 = require("./windows.js").modules["src/judge/vendors.ts"], lengthOfWord = home2.lengthOfWord, spotsIn = home2.spotsIn, tokensOf = home2.tokensOf;

// src/detect/logical.ts
var GROUP_WORDS = {
  request: "request",
  helper: "auth helper",
  form: "form",
  settings: "settings",
  registration: "client",
  response: "response",
  variables: "variables",
  signed: "assertion",
  file: ""
}, FILE_WORDS = [
  [/report/, "run report"],
  [/dump/, "data dump"],
  [/collection/, "collection"],
  [/environment/, "environment"],
  [/globals/, "globals"],
  [/.*/, "file"]
], CLIENTS = /^(?:postman|insomnia|bruno|hoppscotch|thunder)-/, PLACE_WORDS = {
  variable: "variable",
  auth: "auth",
  header: "header",
  query: "query parameter",
  body: "body field",
  response: "response field",
  script: "script",
  request: "",
  config: "setting",
  code: "name",
  text: "name"
}, DEEPEST = 32;
function entryOf(match) {
  if (match.entry || !match.document) return match.entry;
  let { span } = match;
  for (let entry of indexOf(match.document).entries.touching(span))
    if (entry.span.start <= span.start && entry.span.end >= span.end && entry.span.end > entry.span.start) return entry;
}
function heldBy({ document: document2, span }) {
  if (!(!document2 || span.end === span.start))
    for (let entry of indexOf(document2).entries.touching(span)) {
      let start = entry.keySpan?.start;
      if (start !== void 0 && start >= span.start && entry.span.end <= span.end && entry.span.end > entry.span.start)
        return entry;
    }
}
function logicalOf(match) {
  let { document: document2 } = match, entry = match.group === void 0 ? entryOf(match) ?? heldBy(match) : void 0, names = [], seen = /* @__PURE__ */ new Set(), groups = document2 && indexOf(document2).groups;
  for (let id = entry?.group ?? match.group; groups && id !== void 0 && !seen.has(id) && seen.size < DEEPEST; ) {
    seen.add(id);
    let group = groups.get(id), parent = group?.parent === void 0 ? void 0 : groups.get(group.parent);
    group && names.unshift(...toldAs(group, parent, document2)), id = group?.parent;
  }
  let own = entry ? nameOf(entry) : "";
  return own ? [...names, own] : names;
}
function toldAs(group, parent, document2) {
  let word = wordOf(group, document2);
  if (parent?.name && group.name === parent.name) return group.kind === "helper" ? [word] : [];
  let prefix = parent?.name ? `${parent.name} / ` : "", own = group.name.startsWith(prefix) ? group.name.slice(prefix.length) : group.name;
  return own ? [`${word} ${own}`.trim()] : group.word ? [group.word] : [];
}
function wordOf({ id, kind, word }, { format }) {
  return word !== void 0 ? word : kind === "file" ? FILE_WORDS.find(([pattern]) => pattern.test(format))[1] : format === "openapi" || CLIENTS.test(format) && id.includes("/contents#/") ? "" : kind === "settings" && CLIENTS.test(format) ? "folder" : GROUP_WORDS[kind];
}
function nameOf(entry) {
  if (entry.role === "request.url") return "URL";
  let word = PLACE_WORDS[entry.place];
  return word && entry.key ? `${word} ${entry.key}` : "";
}
var indexes = /* @__PURE__ */ new WeakMap();
function indexOf(document2) {
  let index = indexes.get(document2);
  if (!index) {
    let groups = new Map(document2.groups.map((group) => [group.id, group]));
    index = { entries: new Intervals(document2.entries, (entry) => entry.span), groups }, indexes.set(document2, index);
  }
  return index;
}

// src/detect/companion.ts
var NEAR = 2e3, NEAR_IN_GROUP = 1e4;
function joinCompanions(matches, documents) {
  if (!matches.some(({ rule }) => rule.companion)) return matches;
  let places = new Places(matches, documents), taken = /* @__PURE__ */ new Set();
  return matches.map((match) => {
    let { companion } = match.rule;
    if (!companion) return match;
    let part = companion.rule === void 0 ? void 0 : nearestMatch(companion.rule, match, places, taken);
    part && taken.add(part);
    let span = part?.span ?? nearestEntry(companion, match, places)?.span;
    if (!span) return match;
    let related = [...match.related ?? [], { input: match.input, span, message: companion.title }];
    return { ...match, related, ...part ? { joins: [{ ruleId: part.rule.id, span: part.span }] } : {} };
  });
}
var Places = class {
  #matches;
  #documents;
  #byRule = /* @__PURE__ */ new Map();
  #entries = /* @__PURE__ */ new Map();
  constructor(matches, documents) {
    this.#matches = matches, this.#documents = new Map(documents.map((document2) => [document2.input, document2]));
  }
  documentOf(match) {
    return match.document ?? this.#documents.get(match.input);
  }
  matchesOf(rule, input) {
    let rules = this.#byRule.get(input);
    rules || this.#byRule.set(input, rules = /* @__PURE__ */ new Map());
    let index = rules.get(rule);
    if (!index) {
      let own = this.#matches.filter((one) => one.rule.id === rule && one.input === input);
      rules.set(rule, index = new Intervals(own, ({ span }) => span));
    }
    return index;
  }
  entriesOf(document2) {
    let index = this.#entries.get(document2);
    return index || this.#entries.set(document2, index = new Intervals(document2.entries, ({ span }) => span)), index;
  }
};
function around({ start, end }, reach) {
  return { start: Math.max(0, start - reach), end: end + reach };
}
function nearestMatch(rule, match, places, taken) {
  let nearest;
  for (let other of places.matchesOf(rule, match.input).touching(around(match.span, NEAR)))
    taken.has(other) || (!nearest || distanceOf(other.span, match.span) <= distanceOf(nearest.span, match.span)) && (nearest = other);
  return nearest;
}
function nearestEntry(companion, match, places) {
  let document2 = places.documentOf(match);
  if (!document2) return;
  let own = entryOf({ ...match, document: document2 }), group = own?.group ?? "", value = companion.value === void 0 ? void 0 : new RegExp(`^(?:${companion.value})$`), nearest;
  for (let entry of places.entriesOf(document2).touching(around(match.span, group ? NEAR_IN_GROUP : NEAR))) {
    if (entry === own || entry.group !== group) continue;
    let distance = distanceOf(entry.span, match.span);
    distance === 0 || nearest && distance >= distanceOf(nearest.span, match.span) || isCompanion(entry, companion, value) && (nearest = entry);
  }
  return nearest;
}
function isCompanion(entry, { words }, value) {
  return entry.value.length < 2 || entry.value.length > 512 || value && !value.test(entry.value) || words && lengthOfWord(tokensOf(entry.key), words, 0, !0) === 0 ? !1 : stateOfValue(entry.value, entry.syntax) === "literal";
}
function distanceOf(a, b) {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

// src/detect/contextual.ts
var home3 = require("./windows.js").modules["src/detect/contextual.ts"], detectContextual = home3.detectContextual, mayBeContextual = home3.mayBeContextual, mayStandBelowVendor = home3.mayStandBelowVendor;

// src/engine/cut.ts
function cutAround(line, width) {
  let { text, start, end } = line;
  if (text.length <= width) return line;
  let room = Math.max(0, width - Math.min(end - start, width)), wanted = end < width ? 0 : start - (room >> 1), from = Math.max(0, Math.min(wanted, text.length - width)), first = from === 0 ? 0 : from + 1, last2 = from + width >= text.length ? text.length : from + width - 1;
  isLow(text, first) && (first += 1), isLow(text, last2) && (last2 -= 1);
  let lead = first > 0 ? "\u2026" : "", shown4 = lead + text.slice(first, last2) + (last2 < text.length ? "\u2026" : ""), place = (column) => Math.max(0, Math.min(column - first + lead.length, shown4.length));
  return { text: shown4, start: place(start), end: place(end) };
}
function cutEnd(text, width) {
  return cutAround({ text, start: 0, end: 0 }, width).text;
}
function isLow(text, at) {
  let code = text.charCodeAt(at);
  return code >= 56320 && code <= 57343;
}

// src/engine/fingerprint.ts
var SECRET_TOKEN = "";
function fingerprint(ruleId, path, maskedLine, occurrence) {
  return sha256Hex([ruleId, path, maskedLine.trim(), String(occurrence)].join("\0")).slice(0, 32);
}

// src/engine/template.ts
function fillTemplate(template, lookUp) {
  return template.replace(/(?<![{$])\{([A-Za-z][\w.-]*)\}(?!\})/g, (whole, name) => lookUp(name) ?? whole);
}

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
    let first = this.lineAt(span.start), last2 = this.lineAt(span.end);
    return {
      startLine: first + 1,
      startColumn: span.start - this.starts[first] + 1,
      endLine: last2 + 1,
      endColumn: span.end - this.starts[last2] + 1
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

// src/engine/redact.ts
var MASK = "\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022", TOKEN = /^[\w.~+/=-]+$/;
function maskToken(value, anchors) {
  if (anchors.length === 0 || !TOKEN.test(value)) return MASK;
  let prefix = longest(anchors.filter((anchor) => value.startsWith(anchor))), hidden = value.length - prefix.length;
  return hidden < 12 ? MASK : prefix + MASK + (value.length >= 24 && hidden >= 16 ? value.slice(-4) : "");
}
function longest(texts) {
  return texts.reduce((best, text) => text.length > best.length ? text : best, "");
}
function mergeMasks(masks) {
  let sorted = [...masks].sort((a, b) => a.start - b.start || b.end - a.end), merged = [];
  for (let mask of sorted) {
    let before = merged.at(-1);
    !before || mask.start >= before.end ? merged.push(mask) : mask.start === before.start && mask.end === before.end ? mask.shown.length > before.shown.length && (merged[merged.length - 1] = mask) : merged[merged.length - 1] = { start: before.start, end: Math.max(before.end, mask.end), shown: MASK };
  }
  return merged;
}
function applyMasks(text, masks) {
  let out = "", at = 0;
  for (let mask of masks)
    out += text.slice(at, mask.start) + mask.shown, at = mask.end;
  return out + text.slice(at);
}
var UNSEEN = new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]|\\p{Surrogate}|[\\u{e0000}-\\u{e0fff}]", "gu");
function visible(text) {
  return text.replace(UNSEEN, (found2) => "\xB7".repeat(found2.length));
}

// src/detect/excerpt.ts
var WIDTH = 160, REACH = 400, TAB = 4;
function drawExcerpt(input, lines, span, masks) {
  let first = lines.lineAt(span.start), hit = stretchOf(lines, first, span), found2 = masks.within(input, hit.from, hit.to), covered = found2.some((mask) => mask.start <= span.start && mask.end >= span.end), shown4 = hit.last === first || covered ? hit : stretchOf(lines, first, { start: span.start, end: lines.spanOfLine(first).end }), own = render(input, shown4, found2, { start: span.start, end: Math.min(span.end, shown4.to) }), cut2 = cutAround(own, WIDTH), rows = [cut2.text], before = first > 0 ? drawLine(input, lines, first - 1, masks) : void 0;
  before !== void 0 && rows.unshift(before);
  let after = shown4 === hit ? drawLine(input, lines, hit.last + 1, masks) : void 0;
  after !== void 0 && rows.push(after);
  let line = before === void 0 ? 0 : 1;
  return {
    excerpt: { startLine: first + 1 - line, lines: rows, mark: { line, start: cut2.start, end: cut2.end } },
    maskedLine: digestText(input, shown4, found2)
  };
}
function stretchOf(lines, first, span) {
  let last2 = lines.lineAt(Math.max(span.start, span.end - 1)), head = contentOf(lines, first).start, tail = Math.max(span.end, contentOf(lines, last2).end), from = Math.max(head, span.start - REACH), to = Math.min(tail, span.end + REACH);
  return { from: Math.min(from, span.start), to, cutLeft: from > head, cutRight: to < tail, last: last2 };
}
function drawLine(input, lines, line, masks) {
  let content = contentOf(lines, line);
  if (!content) return;
  let to = Math.min(content.end, content.start + REACH), stretch = { from: content.start, to, cutLeft: !1, cutRight: to < content.end, last: line };
  return cutEnd(render(input, stretch, masks.within(input, content.start, to), { start: to, end: to }).text, WIDTH);
}
function contentOf(lines, line) {
  let span = lines.spanOfLine(line);
  return span?.start === 0 && lines.text.charCodeAt(0) === 65279 && span.end > 0 ? { start: 1, end: span.end } : span;
}
function render(input, stretch, masks, mark) {
  let text = stretch.cutLeft ? "\u2026" : "", start, end, at = stretch.from, plain = (to) => {
    for (let stop of [mark.start, mark.end, to])
      stop < at || stop > to || (text = append(text, input.text.slice(at, stop)), at = stop, stop === mark.start && (start ??= text.length), stop === mark.end && (end = text.length));
  };
  for (let mask of masks) {
    if (mask.end <= at || mask.start >= stretch.to) continue;
    plain(Math.max(at, mask.start));
    let column = text.length;
    text += mask.shown, at = Math.min(mask.end, stretch.to), mark.start < mask.end && mark.start >= mask.start && (start = column), mark.end <= mask.end && mark.end > mask.start && (end = text.length);
  }
  return plain(stretch.to), { text: stretch.cutRight ? `${text}\u2026` : text, start: start ?? 0, end: end ?? text.length };
}
function append(text, piece) {
  let out = text;
  for (let [index, part] of piece.split("	").entries())
    index > 0 && (out += " ".repeat(TAB - out.length % TAB)), out += visible(part);
  return out;
}
function digestText(input, stretch, masks) {
  let text = "", at = stretch.from;
  for (let mask of masks)
    mask.end <= at || mask.start >= stretch.to || (text += input.text.slice(at, Math.max(at, mask.start)) + SECRET_TOKEN, at = mask.end);
  return text + input.text.slice(Math.min(at, stretch.to), stretch.to);
}

// src/engine/copies.ts
var HEADS = [16, 8, 4], LONGEST = 8192, Copies = class {
  /** The longest form: how far outside of a window a copy can begin that ends in it. */
  reach;
  #shelves = HEADS.map(() => /* @__PURE__ */ new Map());
  /** Forms that count only as whole words. */
  #words = /* @__PURE__ */ new Set();
  /** 1 for a hash of the first four characters of any form: tells most places of a text that nothing begins there. */
  #begins;
  constructor(values) {
    let reach = 0, distinct2 = new Set(values);
    this.#begins = new Uint8Array(distinct2.size > 1e3 ? 1 << 22 : 65536);
    for (let value of distinct2) {
      let loose = isDistinct(value);
      for (let form of loose ? formsOf(value) : [value])
        form.length < 4 || form.length > LONGEST || (loose || this.#words.add(form), reach = Math.max(reach, form.length), this.#file(form));
    }
    this.reach = reach;
    for (let shelves of this.#shelves) for (let shelf of shelves.values()) shelf.lengths = lengthsOf(shelf.forms);
  }
  #file(form) {
    let index = HEADS.findIndex((length) => form.length >= length), head = form.slice(0, HEADS[index]);
    this.#begins[this.#hash(form, 0)] = 1;
    let shelf = this.#shelves[index].get(head);
    shelf ? shelf.forms.add(form) : this.#shelves[index].set(head, { lengths: [], forms: /* @__PURE__ */ new Set([form]) });
  }
  /** Every copy, longest first at one place, left to right, disjoint. `distinctOnly` leaves out values that are words. */
  find(text, distinctOnly = !1) {
    let found2 = [];
    if (this.reach === 0) return found2;
    for (let at = 0; at + 4 <= text.length; ) {
      let length = this.#begins[this.#hash(text, at)] === 1 ? this.#lengthAt(text, at, distinctOnly) : 0;
      length > 0 && found2.push({ start: at, end: at + length }), at += Math.max(1, length);
    }
    return found2;
  }
  #hash(text, at) {
    return Math.imul(
      text.charCodeAt(at) ^ text.charCodeAt(at + 1) << 8 ^ text.charCodeAt(at + 2) << 16 ^ text.charCodeAt(at + 3) << 24,
      2654435761
    ) >>> 8 & this.#begins.length - 1;
  }
  #lengthAt(text, at, distinctOnly) {
    for (let [index, head] of HEADS.entries()) {
      if (at + head > text.length) continue;
      let shelf = this.#shelves[index].get(text.slice(at, at + head));
      if (shelf)
        for (let length of shelf.lengths) {
          let form = text.slice(at, at + length);
          if (shelf.forms.has(form) && (!this.#words.has(form) || !distinctOnly && isWholeWord(text, at, at + length)))
            return length;
        }
    }
    return 0;
  }
};
function isDistinct(value) {
  return value.length >= 16 || value.length >= 8 && !/^(?:[A-Za-z]+|[0-9]+)$/.test(value);
}
function isWholeWord(text, start, end) {
  return !isWordCode(text.charCodeAt(start - 1)) && !isWordCode(text.charCodeAt(end));
}
function isWordCode(code) {
  return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code === 95 || code >= 97 && code <= 122;
}
function lengthsOf(forms) {
  return [...new Set([...forms].map((form) => form.length))].sort((a, b) => b - a);
}
function formsOf(value) {
  let forms = /* @__PURE__ */ new Set([value]);
  if (value.includes(`
`))
    for (let line of value.split(/\r?\n/, 256)) line.length >= 16 && !line.startsWith("-") && forms.add(line);
  if (value.length > LONGEST) return [...forms];
  let json3 = JSON.stringify(value).slice(1, -1);
  forms.add(json3).add(json3.replaceAll("/", "\\/"));
  let url = encodeURIComponent(value.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD"));
  forms.add(url).add(url.replaceAll("%20", "+")), forms.add(url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()));
  for (let form of base64Forms(value)) forms.add(form).add(form.replaceAll("+", "-").replaceAll("/", "_"));
  return [...forms];
}
function base64Forms(value) {
  let bytes = Buffer.from(value, "utf8");
  return [0, 1, 2].map((before) => {
    let text = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64"), first = Math.ceil(before * 8 / 6);
    return text.slice(first, Math.floor((before + bytes.length) * 8 / 6));
  });
}

// src/detect/masks.ts
var Masks = class {
  #matches = /* @__PURE__ */ new Map();
  #spans = /* @__PURE__ */ new Map();
  #copies;
  /** Takes every match there was: losers and suppressed ones are secrets too. */
  constructor(matches) {
    let values = /* @__PURE__ */ new Set();
    for (let match of matches) {
      if (match.rule.tag !== "secret" || match.span.end <= match.span.start) continue;
      let list = this.#matches.get(match.input);
      list ? list.push(match) : this.#matches.set(match.input, [match]), values.add(match.value);
      for (let { start, end } of [match.span, ...partsOf(match)]) values.add(match.input.text.slice(start, end));
    }
    this.#copies = new Copies(values);
  }
  /** What is masked in text[from, to) of an input: sorted, disjoint; the first and last may reach outside. */
  within(input, from, to) {
    let masks = [], spans = this.#spansOf(input);
    for (let i = firstEndingAfter(spans, from); i < spans.length && spans[i].start < to; i += 1) masks.push(spans[i]);
    let begin = Math.max(0, from - this.#copies.reach);
    for (let { start, end } of this.#copies.find(input.text.slice(begin, to + this.#copies.reach))) {
      let mask = { start: begin + start, end: begin + end, shown: MASK };
      mask.end > from && mask.start < to && masks.push(mask);
    }
    return mergeMasks(masks);
  }
  /** A name or a message's part from outside: no secret, no unseen character. */
  clean(text) {
    let copies = this.#copies.find(text, !0);
    return visible(
      applyMasks(
        text,
        copies.map((span) => ({ ...span, shown: MASK }))
      )
    );
  }
  #spansOf(input) {
    let spans = this.#spans.get(input);
    if (!spans) {
      let matches = this.#matches.get(input) ?? [];
      spans = mergeMasks(
        matches.flatMap((match) => {
          let shown4 = shownOf(match);
          return [match.span, ...partsOf(match)].map(({ start, end }) => ({ start, end, shown: shown4 }));
        })
      ), this.#spans.set(input, spans);
    }
    return spans;
  }
};
function partsOf(match) {
  return match.entry?.parts ?? [];
}
function shownOf(match) {
  let rule = match.rule;
  return rule.kind === "shape" ? maskToken(match.value, rule.anchors ?? []) : MASK;
}
function firstEndingAfter(masks, offset) {
  let low = 0, high = masks.length;
  for (; low < high; ) {
    let middle = low + high >> 1;
    masks[middle].end > offset ? high = middle : low = middle + 1;
  }
  return low;
}

// src/detect/resolve.ts
var SEVERITY = { error: 2, warning: 1, note: 0 };
function resolveMatches(matches) {
  let told = [];
  for (let own of byInput(matches).values()) {
    let candidates = dedupe(own);
    supersede(candidates);
    let winners = compete(candidates.filter((one) => !one.gone && one.match.rule.tag === "secret"));
    joinParts(winners);
    let whole = winners.filter((one) => !one.gone);
    told.push(...foldCopies(whole), ...candidates.filter((one) => !one.gone && one.match.rule.tag === "config"));
  }
  return told.sort((a, b) => compareMatches(a.match, b.match)).map(resolvedOf);
}
function numberValues(found2) {
  let sorted = [...found2].sort((a, b) => compareFindings(a.finding, b.finding)), places = /* @__PURE__ */ new Map();
  for (let { digest } of sorted) digest !== void 0 && places.set(digest, (places.get(digest) ?? 0) + 1);
  let numbers = /* @__PURE__ */ new Map();
  return sorted.map((one) => {
    let { finding, digest } = one;
    return digest === void 0 || places.get(digest) < 2 ? one : (numbers.has(digest) || numbers.set(digest, numbers.size + 1), { ...one, finding: { ...finding, valueGroup: numbers.get(digest) } });
  });
}
function resolvedOf({ match, also, related }) {
  also.delete(match.rule.id);
  let told = { match, also: [...also].sort(), related: distinct(related) };
  return match.rule.tag === "secret" && match.value ? { ...told, digest: hmacHex(processKey(), match.value) } : told;
}
function byInput(matches) {
  let inputs = /* @__PURE__ */ new Map();
  for (let match of matches) {
    let list = inputs.get(match.input);
    list ? list.push(match) : inputs.set(match.input, [match]);
  }
  return inputs;
}
function dedupe(matches) {
  let kept = /* @__PURE__ */ new Map();
  for (let match of matches) {
    let id = `${match.rule.id} ${match.span.start} ${match.span.end}`, before = kept.get(id), related = [...before?.related ?? [], ...match.related ?? []], better = before && (before.match.entry || !match.entry) ? before.match : match;
    kept.set(id, { match: better, also: /* @__PURE__ */ new Set(), related, gone: !1 });
  }
  return [...kept.values()].sort((a, b) => comparePriority(a.match, b.match));
}
function absorb(winner, loser) {
  loser.gone = !0, winner.also.add(loser.match.rule.id);
  for (let id of loser.also) winner.also.add(id);
  for (let one of loser.related) winner.related.push(one);
}
function supersede(candidates) {
  let wanted = new Set(candidates.flatMap((one) => one.match.supersedes ?? []));
  if (wanted.size === 0) return;
  let losers = new Intervals(
    candidates.filter((one) => wanted.has(one.match.rule.id)),
    (one) => one.match.span
  );
  for (let winner of candidates) {
    let ids = winner.match.supersedes;
    if (!(winner.gone || !ids?.length))
      for (let loser of losers.touching(winner.match.span))
        loser !== winner && !loser.gone && ids.includes(loser.match.rule.id) && overlaps(loser.match.span, winner.match.span) && absorb(winner, loser);
  }
}
function compete(candidates) {
  let accepted = [];
  for (let one of candidates) {
    let { span } = one.match, low = 0, high = accepted.length;
    for (; low < high; ) {
      let middle = low + high >> 1, other2 = accepted[middle].match.span;
      other2.end > span.start || other2.start >= span.start ? high = middle : low = middle + 1;
    }
    let other = accepted[low];
    other && overlaps(other.match.span, span) ? absorb(other, one) : accepted.splice(low, 0, one);
  }
  return accepted;
}
function overlaps(a, b) {
  return a.start < b.end && b.start < a.end || a.start === b.start && a.end === b.end;
}
function joinParts(winners) {
  if (!winners.some(({ match }) => match.joins)) return;
  let idOf = (rule, { start, end }) => `${rule} ${start} ${end}`, byPlace2 = new Map(winners.map((one) => [idOf(one.match.rule.id, one.match.span), one]));
  for (let winner of winners)
    for (let { ruleId, span } of winner.match.joins ?? []) {
      let part = byPlace2.get(idOf(ruleId, span));
      part && part !== winner && !part.gone && absorb(winner, part);
    }
}
function foldCopies(winners) {
  let firsts = /* @__PURE__ */ new Map(), kept = [];
  for (let one of [...winners].sort(
    (a, b) => b.match.rule.rank - a.match.rule.rank || a.match.span.start - b.match.span.start
  )) {
    let entry = entryOf(one.match), isCopy = entry && entry.group !== "" && (entry.place === "request" || entry.place === "query") && one.match.value !== "", id = isCopy ? `${entry.group}\0${one.match.value}` : "", first = isCopy ? firsts.get(id) : void 0;
    if (first) {
      absorb(first, one), first.related.push({
        input: one.match.input,
        span: one.match.span,
        message: "The same value again in this request."
      });
      continue;
    }
    isCopy && firsts.set(id, one), kept.push(one);
  }
  return kept;
}
function distinct(related) {
  let seen = /* @__PURE__ */ new Set();
  return related.filter(({ input, span, message }) => {
    let id = `${input.path}\0${span.start} ${span.end} ${message}`;
    return !seen.has(id) && seen.add(id);
  });
}
function comparePriority(a, b) {
  return b.rule.rank - a.rule.rank || b.span.end - b.span.start - (a.span.end - a.span.start) || SEVERITY[b.level ?? b.rule.level] - SEVERITY[a.level ?? a.rule.level] || compareText(a.rule.id, b.rule.id) || a.span.start - b.span.start;
}
function compareMatches(a, b) {
  return compareText(a.input.path, b.input.path) || a.span.start - b.span.start || compareText(a.rule.id, b.rule.id) || a.span.end - b.span.end;
}
function compareFindings(a, b) {
  return compareText(a.path, b.path) || a.span.start - b.span.start || compareText(a.ruleId, b.ruleId) || a.span.end - b.span.end;
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/detect/describe.ts
var NAME_LENGTH = 120;
function describeContext(matches) {
  let lines = /* @__PURE__ */ new Map(), counts = /* @__PURE__ */ new Map();
  return {
    masks: new Masks(matches),
    linesOf(input) {
      let own = lines.get(input);
      return own || lines.set(input, own = new Lines(input.text)), own;
    },
    countOf(text) {
      let count = (counts.get(text) ?? 0) + 1;
      return counts.set(text, count), count;
    }
  };
}
function describeMatches(all, documents = [], values) {
  let documentOf = new Map(documents.map((document2) => [document2.input, document2])), matches = all.map((match) => {
    let document2 = match.document ?? documentOf.get(match.input);
    return document2 ? { ...match, document: document2 } : match;
  }), context = describeContext(matches);
  return resolveMatches(matches).map((resolved) => {
    let finding = describe(resolved, context), { digest } = resolved;
    if (digest === void 0) return { finding };
    let marks = values?.note(finding.ruleId, digest, resolved.match.value);
    return marks?.length ? { finding, digest, marks } : { finding, digest };
  });
}
function describe(resolved, context) {
  let { match } = resolved, { rule, input } = match, { masks } = context, lines = context.linesOf(input), entry = entryOf(match), span = extentOf(match, lines), { excerpt, maskedLine } = drawExcerpt(input, lines, span, masks), line = maskedLine.trim(), tell = (text) => cutEnd(masks.clean(text), NAME_LENGTH), params = new Map(
    Object.entries({ ...entry?.key ? { key: entry.key, name: entry.key } : {}, ...match.params })
  ), lookUp = (name) => {
    let value = params.get(name);
    return value === void 0 ? void 0 : tell(value);
  };
  return {
    ruleId: rule.id,
    level: match.level ?? rule.level,
    tag: rule.tag,
    ...match.confidence ? { confidence: match.confidence } : {},
    ...match.reasons ? { reasons: match.reasons.map((one) => ({ ...one, text: masks.clean(one.text) })) } : {},
    message: fillTemplate(rule.message, lookUp),
    fix: fillTemplate(rule.fix, lookUp),
    path: input.path,
    region: lines.regionOf(span),
    span,
    ...entry ? { entryPath: masks.clean(entry.path) } : {},
    logical: logicalOf(match).map(tell),
    excerpt,
    fingerprint: fingerprint(rule.id, input.path, line, context.countOf([rule.id, input.path, line].join("\0"))),
    related: resolved.related.map((one) => ({
      path: one.input.path,
      region: context.linesOf(one.input).regionOf(one.span),
      message: masks.clean(one.message)
    })),
    also: resolved.also
  };
}
function extentOf({ span, input }, lines) {
  if (span.end > span.start) return span;
  let line = lines.spanOfLine(lines.lineAt(span.start));
  if (!line) return span;
  let text = input.text.slice(line.start, line.end), start = line.start + (text.length - text.trimStart().length);
  return { start, end: Math.max(start, line.start + text.trimEnd().length) };
}

// src/detect/shape.ts
var home4 = require("./windows.js").modules["src/detect/shape.ts"], detectShapes = home4.detectShapes, mayBeToken = home4.mayBeToken, reachOf = home4.reachOf;

// src/detect/escaped.ts
var LONGEST2 = 4096;
function detectEscapedShapes(document2, screen, found2, context) {
  let { input } = document2, matches = [];
  for (let entry of document2.entries.filter((one) => isEscaped(one, document2))) {
    let { shapes } = screen.look(entry.value);
    if (shapes.length !== 0)
      for (let match of detectShapes({ ...input, text: entry.value }, shapes, context))
        matches.push({ ...match, input, span: entry.span, entry, document: document2 });
  }
  if (matches.length === 0) return matches;
  let all = new Intervals([...found2.filter((one) => one.input === input), ...matches], ({ span }) => span);
  return matches.filter((match) => ![...all.touching(match.span)].some((other) => outranks(other, match)));
}
function outranks(other, match) {
  return other === match || other.rule.id !== match.rule.id ? !1 : other.span.start < match.span.end && other.span.end > match.span.start && other.span.end - other.span.start < match.span.end - match.span.start;
}
function isEscaped({ value, span, role }, { input }) {
  let length = span.end - span.start;
  return role === "script" || length > LONGEST2 || value.length < 8 || length === value.length ? !1 : input.text.slice(span.start, span.end).includes("\\");
}

// src/engine/base64.ts
var home5 = require("./windows.js").modules["src/engine/base64.ts"], decodeBase64 = home5.decodeBase64, decodeBase64Text = home5.decodeBase64Text, isBase64Code = home5.isBase64Code, isBase64UrlCode = home5.isBase64UrlCode;

// src/engine/jwt.ts
var MAX_PART = 14e5;
function decodeJwt(text) {
  return decoded(text, 0);
}
var MAX_NESTED = 3;
function decoded(text, depth) {
  let parts = text.split(".", 6);
  if (parts.length !== 3 && parts.length !== 5 || !parts.every(isPart)) return;
  let header = objectOf(parts[0]);
  if (!header || typeof header.alg != "string") return;
  if (parts.length === 5)
    return typeof header.enc != "string" || !parts.slice(1).every((part) => decodeBase64(part)) || parts[3] === "" ? void 0 : { kind: "jwe", header, claims: {}, signed: parts[4] !== "" };
  let inner = depth < MAX_NESTED ? nestedIn(parts[1], depth) : void 0;
  if (inner?.kind === "jwe") return { ...inner, header, signed: parts[2] !== "" };
  let claims = inner?.claims ?? objectOf(parts[1]);
  if (!(!claims || parts[2].startsWith("eyJ") || !decodeBase64(parts[2])))
    return { kind: "jws", header, claims, signed: parts[2] !== "" };
}
function nestedIn(part, depth) {
  if (!part.startsWith("ZXlK")) return;
  let text = decodeBase64Text(part);
  return text === void 0 ? void 0 : decoded(text.trim(), depth + 1);
}
function isPart(part) {
  if (part.length > MAX_PART) return !1;
  for (let i = 0; i < part.length; i += 1) if (!isPlainCode(part.charCodeAt(i))) return !1;
  return !0;
}
function objectOf(part) {
  let text = decodeBase64Text(part);
  if (!(text === void 0 || !text.trimStart().startsWith("{")))
    try {
      let value = JSON.parse(text);
      return typeof value == "object" && value !== null && !Array.isArray(value) ? value : void 0;
    } catch {
      return;
    }
}
function findJwts(text, offsets) {
  let found2 = [], done = 0, plainDone = 0;
  for (let start of offsets ?? anchorsOf(text)) {
    if (start < done || !opensToken(text, start)) continue;
    let ends = partEnds(text, start, isBase64UrlCode);
    done = ends.at(-1);
    let plain;
    if (start >= plainDone && /[=+/]/.test(text.charAt(done))) {
      let plainEnds = partEnds(text, start, isPlainCode);
      plainDone = plainEnds.at(-1), plain = tokenAt(text, start, plainEnds), text.charAt(done) === "/" && !plain?.token.endsWith("=") && (plain = void 0);
    }
    let one = plain ?? tokenAt(text, start, ends);
    one && (found2.push(one), done = one.end);
  }
  return found2;
}
function tokenAt(text, start, ends) {
  for (let count of [5, 3]) {
    let end = ends[count - 1], token = end === void 0 ? "" : text.slice(start, end), jwt = token && decodeJwt(token);
    if (jwt) return { start, end: start + token.length, token, jwt };
  }
}
function isPlainCode(code) {
  return isBase64Code(code) || code === 61;
}
function* anchorsOf(text) {
  for (let at = text.indexOf("eyJ"); at >= 0; at = text.indexOf("eyJ", at + 3)) yield at;
}
function opensToken(text, start) {
  return start === 0 || !isBase64UrlCode(text.charCodeAt(start - 1)) ? !0 : /(?:\\[nrt]|%[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2})$/.test(
    text.slice(Math.max(0, start - 6), start)
  );
}
function partEnds(text, start, isOwn) {
  let ends = [], at = start;
  for (; ; ) {
    for (; at < text.length && isOwn(text.charCodeAt(at)); ) at += 1;
    if (ends.push(at), ends.length === 5 || text.charCodeAt(at) !== 46) return ends;
    at += 1;
  }
}
function numericDate(jwt, name) {
  let value = Object.hasOwn(jwt.claims, name) ? jwt.claims[name] : void 0;
  return typeof value == "number" && Number.isFinite(value) ? value : void 0;
}
function lifetimeOf(jwt) {
  let exp = numericDate(jwt, "exp"), from = numericDate(jwt, "iat") ?? numericDate(jwt, "nbf");
  return exp === void 0 || from === void 0 ? void 0 : exp - from;
}
function textOf(object, name) {
  let value = Object.hasOwn(object, name) ? object[name] : void 0;
  return typeof value == "string" && value !== "" ? value : void 0;
}
function audiencesOf(jwt) {
  let value = Object.hasOwn(jwt.claims, "aud") ? jwt.claims.aud : void 0;
  return typeof value == "string" ? [value] : Array.isArray(value) ? value.filter((item) => typeof item == "string") : [];
}
function durationOf(seconds) {
  if (seconds > 1e3 * 366 * 86400) return "over 1000 years";
  let [unit, size] = seconds >= 2 * 86400 ? ["days", 86400] : seconds >= 2 * 3600 ? ["hours", 3600] : ["minutes", 60];
  return `${Math.round(seconds / size)} ${unit}`;
}

// src/judge/context.ts
var home6 = require("./windows.js").modules["src/judge/context.ts"], MINIFIED_HEAD = home6.MINIFIED_HEAD, contextOf = home6.contextOf, holdsNoNames = home6.holdsNoNames, isCodePath = home6.isCodePath, isMinified = home6.isMinified, isNamelessName = home6.isNamelessName, isNamelessPath = home6.isNamelessPath, isVendoredFolder = home6.isVendoredFolder, mayBeMinified = home6.mayBeMinified;

// src/detect/jwt-grade.ts
var HOUR = 3600, DAY = 86400, PERSONAL = ["email", "name", "given_name", "family_name", "phone_number", "birthdate", "address"], KEY_SOURCES = ["jku", "x5u", "jwk"];
function gradeJwt(jwt, use, now, known) {
  if (jwt.kind === "jwe") return [];
  let alg = textOf(jwt.header, "alg") ?? "", unsigned = alg.toLowerCase() === "none";
  if (!jwt.signed && !unsigned) return [];
  if (known.samples.some((pattern) => holds(jwt, pattern)))
    return [{ rule: "oauth/sample-credential", params: {} }];
  if (known.proofs.includes((textOf(jwt.header, "typ") ?? "").toLowerCase()) || isRequestObject(jwt)) return [];
  let whose = whoseOf(jwt);
  return known.publics.some((pattern) => holds(jwt, pattern)) ? [{ rule: "jwt/long-lived", level: "note", params: { whose, lifetime: durationOf(lifetimeOf(jwt) ?? 0) } }] : [
    ...unsigned ? [{ rule: "jwt/alg-none", params: { whose, how: "has", alg: printable(alg) } }] : [],
    ...expiryOf(jwt, whose, now),
    ...headerAndUse(jwt, use, whose),
    ...use.assertion ? assertionOf(jwt, use) : []
  ];
}
function isRequestObject(jwt) {
  return textOf(jwt.claims, "response_type") !== void 0 && textOf(jwt.claims, "redirect_uri") !== void 0;
}
function expiryOf(jwt, whose, now) {
  let verdicts = [], wrong = ["exp", "iat", "nbf"].find((name) => {
    let value = Object.hasOwn(jwt.claims, name) ? jwt.claims[name] : void 0;
    return value != null && typeof value != "number";
  });
  wrong && verdicts.push({ rule: "jwt/exp-not-number", params: { whose, claim: wrong, type: typeNameOf(jwt.claims[wrong]) } });
  let exp = numericDate(jwt, "exp");
  if (exp !== void 0 && exp <= now.getTime() / 1e3)
    return [...verdicts, { rule: "jwt/expired-committed", params: { whose, expiry: dateOf(exp) } }];
  if (exp !== void 0) {
    verdicts.push({ rule: "jwt/live-committed", params: { whose, expiry: dateOf(exp) } });
    let lifetime = lifetimeOf(jwt);
    if (lifetime !== void 0 && lifetime > HOUR) {
      let level = lifetime > 30 * DAY ? "error" : lifetime > DAY ? "warning" : "note";
      verdicts.push({ rule: "jwt/long-lived", level, params: { whose, lifetime: durationOf(lifetime) } });
    }
  } else wrong !== "exp" && verdicts.push({ rule: "jwt/no-exp", params: { whose } });
  return verdicts;
}
function headerAndUse(jwt, use, whose) {
  let verdicts = [], sources = KEY_SOURCES.filter((name) => Object.hasOwn(jwt.header, name));
  sources.length > 0 && verdicts.push({ rule: "jwt/header-key-source", params: { whose, members: sources.join(", ") } }), use.bearer && isIdToken(jwt) && verdicts.push({ rule: "jwt/id-token-as-bearer", params: { whose } });
  let owner = clientOf(jwt);
  !use.assertion && use.clientId !== void 0 && owner !== void 0 && owner !== use.clientId && verdicts.push({
    rule: "jwt/client-mismatch",
    params: { whose, configured: printable(use.clientId), client: printable(owner) }
  });
  let personal = PERSONAL.filter((name) => {
    let value = Object.hasOwn(jwt.claims, name) ? jwt.claims[name] : void 0;
    return typeof value == "string" && value !== "" || typeof value == "object" && value !== null;
  });
  return personal.length > 0 && verdicts.push({ rule: "jwt/personal-data", params: { whose, claims: personal.join(", ") } }), verdicts;
}
function assertionOf(jwt, use) {
  let verdicts = [], missing = ["iss", "sub", "aud", "exp"].filter((name) => !Object.hasOwn(jwt.claims, name)), iss = textOf(jwt.claims, "iss"), sub = textOf(jwt.claims, "sub"), problem = missing.length > 0 ? `lacks ${missing.join(", ")}` : iss !== sub ? "has an iss that is not its sub" : use.clientId !== void 0 && sub !== use.clientId ? "names another client than client_id" : void 0;
  problem && verdicts.push({ rule: "jwt/assertion-claims", params: { problem } });
  let lifetime = lifetimeOf(jwt);
  return lifetime !== void 0 && lifetime > HOUR && verdicts.push({ rule: "jwt/assertion-too-long", params: { lifetime: durationOf(lifetime) } }), verdicts;
}
function isIdToken(jwt) {
  if (textOf(jwt.header, "typ")?.toLowerCase().endsWith("at+jwt")) return !1;
  if (textOf(jwt.claims, "nonce") || textOf(jwt.claims, "at_hash")) return !0;
  let audiences = audiencesOf(jwt);
  return audiences.length === 1 && audiences[0] !== "" && audiences[0] === textOf(jwt.claims, "azp");
}
function clientOf(jwt) {
  let named = textOf(jwt.claims, "client_id") ?? textOf(jwt.claims, "azp") ?? textOf(jwt.claims, "appid");
  if (named) return named;
  let sub = textOf(jwt.claims, "sub");
  return sub?.endsWith("@clients") ? sub.slice(0, -8) : void 0;
}
function holds(jwt, pattern) {
  return pattern.split("&").every((pair) => {
    let at = pair.indexOf("="), name = pair.slice(0, at), value = Object.hasOwn(jwt.claims, name) ? jwt.claims[name] : void 0;
    return (typeof value == "string" || typeof value == "number") && String(value) === pair.slice(at + 1);
  });
}
function whoseOf(jwt) {
  let issuer = publicName(textOf(jwt.claims, "iss")), client = publicName(
    textOf(jwt.claims, "client_id") ?? textOf(jwt.claims, "azp") ?? textOf(jwt.claims, "appid")
  ), audience = publicName(audiencesOf(jwt)[0]);
  return `${issuer ? ` of issuer ${issuer}` : ""}${client ? ` for client ${client}` : ""}${audience ? ` with audience ${audience}` : ""}`;
}
function publicName(text) {
  if (text === void 0 || text.length > 200) return;
  let url = /^[a-z][a-z0-9+.-]*:\/\/([^/?#@\s]+)(\/[^?#@\s]*)?(?:[?#]|$)/i.exec(text), name = url ? url[1] + (url[2] === "/" ? "" : url[2] ?? "") : text;
  return /^[A-Za-z0-9._:/-]{1,64}$/.test(name) ? name : void 0;
}
function printable(text) {
  return publicName(text) ?? "another one";
}
function typeNameOf(value) {
  return typeof value == "string" ? "text" : Array.isArray(value) ? "a list" : typeof value == "boolean" ? "a boolean" : "an object";
}
function dateOf(seconds) {
  let date = new Date(seconds * 1e3);
  if (Number.isNaN(date.getTime())) return seconds < 0 ? "long before 1970" : "the end of time";
  let text = date.toISOString();
  return text.slice(0, text.indexOf("T"));
}

// src/detect/jwt-guess.ts
var HASHES = { HS256: "sha256", HS384: "sha384", HS512: "sha512" }, MAX_TOKEN = 16384;
function isSignedByWord(token, jwt, words) {
  let hash = HASHES[textOf(jwt.header, "alg") ?? ""], dot = token.lastIndexOf(".");
  if (!hash || token.length > MAX_TOKEN || dot < 0) return !1;
  let [body, signature] = [token.slice(0, dot), token.slice(dot + 1)];
  return words.some((word) => hmacBase64Url(hash, word, body) === signature);
}

// src/judge/look.ts
var home7 = require("./windows.js").modules["src/judge/look.ts"], isHex = home7.isHex, isPatterned = home7.isPatterned, isUuid = home7.isUuid, isWordy = home7.isWordy, lookOf = home7.lookOf;

// src/detect/jwt-words.ts
var FEW = 2;
function saysNothing({ claims }) {
  let values = Object.entries(claims).flatMap(([name, value]) => name === "iat" || name === "nbf" ? [] : [value]);
  return values.length <= FEW && values.every(isPlain);
}
function isPlain(value) {
  return Array.isArray(value) ? value.length <= FEW && value.every((item) => !Array.isArray(item) && isPlain(item)) : typeof value == "string" ? value === "" || isWord(value) : typeof value == "object" ? value === null || Object.keys(value).length <= 1 && Object.values(value).every((item) => typeof item == "string" && isWord(item)) : !0;
}
function isWord(value) {
  return /^\d{1,10}$/.test(value) ? !0 : /^[a-z][a-z-]{1,15}\d?$/i.test(value) ? lookOf(value).wordShare >= 0.6 : value === "xxx";
}

// src/detect/place.ts
var EntryFinder = class {
  #document;
  #sorted;
  constructor(document2) {
    this.#document = document2;
  }
  at(span) {
    this.#sorted ??= [...this.#document.entries].sort((a, b) => a.span.start - b.span.start);
    let sorted = this.#sorted, low = 0, high = sorted.length;
    for (; low < high; ) {
      let middle = low + high >> 1;
      sorted[middle].span.start <= span.start ? low = middle + 1 : high = middle;
    }
    let best;
    for (let i = low - 1; i >= 0 && i >= low - 64; i -= 1) {
      let entry = sorted[i];
      entry.span.end < span.end || (!best || entry.span.end - entry.span.start < best.span.end - best.span.start) && (best = entry);
    }
    return best;
  }
};

// src/detect/jwt.ts
var SAMPLE = "oauth/sample-credential", SAMPLE_RANK = 795, WEAK_KEY = "jwt/hmac-weak-secret", LASTS = /* @__PURE__ */ new Set(["jwt/no-exp", "jwt/alg-none"]), GUESSED_RANK = 794;
function* detectJwts(workspace, offsetsOf, context) {
  let known = knownClaims(context.ruleset);
  for (let document2 of workspace.documents) {
    let { text } = document2.input, finder = new EntryFinder(document2), clients = new ClientIds(document2), spans = /* @__PURE__ */ new Set();
    for (let found2 of findJwts(text, offsetsOf(document2))) {
      spans.add(`${found2.start} ${found2.end}`);
      let entry = finder.at(found2);
      yield* matchesOf(document2, found2, { start: found2.start, end: found2.end }, entry, known, clients, context);
    }
    let decoded3 = /* @__PURE__ */ new Map();
    for (let entry of narrowestFirst(document2.entries.filter(({ value }) => value.includes("eyJ")))) {
      let written = text.slice(entry.span.start, entry.span.end);
      for (let found2 of findJwts(entry.value)) {
        if (written.includes(found2.token)) continue;
        let key2 = `${entry.span.start} ${entry.span.end}`, before = decoded3.get(found2.token) ?? [];
        spans.has(key2) || before.some((inner) => isWithin(inner, entry.span)) || (spans.add(key2), decoded3.set(found2.token, [...before, entry.span]), yield* matchesOf(document2, found2, entry.span, entry, known, clients, context));
      }
    }
  }
}
function narrowestFirst(entries) {
  return [...entries].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
}
function isWithin(inner, outer) {
  return inner.start >= outer.start && inner.end <= outer.end;
}
function* matchesOf(document2, found2, span, entry, known, clients, context) {
  let use = useOf(document2.input.text, span, entry, clients), verdicts = gradeJwt(found2.jwt, use, context.now, known), weak = context.rule(WEAK_KEY), graded = verdicts.length > 0 && verdicts.every(({ rule }) => rule !== SAMPLE), guessed = weak && graded && isSignedByWord(found2.token, found2.jwt, known.words), { example } = contextOf(document2.input), level = example && graded && (guessed || saysNothing(found2.jwt)) ? { level: "note" } : void 0;
  guessed && (yield {
    rule: { ...weak, rank: GUESSED_RANK },
    ...level,
    input: document2.input,
    span,
    value: found2.token,
    ...entry ? { entry } : {},
    document: document2,
    params: { problem: "is one of the words that are guessed first: this token was signed with it" }
  });
  for (let verdict2 of verdicts) {
    let rule = context.rule(verdict2.rule);
    rule && (yield {
      rule: verdict2.rule === SAMPLE ? { ...rule, rank: Math.max(rule.rank, SAMPLE_RANK) } : rule,
      ...verdict2.level ? { level: verdict2.level } : {},
      ...LASTS.has(verdict2.rule) ? level : {},
      input: document2.input,
      span,
      value: found2.token,
      ...entry ? { entry } : {},
      document: document2,
      params: verdict2.rule === SAMPLE ? { name: entry?.key ?? "the token" } : verdict2.params
    });
  }
}
function useOf(text, span, entry, clients) {
  let before = text.slice(Math.max(0, span.start - 24), span.start), key2 = entry?.key.toLowerCase();
  return {
    bearer: entry?.role === "auth.bearer.token" || /\bbearer(?:\s|\+|%20)+$/i.test(before),
    assertion: key2 === "client_assertion" || key2 === "clientassertion" || before.endsWith("client_assertion="),
    // A token that is exchanged or examined may be anybody's.
    clientId: entry && !/^(?:(?:subject|actor)_token|token|id_token_hint|assertion)$/i.test(entry.key) ? clients.of(entry.group) : void 0
  };
}
var ClientIds = class {
  #document;
  #byGroup;
  constructor(document2) {
    this.#document = document2;
  }
  of(group) {
    return this.#byGroup ??= this.#read(), this.#byGroup.get(group);
  }
  #read() {
    let ids = /* @__PURE__ */ new Map();
    for (let entry of this.#document.entries) {
      if (!entry.enabled || !/^client[-_]?id$/i.test(entry.key)) continue;
      let state = entry.state ?? stateOfValue(entry.value, entry.syntax);
      if (state === "empty") continue;
      let same = !ids.has(entry.group) || ids.get(entry.group) === entry.value;
      ids.set(entry.group, same && state === "literal" ? entry.value : void 0);
    }
    return ids;
  }
};
function knownClaims(ruleset) {
  let lists = ruleset.providers.find((provider) => provider.id === "jwt")?.lists ?? {};
  return {
    samples: lists["sample-claims"] ?? [],
    publics: lists["public-claims"] ?? [],
    proofs: lists["proof-types"] ?? [],
    words: lists["guessed-keys"] ?? []
  };
}

// src/detect/call-arguments.ts
function* argumentEnds(text, from, most) {
  let depth = 0, quote = "", end = Math.min(text.length, from + most);
  for (let i = from; i < end; i += 1) {
    let char = text[i];
    if (quote !== "")
      char === "\\" ? i += 1 : char === quote && (quote = "");
    else if (char === '"' || char === "'" || char === "`") quote = char;
    else if (char === "(" || char === "[" || char === "{") depth += 1;
    else if (char === ")" || char === "]" || char === "}") {
      if (depth === 0) {
        yield i;
        return;
      }
      depth -= 1;
    } else char === "," && depth === 0 && (yield i);
  }
}

// src/detect/jwt-key.ts
var RULE = "jwt/hmac-weak-secret", CALL = /\b(?:jwt|JWT|jsonwebtoken|jose)(?:\.|::)(?:sign|verify|encode|decode)\(/g, MAX_ARGUMENT = 2e3, NEEDED = { HS256: 256, HS384: 384, HS512: 512 }, ASYMMETRIC = /\b(?:[REP]S(?:256|384|512)|EdDSA|ES256K)\b/;
function* detectJwtKeys(workspace, context) {
  let rule = context.rule(RULE);
  if (rule)
    for (let document2 of workspace.documents) {
      let { input } = document2, { code, example } = contextOf(input), found2 = [
        ...inHelpers(document2)
      ];
      if (code && /jwt|jose/i.test(input.text)) {
        let finder = new EntryFinder(document2);
        for (let key2 of inCalls(input.text)) found2.push({ ...key2, entry: finder.at(key2.span) });
      }
      for (let { value, span, bits, needed, entry } of found2) {
        if (bits >= needed) continue;
        let params = { problem: `is written down and has ${bits} bits; HMAC needs ${needed}` };
        yield {
          rule,
          ...example ? { level: "note" } : {},
          input,
          span,
          value,
          ...entry ? { entry } : {},
          document: document2,
          params
        };
      }
    }
}
function* inHelpers(document2) {
  for (let entry of document2.entries) {
    if (entry.role !== "auth.jwt.secret" || !entry.enabled || stateOfValue(entry.value) !== "literal") continue;
    let beside2 = (param) => document2.entries.find((other) => other.group === entry.group && other.role === `auth.jwt.${param}`)?.value, needed = NEEDED[beside2("algorithm") ?? "HS256"];
    if (needed === void 0) continue;
    let bytes = beside2("isSecretBase64Encoded") === "true" ? decodeBase64(entry.value)?.length : Buffer.byteLength(entry.value);
    bytes !== void 0 && (yield { value: entry.value, span: entry.span, bits: bytes * 8, needed, entry });
  }
}
function* inCalls(text) {
  for (let call of text.matchAll(CALL)) {
    let comma = endOfArgument(text, call.index + call[0].length);
    if (comma === void 0) continue;
    let literal2 = /^,\s{0,40}b?(["'])([^"'\\\n]{1,200})\1\s{0,40}[,)]/.exec(text.slice(comma, comma + 300));
    if (!literal2) continue;
    let start = comma + literal2[0].indexOf(literal2[1]) + 1, value = literal2[2], end = start + value.length, rest = text.slice(end, end + 160).split(`

`, 1)[0];
    if (ASYMMETRIC.test(rest) || /\.(?:pem|key|pub|crt)$/i.test(value) || !isWritten(value)) continue;
    let needed = NEEDED[/\bHS(?:256|384|512)\b/.exec(rest)?.[0] ?? "HS256"];
    yield { value, span: { start, end }, bits: Buffer.byteLength(value) * 8, needed };
  }
}
function isWritten(value) {
  let state = stateOfValue(value);
  return state === "literal" || state === "placeholder" && /^[a-z]{4,12}\d{0,4}$/i.test(value) && !/^your|^xxx/i.test(value);
}
function endOfArgument(text, from) {
  for (let end of argumentEnds(text, from, MAX_ARGUMENT)) return text[end] === "," ? end : void 0;
}

// src/detect/jwt-verify.ts
var OPEN = "jwt/verifier-alg-open", NONE = "jwt/alg-none", JAVASCRIPT = /(?<![\w.$])(?:jwt|JWT|jsonwebtoken)\.verify\(/g, PYTHON = /(?<![\w.])(?:jwt|jose_jwt)\.decode\(/g, MAX_CALL = 4e3, LIST = /\balgorithms["']?\s{0,4}[:=]\s{0,4}\[([^\]]{0,400})\]/;
function* detectOpenVerifiers(workspace, context) {
  for (let document2 of workspace.documents) {
    let { input } = document2, { path, text } = input, python = /\.pyi?$/i.test(path);
    if (!python && !/\.[cm]?[jt]sx?$/i.test(path) || !text.includes(python ? "jwt.decode(" : ".verify(")) continue;
    let { example } = contextOf(input);
    for (let { rule: id, span, params } of problemsIn(text, python)) {
      let rule = context.rule(id);
      rule && (yield {
        // Set-up, not a token: nothing here is a secret.
        rule: { ...rule, tag: "config" },
        ...example ? { level: "note" } : {},
        input,
        span,
        value: "",
        document: document2,
        params
      });
    }
  }
}
function* problemsIn(text, python) {
  for (let call of text.matchAll(python ? PYTHON : JAVASCRIPT)) {
    let args = argumentsFrom(text, call.index + call[0].length);
    if (!args) continue;
    let span = { start: call.index, end: call.index + call[0].length - 1 }, list = LIST.exec(args.slice(1).join(","))?.[1];
    if (list === void 0) {
      (python ? isOpenPython(args) : isOpenJavascript(args)) && (yield { rule: OPEN, span, params: { problem: "does not say which algorithms it takes" } });
      continue;
    }
    let named = [...list.matchAll(/["']([A-Za-z0-9]{1,10})["']/g)].map(([, name]) => name), none = named.find((name) => name.toLowerCase() === "none");
    none ? yield { rule: NONE, span, params: { whose: "", how: "is accepted with", alg: none } } : named.some((name) => /^HS/.test(name)) && named.some((name) => /^(?:[REP]S|Ed)/.test(name)) && (yield { rule: OPEN, span, params: { problem: "takes both HMAC and public-key algorithms" } });
  }
}
function isOpenJavascript(args) {
  if (args.length < 2 || args.slice(0, 2).some((one) => one.startsWith("..."))) return !1;
  let [third] = args.slice(2);
  return third === void 0 || third === "" || /^(?:async\s{1,4})?(?:function\b|\([^)]{0,200}\)\s{0,4}(?::[^=]{0,80})?=>|\w+\s{0,4}=>)/.test(third) ? !0 : third.startsWith("{") && third.endsWith("}") && !third.includes("...") && !/\balgorithms\b/.test(third);
}
function isOpenPython(args) {
  return args.length !== 2 || args.some((one) => one.startsWith("*")) ? !1 : !/^\w+\s{0,4}=(?!=)/.test(args[1]) || /^key\s{0,4}=/.test(args[1]);
}
function argumentsFrom(text, from) {
  let args = [], start = from;
  for (let end of argumentEnds(text, from, MAX_CALL))
    if (args.push(text.slice(start, end).trim()), start = end + 1, text[end] !== ",") return args.at(-1) === "" ? args.slice(0, -1) : args;
}

// src/engine/pem.ts
var home8 = require("./windows.js").modules["src/engine/pem.ts"], readPem = home8.readPem, readPutty = home8.readPutty;

// src/detect/screen.ts
var KEY_ANCHORS = ["-----BEGIN", "PuTTY-User-Key-File", "kty", "LS0tLS1CRUdJTi"];

// src/detect/keys.ts
var RULE2 = "generic/private-key", ENCODED = "LS0tLS1CRUdJTi", MAX_JWK = 4096;
function* detectKeys(workspace, offsetsOf, context) {
  let rule = context.rule(RULE2);
  if (rule)
    for (let document2 of workspace.documents) {
      let { input } = document2, { example } = contextOf(input), finder = new EntryFinder(document2), raw = [...inText(input.text, offsetsOf(document2) ?? anchorsOf2(input.text))], seen = new Set(raw.map(({ span }) => `${span.start} ${span.end}`)), found2 = raw.map((key2) => ({ key: key2, entry: finder.at(key2.span) }));
      for (let { key: key2, entry } of inEntries(document2, raw)) {
        let id = `${key2.span.start} ${key2.span.end}`;
        seen.has(id) || (seen.add(id), found2.push({ key: key2, entry }));
      }
      for (let { key: key2, entry } of found2) {
        let level = key2.encrypted && example ? "note" : key2.encrypted || example ? "warning" : void 0;
        yield {
          rule,
          ...level ? { level } : {},
          input,
          span: key2.span,
          value: input.text.slice(key2.span.start, key2.span.end),
          ...entry ? { entry } : {},
          document: document2,
          params: { kind: key2.kind }
        };
      }
    }
}
function* inText(text, offsets) {
  let done = 0, objectEnd = 0;
  for (let start of offsets) {
    let isType = text.startsWith("kty", start);
    if (start < done || isType && start < objectEnd) continue;
    let key2 = keyAt(text, start);
    key2 && (yield key2), key2 ? done = key2.span.end : isType && (objectEnd = endOfObject(text, start));
  }
}
function keyAt(text, start) {
  return text.startsWith("-----BEGIN", start) ? found(readPem(text, start)) : text.startsWith("PuTTY-", start) ? found(readPutty(text, start)) : text.startsWith("kty", start) ? readJwk(text, start) : text.startsWith(ENCODED, start) ? readEncoded(text, start) : void 0;
}
function found(key2) {
  return key2 && { span: { start: key2.start, end: key2.end }, kind: key2.kind, encrypted: key2.encrypted };
}
function readEncoded(text, start) {
  let end = start;
  for (; end < text.length && end - start < 65536 && isBase64Code(text.charCodeAt(end)); ) end += 1;
  for (; text.charCodeAt(end) === 61; ) end += 1;
  let inner = decodeBase64Text(text.slice(start, end)), key2 = inner === void 0 ? void 0 : readPem(inner, 0);
  return key2 && { span: { start, end }, kind: key2.kind, encrypted: key2.encrypted };
}
var PRIVATE_MEMBER = /(?<![\w-])(d|k)\\?["']?\s{0,20}(?::|=>)\s{0,20}\\?["']([A-Za-z0-9_-]{16,8000})(?=\\?["'])/g, TYPE = /kty\\?["']?\s{0,20}(?::|=>)\s{0,20}\\?["'](RSA|EC|OKP|oct)\\?["']/y;
function readJwk(text, at) {
  TYPE.lastIndex = at;
  let type = TYPE.exec(text)?.[1];
  if (!type) return;
  let before = text.slice(Math.max(0, at - MAX_JWK), at), open = before.lastIndexOf("{");
  if (open < 0 || before.indexOf("}", open) >= 0) return;
  let from = at - before.length + open, window = text.slice(from, at + MAX_JWK), close = window.indexOf("}");
  if (!(close < 0))
    for (let hit of window.slice(0, close).matchAll(PRIVATE_MEMBER)) {
      if (hit[1] !== (type === "oct" ? "k" : "d") || !isJwkMaterial(hit[2])) continue;
      let end = from + hit.index + hit[0].length;
      return { span: { start: end - hit[2].length, end }, kind: jwkKind(type), encrypted: !1 };
    }
}
function endOfObject(text, at) {
  let close = text.slice(at, at + MAX_JWK).indexOf("}");
  return close < 0 ? at : at + close;
}
function jwkKind(type) {
  return type === "oct" ? "symmetric JSON Web Key" : `${type} JSON Web Key`;
}
function isJwkMaterial(text) {
  return /^[A-Za-z0-9_-]{22,8000}$/.test(text) && new Set(text).size >= 12 && /[A-Z]/.test(text) && /[a-z]/.test(text);
}
function* inEntries(document2, raw) {
  let types = /* @__PURE__ */ new Map();
  for (let { key: key2, value, group } of document2.entries)
    key2 === "kty" && /^(?:RSA|EC|OKP|oct)$/.test(value) && types.set(group, value);
  for (let entry of document2.entries) {
    let { value, span } = entry, type = entry.enabled ? types.get(entry.group) : void 0;
    if (type && entry.key === (type === "oct" ? "k" : "d") && isJwkMaterial(value))
      yield { key: { span, kind: jwkKind(type), encrypted: !1 }, entry };
    else if (value.includes("-----BEGIN ") && !raw.some((key2) => touches(key2.span, span))) {
      let key2 = readPem(value, value.indexOf("-----BEGIN "));
      key2 && (yield { key: { span, kind: key2.kind, encrypted: key2.encrypted }, entry });
    }
  }
}
function touches(a, b) {
  return a.start < b.end && b.start < a.end;
}
function anchorsOf2(text) {
  let offsets = [];
  for (let anchor of KEY_ANCHORS)
    for (let at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + anchor.length)) offsets.push(at);
  return offsets.sort((a, b) => a - b);
}

// src/judge/judge.ts
var home9 = require("./windows.js").modules["src/judge/judge.ts"], judgeEntry = home9.judgeEntry, judgeUse = home9.judgeUse, reaches = home9.reaches;

// src/judge/decide.ts
var home10 = require("./windows.js").modules["src/judge/decide.ts"], candidateOf = home10.candidateOf, decide = home10.decide, handOf = home10.handOf, isJson = home10.isJson, isTold = home10.isTold, settledOf = home10.settledOf, weigh = home10.weigh;

// credlint:credlint:judge
var import_node_fs = require("node:fs"), import_node_path = require("node:path"), beside = (name) => (0, import_node_path.join)(__dirname, name), judgeTable = () => (0, import_node_fs.readFileSync)(beside("judge.bin"));

// src/judge/learned/features.ts
var home11 = require("./windows.js").modules["src/judge/learned/features.ts"], FEATURES = home11.FEATURES, featuresOf = home11.featuresOf;

// src/judge/learned/trees.ts
function readTrees(bytes) {
  let view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, !0) !== 826952771) throw new Error("the judge's table has another form");
  let features = view.getUint16(4, !0), count = view.getUint16(6, !0), splits = view.getUint32(12, !0), trees2 = {
    features,
    base: view.getFloat32(8, !0),
    firstSplit: new Int32Array(count + 1),
    firstLeaf: new Int32Array(count + 1),
    feature: new Uint8Array(splits),
    threshold: new Float32Array(splits),
    left: new Int16Array(splits),
    right: new Int16Array(splits),
    value: new Float32Array(splits),
    leaf: new Float32Array(splits + count)
  }, at = 16;
  for (let i = 0; i < count; i++, at += 2)
    trees2.firstSplit[i + 1] = trees2.firstSplit[i] + view.getUint16(at, !0), trees2.firstLeaf[i + 1] = trees2.firstSplit[i + 1] + i + 1;
  for (let i = 0; i < splits; i++, at += 13)
    trees2.feature[i] = view.getUint8(at), trees2.threshold[i] = view.getFloat32(at + 1, !0), trees2.left[i] = view.getInt16(at + 5, !0), trees2.right[i] = view.getInt16(at + 7, !0), trees2.value[i] = view.getFloat32(at + 9, !0);
  for (let i = 0; i < splits + count; i++, at += 4) trees2.leaf[i] = view.getFloat32(at, !0);
  return trees2;
}
function partsOf2(trees2, row) {
  let { firstSplit, firstLeaf, feature, threshold, left, right, value, leaf } = trees2, parts = new Float32Array(trees2.features);
  for (let tree = 0; tree + 1 < firstSplit.length; tree++) {
    let first = firstSplit[tree];
    if (firstSplit[tree + 1] === first) continue;
    let node = 0;
    for (; node >= 0; ) {
      let at = first + node;
      node = row[feature[at]] <= threshold[at] ? left[at] : right[at];
      let next = node >= 0 ? value[first + node] : leaf[firstLeaf[tree] - node - 1];
      parts[feature[at]] += next - value[at];
    }
  }
  return parts;
}

// src/judge/learned/learned.ts
var trees;
function table() {
  if (trees) return trees;
  if (trees = readTrees(judgeTable()), trees.leaf.length > 0 && trees.features !== FEATURES.length)
    throw new Error("the judge's table was trained for other features");
  return trees;
}
function opinionsOf({ entry, meaning, look }, context) {
  let row = featuresOf(entry, meaning, look, context);
  return [...partsOf2(table(), row)].map((weight, i) => ({ text: `${FEATURES[i]}: ${shown(row[i])}`, weight: Math.round(weight * 100) / 100 })).filter(({ weight }) => Math.abs(weight) >= 0.05).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
function shown(number) {
  return String(Math.round(number * 100) / 100);
}

// src/judge/names.ts
var home12 = require("./windows.js").modules["src/judge/names.ts"], isTurned = home12.isTurned, nameOf2 = home12.nameOf;

// src/judge/others.ts
var home13 = require("./windows.js").modules["src/judge/others.ts"], SCHEME = home13.SCHEME, isOthersWork = home13.isOthersWork;

// src/judge/roles.ts
var home14 = require("./windows.js").modules["src/judge/roles.ts"], kindOfParameter = home14.kindOfParameter, kindOfRole = home14.kindOfRole;

// src/judge/verdict.ts
var home15 = require("./windows.js").modules["src/judge/verdict.ts"], RULE_OF = home15.RULE_OF, reaches2 = home15.reaches, verdict = home15.verdict;

// src/judge/why.ts
var MOST = 8;
function whyReported(entry, found2, context) {
  let place = context.example ? [{ text: "path is a test, an example or documentation" }] : [], reasons = [...found2.reasons, ...place];
  if (!found2.reasons.some(({ weight }) => weight !== void 0)) return reasons;
  let candidate = candidateOf(entry);
  return candidate ? [...reasons, ...opinionsOf(candidate, context).slice(0, MOST)] : reasons;
}
function whySkipped(entry, context, least) {
  let { value, syntax } = entry;
  if (!isTold(entry, nameOf2(entry.key)) || kindOfRole(entry.role) === "other" || isOthersWork(value)) return;
  let found2 = judgeEntry(entry, context);
  if (found2 && reaches2(found2, least)) return;
  let state = entry.state && entry.state !== "literal" ? entry.state : stateOfValue(value.replace(SCHEME, ""), syntax);
  if (state === "placeholder" || state === "reference" || state === "computed") return state;
  if (state !== "literal" || entry.scalar === "boolean" || entry.scalar === "null") return;
  let candidate = candidateOf(entry);
  return !candidate || isJson(candidate) ? "unlikely" : weigh(candidate, context).refusal ?? (candidate.look.wordShare >= 0.6 ? "word" : "unlikely");
}

// src/detect/named-rules.ts
function ruleFor(entry, document2, verdict2, words) {
  let value = verdict2.part ? entry.value.slice(verdict2.part.start, verdict2.part.end) : entry.value, weak = verdict2.kind === "client-secret" && isWeak(value);
  return isSample(value, entry, document2, words) ? { id: "oauth/sample-credential", weak: !1, supersedes: [verdict2.ruleId] } : { id: placed(entry, document2, verdict2, words), weak };
}
function placed(entry, document2, verdict2, words) {
  let { kind, ruleId } = verdict2;
  return kind === "password" && ruleId === "generic/password" ? isUserInfo(entry) ? "generic/basic-auth" : ruleId : kind === "connection-string" ? isHttpUrl(entry, document2) ? "generic/basic-auth" : ruleId : kind === "access-token" || kind === "token" ? document2.family === "postman" && isKept(entry) && kind === "access-token" ? "oauth/postman-token-saved" : capturedOr(ruleId, entry, document2) : kind === "client-secret" || kind === "secret" ? (words["public-prefixes"] ?? []).some((prefix) => entry.key.startsWith(prefix)) ? "oauth/public-client-secret" : kind === "client-secret" ? capturedOr(ruleId, entry, document2) : ruleId : ruleId;
}
function isKept(entry) {
  return entry.place === "variable" ? entry.scope === "environment" || entry.scope === "globals" : entry.role === "auth.oauth2.accessToken" || entry.place === "response";
}
var SHOWN_ONCE = /^(?:newSecret|secretText|registration_access_token|client_secret|clientSecret)$/;
function capturedOr(ruleId, entry, document2) {
  if (!SHOWN_ONCE.test(entry.key)) return ruleId;
  let inPage = document2.format === "markdown" && entry.path.includes("#/");
  return entry.place === "response" || inPage ? "oauth/secret-captured-in-docs" : ruleId;
}
function isUserInfo(entry) {
  return entry.role === "auth.basic.password" && entry.keySpan === void 0;
}
function isHttpUrl(entry, document2) {
  if (entry.syntax?.kind !== "url") return !1;
  let before = document2.input.text.slice(Math.max(0, entry.span.start - 120), entry.span.start);
  return /https?:\/\/[^/\s]{0,100}:$/i.test(before);
}
function isWeak(value) {
  return value.length < 16 || lookOf(value).wordShare > 0.6;
}
function unescaped(value) {
  try {
    return decodeURIComponent(value.replace(/&$/, ""));
  } catch {
    return value;
  }
}
function isSample(value, entry, document2, words) {
  let samples = words["sample-credentials"] ?? [];
  return samples.includes(value) || value.includes("%") && samples.includes(unescaped(value)) ? !0 : (words["sample-pairs"] ?? []).some((pair) => {
    let [secret, other] = pair.split(" with ");
    return secret === value && document2.entries.some((sibling) => sibling.group === entry.group && sibling.value === other);
  });
}

// src/detect/parameter.ts
var home16 = require("./windows.js").modules["src/detect/parameter.ts"], headerOf = home16.headerOf;

// src/detect/shown.ts
function shown2(key2) {
  let line = key2.replace(/[\p{Cc}\p{Cf}]/gu, " ");
  return line.length > 60 ? `${line.slice(0, 59)}\u2026` : line;
}

// src/detect/named.ts
var CHAIN = 5, MAX_USES = 20, REFERENCE = /^(?:[a-z]+ )?(?:\{\{[^{}]{1,120}\}\}|<<[^<>]{1,120}>>)$/i, detectNamed = function* (workspace, context) {
  for (let document2 of workspace.documents) {
    if (holdsNoNames(document2.input)) continue;
    let around2 = { ...contextOf(document2.input), ...document2.format === "openapi" ? { example: !0 } : {} };
    for (let entry of document2.entries) {
      let uses = usesOf(workspace, { document: document2, entry }), [use] = uses, verdict2 = judgeEntry(entry, around2) ?? (use && judgeUse(entry, use.entry, around2));
      if (!verdict2 || !reaches(verdict2, context.minConfidence)) continue;
      let match = matchOf(entry, document2, verdict2, uses, context);
      match && (yield context.why ? { ...match, reasons: whyReported(entry, verdict2, around2) } : match);
    }
  }
};
function matchOf(entry, document2, verdict2, uses, context) {
  let { input } = document2, chosen = ruleFor(entry, document2, verdict2, context.ruleset.words), rule = context.rule(chosen.id);
  if (!rule) return;
  let { part } = verdict2, span = part !== void 0 && entry.span.end - entry.span.start === entry.value.length ? { start: entry.span.start + part.start, end: entry.span.start + part.end } : entry.span;
  return {
    rule,
    level: lower(verdict2.level, rule.level),
    confidence: verdict2.confidence,
    input,
    span,
    value: part ? entry.value.slice(part.start, part.end) : entry.value,
    entry,
    document: document2,
    params: { name: shown2(headerOf(entry, document2)), weak: chosen.weak ? ", and it is weak" : "" },
    ...chosen.supersedes ? { supersedes: chosen.supersedes } : {},
    ...relatedTo(entry, document2, uses)
  };
}
function lower(one, other) {
  return one === "note" || other === "note" ? "note" : one === "warning" || other === "warning" ? "warning" : "error";
}
function relatedTo(entry, { input }, uses) {
  let pieces = (entry.parts ?? []).map((span) => ({ input, span, message: "a piece of the value" })), related = [...uses.map(relatedOf), ...pieces];
  return related.length > 0 ? { related } : {};
}
function relatedOf(use) {
  return { input: use.document.input, span: use.entry.span, message: `used as ${shown2(use.entry.key)} here` };
}
function usesOf(workspace, definition) {
  let { role } = definition.entry;
  if (role !== "variable" && role !== "variable.secret") return [];
  let uses = [], seen = /* @__PURE__ */ new Set([definition.entry]), names = [definition];
  for (let i = 0; i < CHAIN && names.length > 0; i++) {
    let next = [];
    for (let name of names)
      for (let use of workspace.usesOf(name))
        if (!(seen.has(use.entry) || !REFERENCE.test(use.entry.value)) && (seen.add(use.entry), use.entry.role === "variable" || use.entry.role === "variable.secret" ? next.push(use) : judgeUse(void 0, use.entry, void 0) && uses.push(use), uses.length === MAX_USES))
          return uses;
    names = next;
  }
  return uses;
}

// src/detect/postman.ts
var KINDS = {
  "postman-environment": "environment",
  "postman-globals": "globals file",
  "postman-dump": "data dump",
  "postman-report": "run report"
}, SESSION_COOKIE = /(?:sess|sid$|auth|token|jwt)/i, HARMLESS_COOKIE = /csrf|xsrf|^_|analytics/i;
function detectPostman(workspace, found2, context) {
  let matches = [];
  for (let document2 of workspace.documents) {
    if (document2.family !== "postman") continue;
    let secrets = secretsIn(document2, found2);
    document2.format !== "postman-report" && matches.push(...variables(document2, secrets, context)), matches.push(...environment(document2, secrets, context), ...responses(document2, secrets, context)), matches.push(...newerThanExport(document2, found2, context));
  }
  return matches;
}
function secretsIn(document2, found2) {
  let secrets = [];
  for (let match of found2) {
    if (match.input !== document2.input || match.rule.tag !== "secret" || (match.level ?? match.rule.level) === "note")
      continue;
    let entry = match.entry ?? entryAt(document2, match.span);
    entry && secrets.push({ match, entry });
  }
  return secrets.sort((a, b) => a.match.span.start - b.match.span.start);
}
function entryAt(document2, { start, end }) {
  let best;
  for (let entry of document2.entries) {
    let { span } = entry;
    span.start > start || span.end < end || entry.role === "script" || (!best || span.end - span.start < best.span.end - best.span.start) && (best = entry);
  }
  return best;
}
function variables(document2, secrets, context) {
  let matches = [], done = /* @__PURE__ */ new Set(), rows = rowsOf(document2);
  for (let { entry } of secrets) {
    let row = rows.get(pathOfRow(entry));
    if (!row || done.has(row.path)) continue;
    done.add(row.path);
    let initial = row.path.endsWith("/initialValue"), rule = context.rule(initial ? "postman/initial-value-synced" : "postman/variable-not-secret");
    !rule || !initial && row.role === "variable.secret" || matches.push({
      rule,
      input: document2.input,
      span: row.span,
      value: "",
      entry: row,
      document: document2,
      params: { name: shown3(row.key) }
    });
  }
  return matches;
}
function rowsOf(document2) {
  let rows = document2.entries.filter(
    ({ scope, place }) => place === "variable" && (scope === "environment" || scope === "globals")
  );
  return new Map(rows.map((entry) => [entry.path, entry]));
}
function pathOfRow({ path }) {
  let inner = path.indexOf("#");
  return inner < 0 ? path : path.slice(0, inner);
}
function environment(document2, secrets, context) {
  let rule = context.rule("postman/environment-committed"), kind = Object.hasOwn(KINDS, document2.format) ? KINDS[document2.format] : void 0;
  if (!rule || kind === void 0) return [];
  let rows = rowsOf(document2), held = document2.format === "postman-dump" ? secrets.filter(({ entry }) => rows.has(pathOfRow(entry))) : secrets, values = new Set(held.map(({ match }) => match.value)), [first] = held;
  if (!first) return [];
  let count = values.size === 1 ? "a credential" : `${values.size} credentials`, [file] = document2.groups, span = file?.span ?? first.match.span, whose = file?.name ? { group: file.id } : {};
  return [{ rule, input: document2.input, span, value: "", document: document2, ...whose, params: { kind, count } }];
}
var EXPORTED_AT = "_postman_exported_at", SKEW = 300;
function newerThanExport(document2, found2, context) {
  let rule = context.rule("postman/edited-after-export"), stamp = document2.entries.find(({ key: key2, role }) => role === "id" && key2 === EXPORTED_AT), exported = stamp ? Date.parse(stamp.value) / 1e3 : Number.NaN;
  if (!rule || Number.isNaN(exported)) return [];
  for (let { input, value, span, rule: other } of found2) {
    if (input !== document2.input || !other.id.startsWith("jwt/") || value === "") continue;
    let jwt = decodeJwt(value), issued = jwt && numericDate(jwt, "iat");
    if (!(issued === void 0 || issued <= exported + SKEW || issued * 1e3 > context.now.getTime() + SKEW * 1e3))
      return [{ rule, input, span, value: "", document: document2, params: { date: stamp.value.slice(0, 10) } }];
  }
  return [];
}
function responses(document2, secrets, context) {
  let rule = context.rule("postman/captured-response");
  if (!rule) return [];
  let held = /* @__PURE__ */ new Map();
  for (let { entry, match } of secrets)
    held.has(entry.group) || held.set(entry.group, { what: "token", span: match.span });
  for (let entry of document2.entries)
    entry.place === "response" && isSessionCookie(entry) && !held.has(entry.group) && held.set(entry.group, { what: "cookie", span: entry.span });
  let matches = [];
  for (let group of document2.groups) {
    let what = isSavedResponse(group) ? held.get(group.id) : void 0;
    what && matches.push({
      rule,
      input: document2.input,
      span: group.span ?? what.span,
      value: "",
      document: document2,
      group: group.id,
      params: { what: what.what }
    });
  }
  return matches;
}
function isSavedResponse(group) {
  return group.kind === "response" && !/\/(?:originalRequest|request)$/.test(group.id);
}
function isSessionCookie(entry) {
  let { key: key2, path, value } = entry;
  return !/#cookie\/|\/cookie\/\d+\/value$/.test(path) || HARMLESS_COOKIE.test(key2) || !SESSION_COOKIE.test(key2) ? !1 : value.length >= 16 && /\d/.test(value) && !/[{<*]/.test(value);
}
function shown3(key2) {
  let line = key2.replace(/[\p{Cc}\p{Cf}]/gu, " ");
  return line.length > 60 ? `${line.slice(0, 59)}\u2026` : line;
}

// src/oauth/facts.ts
function correlate(facts) {
  let groups = /* @__PURE__ */ new Map();
  for (let fact of facts) {
    let key2 = `${fact.ruleId}
${fact.by}`, list = groups.get(key2);
    list ? list.push(fact) : groups.set(key2, [fact]);
  }
  let found2 = [];
  for (let group of groups.values()) {
    let count = new Set(group.map(({ distinct: distinct2 }) => distinct2)).size;
    if (count <= group[0].max) continue;
    let places = distinctPlaces(group.sort(byPlace)), [first, ...related] = places, { ruleId, level } = group[0];
    found2.push({
      ruleId,
      level,
      place: placeOf(first),
      related: related.map(placeOf),
      params: { count: String(count) }
    });
  }
  return found2.sort((a, b) => compare(a.ruleId, b.ruleId) || byPlace(a.place, b.place));
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

// src/detect/project.ts
function draftFacts(workspace, facts, matches, context) {
  let documents = new Map(workspace.documents.map((one) => [one.input.path, one])), secrets = new Intervals(
    matches.filter(({ rule }) => rule.tag === "secret"),
    ({ span }) => span
  ), own = [];
  for (let fact of facts) {
    let document2 = documents.get(fact.path), rule = context.rule(fact.ruleId);
    if (!document2 || !rule || joinsSecrets(rule) && !isSecretAt(fact, secrets)) continue;
    let match = {
      rule,
      level: fact.level,
      input: document2.input,
      span: fact.span,
      value: "",
      document: document2,
      params: { count: "{count}" }
    };
    own.push({ fact, match });
  }
  let masked = own.map(({ match }) => ({
    ...match,
    rule: { ...match.rule, tag: "secret" },
    value: match.input.text.slice(match.span.start, match.span.end)
  })), drawing = describeContext([...matches, ...masked]);
  return own.map(({ fact, match }) => ({ fact, draft: describe({ match, also: [], related: [] }, drawing) }));
}
function joinsSecrets(rule) {
  let by = rule.kind === "check" ? rule.group?.by : void 0;
  return by === "auth.client_secret" || by === "token.value";
}
function isSecretAt({ path, span }, secrets) {
  for (let { input, span: own } of secrets.touching(span))
    if (input.path === path && own.start < span.end && own.end > span.start) return !0;
  return !1;
}
function tellFacts(all) {
  let drafts = new Map(all.map(({ fact, draft }) => [keyOf(fact.ruleId, fact), draft]));
  return correlate(all.map(({ fact }) => fact)).flatMap(({ ruleId, level, place, related, params }) => {
    let draft = drafts.get(keyOf(ruleId, place));
    if (!draft) return [];
    let tell = (text) => text.replaceAll("{count}", params.count ?? "several"), others = related.map(({ path, region }) => ({ path, region, message: "The same value stands here." }));
    return [{ finding: { ...draft, level, message: tell(draft.message), fix: tell(draft.fix), related: others } }];
  });
}
function keyOf(ruleId, { path, span }) {
  return `${ruleId}
${path}
${span.start}`;
}

// src/detect/transport.ts
var RULE3 = "oauth/tls-verify-off", SWITCHES = [
  { pattern: /\brejectUnauthorized["']?\s{0,4}[:=]\s{0,4}(?:false|0)\b/g },
  { pattern: /\bNODE_TLS_REJECT_UNAUTHORIZED["'\]]{0,2}\s{0,4}[:=]\s{0,4}["']?0\b/g },
  { pattern: /\bstrictSSL["']?\s{0,4}[:=]\s{0,4}false\b|\bstrict-ssl\s{0,4}[=:]\s{0,4}false\b/g },
  {
    pattern: /(?<![.\w])verify\s{0,4}=\s{0,4}False\b/g,
    after: /\b(?:requests|httpx|aiohttp|session|client|http|sess)\w{0,20}(?:\.\w{1,20})?\([^)]{0,360}$/i
  },
  { pattern: /\b(?:session|client|sess|s)\.verify\s{0,4}=\s{0,4}False\b/g },
  { pattern: /\bssl\._create_(?:default_https_context\s{0,4}=\s{0,4}ssl\._create_)?unverified_context\b/g },
  { pattern: /\bverify_mode\s{0,4}=\s{0,4}(?:ssl\.CERT_NONE|OpenSSL::SSL::VERIFY_NONE)\b/g },
  { pattern: /\bverify_mode\s{0,4}(?:=>|:)\s{0,4}OpenSSL::SSL::VERIFY_NONE\b/g },
  { pattern: /\bInsecureSkipVerify\s{0,4}[:=]\s{0,4}true\b/g },
  { pattern: /\binsecure-skip-tls-verify["']?\s{0,4}[:=]\s{0,4}["']?true\b/g },
  { pattern: /["']verify(?:_peer)?["']\s{0,4}=>\s{0,4}false\b/gi },
  { pattern: /\bCURLOPT_SSL_VERIFYPEER\s{0,4}(?:,|=>)\s{0,4}(?:false|0)\b/gi },
  {
    pattern: /\bServer(?:CertificateCustomValidation|CertificateValidation)Callback\s{0,4}\+?=[^;]{0,200}?(?:=>\s{0,20}(?:\{\s{0,20}return\s{1,4})?true\b|DangerousAcceptAnyServerCertificateValidator)/g
  },
  { pattern: /\bcheckServerTrusted\([^)]{0,200}\)[^{};]{0,80}\{\s{0,40}\}/g },
  { pattern: /\bNoopHostnameVerifier\.INSTANCE\b|\bTrustAllStrategy\.INSTANCE\b/g },
  { pattern: /\bsslVerify["']?\s{0,4}[:=]\s{0,4}["']?false\b|\bGIT_SSL_NO_VERIFY\s{0,4}[:=]\s{0,4}["']?(?:1|true)\b/g }
], PROSE = /\.(?:md|mdx|markdown|rst|adoc|txt|html?|log|lock)$/i, COMMENT = /^\s*(?:\/\/|#|\*|\/\*|--|;|<!--|rem\s)/i;
function* detectTransport(workspace, context, wanted = () => !0) {
  let rule = context.rule(RULE3);
  if (rule)
    for (let document2 of workspace.documents) {
      let { input } = document2;
      if (PROSE.test(input.path) || !wanted(document2)) continue;
      let requests = document2.entries.filter((entry) => entry.role === "request.insecure"), finder = new EntryFinder(document2);
      for (let span of switchesIn(input.text)) {
        if (requests.some((entry2) => entry2.span.start < span.end && span.start < entry2.span.end)) continue;
        let entry = finder.at(span);
        yield { rule, level: "note", input, span, value: "", ...entry ? { entry } : {}, document: document2 };
      }
    }
}
function switchesIn(text) {
  let found2 = [];
  for (let { pattern, after } of SWITCHES)
    for (let hit of text.matchAll(pattern)) {
      let start = hit.index;
      if (after && !after.test(text.slice(Math.max(0, start - 400), start))) continue;
      let line = text.slice(Math.max(0, start - 200), start);
      COMMENT.test(line.slice(line.lastIndexOf(`
`) + 1)) || found2.push({ start, end: start + hit[0].length });
    }
  return found2.sort((a, b) => a.start - b.start);
}

// src/detect/index.ts
async function detect(workspace, readings, context, screen) {
  let hitsOf = new Map(readings.map((one) => [one.document, one.hits])), offsets = (kind) => (document2) => hitsOf.get(document2)?.[kind], matches = [];
  for (let { document: document2, hits } of readings) matches.push(...detectShapes(document2.input, hits.shapes, context));
  for (let { document: document2 } of readings) matches.push(...detectEscapedShapes(document2, screen, matches, context));
  matches.push(...detectJwts(workspace, offsets("jwts"), context)), matches.push(...detectKeys(workspace, offsets("keys"), context)), matches.push(...detectJwtKeys(workspace, context)), matches.push(...detectOpenVerifiers(workspace, context)), matches.push(...detectTransport(workspace, context, (document2) => hitsOf.get(document2)?.transport === !0)), matches.push(...detectContextual(workspace, context), ...detectNamed(workspace, context));
  let checks = readings.some(mayBeChecked) ? await Promise.resolve().then(() => __toESM(require("./checks.js"), 1)) : void 0;
  checks && matches.push(...checks.detectChecks(workspace, context)), matches.push(...detectPostman(workspace, matches, context));
  let facts = checks ? checks.factsOf(workspace, context, processKey) : [];
  return {
    found: matches.length > 0 ? describeMatches(joinCompanions(matches, workspace.documents), workspace.documents, context.values) : [],
    facts: facts.length > 0 ? draftFacts(workspace, facts, matches, context) : []
  };
}
function mayBeChecked({ document: document2, hits }) {
  return hits.document || hits.jwts.length > 0 || document2.groups.some(({ kind }) => kind !== "file" && kind !== "settings");
}

// src/detect/skipped.ts
function tellSkipped(document2, least) {
  let { input } = document2;
  if (holdsNoNames(input)) return [];
  let around2 = contextOf(input), lines = new Lines(input.text), told = [];
  for (let entry of document2.entries) {
    let reason = whySkipped(entry, around2, least);
    reason && told.push({
      level: "note",
      code: "judge/not-reported",
      message: `"${shown2(entry.key)}" is not reported: ${reason}.`,
      path: input.path,
      region: lines.regionOf(entry.span)
    });
  }
  return told;
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
function opaqueSlice(text, start, end) {
  return { text, at: (offset) => offset >= text.length ? end : start };
}

// src/formats/format.ts
var home17 = require("./windows.js").modules["src/formats/format.ts"], DocumentBuilder = home17.DocumentBuilder, MAX_DEPTH = home17.MAX_DEPTH, TREE_BUDGET = home17.TREE_BUDGET, builderOf = home17.builderOf;

// src/formats/embedded.ts
var home18 = require("./windows.js").modules["src/formats/embedded.ts"], embeddedTexts = home18.embeddedTexts, mayEmbed = home18.mayEmbed, readEmbedded = home18.readEmbedded;

// src/formats/json-entries.ts
var home19 = require("./windows.js").modules["src/formats/json-entries.ts"], entryOf2 = home19.entryOf, isEnabled = home19.isEnabled, pairOf = home19.pairOf, pointerToken = home19.pointerToken, readJsonTree = home19.readJsonTree;

// src/formats/postman/rows.ts
function whereOf(spot, path) {
  return { path, group: spot.group, place: spot.place, enabled: spot.enabled, depth: 0 };
}
function sliceOfNode(node) {
  return node.kind === "string" ? node.slice : subSlice(node.source, node.start, node.end);
}
function addNode(node, named, spot, out, value = node?.value) {
  if (!node?.isScalar || value === void 0) return;
  let entry = entryOf2(node, value, named.path, named.key, named.keySpan ?? node.keySpan, spot, named.role);
  out.entries.push(named.scope ? { ...entry, scope: named.scope } : entry);
}
function addDeep(node, named, spot, out) {
  if (!node) return;
  let where = whereOf(spot, named.path);
  if (!node.isScalar) {
    readJsonTree(node, where, out, { groups: "flat", embedded: embeddedTexts });
    return;
  }
  let slice = sliceOfNode(node);
  addNode(node, named, spot, out, slice.text), node.kind === "string" && embeddedTexts.test(slice.text) && embeddedTexts.read(slice, { ...where, depth: 1 }, out);
}
function rowsOf2(list, path) {
  let rows = [], index = 0;
  for (let node = list?.first; node; node = node.next, index += 1)
    if (list?.kind === "object") {
      let key2 = node.key ?? "", valuePath = `${path}/${pointerToken(key2)}`;
      rows.push({ node, path: valuePath, key: key2, keySpan: node.keySpan, value: node, valuePath, enabled: !0 });
    } else if (node.kind === "object") {
      let name = node.get("key") ?? node.get("name") ?? node.get("id"), row = {
        node,
        path: `${path}/${index}`,
        key: name?.isScalar ? name.value : "",
        keySpan: name?.isScalar ? name.span : void 0,
        value: node.get("value"),
        valuePath: `${path}/${index}/value`,
        enabled: isEnabled(node)
      };
      for (let each = node.first; each; each = each.next)
        each !== row.value && each.keyIs("value") && rows.push({ ...row, value: each, enabled: !1 });
      rows.push(row);
    }
  return rows;
}
function nameFile(node, name, id, out) {
  let index = id === "" ? 0 : out.groups.findIndex((group2) => group2.id === id), group = out.groups[index];
  group && (out.groups[index] = { ...group, name, ...spanOfName(node) });
}
function spanOfName(node) {
  let name = node?.get("name");
  return name?.kind === "string" ? { span: name.span } : {};
}

// src/formats/clients/auth.ts
function folded(name) {
  return name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}
var TYPES = {
  none: "noauth",
  iam: "awsv4",
  aws: "awsv4",
  awssignature: "awsv4",
  singletoken: "bearer",
  // WS-Security's user name and digest of a password.
  wsse: "digest",
  akamaieg: "edgegrid",
  akamaiedgegrid: "edgegrid",
  oauth10: "oauth1",
  oauth20: "oauth2",
  clientcert: "certificate"
};
function authType(type) {
  let name = folded(type);
  return TYPES[name] ?? name;
}
var OAUTH2 = {
  granttype: "grant_type",
  accesstokenurl: "accessTokenUrl",
  tokenurl: "accessTokenUrl",
  tokenendpoint: "accessTokenUrl",
  authorizationurl: "authUrl",
  authurl: "authUrl",
  authendpoint: "authUrl",
  refreshtokenurl: "refreshTokenUrl",
  clientid: "clientId",
  clientsecret: "clientSecret",
  scope: "scope",
  scopes: "scope",
  username: "username",
  password: "password",
  redirecturl: "redirect_uri",
  redirecturi: "redirect_uri",
  callbackurl: "redirect_uri",
  state: "state",
  audience: "audience",
  resource: "resource",
  token: "accessToken",
  accesstoken: "accessToken",
  refreshtoken: "refreshToken",
  codeverifier: "code_verifier",
  credentialsinbody: "client_authentication",
  credentialsplacement: "client_authentication",
  clientauth: "client_authentication",
  clientauthentication: "client_authentication",
  addto: "addTokenTo",
  tokenplacement: "addTokenTo"
}, PARAMS = {
  oauth2: OAUTH2,
  basic: { username: "username", password: "password" },
  digest: { username: "username", password: "password" },
  ntlm: { username: "username", password: "password" },
  bearer: { token: "token" },
  apikey: { key: "key", value: "value", addto: "in", placement: "in", in: "in" },
  awsv4: {
    accesskeyid: "accessKey",
    accesskey: "accessKey",
    secretaccesskey: "secretKey",
    secretkey: "secretKey",
    sessiontoken: "sessionToken",
    servicetoken: "sessionToken"
  },
  oauth1: {
    consumerkey: "consumerKey",
    consumersecret: "consumerSecret",
    token: "token",
    tokenkey: "token",
    accesstoken: "token",
    tokensecret: "tokenSecret",
    accesstokensecret: "tokenSecret",
    privatekey: "privateKey"
  },
  hawk: { id: "authId", authid: "authId", key: "authKey", authkey: "authKey" },
  jwt: { secret: "secret", privatekey: "privateKey", payload: "payload" },
  asap: { privatekey: "privateKey", keyid: "kid", issuer: "iss", subject: "sub" },
  edgegrid: { accesstoken: "accessToken", clienttoken: "clientToken", clientsecret: "clientSecret" }
};
function authRole(type, param) {
  let name = PARAMS[type]?.[folded(param)];
  return name && `auth.${type}.${name}`;
}
function authGroup(type, owner, out) {
  let { path, group, name } = owner, open = (kind, whole) => out.group({ id: path, kind, name, parent: group, whole });
  return type === "oauth2" ? open("helper", !0) : owner.own === "request" ? group : open("settings", !1);
}
function wireValue(role, value, pkce = !1) {
  if (role === "auth.oauth2.grant_type") {
    let grant = value.toLowerCase().replace(/[\s-]+/g, "_");
    return grant === "authorization_code" && pkce ? "authorization_code_with_pkce" : grant === "password_credentials" || grant === "resource_owner_password_credentials" ? "password" : grant;
  }
  return role === "auth.oauth2.client_authentication" ? /body|^true$/i.test(value) ? "body" : "header" : value;
}
function addAuthParam(type, named, value, spot, out, pkce = !1) {
  let { path, key: key2, keySpan } = named, role = authRole(type, key2);
  out.add(value, 0, value.text.length, {
    path,
    key: key2,
    ...keySpan ? { keySpan } : {},
    value: wireValue(role, value.text, pkce),
    ...spot,
    ...role ? { role } : {}
  });
}
var SWITCHES2 = /^(?:type|authType|authActive|disabled|enabled|mode)$/;
function usesPkce(block) {
  let pkce = block.get("usePkce") ?? block.get("isPKCE") ?? block.get("pkce");
  return pkce?.kind === "object" ? pkce.get("disabled")?.value !== "true" : pkce?.value === "true";
}
function addAuthNodes(type, block, path, group, enabled, out, outermost = !0) {
  let pkce = usesPkce(block);
  for (let node = block.first; node; node = node.next) {
    let key2 = node.key ?? "";
    if (SWITCHES2.test(key2)) continue;
    let spot = { group, place: "auth", enabled }, at = `${path}/${key2}`, isPart2 = outermost && /^(?:credentials|resourceOwner|grantTypeInfo)$/.test(key2);
    if (node.kind === "object" && isPart2) addAuthNodes(type, node, at, group, enabled, out, !1);
    else if (node.kind === "array") addSentRows(node, at, spot, out);
    else {
      let role = authRole(type, key2);
      addNode(node, { path: at, key: key2, role }, spot, out, wireValue(role, node.isScalar ? node.value : "", pkce));
    }
  }
}
var SENT = [
  [/header/i, "header"],
  [/query|url/i, "query"]
];
function addSentRows(list, path, spot, out) {
  let index = -1;
  for (let row = list.first; row; row = row.next) {
    index += 1;
    let key2 = row.string("key") ?? row.string("name"), value = row.get("value");
    if (key2 === void 0 || !value?.isScalar || value.kind === "null") continue;
    let sent = row.string("sendIn") ?? row.string("placement") ?? "", place = SENT.find(([name]) => name.test(sent))?.[1] ?? "body", enabled = spot.enabled && row.get("active")?.value !== "false" && row.get("disabled")?.value !== "true", named = { path: `${path}/${index}/value`, key: key2, keySpan: (row.get("key") ?? row.get("name"))?.span };
    addNode(value, named, { ...spot, place, enabled }, out);
  }
}
function addAuthType(written, path, group, out, enabled = !0) {
  let value = authType(written.text);
  out.add(written, 0, written.text.length, {
    path,
    key: "type",
    value,
    place: "auth",
    role: "auth.type",
    group,
    enabled
  });
}
function readAuthBlock(block, typeKey, owner, out, enabled = !0) {
  if (block?.kind !== "object" || !block.first) return;
  let typeNode = block.get(typeKey), written = typeNode?.kind === "string" ? typeNode.slice : void 0, type = written ? authType(written.text) : block.get("username") ? "basic" : "";
  if (type === "inherit" || type === "") return;
  let group = authGroup(type, owner, out);
  return addAuthNodes(type, block, owner.path, group, enabled, out), written && addAuthType(written, `${owner.path}/${typeKey}`, group, out, enabled), type === "noauth" || !enabled ? "none" : group;
}

// src/formats/header.ts
var home20 = require("./windows.js").modules["src/formats/header.ts"], addHeader = home20.addHeader, readHeaderBlock = home20.readHeaderBlock, readHeaders = home20.readHeaders;

// src/formats/curl/curl.ts
var home21 = require("./windows.js").modules["src/formats/curl/curl.ts"], mayHoldCurl = home21.mayHoldCurl, readCurl = home21.readCurl;

// src/formats/url.ts
var home22 = require("./windows.js").modules["src/formats/url.ts"], addUserinfo = home22.addUserinfo, colonOf = home22.colonOf, queryOf = home22.queryOf, readUrl = home22.readUrl, urlAt = home22.urlAt;

// src/formats/inside.ts
var LONGEST3 = 262144, readInside = (value, where, out) => {
  let { text } = value;
  if (text.length > LONGEST3) return !1;
  if (mayHoldCurl(text) && readCurl(value, where, out)) return !0;
  let first = text.charCodeAt(0);
  return text.includes("://") && first !== 123 && first !== 91 ? readUrl(value, where, out) : readEmbedded(value, where, out);
};

// src/formats/lexical/names.ts
var home23 = require("./windows.js").modules["src/formats/lexical/names.ts"], KEY_WORDS = home23.KEY_WORDS, findAnchors = home23.findAnchors, isWordChar = home23.isWordChar, nameAt = home23.nameAt;

// src/formats/lexical/spots.ts
var home24 = require("./windows.js").modules["src/formats/lexical/spots.ts"], SPOT_NAME = home24.SPOT_NAME, spotAt = home24.spotAt, spotsIn2 = home24.spotsIn;

// src/formats/lexical/urls.ts
var home25 = require("./windows.js").modules["src/formats/lexical/urls.ts"], userInfos = home25.userInfos;

// src/formats/lexical/values.ts
var home26 = require("./windows.js").modules["src/formats/lexical/values.ts"], schemeAt = home26.schemeAt, valueAfter = home26.valueAfter;

// src/formats/lexical/lexical.ts
var STEPS_PER_CHARACTER = 24, STEPS_AT_LEAST = 1e6;
function readLexical(slice, where, out, anchors) {
  let { text } = slice, budget = STEPS_AT_LEAST + STEPS_PER_CHARACTER * text.length, seen = /* @__PURE__ */ new Set(), nameEnd = 0, bareUntil = 0;
  for (let anchor of anchors ?? findAnchors(text)) {
    if (anchor < nameEnd || anchor < bareUntil || text[anchor] === ":") continue;
    if (budget <= 0) {
      out.note("format/budget", "Too many overlapping names; the rest of this text was read for token shapes only.");
      break;
    }
    let spot = spotAt(text, anchor);
    if (spot && !seen.has(spot.literal.from)) {
      seen.add(spot.literal.from), out.add(slice, spot.literal.from, spot.literal.to, entryOf3(slice, where, spot.name, foundOf(spot)));
      continue;
    }
    let name = nameAt(text, anchor);
    if (name) {
      nameEnd = name.end, budget -= 200;
      for (let found2 of valuesOf(text, name)) {
        let { literal: literal2 } = found2;
        budget -= literal2.to - literal2.from, !seen.has(literal2.from) && (seen.add(literal2.from), literal2.quote === "" && !/[=:&?]/.test(literal2.value) && (bareUntil = Math.max(bareUntil, literal2.to)), out.add(slice, literal2.from, literal2.to, entryOf3(slice, where, name, found2)));
      }
    }
  }
  for (let url of userInfos(text))
    out.add(slice, url.from, url.to, {
      path: `${where.path}/url`,
      key: "password",
      value: url.password,
      place: where.place,
      role: "auth.basic.password",
      group: where.group,
      enabled: where.enabled,
      syntax: { kind: "url", quote: "", operator: ":", after: "@" }
    });
  return !0;
}
function foundOf({ literal: literal2, kind }) {
  return { literal: literal2, kind, operator: kind === "argument" ? "(" : "" };
}
function isParameter(text, name) {
  let before = text[name.start - 1];
  return before === "&" || before === "?";
}
function valuesOf(text, name) {
  let scheme = schemeAt(text, name);
  if (scheme) return [scheme];
  let flag = text[name.start - 1] === "-" && /[\s"'[(,]-{1,2}$/.test(text.slice(Math.max(0, name.start - 3), name.start));
  return valueAfter(text, name, isParameter(text, name), flag);
}
function entryOf3(slice, where, name, found2) {
  let { literal: literal2, operator } = found2, form = isParameter(slice.text, name), bareHeader = found2.kind === "header", key2 = bareHeader ? "Authorization" : name.text, header = found2.kind === "header" || /authorization$/i.test(name.text), kind = header ? "header" : form ? "url" : found2.kind, place = header && where.place === "text" ? "header" : where.place;
  return {
    path: `${where.path}/${key2.replaceAll("~", "~0").replaceAll("/", "~1")}`,
    key: key2,
    value: literal2.value,
    ...bareHeader ? {} : { keySpan: { start: slice.at(name.start), end: slice.at(name.end) } },
    place,
    group: where.group,
    enabled: where.enabled,
    syntax: { kind, quote: literal2.quote, operator, after: slice.text.slice(literal2.next, literal2.next + 8) }
  };
}

// src/formats/named-value.ts
function addNamed(value, named, where, out, inside = readUrl) {
  let { text } = value;
  out.add(value, 0, text.length, {
    place: where.place,
    group: where.group,
    enabled: where.enabled,
    ...named,
    value: text
  }), !(named.state || named.scalar || where.depth >= MAX_DEPTH || text.length < 8) && inside(value, { ...where, path: named.path, group: named.group ?? where.group, depth: where.depth + 1 }, out);
}
function coverEntries(out, before, span) {
  for (let index = before; index < out.entries.length; index += 1) {
    let { keySpan: _, ...entry } = out.entries[index];
    out.entries[index] = { ...entry, span };
  }
}
function tightenEntries(out, before) {
  let { text } = out.input;
  for (let i = before; i < out.entries.length; i += 1) {
    let entry = out.entries[i], { start, end } = entry.span, close = start + entry.value.length;
    close < end && text.startsWith(entry.value, start) && (out.entries[i] = { ...entry, span: { start, end: close } });
  }
}
function settingsGroup(where, pointer, out, parent = where.group, name = "") {
  return out.group({ id: `${where.path}${pointer || "/"}`, kind: "settings", name, parent, whole: !1 });
}
function spanOf(slice, from = 0, to = slice.text.length) {
  return { start: slice.at(from), end: slice.at(to) };
}
function trimmed(slice, from, to) {
  let { text } = slice, start = from, end = to;
  for (; start < end && isSpace(text.charCodeAt(start)); ) start += 1;
  for (; end > start && isSpace(text.charCodeAt(end - 1)); ) end -= 1;
  return subSlice(slice, start, end);
}
function isSpace(code) {
  return code === 32 || code >= 9 && code <= 13 || code === 160 || code === 65279;
}
function lineAt(text, start) {
  let end = start;
  for (; end < text.length; ) {
    let code = text.charCodeAt(end);
    if (code === 10) return { start, end, next: end + 1 };
    if (code === 13) return { start, end, next: text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1 };
    end += 1;
  }
  return { start, end, next: end };
}

// src/formats/mapped-text.ts
var home27 = require("./windows.js").modules["src/formats/mapped-text.ts"], MappedText = home27.MappedText, escaped = home27.escaped, hexEscape = home27.hexEscape;

// src/formats/dotenv.ts
var NAME = /(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*(?:=|:(?=[ \t]))/y, COMMENT2 = /[#;]+[ \t]*/y, FILE = /(?:^|\/)(?:\.env(?:rc|\.[^/]*)?|[^/]*\.env)$/i;
function closingQuote(text, open) {
  let quote = text[open], at = open + 1;
  for (; at < text.length && text[at] !== quote; ) at += text[at] === "\\" && quote === '"' ? 2 : 1;
  if (at >= text.length) return -1;
  let after = at + 1;
  for (; after < text.length && (text[after] === " " || text[after] === "	"); ) after += 1;
  let next = text[after];
  return next === void 0 || next === `
` || next === "\r" || next === "#" || next === ";" || next === "," ? at : -1;
}
function quoted(outer, open, close) {
  let { text } = outer;
  if (text[open] !== '"') return subSlice(outer, open + 1, close);
  let mapped = new MappedText(outer, open + 1), kept = open + 1;
  for (let at = text.indexOf("\\", kept); at >= 0 && at < close; at = text.indexOf("\\", at + 2)) {
    let letter = text[at + 1];
    'nrt"\\$'.includes(letter) && (mapped.keep(kept, at), mapped.put(escaped(letter), at, at + 2), kept = at + 2);
  }
  return mapped.keep(kept, close), mapped.slice(close);
}
function valueAt(outer, from, lineEnd, unclosed) {
  let { text } = outer, at = from;
  for (; at < lineEnd && isSpace(text.charCodeAt(at)); ) at += 1;
  let quote = text[at];
  if ((quote === '"' || quote === "'" || quote === "`") && !unclosed.has(quote)) {
    let close = closingQuote(text, at);
    if (close >= 0) return { slice: quoted(outer, at, close), quote, end: close + 1 };
    text.indexOf(quote, at + 1) < 0 && unclosed.add(quote);
  }
  let end = at;
  for (; end < lineEnd && !(text[end] === "#" && end > at && isSpace(text.charCodeAt(end - 1))); ) end += 1;
  return text[at] === "#" && (end = at), { slice: trimmed(outer, at, end), quote: "", end: lineEnd };
}
var readDotenv = (slice, where, out) => {
  let { text } = slice, before = out.entries.length, unclosed = /* @__PURE__ */ new Set(), start = text.charCodeAt(0) === 65279 ? 1 : 0;
  for (; start < text.length; ) {
    let line = lineAt(text, start);
    start = line.next;
    let at = line.start;
    for (; at < line.end && isSpace(text.charCodeAt(at)); ) at += 1;
    COMMENT2.lastIndex = at;
    let comment = COMMENT2.exec(text);
    comment && (at += comment[0].length), NAME.lastIndex = at;
    let name = NAME.exec(text);
    if (!name) continue;
    let value = valueAt(slice, NAME.lastIndex, line.end, unclosed);
    comment && (value.end > line.end || isProse(value)) || (addLine(slice, NAME.lastIndex - 1, name[1], value, !!comment, where, out), value.end > line.end && (start = lineAt(text, value.end).next));
  }
  return out.entries.length > before;
};
function isProse(value) {
  return value.quote === "" && /\s/.test(value.slice.text);
}
function addLine(slice, sign2, key2, value, comment, where, out) {
  let { text } = slice, end = sign2;
  for (; isSpace(text.charCodeAt(end - 1)); ) end -= 1;
  let syntax = comment ? { kind: "comment", quote: value.quote, operator: text[sign2], after: "" } : void 0, keySpan = spanOf(slice, end - key2.length, end), path = `${where.path}/${key2}`;
  addNamed(value.slice, { path, key: key2, keySpan, ...syntax ? { syntax } : {} }, where, out, readInside);
}
var dotenv = {
  name: "dotenv",
  claims: (input) => FILE.test(input.path),
  read(input) {
    let out = new DocumentBuilder(input), where = { path: "", group: "", place: "variable", enabled: !0, depth: 0 };
    return readDotenv(sliceOf(input.text), { ...where, group: settingsGroup(where, "", out) }, out), out.build("dotenv");
  }
};

// src/formats/shell-words.ts
var home28 = require("./windows.js").modules["src/formats/shell-words.ts"], commandAt = home28.commandAt;

// src/formats/shell.ts
var FILE2 = /(?:\.(?:sh|bash|zsh|ksh|csh|fish|command|ps1|psm1|bat|cmd)|(?:^|\/)\.(?:profile|bash_profile|bashrc|zshrc|zshenv|zprofile|bash_aliases|bash_history|zsh_history))$/i, SHEBANG = /^#!.{0,60}\b(?:ba|z|k|da|)sh\b/, ASSIGNMENT = /^(?:\$env:|\$)?([A-Za-z_][\w.]*)\+?=/, SETTERS = /^(?:setenv|setx|Set-Variable)$/i, FLAG = /^--?([A-Za-z][\w.-]*)(=|:(?=\S))?/, HEREDOC = /<<-?[ \t]*(["']?)([A-Za-z_]\w*)\1/g;
function addValue(key2, keySpan, value, syntax, where, out) {
  value.text.startsWith("(") || addNamed(value, { path: `${where.path}/${key2}`, key: key2, keySpan, syntax }, where, out, readInside);
}
function readCommand(slice, words, where, out) {
  let { text } = slice, first = words[0]?.slice.text ?? "";
  if (!/^(?:\S*\/)?(?:curl|wget)(?:\.exe)?$/.test(first))
    for (let index = 0; index < words.length; index += 1) {
      let word = words[index], next = words[index + 1], after = (end) => text.slice(end, end + 8), assigned2 = ASSIGNMENT.exec(word.slice.text);
      if (assigned2) {
        let [head, key2] = [assigned2[0], assigned2[1]], begin = head.indexOf(key2), value = subSlice(word.slice, head.length, word.slice.text.length), syntax = { kind: "assignment", quote: quoteAt(text, value.text === "" ? -1 : value.at(0) - slice.at(0) - 1), operator: "=", after: after(word.end) };
        addValue(key2, spanOf(word.slice, begin, begin + key2.length), value, syntax, where, out);
        continue;
      }
      let variable = /^\$(?:env:|script:|global:)?([A-Za-z_]\w*)$/i.exec(word.slice.text), third = words[index + 2];
      if (index === 0 && variable && next?.slice.text === "=" && third && (third.quote || words.length === 3)) {
        let at = word.slice.text.length - variable[1].length, syntax = { kind: "assignment", quote: third.quote, operator: "=", after: after(third.end) };
        addValue(variable[1], spanOf(word.slice, at), third.slice, syntax, where, out), index += 2;
        continue;
      }
      if (index === 0 && SETTERS.test(first) && next && third && /^[A-Za-z_]\w*$/.test(next.slice.text)) {
        let syntax = { kind: "assignment", quote: third.quote, operator: "", after: after(third.end) };
        addValue(next.slice.text, spanOf(next.slice), third.slice, syntax, where, out), index += 2;
        continue;
      }
      word.quote === "" && (index += readFlag(word, next, where, out, after));
    }
}
function readFlag(word, next, where, out, after) {
  let flag = FLAG.exec(word.slice.text);
  if (!flag || flag[1].length < 2) return 0;
  let key2 = flag[1], begin = flag[0].indexOf(key2), keySpan = spanOf(word.slice, begin, begin + key2.length);
  if (flag[2]) {
    let value2 = subSlice(word.slice, flag[0].length, word.slice.text.length);
    return addValue(key2, keySpan, value2, { kind: "flag", quote: "", operator: flag[2], after: after(word.end) }, where, out), 0;
  }
  if (flag[0].length !== word.slice.text.length || !next || next.slice.text.startsWith("-") || ASSIGNMENT.test(next.slice.text)) return 0;
  let source = /^(?:pass|env|file|stdin|fd):/.exec(next.slice.text)?.[0];
  if (source !== void 0 && source !== "pass:") return 1;
  let value = source ? subSlice(next.slice, source.length, next.slice.text.length) : next.slice;
  return addValue(key2, keySpan, value, { kind: "flag", quote: next.quote, operator: "", after: after(next.end) }, where, out), 1;
}
function quoteAt(text, at) {
  let letter = text[at];
  return letter === '"' || letter === "'" ? letter : "";
}
function readHeredoc(slice, line, next, where, out) {
  HEREDOC.lastIndex = 0;
  let word = HEREDOC.exec(line)?.[2];
  if (!word) return next;
  let end = next;
  for (let at = next; at < slice.text.length; ) {
    let body = lineAt(slice.text, at);
    if (slice.text.slice(body.start, body.end).trim() === word) {
      let inner = subSlice(slice, next, end), below = { ...where, path: `${where.path}/${word}`, depth: where.depth + 1 };
      return where.depth < MAX_DEPTH && !readInside(inner, below, out) && readDotenv(inner, where, out), body.next;
    }
    at = body.next, end = at;
  }
  return next;
}
var readShell = (slice, where, out) => {
  let { text } = slice, before = out.entries.length, heredocs = text.includes("<<"), at = text.charCodeAt(0) === 65279 ? 1 : 0, misses = 0;
  for (; at < text.length; ) {
    let letter = text[at];
    if (letter === "#") {
      let line = lineAt(text, at);
      readDotenv(subSlice(slice, at, line.end), where, out), at = line.next;
      continue;
    }
    if (/[\s;&|(){}`!@]/.test(letter)) {
      at += 1;
      continue;
    }
    if (/^set[ \t]+"?[A-Za-z_]\w*=/i.test(text.slice(at, at + 80))) {
      at = readCmdSet(slice, at, where, out);
      continue;
    }
    let command = commandAt(slice, at);
    readCommand(slice, command.words, where, out);
    let begin = at;
    if (at = Math.max(command.end, at + 1), heredocs && misses < 8 && text.slice(begin, at).includes("<<")) {
      let line = lineAt(text, at), next = readHeredoc(slice, text.slice(begin, line.end), line.next, where, out);
      next === line.next ? misses += 1 : at = next;
    }
  }
  return mayHoldCurl(text) && readCurl(slice, where, out), out.entries.length > before;
};
function readCmdSet(slice, at, where, out) {
  let line = lineAt(slice.text, at), head = /^set[ \t]+("?)([A-Za-z_]\w*)=/i.exec(slice.text.slice(at, at + 80)), from = at + head[0].length, end = line.end, close = head[1] ? slice.text.lastIndexOf('"', end) : -1;
  for (close > from && (end = close); end > from && /\s/.test(slice.text[end - 1]); ) end -= 1;
  let keySpan = spanOf(slice, from - 1 - head[2].length, from - 1), syntax = {
    kind: "assignment",
    quote: "",
    operator: "=",
    after: slice.text.slice(end, line.end).slice(0, 8)
  };
  return addValue(head[2], keySpan, subSlice(slice, from, end), syntax, where, out), line.next;
}
var shell = {
  name: "shell",
  claims: ({ path, text }) => FILE2.test(path) || SHEBANG.test(text),
  read(input) {
    let out = new DocumentBuilder(input), where = { path: "", group: "", place: "variable", enabled: !0, depth: 0 };
    return readShell(sliceOf(input.text), { ...where, group: settingsGroup(where, "", out) }, out), out.build("shell");
  }
};

// src/formats/dockerfile.ts
var FILE3 = /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[^/]*)?$|\.(?:dockerfile|containerfile)$/i, INSTRUCTION = /[ \t]*(ENV|ARG|LABEL|RUN|CMD|ENTRYPOINT|HEALTHCHECK|SHELL|ONBUILD)[ \t]+/iy;
function instructionEnd(text, from) {
  let line = lineAt(text, from);
  for (; ; ) {
    let last2 = line.end;
    for (; last2 > line.start && isSpace(text.charCodeAt(last2 - 1)); ) last2 -= 1;
    let comment = line.start !== from && /^[ \t]*#/.test(text.slice(line.start, Math.min(line.end, line.start + 40)));
    if (text[last2 - 1] !== "\\" && text[last2 - 1] !== "`" && !comment || line.next >= text.length) return line.end;
    line = lineAt(text, line.next);
  }
}
function readPairs(slice, where, out) {
  let old = /^([A-Za-z_][\w.-]*)[ \t]+(?=[^\s=])/.exec(slice.text);
  if (old) {
    let value = trimmed(slice, old[0].length, slice.text.length);
    addPair(old[1], spanOf(slice, 0, old[1].length), value, where, out);
    return;
  }
  for (let { slice: word } of commandAt(slice, 0).words) {
    let sign2 = word.text.indexOf("=");
    sign2 > 0 && addPair(word.text.slice(0, sign2), spanOf(word, 0, sign2), subSlice(word, sign2 + 1, word.text.length), where, out);
  }
}
function addPair(key2, keySpan, value, where, out) {
  addNamed(value, { path: `${where.path}/${key2}`, key: key2, keySpan }, where, out, readInside);
}
var readDockerfile = (slice, where, out) => {
  let { text } = slice, before = out.entries.length, at = text.charCodeAt(0) === 65279 ? 1 : 0;
  for (; at < text.length; ) {
    INSTRUCTION.lastIndex = at;
    let found2 = INSTRUCTION.exec(text);
    if (!found2) {
      at = lineAt(text, at).next;
      continue;
    }
    let from = at + found2[0].length, name = found2[1].toUpperCase();
    if (name === "ONBUILD") {
      at = from;
      continue;
    }
    let end = instructionEnd(text, from), body = subSlice(slice, from, end);
    name === "ENV" || name === "ARG" || name === "LABEL" ? readPairs(body, where, out) : readShell(body, { ...where, path: `${where.path}/${name}@${at}` }, out), at = lineAt(text, end).next;
  }
  return out.entries.length > before;
}, dockerfile = {
  name: "dockerfile",
  claims: (input) => FILE3.test(input.path),
  read(input) {
    let out = new DocumentBuilder(input), where = { path: "", group: "", place: "variable", enabled: !0, depth: 0 };
    return readDockerfile(sliceOf(input.text), { ...where, group: settingsGroup(where, "", out) }, out), out.build("dockerfile");
  }
};

// src/formats/url-form.ts
var home29 = require("./windows.js").modules["src/formats/url-form.ts"], addFields = home29.addFields, formFields = home29.formFields, percentDecoded = home29.percentDecoded;

// src/formats/http/body.ts
function readBody(slice, from, end, where, out) {
  let { text } = slice, stop = from;
  for (; stop < end; ) {
    let line = lineAt(text, stop);
    if (/^(?:> |>\{|<> |>> )/.test(text.slice(line.start, Math.min(line.end, line.start + 4)))) break;
    stop = line.next;
  }
  let body = trimmed(slice, from, stop);
  if (body.text === "") return !0;
  if (/^<(?:@\w*)?\s+\S/.test(body.text)) return !1;
  if (body.text.startsWith("--") && readMultipart(body, where, out)) return !/^<(?:@\w*)?[ \t]+\S/m.test(body.text);
  let at = { ...where, path: `${where.path}/body`, place: "body", depth: where.depth + 1 };
  if (/^[^\s=<{[]{1,200}=/.test(body.text)) addFields(formFields(body, 0, body.text.length), at, out);
  else if (!readEmbedded(body, at, out) && !/^\{\{[^}]*\}\}$/.test(body.text)) {
    let { group, enabled } = where;
    out.add(body, 0, body.text.length, { path: at.path, key: "body", value: body.text, place: "body", group, enabled });
  } else if (/^\{\{[^}]*\}\}$/.test(body.text)) return !1;
  return !0;
}
function readMultipart(body, where, out) {
  let { text } = body, boundary = text.slice(0, lineAt(text, 0).end).trim();
  if (boundary.length < 3 || !/content-disposition/i.test(text)) return !1;
  for (let at = lineAt(text, 0).next; at < text.length; ) {
    let next = text.indexOf(boundary, at), end = next < 0 ? text.length : next;
    readPart(subSlice(body, at, end), where, out), at = next < 0 ? text.length : Math.max(lineAt(text, next).next, next + 1);
  }
  return !0;
}
function readPart(part, where, out) {
  let { text } = part, blank = /\r?\n[ \t]*\r?\n/.exec(text);
  if (!blank) return;
  let head = text.slice(0, blank.index), name = /content-disposition:[^\n]*?[;\s]name="([^"\n]*)"/i.exec(head), value = trimmed(part, blank.index + blank[0].length, text.length);
  if (!name || /^<(?:@\w*)?[ \t]+\S/.test(value.text)) return;
  let from = name.index + name[0].length - 1 - name[1].length, named = {
    path: `${where.path}/body#?${name[1]}`,
    key: name[1],
    keySpan: spanOf(part, from, from + name[1].length)
  };
  addNamed(value, named, { ...where, place: "body", depth: where.depth + 1 }, out, readInside);
}

// src/formats/basic-auth.ts
var home30 = require("./windows.js").modules["src/formats/basic-auth.ts"], addBase64Basic = home30.addBase64Basic, addClearBasic = home30.addClearBasic, printableBase64 = home30.printableBase64;

// src/formats/http/head.ts
var HEADER = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+[ \t]*:/, COMMENT3 = /^(?:#|\/\/)/, TELLING = /^(?:authorization|proxy-authorization|cookie|x-[\w-]*(?:key|token|auth|secret)[\w-]*|[\w-]*api-?key)$/i;
function beforeVersion(text, line) {
  let tail = text.slice(Math.max(line.start, line.end - 40), line.end), version = /[ \t]HTTP\/[\d.]{1,8}[ \t]{0,20}$/.exec(tail);
  return version ? line.end - tail.length + version.index : line.end;
}
function readHead(slice, from, end, where, out) {
  let { text } = slice, at = from;
  for (; at < end; ) {
    let line = lineAt(text, at), content = text.slice(line.start, line.end).trim();
    if (content === "") return line.next;
    if (at = Math.max(line.next, at + 1), COMMENT3.test(content)) {
      readComment(slice, line, where, out);
      continue;
    }
    let query = /^[?&]/.test(content), piece = trimmed(slice, line.start, query ? beforeVersion(text, line) : line.end);
    if (query)
      addFields(formFields(piece, 1, piece.text.length), { ...where, path: `${where.path}/url`, place: "query" }, out);
    else if (HEADER.test(content)) addHttpHeader(piece, where, out);
    else return line.start;
  }
  return end;
}
function addHttpHeader(line, where, out) {
  let colon = line.text.indexOf(":"), name = trimmed(line, 0, colon), value = trimmed(line, colon + 1, line.text.length), at = { ...where, path: `${where.path}/header/${pointerToken(name.text)}` }, before = out.entries.length;
  addHeader(name.text, spanOf(name), value, at, out), /^AWS[ \t]/.test(value.text) && addAws(value, at, out);
  let scheme = /^(Basic|Digest)[ \t]+(?=\S)/i.exec(value.text);
  if (!scheme || out.entries.length > before + 1 || !/^(?:proxy-)?authorization$/i.test(name.text)) return;
  let rest = trimmed(value, scheme[0].length, value.text.length), type = scheme[1].toLowerCase();
  /^(?:\{\{[^}]*\}\}|[^\s:{]+)[ \t]+\S+$/.test(rest.text) ? addClearBasic(rest, at, out, type, rest.text.includes("	") ? "	" : " ") : type === "basic" && rest.text.includes(":") && addClearBasic(rest, at, out, type);
}
function readComment(slice, line, where, out) {
  let mark = /^[ \t]*(?:#|\/\/)[ \t]*/.exec(slice.text.slice(line.start, line.end))?.[0].length ?? 0, piece = trimmed(slice, line.start + mark, line.end), name = HEADER.exec(piece.text)?.[0].slice(0, -1).trimEnd() ?? "";
  TELLING.test(name) && addHttpHeader(piece, { ...where, enabled: !1 }, out);
}
function addAws(value, where, out) {
  let parts = [...value.text.matchAll(/\S+/g)].slice(1), add4 = (param, from, to) => {
    let part = subSlice(value, from, to);
    out.add(part, 0, part.text.length, {
      path: `${where.path}#aws/${param}`,
      key: param,
      value: part.text,
      place: "auth",
      role: `auth.awsv4.${param}`,
      group: where.group,
      enabled: where.enabled
    });
  };
  parts.forEach((part, index) => {
    let { index: start = 0 } = part, end = start + part[0].length;
    index < 2 ? add4(index === 0 ? "accessKey" : "secretKey", start, end) : part[0].startsWith("token:") && add4("sessionToken", start + 6, end);
  });
}

// src/formats/javascript/node.ts
function nodeOf(value) {
  return typeof value == "object" && value !== null && typeof value.type == "string" ? value : void 0;
}
function nodesOf(value) {
  return Array.isArray(value) ? value.flatMap((one) => nodeOf(one) ?? []) : [];
}
function childrenOf(node) {
  let children = [];
  for (let [field, value] of Object.entries(node))
    if (!(field === "parent" || field === "range"))
      if (Array.isArray(value)) children.push(...nodesOf(value));
      else {
        let child = nodeOf(value);
        child && children.push(child);
      }
  return children;
}
function bare(node) {
  let at = node;
  for (; at && /^(?:TSAsExpression|TSNonNullExpression|TSSatisfiesExpression|TSTypeAssertion|ChainExpression|AwaitExpression)$/.test(
    at.type
  ); )
    at = nodeOf(at.expression ?? at.argument);
  return at;
}
function nameOf3(node) {
  return node?.type === "Identifier" ? String(node.name) : node?.type === "Literal" && typeof node.value == "string" ? node.value : void 0;
}
function dottedName(node) {
  let parts = [], at = bare(node);
  for (; at?.type === "MemberExpression" && parts.length < 8; ) {
    let property = nodeOf(at.property), name = at.computed === !0 && property?.type !== "Literal" ? void 0 : nameOf3(property);
    if (name === void 0) return "";
    parts.unshift(name), at = bare(nodeOf(at.object));
  }
  if (at?.type === "MetaProperty") parts.unshift("import.meta");
  else if (at?.type === "ThisExpression") parts.unshift("this");
  else if (at?.type === "Identifier") parts.unshift(String(at.name));
  else return "";
  return parts.join(".");
}
function propertiesOf(object) {
  let properties2 = [], spreads = [], open = !1;
  for (let one of nodesOf(object.properties)) {
    let key2 = nodeOf(one.key), value = bare(nodeOf(one.value)), name = one.computed === !0 && key2?.type !== "Literal" ? void 0 : nameOf3(key2), argument = bare(nodeOf(one.argument));
    one.type === "SpreadElement" && argument ? spreads.push(argument) : one.type === "Property" && key2 && value && name !== void 0 ? properties2.push({ name, key: key2, value }) : open = !0;
  }
  return { properties: properties2, spreads, open };
}

// src/formats/javascript/entries.ts
function keySpanOf(slice, key2) {
  if (!key2) return;
  let quoted2 = key2.type === "Literal" ? 1 : 0;
  return { start: slice.at(key2.range[0] + quoted2), end: slice.at(key2.range[1] - quoted2) };
}
function addExpression(reading, key2, node, target) {
  let folded2 = reading.folder.fold(node), { slice, out, where } = reading, keySpan = keySpanOf(slice, target.keyNode), state = folded2.state === "computed" && target.lenient ? void 0 : folded2.state, syntax = { kind: "pair", quote: folded2.quote, operator: ":", after: "" };
  return out.add(slice, folded2.from, folded2.to, {
    path: target.path,
    key: key2,
    ...keySpan ? { keySpan } : {},
    value: folded2.text,
    place: target.place,
    ...target.role ? { role: target.role } : {},
    ...target.scope ? { scope: target.scope } : {},
    group: target.group,
    enabled: where.enabled,
    ...folded2.scalar ? { scalar: folded2.scalar } : {},
    ...state ? { state } : {},
    syntax,
    ...partsOf3(slice, folded2)
  }), folded2;
}
function partsOf3(slice, folded2) {
  let parts = folded2.pieces.flatMap((piece) => piece.base64 ?? [piece]).filter((one) => one.state === void 0 && (one.from !== folded2.from || one.to !== folded2.to));
  return parts.length > 0 ? { parts: parts.map(({ from, to }) => ({ start: slice.at(from), end: slice.at(to) })) } : void 0;
}
function readFolded(reading, folded2, read4) {
  let { slice, out } = reading, mapped = new MappedText(slice, folded2.from), next = folded2.from, ordered = folded2.pieces.every((piece) => {
    let inside = piece.from >= next && piece.to <= folded2.to && piece.base64 === void 0;
    return next = piece.to, inside ? (slice.text.slice(piece.from, piece.to) === piece.text ? mapped.keep(piece.from, piece.to) : slice.text.slice(piece.from - 2, piece.to + 1) === piece.text ? mapped.keep(piece.from - 2, piece.to + 1) : mapped.put(piece.text, piece.from, piece.to), !0) : !1;
  }), before = out.entries.length;
  if (ordered) {
    read4(mapped.slice(folded2.to)), folded2.pieces.length > 1 && tightenEntries(out, before);
    return;
  }
  let span = { start: slice.at(folded2.from), end: slice.at(folded2.to) };
  read4(opaqueSlice(folded2.text, span.start, span.end)), coverEntries(out, before, span);
}
function addBasicPieces(reading, pieces, path, group) {
  let colon = -1, index = pieces.findIndex((piece) => (colon = piece.state ? piece.text.length : colonOf(piece.text, 0, piece.text.length), colon < piece.text.length)), split = pieces[index];
  if (!split) return;
  let before = cut(reading.slice, split, 0, colon), after = cut(reading.slice, split, colon + 1, split.text.length);
  addHalf(reading, "username", [...pieces.slice(0, index), ...before], path, group), addHalf(reading, "password", [...after, ...pieces.slice(index + 1)], path, group);
}
function cut(slice, piece, from, to) {
  if (from >= to) return [];
  let exact = slice.text.slice(piece.from, piece.to) === piece.text;
  return [
    { ...piece, text: piece.text.slice(from, to), ...exact ? { from: piece.from + from, to: piece.from + to } : {} }
  ];
}
function addHalf(reading, param, pieces, path, group) {
  let [first] = pieces, last2 = pieces.at(-1);
  if (!first || !last2) return;
  let state = pieces.length === 1 ? first.state : pieces.some((piece) => piece.state) ? "computed" : void 0, to = last2.to >= first.from ? last2.to : first.to;
  reading.out.add(reading.slice, first.from, to, {
    path: `${path}#basic/${param}`,
    key: param,
    value: pieces.map((piece) => piece.text).join(""),
    place: "auth",
    role: `auth.basic.${param}`,
    group,
    enabled: reading.where.enabled,
    ...state ? { state } : {}
  });
}
var MOST_OBJECTS = 200;
function addObject(reading, object, target, separator) {
  let whole = !0, objects = 0, spreadIn = /* @__PURE__ */ new Set([object]), stack = [{ object, path: target.path, separator, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    reading.used.add(next.object);
    let { properties: properties2, spreads, open } = propertiesOf(next.object);
    open && (whole = !1);
    for (let spread of spreads) {
      let inner = reading.folder.resolved(spread);
      inner?.type === "ObjectExpression" && !spreadIn.has(inner) ? (spreadIn.add(inner), stack.push({ ...next, object: inner })) : whole = !1;
    }
    for (let { name, key: key2, value } of properties2) {
      let path = `${next.path}${next.separator}${pointerToken(name)}`, resolved = reading.folder.resolved(value);
      resolved?.type === "ObjectExpression" && next.depth < 32 && (objects += 1) < MOST_OBJECTS ? stack.push({ object: resolved, path, separator: "/", depth: next.depth + 1 }) : resolved?.type === "ArrayExpression" ? nodesOf(resolved.elements).forEach((element, index) => {
        element.type !== "ObjectExpression" && addExpression(reading, name, element, { ...target, path: `${path}/${index}`, keyNode: key2 });
      }) : /Function|Class/.test(resolved?.type ?? "") || addExpression(reading, name, value, { ...target, path, keyNode: key2 });
    }
  }
  return whole;
}

// src/formats/javascript/made.ts
function implied(text, at, whole = !1) {
  return { type: "Implied", text, range: whole ? at.range : [at.range[0], at.range[0]] };
}
function joined(first, ...more) {
  return more.reduce(
    (left, right) => ({
      type: "BinaryExpression",
      operator: "+",
      left,
      right,
      range: [Math.min(left.range[0], right.range[0]), Math.max(left.range[1], right.range[1])]
    }),
    first
  );
}
var members = /* @__PURE__ */ new WeakMap();
function membersOf(object) {
  let own = members.get(object);
  return own || (own = new Map(propertiesOf(object).properties.map(({ name, value }) => [name, value])), members.set(object, own)), own;
}
function memberOf({ folder }, object, path) {
  let at = folder.resolved(object);
  for (let name of path.split(".")) {
    if (at?.type !== "ObjectExpression") return;
    let value = membersOf(at).get(name);
    if (!value) return;
    at = folder.resolved(value) === value ? value : folder.resolved(value) ?? value;
  }
  return at;
}
var variables2 = /* @__PURE__ */ new WeakMap();
function variableOf(reading, call) {
  let names = variables2.get(reading);
  if (!names) {
    let found2 = /* @__PURE__ */ new Map();
    for (let declarator of reading.scope.declarators) {
      let init = bare(nodeOf(declarator.init)), name = nameOf3(nodeOf(declarator.id));
      init && name !== void 0 && found2.set(init, name);
    }
    names = found2, variables2.set(reading, names);
  }
  return names.get(call);
}
function callsOn(reading, call, method) {
  let name = variableOf(reading, call);
  return (name === void 0 ? [] : reading.scope.methodCalls.get(name) ?? []).filter((one) => {
    let callee = bare(nodeOf(one.callee));
    return method.test(nameOf3(nodeOf(callee?.property)) ?? "") && one !== call;
  });
}
var Made = class {
  #reading;
  #group;
  #opened = !1;
  constructor(reading, id, call, kind, name = "") {
    let { slice, where } = reading, span = { start: slice.at(call.range[0]), end: slice.at(call.range[1]) };
    this.#reading = reading, this.#group = { id, kind, name, parent: where.group, whole: !1, span };
  }
  /** Adds an expression, a list's items one by one. */
  put(name, node, place = "code", part = `${place === "query" ? "query#?" : ""}${pointerToken(name)}`) {
    if (!node) return this;
    this.#open();
    let { id: group } = this.#group, role = place === "request" ? { role: `request.${name}`, lenient: !0 } : {}, path = `${group}/${part}`, list = this.#reading.folder.resolved(node), items = list?.type === "ArrayExpression" ? nodesOf(list.elements) : [node];
    for (let [i, item] of items.entries())
      addExpression(this.#reading, name, item, {
        path: items.length > 1 ? `${path}/${i}` : path,
        group,
        place,
        ...role
      });
    return this;
  }
  /** Adds all members of an object literal under their own names. */
  all(node, place = "code") {
    let object = this.#reading.folder.resolved(node);
    if (object?.type !== "ObjectExpression") return this;
    this.#open();
    let { id: group } = this.#group;
    return addObject(
      this.#reading,
      object,
      { path: place === "query" ? `${group}/query` : group, group, place },
      place === "query" ? "#?" : "/"
    ), this;
  }
  #open() {
    this.#opened || this.#reading.out.group(this.#group), this.#opened = !0;
  }
};
function lastWord(callee) {
  let at = bare(callee);
  return at?.type === "Identifier" ? String(at.name) : (at?.type === "MemberExpression" ? nameOf3(nodeOf(at.property)) : void 0) ?? dottedName(at);
}

// src/formats/javascript/chain.ts
var chains = /* @__PURE__ */ new WeakMap();
function outerCalls(reading) {
  let known = chains.get(reading);
  if (known) return known;
  let outer = /* @__PURE__ */ new Map();
  for (let call of reading.scope.calls) {
    let callee = bare(nodeOf(call.callee)), inner = callee?.type === "MemberExpression" ? bare(nodeOf(callee.object)) : void 0;
    (inner?.type === "CallExpression" || inner?.type === "NewExpression") && outer.set(inner, call);
  }
  return chains.set(reading, outer), outer;
}
var LONGEST4 = 60;
function linksOf(reading, call) {
  let links = [], outer = outerCalls(reading);
  for (let at = outer.get(call); at && links.length < LONGEST4; at = outer.get(at)) {
    let method = nameOf3(nodeOf(bare(nodeOf(at.callee))?.property)) ?? "";
    links.push({ method, args: nodesOf(at.arguments), call: at });
  }
  return links;
}
var NEUTRAL = /^(?:end|ok|timeout|retry|redirects|accept|buffer|parse|on|once|json|text|blob|arrayBuffer|formData|agent|ca|cert|withCredentials|expect|responseType|toPromise|promise|status|toString)$/;
function addChain(reading, links, request) {
  let type = links.find(
    ({ method, args }) => method === "type" || method === "set" && isContentType(reading, args)
  )?.args.at(-1), form = type ? /form|urlencoded/.test(reading.folder.fold(type).text) : !1;
  for (let { method, args } of links) {
    let [first, second] = args;
    if (/^(?:then|catch|finally|pipe|subscribe)$/.test(method)) return;
    method === "send" && first ? request.body(first, form) : method === "query" && first ? request.query(first) : method === "set" && first && second ? request.header(first, second) : method === "set" && first ? request.headers(first) : method === "type" && first ? request.contentType(first, form) : method === "auth" && first && second && args.length === 2 ? request.basic(first, second) : method === "form" && first ? request.body(first, !0) : (!NEUTRAL.test(method) || (method === "json" || method === "form") && first) && (request.whole = !1);
  }
}
function isContentType({ folder }, [name]) {
  return name !== void 0 && /^content-type$/i.test(folder.fold(name).text);
}
function addWrites(reading, call, request) {
  if (!/(?:^|\.)https?\.request$/.test(dottedName(nodeOf(call.callee)))) return;
  let writes = callsOn(reading, call, /^(?:write|end|send|pipe)$/), bodies = 0;
  for (let { method, args } of [
    ...writes.map((one) => ({
      method: nameOf3(nodeOf(bare(nodeOf(one.callee))?.property)),
      args: nodesOf(one.arguments)
    })),
    ...linksOf(reading, call)
  ]) {
    let [first] = args;
    !first || !/^(?:write|end)$/.test(method ?? "") || /Function/.test(first.type) || ((bodies += 1) === 1 ? request.body(first) : request.whole = !1);
  }
  writes.length === 0 && (request.whole = !1);
}

// src/formats/javascript/body.ts
var FORM_MAKERS = /^(?:qs|querystring|queryString|query_string)\.(?:stringify|encode)$|^(?:stringify|\$\.param|new URLSearchParams|new FormData|new Headers)$/, DEEPEST2 = 20;
function addBody(reading, node, target, asForm = target.place === "query", depth = 0) {
  let written = bare(node), resolved = reading.folder.resolved(node);
  if (!resolved || depth > DEEPEST2) return !1;
  if (resolved.type === "ObjectExpression") return addObject(reading, resolved, target, asForm ? "#?" : "#/");
  let [first] = nodesOf(resolved.arguments);
  if (resolved.type === "CallExpression" || resolved.type === "NewExpression") {
    let callee = bare(nodeOf(resolved.callee)), made = `${resolved.type === "NewExpression" ? "new " : ""}${dottedName(callee)}`;
    if (made === "JSON.stringify" && first) return addBody(reading, first, target, !1, depth + 1);
    if (FORM_MAKERS.test(made)) {
      let appended = written?.type === "Identifier" ? addAppended(reading, String(written.name), resolved, target) : !0;
      return (first ? addForm(reading, first, target, depth + 1) : !0) && appended;
    }
    let object = callee?.type === "MemberExpression" ? nodeOf(callee.object) : void 0;
    if (object && !first && nameOf3(nodeOf(callee?.property)) === "toString")
      return addBody(reading, object, target, asForm, depth + 1);
  }
  return addText(reading, resolved, target);
}
function addForm(reading, node, target, depth) {
  let resolved = reading.folder.resolved(node);
  if (resolved?.type !== "ArrayExpression") return addBody(reading, node, target, !0, depth);
  let whole = !0;
  for (let pair of nodesOf(resolved.elements)) {
    let [key2, value] = nodesOf(pair.elements), name = key2 && reading.folder.fold(key2);
    !value || !name || name.state ? whole = !1 : addExpression(reading, name.text, value, { ...target, path: `${target.path}#?${name.text}`, keyNode: key2 });
  }
  return whole;
}
function addAppended(reading, variable, made, target) {
  let whole = !0;
  for (let call of reading.scope.methodCalls.get(variable) ?? []) {
    let [key2, value] = nodesOf(call.arguments), method = nameOf3(nodeOf(bare(nodeOf(call.callee))?.property));
    if (!key2 || !value || method !== "append" && method !== "set" || reading.scope.initOf(variable, call.range[0]) !== made) continue;
    let name = reading.folder.fold(key2);
    name.state ? whole = !1 : addExpression(reading, name.text, value, { ...target, path: `${target.path}#?${name.text}`, keyNode: key2 });
  }
  return whole;
}
function addText(reading, node, target) {
  let folded2 = reading.folder.fold(node);
  if (folded2.pieces.length === 1 && folded2.state) return !1;
  let where = {
    ...reading.where,
    path: target.path,
    group: target.group,
    place: target.place,
    depth: reading.where.depth + 1
  }, read4 = !1;
  return readFolded(reading, folded2, (text) => {
    let form = /^[^=\s{[<]{1,200}=/.test(folded2.text);
    form && addFields(formFields(text, 0, text.text.length), where, reading.out), read4 = form || readEmbedded(text, where, reading.out);
  }), read4 || addExpression(reading, "body", node, target), folded2.state === void 0 || read4 && folded2.pieces[0]?.state === void 0;
}

// src/formats/javascript/request.ts
var MOST_OBJECTS2 = 50, FORM = "application/x-www-form-urlencoded", JsRequest = class {
  #reading;
  #path;
  whole = !0;
  #objects = 0;
  hasMethod = !1;
  #scheme;
  /** `scheme`: of a request whose options say host and path. */
  constructor(reading, path, scheme = "https") {
    this.#reading = reading, this.#path = path, this.#scheme = scheme;
  }
  #target(part, place) {
    return { path: `${this.#path}/${part}`, group: this.#path, place };
  }
  url(node) {
    let reading = this.#reading, made = reading.folder.resolved(node), argument = made?.type === "NewExpression" && dottedName(nodeOf(made.callee)) === "URL" ? nodesOf(made.arguments)[0] : void 0, folded2 = addExpression(reading, "url", argument ?? node, {
      ...this.#target("url", "request"),
      role: "request.url",
      lenient: !0
    });
    folded2.state && folded2.pieces.length === 1 && (this.whole = !1);
    let where = { ...reading.where, path: `${this.#path}/url`, group: this.#path };
    readFolded(reading, folded2, (text) => {
      let query = text.text.includes("://") ? void 0 : queryOf(text);
      query ? addFields(formFields(query, 0, query.text.length), { ...where, place: "query" }, reading.out) : readUrl(text, where, reading.out);
    });
  }
  method(node) {
    this.hasMethod = !0, addExpression(this.#reading, "method", node, { ...this.#target("method", "request"), role: "request.method" });
  }
  /** A method that the call's name or the library's default says: the entry spans the callee. */
  impliedMethod(callee, value) {
    let { slice, out, where } = this.#reading, { path, group, place } = this.#target("method", "request");
    out.add(slice, callee.range[0], callee.range[1], {
      path,
      key: "method",
      value,
      place,
      role: "request.method",
      group,
      enabled: where.enabled
    });
  }
  body(node, asForm = !1) {
    addBody(this.#reading, node, this.#target("body", "body"), asForm) || (this.whole = !1);
  }
  query(node) {
    addBody(this.#reading, node, this.#target("query", "query")) || (this.whole = !1);
  }
  headers(node) {
    let reading = this.#reading, made = reading.folder.resolved(node);
    if (made?.type === "NewExpression" && dottedName(nodeOf(made.callee)) === "Headers" && (made = reading.folder.resolved(nodesOf(made.arguments)[0])), made?.type !== "ObjectExpression") {
      this.whole = !1;
      return;
    }
    reading.used.add(made);
    let { properties: properties2, spreads, open } = propertiesOf(made);
    open && (this.whole = !1);
    for (let spread of spreads) {
      let inner = reading.folder.resolved(spread);
      inner?.type === "ObjectExpression" && inner !== made && (this.#objects += 1) < MOST_OBJECTS2 ? this.headers(inner) : this.whole = !1;
    }
    for (let property of properties2) this.#header(property);
  }
  #header({ name, key: key2, value }) {
    let target = this.#target(`header/${pointerToken(name)}`, "header"), folded2 = addExpression(this.#reading, name, value, { ...target, keyNode: key2 });
    if (!/^(?:proxy-)?authorization$/i.test(name)) return;
    let encoded = folded2.pieces.find((piece) => piece.base64)?.base64;
    if (encoded) {
      addBasicPieces(this.#reading, encoded, target.path, this.#path);
      return;
    }
    let basic = folded2.state ? void 0 : /^Basic\s+([A-Za-z0-9+/_-]+={0,2})$/i.exec(folded2.text)?.[1], decoded3 = basic && Buffer.from(basic, "base64").toString();
    decoded3?.includes(":") && addBasicPieces(
      this.#reading,
      [{ text: decoded3, from: folded2.from, to: folded2.to, quote: "" }],
      target.path,
      this.#path
    );
  }
  /** A header whose name is an expression too. */
  header(name, value) {
    let folded2 = this.#reading.folder.fold(name);
    folded2.state ? this.whole = !1 : this.#header({ name: folded2.text, key: name, value });
  }
  /** What superagent calls a type: "form", "json" or a media type. */
  contentType(node, form) {
    let media = form ? FORM : "application/json", written = this.#reading.folder.fold(node), value = !written.state && written.text.includes("/") ? node : implied(media, node);
    this.#header({ name: "Content-Type", key: node, value });
  }
  basic(user, password) {
    this.#auth("basic.username", user, user), this.#auth("basic.password", password, password);
  }
  auth(node) {
    let reading = this.#reading, made = reading.folder.resolved(node);
    if (made?.type !== "ObjectExpression") {
      this.whole = !1;
      return;
    }
    reading.used.add(made);
    for (let { name, key: key2, value } of propertiesOf(made).properties) {
      let role = /^user(?:name)?$/.test(name) ? "basic.username" : /^pass(?:word)?$/.test(name) ? "basic.password" : name === "bearer" ? "bearer.token" : "";
      role && this.#auth(role, key2, value);
    }
  }
  #auth(role, key2, value) {
    let param = role.slice(role.indexOf(".") + 1);
    addExpression(this.#reading, param, value, {
      ...this.#target(`auth/${param}`, "auth"),
      role: `auth.${role}`,
      keyNode: key2
    });
  }
  config(node) {
    let made = this.#reading.folder.resolved(node);
    if (made?.type !== "ObjectExpression") {
      /Function/.test(made?.type ?? "") || (this.whole = !1);
      return;
    }
    this.#reading.used.add(made);
    let { properties: properties2, spreads, open } = propertiesOf(made);
    open && (this.whole = !1);
    for (let spread of spreads) {
      let inner = this.#reading.folder.resolved(spread);
      inner?.type === "ObjectExpression" && inner !== made && (this.#objects += 1) < MOST_OBJECTS2 ? this.config(inner) : this.whole = !1;
    }
    for (let property of properties2) this.#option(property);
    properties2.some(({ name }) => /^(?:url|uri)$/.test(name)) || this.#location(properties2);
  }
  /** Node's own options: `hostname` (or `host`), `port` and `path` in place of a URL. */
  #location(properties2) {
    let of = (...names) => names.map((name) => properties2.find((one) => one.name === name)?.value).find(Boolean), host = of("hostname", "host"), path = of("path");
    if (!host || !path) return;
    let port = of("port"), usual = !port || /^(?:443|80)$/.test(this.#reading.folder.fold(port).text), before = [implied(`${this.#scheme}://`, host), host, ...port && !usual ? [implied(":", port), port] : []];
    this.url(joined(before[0], ...before.slice(1), path));
  }
  #option({ name, key: key2, value }) {
    /^(?:url|uri)$/.test(name) ? this.url(value) : name === "method" || name === "type" ? this.method(value) : name === "headers" || name === "header" ? this.headers(value) : /^(?:data|body|form|formData|json)$/.test(name) ? this.#bodyOption(value, name.startsWith("form")) : /^(?:params|qs|searchParams|query)$/.test(name) ? this.query(value) : name === "auth" ? this.auth(value) : name === "username" || name === "password" ? this.#auth(`basic.${name}`, key2, value) : (name === "rejectUnauthorized" || name === "strictSSL") && this.#reading.folder.fold(value).text === "false" && addExpression(this.#reading, name, value, {
      ...this.#target("insecure", "request"),
      role: "request.insecure",
      keyNode: key2
    });
  }
  /** `json: true` is an option; Postman's body is `{mode, urlencoded: [{key, value}]}`. */
  #bodyOption(node, asForm) {
    let made = this.#reading.folder.resolved(node);
    if (made?.type === "Literal" && typeof made.value != "string") return;
    let mode = made?.type === "ObjectExpression" ? propertiesOf(made).properties : [];
    if (!made || !mode.some(({ name }) => name === "mode")) {
      this.body(node, asForm);
      return;
    }
    this.#reading.used.add(made);
    for (let { name, value } of mode) {
      let rows = this.#reading.folder.resolved(value);
      if (name === "raw") this.body(value);
      else if (rows?.type === "ArrayExpression") for (let row of nodesOf(rows.elements)) this.#row(row);
    }
  }
  #row(row) {
    let object = this.#reading.folder.resolved(row);
    if (object?.type !== "ObjectExpression") return;
    this.#reading.used.add(object);
    let { properties: properties2 } = propertiesOf(object), key2 = properties2.find(({ name: name2 }) => name2 === "key")?.value, value = properties2.find(({ name: name2 }) => name2 === "value")?.value, name = key2 && this.#reading.folder.fold(key2);
    !value || !name || name.state || addExpression(this.#reading, name.text, value, { ...this.#target(`body#?${name.text}`, "body"), keyNode: key2 });
  }
};

// src/formats/javascript/calls.ts
var VERB = /^(?:get|post|put|patch|delete|head|options|request)$/i, CLIENT = /^(?:.*\.)?(?:axios|got|ky|request|superagent|needle|http|https|\$http|http[A-Z]\w*|\w*[cC]lient|api|instance|\w*[aA]xios\w*|bent|undici)$/, DIRECT = /^(?:(?:window|globalThis|self)\.)?(?:fetch|axios|got|ky|request|nodeFetch|node_fetch|undici\.fetch|\$\.ajax|jQuery\.ajax|\$fetch|ofetch|pm\.sendRequest|axios\.request|request\.defaults|rp)$/;
function httpCall(reading, node) {
  if (node.type !== "CallExpression") return;
  let callee = bare(nodeOf(node.callee)), [first, second, third] = nodesOf(node.arguments);
  if (!first) return;
  let name = dottedName(callee), asConfig = reading.folder.resolved(first)?.type === "ObjectExpression";
  if (DIRECT.test(name))
    return asConfig ? { url: void 0, body: void 0, config: first, method: void 0 } : { url: first, body: void 0, config: second, method: void 0 };
  let verb = callee?.type === "MemberExpression" ? nameOf3(nodeOf(callee.property)) : void 0, object = name.slice(0, Math.max(0, name.length - (verb?.length ?? 0) - 1));
  if (!verb || !VERB.test(verb) || !CLIENT.test(object)) return;
  let method = verb.toLowerCase() === "request" ? void 0 : verb.toUpperCase();
  return asConfig ? { url: void 0, body: void 0, config: first, method } : !/(?:got|ky|request|superagent)$/.test(object) && method && /^(?:POST|PUT|PATCH)$/.test(method) ? { url: first, body: second, config: third, method } : { url: first, body: void 0, config: second, method };
}
function addRequests(reading) {
  let count = 0;
  for (let node of reading.scope.calls) {
    let call = httpCall(reading, node);
    if (!call) continue;
    let { out, slice, where } = reading, path = `${where.path}/request/${count}`, index = out.groups.length, links = linksOf(reading, node), end = (links.at(-1)?.call ?? node).range[1], span = { start: slice.at(node.range[0]), end: slice.at(end) };
    out.group({
      id: path,
      kind: "request",
      name: dottedName(nodeOf(node.callee)),
      parent: where.group,
      whole: !0,
      span
    });
    let before = out.entries.length, scheme = /(?:^|\.)http\.request$/.test(dottedName(nodeOf(node.callee))) ? "http" : "https", request = new JsRequest(reading, path, scheme), base = baseOf(reading, node);
    call.url && request.url(base?.url && !isAbsolute(reading, call.url) ? joined(base.url, call.url) : call.url), call.body && request.body(call.body), base && request.config(base.options), call.config && request.config(call.config), addChain(reading, links, request), addWrites(reading, node, request);
    let added = out.entries.slice(before), callee = nodeOf(node.callee) ?? node;
    request.hasMethod || request.impliedMethod(callee, call.method ?? "GET"), addDefaultType(reading, callee, path, added);
    let located = added.some(({ role }) => role === "request.url");
    (!request.whole || !located) && (out.groups[index] = { ...out.groups[index], whole: !1 }), count += 1;
  }
  return count;
}
function addDefaultType({ out, slice, where }, callee, path, added) {
  let body = added.find((entry) => entry.place === "body")?.path.slice(path.length);
  if (!body || added.some(({ place, key: key2 }) => place === "header" && key2.toLowerCase() === "content-type")) return;
  let form = body.startsWith("/body#?");
  !form && (!body.startsWith("/body#/") || /fetch$/i.test(dottedName(callee))) || out.add(slice, callee.range[0], callee.range[1], {
    path: `${path}/content-type`,
    key: "content-type",
    value: form ? "application/x-www-form-urlencoded" : "application/json",
    place: "request",
    role: "request.default-content-type",
    group: path,
    enabled: where.enabled
  });
}
function baseOf(reading, call) {
  let object = bare(nodeOf(bare(nodeOf(call.callee))?.object)), made = object?.type === "Identifier" ? reading.folder.resolved(object) : void 0;
  if (made?.type !== "CallExpression" || !/^(?:axios\.create|got\.extend|ky\.(?:create|extend))$/.test(dottedName(nodeOf(made.callee))))
    return;
  let [options] = nodesOf(made.arguments);
  if (!options) return;
  let url = memberOf(reading, options, "baseURL") ?? memberOf(reading, options, "baseUrl"), prefix = url ? void 0 : memberOf(reading, options, "prefixUrl");
  return { options, url: url ?? (prefix && joined(prefix, implied("/", prefix))) };
}
function isAbsolute({ folder }, url) {
  return /^[a-z]+:\/\//i.test(folder.fold(url).text);
}

// src/formats/javascript/depth.ts
var home31 = require("./windows.js").modules["src/formats/javascript/depth.ts"], nestsTooDeep = home31.nestsTooDeep;

// src/formats/javascript/fold.ts
var ENVIRONMENT = /^(?:process\.env|import\.meta\.env|Deno\.env|Bun\.env)\./, LOOKUPS = /^(?:pm\.(?:environment|variables|globals|collectionVariables|vault|iterationData)\.get|postman\.get\w*Variable|Deno\.env\.get|process\.env\.get|config\.get)$/, WRAPPERS = /^(?:encodeURIComponent|encodeURI|String|Object\.freeze|unescape|escape)$/, SAME_TEXT = /^(?:trim|toString|valueOf|normalize)$/, DEEPEST3 = 40, MOST_STEPS = 2e3, LONGEST5 = 65536, JsFolder = class {
  #scope;
  #text;
  #members = /* @__PURE__ */ new Map();
  constructor(scope, text) {
    this.#scope = scope, this.#text = text;
  }
  /** The text of an expression; its span is the literal's if it is one, else that of the whole expression as written. */
  fold(node) {
    let pieces = this.pieces(node), [first] = pieces;
    if (pieces.length === 1 && first) {
      let { text: text2, from: from2, to: to2, state: state2, quote, scalar } = first;
      return first.base64 ? this.#encoded(first, pieces) : { text: text2, from: from2, to: to2, state: state2, quote, scalar, pieces };
    }
    let encoded = pieces.map((piece) => piece.base64 ? this.#encoded(piece, [piece]) : piece), state = encoded.some((piece) => piece.state) ? "computed" : void 0, text = encoded.map((piece) => piece.text).join(""), quoted2 = node.type === "TemplateLiteral" ? 1 : 0, [from, to] = [node.range[0] + quoted2, node.range[1] - quoted2];
    return { text, from, to, state, quote: quoted2 ? "`" : "", scalar: void 0, pieces };
  }
  #encoded(piece, pieces) {
    let inner = piece.base64 ?? [], known = inner.every((one) => !one.state && !one.base64);
    return {
      text: known ? Buffer.from(inner.map((one) => one.text).join("")).toString("base64") : piece.text,
      from: piece.from,
      to: piece.to,
      state: known ? void 0 : "computed",
      quote: "",
      scalar: void 0,
      pieces
    };
  }
  /** The literal object, array or call that an expression stands for, constants followed. */
  resolved(node) {
    let at = bare(node);
    for (let depth = 0; depth < DEEPEST3 && at; depth += 1) {
      let next;
      if (at.type === "Identifier") next = this.#scope.initOf(String(at.name), at.range[0]);
      else if (at.type === "MemberExpression") next = this.#member(at, depth);
      else return at;
      if (!next) return at;
      at = next;
    }
    return at;
  }
  /** What `config.name` stands for, where `config` is an object literal. */
  #member(node, depth) {
    if (depth >= DEEPEST3) return;
    let property = nodeOf(node.property), name = node.computed === !0 && property?.type !== "Literal" ? void 0 : nameOf3(property), object = bare(nodeOf(node.object));
    if (object?.type === "Identifier" ? object = this.#scope.initOf(String(object.name), object.range[0]) : object?.type === "MemberExpression" && (object = this.#member(object, depth + 1)), object?.type !== "ObjectExpression" || name === void 0) return;
    let members2 = this.#members.get(object);
    return members2 || (members2 = new Map(propertiesOf(object).properties.map((one) => [one.name, one.value])), this.#members.set(object, members2)), members2.get(name);
  }
  /** An expression as written. */
  source(node) {
    return this.#text.slice(node.range[0], node.range[1]);
  }
  pieces(node) {
    let found2 = [], stack = [{ node, depth: 0 }], steps = 0, length = 0;
    for (let next = stack.pop(); next; next = stack.pop()) {
      if (!("type" in next.node)) {
        length += next.node.text.length, found2.push(next.node);
        continue;
      }
      let at = bare(next.node) ?? next.node, parts = next.depth < DEEPEST3 * 25 && (steps += 1) <= MOST_STEPS && length < LONGEST5 ? this.#parts(at, next.depth) : [this.#unknown(at)];
      for (let part of parts.reverse()) stack.push({ node: part, depth: next.depth + 1 });
    }
    return found2;
  }
  /** A node's pieces: either one piece, or the nodes that make it up in order; template texts are pieces too. */
  #parts(node, depth) {
    let left = nodeOf(node.left), right = nodeOf(node.right);
    switch (node.type) {
      case "Literal":
        return [this.#literal(node)];
      case "TemplateLiteral":
        return this.#template(node);
      case "Implied":
        return [{ text: String(node.text), from: node.range[0], to: node.range[1], quote: "" }];
      case "BinaryExpression":
        return node.operator === "+" && left && right ? [left, right] : [this.#unknown(node)];
      case "LogicalExpression": {
        let fallback = right ? this.resolved(right) : void 0;
        return fallback?.type === "Literal" && node.operator !== "&&" ? [fallback] : [this.#unknown(node)];
      }
      case "Identifier":
      case "MemberExpression": {
        let target = depth < DEEPEST3 ? this.resolved(node) : void 0;
        return target && target !== node ? [target] : [this.#unknown(node)];
      }
      case "CallExpression":
        return this.#call(node);
      default:
        return [this.#unknown(node)];
    }
  }
  #literal(node) {
    let [start, end] = node.range, { value } = { value: node.value };
    if (typeof value == "string") {
      let quote = this.#text[start];
      return { text: value, from: start + 1, to: end - 1, quote: quote === "'" || quote === "`" ? quote : '"' };
    }
    let text = this.#text.slice(start, end);
    return typeof value == "boolean" || typeof value == "number" || value === null ? { text, from: start, to: end, quote: "", scalar: value === null ? "null" : typeof value == "boolean" ? "boolean" : "number" } : this.#unknown(node);
  }
  #template(node) {
    let expressions = nodesOf(node.expressions);
    return nodesOf(node.quasis).flatMap((quasi, index) => {
      let cooked = String(quasi.value?.cooked ?? ""), from = quasi.range[0] + 1, to = quasi.range[1] - (index < expressions.length ? 2 : 1), piece = cooked || expressions.length === 0 ? [{ text: cooked, from, to, quote: "`" }] : [], expression = expressions[index];
      return expression ? [...piece, expression] : piece;
    });
  }
  #call(node) {
    let callee = bare(nodeOf(node.callee)), [first] = nodesOf(node.arguments), name = dottedName(callee), [from, to] = node.range, source = () => `\${${this.#text.slice(from, to)}}`;
    if (first && /^(?:window\.|globalThis\.)?btoa$/.test(name))
      return [{ text: source(), from, to, quote: "", base64: this.pieces(first) }];
    if (first && WRAPPERS.test(name)) return [first];
    let object = callee?.type === "MemberExpression" ? bare(nodeOf(callee.object)) : void 0, method = callee?.type === "MemberExpression" ? nameOf3(nodeOf(callee.property)) : void 0;
    if (object?.type === "CallExpression" && method === "toString" && nameOf3(first)?.startsWith("base64")) {
      let inner = nodesOf(object.arguments)[0];
      if (inner && dottedName(nodeOf(object.callee)) === "Buffer.from")
        return [{ text: source(), from, to, quote: "", base64: this.pieces(inner) }];
    }
    return object && method && SAME_TEXT.test(method) && !first ? [object] : [this.#unknown(node)];
  }
  #unknown(node) {
    let [from, to] = node.range, name = dottedName(node), called = node.type === "CallExpression" ? dottedName(nodeOf(node.callee)) : "", reference = ENVIRONMENT.test(name) || LOOKUPS.test(called);
    return { text: `\${${this.#text.slice(from, Math.min(to, from + 200))}}`, from, to, state: reference ? "reference" : "computed", quote: "" };
  }
};

// src/formats/javascript/libraries.ts
var textAt = ({ folder }, node) => {
  let folded2 = node && folder.fold(node);
  return folded2 && !folded2.state ? folded2.text : void 0;
}, GRANTS = {
  ClientCredentials: "client_credentials",
  AuthorizationCode: "authorization_code",
  ResourceOwnerPassword: "password"
}, simpleOauth2 = (reading, call, path) => {
  let [config] = nodesOf(call.arguments), host = memberOf(reading, config, "auth.tokenHost");
  if (!config || !host) return !1;
  let name = lastWord(nodeOf(call.callee)), url = (own, usual) => {
    let at = memberOf(reading, config, `auth.${own}`);
    return /^https?:\/\//.test(textAt(reading, at) ?? "") ? at : /^https?:\/\/[^/]+$/.test(textAt(reading, host) ?? "") ? joined(host, at ?? implied(usual, host)) : void 0;
  }, grant = GRANTS[name], made = new Made(reading, path, call, "settings").put("client_id", memberOf(reading, config, "client.id")).put("client_secret", memberOf(reading, config, "client.secret")).put("token_url", url("tokenPath", "/oauth/token"));
  name === "AuthorizationCode" && made.put("authorize_url", url("authorizePath", "/oauth/authorize")), grant && made.put("grant_type", implied(grant, call));
  for (let asked of callsOn(reading, call, /^(?:getToken|authorizeURL)$/)) made.all(nodesOf(asked.arguments)[0]);
  return !0;
}, msal = (reading, call, path) => {
  let [config] = nodesOf(call.arguments), auth = memberOf(reading, config, "auth");
  if (!auth || !/^(?:Confidential|Public)ClientApplication$/.test(lastWord(nodeOf(call.callee)))) return !1;
  for (let [i, asked] of callsOn(reading, call, /^acquireTokenByClientCredential$/).entries())
    new Made(reading, `${path}-${i + 1}`, asked, "settings").put("client_id", memberOf(reading, auth, "clientId")).put("authority", memberOf(reading, auth, "authority")).put("grant_type", implied("client_credentials", asked)).put("scopes", memberOf(reading, nodesOf(asked.arguments)[0], "scopes"));
  return !0;
}, GOOGLE_TOKEN = "https://oauth2.googleapis.com/token", GOOGLE_AUTHORIZE = "https://accounts.google.com/o/oauth2/v2/auth", google = (reading, call, path) => {
  let name = dottedName(nodeOf(call.callee));
  if (!/(?:^|\.)(?:google\.auth\.OAuth2|auth\.OAuth2Client|OAuth2Client)$/.test(name) || !/["'`](?:googleapis|google-auth-library)["'`/]/.test(reading.slice.text)) return !1;
  let [first, secret, redirect] = nodesOf(call.arguments);
  if (!first) return !1;
  let object = reading.folder.resolved(first)?.type === "ObjectExpression" ? first : void 0, id = object ? memberOf(reading, object, "clientId") ?? memberOf(reading, object, "client_id") : first, back = object ? memberOf(reading, object, "redirectUri") : redirect;
  new Made(reading, path, call, "settings", "google").put("client_id", id).put("client_secret", object ? memberOf(reading, object, "clientSecret") : secret).put("redirect_uri", back).put("token_url", implied(GOOGLE_TOKEN, call));
  for (let [i, asked] of callsOn(reading, call, /^generateAuthUrl$/).entries()) {
    let [options] = nodesOf(asked.arguments), made = new Made(reading, `${path}-${i + 1}`, asked, "request").put("url", implied(GOOGLE_AUTHORIZE, asked), "request").put("client_id", id, "query").all(options, "query");
    memberOf(reading, options, "response_type") || made.put("response_type", implied("code", asked), "query"), memberOf(reading, options, "redirect_uri") || made.put("redirect_uri", back, "query");
  }
  return !0;
}, openidClient = (reading, call, path) => {
  let callee = bare(nodeOf(call.callee)), owner = bare(nodeOf(callee?.object)), [metadata] = nodesOf(call.arguments);
  if (lastWord(callee) !== "Client" || !owner || !/openid-client/.test(reading.slice.text)) return !1;
  let made = reading.folder.resolved(owner), issuer = made && /(?:^|\.)Issuer\.discover$/.test(dottedName(nodeOf(made.callee))) ? nodesOf(made.arguments)[0] : memberOf(reading, nodesOf(made?.arguments)[0], "issuer");
  new Made(reading, path, call, "settings").put("issuer", issuer).all(metadata);
  for (let [i, asked] of callsOn(reading, call, /^grant$/).entries())
    new Made(reading, `${path}-${i + 1}`, asked, "settings").put("issuer", issuer).put("client_id", memberOf(reading, metadata, "client_id")).all(nodesOf(asked.arguments)[0]);
  return !0;
}, GRANT_CALLS = {
  clientCredentialsGrant: "client_credentials",
  refreshTokenGrant: "refresh_token"
}, openidClient6 = (reading, call, path) => {
  if (lastWord(nodeOf(call.callee)) !== "discovery" || !/openid-client/.test(reading.slice.text)) return !1;
  let [server, id, second] = nodesOf(call.arguments);
  if (!server || !id) return !1;
  let made = reading.folder.resolved(server), issuer = made?.type === "NewExpression" ? nodesOf(made.arguments)[0] : server, object = reading.folder.resolved(second)?.type === "ObjectExpression", settings = (at, node) => new Made(reading, at, node, "settings").put("issuer", issuer).put("client_id", id), secret = object ? memberOf(reading, second, "client_secret") : second;
  settings(path, call).put("client_secret", secret);
  let config = variableOf(reading, call);
  if (config === void 0) return !0;
  let count = 0;
  for (let asked of reading.scope.calls) {
    let grant = GRANT_CALLS[lastWord(nodeOf(asked.callee))], [first, options] = nodesOf(asked.arguments), parameters = grant === "refresh_token" ? nodesOf(asked.arguments)[2] : options;
    !grant || nameOf3(bare(first)) !== config || settings(`${path}-${count += 1}`, asked).put("grant_type", implied(grant, asked)).all(parameters);
  }
  return !0;
}, LIBRARIES = [simpleOauth2, msal, google, openidClient, openidClient6], CALLED = /^(?:ClientCredentials|AuthorizationCode|ResourceOwnerPassword|create|ConfidentialClientApplication|PublicClientApplication|OAuth2|OAuth2Client|Client|discovery)$/;
function addLibraries(reading) {
  let count = 0;
  for (let call of reading.scope.calls) {
    if (!CALLED.test(lastWord(nodeOf(call.callee)))) continue;
    let path = `${reading.where.path}/library/${count}`;
    LIBRARIES.some((library) => library(reading, call, path)) && (count += 1);
  }
}
var SETTER = /^(\w{1,40}?)_?(?:OAuth2?|OIDC|OpenIDConnect|Oidc|Bearer|Web)?(?:Strategy|Provider)$/, VENDORS = {
  azure_ad: "azure_ad",
  azure_a_d: "azure_ad",
  azuread: "azure_ad",
  microsoft_entra_id: "azure_ad",
  azure_ad_b2_c: ""
};
function vendorObjects(reading) {
  let found2 = /* @__PURE__ */ new Map();
  for (let call of reading.scope.calls) {
    let name = SETTER.exec(lastWord(nodeOf(call.callee)))?.[1], [first] = nodesOf(call.arguments);
    if (!name) continue;
    let object = reading.folder.resolved(first);
    if (object?.type !== "ObjectExpression") continue;
    let word = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase(), vendor = VENDORS[word] ?? word;
    vendor !== "" && found2.set(object, vendor);
  }
  return found2;
}

// src/formats/javascript/scope.ts
var SCOPES = /^(?:Program|BlockStatement|Function|ArrowFunction|For|CatchClause|SwitchStatement|ClassBody|StaticBlock|TSModuleBlock)/, MOST_BINDINGS = 64, JsScope = class {
  calls = [];
  objects = [];
  declarators = [];
  /** Calls such as `params.append(...)`, by the name before the dot. */
  methodCalls = /* @__PURE__ */ new Map();
  #bindings = /* @__PURE__ */ new Map();
  #reassigned = /* @__PURE__ */ new Set();
  constructor(program) {
    let stack = [
      { node: program, from: 0, to: Number.POSITIVE_INFINITY }
    ];
    for (let next = stack.pop(); next; next = stack.pop()) {
      let { node } = next, scope = SCOPES.test(node.type) ? { from: node.range[0], to: node.range[1] } : next;
      this.#visit(node, scope.from, scope.to);
      for (let child of childrenOf(node)) stack.push({ node: child, from: scope.from, to: scope.to });
    }
    for (let list of [this.calls, this.objects, this.declarators, ...this.methodCalls.values()])
      list.sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
  }
  /** What a name was given where it is used at `offset`; undefined if unknown or given anew somewhere. */
  initOf(name, offset) {
    if (this.#reassigned.has(name)) return;
    let best;
    for (let binding of this.#bindings.get(name) ?? [])
      offset < binding.from || offset > binding.to || (!best || binding.to - binding.from < best.to - best.from) && (best = binding);
    return bare(best?.init);
  }
  #bind(name, init, from, to) {
    let list = this.#bindings.get(name);
    list ? list.length < MOST_BINDINGS ? list.push({ init, from, to }) : this.#reassigned.add(name) : this.#bindings.set(name, [{ init, from, to }]);
  }
  #visit(node, from, to) {
    switch (node.type) {
      case "VariableDeclarator": {
        let id = nodeOf(node.id);
        this.declarators.push(node), id?.type === "Identifier" ? this.#bind(String(id.name), nodeOf(node.init), from, to) : id && this.#unknown(id, from, to);
        break;
      }
      case "AssignmentExpression":
      case "UpdateExpression": {
        let target = nodeOf(node.left ?? node.argument);
        target?.type === "Identifier" && this.#reassigned.add(String(target.name));
        break;
      }
      case "CallExpression":
      case "NewExpression": {
        this.calls.push(node);
        let callee = bare(nodeOf(node.callee)), object = callee?.type === "MemberExpression" ? bare(nodeOf(callee.object)) : void 0;
        if (object?.type !== "Identifier") break;
        let name = String(object.name), list = this.methodCalls.get(name);
        list ? list.push(node) : this.methodCalls.set(name, [node]);
        break;
      }
      case "ObjectExpression":
        this.objects.push(node);
        break;
      default:
        if (Array.isArray(node.params))
          for (let param of nodesOf(node.params)) this.#unknown(param, node.range[0], node.range[1]);
    }
  }
  /** Names that a parameter or a pattern brings: known to exist, their values are not. */
  #unknown(pattern, from, to) {
    let stack = [pattern];
    for (let node = stack.pop(); node; node = stack.pop())
      if (node.type === "Identifier") this.#bind(String(node.name), void 0, from, to);
      else if (node.type === "Property") {
        let value = nodeOf(node.value);
        value && stack.push(value);
      } else if (node.type === "AssignmentPattern") {
        let left = nodeOf(node.left);
        left && stack.push(left);
      } else stack.push(...childrenOf(node));
  }
};

// src/formats/postman/setters.ts
var CALL2 = /\b(?:pm\s?\.\s?(environment|collectionVariables|globals|variables)\s?\.\s?set|postman\s?\.\s?set(Environment|Global)Variable)\s?\(\s{0,80}(["'`])([^"'`\\\n]{1,120})\3\s{0,80},\s{0,80}(["'`])/g, SCOPES2 = {
  environment: "environment",
  Environment: "environment",
  collectionVariables: "collection",
  globals: "globals",
  Global: "globals",
  variables: "local"
};
function scopeOfSetter(callee) {
  let match = /^(?:pm\.(\w+)\.set|postman\.set(Environment|Global)Variable)$/.exec(callee), name = match?.[1] ?? match?.[2];
  return name !== void 0 && Object.hasOwn(SCOPES2, name) ? SCOPES2[name] : void 0;
}
var LONGEST6 = 8192;
function addSetters(slice, where, out) {
  let { text } = slice;
  if (!/\.\s?set/.test(text)) return;
  let count = 0;
  for (let match of text.matchAll(CALL2)) {
    let open = match.index + match[0].length, quote = match[5], end = closing(text, open, quote);
    if (end < 0 || !/^\s{0,80}\)/.test(text.slice(end + 1, end + 90))) continue;
    let value = literal(slice, open, end);
    if (quote === "`" && value.text.includes("${")) continue;
    let key2 = match[4], keyFrom = match.index + match[0].lastIndexOf(key2, match[0].lastIndexOf(","));
    out.add(value, 0, value.text.length, {
      path: `${where.path}/set/${count++}`,
      key: key2,
      keySpan: { start: slice.at(keyFrom), end: slice.at(keyFrom + key2.length) },
      value: value.text,
      place: "script",
      role: "variable",
      scope: SCOPES2[match[1] ?? match[2] ?? ""] ?? "local",
      group: where.group,
      enabled: where.enabled
    });
  }
}
function closing(text, from, quote) {
  let limit = Math.min(text.length, from + LONGEST6);
  for (let at = from; at < limit; at += 1) {
    let letter = text[at];
    if (letter === quote) return at;
    if (letter === "\\") at += 1;
    else if (letter === `
` && quote !== "`") return -1;
  }
  return -1;
}
var DIGITS = { x: 2, u: 4 };
function literal(slice, from, to) {
  let { text } = slice, mapped = new MappedText(slice, from), kept = from;
  for (let at = text.indexOf("\\", from); at >= 0 && at < to; at = text.indexOf("\\", kept)) {
    mapped.keep(kept, at);
    let letter = text[at + 1] ?? "", digits = DIGITS[letter], code = digits ? hexEscape(text, at + 2, digits) : void 0;
    kept = code !== void 0 && digits ? at + 2 + digits : at + 2, mapped.put(code ?? escaped(letter), at, kept);
  }
  return mapped.keep(kept, to), mapped.slice(to);
}

// src/formats/javascript/settings.ts
var SETTER2 = /^(?:pm\.(?:environment|variables|globals|collectionVariables)\.set|postman\.set(?:Environment|Global)Variable|bru\.set(?:Env)?Var|insomnia\.\w+\.set|client\.global\.set)$/;
function addVariables(reading) {
  let count = 0;
  for (let node of reading.scope.calls) {
    let [key2, value] = nodesOf(node.arguments), callee = dottedName(nodeOf(node.callee));
    if (!key2 || !value || !SETTER2.test(callee)) continue;
    let name = reading.folder.fold(key2);
    if (name.state) continue;
    let path = `${reading.where.path}/set/${count++}`, scope = scopeOfSetter(callee), kind = scope && !reading.folder.fold(value).state ? { role: "variable", scope } : {};
    addExpression(reading, name.text, value, {
      path,
      group: reading.where.group,
      place: "script",
      keyNode: key2,
      ...kind
    });
  }
}
var KNOWN = /(?:^|_)(?:client_?(?:id|secret)|grant_?type|scopes?|token_?(?:url|endpoint|uri)|access_?token(?:_?url)?|refresh_?token|audience|resource|issuer|tenant(?:_?id)?|authority|user_?name|pass(?:word|wd)?|secret|api_?key|private_?key|authorization)$/i;
function addSettings(reading) {
  let { where, out, slice, folder } = reading, count = 0, vendors = vendorObjects(reading);
  for (let object of reading.scope.objects) {
    if (reading.used.has(object) || !propertiesOf(object).properties.some(({ name }) => KNOWN.test(snake(name))))
      continue;
    let path = `${where.path}/object/${count++}`, span = { start: slice.at(object.range[0]), end: slice.at(object.range[1]) };
    out.group({ id: path, kind: "settings", name: vendors.get(object) ?? "", parent: where.group, whole: !1, span }), addObject(reading, object, { path, group: path, place: where.place }, "/");
  }
  for (let declarator of reading.scope.declarators) {
    let id = nodeOf(declarator.id), init = bare(nodeOf(declarator.init)), name = nameOf3(id);
    !id || !init || name === void 0 || !KNOWN.test(snake(name)) || init.type !== "BinaryExpression" && init.type !== "TemplateLiteral" || folder.fold(init).state || addExpression(reading, name, init, {
      path: `${where.path}/${name}`,
      group: where.group,
      place: where.place,
      keyNode: id
    });
  }
}
function snake(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2");
}

// src/formats/duration.ts
var UNITS = { s: 1, m: 60, h: 3600, d: 86400, w: 604800, y: 31557600 }, DURATION = /^(\d{1,9}(?:\.\d{1,6})?)\s{0,3}(ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|y|yrs?|years?)(?:\s+from\s+now)?$/i;
function secondsOf(text) {
  let found2 = DURATION.exec(text.trim());
  if (!found2) return;
  let unit = found2[2].toLowerCase(), factor = unit.startsWith("ms") || unit.startsWith("milli") ? 1e-3 : UNITS[unit[0]];
  return Number(found2[1]) * factor;
}
var LONGEST7 = 200, NOW = /(?:Math\.(?:floor|round|trunc)|parseInt|Number|int|round)\(\s*(?:new\s+)?(?:Date\.now\(\)|Date\(\)\.getTime\(\)|\(new Date\(\)\)\.getTime\(\)|\+new Date\(\)|time\.time\(\))\s*(?:\/\s*1000|\/\s*1e3)?\s*(?:,\s*10\s*)?\)|time\(\)|Time\.now\.to_i|time\.time\(\)|(?:datetime\.)?datetime\.(?:utcnow\(\)|now\([\w.=]{0,30}\))|Date\.now\(\)\s*\/\s*1000/g;
function numberIn(expression, lookup) {
  let sum = sumOf(expression, lookup, 0);
  return sum?.base === "" ? sum.seconds : void 0;
}
var DELTA = /(?:datetime\.)?timedelta\((seconds|minutes|hours|days|weeks)=(\d{1,9})\)/g;
function lifetimeIn(exp, iat, lookup) {
  let end = sumOf(exp, lookup, 0), start = iat === "" ? { base: "now", seconds: 0 } : sumOf(iat, lookup, 0);
  if (!(!end || !start || end.base === ""))
    return start.base === end.base ? end.seconds - start.seconds : void 0;
}
var MOST_STEPS2 = 4;
function sumOf(expression, lookup, steps) {
  if (expression.length > LONGEST7 || steps > MOST_STEPS2) return;
  let text = expression.replace(NOW, "now").replace(/\s+/g, "").replace(DELTA, (_, unit, number) => `${number}*${UNITS[unit[0]]}`);
  for (; /^\(.*\)$/.test(text) && balanced(text.slice(1, -1)); ) text = text.slice(1, -1);
  let base = "", seconds = 0;
  for (let [, sign2, term] of text.matchAll(/([+-]?)([^+-]+)/g)) {
    let plain = term.replace(/^\((.*)\)$/, "$1"), product = plain.split("*").reduce((a, one) => a * factorOf(one, lookup, steps), 1);
    if (!Number.isNaN(product)) seconds += sign2 === "-" ? -product : product;
    else if (base === "" && sign2 !== "-" && /^[A-Za-z_$][\w$.]*$/.test(plain)) {
      let given = plain === "now" && steps > 0 ? void 0 : lookup(plain), inner = given === void 0 ? void 0 : sumOf(given, lookup, steps + 1);
      base = inner?.base ?? plain, seconds += inner?.seconds ?? 0;
    } else return;
  }
  return { base, seconds };
}
function factorOf(text, lookup, steps) {
  let digits = text.replaceAll("_", "");
  if (/^\d{1,12}$/.test(digits)) return Number(digits);
  let given = /^[A-Za-z_$][\w$]*$/.test(text) ? lookup(text) : void 0, sum = given === void 0 || steps >= MOST_STEPS2 ? void 0 : sumOf(given, lookup, steps + 1);
  return sum?.base === "" ? sum.seconds : Number.NaN;
}
function balanced(text) {
  let depth = 0;
  for (let char of text)
    if (char === "(") depth += 1;
    else if (char === ")" && (depth -= 1) < 0) return !1;
  return depth === 0;
}

// src/formats/javascript/signed.ts
var ASSERTS = /client_assertion|jwt-bearer/, GRANT = /grant-type:jwt-bearer/, ENDPOINT = /\/token\b|\/oauth|^https:\/\/(?:login|test)\.salesforce\.com|^account(?:-d)?\.docusign\.com$/, SIGN = /^(?:(?:jwt|JWT|jsonwebtoken|jose|njwt)\.sign)$/, OPTION_CLAIMS = {
  issuer: "iss",
  audience: "aud",
  subject: "sub",
  jwtid: "jti"
}, SETTERS2 = {
  setIssuer: "iss",
  setAudience: "aud",
  setSubject: "sub",
  setJti: "jti"
};
function addSigned(reading) {
  let { text } = reading.slice, asserts = ASSERTS.test(text), count = 0;
  for (let call of reading.scope.calls) {
    let callee = dottedName(nodeOf(call.callee)), made = SIGN.test(callee) ? bySign(reading, call) : call.type === "NewExpression" && lastWord(nodeOf(call.callee)) === "SignJWT" ? byBuilder(reading, call) : void 0;
    if (!made) continue;
    let audience = made.claims.get("aud"), known = audience && reading.folder.fold(audience), named = made.claims.has("iss") || made.claims.has("sub");
    !known || (known.state ? !(asserts && named) : !ENDPOINT.test(known.text)) || add(reading, call, made, `${reading.where.path}/signed/${count++}`);
  }
}
function add(reading, call, { claims, header, lifetime, whole }, path) {
  let made = new Made(reading, path, call, "signed", whole ? "all" : "");
  for (let [name, node] of claims) made.put(name, node, "code", `claim/${name}`);
  for (let [name, node] of header) made.put(name, node, "code", `jose/${name}`);
  let { text } = reading.slice;
  text.includes("client_assertion") && !GRANT.test(text) && made.put("use", implied("client_assertion", call), "code", "use"), lifetime && made.put("ttl", implied(String(lifetime.seconds), lifetime.at, !0), "code", "ttl");
}
function bySign(reading, call) {
  let [payload, , options] = nodesOf(call.arguments), object = reading.folder.resolved(payload);
  if (object?.type !== "ObjectExpression") return;
  let { properties: properties2, spreads, open } = propertiesOf(object), claims = new Map(properties2.map(({ name, value }) => [name, value]));
  for (let [option, claim] of Object.entries(OPTION_CLAIMS)) {
    let value = memberOf(reading, options, option);
    value && claims.set(claim, value);
  }
  let header = /* @__PURE__ */ new Map(), alg = memberOf(reading, options, "algorithm"), kid = memberOf(reading, options, "keyid") ?? memberOf(reading, options, "header.kid");
  alg && header.set("alg", alg), kid && header.set("kid", kid);
  let after = memberOf(reading, options, "expiresIn"), seconds = after && secondsIn(reading, after);
  after && !claims.has("exp") && claims.set("exp", after);
  let seen = options === void 0 || reading.folder.resolved(options)?.type === "ObjectExpression";
  return {
    claims,
    header,
    lifetime: seconds === void 0 ? lifetimeOf2(reading, claims) : { seconds, at: after },
    whole: seen && !open && spreads.length === 0 && !isChanged(reading, payload)
  };
}
function byBuilder(reading, call) {
  let [payload] = nodesOf(call.arguments), object = reading.folder.resolved(payload), known = object?.type === "ObjectExpression" ? propertiesOf(object) : void 0, claims = new Map((known?.properties ?? []).map(({ name, value }) => [name, value])), header = /* @__PURE__ */ new Map(), lifetime, links = [
    ...linksOf(reading, call),
    ...callsOn(reading, call, /^set\w+$/).map((one) => ({
      method: nameOf3(nodeOf(bare(nodeOf(one.callee))?.property)) ?? "",
      args: nodesOf(one.arguments)
    }))
  ];
  for (let { method, args } of links) {
    let [first] = args, claim = SETTERS2[method];
    if (claim && first) claims.set(claim, first);
    else if (method === "setExpirationTime" && first) {
      claims.set("exp", first);
      let text = reading.folder.fold(first), seconds = text.scalar === "number" || text.state ? void 0 : secondsOf(text.text);
      seconds !== void 0 && (lifetime = { seconds, at: first });
    } else if (method === "setProtectedHeader")
      for (let name of ["alg", "kid", "typ"]) {
        let value = memberOf(reading, first, name);
        value && header.set(name, value);
      }
  }
  let whole = payload === void 0 || known !== void 0 && !known.open && known.spreads.length === 0;
  return { claims, header, lifetime: lifetime ?? lifetimeOf2(reading, claims), whole };
}
var changed = /* @__PURE__ */ new WeakMap();
function isChanged(reading, payload) {
  let name = nameOf3(bare(payload)), names = changed.get(reading);
  if (!names) {
    let found2 = reading.slice.text.matchAll(/(?<![\w$.])([\w$]{1,60})(?:\.\w{1,60}|\[[^\]\n]{0,80}\])\s{0,3}=(?!=)/g);
    names = new Set([...found2].map(([, one]) => one)), changed.set(reading, names);
  }
  return name !== void 0 && names.has(name);
}
function secondsIn(reading, node) {
  let folded2 = reading.folder.fold(node);
  return folded2.state || folded2.scalar ? numberIn(reading.folder.source(node), lookupAt(reading, node)) : /^\d+$/.test(folded2.text) ? Number(folded2.text) / 1e3 : secondsOf(folded2.text);
}
function lookupAt({ folder, scope }, node) {
  return (name) => {
    let init = scope.initOf(name, node.range[0]);
    return init && folder.source(init);
  };
}
function lifetimeOf2(reading, claims) {
  let exp = claims.get("exp");
  if (!exp) return;
  let { folder } = reading, iat = claims.get("iat") ?? claims.get("nbf"), seconds = lifetimeIn(folder.source(exp), iat ? folder.source(iat) : "", lookupAt(reading, exp));
  return seconds === void 0 ? void 0 : { seconds, at: exp };
}

// src/formats/javascript/tree.ts
var LARGEST = 262144, TELLING2 = /client_secret|clientSecret|client_id|grant_type|grantType|client_credentials|access_token|accessToken|getToken|get_token|fetchToken|requestToken|client_assertion|jwt-bearer|SignJWT|auth\.OAuth2|openid-client|connect\/token|oauth2?\/(?:v\d\/)?token|oidc\/token|Authorization/, CALLING = /\bfetch\s*\(|\baxios\b|URLSearchParams|Buffer\.from|\bbtoa\s*\(|\bgot\b|\bky\b|superagent|request\s*[.(]|qs\.stringify|querystring|\$\.ajax|pm\.sendRequest|pm\.\w+\.set|postman\.set|http[sC]\w{0,40}\.|Strategy\s*\(|Provider\s*\(|ClientApplication\s*\(|ClientCredentials\s*\(|AuthorizationCode\s*\(|\bClient\s*\(|\bOAuth2(?:Client)?\s*\(|\bdiscovery\s*\(|\bSignJWT\s*\(|\bjwt\.sign\s*\(/, PUT_TOGETHER = /\bset(?:EnvironmentVariable|GlobalVariable|EnvVar|Var)?\s?\(\s{0,80}["'`][^"'`\n]{1,120}["'`]\s{0,80},\s{0,80}(?:["'`][^"'`\n]{0,4096}["'`]\s{0,80}\+|(?!pm\b|null\b|true\b|false\b|undefined\b)[A-Za-z_$][\w$]{0,60}\s{0,80}[+)]|\[)/, LONGEST_LINE = 5e3;
function isMinified2(text) {
  for (let start = 0; start < text.length; ) {
    let next = text.indexOf(`
`, start), end = next < 0 ? text.length : next;
    if (end - start > LONGEST_LINE) return !0;
    start = end + 1;
  }
  return !1;
}
function wantsJavascriptTree(text) {
  return text.length > LARGEST ? !1 : (TELLING2.test(text) && CALLING.test(text) || setsFromLiterals(text)) && !isMinified2(text) && !nestsTooDeep(text);
}
var CLIENT2 = /\b(?:pm|postman|bru|insomnia|pw|hopp|client)\./;
function setsFromLiterals(text) {
  if (!CLIENT2.test(text)) return !1;
  let match = PUT_TOGETHER.exec(text);
  return match ? /,\s*([A-Za-z_$][\w$]*)\s*[+)]$/.exec(match[0])?.[1] === void 0 || /\b(?:const|let|var)\s+[A-Za-z_$][\w$]{0,60}\s{0,20}=\s{0,20}(?:["'`]|\[)/.test(text) : !1;
}
function isJavascriptPath(path) {
  return /\.(?:[cm]?[jt]sx?|es6|jsm|vue|svelte)$/i.test(path) && !/\.min\.js$|\.(?:vue|svelte)$/i.test(path);
}
function isDeclarations(path) {
  return /\.d\.[cm]?ts$/i.test(path);
}
function readProgram(program, slice, where, out) {
  let before = out.entries.length, scope = new JsScope(program), reading = { slice, where, out, scope, folder: new JsFolder(scope, slice.text), used: /* @__PURE__ */ new Set() };
  return addRequests(reading), addLibraries(reading), addSigned(reading), addVariables(reading), addSettings(reading), out.entries.length > before;
}
async function readJavascriptTree(slice, where, out, budget) {
  let { text } = slice;
  if (where.depth > MAX_DEPTH || !wantsJavascriptTree(text)) return !1;
  if (text.length > budget.left)
    return out.note(
      "format/tree-budget",
      "The scan's limit for reading JavaScript by its tree was reached; this was read by names only."
    ), !1;
  budget.left -= text.length;
  let { parseJavascript } = await Promise.resolve().then(() => __toESM(require("./javascript-tree.js"), 1)), program = nodeOf(parseJavascript(text));
  return program ? readProgram(program, slice, where, out) : !1;
}

// src/formats/script.ts
var readScript = (slice, where, out) => (askForTree(slice, where, out), readLexical(slice, where, out));
function askForTree(slice, where, out) {
  wantsJavascriptTree(slice.text) && out.scripts.push({ slice, where });
}

// src/formats/http.ts
var METHODS = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|TRACE|CONNECT|GRAPHQL|WEBSOCKET|GRPC|LOCK|UNLOCK|PROPFIND|PROPPATCH|COPY|MOVE|MKCOL|MKCALENDAR|ACL|SEARCH", METHOD = new RegExp(`^(?:${METHODS})(?=[ 	])`), BARE_URL = /^(?:https?:\/\/|\{\{|localhost|\/)/i, COMMENTED = /^(?:#|\/\/)[ \t]*@(?!name\b|prompt\b|no-|note\b)([\w.-]+)[ \t]*=[ \t]*/, VARIABLE = /^@([\w.-]+)[ \t]*=[ \t]*/;
function looksLikeHttp(text) {
  return new RegExp(`^\\s*(?:###[^\\n]*\\n\\s*)?(?:${METHODS})[ \\t]+(?:https?://|/|\\{\\{|<|\\$)\\S*`).test(
    text.slice(0, 4096)
  );
}
var readHttp = (slice, where, out) => {
  let { text } = slice, before = out.entries.length, reading = { slice, where, out, variables: void 0, requests: 0, scripts: 0 }, at = text.charCodeAt(0) === 65279 ? 1 : 0;
  for (; at < text.length; ) {
    let begin = at, name = "", line = lineAt(text, at), first = text.slice(line.start, line.end);
    first.startsWith("###") && (name = first.replace(/^#+/, "").trim(), at = line.next);
    let end = at;
    for (; end < text.length && (line = lineAt(text, end), !(end > begin && text.startsWith("###", end))); )
      end = line.next;
    readSection(reading, at, end, name), at = Math.max(end, begin + 1);
  }
  return out.entries.length > before;
};
function readSection(reading, from, end, title) {
  let { slice } = reading, { text } = slice, name = title, at = from;
  for (; at < end; ) {
    let line = lineAt(text, at), content = text.slice(line.start, line.end).trim(), variable = VARIABLE.exec(content);
    if (variable) addVariable(reading, line, variable);
    else if (COMMENTED.test(content)) addVariable(reading, line, COMMENTED.exec(content), !1);
    else if (COMMENT3.test(content)) name = /^(?:#|\/\/)\s*@name\s*[= ]?\s*(\S+)/.exec(content)?.[1] ?? name;
    else if (/^(?:< |<\{|> |>\{|<>)/.test(content)) {
      at = readHandler(reading, line, end);
      continue;
    } else if (/^curl\s/.test(content)) {
      readCurl(
        subSlice(slice, at, end),
        { ...reading.where, path: `${reading.where.path}/request/${reading.requests++}` },
        reading.out
      );
      return;
    } else if (content !== "") {
      let method = METHOD.exec(content)?.[0];
      if (method || BARE_URL.test(content)) {
        readRequest(reading, line, end, method, name);
        return;
      }
    }
    at = Math.max(line.next, at + 1);
  }
}
function readHandler(reading, line, end, group = reading.where.group) {
  let { slice, where, out } = reading, { text } = slice, open = text.indexOf("{%", line.start);
  if (open < 0 || open >= line.end) return line.next;
  let close = text.indexOf("%}", open), stop = close >= 0 && close < end ? close : end, script = trimmed(slice, open + 2, stop), path = `${where.path}/script/${reading.scripts++}`, at = { ...where, path, group, place: "script", depth: where.depth + 1 };
  return addNamed(script, { path, key: "script", role: "script" }, at, out, () => !1), script.text !== "" && readScript(script, at, out), stop === end ? end : lineAt(text, close).next;
}
function readHandlers(reading, from, end, group) {
  let { text } = reading.slice;
  for (let at = from; at < end; ) {
    let line = lineAt(text, at);
    at = /^[<>] ?\{%/.test(text.slice(line.start, line.start + 4)) ? readHandler(reading, line, end, group) : Math.max(line.next, at + 1);
  }
}
function addVariable(reading, line, variable, enabled = !0) {
  let { slice, where, out } = reading;
  reading.variables ??= out.group({
    id: `${where.path}/variable`,
    kind: "variables",
    name: "",
    parent: where.group,
    whole: !1
  });
  let start = slice.text.indexOf("@", line.start), behind = start + variable[0].length - variable[0].indexOf("@"), value = trimmed(slice, behind, line.end), key2 = variable[1], path = `${where.path}/variable/${pointerToken(key2)}`, keySpan = spanOf(slice, start + 1, start + 1 + key2.length), at = { ...where, group: reading.variables, place: "variable", enabled };
  addNamed(value, { path, key: key2, keySpan, role: "variable" }, at, out, readInside);
}
function readRequest(reading, line, end, method, name) {
  let { slice, out } = reading, { text } = slice, path = `${reading.where.path}/request/${reading.requests++}`, where = { ...reading.where, path, group: path, place: "request" }, index = out.groups.length;
  out.group({
    id: path,
    kind: "request",
    name,
    parent: reading.where.group,
    whole: !0,
    span: spanOf(slice, line.start, line.end)
  });
  let from = line.start;
  for (; /\s/.test(text[from]); ) from += 1;
  let { group, enabled } = where;
  method && (out.add(slice, from, from + method.length, {
    path: `${path}/method`,
    key: "method",
    value: method,
    place: "request",
    role: "request.method",
    group,
    enabled
  }), from += method.length);
  let url = trimmed(slice, from, beforeVersion(text, line));
  out.add(url, 0, url.text.length, {
    path: `${path}/url`,
    key: "url",
    value: url.text,
    place: "request",
    role: "request.url",
    group,
    enabled
  });
  let at = { ...where, path: `${path}/url` }, query = url.text.includes("://") ? void 0 : queryOf(url);
  query ? addFields(formFields(query, 0, query.text.length), { ...at, place: "query" }, out) : readUrl(url, at, out);
  let body = readHead(slice, line.next, end, where, out);
  body < end && !readBody(slice, body, end, where, out) && (out.groups[index] = { ...out.groups[index], whole: !1 }), readHandlers(reading, line.next, end, group);
}
var http = {
  name: "http",
  claims: ({ path, text }) => /\.(?:http|rest)$/i.test(path) || /\.(?:txt|text|req)$|(?:^|\/)[^./]+$/i.test(path) && looksLikeHttp(text),
  read(input) {
    let out = new DocumentBuilder(input);
    return readHttp(sliceOf(input.text), { path: "", group: "", place: "request", enabled: !0, depth: 0 }, out), out.build("http", "http-client");
  }
};

// src/formats/ini.ts
var INI = { comments: "#;", continued: !1, sections: !0, blank: !1 }, CONF = { comments: "#;", continued: !1, sections: !0, blank: !0 }, PROPERTIES = { comments: "#!", continued: !0, sections: !1, blank: !0 }, SETTERS3 = /^(?:SetEnv|PassEnv|env|set|setenv|export|fastcgi_param|proxy_set_header|add_header|RequestHeader set|Header set)[ \t]+(?=\S+[ \t]+\S)/i, MOST_CONTINUED = 1e3;
function readIni(slice, where, out, syntax = INI) {
  let { text } = slice, before = out.entries.length, root = where.group, within = where, start = text.charCodeAt(0) === 65279 ? 1 : 0;
  for (; start < text.length; ) {
    let line = lineAt(text, start);
    start = line.next;
    let at = line.start;
    for (; at < line.end && isSpace(text.charCodeAt(at)); ) at += 1;
    if (at === line.end) continue;
    let comment = syntax.comments.includes(text[at]);
    if (!comment && syntax.sections && text[at] === "[") {
      let close = text.indexOf("]", at);
      if (close < 0 || close > line.end) continue;
      let name = text.slice(at + 1, close).trim(), pointer = `/${pointerToken(name)}`;
      within = { ...where, path: `${where.path}${pointer}`, group: settingsGroup(where, pointer, out, root, name) };
      continue;
    }
    if (comment) {
      for (; at < line.end && (isSpace(text.charCodeAt(at)) || syntax.comments.includes(text[at])); ) at += 1;
      readLine(slice, { ...line, start: at }, { ...syntax, blank: !1, continued: !1 }, !0, within, out);
      continue;
    }
    let end = readLine(slice, { ...line, start: at }, syntax, !1, within, out);
    end > line.end && (start = end);
  }
  return out.entries.length > before;
}
function readLine(slice, line, syntax, comment, where, out) {
  let { text } = slice, setter = syntax.blank && !syntax.continued ? SETTERS3.exec(text.slice(line.start, Math.min(line.end, line.start + 200))) : null, from = line.start + (setter ? setter[0].length : 0), sign2 = separatorOf(text, from, line.end, syntax);
  if (sign2 < 0) return line.end;
  let name = trimmed(slice, from, sign2);
  if (name.text === "" || name.text.length > 200 || comment && !/^[\w.\-/:]+$/.test(name.text)) return line.end;
  let at = sign2;
  for (; at < line.end && isSpace(text.charCodeAt(at)); ) at += 1;
  let operator = "=:".includes(text[at] ?? " ") ? text[at] : "";
  for (operator && (at += 1); at < line.end && isSpace(text.charCodeAt(at)); ) at += 1;
  let value = syntax.continued ? continuedValue(slice, at, line) : { ...plainValue(slice, at, line.end, syntax), next: line.end };
  if (comment && value.quote === "" && /\s/.test(value.slice.text)) return line.end;
  let mark = comment ? { kind: "comment", quote: value.quote, operator, after: "" } : void 0, key2 = syntax.continued ? name.text.replace(/\\(.)/g, "$1") : name.text, path = `${where.path}/${pointerToken(key2)}`;
  return addNamed(
    value.slice,
    { path, key: key2, keySpan: spanOf(name), ...mark ? { syntax: mark } : {} },
    where,
    out,
    readInside
  ), value.next;
}
function separatorOf(text, from, end, syntax) {
  let blank = -1;
  for (let at = from; at < end; at += 1) {
    let letter = text[at];
    if (letter === "\\") at += 1;
    else {
      if (letter === "=") return blank >= 0 && !onlyBlanks(text, blank, at) ? blank : at;
      if (letter === ":") {
        if (!syntax.continued && (text[at + 1] === "_" || text[at + 1] === "/")) continue;
        return blank >= 0 && !onlyBlanks(text, blank, at) ? blank : at;
      } else if (isSpace(text.charCodeAt(at)) && blank < 0 && syntax.blank) {
        blank = at;
        let next = at;
        for (; next < end && isSpace(text.charCodeAt(next)); ) next += 1;
        if (next < end && !"=:".includes(text[next])) return blank;
      }
    }
  }
  return blank;
}
function onlyBlanks(text, from, to) {
  for (let at = from; at < to; at += 1) if (!isSpace(text.charCodeAt(at))) return !1;
  return !0;
}
function plainValue(outer, from, end, syntax) {
  let { text } = outer, quote = text[from];
  if (quote === '"' || quote === "'") {
    let close = text.indexOf(quote, from + 1);
    if (close > 0 && close < end && /^[ \t]*(?:[;#,].*)?$/.test(text.slice(close + 1, end)))
      return { slice: trimmed(outer, from + 1, close), quote };
  }
  let stop = from;
  for (; stop < end && !(syntax.comments.includes(text[stop]) && stop > from && isSpace(text.charCodeAt(stop - 1))); )
    stop += 1;
  let slice = trimmed(outer, from, stop);
  return { slice: syntax.blank && slice.text.endsWith(";") ? trimmed(slice, 0, slice.text.length - 1) : slice, quote: "" };
}
function continuedValue(outer, from, first) {
  let { text } = outer, mapped = new MappedText(outer, from), line = first, at = from, kept = from, lines = 0;
  for (; at < line.end; ) {
    if (text[at] !== "\\") {
      at += 1;
      continue;
    }
    if (mapped.keep(kept, at), at + 1 >= line.end) {
      if (line.next >= text.length || (lines += 1) > MOST_CONTINUED) {
        kept = at + 1;
        break;
      }
      for (line = lineAt(text, line.next), at = line.start; at < line.end && isSpace(text.charCodeAt(at)); ) at += 1;
    } else {
      let code = text[at + 1] === "u" ? hexEscape(text, at + 2, 4) : void 0, next = at + (code === void 0 ? 2 : 6);
      mapped.put(code ?? escaped(text[at + 1]), at, next), at = next;
    }
    kept = at;
  }
  mapped.keep(kept, line.end);
  let slice = mapped.slice(line.end);
  return { slice: trimmed(slice, 0, slice.text.length), quote: "", next: line.next };
}
var SYNTAX_OF = [
  [/\.properties$/i, PROPERTIES],
  [/(?:^|\/)(?:my|redis|nginx|httpd|apache2?|[^/]+)\.(?:conf|cnf)$/i, CONF],
  [/\.(?:ini|cfg)$/i, INI],
  [/(?:^|\/)(?:\.npmrc|\.yarnrc|\.pypirc|\.s3cfg|\.boto|\.my\.cnf|pip\.conf|\.gitconfig|\.hgrc|\.condarc\.ini)$/i, INI],
  [/(?:^|\/)\.(?:aws|oci)\/(?:credentials|config)$/i, INI]
], ini = {
  name: "ini",
  claims: (input) => SYNTAX_OF.some(([file]) => file.test(input.path)),
  read(input) {
    let out = new DocumentBuilder(input), syntax = SYNTAX_OF.find(([file]) => file.test(input.path))?.[1] ?? INI, where = { path: "", group: "", place: "config", enabled: !0, depth: 0 };
    return readIni(sliceOf(input.text), { ...where, group: settingsGroup(where, "", out) }, out, syntax), out.build(syntax === PROPERTIES ? "properties" : "ini");
  }
};

// src/formats/toml-strings.ts
function tomlString(outer, at) {
  let { text } = outer, quote = text[at], triple = text.startsWith(quote.repeat(3), at), open = at + (triple ? 3 : 1), close = closing2(text, open, quote, triple);
  if (close < 0) return;
  let end = close + (triple ? 3 : 1), from = triple ? open + (text.startsWith(`\r
`, open) ? 2 : text[open] === `
` ? 1 : 0) : open;
  return { value: quote === "'" ? subSlice(outer, from, close) : decoded2(outer, from, close), end };
}
function closing2(text, from, quote, triple) {
  let at = from;
  for (; at < text.length; ) {
    let letter = text[at];
    if (letter === quote && (!triple || text.startsWith(quote.repeat(3), at))) {
      for (; triple && text[at + 3] === quote; ) at += 1;
      return at;
    }
    if (!triple && (letter === `
` || letter === "\r")) return -1;
    at += letter === "\\" && quote === '"' ? 2 : 1;
  }
  return -1;
}
function decoded2(outer, from, close) {
  let { text } = outer, mapped = new MappedText(outer, from), kept = from;
  for (let at = text.indexOf("\\", from); at >= 0 && at < close; at = text.indexOf("\\", kept)) {
    mapped.keep(kept, at);
    let letter = text[at + 1], digits = letter === "u" ? 4 : letter === "U" ? 8 : letter === "x" ? 2 : 0, code = digits ? hexEscape(text, at + 2, digits) : void 0;
    if (code !== void 0)
      kept = at + 2 + digits, mapped.put(code, at, kept);
    else if (/\s/.test(letter))
      for (kept = at + 1; kept < close && /\s/.test(text[kept]); ) kept += 1;
    else
      kept = at + 2, mapped.put(letter === "e" ? "\x1B" : escaped(letter), at, kept);
  }
  return mapped.keep(kept, close), mapped.slice();
}

// src/formats/toml.ts
var BARE_KEY = /[A-Za-z0-9_-]+/y, SCALAR = /[\w+\-.:]+(?: (?=\d)[\w+\-.:]+)?/y, FILE4 = /\.toml$|(?:^|\/)(?:Pipfile|Cargo\.lock|poetry\.lock|uv\.lock)$/i, TomlReader = class {
  #slice;
  #text;
  #where;
  #out;
  #groups = /* @__PURE__ */ new Set();
  #indexes = /* @__PURE__ */ new Map();
  #table = "";
  #broken;
  /** Where the last value that broke off did so. */
  #stop = 0;
  constructor(slice, where, out) {
    this.#slice = slice, this.#text = slice.text, this.#where = where, this.#out = out;
  }
  /** Returns the offset of the first line that is no TOML, if there is one. */
  read() {
    let text = this.#text, at = text.charCodeAt(0) === 65279 ? 1 : 0;
    for (; at < text.length && (at = this.#blanks(at, !0), !(at >= text.length)); ) {
      let begin = at, end = text[at] === "[" ? this.#header(at) : this.#pair(at, this.#table);
      if (at = Math.max(lineAt(text, end ?? begin).next, begin + 1), end !== void 0) continue;
      this.#broken ??= begin;
      let line = text.lastIndexOf(`
`, this.#stop - 1) + 1;
      if (this.#stop >= text.length) break;
      line > begin && (at = line);
    }
    return this.#broken;
  }
  /** Behind blanks, comments and, if `lines`, line ends. */
  #blanks(from, lines) {
    let text = this.#text, at = from;
    for (; at < text.length; ) {
      let letter = text[at];
      if (letter === " " || letter === "	" || lines && (letter === `
` || letter === "\r")) at += 1;
      else if (lines && letter === "#") at = lineAt(text, at).next;
      else break;
    }
    return at;
  }
  #group(pointer) {
    let id = `${this.#where.path}${pointer || "/"}`;
    if (pointer === "") return this.#where.group;
    if (this.#groups.has(id)) return id;
    this.#groups.add(id);
    let above = pointer.slice(0, pointer.lastIndexOf("/")), parent = this.#groups.has(`${this.#where.path}${above}`) ? `${this.#where.path}${above}` : this.#where.group;
    return settingsGroup(this.#where, pointer, this.#out, parent, pointer.slice(1));
  }
  #header(from) {
    this.#stop = from;
    let list = this.#text[from + 1] === "[", key2 = this.#key(from + (list ? 2 : 1), "", !0);
    if (!(!key2 || this.#text[key2.end] !== "]")) {
      if (list) {
        let index = this.#indexes.get(key2.pointer) ?? 0;
        this.#indexes.set(key2.pointer, index + 1), this.#table = `${key2.pointer}/${index}`;
      } else this.#table = key2.pointer;
      return key2.end;
    }
  }
  /**
   * A dotted key below `base`; `end` is the offset of what follows it. In a header a name that stands for a list of tables
   * means the last of them (TOML 1.0.0, Array of Tables).
   */
  #key(from, base, header = !1) {
    let text = this.#text, at = from, pointer = base;
    for (let depth = 0; depth < 64; depth += 1) {
      at = this.#blanks(at, !1);
      let name;
      if (text[at] === '"' || text[at] === "'") {
        let quoted2 = tomlString(this.#slice, at);
        if (!quoted2) return;
        name = quoted2.value, at = quoted2.end;
      } else {
        BARE_KEY.lastIndex = at;
        let bare2 = BARE_KEY.exec(text);
        if (!bare2) return;
        name = trimmed(this.#slice, at, at + bare2[0].length), at += bare2[0].length;
      }
      let parent = pointer;
      if (pointer = `${pointer}/${pointerToken(name.text)}`, at = this.#blanks(at, !1), text[at] !== ".") return { pointer, parent, name: name.text, span: spanOf(name), end: at };
      at += 1;
      let tables = header ? this.#indexes.get(pointer) : void 0;
      tables !== void 0 && (pointer += `/${tables - 1}`);
    }
  }
  /** `key = value` below `base`; returns the offset behind the value. */
  #pair(from, base) {
    this.#stop = from;
    let key2 = this.#key(from, base);
    if (!(!key2 || this.#text[key2.end] !== "="))
      return this.#value(this.#blanks(key2.end + 1, !1), key2);
  }
  /** A value with all that is nested in it, without recursion. */
  #value(from, key2) {
    let text = this.#text, stack = [], current = { pointer: key2.pointer, name: key2.name, span: key2.span, parent: key2.parent }, at = from;
    for (; ; ) {
      let letter = text[at];
      if (letter === "[" || letter === "{") {
        let kind = letter === "[" ? "array" : "table", pointer = stack.length < 64 ? current.pointer : "/deep", group = kind === "array" ? stack.at(-1)?.group ?? this.#group(current.parent) : this.#group(pointer);
        stack.push({ kind, pointer, group, key: current.name, keySpan: current.span, index: 0, started: !1 }), at += 1;
      } else {
        let end = this.#scalar(at, current, stack.at(-1)?.group ?? this.#group(current.parent), stack.length > 0);
        if (end === void 0) return this.#failed(at);
        at = end;
      }
      for (; ; ) {
        let frame = stack.at(-1);
        if (!frame) return at;
        at = this.#blanks(at, !0);
        let comma = text[at] === ",";
        if (comma && (at = this.#blanks(at + 1, !0)), at >= text.length) return this.#failed(at);
        if (text[at] === (frame.kind === "array" ? "]" : "}")) {
          stack.pop(), at += 1;
          continue;
        }
        if (!comma && frame.started) return this.#failed(at);
        if (frame.started = !0, frame.kind === "array")
          current = { pointer: `${frame.pointer}/${frame.index++}`, name: frame.key, span: frame.keySpan, parent: frame.pointer };
        else {
          let next = this.#key(at, frame.pointer);
          if (!next || text[next.end] !== "=") return this.#failed(at);
          current = { pointer: next.pointer, name: next.name, span: next.span, parent: next.parent }, at = this.#blanks(next.end + 1, !0);
        }
        break;
      }
    }
  }
  #failed(at) {
    this.#stop = at;
  }
  #scalar(at, key2, group, nested) {
    let text = this.#text, named = {
      path: `${this.#where.path}${key2.pointer}`,
      key: key2.name,
      group,
      ...key2.span ? { keySpan: key2.span } : {}
    };
    if (text[at] === '"' || text[at] === "'") {
      let string = tomlString(this.#slice, at);
      return string ? (addNamed(string.value, named, this.#where, this.#out, readInside), string.end) : void 0;
    }
    SCALAR.lastIndex = at;
    let bare2 = SCALAR.exec(text)?.[0];
    if (!bare2) return;
    let scalar = bare2 === "true" || bare2 === "false" ? "boolean" : /^[+-]?(?:\d|inf|nan)/.test(bare2) ? "number" : void 0;
    if (!(!scalar && nested))
      return addNamed(
        trimmed(this.#slice, at, at + bare2.length),
        { ...named, ...scalar ? { scalar } : {} },
        this.#where,
        this.#out
      ), at + bare2.length;
  }
}, readToml = (slice, where, out) => {
  let before = out.entries.length, broken = new TomlReader(slice, where, out).read();
  return broken !== void 0 && out.entries.length > before && out.note(
    "format/invalid-toml",
    "Not all of this is TOML; the lines that are not were passed over.",
    spanOf(slice, broken, broken)
  ), out.entries.length > before;
}, toml = {
  name: "toml",
  claims: (input) => FILE4.test(input.path),
  read(input) {
    let out = new DocumentBuilder(input), where = { path: "", group: "", place: "config", enabled: !0, depth: 0 };
    return readToml(sliceOf(input.text), { ...where, group: settingsGroup(where, "", out) }, out), out.build("toml");
  }
};

// src/formats/xml-text.ts
var NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }, REFERENCE2 = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6}));/y, CDATA = "<![CDATA[";
function xmlText(outer, from, to) {
  let { text } = outer, mapped = new MappedText(outer, from), kept = from, at = from;
  for (; at < to; ) {
    let letter = text[at];
    if (letter === "&") {
      REFERENCE2.lastIndex = at;
      let found2 = REFERENCE2.exec(text), decoded3 = found2 && resolve(found2);
      if (found2 && decoded3 !== void 0 && decoded3 !== null) {
        mapped.keep(kept, at), at += found2[0].length, mapped.put(decoded3, at - found2[0].length, at), kept = at;
        continue;
      }
    } else if (letter === "<" && text.startsWith(CDATA, at)) {
      let close = text.indexOf("]]>", at), end = close < 0 || close > to ? to : close;
      mapped.keep(kept, at), mapped.keep(at + CDATA.length, end), at = Math.min(to, end + 3), kept = at;
      continue;
    } else if (letter === "<" && text.startsWith("<!--", at)) {
      let close = text.indexOf("-->", at);
      mapped.keep(kept, at), at = close < 0 || close > to ? to : close + 3, kept = at;
      continue;
    }
    at += 1;
  }
  return mapped.keep(kept, to), mapped.length === to - from ? subSlice(outer, from, to) : mapped.slice();
}
function resolve(found2) {
  if (found2[1]) return NAMED[found2[1]];
  let point = found2[2] ? Number.parseInt(found2[2], 10) : Number.parseInt(found2[3], 16);
  return point > 1114111 ? void 0 : String.fromCodePoint(point);
}

// src/formats/xml.ts
var FILE5 = /\.(?:xml|config|csproj|vbproj|fsproj|props|targets|plist|resx|xaml|pubxml|publishsettings|nuspec|wsdl|xsd|jmx|jelly|iml|xconf)$/i, NAME2 = /[A-Za-z_:][\w:.-]*/y, NAMING = ["key", "name", "Name", "Key", "id", "property"], HOLDING = ["value", "Value", "connectionString", "content", "defaultValue"], MAX_PATH = 200, XmlReader = class {
  #slice;
  #text;
  #where;
  #out;
  #stack = [];
  elements = 0;
  constructor(slice, where, out) {
    this.#slice = slice, this.#text = slice.text, this.#where = where, this.#out = out;
  }
  read() {
    let text = this.#text, at = text.indexOf("<");
    for (; at >= 0; ) {
      let next;
      text.startsWith("<!--", at) ? next = this.#behind("-->", at + 4) : text.startsWith("<![CDATA[", at) ? next = this.#behind("]]>", at + 9) : text.startsWith("<?", at) ? next = this.#behind("?>", at + 2) : text.startsWith("<!", at) ? next = this.#behind(">", at + 2) : text[at + 1] === "/" ? next = this.#close(at) : next = this.#open(at), at = text.indexOf("<", next);
    }
  }
  #behind(end, from) {
    let found2 = this.#text.indexOf(end, from);
    return found2 < 0 ? this.#text.length : found2 + end.length;
  }
  #groupOf(element) {
    return element ? (element.group ??= settingsGroup(
      { ...this.#where, path: "" },
      element.path,
      this.#out,
      this.#where.group,
      element.name
    ), element.group) : this.#where.group;
  }
  #add(value, path, key2, keySpan, holder) {
    addNamed(value, { path, key: key2, keySpan, group: this.#groupOf(holder) }, this.#where, this.#out, readInside);
  }
  #open(from) {
    let text = this.#text;
    NAME2.lastIndex = from + 1;
    let found2 = NAME2.exec(text);
    if (!found2) return from + 1;
    this.elements += 1;
    let nameEnd = from + 1 + found2[0].length, name = found2[0].slice(found2[0].indexOf(":") + 1), above = this.#stack.at(-1), path = this.#childPath(above, name), { attributes, end, empty } = this.#attributes(nameEnd), label = attributes.find((attribute) => NAMING.includes(attribute.name)), element = {
      name,
      nameSpan: spanOf(this.#slice, nameEnd - name.length, nameEnd),
      path,
      label,
      counts: /* @__PURE__ */ new Map(),
      group: void 0,
      textFrom: end,
      children: 0,
      plistKey: void 0
    };
    return above && (above.children += 1), this.#addAttributes(element, attributes, above), empty || this.#stack.push(element), end;
  }
  #childPath(above, name) {
    let base = above?.path ?? this.#where.path;
    if (this.#stack.length > MAX_PATH) return base;
    let index = above?.counts.get(name) ?? 0;
    return above?.counts.set(name, index + 1), `${base}/${pointerToken(name)}${index > 0 ? `[${index}]` : ""}`;
  }
  #attributes(from) {
    let text = this.#text, attributes = [], at = from;
    for (; at < text.length; ) {
      let letter = text[at];
      if (letter === ">") return { attributes, end: at + 1, empty: text[at - 1] === "/" };
      if (letter === "<") return { attributes, end: at, empty: !1 };
      NAME2.lastIndex = at;
      let name = NAME2.exec(text)?.[0];
      if (!name) {
        at += 1;
        continue;
      }
      let nameSpan = spanOf(this.#slice, at, at + name.length);
      if (at = this.#spaces(at + name.length), text[at] !== "=") continue;
      at = this.#spaces(at + 1);
      let quote = text[at];
      if (quote !== '"' && quote !== "'") continue;
      let close = text.indexOf(quote, at + 1);
      if (close < 0) return { attributes, end: text.length, empty: !1 };
      attributes.push({
        name: name.slice(name.indexOf(":") + 1),
        nameSpan,
        value: xmlText(this.#slice, at + 1, close)
      }), at = close + 1;
    }
    return { attributes, end: at, empty: !1 };
  }
  #spaces(from) {
    let at = from;
    for (; /\s/.test(this.#text[at] ?? "x"); ) at += 1;
    return at;
  }
  /** `<add key="X" value="Y"/>` names its value itself, and belongs with its siblings. */
  #addAttributes(element, attributes, above) {
    let { label, path } = element;
    for (let attribute of attributes)
      if (label && HOLDING.includes(attribute.name) && attribute !== label) {
        let name = attribute.name === "connectionString" ? attribute : void 0, key2 = name?.name ?? label.value.text;
        this.#add(attribute.value, `${path}/${attribute.name}`, key2, name?.nameSpan ?? spanOf(label.value), above);
      } else attribute !== label && this.#add(attribute.value, `${path}/@${attribute.name}`, attribute.name, attribute.nameSpan, element);
  }
  #close(from) {
    let text = this.#text;
    NAME2.lastIndex = from + 2;
    let written = NAME2.exec(text)?.[0], end = this.#behind(">", from + 2);
    if (!written) return end;
    let name = written.slice(written.indexOf(":") + 1), open = this.#stack.length - 1, lowest = Math.max(0, open - 64);
    for (; open >= lowest && this.#stack[open].name !== name; ) open -= 1;
    if (open < lowest) return end;
    let element = this.#stack[open];
    return this.#stack.length = open, element.children === 0 && this.#addText(element, from, this.#stack[open - 1]), end;
  }
  /** The text of an element without children: under its own name, its label's, or that of the sibling before it. */
  #addText(element, to, above) {
    let raw = xmlText(this.#slice, element.textFrom, to), value = trimmed(raw, 0, raw.text.length), { name, path, label } = element;
    if (above && /^(?:key|name|param-name|env-entry-name)$/.test(name) && !label) {
      above.plistKey = value;
      return;
    }
    if (value.text === "") return;
    let sibling = above?.plistKey;
    label ? this.#add(value, path, label.value.text, spanOf(label.value), above) : sibling && /^(?:string|value|data|integer|param-value|env-entry-value)$/.test(name) ? (this.#add(value, path, sibling.text, spanOf(sibling), above), above.plistKey = void 0) : name === "value" && above?.label ? this.#add(value, path, above.label.value.text, spanOf(above.label.value), this.#stack.at(-2)) : this.#add(value, path, name, element.nameSpan, above);
  }
}, readXml = (slice, where, out) => {
  if (!/^[\s\ufeff]{0,1000}</.test(slice.text)) return !1;
  let reader = new XmlReader(slice, where, out);
  return reader.read(), reader.elements > 0;
}, xml = {
  name: "xml",
  claims: ({ path, text }) => FILE5.test(path) && /^[\s\ufeff]{0,1000}</.test(text) || text.startsWith("<?xml"),
  read(input) {
    let out = new DocumentBuilder(input);
    return readXml(sliceOf(input.text), { path: "", group: "", place: "config", enabled: !0, depth: 0 }, out), out.build("xml");
  }
};

// src/formats/yaml/scalar.ts
function quotedText(outer, from, to, quote) {
  return flowText(outer, from, to, quote);
}
var DIGITS2 = { x: 2, u: 4, U: 8 }, YAML_ESCAPES = {
  a: "\x07",
  v: "\v",
  e: "\x1B",
  N: "\x85",
  _: "\xA0",
  L: "\u2028",
  P: "\u2029"
};
function flowText(outer, from, to, quote) {
  let { text } = outer, mapped = new MappedText(outer, from), kept = from, at = from;
  for (; at < to; ) {
    let letter = text[at];
    if (letter === "'" && quote === "'" && text[at + 1] === "'")
      mapped.keep(kept, at), mapped.put("'", at, at + 2), kept = at += 2;
    else if (letter === "\\" && quote === '"')
      mapped.keep(kept, at), kept = at = putEscape(text, mapped, at, to);
    else if (letter === `
` || letter === "\r") {
      let blank = at;
      for (; blank > kept && (text[blank - 1] === " " || text[blank - 1] === "	"); ) blank -= 1;
      mapped.keep(kept, blank);
      let breaks = 0;
      for (; at < to && isSpace(text.charCodeAt(at)); )
        (text[at] === `
` || text[at] === "\r" && text[at + 1] !== `
`) && (breaks += 1), at += 1;
      mapped.put(breaks > 1 ? `
`.repeat(breaks - 1) : " ", blank, at), kept = at;
    } else at += 1;
  }
  return mapped.keep(kept, to), mapped.slice();
}
function putEscape(text, mapped, at, to) {
  let letter = text[at + 1] ?? "", digits = DIGITS2[letter], code = digits ? hexEscape(text, at + 2, digits) : void 0;
  if (code !== void 0 && digits)
    return mapped.put(code, at, at + 2 + digits), at + 2 + digits;
  if (letter === `
` || letter === "\r") {
    let end = at + 1;
    for (; end < to && isSpace(text.charCodeAt(end)); ) end += 1;
    return end;
  }
  return mapped.put(YAML_ESCAPES[letter] ?? escaped(letter), at, at + 2), at + 2;
}
function indentOf(text, line) {
  let at = line.start;
  for (; at < line.end && text[at] === " "; ) at += 1;
  return at - line.start;
}
function blockText(outer, from, to, folded2) {
  let { text } = outer, header = lineAt(text, from), said = /^[|>][+-]?([1-9])/.exec(text.slice(from, from + 4))?.[1], keep = /^[|>]\d?\+/.test(text.slice(from, from + 4)), mapped = new MappedText(outer, Math.min(header.next, to)), indent = said === void 0 ? -1 : indentBefore(text, from) + Number(said), more = !1, pending = [], begun = !1;
  for (let at = header.next; at < to; ) {
    let line = lineAt(text, at), end = Math.min(line.end, to);
    at = line.next;
    let spaces = indentOf(text, line), empty = line.start + spaces >= end;
    indent < 0 && !empty && (indent = spaces);
    let start = Math.min(end, line.start + Math.max(indent, 0));
    if (empty && (indent < 0 || spaces <= indent)) {
      pending.push({ at: end, end: line.next });
      continue;
    }
    let wasMore = more;
    more = /[ \t]/.test(text[start] ?? "x"), putBreaks(mapped, pending, folded2 && begun && !more && !wasMore), mapped.keep(start, end), begun = !0, pending = [{ at: end, end: line.next }];
  }
  let strip = /^[|>]\d?-/.test(text.slice(from, from + 4));
  for (let lineEnd of keep ? pending : pending.slice(0, strip ? 0 : 1)) mapped.put(`
`, lineEnd.at, lineEnd.end);
  return mapped.slice();
}
function putBreaks(mapped, breaks, fold) {
  let [first, ...rest] = breaks;
  if (fold && first && rest.length === 0) {
    mapped.put(" ", first.at, first.end);
    return;
  }
  for (let one of fold ? rest : breaks) mapped.put(`
`, one.at, one.end);
}
function indentBefore(text, from) {
  let start = Math.max(text.lastIndexOf(`
`, from) + 1, from - 1e3), at = start;
  for (; at < from && text[at] === " "; ) at += 1;
  return at - start;
}

// src/formats/yaml/values.ts
var SCRIPTS = /^(?:run|script|before_script|after_script|command|commands|cmd|entrypoint|args|bash|sh|shell|powershell|pwsh|inlineScript|inline|exec|steps)$/, ENVIRONMENTS = /^(?:environment|env|env_vars|envs|build_args|build-args|buildargs|args|variables|labels|set|values|secrets)$/i, PAIR = /^([A-Za-z_][\w.-]*)=/, VARIABLE2 = /^([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)=(?=\S+$)/, FLAG2 = /^--?([A-Za-z][\w.-]+)=/;
function addYamlScalar(scalar, where, out) {
  let { value, key: key2, keySpan, path, group } = scalar, { text } = value, named = { path, key: key2, group, ...keySpan ? { keySpan } : {} };
  if (scalar.tagged || scalar.sealed) {
    addNamed(value, { ...named, state: scalar.sealed ? "computed" : "reference" }, where, out);
    return;
  }
  if (scalar.encoded) {
    let decoded3 = printableBase64(text.replace(/\s+/g, ""));
    if (decoded3 !== void 0 && decoded3 !== "") {
      let span = spanOf(value), before = out.entries.length + 1;
      addNamed(opaqueSlice(decoded3, span.start, span.end), named, where, out, readInside), coverEntries(out, before, span);
      return;
    }
  }
  if (scalar.scalar) {
    addNamed(value, { ...named, scalar: scalar.scalar }, where, out);
    return;
  }
  let pair = scalar.inList ? FLAG2.exec(text) ?? (ENVIRONMENTS.test(key2) ? PAIR : SCRIPTS.test(key2) ? void 0 : VARIABLE2)?.exec(text) : null;
  if (pair) {
    let name = pair[1], begin = pair[0].length - 1 - name.length, inner = subSlice(value, pair[0].length, text.length);
    addNamed(
      inner,
      { path, key: name, keySpan: spanOf(value, begin, begin + name.length), group },
      where,
      out,
      readInside
    );
    return;
  }
  if (addNamed(value, named, where, out, () => !1), where.depth >= MAX_DEPTH || text.length < 8) return;
  let below = { ...where, path, group, depth: where.depth + 1 };
  SCRIPTS.test(key2) && /\s/.test(text) ? readShell(value, { ...below, place: "variable" }, out) : readInside(value, below, out);
}

// src/formats/yaml/lines.ts
var KEY = /(?:"((?:[^"\\\n]|\\.){1,200})"|'((?:[^'\n]|''){1,200})'|([^\s#"'&*!|>%@`{}[\],:][^\n]{0,200}?)):(?=[ \t\r\n]|$)/y, BLOCK = /^[|>][-+\d]{0,2}[ \t]*(?:#.*)?$/, LITERAL = /^(?:(true|false|yes|no|on|off)|([-+]?\d[\d_]*(?:\.\d+)?)|(null|~))$/i, MAX_PATH2 = 200, YamlLines = class {
  #slice;
  #text;
  #where;
  #out;
  #levels;
  constructor(slice, where, out) {
    this.#slice = slice, this.#text = slice.text, this.#where = where, this.#out = out, this.#levels = [
      { indent: -1, key: "", keySpan: void 0, path: where.path, group: where.group, items: -1, label: void 0 }
    ];
  }
  read() {
    let text = this.#text, at = text.charCodeAt(0) === 65279 ? 1 : 0;
    for (; at < text.length; ) {
      let line = lineAt(text, at);
      at = Math.max(this.#line(line), at + 1);
    }
  }
  #line(line) {
    let text = this.#text, indent = indentOf(text, line), at = line.start + indent;
    if (at >= line.end || text[at] === "#" || text[at] === "%" || text.startsWith("---", at) || text.startsWith("{{", at))
      return line.next;
    for (; text[at] === "-" && /[ \t]/.test(text[at + 1] ?? " ") && at < line.end; ) {
      this.#closeTo(indent, !0);
      let list = this.#levels.at(-1);
      list.items += 1;
      let path2 = this.#levels.length < MAX_PATH2 ? `${list.path}/${list.items}` : list.path, { key: key3, keySpan: keySpan2 } = list;
      for (this.#levels.push({ indent, key: key3, keySpan: keySpan2, path: path2, group: void 0, items: -1, label: void 0 }), at += 1; at < line.end && /[ \t]/.test(text[at]); ) at += 1;
      indent = at - line.start;
    }
    if (at >= line.end) return line.next;
    KEY.lastIndex = at;
    let key2 = KEY.exec(text);
    if (!key2) {
      let above2 = this.#levels.at(-1);
      return above2.indent >= 0 && text[line.start + above2.indent] === "-" && indent > above2.indent && this.#value(line, at, above2.key, above2.keySpan, above2.path, this.#levels.at(-2) ?? above2, !0), line.next;
    }
    this.#closeTo(indent, !1);
    let name = key2[1] ?? key2[2] ?? key2[3].trimEnd(), keyStart = key2[3] === void 0 ? at + 1 : at, keySpan = spanOf(this.#slice, keyStart, keyStart + name.length), above = this.#levels.at(-1), path = this.#levels.length < MAX_PATH2 ? `${above.path}/${pointerToken(name)}` : above.path, from = KEY.lastIndex;
    for (; from < line.end && /[ \t]/.test(text[from]); ) from += 1;
    return from >= line.end || text[from] === "#" ? (this.#levels.push({ indent, key: name, keySpan, path, group: void 0, items: -1, label: void 0 }), line.next) : this.#named(line, from, indent, name, keySpan, path, above);
  }
  /** Leaves the levels that a line with this indentation does not belong to; a dash may stand as deep as its key. */
  #closeTo(indent, dash) {
    let levels = this.#levels;
    for (; levels.length > 1; ) {
      let last2 = levels.at(-1), item = this.#isItem(levels.length - 1);
      if (dash ? item ? last2.indent < indent : last2.indent <= indent : last2.indent < indent) return;
      levels.pop();
    }
  }
  /** Whether a level is an element of the list below it, not a key of its own. */
  #isItem(index) {
    let below = this.#levels[index - 1];
    return below !== void 0 && below.items >= 0 && this.#levels[index].key === below.key && this.#levels[index].keySpan === below.keySpan;
  }
  #groupOf(level) {
    return level.group ??= settingsGroup({ ...this.#where, path: "" }, level.path, this.#out, this.#where.group, level.key), level.group;
  }
  #named(line, from, indent, name, keySpan, path, above) {
    let text = this.#text, rest = text.slice(from, Math.min(line.end, from + 300)), mark = /^(?:[&!]\S*(?:[ \t]+|$))+/.exec(rest)?.[0] ?? "", start = from + mark.length, tagged = /(?:^|\s)!(?!!)\S/.test(mark);
    if (start >= line.end || text[start] === "*")
      return start >= line.end && this.#levels.push({ indent, key: name, keySpan, path, group: void 0, items: -1, label: void 0 }), line.next;
    if (BLOCK.test(text.slice(start, Math.min(line.end, start + 200)).trimEnd()))
      return this.#block(line, start, indent, name, keySpan, path, above, tagged);
    let labelled = name === "value" && above.label ? above.label : void 0, value = this.#value(
      line,
      start,
      labelled?.text ?? name,
      labelled ? spanOf(labelled) : keySpan,
      path,
      above,
      !1,
      tagged
    );
    return (name === "name" || name === "key") && (above.label = value), line.next;
  }
  #value(line, from, key2, keySpan, path, level, inList, tagged = !1) {
    let text = this.#text, quote = text[from], value, scalar, close = quote === '"' || quote === "'" ? this.#closing(from, line.end) : -1;
    if (close > 0) value = quotedText(this.#slice, from + 1, close, quote);
    else {
      let end = from;
      for (; end < line.end && !(text[end] === "#" && /[ \t]/.test(text[end - 1] ?? "")); ) end += 1;
      value = trimmed(this.#slice, from, end);
      let literal2 = value.text.length < 40 ? LITERAL.exec(value.text) : null;
      literal2 && (scalar = literal2[1] ? "boolean" : literal2[2] ? "number" : "null");
    }
    let group = this.#groupOf(level);
    return addYamlScalar(
      { value, key: key2, keySpan, path, group, inList, tagged, encoded: !1, sealed: !1, scalar },
      this.#where,
      this.#out
    ), value;
  }
  #closing(from, end) {
    let quote = this.#text[from], at = from + 1;
    for (; at < end; ) {
      let letter = this.#text[at];
      if (letter === "\\" && quote === '"') at += 2;
      else if (letter === quote && quote === "'" && this.#text[at + 1] === "'") at += 2;
      else {
        if (letter === quote) return at;
        at += 1;
      }
    }
    return -1;
  }
  /** A block text: all lines that stand deeper than its key. */
  #block(line, from, indent, key2, keySpan, path, above, tagged) {
    let text = this.#text, end = line.next;
    for (; end < text.length; ) {
      let next = lineAt(text, end), spaces = indentOf(text, next);
      if (next.start + spaces < next.end && spaces <= indent) break;
      end = next.next;
    }
    let value = blockText(this.#slice, from, end, text[from] === ">"), group = this.#groupOf(above);
    return addYamlScalar(
      { value, key: key2, keySpan, path, group, inList: !1, tagged, encoded: !1, sealed: !1, scalar: void 0 },
      this.#where,
      this.#out
    ), end;
  }
}, readYamlLines = (slice, where, out) => {
  let before = out.entries.length;
  return new YamlLines(slice, where, out).read(), out.entries.length > before;
};

// src/formats/markdown.ts
var FENCE = /^[ \t>*+\-\d.]{0,24}?(`{3,}|~{3,})[ \t]*(?:\{?\.?([\w+#.-]*))?/, DIRECTIVE = /^[ \t]*\.\. (?:code-block|code|sourcecode|highlight)::[ \t]*([\w+#.-]*)/;
function markdownParts(text) {
  let parts = [], prose = 0, at = 0;
  for (; at < text.length; ) {
    let line = lineAt(text, at), head = text.slice(line.start, Math.min(line.end, line.start + 120)), fence = FENCE.exec(head), directive = fence ? null : DIRECTIVE.exec(head);
    if (at = line.next, directive) {
      let end2 = indentedEnd(text, at);
      parts.push(
        { start: prose, end: line.start, language: void 0 },
        { start: at, end: end2, language: (directive[1] ?? "").toLowerCase() }
      ), prose = at = end2;
    }
    if (!fence) continue;
    parts.push({ start: prose, end: line.start, language: void 0 });
    let start = at, end = text.length;
    for (prose = text.length; at < text.length; ) {
      let next = lineAt(text, at), closing3 = text.slice(next.start, Math.min(next.end, next.start + 120)).replace(/^[ \t>]+/, "").trimEnd();
      if (at = next.next, closing3.length >= fence[1].length && closing3 === fence[1][0].repeat(closing3.length)) {
        end = next.start, prose = next.next;
        break;
      }
    }
    parts.push({ start, end, language: (fence[2] ?? "").toLowerCase() }), at = prose;
  }
  return parts.push({ start: prose, end: text.length, language: void 0 }), parts.filter(({ start, end }) => end > start);
}
function indentedEnd(text, from) {
  let at = from;
  for (; at < text.length; ) {
    let line = lineAt(text, at);
    if (line.end > line.start && !/\s/.test(text[line.start])) break;
    at = line.next;
  }
  return at;
}
var json = { reader: readEmbedded, place: "config" }, yaml = { reader: readYamlLines, place: "config" }, sh = { reader: readShell, place: "variable" }, env = { reader: readDotenv, place: "variable" }, ini2 = { reader: (slice, where, out) => readIni(slice, where, out), place: "config" }, properties = { reader: (slice, where, out) => readIni(slice, where, out, PROPERTIES), place: "config" }, toml2 = { reader: readToml, place: "config" }, xml2 = { reader: readXml, place: "config" }, http2 = { reader: readHttp, place: "request" }, docker = { reader: readDockerfile, place: "variable" }, LANGUAGES = {
  json,
  jsonc: json,
  json5: json,
  yaml,
  yml: yaml,
  sh,
  bash: sh,
  zsh: sh,
  shell: sh,
  console: sh,
  terminal: sh,
  "shell-session": sh,
  shellsession: sh,
  powershell: sh,
  ps1: sh,
  cmd: sh,
  bat: sh,
  batch: sh,
  curl: sh,
  env,
  dotenv: env,
  ".env": env,
  ini: ini2,
  conf: ini2,
  cfg: ini2,
  npmrc: ini2,
  properties,
  toml: toml2,
  xml: xml2,
  http: http2,
  rest: http2,
  dockerfile: docker,
  docker
}, UNKNOWN = { reader: readUnknown, place: "code" };
function readUnknown(slice, where, out) {
  let { text } = slice;
  if (looksLikeHttp(text) && readHttp(slice, where, out) || readEmbedded(slice, where, out)) return !0;
  let curl = mayHoldCurl(text) && readCurl(slice, where, out);
  return readLexical(slice, where, out) || curl;
}
var METHOD_LINE = /^[ \t]*(?:GET|POST|PUT|PATCH|DELETE)[ \t]+\S+/;
function readProse(slice, where, out) {
  let { text } = slice, requests = 0;
  for (let at = 0; at < text.length; ) {
    let line = lineAt(text, at);
    if (at = Math.max(line.next, at + 1), !METHOD_LINE.test(text.slice(line.start, Math.min(line.end, line.start + 200)))) continue;
    let next = lineAt(text, line.next);
    if (!/HTTP\/[\d.]+\s*$/.test(text.slice(Math.max(line.start, line.end - 16), line.end)) && !/^[ \t]*[A-Z][\w-]*:[ \t]/.test(text.slice(next.start, next.start + 80))) continue;
    let end = line.next, blanks = 0;
    for (; end < text.length && blanks < 2; ) {
      let body = lineAt(text, end), head = text.slice(body.start, Math.min(body.end, body.start + 40));
      if (/^[#`~]/.test(head) || METHOD_LINE.test(head)) break;
      head.trim() === "" && (blanks += 1), end = body.next;
    }
    let below = { ...where, path: `${where.path}/text/${requests++}` };
    readHttp(subSlice(slice, line.start, end), below, out), at = Math.max(at, end);
  }
  mayHoldCurl(text) && readCurl(slice, where, out);
}
var readMarkdown = (slice, where, out) => {
  let before = out.entries.length;
  return markdownParts(slice.text).forEach(({ start, end, language }, index) => {
    let part = subSlice(slice, start, end);
    if (language === void 0) {
      readProse(part, { ...where, path: `${where.path}/prose/${index}` }, out);
      return;
    }
    let { reader, place } = (Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : void 0) ?? UNKNOWN, pointer = `/code/${index}`, group = settingsGroup(where, pointer, out), below = { ...where, path: `${where.path}${pointer}`, group, place, depth: where.depth + 1 };
    !reader(part, below, out) && reader !== readUnknown && readLexical(part, { ...below, place: "code" }, out);
  }), out.entries.length > before;
}, markdown = {
  name: "markdown",
  claims: (input) => /\.(?:mdx?|markdown|mdown|rst)$/i.test(input.path),
  read(input) {
    let out = new DocumentBuilder(input);
    return readMarkdown(sliceOf(input.text), { path: "", group: "", place: "text", enabled: !0, depth: 0 }, out), out.build("markdown");
  }
};

// src/formats/postman/readers.ts
var scriptReader = readScript, proseReader = (slice, where, out) => {
  let before = out.entries.length;
  readMarkdown(slice, where, out);
  for (let { start, end, language } of markdownParts(slice.text))
    language === void 0 && readLexical(subSlice(slice, start, end), where, out);
  return out.entries.length > before;
}, textReader = (slice, where, out) => /^\s*<[?!A-Za-z]/.test(slice.text.slice(0, 200)) && readXml(slice, where, out) || readLexical(slice, where, out);

// src/formats/clients/request.ts
function clientRows(list, path) {
  return rowsOf2(list, path).map((row) => isOff(row.node) ? { ...row, enabled: !1 } : row);
}
function isOff(row) {
  return row.get("active")?.value === "false" || row.get("isDisabled")?.value === "true";
}
var ClientRequest = class {
  #out;
  #slot;
  #group;
  path;
  /** Set false where something of URL, headers or body was not in the file. */
  whole = !0;
  /** Group whose auth holds where the request has none. */
  inherits;
  constructor({ path, name, parent, kind, span }, out) {
    this.#out = out, this.path = path, this.#slot = out.groups.length, this.#group = { id: path, kind, name, parent, whole: !1, ...span ? { span } : {} }, out.group(this.#group);
  }
  spot(place, enabled = !0) {
    return { group: this.path, place: this.#group.kind === "response" ? "response" : place, enabled };
  }
  /** Tells the group what is known once all was read. */
  close() {
    let { whole, inherits } = this;
    this.#out.groups[this.#slot] = {
      ...this.#group,
      whole: whole && this.#group.kind === "request",
      ...inherits !== void 0 && inherits !== this.path ? { inherits } : {}
    };
  }
  method(written, path = `${this.path}/method`) {
    written?.text && this.#part(written, path, "method", "request.method", written.text.toUpperCase());
  }
  #part(slice, path, key2, role, value = slice.text) {
    this.#out.add(slice, 0, slice.text.length, { path, key: key2, value, ...this.spot("request"), role });
  }
  /** The URL as one entry, its user-info and query as their own; not those parameters that stand in `known` rows too. */
  url(url, path, known = []) {
    if (!url?.text) return;
    this.#part(url, path, "url", "request.url");
    let where = whereOf(this.spot("request"), path), colon = url.text.indexOf("://"), parts = colon > 0 ? urlAt(url.text, colon) : void 0;
    parts?.userinfo && addUserinfo(url, parts.userinfo.start, parts.userinfo.end, where, this.#out);
    let query = parts ? parts.query && subSlice(url, parts.query.start, parts.query.end) : queryOf(url);
    if (!query) return;
    let names = new Set(known.map(({ key: key2 }) => key2)), fields = formFields(query, 0, query.text.length).filter(({ name }) => !names.has(name.text));
    addFields(fields, { ...where, ...this.spot("query") }, this.#out);
  }
  headers(rows) {
    for (let row of rows)
      !row.value?.isScalar || row.value.kind === "null" || this.header(row.key, row.keySpan, sliceOfNode(row.value), row.valuePath, row.enabled);
  }
  header(name, keySpan, value, path, enabled = !0) {
    addHeader(name, keySpan, value, whereOf(this.spot("header", enabled), path), this.#out);
  }
  /** Query parameters, or the fields of a form body, and the documents that their values may be. */
  rows(rows, place) {
    for (let row of rows)
      row.value?.kind !== "null" && addDeep(row.value, { ...row, path: row.valuePath }, this.spot(place, row.enabled), this.#out);
  }
  /** A field of a text format. */
  field(place, value, named, enabled = !0) {
    let spot = this.spot(place, enabled);
    this.#out.add(value, 0, value.text.length, { ...named, value: value.text, ...spot }), readEmbedded(value, { ...whereOf(spot, named.path), depth: 1 }, this.#out);
  }
  /** A body of any kind: the whole as one entry, and the fields of the document that it is. */
  text(body, path, enabled = !0) {
    if (!body?.text.trim()) return;
    let spot = this.spot("body", enabled);
    this.#out.add(body, 0, body.text.length, { path, key: "body", value: body.text, ...spot }), /^\s*(?:\{\{[^{}]*\}\}|<<[^<>]*>>)\s*$/.test(body.text) && (this.whole = !1), readText(body, whereOf(spot, path), this.#out);
  }
  node(body, path, enabled = !0) {
    body?.kind === "string" ? this.text(body.slice, path, enabled) : addDeep(body, { path, key: "body" }, this.spot("body", enabled), this.#out);
  }
};
function addHeaderRows(rows, group, out) {
  for (let row of rows) {
    if (!row.value?.isScalar || row.value.kind === "null") continue;
    let spot = { group, place: "header", enabled: row.enabled };
    addHeader(row.key, row.keySpan, sliceOfNode(row.value), whereOf(spot, row.valuePath), out);
  }
}
function readText(text, where, out) {
  let inside = { ...where, depth: where.depth + 1 };
  readEmbedded(text, inside, out) || textReader(text, inside, out);
}
function addScript(script, key2, path, group, out, enabled = !0) {
  if (!script?.text.trim()) return;
  let { text } = script;
  out.add(script, 0, text.length, { path, key: key2, value: text, place: "script", role: "script", group, enabled }), scriptReader(script, { path, group, place: "script", enabled, depth: 1 }, out);
}
function addProse(text, path, group, out) {
  !text || text.text.length < 10 || proseReader(text, { path, group, place: "text", enabled: !0, depth: 1 }, out);
}
function textOf2(node) {
  return node?.kind === "string" ? node.slice : void 0;
}
function nameFile2(name, out) {
  let file = out.groups[0];
  file && name?.kind === "string" && (out.groups[0] = { ...file, name: name.value, span: name.span });
}
function addVariable2(row, group, secret, out) {
  let { value, valuePath } = row;
  if (!value?.isScalar) return;
  let spot = { group, place: "variable", enabled: row.enabled }, role = secret ? "variable.secret" : "variable";
  if (addNode(value, { key: row.key, keySpan: row.keySpan, path: valuePath, role }, spot, out), value.kind !== "string" || value.end - value.start < 10) return;
  let text = value.slice;
  /[:=]/.test(text.text) && readInside(text, { ...whereOf(spot, valuePath), depth: 1 }, out);
}
function addVariables2(list, scope, out, valuesOf2 = (row) => [row]) {
  if (!list?.first) return;
  let { path, name, parent } = scope, group = out.group({ id: path, kind: "variables", name, parent, whole: !1 });
  for (let row of clientRows(list, path)) {
    let secret = row.node.get("secret")?.value === "true";
    for (let one of valuesOf2(row)) addVariable2(one, group, secret, out);
  }
}

// src/formats/clients/bruno/blocks.ts
var OPENING = /^([a-z][\w:.-]*)[ \t]*([{[])[ \t]*(.*)$/i;
function blocksOf(text) {
  let blocks = [], at = text.charCodeAt(0) === 65279 ? 1 : 0;
  for (; at < text.length; ) {
    let line = lineAt(text, at);
    at = Math.max(line.next, at + 1);
    let opening = OPENING.exec(text.slice(line.start, Math.min(line.end, line.start + 200)));
    if (!opening) continue;
    let list = opening[2] === "[", rest = opening[3].trim(), name = opening[1];
    if (rest === (list ? "]" : "}")) continue;
    if (list && text.slice(line.start, line.end).trimEnd().endsWith("]")) {
      let from = text.indexOf("[", line.start) + 1;
      blocks.push({
        name,
        start: line.start,
        lines: [{ start: from, end: line.end, next: line.next }],
        list,
        closed: !0
      });
      continue;
    }
    if (rest !== "") continue;
    let lines = [], closed = !1;
    for (; at < text.length; ) {
      let inner = lineAt(text, at);
      if (at = Math.max(inner.next, at + 1), isClosing(text, inner, list)) {
        closed = !0;
        break;
      }
      lines.push(inner);
    }
    blocks.push({ name, start: line.start, lines, list, closed });
  }
  return blocks;
}
function isClosing(text, { start, end }, list) {
  return text[start] === (list ? "]" : "}") && text.slice(start + 1, end).trim() === "";
}
function textOfBlock(outer, block) {
  let { text } = outer, mapped = new MappedText(outer, block.lines[0]?.start ?? block.start);
  return block.lines.forEach((line, index) => {
    let indent = text.startsWith("  ", line.start) ? 2 : text[line.start] === "	" ? 1 : 0, last2 = index === block.lines.length - 1;
    mapped.keep(Math.min(line.start + indent, line.end), last2 ? line.end : line.next);
  }), mapped.slice();
}
function pairsOf(outer, block) {
  let { text } = outer, pairs = [];
  for (let index = 0; index < block.lines.length; index += 1) {
    let line = block.lines[index], content = trimmed(outer, line.start, line.end);
    if (content.text === "" || content.text.startsWith("#") || /^@\w+\(/.test(content.text)) continue;
    let head = keyOf2(content);
    if (!head) continue;
    let { key: key2, enabled, after } = head, value = trimmed(content, after, content.text.length), several = value.text.startsWith("'''") && !/^'''.*'''/.test(value.text), list = value.text === "[";
    if (!several && !list) {
      pairs.push({ key: key2, value: unquoted(value), enabled });
      continue;
    }
    let end = index + 1, isEnd = (each) => {
      let inner = text.slice(each.start, each.end).trim();
      return list ? inner === "]" : /^'''(?:\s*@\w+\([^)]*\))*$/.test(inner);
    };
    for (; end < block.lines.length && !isEnd(block.lines[end]); ) end += 1;
    let lines = block.lines.slice(index + 1, end);
    if (list) for (let each of lines) pairs.push({ key: key2, value: trimmed(outer, each.start, each.end), enabled });
    else pairs.push({ key: key2, value: multiline(outer, lines), enabled });
    index = end;
  }
  return pairs;
}
function keyOf2(content) {
  let { text } = content, enabled = !text.startsWith("~"), from = enabled ? 0 : 1;
  if (text[from] === "@" && (from += 1), text[from] === '"') {
    let quoted2 = /"((?:[^"\\]|\\.)*)"\s*:/y;
    quoted2.lastIndex = from;
    let found2 = quoted2.exec(text);
    if (!found2) return;
    let end = from + 1 + found2[1].length;
    return { key: unescaped2(content, from + 1, end), enabled, after: from + found2[0].length };
  }
  let colon = text.indexOf(":", from);
  if (!(colon <= from))
    return { key: trimmed(content, from, colon), enabled, after: colon + 1 };
}
function unescaped2(outer, from, to) {
  let mapped = new MappedText(outer, from), kept = from;
  for (let at = from; at < to; at += 1)
    outer.text[at] !== "\\" || at + 1 >= to || (mapped.keep(kept, at), mapped.put(outer.text[at + 1], at, at + 2), at += 1, kept = at + 1);
  return mapped.keep(kept, to), mapped.slice(to);
}
function unquoted(value) {
  let { text } = value, close = text.startsWith("'''") ? text.indexOf("'''", 3) : -1;
  return close > 3 ? subSlice(value, 3, close) : value;
}
function multiline(outer, lines) {
  let { text } = outer, [first] = lines;
  if (!first) return subSlice(outer, 0, 0);
  let mapped = new MappedText(outer, first.start);
  return lines.forEach((line, index) => {
    let from = line.start;
    for (; from < line.end && from - line.start < 4 && text[from] === " "; ) from += 1;
    mapped.keep(from, index === lines.length - 1 ? line.end : line.next);
  }), mapped.slice();
}
function namesOf(outer, block) {
  return block.lines.flatMap((line) => {
    let names = [], end = outer.text.slice(line.start, line.end).trimEnd().endsWith("]") ? outer.text.lastIndexOf("]", line.end) : line.end;
    for (let from = line.start; from < end; ) {
      let comma = outer.text.indexOf(",", from), stop = comma < 0 || comma > end ? end : comma, name = trimmed(outer, from, stop);
      name.text !== "" && names.push(name), from = stop + 1;
    }
    return names;
  });
}

// src/formats/clients/bruno/parts.ts
var PLAIN = /^(?:meta|assert|settings|color|auth)$/;
function readBlock(block, index, reading) {
  let { slice, out, group } = reading;
  if (PLAIN.test(block.name)) return;
  let [kind = "", part = ""] = block.name.split(":"), path = `/${block.name}`;
  kind === "vars" ? readVariables(block, part, path, reading) : kind === "auth" && part !== "" ? readAuth(part, block, path, reading) : kind === "headers" || block.name === "metadata" ? readHeaders2(block, path, reading) : kind === "query" || kind === "params" ? readRows(block, "query", path, reading) : kind === "body" ? readBody2(block, part, path, reading) : kind === "script" || kind === "tests" ? addScript(textOfBlock(slice, block), part || kind, path, group, out) : kind === "docs" || block.list ? addProse(textOfBlock(slice, block), `${path}/${index}`, group, out) : readUnknown2(block, `${path}/${index}`, reading);
}
function stale(path, { out, name, group, opened }) {
  if (opened.has(path)) return path;
  opened.add(path);
  let made = { id: path, kind: "settings", name, parent: group, whole: !1 };
  return out.group(made);
}
function readVariables(block, part, path, { slice, out, name, group }) {
  if (part === "post-response") return;
  let scope = out.group({ id: path, kind: "variables", name, parent: group, whole: !1 });
  if (block.list) {
    for (let each of namesOf(slice, block)) addSecretName(each, path, scope, out);
    return;
  }
  for (let { key: key2, value, enabled } of pairsOf(slice, block)) {
    let where = { path, group: scope, place: "variable", enabled, depth: 1 };
    addNamed(value, { ...namedOf(key2, path), role: "variable" }, where, out, readInside);
  }
}
function addSecretName(name, path, group, out) {
  let key2 = name.text.replace(/^~/, ""), end = name.text.length;
  out.add(name, end, end, {
    path: `${path}/${pointerToken(key2)}`,
    key: key2,
    keySpan: spanOf(name),
    value: "",
    place: "variable",
    role: "variable.secret",
    group,
    enabled: key2 === name.text,
    state: "empty"
  });
}
function namedOf(key2, path) {
  return { path: `${path}/${pointerToken(key2.text)}`, key: key2.text, keySpan: spanOf(key2) };
}
function readAuth(part, block, path, reading) {
  let { slice, out, group, name, request, modes, opened } = reading, type = authType(part), id = `/auth/${part}`, unused = modes.auth !== void 0 && modes.auth !== type, owner = { path: id, group, name, own: request ? "request" : "block" }, own = unused || opened.has(id) ? stale(id, reading) : authGroup(type, owner, out);
  own === id && opened.add(id);
  let pairs = pairsOf(slice, block);
  if (block.name.includes(":additional_params")) {
    addSent(pairs, block.name, path, /(?:access|refresh)_token_req/.test(block.name) ? own : stale(path, reading), out);
    return;
  }
  let pkce = pairs.some(({ key: key2, value }) => key2.text === "pkce" && value.text === "true");
  for (let { key: key2, value, enabled } of pairs)
    addAuthParam(type, namedOf(key2, path), value, { group: own, place: "auth", enabled }, out, pkce);
}
function addSent(pairs, name, path, group, out) {
  let sent = name.split(":").at(-1) ?? "", place = sent.startsWith("header") ? "header" : sent.startsWith("query") ? "query" : "body";
  for (let { key: key2, value, enabled } of pairs)
    out.add(value, 0, value.text.length, { ...namedOf(key2, path), value: value.text, place, group, enabled });
}
function readHeaders2(block, path, { slice, out, group }) {
  for (let { key: key2, value, enabled } of pairsOf(slice, block)) {
    let where = { path: `${path}/${pointerToken(key2.text)}`, group, place: "header", enabled, depth: 0 };
    addHeader(key2.text, spanOf(key2), value, where, out);
  }
}
function readRows(block, place, path, reading, group = reading.group) {
  let { slice, out, request } = reading;
  for (let { key: key2, value, enabled } of pairsOf(slice, block)) {
    let file = /^@file\(/.test(value.text);
    file && request && (request.whole = !1);
    let state = file ? { state: "computed" } : {}, where = { path, group, place, enabled, depth: 1 };
    addNamed(value, { ...namedOf(key2, path), ...state }, where, out, readInside);
  }
}
function readBody2(block, part, path, reading) {
  let { slice, out, request, modes, group } = reading, folded2 = (text) => text.replace(/[^a-z]/gi, "").toLowerCase(), unused = modes.body !== void 0 && folded2(modes.body) !== folded2(part), own = unused || !request ? stale(path, reading) : group;
  part === "file" ? request && !unused && (request.whole = !1) : part === "form-urlencoded" || part === "multipart-form" ? readRows(block, "body", path, reading, own) : request && !unused ? request.text(textOfBlock(slice, block), path) : readText(textOfBlock(slice, block), { path, group: own, place: "body", enabled: !0, depth: 0 }, out);
}
function readUnknown2(block, path, reading) {
  let text = textOfBlock(reading.slice, block), where = { path, group: stale(path, reading), place: "text", enabled: !0, depth: 0 };
  /[{[]\s*$/m.test(text.text) ? readText(text, where, reading.out) : readRows(block, "body", path, reading, where.group);
}

// src/formats/clients/bruno/bru.ts
var METHODS2 = /^(?:get|post|put|patch|delete|head|options|trace|connect|http|grpc|ws|graphql)$/;
function looksLikeBru(text) {
  let begin = text.slice(0, 2048);
  return /^[\s\ufeff]{0,100}(?:meta|vars|headers|auth|get|post|put|patch|delete)(?::[\w:-]+)?[ \t]*\{[ \t]*\r?\n/.test(
    begin
  ) ? /^[ \t]+(?:type|seq)[ \t]*:/m.test(begin) || /^(?:vars|vars:secret|auth:\w+|headers)[ \t]*[{[]/m.test(begin) : !1;
}
function read(input) {
  let out = new DocumentBuilder(input), slice = sliceOf(input.text), blocks = blocksOf(input.text), open = blocks.find(({ closed }) => !closed);
  if (open) {
    let message = `The block "${open.name}" of this Bruno file is not closed; it was read up to the end.`;
    out.note("format/invalid-bru", message, { start: open.start, end: open.start + open.name.length });
  } else blocks.length === 0 && input.text.trim() !== "" && out.note("format/invalid-bru", "This Bruno file has no blocks; it was read as plain text.");
  let line = blocks.find(({ name: name2 }) => METHODS2.test(name2)), meta = blocks.find(({ name: name2 }) => name2 === "meta"), name = nameOf4(meta && pairsOf(slice, meta), input.path);
  out.groups[0] && !line && (out.groups[0] = { ...out.groups[0], name });
  let request = line ? new ClientRequest({ path: "/request", name, parent: "", kind: "request", span: startOf(line) }, out) : void 0, modes = line ? readMethod(line, blocks, slice, request, out) : {}, reading = { slice, out, name, request, group: request ? "/request" : "", modes, opened: /* @__PURE__ */ new Set() };
  return blocks.forEach((block, index) => {
    METHODS2.test(block.name) || readBlock(block, index, reading);
  }), request?.close(), out.build(formatOf(blocks, request !== void 0, input.path), "bruno");
}
function nameOf4(meta, path) {
  let said = meta?.find(({ key: key2 }) => key2.text === "name")?.value.text, [file = "", folder = ""] = path.split("/").reverse();
  return said ?? (/^(?:collection|folder)\.bru$/.test(file) ? folder : file.replace(/\.bru$/, ""));
}
function startOf({ start, name }) {
  return { start, end: start + name.length };
}
function formatOf(blocks, request, path) {
  return request ? "bruno-request" : /(?:^|\/)folder\.bru$/.test(path) ? "bruno-folder" : blocks.length > 0 && blocks.every(({ name }) => /^(?:vars(?::secret)?|color)$/.test(name)) || /(?:^|\/)environments\/[^/]+$/.test(path) ? "bruno-environment" : "bruno-collection";
}
function readMethod(block, blocks, slice, request, out) {
  let pairs = pairsOf(slice, block), find = (name) => pairs.find(({ key: key2 }) => key2.text === name)?.value, written = { text: block.name, at: (offset) => slice.at(block.start + offset) };
  request?.method(block.name === "http" ? find("method") : written);
  let rows = blocks.filter(({ name }) => name === "query" || name === "params:query").flatMap((each) => pairsOf(slice, each).map(({ key: key2 }) => ({ key: key2.text })));
  request?.url(find("url"), "/request/url", rows);
  let auth = find("auth"), inherits = !auth || auth.text === "inherit";
  inherits || addAuthType(auth, "/request/auth", "/request", out);
  let changes = blocks.some(
    (each) => each.name === "script:pre-request" && /\breq\.(?:set|delete)/.test(textOfBlock(slice, each).text)
  );
  request && (inherits || changes) && (request.whole = !1);
  let body = find("body");
  return { ...auth ? { auth: authType(auth.text) } : {}, ...body ? { body: body.text } : {} };
}
var bru = {
  name: "bruno",
  claims: ({ path, text }) => path.endsWith(".bru") || /\.(?:txt|text)$|(?:^|\/)[^./]+$/i.test(path) && looksLikeBru(text),
  read
};

// src/engine/json.ts
var home32 = require("./windows.js").modules["src/engine/json.ts"], JsonNode = home32.JsonNode, decodeJsonString = home32.decodeJsonString, parseJson = home32.parseJson;

// src/formats/parsed.ts
var last;
function parsedJson(input) {
  return last?.input !== input && (last = { input, tree: parseJson(sliceOf(input.text)) }), last.tree;
}
function takeParsedJson(input) {
  let tree = parsedJson(input);
  return last = void 0, tree;
}

// src/formats/yaml/yaml.ts
var LARGEST2 = 1e6, yaml2 = {
  name: "yaml",
  claims: (input) => /\.(?:ya?ml|eyaml|cff)$|(?:^|\/)\.(?:condarc|yarnrc\.yml|gemrc|clangd)$/i.test(input.path),
  async read(input) {
    let slice = sliceOf(input.text), where = { path: "", group: "", place: "config", enabled: !0, depth: 0 };
    if (input.text.length > LARGEST2) {
      let out2 = new DocumentBuilder(input);
      return out2.note("format/large-yaml", "This YAML is too large for the parser; it was read by its lines."), readYamlLines(slice, where, out2), out2.build("yaml");
    }
    let { readYamlTree } = await Promise.resolve().then(() => __toESM(require("./yaml.js"), 1)), out = new DocumentBuilder(input);
    return readYamlTree(slice, where, out) || (out.note("format/invalid-yaml", "This is no valid YAML, or nested too deep; it was read by its lines."), readYamlLines(slice, where, out)), out.build("yaml");
  }
};

// src/formats/clients/shadowed.ts
var FEW2 = 24;
function addShadowed(root, out) {
  let read4, stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    for (let hidden of node.kind === "object" ? hiddenIn(node) : [])
      read4 ??= new Set(out.entries.map(({ span }) => span.start)), read4.has(hidden.span.start) || addHidden(hidden, node, out);
    for (let child = node.first; child; child = child.next) child.first && stack.push(child);
  }
}
function hiddenIn(object) {
  let members2 = [];
  for (let child = object.first; child; child = child.next) members2.push(child);
  if (members2.length > FEW2) {
    let last2 = new Map(members2.map((member) => [member.key, member]));
    return last2.size === members2.length ? [] : members2.filter((member) => last2.get(member.key) !== member);
  }
  let hidden = [], { text } = object.source;
  for (let early = 0; early < members2.length - 1; early += 1) {
    let member = members2[early], length = member.keyEnd - member.keyStart;
    for (let late = early + 1; late < members2.length; late += 1) {
      let other = members2[late];
      if (other.keyEnd - other.keyStart === length && text.charCodeAt(other.keyStart) === text.charCodeAt(member.keyStart) && other.keyIs(member.key ?? "")) {
        hidden.push(member);
        break;
      }
    }
  }
  return hidden;
}
function addHidden(node, object, out) {
  let key2 = node.key ?? "", path = `/${pointerToken(key2)}~`, where = { path, group: "", place: "config", enabled: !0, depth: 0 };
  if (!node.isScalar) {
    readJsonTree(node, where, out, { groups: "flat", embedded: embeddedTexts });
    return;
  }
  let pair = pairOf(object), named = pair?.value.key === key2 ? pair.name : void 0;
  out.entries.push(entryOf2(node, node.value, path, named?.value ?? key2, named?.span ?? node.keySpan, where));
}

// src/formats/clients/client.ts
var HEAD = 4096, LARGEST_YAML = 4e6, MAY_BE_YAML = /\.(?:ya?ml|txt|text|bak|insomnia|openapi|swagger)$|(?:^|\/)[^./]+$/i, lastHead;
function headOf(input) {
  return lastHead?.input !== input && (lastHead = { input, head: makeHead(input) }), lastHead.head;
}
function makeHead({ path, text }) {
  let begin = text.slice(0, HEAD);
  if (/^[\s\ufeff]{0,200}(?:[{[]|\/[/*])/.test(begin)) return { path, text, begin, syntax: "json" };
  if (!(text.length > LARGEST_YAML || !MAY_BE_YAML.test(path)))
    return { path, text, begin, syntax: "yaml" };
}
function clientFormat(client) {
  return {
    name: client.name,
    /** True only for what is one in JSON; for YAML, whose parser is loaded later, also for what looks like one. */
    claims(input) {
      let head = headOf(input);
      if (!head || !client.mayBe(head)) return !1;
      if (head.syntax === "yaml") return !0;
      let { root } = parsedJson(input);
      return root !== void 0 && client.recognise(root, input) !== void 0;
    },
    async read(input) {
      if (headOf(input)?.syntax === "yaml") {
        let { yamlAsJson } = await Promise.resolve().then(() => __toESM(require("./yaml.js"), 1)), text = yamlAsJson(sliceOf(input.text));
        return (text && document(client, input, parseJson(text))) ?? yaml2.read(input);
      }
      return document(client, input, takeParsedJson(input)) ?? new DocumentBuilder(input).build("json");
    }
  };
}
function document(client, input, { root, troubles }) {
  let recognised2 = root && client.recognise(root, input);
  if (!recognised2) return;
  let out = new DocumentBuilder(input), trouble = troubles.find(({ code }) => code !== "several-values");
  return trouble && out.note("format/invalid-json", trouble.message, { start: trouble.at, end: trouble.at }), recognised2.read(out), addShadowed(root, out), out.complete = !0, out.build(recognised2.format, client.family);
}

// src/formats/clients/bruno/config.ts
var brunoConfig = {
  name: "bruno-config",
  family: "bruno",
  mayBe: ({ syntax, begin, text }) => syntax === "json" && text.length < 1e5 && begin.includes('"collection"') && begin.includes('"version"'),
  recognise(root) {
    if (!(root.string("type") !== "collection" || !root.get("version") || !root.get("name")))
      return {
        format: "bruno-config",
        read(out) {
          nameFile2(root.get("name"), out), readJsonTree(root, { path: "", group: "", place: "config", enabled: !0, depth: 0 }, out, { groups: "own", embedded: embeddedTexts });
        }
      };
  }
}, brunoConfigFormat = clientFormat(brunoConfig);

// src/formats/clients/folders.ts
var TOP = { group: "", name: "", auth: void 0 };
function nameBelow(own, above, depth = 0) {
  return above.name === "" || depth >= 100 ? own : `${above.name} / ${own}`;
}
function walkFolders(list, path, top, walk) {
  let stack = [{ path, above: top, depth: 0, next: list?.first, index: 0 }], deep = 0;
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    let node = level.next;
    if (!node) {
      stack.pop();
      continue;
    }
    level.next = node.next;
    let { above, depth } = level, at = depth < 100 ? `${level.path}/${level.index}` : `${level.path}/-/${deep++}`;
    if (level.index += 1, node.kind !== "object") continue;
    let below = walk.visit(node, at, nameBelow(walk.nameOf(node), above, depth), above);
    if (!below) continue;
    let inner = depth + 1 < 100 ? `${at}/${walk.member}` : depth < 100 ? at : level.path;
    stack.push({ path: inner, above: below, depth: depth + 1, next: node.get(walk.member)?.first, index: 0 });
  }
}

// src/formats/clients/bruno/opencollection.ts
var REQUESTS = ["http", "graphql", "grpc", "websocket"], openCollection = {
  name: "opencollection",
  family: "bruno",
  mayBe: ({ begin, path }) => /^"?opencollection"?:|"opencollection"/m.test(begin) || /^info:/m.test(begin) && /^[ \t]+type:[ \t]*["']?(?:http|graphql|grpc|websocket|folder)\b/m.test(begin) || /(?:^|\/)environments\/[^/]+$/.test(path) && /^variables:/m.test(begin),
  recognise(root, input) {
    let format = root.kind === "object" ? formatOf2(root, input) : void 0;
    if (format === void 0) return;
    let read4 = format === "bruno-environment" ? readEnvironment : readItem;
    return { format, read: (out) => read4(root, "", out) };
  }
};
function formatOf2(root, { path }) {
  if (root.get("opencollection")) return "bruno-collection";
  let info = root.get("info");
  if (info?.get("type") && REQUESTS.some((name) => root.get(name)?.kind === "object")) return "bruno-request";
  if (info?.string("type") === "folder") return "bruno-folder";
  let isList = root.get("variables")?.kind === "array" || root.get("externalSecrets") !== void 0;
  return /(?:^|\/)environments\/[^/]+$/.test(path) && isList ? "bruno-environment" : void 0;
}
function readItem(root, path, out) {
  if (REQUESTS.some((name) => root.get(name)?.kind === "object")) {
    readRequest2(root, path, root.get("info")?.string("name") ?? "", TOP, !1, out);
    return;
  }
  nameFile2(root.get("info")?.get("name"), out);
  let shared = readShared(root, path, "", TOP, out);
  readConfig(root.get("config"), `${path}/config`, out), walkFolders(root.get("items"), `${path}/items`, shared, {
    member: "items",
    nameOf: (node) => node.get("info")?.string("name") ?? node.string("name") ?? "",
    visit(node, at, name, above) {
      if (node.get("items")?.kind !== "array") {
        readRequest2(node, at, name, above, !0, out);
        return;
      }
      let group = out.group({ id: at, kind: "settings", name, parent: above.group, whole: !1 });
      return readShared(node, at, name, { ...above, group }, out);
    }
  });
}
function readShared(node, path, name, above, out) {
  let { group } = above, request = node.get("request"), at = `${path}/request`;
  addHeaderRows(clientRows(request?.get("headers"), `${at}/headers`), group, out);
  let auth = readAuthBlock(
    request?.get("auth"),
    "type",
    { path: `${at}/auth`, group, name: name || (out.groups[0]?.name ?? ""), own: "block" },
    out
  );
  return readVariables2(request?.get("variables"), `${at}/variables`, name, group, out), readScripts(request?.get("scripts"), `${at}/scripts`, group, out), readDocs(node.get("docs"), `${path}/docs`, group, out), { group, name, auth: auth ?? above.auth };
}
function readRequest2(node, path, name, above, bundled, out) {
  let kind = REQUESTS.find((each) => node.get(each)?.kind === "object"), details = kind && node.get(kind) || node, id = `${path}/${kind ?? "request"}`, request = new ClientRequest({ path: id, name, parent: above.group, kind: "request" }, out), rows = clientRows(details.get("params"), `${id}/params`);
  request.method(textOf2(details.get("method"))), request.url(textOf2(details.get("url")), `${id}/url`, rows), request.rows(rows, "query"), request.headers(clientRows(details.get("headers") ?? details.get("metadata"), `${id}/headers`));
  let auth = details.get("auth") ?? node.get("runtime")?.get("auth"), own = readAuthBlock(auth, "type", { path: `${id}/auth`, group: id, name, own: "request" }, out), effective = own ?? above.auth;
  effective !== void 0 && effective !== "none" && (request.inherits = effective), own === void 0 && !bundled && (request.whole = !1), readBody3(details.get("body") ?? details.get("message"), `${id}/body`, request);
  let runtime = node.get("runtime");
  readVariables2(runtime?.get("variables"), `${path}/runtime/variables`, name, id, out), readScripts(runtime?.get("scripts"), `${path}/runtime/scripts`, id, out) && (request.whole = !1), readDocs(node.get("docs"), `${path}/docs`, id, out), readExamples(node.get("examples"), `${path}/examples`, name, id, out), request.close();
}
function readBody3(body, path, request) {
  if (body?.kind !== "object") {
    request.node(body, path);
    return;
  }
  let data = body.get("data");
  data?.kind === "array" ? request.rows(clientRows(data, `${path}/data`), "body") : request.node(data, `${path}/data`);
  for (let member of ["query", "variables"]) request.text(textOf2(body.get(member)), `${path}/${member}`);
  body.string("type") === "file" && (request.whole = !1);
}
function readExamples(list, path, name, parent, out) {
  let index = 0;
  for (let node = list?.first; node; node = node.next) {
    let id = `${path}/${index++}`;
    if (node.kind !== "object") continue;
    let own = { path: id, name: `${name} / ${node.string("name") ?? "example"}`, parent, kind: "response" }, example = new ClientRequest(own, out);
    for (let part of ["request", "response"]) {
      let half = node.get(part);
      example.url(textOf2(half?.get("url")), `${id}/${part}/url`), example.headers(clientRows(half?.get("headers"), `${id}/${part}/headers`)), readBody3(half?.get("body"), `${id}/${part}/body`, example);
    }
  }
}
function readEnvironment(root, path, out) {
  nameFile2(root.get("name"), out), readVariables2(root.get("variables"), `${path}/variables`, root.string("name") ?? "", "", out);
}
function readVariables2(list, path, name, parent, out) {
  addVariables2(list, { path, name, parent }, out, (row) => {
    let typed = row.value?.kind === "object" ? row.value.get("data") : void 0;
    return [typed ? { ...row, value: typed, valuePath: `${row.valuePath}/data` } : row];
  });
}
function readScripts(list, path, group, out) {
  let changes = !1, index = 0;
  for (let node = list?.first; node; node = node.next) {
    let at = `${path}/${index++}/code`, code = textOf2(node.get("code")), type = node.string("type") ?? "script";
    addScript(code, type, at, group, out), type === "before-request" && /\breq\.(?:set|delete)/.test(code?.text ?? "") && (changes = !0);
  }
  return changes;
}
function readDocs(docs, path, group, out) {
  addProse(textOf2(docs?.kind === "object" ? docs.get("content") : docs), path, group, out);
}
function readConfig(config, path, out) {
  if (config?.kind !== "object") return;
  let auth = config.get("proxy")?.get("config")?.get("auth") ?? config.get("proxy")?.get("auth"), spot = { group: "", place: "auth", enabled: !0 };
  for (let key2 of ["username", "password"])
    addNode(auth?.get(key2), { path: `${path}/proxy/config/auth/${key2}`, key: key2, role: `auth.proxy.${key2}` }, spot, out);
  let index = 0;
  for (let node = config.get("clientCertificates")?.first; node; node = node.next) {
    let at = `${path}/clientCertificates/${index++}/passphrase`;
    addNode(node.get("passphrase"), { path: at, key: "passphrase", role: "auth.certificate.passphrase" }, spot, out);
  }
  index = 0;
  for (let node = config.get("environments")?.first; node; node = node.next) {
    let at = `${path}/environments/${index++}`;
    readVariables2(node.get("variables"), `${at}/variables`, node.string("name") ?? "", "", out);
  }
}
var openCollectionFormat = clientFormat(openCollection);

// src/formats/clients/har.ts
var NOT_DATA = /^(?:text\/(?:css|javascript|ecmascript)|application\/(?:(?:x-)?javascript|ecmascript|wasm|octet-stream|pdf|zip|font)|image\/|font\/|audio\/|video\/)/i, LARGEST_BODY = 4e6, har = {
  name: "har",
  mayBe: ({ syntax, begin }) => syntax === "json" && /"log"\s*:/.test(begin.slice(0, 1024)),
  recognise(root) {
    let log = root.kind === "object" ? root.get("log") : void 0, entries = log?.get("entries");
    if (!(log?.kind !== "object" || entries?.kind !== "array") && !(!log.get("creator") && !log.get("version") && !entries.first?.get("request")))
      return { format: "har", read: (out) => readLog(log, entries, out) };
  }
};
function readLog(log, entries, out) {
  let version = log.get("version");
  if (version?.isScalar && !/^(?:1\.[123].*|)$/.test(version.value)) {
    let message = `This HTTP archive is of version ${version.value.slice(0, 20)}, which is not known here; it was read as version 1.2.`;
    out.note("format/unknown-version", message, version.span);
  }
  let index = 0;
  for (let entry = entries.first; entry; entry = entry.next) {
    let path = `/log/entries/${index++}`;
    entry.kind === "object" && readEntry(entry, path, out);
  }
}
function readEntry(entry, path, out) {
  let request = entry.get("request"), name = nameOf5(request);
  request?.kind === "object" && readRequest3(request, `${path}/request`, name, out);
  let response = entry.get("response");
  response?.kind === "object" && readResponse(response, `${path}/response`, name, request ? `${path}/request` : "", out);
  let index = 0;
  for (let message = entry.get("_webSocketMessages")?.first; message; message = message.next) {
    let at = `${path}/_webSocketMessages/${index++}/data`, text = textOf2(message.get("data"));
    text && readText(text, { path: at, group: "", place: "body", enabled: !0, depth: 0 }, out);
  }
}
function nameOf5(request) {
  let url = request?.string("url") ?? "", host = /^[a-z]+:\/\/(?:[^/?#@]*@)?([^/?#:]{1,100})/i.exec(url)?.[1] ?? "";
  return `${request?.string("method") ?? ""} ${host}`.trim();
}
function readRequest3(node, path, name, out) {
  let request = new ClientRequest({ path, name, parent: "", kind: "request" }, out), rows = clientRows(node.get("queryString"), `${path}/queryString`);
  request.method(textOf2(node.get("method"))), request.url(textOf2(node.get("url")), `${path}/url`, rows), request.rows(rows, "query"), readHeaders3(node, path, request, out), readPost(node.get("postData"), `${path}/postData`, request), request.close();
}
function readHeaders3(node, path, message, out) {
  let rows = clientRows(node.get("headers"), `${path}/headers`);
  message.headers(rows);
  let cookies = clientRows(node.get("cookies"), `${path}/cookies`), seen = new Set(rows.filter(({ key: key2 }) => /^(?:set-)?cookie$/i.test(key2)).flatMap(cookieValues));
  for (let cookie of cookies)
    cookie.value?.isScalar && seen.has(cookie.value.value) || addNode(cookie.value, { ...cookie, path: cookie.valuePath }, message.spot("header", cookie.enabled), out);
}
function cookieValues({ value }) {
  return (value?.isScalar ? value.value : "").split(/;\s*/).map((pair) => pair.slice(pair.indexOf("=") + 1));
}
function readPost(post, path, request) {
  if (post?.kind !== "object") return;
  let text = textOf2(post.get("text"));
  request.text(text, `${path}/text`);
  let sent = new Set(text ? formFields(text, 0, text.text.length).map(({ name }) => name.text) : []);
  request.rows(
    clientRows(post.get("params"), `${path}/params`).filter(({ key: key2 }) => !sent.has(key2)),
    "body"
  );
}
function readResponse(node, path, name, parent, out) {
  let response = new ClientRequest({ path, name, parent, kind: "response" }, out), spot = response.spot("response");
  addNode(node.get("status"), { path: `${path}/status`, key: "status", role: "response.status" }, spot, out), readHeaders3(node, path, response, out);
  let content = node.get("content"), text = textOf2(content?.get("text"));
  if (!(!content || !text?.text || text.text.length > LARGEST_BODY) && !NOT_DATA.test(content.string("mimeType") ?? "")) {
    if (content.string("encoding") !== "base64") {
      response.text(text, `${path}/content/text`);
      return;
    }
    readBase64(text, `${path}/content/text`, response, out);
  }
}
function readBase64(text, path, response, out) {
  let decoded3 = decodeBase64Text(text.text.trim());
  if (decoded3 === void 0 || /[\0-\x08\x0e-\x1f]/.test(decoded3.slice(0, 1e3))) return;
  let span = { start: text.at(0), end: text.at(text.text.length) }, before = out.entries.length;
  response.text(opaqueSlice(decoded3, span.start, span.end), path), coverEntries(out, before, span);
}
var harFormat = clientFormat(har);

// src/formats/clients/hoppscotch.ts
var hoppscotch = {
  name: "hoppscotch",
  family: "hoppscotch",
  mayBe: ({ syntax, begin, text }) => syntax === "json" && (/"(?:folders|requests|authType|endpoint)"/.test(begin) && text.includes('"endpoint"') || begin.includes('"variables"') && begin.includes('"key"')),
  recognise(root) {
    let list = root.kind === "array" ? root.children() : [root];
    if (list.length > 0 && list.every(isCollection))
      return { format: "hoppscotch-collection", read: (out) => readCollections(root, out) };
    if (list.length > 0 && list.every(isEnvironment))
      return { format: "hoppscotch-environment", read: (out) => readEnvironments(root, out) };
  }
};
function isCollection(node) {
  if (node.kind !== "object" || node.string("name") === void 0 || node.get("order")) return !1;
  let requests = node.get("requests"), folders = node.get("folders");
  if (requests?.kind !== "array" && folders?.kind !== "array") return !1;
  let request = requests?.first;
  return request ? request.get("endpoint") !== void 0 || request.get("query") !== void 0 : hasMark(node) && !node.get("schema");
}
function hasMark(node) {
  return node.get("v") !== void 0 || node.get("auth")?.get("authType") !== void 0;
}
function isEnvironment(node) {
  let rows = node.kind === "object" ? node.get("variables") : void 0;
  if (rows?.kind !== "array" || !rows.first || node.get("requests")) return !1;
  let marked = node.get("v") !== void 0 || isPlain2(node, rows.first);
  for (let row = rows.first; row; row = row.next)
    if (row.kind !== "null") {
      if (row.get("key")?.kind !== "string") return !1;
      (row.get("secret") || row.get("initialValue")) && (marked = !0);
    }
  return marked && (node.string("name") !== void 0 || node.get("v") !== void 0);
}
function isPlain2(node, row) {
  let only = (one, ...names) => one.children().length === names.length && names.every((name) => one.get(name));
  return only(node, "name", "variables") && only(row, "key", "value");
}
function readEnvironments(root, out) {
  let many = root.kind === "array";
  many || nameFile2(root.get("name"), out), (many ? root.children() : [root]).forEach((node, index) => {
    let path = many ? `/${index}/variables` : "/variables";
    readVariables3(node.get("variables"), path, node.string("name") ?? "", "", out);
  });
}
function readVariables3(list, path, name, parent, out) {
  addVariables2(list, { path, name, parent }, out, (row) => {
    let values = /* @__PURE__ */ new Map();
    for (let member of ["currentValue", "initialValue", "value"]) {
      let value = row.node.get(member);
      value?.isScalar && values.set(value.value, { ...row, value, valuePath: `${row.path}/${member}` });
    }
    return [...values.values()].reverse();
  });
}
function readCollections(root, out) {
  let many = root.kind === "array";
  many || nameFile2(root.get("name"), out), (many ? root.children() : [root]).forEach((node, index) => {
    let path = many ? `/${index}` : "", above = openFolder(node, path, many ? node.string("name") ?? "" : "", TOP, out);
    walkFolders(node.get("folders"), `${path}/folders`, above, {
      member: "folders",
      nameOf: (folder) => folder.string("name") ?? "",
      visit: (folder, at, name, outer) => openFolder(folder, at, name, outer, out)
    });
  });
}
function openFolder(node, path, name, above, out) {
  let id = path === "" ? "" : path, group = id === "" ? "" : out.group({ id, kind: "settings", name, parent: above.group, whole: !1 }), owner = { path: `${path}/auth`, group, name: name || (node.string("name") ?? ""), own: "block" }, auth = readAuth2(node.get("auth"), owner, out);
  addHeaderRows(clientRows(node.get("headers"), `${path}/headers`), group, out), readVariables3(node.get("variables"), `${path}/variables`, name, group, out), addProse(textOf2(node.get("description")), `${path}/description`, group, out), addScript(textOf2(node.get("preRequestScript")), "preRequestScript", `${path}/preRequestScript`, group, out), addScript(textOf2(node.get("testScript")), "testScript", `${path}/testScript`, group, out);
  let below = { group, name, auth: auth ?? above.auth }, index = 0;
  for (let request = node.get("requests")?.first; request; request = request.next) {
    let at = `${path}/requests/${index++}`;
    request.kind === "object" && readRequest4(request, at, nameBelow(request.string("name") ?? "", below), below, out);
  }
  return below;
}
function readAuth2(auth, owner, out) {
  if (auth?.kind === "object")
    return readAuthBlock(auth, "authType", owner, out, auth.get("authActive")?.value !== "false");
}
function readRequest4(node, path, name, above, out) {
  let request = new ClientRequest({ path, name, parent: above.group, kind: "request" }, out), rows = clientRows(node.get("params"), `${path}/params`);
  request.method(textOf2(node.get("method")));
  let url = node.get("endpoint") ? "endpoint" : "url";
  request.url(textOf2(node.get(url)), `${path}/${url}`, rows), request.rows(rows, "query"), request.headers(clientRows(node.get("headers"), `${path}/headers`));
  let own = readAuth2(node.get("auth"), { path: `${path}/auth`, group: path, name, own: "request" }, out) ?? above.auth;
  own !== "none" && (request.inherits = own), readBody4(node.get("body"), `${path}/body`, request, out), request.text(textOf2(node.get("query")), `${path}/query`), request.text(textOf2(node.get("variables")), `${path}/variables`), readVariables3(node.get("requestVariables"), `${path}/requestVariables`, name, path, out);
  let script = textOf2(node.get("preRequestScript"));
  addScript(script, "preRequestScript", `${path}/preRequestScript`, path, out), addScript(textOf2(node.get("testScript")), "testScript", `${path}/testScript`, path, out), /\b(?:pw|hopp|pm)\.request\b/.test(script?.text ?? "") && (request.whole = !1), addProse(textOf2(node.get("description")), `${path}/description`, path, out), readResponses(node.get("responses"), `${path}/responses`, name, path, out), request.close();
}
function readBody4(body, path, request, out) {
  if (body?.kind !== "object") return;
  let content = body.get("body");
  if (content?.kind === "array") {
    request.rows(clientRows(content, `${path}/body`), "body");
    return;
  }
  let text = textOf2(content);
  text && body.string("contentType") === "application/x-www-form-urlencoded" ? readLines(text, path, request) : request.node(content, `${path}/body`), addNode(body.get("contentType"), { path: `${path}/contentType`, key: "contentType" }, request.spot("request"), out);
}
function readLines(text, path, request) {
  for (let at = 0; at < text.text.length; ) {
    let line = lineAt(text.text, at);
    at = Math.max(line.next, at + 1);
    let piece = trimmed(text, line.start, line.end), off = piece.text.startsWith("#");
    off && (piece = trimmed(piece, 1, piece.text.length));
    let colon = piece.text.indexOf(":");
    if (colon < 1) continue;
    let name = trimmed(piece, 0, colon), value = trimmed(piece, colon + 1, piece.text.length), named = { path: `${path}/body#?${name.text}`, key: name.text, keySpan: spanOf(name) };
    request.field("body", value, named, !off);
  }
}
function readResponses(list, path, name, parent, out) {
  if (list?.kind !== "object") return;
  let index = 0;
  for (let node = list.first; node; node = node.next) {
    let id = `${path}/${index++}`;
    if (node.kind !== "object") continue;
    let response = new ClientRequest(
      { path: id, name: `${name} / ${node.key ?? ""}`, parent, kind: "response" },
      out
    );
    response.headers(clientRows(node.get("headers"), `${id}/headers`)), response.node(node.get("body"), `${id}/body`);
    let original = node.get("originalRequest");
    if (original?.kind !== "object") continue;
    response.url(textOf2(original.get("endpoint")), `${id}/originalRequest/endpoint`), response.headers(clientRows(original.get("headers"), `${id}/originalRequest/headers`)), readBody4(original.get("body"), `${id}/originalRequest/body`, response, out);
    let owner = { path: `${id}/originalRequest/auth`, group: id, name, own: "request" };
    readAuth2(original.get("auth"), owner, out);
  }
}
var hoppscotchFormat = clientFormat(hoppscotch);

// src/formats/clients/nested.ts
var DEEPEST4 = 100;
function addNestedVariables(data, path, group, out, prefix = "") {
  if (!data || data.isScalar) return;
  let stack = [{ path, name: prefix, depth: 0, next: data.first, index: 0 }];
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    let node = level.next;
    if (!node) {
      stack.pop();
      continue;
    }
    level.next = node.next;
    let step = node.key ?? String(level.index++), shallow = level.depth < DEEPEST4, name = shallow && level.name !== "" ? `${level.name}.${step}` : step, at = shallow ? `${level.path}/${pointerToken(step)}` : level.path;
    if (node.isScalar) {
      let row = { key: name, keySpan: node.keySpan, value: node, valuePath: at, enabled: !0 };
      addVariable2(row, group, !1, out);
    } else
      stack.push({ path: at, name: shallow ? name : level.name, depth: level.depth + 1, next: node.first, index: 0 });
  }
}

// src/formats/clients/http-client.ts
var NAME3 = /(?:^|\/)(?:http|rest)-client(?:\.private)?\.env\.json(?:\.user)?$/i, AUTH = /"Security"\s*:\s*\{\s*"Auth"\s*:/, SETTINGS = "rest-client.environmentVariables", httpClient = {
  name: "http-client-environment",
  family: "http-client",
  mayBe: (head) => head.syntax === "json" && (NAME3.test(head.path) || AUTH.test(head.begin) || isSettings(head)),
  recognise(root, { path }) {
    if (root.kind !== "object") return;
    let settings = root.get(SETTINGS);
    if (settings?.kind === "object") return { format: FORMAT, read: (out) => readSettings(root, settings, out) };
    if (!(!NAME3.test(path) && !hasAuth(root)))
      return { format: FORMAT, read: (out) => readEnvironments2(root, "", out) };
  }
}, FORMAT = "http-client-environment";
function isSettings({ path, text }) {
  return /(?:settings\.json|\.code-workspace)$/.test(path) && text.includes(SETTINGS);
}
function hasAuth(root) {
  return root.children().some((environment2) => environment2.get("Security")?.get("Auth")?.kind === "object");
}
function readSettings(root, settings, out) {
  let where = { path: "", group: "", place: "config", enabled: !0, depth: 0 };
  for (let node = root.first; node; node = node.next) {
    let key2 = node.key ?? "", path = `/${pointerToken(key2)}`;
    node === settings ? readEnvironments2(settings, path, out) : node.isScalar ? addNode(node, { path, key: key2 }, where, out) : readJsonTree(node, { ...where, path }, out, { groups: "own" });
  }
}
function readEnvironments2(root, base, out) {
  for (let node = root.first; node; node = node.next) {
    let name = node.key ?? "", path = `${base}/${pointerToken(name)}`;
    if (node.kind !== "object") {
      addDeep(node, { path, key: name, keySpan: node.keySpan }, { group: "", place: "config", enabled: !0 }, out);
      continue;
    }
    let group = out.group({ id: path, kind: "variables", name, parent: "", whole: !1 });
    for (let member = node.first; member; member = member.next) readMember(member, path, group, out);
  }
}
function readMember(node, base, group, out) {
  let key2 = node.key ?? "", path = `${base}/${pointerToken(key2)}`;
  node.isScalar ? addVariable2({ key: key2, keySpan: node.keySpan, value: node, valuePath: path, enabled: !0 }, group, !1, out) : key2 === "Security" ? readSecurity(node, path, group, out) : key2 === "SSLConfiguration" ? readSsl(node, path, group, out) : node.get("provider") || addNestedVariables(node, path, group, out, key2);
}
function readSecurity(security, path, parent, out) {
  for (let auth = security.get("Auth")?.first; auth; auth = auth.next) {
    if (auth.kind !== "object") continue;
    let name = auth.key ?? "", id = `${path}/Auth/${pointerToken(name)}`, isOauth = /^OAuth ?2/i.test(auth.string("Type") ?? "OAuth2"), group = out.group({ id, kind: isOauth ? "helper" : "settings", name, parent, whole: !1 });
    for (let node = auth.first; node; node = node.next) {
      let key2 = node.key ?? "", named = { path: `${id}/${pointerToken(key2)}`, key: key2, keySpan: node.keySpan }, spot = { group, place: "auth", enabled: !0 }, role = isOauth && key2 !== "Type" ? authRole("oauth2", key2) : void 0;
      node.isScalar ? addNode(node, { ...named, role }, spot, out, wireValue2(role, node.value)) : addDeep(node, named, { ...spot, place: "body" }, out);
    }
  }
}
function wireValue2(role, value) {
  return role === "auth.oauth2.grant_type" ? value.trim().toLowerCase().replace(/ /g, "_") : value;
}
function readSsl(ssl, path, group, out) {
  readJsonTree(ssl, { path, group, place: "config", enabled: !0, depth: 0 }, out, { groups: "flat" });
}
var httpClientFormat = clientFormat(httpClient);

// src/formats/clients/insomnia/request.ts
function readFolder(node, path, name, above, out) {
  let group = out.group({ id: path, kind: "settings", name, parent: above.group, whole: !1 }), owner = { path: `${path}/authentication`, group, name, own: "block" }, auth = node.get("authentication"), own = readAuthBlock(auth, "type", owner, out, isOn(auth));
  return addHeaderRows(clientRows(node.get("headers"), `${path}/headers`), group, out), readScope(node.get("environment"), `${path}/environment`, name, group, out), readScripts2(node, path, group, out), addProse(textOf2(node.get("description")), `${path}/description`, group, out), { group, name, auth: own ?? above.auth };
}
function isOn(block) {
  return block?.kind !== "object" || block.get("disabled")?.value !== "true";
}
function readRequest5(node, path, name, above, out) {
  let request = new ClientRequest({ path, name, parent: above.group, kind: "request" }, out), rows = clientRows(node.get("parameters"), `${path}/parameters`);
  request.method(textOf2(node.get("method"))), request.url(textOf2(node.get("url")), `${path}/url`, rows), request.rows(rows, "query"), request.rows(clientRows(node.get("pathParameters"), `${path}/pathParameters`), "query"), request.headers(clientRows(node.get("headers"), `${path}/headers`));
  let auth = node.get("authentication"), owner = { path: `${path}/authentication`, group: path, name, own: "request" }, own = readAuthBlock(auth, "type", owner, out, isOn(auth)) ?? above.auth;
  own !== "none" && (request.inherits = own), readBody5(node.get("body"), `${path}/body`, request), request.node(node.get("payload"), `${path}/payload`), readScripts2(node, path, path, out) && (request.whole = !1), node.get("url") || (request.whole = !1), addProse(textOf2(node.get("description")), `${path}/description`, path, out), request.close();
}
function readBody5(body, path, request) {
  if (body?.kind !== "object") {
    request.node(body, path);
    return;
  }
  request.node(body.get("text"), `${path}/text`), request.rows(clientRows(body.get("params"), `${path}/params`), "body"), body.get("fileName")?.kind === "string" && (request.whole = !1);
}
function readScripts2(node, path, group, out) {
  let scripts = node.get("scripts"), before = node.get("preRequestScript") ?? scripts?.get("preRequest"), after = node.get("afterResponseScript") ?? scripts?.get("afterResponse");
  return addScript(textOf2(before), "preRequest", `${path}/preRequestScript`, group, out), addScript(textOf2(after), "afterResponse", `${path}/afterResponseScript`, group, out), /\binsomnia\.request\./.test(textOf2(before)?.text ?? "");
}
function readScope(data, path, name, parent, out, table2) {
  if (!data?.first && !table2?.first) return;
  let group = out.group({ id: path, kind: "variables", name, parent, whole: !1 });
  addNestedVariables(data, path, group, out);
  for (let row of clientRows(table2, `${path}/kvPairData`)) {
    let secret = row.node.string("type") === "secret", value = row.value?.isScalar ? row.value.value : "";
    (secret ? !isEncrypted(value) : data?.get(row.key)?.value !== value) && addVariable2(row, group, secret, out);
  }
}
function isEncrypted(value) {
  return value.length > 40 && /"iv"\s*:/.test(decodeBase64Text(value) ?? "");
}
function readCookies(list, path, parent, out) {
  if (!list?.first) return;
  let group = out.group({ id: path, kind: "settings", name: "cookies", parent, whole: !1 });
  for (let row of clientRows(list, path))
    addNode(row.value, { ...row, path: row.valuePath }, { group, place: "header", enabled: row.enabled }, out);
}
function readCertificate(node, path, parent, out) {
  let named = { path: `${path}/passphrase`, key: "passphrase", role: "auth.certificate.passphrase" }, group = out.group({ id: path, kind: "settings", name: "certificate", parent, whole: !1 });
  addNode(node.get("passphrase"), named, { group, place: "auth", enabled: !0 }, out);
}

// src/formats/openapi/walk.ts
var MAX_PATH3 = 200, METHODS3 = /^(?:get|put|post|delete|options|head|patch|trace|query)$/, VALUES = /* @__PURE__ */ new Set(["example", "default", "const", "x-example"]), NAMED2 = /* @__PURE__ */ new Set(["properties", "patternProperties", "headers", "variables", "x-properties"]), KINDS2 = {
  schemas: "schema",
  definitions: "schema",
  parameters: "parameter",
  headers: "header",
  requestBodies: "request body",
  responses: "response",
  examples: "example",
  securitySchemes: "security scheme",
  securityDefinitions: "security scheme"
};
function readDescription(root, out, path = "", group = "") {
  let stack = [{ node: root, spot: { path, group, place: "config", named: void 0, member: "", names: !1, owner: !0, depth: 0 } }];
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    let below = [], index = 0;
    for (let child = visit.node.first; child; child = child.next) {
      let one = visitOf(child, index++, visit, out);
      one && below.push(one);
    }
    for (let at = below.length - 1; at >= 0; at -= 1) stack.push(below[at]);
  }
}
function visitOf(node, index, { node: parent, spot }, out) {
  let key2 = node.key ?? "", path = spot.depth < MAX_PATH3 ? `${spot.path}/${node.key === void 0 ? index : pointerToken(key2)}` : spot.path;
  if (spot.names) {
    let named = { key: key2, keySpan: node.keySpan };
    return node.isScalar ? void 0 : { node, spot: { ...spot, path, named, names: !1, member: key2, depth: spot.depth + 1 } };
  }
  if (node.key !== void 0 && VALUES.has(key2)) {
    readValue(node, path, spot, out);
    return;
  }
  if (key2 === "examples" || key2 === "x-examples") {
    readExamples2(node, path, spot, out);
    return;
  }
  if (node.isScalar) {
    readScalar(node, key2, path, spot, out);
    return;
  }
  if (/^x-code-?samples$/i.test(key2)) {
    readSamples(node, path, spot, out);
    return;
  }
  if (key2.startsWith("x-")) {
    readJsonTree(node, whereOf({ ...spot, enabled: !0 }, path), out, { groups: "flat", embedded: embeddedTexts });
    return;
  }
  if (!(key2 === "scopes" || key2 === "enum" || key2 === "required"))
    return {
      node,
      spot: { ...spot, ...placeOf2(node, key2, path, parent, spot, out), path, member: key2, depth: spot.depth + 1 }
    };
}
function placeOf2(node, key2, path, parent, spot, out) {
  if (NAMED2.has(key2))
    return { names: node.kind === "object", ...key2 === "headers" ? { place: headerPlace(spot) } : {} };
  if (METHODS3.test(key2) && spot.member.startsWith("/") && !parent.get("properties"))
    return { ...owned(`operation ${key2.toUpperCase()} ${spot.member}`, path, node, spot, out), place: "config" };
  if (key2 === "responses" || spot.member === "responses") return { place: "response" };
  let kind = KINDS2[spot.member];
  if (kind && node.key !== void 0 && spot.owner) return owned(`${kind} ${key2}`, path, node, spot, out);
  let name = node.kind === "object" ? node.get("name") : void 0;
  if (name?.kind === "string" && node.get("in")) {
    let named = { key: name.value, keySpan: name.span }, place = { header: "header", query: "query", formData: "body" }[node.string("in") ?? ""];
    return { named, place: place === "header" ? "header" : spot.place };
  }
  return {};
}
function headerPlace({ place }) {
  return place === "response" ? "response" : "header";
}
function owned(name, path, node, { group }, out) {
  let span = node.keySpan;
  return out.group({ id: path, kind: "response", name, parent: group, whole: !1, ...span ? { span } : {} }), { group: path, owner: !1 };
}
function readValue(node, path, spot, out) {
  let where = whereOf({ group: spot.group, place: spot.place, enabled: !0 }, path);
  if (!node.isScalar) {
    readJsonTree(node, where, out, { groups: "flat", embedded: embeddedTexts });
    return;
  }
  let named = spot.named ?? { key: "example", keySpan: node.keySpan };
  addNode(node, { path, key: named.key, keySpan: named.keySpan }, where, out), node.kind === "string" && node.end - node.start > 8 && readText(node.slice, where, out);
}
function readExamples2(list, path, spot, out) {
  let index = 0;
  for (let node = list.first; node; node = node.next) {
    let at = `${path}/${node.key === void 0 ? index++ : pointerToken(node.key)}`, value = node.kind === "object" ? node.get("value") : void 0;
    value ? readValue(value, `${at}/value`, spot, out) : readValue(node, at, spot, out);
  }
}
function readScalar(node, key2, path, spot, out) {
  let where = whereOf({ group: spot.group, place: "config", enabled: !0 }, path);
  if (key2.startsWith("x-"))
    addNode(node, { path, key: key2.slice(2), keySpan: node.keySpan }, where, out), node.kind === "string" && readInside(node.slice, { ...where, depth: 1 }, out);
  else {
    if (node.kind !== "string") return;
    key2 === "description" || key2 === "summary" ? addProse(node.slice, path, spot.group, out) : key2 === "url" && node.value.includes("@") && readUrl(node.slice, where, out);
  }
}
function readSamples(list, path, spot, out) {
  let index = 0;
  for (let node = list.first; node; node = node.next)
    addProse(sourceOf(node), `${path}/${index++}/source`, spot.group, out);
}
function sourceOf(node) {
  let source = node.kind === "object" ? node.get("source") : void 0;
  return source?.kind === "string" ? source.slice : void 0;
}

// src/formats/clients/insomnia/spec.ts
function readSpec(node, path, group, out) {
  if (node?.kind !== "string") return;
  let text = node.slice, where = { path: `${path}#`, group, place: "config", enabled: !0, depth: 1 }, { root } = parseJson(text);
  root?.get("openapi") || root?.get("swagger") ? readDescription(root, out, where.path, group) : readEmbedded(text, where, out) || readYamlLines(text, where, out);
}

// src/formats/clients/insomnia/v4.ts
var OUTSIDE = { ...TOP, depth: 0 };
function readInsomnia4(root, out) {
  let resources2 = listOf(root.get("resources"), "/resources"), workspaces = resources2.filter(({ type }) => type === "workspace");
  workspaces.length === 1 && nameFile2(workspaces[0].node.get("name"), out);
  let folders = new Folders(resources2, out);
  for (let one of resources2) readResource(one, folders, out);
  root.get("items") && readItems(root.get("items"), out);
}
function readResourceFile(root, out) {
  let type = (root.string("type") ?? "").replace(/(?!^)([A-Z])/g, "_$1").toLowerCase(), one = { node: root, path: `/${type}`, type };
  readResource(one, new Folders([], out), out);
}
function listOf(list, path) {
  let resources2 = [], index = -1;
  for (let node = list?.first; node; node = node.next)
    index += 1, node.kind === "object" && resources2.push({ node, path: `${path}/${index}`, type: node.string("_type") ?? node.string("type") ?? "" });
  return resources2;
}
var Folders = class {
  #byId = /* @__PURE__ */ new Map();
  #placed = /* @__PURE__ */ new Map();
  #out;
  constructor(resources2, out) {
    this.#out = out;
    for (let one of resources2) {
      let id = one.node.string("_id");
      id !== void 0 && (one.type === "request_group" || one.type === "workspace") && this.#byId.set(id, one);
    }
  }
  /** What stands above a resource; a ring of parents ends where it closes. */
  above(resource2) {
    let missing = [], seen = /* @__PURE__ */ new Set(), id = resource2.node.string("parentId"), placed2;
    for (; id !== void 0 && !seen.has(id); ) {
      placed2 = this.#placed.get(id);
      let folder = this.#byId.get(id);
      if (placed2 || !folder) break;
      seen.add(id), missing.push([id, folder]), id = folder.node.string("parentId");
    }
    placed2 ??= OUTSIDE;
    for (let [own, folder] of missing.reverse())
      placed2 = this.#open(folder, placed2), this.#placed.set(own, placed2);
    return placed2;
  }
  /** False for a folder that is not one of these. */
  open(folder) {
    let id = folder.node.string("_id");
    if (id === void 0 || !this.#byId.has(id)) return !1;
    if (this.#placed.has(id)) return !0;
    let above = this.above(folder);
    return this.#placed.has(id) || this.#placed.set(id, this.#open(folder, above)), !0;
  }
  #open({ node, path, type }, above) {
    let name = type === "workspace" ? "" : nameOf6(node, above);
    return { ...readFolder(node, path, name, above, this.#out), depth: above.depth + 1 };
  }
};
function nameOf6(node, above) {
  return nameBelow(node.string("name") ?? "", above, above.depth);
}
function readResource(resource2, folders, out) {
  let { node, path, type } = resource2;
  if (type === "workspace" || type === "request_group") {
    folders.open(resource2) || readFolder(node, path, node.string("name") ?? "", TOP, out);
    return;
  }
  let above = folders.above(resource2), name = node.string("name") ?? "";
  if (type === "request" || type === "websocket_request" || type === "grpc_request" || type === "socketio_request")
    readRequest5(node, path, nameOf6(node, above), above, out);
  else if (type === "environment")
    readScope(node.get("data"), `${path}/data`, name, above.group, out, node.get("kvPairData"));
  else if (type === "cookie_jar") readCookies(node.get("cookies"), `${path}/cookies`, above.group, out);
  else if (type === "client_certificate") readCertificate(node, path, above.group, out);
  else if (type === "api_spec") readSpec(node.get("contents"), `${path}/contents`, above.group, out);
  else {
    let where = whereOf({ group: above.group, place: "config", enabled: !0 }, path);
    readJsonTree(node, where, out, { groups: "flat", embedded: embeddedTexts });
  }
}
function readItems(items, out) {
  for (let { node, path } of listOf(items, "/items")) {
    let name = node.string("name") ?? "", requests = node.get("requests");
    if (requests?.kind !== "array") {
      readRequest5(node, path, name, TOP, out);
      continue;
    }
    let above = readFolder(node, path, name, TOP, out);
    for (let inner of listOf(requests, `${path}/requests`))
      readRequest5(inner.node, inner.path, nameOf6(inner.node, { ...above, depth: 1 }), above, out);
  }
}

// src/formats/clients/insomnia/v5.ts
function readInsomnia5(root, out) {
  nameFile2(root.get("name"), out), walkFolders(root.get("collection"), "/collection", TOP, {
    member: "children",
    nameOf: (node) => node.string("name") ?? "",
    visit(node, path, name, above) {
      if (node.get("children")?.kind === "array") return readFolder(node, path, name, above, out);
      readRequest5(node, path, name, above, out);
    }
  }), readEnvironments3(root.get("environments"), out), readCookies(root.get("cookieJar")?.get("cookies"), "/cookieJar/cookies", "", out), readSpec(root.get("spec")?.get("contents"), "/spec/contents", "", out);
  let index = 0;
  for (let node = root.get("certificates")?.first; node; node = node.next)
    readCertificate(node, `/certificates/${index++}`, "", out);
}
function readEnvironments3(base, out) {
  if (base?.kind !== "object") return;
  readEnvironment2(base, "/environments", out);
  let index = 0;
  for (let node = base.get("subEnvironments")?.first; node; node = node.next)
    readEnvironment2(node, `/environments/subEnvironments/${index++}`, out);
}
function readEnvironment2(node, path, out) {
  node.kind === "object" && readScope(node.get("data"), `${path}/data`, node.string("name") ?? "", "", out, node.get("kvPairData"));
}

// src/formats/clients/insomnia/index.ts
var TYPE2 = /^(\w+)\.insomnia\.rest\/(\d+)\b/, RESOURCE = /^_id:[ \t]*["']?(?:req|greq|ws-req|fld|wrk|env|jar|crt|spc|uts|ut)_/m, insomnia = {
  name: "insomnia",
  family: "insomnia",
  mayBe: ({ begin }) => begin.includes("__export_format") || begin.includes(".insomnia.rest/") || RESOURCE.test(begin),
  recognise(root) {
    if (root.kind === "object")
      return versioned(root) ?? resources(root) ?? resource(root);
  }
};
function versioned(root) {
  let type = TYPE2.exec(root.string("type") ?? "");
  if (!type) return;
  let read4 = (out) => {
    type[2] !== "5" && noteVersion(root.get("type"), type[2], "5", out), readInsomnia5(root, out);
  };
  return { format: type[1] === "environment" ? "insomnia-environment" : "insomnia-collection", read: read4 };
}
function resources(root) {
  let version = root.get("__export_format"), list = root.get("resources") ?? root.get("items");
  if (!version?.isScalar || list?.kind !== "array") return;
  let read4 = (out) => {
    /^[1-4]$/.test(version.value) || noteVersion(version, version.value, "4", out), readInsomnia4(root, out);
  };
  return { format: onlyEnvironments(list) ? "insomnia-environment" : "insomnia-collection", read: read4 };
}
function resource(root) {
  let type = root.string("type");
  return !type || !/^[a-z]+_\w+$/.test(root.string("_id") ?? "") || root.get("parentId") === void 0 ? void 0 : { format: type === "Environment" ? "insomnia-environment" : "insomnia-request", read: (out) => readResourceFile(root, out) };
}
function onlyEnvironments(list) {
  let types = list.children().map((node) => node.string("_type"));
  return types.includes("environment") && types.every((type) => type === "environment" || type === "workspace");
}
function noteVersion(node, version, known, out) {
  let shown4 = version.slice(0, 20);
  out.note(
    "format/unknown-version",
    `This Insomnia export is of version ${shown4}, which is not known here; it was read as version ${known}.`,
    node?.span
  );
}
var insomniaFormat = clientFormat(insomnia);

// src/formats/clients/thunder/auth.ts
function readAuth3(auth, owner, out) {
  let written = textOf2(auth?.get("type"));
  if (auth?.kind !== "object") return;
  let active = written ? authType(written.text) : "", effective = active === "noauth" ? "none" : void 0;
  for (let block = auth.first; block; block = block.next) {
    let key2 = block.key ?? "", type = authType(key2);
    if (key2 === "type" || type === "noauth") continue;
    let path = `${owner.path}/${key2}`, isActive = type === active, stale2 = { id: path, kind: "settings", name: owner.name, parent: owner.group, whole: !1 };
    if (block.kind === "string" && type === "bearer") {
      let group = isActive ? authGroup(type, { ...owner, path }, out) : out.group(stale2);
      isActive && (effective = group), addNode(block, { path, key: "token", role: "auth.bearer.token" }, { group, place: "auth", enabled: !0 }, out);
    } else if (block.kind === "object" && block.first) {
      let group = isActive ? authGroup(type, { ...owner, path }, out) : out.group(stale2);
      isActive && (effective = group), addAuthNodes(type, block, path, group, !0, out);
    }
  }
  return written && active !== "inherit" && addAuthType(written, `${owner.path}/type`, groupOf(effective, owner), out), effective;
}
function groupOf(effective, owner) {
  return effective === void 0 || effective === "none" ? owner.group : effective;
}

// src/formats/clients/thunder/containers.ts
var Containers = class {
  #folders = /* @__PURE__ */ new Map();
  #placed = /* @__PURE__ */ new Map();
  #out;
  constructor(out) {
    this.#out = out;
  }
  add(list, path) {
    let index = -1;
    for (let node = list?.first; node; node = node.next) {
      index += 1;
      let id = node.string("_id") ?? node.string("id") ?? (node.get("requests") && String(index));
      id !== void 0 && this.#folders.set(id, { node, path: `${path}/${index}` });
    }
  }
  /** All folders, also those that hold nothing. */
  openAll(top) {
    for (let id of this.#folders.keys()) this.of(id, top);
  }
  /** In files written by hand, folders hold their requests. */
  *written(top) {
    for (let [id, { node, path }] of this.#folders) {
      let requests = node.get("requests");
      requests?.kind === "array" && (yield { requests, path, placed: this.of(id, top) });
    }
  }
  of(container, top) {
    let missing = [], seen = /* @__PURE__ */ new Set(), id = container, placed2;
    for (; id !== void 0 && id !== "" && !seen.has(id); ) {
      placed2 = this.#placed.get(id);
      let folder = this.#folders.get(id);
      if (placed2 || !folder) break;
      seen.add(id), missing.push([id, folder]), id = folder.node.string("containerId");
    }
    placed2 ??= top;
    for (let [own, { node, path }] of missing.reverse()) {
      let name = nameBelow(node.string("name") ?? "", placed2, placed2.depth), group = this.#out.group({ id: path, kind: "settings", name, parent: placed2.group, whole: !1 }), auth = readSettings2(node.get("settings"), `${path}/settings`, group, name, this.#out);
      placed2 = { group, name, auth: auth ?? placed2.auth, depth: placed2.depth + 1 }, this.#placed.set(own, placed2);
    }
    return placed2;
  }
};
function readSettings2(settings, path, group, name, out) {
  if (settings?.kind === "object")
    return addHeaderRows(clientRows(settings.get("headers"), `${path}/headers`), group, out), readTests(settings.get("tests"), `${path}/tests`, group, out), readAuth3(settings.get("auth"), { path: `${path}/auth`, group, name, own: "block" }, out);
}
function readTests(tests, path, group, out) {
  for (let row of clientRows(tests, path)) {
    if (row.node.kind !== "object") continue;
    let key2 = row.node.string("custom") ?? row.node.string("type") ?? "", spot = { group, place: "script", enabled: row.enabled };
    addNode(row.value, { path: row.valuePath, key: key2, keySpan: row.node.get("custom")?.span }, spot, out), addScript(textOf2(row.node.get("code")), "tests", `${row.path}/code`, group, out);
  }
}

// src/formats/clients/thunder/collection.ts
function readCollections2(root, out) {
  let containers = new Containers(out), top = { group: "", name: "", auth: void 0, depth: 0 };
  if (root.kind === "array") {
    let requests = [];
    root.children().forEach((node, index) => {
      node.get("url") ? requests.push([node, `/${index}`]) : node.kind === "object" && readCollection(node, `/${index}`, top, out);
    });
    for (let [node, path] of requests) readRequest6(node, path, top, out);
    return;
  }
  nameFile2(root.get("collectionName") ?? root.get("colName"), out);
  let auth = readSettings2(root.get("settings"), "/settings", "", out.groups[0]?.name ?? "", out);
  containers.add(root.get("folders"), "/folders"), readInside2(root, "", { ...top, auth }, containers, out);
}
function readCollection(node, path, top, out) {
  let name = node.string("colName") ?? node.string("collectionName") ?? "", group = out.group({ id: path, kind: "settings", name, parent: "", whole: !1 }), auth = readSettings2(node.get("settings"), `${path}/settings`, group, name, out), containers = new Containers(out);
  containers.add(node.get("folders"), `${path}/folders`), readInside2(node, path, { ...top, group, name, auth }, containers, out);
}
function readInside2(node, path, top, containers, out) {
  containers.openAll(top);
  for (let { requests, path: folder, placed: placed2 } of containers.written(top)) {
    let index2 = 0;
    for (let request = requests.first; request; request = request.next)
      request.kind === "object" && readRequest6(request, `${folder}/requests/${index2++}`, placed2, out);
  }
  readVariables4(node.get("variables"), `${path}/variables`, top.name, top.group, out);
  let index = -1;
  for (let request = node.get("requests")?.first; request; request = request.next)
    index += 1, request.kind === "object" && readRequest6(request, `${path}/requests/${index}`, containers.of(request.string("containerId"), top), out);
}
function readRequest6(node, path, above, out) {
  let name = nameBelow(node.string("name") ?? "", above), request = new ClientRequest({ path, name, parent: above.group, kind: "request" }, out), rows = clientRows(node.get("params"), `${path}/params`);
  request.method(textOf2(node.get("method"))), request.url(textOf2(node.get("url")), `${path}/url`, rows), request.rows(rows, "query"), request.headers(clientRows(node.get("headers"), `${path}/headers`));
  let auth = readAuth3(node.get("auth"), { path: `${path}/auth`, group: path, name, own: "request" }, out);
  (auth ?? above.auth) !== "none" && (request.inherits = auth ?? above.auth), readBody6(node.get("body"), `${path}/body`, request), readTests(node.get("tests"), `${path}/tests`, path, out);
  let scripts = [node.get("preReq"), node.get("postReq")];
  for (let [index, each] of scripts.entries())
    each && readRun(each, `${path}/${index ? "postReq" : "preReq"}`, path, out);
  scripts[0]?.first && (request.whole = !1), addProse(textOf2(node.get("docs")), `${path}/docs`, path, out), request.close();
}
function readBody6(body, path, request) {
  if (body?.kind !== "object" || !body.get("raw") && !body.get("form") && !body.get("type")) {
    request.node(body, path);
    return;
  }
  request.text(textOf2(body.get("raw")), `${path}/raw`), request.rows(clientRows(body.get("form"), `${path}/form`), "body");
  let graphql = body.get("graphql");
  request.text(textOf2(graphql?.get("query")), `${path}/graphql/query`), request.text(textOf2(graphql?.get("variables")), `${path}/graphql/variables`), (textOf2(body.get("binary"))?.text || body.get("files")?.first) && (request.whole = !1);
}
function readRun(node, path, group, out) {
  for (let member of ["script", "code", "inputFilters", "options"])
    addScript(textOf2(node.get(member)), member, `${path}/${member}`, group, out);
}
function readVariables4(list, path, name, parent, out) {
  addVariables2(list, { path, name, parent }, out);
}

// src/formats/clients/thunder/index.ts
var MARKS = /"(?:colId|containerId|colName|environmentName|collectionName)"|Thunder Client|"_id"[\s\S]*?"data"\s*:\s*\[/, thunder = {
  name: "thunder-client",
  family: "thunder-client",
  mayBe: ({ syntax, begin }) => syntax === "json" && MARKS.test(begin),
  recognise(root) {
    let list = root.kind === "array" ? root.children().filter(({ kind }) => kind === "object") : [root], [first] = list;
    if (first?.kind === "object") {
      if (list.every(isEnvironment2))
        return { format: "thunder-environment", read: (out) => readEnvironments4(root, list, out) };
      if (list.every(isCollection2) || list.some(isRequest) && list.every(isSent))
        return { format: "thunder-collection", read: (out) => readCollections2(root, out) };
    }
  }
};
function isThunder(node) {
  return (node.string("client") ?? node.string("clientName") ?? "").startsWith("Thunder Client");
}
function isCollection2(node) {
  return isThunder(node) ? node.get("requests")?.kind === "array" || node.get("folders")?.kind === "array" : node.string("_id") !== void 0 && node.string("colName") !== void 0;
}
function isRequest(node) {
  return node.string("_id") !== void 0 && node.string("colId") !== void 0 && isSent(node);
}
function isSent(node) {
  return node.get("url") !== void 0 && node.get("method") !== void 0;
}
function isEnvironment2(node) {
  if (isThunder(node)) return node.get("variables")?.kind === "array" && node.get("requests") === void 0;
  let rows = node.get("data");
  return rows?.kind !== "array" || node.string("_id") === void 0 || node.string("name") === void 0 ? !1 : rows.children().every((row) => row.kind === "null" || row.get("name")?.kind === "string");
}
function readEnvironments4(root, list, out) {
  let index = -1;
  for (let node = root.kind === "array" ? root.first : root; node; node = node.next) {
    if (index += 1, node.kind !== "object") continue;
    let base = root.kind === "array" ? `/${index}` : "", name = node.get("environmentName") ?? node.get("name");
    list.length === 1 && nameFile2(name, out);
    let member = node.get("data") ? "data" : "variables", label = name?.kind === "string" ? name.value : "";
    if (readVariables4(node.get(member), `${base}/${member}`, label, "", out), node === root) return;
  }
}
var thunderFormat = clientFormat(thunder);

// src/formats/clients/index.ts
var CLIENT_FORMATS = [
  bru,
  insomniaFormat,
  openCollectionFormat,
  brunoConfigFormat,
  harFormat,
  thunderFormat,
  hoppscotchFormat,
  httpClientFormat
], VARIABLE_FILES = /(?:^|\/)(?:(?:http|rest)-client(?:\.private)?\.env\.json|thunderEnvironment\.json|tc_env_[^/]*\.json|environments\/[^/]+\.(?:bru|ya?ml))$/i;

// src/formats/code/tree.ts
function isBracket(part) {
  return part !== void 0 && "items" in part;
}
var CLOSING = { "(": ")", "[": "]", "{": "}" }, MAX_DEPTH2 = 200, JOIN = /^(?:\.|->|::|\?\.)$/;
function bracketsOf(tokens, length) {
  let root = { open: "", from: 0, to: length, callee: "", items: [] }, all = [root], stack = [{ bracket: root, parts: [] }];
  for (let i = 0; i < tokens.length; i += 1) {
    let token = tokens[i], top = stack.at(-1), generic = endOfGenerics(tokens, i);
    if (generic !== void 0) {
      i = generic;
      continue;
    }
    if (token.kind === "sign" && CLOSING[token.text]) {
      if (stack.length >= MAX_DEPTH2) return all;
      let bracket = { open: token.text, from: token.from, to: length, callee: calleeAt(tokens, i), items: [] };
      top.parts.push(bracket), all.push(bracket), stack.push({ bracket, parts: [] });
    } else if (token.kind === "sign" && /^[)\]}]$/.test(token.text)) {
      if (stack.length === 1 || CLOSING[top.bracket.open] !== token.text) continue;
      endItem(top), top.bracket.to = token.to, stack.pop();
    } else token.kind === "sign" && (token.text === "," || token.text === ";") ? endItem(top) : top.parts.push(token);
  }
  for (let open of stack) endItem(open);
  return all;
}
var MOST_GENERICS = 24;
function endOfGenerics(tokens, at) {
  if (!isSign(tokens[at], "<") || tokens[at - 1]?.kind !== "name") return;
  let depth = 0;
  for (let i = at; i < tokens.length && i < at + MOST_GENERICS; i += 1) {
    let token = tokens[i];
    if (isSign(token, "<")) depth += 1;
    else if (isSign(token, ">")) {
      if (depth -= 1, depth === 0)
        return /^[({[>,;)]$/.test(tokens[i + 1]?.text ?? ")") || tokens[i + 1]?.kind === "name" ? i : void 0;
    } else if (token.kind !== "name" && !/^(?:[,.?[\]]|::)$/.test(token.text)) return;
  }
}
function isSign(token, text) {
  return token?.kind === "sign" && token.text === text;
}
function calleeAt(tokens, at) {
  let names = [], i = beforeGenerics(tokens, at - 1), nearest = i === at - 1;
  for (; i >= 0 && names.length < 12; ) {
    let name = tokens[i];
    if (name.kind !== "name" || nearest && i === at - 1 && tokens[at].from - name.to > 40) break;
    names.unshift(name.text);
    let join2 = tokens[i - 1];
    if (join2?.kind !== "sign" || !JOIN.test(join2.text)) break;
    names.unshift("."), i -= 2;
  }
  return names.join("").replace(/^\./, "");
}
function beforeGenerics(tokens, at) {
  if (!isSign(tokens[at], ">")) return at;
  for (let i = at - 1; i >= 0 && i > at - MOST_GENERICS; i -= 1) if (endOfGenerics(tokens, i) === at) return i - 1;
  return at;
}
function endItem(open) {
  let { bracket, parts } = open;
  parts.length > 0 && bracket.items.push(itemOf(parts)), open.parts = [];
}
function sign(part) {
  return part && !isBracket(part) && part.kind === "sign" ? part.text : "";
}
function itemOf(parts) {
  let [first, second] = parts;
  if (!first) return { parts };
  if (isBracket(first)) {
    let [inner, ...more] = first.items, key2 = inner?.parts[0], isKey = key2 && !isBracket(key2) && key2.kind === "string" && inner.parts.length === 1 && !inner.key;
    return first.open === "[" && isKey && more.length === 0 && sign(second) === "=" ? { key: key2, parts: parts.slice(2) } : first.open === "{" && isKey && more.length === 1 && parts.length === 1 ? { key: key2, parts: more[0].parts } : { parts };
  }
  return first.kind === "sign" && first.text === ":" && second && !isBracket(second) && sign(parts[2]) === "=>" ? { key: second, parts: parts.slice(3) } : first.kind !== "name" && first.kind !== "string" ? { parts } : /^(?:=|:|=>)$/.test(sign(second)) && parts.length > 2 ? { key: first, parts: parts.slice(2) } : { parts };
}

// src/formats/code/pieces.ts
var DEEPEST5 = 8, MOST_PIECES = 200, LONGEST8 = 65536;
function isNewLine(text, before, after) {
  let isSign2 = (part) => !isBracket(part) && part.kind === "sign" && !/^[@)\]}]$/.test(part.text);
  return isSign2(before) || isSign2(after) ? !1 : text.slice(Math.min(before.to, after.from), after.from).includes(`
`);
}
function piecesOf(parts, reading, depth = 0) {
  let join2 = reading.language === "php" ? "." : "+", sideBySide = reading.language === "python" || reading.language === "ruby", pieces = [], operand = [], end = () => {
    pieces.push(...operandPieces(operand, reading, depth)), operand = [];
  };
  for (let [i, part] of parts.entries()) {
    let before = parts[i - 1], strings = before && isString(before) && isString(part) && sideBySide;
    if (before && !strings && isNewLine(reading.text, before, part) || (!isBracket(part) && part.kind === "sign" && part.text === join2 ? end() : operand.push(part), pieces.length > MOST_PIECES)) break;
  }
  return end(), pieces;
}
function isString(part) {
  return !isBracket(part) && part.kind === "string";
}
function operandPieces(parts, reading, depth) {
  let [first] = parts, last2 = parts.at(-1);
  if (!first || !last2) return [];
  let strings = parts.filter((part) => isBracket(part) || part.text !== "\\");
  if (strings.length > 0 && strings.every(isString))
    return strings.flatMap((token) => stringPieces(token, reading, depth));
  if (parts.length === 1 && depth < DEEPEST5) {
    let [item, ...more] = isBracket(first) && first.open === "(" && first.callee === "" ? first.items : [];
    if (item && more.length === 0 && !item.key) return piecesOf(item.parts, reading, depth + 1);
    if (!isBracket(first) && first.kind === "name") {
      let constant = namedPieces(first.text, reading, depth);
      if (constant) return constant;
    }
  }
  return [{ text: `\${${reading.text.slice(first.from, Math.min(last2.to, first.from + 200))}}`, from: first.from, to: last2.to, known: !1 }];
}
function namedPieces(name, reading, depth) {
  let parts = reading.lookup(name), [first] = parts ?? [];
  if (!(!parts || !first || depth >= DEEPEST5 || isBracket(first) && (first.open !== "(" || first.items.length !== 1)))
    return piecesOf(parts, reading, depth + 1);
}
var HOLES = {
  python: /\{([^{}]{1,200})\}/g,
  csharp: /\{([^{}]{1,200})\}/g,
  ruby: /#\{([^{}]{1,200})\}/g,
  kotlin: /\$(?:\{([^{}]{1,200})\}|(\w+))/g,
  php: /\{(\$[^{}]{1,200})\}|(\$\w+)/g,
  go: void 0,
  java: void 0
};
function stringPieces(token, reading, depth) {
  let { text, from, to } = token, plain = (start, end) => start < end ? [{ text: unescaped3(text.slice(start, end)), from: from + start, to: from + end, known: !0 }] : [], holes = token.mixed ? HOLES[reading.language] : void 0;
  if (!holes)
    return token.mixed ? [{ text, from, to, known: !1 }] : text === "" ? [{ text, from, to, known: !0 }] : plain(0, text.length);
  let pieces = [], at = 0;
  for (let hole of text.matchAll(holes)) {
    pieces.push(...plain(at, hole.index)), at = hole.index + hole[0].length;
    let name = (hole[1] ?? hole[2] ?? "").trim(), inner = /^[$@]?\w+$/.test(name) ? namedPieces(name, reading, depth) : void 0;
    if (pieces.push(...inner ?? [{ text: `\${${name}}`, from: from + hole.index, to: from + at, known: !1 }]), pieces.length > MOST_PIECES) break;
  }
  return [...pieces, ...plain(at, text.length)];
}
function unescaped3(text) {
  return text.includes("\\") ? text.replace(/\\(["'\\/])/g, "$1") : text;
}
function joinedPieces(pieces) {
  let text = "";
  for (let piece of pieces) {
    if (text.length > LONGEST8) return { text, known: !1, parts: [] };
    text += piece.text;
  }
  let literal2 = pieces.filter(({ known, text: own }) => known && own !== "");
  return {
    text,
    known: pieces.length > 0 && pieces.every(({ known }) => known),
    parts: pieces.length > 1 ? literal2.map(({ from, to }) => ({ start: from, end: to })) : []
  };
}

// src/formats/code/values.ts
function valueIn(parts, reading) {
  let pieces = piecesIn(parts, reading), [first] = pieces, end = pieces.at(-1);
  if (!first || !end || !parts[0]) return;
  if (pieces.length === 1) return single(first, parts, reading);
  let { text, known, parts: literals } = joinedPieces(pieces), { start: from, end: to } = extentOf2(pieces, parts), own = literals.length > 0 ? { parts: literals } : {};
  return { text, from, to, ...own, ...known ? {} : { state: "computed" } };
}
function piecesIn(parts, reading) {
  let { slice, language } = reading;
  return piecesOf(parts, { text: slice.text, language, lookup: (name) => constantAt(name, reading) });
}
function extentOf2(pieces, parts) {
  let [first] = pieces, last2 = pieces.at(-1), inside = pieces.every(({ from, to }, i) => from <= to && from >= (pieces[i - 1]?.to ?? 0)), here = first.from >= parts[0].from && last2.to <= parts.at(-1).to;
  return inside && here ? { start: first.from, end: last2.to } : { start: parts[0].from, end: parts.at(-1).to };
}
function single(piece, parts, { slice }) {
  let { text, from, to } = piece;
  if (piece.known) return { text, from, to };
  let written = slice.text.slice(from, to), [only] = parts;
  if (only && !isBracket(only) && only.from === from && only.to === to) {
    if (only.kind === "number") return { text: written, from, to, scalar: "number" };
    if (/^(?:true|false)$/i.test(written)) return { text: written.toLowerCase(), from, to, scalar: "boolean" };
  }
  return { text: written, from, to, state: "computed" };
}
function constantAt(name, { constants, changing }) {
  return changing.has(name) ? void 0 : constants.get(name);
}
function bracketAt(name, reading) {
  let parts = constantAt(name, reading), [only] = parts ?? [];
  return parts?.length === 1 && isBracket(only) ? only : void 0;
}
function addValue2(reading, name, value, target) {
  let { slice, out, where } = reading, { key: key2 } = target;
  out.add(slice, value.from, value.to, {
    path: target.path,
    key: name,
    ...key2 ? { keySpan: { start: slice.at(key2.from), end: slice.at(key2.to) } } : {},
    value: value.text,
    place: target.place,
    ...target.role ? { role: target.role } : {},
    group: target.group,
    enabled: where.enabled,
    ...value.scalar ? { scalar: value.scalar } : {},
    ...value.state ? { state: value.state } : {},
    ...value.parts ? { parts: value.parts.map(({ start, end }) => ({ start: slice.at(start), end: slice.at(end) })) } : {}
  });
}

// src/formats/code/chains.ts
var ADDS = /(?:^|\.)(?:[aA]dd|addEncoded|put|append|[sS]et|with|param|formParam|addFormDataPart|AppendUrlEncoded|addParameter)$/, GRANT2 = /^(?:grant_type|client_id|client_secret)$/, TOKEN_URL = /^https?:\/\/[^\s"']+\/(?:access_?|get_?)?tokens?$/i;
function addChains(reading, brackets, tokens) {
  let { slice, out, where } = reading, urls = new Map(
    tokens.filter(({ kind, text, mixed }) => kind === "string" && !mixed && TOKEN_URL.test(text)).map((one) => [one.text, one])
  ), url = urls.size === 1 ? [...urls.values()][0] : void 0, count = 0;
  for (let run of runsOf(brackets.flatMap(pairOf2), slice.text)) {
    if (!run.some(({ key: key2 }) => GRANT2.test(key2.text))) continue;
    let path = `${where.path}/form/${count++}`, span = { start: slice.at(run[0].bracket.from), end: slice.at(run.at(-1).bracket.to) };
    out.group({ id: path, kind: url ? "request" : "form", name: "", parent: where.group, whole: !1, span }), url && addValue2(reading, "url", url, { path: `${path}/url`, group: path, place: "request", role: "request.url" });
    for (let { key: key2, value } of run) {
      let read4 = valueIn(value.parts, reading), target = { path: `${path}/body#?${pointerToken(key2.text)}`, group: path, place: "body", key: key2 };
      read4 && addValue2(reading, key2.text, read4, target);
    }
  }
}
function pairOf2(bracket) {
  let [first, value, ...more] = bracket.items, key2 = first?.parts[0];
  return !(bracket.open === "(" && ADDS.test(bracket.callee) && more.length === 0 && value && !value.key) || !key2 || isBracket(key2) || key2.kind !== "string" || key2.mixed || first?.parts.length !== 1 ? [] : [{ bracket, key: key2, value }];
}
function runsOf(pairs, text) {
  let runs = [];
  for (let pair of pairs) {
    let run = runs.at(-1), last2 = run?.at(-1), between = last2 ? text.slice(last2.bracket.to, Math.min(pair.bracket.from, last2.bracket.to + 200)) : "", chained = /^\s*\.\s*\w+$/.test(between), again = /^;?\s*([$\w]+)(?:\.|->)\w+$/.exec(between)?.[1], receiver = last2 && /^[$\w]+/.exec(last2.bracket.callee)?.[0];
    run && (chained || again !== void 0 && again === receiver) ? run.push(pair) : runs.push([pair]);
  }
  return runs;
}

// src/formats/code/constants.ts
var CHANGE = /(?<![\w$])([$@]?\w{1,80})(?:\[[^\]\n]{0,80}\]\s{0,3}=(?!=)|\.(?:update|Add|Set|put|add|set)\()/g, MOST_PARTS = 200;
function constantsOf(brackets, text) {
  let constants = /* @__PURE__ */ new Map(), made = /* @__PURE__ */ new Map(), changing = /* @__PURE__ */ new Set();
  for (let { items } of brackets)
    for (let item of items)
      for (let { name, parts, call } of assignmentsIn(item, text))
        constants.has(name) || made.has(name) ? changing.add(name) : call ? made.set(name, call) : parts && constants.set(name, parts);
  for (let found2 of text.matchAll(CHANGE)) constants.has(found2[1]) && changing.add(found2[1]);
  return { constants, made, changing };
}
function* assignmentsIn({ key: key2, parts }, text) {
  key2?.kind === "name" && parts[0] && (yield* assigned(key2.text, parts, 0, text));
  for (let i = 1; i < parts.length - 1; i += 1) {
    let [name, is] = [parts[i - 1], parts[i]];
    isBracket(name) || isBracket(is) || name.kind !== "name" || !/^(?:=|:=)$/.test(is.text) || (yield* assigned(name.text, parts, i + 1, text));
  }
}
function* assigned(name, parts, at, text) {
  let first = parts[at];
  if (isBracket(first) ? first.open === "(" && first.callee === "" : first.kind === "string") yield { name, parts: statementAt(parts, at, text) };
  else if (isBracket(first) && first.callee === "") yield { name, parts: [first] };
  else {
    let bracket = parts.slice(at, at + 8).find(isBracket), follows = bracket && !text.slice((isBracket(first), first.from), bracket.from).includes(`
`);
    bracket && bracket.open === "{" && bracket.callee !== "" ? yield { name, parts: [bracket] } : bracket && follows && bracket.open === "(" && bracket.callee !== "" ? yield { name, call: bracket } : !isBracket(first) && first.kind === "name" && isSumNext(parts[at + 1]) && (yield { name, parts: statementAt(parts, at, text) });
  }
}
function isSumNext(part) {
  return part !== void 0 && !isBracket(part) && part.kind === "sign" && /^[+.]$/.test(part.text);
}
function statementAt(parts, at, text) {
  let end = at + 1;
  for (; end < parts.length && end - at < MOST_PARTS && !isNewLine(text, parts[end - 1], parts[end]); ) end += 1;
  return parts.slice(at, end);
}

// src/formats/code/libraries.ts
var LIBRARIES2 = [
  // authlib: OAuth2Session(client_id, client_secret, scope=...)
  { callee: /(?:^|\.)(?:Async)?OAuth2(?:Session|Client)$/, positional: ["client_id", "client_secret"] },
  // msal: ConfidentialClientApplication(client_id, client_credential=..., authority=...)
  {
    callee: /(?:^|\.)ConfidentialClientApplication$/,
    positional: ["client_id", "client_secret", "authority"],
    named: { client_credential: "client_secret" }
  },
  // oauth2 of Ruby: OAuth2::Client.new(id, secret, site: ...)
  { callee: /^OAuth2\.Client\.new$/, positional: ["client_id", "client_secret"] }
], BUILDER = /(?:^|\.)ConfidentialClientApplicationBuilder\.Create$/, BUILT = {
  WithClientSecret: "client_secret",
  WithAuthority: "authority",
  WithTenantId: "tenant_id"
}, ASKED = /(?:^|\.)(?:acquire_token_for_client|AcquireTokenForClient)$/;
function addCodeLibraries(reading, brackets) {
  let count = 0, id = () => `${reading.where.path}/library/${count++}`, applications = [];
  for (let call of brackets) {
    if (call.open !== "(" || call.callee === "") continue;
    let library = LIBRARIES2.find(({ callee }) => callee.test(call.callee)), first = call.items[0];
    if (library && first && !(first.key && library.positional.length === 0)) {
      let setup = setupOf(library, call, reading);
      applications.push(setup), reading.used.add(call), add2(reading, id(), call, setup);
    }
  }
  for (let { items } of brackets)
    for (let { parts } of items)
      for (let [i, part] of parts.entries())
        if (isBracket(part) && BUILDER.test(part.callee)) {
          let setup = builtOf(parts, i, reading);
          applications.push(setup), add2(reading, id(), part, setup);
        }
  let [application, ...more] = applications;
  for (let call of brackets) {
    let scopes = ASKED.test(call.callee) ? call.items[0] : void 0;
    if (!scopes) continue;
    let known = application && more.length === 0 ? application.filter(([name]) => !/secret/.test(name)) : [], at = { text: "client_credentials", from: call.from, to: call.from };
    add2(reading, id(), call, [
      ...known,
      ["grant_type", at],
      ...listIn(scopes, reading).map((one) => ["scopes", one])
    ]);
  }
}
function setupOf({ positional, named, grant }, call, reading) {
  let values = /* @__PURE__ */ new Map(), position = 0;
  for (let item of call.items) {
    let name = item.key ? named?.[item.key.text] ?? item.key.text : positional[position++], value = name === void 0 ? void 0 : valueIn(item.parts, reading);
    name !== void 0 && value && values.set(name, value);
  }
  for (let [name, usual] of [
    ["token_url", "/oauth/token"],
    ["authorize_url", "/oauth/authorize"]
  ])
    joinSite(values, name, usual);
  return grant && values.set("grant_type", { text: grant, from: call.from, to: call.from }), [...values];
}
function joinSite(values, name, usual) {
  let site = values.get("site"), path = values.get(name);
  !site || site.state || !/^https?:\/\/[^/]+\/?$/.test(site.text) || path?.state || path && !path.text.startsWith("/") || values.set(name, { ...path ?? site, text: `${site.text.replace(/\/$/, "")}${path?.text ?? usual}` });
}
function builtOf(parts, at, reading) {
  let found2 = [], put = (name, call) => {
    let value = name && call.items[0] ? valueIn(call.items[0].parts, reading) : void 0;
    name && value && found2.push([name, value]);
  };
  put("client_id", parts[at]);
  for (let part of parts.slice(at + 1)) isBracket(part) && put(BUILT[part.callee], part);
  return found2;
}
function listIn(item, reading) {
  let [only] = item.parts, list = (item.parts.length === 1 && only && !isBracket(only) ? bracketAt(only.text, reading) : void 0) ?? item.parts.findLast(isBracket);
  return !list || !/^[[{]$/.test(list.open) ? [] : list.items.flatMap(({ key: key2, parts }) => key2 ? [] : valueIn(parts, reading) ?? []);
}
function add2(reading, id, call, setup) {
  let { slice, out, where } = reading, span = { start: slice.at(call.from), end: slice.at(call.to) };
  out.group({ id, kind: "settings", name: "", parent: where.group, whole: !1, span });
  for (let [i, [name, value]] of setup.entries())
    addValue2(reading, name, value, {
      path: `${id}/${name}${i > 0 && setup[i - 1][0] === name ? `/${i}` : ""}`,
      group: id,
      place: "code"
    });
}

// src/formats/code/target.ts
var METHOD2 = /^(?:GET|POST|PUT|PATCH|DELETE)$/i, URL_OPTION = /^(?:url|uri|token_url|token_endpoint)$/, BASE = /^(?:base_uri|base_url|BaseAddress|baseUrl)$/, URL_CALL = /^(?:URI|URI\.parse|URI\.create|URL|Uri|url\.Parse)$/, PLAIN_OPTION = /^(?:base_uri|base_url|BaseAddress|baseUrl|timeout|verify|http_errors|debug|connect_timeout|Timeout)$/;
function targetOf(call, reading) {
  let { callee } = call, verb = callee.slice(callee.lastIndexOf(".") + 1).toLowerCase(), client = clientOf2(callee, reading), items = call.items, method;
  if (/^(?:request|newrequest|httprequestmessage)$/.test(verb)) {
    if (method = items[0] && items[0].key === void 0 ? methodOf(items[0].parts, reading) : void 0, !method && verb !== "request") return;
    method && (items = items.slice(1));
  } else
    method = { text: /^(?:postform|post_form|fetch_token|postasync)$/.test(verb) ? "POST" : verb.replace("async", "").toUpperCase(), from: call.from - verb.length, to: call.from };
  let keyed = items.findIndex(({ key: key2 }) => key2 !== void 0 && URL_OPTION.test(key2.text)), at = items[0] && items[0].key === void 0 ? 0 : keyed, parts = items[at]?.parts, url = parts && urlOf(parts, reading, client.base);
  if (!url) return;
  let whole = client.plain && method !== void 0 && !/^(?:request|newrequest|httprequestmessage|fetch_token)$/.test(verb);
  return { url, method, rest: items.filter((_, i) => i !== at), whole: whole && url.state === void 0 };
}
function methodOf(parts, reading) {
  let value = valueIn(parts, reading), last2 = parts.at(-1);
  if (value?.state === void 0) return value && METHOD2.test(value.text) ? value : void 0;
  let word = last2 && !isBracket(last2) && parts.length > 2 ? last2.text.replace(/^Method/, "") : "";
  return METHOD2.test(word) ? { text: word.toUpperCase(), from: value.from, to: value.to } : void 0;
}
var touched = /* @__PURE__ */ new WeakMap();
function touchedIn(reading) {
  let names = touched.get(reading);
  if (!names) {
    let found2 = reading.slice.text.matchAll(
      /(?<![\w$])([\w$]{1,60})(?:\.|->)(?:auth|headers|params|cert|DefaultRequestHeaders)\b/g
    );
    names = new Set([...found2].map(([, name]) => name)), touched.set(reading, names);
  }
  return names;
}
function clientOf2(callee, reading) {
  let object = callee.slice(0, Math.max(0, callee.lastIndexOf("."))), name = object.slice(object.lastIndexOf(".") + 1), { made, changing } = reading, changed2 = touchedIn(reading).has(name), call = changing.has(name) ? void 0 : made.get(name) ?? made.get(name.replace(/^\$/, ""));
  if (!call) return { base: void 0, plain: !changed2 };
  let options = call.items.flatMap((item) => {
    let [inner] = item.parts;
    return item.key === void 0 && isBracket(inner) && inner.open === "[" ? inner.items : [item];
  }), written = options.find(({ key: key2 }) => key2 && BASE.test(key2.text)), base = written && urlOf(written.parts, reading, void 0), known = options.every(({ key: key2 }) => key2 !== void 0 && PLAIN_OPTION.test(key2.text));
  return { base, plain: !changed2 && known };
}
function urlOf(parts, reading, base) {
  let [only] = parts, bracket = (parts.length === 1 && only && !isBracket(only) ? reading.made.get(only.text) : void 0) ?? parts.find(isBracket), inner = bracket && URL_CALL.test(bracket.callee) ? bracket.items[0]?.parts : void 0, value = valueIn(inner ?? parts, reading);
  if (!value) return;
  let first = piecesIn(inner ?? parts, reading)[0];
  if (first?.known && /^https?:\/\/[^/]/.test(value.text)) return value;
  let origin = base && /^https?:\/\/[^/?#]+/.exec(base.text);
  if (!base || !origin || !first?.known || value.scalar) return;
  let path = base.text.slice(origin[0].length);
  if (!(path !== "" && path !== "/"))
    return { ...value, text: `${origin[0]}/${value.text.replace(/^\//, "")}` };
}
function madeAt(parts, reading) {
  let [first] = parts;
  if (parts.length === 1 && first && !isBracket(first) && first.kind === "name" && !reading.changing.has(first.text))
    return bracketAt(first.text, reading) ?? reading.made.get(first.text);
  let last2 = parts.at(-1);
  return isBracket(last2) ? last2 : void 0;
}

// src/formats/code/request.ts
var PASSED_OVER = /^(?:timeout|allow_redirects|proxies|cert|stream|hooks|http_errors|connect_timeout|debug|follow_redirects)$/, MAP = /^(?:|url\.Values|array|dict|urllib\.parse\.urlencode|urlencode|http_build_query|json\.dumps|json_encode|new|(?:\w+\.)*FormUrlEncodedContent|Dictionary|List|KeyValuePair|URI\.encode_www_form)$/, BASIC_CALL = /(?:^|\.)(?:HTTPBasicAuth|BasicAuth)$/, CodeRequest = class {
  #reading;
  #path;
  #call;
  #whole = !0;
  #index = 0;
  constructor(reading, path, call) {
    this.#reading = reading, this.#path = path, this.#call = call;
  }
  /** `initialiser`: members that are set behind the call. */
  add({ url, method, rest, whole }, initialiser) {
    let { out, slice, where, language } = this.#reading, span = { start: slice.at(this.#call.from), end: slice.at(this.#call.to) };
    this.#index = out.groups.length;
    let { callee } = this.#call;
    this.#whole = whole, out.group({ id: this.#path, kind: "request", name: callee, parent: where.group, whole: !0, span });
    let { state: _, ...known } = url;
    this.#value("url", known, "request", { role: "request.url" }), method && this.#value("method", method, "request", { role: "request.method" });
    let form = /(?:postform|post_form|PostAsync)$/i.test(callee), second = !0;
    for (let item of rest)
      item.key && language === "ruby" && form ? this.#field(item, "body", "#?") : item.key ? this.#option(item.key.text, item) : second ? this.#second(item, form) : this.#whole = !1, second &&= item.key !== void 0;
    for (let { key: key2, parts } of initialiser) key2?.text === "Content" && this.#fields(parts, "body", "#?");
    this.close();
  }
  /** Says in the group whether all was seen. */
  close() {
    let { out } = this.#reading;
    this.#whole || (out.groups[this.#index] = { ...out.groups[this.#index], whole: !1 });
  }
  body(parts) {
    this.#fields(parts, "body", "#?");
  }
  /** PHP's list of `"Name: value"`. */
  headerLines(parts) {
    let list = madeAt(parts, this.#reading);
    if (!list || !/^(?:|array)$/.test(list.callee)) {
      this.#whole = !1;
      return;
    }
    for (let { key: key2, parts: line } of list.items) {
      let value = key2 ? void 0 : valueIn(line, this.#reading), [found2, name] = /^([\w-]{1,60}):\s{0,3}/.exec(value?.text ?? "") ?? [];
      !value || !name ? this.#whole = !1 : this.#value(name, { ...value, text: value.text.slice(found2.length) }, "header", {
        part: `header/${pointerToken(name)}`
      });
    }
  }
  /** `"id:secret"` */
  login(parts) {
    let value = valueIn(parts, this.#reading), colon = value && !value.state ? value.text.indexOf(":") : -1;
    for (let [name, text] of [
      ["username", value?.text.slice(0, Math.max(colon, 0))],
      ["password", value?.text.slice(colon + 1)]
    ]) {
      if (!value || text === void 0) continue;
      let half = colon < 0 ? { ...value, state: "computed" } : { ...value, text };
      this.#value(name, half, "auth", { role: `auth.basic.${name}`, part: `auth/${name}` });
    }
  }
  /** `requests.post(url, data)`, `$client->post(url, [options])`, `http.PostForm(url, url.Values{...})`. */
  #second(item, form) {
    let { language } = this.#reading;
    if (language !== "php") {
      this.#fields(item.parts, "body", form || language === "python" || language === "ruby" ? "#?" : "#/");
      return;
    }
    let options = this.#bracket(item.parts);
    options || (this.#whole = !1);
    for (let option of options?.items ?? [])
      option.key ? this.#option(option.key.text, option) : this.#whole = !1;
  }
  #option(name, item) {
    /^(?:data|form|form_params|body|formData)$/.test(name) ? this.#fields(item.parts, "body", "#?") : name === "json" ? this.#fields(item.parts, "body", "#/") : /^(?:params|query)$/.test(name) ? this.#fields(item.parts, "query", "#?") : name === "headers" ? this.#fields(item.parts, "header", "/") : name === "auth" ? this.#auth(item.parts) : name === "verify" ? this.verify(item.parts) : /^(?:client_id|client_secret|grant_type|scope|audience|resource|username|password|code|code_verifier)$/.test(name) ? this.#field(item, "body", "#?") : PASSED_OVER.test(name) || (this.#whole = !1);
  }
  verify(parts) {
    let value = valueIn(parts, this.#reading);
    value?.text === "false" && this.#value("verify", { ...value, text: "true" }, "request", { role: "request.insecure" });
  }
  /** `(id, secret)`, `["id", "secret"]`, `HTTPBasicAuth(id, secret)`. */
  #auth(parts) {
    let bracket = parts.find(isBracket), [user, password] = bracket?.items ?? [];
    if (!(bracket && (bracket.callee === "" || bracket.callee === "auth" || BASIC_CALL.test(bracket.callee))) || !user || !password) {
      this.#whole = !1;
      return;
    }
    for (let [name, item] of [
      ["username", user],
      ["password", password]
    ]) {
      let value = valueIn(item.parts, this.#reading);
      value && this.#value(name, value, "auth", { role: `auth.basic.${name}`, part: `auth/${name}` });
    }
  }
  #bracket(parts) {
    let found2 = madeAt(parts, this.#reading);
    return found2 && MAP.test(found2.callee) ? this.#unwrapped(found2) : void 0;
  }
  /** The map inside `urlencode({...})`, `new FormUrlEncodedContent(new Dictionary<...> {...})`. */
  #unwrapped(bracket) {
    let [item, ...more] = bracket.open === "(" ? bracket.items : [];
    if (!item || more.length > 0 || item.key) return bracket;
    let inner = madeAt(item.parts, this.#reading);
    return inner && inner !== bracket && MAP.test(inner.callee) ? inner : bracket;
  }
  #fields(parts, place, separator) {
    let bracket = this.#bracket(parts);
    if (!bracket) {
      (place !== "body" || !this.#text(parts)) && (this.#whole = !1);
      return;
    }
    this.#reading.used.add(bracket);
    for (let item of bracket.items) this.#field(pairOf3(item) ?? item, place, separator);
  }
  /** A body that is a text: a form or JSON as it is sent. */
  #text(parts) {
    let { slice, where, out } = this.#reading, pieces = piecesIn(parts, this.#reading), [first] = pieces;
    if (!first?.known) return !1;
    let ordered = pieces.every(({ from }, i) => from >= (pieces[i - 1]?.to ?? 0)), mapped = new MappedText(slice, first.from);
    if (ordered)
      for (let { text, from, to: to2 } of pieces)
        slice.text.slice(from, to2) === text ? mapped.keep(from, to2) : mapped.put(text, from, to2);
    let to = pieces.at(-1).to, [start, end] = [slice.at(parts[0].from), slice.at(parts.at(-1).to)], whole = pieces.map(({ text }) => text).join(""), inner = ordered ? mapped.slice(to) : opaqueSlice(whole, start, end), before = out.entries.length, at = {
      ...where,
      path: `${this.#path}/body`,
      group: this.#path,
      place: "body",
      depth: where.depth + 1
    };
    if (/^[^=\s{[<]{1,200}=/.test(inner.text)) addFields(formFields(inner, 0, inner.text.length), at, out);
    else if (!readEmbedded(inner, at, out)) return !1;
    return ordered ? pieces.length > 1 && tightenEntries(out, before) : coverEntries(out, before, { start, end }), !0;
  }
  #field(item, place, separator) {
    let { key: key2 } = item;
    if (!key2 || key2.mixed) {
      this.#whole = !1;
      return;
    }
    let list = item.parts.length === 1 && isBracket(item.parts[0]) && item.parts[0].open === "{" ? item.parts[0] : void 0, value = valueIn(list?.items[0]?.parts ?? item.parts, this.#reading);
    value && this.#value(key2.text, value, place, { part: `${place}${separator}${pointerToken(key2.text)}`, key: key2 });
  }
  #value(name, value, place, { role, part = name, key: key2 }) {
    addValue2(this.#reading, name, value, {
      path: `${this.#path}/${part}`,
      group: this.#path,
      place,
      ...role ? { role } : {},
      ...key2 ? { key: key2 } : {}
    });
  }
};
function pairOf3({ key: key2, parts }) {
  let pair = key2 ? void 0 : parts.at(-1);
  if (!isBracket(pair) || pair.open !== "(" || pair.items.length !== 2 || !/^(?:new|KeyValuePair|\w*Pair)$/.test(pair.callee))
    return;
  let [name, value] = pair.items, text = name.parts[0];
  return name.parts.length === 1 && !isBracket(text) && text?.kind === "string" ? { key: text, parts: value.parts } : void 0;
}

// src/formats/code/php-curl.ts
var PASSED_OVER2 = /^CURLOPT_(?:RETURNTRANSFER|HEADER|TIMEOUT\w*|CONNECTTIMEOUT\w*|FOLLOWLOCATION|MAXREDIRS|ENCODING|HTTP_VERSION|VERBOSE|SSLVERSION|USERAGENT|FAILONERROR|HTTPAUTH|IPRESOLVE|POST|SSL_VERIFY\w+|CAINFO)$/;
function addPhpCurl(reading, brackets) {
  if (reading.language !== "php" || !reading.slice.text.includes("curl_setopt")) return;
  let count = 0;
  for (let handle of handlesOf(brackets)) {
    let url = handle.options.get("CURLOPT_URL"), value = url && valueIn(url.parts, reading);
    if (!value || !/^https?:\/\/[^/]/.test(value.text)) continue;
    let request = new CodeRequest(reading, `${reading.where.path}/curl/${count++}`, handle.call), of = (name) => handle.options.get(name), custom = of("CURLOPT_CUSTOMREQUEST"), method = custom ? valueIn(custom.parts, reading) : void 0, body = of("CURLOPT_POSTFIELDS"), at = { text: body || isTrue(of("CURLOPT_POST"), reading) ? "POST" : "GET", from: handle.call.from, to: handle.call.from };
    request.add({ url: value, method: method ?? at, rest: [], whole: handle.whole && !value.state }, []), body && request.body(body.parts);
    let headers = of("CURLOPT_HTTPHEADER");
    headers && request.headerLines(headers.parts);
    let login = of("CURLOPT_USERPWD");
    login && request.login(login.parts);
    let verify = of("CURLOPT_SSL_VERIFYPEER");
    verify && request.verify(verify.parts), request.close();
  }
}
function isTrue(item, reading) {
  return item !== void 0 && /^(?:true|1)$/.test(valueIn(item.parts, reading)?.text ?? "");
}
function handlesOf(brackets) {
  let open = /* @__PURE__ */ new Map(), all = [], handleAt = (name, call, fresh) => {
    let known = open.get(name);
    if (known && !fresh) return known;
    let handle = { options: /* @__PURE__ */ new Map(), call, whole: !0 };
    return open.set(name, handle), all.push(handle), handle;
  };
  for (let call of brackets) {
    if (!/^curl_setopt(?:_array)?$/.test(call.callee)) continue;
    let [object, second, third] = call.items, name = object?.parts.map((part) => isBracket(part) ? "()" : part.text).join("");
    if (!name || !second) continue;
    let list = second.parts[0], rows = call.callee.endsWith("array") ? isBracket(list) ? list.items : void 0 : third && [{ ...third, key: nameOf7(second) }];
    if (!rows) {
      handleAt(name, call, !1).whole = !1;
      continue;
    }
    for (let { key: key2, parts } of rows) {
      let option = key2?.text ?? "", handle = handleAt(name, call, option === "CURLOPT_URL" && open.get(name)?.options.has(option) === !0);
      !/^CURLOPT_(?:URL|POSTFIELDS|HTTPHEADER|USERPWD|CUSTOMREQUEST)$/.test(option) && !PASSED_OVER2.test(option) && (handle.whole = !1), handle.options.has(option) && (handle.whole = !1), handle.options.set(option, { parts });
    }
  }
  return all;
}
function nameOf7({ parts }) {
  let [only] = parts;
  return parts.length === 1 && only && !isBracket(only) && only.kind === "name" ? only : void 0;
}

// src/formats/code/requests.ts
var VERB2 = /^(?:get|post|put|patch|delete|postform|post_form|fetch_token|request|newrequest|(?:get|post|put|patch)async)$/i, CLIENT3 = /(?:^|\.)(?:requests|httpx|session|sess|client|http|aiohttp|guzzle\w*|HTTParty|RestClient|Faraday|HTTP|oauth\w*|\$?_?\w*(?:[cC]lient|[sS]ession|[hH]ttp))$/;
function addCodeRequests(reading, brackets) {
  let initialisers = initialisersOf(brackets), count = 0;
  for (let call of brackets) {
    if (call.open !== "(") continue;
    let message = call.callee.endsWith("HttpRequestMessage");
    if (!message && !isHttpCall(call.callee)) continue;
    let target = targetOf(call, reading);
    if (!target) continue;
    new CodeRequest(reading, `${reading.where.path}/request/${count++}`, call).add(target, message ? initialisers.get(call)?.items ?? [] : []);
  }
}
function initialisersOf(brackets) {
  let found2 = /* @__PURE__ */ new Map();
  for (let { items } of brackets)
    for (let { parts } of items)
      for (let [i, part] of parts.entries()) {
        let next = parts[i + 1];
        isBracket(part) && next && isBracket(next) && part.open === "(" && next.open === "{" && found2.set(part, next);
      }
  return found2;
}
function isHttpCall(callee) {
  let dot = callee.lastIndexOf(".");
  return dot > 0 && VERB2.test(callee.slice(dot + 1)) && CLIENT3.test(callee.slice(0, dot));
}

// src/formats/code/signed.ts
var ENCODE = /^(?:jwt|jose_jwt|JWT|jose\.jwt|jwt\.JWT|JsonWebToken)\.encode$/, ENDPOINT2 = /\/token\b|\/oauth|^https:\/\/(?:login|test)\.salesforce\.com|^account(?:-d)?\.docusign\.com$/, ASSERTS2 = /client_assertion|jwt-bearer/, GRANT3 = /grant-type:jwt-bearer/, ALGORITHM = /^(?:[HREP]S(?:256|384|512)|EdDSA|ES256K)$/;
function addCodeSigned(reading, brackets) {
  let { text } = reading.slice, asserts = ASSERTS2.test(text), count = 0;
  for (let call of brackets) {
    if (call.open !== "(" || !ENCODE.test(call.callee)) continue;
    let claims = claimsOf(call.items[0]?.parts ?? [], reading), audience = claims?.items.find(({ key: key2 }) => key2?.text === "aud"), value = audience && valueIn(audience.parts, reading), named = claims?.items.some(({ key: key2 }) => key2?.text === "iss" || key2?.text === "sub");
    !claims || !value || (value.state ? !(asserts && named) : !ENDPOINT2.test(value.text)) || add3(reading, call, claims, `${reading.where.path}/signed/${count++}`);
  }
}
function claimsOf(parts, reading) {
  let [first] = parts;
  if (!first || parts.length !== 1) return;
  let map = isBracket(first) ? first : bracketAt(first.text, reading);
  return map && /^(?:|array|dict)$/.test(map.callee) ? map : void 0;
}
function add3(reading, call, claims, id) {
  let { slice, out, where } = reading, { text } = slice;
  reading.used.add(claims);
  let whole = claims.items.every(({ key: key2 }) => key2 !== void 0 && !key2.mixed), span = { start: slice.at(call.from), end: slice.at(call.to) };
  out.group({ id, kind: "signed", name: whole ? "all" : "", parent: where.group, whole: !1, span });
  let target = (path) => ({ path: `${id}/${path}`, group: id, place: "code" }), sources = /* @__PURE__ */ new Map();
  for (let { key: key2, parts } of claims.items) {
    let value = key2 && valueIn(parts, reading);
    if (!key2 || !value) continue;
    let name = key2.text.replace(/^:/, "");
    if (sources.set(name, text.slice(parts[0].from, parts.at(-1).to)), addValue2(reading, name, value, { ...target(`claim/${name}`), key: key2 }), name !== "exp") continue;
    let { from, to } = { from: parts[0].from, to: parts.at(-1).to }, issued = claims.items.find((item) => item.key && /^(?:iat|nbf)$/.test(item.key.text))?.parts, iat = issued ? text.slice(issued[0].from, issued.at(-1).to) : "", seconds = lifetimeIn(text.slice(from, to), iat, () => {
    });
    seconds !== void 0 && addValue2(reading, "ttl", { text: String(seconds), from, to }, target("ttl"));
  }
  for (let { key: key2, parts } of call.items.slice(1)) {
    let value = valueIn(parts, reading);
    value && !value.state && ALGORITHM.test(value.text) && (!key2 || key2.text === "algorithm") && addValue2(reading, "alg", value, target("jose/alg"));
  }
  text.includes("client_assertion") && !GRANT3.test(text) && addValue2(reading, "use", { text: "client_assertion", from: call.from, to: call.from }, target("use"));
}

// src/formats/code/split-tokens.ts
var SPLIT_TOKEN = /eyJ[\w-]{0,4000}(?:\.[\w-]{0,4000}){0,2}["'][\s+.\\()]{0,200}[fFrRbBuU]?["'][\w.-]/, TOKEN2 = /^(?:[Bb]earer\s)?\s{0,4}eyJ[\w-]{6,}\.[\w-]{2,}\.[\w-]*/, MOST2 = 200, MOST_PARTS2 = 400;
function addSplitTokens(reading, brackets) {
  let count = 0, tried = 0;
  for (let { items } of brackets)
    for (let { key: key2, parts } of items)
      for (let [i, part] of parts.entries()) {
        if (isBracket(part) || part.kind !== "string" || !/^(?:[Bb]earer )?eyJ/.test(part.text) || tried >= MOST2)
          continue;
        tried += 1;
        let pieces = piecesIn(parts.slice(i, i + MOST_PARTS2), reading), { text, known, parts: literals } = joinedPieces(pieces);
        if (pieces.length < 2 || !known || !TOKEN2.test(text)) continue;
        let before = parts[i - 2], name = before && !isBracket(before) && before.kind === "name" ? before : key2, path = `${reading.where.path}/token/${count++}`, value = { text, from: pieces[0].from, to: pieces.at(-1).to, parts: literals };
        addValue2(reading, name?.text ?? "token", value, {
          path: name ? `${path}/${pointerToken(name.text)}` : path,
          group: reading.where.group,
          place: "code",
          ...name ? { key: name } : {}
        });
      }
}

// src/formats/code/tokens.ts
var LANGUAGES2 = {
  py: "python",
  php: "php",
  rb: "ruby",
  go: "go",
  java: "java",
  kt: "kotlin",
  kts: "kotlin",
  cs: "csharp"
};
function languageOf(path) {
  return LANGUAGES2[/\.([A-Za-z]{2,4})$/.exec(path)?.[1]?.toLowerCase() ?? ""];
}
var MAX_TOKENS = 2e5, HASH_COMMENTS = /* @__PURE__ */ new Set(["python", "ruby", "php"]), NAME4 = /[$@]?[A-Za-z_][\w]*/y, NUMBER = /\d[\w.]*/y, SIGN2 = /=>|->|::|:=|\?\.|==|!=|<=|>=|\*\*|\.\.\.|[^\s]/y, NUMBERS = [["number", NUMBER]], WORDS = [
  ["name", NAME4],
  ["sign", SIGN2]
];
function tokensOf2(text, language) {
  let tokens = [];
  for (let at = 0; at < text.length; ) {
    let code = text.charCodeAt(at);
    if (code <= 32 || code === 160 || code === 65279) {
      at += 1;
      continue;
    }
    let comment = code === 35 || code === 47 ? endOfComment(text, at, language) : void 0;
    if (comment !== void 0) {
      at = comment;
      continue;
    }
    let token = (mayOpen(code) ? stringAt(text, at, language) : void 0) ?? plainAt(text, at, code);
    if (tokens.push(token) > MAX_TOKENS) return;
    at = token.kind === "string" ? token.to + closingLength(text, token) : token.to;
  }
  return tokens;
}
function mayOpen(code) {
  if (code === 34 || code === 39 || code === 96 || code === 36 || code === 64) return !0;
  let lower2 = code | 32;
  return lower2 === 114 || lower2 === 98 || lower2 === 117 || lower2 === 102;
}
function plainAt(text, at, code) {
  let digit = code >= 48 && code <= 57;
  for (let [kind, pattern] of digit ? NUMBERS : WORDS) {
    pattern.lastIndex = at;
    let found2 = pattern.exec(text)?.[0];
    if (found2) return { kind, text: found2, from: at, to: at + found2.length };
  }
  return { kind: "sign", text: text[at], from: at, to: at + 1 };
}
function endOfComment(text, at, language) {
  let hash = text[at] === "#" && HASH_COMMENTS.has(language), slashes = text.startsWith("//", at) && language !== "python" && language !== "ruby";
  if (hash || slashes) {
    let end = text.indexOf(`
`, at);
    return end < 0 ? text.length : end;
  }
  if (text.startsWith("/*", at) && language !== "python" && language !== "ruby") {
    let end = text.indexOf("*/", at + 2);
    return end < 0 ? text.length : end + 2;
  }
}
var OPENING2 = {
  python: /[rRbBuUfF]{0,2}("""|'''|"|')/y,
  php: /()("|')/y,
  ruby: /()("|')/y,
  go: /()(`|"|')/y,
  java: /()("""|"|')/y,
  kotlin: /()("""|"|')/y,
  csharp: /[$@]{0,2}("""|"|')/y
};
function stringAt(text, at, language) {
  let pattern = OPENING2[language];
  pattern.lastIndex = at;
  let found2 = pattern.exec(text);
  if (!found2) return;
  let quote = found2.at(-1), prefix = found2[0].slice(0, found2[0].length - quote.length).toLowerCase(), from = at + found2[0].length, raw = quote === "`" || prefix.includes("r") || prefix.includes("@"), to = from;
  for (; to < text.length && !text.startsWith(quote, to); )
    if (text[to] === "\\" && !raw) to += 2;
    else {
      if (text[to] === `
` && quote.length === 1 && quote !== "`" && !prefix.includes("@") && language !== "php")
        break;
      to += 1;
    }
  to = Math.min(to, text.length);
  let content = text.slice(from, to);
  return {
    kind: "string",
    text: content,
    from,
    to,
    ...isMixed(content, prefix, quote, language) ? { mixed: !0 } : {}
  };
}
function isMixed(content, prefix, quote, language) {
  return language === "python" ? prefix.includes("f") && content.includes("{") : language === "csharp" ? prefix.includes("$") && content.includes("{") : language === "ruby" ? quote === '"' && content.includes("#{") : language === "php" ? quote === '"' && /\$\w|\{\$/.test(content) : language === "kotlin" && /\$\w|\$\{/.test(content);
}
function closingLength(text, { to }) {
  return text.startsWith('"""', to) || text.startsWith("'''", to) ? 3 : /["'`]/.test(text[to] ?? "") ? 1 : 0;
}

// src/formats/code/code.ts
var LARGEST3 = 262144, TELLING3 = /client_?id|client_?secret|grant_?type|token_?ur[li]|AllowedGrantTypes|form_params|clientcredentials|client_?assertion|jwt-bearer|ConfidentialClientApplication|OAuth2::Client|OAuth2Session/i, KNOWN2 = /(?:^|_)(?:client_?id|client_?secret|client_?credential|grant_?type|token_?(?:url|endpoint|uri)|url_?access_?token|allowed_?grant_?types|authority)$/i, ENUMS = {
  ClientCredentials: ["client_credentials"],
  Code: ["authorization_code"],
  Implicit: ["implicit"],
  Hybrid: ["hybrid"],
  ResourceOwnerPassword: ["password"],
  ResourceOwnerPasswordAndClientCredentials: ["password", "client_credentials"],
  CodeAndClientCredentials: ["authorization_code", "client_credentials"],
  ImplicitAndClientCredentials: ["implicit", "client_credentials"]
}, ALIASES = {
  client_credential: "client_secret",
  Address: "token_url",
  urlAccessToken: "token_url",
  urlAuthorize: "authorize_url"
}, readCode = (slice, where, out) => {
  let language = languageOf(out.input.path);
  if (!language || slice.text.length > LARGEST3) return !1;
  let tells = TELLING3.test(slice.text);
  if (!tells && !SPLIT_TOKEN.test(slice.text)) return !1;
  let tokens = tokensOf2(slice.text, language);
  if (!tokens) return !1;
  let before = out.entries.length, brackets = bracketsOf(tokens, slice.text.length), reading = {
    slice,
    where: { ...where, place: "code" },
    out,
    language,
    ...constantsOf(brackets, slice.text),
    used: /* @__PURE__ */ new Set()
  };
  if (addSplitTokens(reading, brackets), !tells) return out.entries.length > before;
  addCodeRequests(reading, brackets), addPhpCurl(reading, brackets), addCodeLibraries(reading, brackets), addCodeSigned(reading, brackets), addChains(reading, brackets, tokens);
  let count = 0;
  for (let bracket of brackets.slice(1))
    !reading.used.has(bracket) && bracket.items.some(({ key: key2 }) => key2 && KNOWN2.test(snake2(key2.text))) && addSettings2(reading, bracket, `${where.path}/map/${count++}`);
  return out.entries.length > before;
};
function snake2(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2");
}
function addSettings2(reading, bracket, path) {
  let { slice, out, where } = reading, name = /[A-Za-z]\w*$/.exec(bracket.callee)?.[0] ?? "", span = { start: slice.at(bracket.from), end: slice.at(bracket.to) };
  out.group({ id: path, kind: "settings", name, parent: where.group, whole: !1, span });
  let grant = /(ClientCredentials|Password|AuthorizationCode)TokenRequest$/.exec(bracket.callee)?.[1];
  if (grant) {
    let at = { from: bracket.from, to: bracket.from }, [text] = ENUMS[grant === "Password" ? "ResourceOwnerPassword" : grant === "AuthorizationCode" ? "Code" : grant];
    addValue2(reading, "grant_type", { text, ...at }, { path: `${path}/grant_type`, group: path, place: "code" });
  }
  let endpoint = bracket.items.find(({ key: key2 }) => key2?.text === "Endpoint")?.parts.at(-1);
  isBracket(endpoint) && reading.used.add(endpoint);
  for (let { key: key2, parts } of [...bracket.items, ...isBracket(endpoint) ? endpoint.items : []]) {
    if (!key2 || key2.mixed) continue;
    let plain = key2.text.replace(/^[$@]/, ""), target = { path: `${path}/${pointerToken(plain)}`, group: path, place: "code", key: key2 }, grants = enumOf(parts.map((part) => isBracket(part) ? "" : part.text)), list = parts.length <= 3 ? parts.find(isBracket) : void 0;
    if (grants) {
      let at = { from: parts[0].from, to: parts.at(-1).to };
      for (let [i, grant2] of grants.entries())
        addValue2(reading, plain, { text: grant2, ...at }, { ...target, path: `${target.path}/${i}` });
    } else if (list && /^[[{]$/.test(list.open)) addList(reading, plain, list, target);
    else {
      let value = valueIn(parts, reading);
      value && addValue2(reading, ALIASES[plain] ?? plain, value, target);
    }
  }
}
function enumOf(names) {
  return names[0] === "GrantTypes" && names[1] === "." ? ENUMS[names[2] ?? ""] : void 0;
}
function addList(reading, name, list, target) {
  for (let [i, { key: key2, parts }] of list.items.entries()) {
    if (key2) continue;
    let secret = parts.find(isBracket);
    if (secret && /(?:^|\.)Secret$/.test(secret.callee)) {
      if (parts.some((part) => isBracket(part) && part.items.some((item) => item.key?.text === "Type"))) continue;
      let [text] = secret.items[0]?.parts ?? [], value2 = text && !isBracket(text) && text.kind === "string" ? valueIn([text], reading) : void 0;
      value2 && addValue2(reading, "Value", value2, { ...target, path: `${target.path}/${i}/Value` });
      continue;
    }
    let value = valueIn(parts, reading);
    value && addValue2(reading, name, value, { ...target, path: `${target.path}/${i}` });
  }
}

// src/formats/credentials-files.ts
var FILES = [
  [/(?:^|\/)[._]netrc$/i, "netrc"],
  [/(?:^|\/)(?:\.pgpass|pgpass\.conf)$/i, "pgpass"],
  [/(?:^|\/)\.?htpasswd(?:[._-][^/]*)?$|\.htpasswd$/i, "htpasswd"],
  [/(?:^|\/)\.?git-credentials$/i, "git-credentials"],
  [/(?:^|\/)\.?npmrc$/i, "npmrc"],
  [/(?:^|\/)(?:\.dockercfg|\.dockerconfigjson|\.docker\/config\.json)$/i, "docker-config"]
];
function fileOf(path) {
  return FILES.find(([pattern]) => pattern.test(path))?.[1];
}
function addCredential(value, path, key2, group, where, out) {
  let param = key2 === "password" ? "password" : "username";
  out.add(value, 0, value.text.length, {
    path,
    key: key2,
    value: value.text,
    place: "auth",
    role: `auth.basic.${param}`,
    group,
    enabled: where.enabled
  });
}
var readNetrc = (slice, where, out) => {
  let { text } = slice, word = /"(?:[^"\\\n]|\\.)*"|\S+/g, before = out.entries.length, group = where.group, count = 0, pointer = "";
  for (let found2 = word.exec(text); found2; found2 = word.exec(text)) {
    let name = found2[0];
    if (name.startsWith("#")) word.lastIndex = lineAt(text, found2.index).next;
    else if (name === "machine" || name === "default") {
      if (pointer = `/${count++}`, group = settingsGroup(where, pointer, out), name === "machine" && !word.exec(text)) break;
    } else if (name === "login" || name === "user" || name === "password" || name === "account") {
      let value = word.exec(text);
      if (!value) break;
      let quoted2 = value[0].startsWith('"') && value[0].length > 1 ? 1 : 0, at = subSlice(slice, value.index + quoted2, value.index + value[0].length - quoted2), key2 = name === "password" ? "password" : "username";
      name !== "account" && addCredential(at, `${where.path}${pointer}/${name}`, key2, group, where, out);
    }
  }
  return out.entries.length > before;
};
function eachLine(slice, add4) {
  let index = 0;
  for (let at = slice.text.charCodeAt(0) === 65279 ? 1 : 0; at < slice.text.length; index += 1) {
    let line = lineAt(slice.text, at), content = trimmed(slice, line.start, line.end);
    content.text !== "" && !content.text.startsWith("#") && add4(content, index), at = line.next;
  }
}
var readPgpass = (slice, where, out) => {
  let before = out.entries.length;
  return eachLine(slice, (line, index) => {
    let fields = [], field = new MappedText(line, 0);
    for (let at = 0; at < line.text.length; at += 1) {
      let letter = line.text[at];
      letter === "\\" && at + 1 < line.text.length ? (field.put(line.text[at + 1], at, at + 2), at += 1) : letter === ":" && fields.length < 4 ? (fields.push(field.slice()), field = new MappedText(line, at + 1)) : field.keep(at, at + 1);
    }
    if (fields.push(field.slice()), fields.length < 5) return;
    let group = settingsGroup(where, `/${index}`, out);
    addCredential(fields[3], `${where.path}/${index}/username`, "username", group, where, out), addCredential(fields[4], `${where.path}/${index}/password`, "password", group, where, out);
  }), out.entries.length > before;
}, readHtpasswd = (slice, where, out) => {
  let before = out.entries.length;
  return eachLine(slice, (line, index) => {
    let colon = line.text.indexOf(":");
    if (colon < 1) return;
    let value = subSlice(line, colon + 1, line.text.length), { place, group, enabled } = where, path = `${where.path}/${index}/htpasswd`;
    out.add(value, 0, value.text.length, {
      path,
      key: "htpasswd",
      value: value.text,
      place,
      group,
      enabled,
      state: "computed"
    });
  }), out.entries.length > before;
}, readGitCredentials = (slice, where, out) => {
  let before = out.entries.length;
  return eachLine(slice, (line, index) => {
    let pointer = `/${index}`, group = settingsGroup(where, pointer, out);
    readUrl(line, { ...where, group, path: `${where.path}${pointer}/url`, place: "auth" }, out);
  }), out.entries.length > before;
}, readNpmrc = (slice, where, out) => {
  let before = out.entries.length;
  readIni(slice, where, out);
  for (let index = before; index < out.entries.length; index += 1) {
    let entry = out.entries[index], colon = entry.key.lastIndexOf(":"), key2 = entry.key.slice(colon + 1);
    if (!key2.startsWith("_")) continue;
    let decoded3 = key2 === "_password" ? printableBase64(entry.value) : void 0, keySpan = entry.keySpan && { start: entry.keySpan.start + colon + 1, end: entry.keySpan.end };
    if (out.entries[index] = {
      ...entry,
      key: key2,
      ...keySpan ? { keySpan } : {},
      ...decoded3 === void 0 ? {} : { value: decoded3 }
    }, key2 !== "_auth") continue;
    let encoded = { text: entry.value, at: (offset) => entry.span.start + offset };
    addBase64Basic(encoded, { ...where, path: entry.path, group: entry.group }, out);
  }
  return out.entries.length > before;
}, readDockerConfig = (slice, where, out) => {
  let { root } = parseJson(slice);
  if (root?.kind !== "object") return !1;
  readJsonTree(root, where, out, { groups: "own", embedded: embeddedTexts });
  let auths = root.get("auths") ?? root, byStart = new Map(out.entries.map((entry) => [entry.span.start, entry]));
  for (let registry = auths.first; registry; registry = registry.next) addRegistry(registry, byStart, where, out);
  return !0;
};
function addRegistry(registry, byStart, where, out) {
  let auth = registry.kind === "object" ? registry.get("auth") : void 0;
  if (auth?.kind !== "string") return;
  let entry = byStart.get(auth.span.start);
  if (!entry) return;
  let encoded = { text: entry.value, at: (offset) => entry.span.start + offset };
  addBase64Basic(encoded, { ...where, path: entry.path, group: entry.group }, out);
}
var READERS = {
  netrc: readNetrc,
  pgpass: readPgpass,
  htpasswd: readHtpasswd,
  "git-credentials": readGitCredentials,
  npmrc: readNpmrc,
  "docker-config": readDockerConfig
}, credentialsFiles = {
  name: "credentials-file",
  claims: (input) => fileOf(input.path) !== void 0,
  read(input) {
    let out = new DocumentBuilder(input), file = fileOf(input.path) ?? "npmrc", where = { path: "", group: "", place: "config", enabled: !0, depth: 0 }, group = file === "docker-config" ? "" : settingsGroup(where, "", out);
    return READERS[file](sliceOf(input.text), { ...where, group }, out), out.build(file);
  }
};

// src/formats/curl/options.ts
var home33 = require("./windows.js").modules["src/formats/curl/options.ts"], callLine = home33.callLine;

// src/formats/curl/request.ts
var home34 = require("./windows.js").modules["src/formats/curl/request.ts"], addRequest = home34.addRequest;

// src/formats/curl/config.ts
var NAME5 = /(?:^|[/_.])curlrc$|(?:^|\/)curl\.(?:conf|config|cfg)$/i, FIRST = /^(?:-{0,2}(?:url|user|header|data(?:-raw|-binary|-urlencode)?|oauth2-bearer|proxy-user|request)[ \t]*[=:]?[ \t]*"|-{2}(?:url|user|header)[ \t=])/, OPTION = /^(?:--|-(?=[a-z][\w-]))?([a-z][\w-]+)(?:[ \t]*[=:][ \t]*|[ \t]+|$)|^-([a-zA-Z])[ \t]*/;
function looksLikeConfig(text) {
  let lines = text.slice(0, 1024).split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  return lines.length >= 2 && lines.slice(0, 3).some((line) => FIRST.test(line)) && /^-{0,2}url\b/m.test(text.slice(0, 8192));
}
function wordsOf(piece) {
  let option = OPTION.exec(piece.text);
  if (!option) return [];
  let name = option[1] ?? option[2], at = piece.text.indexOf(name), dashed = `${option[1] ? "--" : "-"}${name}`, shift = dashed.length - name.length, word = { text: dashed, at: (offset) => piece.at(at + Math.max(0, offset - shift)) }, value = trimmed(piece, option[0].length, piece.text.length), words = [{ slice: word, start: 0, end: 0, quote: "" }];
  return value.text !== "" && words.push({ slice: unquoted2(value), start: 0, end: 0, quote: '"' }), words;
}
function unquoted2(value) {
  let { text } = value;
  if (!text.startsWith('"')) return value;
  let mapped = new MappedText(value, 1), kept = 1, at = 1;
  for (; at < text.length && text[at] !== '"'; )
    text[at] === "\\" && at + 1 < text.length ? (mapped.keep(kept, at), mapped.put(escaped(text[at + 1]), at, at + 2), kept = at += 2) : at += 1;
  return mapped.keep(kept, at), mapped.slice(at);
}
function read2(slice, out) {
  let { text } = slice, words = [], count = 0, first, flush = () => {
    if (words.length === 0) return;
    let path = `/curl/${count++}`, call = callLine("curl", words), urls = call.options.flatMap((option) => option.name === "url" && option.value ? [option.value] : []), tool = first ?? subSlice(slice, 0, 0), where = { path, group: path, place: "request", enabled: !0, depth: 1 }, index = out.groups.length;
    out.group({ id: path, kind: "request", name: "curl", parent: "", whole: !1, span: spanOf(tool) }), addRequest(call, urls, tool, where, out), out.groups[index] = { ...out.groups[index], whole: !1 }, words = [], first = void 0;
  };
  for (let at = text.charCodeAt(0) === 65279 ? 1 : 0; at < text.length; ) {
    let line = lineAt(text, at);
    at = Math.max(line.next, at + 1);
    let piece = trimmed(slice, line.start, line.end);
    if (!(piece.text === "" || piece.text.startsWith("#")))
      if (/^-{0,2}next$/.test(piece.text)) flush();
      else {
        let option = wordsOf(piece);
        first ??= option[0]?.slice, words.push(...option);
      }
  }
  flush();
}
var curlConfig = {
  name: "curl-config",
  claims: ({ path, text }) => NAME5.test(path) || /\.(?:txt|conf|config|cfg)$|(?:^|\/)[^./]+$/i.test(path) && looksLikeConfig(text),
  read(input) {
    let out = new DocumentBuilder(input);
    return read2(sliceOf(input.text), out), out.build("curl-config");
  }
};

// src/formats/hcl.ts
var FILE6 = /\.(?:tf|tfvars|hcl|nomad)$/i, NAME6 = /[A-Za-z_][\w.-]*/y, NUMBER2 = /-?\d[\w.+-]*/y, HEREDOC2 = /<<-?([A-Za-z_]\w*)[ \t]*\r?\n/y, TRANSPARENT = /(?:jsonencode|yamlencode|merge|concat|tomap|toset|tolist|sensitive|nonsensitive)\(/y, MAX_LEVELS = 32, HclReader = class {
  #slice;
  #text;
  #where;
  #out;
  #stack = [];
  constructor(slice, where, out) {
    this.#slice = slice, this.#text = slice.text, this.#where = where, this.#out = out;
  }
  read() {
    let text = this.#text, at = 0;
    for (; at < text.length; ) {
      at = this.#blanks(at);
      let letter = text[at];
      if (letter === void 0) break;
      let frame = this.#stack.at(-1);
      letter === "}" || letter === "]" || letter === ")" ? (frame?.close === letter && this.#stack.pop(), at += 1) : letter === "," ? at += 1 : frame && frame.close !== "}" ? at = this.#value(at, `${frame.path}/${frame.index++}`, frame.key, frame.keySpan) : at = this.#statement(at);
    }
  }
  /** Behind white space and comments. */
  #blanks(from) {
    let text = this.#text, at = from;
    for (; ; ) {
      for (; at < text.length && /[\s\ufeff]/.test(text[at]); ) at += 1;
      if (text[at] === "#" || text.startsWith("//", at)) at = lineAt(text, at).next;
      else if (text.startsWith("/*", at)) {
        let end = text.indexOf("*/", at + 2);
        at = end < 0 ? text.length : end + 2;
      } else return at;
    }
  }
  /** `name = value`, `"name": value` or `type "label" {`. Something else is passed over to the end of its line. */
  #statement(from) {
    let text = this.#text, base = this.#stack.at(-1)?.path ?? this.#where.path, labels = [], at = from;
    for (; labels.length < 8; ) {
      let label = this.#label(at);
      if (!label) break;
      if (labels.push(label), at = this.#spaces(label.end), labels.length === 1 && /[=:]/.test(text[at] ?? "") && text[at + 1] !== "=") {
        let path2 = this.#deep(`${base}/${pointerToken(label.text)}`), frame = this.#stack.at(-1), own = frame?.variable && label.text === "default" ? frame : void 0;
        return this.#value(this.#blanks(at + 1), path2, own?.key ?? label.text, own ? own.keySpan : label.span);
      }
    }
    if (labels.length === 0 || text[at] !== "{") return Math.max(lineAt(text, at).next, from + 1);
    let path = this.#deep(base + labels.map((label) => `/${pointerToken(label.text)}`).join("")), { text: key2, span } = labels.at(-1), variable = labels.length === 2 && labels[0].text === "variable", keySpan = variable ? span : void 0;
    return this.#stack.push({ close: "}", path, key: key2, keySpan, variable, group: void 0, index: 0 }), at + 1;
  }
  #deep(path) {
    return this.#stack.length < MAX_LEVELS ? path : `${this.#where.path}/deep`;
  }
  #spaces(from) {
    let at = from;
    for (; this.#text[at] === " " || this.#text[at] === "	"; ) at += 1;
    return at;
  }
  #label(at) {
    if (this.#text[at] === '"') {
      let string = tomlString(this.#slice, at);
      return string && { text: string.value.text, span: spanOf(string.value), end: string.end };
    }
    NAME6.lastIndex = at;
    let name = NAME6.exec(this.#text)?.[0];
    if (!name) return;
    let end = at + name.length;
    return { text: name, span: spanOf(this.#slice, at, end), end };
  }
  /** Reads one value, or opens what it is; returns the offset behind it. */
  #value(at, path, key2, keySpan) {
    let text = this.#text, letter = text[at], open = letter === "{" ? "}" : letter === "[" ? "]" : void 0;
    TRANSPARENT.lastIndex = at;
    let call = TRANSPARENT.exec(text)?.[0];
    if (open ?? call) {
      let frame = { path: this.#deep(path), key: key2, keySpan, variable: !1, group: void 0, index: 0 };
      return this.#stack.push({ close: open ?? ")", ...frame }), at + (call?.length ?? 1);
    }
    HEREDOC2.lastIndex = at;
    let heredoc = letter === "<" ? HEREDOC2.exec(text) : null;
    if (heredoc) {
      let from = at + heredoc[0].length, end2 = this.#endOfHeredoc(from, heredoc[1]);
      return this.#add(subSlice(this.#slice, from, end2), path, key2, keySpan), lineAt(text, end2).next;
    }
    let string = letter === '"' ? this.#string(at) : void 0;
    if (string && this.#ends(string.end))
      return this.#add(string.value, path, key2, keySpan), string.end;
    NUMBER2.lastIndex = at;
    let bare2 = /^(?:true|false|null)\b/.exec(text.slice(at, at + 6))?.[0] ?? NUMBER2.exec(text)?.[0];
    if (bare2 && this.#ends(at + bare2.length)) {
      let scalar = bare2 === "null" ? "null" : /^[tf]/.test(bare2) ? "boolean" : "number";
      return this.#add(subSlice(this.#slice, at, at + bare2.length), path, key2, keySpan, { scalar }), at + bare2.length;
    }
    let end = this.#endOfExpression(at);
    if (end > at) {
      let plain = /^(?:var|local|data|module|each|self|path|[a-z]+_\w+)\.[\w.[\]"*-]+$/.test(
        text.slice(at, Math.min(end, at + 300))
      );
      this.#add(subSlice(this.#slice, at, end), path, key2, keySpan, { state: plain ? "reference" : "computed" });
    }
    return Math.max(end, at + 1);
  }
  /** A quoted text; one with `${...}`, in which quotes may stand, keeps its escapes. */
  #string(at) {
    let text = this.#text, depth = 0, i = at + 1;
    for (; i < text.length && text[i] !== `
`; i += 1) {
      let letter = text[i];
      if (letter === "\\") i += 1;
      else if (letter === "$" && text[i + 1] === "{") depth += 1;
      else if (letter === "}" && depth > 0) depth -= 1;
      else if (letter === '"' && depth === 0) break;
    }
    return text[i] !== '"' ? void 0 : text.slice(at, i).includes("${") ? { value: subSlice(this.#slice, at + 1, i), end: i + 1 } : tomlString(this.#slice, at);
  }
  /** True if no operator follows: the value is all of the expression. */
  #ends(at) {
    let next = this.#spaces(at);
    return /^(?:$|[\r\n,}\])#]|\/[/*])/.test(this.#text.slice(next, next + 2));
  }
  #endOfHeredoc(from, word) {
    let text = this.#text;
    for (let at = from; at < text.length; ) {
      let line = lineAt(text, at);
      if (text.slice(line.start, line.end).trim() === word) return at;
      at = line.next;
    }
    return text.length;
  }
  /** Behind an expression: the end of its line, a comma or a bracket that it did not open. */
  #endOfExpression(from) {
    let text = this.#text, depth = 0, at = from;
    for (; at < text.length; at += 1) {
      let letter = text[at];
      if (letter === '"') at = (this.#string(at)?.end ?? at + 1) - 1;
      else if (letter === "(" || letter === "[" || letter === "{") depth += 1;
      else if (letter === ")" || letter === "]" || letter === "}") {
        if (depth === 0) break;
        depth -= 1;
      } else if (depth === 0 && (letter === `
` || letter === ",")) break;
    }
    for (; at > from && /\s/.test(text[at - 1]); ) at -= 1;
    return at;
  }
  #add(value, path, key2, keySpan, more = {}) {
    let named = { path, key: key2, group: this.#group(), ...keySpan ? { keySpan } : {}, ...more };
    addNamed(value, named, this.#where, this.#out, readInside);
  }
  /** The group of the innermost block or map, made when it holds its first value. */
  #group() {
    let frame = this.#stack.findLast(({ close }) => close === "}");
    return frame ? (frame.group ??= settingsGroup({ ...this.#where, path: "" }, frame.path, this.#out, this.#where.group, frame.key), frame.group) : this.#where.group;
  }
}, readHcl = (slice, where, out) => {
  let before = out.entries.length;
  return new HclReader(slice, where, out).read(), out.entries.length > before;
}, hcl = {
  name: "hcl",
  claims: (input) => FILE6.test(input.path),
  read(input) {
    let out = new DocumentBuilder(input), where = { path: "", group: "", place: "config", enabled: !0, depth: 0 };
    return readHcl(sliceOf(input.text), { ...where, group: settingsGroup(where, "", out) }, out), out.build("hcl");
  }
};

// src/formats/json.ts
var NAMES = /\.(?:json[c5l]?|ndjson|ipynb|har|webmanifest|geojson|tfstate|avsc|code-workspace|postman_(?:collection|environment|globals|dump))$/i, OPENS = /^[\s\ufeff]{0,200}(?:\{\s{0,200}["}]|\[\s{0,200}(?:[{"\d\]]|\[\s{0,200}[{["\d\]-]))/, INSIDE = {
  test: (text) => text.length >= 10 && (text.includes("=") || text.includes(":") || mayEmbed(text) || mayHoldCurl(text)),
  read: (slice, where, out) => readInside(slice, where, out) || readLexical(slice, where, out)
};
function readJsonDocument(input) {
  let tree = takeParsedJson(input), { root, errors } = tree;
  if (!root || root.isScalar || tree.nodes <= 4 * errors) return;
  let out = new DocumentBuilder(input), [first] = tree.troubles;
  return first && first.code !== "several-values" && out.note("format/invalid-json", first.message, { start: first.at, end: first.at }), readJsonTree(root, { path: "", group: "", place: "config", enabled: !0, depth: 0 }, out, { groups: "own", embedded: INSIDE }), out.build("json");
}
var json2 = {
  name: "json",
  claims: ({ path, text }) => NAMES.test(path) || OPENS.test(text),
  read(input) {
    let document2 = readJsonDocument(input);
    if (document2) return document2;
    let out = new DocumentBuilder(input);
    return out.note("format/invalid-json", "This file is no readable JSON; it was read as plain text."), out.build("json");
  }
};

// src/formats/lexical/gaps.ts
var MISREAD = /[{}[\]<>]|:\/\//;
function withLexical(document2, anchors) {
  let { input, entries } = document2, out = new DocumentBuilder(input), where = { path: "", group: "", place: "text", enabled: !0, depth: 0 };
  if (readLexical(sliceOf(input.text), where, out, anchors), out.entries.length === 0) return document2;
  let found2 = out.entries.toSorted((a, b) => a.span.start - b.span.start), ends = new Set(found2.map(({ span }) => span.end)), taken = /* @__PURE__ */ new Set(), takenEnds = /* @__PURE__ */ new Set();
  for (let { key: key2, span } of entries) {
    if (MISREAD.test(key2)) continue;
    let near = found2[lastUpTo(found2, span.start)], listed2 = near?.span.start === span.start && near.syntax?.operator === ",", ending = ends.has(span.end);
    ending && (listed2 || holdsOne(found2, span)) && findAnchors(key2).length === 0 || (ending && takenEnds.add(span.end), near && (near.span.start === span.start || span.start < near.span.end) && taken.add(near));
  }
  let fresh = found2.filter((entry) => !taken.has(entry) && !takenEnds.has(entry.span.end));
  return fresh.length > 0 ? { ...document2, entries: [...entries, ...fresh] } : document2;
}
function holdsOne(sorted, span) {
  let last2 = sorted[lastUpTo(sorted, span.end)];
  return last2?.span.end === span.end && last2.keySpan !== void 0 && last2.keySpan.start >= span.start;
}
function lastUpTo(sorted, offset) {
  let low = -1, high = sorted.length - 1;
  for (; low < high; ) {
    let middle = low + high + 1 >> 1;
    sorted[middle].span.start <= offset ? low = middle : high = middle - 1;
  }
  return low;
}

// src/formats/openapi/index.ts
var FIRST2 = /^[\s\ufeff]*\{(?:\s|\/\/[^\n]*\n|\/\*[^*]*\*\/)*"(?:openapi|swagger|info|components|paths|definitions|webhooks|basePath|consumes|produces|externalDocs|host|schemes|security\w*|servers|tags|parameters|responses|jsonSchemaDialect|x-[\w-]+)"/, openapi = {
  name: "openapi",
  mayBe: (head) => head.syntax === "json" ? mayBeJson(head) : mayBeYaml(head),
  recognise(root) {
    if (root.kind !== "object") return;
    let version = root.get("openapi") ?? root.get("swagger"), parts = ["paths", "components", "definitions", "webhooks"].some((name) => root.get(name)?.kind === "object");
    if (!(!version?.isScalar || !parts))
      return { format: "openapi", read: (out) => read3(root, version, out) };
  }
};
function mayBeJson({ begin, text }) {
  return FIRST2.test(begin) && (text.includes('"openapi"') || text.includes('"swagger"'));
}
function mayBeYaml({ begin, text }) {
  return /^["']?(?:openapi|swagger)["']?[ \t]*:/m.test(begin) || /\n(?:openapi|swagger):[ \t]*["']?[23]/.test(text);
}
function read3(root, version, out) {
  if (nameFile2(root.get("info")?.get("title"), out), !/^(?:2\.0|2|3\.\d+(?:\.\d+)?(?:-\w+)?)$/.test(version.value)) {
    let message = `This API description is of version ${version.value.slice(0, 20)}, which is not known here; it was read as version 3.`;
    out.note("format/unknown-version", message, version.span);
  }
  readDescription(root, out);
}
var openapiFormat = clientFormat(openapi);

// src/formats/postman/auth.ts
var SENT_AS = {
  request_body: "body",
  request_url: "query",
  request_header: "header"
};
function readAuth4(auth, owner, out) {
  if (auth?.kind !== "object") return;
  let typeNode = auth.get("type"), active = typeNode?.kind === "string" ? typeNode.value : "", effective = active === "noauth" ? "none" : void 0;
  for (let block = auth.first; block; block = block.next) {
    let type = block.key ?? "";
    if (block.isScalar) continue;
    let isActive = type === active, group = readBlock2(type, block, `${owner.path}/${type}`, owner, isActive, out);
    isActive && (effective = group);
  }
  if (effective === void 0 && active !== "" && active !== "inherit" && (effective = activeGroup(active, `${owner.path}/${active}`, owner, out)), active !== "") {
    let group = effective === void 0 || effective === "none" ? owner.group : effective;
    addNode(typeNode, { path: `${owner.path}/type`, key: "type", role: "auth.type" }, authSpot(group), out);
  }
  return effective;
}
function readBlock2(type, block, path, owner, isActive, out, names = {}) {
  let group = isActive ? activeGroup(type, path, owner, out) : staleGroup(path, owner, out);
  for (let row of rowsOf2(block, path)) {
    let name = Object.hasOwn(names, row.key) ? names[row.key] : row.key;
    readParameter(type, name, row, group, out);
  }
  return group;
}
function authSpot(group, enabled = !0) {
  return { group, place: "auth", enabled };
}
function activeGroup(type, path, owner, out) {
  return type === "oauth2" ? out.group({ id: path, kind: "helper", name: owner.name, parent: owner.group, whole: !0 }) : owner.own === "request" ? owner.group : out.group({ id: owner.path, kind: "settings", name: owner.name, parent: owner.group, whole: !1 });
}
function staleGroup(path, owner, out) {
  return out.group({ id: path, kind: "settings", name: owner.name, parent: owner.group, whole: !1 });
}
function readParameter(type, key2, row, group, out) {
  let { value } = row;
  if (value?.kind === "array" && /Params$/.test(key2)) {
    readSentRows(value, row, group, out);
    return;
  }
  let named = { path: row.valuePath, key: key2, keySpan: row.keySpan, role: `auth.${type}.${key2}` };
  if (value?.isScalar) {
    addNode(value, named, authSpot(group, row.enabled), out);
    return;
  }
  for (let inner of rowsOf2(value, row.valuePath))
    addNode(inner.value, { ...inner, path: inner.valuePath }, authSpot(group, row.enabled && inner.enabled), out);
}
function readSentRows(list, row, helper, out) {
  let rows = rowsOf2(list, row.valuePath);
  if (rows.length === 0) return;
  let group = row.key === "tokenRequestParams" ? helper : out.group({ id: `${helper}/${row.key}`, kind: "settings", name: "", parent: helper, whole: !1 });
  for (let each of rows) {
    let place = SENT_AS[each.node.string("send_as") ?? ""] ?? (row.key === "authRequestParams" ? "query" : "body");
    addNode(each.value, { ...each, path: each.valuePath }, { group, place, enabled: row.enabled && each.enabled }, out);
  }
}

// src/formats/postman/prose.ts
function readDescription2(node, path, group, out) {
  let inner = node?.kind === "object" ? node.get("content") : node;
  if (inner?.kind !== "string" || inner.end - inner.start < 10) return;
  let { text } = inner.source;
  if (!out.mayHoldNames(inner.span) && !text.slice(inner.start, inner.end).includes("curl")) return;
  let where = {
    path: inner === node ? path : `${path}/content`,
    group,
    place: "text",
    enabled: !0,
    depth: 1
  };
  proseReader(inner.slice, where, out);
}

// src/formats/postman/body.ts
var MODES = ["raw", "urlencoded", "formdata", "graphql", "file"];
function hasUnreadBody(body) {
  return body?.string("mode") === "file" && body.get("file")?.get("content")?.kind !== "string";
}
function readBody7(body, path, owner, out) {
  if (body?.kind !== "object") {
    readText2(body, path, { group: owner.group, place: "body", enabled: !0 }, out);
    return;
  }
  let mode = body.string("mode"), enabled = body.get("disabled")?.value !== "true";
  for (let each of MODES) {
    let part = body.get(each);
    if (!part || part.kind === "null" || !part.isScalar && !part.first || part.kind === "string" && part.end - part.start < 3) continue;
    let group = mode === void 0 || mode === each ? owner.group : out.group({ id: `${path}/${each}`, kind: "settings", name: owner.name, parent: owner.group, whole: !1 });
    readMode(each, part, `${path}/${each}`, { group, place: "body", enabled }, out);
  }
}
function readMode(mode, part, path, spot, out) {
  if (mode === "raw") readText2(part, path, spot, out);
  else if (mode === "graphql") readGraphql(part, path, spot, out);
  else if (mode === "file")
    addNode(part.get("src"), { path: `${path}/src`, key: "src" }, spot, out), readText2(part.get("content"), `${path}/content`, spot, out);
  else if (part.kind === "string") readText2(part, path, spot, out);
  else
    for (let row of rowsOf2(part, path)) {
      let own = { ...spot, enabled: spot.enabled && row.enabled };
      addDeep(row.value, { ...row, path: row.valuePath }, own, out), addNode(
        row.node.kind === "object" ? row.node.get("src") : void 0,
        { ...row, path: `${row.path}/src` },
        own,
        out
      );
    }
}
function readText2(node, path, spot, out) {
  if (node?.kind !== "string") {
    addDeep(node, { path, key: node?.key ?? "body" }, spot, out);
    return;
  }
  let named = { path, key: node.key ?? "body" };
  if (isHarmless(node, spot, out)) {
    addNode(node, named, spot, out, node.source.text.slice(node.innerStart, node.innerEnd));
    return;
  }
  let slice = node.slice;
  addNode(node, named, spot, out, slice.text);
  let where = { ...whereOf(spot, path), depth: 1 };
  readEmbedded(slice, where, out) || textReader(slice, where, out);
}
var ESCAPED = /\\[/u]/, OF_REQUESTS = /grant|scope|resource|tenant|redirect|organi[sz]ation|client|company|customer|audience|issuer|response_type|code|user|host/i;
function isHarmless(node, spot, out) {
  if (spot.place !== "response" && spot.place !== "body" || out.mayHoldNames(node.span)) return !1;
  let written = node.source.text.slice(node.start, node.end);
  return !ESCAPED.test(written) && (spot.place === "response" || !OF_REQUESTS.test(written));
}
function readGraphql(part, path, spot, out) {
  if (part.kind === "string") {
    readText2(part, path, spot, out);
    return;
  }
  readText2(part.get("query"), `${path}/query`, spot, out), addDeep(part.get("variables"), { path: `${path}/variables`, key: "variables" }, spot, out);
}

// src/formats/postman/request.ts
function readRequest7(node, at, out) {
  if (!node || node.kind === "null") return;
  let { path, name, parent, kind } = at, group = { id: path, kind, name, parent, whole: !1, ...at.word ? { word: at.word } : {} }, slot = out.groups.length;
  out.group(group);
  let spot = { group: path, place: "request", enabled: !0 };
  if (node.kind !== "object") {
    readUrlText(node, path, spot, out);
    return;
  }
  addNode(node.get("method"), { path: `${path}/method`, key: "method", role: "request.method" }, spot, out);
  let hasUrl = readUrlNode(node.get("url"), `${path}/url`, spot, out);
  readHeaderRows(node.get("header"), `${path}/header`, { ...spot, place: "header" }, out);
  let effective = readAuth4(node.get("auth"), { path: `${path}/auth`, group: path, name, own: "request" }, out) ?? at.inherits, body = node.get("body");
  readBody7(body, `${path}/body`, { group: path, name, kind }, out), readConnection(node, path, { ...spot, place: "auth" }, out), readDescription2(node.get("description"), `${path}/description`, path, out);
  let whole = kind === "request" && at.untouched && hasUrl && !hasUnreadBody(body), inherited = effective !== void 0 && effective !== "none" && !effective.startsWith(`${path}/`) && effective !== path;
  out.groups[slot] = { ...group, whole, ...inherited ? { inherits: effective } : {} };
}
function readUrlNode(url, path, spot, out) {
  if (url?.kind === "string")
    return readUrlText(url, path, spot, out), !0;
  if (url?.kind !== "object") return !1;
  let raw = url.get("raw"), hasText = readUrlParts(raw, `${path}/raw`, url.get("query"), `${path}/query`, spot, out);
  hasText || addParts(url, path, spot, out);
  for (let row of rowsOf2(url.get("variable"), `${path}/variable`))
    addNode(row.value, { ...row, path: row.valuePath }, spot, out);
  return hasText || url.get("host") !== void 0;
}
function readUrlParts(raw, path, query, queryPath, spot, out) {
  let rows = rowsOf2(query, queryPath), known = new Set(rows.map((row) => `${row.key}=${row.value?.value ?? ""}`)), hasText = raw?.kind === "string";
  hasText && readUrlText(raw, path, spot, out, known);
  for (let row of rows)
    addDeep(row.value, { ...row, path: row.valuePath }, { ...spot, place: "query", enabled: row.enabled }, out);
  return hasText;
}
function readUrlText(node, path, spot, out, known) {
  if (node.kind !== "string") return;
  addNode(node, { path, key: "url", role: "request.url" }, spot, out);
  let slice = node.slice, where = whereOf(spot, path), colon = slice.text.indexOf("://"), url = colon > 0 ? urlAt(slice.text, colon) : void 0;
  url?.userinfo && addUserinfo(slice, url.userinfo.start, url.userinfo.end, where, out);
  let query = url ? url.query && subSlice(slice, url.query.start, url.query.end) : queryOf(slice);
  if (!query) return;
  let fields = formFields(query, 0, query.text.length).filter(
    ({ name, value }) => !known?.has(`${name.text}=${value.text}`)
  ), names = new Set([...known ?? []].map((row) => row.slice(0, row.indexOf("="))));
  addFields(
    fields.filter(({ name }) => !names.has(name.text)),
    { ...where, place: "query" },
    out
  );
}
function addParts(url, path, spot, out) {
  let join2 = (name, separator) => {
    let part = url.get(name);
    return part?.kind !== "array" ? part?.isScalar ? part.value : "" : part.children().map((each) => each.isScalar ? each.value : each.string("value") ?? "").join(separator);
  }, host = join2("host", ".");
  if (host === "") return;
  let protocol = url.string("protocol"), port = url.string("port"), value = `${protocol ? `${protocol}://` : ""}${host}${port ? `:${port}` : ""}/${join2("path", "/")}`;
  out.entries.push({ path, key: "url", value, span: url.span, ...spot, role: "request.url" });
}
function readHeaderRows(header, path, spot, out, known) {
  if (header?.kind === "string") {
    readHeaders(header.slice, whereOf(spot, path), out);
    return;
  }
  let index = 0;
  for (let line of header?.kind === "array" ? header.children() : [])
    line.kind === "string" && readHeaders(line.slice, whereOf(spot, `${path}/${index}`), out), index += 1;
  for (let row of rowsOf2(header, path)) {
    let number = 0;
    for (let each = row.value?.kind === "array" ? row.value.first : void 0; each; each = each.next)
      each.isScalar && addHeader(row.key, row.keySpan, sliceOfNode(each), whereOf(spot, `${row.valuePath}/${number++}`), out);
    if (!row.value?.isScalar || row.value.kind === "null" || known?.has(`${row.key}
${row.value.value}`)) continue;
    let enabled = spot.enabled && row.enabled;
    addHeader(row.key, row.keySpan, sliceOfNode(row.value), whereOf({ ...spot, enabled }, row.valuePath), out), readDescription2(row.node.get("description"), `${row.path}/description`, spot.group, out);
  }
}
function readConnection(node, path, spot, out) {
  let passphrase = node.get("certificate")?.get("passphrase");
  addNode(
    passphrase,
    { path: `${path}/certificate/passphrase`, key: "passphrase", role: "auth.certificate.passphrase" },
    spot,
    out
  );
  let proxy = node.get("proxy");
  for (let key2 of ["host", "username", "password"])
    addNode(proxy?.get(key2), { path: `${path}/proxy/${key2}`, key: key2, role: `auth.proxy.${key2}` }, spot, out);
  readSettings3(node, path, spot.group, out);
}
function readSettings3(node, path, group, out) {
  for (let name of ["protocolProfileBehavior", "settings"]) {
    let settings = node.get(name);
    if (settings?.kind !== "object") continue;
    let where = whereOf({ group, place: "config", enabled: !0 }, `${path}/${name}`);
    readJsonTree(settings, where, out, { groups: "flat" });
  }
}

// src/formats/postman/response.ts
function* openResponses(list, path, owner, out) {
  if (list?.kind !== "array") return;
  let index = -1;
  for (let node = list.first; node; node = node.next) {
    if (index += 1, node.kind !== "object") continue;
    let id = `${path}/${index}`, name = `${owner.name} / ${node.string("name") ?? "response"}`;
    out.group({ id, kind: "response", name, parent: owner.group, whole: !1, ...spanOfName(node) }), yield { node, id, name, spot: { group: id, place: "response", enabled: !0 } };
  }
}
function readResponses2(list, path, owner, out) {
  for (let { node, id, name, spot } of openResponses(list, path, owner, out)) {
    addNode(node.get("code"), { path: `${id}/code`, key: "code", role: "response.status" }, spot, out);
    let header = node.get("header");
    mayMatter(header, out) && readHeaderRows(header, `${id}/header`, spot, out);
    for (let row of rowsOf2(node.get("cookie"), `${id}/cookie`))
      addNode(row.value, { ...row, path: row.valuePath }, spot, out);
    readText2(node.get("body"), `${id}/body`, spot, out);
    let copy = node.get("originalRequest");
    if (!mayMatter(copy, out)) continue;
    let request = {
      path: `${id}/originalRequest`,
      name,
      parent: id,
      kind: "response",
      inherits: void 0,
      untouched: !1
    };
    readRequest7(copy, request, out);
  }
}
function mayMatter(node, out) {
  return node !== void 0 && out.mayHoldNames(node.span);
}

// src/formats/postman/script.ts
var CHANGES_REQUEST = /\bpm\.request\.(?:headers|body|url|auth|method|addHeader|upsertHeader|removeHeader|addQueryParams|update)\b/;
function readEvents(events, path, group, out) {
  let changes = !1, index = -1;
  for (let event = events?.first; event; event = event.next) {
    index += 1;
    let listen = event.string("listen") ?? "script", script = event.get("script"), exec = script?.kind === "object" ? script.get("exec") : script, slice = exec && joined2(exec);
    if (!slice?.text.trim()) continue;
    let enabled = event.get("disabled")?.value !== "true";
    readScriptText(
      slice,
      listen,
      { path: `${path}/${index}/script/exec`, group, place: "script", enabled, depth: 1 },
      out
    ), listen === "prerequest" && CHANGES_REQUEST.test(slice.text) && (changes = !0);
  }
  return changes;
}
function readScript2(node, listen, path, group, out) {
  let slice = node && joined2(node);
  return slice?.text.trim() ? (readScriptText(slice, listen, { path, group, place: "script", enabled: !0, depth: 1 }, out), listen === "prerequest" && CHANGES_REQUEST.test(slice.text)) : !1;
}
function readScriptText(slice, listen, where, out) {
  let { path, group, enabled } = where;
  out.add(slice, 0, slice.text.length, {
    path,
    key: listen,
    value: slice.text,
    place: "script",
    role: "script",
    group,
    enabled
  });
  let span = { start: slice.at(0), end: slice.at(slice.text.length) };
  out.mayHoldNames(span) ? scriptReader(slice, where, out) : wantsJavascriptTree(slice.text) && out.scripts.push({ slice, where }), addSetters(slice, where, out);
}
function joined2(exec) {
  if (exec.kind === "string") return exec.slice;
  if (exec.kind !== "array") return;
  let lines = exec.children().filter((line) => line.kind === "string").map((line) => line.slice);
  return joinSlices(lines);
}
function joinSlices(lines) {
  let [first] = lines;
  if (!first) return;
  let starts = [], length = 0;
  for (let line of lines)
    starts.push(length), length += line.text.length + 1;
  return {
    text: lines.map((line) => line.text).join(`
`),
    at(offset) {
      let low = 0, high = starts.length - 1;
      for (; low < high; ) {
        let middle = low + high + 1 >> 1;
        starts[middle] <= offset ? low = middle : high = middle - 1;
      }
      let line = lines[low] ?? first;
      return line.at(Math.min(offset - starts[low], line.text.length));
    }
  };
}

// src/formats/postman/variables.ts
var LIBRARY = 2048, MORE_VALUES = ["initialValue", "currentValue", "sessionValue", "syncedValue", "value_synced"];
function readScope2(node, path, kind, group, out) {
  let bare2 = node.kind === "array", name = (bare2 ? void 0 : node.string("name")) ?? "";
  bare2 || nameFile(node, name, group, out), addNode(
    bare2 ? void 0 : node.get("_postman_exported_at"),
    { path: `${path}/_postman_exported_at`, key: "_postman_exported_at", role: "id" },
    { group, place: "config", enabled: !0 },
    out
  ), readVariables5(
    bare2 ? node : node.get("values"),
    bare2 ? path : `${path}/values`,
    { name, parent: group, scope: kind },
    out
  ), bare2 || readDescription2(node.get("description"), `${path}/description`, group, out);
}
function readVariables5(list, path, owner, out) {
  if (!list?.first) return;
  let { name, parent, scope } = owner, group = out.group({ id: path === parent ? `${path}/` : path, kind: "variables", name, parent, whole: !1 });
  for (let row of rowsOf2(list, path)) {
    let role = row.node.string("type") === "secret" || row.node.get("secret")?.value === "true" ? "variable.secret" : "variable", spot = { group, place: "variable", enabled: row.enabled };
    readValue2(row, { role, scope }, spot, out);
    for (let each of row.value === row.node ? [] : MORE_VALUES) {
      let more = row.node.get(each);
      !more?.isScalar || more.value === row.value?.value || readValue2({ ...row, value: more, valuePath: `${row.path}/${each}` }, { role, scope }, spot, out);
    }
    row.node.kind === "object" && readDescription2(row.node.get("description"), `${row.path}/description`, group, out);
  }
}
function readValue2(row, kind, spot, out) {
  let { value, valuePath } = row;
  if (addNode(value, { ...row, path: valuePath, ...kind }, spot, out), value?.kind !== "string") return;
  let where = { ...whereOf(spot, valuePath), depth: 1 }, text = value.value;
  text.length > LIBRARY && /\bfunction\b|=>/.test(text) ? scriptReader(value.slice, { ...where, place: "script" }, out) : text.length >= 8 && /[:=]/.test(text) && readInside(value.slice, where, out);
}

// src/formats/postman/collection.ts
var MAX_PATH4 = 200;
function readCollection2(root, path, group, out) {
  let info = root.get("info"), name = info?.string("name") ?? "";
  nameFile(info, name, group, out);
  let spot = { group, place: "config", enabled: !0 };
  for (let id of ["_postman_id", "_exporter_id"])
    addNode(info?.get(id), { path: `${path}/info/${id}`, key: id, role: "id" }, spot, out);
  readDescription2(info?.get("description"), `${path}/info/description`, group, out);
  let level = readShared2(root, { path, name, parent: group, auth: void 0, untouched: !0 }, out);
  readVariables5(
    root.get("variable") ?? root.get("variables"),
    `${path}/variable`,
    { name, parent: group, scope: "collection" },
    out
  );
  let items = root.get("item");
  readItems2({ ...level, path: `${path}/item`, group, name: "", depth: 0, next: items?.first, index: 0 }, out);
}
function readNewItems(root, path, group, out) {
  let items = root.get("item"), level = { path: `${path}/item`, group, name: "", depth: 0, auth: void 0, untouched: !1, index: 0 };
  items?.kind === "array" && readItems2({ ...level, next: items.first }, out);
}
function readShared2(node, at, out) {
  let own = readAuth4(
    node.get("auth"),
    { path: `${at.path}/auth`, group: at.parent, name: at.name, own: "block" },
    out
  ), changes = readEvents(node.get("event"), `${at.path}/event`, at.parent, out);
  return readSettings3(node, at.path, at.parent, out), { auth: own ?? at.auth, untouched: at.untouched && !changes };
}
function readItems2(top, out) {
  let stack = [], level = top, deep = 0;
  for (; ; ) {
    let item = level.next;
    if (!item) {
      let above = stack.pop();
      if (!above) return;
      level = above;
      continue;
    }
    level.next = item.next;
    let index = level.index++;
    if (item.kind !== "object") continue;
    let path = level.depth < MAX_PATH4 ? `${level.path}/${index}` : `${level.path}/-/${deep++}`, own = item.string("name") ?? "", name = level.name === "" || level.depth >= MAX_PATH4 ? own : `${level.name} / ${own}`;
    isRequest2(item.get("request")) && readItem2(item, path, name, level, out);
    let inner = item.get("item");
    inner?.kind === "array" && (stack.push(level), level = openFolder2(item, inner, path, name, level, out));
  }
}
function isRequest2(node) {
  return node?.kind === "object" || node?.kind === "string";
}
function openFolder2(node, inner, path, name, above, out) {
  let group = out.group({ id: path, kind: "settings", name, parent: above.group, whole: !1 }), shared = readShared2(node, { path, name, parent: group, auth: above.auth, untouched: above.untouched }, out);
  readVariables5(node.get("variable"), `${path}/variable`, { name, parent: group, scope: "collection" }, out), readDescription2(node.get("description"), `${path}/description`, group, out);
  let below = above.depth + 1 < MAX_PATH4 ? `${path}/item` : above.depth < MAX_PATH4 ? path : above.path;
  return { ...shared, path: below, group, name, depth: above.depth + 1, next: inner.first, index: 0 };
}
function readItem2(item, path, name, level, out) {
  let group = `${path}/request`, changes = readEvents(item.get("event"), `${path}/event`, group, out), inherits = level.auth === "none" ? void 0 : level.auth, request = {
    path: group,
    name,
    parent: level.group,
    kind: "request",
    inherits,
    untouched: level.untouched && !changes
  };
  readRequest7(item.get("request"), request, out), readSettings3(item, path, group, out), readVariables5(item.get("variable"), `${path}/variable`, { name, parent: group, scope: "collection" }, out), readDescription2(item.get("description"), `${path}/description`, group, out), readResponses2(item.get("response") ?? item.get("responses"), `${path}/response`, { group, name }, out);
}

// src/formats/postman/recognise.ts
function looksLikePostman(text) {
  return opens(text) ? text.includes("postman") || text.includes('"info"') && text.includes('"item"') && text.includes('"request"') || text.includes('"values"') && text.includes('"key"') && (text.includes('"enabled"') || text.includes('"type"')) || text.includes('"requests"') && text.includes('"url"') && V1_MARK.test(text) || text.includes('"headerPresets"') || text.includes('"run"') && text.includes('"executions"') : !1;
}
var V1_MARK = /"(?:dataMode|rawModeData|currentHelper|collectionId|preRequestScript)"/;
function opens(text) {
  return /^[\s\ufeff]{0,200}(?:\{|\[\s{0,200}\{|\/[/*])/.test(text);
}
var WRAPPERS2 = {
  collection: ["collection", "collection-v1"],
  collections: ["collection", "collection-v1"],
  environment: ["environment", "globals"],
  environments: ["environment", "globals"],
  globals: ["globals", "environment"],
  data: ["collection", "collection-v1", "environment", "globals"]
}, MAX_ROOTS = 1e4;
function postmanRoots(root) {
  if (!root || root.isScalar) return [];
  if (root.kind === "array") return listed(root, "", WRAPPERS2.data);
  if (isReport(root)) return [{ kind: "report", node: root, path: "" }];
  let own = kindOf(root);
  return own ? [{ kind: own, node: root, path: "" }] : isContainer(root) ? contained(root) : [];
}
function isContainer(root) {
  if (root.get("collections")?.kind === "array" && (root.get("environments") || root.get("headerPresets"))) return !0;
  let wrapped = 0;
  for (let child = root.first; child; child = child.next)
    if (!(child.isScalar || !child.first)) {
      if (!Object.hasOwn(WRAPPERS2, child.key ?? "")) return !1;
      wrapped += 1;
    }
  return wrapped > 0;
}
function contained(root) {
  let found2 = [];
  for (let child = root.first; child; child = child.next) {
    let name = child.key ?? "", kinds = Object.hasOwn(WRAPPERS2, name) ? WRAPPERS2[name] : [];
    if (kinds.length === 0 || child.isScalar) continue;
    let path = `/${name}`, kind = kindOf(child);
    kind && kinds.includes(kind) ? found2.push({ kind, node: child, path }) : child.kind === "array" && name === "globals" && holdsOnlyVariables(child) ? found2.push({ kind: "globals", node: child, path }) : child.kind === "array" && found2.push(...listed(child, path, kinds));
  }
  return found2.length <= MAX_ROOTS ? found2 : [];
}
function listed(list, path, kinds) {
  let found2 = [], index = -1;
  for (let node = list.first; node; node = node.next) {
    if (index += 1, node.kind === "null") continue;
    let kind = kindOf(node, !0);
    if (!kind || !kinds.includes(kind)) return [];
    if (found2.push({ kind, node, path: `${path}/${index}` }), found2.length > MAX_ROOTS) return [];
  }
  return found2;
}
function isReport(root) {
  return root.get("run")?.get("executions")?.kind === "array" && root.get("collection") !== void 0;
}
function kindOf(node, inList = !1) {
  if (node.kind !== "object") return;
  if (isCollection3(node)) return "collection";
  if (isCollectionV1(node, inList)) return "collection-v1";
  let scope = node.string("_postman_variable_scope"), values = node.get("values");
  if (scope !== void 0)
    return values?.kind === "array" ? scope.startsWith("global") ? "globals" : "environment" : void 0;
  let name = node.string("name");
  if (!(values?.kind !== "array" || name === void 0 && !onlyValues(node) || !holdsOnlyVariables(values)))
    return name === void 0 || /^(?:(?:my )?workspace |postman )?globals$/i.test(name) ? "globals" : "environment";
}
function onlyValues(node) {
  for (let child = node.first; child; child = child.next) if (!child.isScalar && !child.keyIs("values")) return !1;
  return !0;
}
function isCollection3(node) {
  let info = node.get("info"), items = node.get("item");
  if (info?.kind !== "object" || items?.kind !== "array") return !1;
  if (info.string("schema")?.includes("/json/collection/v2")) return !0;
  for (let item = items.first; item; item = item.next)
    if (item.get("request") || item.get("item")?.kind === "array") return !0;
  return !1;
}
var V1_MEMBERS = ["dataMode", "rawModeData", "currentHelper", "helperAttributes", "collectionId", "preRequestScript"];
function isCollectionV1(node, inList) {
  let requests = node.get("requests");
  if (requests?.kind !== "array" || node.get("v")) return !1;
  if (!requests.first) return inList && node.get("order")?.kind === "array" && node.get("folders")?.kind === "array";
  for (let request = requests.first; request; request = request.next)
    if (!(request.kind !== "object" || request.get("endpoint") || !request.get("url")) && V1_MEMBERS.some((name) => request.get(name) !== void 0))
      return !0;
  return !1;
}
function holdsOnlyVariables(values) {
  if (!values.first) return !1;
  for (let row = values.first; row; row = row.next)
    if (row.kind !== "null" && (row.get("key")?.kind !== "string" || !(row.get("value") ?? row.get("initialValue")) || !row.get("enabled") && !row.get("type") && !row.get("disabled")))
      return !1;
  return !0;
}

// src/formats/postman/bytes.ts
function bytesOf(node) {
  let list = node?.kind === "object" ? node.get("data") : node;
  if (list?.kind !== "array") return;
  let { text: source } = list.source, bytes = [], starts = [], at = list.start + 1;
  for (; at < list.end; ) {
    let code = source.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      let from = at, value = 0;
      for (; at < list.end && isDigit(source.charCodeAt(at)); at += 1) value = value * 10 + source.charCodeAt(at) - 48;
      if (value > 255) return;
      bytes.push(value), starts.push(from);
    } else if (code === 44 || code === 93 || code <= 32) at += 1;
    else return;
  }
  if (bytes.length === 0) return;
  let decoded3 = decodeUtf8(bytes, starts), end = list.end;
  return { slice: {
    text: decoded3.text,
    at: (offset) => list.source.at(offset < decoded3.text.length ? decoded3.starts[offset] : end)
  }, trim: (out, before) => trimEntries(out, before) };
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function decodeUtf8(bytes, places) {
  let parts = [], starts = new Uint32Array(bytes.length * 2), length = 0;
  for (let at = 0; at < bytes.length; ) {
    let size = sizeOf(bytes, at), letter = size === 1 && bytes[at] > 127 ? "\uFFFD" : String.fromCodePoint(pointOf(bytes, at, size));
    for (let unit = 0; unit < letter.length; unit += 1) starts[length++] = places[at];
    parts.push(letter), at += size;
  }
  return { text: parts.join(""), starts: starts.subarray(0, length) };
}
function sizeOf(bytes, at) {
  let first = bytes[at], size = first < 128 || first < 194 ? 1 : first < 224 ? 2 : first < 240 ? 3 : first < 245 ? 4 : 1;
  for (let next = 1; next < size; next += 1) if (((bytes[at + next] ?? 0) & 192) !== 128) return 1;
  let point = pointOf(bytes, at, size);
  return size === 3 && point < 2048 || size === 4 && point < 65536 || point > 1114111 || point >= 55296 && point < 57344 ? 1 : size;
}
function pointOf(bytes, at, size) {
  let point = size === 1 ? bytes[at] : bytes[at] & 255 >> size + 1;
  for (let next = 1; next < size; next += 1) point = point << 6 | bytes[at + next] & 63;
  return point;
}
function trimEntries(out, before) {
  let { text } = out.input;
  for (let index = before; index < out.entries.length; index += 1) {
    let entry = out.entries[index];
    out.entries[index] = {
      ...entry,
      span: trimmed2(text, entry.span),
      ...entry.keySpan ? { keySpan: trimmed2(text, entry.keySpan) } : {}
    };
  }
}
function trimmed2(text, span) {
  let { end } = span;
  for (; end > span.start && !isDigit(text.charCodeAt(end - 1)); ) end -= 1;
  return { start: span.start, end };
}

// src/formats/postman/report.ts
function readReport(root, out) {
  let collection = root.get("collection");
  collection?.kind === "object" && readCollection2(collection, "/collection", "", out);
  for (let kind of ["environment", "globals"]) {
    let node = root.get(kind);
    if (!node?.get("values")?.first) continue;
    let group = out.group({ id: `/${kind}`, kind: "file", word: kind, name: "", parent: "", whole: !1 });
    readScope2(node, `/${kind}`, kind, group, out);
  }
  let list = root.get("run")?.get("executions"), index = -1;
  for (let node = list?.first; node; node = node.next)
    index += 1, node.kind === "object" && readExecution(node, `/run/executions/${index}`, out);
}
function readExecution(node, path, out) {
  let item = node.get("item"), name = item?.string("name") ?? "", place = {
    path: `${path}/request`,
    name,
    parent: "",
    kind: "response",
    word: "request",
    inherits: void 0,
    untouched: !1
  };
  readRequest7(node.get("request"), place, out);
  let response = node.get("response");
  if (response?.kind !== "object") return;
  let id = `${path}/response`;
  out.group({ id, kind: "response", name, parent: "", whole: !1, ...spanOfName(item) });
  let spot = { group: id, place: "response", enabled: !0 };
  addNode(response.get("code"), { path: `${id}/code`, key: "code", role: "response.status" }, spot, out), readHeaderRows(response.get("header"), `${id}/header`, spot, out);
  for (let row of rowsOf2(response.get("cookie"), `${id}/cookie`))
    addNode(row.value, { ...row, path: row.valuePath }, spot, out);
  response.get("body")?.kind === "string" && readText2(response.get("body"), `${id}/body`, spot, out), readStream(response.get("stream"), `${id}/stream`, spot, out);
}
function readStream(node, path, spot, out) {
  let bytes = bytesOf(node);
  if (!bytes) return;
  let before = out.entries.length, { slice } = bytes, where = { ...whereOf(spot, path), depth: 1 };
  out.add(slice, 0, slice.text.length, {
    path,
    key: "body",
    value: slice.text,
    place: spot.place,
    group: spot.group,
    enabled: !0
  }), readEmbedded(slice, where, out) || textReader(slice, where, out), bytes.trim(out, before);
}

// src/formats/postman/v1-request.ts
var HELPERS = {
  basicAuth: "basic",
  bearerAuth: "bearer",
  digestAuth: "digest",
  hawkAuth: "hawk",
  oAuth1: "oauth1",
  oAuth2: "oauth2",
  ntlmAuth: "ntlm",
  awsSigV4: "awsv4",
  apikeyAuth: "apikey",
  jwtAuth: "jwt",
  asapAuth: "asap",
  edgegridAuth: "edgegrid"
}, RENAMED = { hawk_id: "authId", hawk_key: "authKey", auth: "authorization" };
function readRequestV1(node, at, out) {
  let { path, name, parent, kind } = at, group = { id: path, kind, name, parent, whole: !1, ...kind === "request" ? {} : spanOfName(node) }, slot = out.groups.length;
  out.group(group);
  let spot = { group: path, place: "request", enabled: !0 };
  addNode(node.get("method"), { path: `${path}/method`, key: "method", role: "request.method" }, spot, out);
  let hasUrl = readUrlParts(
    node.get("url"),
    `${path}/url`,
    node.get("queryParams"),
    `${path}/queryParams`,
    spot,
    out
  );
  for (let from of ["pathVariableData", "pathVariables"])
    for (let row of rowsOf2(node.get(from), `${path}/${from}`))
      addNode(row.value, { ...row, path: row.valuePath }, spot, out);
  readHeaders4(node, path, { ...spot, place: "header" }, out);
  let effective = readHelper(node, { path, group: path, name, own: "request" }, out) ?? at.inherits, isFile = readBody8(node, path, { ...spot, place: "body" }, out), events = readEvents(node.get("events"), `${path}/events`, path, out), script = readScript2(node.get("preRequestScript"), "prerequest", `${path}/preRequestScript`, path, out);
  readScript2(node.get("tests"), "test", `${path}/tests`, path, out), readVariables5(node.get("variables"), `${path}/variables`, { name, parent: path, scope: "collection" }, out), readSettings3(node, path, path, out), readDescription2(node.get("description"), `${path}/description`, path, out), readResponses3(node.get("responses"), `${path}/responses`, { group: path, name }, out);
  let whole = kind === "request" && at.untouched && hasUrl && !isFile && !events && !script, inherited = effective !== void 0 && effective !== "none" && !effective.startsWith(`${path}/`) && effective !== path;
  out.groups[slot] = { ...group, whole, ...inherited ? { inherits: effective } : {} };
}
function readHeaders4(node, path, spot, out) {
  let lines = node.get("headers") ?? node.get("header"), before = out.entries.length;
  readHeaderRows(lines, `${path}/headers`, spot, out);
  let known = new Set(out.entries.slice(before).map(({ key: key2, value }) => `${key2}
${value}`));
  readHeaderRows(node.get("headerData"), `${path}/headerData`, spot, out, known);
}
function readHelper(node, owner, out) {
  let { path } = owner, helper = node.string("currentHelper") ?? "", attributes = node.get("helperAttributes"), auth = node.get("auth"), type = Object.hasOwn(HELPERS, helper) ? HELPERS[helper] : helper, block = readAuth4(auth, { ...owner, path: `${path}/auth` }, out);
  if (attributes?.kind !== "object" && attributes?.kind !== "array") return block;
  let active = type !== "" && type !== "normal" && block === void 0, known = type === "" || type === "normal" ? typeOfAttributes(attributes) : type, group = readBlock2(known, attributes, `${path}/helperAttributes`, owner, active, out, RENAMED);
  return active ? group : block;
}
function typeOfAttributes(attributes) {
  let id = attributes.string("id") ?? "";
  return /^(?:basic|bearer|digest|hawk|oauth1|oauth2|ntlm|awsv4|apikey|jwt|asap|edgegrid)$/i.test(id) ? id.toLowerCase() : "basic";
}
function readBody8(node, path, spot, out) {
  let mode = node.string("dataMode") ?? "", data = node.get("data");
  data?.kind === "string" && readText2(data, `${path}/data`, spot, out);
  for (let row of rowsOf2(data, `${path}/data`)) {
    let own = { ...spot, enabled: row.enabled };
    addDeep(row.value, { ...row, path: row.valuePath }, own, out);
  }
  data?.kind === "array" && data.first?.kind === "string" && readText2(data.first, `${path}/data/0`, spot, out);
  let raw = node.get("rawModeData"), text = raw?.kind === "array" ? raw.first : raw;
  text?.kind === "string" && text.end - text.start > 2 && readText2(text, `${path}/rawModeData`, spot, out);
  let graphql = node.get("graphqlModeData");
  for (let part of ["query", "variables"]) readText2(graphql?.get(part), `${path}/graphqlModeData/${part}`, spot, out);
  return mode === "binary";
}
function readResponses3(list, path, owner, out) {
  for (let { node, id, name, spot } of openResponses(list, path, owner, out)) {
    addNode(
      node.get("responseCode")?.get("code"),
      { path: `${id}/code`, key: "code", role: "response.status" },
      spot,
      out
    ), readHeaderRows(node.get("headers"), `${id}/headers`, spot, out);
    for (let row of rowsOf2(node.get("cookies"), `${id}/cookies`))
      addNode(row.value, { ...row, path: row.valuePath.replace("/cookies/", "/cookie/") }, spot, out);
    readText2(node.get("text") ?? node.get("body"), `${id}/text`, spot, out);
    let request = node.get("request") ?? node.get("requestObject"), place = {
      path: `${id}/originalRequest`,
      name,
      parent: id,
      kind: "response",
      inherits: void 0,
      untouched: !1
    };
    request?.kind === "object" ? readRequestV1(request, place, out) : request?.kind === "string" && /^\s*\{/.test(request.value) && readText2(request, `${id}/request`, { ...spot, place: "body" }, out);
  }
}

// src/formats/postman/v1.ts
var DEEPEST6 = 200;
function readCollectionV1(root, path, group, out) {
  let name = root.string("name") ?? "";
  nameFile(root, name, group, out), addNode(
    root.get("id"),
    { path: `${path}/id`, key: "id", role: "id" },
    { group, place: "config", enabled: !0 },
    out
  ), readDescription2(root.get("description"), `${path}/description`, group, out);
  let top = readShared3(root, path, { group, name: "", auth: void 0, untouched: !0 }, out);
  readVariables5(
    root.get("variables") ?? root.get("variable"),
    `${path}/variables`,
    { name, parent: group, scope: "collection" },
    out
  ), readRequests(root, path, top, out);
}
function readOldRequests(root, path, group, out) {
  root.get("requests")?.kind === "array" && readRequests(root, path, { group, name: "", auth: void 0, untouched: !1 }, out);
}
function readRequests(root, path, top, out) {
  let folders = foldersOf(root, path), index = -1;
  for (let request = root.get("requests")?.first; request; request = request.next) {
    if (index += 1, request.kind !== "object") continue;
    let above = sharedOf(request.string("folder") ?? folderListing(request, folders), folders, top, out), own = request.string("name") ?? "", at = {
      path: `${path}/requests/${index}`,
      name: above.name === "" ? own : `${above.name} / ${own}`,
      parent: above.group,
      kind: "request",
      inherits: above.auth === "none" ? void 0 : above.auth,
      untouched: above.untouched
    };
    readRequestV1(request, at, out);
  }
  for (let id of folders.byId.keys()) sharedOf(id, folders, top, out);
}
function foldersOf(root, path) {
  let byId = /* @__PURE__ */ new Map(), ofRequest = /* @__PURE__ */ new Map(), parents = /* @__PURE__ */ new Map(), index = -1;
  for (let node = root.get("folders")?.first; node; node = node.next) {
    if (index += 1, node.kind !== "object") continue;
    let id = node.string("id") ?? `${path}/folders/${index}`;
    byId.set(id, { node, path: `${path}/folders/${index}`, parent: node.string("folder") });
    for (let each = node.get("order")?.first; each; each = each.next) each.isScalar && ofRequest.set(each.value, id);
    for (let each = node.get("folders_order")?.first; each; each = each.next)
      each.isScalar && parents.set(each.value, id);
  }
  for (let [id, folder] of byId) folder.parent ??= parents.get(id);
  return { byId, ofRequest };
}
function folderListing(request, { ofRequest }) {
  let id = request.string("id");
  return id === void 0 ? void 0 : ofRequest.get(id);
}
function sharedOf(id, { byId }, top, out) {
  let chain = [], above = top, seen = /* @__PURE__ */ new Set();
  for (let at = id; at !== void 0 && !seen.has(at) && chain.length < DEEPEST6; ) {
    seen.add(at);
    let folder = byId.get(at);
    if (!folder) break;
    if (folder.shared) {
      above = folder.shared;
      break;
    }
    chain.push(folder), at = folder.parent;
  }
  for (let folder of chain.reverse()) {
    let { node, path } = folder, own = node.string("name") ?? "", name = above.name === "" ? own : `${above.name} / ${own}`, group = out.group({ id: path, kind: "settings", name, parent: above.group, whole: !1 });
    above = folder.shared = readShared3(node, path, { ...above, group, name }, out), readVariables5(node.get("variables"), `${path}/variables`, { name, parent: group, scope: "collection" }, out), readDescription2(node.get("description"), `${path}/description`, group, out);
  }
  return above;
}
function readShared3(node, path, at, out) {
  let { group, name } = at, auth = readAuth4(node.get("auth"), { path: `${path}/auth`, group, name, own: "block" }, out), events = readEvents(node.get("events") ?? node.get("event"), `${path}/events`, group, out), script = readScript2(node.get("preRequestScript"), "prerequest", `${path}/preRequestScript`, group, out);
  return readScript2(node.get("tests"), "test", `${path}/tests`, group, out), { ...at, auth: auth ?? at.auth, untouched: at.untouched && !events && !script };
}

// src/formats/postman/index.ts
var recognised = /* @__PURE__ */ new WeakMap();
function recognise(input) {
  if (!looksLikePostman(input.text)) return;
  let tree = parseJson(sliceOf(input.text)), roots = postmanRoots(tree.root);
  return roots.length > 0 ? { roots, trouble: tree.troubles[0] } : void 0;
}
function readPostmanDocument(input, hints) {
  let found2 = recognised.get(input) ?? recognise(input);
  if (recognised.delete(input), !found2) return;
  let { roots, trouble } = found2, out = new DocumentBuilder(input, hints);
  trouble && out.note("format/invalid-json", trouble.message, { start: trouble.at, end: trouble.at });
  for (let root of roots) readRoot(root, groupOf2(root, roots.length > 1, out), out);
  return out.build(formatOf3(roots), "postman");
}
function formatOf3(roots) {
  let [first] = roots;
  return !first || roots.length > 1 ? "postman-dump" : first.kind === "collection-v1" ? "postman-collection" : `postman-${first.kind}`;
}
function groupOf2({ path, kind }, several, out) {
  if (!several) return "";
  let word = kind === "collection-v1" ? "collection" : kind;
  return out.group({ id: path, kind: "file", word, name: "", parent: "", whole: !1 });
}
function readRoot({ kind, node, path }, group, out) {
  kind === "collection" ? (readCollection2(node, path, group, out), readOldRequests(node, path, group, out)) : kind === "collection-v1" ? (readCollectionV1(node, path, group, out), readNewItems(node, path, group, out)) : kind === "report" ? readReport(node, out) : readScope2(node, path, kind, group, out), kind !== "report" && node.kind === "object" && readOthers(node, path, group, out);
}
var KNOWN3 = new Set(
  "info item event events variable variables auth protocolProfileBehavior settings requests folders folders_order order values description preRequestScript tests name id uid owner".split(
    " "
  )
);
function readOthers(node, path, group, out) {
  for (let child = node.first; child; child = child.next) {
    let name = child.key ?? "";
    if (KNOWN3.has(name) || name.startsWith("_postman")) continue;
    let where = { path: `${path}/${pointerToken(name)}`, group, place: "config", enabled: !0 };
    addDeep(child, { path: where.path, key: name }, where, out);
  }
}
var postman = {
  name: "postman",
  /** True only for what is one: files that merely mention Postman go to the reader of their own format. */
  claims(input) {
    let found2 = recognise(input);
    return found2 && recognised.set(input, found2), found2 !== void 0;
  },
  read: (input, hints) => readPostmanDocument(input, hints) ?? new DocumentBuilder(input).build("json")
};

// src/formats/postman/v3-parts.ts
function openFolders({ folders, request }, out) {
  let above = { id: "", name: "" }, open = (own, word, id) => {
    let name = above.name === "" ? own : `${above.name} / ${own}`;
    above = { id: out.group({ id, kind: "settings", word, name, parent: above.id, whole: !1 }), name };
  };
  for (let [index, folder] of folders.entries()) open(folder, "folder", `folder/${index}`);
  return request !== void 0 && open(request, "request", "request"), above;
}
function readDefinition(root, place, out) {
  let { id: group, name } = openFolders(place, out);
  readTreeAuth(root.get("auth"), { path: "/auth", group, name, own: "block" }, out), readVariables5(
    root.get("variables") ?? root.get("variable"),
    "/variables",
    { name, parent: group, scope: "collection" },
    out
  ), readScripts3(root, group, out), readSettings3(root, "", group, out), readDescription2(root.get("description"), "/description", group, out);
}
function readTreeRequest(root, place, out) {
  let above = openFolders(place, out), own = root.string("name") ?? place.name, name = above.name === "" ? own : `${above.name} / ${own}`, changes = readScripts3(root, "request", out);
  readSent(root, "", { id: "request", name, parent: above.id, kind: "request", changes }, out), readVariables5(root.get("pathVariables"), "/pathVariables", { name, parent: "request", scope: "local" }, out);
  let index = -1;
  for (let example = root.get("examples")?.first; example; example = example.next)
    index += 1, example.kind === "object" && readAnswer(example, `/examples/${index}`, "request", name, out);
}
function readExample(root, place, out) {
  let above = openFolders(place, out), own = root.string("name") ?? place.name;
  readAnswer(root, "", above.id, above.name === "" ? own : `${above.name} / ${own}`, out);
}
function readAnswer(node, path, parent, name, out) {
  let id = `${path}/response`;
  out.group({ id, kind: "response", name, parent, whole: !1 });
  let spot = { group: id, place: "response", enabled: !0 }, response = node.get("response");
  addNode(response?.get("statusCode"), { path: `${id}/statusCode`, key: "code", role: "response.status" }, spot, out), readHeaderRows(response?.get("headers"), `${id}/headers`, spot, out);
  for (let row of rowsOf2(response?.get("cookies"), `${id}/cookie`))
    addNode(row.value, { ...row, path: row.valuePath }, spot, out);
  let body = response?.get("body");
  readText2(body?.kind === "object" ? body.get("content") : body, `${id}/body/content`, spot, out);
  let request = node.get("request"), at = { id: `${path}/originalRequest`, name, parent: id, kind: "response", changes: !0 };
  request?.kind === "object" && readSent(request, `${path}/request`, at, out);
}
function readSent(node, path, at, out) {
  let { id, name, parent, kind } = at, slot = out.groups.length, group = { id, kind, name, parent, whole: !1 };
  out.group(group);
  let spot = { group: id, place: "request", enabled: !0 };
  addNode(node.get("method"), { path: `${path}/method`, key: "method", role: "request.method" }, spot, out);
  let url = node.get("url"), rows = node.get("queryParams") ?? (node.get("query")?.isScalar ? void 0 : node.get("query")), hasUrl = url?.kind === "object" ? readUrlNode(url, `${path}/url`, spot, out) : readUrlParts(url, `${path}/url`, rows, `${path}/queryParams`, spot, out);
  readHeaderRows(node.get("headers") ?? node.get("header"), `${path}/headers`, { ...spot, place: "header" }, out);
  let auth = readTreeAuth(node.get("auth"), { path: `${path}/auth`, group: id, name, own: "request" }, out), isFile = readTreeBody(node.get("body"), `${path}/body`, at, { ...spot, place: "body" }, out);
  node.get("query")?.kind === "string" && readText2(node.get("query"), `${path}/query`, { ...spot, place: "body" }, out);
  let variables3 = node.get("variables");
  node.get("query")?.isScalar && readText2(variables3, `${path}/variables`, { ...spot, place: "body" }, out), readSettings3(node, path, id, out), readDescription2(node.get("description"), `${path}/description`, id, out);
  let inherited = auth !== void 0 && auth !== "none" && auth !== id && !auth.startsWith(`${path}/auth/`), whole = kind === "request" && hasUrl && !isFile && !at.changes && auth !== void 0;
  out.groups[slot] = { ...group, whole, ...inherited ? { inherits: auth } : {} };
}
function readTreeBody(body, path, at, spot, out) {
  if (!body) return !1;
  let type = body.string("type") ?? "", content = body.get("content");
  if (body.kind !== "object" || body.get("mode") || !content && type === "")
    return readBody7(body, path, { group: at.id, name: at.name, kind: at.kind }, out), body.string("mode") === "file";
  if (/form|urlencoded/i.test(type) && content && !content.isScalar)
    for (let row of rowsOf2(content, `${path}/content`)) {
      let own = { ...spot, enabled: row.enabled };
      addDeep(row.value, { ...row, path: row.valuePath }, own, out), row.node.kind === "object" && addNode(row.node.get("src"), { ...row, path: `${row.path}/src` }, own, out);
    }
  else content?.kind === "object" && (content.get("query") || content.get("src")) ? (readText2(content.get("query"), `${path}/content/query`, spot, out), readText2(content.get("variables"), `${path}/content/variables`, spot, out), addNode(content.get("src"), { path: `${path}/content/src`, key: "src" }, spot, out)) : readText2(content, `${path}/content`, spot, out);
  return /binary|file/.test(type);
}
function readTreeAuth(auth, owner, out) {
  if (auth?.kind !== "array") return readOneAuth(auth, owner, out);
  let effective, index = -1;
  for (let node = auth.first; node; node = node.next) {
    index += 1;
    let found2 = readOneAuth(node, { ...owner, path: `${owner.path}/${index}` }, out);
    effective ??= found2;
  }
  return effective;
}
function readOneAuth(auth, owner, out) {
  let type = auth?.string("type"), credentials = auth?.get("credentials");
  if (type === void 0 || credentials === void 0 || credentials.isScalar) return readAuth4(auth, owner, out);
  addNode(
    auth?.get("type"),
    { path: `${owner.path}/type`, key: "type", role: "auth.type" },
    { group: owner.group, place: "auth", enabled: !0 },
    out
  );
  let group = readBlock2(type, credentials, `${owner.path}/credentials`, owner, !0, out);
  return type === "noauth" ? "none" : group;
}
function readScripts3(node, group, out) {
  let changes = readEvents(node.get("events") ?? node.get("event"), "/events", group, out), index = -1;
  for (let script = node.get("scripts")?.first; script; script = script.next) {
    index += 1;
    let listen = /before/i.test(script.string("type") ?? "") ? "prerequest" : "test", code = script.get("code") ?? script.get("exec");
    readScript2(code, listen, `/scripts/${index}/code`, group, out) && (changes = !0);
  }
  return changes;
}

// src/formats/postman/v3.ts
var KIND = /^[\s\ufeff]{0,20}(?:#[^\n]{0,200}\n){0,20}(?:---[ \t]*\r?\n)?(?:\{\s{0,20})?["']?\$kind["']?:[ \t]*["']?([a-z][a-z-]{2,40})/, ROWS = /^values:[ \t]*(?:#[^\n]{0,200})?\r?\n[ \t]*-[ \t]+(?:key|value|enabled|disabled|type|description|id):/m, NAMED3 = /\.(environment|globals)\.ya?ml$/i, HEAD2 = 4096;
function mayBeVariables({ path, text }) {
  if (NAMED3.test(path)) return !0;
  let head = text.slice(0, HEAD2);
  return /^(?:name|id|values):/m.test(head) && ROWS.test(head);
}
function kindOf2(text) {
  return KIND.exec(text.slice(0, HEAD2))?.[1];
}
var LARGEST4 = 1e6, postmanTree = {
  name: "postman-v3",
  claims: (input) => kindOf2(input.text) !== void 0 || mayBeVariables(input),
  async read(input, hints) {
    let { yamlTree } = await Promise.resolve().then(() => __toESM(require("./yaml.js"), 1)), root = input.text.length <= LARGEST4 ? yamlTree(sliceOf(input.text)) : void 0;
    return root?.kind === "object" && readTree(root, input, hints) || yaml2.read(input);
  }
};
function readTree(root, input, hints) {
  let out = new DocumentBuilder(input, hints), kind = root.string("$kind"), unit = unitOf(input.path);
  if (kind === void 0) {
    let values = root.get("values"), named = NAMED3.exec(input.path)?.[1];
    if (!values || !(named || holdsOnlyVariables(values) || holdsRows(values))) return;
    let scope = named?.toLowerCase() === "globals" || /(?:^|\/)globals\//.test(input.path) ? "globals" : "environment";
    return readScope2(root, "", scope, "", out), out.build(`postman-${scope}`, "postman");
  }
  let place = placeOf3(input.path), file = out.groups[0];
  return file && (out.groups[0] = { ...file, name: place.collection }), /example$/.test(kind) ? readExample(root, place, out) : /request$/.test(kind) || root.get("url") ? readTreeRequest(root, place, out) : readDefinition(root, place, out), out.build("postman-collection", "postman", unit);
}
function holdsRows(values) {
  if (values.kind !== "array" || !values.first) return !1;
  for (let row = values.first; row; row = row.next)
    if (row.get("key")?.kind !== "string" || !row.get("value")) return !1;
  return !0;
}
function unitOf(path) {
  return /^(.*?(?:^|\/)collections\/[^/]+)\//.exec(path)?.[1];
}
function placeOf3(path) {
  let parts = path.split("/"), file = (parts.pop() ?? "").replace(/\.(?:[a-z-]+\.)?ya?ml$/i, ""), start = parts.lastIndexOf("collections") + 1, [collection = "", ...folders] = start > 0 ? parts.slice(start) : parts.slice(-1), named = folders.filter((name) => name !== ".resources" && name !== "examples" && !name.endsWith(".resources")), owner = folders.find((name) => name.endsWith(".resources") && name !== ".resources");
  return { collection, folders: named, request: owner?.slice(0, -10), name: file };
}

// src/formats/index.ts
var FORMATS = [
  postman,
  postmanTree,
  ...CLIENT_FORMATS,
  openapiFormat,
  curlConfig,
  credentialsFiles,
  dockerfile,
  dotenv,
  http,
  markdown,
  toml,
  hcl,
  xml,
  yaml2,
  shell,
  json2,
  ini
];
async function readDocument(input, hints, options) {
  if (hints.names.length === 0 && hints.urls.length === 0 && !hints.document && !VARIABLE_FILES.test(input.path)) return new DocumentBuilder(input).build("text");
  let document2 = !options.asLines && await readClaimed(input, hints) || readLines2(input, hints, []), builder = builderOf(document2);
  if (options.trees)
    for (let { slice, where } of builder?.scripts ?? [])
      await readJavascriptTree(slice, where, builder, options.trees);
  return document2;
}
function wantsTrees(document2) {
  return (builderOf(document2)?.scripts.length ?? 0) > 0;
}
async function readClaimed(input, hints) {
  let document2 = await FORMATS.find((one) => one.claims(input))?.read(input, hints);
  if (document2)
    return document2.entries.length === 0 && document2.diagnostics.length > 0 ? readLines2(input, hints, document2.diagnostics) : document2.family || builderOf(document2)?.complete ? document2 : withLexical(document2, anchorsOf3(hints));
}
function anchorsOf3(hints) {
  return hints.urls.length > 0 ? [...hints.names, ...hints.urls].sort((a, b) => a - b) : hints.names;
}
function readLines2(input, hints, diagnostics) {
  let out = new DocumentBuilder(input), slice = sliceOf(input.text), code = isJavascriptPath(input.path), where = { path: "", group: "", place: code ? "code" : "text", enabled: !0, depth: 0 };
  code && !isDeclarations(input.path) && askForTree(slice, where, out), readLexical(slice, where, out, anchorsOf3(hints)), (hints.document || input.text.includes("eyJ")) && !code && readCode(slice, where, out), hints.document && mayHoldCurl(input.text) && readCurl(slice, where, out);
  for (let one of diagnostics) out.note(one.code, one.message, one.span);
  return out.build(code ? "javascript" : "text");
}

// src/workspace/client-families.ts
var BRACES = /\{\{([^{}]*)\}\}/g, ANGLES = /<<([^<>]*)>>/g;
function referencesBy(marks, open, nameOf8) {
  return (text) => {
    let found2 = [];
    if (!text.includes(open)) return found2;
    for (let match of text.matchAll(marks)) {
      let name = nameOf8(match[1] ?? "");
      name && found2.push({ name, start: match.index, end: match.index + match[0].length });
    }
    return found2;
  };
}
function insomniaName(inner) {
  let name = inner.replace(/\|.*$/s, "").trim().replace(/\[(?:'([^']*)'|"([^"]*)"|(\d+))\]/g, ".$1$2$3").replace(/^_\./, "");
  return /[()%\s]/.test(name) ? void 0 : name;
}
function plainName(inner) {
  let name = inner.trim();
  return /^[$#]|^process\.env\./.test(name) ? void 0 : name;
}
function filteredName(inner) {
  return plainName(inner.replace(/\|.*$/s, ""));
}
function environmentsBehind(environment2) {
  return ({ document: document2 }, from) => document2 === from ? 0 : document2.format === environment2 ? 1 : void 0;
}
function folderOf(path) {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
function collectionOf(document2) {
  return folderOf(document2.input.path).replace(/(^|\/)environments\/$/, "$1");
}
function brunoRank({ document: document2 }, from) {
  if (document2 === from) return 0;
  if (!(document2.format === "bruno-request" || document2.format === "bruno-config") && from.input.path.startsWith(collectionOf(document2)))
    return document2.format === "bruno-folder" ? 1 : document2.format === "bruno-environment" ? 2 : 3;
}
var CLIENT_FAMILIES = {
  insomnia: {
    referencesIn: referencesBy(BRACES, "{{", insomniaName),
    rank: environmentsBehind("insomnia-environment")
  },
  bruno: { referencesIn: referencesBy(BRACES, "{{", plainName), rank: brunoRank },
  hoppscotch: {
    referencesIn: referencesBy(ANGLES, "<<", plainName),
    rank: environmentsBehind("hoppscotch-environment")
  },
  "thunder-client": {
    referencesIn: referencesBy(BRACES, "{{", filteredName),
    rank: environmentsBehind("thunder-environment")
  }
};

// src/workspace/families.ts
var DOUBLE_BRACES = /\{\{([^{}]*)\}\}/g;
function doubleBraces(text) {
  let found2 = [];
  if (!text.includes("{{")) return found2;
  for (let match of text.matchAll(DOUBLE_BRACES)) {
    let name = match[1] ?? "";
    name === "" || name.startsWith("$") || name.startsWith("vault:") || found2.push({ name, start: match.index, end: match.index + match[0].length });
  }
  return found2;
}
var SCOPES3 = ["local", "environment", "collection", "globals"];
function postmanRank({ document: document2, entry }, from) {
  let scope = entry.scope ?? "collection", own = document2 === from || document2.unit !== void 0 && document2.unit === from.unit;
  if (!((scope === "collection" || scope === "local") && !own))
    return SCOPES3.indexOf(scope) * 2 + (entry.place === "script" ? 1 : 0);
}
var FAMILIES = {
  ...CLIENT_FAMILIES,
  /** local, environment, the collection itself, then globals. */
  postman: { referencesIn: doubleBraces, rank: postmanRank },
  /** A file's own variables, then those of the environment files. */
  "http-client": {
    referencesIn: doubleBraces,
    rank: ({ document: document2 }, from) => document2 === from ? 0 : document2.format === from.format ? void 0 : 1
  }
};
function familyOf(document2) {
  return document2.family === void 0 ? void 0 : FAMILIES[document2.family];
}

// src/workspace/workspace.ts
function groupDocuments(documents) {
  let sorted = [...documents].sort(
    (a, b) => a.input.path < b.input.path ? -1 : a.input.path > b.input.path ? 1 : 0
  ), byFolder = /* @__PURE__ */ new Map(), byFamily = /* @__PURE__ */ new Map();
  for (let document2 of sorted) {
    let { family } = document2, folder = family === void 0 ? document2.input.path : `${family}
${homeOf(document2.input.path)}`;
    push(byFolder, folder, document2), family !== void 0 && push(byFamily, family, document2);
  }
  let indexes2 = new Map([...byFamily].map(([family, members2]) => [family, new Index(members2)]));
  return [...byFolder.values()].map((members2) => {
    let index = indexes2.get(members2[0]?.family ?? "") ?? new Index(members2);
    return workspaceOf(members2, index);
  });
}
function alone(document2) {
  return workspaceOf([document2], new Index([document2]));
}
function workspaceOf(documents, index) {
  return {
    documents,
    definitionsOf: (name, from) => index.definitionsOf(name, from),
    usesOf: (definition) => index.usesOf(definition)
  };
}
function push(map, key2, value) {
  let list = map.get(key2);
  list ? list.push(value) : map.set(key2, [value]);
}
var TREE = /^(.*?(?:^|\/)postman)\/(?:collections|environments|globals|flows|mocks|specs|documents)\//;
function homeOf(path) {
  let tree = TREE.exec(path);
  if (tree) return tree[1];
  let folders = path.split("/").slice(0, -1);
  for (; /^(?:environments?|envs?|globals?|collections?|variables)$/i.test(folders.at(-1) ?? ""); ) folders.pop();
  return folders.join("/");
}
function isVariable(entry) {
  return entry.role === "variable" || entry.role === "variable.secret";
}
var Index = class {
  #documents;
  #found = /* @__PURE__ */ new Map();
  #defined;
  #used;
  constructor(documents) {
    this.#documents = documents;
  }
  /** Those of the folder of `from` where there are any, else all that the family has; in the family's order. */
  definitionsOf(name, from) {
    let family = familyOf(from);
    if (!family) return [];
    let known = this.#found.get(from);
    known || this.#found.set(from, known = /* @__PURE__ */ new Map());
    let found2 = known.get(name);
    return found2 || known.set(name, found2 = this.#find(name, from, family)), found2;
  }
  #find(name, from, family) {
    this.#defined ??= definitionsIn(this.#documents);
    let ranked = (this.#defined.get(name) ?? []).flatMap((definition) => {
      let rank = family.rank(definition, from);
      return rank === void 0 ? [] : [{ rank, definition }];
    }), home35 = homeOf(from.input.path), near = ranked.filter(({ definition }) => homeOf(definition.document.input.path) === home35);
    return (near.length > 0 ? near : ranked).sort((a, b) => a.rank - b.rank).map(({ definition }) => definition);
  }
  usesOf(definition) {
    if (!isVariable(definition.entry)) return [];
    this.#used ??= usesIn(this.#documents);
    let { key: key2 } = definition.entry, sees = /* @__PURE__ */ new Map();
    return (this.#used.get(key2) ?? []).filter(({ document: document2 }) => {
      let seen = sees.get(document2);
      return seen === void 0 && (seen = this.definitionsOf(key2, document2).some((each) => each.entry === definition.entry), sees.set(document2, seen)), seen;
    });
  }
};
function definitionsIn(documents) {
  let defined = /* @__PURE__ */ new Map();
  for (let document2 of documents)
    for (let entry of document2.entries)
      isVariable(entry) && entry.enabled && (entry.state ?? "literal") === "literal" && push(defined, entry.key, { document: document2, entry });
  return defined;
}
function usesIn(documents) {
  let used = /* @__PURE__ */ new Map();
  for (let document2 of documents) {
    let family = familyOf(document2);
    for (let entry of family ? document2.entries : []) {
      let names = new Set(family?.referencesIn(entry.value).map((reference) => reference.name));
      for (let name of names) push(used, name, { document: document2, entry });
    }
  }
  return used;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  alone,
  detect,
  groupDocuments,
  numberValues,
  processKey,
  readDocument,
  shareKey,
  tellFacts,
  tellSkipped,
  wantsTrees
});
