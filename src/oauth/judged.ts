/** A workspace's subjects with the provider each was recognised as. */
import type { Workspace } from "../model/document.ts";
import type { Ruleset } from "../model/rule.ts";
import { engineOf } from "./engine.ts";
import { Hints, type Recognised, recognise } from "./recognise.ts";
import type { Subject } from "./subject.ts";
import { subjectsOf } from "./subjects.ts";

export interface KnownSubject {
  readonly subject: Subject;
  readonly recognised: Recognised | undefined;
}

const known = new WeakMap<Workspace, { ruleset: Ruleset; subjects: readonly KnownSubject[] }>();

/** Made once for a workspace and a ruleset, as checks and facts both ask. */
export function knownSubjects(workspace: Workspace, ruleset: Ruleset, now: Date): readonly KnownSubject[] {
  const cached = known.get(workspace);
  if (cached?.ruleset === ruleset) return cached.subjects;
  const { recognisers, wantsVariable } = engineOf(ruleset);
  const hints = new Hints();
  const own = subjectsOf(workspace, wantsVariable).map((subject): KnownSubject => {
    const recognised = recognise(subject, recognisers, now);
    if (recognised) hints.add(subject.document, recognised);
    return { subject, recognised };
  });
  const subjects = own.map(({ subject, recognised }) => ({ subject, recognised: recognised ?? hints.for(subject) }));
  known.set(workspace, { ruleset, subjects });
  return subjects;
}
