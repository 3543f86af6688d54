/** Files whose whole purpose is a credential: netrc, pgpass, htpasswd, git-credentials, npmrc, Docker's config. */
import type { JsonNode } from "../engine/json.ts";
import { parseJson } from "../engine/json.ts";
import type { Document, Entry, Input } from "../model/document.ts";
import { type Slice, sliceOf, subSlice } from "../model/slice.ts";
import { addBase64Basic, printableBase64 } from "./basic-auth.ts";
import { embeddedTexts } from "./embedded.ts";
import { DocumentBuilder, type Format, type Reader, type Where } from "./format.ts";
import { readIni } from "./ini.ts";
import { readJsonTree } from "./json-entries.ts";
import { MappedText } from "./mapped-text.ts";
import { lineAt, settingsGroup, trimmed } from "./named-value.ts";
import { readUrl } from "./url.ts";

type File = "netrc" | "pgpass" | "htpasswd" | "git-credentials" | "npmrc" | "docker-config";

const FILES: readonly (readonly [RegExp, File])[] = [
  [/(?:^|\/)[._]netrc$/i, "netrc"],
  [/(?:^|\/)(?:\.pgpass|pgpass\.conf)$/i, "pgpass"],
  [/(?:^|\/)\.?htpasswd(?:[._-][^/]*)?$|\.htpasswd$/i, "htpasswd"],
  [/(?:^|\/)\.?git-credentials$/i, "git-credentials"],
  [/(?:^|\/)\.?npmrc$/i, "npmrc"],
  [/(?:^|\/)(?:\.dockercfg|\.dockerconfigjson|\.docker\/config\.json)$/i, "docker-config"],
];

function fileOf(path: string): File | undefined {
  return FILES.find(([pattern]) => pattern.test(path))?.[1];
}

/** The role of a credential that belongs to one host. */
function addCredential(
  value: Slice,
  path: string,
  key: string,
  group: string,
  where: Where,
  out: DocumentBuilder,
): void {
  const param = key === "password" ? "password" : "username";
  out.add(value, 0, value.text.length, {
    path,
    key,
    value: value.text,
    place: "auth",
    role: `auth.basic.${param}`,
    group,
    enabled: where.enabled,
  });
}

/** netrc(5): `machine host login name password secret`, in one line or several. */
export const readNetrc: Reader = (slice, where, out) => {
  const { text } = slice;
  const word = /"(?:[^"\\\n]|\\.)*"|\S+/g;
  const before = out.entries.length;
  let group = where.group;
  let count = 0;
  let pointer = "";
  for (let found = word.exec(text); found; found = word.exec(text)) {
    const name = found[0];
    if (name.startsWith("#")) word.lastIndex = lineAt(text, found.index).next;
    else if (name === "machine" || name === "default") {
      pointer = `/${count++}`;
      group = settingsGroup(where, pointer, out);
      // At the end of the text `exec` would begin again.
      if (name === "machine" && !word.exec(text)) break;
    } else if (name === "login" || name === "user" || name === "password" || name === "account") {
      const value = word.exec(text);
      if (!value) break;
      const quoted = value[0].startsWith('"') && value[0].length > 1 ? 1 : 0;
      const at = subSlice(slice, value.index + quoted, value.index + value[0].length - quoted);
      const key = name === "password" ? "password" : "username";
      if (name !== "account") addCredential(at, `${where.path}${pointer}/${name}`, key, group, where, out);
    }
  }
  return out.entries.length > before;
};

/** Adds something for each line that is no comment; `add` gets the trimmed line and its number from 0. */
function eachLine(slice: Slice, add: (line: Slice, index: number) => void): void {
  let index = 0;
  for (let at = slice.text.charCodeAt(0) === 0xfeff ? 1 : 0; at < slice.text.length; index += 1) {
    const line = lineAt(slice.text, at);
    const content = trimmed(slice, line.start, line.end);
    if (content.text !== "" && !content.text.startsWith("#")) add(content, index);
    at = line.next;
  }
}

/** `host:port:database:user:password`; a backslash makes `:` and `\` plain (PostgreSQL's manual, 34.16). */
export const readPgpass: Reader = (slice, where, out) => {
  const before = out.entries.length;
  eachLine(slice, (line, index) => {
    const fields: Slice[] = [];
    let field = new MappedText(line, 0);
    for (let at = 0; at < line.text.length; at += 1) {
      const letter = line.text[at]!;
      if (letter === "\\" && at + 1 < line.text.length) {
        field.put(line.text[at + 1]!, at, at + 2);
        at += 1;
      } else if (letter === ":" && fields.length < 4) {
        fields.push(field.slice());
        field = new MappedText(line, at + 1);
      } else field.keep(at, at + 1);
    }
    fields.push(field.slice());
    if (fields.length < 5) return;
    const group = settingsGroup(where, `/${index}`, out);
    addCredential(fields[3]!, `${where.path}/${index}/username`, "username", group, where, out);
    addCredential(fields[4]!, `${where.path}/${index}/password`, "password", group, where, out);
  });
  return out.entries.length > before;
};

/** `user:hash`: a hash is no plain value, so its state is "computed" and it stays silent. */
export const readHtpasswd: Reader = (slice, where, out) => {
  const before = out.entries.length;
  eachLine(slice, (line, index) => {
    const colon = line.text.indexOf(":");
    if (colon < 1) return;
    const value = subSlice(line, colon + 1, line.text.length);
    const { place, group, enabled } = where;
    const path = `${where.path}/${index}/htpasswd`;
    out.add(value, 0, value.text.length, {
      path,
      key: "htpasswd",
      value: value.text,
      place,
      group,
      enabled,
      state: "computed",
    });
  });
  return out.entries.length > before;
};

/** One URL with user-info in each line. */
export const readGitCredentials: Reader = (slice, where, out) => {
  const before = out.entries.length;
  eachLine(slice, (line, index) => {
    const pointer = `/${index}`;
    const group = settingsGroup(where, pointer, out);
    readUrl(line, { ...where, group, path: `${where.path}${pointer}/url`, place: "auth" }, out);
  });
  return out.entries.length > before;
};

/** npm's ini: `//host/:_authToken=x`, `_auth=base64 of user:password`, `//host/:_password=base64 of a password`. */
export const readNpmrc: Reader = (slice, where, out) => {
  const before = out.entries.length;
  readIni(slice, where, out);
  for (let index = before; index < out.entries.length; index += 1) {
    const entry = out.entries[index]!;
    const colon = entry.key.lastIndexOf(":");
    const key = entry.key.slice(colon + 1);
    if (!key.startsWith("_")) continue;
    const decoded = key === "_password" ? printableBase64(entry.value) : undefined;
    const keySpan = entry.keySpan && { start: entry.keySpan.start + colon + 1, end: entry.keySpan.end };
    out.entries[index] = {
      ...entry,
      key,
      ...(keySpan ? { keySpan } : {}),
      ...(decoded === undefined ? {} : { value: decoded }),
    };
    if (key !== "_auth") continue;
    const encoded: Slice = { text: entry.value, at: (offset) => entry.span.start + offset };
    addBase64Basic(encoded, { ...where, path: entry.path, group: entry.group }, out);
  }
  return out.entries.length > before;
};

/** Docker's `auths`: each registry's `auth` is base64 of user:password. Other members are read as in any JSON. */
export const readDockerConfig: Reader = (slice, where, out) => {
  const { root } = parseJson(slice);
  if (root?.kind !== "object") return false;
  readJsonTree(root, where, out, { groups: "own", embedded: embeddedTexts });
  const auths = root.get("auths") ?? root;
  const byStart = new Map(out.entries.map((entry) => [entry.span.start, entry]));
  for (let registry = auths.first; registry; registry = registry.next) addRegistry(registry, byStart, where, out);
  return true;
};

function addRegistry(
  registry: JsonNode,
  byStart: ReadonlyMap<number, Entry>,
  where: Where,
  out: DocumentBuilder,
): void {
  const auth = registry.kind === "object" ? registry.get("auth") : undefined;
  if (auth?.kind !== "string") return;
  const entry = byStart.get(auth.span.start);
  if (!entry) return;
  const encoded: Slice = { text: entry.value, at: (offset) => entry.span.start + offset };
  addBase64Basic(encoded, { ...where, path: entry.path, group: entry.group }, out);
}

const READERS: Readonly<Record<File, Reader>> = {
  netrc: readNetrc,
  pgpass: readPgpass,
  htpasswd: readHtpasswd,
  "git-credentials": readGitCredentials,
  npmrc: readNpmrc,
  "docker-config": readDockerConfig,
};

/** `.netrc`, `.pgpass`, `.htpasswd`, `.git-credentials`, `.npmrc`, `.docker/config.json`; ask before `ini` and `json`. */
export const credentialsFiles: Format = {
  name: "credentials-file",
  claims: (input) => fileOf(input.path) !== undefined,
  read(input: Input): Document {
    const out = new DocumentBuilder(input);
    const file = fileOf(input.path) ?? "npmrc";
    const where = { path: "", group: "", place: "config", enabled: true, depth: 0 } as const;
    const group = file === "docker-config" ? "" : settingsGroup(where, "", out);
    READERS[file](sliceOf(input.text), { ...where, group }, out);
    return out.build(file);
  },
};
