/** From what single contents gave to one finding a rule, value and file lineage, at the commit where it came in. */
import type { Located } from "../detect/resolve.ts";
import { addedLines } from "../engine/added-lines.ts";
import type { Finding, FindingHistory, Suppressed } from "../model/report.ts";
import type { Verdict } from "../policy/policy.ts";
import { decode } from "../source/decode.ts";
import { Blobs } from "../source/git/blobs.ts";
import { filesOf } from "../source/git/changes.ts";
import { authorDates, type OpenHistory, type Renaming, renamingsOf } from "../source/git/history.ts";
import type { Arrival } from "../source/git/walk.ts";
import { loadRooms, type Read } from "./inspect.ts";

/** A finding in one content at one path. */
export interface Sighting {
  readonly finding: Finding;
  readonly arrival: Arrival;
  /** Tells values apart in this process. */
  readonly identity: string;
  readonly digest: string | undefined;
  /** As a policy of its own content says. */
  readonly suppressed: Suppressed | undefined;
}

type InspectAgain = (bytes: Buffer, path: string) => Promise<readonly Read[]>;

export async function gather(
  sightings: readonly Sighting[],
  history: OpenHistory,
  inspectAgain: InspectAgain,
): Promise<Verdict> {
  if (sightings.length === 0) return { findings: [], suppressed: [], diagnostics: [] };
  const blobs = new Blobs(history.repository);
  try {
    const lineages = new Lineages(sightings, history);
    const groups = groupsOf(sightings, lineages);
    const first: Sighting[] = [];
    const last: Sighting[] = [];
    const related: Finding["related"][] = [];
    for (const group of groups) {
      const one = history.limited ? await firstAdded(group, lineages, blobs) : group[0]!;
      if (!one) continue;
      first.push(one);
      last.push(group.at(-1)!);
      related.push(
        group
          .filter(({ arrival, finding }) => arrival === one.arrival && finding !== one.finding)
          .map(({ finding: { path, region } }) => ({ path, region, message: "The same value stands here." })),
      );
    }
    const inHead = await standsInHead(first, history, lineages, blobs, inspectAgain);
    const dates = authorDates(
      history.repository,
      first.map(({ arrival }) => history.commits[arrival.commit] ?? ""),
    );
    const located = first.map((one, i): Located => {
      const head = inHead[i];
      const told: FindingHistory = {
        commit: history.commits[one.arrival.commit] ?? "",
        authorDate: dates[i]!,
        inHead: head !== undefined,
        ...(head ? { head: { path: head.path, region: head.region, fingerprint: head.fingerprint } } : {}),
      };
      const finding = { ...one.finding, related: [...one.finding.related, ...related[i]!], history: told };
      return one.digest === undefined ? { finding } : { finding, digest: one.digest };
    });
    return judged(
      located,
      last,
      (await loadRooms()).numberValues(located).map(({ finding }) => finding),
    );
  } finally {
    blobs.close();
  }
}

/** What the newest content says of a value holds: an ignore may have come later, or gone. */
function judged(located: readonly Located[], last: readonly Sighting[], numbered: readonly Finding[]): Verdict {
  const reasons = new Map(located.map(({ finding }, i) => [finding.history, last[i]!.suppressed]));
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const finding of numbered) {
    const held = reasons.get(finding.history);
    if (held) suppressed.push({ ...held, finding });
    else findings.push(finding);
  }
  return { findings, suppressed, diagnostics: [] };
}

/** By rule, value and lineage; of each the sightings in the order of commits. */
function groupsOf(sightings: readonly Sighting[], lineages: Lineages): Sighting[][] {
  const groups = new Map<string, Sighting[]>();
  for (const one of sightings) {
    const key = [one.finding.ruleId, one.identity, lineages.of(one.arrival.path)].join("\0");
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  for (const group of groups.values()) group.sort((a, b) => order(a.arrival) - order(b.arrival));
  return [...groups.values()];
}

/** What is in no commit comes last. */
function order({ commit }: Arrival): number {
  return commit < 0 ? Number.MAX_SAFE_INTEGER : commit;
}

/** Of a part of the history: the first that a commit of it added, if one did. */
async function firstAdded(group: readonly Sighting[], lineages: Lineages, blobs: Blobs): Promise<Sighting | undefined> {
  for (const one of group) if (await isAdded(one, lineages, blobs)) return one;
  return undefined;
}

async function isAdded({ finding, arrival }: Sighting, lineages: Lineages, blobs: Blobs): Promise<boolean> {
  if (arrival.before.length === 0) return true;
  const after = await textAt(blobs, arrival.id);
  const sources = lineages.sourcesOf(arrival);
  for (const id of [...arrival.before.filter(Boolean), ...sources]) {
    const before = await textAt(blobs, id);
    if (before === undefined || after === undefined) continue;
    const added = addedLines(before, after);
    let isNew = false;
    for (let line = finding.region.startLine; line <= finding.region.endLine; line += 1)
      isNew ||= added[line - 1] === 1;
    if (!isNew) return false;
  }
  return true;
}

async function textAt(blobs: Blobs, id: string): Promise<string | undefined> {
  const bytes = await blobs.read(id);
  return bytes && decode(bytes)?.text;
}

/** For each the finding of the same rule and value in a file of HEAD that is of its lineage. */
async function standsInHead(
  first: readonly Sighting[],
  { repository }: OpenHistory,
  lineages: Lineages,
  blobs: Blobs,
  inspectAgain: InspectAgain,
): Promise<(Finding | undefined)[]> {
  const files = filesOf(repository, "HEAD");
  const wanted = new Set(first.map(({ arrival }) => lineages.of(arrival.path)));
  const standing = new Map<string, Finding>();
  for (const path of lineages.paths) {
    const id = files.get(path);
    if (id === undefined || !wanted.has(lineages.of(path))) continue;
    const bytes = await blobs.read(id);
    if (!bytes) continue;
    for (const read of await inspectAgain(bytes, path)) {
      for (const { finding, digest } of read.found) {
        const key = [finding.ruleId, digest ?? finding.fingerprint, lineages.of(path)].join("\0");
        if (!standing.has(key)) standing.set(key, finding);
      }
    }
  }
  return first.map(({ finding, identity, arrival }) =>
    standing.get([finding.ruleId, identity, lineages.of(arrival.path)].join("\0")),
  );
}

/** Which paths are one file under several names: looked up for the commits that brought a file in which something was found. */
class Lineages {
  readonly #parents = new Map<string, string>();
  readonly #renamings = new Map<string, Renaming[]>();
  readonly paths: readonly string[];

  constructor(sightings: readonly Sighting[], { repository, commits }: OpenHistory) {
    const whole = sightings.filter(({ arrival }) => arrival.before.includes("") || arrival.before.length === 0);
    const numbers = new Set(whole.map(({ arrival }) => arrival.commit).filter((commit) => commit >= 0));
    const wanted = [...numbers].sort((a, b) => a - b).map((number) => commits[number]!);
    const byId = new Map(commits.map((id, i) => [id, i]));
    for (const one of wanted.length > 0 ? renamingsOf(repository, wanted) : []) {
      const key = `${byId.get(one.commit)} ${one.to}`;
      this.#renamings.set(key, [...(this.#renamings.get(key) ?? []), one]);
      if (one.moved) this.#join(one.from, one.to);
    }
    this.paths = [...new Set([...sightings.map(({ arrival }) => arrival.path), ...this.#parents.keys()])].sort();
  }

  of(path: string): string {
    let at = path;
    for (let up = this.#parents.get(at); up !== undefined && up !== at; up = this.#parents.get(at)) at = up;
    return at;
  }

  /** What stood under other names in the parents. */
  sourcesOf({ commit, path }: Arrival): string[] {
    return (this.#renamings.get(`${commit} ${path}`) ?? []).map(({ id }) => id);
  }

  #join(a: string, b: string): void {
    const [x, y] = [this.of(a), this.of(b)];
    if (x !== y) this.#parents.set(x < y ? y : x, x < y ? x : y);
  }
}
