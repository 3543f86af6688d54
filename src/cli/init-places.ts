/** Which of our findings another scanner had accepted: by value where it kept a hash or the value, else by line. */
import { createHash } from "node:crypto";
import type { TakenPlace } from "../config/from/taken.ts";
import type { Finding } from "../model/report.ts";
import type { Marks } from "../policy/accepted.ts";
import type { OpenBaseline } from "./baseline.ts";
import type { Outside } from "./command.ts";
import type { Arguments } from "./flags.ts";

export interface AcceptedPlace {
  readonly finding: Finding;
  readonly marks: Marks;
  readonly is: TakenPlace["is"];
}

export async function acceptedPlaces(
  places: readonly TakenPlace[],
  args: Arguments,
  outside: Outside,
  baseline: OpenBaseline,
): Promise<AcceptedPlace[]> {
  const byHash = new Map(places.flatMap((one) => (one.sha1 ? [[one.sha1, one] as const] : [])));
  const byValue = new Map(places.flatMap((one) => (one.value ? [[one.value, one] as const] : [])));
  const byLine = new Map(
    places.filter(({ sha1, value }) => !sha1 && !value).map((one) => [`${one.path}:${one.line}`, one] as const),
  );
  const { examine, watching } = await import("./scan.part.ts");
  // Asked where the value is known; only the number of the answer comes out.
  const known = new Map<TakenPlace, number>();
  const { report, marks } = await examine(
    args,
    outside,
    { baseline: baseline.option, salt: baseline.salt, threads: 0 },
    (plan) =>
      watching(plan, baseline.salt, (value) => {
        const one = byValue.get(value) ?? (byHash.size > 0 ? byHash.get(sha1(value)) : undefined);
        if (!one) return undefined;
        if (!known.has(one)) known.set(one, known.size);
        return `taken ${known.get(one)}`;
      }),
  );
  const taken = [...known.keys()];
  return report.findings.flatMap((finding): AcceptedPlace[] => {
    const own = marks(finding);
    const mark = own?.find((one) => one.startsWith("taken "));
    const place = mark
      ? taken[Number(mark.slice("taken ".length))]
      : byLine.get(`${finding.path}:${finding.region.startLine}`);
    return place ? [{ finding, marks: own, is: place.is }] : [];
  });
}

/** As detect-secrets hashes: unsalted. */
function sha1(value: string): string {
  return createHash("sha1").update(value).digest("hex");
}
