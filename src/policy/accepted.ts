/** What was accepted by value or place, in the baseline and in the config: looked up by a finding's marks. */
import type { Finding } from "../model/report.ts";
import { type BaselineEntry, idOf } from "./baseline.ts";

/** Salted hashes of a finding's value and the patterns it fits; undefined for a finding on a set-up, which has no value. */
export type Marks = readonly string[] | undefined;

const REASONS: Readonly<Record<BaselineEntry["is"], string>> = {
  accepted: "in the baseline",
  "false-positive": "no secret, says the audit",
  "test-data": "test data, says the audit",
  real: "",
};

export class Baseline {
  readonly entries: readonly BaselineEntry[];
  readonly #byId: ReadonlyMap<string, BaselineEntry>;
  readonly #used = new Set<BaselineEntry>();

  constructor(entries: readonly BaselineEntry[]) {
    this.entries = entries;
    this.#byId = new Map(entries.map((entry) => [idOf(entry), entry]));
  }

  /** The entry for a finding, whatever it says; asked entries count as used. A secret is known by its value, never by its place. */
  find({ ruleId, fingerprint }: Finding, marks: Marks): BaselineEntry | undefined {
    const entry = (marks ?? [fingerprint])
      .map((mark) => this.#byId.get(`${ruleId} ${mark}`))
      .find((one) => one !== undefined);
    if (entry) this.#used.add(entry);
    return entry;
  }

  /** The reason to hold a finding back; undefined if nothing is accepted, or it is known to be real. */
  reasonFor(finding: Finding, marks: Marks): string | undefined {
    const entry = this.find(finding, marks);
    if (!entry || entry.is === "real") return undefined;
    return entry.why ? `${REASONS[entry.is]}: ${entry.why}` : REASONS[entry.is];
  }

  /** Entries that no finding asked for. */
  get unused(): readonly BaselineEntry[] {
    return this.entries.filter((entry) => !this.#used.has(entry));
  }
}
