/** A zip of an API client's export as inputs: each member is read in memory, within limits; nothing is written anywhere. */
import { nodeZlib } from "../engine/builtin.ts";
import type { Diagnostic } from "../model/report.ts";

/** One member that was read, or what was wrong with it. */
export type ZipPart =
  | { readonly kind: "member"; readonly name: string; readonly bytes: Buffer }
  | { readonly kind: "trouble"; readonly level: Diagnostic["level"]; readonly code: string; readonly message: string };

export interface ZipLimits {
  readonly members: number;
  /** Bytes of one member, unpacked. */
  readonly member: number;
  /** Bytes of all members, unpacked. */
  readonly total: number;
  /** Unpacked bytes for each packed one; small members may have any ratio. */
  readonly ratio: number;
}

const LIMITS: ZipLimits = { members: 10_000, member: 64 << 20, total: 256 << 20, ratio: 200 };
/** Under this size a ratio says nothing. */
const SMALL = 1 << 20;

/** Names that only Postman's exports and the repositories of its app have. */
const EXPORT =
  /postman_(?:collection|environment|globals|dump)\.json$|(?:^|\/)(?:collection|environment)\/[0-9a-f-]{36}\.json$|\.(?:request|environment|globals)\.ya?ml$|(?:^|\/)\.postman\//i;

/** APPNOTE.TXT 4.3: the signatures of a local header, a central one, and the end of the central directory. */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

interface Member {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

export function isZip(bytes: Buffer): boolean {
  return bytes.length > 30 && bytes.readUInt32LE(0) === LOCAL;
}

/** The members of an export; undefined for any other zip, which stays a binary file. */
export function readZip(bytes: Buffer, limits: ZipLimits = LIMITS): Iterable<ZipPart> | undefined {
  const list = membersOf(bytes, limits.members + 1);
  if (!list) {
    const cut = bytes.subarray(0, 1 << 16).includes("postman_");
    return cut
      ? [trouble("source/zip-broken", "The zip has no readable directory; it is cut off or no zip.")]
      : undefined;
  }
  return list.some(({ name }) => EXPORT.test(name)) ? unpackAll(bytes, list, limits) : undefined;
}

function* unpackAll(bytes: Buffer, list: readonly Member[], limits: ZipLimits): Iterable<ZipPart> {
  let total = 0;
  if (list.length > limits.members)
    yield trouble("source/zip-limit", `The zip has more than ${limits.members} members; the rest was not read.`);
  for (const member of list.slice(0, limits.members)) {
    if (member.name.endsWith("/")) continue;
    const name = cleaned(member.name);
    if (name !== member.name)
      yield {
        kind: "trouble",
        level: "note",
        code: "source/zip-path",
        message: `A member's path leads out of the zip; it was read as ${name}.`,
      };
    const most = Math.min(limits.member, limits.total - total);
    const part = unpack(bytes, { ...member, name }, most, limits.ratio);
    if (part.kind === "member") total += part.bytes.length;
    yield part;
  }
}

function trouble(code: string, message: string): ZipPart {
  return { kind: "trouble", level: "error", code, message };
}

/** Without drives, roots, steps upwards and control characters. */
function cleaned(name: string): string {
  const parts = name.replace(/\p{Cc}/gu, "").split(/[\\/]/);
  const kept = parts.filter((part) => part !== "" && part !== "." && part !== ".." && !/^[A-Za-z]:$/.test(part));
  const clean = kept.join("/") || "member";
  return clean === name.replaceAll("\\", "/") ? name : clean;
}

function unpack(bytes: Buffer, member: Member, most: number, ratio: number): ZipPart {
  const { name, flags, method, packed, offset } = member;
  if (flags & 1) return trouble("source/zip-encrypted", `The member ${name} is encrypted; it was not read.`);
  if (method !== 0 && method !== 8)
    return trouble("source/zip-method", `The member ${name} is packed in an unknown way; it was not read.`);
  const body = bodyOf(bytes, offset, packed);
  if (!body) return trouble("source/zip-broken", `The member ${name} lies outside of the zip; it was not read.`);
  const limit = Math.min(most, Math.max(SMALL, packed * ratio));
  const tooLarge = trouble(
    "source/zip-limit",
    `The member ${name} unpacks to more than ${limit} bytes; it was not read.`,
  );
  if (limit <= 0) return tooLarge;
  if (method === 0) return body.length > limit ? tooLarge : { kind: "member", name, bytes: body };
  try {
    return { kind: "member", name, bytes: nodeZlib().inflateRawSync(body, { maxOutputLength: limit }) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return tooLarge;
    return trouble("source/zip-broken", `The member ${name} could not be unpacked; it was not read.`);
  }
}

/** The packed bytes behind a local header. */
function bodyOf(bytes: Buffer, offset: number, packed: number): Buffer | undefined {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) return undefined;
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  return start + packed <= bytes.length ? bytes.subarray(start, start + packed) : undefined;
}

/** The central directory, at most `most` members of it; undefined where there is none (zip64 among them). */
function membersOf(bytes: Buffer, most: number): Member[] | undefined {
  const end = endOf(bytes);
  if (end < 0) return undefined;
  const members: Member[] = [];
  let at = bytes.readUInt32LE(end + 16);
  while (members.length < most && at + 46 <= end && bytes.readUInt32LE(at) === CENTRAL) {
    const nameLength = bytes.readUInt16LE(at + 28);
    members.push({
      name: bytes.toString("utf8", at + 46, Math.min(end, at + 46 + nameLength)),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return members.length > 0 ? members : undefined;
}

/** A comment of at most 65,535 bytes may follow the end record. */
function endOf(bytes: Buffer): number {
  const least = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= least; at -= 1) if (bytes.readUInt32LE(at) === END) return at;
  return -1;
}
