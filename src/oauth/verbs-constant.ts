/** Verbs on values that belong to one request and stand in a file for all: proof keys, state and nonce. */
import { contextOf } from "../judge/context.ts";
import { fieldOf, isKnown } from "./subject.ts";
import type { Verb } from "./verb.ts";

/** Prose and its code blocks show what a request looks like. */
const PROSE = /\.(?:md|mdx|markdown|rst|adoc|txt|html?)$/i;
/** What people write for "anything" (RFC 6749 says xyz), and words that name the parameter. */
const STAND_IN = /^(?:xyz|abc|state|nonce|foo|bar|test|random\w*|some\w*|my\w*|string|secure\w*)$/i;

/**
 * A literal in one of `with.fields`; `with.samples` are values of documentation. In tests and examples `with.examples` is the
 * level, "off" for none.
 */
export const constant: Verb = function* (subject, { options }) {
  const { fields, samples, examples } = options as {
    fields?: readonly string[];
    samples?: readonly string[];
    examples?: "off" | "note";
  };
  const { input } = subject.document;
  const isExample = PROSE.test(input.path) || contextOf(input).example;
  if (isExample && examples === "off") return;
  for (const field of fields ?? []) {
    const value = fieldOf(subject, field).values[0];
    if (!value || !isKnown(value) || STAND_IN.test(value.text)) continue;
    const sample = samples?.includes(value.text) === true;
    const parameter = field.slice(field.indexOf(".") + 1);
    yield { value, params: { parameter }, ...(isExample || sample ? { level: "note" as const } : {}) };
    return;
  }
};

/** The register's line of this file. */
export const CONSTANT_VERBS = { constant } satisfies Readonly<Record<string, Verb>>;
