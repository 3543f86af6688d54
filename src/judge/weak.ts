/** Credentials that a search would find: too plain to be told from examples by their look, so the place has to vouch for them. */
import type { Entry } from "../model/document.ts";
import type { JudgeContext } from "./context.ts";
import * as guards from "./guards.ts";
import { lookOf } from "./look.ts";
import { isTurned, type NameKind, nameOf } from "./names.ts";
import { isStandIn, stateOfValue } from "./state.ts";

/** `client_secret: admin` in a settings file or a request that is no example: too plain to be told from one by its look. */
export function isWeakClientSecret(entry: Entry, kind: NameKind, context: JudgeContext): boolean {
  if (kind !== "client-secret" || entry.syntax || context.example || context.code || context.translation) return false;
  const { value } = entry;
  return isTrivial(value) && stateOfValue(value) === "literal" && !isStandIn(value) && !guards.isOwnName(entry);
}

/**
 * `"password": "123456"` in a request or an API client's variable: somebody sends it. In a test folder, and where it repeats
 * its name or names a type, it is an example.
 */
export function isWeakPassword(entry: Entry, context: JudgeContext): boolean {
  if (entry.syntax || context.example || context.code) return false;
  if (entry.place !== "body" && entry.place !== "query" && entry.place !== "variable" && entry.place !== "auth")
    return false;
  const { kind, weak, words } = nameOf(entry.key);
  if (kind !== "password" || weak || isTurned(words)) return false;
  const { value } = entry;
  if (!isTrivial(value) && !/^\d{3,}$/.test(value)) return false;
  if (stateOfValue(value) !== "literal" || isStandIn(value) || guards.isCredentialWord(value)) return false;
  // "password123" is a password that many have, "password" and "newPassword" only repeat the name.
  return !ON_PURPOSE.test(value) && (/\d/.test(value) || !saysItsName(entry));
}

/** "password", "newPassword" under the name password; "securepassword" is more than that. */
function saysItsName(entry: Entry): boolean {
  const flat = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, "");
  const rest = flat(entry.value).replace(flat(entry.key), "");
  return guards.isOwnName(entry) && /^(?:new|old|my|your|the|current|confirm|user|some|enter)*$/.test(rest);
}

/** What a test sends to be refused. */
const ON_PURPOSE = /wrong|bad|short|weak|incorrect|invalid|not.?the|other/i;

/** `admin`, `123456`, `test-secret`: under a role a weak credential, in any other request most likely an example. */
export function isTrivial(value: string): boolean {
  return guards.isSequence(value) || guards.isDummy(value, lookOf(value));
}
