/** What a mender gives: replacements at the finding, and the names that must exist for them elsewhere. */
import type { Document, Entry, Span } from "../model/document.ts";
import type { Finding } from "../model/report.ts";

/** A stretch of the document's text and what stands there afterwards. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
}

export interface Draft {
  readonly finding: Finding;
  readonly title: string;
  readonly replacements: readonly Replacement[];
  /** Variable of the same Postman collection, blank and secret, unless it is there already. */
  readonly variable?: string;
  /** Line `NAME=` of a further file, unless it is there already. */
  readonly example?: { readonly path: string; readonly name: string };
}

/** A finding with its entry in the document, and what its value is known by in this process. */
export interface Mendable {
  readonly finding: Finding;
  readonly entry: Entry | undefined;
  /** Equal for equal values: they share a name. */
  readonly value: string;
}

/** Undefined for what only a person can mend. */
export type Mender = (one: Mendable, document: Document, names: Names) => Draft | undefined;

/** Names for values: the same for the same value, never one name for two values. */
export class Names {
  readonly #owners = new Map<string, string>();

  /** `wanted`, or with "_2", "_3" ... where another value has that name or `isTaken` says so. */
  give(wanted: string, value: string, isTaken: (name: string) => boolean = () => false): string {
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? wanted : `${wanted}_${number}`;
      const owner = this.#owners.get(name);
      if (owner === value) return name;
      if (owner !== undefined || isTaken(name)) continue;
      this.#owners.set(name, value);
      return name;
    }
  }
}

/** "clientSecret", "client-secret" and "Client Secret" as "client_secret"; "" if no letter or digit is left. */
export function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .toLowerCase()
    .slice(0, 60);
}

/** A name for the finding's value: its own, or the rule's where it has none that says something. */
export function nameFor({ finding, entry }: Mendable): string {
  const own = snakeCase(entry?.key ?? "");
  const rule = snakeCase(finding.ruleId.replace(/^(?:generic|oauth|jwt)\//, ""));
  const name = !own || own === "authorization" || own === "url" || own === "raw" || own === "body" ? rule : own;
  return /^\d/.test(name) ? `_${name}` : name;
}
