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

// src/scan/history.part.ts
var history_part_exports = {};
__export(history_part_exports, {
  scanHistory: () => scanHistory
});
module.exports = __toCommonJS(history_part_exports);

// credlint:credlint:worker
var import_node_path = require("node:path"), beside = (name) => (0, import_node_path.join)(__dirname, name), workerFile = beside("worker.js");

// src/policy/unused.ts
function isPast(until, now) {
  return until === void 0 ? !1 : !((/^\d{4}-\d{2}-\d{2}$/.test(until) ? Date.parse(`${until}T23:59:59.999Z`) : Number.NaN) >= now.getTime());
}
function tellSuppressions(directives, used, policy) {
  return [
    ...[...directives].flatMap(
      ([path, own]) => own.flatMap((one) => one.by === "inline" && !used.has(one) ? tellDirective(path, one, policy) : [])
    ),
    ...policy.allow.flatMap((one) => [
      ...one.clear && one.spot ? [note(one.spot, CLEAR)] : [],
      ...used.has(one) ? [] : tellAllow(one, policy)
    ]),
    ...tellBaseline(policy)
  ];
}
function tellDirective(path, one, policy) {
  let region = { startLine: one.line, startColumn: 1, endLine: one.line, endColumn: 1 }, tell = (code, message, hint) => [
    { level: "note", code, message, hint, path, region }
  ], unknown = (one.rules ?? []).find((pattern) => !pattern.includes("*") && !policy.isKnown(pattern));
  return one.rules?.length ? one.reason ? isPast(one.until, policy.now) ? tell(
    "policy/ignore-expired",
    `This credlint-ignore held until ${one.until}.`,
    "Remove it, or give a later date (until=YYYY-MM-DD)."
  ) : unknown ? tell("policy/ignore-unknown-rule", `There is no rule "${unknown}".`, "credlint rules lists them.") : policy.coverage === "part" ? [] : tell("policy/ignore-unused", "This credlint-ignore holds nothing back.", "Remove it.") : tell(
    "policy/ignore-without-reason",
    "This credlint-ignore gives no reason, so it does not hold.",
    "Write: credlint-ignore RULE -- reason"
  ) : tell(
    "policy/ignore-without-rule",
    "This credlint-ignore names no rule, so it does not hold.",
    "Write: credlint-ignore RULE -- reason"
  );
}
var CLEAR = {
  code: "policy/allow-in-clear",
  message: 'The "value" of this "allow" entry may be the secret itself, which then stands in the config.',
  hint: "Take it out and accept the finding by its hash: credlint ignore PATH:LINE"
};
function note({ path, line, column }, words) {
  return { level: "note", ...words, path, region: { startLine: line, startColumn: column, endLine: line, endColumn: column } };
}
function tellAllow({ until, reason, spot }, policy) {
  if (!spot) return [];
  if (isPast(until, policy.now)) {
    let message2 = `This "allow" entry ("${reason}") held until ${until}.`;
    return [note(spot, { code: "policy/allow-expired", message: message2, hint: "Remove it, or give a later date." })];
  }
  if (policy.coverage !== "all") return [];
  let message = `This "allow" entry ("${reason}") holds nothing back.`;
  return [note(spot, { code: "policy/allow-unused", message, hint: "Remove it." })];
}
function tellBaseline({ baseline, baselinePath, coverage }) {
  let count2 = coverage === "all" ? baseline?.unused.length ?? 0 : 0;
  return count2 === 0 ? [] : [
    {
      level: "note",
      code: "policy/baseline-unused",
      message: `${count2 === 1 ? "1 entry of the baseline matches" : `${count2} entries of the baseline match`} nothing any more.`,
      hint: "credlint baseline --prune",
      ...baselinePath === void 0 ? {} : { path: baselinePath }
    }
  ];
}

// src/policy/policy.ts
function ruleMatches(pattern, id) {
  if (!pattern.includes("*")) return pattern === id;
  let parts = pattern.split("*"), at = 0;
  for (let [index, part] of parts.entries()) {
    let found = index === 0 ? id.startsWith(part) ? 0 : -1 : id.indexOf(part, at);
    if (found < 0) return !1;
    at = found + part.length;
  }
  return parts.at(-1) === "" || id.endsWith(parts.at(-1));
}
function applyPolicy(found, directives, policy, marksOf = () => {
}) {
  let findings = [], suppressed = [], used = /* @__PURE__ */ new Set(), { now } = policy;
  for (let original of found) {
    let finding = relevel(original, policy.overrides);
    if (finding === void 0) {
      suppressed.push({ finding: original, by: "config", reason: "the rule is off for these files" });
      continue;
    }
    let marks = marksOf(original), directive = (directives.get(finding.path) ?? []).find((one) => holds(one, finding, now)), allow = policy.allow.find((one) => allows(one, finding, marks) && !isPast(one.until, now)), accepted = policy.baseline?.reasonFor(finding, marks);
    directive && used.add(directive), allow && used.add(allow), directive ? suppressed.push({ finding, by: directive.by, reason: directive.reason ?? "" }) : allow ? suppressed.push({ finding, by: "config", reason: allow.reason }) : accepted !== void 0 ? suppressed.push({ finding, by: "baseline", reason: accepted }) : findings.push(finding);
  }
  return { findings, suppressed, diagnostics: tellSuppressions(directives, used, policy) };
}
function allows(allow, finding, marks) {
  return (allow.rule === void 0 || ruleMatches(allow.rule, finding.ruleId)) && allow.matches(finding.path) && (allow.marks === void 0 || allow.marks.some((mark) => marks?.includes(mark)));
}
function relevel(finding, overrides) {
  let level = finding.level;
  for (let override of overrides)
    if (override.matches(finding.path))
      for (let [pattern, wanted] of Object.entries(override.rules))
        ruleMatches(pattern, finding.ruleId) && (level = wanted);
  return level === "off" ? void 0 : level === finding.level ? finding : { ...finding, level };
}
function holds(directive, finding, now) {
  return finding.region.startLine < directive.from || finding.region.startLine > directive.to ? !1 : directive.by === "foreign" ? finding.tag === "secret" : !directive.reason || isPast(directive.until, now) ? !1 : directive.rules?.some((pattern) => ruleMatches(pattern, finding.ruleId)) ?? !1;
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
    let count2 = bytes.copy(room, AGAIN, at, at + room.length - AGAIN);
    if (at += count2, filled = AGAIN + count2, screen.look(filled, !1)) return !0;
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

// src/source/git/blob-items.ts
var import_node_fs2 = require("node:fs"), import_node_os = require("node:os"), import_node_path2 = require("node:path");

// src/source/pieces.ts
var import_node_fs = require("node:fs");
var OVERLAP = 65536;
function* readPieces(file, path, screen) {
  let { room } = screen, lineBase = 0, columnBase = 0, offsetBase = 0, position = 0, kept = 0, bytes = 0, given = !1;
  for (let first = !0; ; first = !1) {
    let count2 = (0, import_node_fs.readSync)(file, room, kept, room.length - kept, position);
    position += count2;
    let filled = kept + count2;
    if (first && room.subarray(0, filled).includes(0)) {
      yield { kind: "binary", path, bytes: filled };
      return;
    }
    if (filled === 0 || count2 === 0 && kept === 0) break;
    let last2 = count2 === 0 || filled < room.length, lineEnd2 = room.lastIndexOf(10, filled - 1) + 1, cut = last2 ? filled : lineEnd2 > 0 ? lineEnd2 : wholeCharacters(room, filled), again = last2 || lineEnd2 > 0 ? cut : characterStart(room, Math.max(1, cut - OVERLAP));
    bytes += again, screen.look(cut, first) && (yield { kind: "piece", piece: { input: { path, text: room.toString("utf8", 0, cut), origin: "file", bytes }, first: !given, lineBase, columnBase, offsetBase } }, given = !0, bytes = 0);
    let { lines, units } = screen.measure(0, again), lastLine = room.lastIndexOf(10, again - 1) + 1;
    if (columnBase = lastLine > 0 ? screen.measure(lastLine, again).units : columnBase + units, lineBase += lines, offsetBase += units, last2) break;
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
  let folder = (0, import_node_fs2.mkdtempSync)((0, import_node_path2.join)((0, import_node_os.tmpdir)(), "credlint-"));
  try {
    let file = (0, import_node_fs2.openSync)((0, import_node_path2.join)(folder, "part"), "wx+", 384);
    try {
      process.platform !== "win32" && (0, import_node_fs2.rmSync)(folder, { recursive: !0, force: !0 });
      let part = Buffer.allocUnsafe(1 << 20), left = size;
      for (let count2 = await blobs.fill(part); count2 > 0; count2 = await blobs.fill(part))
        (0, import_node_fs2.writeSync)(file, part, 0, count2), left -= count2;
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
      let count2 = Math.min(part.length - this.#at, into.length - at, this.#left - 1);
      part.copy(into, at, this.#at, this.#at + count2), at += count2, this.#drop(count2);
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
  #drop(count2) {
    if (this.#left -= count2, this.#at += count2, this.#at < this.#parts[0].length) return;
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

// src/source/git/walk.ts
var import_node_fs3 = require("node:fs"), import_node_path3 = require("node:path");
var MOST_RESTARTS = 50;
async function walkHistory(repository, args, tips, isWanted) {
  let troubles = [], list = git(
    repository.cwd,
    ["rev-list", "--reverse", "--date-order", ...args, "--stdin"],
    tips.map((one) => `${one}
`).join("")
  );
  list.ok || troubles.push(gitTrouble(list, "The commits could not be listed in full"));
  let commits = (list.ok ? list.out : list.partial ?? Buffer.alloc(0)).toString("latin1").split(`
`).filter(Boolean), known = /* @__PURE__ */ new Map(), byPath = /* @__PURE__ */ new Map(), texts = /* @__PURE__ */ new Map([["", ""]]), once = (text) => {
    let before = texts.get(text);
    return before === void 0 && texts.set(text, text), before ?? text;
  }, take = (commit, change) => {
    let { mode } = change, path = once(change.path);
    if (!isText(mode) || isZero(change.id) || !isWanted(path)) return;
    let id = once(change.id), ids = known.get(path);
    if (ids || known.set(path, ids = /* @__PURE__ */ new Set()), ids.has(id)) return;
    ids.add(id);
    let before = change.before.map((one) => once(isText(one.mode) && !isZero(one.id) ? one.id : "")), list2 = byPath.get(path);
    list2 ? list2.push({ id, path, commit, before }) : byPath.set(path, [{ id, path, commit, before }]);
  }, from = 0;
  for (let restarts = 0; from < commits.length; restarts += 1) {
    let { failed, last: last2 } = await differences(repository, commits, from, take);
    if (!failed || ((restarts === 0 || restarts === MOST_RESTARTS) && troubles.push(gitTrouble(failed, "Some commits could not be compared with their parents, so what they brought was not examined")), restarts === MOST_RESTARTS || failed.why !== "failed")) break;
    from = Math.max(from, last2) + 1;
  }
  return { commits, arrivals: [...byPath.values()].flat(), troubles };
}
async function differences(repository, commits, from, take) {
  let args = ["--stdin", "-r", "-c", "--root", "--raw", "-z", "--no-abbrev", "--no-ext-diff", "--no-textconv"], child = startGit(repository.cwd, ["diff-tree", ...args, "--no-renames", "--ignore-submodules=all"]), failed, errors = "", ended = new Promise((done) => {
    child.on("error", (error) => {
      failed = failedStart(error), done();
    }), child.on("close", (status) => {
      status !== 0 && (failed ??= failure(status ?? void 0, errors)), done();
    });
  });
  child.stderr.on("data", (part) => {
    errors.length < 4096 && (errors += part.toString("utf8"));
  }), child.stdin.on("error", () => {
  }), child.stdin.end(`${commits.slice(from).join(`
`)}
`);
  let at = from - 1, reader = new RawReader((item) => {
    if (item.kind === "change") take(at, item);
    else for (; at + 1 < commits.length && commits[at += 1] !== item.id; ) ;
  }), rest = Buffer.alloc(0);
  return child.stdout.on("data", (part) => {
    let bytes = rest.length > 0 ? Buffer.concat([rest, part]) : part, from2 = 0;
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, from2))
      reader.part(bytes.toString("utf8", from2, end)), from2 = end + 1;
    rest = Buffer.from(bytes.subarray(from2));
  }), await ended, failed ? { failed, last: at } : { last: at };
}
function cutShort(repository, commits) {
  if (!repository.shallow) return;
  let file = git(repository.cwd, ["rev-parse", "--git-path", "shallow"]), boundary = file.ok ? readShallow(repository, file.out.toString("utf8").replace(/\n$/, "")) : void 0, count2 = boundary ? commits.filter((id) => boundary.has(id)).length : commits.length;
  if (count2 !== 0)
    return trouble2(
      "source/shallow",
      `This clone's history is cut short at ${count2 === 1 ? "a commit" : `${count2} commits`}: what came before was not examined.`,
      "Run: git fetch --unshallow origin (in GitHub Actions: fetch-depth: 0)"
    );
}
function readShallow({ cwd }, path) {
  try {
    return new Set((0, import_node_fs3.readFileSync)((0, import_node_path3.resolve)(cwd, path), "latin1").split(`
`));
  } catch {
    return;
  }
}

// src/source/git/unreachable.ts
async function addUnreachable(repository, args, tips, isWanted) {
  let all = git(repository.cwd, [
    "cat-file",
    "--batch-all-objects",
    "--batch-check=%(objecttype) %(objectname)",
    "--unordered"
  ]);
  if (!all.ok) {
    let walk2 = await walkHistory(repository, args, tips, isWanted);
    return { ...walk2, troubles: [...walk2.troubles, gitTrouble(all, "The objects could not be listed")] };
  }
  let objects = all.out.toString("latin1").split(`
`), idsOf = (type) => objects.filter((line) => line.startsWith(`${type} `)).map((line) => line.slice(type.length + 1)), walk = await walkHistory(repository, args, [...tips, ...idsOf("commit")], isWanted), known = new Set(walk.arrivals.map(({ id }) => id)), loose = idsOf("blob").filter((id) => !known.has(id)).map((id) => ({ id, path: `unreachable/${id.slice(0, 12)}`, commit: -1, before: [] }));
  return { ...walk, arrivals: [...walk.arrivals, ...loose.filter(({ path }) => isWanted(path))] };
}

// src/source/git/history.ts
async function openHistory(options) {
  let repository = openRepository(options.cwd);
  if (!isRepository(repository)) return repository;
  let chosen = tipsOf(repository, options);
  if (!("tips" in chosen)) return chosen;
  let { args, tips } = chosen;
  options.since !== void 0 && args.push(`--since=${options.since}`), options.maxCommits !== void 0 && args.push(`--max-count=${options.maxCommits}`);
  let isWanted = pathFilter(repository, options), all = !chosen.partly && options.since === void 0 && options.maxCommits === void 0, walk = options.unreachable ? await addUnreachable(repository, args, tips, isWanted) : await walkHistory(repository, args, tips, isWanted), troubles = [...walk.troubles];
  walk.commits.length === 0 && troubles.length === 0 && troubles.push(
    all ? trouble2(
      "source/no-commits",
      "There is no commit in this repository yet.",
      "Use --staged before the first one."
    ) : { level: "note", code: "source/no-commits", message: "No commit is in what was asked for." }
  );
  let short = cutShort(repository, walk.commits);
  return { ...walk, repository, limited: !all, troubles: short ? [...troubles, short] : troubles };
}
var OWN = ["--exclude=refs/stash", "--exclude=refs/notes/*"];
function tipsOf(repository, options) {
  let { range, branch } = options, args = [], tips = [];
  if (range !== void 0) {
    let ends = /^(.*?)(\.{2,3})(.*)$/s.exec(range);
    if (!ends || !ends[1] && !ends[3])
      return trouble2(
        "source/range",
        `"${range}" is no range of commits.`,
        "Write BASE..HEAD, such as origin/main..HEAD"
      );
    let found = resolved(repository, [ends[1] || "HEAD", ends[3] || "HEAD"]);
    if (!Array.isArray(found)) return found;
    tips.push(found[1], `^${found[0]}`);
  } else if (branch !== void 0) {
    let found = branchTip(repository, branch);
    if (typeof found != "string") return found;
    tips.push(found);
  } else args.push(...OWN, "--all");
  let partly = range !== void 0 || branch !== void 0;
  if (options.tags && partly && args.push("--tags"), options.notes && args.push("--glob=refs/notes/*"), options.stashes) {
    let stashes = git(repository.cwd, ["rev-list", "--walk-reflogs", "refs/stash", "--"]);
    stashes.ok && tips.push(...stashes.out.toString("latin1").split(`
`).filter(Boolean));
  }
  return { args, tips, partly };
}
function branchTip(repository, name) {
  let names = [`refs/heads/${name}`, `refs/remotes/${name}`, name], found = resolveCommits(repository, names);
  return Array.isArray(found) ? found.find((id) => id !== void 0) ?? unknownCommit(repository, name) : gitTrouble(found, "The branch could not be looked up");
}
function resolved(repository, names) {
  let found = resolveCommits(repository, names);
  if (!Array.isArray(found)) return gitTrouble(found, "The commits could not be looked up");
  let unknown = found.indexOf(void 0);
  return unknown < 0 ? found : unknownCommit(repository, names[unknown]);
}
function renamingsOf({ cwd }, commits) {
  let run = git(
    cwd,
    ["diff-tree", ...["--stdin", "-r", "-m", "-M", "-C", "-l1000", "--diff-filter=RC", "--raw", "-z", "--no-abbrev"], "--no-ext-diff", "--no-textconv"],
    commits.map((id) => `${id}
`).join("")
  ), found = [], commit = "", reader = new RawReader((item) => {
    if (item.kind === "commit") commit = item.id;
    else if (item.from !== void 0 && !isZero(item.before[0].id)) {
      let { from, path: to, status } = item;
      found.push({ commit, from, to, id: item.before[0].id, moved: status === "R" });
    }
  });
  for (let part of run.ok ? partsOf(run.out) : []) reader.part(part);
  return found;
}
function authorDates({ cwd }, commits) {
  let run = git(cwd, ["cat-file", "--batch"], commits.map((id) => `${id}
`).join("")), dates = /* @__PURE__ */ new Map(), out = run.ok ? run.out : Buffer.alloc(0);
  for (let at = 0; at < out.length; ) {
    let line = out.indexOf(10, at);
    if (line < 0) break;
    let [id = "", , size = ""] = out.toString("latin1", at, line).split(" "), end = line + 1 + Number(size || 0), author = /^author [^\n]*> (\d+) ([+-]\d{4})$/m.exec(out.toString("latin1", line + 1, end));
    author && dates.set(id, isoDate(Number(author[1]), author[2])), at = Number.isNaN(end) || size === "" ? line + 1 : end + 1;
  }
  return commits.map((id) => dates.get(id) ?? "");
}
function isoDate(seconds, offset) {
  let minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3)), local = new Date((seconds + (offset[0] === "-" ? -60 : 60) * minutes) * 1e3);
  return Number.isNaN(local.getTime()) ? "" : `${local.toISOString().slice(0, 19)}${offset.slice(0, 3)}:${offset.slice(3)}`;
}

// src/judge/context.ts
var CODE = /\.(?:[cm]?[jt]sx?|py|pyi|go|java|kts?|rb|php|cs|fs|vb|swift|rs|c|cc|cpp|cxx|h|hpp|m|mm|scala|groovy|gradle|dart|lua|pl|pm|r|ex|exs|erl|hs|clj|vue|svelte|tf|hcl|sol|zig|nim|jl|ps1|psm1|erb|haml|slim|jsp|aspx|cshtml|razor|idl|proto|sql|rake|xaml|axaml|pug|inc|stub)$/i;
var VENDORED = /(?:^|\/)(?:node_modules|bower_components|jspm_packages|vendor|third[_-]party|external|site-packages|dist-packages|Pods|Carthage|\.yarn|\.pnpm-store)\//, LOCK = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|go\.sum|packages\.lock\.json|bun\.lockb?|gradle\.lockfile|Package\.resolved|[^/]+\.lock|[^/]+\.lock\.(?:json|hcl))$|\.lock\.hcl$/i, MINIFIED = /[.-]min\.(?:[cm]?js|css|html?)$|\.(?:bundle|chunk)\.[cm]?js$|\.(?:map|svg|css|scss|less)$/i;
function isNamelessPath(path) {
  return isVendoredFolder(path.slice(0, path.lastIndexOf("/") + 1)) || isNamelessName(path);
}
function isVendoredFolder(folder) {
  return VENDORED.test(folder);
}
function isNamelessName(name) {
  return LOCK.test(name) || MINIFIED.test(name);
}
function isCodePath(path) {
  return CODE.test(path);
}

// src/screen/path-kind.ts
var CLIENT_FOLDER = /postman[_/]|\.insomnia\/|thunder-tests\/|thunderEnvironment/i, CLIENT_NAME = /\.(?:http|rest|bru|har|curlrc)$|postman_|thunderEnvironment|^tc_env_[^/]*\.json$|^(?:http|rest)-client(?:\.private)?\.env\.json$/i, ENVIRONMENTS = /(?:^|\/)environments\/$/i, ENVIRONMENT2 = /\.(?:json|ya?ml)$/i, JAVASCRIPT = /\.(?:[cm]?[jt]sx?|es6|jsm)$/i, JSON_FILE = /\.(?:json|jsonc|json5|webmanifest|ipynb|geojson|topojson|arb|avsc|tfstate)$/i, PROSE = /\.(?:mdx?|markdown|mdown|rst)$/i, SETTINGS = /\.(?:ya?ml|eyaml|cff|toml|xml|plist|config|properties|ini|cfg|cnf|conf|env|sh|bash|zsh|ksh|fish|bat|cmd|ps1|csproj|vbproj|fsproj|props|targets|resx|xaml|pubxml|publishsettings|nuspec|jmx|jelly|iml|xconf|pom|wsdl|xsd|svc|service|tf|tfvars|hcl|nomad)$|^\.|^(?:Dockerfile|Containerfile|Makefile|Jenkinsfile|Procfile|docker-compose)|(?:^|[._-])env(?:[._-][^/]*)?$/i, last = folderOf("");
function folderOf(path) {
  return {
    path,
    client: CLIENT_FOLDER.test(path),
    environments: ENVIRONMENTS.test(path),
    nameless: isVendoredFolder(path)
  };
}
function factsOfPath(path) {
  let slash = path.lastIndexOf("/") + 1;
  (slash !== last.path.length || !path.startsWith(last.path)) && (last = folderOf(path.slice(0, slash)));
  let name = path.slice(slash);
  return { kind: kindOf(name, last), nameless: last.nameless || isNamelessName(name) };
}
function kindOf(name, folder) {
  return folder.client || CLIENT_NAME.test(name) || folder.environments && ENVIRONMENT2.test(name) ? "client" : JAVASCRIPT.test(name) ? "javascript" : JSON_FILE.test(name) ? "json" : PROSE.test(name) ? "prose" : SETTINGS.test(name) ? "settings" : isCodePath(name) ? "code" : "text";
}
function pathKindOf(path) {
  return factsOfPath(path).kind;
}

// src/scan/history-contents.ts
function contentsOf(arrivals) {
  let known = /* @__PURE__ */ new Map(), contents = [];
  for (let arrival of arrivals) {
    let { id, path } = arrival, key = `${id} ${pathKindOf(path)} ${isNamelessPath(path)} ${/\.[^./]*$/.exec(path)?.[0] ?? ""}`, content = known.get(key);
    if (content) content.arrivals.push(arrival);
    else {
      let made = { arrivals: [arrival] };
      known.set(key, made), contents.push(made);
    }
  }
  return contents;
}
function halves(contents) {
  let at = Math.floor(0.45 * contents.length), pathAt = (i) => contents[i]?.arrivals[0].path;
  for (; at < contents.length && pathAt(at) === pathAt(at - 1); ) at += 1;
  return [contents.slice(0, at), contents.slice(at)];
}

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
    let count2 = left.get(b[i]) ?? 0;
    count2 > 0 ? left.set(b[i], count2 - 1) : added[i] = 1;
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

// src/policy/directives.ts
var OWN2 = /credlint-ignore(?:[ \t]+([^\r\n]*))?/g, RULE = /^[a-z0-9*][a-z0-9-]*\/[a-z0-9*-]+$/, FOREIGN = [
  { mark: "gitleaks:allow", covers: "line" },
  { mark: "betterleaks:allow", covers: "line" },
  { mark: "trufflehog:ignore", covers: "line" },
  { mark: "kingfisher:ignore", covers: "line" },
  { mark: "ggignore", covers: "line" },
  { mark: "pragma: allowlist secret", covers: "line" },
  { mark: "pragma: allowlist nextline secret", covers: "next" },
  { mark: "pragma: whitelist secret", covers: "line" },
  { mark: "secretlint-disable-line", covers: "line" },
  { mark: "secretlint-disable-next-line", covers: "next" },
  { mark: "secretlint-disable ", covers: "open" },
  { mark: "secretlint-enable", covers: "close" }
];
function readDirectives(text) {
  let found = [], open, line = 0;
  for (let content of text.split(/\r\n?|\n/))
    if (line += 1, !(content.length > 1e4 && !content.includes("credlint-ignore"))) {
      OWN2.lastIndex = 0;
      for (let match = OWN2.exec(content); match; match = OWN2.exec(content)) {
        let alone = /^[\s/#*;%<!{'"-]*$|^\s*(?:REM|dnl)\s+$/i.test(content.slice(0, match.index));
        found.push(ownDirective(line, alone, match[1] ?? ""));
      }
      for (let { mark, covers } of FOREIGN)
        content.includes(mark) && (covers === "line" && found.push({ line, from: line, to: line, rules: void 0, by: "foreign", reason: mark }), covers === "next" && found.push({ line, from: line + 1, to: line + 1, rules: void 0, by: "foreign", reason: mark }), covers === "open" && (open = { line }), covers === "close" && open && (found.push({
          line: open.line,
          from: open.line,
          to: line,
          rules: void 0,
          by: "foreign",
          reason: "secretlint-disable"
        }), open = void 0));
    }
  return open && found.push({
    line: open.line,
    from: open.line,
    to: Number.POSITIVE_INFINITY,
    rules: void 0,
    by: "foreign",
    reason: "secretlint-disable"
  }), found;
}
function ownDirective(line, alone, tail) {
  let [before = "", ...after] = tail.split(/\s--\s|^--\s/), reason = after.join(" -- ").replace(/\s*(?:\*\/|-->|\*\)|--%>|%>)\s*\}?\s*$/, "").trim(), words = before.split(/[\s,]+/).filter(Boolean), until = words.find((word) => word.startsWith("until="))?.slice(6);
  return {
    line,
    from: line,
    to: alone ? line + 1 : line,
    rules: words.filter((word) => RULE.test(word)),
    by: "inline",
    ...until === void 0 ? {} : { until },
    ...reason ? { reason } : {}
  };
}

// src/scan/inspect.ts
var SMALL2 = 65536, rooms;
async function loadRooms() {
  return rooms ??= await Promise.resolve().then(() => __toESM(require("./inspect.js"), 1)), rooms;
}
async function inspectItems(items, plan, joint) {
  let given = [];
  for await (let item of items) {
    let one = await inspectItem(item, plan, joint);
    if (!one) return;
    given.push(one);
  }
  return given;
}
async function inspectItem(item, plan, joint) {
  if (item.kind === "pass" || item.kind === "trouble") return item;
  if (item.kind === "binary") return { kind: "binary", path: item.path };
  if (joint !== "screen")
    return item.kind === "piece" ? readInput(item.piece.input, item.piece, plan, joint) : readInput(item.input, void 0, plan, joint);
}
async function readInput(input, piece, plan, joint) {
  if (input.text === "") return { kind: "pass", bytes: input.bytes };
  let { readDocument, wantsTrees, detect, alone, tellSkipped } = await loadRooms(), hits = plan.screen.look(input.text), document = await readDocument(input, hits, {
    asLines: piece !== void 0,
    trees: plan.trees ? joint?.trees : void 0
  });
  if (!joint && (document.family || plan.trees && wantsTrees(document))) return;
  let read = {
    kind: "read",
    path: input.path,
    format: document.format,
    bytes: input.bytes,
    isFile: piece?.first ?? !0,
    notes: [
      ...document.diagnostics.map(({ code, message }) => ({ level: "note", code, message, path: input.path })),
      ...plan.options.verboseSkipped && !piece ? tellSkipped(document, plan.context.minConfidence) : []
    ],
    directives: hits.ignores ? readDirectives(input.text).map((one) => movedDirective(one, piece)) : []
  };
  if (document.family)
    return joint.members.add(document, hits), { ...read, found: [], facts: [] };
  let all = await detect(alone(document), [{ document, hits }], plan.context, plan.screen), { found: seen, facts } = input.text.length > SMALL2 ? structuredClone(all) : all, found = piece ? seen : await finish([document], seen, plan);
  return {
    ...read,
    found: piece ? found.map((one) => ({ ...one, finding: moved(one.finding, piece) })) : found,
    facts
  };
}
async function finish(documents, found, plan) {
  if (found.length > 0 && plan.keep?.(documents), !plan.options.repairs || found.length === 0) return found;
  let { withRepairs } = await Promise.resolve().then(() => __toESM(require("./repairs.js"), 1));
  return withRepairs(documents, found);
}
function movedDirective(one, piece) {
  if (!piece) return one;
  let { lineBase } = piece;
  return { ...one, line: one.line + lineBase, from: one.from + lineBase, to: one.to + lineBase };
}
function moved(finding, piece) {
  let { region, span, excerpt } = finding, column = (line, at) => line === 1 ? at + piece.columnBase : at;
  return {
    ...finding,
    span: { start: span.start + piece.offsetBase, end: span.end + piece.offsetBase },
    region: {
      startLine: region.startLine + piece.lineBase,
      startColumn: column(region.startLine, region.startColumn),
      endLine: region.endLine + piece.lineBase,
      endColumn: column(region.endLine, region.endColumn)
    },
    excerpt: { ...excerpt, startLine: excerpt.startLine + piece.lineBase }
  };
}

// src/scan/history-findings.ts
async function gather(sightings, history, inspectAgain) {
  if (sightings.length === 0) return { findings: [], suppressed: [], diagnostics: [] };
  let blobs = new Blobs(history.repository);
  try {
    let lineages = new Lineages(sightings, history), groups = groupsOf(sightings, lineages), first = [], last2 = [], related = [];
    for (let group of groups) {
      let one = history.limited ? await firstAdded(group, lineages, blobs) : group[0];
      one && (first.push(one), last2.push(group.at(-1)), related.push(
        group.filter(({ arrival, finding }) => arrival === one.arrival && finding !== one.finding).map(({ finding: { path, region } }) => ({ path, region, message: "The same value stands here." }))
      ));
    }
    let inHead = await standsInHead(first, history, lineages, blobs, inspectAgain), dates = authorDates(
      history.repository,
      first.map(({ arrival }) => history.commits[arrival.commit] ?? "")
    ), located = first.map((one, i) => {
      let head = inHead[i], told2 = {
        commit: history.commits[one.arrival.commit] ?? "",
        authorDate: dates[i],
        inHead: head !== void 0,
        ...head ? { head: { path: head.path, region: head.region, fingerprint: head.fingerprint } } : {}
      }, finding = { ...one.finding, related: [...one.finding.related, ...related[i]], history: told2 };
      return one.digest === void 0 ? { finding } : { finding, digest: one.digest };
    });
    return judged(
      located,
      last2,
      (await loadRooms()).numberValues(located).map(({ finding }) => finding)
    );
  } finally {
    blobs.close();
  }
}
function judged(located, last2, numbered) {
  let reasons = new Map(located.map(({ finding }, i) => [finding.history, last2[i].suppressed])), findings = [], suppressed = [];
  for (let finding of numbered) {
    let held = reasons.get(finding.history);
    held ? suppressed.push({ ...held, finding }) : findings.push(finding);
  }
  return { findings, suppressed, diagnostics: [] };
}
function groupsOf(sightings, lineages) {
  let groups = /* @__PURE__ */ new Map();
  for (let one of sightings) {
    let key = [one.finding.ruleId, one.identity, lineages.of(one.arrival.path)].join("\0"), group = groups.get(key);
    group ? group.push(one) : groups.set(key, [one]);
  }
  for (let group of groups.values()) group.sort((a, b) => order(a.arrival) - order(b.arrival));
  return [...groups.values()];
}
function order({ commit }) {
  return commit < 0 ? Number.MAX_SAFE_INTEGER : commit;
}
async function firstAdded(group, lineages, blobs) {
  for (let one of group) if (await isAdded(one, lineages, blobs)) return one;
}
async function isAdded({ finding, arrival }, lineages, blobs) {
  if (arrival.before.length === 0) return !0;
  let after = await textAt(blobs, arrival.id), sources = lineages.sourcesOf(arrival);
  for (let id of [...arrival.before.filter(Boolean), ...sources]) {
    let before = await textAt(blobs, id);
    if (before === void 0 || after === void 0) continue;
    let added = addedLines(before, after), isNew = !1;
    for (let line = finding.region.startLine; line <= finding.region.endLine; line += 1)
      isNew ||= added[line - 1] === 1;
    if (!isNew) return !1;
  }
  return !0;
}
async function textAt(blobs, id) {
  let bytes = await blobs.read(id);
  return bytes && decode(bytes)?.text;
}
async function standsInHead(first, { repository }, lineages, blobs, inspectAgain) {
  let files = filesOf(repository, "HEAD"), wanted = new Set(first.map(({ arrival }) => lineages.of(arrival.path))), standing = /* @__PURE__ */ new Map();
  for (let path of lineages.paths) {
    let id = files.get(path);
    if (id === void 0 || !wanted.has(lineages.of(path))) continue;
    let bytes = await blobs.read(id);
    if (bytes)
      for (let read of await inspectAgain(bytes, path))
        for (let { finding, digest } of read.found) {
          let key = [finding.ruleId, digest ?? finding.fingerprint, lineages.of(path)].join("\0");
          standing.has(key) || standing.set(key, finding);
        }
  }
  return first.map(
    ({ finding, identity, arrival }) => standing.get([finding.ruleId, identity, lineages.of(arrival.path)].join("\0"))
  );
}
var Lineages = class {
  #parents = /* @__PURE__ */ new Map();
  #renamings = /* @__PURE__ */ new Map();
  paths;
  constructor(sightings, { repository, commits }) {
    let whole = sightings.filter(({ arrival }) => arrival.before.includes("") || arrival.before.length === 0), wanted = [...new Set(whole.map(({ arrival }) => arrival.commit).filter((commit) => commit >= 0))].sort((a, b) => a - b).map((number) => commits[number]), byId = new Map(commits.map((id, i) => [id, i]));
    for (let one of wanted.length > 0 ? renamingsOf(repository, wanted) : []) {
      let key = `${byId.get(one.commit)} ${one.to}`;
      this.#renamings.set(key, [...this.#renamings.get(key) ?? [], one]), one.moved && this.#join(one.from, one.to);
    }
    this.paths = [.../* @__PURE__ */ new Set([...sightings.map(({ arrival }) => arrival.path), ...this.#parents.keys()])].sort();
  }
  of(path) {
    let at = path;
    for (let up = this.#parents.get(at); up !== void 0 && up !== at; up = this.#parents.get(at)) at = up;
    return at;
  }
  /** What stood under other names in the parents. */
  sourcesOf({ commit, path }) {
    return (this.#renamings.get(`${commit} ${path}`) ?? []).map(({ id }) => id);
  }
  #join(a, b) {
    let [x, y] = [this.of(a), this.of(b)];
    x !== y && this.#parents.set(x < y ? y : x, x < y ? x : y);
  }
};

// src/scan/history-helper.ts
var import_node_worker_threads = require("node:worker_threads"), WORTH_READING = -2, NOT_REACHED = -1;
function startHelper(file, contents, repository, options) {
  let bytes = Buffer.from(contents.map(({ id, path }) => `${id}\0${path}\0`).join("")), text = new SharedArrayBuffer(bytes.length);
  new Uint8Array(text).set(bytes);
  let shared = new SharedArrayBuffer(8 * contents.length), passed = new Float64Array(shared).fill(NOT_REACHED), start = { options, repository, text, passed: shared }, worker = new import_node_worker_threads.Worker(file, { workerData: start, stdout: !1, stderr: !1 });
  return { ended: new Promise((done) => {
    worker.on("error", () => done()), worker.on("exit", () => done());
  }), passed };
}

// src/engine/changed-regions.ts
var TRIES = [0, 128, 512, 2048, 8192], REACH = 65536, BUDGET = 6, BUDGET_AT_LEAST = 1 << 20;
function changedRegions(before, after) {
  let start = equalFrom(before, 0, after, 0, before.length, after.length);
  if (start === before.length && start === after.length) return [];
  let tail = equalTail(before, after, Math.min(before.length, after.length) - start), aEnd = before.length - tail, bEnd = after.length - tail, regions = [], budget = BUDGET_AT_LEAST + BUDGET * after.length, a = start, b = start;
  for (; b < bEnd; ) {
    let met;
    for (let ahead of TRIES) {
      let at = lineStart(before, a + ahead, aEnd);
      if (at + 64 > aEnd || budget <= 0) break;
      let room = after.subarray(b, Math.min(bEnd, b + REACH));
      budget -= room.length;
      let found = room.indexOf(before.subarray(at, at + 64));
      if (!(found < 0)) {
        met = { a: at, b: b + found };
        break;
      }
    }
    if (!met) break;
    regions.push([b, met.b]);
    let length = equalFrom(before, met.a, after, met.b, aEnd, bEnd);
    a = met.a + length, b = met.b + length;
  }
  return (b < bEnd || regions.length === 0) && regions.push([b, bEnd]), regions;
}
function lineStart(bytes, at, end) {
  if (at === 0 || bytes[at - 1] === 10) return at;
  let next = bytes.subarray(at, Math.min(end, at + 512)).indexOf(10);
  return next < 0 ? at : at + next + 1;
}
function equalFrom(a, aAt, b, bAt, aEnd, bEnd) {
  let most = Math.min(aEnd - aAt, bEnd - bAt), length = 0;
  for (let step of [4096, 64])
    for (; length + step <= most; ) {
      let [i, j] = [aAt + length, bAt + length];
      if (a.compare(b, j, j + step, i, i + step) !== 0) break;
      length += step;
    }
  for (; length < most && a[aAt + length] === b[bAt + length]; ) length += 1;
  return length;
}
function equalTail(a, b, most) {
  let length = 0;
  for (let step of [4096, 64])
    for (; length + step <= most; ) {
      let [i, j] = [a.length - length, b.length - length];
      if (a.compare(b, j - step, j, i - step, i) !== 0) break;
      length += step;
    }
  for (; length < most && a[a.length - 1 - length] === b[b.length - 1 - length]; ) length += 1;
  return length;
}

// src/scan/history-screen.ts
var NEAR = 1024, FAR = 2048, LINE = 65536, HEAD = 256, HistoryScreen = class {
  #screen;
  #scratch = Buffer.alloc(1 << 20);
  constructor(screen) {
    this.#screen = screen;
  }
  /** `before`: content of the same path that was asked for earlier. What both hold was seen there. */
  isWorthReading(bytes, path, before) {
    return this.#screen.begin(path) ? before === void 0 || !before.equals(bytes) : isSeen(before ? this.#changed(bytes, path, before) : bytes, this.#screen);
  }
  /** The start, and what changed with what is near; all of it where that is most of it. */
  #changed(bytes, path, before) {
    let kind = pathKindOf(path), near = kind === "code" || kind === "javascript" || kind === "prose" ? NEAR : FAR, parts = [[0, lineEnd(bytes, Math.min(HEAD, bytes.length))]], total = parts[0][1];
    for (let [start, end] of changedRegions(before, bytes)) {
      let from = lineStart2(bytes, Math.max(0, start - near)), to = lineEnd(bytes, Math.min(bytes.length, end + near)), last2 = parts.at(-1);
      if (total += to - Math.max(from, last2[1]), from <= last2[1] ? last2[1] = Math.max(last2[1], to) : parts.push([from, to]), total > 0.8 * bytes.length) return bytes;
    }
    this.#scratch.length < total + parts.length && (this.#scratch = Buffer.alloc(2 * total));
    let at = 0;
    for (let [from, to] of parts)
      at += bytes.copy(this.#scratch, at, from, to), this.#scratch[at] = 10, at += 1;
    return this.#scratch.subarray(0, at);
  }
};
function lineStart2(bytes, at) {
  let from = Math.max(0, at - LINE), found = bytes.subarray(from, at).lastIndexOf(10);
  return found < 0 ? from : from + found + 1;
}
function lineEnd(bytes, at) {
  let to = Math.min(bytes.length, at + LINE), found = bytes.subarray(at, to).indexOf(10);
  return found < 0 ? to : at + found;
}

// src/model/version.ts
var VERSION = "0.1.0";

// src/scan/verdict.ts
var ORDER = ["note", "warning", "error"];
function isAtLeast(level, least) {
  return ORDER.indexOf(level) >= ORDER.indexOf(least);
}
function outcomeOf(findings, diagnostics, failOn, strict) {
  let blocking = failOn === "never" ? [] : findings.filter((one) => isAtLeast(one.level, failOn)), lost2 = diagnostics.filter((one) => one.level === "error").length, weaker = strict ? diagnostics.filter((one) => one.level === "note" && one.code.startsWith("format/")).length : 0, found = blocking.length > 0 ? `${count(blocking.length, "finding")} at or over "${failOn}" (--fail-on)` : "";
  return lost2 > 0 || weaker > 0 ? { exitCode: 2, verdict: `exit 2: ${lost2 > 0 ? `${count(lost2, "input")} could not be examined` : `${count(weaker, "file")} was read by a weaker reader (--strict)`.replace(/(\d+ files) was/, "$1 were")}; this is not a complete result.${found ? ` ${found}.` : ""}` } : blocking.length > 0 ? { exitCode: 1, verdict: `exit 1: ${found}.` } : findings.length === 0 ? { exitCode: 0, verdict: "exit 0: no findings, and everything was examined." } : {
    exitCode: 0,
    verdict: failOn === "never" ? `exit 0: ${count(findings.length, "finding")}, and --fail-on is "never".` : `exit 0: no finding at or over "${failOn}" (--fail-on).`
  };
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

// src/scan/tally.ts
var Tally = class {
  found = [];
  facts = [];
  directives = /* @__PURE__ */ new Map();
  binaries = [];
  #diagnostics = [];
  #documents = /* @__PURE__ */ new Map();
  #files = 0;
  #bytes = 0;
  get hasFound() {
    return this.found.length + this.facts.length > 0;
  }
  /** To be called in the order of the targets. */
  takeAll(given) {
    if (typeof given == "number") this.#count("text", given, !0);
    else for (let one of given ?? []) this.take(one);
  }
  take(one) {
    switch (one.kind) {
      case "binary":
        this.binaries.push(one.path);
        break;
      case "trouble":
        this.#diagnostics.push(one.diagnostic);
        break;
      case "pass":
        this.#count("text", one.bytes, !0);
        break;
      case "read":
        this.#count(one.format, one.bytes, one.isFile), this.#diagnostics.push(...one.notes), one.directives.length > 0 && this.directives.set(one.path, [...this.directives.get(one.path) ?? [], ...one.directives]), this.add(one);
        break;
    }
  }
  add({ found, facts }) {
    this.found.push(...found), this.facts.push(...facts);
  }
  #count(format, bytes, isFile) {
    isFile && (this.#files += 1), this.#bytes += bytes, this.#documents.set(format, (this.#documents.get(format) ?? 0) + 1);
  }
  report(verdict, plan) {
    let findings = verdict.findings.filter((one) => isAtLeast(one.level, plan.minLevel)), diagnostics = [...this.#diagnostics, ...verdict.diagnostics], fired = new Set([...findings, ...verdict.suppressed.map((one) => one.finding)].map((one) => one.ruleId));
    return {
      version: VERSION,
      targets: plan.paths,
      ...plan.options.shard ? { shard: plan.options.shard } : {},
      findings,
      suppressed: verdict.suppressed,
      diagnostics,
      stats: {
        files: this.#files,
        bytes: this.#bytes,
        binary: this.binaries.length,
        documents: Object.fromEntries([...this.#documents].sort())
      },
      skipped: this.binaries.sort(),
      rules: plan.allRules || fired.size > 0 ? plan.rules().rules.filter((rule) => plan.allRules || fired.has(rule.id)).map(infoOf) : [],
      failOn: plan.failOn,
      ...outcomeOf(findings, diagnostics, plan.failOn, plan.strict)
    };
  }
};
function infoOf(rule) {
  let { id, title, level, tag, securitySeverity, precision, cwe, message, fix, why, revoke, references, rank } = rule;
  return {
    id,
    title,
    level,
    tag,
    securitySeverity,
    precision,
    cwe,
    message,
    fix,
    rank,
    ...why ? { why } : {},
    ...revoke ? { revoke } : {},
    ...references ? { references } : {}
  };
}

// src/scan/history.part.ts
var WORTH_HELP = 4e3, MOST_RESTARTS2 = 200, NAMED = 10;
async function scanHistory(plan, asked) {
  let tally = new Tally(), { cwd, include, exclude } = plan, opened = await openHistory({ ...asked, cwd, include, exclude, paths: plan.options.paths ?? [] });
  if (!("commits" in opened))
    return tally.take({ kind: "trouble", diagnostic: opened }), tally.report({ findings: [], suppressed: [], diagnostics: [] }, plan);
  for (let diagnostic of opened.troubles) tally.take({ kind: "trouble", diagnostic });
  let seen = [], reader = new Reader(opened, plan, tally);
  for await (let { arrivals, read } of reader.all())
    for (let arrival of arrivals) seen.push(...seenIn(read.get(arrival.path) ?? [], arrival, plan));
  let sightings = await judge(seen, plan), verdict = await gather(sightings, opened, (bytes, path) => reader.inspectAgain(bytes, path));
  return tally.report(verdict, plan);
}
function seenIn(read, arrival, plan) {
  return read.flatMap(({ path, found, directives }) => {
    let byPath = /* @__PURE__ */ new Map([[path, directives]]);
    return found.filter(({ finding }) => plan.options.tag !== void 0 || finding.tag === "secret").map((located) => ({ located, arrival, directives: byPath }));
  });
}
async function judge(seen, { policy, context }) {
  let all = seen.map(({ located }) => located), settled = await context.values?.settle(all) ?? all;
  return seen.map(({ arrival, directives }, i) => {
    let { finding, digest, marks } = settled[i], known = digest === void 0 ? void 0 : marks ?? [], { suppressed } = applyPolicy([finding], directives, policy, () => known);
    return { finding, arrival, identity: digest ?? finding.fingerprint, digest, suppressed: suppressed[0] };
  });
}
var Reader = class {
  #history;
  #plan;
  #tally;
  #joint;
  #members = [];
  /** By path, rule and value: the last commit that was told, and whether an ignore stood there. */
  #known = /* @__PURE__ */ new Map();
  #missing = 0;
  constructor(history, plan, tally) {
    this.#history = history, this.#plan = plan, this.#tally = tally, this.#joint = {
      members: { add: (document, hits) => this.#members.push({ document, hits }) },
      trees: { left: 2e6 }
    };
  }
  /** Those contents in which something was found or could be, with what they gave by path. */
  async *all() {
    let contents = contentsOf(this.#history.arrivals), { threads, options } = this.#plan;
    if (!workerFile || threads < 2 || contents.length < WORTH_HELP)
      return yield* this.#part(contents, !1), this.#tellMissing();
    let [own, others] = halves(contents), file = workerFile.replace(/worker\.js$/, "history-worker.js"), firsts = others.map(({ arrivals: [first] }) => first), { ended, passed } = startHelper(file, firsts, this.#history.repository, options);
    yield* this.#part(own, !1), await ended;
    for (let bytes of passed) bytes >= 0 && this.#tally.take({ kind: "pass", bytes });
    let left = (mark) => others.filter((_, i) => passed[i] === mark);
    yield* this.#part(left(WORTH_READING), !0), yield* this.#part(left(NOT_REACHED), !1), this.#tellMissing();
  }
  /** `seen`: the screen was asked already. */
  async *#part(contents, seen) {
    let screen = new HistoryScreen(this.#plan.bytes()), from = 0;
    for (let starts = 0; from < contents.length; starts += 1) {
      if (starts > MOST_RESTARTS2) {
        this.#missing += contents.length - from;
        break;
      }
      let blobs = new Blobs(this.#history.repository, !0);
      blobs.askAll(contents.slice(from).map(({ arrivals: [{ id }] }) => id));
      let before, rooms2 = [Buffer.alloc(65536), Buffer.alloc(65536)];
      for (; from < contents.length; from += 1) {
        let { arrivals } = contents[from], { id, path } = arrivals[0];
        this.#plan.progress?.(from, contents.length);
        let header = await blobs.next();
        if (header?.type !== "blob") {
          if (this.#lost(path, id), blobs.ended) break;
          continue;
        }
        let { maxDocumentSize, maxFileSize } = this.#plan;
        if (header.size > Math.min(maxDocumentSize, maxFileSize ?? maxDocumentSize)) {
          let items = blobItems(blobs, header, path, "commit", this.#plan, this.#plan.bytes());
          yield { arrivals: [arrivals[0]], read: /* @__PURE__ */ new Map([[path, await this.#inspect(items)]]) };
          continue;
        }
        rooms2[0].length < header.size && (rooms2[0] = Buffer.allocUnsafe(2 * header.size));
        let bytes = rooms2[0].subarray(0, header.size);
        if (await blobs.fill(bytes) < header.size) {
          this.#lost(path, id);
          break;
        }
        let last2 = before?.path === path ? before.bytes : void 0, read = /* @__PURE__ */ new Map();
        if (!hasUtf16Mark(bytes) && bytes.includes(0)) {
          read.set(path, await this.#inspect(examine(bytes, path, "commit", this.#plan.bytes()))), read.get(path).length > 0 && (yield { arrivals, read });
          continue;
        }
        if (seen || hasUtf16Mark(bytes) || screen.isWorthReading(bytes, path, last2)) {
          for (let one of arrivals) {
            let given = await this.#inspect(textOf(bytes, one.path, "commit"));
            read.set(one.path, this.#history.limited ? given : this.#news(given, one));
          }
          yield { arrivals, read };
        } else this.#tally.take({ kind: "pass", bytes: bytes.length });
        rooms2.reverse(), before = { path, bytes };
      }
      from += 1, blobs.close();
    }
  }
  /**
   * Contents of a path come in the order of commits: of a file that changes often, what was found before is told once. An
   * ignore, or the end of one, is news.
   */
  #news(given, { path, commit }) {
    return given.map((read) => {
      let found = read.found.filter(({ finding, digest }) => {
        let key = `${path}\0${finding.ruleId}\0${digest ?? finding.fingerprint}`, { startLine } = finding.region, held = read.directives.some(({ from, to }) => from <= startLine && startLine <= to), last2 = this.#known.get(key);
        return last2 && commit > last2.commit && last2.held === held ? !1 : (this.#known.set(key, { commit, held }), !0);
      });
      return { ...read, found };
    });
  }
  /** Everything that a content gives, whatever the screen would say; it is counted elsewhere. */
  async inspectAgain(bytes, path) {
    let items = hasUtf16Mark(bytes) || !bytes.includes(0) ? textOf(bytes, path, "commit") : examine(bytes, path, "commit", this.#plan.bytes());
    return this.#inspect(items, !1);
  }
  /** Documents that resolve one another are looked at one by one: which versions belong together nobody says. */
  async #inspect(items, counts = !0) {
    let given = await inspectItems(items, this.#plan, this.#joint) ?? [], read = [];
    for (let one of given)
      counts && this.#tally.take(one.kind === "read" ? plain(one) : one), one.kind === "read" && read.push(one);
    for (let { document, hits } of this.#members.splice(0)) {
      let { detect, alone } = await loadRooms(), { found, facts } = await detect(
        alone(document),
        [{ document, hits }],
        this.#plan.context,
        this.#plan.screen
      ), at = read.findIndex((one) => one.path === document.input.path);
      at >= 0 && (read[at] = { ...read[at], found, facts });
    }
    return read;
  }
  #lost(path, id) {
    if (this.#missing += 1, this.#missing > NAMED) return;
    let message = `Object ${id.slice(0, 12)} of the history could not be read: it is missing or damaged.`;
    this.#tell(trouble2("source/object-missing", message, void 0, path));
  }
  #tellMissing() {
    if (this.#missing === 0) return;
    let message = `${this.#missing} ${this.#missing === 1 ? "content" : "contents"} of the history could not be read.`;
    this.#tell(trouble2("source/history-incomplete", message, "A partial clone lacks them (git fetch --refetch --no-filter), or git fsck tells what is damaged."));
  }
  #tell(diagnostic) {
    this.#tally.take({ kind: "trouble", diagnostic });
  }
};
function plain(read) {
  return { ...read, found: [], facts: [], directives: [], notes: [] };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scanHistory
});
