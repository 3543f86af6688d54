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

// src/detect/checks.part.ts
var checks_part_exports = {};
__export(checks_part_exports, {
  detectChecks: () => detectChecks,
  factsOf: () => factsOf
});
module.exports = __toCommonJS(checks_part_exports);

// src/judge/context.ts
var home = require("./windows.js").modules["src/judge/context.ts"], MINIFIED_HEAD = home.MINIFIED_HEAD, contextOf = home.contextOf, holdsNoNames = home.holdsNoNames, isCodePath = home.isCodePath, isMinified = home.isMinified, isNamelessName = home.isNamelessName, isNamelessPath = home.isNamelessPath, isVendoredFolder = home.isVendoredFolder, mayBeMinified = home.mayBeMinified;

// src/judge/state.ts
var home2 = require("./windows.js").modules["src/judge/state.ts"], isPlaceholder = home2.isPlaceholder, isReference = home2.isReference, isStandIn = home2.isStandIn, stateOfValue = home2.stateOfValue;

// src/oauth/subject.ts
var NOTHING = [];
function fieldOf(subject, name) {
  if (name.endsWith(".ref")) return refsOf(fieldOf(subject, name.slice(0, -4)));
  let wanted = name.startsWith("header.") ? name.toLowerCase() : name;
  return subject.fields.get(wanted) ?? { values: NOTHING, idle: NOTHING, closed: subject.closed.has(familyOf(wanted)) };
}
function familyOf(name) {
  let dot = name.indexOf(".");
  return dot < 0 ? name : name.slice(0, dot);
}
function knownText(field) {
  let value = field.values[0];
  return value && isKnown(value) ? value.text : void 0;
}
function isKnown(value) {
  return value.state === "literal" && value.holes.length === 0;
}
function spanOf(value) {
  return value.span ?? value.entry?.span;
}
function refsOf(field) {
  return { values: field.values.flatMap(
    (value) => value.ref === void 0 ? [] : [{ ...value, text: value.ref, state: "literal", holes: [], secret: !1 }]
  ), idle: NOTHING, closed: field.closed || field.values.length > 0 };
}
var SubjectBuilder = class {
  kind;
  document;
  group;
  closed;
  anchor;
  #values = /* @__PURE__ */ new Map();
  #idle = /* @__PURE__ */ new Map();
  #open = /* @__PURE__ */ new Set();
  /** `closed`: the families of which the group shows all. */
  constructor(kind, document, group, closed = []) {
    this.kind = kind, this.document = document, this.group = group, this.closed = new Set(closed);
  }
  /** Adds a value under a field; a disabled or empty one is idle. */
  add(name, value) {
    let map = value.state === "disabled" || value.state === "empty" ? this.#idle : this.#values, list2 = map.get(name);
    return list2 ? list2.push(value) : map.set(name, [value]), this;
  }
  /** Adds a value that follows from others: it has no place, or that of the value it follows from. */
  derive(name, text, from) {
    return this.add(name, {
      ...from ?? { document: this.document },
      text,
      state: "literal",
      holes: [],
      secret: !1
    });
  }
  /** Puts one derived value in the place of all others. */
  replace(name, text, from) {
    return this.#values.delete(name), this.derive(name, text, from);
  }
  isOpen(name) {
    return this.#open.has(name);
  }
  /** Says that a field may have a value that was not seen, whatever its family. */
  open(name) {
    return this.#open.add(name), this;
  }
  first(name) {
    return this.#values.get(name)?.[0];
  }
  all(name) {
    return this.#values.get(name) ?? NOTHING;
  }
  has(name) {
    return this.#values.has(name);
  }
  /** Field names with an enabled value, in the order they came. */
  names() {
    return this.#values.keys();
  }
  build() {
    let fields = /* @__PURE__ */ new Map();
    for (let name of /* @__PURE__ */ new Set([...this.#values.keys(), ...this.#idle.keys(), ...this.#open])) {
      let closed2 = !this.#open.has(name) && this.closed.has(familyOf(name));
      fields.set(name, { values: this.#values.get(name) ?? NOTHING, idle: this.#idle.get(name) ?? NOTHING, closed: closed2 });
    }
    let { kind, document, group, closed, anchor } = this;
    return { kind, document, group, fields, closed, anchor };
  }
};

// src/oauth/template.ts
var NAME = /\{([A-Za-z][\w.-]*)\}/g;
function namesIn(template) {
  return [...template.matchAll(NAME)].map((found) => found[1]);
}
function fill(template, captures, quote) {
  let open = !1, missing = !1, text = template.replace(NAME, (_, name) => {
    let capture = captures.get(name);
    return capture ? capture.open && (open = !0) : missing = !0, capture ? quote(capture.text) : "";
  });
  return missing ? void 0 : { text, open };
}
function escapePattern(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

// src/oauth/truth.ts
var UNKNOWN = { truth: void 0, witnesses: [] };
function answer(truth, ...witnesses) {
  return truth === void 0 ? UNKNOWN : { truth, witnesses };
}
function allOf(answers) {
  return fold(answers, !1);
}
function anyOf(answers) {
  return fold(answers, !0);
}
function not(inner) {
  return inner.truth === void 0 ? UNKNOWN : { truth: !inner.truth, witnesses: inner.witnesses };
}
function fold(answers, decisive) {
  let witnesses = [], unknown = !1;
  for (let each of answers) {
    if (each.truth === decisive) return each;
    each.truth === void 0 ? unknown = !0 : witnesses.push(...each.witnesses);
  }
  return unknown ? UNKNOWN : { truth: !decisive, witnesses };
}

// src/oauth/operators.ts
var MAX_PATTERN_TEXT = 8192;
function some(ofAbsent, one) {
  return (field, around) => field.values.length === 0 ? absent(field, ofAbsent) : anyOf(field.values.map((value) => answer(one(value, around), { value })));
}
function every(ofAbsent, one) {
  return (field, around) => field.values.length === 0 ? absent(field, ofAbsent) : allOf(field.values.map((value) => answer(one(value, around), { value })));
}
function absent(field, truth) {
  if (!field.closed) return UNKNOWN;
  let row = field.idle[0];
  return row ? answer(truth, { value: row }) : answer(truth);
}
function present(wanted) {
  return (field) => field.values.length > 0 ? answer(wanted, { value: field.values[0] }) : absent(field, !wanted);
}
function equals(wanted, ignoreCase) {
  return some(!1, (value, around) => isEqual(value, wanted, ignoreCase, around));
}
function isIn(wanted, ignoreCase) {
  return some(!1, (value, around) => {
    let each = wanted.map((item) => isEqual(value, item, ignoreCase, around));
    return each.includes(!0) ? !0 : each.includes(void 0) ? void 0 : !1;
  });
}
function isEqual(value, wanted, ignoreCase, around) {
  let target = fill(wanted, around.captures, (text) => text);
  if (!target) return;
  let same = ignoreCase ? value.text.toLowerCase() === target.text.toLowerCase() : value.text === target.text;
  return target.open || value.holes.length > 0 ? same || void 0 : isKnown(value) ? same : void 0;
}
function matches(source, ignoreCase) {
  let patternOf = patterns(ignoreCase);
  return some(!1, (value, around) => {
    let filled = fill(source, around.captures, escapePattern);
    if (!filled || value.text.length > MAX_PATTERN_TEXT) return;
    let known3 = isKnown(value);
    if (!known3 && !isPartlyKnownUrl(value)) return;
    let found = patternOf(filled.text).exec(value.text);
    if (!found) return known3 && !filled.open ? !1 : void 0;
    for (let [name, text] of Object.entries(found.groups ?? {}))
      text !== void 0 && !around.captures.has(name) && around.captures.set(name, { text, open: value.holes.some((hole) => text.includes(hole)), from: value });
    return !0;
  });
}
function written(source, ignoreCase) {
  let pattern = new RegExp(source, ignoreCase ? "i" : "");
  return some(
    !1,
    ({ entry, secret }) => secret || !entry || entry.value.length > MAX_PATTERN_TEXT ? void 0 : pattern.test(entry.value)
  );
}
function patterns(ignoreCase) {
  let made = /* @__PURE__ */ new Map();
  return (source) => {
    let pattern = made.get(source);
    return pattern || (made.size > 100 && made.clear(), pattern = new RegExp(source, ignoreCase ? "i" : ""), made.set(source, pattern)), pattern;
  };
}
function isPartlyKnownUrl(value) {
  return value.holes.length === 0 || value.holes.includes(value.text) ? !1 : value.text.includes("/") || value.text.includes(".");
}
function sameAs(other, ignoreCase) {
  return (field, around) => {
    let theirs = around.field(other).values;
    if (theirs.length === 0 || field.values.length === 0) return UNKNOWN;
    let fold2 = (value) => ignoreCase ? value.text.toLowerCase() : value.text, known3 = new Set(theirs.filter(isKnown).map(fold2)), hit = field.values.find((value) => isKnown(value) && known3.has(fold2(value)));
    return hit ? answer(!0, { value: hit }) : [...theirs, ...field.values].every(isKnown) ? answer(!1, { value: field.values[0] }) : UNKNOWN;
  };
}
function literal(wanted) {
  return some(!wanted, (value) => value.state === "computed" ? void 0 : isKnown(value) === wanted);
}
function length({ min = 0, max = Number.POSITIVE_INFINITY }) {
  return every(!0, (value) => isKnown(value) ? value.text.length >= min && value.text.length <= max : void 0);
}
function count({ min = 0, max = Number.POSITIVE_INFINITY }) {
  return (field) => {
    let { values, closed } = field;
    return values.length > max ? answer(!1, { value: values[max] }) : values.length < min ? closed ? answer(!1, ...values.slice(0, 1).map((value) => ({ value }))) : UNKNOWN : answer(!0, ...values.slice(0, 1).map((value) => ({ value })));
  };
}
function number({
  lte = Number.POSITIVE_INFINITY,
  gte = Number.NEGATIVE_INFINITY
}) {
  return every(void 0, (value) => {
    if (!isKnown(value) || !/^[+-]?\d{1,18}(?:\.\d{1,18})?$/.test(value.text)) return;
    let amount = Number(value.text);
    return amount <= lte && amount >= gte;
  });
}
function time(wanted) {
  return every(void 0, (value, around) => {
    if (!isKnown(value)) return;
    let amount = /^\d{9,14}$/.test(value.text) ? Number(value.text) : Number.NaN, at = Number.isNaN(amount) ? isoMoment(value.text) : amount > 1e11 ? amount : amount * 1e3;
    return Number.isNaN(at) ? void 0 : at < around.now.getTime() == (wanted === "past");
  });
}
function isoMoment(text) {
  return /^\d{4}-\d{2}-\d{2}([T ]|$)/.test(text) ? Date.parse(text) : Number.NaN;
}
function type(wanted) {
  return every(void 0, (value) => isKnown(value) ? (value.scalar ?? "string") === wanted : void 0);
}
function settle(faults, unknown, values) {
  return faults.length > 0 ? answer(!1, ...faults) : unknown ? UNKNOWN : answer(!0, ...values.slice(0, 1).map((value) => ({ value })));
}

// src/oauth/word-operators.ts
var MAX_TOKENS = 2e3;
function tokens(spec, ignoreCase) {
  let fold2 = (text) => ignoreCase ? text.toLowerCase() : text, flags = ignoreCase ? "i" : "", set = (items) => items && new Set(items.map(fold2)), [all, any, none, list2] = [set(spec.all), set(spec.any), set(spec.none), set(spec.in)], pattern = spec.matches === void 0 ? void 0 : new RegExp(spec.matches, flags), where = spec.where === void 0 ? void 0 : new RegExp(spec.where, flags);
  return (field) => {
    if (field.values.length === 0) return absent(field, !(all || any));
    let seen = field.values.flatMap(split).filter((token) => !where || !token.known || where.test(token.text)), unknown = seen.some((token) => !token.known), known3 = seen.filter((token) => token.known), has = new Set(known3.map((token) => fold2(token.text))), first = [{ value: field.values[0] }];
    if (any && ![...any].some((item) => has.has(item))) return unknown ? UNKNOWN : answer(!1, ...first);
    if (all && ![...all].every((item) => has.has(item))) return unknown ? UNKNOWN : answer(!1, ...first);
    let witnesses = known3.filter(
      ({ text }) => none?.has(fold2(text)) || list2 && !list2.has(fold2(text)) || pattern && !pattern.test(text)
    ).map(({ value, text }) => ({ value, match: text }));
    if (witnesses.length === 0 && any) {
      let hit = known3.find((token) => any.has(fold2(token.text)));
      if (hit) return answer(!0, { value: hit.value, match: hit.text });
    }
    return settle(witnesses, unknown && !!(none ?? list2 ?? pattern), field.values);
  };
}
function split(value) {
  let whole = value.holes.length === 0 && !isKnown(value);
  return value.text.split(/[\s,]+/, MAX_TOKENS).filter((text) => text !== "").map((text) => ({ text, value, known: !whole && !value.holes.some((hole) => text.includes(hole)) }));
}
function containsNone(words, boundary, ignoreCase) {
  let fold2 = (text) => ignoreCase ? text.toLowerCase() : text, wanted = words.map((word) => [fold2(word), word]), listed = new Set(wanted.map(([folded]) => folded));
  return (field) => {
    if (field.values.length === 0) return absent(field, !0);
    let faults = [], unknown = !1;
    for (let value of field.values) {
      if (!isKnown(value)) {
        unknown = !0;
        continue;
      }
      let text = fold2(value.text), hit = wanted.find(([word]) => occurs(text, word, boundary, listed));
      hit && faults.push({ value, match: hit[1] });
    }
    return settle(faults, unknown, field.values);
  };
}
function occurs(text, word, boundary, listed) {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (boundary === "none") return !0;
    let start = wordStart(text, at), end = wordEnd(text, at + word.length), whole = start === at && end === at + word.length;
    if (boundary === "word" ? whole : !whole && !listed.has(text.slice(start, end))) return !0;
    at = end;
  }
  return !1;
}
function wordStart(text, at) {
  let start = at;
  for (; start > 0 && isWordCode(text.charCodeAt(start - 1)); ) start -= 1;
  return start;
}
function wordEnd(text, at) {
  let end = at;
  for (; end < text.length && isWordCode(text.charCodeAt(end)); ) end += 1;
  return end;
}
function isWordCode(code) {
  return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code > 127;
}
function eachHasRow(spec) {
  return (_, around) => {
    let items = around.field(spec.list), others = spec.also ? around.field(spec.also.list) : void 0;
    if (items.values.length === 0) return absent(items, !0);
    if (others && (others.values.length === 0 || !others.values.every(isKnown))) return UNKNOWN;
    let fold2 = (text) => spec.also?.ignoreCase ? text.toLowerCase() : text, held = new Set((others?.values ?? []).flatMap(split).map((token) => fold2(token.text))), faults = [], unknown = !1;
    for (let token of items.values.flatMap(split)) {
      if (!token.known) {
        unknown = !0;
        continue;
      }
      let item = spec.strip && token.text.startsWith(spec.strip) ? token.text.slice(spec.strip.length) : token.text, rows = spec.rows.filter((row) => cell(row, spec.column).includes(item)), met = (row) => {
        let asked = spec.also ? cell(row, spec.also.column) : [];
        return asked.length === 0 ? !spec.also || spec.also.emptyIsAny === !0 : asked.some((each) => held.has(fold2(each)));
      };
      rows.length > 0 && !rows.some(met) && faults.push({ value: token.value, match: item });
    }
    return settle(faults, unknown, items.values);
  };
}
function cell(row, column) {
  let value = row[column];
  return Array.isArray(value) ? value.map(String) : [];
}

// src/oauth/predicate.ts
var OPERATORS = {
  present: (wanted) => present(wanted !== !1),
  equals: (wanted, raw) => equals(String(wanted), raw.ignoreCase === !0),
  in: (wanted, raw) => isIn(texts(wanted), raw.ignoreCase === !0),
  matches: (source, raw) => matches(String(source), raw.ignoreCase === !0),
  written: (source, raw) => written(String(source), raw.ignoreCase === !0),
  sameAs: (other, raw) => sameAs(String(other), raw.ignoreCase === !0),
  literal: (wanted) => literal(wanted !== !1),
  length: (bounds) => length(record(bounds)),
  count: (bounds) => count(record(bounds)),
  number: (bounds) => number(record(bounds)),
  time: (wanted) => time(wanted === "future" ? "future" : "past"),
  type: (wanted) => type(String(wanted)),
  tokens: (spec, raw) => tokens(record(spec), raw.ignoreCase === !0),
  containsNone: (list2, raw) => containsNone(texts(list2), raw.boundary ?? "none", raw.ignoreCase === !0),
  eachHasRow: (spec, _, tables) => {
    let { table, ...rest } = record(spec);
    return eachHasRow({ ...rest, rows: tables[String(table)] ?? [] });
  }
}, MODIFIERS = /* @__PURE__ */ new Set(["field", "value", "ignoreCase", "boundary"]);
function compilePredicate(written2, tables = {}) {
  let raw = record(written2), parts = [], operators = [];
  for (let [key, argument] of Object.entries(raw))
    if (key === "all" || key === "any") {
      let inner = list(argument).map((each) => compilePredicate(each, tables)), join = key === "all" ? allOf : anyOf;
      parts.push((scope) => join(lazily(inner, scope)));
    } else if (key === "not") {
      let inner = compilePredicate(argument, tables);
      parts.push((scope) => not(inner(scope)));
    } else if (key === "captured")
      parts.push((scope) => answer(scope.captures.has(String(argument))));
    else if (OPERATORS[key])
      operators.push(OPERATORS[key](argument, raw, tables));
    else if (!MODIFIERS.has(key))
      throw new RangeError(
        `"${key}" is no operator; there are ${Object.keys(OPERATORS).join(", ")}, all, any, not, captured`
      );
  if (operators.length > 0 && parts.push(onField(raw, operators)), parts.length === 0) throw new RangeError("a predicate needs an operator");
  return parts.length === 1 ? parts[0] : (scope) => allOf(lazily(parts, scope));
}
function* lazily(predicates, scope) {
  for (let predicate of predicates) yield predicate(scope);
}
function onField(raw, operators) {
  let find = typeof raw.value == "string" ? templateField(raw.value) : namedField(String(raw.field ?? ""));
  return (scope) => {
    let field = find(scope);
    if (!field) return UNKNOWN;
    let around = { captures: scope.captures, now: scope.now, field: (name) => fieldOf(scope.subject, name) };
    return allOf(operators.map((operator) => operator(field, around)));
  };
}
function namedField(name) {
  return (scope) => fieldOf(scope.subject, name);
}
function templateField(template) {
  return ({ captures, subject }) => {
    let filled = fill(template, captures, (text) => text);
    return filled ? { values: [{
      ...captures.get(namesIn(template)[0] ?? "")?.from ?? { document: subject.document },
      text: filled.text,
      state: filled.open ? "placeholder" : "literal",
      holes: filled.open ? [filled.text] : [],
      secret: !1
    }], idle: [], closed: !0 } : void 0;
  };
}
function record(value) {
  if (typeof value == "object" && value !== null && !Array.isArray(value)) return value;
  throw new RangeError("a predicate or an operator's argument must be a mapping");
}
function list(value) {
  if (Array.isArray(value)) return value;
  throw new RangeError("all and any take a list");
}
function texts(value) {
  return list(value).map(String);
}

// src/oauth/sign-index.ts
var COMMON = /* @__PURE__ */ new Set(["https", "http", "com", "oauth", "oauth2", "token", "api", "auth", "www", "org", "net", "io"]), WORD = /[a-z0-9]+/g;
function wordsOf(text) {
  return text.toLowerCase().match(WORD) ?? [];
}
function needsOf(written2) {
  if (typeof written2 != "object" || written2 === null) return;
  let predicate = written2;
  if (Array.isArray(predicate.any)) return union(predicate.any.map(needsOf));
  if (Array.isArray(predicate.all)) {
    let each = predicate.all.map(needsOf).filter((needs) => needs !== void 0);
    return each.find(({ words: words2 }) => words2.length > 0) ?? each[0];
  }
  let { field } = predicate;
  if (typeof field != "string" || predicate.not !== void 0) return;
  let words = wordsNeeded(predicate);
  return words ? { words, fields: [] } : predicate.present === !0 || typeof predicate.matches == "string" ? { words: [], fields: [field.startsWith("header.") ? field.toLowerCase() : field] } : void 0;
}
function union(each) {
  let known3 = each.filter((needs) => needs !== void 0);
  if (!(known3.length < each.length || known3.length === 0))
    return { words: known3.flatMap(({ words }) => words), fields: known3.flatMap(({ fields }) => fields) };
}
function wordsNeeded(predicate) {
  let { equals: equals2, matches: matches2, tokens: tokens2 } = predicate;
  if (typeof equals2 == "string") return oneOf([rarest(wordsOf(equals2))]);
  if (Array.isArray(predicate.in)) return oneOf(predicate.in.map((item) => rarest(wordsOf(String(item)))));
  if (typeof matches2 == "string") return oneOf(variantsOf(matches2).map((one) => rarest(wordsOfPattern(one))));
  let any = tokens2?.any;
  return Array.isArray(any) ? oneOf(any.map((item) => rarest(wordsOf(String(item))))) : void 0;
}
function oneOf(words) {
  let known3 = words.filter((word) => word !== void 0);
  return known3.length === words.length && known3.length > 0 ? known3 : void 0;
}
function rarest(words) {
  let telling = words.filter((word) => word.length > 1 && !COMMON.has(word));
  return (telling.length > 0 ? telling : [...words]).sort((a, b) => b.length - a.length)[0];
}
var ALTERNATIVES = /\((?:\?:|\?<\w+>)?((?:[\w/-]|\\[./-])+(?:\|(?:[\w/-]|\\[./-])+)+)\)(?![?*+{])/, MAX_VARIANTS = 16;
function variantsOf(pattern) {
  let variants = [pattern];
  for (; ; ) {
    let next = variants.flatMap((one) => {
      let found = ALTERNATIVES.exec(one);
      if (!found) return [one];
      let after = one.slice(found.index + found[0].length);
      return found[1].split("|").map((item) => one.slice(0, found.index) + item + after);
    });
    if (next.length > MAX_VARIANTS) return [pattern];
    if (next.length === variants.length) return next;
    variants = next;
  }
}
var EDGE = /^\((?:\^\|(?:\\?[^\w\\]|\[[^\w\\]+\])|(?:\\?[^\w\\]|\[[^\w\\]+\])\|\$)\)$/, PREFIX = /^\([\w-]+(?:\\\.|-|\/)\)$/;
function wordsOfPattern(pattern) {
  let found = [], word = "", bounded = !1, end = (byBoundary) => {
    word !== "" && bounded && byBoundary && found.push(word.toLowerCase()), word = "", bounded = byBoundary;
  };
  for (let i = 0; i < pattern.length; i += 1) {
    let char = pattern[i], next = pattern[i + 1] ?? "";
    if (char === "|") return [];
    if (char === "(" || char === "[") {
      let from = i;
      i = closing(pattern, i);
      let group = pattern.slice(from, i + 1), kept = pattern[i + 1] === "?" && bounded && word === "" && PREFIX.test(group);
      end(kept || EDGE.test(group) && !/[?*+{]/.test(pattern[i + 1] ?? "")), /[?*+{]/.test(pattern[i + 1] ?? "") && (i = afterQuantifier(pattern, i + 1) - 1);
    } else if (char === "\\" && /[A-Za-z0-9]/.test(next))
      end(!1), i += 1;
    else if (char === "^" || char === "$") end(!0);
    else if (char === ".") end(!1);
    else if (/[?*+{]/.test(char))
      word = "", bounded = !1, i = afterQuantifier(pattern, i) - 1;
    else {
      let literal2 = char === "\\" ? next : char;
      char === "\\" && (i += 1), /[A-Za-z0-9]/.test(literal2) ? word += literal2 : end(!/[?*{]/.test(pattern[i + 1] ?? ""));
    }
  }
  return found;
}
function closing(pattern, from) {
  let depth = 0, inClass = !1;
  for (let i = from; i < pattern.length; i += 1) {
    let char = pattern[i];
    if (char === "\\") i += 1;
    else if (inClass) {
      if (char === "]" && (inClass = !1), !inClass && depth === 0) return i;
    } else if (char === "[") inClass = !0;
    else if (char === "(") depth += 1;
    else if (char === ")" && (depth -= 1) === 0) return i;
  }
  return pattern.length;
}
function afterQuantifier(pattern, at) {
  let end = pattern[at] === "{" ? pattern.indexOf("}", at) + 1 : at + 1;
  return pattern[end] === "?" ? end + 1 : Math.max(end, at + 1);
}
var SignIndex = class {
  #byWord = /* @__PURE__ */ new Map();
  #byField = /* @__PURE__ */ new Map();
  #always = [];
  add(item, needs) {
    needs || this.#always.push(item);
    for (let word of needs?.words ?? []) push(this.#byWord, word, item);
    for (let field of needs?.fields ?? []) push(this.#byField, field, item);
  }
  hasWord(text) {
    return wordsOf(text).some((word) => this.#byWord.has(word));
  }
  /** The items that may hold for these fields' values, in no order. */
  candidates(fields) {
    let found = new Set(this.#always);
    for (let [name, texts2] of fields) {
      for (let item of this.#byField.get(name) ?? []) found.add(item);
      for (let text of texts2)
        for (let word of wordsOf(text)) for (let item of this.#byWord.get(word) ?? []) found.add(item);
    }
    return found;
  }
};
function push(map, key, item) {
  let list2 = map.get(key);
  list2 ? list2.push(item) : map.set(key, [item]);
}

// src/oauth/recognise.ts
var RANKS = { host: 4, issuer: 3, name: 2, path: 1, weak: 0.5 };
function compileRecognisers(providers) {
  let all = providers.map(compileRecogniser), index = new SignIndex(), fields = /* @__PURE__ */ new Set();
  for (let recogniser of all) {
    let { strong, weak } = recogniser.provider.recognise;
    for (let sign of [...strong, ...weak]) {
      index.add(recogniser, needsOf(sign));
      for (let field of fieldsIn(sign)) fields.add(field.startsWith("header.") ? field.toLowerCase() : field);
    }
  }
  return { all, index, fields };
}
function compileRecogniser(provider, order) {
  let compile = (written2) => {
    let compiled;
    return {
      holds: (scope) => (compiled ??= compilePredicate(written2, provider.tables), compiled(scope)),
      rank: rankOf(fieldsIn(written2))
    };
  }, { strong, weak } = provider.recognise;
  return { provider, order, strong: strong.map(compile), weak: weak.map(compile) };
}
function fieldsIn(written2) {
  return Array.isArray(written2) ? written2.flatMap(fieldsIn) : typeof written2 != "object" || written2 === null ? [] : Object.entries(written2).flatMap(([key, value]) => key === "field" ? [String(value)] : fieldsIn(value));
}
function rankOf(fields) {
  let ranks = fields.map((field) => field === "url" || field === "url.host" || field === "var.value" ? RANKS.host : field === "claim.iss" || field === "config.issuer" ? RANKS.issuer : field === "url.path" ? RANKS.path : RANKS.name);
  return Math.max(...ranks, RANKS.path);
}
function recognise(subject, recognisers, now) {
  let candidates = [...recognisers.index.candidates(textsOf(subject, recognisers.fields))].sort(
    (a, b) => a.order - b.order
  );
  return recogniseAmong(subject, candidates, now);
}
var MAX_TEXT = 8192;
function* textsOf(subject, wanted) {
  for (let [name, { values }] of subject.fields)
    values.length === 0 || !wanted.has(name) || (yield [name, values.filter(({ secret, text }) => !secret && text.length <= MAX_TEXT).map(({ text }) => text)]);
}
function recogniseAmong(subject, recognisers, now) {
  let best, most = 0;
  for (let recogniser of recognisers) {
    let captures = /* @__PURE__ */ new Map(), scope = { subject, captures, now }, hits = (signs) => signs.filter((sign) => sign.holds(scope).truth === !0), strong = hits(recogniser.strong), weak = hits(recogniser.weak);
    if (strong.length === 0 && (weak.length < 2 || isPathAlone(weak, subject))) continue;
    let rank = strong.length > 0 ? Math.max(...strong.map((sign) => sign.rank)) : RANKS.weak, count2 = strong.length + weak.length / 100;
    (!best || rank > best.rank || rank === best.rank && isCloser(recogniser, best.recogniser, count2 > most)) && (best = { recogniser, captures, rank }, most = count2);
  }
  return best;
}
function isCloser({ provider }, best, hasMoreSigns) {
  return provider.like === best.provider.id ? !0 : best.provider.like !== provider.id && hasMoreSigns;
}
function isPathAlone(weak, subject) {
  return weak.every((sign) => sign.rank === RANKS.path) && hasKnownHost(subject);
}
function hasKnownHost(subject) {
  return fieldOf(subject, "url.host").values.some(isKnown);
}
var Hints = class {
  #byDocument = /* @__PURE__ */ new Map();
  add(document, found) {
    if (found.rank < RANKS.name) return;
    let map = this.#byDocument.get(document) ?? /* @__PURE__ */ new Map();
    this.#byDocument.set(document, map.set(found.recogniser.provider.id, found.recogniser));
  }
  /** The one provider that the rest of the document names; none for a request to a host, or a token of an issuer, that is known to be another's. */
  for(subject) {
    let [recogniser, ...others] = this.#byDocument.get(subject.document)?.values() ?? [];
    if (!(!recogniser || others.length > 0 || subject.kind === "api-request" || hasKnownHost(subject) || fieldOf(subject, "claim.iss").values.length > 0 && recogniser.strong.some((sign) => sign.rank === RANKS.issuer)))
      return { recogniser, captures: /* @__PURE__ */ new Map(), rank: RANKS.weak };
  }
};

// src/oauth/verbs-constant.ts
var PROSE = /\.(?:md|mdx|markdown|rst|adoc|txt|html?)$/i, STAND_IN = /^(?:xyz|abc|state|nonce|foo|bar|test|random\w*|some\w*|my\w*|string|secure\w*)$/i, constant = function* (subject, { options }) {
  let { fields, samples, examples } = options, { input } = subject.document, isExample2 = PROSE.test(input.path) || contextOf(input).example;
  if (!(isExample2 && examples === "off"))
    for (let field of fields ?? []) {
      let value = fieldOf(subject, field).values[0];
      if (!value || !isKnown(value) || STAND_IN.test(value.text)) continue;
      let sample = samples?.includes(value.text) === !0, parameter = field.slice(field.indexOf(".") + 1);
      yield { value, params: { parameter }, ...isExample2 || sample ? { level: "note" } : {} };
      return;
    }
}, CONSTANT_VERBS = { constant };

// src/engine/base64.ts
var home3 = require("./windows.js").modules["src/engine/base64.ts"], decodeBase64 = home3.decodeBase64, decodeBase64Text = home3.decodeBase64Text, isBase64Code = home3.isBase64Code, isBase64UrlCode = home3.isBase64UrlCode;

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
  let found = [], done = 0, plainDone = 0;
  for (let start of offsets ?? anchorsOf(text)) {
    if (start < done || !opensToken(text, start)) continue;
    let ends = partEnds(text, start, isBase64UrlCode);
    done = ends.at(-1);
    let plain3;
    if (start >= plainDone && /[=+/]/.test(text.charAt(done))) {
      let plainEnds = partEnds(text, start, isPlainCode);
      plainDone = plainEnds.at(-1), plain3 = tokenAt(text, start, plainEnds), text.charAt(done) === "/" && !plain3?.token.endsWith("=") && (plain3 = void 0);
    }
    let one = plain3 ?? tokenAt(text, start, ends);
    one && (found.push(one), done = one.end);
  }
  return found;
}
function tokenAt(text, start, ends) {
  for (let count2 of [5, 3]) {
    let end = ends[count2 - 1], token = end === void 0 ? "" : text.slice(start, end), jwt = token && decodeJwt(token);
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
function durationOf(seconds) {
  if (seconds > 1e3 * 366 * 86400) return "over 1000 years";
  let [unit, size] = seconds >= 2 * 86400 ? ["days", 86400] : seconds >= 2 * 3600 ? ["hours", 3600] : ["minutes", 60];
  return `${Math.round(seconds / size)} ${unit}`;
}

// src/oauth/verbs-jwt.ts
function configured(subject, names) {
  let values = names.flatMap((name) => fieldOf(subject, name).values).filter((value) => value.document === subject.document);
  return values.every(isKnown) ? values : [];
}
function plain(text) {
  return text.endsWith("/") ? text.slice(0, -1) : text;
}
var issMismatch = function* (subject) {
  let issuer = fieldOf(subject, "claim.iss").values[0], known3 = configured(subject, ["config.issuer"]), [first] = known3;
  !issuer || !first || known3.some((value) => plain(value.text) === plain(issuer.text)) || !/^https:\/\//.test(issuer.text) || !/^https:\/\//.test(first.text) || (yield { params: { issuer: shown(issuer.text), configured: shown(first.text) } });
}, audMismatch = function* (subject) {
  let audiences = fieldOf(subject, "claim.aud").values, known3 = configured(subject, ["config.audience", "config.resource"]), [first] = known3, [audience] = audiences, isIdToken = ["claim.nonce", "claim.at_hash"].some((name) => fieldOf(subject, name).values.length > 0);
  !first || !audience || isIdToken || fieldOf(subject, "config.client_id").values.some((client) => !isKnown(client) || client.text === audience.text) || audiences.some((each) => known3.some((value) => plain(value.text) === plain(each.text))) || (yield { params: { audience: shown(audience.text), configured: shown(first.text) } });
}, signedClaims = function* (subject) {
  if (fieldOf(subject, "made").values.length === 0) return;
  let use = fieldOf(subject, "key").values[0]?.text, missing = ["iss", "sub", "aud", "exp"].filter((name) => {
    let { values, idle, closed } = fieldOf(subject, `claim.${name}`);
    return closed && values.length + idle.length === 0;
  });
  use === "client_assertion" && missing.length > 0 && (yield { params: { problem: `lacks ${missing.join(", ")}` } });
}, signedLifetime = function* (subject) {
  if (fieldOf(subject, "made").values.length === 0) return;
  let ttl = fieldOf(subject, "ttl").values[0], seconds = Number(ttl?.text);
  ttl && seconds > 3600 && (yield { value: ttl, params: { lifetime: durationOf(seconds) } });
};
function shown(text) {
  let name = /^[^?#@\s]{1,80}/.exec(text)?.[0];
  return name !== void 0 && !text.includes("@") ? name : "another one";
}
var JWT_VERBS = {
  "iss-mismatch": issMismatch,
  "aud-mismatch": audMismatch,
  "signed-claims": signedClaims,
  "signed-lifetime": signedLifetime
};

// src/oauth/verbs-request.ts
var REPEATABLE = /* @__PURE__ */ new Set(["resource", "audience"]), duplicateParameter = function* (subject) {
  if (isSent(subject))
    for (let [name, { values }] of subject.fields) {
      let parameter = /^(?:param|query)\.(.+)$/.exec(name)?.[1];
      if (parameter === void 0 || REPEATABLE.has(parameter)) continue;
      let rows = values.filter((value) => value.entry && !/\/\d+$/.test(afterHash(value.entry.path))), places = new Set(rows.map((value) => value.entry.span.start));
      subject.kind === "authorize-request" && name.startsWith("param.") && subject.fields.has(`query.${parameter}`) || places.size > 1 && (yield { value: rows[rows.length - 1], params: { parameter } });
    }
};
function afterHash(path) {
  let hash = path.lastIndexOf("#/");
  return hash < 0 ? "" : path.slice(hash);
}
var REQUIRED = {
  authorization_code: ["code"],
  refresh_token: ["refresh_token"],
  password: ["username", "password"],
  "urn:ietf:params:oauth:grant-type:device_code": ["device_code"]
}, disabledRequired = function* (subject) {
  let grant = knownText(fieldOf(subject, "grant")), needed = ["grant_type", ...grant === void 0 ? [] : REQUIRED[grant] ?? []];
  grant === "client_credentials" && knownText(fieldOf(subject, "auth.method")) === "none" && needed.push("client_id", "client_secret");
  for (let parameter of needed) {
    let { values, idle, closed } = fieldOf(subject, `param.${parameter}`), row = idle.find((value) => value.state === "disabled");
    closed && row && values.length === 0 && fieldOf(subject, `query.${parameter}`).values.length === 0 && (yield { value: row, params: { parameter } });
  }
}, contentType = function* (subject, { provider }) {
  if (provider && provider.body !== "form") return;
  let format = knownText(fieldOf(subject, "body.format")), type2 = fieldOf(subject, "contentType").values[0];
  if (type2?.text !== "application/json" && format !== "json" || type2 && isKnown(type2) && type2.text !== "application/json") return;
  let value = type2?.entry ? type2 : fieldOf(subject, "body.format").values[0];
  !provider && knownText(fieldOf(subject, "url.host")) === void 0 || (yield { ...value ? { value } : {}, ...provider ? {} : { level: "note" } });
}, unencodedFormValue = function* (subject, { options }) {
  let only = options.parameters;
  for (let [name, { values }] of subject.fields)
    if (!(!name.startsWith("param.") || Array.isArray(only) && !only.includes(name.slice(6))))
      for (let value of values) {
        let written2 = writtenForm(value);
        if (written2 === void 0) continue;
        let spaced = /^param\.(?:scope|audience|resource|acr_values|prompt)$/.test(name), match = /[ #=]|%(?![0-9A-Fa-f]{2})/.exec(written2)?.[0] ?? (!spaced && written2.includes("+") ? "+" : void 0);
        match !== void 0 && (yield { value, params: { parameter: name.slice(6), character: match === " " ? "space" : match } });
      }
};
function writtenForm(value) {
  let { entry, document } = value;
  if (!entry || !isKnown(value) || entry.place !== "body" || !entry.path.includes("#?") || /\/form#\?/.test(entry.path) || entry.path.slice(0, entry.path.indexOf("#?")).includes("#/")) return;
  let { text } = document.input, before = text.slice(Math.max(0, entry.span.start - 120), entry.span.start);
  if (!before.endsWith("=") || /--data-urlencode[\s=]+\$?["']?[^\s"']{0,80}=$/.test(before)) return;
  let written2 = text.slice(entry.span.start, entry.span.end);
  return entry.value !== written2 && /["'`\n]/.test(written2) ? void 0 : written2;
}
var basicNotEncoded = function* (subject) {
  let [secret] = fieldOf(subject, "auth.client_secret").values, [id] = fieldOf(subject, "auth.client_id").values;
  for (let value of [id, secret]) {
    if (!value || !isKnown(value) || value.entry?.role === void 0 || !/^auth\.basic\./.test(value.entry.role))
      continue;
    /[:+ &]|%(?![0-9A-Fa-f]{2})|[^\x21-\x7e]/.exec(value.text)?.[0] !== void 0 && (yield { value, params: { part: value === id ? "client id" : "client secret" } });
  }
}, authIdDiffers = function* (subject) {
  let basic = fieldOf(subject, "auth.client_id").values.find((value) => value.entry?.role === "auth.basic.username");
  if (!(!basic || !isKnown(basic)))
    for (let name of ["param.client_id", "query.client_id"])
      for (let value of fieldOf(subject, name).values)
        isKnown(value) && value.text !== basic.text && value.text !== decoded2(basic.text) && (yield { value });
};
function decoded2(text) {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
var RESOURCE = /^[a-z][a-z0-9+.-]*:[^#]+$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, resourceNotAbsolute = function* (subject) {
  if (isSent(subject))
    for (let value of fieldOf(subject, "param.resource").values)
      isKnown(value) && !RESOURCE.test(value.text) && (yield { value });
};
function isSent({ group }) {
  return group.kind === "request" || group.kind === "form" || group.kind === "helper";
}
var GRANTS = [
  "authorization_code",
  "client_credentials",
  "refresh_token",
  "password",
  "device_code",
  "token_exchange"
], TOOL_NAMES = /* @__PURE__ */ new Set(["authorization_code_with_pkce", "password_credentials", "implicit", "device_code"]), unknownGrantType = function* (subject) {
  let grant = fieldOf(subject, "grant").values[0];
  if (!grant || !isKnown(grant) || !isSent(subject) || subject.group.kind === "helper" && TOOL_NAMES.has(grant.text)) return;
  let near = nearestGrant(grant.text);
  near ? yield { value: grant, params: { grant: grant.text, meant: `; it should be ${near}` } } : yield { value: grant, level: "note", params: { grant: grant.text.slice(0, 60), meant: "" } };
};
function nearestGrant(text) {
  let plain3 = (name) => name.toLowerCase().replace(/[^a-z]/g, ""), own = plain3(text.slice(0, 60));
  return GRANTS.find(
    (grant) => plain3(grant) === own || plain3(grant) === `${own}s` || `${plain3(grant)}s` === own || oneSlip(plain3(grant), own)
  );
}
function oneSlip(a, b) {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 6) return !1;
  let start = 0;
  for (; start < a.length && a[start] === b[start]; ) start += 1;
  let end = 0;
  for (; end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]; ) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}
var REQUEST_VERBS = {
  "duplicate-parameter": duplicateParameter,
  "disabled-required": disabledRequired,
  "content-type": contentType,
  "unencoded-form-value": unencodedFormValue,
  "basic-not-encoded": basicNotEncoded,
  "auth-id-differs": authIdDiffers,
  "unknown-grant-type": unknownGrantType,
  "resource-not-absolute": resourceNotAbsolute
};

// src/oauth/hosts.ts
function reachOf(host) {
  let name = host.toLowerCase().replace(/^\[|\]$/g, "");
  return /^(?:localhost|127(?:\.\d{1,3}){3}|::1|0\.0\.0\.0)$/.test(name) || name.endsWith(".localhost") ? "loopback" : /\.(?:local|svc|internal|test|lan|home|localdomain|intranet|corp)$/.test(name) || /\.svc\.cluster\./.test(name) || /^(?:10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(name) ? "internal" : name.includes(".") || name.includes(":") ? "public" : "internal";
}
function hostOf(url) {
  let authority = /^https?:\/\/([^/?#]*)/i.exec(url.slice(0, 2e3))?.[1];
  if (!authority) return;
  let host = authority.slice(authority.lastIndexOf("@") + 1).toLowerCase();
  return host.startsWith("[") ? host.slice(0, host.indexOf("]") + 1) || void 0 : host.replace(/:[^:]*$/, "") || void 0;
}

// src/oauth/source.ts
var ENVIRONMENTS = {
  local: "local",
  localhost: "local",
  dev: "dev",
  develop: "dev",
  development: "dev",
  test: "test",
  testing: "test",
  qa: "test",
  uat: "test",
  int: "test",
  integration: "test",
  sandbox: "test",
  stage: "stage",
  staging: "stage",
  preprod: "stage",
  preview: "stage",
  prod: "prod",
  production: "prod",
  live: "prod"
};
function environmentOf(name) {
  let found = /* @__PURE__ */ new Set();
  for (let word of name.toLowerCase().split(/[^a-z]+/))
    Object.hasOwn(ENVIRONMENTS, word) && found.add(ENVIRONMENTS[word]);
  return found.size === 1 ? [...found][0] : void 0;
}
var PROSE2 = /\.(?:md|mdx|markdown|rst|adoc|txt|html?|ipynb)$/i, SORTING = /^(?:\.?config\w*|conf\w*|settings|env\w*|\.env|deploy\w*|k8s|kubernetes|helm|charts?|templates|manifests?|overlays?|base|infra\w*|terraform|docker|compose|src|main|resources|properties|app|\.github|workflows|\.vscode|postman|local|dev|development|test|testing|qa|uat|stag(?:e|ing)|prod|production)$/i;
function isExample({ input, format }) {
  return format === "openapi" || PROSE2.test(input.path) || contextOf(input).example;
}
function serviceOf(document) {
  let { format, input } = document;
  if (/^(?:text|javascript|markdown)$/.test(format) || isExample(document)) return;
  let folders = input.path.split("/").slice(0, -1);
  for (; folders.length > 0 && SORTING.test(folders.at(-1)); ) folders.pop();
  return folders.length > 0 ? folders.join("/") : void 0;
}
function addSource(subject) {
  let { document, group } = subject, { path } = document.input;
  subject.derive("source.file", path), subject.derive("source.example", String(isExample(document)));
  let environment = environmentOf(group.name) ?? environmentOf(path.slice(path.lastIndexOf("/") + 1));
  if (environment && subject.derive("source.environment", environment), group.kind !== "settings" && group.kind !== "variables" && group.kind !== "file") return;
  subject.derive("source.account", `${path}#${group.id}`);
  let service = serviceOf(document);
  service && subject.derive("source.service", service);
}

// src/oauth/verbs-setup.ts
var pkceMissing = function* (subject) {
  let { kind } = subject.group;
  if (kind !== "request" && kind !== "helper") return;
  let pkce = fieldOf(subject, "pkce"), proofs = ["param.code_challenge", "param.code_verifier", "query.code_challenge"].map(
    (name) => fieldOf(subject, name)
  );
  if ([pkce, ...proofs].some(({ values, closed }) => values.length > 0 || !closed)) return;
  let grant = fieldOf(subject, "grant").values[0];
  yield { ...grant?.entry ? { value: grant } : {}, ...isPublicClient(subject) ? {} : { level: "note" } };
};
function isPublicClient(subject) {
  if (subject.kind !== "token-request") return !1;
  let secret = fieldOf(subject, "auth.client_secret"), idle = [secret, fieldOf(subject, "param.client_secret")].some((field) => field.idle.length > 0);
  return secret.closed && secret.values.length === 0 && !idle && fieldOf(subject, "param.client_assertion").values.length === 0 && fieldOf(subject, "auth.client_id").values.length > 0;
}
var REDIRECTS = /^reg\.(?:.*\.)?(?:(?:valid)?redirecturis?|callbacks|callbackurls|postlogoutredirecturis|signinredirecturis)$/, ORIGINS = /^reg\.(?:.*\.)?(?:weborigins|allowedcorsorigins)$/, BUILT_IN = /* @__PURE__ */ new Set([
  "account",
  "account-console",
  "admin-cli",
  "broker",
  "realm-management",
  "security-admin-console"
]);
function* redirectsOf(subject, origins) {
  let seen = /* @__PURE__ */ new Set();
  for (let [name, { values }] of subject.fields) {
    let plain3 = name.toLowerCase().replace(/[_-]/g, "");
    if (plain3 === "param.redirecturi" || REDIRECTS.test(plain3) || origins && ORIGINS.test(plain3))
      for (let value of values)
        !isKnown(value) || seen.has(value.entry) || (seen.add(value.entry), yield value);
  }
}
function isBuiltIn(subject) {
  let id = knownText(fieldOf(subject, "reg.clientId"));
  return id !== void 0 && BUILT_IN.has(id);
}
var wildcardRedirect = function* (subject) {
  if (!isBuiltIn(subject))
    for (let value of redirectsOf(subject, !0)) {
      if (!value.text.includes("*") || /^\/realms\/[^/]+\/account\//.test(value.text)) continue;
      let host = hostOf(value.text), near = value.text.startsWith("/") || host !== void 0 && reachOf(host) === "loopback";
      yield { value, ...near ? { level: "warning" } : {} };
    }
}, insecureRedirect = function* (subject) {
  for (let value of redirectsOf(subject, !1)) {
    let host = /^http:\/\//i.test(value.text) ? hostOf(value.text) : void 0;
    if (host === void 0 || host.includes("*")) continue;
    let reach = reachOf(host), lesser = reach === "internal" || isExample(subject.document);
    reach !== "loopback" && (yield { value, params: { host }, ...lesser ? { level: "note" } : {} });
  }
}, BROAD = /^(?:all|\*|root|full_access|admin:\*|__myscopes__|https:\/\/www\.googleapis\.com\/auth\/cloud-platform)$/, ONLY_CHOICE = /^(?:\S{0,200}\/)?\.default$|^all-apis$/, broadScope = function* (subject) {
  for (let value of fieldOf(subject, "param.scope").values) {
    if (!isKnown(value)) continue;
    let scopes = value.text.split(/[\s,]+/), broad = scopes.find((scope) => BROAD.test(scope)), only = scopes.find((scope) => ONLY_CHOICE.test(scope));
    broad !== void 0 ? yield { value, params: { scope: broad } } : only !== void 0 && (yield { value, params: { scope: only.slice(0, 80) }, level: "note" });
  }
}, TENANT_HOSTS = /^([a-z0-9-]+(?:\.(?:us|eu|au|jp|uk|ca))?)\.(auth0\.com|okta\.com|oktapreview\.com|logto\.app|onelogin\.com|b2clogin\.com|zitadel\.cloud|frontegg\.com|fusionauth\.io)$/, SHARED_TENANTS = /* @__PURE__ */ new Set(["common", "organizations", "consumers"]);
function tenantOf(url) {
  let host = hostOf(url);
  if (host === void 0) return;
  let own = TENANT_HOSTS.exec(host);
  if (own) return { service: own[2], tenant: own[1] };
  let path = url.slice(url.indexOf(host) + host.length).replace(/^:\d+/, ""), realm = /^(?:\/auth)?\/realms\/([^/?#]+)/.exec(path)?.[1];
  if (realm) return { service: `${host} realm`, tenant: realm };
  let entra = /^(?:login\.microsoftonline\.com|sts\.windows\.net)$/.test(host) ? /^\/([0-9a-f-]{36})(?:\/|$)/i.exec(path)?.[1] : void 0;
  return entra && !SHARED_TENANTS.has(entra) ? { service: "entra", tenant: entra.toLowerCase() } : void 0;
}
var issuerEndpointMismatch = function* (subject) {
  let known3 = ["config.issuer", "url", "authorize.url"].flatMap(
    (name) => fieldOf(subject, name).values.slice(0, 1).filter(isKnown)
  ), [first, ...others] = known3.flatMap((value) => {
    let found = tenantOf(value.text);
    return found ? [{ value, ...found }] : [];
  });
  for (let other of others)
    if (!(!first || other.service !== first.service || other.tenant === first.tenant)) {
      yield { value: other.value, params: { tenant: other.tenant.slice(0, 60), issuer: first.tenant.slice(0, 60) } };
      return;
    }
}, tokensViaBrowser = function* (subject) {
  for (let [name, { values }] of subject.fields) {
    if (!/^reg\.(?:.*\.)?allowaccesstokensviabrowser$/i.test(name)) continue;
    let value = values.find((each) => /^true$/i.test(each.text));
    if (!value) continue;
    let prefix = name.slice(0, name.lastIndexOf(".") + 1).toLowerCase(), grants = [...subject.fields].flatMap(
      ([key, field]) => key.toLowerCase().startsWith(prefix) && /(?:allowed)?_?grant_?types$/i.test(key) ? field.values.map(({ text }) => text) : []
    ), onlyMachines = grants.length > 0 && grants.every((grant) => grant === "client_credentials");
    yield { value, ...onlyMachines ? { level: "error" } : {} };
    return;
  }
}, CLIENT_CODE = /(?:^|\/)(?:public|static|www)\/(?:[^/]+\/)*[^/]+\.[cm]?js$|(?:^|\/)src\/(?:[^/]+\/)*[^/]+\.(?:tsx|jsx|vue|svelte)$|(?:^|\/)(?:res\/values[^/]*\/strings\.xml|Info\.plist)$/, SERVER_CODE = /(?:^|\/)(?:server|api|backend|functions|lambda|test|tests|__tests__|node_modules)\/|\.(?:server|test|spec|stories)\.[^/]+$|\+(?:page|layout)?\.?server\.|(?:^|\/)(?:route|middleware)\.[jt]sx?$/, PUBLIC_NAME = /^(?:NEXT_PUBLIC_|VITE_|REACT_APP_|EXPO_PUBLIC_|NUXT_PUBLIC_|GATSBY_|VUE_APP_)/, clientCredentialsInPublic = function* (subject) {
  let { path } = subject.document.input, grant = fieldOf(subject, "grant").values[0], secret = fieldOf(subject, "auth.client_secret").values[0], inCode = CLIENT_CODE.test(path) && !SERVER_CODE.test(path), named = [grant, secret].some((value) => value?.entry && PUBLIC_NAME.test(value.entry.key));
  (inCode || named) && (yield { ...grant?.entry ? { value: grant } : {} });
}, RUNTIME = /(?:^|\/)(?:\.env(?:\.[\w-]+)*|[\w.-]+\.env|appsettings(?:\.\w+)?\.json|application(?:-\w+)?\.(?:ya?ml|properties)|(?:docker-)?compose[\w.-]*\.ya?ml|wrangler\.toml|local\.settings\.json)$/i, TO_FILL_IN = /example|sample|template|\bdist\b|default|\.tpl|(?:^|\/)(?:docs?|tests?|fixtures?)\//i, FOR_PEOPLE = /^<<?[^<>{}$]+>>?$|^\[[a-z][\w -]*\]$|\byour[-_ ]|goes[-_ ]?here\b|^change[-_]?me$|^x{4,}$/i, placeholderInRuntimeConfig = function* (subject) {
  let { path } = subject.document.input;
  if (!RUNTIME.test(path) || TO_FILL_IN.test(path)) return;
  let seen = /* @__PURE__ */ new Set();
  for (let [name, { values }] of subject.fields)
    if (/^(?:auth\.client_|url$|param\.|config\.|header\.)/.test(name))
      for (let value of values) {
        let written2 = value.entry?.value.trim() ?? "";
        !value.entry || seen.has(value.entry) || value.state === "computed" || !FOR_PEOPLE.test(written2) || (seen.add(value.entry), yield { value, params: { name: value.entry.key } });
      }
}, SETUP_VERBS = {
  "pkce-missing": pkceMissing,
  "wildcard-redirect": wildcardRedirect,
  "insecure-redirect": insecureRedirect,
  "broad-scope": broadScope,
  "issuer-endpoint-mismatch": issuerEndpointMismatch,
  "tokens-via-browser": tokensViaBrowser,
  "client-credentials-in-public": clientCredentialsInPublic,
  "placeholder-in-runtime-config": placeholderInRuntimeConfig
};

// src/oauth/verbs-transport.ts
var URLS = ["url", "authorize.url", "config.issuer"], CREDENTIALS = [
  "auth.client_secret",
  "header.authorization",
  "header.x-api-key",
  "header.x-auth-token",
  "query.access_token",
  "param.password",
  "param.refresh_token",
  "param.assertion",
  "param.client_assertion",
  "token.value"
];
function carriesCredential(subject) {
  return CREDENTIALS.some((name) => fieldOf(subject, name).values.length > 0) || knownText(fieldOf(subject, "auth.method")) === "basic";
}
var insecureEndpoint = function* (subject, { subjects }) {
  for (let name of URLS) {
    let value = fieldOf(subject, name).values[0];
    if (!value || !/^http:\/\//i.test(value.text)) continue;
    let host = hostOf(value.text);
    if (host === void 0 || value.holes.some((hole) => host.includes(hole))) continue;
    let reach = reachOf(host), place = atDefinition(value), sends = carriesCredential(subject) || sendingDefinitions(subjects).has(place.entry);
    if (reach === "loopback" || subject.kind === "api-request" && !sends && subject.document.family === void 0)
      continue;
    let note = reach !== "public" || !sends;
    note && (isExample(subject.document) || !isFirst(subject, name, host, subjects)) || (yield { value: place, params: { host }, ...note ? { level: "note" } : {} });
  }
}, firsts = /* @__PURE__ */ new WeakMap();
function isFirst(subject, name, host, subjects) {
  let seen = firsts.get(subjects);
  if (!seen) {
    seen = /* @__PURE__ */ new Map();
    for (let [i, one] of subjects.entries())
      for (let field2 of URLS) {
        let url = fieldOf(one, field2).values[0]?.text ?? "", own = /^http:\/\//i.test(url) ? hostOf(url) : void 0, key = `${one.document.input.path}
${own}`;
        own !== void 0 && !seen.has(key) && seen.set(key, `${i} ${field2}`);
      }
    firsts.set(subjects, seen);
  }
  let [index, field] = (seen.get(`${subject.document.input.path}
${host}`) ?? "").split(" ");
  return subjects[Number(index)] === subject && field === name;
}
function atDefinition(value) {
  let { definition, span, ...rest } = value;
  return !definition || !/^\s*http:\/\//i.test(definition.entry.value) ? value : { ...rest, document: definition.document, entry: definition.entry };
}
var sending = /* @__PURE__ */ new WeakMap();
function sendingDefinitions(subjects) {
  let entries = sending.get(subjects);
  if (!entries) {
    let senders = subjects.filter(carriesCredential).flatMap((subject) => fieldOf(subject, "url").values.slice(0, 1));
    entries = new Set(senders.flatMap(({ definition }) => definition ? [definition.entry] : [])), sending.set(subjects, entries);
  }
  return entries;
}
var tlsVerifyOff = function* (subject) {
  let value = fieldOf(subject, "insecure").values[0];
  if (!value || value.text === "false" || knownText(fieldOf(subject, "url.scheme")) === "http") return;
  let host = knownText(fieldOf(subject, "url.host")), away = host === void 0 || reachOf(host) === "public";
  yield { value, ...away && carriesCredential(subject) ? {} : { level: "note" } };
}, TRANSPORT_VERBS = {
  "insecure-endpoint": insecureEndpoint,
  "tls-verify-off": tlsVerifyOff
};

// src/oauth/verbs.ts
var VERBS = {
  ...REQUEST_VERBS,
  ...TRANSPORT_VERBS,
  ...SETUP_VERBS,
  ...JWT_VERBS,
  ...CONSTANT_VERBS
};

// src/oauth/engine.ts
var engines = /* @__PURE__ */ new WeakMap();
function engineOf(ruleset) {
  let engine = engines.get(ruleset);
  return engine || (engine = makeEngine(ruleset), engines.set(ruleset, engine)), engine;
}
function makeEngine(ruleset) {
  let providers = new Map(ruleset.providers.map((provider) => [provider.id, provider])), isGeneric = (provider) => provider.recognise.strong.length + provider.recognise.weak.length === 0, recognisers = compileRecognisers(ruleset.providers.filter((provider) => !isGeneric(provider))), table = /* @__PURE__ */ new Map();
  for (let rule of ruleset.rules) {
    let provider = rule.kind === "check" ? providers.get(rule.provider) : void 0;
    if (rule.kind !== "check" || !provider) continue;
    let check = compileCheck(rule, provider);
    if (!(!check.assertion && !check.verb && !check.grouping))
      for (let kind of rule.subjects) push2(table, `${isGeneric(provider) ? "" : provider.id}/${kind}`, check);
  }
  let joined = /* @__PURE__ */ new Map();
  return {
    recognisers,
    checksFor: (kind, provider) => {
      let key = `${provider?.id ?? ""}/${kind}`, checks = joined.get(key);
      if (!checks) {
        let like = provider?.like ? table.get(`${provider.like}/${kind}`) ?? [] : [], general = table.get(`/${kind}`) ?? [];
        checks = provider ? [...table.get(key) ?? [], ...like, ...general] : general, joined.set(key, checks);
      }
      return checks;
    },
    wantsVariable: variableFilter(ruleset)
  };
}
function later(written2, tables) {
  let compiled;
  return (scope) => (compiled ??= compilePredicate(written2, tables), compiled(scope));
}
function push2(table, key, check) {
  let list2 = table.get(key);
  list2 ? list2.push(check) : table.set(key, [check]);
}
function compileCheck(rule, provider) {
  try {
    let verb = rule.verb === void 0 ? void 0 : VERBS[rule.verb];
    if (rule.verb !== void 0 && !verb) throw new RangeError(`there is no verb "${rule.verb}"`);
    return {
      rule,
      ...rule.if === void 0 ? {} : { condition: later(rule.if, provider.tables) },
      ...rule.assert === void 0 ? {} : { assertion: later(rule.assert, provider.tables) },
      ...verb ? { verb } : {},
      ...rule.group === void 0 ? {} : { grouping: groupingOf(rule.group) }
    };
  } catch (error) {
    throw error instanceof Error && (error.message = `${rule.id}: ${error.message}`), error;
  }
}
function groupingOf(written2) {
  let { by, distinct, max } = written2;
  if (typeof by != "string" || typeof distinct != "string" || typeof max != "number")
    throw new RangeError("group needs by, distinct and max");
  return { by, distinct, max };
}
function variableFilter(ruleset) {
  let names = [], values = [], all = !1, collect = (written2) => {
    for (let { field, source } of patternsIn(written2))
      field === "var.name" ? names.push(source) : field === "var.value" && values.push(source);
  };
  for (let { recognise: recognise2 } of ruleset.providers) collect([recognise2.strong, recognise2.weak]);
  for (let rule of ruleset.rules)
    rule.kind !== "check" || !rule.subjects.includes("variable") || (fieldsIn(rule.if).some((field) => field.startsWith("var.")) || (all = !0), collect(rule.if));
  let [name, value] = [union2(names), union2(values)];
  return (key, text) => all || (name?.test(key) ?? !1) || text.length <= 8192 && (value?.test(text) ?? !1);
}
function* patternsIn(written2) {
  if (Array.isArray(written2)) for (let item of written2) yield* patternsIn(item);
  else if (typeof written2 == "object" && written2 !== null) {
    let { field, matches: matches2, equals: equals2 } = written2;
    typeof field == "string" && typeof matches2 == "string" && (yield { field, source: matches2 }), typeof field == "string" && typeof equals2 == "string" && (yield { field, source: `^${equals2.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}$` });
    for (let inner of Object.values(written2)) typeof inner == "object" && (yield* patternsIn(inner));
  }
}
function union2(sources) {
  let plain3 = sources.map((source) => `(?:${source.replace(/\(\?<[A-Za-z]\w*>/g, "(?:")})`);
  return plain3.length > 0 ? new RegExp(plain3.join("|"), "i") : void 0;
}

// src/engine/builtin.ts
function nodeCrypto() {
  return require("node:crypto");
}

// src/engine/digest.ts
function hmacHex(key, value) {
  return nodeCrypto().createHmac("sha256", key).update(value).digest("hex");
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

// src/oauth/facts.ts
function factOf(check, level, subject, key) {
  let { grouping, rule } = check;
  if (!grouping) return;
  let by = known(fieldOf(subject, grouping.by)), distinct = known(fieldOf(subject, grouping.distinct)), span = by && spanOf(by);
  if (!by || !distinct || !span) return;
  let { input } = by.document;
  return {
    ruleId: rule.id,
    level,
    by: hmacHex(key, by.text),
    distinct: hmacHex(key, distinct.text),
    max: grouping.max,
    path: input.path,
    span,
    region: linesOf(input).regionOf(span)
  };
}
var lines = /* @__PURE__ */ new WeakMap();
function linesOf(input) {
  let counted = lines.get(input) ?? new Lines(input.text);
  return lines.set(input, counted), counted;
}
function known(field) {
  return field.values.length === 1 ? field.values.find(isKnown) : void 0;
}

// src/oauth/beside.ts
var MAX_URLS = 300, URL_SETTING = /(?:ur[li]|endpoint|host|base|server|domain)s?$/i;
function withBeside(subjects, index, values) {
  let requests = subjects.filter(({ kind }) => kind === "api-request");
  return subjects.map((subject) => {
    if (subject.kind !== "token-request") return subject;
    let { kind } = subject.group, urls = kind === "request" || kind === "helper" ? requests.flatMap((other) => fieldOf(other, "url").values.slice(0, 1)).filter(isKnown) : kind === "settings" || kind === "file" ? settingUrls(subject, index, values) : [];
    return urls.length === 0 || urls.length > MAX_URLS ? subject : withUrls(subject, urls);
  });
}
function settingUrls(subject, index, values) {
  let own = new Set(
    ["url", "authorize.url"].flatMap((name) => fieldOf(subject, name).values.map(({ entry }) => entry))
  ), found = [];
  for (let entry of index.entriesOf(subject.group.id)) {
    if (!entry.enabled || own.has(entry) || !/^https?:\/\//i.test(entry.value) || entry.value.length > 2e3 || !URL_SETTING.test(entry.key) || environmentOf(entry.key) !== void 0) continue;
    let value = values.of(entry);
    isKnown(value) && found.push(value);
  }
  return found;
}
function withUrls(subject, urls) {
  let hosts = urls.flatMap((value) => {
    let host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(value.text)?.[1];
    return host ? [{ ...value, text: host.toLowerCase() }] : [];
  }), field = (list2) => ({ values: list2, idle: [], closed: !1 });
  return {
    ...subject,
    fields: new Map([...subject.fields, ["beside.url", field(urls)], ["beside.host", field(hosts)]])
  };
}
function urlOfGroup(group, index, values) {
  let entry = index.entriesOf(group).find(({ role }) => role === "request.url");
  return entry && values.of(entry);
}

// src/oauth/groups.ts
var NONE = [], GroupIndex = class {
  document;
  #groups = /* @__PURE__ */ new Map();
  #entries = /* @__PURE__ */ new Map();
  constructor(document) {
    this.document = document;
    for (let group of document.groups) this.#groups.set(group.id, group);
    for (let entry of document.entries) {
      let list2 = this.#entries.get(entry.group);
      list2 ? list2.push(entry) : this.#entries.set(entry.group, [entry]);
    }
  }
  group(id) {
    return this.#groups.get(id);
  }
  entriesOf(id) {
    return this.#entries.get(id) ?? NONE;
  }
  /** A request's own auth entries, and those of the folder or collection whose auth it uses. */
  authOf(group) {
    let own = authEntries(this.entriesOf(group.id));
    return group.inherits === void 0 ? own : [...own, ...authEntries(this.entriesOf(group.inherits))];
  }
};
function authEntries(entries) {
  return entries.filter((entry) => entry.role?.startsWith("auth."));
}

// src/oauth/client-auth.ts
function schemeOf(header) {
  if (!header) return "none";
  let written2 = header.entry?.value ?? "";
  return /^\s*basic\b/i.test(written2) ? "basic" : /^\s*bearer\b/i.test(written2) ? "bearer" : /client_?(?:id|secret)\s*[:=]/i.test(written2) ? "credentials" : "unknown";
}
var HEADER_SECRETS = [
  "header.client_secret",
  "header.client-secret",
  "header.x-client-secret",
  "header.clientsecret"
], HEADER_IDS = ["header.client_id", "header.client-id", "header.x-client-id", "header.clientid"];
function addClientAuth(subject, basic) {
  let header = subject.first("header.authorization"), scheme = schemeOf(header), body = subject.first("param.client_secret"), query = subject.first("query.client_secret"), assertion = subject.first("param.client_assertion") ?? subject.first("query.client_assertion"), custom = HEADER_SECRETS.map((name) => subject.first(name)).find(Boolean), sent = basic.user ?? basic.password ?? (scheme === "basic" ? header : void 0), inRequest = body ?? query ?? assertion;
  sent && inRequest || assertion && (body ?? query) ? subject.derive("auth.method", "both", sent ? inRequest : body ?? query) : sent ? subject.derive("auth.method", "basic", sent) : assertion ? subject.derive("auth.method", "assertion", assertion) : body ? subject.derive("auth.method", "body", body) : query ? subject.derive("auth.method", "query", query) : custom || scheme === "credentials" || scheme === "bearer" ? subject.derive("auth.method", "custom-header", custom ?? header) : scheme === "unknown" || !subject.closed.has("auth") ? subject.open("auth.method") : subject.derive("auth.method", "none"), addAll(subject, "auth.client_id", basic.user, ["param.client_id", "query.client_id", ...HEADER_IDS]), addAll(subject, "auth.client_secret", basic.password, [
    "param.client_secret",
    "query.client_secret",
    ...HEADER_SECRETS
  ]), (scheme === "unknown" || scheme === "credentials" || scheme === "basic" && !basic.user) && subject.open("auth.client_id").open("auth.client_secret");
}
function addAll(subject, name, first, fields) {
  first && subject.add(name, first);
  for (let field of fields) for (let value of subject.all(field)) subject.add(name, value);
}

// src/oauth/url.ts
var URL_PARTS = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/?#]*)([^?#]*)(?:\?([^#]*))?/i;
function addUrl(subject, value) {
  if (subject.add("url", value), value.state === "disabled" || value.state === "empty") return;
  let found = value.holes.length === 0 && value.state !== "literal" || value.holes.includes(value.text) ? null : URL_PARTS.exec(value.text), scheme = found?.[1], authority = found?.[2] ?? "";
  if (!found || scheme === void 0 && authority !== "" && !startsWithHole(value)) {
    if (found && isHostLike(authority)) addParts(subject, value, void 0, authority, found[3] ?? "", found[4], !1);
    else for (let part of ["scheme", "host", "path", "query"]) subject.open(`url.${part}`);
    return;
  }
  addParts(subject, value, scheme, authority, found[3] ?? "", found[4], scheme === void 0);
}
function addParts(subject, value, scheme, authority, path, query, floating) {
  let part = (name, text, holes = value.holes.filter((hole) => text.includes(hole))) => {
    let state = holes.length > 0 ? "placeholder" : "literal";
    text !== "" && subject.add(`url.${name}`, { ...value, text, holes, state });
  };
  scheme === void 0 ? subject.open("url.scheme") : part("scheme", scheme.toLowerCase());
  let host = authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d*$/, "").toLowerCase();
  floating ? (subject.open("url.host"), part("path", path, value.holes)) : (part("host", host), part("path", path)), query !== void 0 && part("query", query);
}
function startsWithHole(value) {
  return value.holes.some((hole) => value.text.startsWith(hole));
}
function isHostLike(authority) {
  return /^(?:localhost|[\w-]+(?:\.[\w-]+)+)(?::\d+)?$/i.test(authority);
}

// src/oauth/holes.ts
var HOLE = new RegExp(
  [
    String.raw`\{\{[^{}]{0,120}\}\}`,
    // {{x}}, {{ .Values.x }}
    String.raw`\$\{\{[^{}]{0,120}\}\}`,
    // ${{ secrets.X }}
    String.raw`[$#]\{[^{}]{0,120}\}`,
    // ${x}, #{x}
    String.raw`\$\([^()]{0,120}\)`,
    // $(x)
    String.raw`\$(?:env:)?[A-Za-z_]\w*`,
    // $x
    "<<[^<>]{1,80}>>",
    // <<x>>
    "<%[^<>]{1,80}%>",
    // <%= x %>
    "<[A-Za-z][^<>]{0,80}>",
    // <x>
    String.raw`%\([\w.]{1,60}\)s`,
    // %(x)s
    String.raw`%[A-Za-z_]\w{2,60}%`,
    // %X%; three letters or more, as %E2%80 is an encoding
    String.raw`\[[A-Za-z][\w .:-]{0,60}\]`,
    // [tenant-id]; not [::1]
    String.raw`\{[A-Za-z][\w .:-]{0,60}\}`,
    // {tenant}
    "__[A-Z][A-Z0-9_]{2,60}__",
    // __X__
    String.raw`\b(?:your|YOUR)[-_][\w-]{1,60}`,
    // your-tenant, YOUR_TENANT
    String.raw`\*{3,}|[xX]{4,}|\u2026|\.{3}`
    // elided
  ].join("|"),
  "g"
), STAND_IN2 = /(?:^|[\W_])(?:placeholder|change_?me|replace_?me|redacted|insert|todo|tbd)(?:$|[\W_])|goes_?here/i;
function holesOf(text) {
  if (text.length > 1e5) return [];
  let holes = [];
  for (let found of text.matchAll(HOLE))
    holes.push({ start: found.index, end: found.index + found[0].length, name: nameOf(found[0]) });
  return holes;
}
function isStandIn2(text) {
  return text.length <= 200 && STAND_IN2.test(text);
}
function markOf(hole) {
  let name = hole.name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return name === "" ? "ph-x" : `ph-${name}`;
}
function nameOf(reference) {
  let names = reference.replace(/:[-=?+].*$/s, "").match(/[A-Za-z_][\w-]*/g);
  return names?.at(-1) === "s" && reference.startsWith("%(") ? names.at(-2) ?? "" : names?.at(-1) ?? "";
}
function withMarks(text, holes) {
  let marked = "", from = 0;
  for (let hole of holes)
    marked += text.slice(from, hole.start) + markOf(hole), from = hole.end;
  return marked + text.slice(from);
}

// src/oauth/value.ts
var SECRET_NAME = /secret|passw|pwd|token(?!.?(?:url|uri|endpoint|type))|api.?key|private|assertion|credential/i, SECRET_FIELD = /^(?:client_?secret|app_?secret|password|passwd|pwd|refresh_?token|access_?token|id_?token|token|assertion|client_?assertion|subject_?token|actor_?token|code|code_?verifier|device_?code|api_?key|key|authorization|proxy-authorization|cookie|x-api-key|x-auth-token|secret|new_?secret)$/i, MAX_STEPS = 5;
function isSecretName(name) {
  return SECRET_FIELD.test(name);
}
function isSecretVariable(name) {
  return SECRET_NAME.test(name);
}
var Values = class {
  workspace;
  document;
  constructor(workspace, document) {
    this.workspace = workspace, this.document = document;
  }
  /** `secret`: a credential by its role, so its reference is not followed. */
  of(entry, secret = !1) {
    let base = { document: this.document, entry, secret, ...entry.scalar ? { scalar: entry.scalar } : {} }, { value } = entry;
    if (!entry.enabled) return { ...base, text: value, state: "disabled", holes: [] };
    if (value.trim() === "" || entry.scalar === "null") return { ...base, text: value, state: "empty", holes: [] };
    let known3 = entry.state;
    if (known3 && known3 !== "literal") {
      let ref = known3 === "reference" ? nameOf(value) : "";
      return { ...base, text: "ph-x", state: known3, holes: ["ph-x"], ...ref ? { ref, mentions: [ref] } : {} };
    }
    return secret ? this.#secret(base, entry) : this.#followed(base, value, 0);
  }
  #secret(base, entry) {
    let state = stateOfValue(entry.value, entry.syntax), ref = state === "reference" || state === "placeholder" ? wholeReference(entry.value) : void 0;
    return state === "literal" ? { ...base, text: entry.value, state, holes: [] } : { ...base, text: "ph-x", state, holes: ["ph-x"], ...ref ? { ref, mentions: [ref] } : {} };
  }
  #followed(base, text, steps) {
    let ref = wholeReference(text), holes = holesOf(text), names = holes.map(({ name }) => name).filter((name) => name !== ""), mentions = names.length > 0 ? { mentions: names } : {};
    if (steps < MAX_STEPS)
      for (let hole of holes) {
        let definition = this.#definitionOf(hole.name);
        if (!definition) continue;
        let next = text.slice(0, hole.start) + definition.entry.value + text.slice(hole.end), followed = this.#followed(base, next, steps + 1);
        return { ...followed, ...ref ? { ref } : {}, ...mentions, definition: followed.definition ?? definition };
      }
    let refs = { ...ref ? { ref } : {}, ...mentions };
    if (holes.length > 0)
      return {
        ...base,
        text: withMarks(text, holes),
        state: "placeholder",
        holes: [...new Set(holes.map(markOf))],
        ...refs
      };
    let state = isReference(text) ? "reference" : isStandIn2(text) ? "placeholder" : "literal";
    return { ...base, text, state, holes: [], ...refs };
  }
  /** The one enabled literal definition of a name that is no secret's. */
  #definitionOf(name) {
    if (name === "" || SECRET_NAME.test(name)) return;
    let definitions = this.workspace.definitionsOf(name, this.document), [only, ...more] = definitions.filter(({ entry }) => entry.value.trim() !== "");
    if (!(!only || more.some(({ entry }) => entry.value !== only.entry.value)) && !(only.entry.role === "variable.secret" || only.entry.value.length > 2e3))
      return only.entry.state === void 0 || only.entry.state === "literal" ? only : void 0;
  }
};
function wholeReference(text) {
  let trimmed = text.trim(), [hole, ...more] = holesOf(trimmed);
  return hole && more.length === 0 && hole.start === 0 && hole.end === trimmed.length ? hole.name || void 0 : !hole && isReference(trimmed) && nameOf(trimmed) || void 0;
}

// src/oauth/request-subject.ts
var FAMILIES = [
  "url",
  "method",
  "contentType",
  "grant",
  "pkce",
  "param",
  "query",
  "header",
  "auth",
  "values",
  "body",
  "token"
], TOKEN_PATH = /(?:\/(?:oauth2?|oidc|openid-connect|openid|connect|idsrv\w*|identity|security|as|sso|adfs|realms)\b.*\/(?:get_?token|access_?tokens?|token|tokens\/bearer|token-request|oauth2\.access)|\/(?:token\.oauth2|oauth_token\.do|oauth\.v2\.access|getToken)|^\/(?:oauth2?\/)?token)\/?$/i, TOKEN_WORD = /\/[^/]*token[^/]*\/?$/i, AUTHORIZE_PATH = /\/(?:authorize|authoriz|authorization|auth|oauth2\/v2\/auth|as\/authorization\.oauth2)\/?$/i, WHOLE_BODY = /\/(?:raw|content|graphql\/query|body)$/, MAX_PATH = 400;
function requestSubject(group, index, values) {
  let entries = index.entriesOf(group.id), subject = new SubjectBuilder("api-request", values.document, group, group.whole ? FAMILIES : []), auth = group.kind === "request" ? index.authOf(group) : [], inherited = auth.filter((entry) => entry.group !== group.id && entry.role !== "auth.type"), basic = {};
  for (let entry of [...entries, ...inherited]) addEntry(subject, entry, values, basic);
  if (addApiKey(subject, auth, values), addBodyFormat(subject, entries), subject.kind = kindOf(subject, group), subject.kind === "token-request")
    addGrant(subject), addClientAuth(subject, basic), auth.some((entry) => entry.role === "auth.type" && !/^(?:basic|noauth|none)$/i.test(entry.value)) && subject.open("auth.method");
  else if (subject.kind === "authorize-request") {
    for (let name of [...subject.names()].filter((each) => each.startsWith("query.")))
      for (let value of subject.all(name)) subject.add(`param.${name.slice(6)}`, value);
    addGrant(subject);
    for (let value of subject.all("param.client_id")) subject.add("auth.client_id", value);
  } else basic.user && subject.add("auth.client_id", basic.user).derive("auth.method", "basic", basic.user);
  return addValues(subject), addMentions(subject), addSource(subject), subject.anchor = subject.first("url") ?? firstOf(entries, values), subject.build();
}
function firstOf(entries, values) {
  return entries[0] ? values.of(entries[0]) : void 0;
}
function addEntry(subject, entry, values, basic) {
  let { role, place, key, path } = entry;
  if (role === "request.url")
    subject.has("url") || addUrl(subject, values.of(entry));
  else if (role === "request.method") subject.add("method", upper(values.of(entry)));
  else if (role === "request.default-content-type") subject.add("contentType", values.of(entry));
  else if (role === "request.insecure") subject.add("insecure", values.of(entry));
  else {
    if (role === "request.tool") return;
    if (role === "auth.basic.username") basic.user ??= enabled(values.of(entry));
    else if (role === "auth.basic.password") basic.password ??= enabled(values.of(entry, !0));
    else if (role === "auth.bearer.token") subject.add("header.authorization", values.of(entry, !0));
    else {
      if (role?.startsWith("auth.")) return;
      if (place === "header") {
        if (path.includes("#")) return;
        let name = key.toLowerCase();
        /[{$<]/.test(name) && subject.closed.delete("header");
        let value = values.of(entry, isSecretName(name));
        subject.add(`header.${name}`, value), name === "content-type" && subject.add("contentType", mediaType(value));
      } else if (place === "query" || place === "body") {
        let value = values.of(entry, isSecretName(key));
        if (place === "body" && subject.add("body", value), place === "body" && WHOLE_BODY.test(path)) return;
        isTopLevel(path, place) && subject.add(`${place === "body" ? "param" : "query"}.${key}`, value);
      }
    }
  }
}
function enabled(value) {
  return value.state === "disabled" || value.state === "empty" ? void 0 : value;
}
function upper(value) {
  return value.state === "literal" ? { ...value, text: value.text.toUpperCase() } : value;
}
function mediaType(value) {
  return value.state === "literal" ? { ...value, text: value.text.split(";")[0].trim().toLowerCase() } : value;
}
function isTopLevel(path, place) {
  let hash = path.lastIndexOf("#");
  return hash < 0 || place === "query" || path[hash + 1] !== "/" ? !0 : /^\/[^/]*(?:\/\d+)?$/.test(path.slice(hash + 1));
}
function addApiKey(subject, auth, values) {
  let of = (param) => auth.find((entry) => entry.role === `auth.apikey.${param}`), [key, value] = [of("key")?.value, of("value")];
  !key || !value || subject.add(of("in")?.value === "query" ? `query.${key}` : `header.${key.toLowerCase()}`, values.of(value, !0));
}
function addBodyFormat(subject, entries) {
  let body = entries.filter((entry) => entry.place === "body" && entry.enabled && !WHOLE_BODY.test(entry.path)), first = body[0];
  if (!first) return;
  let of = (pattern) => body.every((entry) => pattern.test(entry.path)), format = of(/#\//) ? "json" : of(/#\?|\/urlencoded\//) ? "form" : of(/\/formdata\//) ? "multipart" : void 0, from = {
    document: subject.document,
    entry: first,
    text: "",
    state: "literal",
    holes: [],
    secret: isSecretName(first.key)
  };
  format ? subject.derive("body.format", format, from) : subject.open("body.format"), !subject.has("contentType") && (of(/\/urlencoded\//) ? subject.derive("contentType", "application/x-www-form-urlencoded") : of(/\/formdata\//) ? subject.derive("contentType", "multipart/form-data") : subject.open("contentType"));
}
function kindOf(subject, group) {
  let has = (name) => subject.has(`param.${name}`) || subject.has(`query.${name}`);
  if (has("grant_type")) return "token-request";
  let path = (subject.first("url.path")?.text ?? "").slice(-MAX_PATH);
  if (AUTHORIZE_PATH.test(path) && (subject.has("query.client_id") || subject.has("query.response_type")))
    return "authorize-request";
  if (TOKEN_PATH.test(path)) return "token-request";
  let secret = has("client_secret") || has("client_assertion");
  return has("client_id") && secret && (group.kind === "form" || TOKEN_WORD.test(path)) ? "token-request" : "api-request";
}
function addGrant(subject) {
  for (let value of [...subject.all("param.grant_type"), ...subject.all("query.grant_type")].slice(0, 1))
    subject.add("grant", value);
  let response = subject.first("param.response_type") ?? subject.first("query.response_type");
  !subject.has("grant") && response && subject.kind === "authorize-request" && (/\btoken\b/.test(response.text) ? subject.derive("grant", "implicit", response) : /\bcode\b/.test(response.text) && subject.derive("grant", "authorization_code", response));
  let method = subject.first("param.code_challenge_method");
  if (method) subject.add("pkce", method);
  else {
    let proof = subject.first("param.code_verifier") ?? subject.first("param.code_challenge");
    proof && subject.derive("pkce", subject.has("param.code_verifier") ? "S256" : "plain", proof);
  }
}
function addValues(subject) {
  let seen = /* @__PURE__ */ new Set(), names = [...subject.names()].filter((name) => /^(?:auth\.client_|param\.|query\.)/.test(name));
  for (let name of names)
    for (let value of subject.all(name))
      value.entry && seen.has(value.entry) || (seen.add(value.entry), subject.add("values", value));
}
function addMentions(subject) {
  let seen = /* @__PURE__ */ new Set();
  for (let name of [...subject.names()])
    for (let value of subject.all(name))
      for (let mention of value.mentions ?? [])
        seen.has(mention) || subject.derive("var.name", mention, value), seen.add(mention);
}

// src/oauth/helper-subject.ts
var FAMILIES2 = [
  "url",
  "method",
  "contentType",
  "grant",
  "pkce",
  "param",
  "query",
  "header",
  "auth",
  "values",
  "body",
  "token"
], WIRE_GRANTS = {
  authorization_code_with_pkce: "authorization_code",
  password_credentials: "password"
}, PARAMS = {
  scope: "scope",
  username: "username",
  password: "password",
  redirect_uri: "redirect_uri",
  callBackUrl: "redirect_uri",
  audience: "audience",
  resource: "resource",
  state: "state",
  code_verifier: "code_verifier",
  refreshToken: "refresh_token"
};
function helperSubjects(group, index, values) {
  let entries = index.entriesOf(group.id), params = /* @__PURE__ */ new Map();
  for (let entry of entries) entry.role?.startsWith("auth.oauth2.") && params.set(entry.role.slice(12), entry);
  let of = (name, secret = !1) => {
    let entry = params.get(name);
    return entry ? values.of(entry, secret) : void 0;
  }, token = new SubjectBuilder("token-request", values.document, group, group.whole ? FAMILIES2 : []), url = of("accessTokenUrl");
  url && addUrl(token, url), token.derive("method", "POST").derive("contentType", "application/x-www-form-urlencoded").derive("body.format", "form"), addGrant2(token, of("grant_type"), of("challengeAlgorithm"));
  for (let [name, param] of Object.entries(PARAMS)) {
    let value = of(name, isSecretName(param));
    value && token.add(`param.${param}`, value);
  }
  params.get("useBrowser")?.value === "true" && token.open("param.redirect_uri"), addCredentials(token, of("clientId"), of("clientSecret", !0), of("client_authentication")), addRows(token, entries, values);
  let saved = of("accessToken", !0);
  saved && token.add("token.value", saved);
  let placement = of("addTokenTo");
  placement && token.add("token.in", placement), addValues(token), addMentions(token), addSource(token), token.anchor = url ?? firstOf2(entries, values);
  let authorize = authorizeSubject(token, of("authUrl"));
  return authorize ? [token.build(), authorize] : [token.build()];
}
function firstOf2(entries, values) {
  return entries[0] ? values.of(entries[0]) : void 0;
}
function addGrant2(token, grant, algorithm) {
  if (!grant) {
    token.open("grant").open("param.grant_type").open("pkce");
    return;
  }
  let wire = WIRE_GRANTS[grant.text], sent = wire && grant.state === "literal" ? { ...grant, text: wire } : grant;
  token.add("grant", sent).add("param.grant_type", sent), grant.text === "authorization_code_with_pkce" ? token.derive("pkce", algorithm?.text === "plain" ? "plain" : "S256", algorithm ?? grant) : grant.state !== "literal" && token.open("pkce");
}
function addCredentials(token, id, secret, placement) {
  if (id && token.add("auth.client_id", id), secret && token.add("auth.client_secret", secret), !token.has("auth.client_id") && !token.has("auth.client_secret")) {
    token.closed.has("auth") && token.derive("auth.method", "none");
    return;
  }
  if (placement && placement.state !== "literal") {
    token.open("auth.method");
    return;
  }
  let inBody = placement?.text === "body";
  token.derive("auth.method", inBody ? "body" : "basic", placement ?? token.first("auth.client_secret") ?? id), inBody && (id && token.add("param.client_id", id), secret && token.add("param.client_secret", secret));
}
function addRows(token, entries, values) {
  for (let entry of entries) {
    if (entry.role?.startsWith("auth.")) continue;
    let { key, place } = entry, value = values.of(entry, isSecretName(key));
    place === "body" ? token.add(`param.${key}`, value) : place === "query" ? token.add(`query.${key}`, value) : place === "header" && token.add(`header.${key.toLowerCase()}`, value), value.secret && /^client_(?:secret|assertion)$/.test(key) && place !== "header" && sharpenMethod(token, value);
  }
}
function sharpenMethod(token, value) {
  value.state === "disabled" || value.state === "empty" || token.first("auth.method")?.text === "basic" && token.replace("auth.method", "both", value);
}
function authorizeSubject(token, url) {
  let grant = token.first("grant")?.text;
  if (!url || url.state === "empty" || grant !== void 0 && grant !== "authorization_code" && grant !== "implicit")
    return;
  let subject = new SubjectBuilder("authorize-request", token.document, token.group, token.closed);
  addUrl(subject, url), subject.derive("method", "GET");
  let grantValue = token.first("grant");
  grantValue ? subject.add("grant", grantValue).derive("param.response_type", grant === "implicit" ? "token" : "code", grantValue) : subject.open("grant").open("param.response_type");
  for (let name of ["param.scope", "param.redirect_uri", "param.state", "auth.client_id", "pkce"]) {
    for (let value of token.all(name)) subject.add(name, value);
    token.isOpen(name) && subject.open(name);
  }
  for (let value of token.all("auth.client_id")) subject.add("param.client_id", value);
  return addValues(subject), addMentions(subject), addSource(subject), subject.anchor = url, subject.build();
}

// src/oauth/jwt-subject.ts
var MAX_CLAIMS = 500, MAX_DEPTH = 3, MAX_TOKENS2 = 50;
function jwtSubjects(entry, index, values) {
  if (!entry.enabled || !entry.value.includes("eyJ")) return [];
  let kind = /^(?:client_)?assertion$/i.test(entry.key) ? "assertion" : "jwt", group = index.group(entry.group) ?? values.document.groups[0];
  return findJwts(entry.value).slice(0, MAX_TOKENS2).map((found) => {
    let token = tokenValue(entry, found, values), subject = new SubjectBuilder(kind, values.document, group, ["claim", "jose", "token", "place"]);
    subject.add("token.value", token).derive("token.kind", found.jwt.kind, token), subject.derive("place", entry.place, token).derive("key", entry.key, token), found.jwt.kind === "jwe" && subject.closed.delete("claim"), addMembers(subject, "claim", found.jwt.claims, token), addMembers(subject, "jose", found.jwt.header, token);
    let lifetime = lifetimeOf(found.jwt);
    lifetime !== void 0 && subject.derive("ttl", String(lifetime), token);
    let sentTo = urlOfGroup(entry.group, index, values);
    return sentTo && subject.add("at.url", sentTo), addSource(subject), subject.anchor = token, subject.build();
  });
}
function tokenValue(entry, found, values) {
  let { start, end } = entry.span, exact = end - start === entry.value.length;
  return {
    text: found.token,
    state: "literal",
    holes: [],
    secret: !0,
    document: values.document,
    entry,
    ...exact ? { span: { start: start + found.start, end: start + found.end } } : {}
  };
}
function addMembers(subject, family, object, token) {
  let left = MAX_CLAIMS, visit = (name, value, depth) => {
    if (!(left-- <= 0 || depth > MAX_DEPTH)) {
      if (Array.isArray(value)) for (let item of value) visit(name, item, depth + 1);
      else if (typeof value == "object" && value !== null)
        for (let [key, inner] of Object.entries(value)) visit(`${name}.${key}`, inner, depth + 1);
      else if (value != null) {
        let scalar = typeof value == "number" || typeof value == "boolean" ? { scalar: typeof value } : {};
        subject.add(name, { ...token, text: String(value), secret: !1, ...scalar });
      }
    }
  };
  for (let [key, value] of Object.entries(object)) visit(`${family}.${key}`, value, 0);
}

// src/oauth/registration-subject.ts
var TELLING = new Set(
  "newsecret granttypes allowedgranttypes allowaccesstokensviabrowser clientpermissions redirecturis registrationaccesstoken tokenendpointauthmethod directaccessgrantsenabled implicitflowenabled serviceaccountsenabled standardflowenabled clientauthenticatortype requirepkce requireclientsecret allowplaintextpkce refreshcount expirationinterval tokenvalidity tokenrotationenabled enableclientcredentials enablepasswordgrant enableimplicitgrant enableauthorizationcode provisionkey oidcconformant validredirecturis allowedoauthflows explicitauthflows".split(
    " "
  )
), TELLING_PAIRS = [
  ["permissions", "scopes"],
  ["applicationid", "expiresat"],
  ["clientsecret", "xsappname"]
], PART = /secret|grant|browser|permission|redirect|registration.?access|auth.?method|implicit|enable|pkce|refresh.?count|interval|scopes|application.?id|expires.?at|xsappname|flows|validity|provision|authenticator|conformant/i, TELLING_OBJECT = /\/(OAuthV2)\/[A-Za-z]+$/, WRAPPER = "client", MAX_LEVELS = 6, MAX_MEMBERS = 2e3;
function registrationSubjects(index, values) {
  let { entries } = values.document, roots = rootsOf(entries, /^(?:text|javascript)$/.test(values.document.format));
  if (roots.size === 0) return [];
  let members = /* @__PURE__ */ new Map();
  for (let entry of entries) {
    let path = entry.path;
    for (let level = 0; level < MAX_LEVELS && path !== void 0; level += 1) {
      if (path = parentOf(path), path === void 0 || !roots.has(path)) continue;
      let list2 = members.get(path);
      list2 ? list2.length < MAX_MEMBERS && list2.push(entry) : members.set(path, [entry]);
    }
  }
  return [...members].map(([root, list2]) => subjectOf(root, list2, index, values));
}
function rootsOf(entries, isCode2) {
  let found = /* @__PURE__ */ new Set(), halves = /* @__PURE__ */ new Map();
  for (let entry of entries) {
    if (TELLING_OBJECT.test(entry.path) && found.add(objectOf2(entry.path)), !PART.test(entry.key)) continue;
    let name = plain2(entry.key), half = TELLING_PAIRS.some((pair) => pair.includes(name));
    if (!half && !TELLING.has(name)) continue;
    let object = objectOf2(entry.path);
    if (!(object === void 0 || object === "" && isCode2))
      if (!half) found.add(object);
      else {
        let names = halves.get(object) ?? /* @__PURE__ */ new Set();
        halves.set(object, names.add(name)), TELLING_PAIRS.some((pair) => pair.every((each) => names.has(each))) && found.add(object);
      }
  }
  for (let object of [...found]) {
    let above = object.endsWith(`/${WRAPPER}`) ? object.slice(0, -WRAPPER.length - 1) : void 0;
    above !== void 0 && found.has(above) && found.delete(object);
  }
  return found;
}
function plain2(name) {
  return name.length > 60 ? "" : name.toLowerCase().replace(/[^a-z]/g, "");
}
function objectOf2(path) {
  let object = parentOf(path), name = path.slice((object?.length ?? 0) + 1);
  for (; object !== void 0 && /^\d+$/.test(name); )
    name = object.slice((parentOf(object)?.length ?? 0) + 1), object = parentOf(object);
  return object;
}
function parentOf(path) {
  let cut = path.lastIndexOf("/");
  return cut < 0 ? void 0 : path.slice(0, cut);
}
function camelOf(name) {
  return name.includes("_") ? name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase()) : void 0;
}
function subjectOf(root, members, index, values) {
  let group = index.group(members[0].group) ?? values.document.groups[0], object = TELLING_OBJECT.exec(`${root}/x`)?.[1], closed = members.length < MAX_MEMBERS ? ["reg"] : [], subject = new SubjectBuilder("client-registration", values.document, group, closed);
  object && subject.derive("reg.object", object);
  for (let entry of members) {
    let names = entry.path.slice(root.length + 1).split("/").filter((name) => !/^\d+$/.test(name)), value = values.of(entry, isSecretName(entry.key));
    subject.add(`reg.${names.join(".")}`, value);
    let camel = camelOf(names.join("."));
    camel !== void 0 && subject.add(`reg.${camel}`, value), names[0] === WRAPPER && names.length > 1 && subject.add(`reg.${names.slice(1).join(".")}`, value);
  }
  addSource(subject);
  let first = members.find((entry) => TELLING.has(plain2(entry.key))) ?? members[0];
  return subject.anchor = values.of(first, isSecretName(first.key)), subject.build();
}

// src/oauth/settings-subject.ts
var SUFFIXES = {
  client_id: "auth.client_id",
  clientid: "auth.client_id",
  app_id: "auth.client_id",
  application_id: "auth.client_id",
  client_secret: "auth.client_secret",
  clientsecret: "auth.client_secret",
  app_secret: "auth.client_secret",
  application_secret: "auth.client_secret",
  client_password: "auth.client_secret",
  token_url: "url",
  token_uri: "url",
  token_endpoint: "url",
  access_token_url: "url",
  access_token_uri: "url",
  oauth_token_url: "url",
  token_endpoint_url: "url",
  auth_url: "authorize.url",
  authorization_url: "authorize.url",
  authorize_url: "authorize.url",
  authorization_endpoint: "authorize.url",
  authorization_uri: "authorize.url",
  scope: "param.scope",
  scopes: "param.scope",
  tenant: "param.tenant",
  tenant_id: "param.tenant",
  tenant_name: "param.tenant",
  audience: "param.audience",
  resource: "param.resource",
  resource_url: "param.resource",
  resource_uri: "param.resource",
  resource_indicator: "param.resource",
  grant_type: "grant",
  authorization_grant_type: "grant",
  redirect_uri: "param.redirect_uri",
  redirect_url: "param.redirect_uri",
  callback_url: "param.redirect_uri",
  callback_uri: "param.redirect_uri",
  authority: "config.authority",
  issuer: "config.issuer",
  issuer_url: "config.issuer",
  issuer_uri: "config.issuer",
  company_id: "header.companyid",
  companyid: "header.companyid",
  access_token: "token.value",
  bearer_token: "token.value",
  token: "token.value"
}, BY_LAST_WORD = /* @__PURE__ */ new Map();
for (let suffix of Object.keys(SUFFIXES).sort((a, b) => b.length - a.length)) {
  let word = suffix.slice(suffix.lastIndexOf("_") + 1);
  BY_LAST_WORD.set(word, [...BY_LAST_WORD.get(word) ?? [], suffix]);
}
var LAST_WORD = new RegExp(`(?:${[...BY_LAST_WORD.keys()].join("|")})$`, "i"), SECRET_FIELDS = /* @__PURE__ */ new Set(["auth.client_secret", "token.value"]), OF_VARIABLES = /* @__PURE__ */ new Set(["auth.client_id", "auth.client_secret", "token.value", "config.issuer"]), MAX_NAME = 120, RESOURCE_ATTRIBUTE = /^\/(?:resource|data)\/[^/]+\/[^/]+\/[^/]+$/;
function snakeOf(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_").toLowerCase();
}
function settingOf(entry) {
  if (entry.key.length > MAX_NAME || entry.scalar === "boolean" || !LAST_WORD.test(entry.key)) return;
  let name = snakeOf(entry.key);
  for (let suffix of BY_LAST_WORD.get(name.slice(name.lastIndexOf("_") + 1)) ?? []) {
    if (name === suffix) return { prefix: "", field: SUFFIXES[suffix], entry };
    if (name.endsWith(`_${suffix}`)) return { prefix: name.slice(0, -suffix.length), field: SUFFIXES[suffix], entry };
  }
}
function settingsSubjects(group, entries, values) {
  let families = /* @__PURE__ */ new Map();
  for (let entry of entries) {
    if (entry.place !== "config" && entry.place !== "variable" && entry.place !== "code" || entry.role === "id") continue;
    let setting = settingOf(entry);
    if (!setting || setting.field.startsWith("param.") && RESOURCE_ATTRIBUTE.test(entry.path)) continue;
    let list2 = families.get(setting.prefix);
    list2 ? list2.push(setting) : families.set(setting.prefix, [setting]);
  }
  let subjects = [];
  for (let [prefix, own] of families) {
    if (!own.some(({ field }) => field === "auth.client_id" || field === "auth.client_secret" || field === "url"))
      continue;
    let subject = settingsSubject(group, settingsFor(prefix, own, families), values);
    subject && subjects.push(subject);
  }
  return subjects;
}
function settingsFor(prefix, own, families) {
  let found = [...own];
  for (let shorter = prefix; shorter !== ""; ) {
    let cut = shorter.length < 2 ? -1 : shorter.lastIndexOf("_", shorter.length - 2);
    shorter = cut < 0 ? "" : shorter.slice(0, cut + 1);
    for (let setting of families.get(shorter) ?? [])
      found.some(({ field }) => field === setting.field) || found.push(setting);
  }
  return found;
}
function blockOf(entry, group) {
  if (group.kind !== "settings") return;
  let names = entry.path.split("/"), name = group.name !== "" && !group.name.includes("/") ? group.name : names.at(-2);
  return name && name.length <= 40 && /^[A-Za-z]\w*(?:-\w+)*$/.test(name) ? snakeOf(name) : void 0;
}
function isCode({ kind }, { document }) {
  return kind === "file" && /^(?:text|javascript)$/.test(document.format);
}
function unambiguous(settings) {
  let values = /* @__PURE__ */ new Map();
  for (let { field, entry } of settings) values.set(field, (values.get(field) ?? /* @__PURE__ */ new Set()).add(entry.value));
  return settings.filter(({ field }) => values.get(field).size === 1);
}
function settingsSubject(group, settings, values) {
  let fields = new Set(settings.map(({ field }) => field)), variables = group.kind === "variables";
  if (fields.size < 2 && !variables && !fields.has("auth.client_id")) return;
  let subject = new SubjectBuilder("token-request", values.document, group), told = isCode(group, values) ? unambiguous(settings) : settings;
  if (told.length < settings.length && new Set(told.map(({ field }) => field)).size < 2) return;
  for (let { field, entry } of told) {
    if (variables && !OF_VARIABLES.has(field)) continue;
    let value = values.of(entry, SECRET_FIELDS.has(field));
    field === "url" ? addUrl(subject, value) : subject.add(field, value), field === "grant" && subject.add("param.grant_type", value), subject.derive("var.name", entry.key, value);
    let block = blockOf(entry, group);
    block && subject.derive("var.name", `${block}_${snakeOf(entry.key)}`, value);
  }
  addValues(subject), addSource(subject);
  let first = told.find(({ field }) => field === "url") ?? told[0];
  return subject.anchor = values.of(first.entry, SECRET_FIELDS.has(first.field)), subject.build();
}

// src/oauth/signed-subject.ts
function signedSubject(group, index, values) {
  let subject = new SubjectBuilder("assertion", values.document, group, group.name === "all" ? ["claim"] : []);
  for (let entry of index.entriesOf(group.id)) {
    let [family, name] = entry.path.slice(group.id.length + 1).split("/"), value = values.of(entry);
    family === "ttl" ? subject.add("ttl", value) : family === "use" ? subject.add("key", value) : (family === "claim" || family === "jose") && name && subject.add(`${family}.${name}`, value), subject.anchor ??= value;
  }
  return subject.derive("place", "code").derive("made", "code"), addSource(subject), subject.build();
}

// src/oauth/spring.ts
var MEMBER = /(?:^|[./])(registration|provider)[./]([^./]{1,80})[./]([\w-]{1,60})(?:[./]\d+|\[\d+\])?$/;
function springClients(index) {
  let { document } = index;
  if (!document.entries.some(({ path, key }) => /oauth2[./]client[./]/.test(path) || /oauth2\.client\./.test(key)))
    return [];
  let blocks = { registration: /* @__PURE__ */ new Map(), provider: /* @__PURE__ */ new Map() };
  for (let entry of document.entries) {
    let name = entry.key.includes(".") ? entry.key : entry.path, found = /oauth2[./]client[./]/.test(name) ? MEMBER.exec(name) : null;
    if (!found) continue;
    let block = blocks[found[1]], list2 = block.get(found[2]) ?? [];
    block.set(found[2], list2), list2.push({ ...entry, key: found[3] });
  }
  return [...blocks.registration].map(([id, own]) => {
    let named = own.find(({ key, enabled: enabled2 }) => key === "provider" && enabled2)?.value ?? id;
    return {
      group: { ...index.group(own[0].group) ?? document.groups[0], kind: "settings", name: id },
      entries: [...own, ...blocks.provider.get(named) ?? []]
    };
  });
}

// src/oauth/subjects.ts
function subjectsOf(workspace, wanted = () => !0) {
  let subjects = workspace.documents.flatMap((document) => ofDocument(document, workspace, wanted)), config = configOf(subjects);
  return config.size === 0 ? subjects : subjects.map((subject) => withConfig(subject, config));
}
function ofDocument(document, workspace, wanted) {
  let index = new GroupIndex(document), values = new Values(workspace, document), subjects = [], rows = /* @__PURE__ */ new Map(), spring = springClients(index), joined = new Set(spring.flatMap(({ entries }) => entries.map(({ span }) => span.start))), isCode2 = /^(?:text|javascript)$/.test(document.format), inner = isCode2 ? outermost(document.groups.flatMap(({ span }) => span ?? [])) : [];
  for (let { group, entries } of spring) subjects.push(...settingsSubjects(group, entries, values));
  for (let group of document.groups) {
    let all = index.entriesOf(group.id), own = joined.size === 0 ? all : all.filter(({ span }) => !joined.has(span.start)), entries = group.kind === "file" && isCode2 ? outsideOf(inner, own) : own;
    if (entries.length !== 0)
      if (group.kind === "request" || group.kind === "form") subjects.push(requestSubject(group, index, values));
      else if (group.kind === "helper") subjects.push(...helperSubjects(group, index, values));
      else if (group.kind === "signed") subjects.push(signedSubject(group, index, values));
      else if (group.kind === "settings" && entries.length === 1 && /\/[vV]alue$/.test(entries[0].path)) {
        let list2 = rows.get(group.parent ?? "");
        list2 ? list2.push(entries[0]) : rows.set(group.parent ?? "", [entries[0]]);
      } else group.kind !== "response" && subjects.push(...settingsSubjects(group, entries, values));
  }
  for (let [id, entries] of rows) {
    let group = index.group(id);
    group && subjects.push(...settingsSubjects({ ...group, kind: "settings" }, entries, values));
  }
  subjects.push(...registrationSubjects(index, values));
  for (let entry of document.entries) {
    for (let subject of jwtSubjects(entry, index, values)) subjects.push(subject);
    isVariable(entry) && wanted(entry.key, entry.value) && subjects.push(variableSubject(entry, index, values));
  }
  return withBeside(subjects, index, values);
}
function outermost(spans) {
  let found = [];
  for (let span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    span.end > (found.at(-1)?.end ?? -1) && found.push(span);
  return found;
}
function outsideOf(spans, entries) {
  let at = 0;
  return [...entries].sort((a, b) => a.span.start - b.span.start).filter(({ span }) => {
    for (; at < spans.length && spans[at].end < span.end; ) at += 1;
    let next = spans[at];
    return next === void 0 || next.start > span.start;
  });
}
function isVariable({ place, role, enabled: enabled2 }) {
  return enabled2 && role !== "id" && (place === "variable" || place === "config" || place === "code");
}
function variableSubject(entry, index, values) {
  let group = index.group(entry.group) ?? values.document.groups[0], subject = new SubjectBuilder("variable", values.document, group, ["var"]), value = values.of(entry, entry.role === "variable.secret" || isSecretVariable(entry.key));
  return subject.derive("var.name", entry.key, value).add("var.value", value), addSource(subject), subject.anchor = value, subject.build();
}
var CONFIG = {
  "auth.client_id": "config.client_id",
  "reg.clientId": "config.client_id",
  "reg.client_id": "config.client_id",
  "param.audience": "config.audience",
  "param.resource": "config.resource",
  "config.issuer": "config.issuer",
  "reg.teamName": "config.team"
}, MAX_CONFIG = 1e3;
function configOf(subjects) {
  let found = /* @__PURE__ */ new Map();
  for (let { fields } of subjects)
    for (let [from, to] of Object.entries(CONFIG))
      for (let value of fields.get(from)?.values ?? []) {
        let list2 = found.get(to);
        list2 ? list2.length < MAX_CONFIG && list2.push(value) : found.set(to, [value]);
      }
  let few = [...found].filter(([, values]) => values.length < MAX_CONFIG);
  return new Map(few.map(([name, values]) => [name, { values, idle: [], closed: !1 }]));
}
function withConfig(subject, config) {
  return subject.kind !== "jwt" && subject.kind !== "assertion" ? subject : { ...subject, fields: new Map([...subject.fields, ...config]) };
}

// src/oauth/judged.ts
var known2 = /* @__PURE__ */ new WeakMap();
function knownSubjects(workspace, ruleset, now) {
  let cached = known2.get(workspace);
  if (cached?.ruleset === ruleset) return cached.subjects;
  let { recognisers, wantsVariable } = engineOf(ruleset), hints = new Hints(), subjects = subjectsOf(workspace, wantsVariable).map((subject) => {
    let recognised = recognise(subject, recognisers, now);
    return recognised && hints.add(subject.document, recognised), { subject, recognised };
  }).map(({ subject, recognised }) => ({ subject, recognised: recognised ?? hints.for(subject) }));
  return known2.set(workspace, { ruleset, subjects }), subjects;
}

// src/detect/check.ts
var MAX_PARAM = 80, detectChecks = function* (workspace, context) {
  let known3 = knownSubjects(workspace, context.ruleset, context.now), subjects = known3.map(({ subject }) => subject), engine = engineOf(context.ruleset), seen = /* @__PURE__ */ new Map();
  for (let { subject, recognised } of known3) {
    let provider = recognised?.recogniser.provider, found = [];
    for (let check of engine.checksFor(subject.kind, provider)) {
      let level = context.rule(check.rule.id) && levelOf(check, provider);
      if (!level) continue;
      let captures = new Map(recognised?.captures);
      for (let fault of faultsOf(check, subject, captures, { now: context.now, provider, subjects })) {
        let match = matchOf(check, subject, fault, fault.level ?? level);
        match && found.push({ match, supersedes: check.rule.supersedes ?? [], value: fault.value });
      }
    }
    for (let { match } of withoutSuperseded(found)) {
      let places = seen.get(match.input) ?? /* @__PURE__ */ new Set();
      seen.set(match.input, places);
      let place = `${match.rule.id}
${match.span.start}
${match.span.end}`;
      places.has(place) || (yield match), places.add(place);
    }
  }
};
function factsOf(workspace, context, key) {
  let engine = engineOf(context.ruleset), facts = [];
  for (let { subject, recognised } of knownSubjects(workspace, context.ruleset, context.now)) {
    let provider = recognised?.recogniser.provider;
    for (let check of engine.checksFor("project", provider)) {
      let level = context.rule(check.rule.id) && levelOf(check, provider);
      if (!level) continue;
      let scope = { subject, captures: new Map(recognised?.captures), now: context.now };
      if (check.condition && check.condition(scope).truth !== !0) continue;
      let fact = factOf(check, level, subject, key());
      fact && facts.push(fact);
    }
  }
  return facts;
}
function levelOf({ rule }, provider) {
  let override = rule.provider === provider?.id ? void 0 : provider?.overrides[rule.id]?.severity;
  if (override === "off") return;
  let level = override ?? rule.level;
  return rule.confidence === "conventional" && level === "error" ? "warning" : level;
}
function* faultsOf(check, subject, captures, around) {
  let scope = { subject, captures, now: around.now };
  if (check.condition && check.condition(scope).truth !== !0) return;
  if (check.verb) {
    for (let fault of check.verb(subject, { ...around, options: check.rule.with ?? {} })) {
      let params = {
        ...paramsOf(check, subject, captures, { ...fault.value ? { value: fault.value } : {} }),
        ...fault.params
      };
      yield { value: fault.value, params, ...fault.level ? { level: fault.level } : {} };
    }
    return;
  }
  let answer2 = check.assertion?.(scope);
  if (answer2?.truth === !1)
    for (let witness of tellingOf(answer2.witnesses))
      yield { value: witness.value, params: paramsOf(check, subject, captures, witness) };
}
function tellingOf(witnesses) {
  let values = /* @__PURE__ */ new Map();
  for (let witness of witnesses) {
    let key = witness.value?.entry;
    witness.match !== void 0 && !values.has(key) && values.set(key, witness);
  }
  return values.size > 0 ? [...values.values()] : [witnesses.find(({ value }) => value && spanOf(value)) ?? {}];
}
function paramsOf(check, subject, captures, witness) {
  let params = {}, { value } = witness;
  for (let name of namesIn(check.rule.message))
    if (name === "match") params[name] = value?.secret || witness.match === void 0 ? "(hidden)" : witness.match;
    else if (name === "path") params[name] = value?.entry?.key ?? "the request";
    else {
      let text = captures.get(name)?.from.secret ? void 0 : captures.get(name)?.text ?? shown2(subject, name);
      text !== void 0 && (params[name] = text.length > MAX_PARAM ? `${text.slice(0, MAX_PARAM)}...` : text);
    }
  return params;
}
function shown2(subject, name) {
  if (/secret|token|password|assertion/i.test(name)) return;
  let value = fieldOf(subject, name).values[0];
  return value && !value.secret ? value.entry && value.state !== "literal" ? value.entry.value : value.text : void 0;
}
function matchOf(check, subject, fault, level) {
  let { rule } = check, at = fault.value && spanOf(fault.value) ? fault.value : subject.anchor, document = at?.document ?? subject.document, span = (at && spanOf(at)) ?? subject.group.span;
  if (!span) return;
  let token = subject.kind === "jwt" || subject.kind === "assertion" ? subject.anchor?.text : void 0, definition = at?.definition, shownLevel = level === "error" && rule.tag === "secret" && contextOf(document.input).example ? "warning" : level;
  return {
    rule,
    ...shownLevel === rule.level ? {} : { level: shownLevel },
    input: document.input,
    span,
    value: token ?? (at?.secret || rule.tag === "secret" ? literalOf(at) : ""),
    document,
    ...at?.entry ? { entry: at.entry } : {},
    ...Object.keys(fault.params).length > 0 ? { params: fault.params } : {},
    ...definition ? {
      related: [
        { input: definition.document.input, span: definition.entry.span, message: "The variable is defined here." }
      ]
    } : {},
    ...rule.supersedes ? { supersedes: rule.supersedes } : {}
  };
}
function literalOf(value) {
  let entry = value?.entry;
  return entry && stateOfValue(entry.value, entry.syntax) === "literal" ? entry.value : "";
}
function withoutSuperseded(found) {
  return found.some(({ supersedes }) => supersedes.length > 0) ? found.filter(
    (lesser) => !found.some(
      (greater) => greater.supersedes.includes(lesser.match.rule.id) && (!greater.value || !lesser.value || greater.value.entry === lesser.value.entry || lesser.value.state !== "literal")
    )
  ) : found;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  detectChecks,
  factsOf
});
