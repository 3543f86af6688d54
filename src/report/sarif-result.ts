/** A finding as SARIF's result: one location, what belongs to it, an identity. No snippet and no byte of a secret. */
import { FINGERPRINT_KEY } from "../engine/fingerprint.ts";
import { visible } from "../engine/redact.ts";
import type { Region } from "../model/lines.ts";
import type { Finding, Related, Repair, Suppressed } from "../model/report.ts";
import { historyProperties, placedInHead } from "./history.ts";
import { KEPT_PLACES } from "./sarif-limits.ts";
import { artifactLocation, linkMessage, plainMessage } from "./sarif-text.ts";
import type { Fix, Location, PhysicalLocation, Result, Suppression } from "./sarif-types.ts";

/** Related places that the message links to. */
const LINKS = 5;

export function describeResult(told: Finding, ruleIndex: number | undefined, suppressed?: Suppressed): Result {
  const finding = placedInHead(told);
  const related = finding.related.slice(0, KEPT_PLACES - 1);
  return {
    ruleId: finding.ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: finding.level,
    message: { text: messageOf(finding, related) },
    locations: [{ physicalLocation: physical(finding.path, finding.region), ...logical(finding.logical) }],
    partialFingerprints: { [FINGERPRINT_KEY]: finding.fingerprint },
    ...(related.length > 0 ? { relatedLocations: related.map(describeRelated) } : {}),
    ...(finding.repair ? { fixes: [describeFix(finding.repair)] } : {}),
    ...(suppressed ? { suppressions: [describeSuppression(suppressed)] } : {}),
    properties: {
      tags: [finding.tag],
      ...(finding.confidence ? { precision: finding.confidence } : {}),
      ...(finding.also.length > 0 ? { also: finding.also } : {}),
      ...historyProperties(told),
    },
  };
}

export function physical(path: string, region?: Region): PhysicalLocation {
  const location: PhysicalLocation = { artifactLocation: artifactLocation(path) };
  return region ? { ...location, region: describeRegion(region) } : location;
}

/** Always in this order, wherever the region was read: equal results are equal bytes. */
function describeRegion({ startLine, startColumn, endLine, endColumn }: Region): Region {
  return { startLine, startColumn, endLine, endColumn };
}

/** The fact first: GitHub makes a title of the first sentence. */
function messageOf(finding: Finding, related: readonly Related[]): string {
  const links = related
    .slice(0, LINKS)
    .map((one, index) => linkMessage(one.message.replace(/[.\s]+$/, "") || "related", index + 1));
  const text = plainMessage(finding.message);
  return links.length > 0 ? `${text} See ${links.join(", ")}.` : text;
}

function describeRelated(one: Related, index: number): Location {
  return {
    id: index + 1,
    physicalLocation: physical(one.path, one.region),
    message: { text: plainMessage(one.message || "Related.") },
  };
}

function logical(names: readonly string[]): Pick<Location, "logicalLocations"> {
  if (names.length === 0) return {};
  const shown = names.map(visible);
  return { logicalLocations: [{ name: shown.at(-1)!, fullyQualifiedName: shown.join(" / "), kind: "member" }] };
}

/** The edits by file; what they take away is not written, only where it stands. */
function describeFix({ title, edits }: Repair): Fix {
  return {
    description: { text: plainMessage(title) },
    artifactChanges: [...new Set(edits.map((edit) => edit.path))].map((path) => ({
      artifactLocation: artifactLocation(path),
      replacements: edits
        .filter((edit) => edit.path === path)
        .map(({ region, text }) => ({ deletedRegion: describeRegion(region), insertedContent: { text } })),
    })),
  };
}

function describeSuppression({ by, reason }: Suppressed): Suppression {
  const kind = by === "inline" || by === "foreign" ? "inSource" : "external";
  return { kind, status: "accepted", ...(reason ? { justification: visible(reason) } : {}) };
}
