/** Whether a provider file's examples fire what they name, and nothing else of that provider: troubles with line and column. */
import { parseDocument } from "../engine/yaml-door.ts";
import { placeTrouble, type RuleTrouble } from "./check.ts";
import { kindOfFile, type RuleFile } from "./compile.ts";
import { alsoOf, casesOf, type ExampleCase, expandedExample, verdictOf } from "./example-cases.ts";
import type { CheckSyntax, ProviderFile } from "./syntax.ts";

/** Tells which checks of a provider fire on some files. */
export type ExampleRunner = (files: ExampleCase["files"], provider: string) => Promise<readonly string[]>;

/** Troubles in the order of the lines. `files` have passed checkRuleFiles; files that are no provider's are passed over. */
export async function exampleTroubles(
  files: readonly RuleFile[],
  run: ExampleRunner,
  now: Date,
): Promise<{ troubles: readonly RuleTrouble[]; count: number }> {
  const troubles: RuleTrouble[] = [];
  let count = 0;
  for (const file of files) {
    const data = parseDocument(file.text, { version: "1.2" }).toJS() as unknown;
    if (kindOfFile(data) !== "provider") continue;
    const provider = data as ProviderFile;
    const tell = (steps: readonly (string | number)[], message: string, hint?: string) =>
      troubles.push(placeTrouble(file, { steps }, message, hint));
    if (provider.base) {
      count += 1;
      const problem = await problemOf(
        provider,
        undefined,
        {},
        async ({ files: texts, as }) => {
          const ids = (await run(texts, provider.id)).filter((id) => !alsoOf(provider).includes(id));
          return ids.length > 0 ? `The correct request fires ${ids.join(", ")} as ${as}.` : undefined;
        },
        now,
      );
      if (problem) tell(["base"], problem, "Mend the request, or the check that it breaks.");
    }
    for (const [i, check] of provider.checks.entries())
      for (const kind of ["bad", "good"] as const)
        for (const [k, written] of (check[kind] ?? []).entries()) {
          count += 1;
          const problem = await exampleProblem(kind, written, check, provider, run, now);
          if (problem) tell(["checks", i, kind, k], problem.message, problem.hint);
        }
  }
  return { troubles, count };
}

async function exampleProblem(
  kind: "bad" | "good",
  written: unknown,
  check: CheckSyntax,
  provider: ProviderFile,
  run: ExampleRunner,
  now: Date,
): Promise<{ message: string; hint: string } | undefined> {
  const example = expandedExample(written);
  const message = await problemOf(
    provider,
    check,
    example,
    async ({ files, as }) => {
      const verdict = verdictOf(kind, check, example, provider, await run(files, provider.id));
      return verdict && `This ${kind} example ${verdict}, as ${as}.`;
    },
    now,
  );
  if (!message) return undefined;
  const others = / too, as /.test(message);
  return { message, hint: others ? "If that is meant, name them: also: [id]." : HINTS[kind] };
}

const HINTS = {
  bad: "Is the provider recognised in it, and is what the check asks for known there? A value that is not seen never reports.",
  good: 'Mend the example, or say in the check\'s "if" when it holds.',
} as const;

/** The first problem among the renderings of an example. */
async function problemOf(
  provider: ProviderFile,
  check: CheckSyntax | undefined,
  example: ReturnType<typeof expandedExample>,
  judge: (one: ExampleCase) => Promise<string | undefined>,
  now: Date,
): Promise<string | undefined> {
  let cases: readonly ExampleCase[];
  try {
    cases = casesOf(example, provider, check, now);
  } catch (error) {
    return `This example can't be made: ${(error as Error).message}.`;
  }
  if (cases.length === 0) return "No kind of file can say this example.";
  for (const one of cases) {
    const problem = await judge(one);
    if (problem) return problem;
  }
  return undefined;
}
