/** What a schema can't say of a rule file: expressions that compile and are bounded, examples that are found. */

import type { FileKind } from "./compile.ts";
import { expandFakes, readMarks } from "./fake.ts";
import { providerTroubles } from "./meaning-check.ts";
import { nameWord } from "./name-words.ts";
import { troublesOfShape } from "./prove.ts";
import type { NamedSyntax, ProviderFile, ShapeSyntax, TokenFile } from "./syntax.ts";

/** A place in the data: keys and indices from the top; `key` points to the name instead of the value. */
export interface Pointer {
  readonly steps: readonly (string | number)[];
  readonly key?: boolean;
}

export interface MeaningTrouble {
  readonly pointer: Pointer;
  readonly message: string;
  readonly hint?: string;
}

/** `data` has passed the schema of its kind. */
export function meaningTroubles(kind: FileKind, data: unknown): MeaningTrouble[] {
  if (kind === "provider") return providerTroubles(data as ProviderFile);
  if (kind !== "tokens") return [];
  const file = data as TokenFile;
  return file.rules.flatMap((rule, index) =>
    tokenTroubles(rule, file.vendor).map((one) => ({
      ...one,
      pointer: { steps: ["rules", index, ...one.pointer.steps] },
    })),
  );
}

function tokenTroubles(rule: ShapeSyntax, vendor: string): MeaningTrouble[] {
  const at = (...steps: (string | number)[]): Pointer => ({ steps });
  if (!rule.id.startsWith(`${vendor}/`)) {
    return [
      {
        pointer: at("id"),
        message: `The id "${rule.id}" is not one of the vendor "${vendor}".`,
        hint: `It begins with "${vendor}/".`,
      },
    ];
  }
  const where = rule.named ? at("named", "value") : at("pattern");
  const pattern = rule.named?.value ?? rule.pattern ?? "";
  let expression: RegExp;
  try {
    expression = new RegExp(pattern, "dg");
  } catch (error) {
    return [{ pointer: where, message: `The expression does not compile: ${(error as Error).message}.` }];
  }
  const loop = openQuantifier(pattern);
  if (loop)
    return [
      {
        pointer: where,
        message: `"${loop}" has no upper bound.`,
        hint: "Write {n,m}: a token has a longest form, and a bounded search ends soon.",
      },
    ];
  return [
    ...companionTroubles(rule),
    ...(rule.named ? wordTroubles(rule.named) : shapeTroubles(rule, pattern)),
    ...exampleTroubles(rule, expression),
  ];
}

/** What the proof of an expression says: an anchor in every match, a longest match, no way to match one text in many ways. */
function shapeTroubles(rule: ShapeSyntax, pattern: string): MeaningTrouble[] {
  const troubles = troublesOfShape({
    anchors: rule.anchors ?? [],
    pattern,
    lookBehind: rule["look-behind"] ?? 0,
    maxLength: rule["max-length"] ?? 512,
  });
  return troubles.map((trouble) => ({
    pointer: { steps: ["pattern"] },
    message: `${trouble[0]!.toUpperCase()}${trouble.slice(1)}.`,
  }));
}

/** A word of two letters stands in every third name. */
function wordTroubles(named: NamedSyntax): MeaningTrouble[] {
  return named.words.flatMap((word, i) =>
    nameWord(word).length >= 3
      ? []
      : [{ pointer: { steps: ["named", "words", i] }, message: `"${word}" has fewer than 3 letters and digits.` }],
  );
}

function companionTroubles({ companion }: ShapeSyntax): MeaningTrouble[] {
  if (companion?.value === undefined) return [];
  const pointer = { steps: ["companion", "value"] };
  try {
    new RegExp(companion.value);
  } catch (error) {
    return [{ pointer, message: `The expression does not compile: ${(error as Error).message}.` }];
  }
  const loop = openQuantifier(companion.value);
  return loop ? [{ pointer, message: `"${loop}" has no upper bound.` }] : [];
}

function exampleTroubles(rule: ShapeSyntax, expression: RegExp): MeaningTrouble[] {
  const troubles: MeaningTrouble[] = [];
  for (const kind of ["bad", "good"] as const) {
    for (const [i, example] of rule.examples[kind].entries()) {
      const tell = (message: string, hint?: string) =>
        troubles.push({ pointer: { steps: ["examples", kind, i] }, message, ...(hint ? { hint } : {}) });
      try {
        const { text, spans } = readMarks(expandFakes(example));
        if (kind === "good") continue;
        if (spans.length !== 1)
          tell("A bad example marks the one value that is found.", "Write it as KEY=«@fake:alnum:32».");
        else if (!(rule.named ? isWhole : finds)(expression, text, spans[0]!))
          tell("The expression does not find the marked value.");
        else if (rule.named && !namesVendor(rule.named, text))
          tell("None of the rule's words stands in the example.", `They are: ${rule.named.words.join(", ")}.`);
      } catch (error) {
        tell(`The example can't be made: ${(error as Error).message}.`);
      }
    }
  }
  return troubles;
}

/** A named value is matched as a whole. */
function isWhole({ source }: RegExp, text: string, span: { readonly start: number; readonly end: number }): boolean {
  return new RegExp(`^(?:${source})$`).test(text.slice(span.start, span.end));
}

function namesVendor({ words, hosts }: NamedSyntax, text: string): boolean {
  const flat = nameWord(text);
  return words.some((word) => flat.includes(nameWord(word))) || (hosts ?? []).some((host) => text.includes(host));
}

function finds(expression: RegExp, text: string, span: { readonly start: number; readonly end: number }): boolean {
  for (const match of text.matchAll(expression)) {
    const [start, end] = match.indices?.groups?.["value"] ?? match.indices![0]!;
    if (start === span.start && end === span.end) return true;
  }
  return false;
}

/** The first *, + or {n,} that stands as a quantifier: outside classes, not escaped. */
function openQuantifier(pattern: string): string | undefined {
  let inClass = false;
  for (let i = 0; i < pattern.length; i += 1) {
    const char = pattern[i]!;
    if (char === "\\") i += 1;
    else if (inClass) inClass = char !== "]";
    else if (char === "[") inClass = true;
    else if (char === "*" || char === "+") return char;
    else if (char === "{") {
      const open = /^\{\d+,\}/.exec(pattern.slice(i, i + 12))?.[0];
      if (open) return open;
    }
  }
  return undefined;
}
