/** The register of detectors: a workspace and what the screen saw in its documents to findings. */
import { processKey } from "../engine/digest.ts";
import type { Document, Workspace } from "../model/document.ts";
import { joinCompanions } from "./companion.ts";
import { detectContextual } from "./contextual.ts";
import { describeMatches } from "./describe.ts";
import type { DetectContext, Match } from "./detector.ts";
import { detectEscapedShapes } from "./escaped.ts";
import { detectJwts } from "./jwt.ts";
import { detectJwtKeys } from "./jwt-key.ts";
import { detectOpenVerifiers } from "./jwt-verify.ts";
import { detectKeys } from "./keys.ts";
import { detectNamed } from "./named.ts";
import { detectPostman } from "./postman.ts";
import { draftFacts, type ProjectFact } from "./project.ts";
import type { Located } from "./resolve.ts";
import type { Hits, RuleScreen } from "./screen.ts";
import { detectShapes } from "./shape.ts";
import { detectTransport } from "./transport.ts";

/** A document with what the screen saw in its text. */
export interface Reading {
  readonly document: Document;
  readonly hits: Hits;
}

/** All that one workspace gave: findings, and facts for what only the whole scan can tell. */
export interface Detection {
  readonly found: readonly Located[];
  readonly facts: readonly ProjectFact[];
}

export async function detect(
  workspace: Workspace,
  readings: readonly Reading[],
  context: DetectContext,
  screen: RuleScreen,
): Promise<Detection> {
  const hitsOf = new Map(readings.map((one) => [one.document, one.hits]));
  const offsets = (kind: "jwts" | "keys") => (document: Document) => hitsOf.get(document)?.[kind];
  const matches: Match[] = [];
  for (const { document, hits } of readings) matches.push(...detectShapes(document.input, hits.shapes, context));
  for (const { document } of readings) matches.push(...detectEscapedShapes(document, screen, matches, context));
  matches.push(...detectJwts(workspace, offsets("jwts"), context));
  matches.push(...detectKeys(workspace, offsets("keys"), context));
  matches.push(...detectJwtKeys(workspace, context));
  matches.push(...detectOpenVerifiers(workspace, context));
  matches.push(...detectTransport(workspace, context, (document) => hitsOf.get(document)?.transport === true));
  matches.push(...detectContextual(workspace, context), ...detectNamed(workspace, context));
  const checks = readings.some(mayBeChecked) ? await import("./checks.part.ts") : undefined;
  if (checks) matches.push(...checks.detectChecks(workspace, context));
  matches.push(...detectPostman(workspace, matches, context));
  const facts = checks ? checks.factsOf(workspace, context, processKey) : [];
  return {
    found:
      matches.length > 0
        ? describeMatches(joinCompanions(matches, workspace.documents), workspace.documents, context.values)
        : [],
    facts: facts.length > 0 ? draftFacts(workspace, facts, matches, context) : [],
  };
}

/** Requests, helpers, registrations and tokens have subjects; settings only with a word of OAuth in them. */
function mayBeChecked({ document, hits }: Reading): boolean {
  return (
    hits.document || hits.jwts.length > 0 || document.groups.some(({ kind }) => kind !== "file" && kind !== "settings")
  );
}
