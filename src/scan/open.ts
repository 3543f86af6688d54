/** Options and the config file to a Plan: the parts of one scan, opened once. */

import { builtinTables, kernelCode } from "credlint:kernel";
import { loadBuiltin } from "credlint:ruleset";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { type Config, loadConfig } from "../config/read.ts";
import { readSize } from "../config/size.ts";
import type { DetectContext } from "../detect/detector.ts";
import type { RuleScreen } from "../detect/screen.ts";
import { matcherOf } from "../engine/globs.ts";
import { Kernel } from "../engine/kernel/kernel.ts";
import { tablesIn } from "../engine/kernel/tables.ts";
import type { Document } from "../model/document.ts";
import type { Level, Rule, Ruleset } from "../model/rule.ts";
import { UserError } from "../model/trouble.ts";
import type { Policy } from "../policy/policy.ts";
import { FileScreen } from "../screen/file-screen.ts";
import { repositoryRoot } from "../source/git.ts";
import { openAccepted } from "./accepted.ts";
import type { ScanOptions } from "./options.ts";
import { chooseRules, choosesAll, openRules, screenOf } from "./rules.ts";

/** A larger file is read as lines. */
const MAX_DOCUMENT = 64 * 1024 * 1024;

/** More threads than this wait for the disk and for one another. */
const MOST_THREADS = 4;

export interface Plan {
  readonly cwd: string;
  /** What shown paths are relative to: the repository's root, else cwd. */
  readonly root: string;
  readonly paths: readonly string[];
  /** The rules that are on; read when first asked, as most files hold nothing for any of them. */
  readonly rules: () => Ruleset;
  readonly screen: RuleScreen;
  /** Made when the first file is read. */
  readonly bytes: () => FileScreen;
  /** JavaScript that is worth it is read by its syntax tree. */
  readonly trees: boolean;
  /** How many targets are done; called often. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
  /** The process is there for this scan: how V8 uses its memory may be set. */
  readonly ownsProcess?: boolean;
  /** Takes the documents in which something was found; for the main thread alone. */
  readonly keep?: (documents: readonly Document[]) => void;
  /** The main thread among them. */
  readonly threads: number;
  /** What the plan was made of, for further threads; the clock is set. */
  readonly options: ScanOptions;
  readonly context: DetectContext;
  readonly policy: Policy;
  /** Where accepted values are written down, or would be. */
  readonly baselineFile: string;
  readonly failOn: Level | "never";
  readonly minLevel: Level;
  readonly strict: boolean;
  readonly gitignore: boolean;
  /** The report lists every rule that is on, not only those that fired. */
  readonly allRules: boolean;
  readonly include: ((path: string) => boolean) | undefined;
  readonly exclude: ((path: string) => boolean) | undefined;
  /** Bytes. */
  readonly maxFileSize: number | undefined;
  readonly maxDocumentSize: number;
}

/** Throws a UserError for a wrong option, config file or rule file. */
export async function openPlan(options: ScanOptions): Promise<Plan> {
  const cwd = resolve(options.cwd ?? ".");
  const root = repositoryRoot(cwd) ?? cwd;
  const file = typeof options.config === "string" ? resolve(cwd, options.config) : undefined;
  const loaded = options.config === false ? undefined : loadConfig(cwd, root, file);
  const config: Config = loaded?.config ?? {};
  const folders = [
    ...(config.ruleDirs ?? []).map((folder) => resolve(loaded!.folder, folder)),
    ...(options.ruleDirs ?? []).map((folder) => resolve(cwd, folder)),
  ];
  const choice = { only: options.rules, skip: options.skipRules, tag: options.tag, levels: config.rules };
  const plain = folders.length === 0 && choosesAll(choice);
  const all = plain ? undefined : await openRules(folders, cwd);
  const ruleset = all && chooseRules(all, choice);
  const rules = (): Ruleset => ruleset ?? loadBuiltin();
  // The automata of the built-in rules serve any choice of them.
  const own = folders.length > 0 ? all : undefined;
  const image = own && (await import("../screen/image.part.ts")).kernelImage(own);
  let bytes: FileScreen | undefined;
  const now = options.now ?? new Date();
  if (Number.isNaN(now.getTime()))
    throw new UserError(
      "cli/flag-value",
      "The clock is no time.",
      "Write an ISO 8601 time such as 2026-11-21T00:00:00Z.",
    );
  let index: ReadonlyMap<string, Rule> | undefined;
  const always = (): boolean => true;
  const rule = (id: string): Rule | undefined => {
    index ??= new Map(rules().rules.map((one) => [one.id, one]));
    return index.get(id);
  };
  const trees = options.trees ?? true;
  const accepted = openAccepted(options, cwd, root, loaded);
  const context: DetectContext = {
    now,
    get ruleset() {
      return rules();
    },
    rule,
    ...(accepted.values ? { values: accepted.values } : {}),
    ...(options.minConfidence ? { minConfidence: options.minConfidence } : {}),
    ...(options.why ? { why: true } : {}),
  };
  return {
    cwd,
    root,
    paths: options.paths?.length ? options.paths : ["."],
    rules,
    screen: screenOf(own),
    bytes: () => {
      if (bytes) return bytes;
      const kernel = new Kernel(kernelCode(), image ? tablesIn(image) : builtinTables());
      bytes = new FileScreen(kernel, () => own ?? loadBuiltin(), context, {
        trees,
        all: options.verboseSkipped ?? false,
      });
      return bytes;
    },
    trees,
    threads: options.threads ?? Math.min(availableParallelism(), MOST_THREADS),
    options: { ...options, cwd, now },
    context,
    baselineFile: accepted.file,
    policy: {
      ...accepted.policy,
      overrides: (config.overrides ?? []).map((one) => ({ rules: one.rules, matches: matcherOf(one.files) ?? always })),
      isKnown: (id) => (all ?? loadBuiltin()).rules.some((rule) => rule.id === id),
      now,
    },
    failOn: options.failOn ?? config.failOn ?? options.usualFailOn ?? "warning",
    minLevel: options.minLevel ?? config.minLevel ?? "note",
    strict: options.strict ?? false,
    gitignore: options.gitignore ?? true,
    allRules: options.allRules ?? false,
    include: matcherOf(options.include ?? config.include ?? []),
    exclude: matcherOf([...(config.exclude ?? []), ...(options.exclude ?? [])]),
    maxFileSize: options.maxFileSize ?? sizeOf(config.maxFileSize, "maxFileSize"),
    maxDocumentSize: options.maxDocumentSize ?? sizeOf(config.maxDocumentSize, "maxDocumentSize") ?? MAX_DOCUMENT,
  };
}

function sizeOf(text: string | undefined, key: string): number | undefined {
  return text === undefined ? undefined : readSize(text, key);
}
