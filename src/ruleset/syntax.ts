/** Rule files as people write them (YAML 1.2); rules/schema.json states the same for editors. */
import type { Level, Precision, Tag } from "../model/rule.ts";

/** What any rule may say. Left-out fields get the defaults of compile.ts. */
export interface CommonSyntax {
  readonly id: string;
  readonly title?: string;
  readonly severity: Level;
  readonly tag?: Tag;
  readonly "security-severity"?: string;
  readonly precision?: Precision;
  readonly cwe?: string;
  readonly message: string;
  readonly fix: string;
  readonly revoke?: string;
  readonly references?: readonly string[];
  readonly rank?: number;
  /** Why it matters, for `explain`; Markdown. */
  readonly why?: string;
}

/** `rules/tokens/<vendor>.yaml`. */
export interface TokenFile {
  readonly schema: 1;
  readonly vendor: string;
  readonly name: string;
  readonly rules: readonly ShapeSyntax[];
}

/** Either `anchors` and `pattern`, or `named`. */
export interface ShapeSyntax extends CommonSyntax {
  /** Fixed texts, one of which is in every match; exact case. */
  readonly anchors?: readonly string[];
  /** JavaScript, no flags; the group "value" is the secret where it is not the whole. Right-hand boundaries are its own. */
  readonly pattern?: string;
  readonly named?: NamedSyntax;
  readonly companion?: CompanionSyntax;
  /** What may not stand directly before a match; default "word". */
  readonly boundary?: "word" | "base64" | "dash" | "any";
  /** Characters before the anchor, at most; 0 where the pattern begins with it. */
  readonly "look-behind"?: number;
  readonly "max-length"?: number;
  readonly entropy?: number;
  readonly checksum?: string;
  /** drop: no finding; lower: one level less; keep (the default): as if there were none, for schemes that are only stated. */
  readonly "on-bad-checksum"?: "drop" | "lower" | "keep";
  readonly context?: readonly string[];
  readonly near?: number;
  readonly samples?: readonly string[];
  /** Texts with @fake:ALPHABET:LENGTH in place of random characters (ruleset/fake.ts); in a bad one «» mark what is found. */
  readonly examples: { readonly bad: readonly string[]; readonly good: readonly string[] };
}

/** A value that is only known by its name: `HEROKU_API_KEY=`. Words are written in any style of names. */
export interface NamedSyntax {
  /** One of these stands in the name or around the value, usually the vendor's. */
  readonly words: readonly string[];
  /** In the value's own name one of these stands too. */
  readonly also?: readonly string[];
  /** The words are ordinary English: they count in the value's own name only, before a word of `also`. */
  readonly common?: boolean;
  /** Hosts whose requests carry the value: "api.acme.com". */
  readonly hosts?: readonly string[];
  /** Expression of the whole value, without boundaries. */
  readonly value: string;
}

/** The other half of a credential: by its name and value, or by the rule that finds it. */
export interface CompanionSyntax {
  readonly title: string;
  readonly words?: readonly string[];
  readonly value?: string;
  readonly rule?: string;
}

/** `rules/values/*.yaml`: rules for named values, and the word lists that the judge reads. */
export interface ValueFile {
  readonly schema: 1;
  readonly rules?: readonly (CommonSyntax & {
    readonly examples?: { readonly bad: readonly string[]; readonly good: readonly string[] };
  })[];
  readonly words?: Readonly<Record<string, readonly string[]>>;
}

/** `rules/{jwt,oauth,postman}.yaml` and `rules/providers/<provider>.yaml`. */
export interface ProviderFile {
  readonly schema: 1;
  readonly id: string;
  readonly name: string;
  readonly sources?: Readonly<Record<string, { readonly title: string; readonly url?: string }>>;
  readonly like?: string;
  readonly body?: "form" | "json" | "either";
  readonly recognise?: { readonly strong?: readonly unknown[]; readonly weak?: readonly unknown[] };
  readonly facts?: unknown;
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  readonly tables?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly overrides?: Readonly<Record<string, { readonly severity: Level | "off"; readonly because: string }>>;
  readonly base?: unknown;
  readonly checks: readonly CheckSyntax[];
}

export interface CheckSyntax extends CommonSyntax {
  readonly subject: string | readonly string[];
  readonly confidence?: "documented" | "inferred" | "conventional";
  readonly source?: readonly string[];
  readonly if?: unknown;
  readonly assert?: unknown;
  /** A verb of oauth/verbs in place of `assert`. */
  readonly verb?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly group?: unknown;
  readonly supersedes?: readonly string[];
  readonly bad?: readonly unknown[];
  readonly good?: readonly unknown[];
}
