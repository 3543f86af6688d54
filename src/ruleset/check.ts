/** Says what is wrong in a rule file, with line and column and what was probably meant. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { nearest } from "../engine/nearest.ts";
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from "../engine/yaml-door.ts";
import { type FileKind, kindOfFile, type RuleFile } from "./compile.ts";
import { meaningTroubles, type Pointer } from "./meaning.ts";
import { SCHEMAS } from "./schema.ts";

export interface RuleTrouble {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint?: string;
}

/** More than this many troubles in one file say nothing new. */
const MAX_TROUBLES = 50;

/** The troubles of one file, in the order of its lines; none if it can be compiled. Never throws. */
export function checkRuleFile(path: string, text: string): RuleTrouble[] {
  return checkRuleFiles([{ path, text }]);
}

/** The troubles of all files, with ids that stand twice; `known` are ids of rules that exist already. */
export function checkRuleFiles(files: readonly RuleFile[], known: Iterable<string> = []): RuleTrouble[] {
  const firstAt = new Map<string, string>();
  const named: { id: string; spot: (found: Pointer) => RuleTrouble; pointer: Pointer }[] = [];
  const troubles: RuleTrouble[] = [];
  for (const file of files) {
    const read = readRuleFile(file);
    troubles.push(...read.troubles);
    for (const { id, index, superseded } of read.rules) {
      const list = read.kind === "provider" ? "checks" : "rules";
      const spot = (pointer: Pointer) => read.troubleAt(pointer, "");
      const pointer = { steps: [list, index, "id"] };
      const before = firstAt.get(id);
      if (before)
        troubles.push({
          ...spot(pointer),
          message: `The id "${id}" stands twice.`,
          hint: `It stands first in ${before}.`,
        });
      else firstAt.set(id, `${file.path}:${spot(pointer).line}`);
      for (const [i, other] of superseded.entries())
        named.push({ id: other, spot, pointer: { steps: [list, index, "supersedes", i] } });
    }
  }
  const ids = [...firstAt.keys(), ...known];
  for (const { id, spot, pointer } of named) {
    if (ids.includes(id)) continue;
    const guess = nearest(id, ids);
    troubles.push({
      ...spot(pointer),
      message: `There is no rule "${id}".`,
      ...(guess ? { hint: `Did you mean "${guess}"?` } : {}),
    });
  }
  return troubles.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || a.column - b.column));
}

/** A trouble that only running the file shows, where it stands. */
export function placeTrouble(file: RuleFile, pointer: Pointer, message: string, hint?: string): RuleTrouble {
  return readRuleFile(file).troubleAt(pointer, message, hint);
}

interface Read {
  readonly kind: FileKind | undefined;
  readonly troubles: readonly RuleTrouble[];
  readonly rules: readonly { readonly id: string; readonly index: number; readonly superseded: readonly string[] }[];
  readonly troubleAt: (pointer: Pointer, message: string, hint?: string) => RuleTrouble;
}

function readRuleFile(file: RuleFile): Read {
  const counter = new LineCounter();
  let document: Document | undefined;
  let data: unknown;
  const troubleAtOffset = (offset: number, message: string, hint?: string): RuleTrouble => {
    const { line, col } = counter.linePos(offset);
    return { path: file.path, line: Math.max(1, line), column: Math.max(1, col), message, ...(hint ? { hint } : {}) };
  };
  const troubleAt = (pointer: Pointer, message: string, hint?: string) =>
    troubleAtOffset(offsetOf(document, pointer), message, hint);
  const nothing = (troubles: RuleTrouble[]): Read => ({ kind: undefined, troubles, rules: [], troubleAt });
  try {
    document = parseDocument(file.text, {
      version: "1.2",
      uniqueKeys: true,
      lineCounter: counter,
      logLevel: "silent",
      prettyErrors: false,
    }) as Document;
    const errors = document.errors.map((error) =>
      troubleAtOffset(error.pos[0], `This is no valid YAML: ${error.message}.`),
    );
    if (errors.length > 0) return nothing(errors.slice(0, MAX_TROUBLES));
    data = document.toJS();
  } catch (error) {
    return nothing([troubleAtOffset(0, `This can't be read as YAML: ${(error as Error).message}`)]);
  }
  const kind = kindOfFile(data);
  if (!kind) {
    return nothing([
      troubleAtOffset(
        0,
        "This is no rule file.",
        'A file of token rules has "vendor" and "rules", a provider has "checks", word lists have "words".',
      ),
    ]);
  }
  const wrong = schemaTroubles(kind, data, troubleAt);
  const list = listOf(data, kind === "provider" ? "checks" : "rules");
  const rules = list.flatMap((rule, index) => {
    const id = property(rule, "id");
    const superseded = property(rule, "supersedes");
    return typeof id === "string"
      ? [{ id, index, superseded: Array.isArray(superseded) ? superseded.map(String) : [] }]
      : [];
  });
  const meaning =
    wrong.length > 0
      ? []
      : meaningTroubles(kind, data).map(({ pointer, message, hint }) => troubleAt(pointer, message, hint));
  return { kind, troubles: [...wrong, ...meaning].slice(0, MAX_TROUBLES), rules, troubleAt };
}

let validators: Readonly<Record<FileKind, ValidateFunction>> | undefined;

function validatorOf(kind: FileKind): ValidateFunction {
  if (!validators) {
    const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true, strictRequired: false });
    validators = {
      tokens: ajv.compile(SCHEMAS.tokens),
      values: ajv.compile(SCHEMAS.values),
      provider: ajv.compile(SCHEMAS.provider),
    };
  }
  return validators[kind];
}

function schemaTroubles(kind: FileKind, data: unknown, at: Read["troubleAt"]): RuleTrouble[] {
  const validate = validatorOf(kind);
  if (validate(data)) return [];
  // What the branches of a choice lack is said once, for the choice.
  return (validate.errors ?? [])
    .filter((error) => !/\/anyOf\/\d/.test(error.schemaPath))
    .map((error) => describe(error, at));
}

function describe(error: ErrorObject, at: Read["troubleAt"]): RuleTrouble {
  const steps = error.instancePath.split("/").slice(1).map(step);
  const name = steps.length > 0 ? `"${steps.at(-1)}"` : "The file";
  const params = error.params as Readonly<Record<string, unknown>>;
  switch (error.keyword) {
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      const allowed = Object.keys((error.parentSchema as { properties?: object })?.properties ?? {});
      const guess = nearest(key, allowed);
      return at(
        { steps: [...steps, key], key: true },
        `There is no key "${key}" here.`,
        guess ? `Did you mean "${guess}"?` : `There are: ${allowed.join(", ")}.`,
      );
    }
    case "required":
      return at({ steps }, `"${String(params["missingProperty"])}" is missing.`);
    case "enum": {
      const allowed = (params["allowedValues"] as readonly unknown[]).map(String);
      const guess = nearest(String(error.data), allowed);
      return at(
        { steps },
        `${name} can't be "${String(error.data)}".`,
        guess ? `Did you mean "${guess}"?` : `It can be: ${allowed.join(", ")}.`,
      );
    }
    case "false schema":
      return at({ steps, key: true }, `${name} has no place beside "named".`);
    case "anyOf":
      return at({ steps }, 'A rule needs "anchors" and "pattern", or "named".');
    case "pattern":
      return at(
        { steps },
        `${name} has not the form ${String(params["pattern"])}.`,
        suggestion(String(error.data), String(params["pattern"])),
      );
    case "not":
      return at(
        { steps },
        `${name} would print what was found.`,
        "Name the place or the kind of value, never the value.",
      );
    default:
      return at({ steps }, `${name} ${error.message ?? "is wrong"}.`);
  }
}

/** For a pattern that is a list of words. */
function suggestion(typed: string, pattern: string): string | undefined {
  const guess = nearest(typed, pattern.match(/[a-z]+(?:-[a-z]+)*/g) ?? []);
  return pattern.includes("|") && guess ? `Did you mean "${guess}"?` : undefined;
}

/** RFC 6901. */
function step(written: string): string | number {
  const plain = written.replaceAll("~1", "/").replaceAll("~0", "~");
  return /^\d+$/.test(plain) ? Number(plain) : plain;
}

/** Where the node begins; the nearest one around it if it is not there. */
function offsetOf(document: Document | undefined, pointer: Pointer): number {
  let node: unknown = document?.contents;
  let offset = 0;
  for (const [i, name] of pointer.steps.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(name));
      if (!pair) return offset;
      if (isScalar(pair.key) && pair.key.range) offset = pair.key.range[0];
      if (pointer.key && i === pointer.steps.length - 1) return offset;
      node = pair.value;
    } else if (isSeq(node)) node = node.items[Number(name)];
    else return offset;
    offset = startOf(node) ?? offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined;
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function listOf(data: unknown, name: string): readonly unknown[] {
  const list = property(data, name);
  return Array.isArray(list) ? list : [];
}
