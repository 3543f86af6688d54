/** What a rule is once compiled: plain data that crosses threads and is written into the bundle. */

/** SARIF's words. */
export type Level = "error" | "warning" | "note";

/** secret: here lies a credential, live or dead. config: a set-up that is wrong or unsafe. */
export type Tag = "secret" | "config";

/** How sure one finding is that was judged by its look: see docs/judge.md. */
export type Confidence = "high" | "medium" | "low";

/** How sure a finding of the rule is (SARIF properties.precision as GitHub reads it). */
export type Precision = "very-high" | "high" | "medium" | "low";

/** What every rule tells, whatever finds it. */
export interface RuleInfo {
  /** `<family>/<name>`: a public contract, never renamed. */
  readonly id: string;
  /** A short name of what is found: "GitHub personal access token". */
  readonly title: string;
  readonly level: Level;
  readonly tag: Tag;
  /** CVSS-like text, "0.1" to "10.0"; never "9.0" exactly (GitHub's bands). */
  readonly securitySeverity: string;
  readonly precision: Precision;
  /** "CWE-798" ... */
  readonly cwe: string;
  /** Template; `{name}` is filled in; may never print a secret. First sentence states the fact. */
  readonly message: string;
  /** What to do, an imperative. */
  readonly fix: string;
  /** Why it matters, for people; Markdown. */
  readonly why?: string;
  /** Where the vendor lets one revoke it. */
  readonly revoke?: string;
  /** Pages that say so. */
  readonly references?: readonly string[];
  /** Of several findings on one value the highest rank is shown, the others are related. */
  readonly rank: number;
  /** The other half of the credential, told beside it where it stands near. */
  readonly companion?: Companion;
}

/** What belongs to a secret and is no finding beside it: a client id, an account, the id of a key pair. */
export interface Companion {
  /** As a message says it: "its client id". */
  readonly title: string;
  /** How its name ends, lower case without separators: "clientid". */
  readonly words?: readonly string[];
  /** Expression of the whole value; any value without one. */
  readonly value?: string;
  /** Or the rule that finds it by itself: its match becomes a part of this one. */
  readonly rule?: string;
}

/** A token's shape in any text. */
export interface ShapeRule extends RuleInfo {
  readonly kind: "shape";
  /** Literal texts, case-sensitive, of which one begins at `anchorAt` characters into every match. */
  readonly anchors: readonly string[];
  /**
   * For each anchor the token characters that follow it at least (ruleset/lane); null where it may stand in a short run, so
   * that every byte has to be looked at for it.
   */
  readonly tails: readonly (number | null)[];
  /** The most characters that can stand in the match before the anchor. */
  readonly lookBehind: number;
  /** JavaScript source, run sticky; group "value" is the secret where it is not the whole match. */
  readonly pattern: string;
  /** The longest text that a match can have, so that a window can be cut (characters). */
  readonly maxLength: number;
  /** Bits per character below which a match is dropped. */
  readonly entropy?: number;
  /** A verb of engine/checksum. */
  readonly checksum?: string;
  /** drop: a match whose checksum fails is nothing; lower: it is one level less; keep: it stays (the scheme is not sure). */
  readonly onBadChecksum?: "drop" | "lower" | "keep";
  /** What may not stand directly before a match: a word's character, base64's, a word's or a dash; nothing is asked by "any". */
  readonly boundary?: "word" | "base64" | "dash" | "any";
  /** One of these words (lower case) must stand within `near` characters before or after, or in the path. */
  readonly context?: readonly string[];
  readonly near?: number;
  /** Known documentation samples, as SHA-256 hex of the value: reported as nothing. */
  readonly samples?: readonly string[];
}

/** A value without marks of its own, told by the vendor's word in its name or around it; never looked for by the screen. */
export interface ContextualRule extends RuleInfo {
  readonly kind: "contextual";
  /** The vendor's words, lower case without separators: "adafruit", "newrelic". */
  readonly words: readonly string[];
  /** One of these (as `words`) must stand in the value's own name as well. */
  readonly also?: readonly string[];
  /** The words are ordinary ones: they count in the value's own name only, before a word of `also`. */
  readonly common?: boolean;
  /** Hosts (registrable names and all below them) whose requests carry it. */
  readonly hosts?: readonly string[];
  /** JavaScript source of the whole value. */
  readonly value: string;
  /** The value is nothing but characters of a class, as hashes and ids are: only a name or a host can tell it. */
  readonly bare: boolean;
  readonly entropy?: number;
  readonly checksum?: string;
  readonly onBadChecksum?: "drop" | "lower" | "keep";
  readonly samples?: readonly string[];
}

/** A value under a telling name, judged by the value's state. */
export interface NamedRule extends RuleInfo {
  readonly kind: "named";
}

/** A check of a subject (token request, JWT, ...) by predicates, or by a verb in code. */
export interface CheckRule extends RuleInfo {
  readonly kind: "check";
  /** "logto", "oauth", "jwt", "postman" ... */
  readonly provider: string;
  readonly subjects: readonly string[];
  readonly confidence: "documented" | "inferred" | "conventional";
  /** Predicates as the rule file writes them; see oauth/predicate. */
  readonly if?: unknown;
  readonly assert?: unknown;
  /** A verb of oauth/verbs in place of `assert`. */
  readonly verb?: string;
  /** What the rule says to its verb. */
  readonly with?: Readonly<Record<string, unknown>>;
  readonly group?: unknown;
  readonly supersedes?: readonly string[];
}

export type Rule = ShapeRule | ContextualRule | NamedRule | CheckRule;

/** How a provider is known and what it changes; the rest of its file is its checks. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  /** Another provider whose checks hold here too: Dynamics 365 takes the tokens of Entra ID. */
  readonly like?: string;
  /** Body formats its token endpoint takes (DESIGN: `oauth/content-type` is an error only for "form"). */
  readonly body: "form" | "json" | "either";
  readonly recognise: { readonly strong: readonly unknown[]; readonly weak: readonly unknown[] };
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly overrides: Readonly<Record<string, { readonly severity: Level | "off"; readonly because: string }>>;
}

/** The rules that are on, with the words the judge needs. Plain data. */
export interface Ruleset {
  readonly rules: readonly Rule[];
  readonly providers: readonly Provider[];
  /** Word lists of rules/words.yaml and name lists of rules/values: what they mean stands in judge/. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}
