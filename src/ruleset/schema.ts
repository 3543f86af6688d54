/** The form of rule files as JSON Schema (draft 2020-12); `npm run rules` writes it to rules/schema/ for editors. */
import { CHECKSUMS } from "../engine/checksum.ts";
import type { FileKind } from "./compile.ts";

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: "string", minLength: 1 };
const texts: Schema = { type: "array", items: text, minItems: 1 };
const id: Schema = { type: "string", pattern: "^[a-z0-9][a-z0-9-]*/[a-z0-9][a-z0-9-]*$" };
const level: Schema = { enum: ["error", "warning", "note"] };
const header = { schema: { const: 1 } };

/** What every rule may say; a message never prints what was found. */
const common = {
  id,
  title: text,
  severity: level,
  tag: { enum: ["secret", "config"] },
  "security-severity": { type: "string", pattern: "^(?!9\\.0$)(10\\.0|[0-9]\\.[0-9])$" },
  precision: { enum: ["very-high", "high", "medium", "low"] },
  cwe: { type: "string", pattern: "^CWE-[0-9]+$" },
  message: { type: "string", minLength: 1, not: { pattern: "\\{(auth\\.client_secret|token\\.|value\\}|secret\\})" } },
  fix: text,
  revoke: { type: "string", pattern: "^https://" },
  references: { type: "array", items: { type: "string", pattern: "^https?://" } },
  rank: { type: "integer", minimum: 0, maximum: 1000 },
  why: text,
};
const needed = ["id", "severity", "message", "fix"];

const examples = (bad: number, good: number): Schema => ({
  type: "object",
  additionalProperties: false,
  required: ["bad", "good"],
  properties: {
    bad: { type: "array", items: text, minItems: bad },
    good: { type: "array", items: text, minItems: good },
  },
});

/** Words of names in any style; `least` letters and digits each. */
const nameWords = (least: number): Schema => ({
  type: "array",
  minItems: 1,
  items: { type: "string", minLength: least, pattern: "^[A-Za-z0-9][A-Za-z0-9 ._-]*$" },
});

const shape: Schema = {
  type: "object",
  additionalProperties: false,
  required: [...needed, "title", "examples"],
  properties: {
    ...common,
    anchors: {
      type: "array",
      minItems: 1,
      uniqueItems: true,
      items: { type: "string", minLength: 2, pattern: "^[ -~]+$" },
    },
    pattern: text,
    named: {
      type: "object",
      additionalProperties: false,
      required: ["words", "value"],
      properties: {
        words: nameWords(3),
        also: nameWords(2),
        common: { const: true },
        hosts: { type: "array", minItems: 1, items: { type: "string", pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)+$" } },
        value: text,
      },
      dependentRequired: { common: ["also"] },
    },
    companion: {
      type: "object",
      additionalProperties: false,
      required: ["title"],
      properties: { title: { type: "string", pattern: "^its " }, words: nameWords(2), value: text, rule: id },
      minProperties: 2,
    },
    boundary: { enum: ["word", "base64", "dash", "any"] },
    "look-behind": { type: "integer", minimum: 0, maximum: 128 },
    "max-length": { type: "integer", minimum: 1, maximum: 16384 },
    entropy: { type: "number", minimum: 0, maximum: 6 },
    checksum: { enum: CHECKSUMS },
    "on-bad-checksum": { enum: ["drop", "lower", "keep"] },
    context: { type: "array", minItems: 1, items: { type: "string", minLength: 2, pattern: "^[^A-Z]+$" } },
    near: { type: "integer", minimum: 1, maximum: 4096 },
    samples: { type: "array", items: { type: "string", pattern: "^[0-9a-f]{64}$" } },
    examples: examples(1, 1),
  },
  anyOf: [{ required: ["named"] }, { required: ["anchors", "pattern"] }],
  dependentSchemas: {
    named: {
      properties: {
        anchors: false,
        pattern: false,
        boundary: false,
        "look-behind": false,
        "max-length": false,
        context: false,
        near: false,
      },
    },
  },
};

const tokens: Schema = {
  title: "credlint token rules",
  type: "object",
  additionalProperties: false,
  required: ["schema", "vendor", "name", "rules"],
  properties: {
    ...header,
    vendor: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" },
    name: text,
    rules: { type: "array", minItems: 1, items: shape },
  },
};

const values: Schema = {
  title: "credlint named values and word lists",
  type: "object",
  additionalProperties: false,
  required: ["schema"],
  properties: {
    ...header,
    words: { type: "object", additionalProperties: texts },
    rules: {
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: needed,
        properties: { ...common, examples: examples(0, 0) },
      },
    },
  },
};

const anyRecord: Schema = { type: "object" };
const predicate = { $ref: "#/$defs/predicate" };
const predicates: Schema = { type: "array", items: predicate };

/** The operators are those of oauth/predicate. */
const predicateSchema: Schema = {
  type: "object",
  additionalProperties: false,
  minProperties: 1,
  properties: {
    all: predicates,
    any: predicates,
    not: predicate,
    captured: text,
    field: text,
    value: text,
    present: { type: "boolean" },
    equals: {},
    in: { type: "array" },
    matches: text,
    written: text,
    ignoreCase: { type: "boolean" },
    sameAs: text,
    literal: { type: "boolean" },
    length: anyRecord,
    count: anyRecord,
    number: anyRecord,
    time: { enum: ["past", "future"] },
    type: text,
    tokens: anyRecord,
    containsNone: { type: "array" },
    boundary: { enum: ["none", "word", "inside"] },
    eachHasRow: anyRecord,
  },
};

/** What a check may look at. */
export const SUBJECTS: readonly string[] = [
  "token-request",
  "authorize-request",
  "api-request",
  "jwt",
  "assertion",
  "client-registration",
  "variable",
  "project",
  "document",
];

const check: Schema = {
  type: "object",
  additionalProperties: false,
  required: [...needed, "subject"],
  properties: {
    ...common,
    // The pattern is for one subject, the items for several.
    subject: { type: ["string", "array"], pattern: `^(${SUBJECTS.join("|")})$`, items: { enum: SUBJECTS } },
    verb: text,
    with: anyRecord,
    confidence: { enum: ["documented", "inferred", "conventional"] },
    source: texts,
    if: predicate,
    assert: predicate,
    group: anyRecord,
    supersedes: { type: "array", items: id },
    bad: { type: "array" },
    good: { type: "array" },
  },
};

const provider: Schema = {
  title: "credlint provider and its checks",
  type: "object",
  additionalProperties: false,
  required: ["schema", "id", "name", "checks"],
  properties: {
    ...header,
    id: { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
    name: text,
    sources: {
      type: "object",
      additionalProperties: {
        type: "object",
        required: ["title"],
        properties: { title: text, url: text },
        additionalProperties: false,
      },
    },
    like: { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
    body: { enum: ["form", "json", "either"] },
    recognise: { type: "object", additionalProperties: false, properties: { strong: predicates, weak: predicates } },
    facts: anyRecord,
    lists: { type: "object", additionalProperties: { type: "array", items: { type: "string" } } },
    tables: { type: "object", additionalProperties: { type: "array", items: anyRecord } },
    overrides: {
      type: "object",
      additionalProperties: {
        type: "object",
        additionalProperties: false,
        required: ["severity", "because"],
        properties: { severity: { enum: ["error", "warning", "note", "off"] }, because: text },
      },
    },
    base: anyRecord,
    checks: { type: "array", items: check },
  },
  $defs: { predicate: predicateSchema },
};

const draft = { $schema: "https://json-schema.org/draft/2020-12/schema" };

export const SCHEMAS: Readonly<Record<FileKind, Schema>> = {
  tokens: { ...draft, ...tokens },
  values: { ...draft, ...values },
  provider: { ...draft, ...provider },
};
