"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
)), __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// src/source/git/change-source.part.ts
var change_source_part_exports = {};
__export(change_source_part_exports, {
  changeSource: () => changeSource
});
module.exports = __toCommonJS(change_source_part_exports);

// src/engine/added-lines.ts
function addedLines(before, after) {
  let ids = /* @__PURE__ */ new Map(), number = (line) => {
    let id = ids.get(line);
    return id === void 0 && ids.set(line, id = ids.size), id;
  }, a = before.split(/\r\n?|\n/).map(number), b = after.split(/\r\n?|\n/).map(number), added = new Uint8Array(b.length), blocks = [{ aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length, depth: 0 }];
  for (let block = blocks.pop(); block; block = blocks.pop()) {
    let { aFrom, aTo, bFrom, bTo } = block;
    for (; aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]; ) [aFrom, bFrom] = [aFrom + 1, bFrom + 1];
    for (; aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]; ) [aTo, bTo] = [aTo - 1, bTo - 1];
    if (bFrom === bTo) continue;
    let pairs = aFrom === aTo || block.depth === 40 ? [] : anchors(a, aFrom, aTo, b, bFrom, bTo);
    if (pairs.length === 0) {
      markNew(a.slice(aFrom, aTo), b, bFrom, bTo, added);
      continue;
    }
    let depth = block.depth + 1, [aAt, bAt] = [aFrom, bFrom];
    for (let [inA, inB] of pairs)
      blocks.push({ aFrom: aAt, aTo: inA, bFrom: bAt, bTo: inB, depth }), [aAt, bAt] = [inA + 1, inB + 1];
    blocks.push({ aFrom: aAt, aTo, bFrom: bAt, bTo, depth });
  }
  return added;
}
function markNew(a, b, from, to, added) {
  let left = /* @__PURE__ */ new Map();
  for (let id of a) left.set(id, (left.get(id) ?? 0) + 1);
  for (let i = from; i < to; i += 1) {
    let count = left.get(b[i]) ?? 0;
    count > 0 ? left.set(b[i], count - 1) : added[i] = 1;
  }
}
function anchors(a, aFrom, aTo, b, bFrom, bTo) {
  let inA = onceIn(a, aFrom, aTo), inB = onceIn(b, bFrom, bTo), pairs = [];
  for (let [id, at] of inA) {
    let other = inB.get(id);
    at >= 0 && other !== void 0 && other >= 0 && pairs.push([at, other]);
  }
  let tops = [], before = new Array(pairs.length).fill(-1);
  for (let [i, [, at]] of pairs.entries()) {
    let low = 0, high = tops.length;
    for (; low < high; ) {
      let middle = low + high >> 1;
      pairs[tops[middle]][1] < at ? low = middle + 1 : high = middle;
    }
    low > 0 && (before[i] = tops[low - 1]), tops[low] = i;
  }
  let chosen = [];
  for (let i = tops.at(-1) ?? -1; i >= 0; i = before[i]) chosen.push(pairs[i]);
  return chosen.reverse();
}
function onceIn(lines, from, to) {
  let at = /* @__PURE__ */ new Map();
  for (let i = from; i < to; i += 1) at.set(lines[i], at.has(lines[i]) ? -1 : i);
  return at;
}

// src/source/decode.ts
var import_node_buffer = require("node:buffer");
function decode(bytes) {
  if (bytes.length >= 2) {
    if (bytes[0] === 255 && bytes[1] === 254) return { text: bytes.toString("utf16le"), replaced: !1 };
    if (bytes[0] === 254 && bytes[1] === 255)
      return { text: Buffer.from(bytes.subarray(0, bytes.length & -2)).swap16().toString("utf16le"), replaced: bytes.length % 2 === 1 };
  }
  if (!bytes.includes(0))
    return { text: bytes.toString("utf8"), replaced: !(0, import_node_buffer.isUtf8)(bytes) };
}
function hasUtf16Mark(bytes, length = bytes.length) {
  return length >= 2 && (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255);
}

// src/source/target.ts
function byCodeUnit(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/source/git/blob-items.ts
var import_node_fs2 = require("node:fs"), import_node_os = require("node:os"), import_node_path = require("node:path");

// src/engine/builtin.ts
function nodeChildProcess() {
  return require("node:child_process");
}
function nodeZlib() {
  return require("node:zlib");
}
function nodeWorkerThreads() {
  return require("node:worker_threads");
}

// src/source/zip.ts
var LIMITS = { members: 1e4, member: 64 << 20, total: 256 << 20, ratio: 200 }, SMALL = 1 << 20, EXPORT = /postman_(?:collection|environment|globals|dump)\.json$|(?:^|\/)(?:collection|environment)\/[0-9a-f-]{36}\.json$|\.(?:request|environment|globals)\.ya?ml$|(?:^|\/)\.postman\//i, LOCAL = 67324752, CENTRAL = 33639248, END = 101010256;
function isZip(bytes) {
  return bytes.length > 30 && bytes.readUInt32LE(0) === LOCAL;
}
function readZip(bytes, limits = LIMITS) {
  let list = membersOf(bytes, limits.members + 1);
  return list ? list.some(({ name }) => EXPORT.test(name)) ? unpackAll(bytes, list, limits) : void 0 : bytes.subarray(0, 65536).includes("postman_") ? [trouble("source/zip-broken", "The zip has no readable directory; it is cut off or no zip.")] : void 0;
}
function* unpackAll(bytes, list, limits) {
  let total = 0;
  list.length > limits.members && (yield trouble("source/zip-limit", `The zip has more than ${limits.members} members; the rest was not read.`));
  for (let member of list.slice(0, limits.members)) {
    if (member.name.endsWith("/")) continue;
    let name = cleaned(member.name);
    name !== member.name && (yield {
      kind: "trouble",
      level: "note",
      code: "source/zip-path",
      message: `A member's path leads out of the zip; it was read as ${name}.`
    });
    let most = Math.min(limits.member, limits.total - total), part = unpack(bytes, { ...member, name }, most, limits.ratio);
    part.kind === "member" && (total += part.bytes.length), yield part;
  }
}
function trouble(code, message) {
  return { kind: "trouble", level: "error", code, message };
}
function cleaned(name) {
  let clean = name.replace(new RegExp("\\p{Cc}", "gu"), "").split(/[\\/]/).filter((part) => part !== "" && part !== "." && part !== ".." && !/^[A-Za-z]:$/.test(part)).join("/") || "member";
  return clean === name.replaceAll("\\", "/") ? name : clean;
}
function unpack(bytes, member, most, ratio) {
  let { name, flags, method, packed, offset } = member;
  if (flags & 1) return trouble("source/zip-encrypted", `The member ${name} is encrypted; it was not read.`);
  if (method !== 0 && method !== 8)
    return trouble("source/zip-method", `The member ${name} is packed in an unknown way; it was not read.`);
  let body = bodyOf(bytes, offset, packed);
  if (!body) return trouble("source/zip-broken", `The member ${name} lies outside of the zip; it was not read.`);
  let limit = Math.min(most, Math.max(SMALL, packed * ratio)), tooLarge = trouble(
    "source/zip-limit",
    `The member ${name} unpacks to more than ${limit} bytes; it was not read.`
  );
  if (limit <= 0) return tooLarge;
  if (method === 0) return body.length > limit ? tooLarge : { kind: "member", name, bytes: body };
  try {
    return { kind: "member", name, bytes: nodeZlib().inflateRawSync(body, { maxOutputLength: limit }) };
  } catch (error) {
    return error.code === "ERR_BUFFER_TOO_LARGE" ? tooLarge : trouble("source/zip-broken", `The member ${name} could not be unpacked; it was not read.`);
  }
}
function bodyOf(bytes, offset, packed) {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) return;
  let start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  return start + packed <= bytes.length ? bytes.subarray(start, start + packed) : void 0;
}
function membersOf(bytes, most) {
  let end = endOf(bytes);
  if (end < 0) return;
  let members = [], at = bytes.readUInt32LE(end + 16);
  for (; members.length < most && at + 46 <= end && bytes.readUInt32LE(at) === CENTRAL; ) {
    let nameLength = bytes.readUInt16LE(at + 28);
    members.push({
      name: bytes.toString("utf8", at + 46, Math.min(end, at + 46 + nameLength)),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42)
    }), at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return members.length > 0 ? members : void 0;
}
function endOf(bytes) {
  let least = Math.max(0, bytes.length - 22 - 65535);
  for (let at = bytes.length - 22; at >= least; at -= 1) if (bytes.readUInt32LE(at) === END) return at;
  return -1;
}

// src/source/bytes.ts
var AGAIN = 16384;
function* examine(bytes, path, origin, screen) {
  if (!hasUtf16Mark(bytes) && bytes.includes(0)) {
    yield* unpack2(bytes, path, origin);
    return;
  }
  isWorthReading(bytes, path, screen) ? yield* textOf(bytes, path, origin) : yield { kind: "pass", bytes: bytes.length };
}
function isWorthReading(bytes, path, screen) {
  return screen.begin(path) || hasUtf16Mark(bytes) || isSeen(bytes, screen);
}
function isSeen(bytes, screen) {
  let { room } = screen, filled = bytes.copy(room, 0, 0, room.length);
  if (screen.look(filled, !0)) return !0;
  for (let at = filled; at < bytes.length; ) {
    room.copyWithin(0, filled - AGAIN, filled);
    let count = bytes.copy(room, AGAIN, at, at + room.length - AGAIN);
    if (at += count, filled = AGAIN + count, screen.look(filled, !1)) return !0;
  }
  return !1;
}
function* textOf(bytes, path, origin) {
  let text = decode(bytes);
  if (!text) {
    yield { kind: "binary", path, bytes: bytes.length };
    return;
  }
  text.replaced && (yield { kind: "trouble", diagnostic: { level: "note", code: "source/invalid-utf8", message: "Some bytes are no UTF-8; they were read as replacement characters.", path } }), yield { kind: "input", input: { path, text: text.text, origin, bytes: bytes.length } };
}
function* unpack2(bytes, path, origin) {
  let parts = isZip(bytes) ? readZip(bytes) : void 0;
  parts || (yield { kind: "binary", path, bytes: bytes.length });
  for (let part of parts ?? [])
    part.kind === "trouble" ? yield { kind: "trouble", diagnostic: { level: part.level, code: part.code, message: part.message, path } } : yield* textOf(part.bytes, `${path}!/${part.name}`, origin);
}

// src/source/pieces.ts
var import_node_fs = require("node:fs");
var OVERLAP = 65536;
function* readPieces(file, path, screen) {
  let { room } = screen, lineBase = 0, columnBase = 0, offsetBase = 0, position = 0, kept = 0, bytes = 0, given = !1;
  for (let first = !0; ; first = !1) {
    let count = (0, import_node_fs.readSync)(file, room, kept, room.length - kept, position);
    position += count;
    let filled = kept + count;
    if (first && room.subarray(0, filled).includes(0)) {
      yield { kind: "binary", path, bytes: filled };
      return;
    }
    if (filled === 0 || count === 0 && kept === 0) break;
    let last = count === 0 || filled < room.length, lineEnd = room.lastIndexOf(10, filled - 1) + 1, cut = last ? filled : lineEnd > 0 ? lineEnd : wholeCharacters(room, filled), again = last || lineEnd > 0 ? cut : characterStart(room, Math.max(1, cut - OVERLAP));
    bytes += again, screen.look(cut, first) && (yield { kind: "piece", piece: { input: { path, text: room.toString("utf8", 0, cut), origin: "file", bytes }, first: !given, lineBase, columnBase, offsetBase } }, given = !0, bytes = 0);
    let { lines, units } = screen.measure(0, again), lastLine = room.lastIndexOf(10, again - 1) + 1;
    if (columnBase = lastLine > 0 ? screen.measure(lastLine, again).units : columnBase + units, lineBase += lines, offsetBase += units, last) break;
    kept = filled - again, room.copyWithin(0, again, filled);
  }
  given || (yield { kind: "pass", bytes });
}
function characterStart(room, at) {
  let start = at;
  for (; start > 0 && start > at - 4 && (room[start] & 192) === 128; ) start -= 1;
  return start;
}
function wholeCharacters(room, end) {
  let start = characterStart(room, end - 1), lead = room[start], length = lead < 192 ? 1 : lead < 224 ? 2 : lead < 240 ? 3 : 4;
  return start + length > end && start > 0 ? start : end;
}

// src/source/git/run.ts
var HARDENED = [
  "--no-pager",
  "--literal-pathspecs",
  "-c",
  "safe.directory=*",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.attributesFile=/dev/null",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.commitGraph=false",
  "-c",
  "core.alternateRefsCommand="
], ENVIRONMENT = {
  GIT_NO_REPLACE_OBJECTS: "1",
  // Of a partial clone: an object that is not here is trouble, and never fetched (that would run ssh).
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none",
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_GRAFT_FILE: process.platform === "win32" ? "NUL" : "/dev/null",
  GIT_ATTR_NOSYSTEM: "1",
  LC_ALL: "C"
};
function environment() {
  let env = { ...process.env, ...ENVIRONMENT };
  return delete env.GIT_EXTERNAL_DIFF, delete env.GIT_SHALLOW_FILE, env;
}
function git(cwd, args, input) {
  let run = nodeChildProcess().spawnSync("git", [...HARDENED, ...args], {
    cwd,
    env: environment(),
    maxBuffer: 1073741824,
    windowsHide: !0,
    ...input === void 0 ? { stdio: ["ignore", "pipe", "pipe"] } : { input }
  });
  return run.error ? failedStart(run.error) : run.status === 0 ? { ok: !0, out: run.stdout } : { ...failure(run.status ?? void 0, run.stderr.toString("utf8")), partial: run.stdout };
}
function startGit(cwd, args) {
  return nodeChildProcess().spawn("git", [...HARDENED, ...args], { cwd, env: environment(), windowsHide: !0 });
}
function failedStart(error) {
  return { ok: !1, why: error.code === "ENOENT" ? "missing" : "failed", reason: error.message, status: void 0 };
}
function failure(status, stderr) {
  let lines = stderr.trim().split(`
`), line = lines.find((one) => /^(?:fatal|error|usage): /.test(one)) ?? lines[0] ?? "";
  return {
    ok: !1,
    why: status === 129 || /^usage: |unknown option|unrecognized argument/i.test(line) ? "old" : "failed",
    reason: line.replace(/^(?:fatal|error): /, "") || `git ended with ${status ?? "a signal"}`,
    status
  };
}

// src/source/git/repository.ts
var OLDEST = "2.22";
function openRepository(cwd) {
  let run = git(cwd, [
    "rev-parse",
    "--is-bare-repository",
    "--is-shallow-repository",
    "--show-prefix",
    "--absolute-git-dir"
  ]);
  if (!run.ok)
    return run.why === "failed" && /not a git repository/i.test(run.reason) ? trouble2(
      "source/no-repository",
      "This is not a git repository, so there are no changes to look at.",
      "Run it inside a repository, or scan files: credlint PATH"
    ) : gitTrouble(run, "The repository could not be opened");
  let [bare, shallow, prefix = "", ...gitDir] = run.out.toString("utf8").replace(/\n$/, "").split(`
`);
  return { cwd, bare: bare === "true", shallow: shallow === "true", prefix, gitDir: gitDir.join(`
`) };
}
function isRepository(opened) {
  return "gitDir" in opened;
}
function gitTrouble(failure2, what) {
  return failure2.why === "missing" ? trouble2(
    "source/git-missing",
    `${what}, as git is not installed.`,
    "Install git, or scan files: credlint PATH"
  ) : failure2.why === "old" ? trouble2(
    "source/git-old",
    `${what}, as this git does not know the call (${clip(failure2.reason)}).`,
    `Use git ${OLDEST} or newer.`
  ) : trouble2("source/git", `${what}: git says "${clip(failure2.reason)}".`, hintFor(failure2.reason));
}
function trouble2(code, message, hint, path) {
  return { level: "error", code, message, ...hint ? { hint } : {}, ...path === void 0 ? {} : { path } };
}
function hintFor(reason) {
  return /promisor|lazy|partial clone|transport '.*' not allowed/i.test(reason) ? "Objects of this partial clone are not here: git fetch --refetch --no-filter, or clone again without --filter." : /corrupt|bad object|unable to read|loose object|missing|invalid sha1|inflate|could not (?:get|read)/i.test(reason) ? "git fsck tells what is damaged; fetch or clone it again." : "Run the same in a repository that git itself can read: git fsck";
}
function clip(text) {
  return text.length > 200 ? `${text.slice(0, 200)}\u2026` : text;
}
function resolveCommits(repository, names) {
  let asked = names.map((name) => isName(name) ? `${name}^{commit}` : ""), run = git(
    repository.cwd,
    ["cat-file", "--batch-check=%(objectname)"],
    asked.map((name) => `${name || "-"}
`).join("")
  );
  if (!run.ok) return run;
  let lines = run.out.toString("utf8").split(`
`);
  return names.map((_, i) => asked[i] && /^[0-9a-f]{40,64}$/.test(lines[i] ?? "") ? lines[i] : void 0);
}
function isName(name) {
  return name !== "" && !name.startsWith("-") && !/[\u0000-\u001f\u007f]/.test(name);
}

// src/source/git/blob-items.ts
async function* blobItems(blobs, header, path, origin, options, screen) {
  let { size } = header;
  if (options.maxFileSize !== void 0 && size > options.maxFileSize) {
    let message = `The file has ${size} bytes, more than --max-file-size ${options.maxFileSize}; it was not read.`;
    yield told("source/too-large", message, path, "Raise --max-file-size, or exclude the file.");
    return;
  }
  if (size > options.maxDocumentSize) {
    yield { kind: "trouble", diagnostic: { level: "note", code: "source/read-by-lines", message: `The file has ${size} bytes, more than --max-document-size ${options.maxDocumentSize}; it was read as lines, not as a document.`, path } }, yield* inPieces(blobs, size, path, screen);
    return;
  }
  let bytes = Buffer.allocUnsafe(size);
  await blobs.fill(bytes) < size ? yield lost(path, header.id) : yield* examine(bytes, path, origin, screen);
}
function lost(path, id) {
  return told(
    "source/object-missing",
    `Object ${id.slice(0, 12)} could not be read: it is missing or damaged.`,
    path,
    "A partial clone lacks it (git fetch --refetch --no-filter), or git fsck tells what is damaged."
  );
}
function told(code, message, path, hint) {
  return { kind: "trouble", diagnostic: trouble2(code, message, hint, path) };
}
async function* inPieces(blobs, size, path, screen) {
  let folder = (0, import_node_fs2.mkdtempSync)((0, import_node_path.join)((0, import_node_os.tmpdir)(), "credlint-"));
  try {
    let file = (0, import_node_fs2.openSync)((0, import_node_path.join)(folder, "part"), "wx+", 384);
    try {
      process.platform !== "win32" && (0, import_node_fs2.rmSync)(folder, { recursive: !0, force: !0 });
      let part = Buffer.allocUnsafe(1 << 20), left = size;
      for (let count = await blobs.fill(part); count > 0; count = await blobs.fill(part))
        (0, import_node_fs2.writeSync)(file, part, 0, count), left -= count;
      left > 0 && (yield told("source/object-missing", "A part of the file could not be read.", path, "git fsck")), yield* readPieces(file, path, screen);
    } finally {
      (0, import_node_fs2.closeSync)(file);
    }
  } finally {
    (0, import_node_fs2.rmSync)(folder, { recursive: !0, force: !0 });
  }
}

// src/source/git/blobs.ts
var WAITING = 8 << 20, nowhere;
function free(memory) {
  if (!(memory.byteLength < 4096)) {
    if (!nowhere) {
      let { MessageChannel } = nodeWorkerThreads(), { port1, port2 } = new MessageChannel();
      port2.close(), nowhere = port1, nowhere.unref();
    }
    nowhere.postMessage(void 0, [memory]);
  }
}
var Blobs = class {
  #child;
  #parts = [];
  #waiting = 0;
  /** Offset in the first part. */
  #at = 0;
  #ended = !1;
  #wake;
  #failure;
  #errors = "";
  /** Bytes of the current object that are still to come, the line end behind it included. */
  #left = 0;
  /** `ahead`: many are asked for before the first is taken, so that git need not answer at once. */
  constructor(repository, ahead = !1) {
    this.#child = startGit(repository.cwd, ["cat-file", "--batch", ...ahead ? ["--buffer"] : []]);
    let { stdin, stdout, stderr } = this.#child, end = () => {
      this.#ended = !0, this.#wake?.();
    };
    this.#child.on("error", (error) => {
      this.#failure ??= failedStart(error), end();
    }), this.#child.on("close", (status) => {
      status !== 0 && status !== null && (this.#failure ??= failure(status, this.#errors)), end();
    }), stdin.on("error", () => {
    }), stderr.on("data", (part) => {
      this.#errors.length < 4096 && (this.#errors += part.toString("utf8"));
    }), stdout.on("data", (part) => {
      this.#parts.push(part), this.#waiting += part.length, this.#waiting > WAITING && stdout.pause(), this.#wake?.();
    });
  }
  /** Why git ended before its time, once it did. */
  get failure() {
    return this.#failure;
  }
  /** git ended and all that it said was taken. */
  get ended() {
    return this.#ended && this.#parts.length === 0;
  }
  /** Asks for an object; false when git takes no more for now. */
  ask(id) {
    return this.#child.stdin.write(`${id}
`);
  }
  /** Asks for all, as fast as git takes them, and for nothing after them. */
  askAll(ids) {
    let iterator = ids[Symbol.iterator](), { stdin } = this.#child, more = () => {
      for (; ; ) {
        let text = "";
        for (let i = 0; i < 512; i += 1) {
          let { value, done } = iterator.next();
          if (done) {
            stdin.end(text);
            return;
          }
          text += `${value}
`;
        }
        if (!stdin.write(text)) break;
      }
      stdin.once("drain", more);
    };
    more();
  }
  /** The next object that was asked for; undefined if it is not here, or if git ended (see `failure`). */
  async next() {
    await this.skip();
    let line = await this.#line(), match = line === void 0 ? null : /^([0-9a-f]+) (\w+) (\d+)$/.exec(line);
    if (!match) return;
    let size = Number(match[3]);
    return this.#left = size + 1, { id: match[1], type: match[2], size };
  }
  /** The content of the current object from where it stands; less than `into` holds only at its end or when git failed. */
  async fill(into, from = 0) {
    let at = from;
    for (; at < into.length && this.#left > 1; ) {
      let part = this.#parts[0] ?? await this.#more();
      if (!part) break;
      let count = Math.min(part.length - this.#at, into.length - at, this.#left - 1);
      part.copy(into, at, this.#at, this.#at + count), at += count, this.#drop(count);
    }
    return at - from;
  }
  /** Lets the rest of the current object go. */
  async skip() {
    for (; this.#left > 0; ) {
      let part = this.#parts[0] ?? await this.#more();
      if (!part) return;
      this.#drop(Math.min(part.length - this.#at, this.#left));
    }
  }
  /** The whole object by id, nothing being asked for; undefined if it is not here or no blob. */
  async read(id) {
    this.ask(id);
    let header = await this.next();
    if (header?.type !== "blob") return;
    let bytes = Buffer.allocUnsafe(header.size);
    return await this.fill(bytes) === header.size ? bytes : void 0;
  }
  close() {
    this.#child.stdin.destroy(), this.#child.stdout.destroy(), this.#child.kill();
  }
  #drop(count) {
    if (this.#left -= count, this.#at += count, this.#at < this.#parts[0].length) return;
    let { length, buffer } = this.#parts.shift();
    free(buffer), this.#at = 0, this.#waiting -= length, this.#waiting <= WAITING && this.#child.stdout.resume();
  }
  async #line() {
    let text = "";
    for (; ; ) {
      let part = this.#parts[0] ?? await this.#more();
      if (!part) return;
      let end = part.indexOf(10, this.#at);
      if (text += part.toString("latin1", this.#at, end < 0 ? part.length : end), this.#left = (end < 0 ? part.length : end + 1) - this.#at, this.#drop(this.#left), this.#left = 0, end >= 0) return text;
    }
  }
  async #more() {
    for (; this.#parts.length === 0 && !this.#ended; ) await new Promise((wake) => this.#wake = wake);
    return this.#parts[0];
  }
};

// src/source/git/changes.ts
var import_node_fs3 = require("node:fs"), import_node_path2 = require("node:path");

// src/source/git/raw.ts
var RawReader = class {
  #take;
  /** The head of a change whose paths are still to come, and the first of two. */
  #head;
  #from;
  constructor(take) {
    this.#take = take;
  }
  part(part) {
    if (this.#head === void 0) {
      part.startsWith(":") ? this.#head = part : part.trim() && this.#take({ kind: "commit", id: part.trim() });
      return;
    }
    let head = this.#head;
    if (this.#from === void 0 && head[1] !== ":" && /[RC]\d*$/.test(head)) {
      this.#from = part;
      return;
    }
    this.#take({ kind: "change", ...changeOf(head, part, this.#from) }), this.#head = void 0, this.#from = void 0;
  }
};
function changeOf(head, path, from) {
  let parents = 1;
  for (; head[parents] === ":"; ) parents += 1;
  let fields = head.slice(parents).split(" "), status = fields.at(-1) ?? "";
  return {
    status: parents === 1 ? status.slice(0, 1) : status,
    before: fields.slice(0, parents).map((mode, i) => ({ mode, id: fields[parents + 1 + i] })),
    mode: fields[parents],
    id: fields[2 * parents + 1],
    path,
    ...from === void 0 ? {} : { from }
  };
}
function changesOf(out) {
  let changes = [], reader = new RawReader((item) => item.kind === "change" && changes.push(item));
  for (let part of partsOf(out)) reader.part(part);
  return changes;
}
function partsOf(out) {
  let parts = out.toString("utf8").split("\0");
  return parts.pop(), parts;
}
function isZero(id) {
  return /^0*$/.test(id);
}
function isText(mode) {
  return mode.startsWith("100") || mode === "120000";
}

// src/source/git/changes.ts
var RAW = ["--raw", "-z", "--no-abbrev", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all", "-l1000"];
function stagedChanges(repository) {
  let what = "The staged changes could not be listed";
  if (repository.bare)
    return trouble2("source/bare", "A bare repository has no index.", "Use --diff BASE...HEAD or --history.");
  let index = (commit) => compare(repository, (renames) => ["diff-index", "--cached", ...RAW, ...renames, commit, "--"]), first = index("HEAD"), unborn = !first.ok && first.why === "failed" && isUnborn(repository);
  if (unborn) {
    let tree = git(repository.cwd, ["hash-object", "-t", "tree", "--stdin"], "");
    first = tree.ok ? index(tree.out.toString("latin1").trim()) : tree;
  }
  if (!first.ok) return gitTrouble(first, what);
  let merged = mergeHeads(repository), others = merged.map((commit) => index(commit)), failed = others.find((one) => !one.ok);
  if (failed) return gitTrouble(failed, what);
  let outs = [first, ...others].map((one) => one.ok ? one.out : Buffer.alloc(0));
  return { ...newAgainstAll(outs), bases: unborn ? [] : ["HEAD", ...merged], listing: ["ls-files", "-z", "--stage"] };
}
function rangeChanges(repository, range) {
  let ends = /^(.*?)(\.{2,3})(.*)$/s.exec(range);
  if (!ends || !ends[1] && !ends[3])
    return trouble2(
      "source/range",
      `"${range}" is no range of commits.`,
      "Write BASE...HEAD: what HEAD has that BASE has not, such as origin/main...HEAD"
    );
  let names = [ends[1] || "HEAD", ends[3] || "HEAD"], resolved = resolveCommits(repository, names);
  if (!Array.isArray(resolved)) return gitTrouble(resolved, "The commits could not be looked up");
  let unknown = resolved.indexOf(void 0);
  if (unknown >= 0) return unknownCommit(repository, names[unknown]);
  let [from, to] = resolved, bases = ends[2] === ".." ? [from] : mergeBases(repository, from, to, names);
  if (!Array.isArray(bases)) return bases;
  let outs = [];
  for (let base of bases) {
    let run = compare(repository, (renames) => ["diff-tree", "-r", ...RAW, ...renames, base, to, "--"]);
    if (!run.ok) return gitTrouble(run, "The commits could not be compared");
    outs.push(run.out);
  }
  return { ...newAgainstAll(outs), bases, listing: ["ls-tree", "-r", "-z", "--full-tree", to] };
}
function compare(repository, args) {
  let run = git(repository.cwd, args(["-M", "-C"]));
  return run.ok || run.why !== "failed" ? run : git(repository.cwd, args(["-M100%"]));
}
function newAgainstAll(outs) {
  let troubles = [], [first = [], ...others] = outs.map(changesOf), further = others.map((list) => new Map(list.map((one) => [one.path, one]))), changes = [];
  for (let { status, path, mode, id, before } of first) {
    status === "U" && troubles.push(
      trouble2(
        "source/unmerged",
        "The file is in conflict, so nothing of it is staged.",
        "Resolve it and add it.",
        path
      )
    );
    let was = [before[0], ...further.map((map) => map.get(path)?.before[0])];
    if (!isText(mode) || isZero(id) || was.some((one) => one === void 0)) continue;
    let ids = was.map((one) => isText(one.mode) && !isZero(one.id) ? one.id : "");
    ids.includes(id) || changes.push({ path, id, before: ids });
  }
  return { changes, troubles };
}
function isUnborn({ cwd }) {
  let head = git(cwd, ["symbolic-ref", "--quiet", "HEAD"]);
  if (!head.ok) return !1;
  let known = git(cwd, ["show-ref", "--verify", "--quiet", "--", head.out.toString("utf8").trim()]);
  return !known.ok && known.status === 1;
}
function mergeHeads({ gitDir }) {
  let file = (0, import_node_path2.join)(gitDir, "MERGE_HEAD");
  return (0, import_node_fs3.existsSync)(file) ? (0, import_node_fs3.readFileSync)(file, "latin1").split(`
`).filter((line) => /^[0-9a-f]{40,64}$/.test(line)) : [];
}
function mergeBases(repository, from, to, names) {
  let run = git(repository.cwd, ["merge-base", "--all", from, to]);
  if (run.ok) return run.out.toString("latin1").trim().split(`
`);
  if (run.status !== 1) return gitTrouble(run, "The commits' common ancestor could not be found");
  let between = `${names[0]} and ${names[1]}`;
  return repository.shallow ? trouble2(
    "source/shallow",
    `The history here is too short to tell where ${between} parted.`,
    "Run: git fetch --unshallow origin (in GitHub Actions: fetch-depth: 0), or: git fetch --deepen=100 origin"
  ) : trouble2(
    "source/no-merge-base",
    `${between} have no commit in common.`,
    `Compare them as they are: --diff ${names[0]}..${names[1]}`
  );
}
function unknownCommit({ shallow }, name) {
  let remote = name.replace(/^(?:refs\/)?(?:remotes\/)?origin\//, "").replace(/[~^].*$/s, "");
  return trouble2(
    "source/unknown-commit",
    `There is no commit "${name}" here.`,
    shallow ? `The history here is cut short. Run: git fetch --unshallow origin ${remote} (in GitHub Actions: fetch-depth: 0)` : `Check the name, or run: git fetch origin ${remote}`
  );
}
function filesOf(repository, commit) {
  return listed(repository, ["ls-tree", "-r", "-z", "--full-tree", commit]) ?? /* @__PURE__ */ new Map();
}
function listed(repository, args) {
  let run = git(repository.cwd, args[0] === "ls-tree" ? args : ["-C", topOf(repository), ...args]);
  if (!run.ok) return;
  let files = /* @__PURE__ */ new Map();
  for (let line of partsOf(run.out)) {
    let tab = line.indexOf("	"), [mode = "", second = "", third = ""] = line.slice(0, tab).split(" "), id = second === "blob" ? third : second;
    isText(mode) && third !== "" && files.set(line.slice(tab + 1), id);
  }
  return files;
}
function topOf({ prefix }) {
  let depth = prefix.split("/").length - 1;
  return depth === 0 ? "." : "../".repeat(depth);
}

// src/source/git/paths.ts
var nodePath = __toESM(require("node:path"), 1);
function pathFilter(repository, { paths, include, exclude }) {
  let named = paths.map((path) => belowTop(repository, path)), all = named.length === 0 || named.includes("");
  return (path) => named.includes(path) ? !0 : !all && !named.some((one) => path.startsWith(`${one}/`)) ? !1 : !exclude?.(path) && (!include || include(path));
}
function belowTop({ cwd, prefix }, typed) {
  let inside = nodePath.isAbsolute(typed) ? nodePath.relative(cwd, typed) : typed;
  return nodePath.posix.normalize(`/${prefix}${inside.replaceAll(nodePath.sep, "/")}`).replace(/^\/+|\/+$/g, "");
}

// src/source/git/change-source.part.ts
var MOST_CONTEXT = 5e3, CONTEXT = /\.(?:json|ya?ml|bru|http|rest)$/i;
function changeSource(options, screen) {
  return new ChangeSource(options, screen);
}
var ChangeSource = class {
  #options;
  #screen;
  #repository;
  #blobs;
  #listing = [];
  #bases = [];
  /** What the files of a base hold, where it was asked for. */
  #ids = /* @__PURE__ */ new Map();
  #changes = /* @__PURE__ */ new Map();
  /** Files beside the changes, by path. */
  #others = /* @__PURE__ */ new Map();
  constructor(options, screen) {
    this.#options = options, this.#screen = screen;
  }
  async list() {
    let { cwd, range } = this.#options, opened = openRepository(cwd);
    if (!isRepository(opened)) return refused(opened);
    this.#repository = opened;
    let found = range === void 0 ? stagedChanges(opened) : rangeChanges(opened, range);
    if (!("changes" in found)) return refused(found);
    let isWanted = pathFilter(opened, this.#options);
    this.#listing = found.listing, this.#bases = found.bases;
    for (let change of found.changes) isWanted(change.path) && this.#changes.set(change.path, change);
    return {
      targets: [...this.#changes.keys()].sort(byCodeUnit).map(targetOf),
      troubles: found.troubles.filter(({ path }) => path === void 0 || isWanted(path))
    };
  }
  async *read({ path }) {
    let id = this.#changes.get(path)?.id ?? this.#others.get(path), blobs = this.#reader();
    blobs.ask(id);
    let header = await blobs.next(), origin = this.#options.range === void 0 ? "index" : "commit";
    if (header?.type !== "blob") {
      yield lost(path, id), blobs.failure && this.close();
      return;
    }
    yield* blobItems(blobs, header, path, origin, this.#options, this.#screen());
  }
  async context() {
    let files = this.#repository && listed(this.#repository, this.#listing);
    for (let [path, id] of files ?? []) {
      if (this.#others.size >= MOST_CONTEXT) break;
      CONTEXT.test(path) && !this.#changes.has(path) && this.#others.set(path, id);
    }
    return [...this.#others.keys()].sort(byCodeUnit).map(targetOf);
  }
  async added(path) {
    let change = this.#changes.get(path);
    if (!change) return () => this.#changes.has(path.split("!/")[0]);
    if (change.before.some((id, i) => id === "" && !this.#isCopy(change.id, i))) return () => !0;
    if (change.before.includes("")) return () => !1;
    let after = await this.#text(change.id), olds = [];
    for (let id of change.before) {
      let before = await this.#text(id);
      if (before === void 0 || after === void 0) return () => !0;
      olds.push(addedLines(before, after));
    }
    return (line) => olds.every((added) => added[line - 1] === 1);
  }
  /** True if the commit has the content under another name: git finds copies only of files that change too. */
  #isCopy(id, base) {
    let commit = this.#bases[base];
    if (commit === void 0) return !1;
    let ids = this.#ids.get(commit);
    return ids || this.#ids.set(commit, ids = new Set(filesOf(this.#repository, commit).values())), ids.has(id);
  }
  close() {
    this.#blobs?.close(), this.#blobs = void 0;
  }
  async #text(id) {
    let bytes = await this.#reader().read(id);
    return !bytes && this.#blobs?.failure && this.close(), bytes && decode(bytes)?.text;
  }
  #reader() {
    return this.#blobs ??= new Blobs(this.#repository), this.#blobs;
  }
};
function refused(diagnostic) {
  return { targets: [], troubles: [diagnostic] };
}
function targetOf(path) {
  return { path, shown: path, named: !1 };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  changeSource
});
