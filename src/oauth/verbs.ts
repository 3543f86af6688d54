/** Checks that predicates can't say: a rule names one as `verb: name` in place of `assert`. */
import type { Verb } from "./verb.ts";
import { CONSTANT_VERBS } from "./verbs-constant.ts";
import { JWT_VERBS } from "./verbs-jwt.ts";
import { REQUEST_VERBS } from "./verbs-request.ts";
import { SETUP_VERBS } from "./verbs-setup.ts";
import { TRANSPORT_VERBS } from "./verbs-transport.ts";

/** The register: one line a verb. */
export const VERBS: Readonly<Record<string, Verb>> = {
  ...REQUEST_VERBS,
  ...TRANSPORT_VERBS,
  ...SETUP_VERBS,
  ...JWT_VERBS,
  ...CONSTANT_VERBS,
};
