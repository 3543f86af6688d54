/** Rule files as written to the compiled Ruleset and to what `explain` tells. Used when the bundle is made and for users' own rules. */
import { parseDocument } from "../engine/yaml-door.ts";
import type {
  CheckRule,
  Companion,
  ContextualRule,
  Level,
  NamedRule,
  Provider,
  Rule,
  RuleInfo,
  Ruleset,
  ShapeRule,
  Tag,
} from "../model/rule.ts";
import { UserError } from "../model/trouble.ts";
import { exampleText } from "./example-text.ts";
import { readableExample } from "./fake.ts";
import { tailsOf } from "./lane.ts";
import { isBare, nameWord } from "./name-words.ts";
import { type SampleTexts, sampleTexts } from "./sample-request.ts";
import type {
  CheckSyntax,
  CommonSyntax,
  CompanionSyntax,
  NamedSyntax,
  ProviderFile,
  ShapeSyntax,
  TokenFile,
  ValueFile,
} from "./syntax.ts";

export interface RuleFile {
  /** Relative to the rules folder, POSIX. */
  readonly path: string;
  readonly text: string;
}

export interface RulePage {
  readonly why?: string;
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

/** What `explain provider/ID` tells. */
export interface ProviderPage {
  readonly name: string;
  /** The endpoint's body format. */
  readonly body: Provider["body"];
  readonly sources: readonly { readonly title: string; readonly url?: string }[];
  readonly sample?: SampleTexts;
}

export interface Compiled {
  readonly ruleset: Ruleset;
  readonly pages: Readonly<Record<string, RulePage>>;
  readonly providerPages: Readonly<Record<string, ProviderPage>>;
}

const SECURITY_SEVERITY: Readonly<Record<Tag, Readonly<Record<Level, string>>>> = {
  secret: { error: "8.5", warning: "6.0", note: "3.0" },
  config: { error: "7.0", warning: "5.0", note: "2.0" },
};

/** Files of checks that hold for every provider; a provider's own checks outrank them. */
const GENERAL: ReadonlySet<string> = new Set(["jwt", "oauth", "postman"]);

/** `tokens`: shapes. `values`: named values and word lists. `provider`: a provider, or jwt, oauth, postman, with checks. */
export type FileKind = "tokens" | "values" | "provider";

/** By what the file holds, so that users' own files may have any path. */
export function kindOfFile(data: unknown): FileKind | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  if ("checks" in data || "recognise" in data) return "provider";
  if ("vendor" in data) return "tokens";
  return "words" in data || "rules" in data ? "values" : undefined;
}

/** Files must have passed checkRuleFile; a UserError where one is no YAML at all or of no known kind. */
export function compileRuleFiles(files: readonly RuleFile[]): Compiled {
  const rules: Rule[] = [];
  const providers: Provider[] = [];
  const words: Record<string, readonly string[]> = {};
  const pages: Record<string, RulePage> = {};
  const providerPages: Record<string, ProviderPage> = {};
  for (const file of files) {
    const data = readYaml(file);
    const kind = kindOfFile(data);
    if (kind === undefined)
      throw new UserError("ruleset/unknown-kind", `${file.path} holds neither rules nor words nor checks.`);
    if (kind === "tokens") {
      for (const rule of (data as TokenFile).rules) {
        rules.push(compileToken(rule));
        pages[rule.id] = pageOf(rule, rule.examples.bad.map(readableExample), rule.examples.good.map(readableExample));
      }
    } else if (kind === "values") {
      const value = data as ValueFile;
      for (const [name, list] of Object.entries(value.words ?? {}))
        words[name] = [...new Set([...(words[name] ?? []), ...list])];
      for (const rule of value.rules ?? []) {
        rules.push({ kind: "named", ...infoOf(rule, "secret", 300, "medium") } satisfies NamedRule);
        pages[rule.id] = pageOf(rule, rule.examples?.bad ?? [], rule.examples?.good ?? []);
      }
    } else {
      const provider = data as ProviderFile;
      providers.push(compileProvider(provider));
      if (!GENERAL.has(provider.id)) providerPages[provider.id] = providerPage(provider);
      for (const check of provider.checks) {
        rules.push(compileCheck(check, provider, !GENERAL.has(provider.id)));
        pages[check.id] = pageOf(check, (check.bad ?? []).map(exampleText), (check.good ?? []).map(exampleText));
      }
    }
  }
  rules.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ruleset: { rules, providers, words }, pages, providerPages };
}

function readYaml(file: RuleFile): unknown {
  const document = parseDocument(file.text, { version: "1.2", uniqueKeys: true });
  const error = document.errors[0];
  if (error)
    throw new UserError("ruleset/invalid-yaml", `${file.path} is no valid YAML: ${error.message.split("\n", 1)[0]}`);
  return document.toJS() as unknown;
}

function infoOf(rule: CommonSyntax, tag: Tag, rank: number, precision: RuleInfo["precision"]): RuleInfo {
  const own = rule.tag ?? tag;
  return {
    id: rule.id,
    title: rule.title ?? rule.message,
    level: rule.severity,
    tag: own,
    securitySeverity: rule["security-severity"] ?? SECURITY_SEVERITY[own][rule.severity],
    precision: rule.precision ?? precision,
    cwe: rule.cwe ?? (own === "secret" ? "CWE-798" : "CWE-16"),
    message: rule.message,
    fix: rule.fix,
    rank: rule.rank ?? rank,
    ...(rule.why ? { why: rule.why.trim() } : {}),
    ...(rule.revoke ? { revoke: rule.revoke } : {}),
    ...(rule.references ? { references: rule.references } : {}),
  };
}

/** Rank and precision by how a token is told: a proof outranks a prefix, a prefix outranks a name. */
const RANK = { checked: [900, "very-high"], prefixed: [800, "high"], named: [750, "medium"] } as const;

export function compileToken(rule: ShapeSyntax): ShapeRule | ContextualRule {
  return rule.named ? compileContextual(rule, rule.named) : compileShape(rule);
}

function compileShape(rule: ShapeSyntax): ShapeRule {
  const [rank, precision] = RANK[rule.checksum ? "checked" : "prefixed"];
  return {
    kind: "shape",
    ...infoOf(rule, "secret", rank, precision),
    ...companionOf(rule.companion),
    anchors: rule.anchors ?? [],
    tails: tailsOf(rule.pattern ?? "", rule.anchors ?? []).map((tail) => tail ?? null),
    lookBehind: rule["look-behind"] ?? 0,
    pattern: rule.pattern ?? "",
    maxLength: rule["max-length"] ?? 512,
    ...proofOf(rule),
    ...(rule.boundary ? { boundary: rule.boundary } : {}),
    ...(rule.context ? { context: rule.context, near: rule.near ?? 80 } : {}),
  };
}

function compileContextual(rule: ShapeSyntax, named: NamedSyntax): ContextualRule {
  const [rank, precision] = RANK.named;
  return {
    kind: "contextual",
    ...infoOf(rule, "secret", rank, precision),
    ...companionOf(rule.companion),
    words: [...new Set(named.words.map(nameWord))],
    ...(named.also ? { also: [...new Set(named.also.map(nameWord))] } : {}),
    ...(named.common ? { common: true } : {}),
    ...(named.hosts ? { hosts: named.hosts } : {}),
    value: named.value,
    bare: isBare(named.value),
    ...proofOf(rule),
  };
}

type Proof = Pick<ShapeRule, "entropy" | "checksum" | "onBadChecksum" | "samples">;

function proofOf(rule: ShapeSyntax): Proof {
  return {
    ...(rule.entropy === undefined ? {} : { entropy: rule.entropy }),
    ...(rule.checksum ? { checksum: rule.checksum, onBadChecksum: rule["on-bad-checksum"] ?? "keep" } : {}),
    ...(rule.samples ? { samples: rule.samples } : {}),
  };
}

function companionOf(written: CompanionSyntax | undefined): { companion?: Companion } {
  if (!written) return {};
  const { title, words, value, rule } = written;
  return {
    companion: {
      title,
      ...(words ? { words: words.map(nameWord) } : {}),
      ...(value === undefined ? {} : { value }),
      ...(rule === undefined ? {} : { rule }),
    },
  };
}

function compileProvider(file: ProviderFile): Provider {
  return {
    id: file.id,
    name: file.name,
    ...(file.like ? { like: file.like } : {}),
    body: file.body ?? "either",
    recognise: { strong: file.recognise?.strong ?? [], weak: file.recognise?.weak ?? [] },
    lists: file.lists ?? {},
    tables: file.tables ?? {},
    overrides: file.overrides ?? {},
  };
}

function providerPage(file: ProviderFile): ProviderPage {
  const sample = sampleTexts(file.name, file.id, file.base);
  return {
    name: file.name,
    body: file.body ?? "either",
    sources: Object.values(file.sources ?? {}),
    ...(sample ? { sample } : {}),
  };
}

function compileCheck(check: CheckSyntax, file: ProviderFile, own: boolean): CheckRule {
  return {
    kind: "check",
    ...infoOf({ ...check, ...referencesOf(check, file) }, "config", own ? 700 : 600, "high"),
    provider: file.id,
    subjects: typeof check.subject === "string" ? [check.subject] : check.subject,
    confidence: check.confidence ?? "documented",
    ...(check.if === undefined ? {} : { if: check.if }),
    ...(check.assert === undefined ? {} : { assert: check.assert }),
    ...(check.verb === undefined ? {} : { verb: check.verb }),
    ...(check.with === undefined ? {} : { with: check.with }),
    ...(check.group === undefined ? {} : { group: check.group }),
    ...(check.supersedes ? { supersedes: check.supersedes } : {}),
  };
}

/** The check's own references, else the pages of the sources that it names. */
function referencesOf(check: CheckSyntax, file: ProviderFile): { references?: readonly string[] } {
  const pages = (check.source ?? []).flatMap((id) => file.sources?.[id]?.url ?? []);
  const references = check.references ?? [...new Set(pages)];
  return references.length > 0 ? { references } : {};
}

function pageOf(rule: CommonSyntax, bad: readonly string[], good: readonly string[]): RulePage {
  return { ...(rule.why ? { why: rule.why } : {}), bad, good };
}
