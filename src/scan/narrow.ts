/** Of what a source of changes gave: what stands in new lines. */
import type { Diagnostic, Finding } from "../model/report.ts";
import type { Verdict } from "../policy/policy.ts";
import type { Source } from "../source/source.ts";

type Added = (line: number) => boolean;

/** A verdict on whole files without what was there before; equal values are counted anew. */
export async function narrow(verdict: Verdict, source: Source): Promise<Verdict> {
  const known = new Map<string, Added>();
  const addedIn = async (path: string): Promise<Added> => {
    let added = known.get(path);
    if (!added) known.set(path, (added = await source.added!(path)));
    return added;
  };
  const isNew = async (finding: Finding): Promise<boolean> => {
    // A set-up is as new as the parts that it is told of; a secret is where it stands.
    const places = finding.tag === "config" ? [finding, ...finding.related] : [finding];
    for (const { path, region } of places) {
      const added = await addedIn(path);
      for (let line = region.startLine; line <= region.endLine; line += 1) if (added(line)) return true;
    }
    return false;
  };
  const findings: Finding[] = [];
  for (const one of verdict.findings) if (await isNew(one)) findings.push(one);
  const suppressed: Verdict["suppressed"][number][] = [];
  for (const one of verdict.suppressed) if (await isNew(one.finding)) suppressed.push(one);
  const diagnostics: Diagnostic[] = [];
  for (const one of verdict.diagnostics) {
    if (one.path === undefined || !one.region || (await addedIn(one.path))(one.region.startLine)) diagnostics.push(one);
  }
  return { findings: renumber(findings), suppressed, diagnostics };
}

/** Values that are left in one place only have no number. */
export function renumber(findings: readonly Finding[]): Finding[] {
  const counts = new Map<number, number>();
  for (const { valueGroup } of findings)
    if (valueGroup !== undefined) counts.set(valueGroup, (counts.get(valueGroup) ?? 0) + 1);
  const numbers = new Map<number, number>();
  return findings.map((finding) => {
    const { valueGroup, ...rest } = finding;
    if (valueGroup === undefined) return finding;
    if (counts.get(valueGroup)! < 2) return rest;
    if (!numbers.has(valueGroup)) numbers.set(valueGroup, numbers.size + 1);
    return { ...rest, valueGroup: numbers.get(valueGroup)! };
  });
}
