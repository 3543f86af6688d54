/** JSON or YAML objects that describe a client (S4's answer, IdentityServer, Keycloak, dynamic registration) as subjects. */
import type { Entry } from "../model/document.ts";
import type { GroupIndex } from "./groups.ts";
import { addSource } from "./source.ts";
import { type Subject, SubjectBuilder } from "./subject.ts";
import { isSecretName, type Values } from "./value.ts";

/** Members that only descriptions of clients have; lower case, letters only. */
const TELLING = new Set(
  "newsecret granttypes allowedgranttypes allowaccesstokensviabrowser clientpermissions redirecturis registrationaccesstoken tokenendpointauthmethod directaccessgrantsenabled implicitflowenabled serviceaccountsenabled standardflowenabled clientauthenticatortype requirepkce requireclientsecret allowplaintextpkce refreshcount expirationinterval tokenvalidity tokenrotationenabled enableclientcredentials enablepasswordgrant enableimplicitgrant enableauthorizationcode provisionkey oidcconformant validredirecturis allowedoauthflows explicitauthflows".split(
    " ",
  ),
);
/** Pairs of members that are telling together. */
const TELLING_PAIRS: readonly (readonly [string, string])[] = [
  ["permissions", "scopes"],
  ["applicationid", "expiresat"],
  ["clientsecret", "xsappname"],
];
/** A part of each of them, in any writing: most keys of a file are passed over by this. */
const PART =
  /secret|grant|browser|permission|redirect|registration.?access|auth.?method|implicit|enable|pkce|refresh.?count|interval|scopes|application.?id|expires.?at|xsappname|flows|validity|provision|authenticator|conformant/i;
/** Objects that are told by their own name: an Apigee policy. */
const TELLING_OBJECT = /\/(OAuthV2)\/[A-Za-z]+$/;
/** Objects that wrap the description: their parent is the whole answer. */
const WRAPPER = "client";
/** An entry belongs to objects at most this far above it. */
const MAX_LEVELS = 6;
const MAX_MEMBERS = 2_000;

/** The client descriptions of one document. */
export function registrationSubjects(index: GroupIndex, values: Values): Subject[] {
  const { entries } = values.document;
  const roots = rootsOf(entries, /^(?:text|javascript)$/.test(values.document.format));
  if (roots.size === 0) return [];
  const members = new Map<string, Entry[]>();
  for (const entry of entries) {
    let path: string | undefined = entry.path;
    for (let level = 0; level < MAX_LEVELS && path !== undefined; level += 1) {
      path = parentOf(path);
      if (path === undefined || !roots.has(path)) continue;
      const list = members.get(path);
      if (!list) members.set(path, [entry]);
      else if (list.length < MAX_MEMBERS) list.push(entry);
    }
  }
  return [...members].map(([root, list]) => subjectOf(root, list, index, values));
}

/** The paths of the objects that describe a client, each at its outermost; the names of a file of code are no object. */
function rootsOf(entries: readonly Entry[], isCode: boolean): ReadonlySet<string> {
  const found = new Set<string>();
  const halves = new Map<string, Set<string>>();
  for (const entry of entries) {
    if (TELLING_OBJECT.test(entry.path)) found.add(objectOf(entry.path)!);
    if (!PART.test(entry.key)) continue;
    const name = plain(entry.key);
    const half = TELLING_PAIRS.some((pair) => pair.includes(name));
    if (!half && !TELLING.has(name)) continue;
    const object = objectOf(entry.path);
    if (object === undefined || (object === "" && isCode)) continue;
    if (!half) found.add(object);
    else {
      const names = halves.get(object) ?? new Set<string>();
      halves.set(object, names.add(name));
      if (TELLING_PAIRS.some((pair) => pair.every((each) => names.has(each)))) found.add(object);
    }
  }
  for (const object of [...found]) {
    const above = object.endsWith(`/${WRAPPER}`) ? object.slice(0, -WRAPPER.length - 1) : undefined;
    if (above !== undefined && found.has(above)) found.delete(object);
  }
  return found;
}

/** "allow_access-tokens" and "AllowAccessTokens" are one name. */
function plain(name: string): string {
  return name.length > 60 ? "" : name.toLowerCase().replace(/[^a-z]/g, "");
}

/** The object that a member stands in: list positions are passed over. */
function objectOf(path: string): string | undefined {
  let object = parentOf(path);
  let name = path.slice((object?.length ?? 0) + 1);
  while (object !== undefined && /^\d+$/.test(name)) {
    name = object.slice((parentOf(object)?.length ?? 0) + 1);
    object = parentOf(object);
  }
  return object;
}

function parentOf(path: string): string | undefined {
  const cut = path.lastIndexOf("/");
  return cut < 0 ? undefined : path.slice(0, cut);
}

/** "direct_access_grants_enabled" as APIs write it; undefined for names without an underscore. */
function camelOf(name: string): string | undefined {
  return name.includes("_") ? name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()) : undefined;
}

function subjectOf(root: string, members: readonly Entry[], index: GroupIndex, values: Values): Subject {
  const group = index.group(members[0]!.group) ?? values.document.groups[0]!;
  const object = TELLING_OBJECT.exec(`${root}/x`)?.[1];
  // An object stands in its file as a whole: what is not there is left to the server's default.
  const closed = members.length < MAX_MEMBERS ? ["reg"] : [];
  const subject = new SubjectBuilder("client-registration", values.document, group, closed);
  if (object) subject.derive("reg.object", object);
  for (const entry of members) {
    const names = entry.path
      .slice(root.length + 1)
      .split("/")
      .filter((name) => !/^\d+$/.test(name));
    const value = values.of(entry, isSecretName(entry.key));
    subject.add(`reg.${names.join(".")}`, value);
    // Terraform writes the names of APIs in snake case.
    const camel = camelOf(names.join("."));
    if (camel !== undefined) subject.add(`reg.${camel}`, value);
    if (names[0] === WRAPPER && names.length > 1) subject.add(`reg.${names.slice(1).join(".")}`, value);
  }
  addSource(subject);
  const first = members.find((entry) => TELLING.has(plain(entry.key))) ?? members[0]!;
  subject.anchor = values.of(first, isSecretName(first.key));
  return subject.build();
}
