/** Where something stands in a text, as people and SARIF count. */
/** 1-based; columns count UTF-16 units; `endColumn` is the column after the last character (SARIF 3.30.8). */
interface Region {
    readonly startLine: number;
    readonly startColumn: number;
    readonly endLine: number;
    readonly endColumn: number;
}

/** What a rule is once compiled: plain data that crosses threads and is written into the bundle. */
/** SARIF's words. */
type Level = "error" | "warning" | "note";
/** secret: here lies a credential, live or dead. config: a set-up that is wrong or unsafe. */
type Tag = "secret" | "config";
/** How sure one finding is that was judged by its look: see docs/judge.md. */
type Confidence = "high" | "medium" | "low";
/** How sure a finding of the rule is (SARIF properties.precision as GitHub reads it). */
type Precision = "very-high" | "high" | "medium" | "low";
/** What every rule tells, whatever finds it. */
interface RuleInfo {
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
interface Companion {
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
interface ShapeRule extends RuleInfo {
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
interface ContextualRule extends RuleInfo {
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
interface NamedRule extends RuleInfo {
    readonly kind: "named";
}
/** A check of a subject (token request, JWT, ...) by predicates, or by a verb in code. */
interface CheckRule extends RuleInfo {
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
type Rule = ShapeRule | ContextualRule | NamedRule | CheckRule;
/** How a provider is known and what it changes; the rest of its file is its checks. */
interface Provider {
    readonly id: string;
    readonly name: string;
    /** Another provider whose checks hold here too: Dynamics 365 takes the tokens of Entra ID. */
    readonly like?: string;
    /** Body formats its token endpoint takes (DESIGN: `oauth/content-type` is an error only for "form"). */
    readonly body: "form" | "json" | "either";
    readonly recognise: {
        readonly strong: readonly unknown[];
        readonly weak: readonly unknown[];
    };
    readonly lists: Readonly<Record<string, readonly string[]>>;
    readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
    readonly overrides: Readonly<Record<string, {
        readonly severity: Level | "off";
        readonly because: string;
    }>>;
}
/** The rules that are on, with the words the judge needs. Plain data. */
interface Ruleset {
    readonly rules: readonly Rule[];
    readonly providers: readonly Provider[];
    /** Word lists of rules/words.yaml and name lists of rules/values: what they mean stands in judge/. */
    readonly words: Readonly<Record<string, readonly string[]>>;
}

/** What leaves the detectors: nothing here is a secret, nor can be turned back into one. */
/** Another place that belongs to a finding. */
interface Related {
    readonly path: string;
    readonly region: Region;
    readonly message: string;
}
/** A few lines around a finding, every secret in them masked before anything is drawn. */
interface Excerpt {
    /** 1-based number of the first of `lines`. */
    readonly startLine: number;
    readonly lines: readonly string[];
    /** The finding's own place within `lines` after masking: 0-based line, 0-based UTF-16 columns, end exclusive. */
    readonly mark: {
        readonly line: number;
        readonly start: number;
        readonly end: number;
    };
}
/** A change of a file's text: the characters of `span` give way to `text`. */
interface Edit {
    /** The input's path. */
    readonly path: string;
    /** UTF-16 offsets in the input's text; empty for an insertion. */
    readonly span: {
        readonly start: number;
        readonly end: number;
    };
    readonly region: Region;
    readonly text: string;
}
/** How a finding can be mended in its file, by edits that do not overlap, in the order of the text. */
interface Repair {
    /** "Read it from {{client_secret}}": what the edits do. */
    readonly title: string;
    readonly edits: readonly Edit[];
}
/** Where a finding of the history came in, and whether it is still there. */
interface FindingHistory {
    /** The full id; "" for a content that is in no commit. The finding's path, region and excerpt are those of this commit. */
    readonly commit: string;
    /** ISO 8601 with the author's offset. */
    readonly authorDate: string;
    readonly inHead: boolean;
    /** Where it stands in HEAD, and the fingerprint that a scan of HEAD's files gives it. */
    readonly head?: {
        readonly path: string;
        readonly region: Region;
        readonly fingerprint: string;
    };
}
interface Finding {
    readonly ruleId: string;
    readonly level: Level;
    readonly tag: Tag;
    /** How sure the judge of values is; absent where a form or a place tells. */
    readonly confidence?: Confidence;
    /** Why, if it was asked for; the weight in log odds where there is one. */
    readonly reasons?: readonly {
        readonly text: string;
        readonly weight?: number;
    }[];
    readonly message: string;
    readonly fix: string;
    /** The input's path. */
    readonly path: string;
    readonly region: Region;
    /** Offsets of `region` in the input's text. */
    readonly span: {
        readonly start: number;
        readonly end: number;
    };
    /** Entry path in the document, if a document's entry was judged. */
    readonly entryPath?: string;
    /** As people say it, outermost first: ["collection Warehouse", "folder Auth", "request Get token", "header Authorization"]. */
    readonly logical: readonly string[];
    readonly excerpt: Excerpt;
    /** rule + path + masked line + occurrence: stable under lines inserted elsewhere; no byte of the secret. */
    readonly fingerprint: string;
    readonly related: readonly Related[];
    /** Ids of rules that also held at this place and gave way. */
    readonly also: readonly string[];
    /** Findings with the same number hold the same value (numbered in report order, from 1). */
    readonly valueGroup?: number;
    /** Drafted only where it was asked for (ScanOptions.repairs). */
    readonly repair?: Repair;
    /** Of a scan of the history only. */
    readonly history?: FindingHistory;
}
interface Suppressed {
    readonly finding: Finding;
    readonly by: "inline" | "config" | "baseline" | "foreign";
    readonly reason: string;
}
/** Trouble as a value. `error` means that bytes were not examined, or the set-up is wrong: exit 2. */
interface Diagnostic {
    readonly level: "error" | "note";
    /** "source/unreadable", "format/invalid-json", "config/unknown-key" ... */
    readonly code: string;
    readonly message: string;
    readonly hint?: string;
    readonly path?: string;
    readonly region?: Region;
}
interface ScanStats {
    readonly files: number;
    readonly bytes: number;
    readonly binary: number;
    /** Files read as documents, by format. */
    readonly documents: Readonly<Record<string, number>>;
}
/** Which part of a scan that was split: `index` from 1 to `count`. */
interface Shard {
    readonly index: number;
    readonly count: number;
}
/** All that a reporter may say. */
interface Report {
    readonly version: string;
    /** "." or the paths asked for. */
    readonly targets: readonly string[];
    /** Only a part of the targets was looked at (--shard). */
    readonly shard?: Shard;
    readonly findings: readonly Finding[];
    readonly suppressed: readonly Suppressed[];
    readonly diagnostics: readonly Diagnostic[];
    readonly stats: ScanStats;
    /** Binary files that were not searched, by path, sorted. */
    readonly skipped: readonly string[];
    /** What the findings' rules say of themselves, by id; with every rule that was on if asked for. */
    readonly rules: readonly RuleInfo[];
    readonly failOn: Level | "never";
    /** 0 clean and complete, 1 findings at or over failOn, 2 not everything could be examined. */
    readonly exitCode: 0 | 1 | 2;
    /** One sentence: why the exit code is what it is. */
    readonly verdict: string;
}

/** A mistake that the user can mend: shown as one clear line with a hint, never with a stack. */
/** Where in a config or rule file the mistake stands; 1-based. */
interface Spot {
    readonly path: string;
    readonly line: number;
    readonly column: number;
}
declare class UserError extends Error {
    readonly code: string;
    readonly hint: string | undefined;
    readonly spot: Spot | undefined;
    /** `code` as in "cli/unknown-flag"; `message` a full sentence; `hint` what to do. */
    constructor(code: string, message: string, hint?: string, spot?: Spot);
}
/** True for a UserError of any copy of this module: lazily loaded parts bring their own. */
declare function isUserError(error: unknown): error is UserError;

/** The version of this program; the bundle puts package.json's in. */
declare const VERSION: string;

/** What a scan can be asked for: the library's options, and the command line's once its words are read. */
/** What of a git repository is read in place of files; `paths` limit it. */
type GitScan = {
    readonly mode: "staged";
}
/** "BASE...HEAD": what HEAD has since it parted from BASE; "BASE..HEAD": what differs. */
 | {
    readonly mode: "diff";
    readonly range: string;
} | GitHistory;
/** Every content that a ref reaches, each once; only findings with the tag "secret" unless `tag` says otherwise. */
interface GitHistory {
    readonly mode: "history";
    /** "BASE..HEAD": only what these commits brought. */
    readonly range?: string;
    /** As git reads dates: "2026-01-31", "2 weeks ago". */
    readonly since?: string;
    /** Only what this branch reaches. */
    readonly branch?: string;
    readonly maxCommits?: number;
    readonly stashes?: boolean;
    /** Beside a branch or range; all of a repository includes what its tags reach. */
    readonly tags?: boolean;
    readonly notes?: boolean;
    /** Also what nothing reaches any more and git has not thrown away yet. */
    readonly unreachable?: boolean;
}
interface ScanOptions {
    /** Files, folders or glob patterns; default ".". */
    readonly paths?: readonly string[];
    /** Default: the process's. */
    readonly cwd?: string;
    /** Changes or the history in place of files. */
    readonly git?: GitScan;
    /** Only a part of the targets, by their paths: "2 of 4" is { index: 2, count: 4 }. Not with a history. */
    readonly shard?: Shard;
    /** Rule ids or patterns with stars; default all. */
    readonly rules?: readonly string[];
    readonly skipRules?: readonly string[];
    readonly tag?: Tag;
    readonly minLevel?: Level;
    /** Named values are told from this confidence up; default "medium". */
    readonly minConfidence?: Confidence;
    /** Findings tell the reasons of the judge of values. */
    readonly why?: boolean;
    /** Every named value that is not reported is told as a note, with its reason; every file is read for it. */
    readonly verboseSkipped?: boolean;
    /** Default "warning". */
    readonly failOn?: Level | "never";
    /** What holds where neither `failOn` nor the config says otherwise. */
    readonly usualFailOn?: Level;
    /** Folders with rule files of one's own. */
    readonly ruleDirs?: readonly string[];
    /** Patterns in gitignore's syntax, on the shown path. */
    readonly include?: readonly string[];
    readonly exclude?: readonly string[];
    /** Default true. */
    readonly gitignore?: boolean;
    /** Bytes. */
    readonly maxFileSize?: number;
    /** Bytes; default 64 MB. */
    readonly maxDocumentSize?: number;
    /** Threads in all; 0 and 1 are the calling one alone. Default: one a processor, up to 4, where there is work for them. */
    readonly threads?: number;
    /** Default true: JavaScript with a request in it is read by its syntax tree too. */
    readonly trees?: boolean;
    /** A config file; false reads none. Default: the nearest upward. */
    readonly config?: string | false;
    /** The baseline file; false reads none. Default: .credlint-baseline.jsonl in the repository's root, if it is there. */
    readonly baseline?: string | false;
    /** Values are hashed under this salt too, as for a new baseline. */
    readonly salt?: string;
    /** The clock for tokens and ignores; default now. */
    readonly now?: Date;
    /** Files that a weaker reader read count as not examined. */
    readonly strict?: boolean;
    /** Findings that can be mended say how (Finding.repair). */
    readonly repairs?: boolean;
    /** The report lists every rule that is on, not only those that fired. */
    readonly allRules?: boolean;
}

/** The library's functions: the same plan and the same scan as the command line's. */
/** Scans files and folders. Throws a UserError for a wrong option, config or rule file; trouble with an input is in the report. */
declare function scan(options?: ScanOptions): Promise<Report>;
/** Scans one text; `path` decides how it is read (default "stdin", by content alone). Reads no config file unless told to. */
declare function scanText(text: string, options?: Omit<ScanOptions, "paths"> & {
    readonly path?: string;
}): Promise<Report>;
/** All rules there are: the built-in ones and those of the folders. */
interface OpenRuleset {
    readonly rules: readonly RuleInfo[];
}
/** Throws a UserError that names file, line and column of a mistake in a rule file. */
declare function openRuleset(folders?: readonly string[]): Promise<OpenRuleset>;
/** A report as text. `color` and `width` count for "text" only. */
declare function render(report: Report, format: "text" | "json" | "sarif" | "html" | "markdown" | "github" | "gitlab" | "codequality" | "junit", options?: {
    readonly color?: boolean;
    readonly width?: number;
}): string;

export { type Region, type Diagnostic, type Edit, type Excerpt, type Finding, type Related, type Repair, type Report, type ScanStats, type Suppressed, type Level, type Precision, type RuleInfo, type Tag, UserError, VERSION as version, type OpenRuleset, openRuleset, render, scan, scanText, type ScanOptions };
