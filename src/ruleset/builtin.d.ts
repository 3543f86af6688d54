/** The rules as the bundle carries them; made by tools/ from rules/ (see tools/lib/ruleset-plugin.mjs). */
declare module "credlint:ruleset" {
  /** The compiled ruleset, read when first asked; always the same object. */
  export function loadBuiltin(): import("../model/rule.ts").Ruleset;
  /** The same, for tests; the bundles do without it. */
  export const builtin: import("../model/rule.ts").Ruleset;
}
declare module "credlint:rule-pages" {
  /** What `explain` tells beyond RuleInfo, by rule id. */
  export const pages: Readonly<
    Record<string, { readonly why?: string; readonly bad: readonly string[]; readonly good: readonly string[] }>
  >;
  /** What `explain provider/ID` tells, by provider id. */
  export const providerPages: Readonly<Record<string, import("./compile.ts").ProviderPage>>;
}
declare module "credlint:kernel" {
  /** The bytes of engine/kernel/kernel.wasm. */
  export function kernelCode(): Uint8Array;
  /** The tables of the built-in rules. */
  export function builtinTables(): import("../engine/kernel/tables.ts").TablesSource;
}
declare module "credlint:worker" {
  /** The program of a scan's further threads; undefined where there is none (tests). */
  export const workerFile: string | undefined;
}
declare module "credlint:screen" {
  /** The automaton of the built-in rules; undefined where no file beside the program holds it (tests). */
  export function builtinImage(): Int32Array | undefined;
}
declare module "credlint:judge" {
  /** The table of the learned judge (judge/learned/trees.ts). */
  export function judgeTable(): Uint8Array;
}
