"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
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
));

// src/scan/history-worker.part.ts
var import_node_worker_threads = require("node:worker_threads");

// src/source/decode.ts
function hasUtf16Mark(bytes, length = bytes.length) {
  return length >= 2 && (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255);
}

// src/engine/builtin.ts
function nodeCrypto() {
  return require("node:crypto");
}
function nodeChildProcess() {
  return require("node:child_process");
}
function nodeWorkerThreads() {
  return require("node:worker_threads");
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

// src/scan/history-helper.ts
var WORTH_READING = -2;

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

// src/judge/context.ts
var CODE = /\.(?:[cm]?[jt]sx?|py|pyi|go|java|kts?|rb|php|cs|fs|vb|swift|rs|c|cc|cpp|cxx|h|hpp|m|mm|scala|groovy|gradle|dart|lua|pl|pm|r|ex|exs|erl|hs|clj|vue|svelte|tf|hcl|sol|zig|nim|jl|ps1|psm1|erb|haml|slim|jsp|aspx|cshtml|razor|idl|proto|sql|rake|xaml|axaml|pug|inc|stub)$/i;
var VENDORED = /(?:^|\/)(?:node_modules|bower_components|jspm_packages|vendor|third[_-]party|external|site-packages|dist-packages|Pods|Carthage|\.yarn|\.pnpm-store)\//, LOCK = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|go\.sum|packages\.lock\.json|bun\.lockb?|gradle\.lockfile|Package\.resolved|[^/]+\.lock|[^/]+\.lock\.(?:json|hcl))$|\.lock\.hcl$/i, MINIFIED = /[.-]min\.(?:[cm]?js|css|html?)$|\.(?:bundle|chunk)\.[cm]?js$|\.(?:map|svg|css|scss|less)$/i;
function isVendoredFolder(folder) {
  return VENDORED.test(folder);
}
function isNamelessName(name) {
  return LOCK.test(name) || MINIFIED.test(name);
}
function isCodePath(path) {
  return CODE.test(path);
}
function mayBeMinified(path) {
  return /\.(?:[cm]?js|html?)$/i.test(path);
}
var MINIFIED_HEAD = 2e4;
function isMinified(text) {
  let head = text.slice(0, MINIFIED_HEAD);
  if (head.length < 2e3) return !1;
  let lines = 1;
  for (let at = head.indexOf(`
`); at >= 0; at = head.indexOf(`
`, at + 1)) lines += 1;
  return head.length / lines > 500;
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

// src/source/bytes.ts
var AGAIN = 16384;
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

// credlint:credlint:kernel
var import_node_fs2 = require("node:fs");

// src/scan/tables-file.ts
var import_node_fs = require("node:fs");
function openTables(path) {
  let file = (0, import_node_fs.openSync)(path, "r"), { size } = (0, import_node_fs.fstatSync)(file);
  return {
    length: size,
    copyTo(memory) {
      try {
        if ((0, import_node_fs.readSync)(file, memory, 0, size, 0) < size) throw new Error("the kernel's tables end too soon");
      } finally {
        (0, import_node_fs.closeSync)(file);
      }
    }
  };
}

// credlint:credlint:kernel
var import_node_path = require("node:path"), beside = (name) => (0, import_node_path.join)(__dirname, name), files = beside, kernelCode = () => (0, import_node_fs2.readFileSync)(files("kernel.wasm")), builtinTables = () => openTables(files("kernel.bin"));

// credlint:credlint:ruleset
var import_node_fs3 = require("node:fs"), import_node_path2 = require("node:path"), beside2 = (name) => (0, import_node_path2.join)(__dirname, name), rules, loadBuiltin = () => rules ??= JSON.parse((0, import_node_fs3.readFileSync)(beside2("ruleset.json"), "utf8"));

// src/scan/open.ts
var import_node_os = require("node:os"), import_node_path8 = require("node:path");

// src/config/read.ts
var import_node_fs4 = require("node:fs"), import_node_path3 = require("node:path");

// src/model/trouble.ts
var UserError = class extends Error {
  code;
  hint;
  spot;
  /** `code` as in "cli/unknown-flag"; `message` a full sentence; `hint` what to do. */
  constructor(code, message, hint, spot) {
    super(message), this.name = "UserError", this.code = code, this.hint = hint, this.spot = spot;
  }
};

// src/config/read.ts
var NAME = ".credlint.jsonc";
function loadConfig(cwd, root, file) {
  if (file !== void 0) return open(file, cwd, !1);
  for (let folder = cwd; ; folder = (0, import_node_path3.dirname)(folder)) {
    let own = (0, import_node_path3.join)(folder, NAME);
    if ((0, import_node_fs4.existsSync)(own)) return open(own, cwd, !1);
    let manifest = (0, import_node_path3.join)(folder, "package.json");
    if ((0, import_node_fs4.existsSync)(manifest)) {
      let found = open(manifest, cwd, !0);
      if (found) return found;
    }
    if (folder === root || (0, import_node_path3.dirname)(folder) === folder) return;
  }
}
function open(path, cwd, manifest) {
  let text;
  try {
    text = (0, import_node_fs4.readFileSync)(path, "utf8");
  } catch (error) {
    if (manifest) return;
    let code = error.code ?? "error";
    throw new UserError("config/unreadable", `The config file ${path} could not be read (${code}).`, "Check --config.");
  }
  if (manifest && !text.includes('"credlint"')) return;
  let { parseConfig } = require("./parse.js");
  return parseConfig(text, path, cwd, manifest);
}

// src/config/size.ts
function readSize(text, name) {
  let match = /^(\d+(?:\.\d+)?)\s*(?:([KMG])i?)?B?$/i.exec(text.trim());
  if (!match)
    throw new UserError("config/size", `${name} does not take "${text}".`, "Write a size such as 500KB or 64MB.");
  let power = { K: 1, M: 2, G: 3 }[(match[2] ?? "").toUpperCase()] ?? 0;
  return Math.floor(Number(match[1]) * 1024 ** power);
}

// src/engine/globs.ts
function patternsOf(lines) {
  let { ignore } = require("./ignore.js"), rules2 = ignore({ allowRelativePaths: !0 }).add(typeof lines == "string" ? lines : [...lines]);
  return {
    verdict(path) {
      let result = rules2.test(path);
      return result.ignored ? "yes" : result.unignored ? "no" : void 0;
    }
  };
}
function matcherOf(patterns) {
  if (patterns.length === 0) return;
  let compiled = patternsOf(patterns);
  return (path) => compiled.verdict(path) === "yes";
}

// src/engine/automaton.ts
function classesOf(texts, fold) {
  let classes = new Uint8Array(256), width = 1;
  for (let text of texts)
    for (let i = 0; i < text.length; i += 1) {
      let code = text.charCodeAt(i);
      if (code > 127) throw new RangeError(`an anchor must be ASCII: ${text}`);
      classes[code] === 0 && (classes[code] = width++);
    }
  if (fold) for (let code = 65; code <= 90; code += 1) classes[code] = classes[code + 32];
  return { of: classes, width };
}
function link(texts, { of: classes, width }) {
  let rows = [new Int32Array(width).fill(-1)], ends = [[]];
  for (let [number, text] of texts.entries()) {
    let state = 0;
    for (let i = 0; i < text.length; i += 1) {
      let column = classes[text.charCodeAt(i)], next = rows[state][column];
      next < 0 && (next = rows.length, rows.push(new Int32Array(width).fill(-1)), ends.push([]), rows[state][column] = next), state = next;
    }
    text.length > 0 && ends[state].push(number);
  }
  let fail = new Int32Array(rows.length), queue = [];
  for (let column = 0; column < width; column += 1) {
    let next = rows[0][column];
    next < 0 ? rows[0][column] = 0 : queue.push(next);
  }
  for (let head = 0; head < queue.length; head += 1) {
    let state = queue[head], row = rows[state], back = rows[fail[state]];
    ends[state] = [...ends[state], ...ends[fail[state]]];
    for (let column = 0; column < width; column += 1) {
      let next = row[column];
      next < 0 ? row[column] = back[column] : (fail[next] = back[column], queue.push(next));
    }
  }
  return { rows, ends };
}

// src/engine/kernel/tables.ts
var REACH2 = 24, NAME_WIDTH = 64, NAME_ROW = NAME_WIDTH * 4;
var BASE = 65536;
var SECTIONS = 9, HEAD2 = 4;
function tablesIn(image) {
  return { length: image.length, copyTo: (memory) => memory.set(image) };
}
function aligned(at) {
  return at + 63 & -64;
}
function readTables(memory) {
  let head = new Int32Array(memory, BASE, HEAD2 + 2 * SECTIONS), at = (section) => head[HEAD2 + 2 * section], bytes = (section) => head[HEAD2 + 2 * section + 1], numbers = (section) => new Int32Array(memory, at(section), bytes(section) >> 2);
  return {
    nameBit: head[0],
    nameMatches: head[1],
    runWidth: head[2],
    runPlain: head[3],
    runMatches: bytes(4) >> 2,
    kinds: at(0),
    nameKinds: at(1),
    runClasses: at(3),
    runTests: at(4),
    runRows: at(5),
    trigrams: at(7),
    nameEnds: numbers(2),
    runEnds: numbers(6),
    vendors: new Uint8Array(memory, at(8), bytes(8))
  };
}

// src/engine/kernel/kernel.ts
var ROOM = 1 << 20, BLOCK = 65536, AGAIN2 = 64, TAIL = 1024, PAGE = 65536, TEXT_KINDS = { text: 0, code: 1, json: 2, prose: 3 }, SEEN = { run: 2147483648, name: 1073741824, url: 536870912, long: 1, tokenLike: 4 }, Kernel = class {
  /** Where a file's bytes are to be put. */
  room;
  tables;
  #calls;
  #hits;
  /** `wasm`: the bytes of kernel.wasm. */
  constructor(wasm, tables) {
    let at = aligned(BASE + tables.length), take = (bytes) => {
      let from = at;
      return at = aligned(at + bytes), from;
    }, outBytes = (BLOCK + AGAIN2 + 256) * 8 * 3, out = take(outBytes), rawBytes = (BLOCK + AGAIN2 + 256) * 8, raw = take(rawBytes), input = take(AGAIN2 + ROOM + TAIL) + AGAIN2, pages = Math.ceil(at / PAGE), memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    tables.copyTo(new Uint8Array(memory.buffer, BASE, tables.length)), new Uint8Array(memory.buffer, input - AGAIN2, AGAIN2).fill(10);
    let { kinds, nameKinds, nameBit, runClasses, runRows, runWidth, runPlain, runTests, trigrams } = this.tables = readTables(memory.buffer), instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), { env: { memory, abort } });
    this.#calls = instance.exports, this.#calls.place(input, out, kinds), this.#calls.placeNames(nameKinds, nameBit * NAME_ROW, raw, rawBytes), this.#calls.placeRuns(runClasses, runRows, runWidth, runPlain * runWidth * 4, runTests), this.#calls.placeTrigrams(trigrams), this.#hits = new Uint32Array(memory.buffer, out, outBytes >> 2), this.room = Buffer.from(memory.buffer, input, ROOM), this.#tail = new Uint8Array(memory.buffer, input, ROOM + TAIL);
  }
  #tail;
  #saved = new Uint8Array(TAIL);
  /**
   * Calls back for what stands in room[0, length), with the offset behind it and what it is (SEEN), block by block, in no
   * strict order and now and then twice, until it answers true; whether it did. `names`: names and URLs count too. Time is
   * linear in `length`.
   */
  scan(length, kind, names, see) {
    this.#saved.set(this.#tail.subarray(length, length + TAIL)), this.#tail.fill(10, length, length + TAIL);
    try {
      return this.#scan(length, kind, names, see);
    } finally {
      this.#tail.set(this.#saved, length);
    }
  }
  #scan(length, kind, names, see) {
    this.#calls.textIs(TEXT_KINDS[kind]);
    let hits = this.#hits;
    for (let from = 0; from < length; from += BLOCK) {
      let to = Math.min(length, from + BLOCK), count = this.#calls.scan(Math.max(0, from - AGAIN2), to, length, names ? 1 : 0);
      for (let i = 0; i < count * 2; i += 2) if (see(hits[i], hits[i + 1])) return !0;
    }
    return !1;
  }
  /** The flag bits of the anchors that the last scan went over. */
  get flags() {
    return this.#calls.flagsSeen();
  }
  /** Line ends and UTF-16 units of room[from, to), which begins and ends between characters of UTF-8. */
  measure(from, to) {
    let both = this.#calls.measure(from, to);
    return { lines: Number(both & 0xffffffffn), units: Number(both >> 32n) };
  }
};
function abort() {
  throw new Error("the kernel went out of its bounds");
}

// src/engine/screen.ts
var MAX_ANCHOR = 24, Screen = class _Screen {
  #classes;
  #width;
  /** Row starts into itself: `next = table[state + class]`. */
  #table;
  /** First row of the states at which some anchor ends; states are numbered so that these come last. */
  #firstMatch;
  /** Where the anchor numbers of match state i begin in `#ends`; one more for the end. */
  #endsFrom;
  #ends;
  #anchors;
  #lengths;
  /**
   * `image`: what `image()` gave for the same anchors, so that nothing is built and the anchors are only
   * asked for at the first hit. Throws a RangeError for a non-ASCII anchor.
   */
  constructor(anchors, image) {
    this.#anchors = anchors;
    let parts = image ?? _Screen.image(anchors()), [width = 1, states = 0, matching = 0, ends = 0] = parts, classes = HEAD3 + 256, table = classes + states * width;
    this.#width = width, this.#classes = Uint8Array.from(parts.subarray(HEAD3, classes)), this.#table = parts.subarray(classes, table), this.#firstMatch = (states - matching) * width, this.#endsFrom = parts.subarray(table, table + matching + 1), this.#ends = parts.subarray(table + matching + 1, table + matching + 1 + ends);
  }
  /** The automaton as numbers, to be written into a file; its form is known to this class alone. */
  static image(anchors) {
    return build(anchors.map((anchor) => anchor.slice(0, MAX_ANCHOR).toLowerCase()));
  }
  /** Calls back with the anchor's number and the offset at which it begins, in the order of the anchors' ends. */
  scanText(text, hit) {
    let table = this.#table, classes = this.#classes, firstMatch = this.#firstMatch, state = 0;
    for (let i = 0; i < text.length; i += 1) {
      let code = text.charCodeAt(i);
      state = table[state + (code < 256 ? classes[code] : 0)], state >= firstMatch && this.#tell(state, i, hit);
    }
  }
  #tell(state, at, hit) {
    this.#lengths ??= this.#anchors().map((anchor) => Math.min(anchor.length, MAX_ANCHOR));
    let index = (state - this.#firstMatch) / this.#width;
    for (let i = this.#endsFrom[index]; i < this.#endsFrom[index + 1]; i += 1) {
      let anchor = this.#ends[i];
      hit(anchor, at - this.#lengths[anchor] + 1);
    }
  }
}, HEAD3 = 4;
function build(texts) {
  let classes = classesOf(texts, !0), { width } = classes, { rows, ends } = link(texts, classes), order = [...rows.keys()].sort((a, b) => +(ends[a].length > 0) - +(ends[b].length > 0) || a - b), place = new Int32Array(order.length);
  for (let [index, state] of order.entries()) place[state] = index * width;
  let matching = order.filter((state) => ends[state].length > 0), told = matching.flatMap((state) => ends[state]), image = new Int32Array(HEAD3 + 256 + order.length * width + matching.length + 1 + told.length);
  image.set([width, order.length, matching.length, told.length]), image.set(classes.of, HEAD3);
  let at = HEAD3 + 256;
  for (let state of order) for (let next of rows[state]) image[at++] = place[next];
  let from = 0;
  for (let state of matching)
    image[at++] = from, from += ends[state].length;
  return image[at++] = from, image.set(told, at), image;
}

// src/detect/screen.ts
var KEY_ANCHORS = ["-----BEGIN", "PuTTY-User-Key-File", "kty", "LS0tLS1CRUdJTi"], IGNORE_ANCHORS = [
  "credlint-ignore",
  "leaks:allow",
  "trufflehog:ignore",
  "pragma: allowlist",
  "pragma: whitelist",
  "secretlint-disable",
  "kingfisher:ignore",
  "ggignore"
], FIXED = { jwt: ["eyJ"], key: KEY_ANCHORS, url: ["://"], ignore: IGNORE_ANCHORS }, RuleScreen = class {
  #ruleset;
  #image;
  #screen;
  #meanings;
  /** `image`: that of `imageOf` for the same rules, read at the first text, as most files never get here. */
  constructor(ruleset, image = () => {
  }) {
    this.#ruleset = ruleset, this.#image = image;
  }
  #known() {
    return this.#meanings ??= meaningsOf(this.#ruleset()), this.#meanings;
  }
  look(text) {
    let shapes = [], names = [], jwts = [], keys = [], urls = [], document = !1, transport = !1, ignores = !1, meanings = this.#known();
    return this.#screen ??= new Screen(() => anchorsOf(meanings), this.#image()), this.#screen.scanText(text, (number, start) => {
      let meaning = meanings[number];
      switch (meaning.kind) {
        case "shape":
          if (text.startsWith(meaning.anchor, start)) for (let rule of meaning.rules) shapes.push({ start, rule });
          break;
        case "name":
          names.push(start);
          break;
        case "jwt":
          text.startsWith("eyJ", start) && jwts.push(start);
          break;
        case "key":
          keys.push(start);
          break;
        case "url":
          hasUserInfo(text, start + 3) && urls.push(start);
          break;
        case "document":
          document = !0;
          break;
        case "transport":
          transport = !0;
          break;
        case "ignore":
          ignores = !0;
          break;
      }
    }), { shapes, names, jwts, keys, urls, document, transport, ignores };
  }
};
function anchorsOf(meanings) {
  return meanings.map((one) => one.anchor);
}
function meaningsOf(ruleset) {
  let meanings = [], shapes = /* @__PURE__ */ new Map();
  for (let rule of ruleset.rules)
    if (rule.kind === "shape")
      for (let anchor of rule.anchors) {
        let known = shapes.get(anchor);
        known ? known.push(rule) : shapes.set(anchor, [rule]);
      }
  for (let [anchor, rules2] of shapes) meanings.push({ kind: "shape", anchor, rules: rules2 });
  for (let kind of ["jwt", "key", "url", "ignore"])
    for (let anchor of FIXED[kind]) meanings.push({ kind, anchor });
  for (let anchor of ruleset.words["screen-names"] ?? []) meanings.push({ kind: "name", anchor });
  for (let anchor of ruleset.words["screen-documents"] ?? []) meanings.push({ kind: "document", anchor });
  for (let anchor of ruleset.words["screen-transport"] ?? []) meanings.push({ kind: "transport", anchor });
  return meanings;
}
function hasUserInfo(text, from) {
  let colon = !1, end = Math.min(text.length, from + 256);
  for (let i = from; i < end; i += 1) {
    let code = text.charCodeAt(i);
    if (code === 64) return colon;
    if (code === 58) colon = !0;
    else if (code <= 32 || code === 47 || code === 34 || code === 39 || code === 60 || code === 62 || code === 96)
      return !1;
  }
  return !1;
}

// src/screen/marks.ts
var NAME2 = 1, URL = 2, TOLD = 64, TELLING = 4, CALLING = 8, DOCUMENT = 16, TELLING_WORDS = [
  "client_secret",
  "clientsecret",
  "client_id",
  "grant_type",
  "granttype",
  "client_credentials",
  "access_token",
  "accesstoken",
  "gettoken",
  "get_token",
  "fetchtoken",
  "requesttoken",
  "connect/token",
  "oauth/token",
  "oauth2/",
  "oauth/v",
  "oidc/token",
  "client_assertion",
  "jwt-bearer",
  "signjwt",
  "auth.oauth2",
  "openid-client",
  "authorization"
], CALLING_WORDS = [
  "fetch",
  "axios",
  "urlsearchparams",
  "buffer.from",
  "btoa",
  "got",
  "ky",
  "superagent",
  "request.",
  "request(",
  "request .",
  "request (",
  "qs.stringify",
  "querystring",
  "$.ajax",
  "pm.",
  "postman.set",
  "https",
  "httpc",
  "strategy",
  "provider",
  "clientapplication",
  "clientcredentials",
  "authorizationcode",
  "client(",
  "client (",
  "oauth2(",
  "discovery(",
  "jwt.sign(",
  "signjwt"
], SETTING_WORDS = ["pm.environment", "pm.globals", "pm.collectionvariables", "pm.variables", "postman.set"], JWT_TAIL = 13;
function marksOf(ruleset) {
  let run = [], wide = [], shapes = /* @__PURE__ */ new Map();
  for (let rule of ruleset.rules)
    if (rule.kind === "shape")
      for (let [i, anchor] of rule.anchors.entries()) {
        let tail = rule.tails[i] ?? void 0, opens = rule.lookBehind === 0 && rule.boundary !== "any", known = shapes.get(anchor);
        known ? (known.opens &&= opens, known.rules.push(rule), known.tail = known.tail === void 0 || tail === void 0 ? void 0 : Math.min(known.tail, tail)) : shapes.set(anchor, { tail, opens, rules: [rule] });
      }
  for (let [anchor, { tail, opens, rules: rules2 }] of shapes) {
    let meaning = { kind: "shape", anchor, rules: rules2 };
    tail === void 0 ? wide.push({ text: anchor, kind: TOLD, meaning }) : run.push({ text: anchor, tail, opens, meaning });
  }
  run.push({ text: "eyJ", tail: JWT_TAIL, opens: !0, jwt: !0, meaning: { kind: "jwt", anchor: "eyJ" } });
  let words = ruleset.words, add = (kind, bit, texts) => {
    for (let text of texts) wide.push({ text, kind: bit, meaning: { kind, anchor: text } });
  };
  return add("name", NAME2, words["screen-names"] ?? []), add("url", URL, ["://"]), add("key", TOLD, KEY_ANCHORS), add("ignore", TOLD, IGNORE_ANCHORS), add("client", TOLD, words["screen-clients"] ?? []), add("document", DOCUMENT, words["screen-documents"] ?? []), add("oauth", TOLD, words["screen-oauth"] ?? []), add("call", TOLD, words["screen-calls"] ?? []), add("transport", TOLD, words["screen-transport"] ?? []), add("telling", TELLING, TELLING_WORDS), add("calling", CALLING, CALLING_WORDS), add("calling", TELLING | CALLING, SETTING_WORDS), add("curl", TOLD, ["curl ", "wget ", "curl.exe", "curl\\", "wget\\", "curl	", "wget	"]), { run, wide };
}

// src/screen/name-worths.ts
var NameWorths = class {
  /** Number of the name at a slot, from 1 on; 0 where none is. */
  #slots = new Uint16Array(65536);
  /** Where each name begins in `#bytes`, and where the last one ends. */
  #starts = new Uint32Array(32769);
  #bytes = new Uint8Array(1048576);
  #worths = [];
  /** What bytes[start, end) is worth; `ask` is called where that is not known yet. */
  of(bytes, start, end, ask) {
    let hash = 2166136261;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ bytes[at], 16777619);
    let slot = (hash ^ hash >>> 15) & 65535;
    for (; this.#slots[slot] !== 0; slot = slot + 1 & 65535) {
      let number = this.#slots[slot] - 1;
      if (this.#isAt(number, bytes, start, end)) return this.#worths[number];
    }
    let worth = ask();
    return this.#keep(slot, bytes, start, end, worth), worth;
  }
  #isAt(number, bytes, start, end) {
    let from = this.#starts[number];
    if (this.#starts[number + 1] - from !== end - start) return !1;
    for (let at = start; at < end; at += 1) if (this.#bytes[from + at - start] !== bytes[at]) return !1;
    return !0;
  }
  #keep(slot, bytes, start, end, worth) {
    let number = this.#worths.length, from = this.#starts[number];
    if (number === 32767 || from + end - start > 1048576) {
      this.#worths.length = 0, this.#slots.fill(0);
      return;
    }
    for (let at = start; at < end; at += 1) this.#bytes[from + at - start] = bytes[at];
    this.#starts[number + 1] = from + end - start, this.#worths.push(worth), this.#slots[slot] = number + 1;
  }
};

// src/screen/file-screen.ts
var NAME_REACH = 80, IN_NAME = Uint8Array.from(
  { length: 256 },
  (_, byte) => byte > 127 || /[\w$.-]/.test(String.fromCharCode(byte)) ? 1 : 0
), loaded;
function windows() {
  return loaded ??= require("./windows.js"), loaded;
}
var BEFORE = 112, AFTER = 416, LONG_AFTER = 5120, TREE = 262144, KEY_LENGTH = 7e4, KEY = /^(?:-----BEGIN (?:[A-Z0-9]{2,9} ){0,2}PRIVATE KEY|PuTTY-User-Key-File|LS0tLS1CRUdJTi|kty\\{0,3}["']?\s{0,20}(?::|=>)\s{0,20}\\{0,3}["']?(?:RSA|EC|OKP|oct))/, BUDGET_PER_BYTE = 12, BUDGET_AT_LEAST2 = 1e6, MANY = 24, FileScreen = class {
  #kernel;
  #ruleset;
  #meanings;
  #path = "";
  #kind = "text";
  #nameless = !1;
  #json = !1;
  #names = 0;
  #minified;
  #length = 0;
  #first = !0;
  /** Bytes of windows that may still be looked at before the file is taken for worth reading. */
  #budget = 0;
  #vendors;
  #shapes = /* @__PURE__ */ new Map();
  #worths = new NameWorths();
  #context;
  #trees;
  #all;
  /** `ruleset`: the one that the kernel's tables are of; of its rules those count that the context has. */
  constructor(kernel, ruleset, context, options) {
    this.#kernel = kernel, this.#ruleset = ruleset, this.#context = context, this.#trees = options.trees, this.#all = options.all ?? !1;
  }
  /** Where the bytes of a file are to be put. */
  get room() {
    return this.#kernel.room;
  }
  /** A new file; `path` as it is shown. True if it is read whatever stands in it. */
  begin(path) {
    this.#path = path;
    let { kind, nameless } = factsOfPath(path);
    return this.#kind = kind, this.#nameless = nameless, this.#json = !1, this.#names = 0, this.#minified = void 0, this.#all || this.#kind === "client";
  }
  /** Whether room[0, length) makes the file worth reading. */
  look(length, first) {
    return this.#length = length, this.#first = first, this.#budget = BUDGET_AT_LEAST2 + BUDGET_PER_BYTE * length, first && (this.#json = this.#kind === "json" || opensJson(this.room, length)), this.#kernel.scan(length, this.#textKind(), !this.#nameless, this.#see) || this.#flagged();
  }
  #textKind() {
    return this.#json ? "json" : this.#kind === "javascript" ? "code" : this.#kind === "code" || this.#kind === "prose" ? this.#kind : "text";
  }
  measure(from, to) {
    return this.#kernel.measure(from, to);
  }
  /** Words that mean nothing alone: of OAuth in data, of OAuth and of a call in code that has a syntax tree. */
  #flagged() {
    let { flags } = this.#kernel;
    return this.#nameless || this.#kind === "prose" || this.#json ? !1 : this.#kind !== "javascript" ? (flags & DOCUMENT) !== 0 : (flags & TELLING) === 0 || (flags & CALLING) === 0 || !this.#first || this.#length > TREE ? !1 : this.#trees && windows().treeStands(this.#path, this.room.toString("utf8", 0, this.#length));
  }
  #see = (end, what) => this.#budget <= 0 ? !0 : what >= SEEN.run ? this.#told("run", what - SEEN.run, end) : what >= SEEN.name ? this.#named(end, (what & SEEN.long) !== 0, (what & SEEN.tokenLike) !== 0) : what < SEEN.url ? this.#told("wide", what, end) : windows().passwordStands(this.#path, this.#window(end, 32, 320).text);
  #named(end, long, tokenLike) {
    if (this.#kind === "settings") return !0;
    if (this.#names += 1, this.#names === MANY && (this.#minified ??= this.#isMinified()), this.#minified) return !1;
    let worth = this.#worthOf(end - 1);
    if (worth === "none" || worth === "token" && !tokenLike) return !1;
    let data = this.#json || this.#kind === "prose", { text, at } = this.#window(end - 1, BEFORE, long ? LONG_AFTER : AFTER);
    return windows().credentialStands(this.#path, text, at, data, this.#context) ? (this.#minified ??= this.#isMinified(), !this.#minified) : !1;
  }
  /** What the name around an offset is worth; asked once for each name, as files repeat them. */
  #worthOf(at) {
    let { room } = this, start = at;
    for (; start > 0 && start > at - NAME_REACH && IN_NAME[room[start - 1]] === 1; ) start -= 1;
    let end = at;
    for (; end < this.#length && end < at + NAME_REACH && IN_NAME[room[end]] === 1; ) end += 1;
    return start > 0 && room[start - 1] === 92 && (start += 1), this.#worths.of(room, start, end, () => (this.#vendors ??= new Map(
      Buffer.from(this.#kernel.tables.vendors).toString("latin1").split(" ").map((word) => [word, !0])
    ), windows().worthOf(room.toString("latin1", start, end), this.#vendors)));
  }
  /** The start of a file tells, so that its first look has to ask. */
  #isMinified() {
    return this.#first ? mayBeMinified(this.#path) && isMinified(this.room.toString("utf8", 0, Math.min(this.#length, 3 * MINIFIED_HEAD))) : !1;
  }
  #told(lane, match, end) {
    this.#meanings ??= this.#read();
    let { tables } = this.#kernel, ends = lane === "run" ? tables.runEnds : tables.nameEnds, states = lane === "run" ? tables.runMatches : tables.nameMatches;
    for (let i = ends[match]; i < ends[match + 1]; i += 1) {
      let meaning = this.#meanings[lane][ends[states + 1 + i]];
      if (meaning.kind === "shape" ? this.#shape(meaning, end) : this.#mark(meaning.kind, meaning.anchor, end))
        return !0;
    }
    return !1;
  }
  #read() {
    let { run, wide } = marksOf(this.#ruleset());
    return { run: run.map((one) => one.meaning), wide: wide.map((one) => one.meaning) };
  }
  #shape(meaning, end) {
    let { anchor } = meaning, start = end - Math.min(anchor.length, REACH2);
    for (let i = 0; i < anchor.length; i += 1) if (this.room[start + i] !== anchor.charCodeAt(i)) return !1;
    let asked = this.#shapes.get(meaning);
    if (asked || this.#shapes.set(meaning, asked = this.#asked(meaning.rules)), asked.rules.length === 0) return !1;
    let { text, at } = this.#window(start, asked.before, asked.after);
    return windows().tokenStands(this.#path, text, at, asked.rules);
  }
  /** Of an anchor's rules those that are on, and how far they look. */
  #asked(all) {
    let rules2 = all.filter(({ id }) => this.#context.rule(id) !== void 0), reaches = rules2.map((rule) => windows().reachOf(rule));
    return {
      rules: rules2,
      before: Math.max(0, ...reaches.map((one) => one.before)),
      after: Math.max(0, ...reaches.map((one) => one.after))
    };
  }
  #mark(kind, anchor, end) {
    switch (kind) {
      case "jwt":
        return !0;
      case "key":
        return this.#key(anchor, end);
      case "ignore":
      case "call":
        return !0;
      case "client":
        return !this.#nameless && (this.#json || this.#kind === "text") && this.#clientStands(anchor, end);
      case "oauth":
        return this.#json && !this.#nameless && windows().memberStands(this.#window(end, 240, 240), anchor);
      case "curl":
        return !this.#nameless && windows().commandStands(this.#path, this.#window(end, 512, 8192).text);
      case "transport":
        return windows().switchStands(this.#window(end, 500, 400).text);
      default:
        return !1;
    }
  }
  /** `"item"` of a collection is a list, `"openapi"` a version: the words alone are usual in data. */
  #clientStands(anchor, end) {
    if (!anchor.startsWith('"')) return !0;
    let after = this.room.toString("latin1", end, Math.min(this.#length, end + 200));
    return (anchor === '"item"' ? /^\s*(?::\s*(?:\[|$)|$)/ : /^\s*(?::|$)/).test(after);
  }
  /** In data a key's members may stand apart, behind escapes or in other objects: the readers tell. */
  #key(anchor, end) {
    let start = end - Math.min(anchor.length, REACH2), near = this.room.toString("latin1", start, Math.min(this.#length, start + 96));
    if (!KEY.test(near)) return !1;
    if (this.#kind !== "javascript" && this.#kind !== "code" && this.#kind !== "prose") return !0;
    let reach = anchor === "kty" ? 4200 : 0;
    if (start + KEY_LENGTH > this.room.length) return !0;
    let { text, at } = this.#window(start, reach, KEY_LENGTH);
    return windows().keyStands(text, at);
  }
  /** room[end - before, end + after) as text, and where `end` is in it. Characters past ASCII are decoded. */
  #window(at, before, after) {
    let from = Math.max(0, at - before), to = Math.min(this.#length, at + after);
    this.#budget -= to - from;
    let text = this.room.toString("latin1", from, to);
    if (!/[\x80-\xff]/.test(text)) return { text, at: at - from };
    let head = this.room.toString("utf8", from, at);
    return { text: head + this.room.toString("utf8", at, to), at: head.length };
  }
};
function opensJson(bytes, length) {
  for (let i = 0; i < Math.min(length, 200); i += 1) {
    let byte = bytes[i];
    if (byte === 123 || byte === 91) return !0;
    if (byte > 32 && byte < 187) return !1;
  }
  return !1;
}

// src/source/git.ts
var import_node_fs5 = require("node:fs"), import_node_path4 = require("node:path");
function repositoryRoot(folder) {
  for (let at = folder; ; at = (0, import_node_path4.dirname)(at)) {
    if ((0, import_node_fs5.existsSync)((0, import_node_path4.join)(at, ".git"))) return at;
    if ((0, import_node_path4.dirname)(at) === at) return;
  }
}

// src/scan/accepted.ts
var import_node_fs6 = require("node:fs"), import_node_path5 = require("node:path");

// src/engine/value-hash.ts
var GUESSABLE_BITS = 80, SCRYPT = { N: 2 ** 12, r: 4, p: 1 }, HASH_BYTES = 16;
var VALUE_HASH = /^[sh]1:[\w-]{12}:[\w-]{22}$/;
function saltOf(hash) {
  return VALUE_HASH.test(hash) ? hash.split(":")[1] : void 0;
}
function hashValue(value, salt) {
  let crypto = nodeCrypto();
  if (estimateBits(value) >= GUESSABLE_BITS) {
    let hash = crypto.createHmac("sha256", salt).update(value).digest().subarray(0, HASH_BYTES);
    return Promise.resolve(`h1:${salt}:${hash.toString("base64url")}`);
  }
  return new Promise(
    (done, fail) => crypto.scrypt(
      value,
      salt,
      HASH_BYTES,
      SCRYPT,
      (error, hash) => error ? fail(error) : done(`s1:${salt}:${hash.toString("base64url")}`)
    )
  );
}
var RUNS = /[A-Z]?[a-z]+|[A-Z]+|[0-9]+|[^A-Za-z0-9]/g, WORD_BITS = 12, LETTER_BITS = 4.7, DIGIT_BITS = 3.3, SIGN_BITS = 4, LOOKED_AT = 512;
function estimateBits(value) {
  let bits = 0, seen = /* @__PURE__ */ new Set();
  for (let [run] of value.slice(0, LOOKED_AT).matchAll(RUNS))
    run.length > 1 && seen.has(run) || (seen.add(run), /\d/.test(run) ? bits += Math.min(run.length, 4) * DIGIT_BITS : /[A-Za-z]/.test(run) ? bits += run.length === 1 ? LETTER_BITS : Math.min(run.length * LETTER_BITS, WORD_BITS) : bits += SIGN_BITS);
  return Math.min(bits, distinctBits(value));
}
function distinctBits(value) {
  let counts = /* @__PURE__ */ new Map(), text = value.slice(0, LOOKED_AT);
  for (let char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let entropy = 0;
  for (let count of counts.values()) entropy -= count / text.length * Math.log2(count / text.length);
  return entropy * text.length;
}

// src/detect/value-marks.ts
var MOST = 2e4, ValueMarks = class {
  #watch;
  #most;
  /** By the digest that a Located carries; forgotten once it is hashed. */
  #values = /* @__PURE__ */ new Map();
  #hashes = /* @__PURE__ */ new Map();
  /** Findings of the last `settle` whose values were beyond the limit. */
  leftOut = 0;
  constructor(watch, most = MOST) {
    this.#watch = watch, this.#most = most;
  }
  /** Keeps the value until `settle`; gives what can be said of it at once. */
  note(ruleId, digest, value) {
    let { salts, hashes, patterns } = this.#watch, room = this.#hashes.size + this.#values.size < this.#most;
    return salts.length > 0 && room && !this.#hashes.has(digest) && hashes(ruleId) && this.#values.set(digest, value), patterns.flatMap((markOf) => markOf(ruleId, value) ?? []);
  }
  /** The same findings with all their marks: every distinct value is hashed once. */
  async settle(found) {
    for (let [digest, value] of this.#values)
      this.#hashes.set(digest, Promise.all(this.#watch.salts.map((salt) => hashValue(value, salt))));
    return this.#values.clear(), this.leftOut = 0, Promise.all(found.map((one) => this.#marked(one)));
  }
  async #marked(one) {
    let { salts, hashes } = this.#watch;
    if (one.digest === void 0) return one;
    let own = await this.#hashes.get(one.digest);
    return own ? { ...one, marks: [...one.marks ?? [], ...own] } : (!one.marks?.some((mark) => saltOf(mark) !== void 0) && salts.length > 0 && hashes(one.finding.ruleId) && (this.leftOut += 1), one);
  }
};

// src/policy/baseline.ts
var BASELINE_NAME = ".credlint-baseline.jsonl", HEAD4 = '{"credlint-baseline":1}', ANSWERS = ["false-positive", "test-data", "real"], HINT = 'Write it anew with "credlint baseline"; lines may be taken out, and of a merge both sides may stay.';
function readBaseline(text, path) {
  let entries = /* @__PURE__ */ new Map();
  for (let [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "" || line.trim() === HEAD4) continue;
    let entry = readLine(line, path, index + 1);
    entries.set(idOf(entry), entry);
  }
  return [...entries.values()];
}
function readLine(line, path, number) {
  let spot = { path, line: number, column: 1 }, wrong = (message) => new UserError("baseline/invalid", message, HINT, spot);
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line)) throw wrong("A merge left its mark here.");
  let found;
  try {
    found = JSON.parse(line);
  } catch {
    throw wrong("This line is no JSON.");
  }
  if (typeof found != "object" || found === null || Array.isArray(found)) throw wrong("This line is no entry.");
  if ("credlint-baseline" in found)
    throw new UserError("baseline/version", "This baseline is of another version of credlint.", HINT, spot);
  let { rule, hash, place, is, why } = found;
  if (typeof rule != "string") throw wrong('An entry needs "rule".');
  let hashed = typeof hash == "string" && VALUE_HASH.test(hash), placed = typeof place == "string" && /^[0-9a-f]{32}$/.test(place);
  if (hashed === placed) throw wrong('An entry needs either "hash" or "place", as credlint wrote it.');
  if (is !== void 0 && !ANSWERS.includes(is)) throw wrong(`"is" takes ${ANSWERS.join(", ")}.`);
  return {
    rule,
    ...hashed ? { hash } : { place },
    is: is ?? "accepted",
    ...typeof why == "string" ? { why } : {}
  };
}
function idOf({ rule, hash, place }) {
  return `${rule} ${hash ?? place}`;
}

// src/policy/accepted.ts
var REASONS = {
  accepted: "in the baseline",
  "false-positive": "no secret, says the audit",
  "test-data": "test data, says the audit",
  real: ""
}, Baseline = class {
  entries;
  #byId;
  #used = /* @__PURE__ */ new Set();
  constructor(entries) {
    this.entries = entries, this.#byId = new Map(entries.map((entry) => [idOf(entry), entry]));
  }
  /** The entry for a finding, whatever it says; asked entries count as used. A secret is known by its value, never by its place. */
  find({ ruleId, fingerprint }, marks) {
    let entry = (marks ?? [fingerprint]).map((mark) => this.#byId.get(`${ruleId} ${mark}`)).find((one) => one !== void 0);
    return entry && this.#used.add(entry), entry;
  }
  /** The reason to hold a finding back; undefined if nothing is accepted, or it is known to be real. */
  reasonFor(finding, marks) {
    let entry = this.find(finding, marks);
    if (!(!entry || entry.is === "real"))
      return entry.why ? `${REASONS[entry.is]}: ${entry.why}` : REASONS[entry.is];
  }
  /** Entries that no finding asked for. */
  get unused() {
    return this.entries.filter((entry) => !this.#used.has(entry));
  }
};

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

// src/scan/accepted.ts
var MOST_SALTS = 4, IN_CLEAR_BITS = 60;
function openAccepted(options, cwd, root, loaded2) {
  let place = baselineFile(options, cwd, root, loaded2), file = options.baseline !== !1 && (place.named || (0, import_node_fs6.existsSync)(place.path)) ? place.path : void 0, entries = file === void 0 ? void 0 : readBaseline(readText(file), shown(file, cwd)), allow = allowOf(loaded2), hashes = [...(entries ?? []).map(({ hash }) => hash), ...(loaded2?.config.allow ?? []).map(({ hash }) => hash)], salts = [.../* @__PURE__ */ new Set([...hashes.map((hash) => hash && saltOf(hash)), options.salt])].filter(
    (salt) => salt !== void 0 && salt !== ""
  );
  if (salts.length > MOST_SALTS)
    throw new UserError(
      "baseline/salts",
      `The accepted values have ${salts.length} different salts, at most ${MOST_SALTS} are looked at.`,
      'Write the baseline anew with "credlint baseline".'
    );
  let rules2 = new Set((entries ?? []).flatMap(({ rule, hash }) => hash ? [rule] : [])), hashed = (loaded2?.config.allow ?? []).filter(({ hash }) => hash), patterns = patternsOf2(loaded2), values = salts.length > 0 || patterns.length > 0 ? new ValueMarks({
    salts,
    hashes: (id) => options.salt !== void 0 || rules2.has(id) || hashed.some(({ rule }) => !rule || ruleMatches(rule, id)),
    patterns
  }) : void 0;
  return {
    policy: {
      allow,
      baseline: entries && new Baseline(entries),
      baselinePath: file === void 0 ? void 0 : (0, import_node_path5.relative)(root, file).replaceAll("\\", "/"),
      coverage: coverageOf(options, cwd, root)
    },
    values,
    file: place.path
  };
}
function baselineFile(options, cwd, root, loaded2) {
  return options.baseline ? { path: (0, import_node_path5.resolve)(cwd, options.baseline), named: !0 } : loaded2?.config.baseline ? { path: (0, import_node_path5.resolve)(loaded2.folder, loaded2.config.baseline), named: !0 } : { path: (0, import_node_path5.join)(root, BASELINE_NAME), named: !1 };
}
function readText(file) {
  try {
    return (0, import_node_fs6.readFileSync)(file, "utf8");
  } catch (error) {
    throw new UserError(
      "baseline/unreadable",
      `The baseline ${file} could not be read (${error.code ?? "error"}).`,
      'Write it with "credlint baseline", or scan with --no-baseline.'
    );
  }
}
function shown(file, cwd) {
  return (0, import_node_path5.relative)(cwd, file).replaceAll("\\", "/") || file;
}
function allowOf(loaded2) {
  let patterns = 0;
  return (loaded2?.config.allow ?? []).map((one, index) => {
    let marks = [
      ...one.hash === void 0 ? [] : [one.hash],
      ...one.value === void 0 ? [] : [`pattern ${patterns++}`]
    ];
    return {
      ...one.rule === void 0 ? {} : { rule: one.rule },
      matches: (one.path === void 0 ? void 0 : matcherOf([one.path])) ?? (() => !0),
      ...marks.length > 0 ? { marks } : {},
      ...one.until === void 0 ? {} : { until: one.until },
      ...one.value !== void 0 && estimateBits(one.value.replaceAll("*", "")) >= IN_CLEAR_BITS ? { clear: !0 } : {},
      reason: one.reason,
      ...loaded2.allowSpots[index] ? { spot: loaded2.allowSpots[index] } : {}
    };
  });
}
function patternsOf2(loaded2) {
  return (loaded2?.config.allow ?? []).filter(({ value }) => value !== void 0).map(({ rule, value }, number) => (id, text) => (rule === void 0 || ruleMatches(rule, id)) && ruleMatches(value, text) ? `pattern ${number}` : void 0);
}
function coverageOf(options, cwd, root) {
  let { git, rules: rules2, skipRules, tag, include, exclude, shard } = options;
  return rules2?.length || skipRules?.length || tag || git?.mode === "history" ? "part" : git || shard || include?.length || exclude?.length ? "files" : (options.paths?.length ? options.paths : ["."]).some((path) => path !== "-" && (0, import_node_path5.resolve)(cwd, path) === root) ? "all" : "files";
}

// credlint:credlint:screen
var import_node_fs7 = require("node:fs"), import_node_path6 = require("node:path"), beside3 = (name) => (0, import_node_path6.join)(__dirname, name);
function builtinImage() {
  let bytes = (0, import_node_fs7.readFileSync)(beside3("screen.bin"));
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
}

// src/scan/rules.ts
var import_node_fs8 = require("node:fs"), import_node_path7 = require("node:path");

// src/engine/nearest.ts
function nearest(typed, candidates) {
  let best, least = Math.max(2, Math.floor(typed.length / 3)) + 1;
  for (let candidate of candidates) {
    let cost = distance(typed.toLowerCase(), candidate.toLowerCase(), least);
    cost < least && (least = cost, best = candidate);
  }
  return best;
}
function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before = [], row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    let next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      let swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2] + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1), swap));
    }
    before = row, row = next;
  }
  return row[b.length];
}

// src/scan/rules.ts
async function openRules(folders, cwd) {
  if (folders.length === 0) return loadBuiltin();
  let { openUserRules } = await Promise.resolve().then(() => __toESM(require("./user.js"), 1));
  return openUserRules(
    loadBuiltin(),
    folders.flatMap((folder) => ruleFilesIn(folder, cwd))
  );
}
function choosesAll({ only, skip, tag, levels }) {
  return !only?.length && !skip?.length && !tag && Object.keys(levels ?? {}).length === 0;
}
function chooseRules(all, choice) {
  if (choosesAll(choice)) return all;
  for (let id of [...choice.only ?? [], ...choice.skip ?? [], ...Object.keys(choice.levels ?? {})])
    assertRule(id, all.rules);
  let rules2 = [];
  for (let rule of all.rules) {
    if (choice.only?.length && !choice.only.some((pattern) => ruleMatches(pattern, rule.id)) || choice.skip?.some((pattern) => ruleMatches(pattern, rule.id)) || choice.tag && rule.tag !== choice.tag) continue;
    let level = rule.level;
    for (let [pattern, wanted] of Object.entries(choice.levels ?? {}))
      ruleMatches(pattern, rule.id) && (level = wanted);
    level !== "off" && rules2.push(level === rule.level ? rule : { ...rule, level });
  }
  return { ...all, rules: rules2 };
}
function screenOf(ruleset) {
  return ruleset ? new RuleScreen(() => ruleset) : new RuleScreen(loadBuiltin, builtinImage);
}
function assertRule(id, rules2) {
  if (rules2.some((rule) => ruleMatches(id, rule.id))) return;
  let ids = rules2.map((rule) => rule.id), family = ids.filter((one) => one.startsWith(`${id}/`)).length, guess = nearest(id, ids);
  throw new UserError(
    "cli/unknown-rule",
    `There is no rule "${id}".`,
    family > 0 ? `"${id}/*" stands for the ${family} that begin so: credlint rules '${id}/*'.` : guess ? `Did you mean "${guess}"?` : "credlint rules lists them."
  );
}
function ruleFilesIn(folder, cwd) {
  try {
    return (0, import_node_fs8.readdirSync)(folder, { withFileTypes: !0, recursive: !0 }).filter((item) => item.isFile() && /\.ya?ml$/.test(item.name)).map((item) => (0, import_node_path7.join)(item.parentPath ?? item.path, item.name)).sort().map((path) => ({ path: (0, import_node_path7.relative)(cwd, path).replaceAll("\\", "/"), text: (0, import_node_fs8.readFileSync)(path, "utf8") }));
  } catch (error) {
    throw new UserError(
      "ruleset/unreadable",
      `The rules folder ${folder} could not be read (${error.code ?? "error"}).`,
      "Check --rules and ruleDirs."
    );
  }
}

// src/scan/open.ts
var MAX_DOCUMENT = 64 * 1024 * 1024, MOST_THREADS = 4;
async function openPlan(options) {
  let cwd = (0, import_node_path8.resolve)(options.cwd ?? "."), root = repositoryRoot(cwd) ?? cwd, file = typeof options.config == "string" ? (0, import_node_path8.resolve)(cwd, options.config) : void 0, loaded2 = options.config === !1 ? void 0 : loadConfig(cwd, root, file), config = loaded2?.config ?? {}, folders = [
    ...(config.ruleDirs ?? []).map((folder) => (0, import_node_path8.resolve)(loaded2.folder, folder)),
    ...(options.ruleDirs ?? []).map((folder) => (0, import_node_path8.resolve)(cwd, folder))
  ], choice = { only: options.rules, skip: options.skipRules, tag: options.tag, levels: config.rules }, all = folders.length === 0 && choosesAll(choice) ? void 0 : await openRules(folders, cwd), ruleset = all && chooseRules(all, choice), rules2 = () => ruleset ?? loadBuiltin(), own = folders.length > 0 ? all : void 0, image = own && (await Promise.resolve().then(() => __toESM(require("./image.js"), 1))).kernelImage(own), bytes, now = options.now ?? /* @__PURE__ */ new Date();
  if (Number.isNaN(now.getTime()))
    throw new UserError(
      "cli/flag-value",
      "The clock is no time.",
      "Write an ISO 8601 time such as 2026-11-21T00:00:00Z."
    );
  let index, always = () => !0, rule = (id) => (index ??= new Map(rules2().rules.map((one) => [one.id, one])), index.get(id)), trees = options.trees ?? !0, accepted = openAccepted(options, cwd, root, loaded2), context = {
    now,
    get ruleset() {
      return rules2();
    },
    rule,
    ...accepted.values ? { values: accepted.values } : {},
    ...options.minConfidence ? { minConfidence: options.minConfidence } : {},
    ...options.why ? { why: !0 } : {}
  };
  return {
    cwd,
    root,
    paths: options.paths?.length ? options.paths : ["."],
    rules: rules2,
    screen: screenOf(own),
    bytes: () => {
      if (bytes) return bytes;
      let kernel = new Kernel(kernelCode(), image ? tablesIn(image) : builtinTables());
      return bytes = new FileScreen(kernel, () => own ?? loadBuiltin(), context, {
        trees,
        all: options.verboseSkipped ?? !1
      }), bytes;
    },
    trees,
    threads: options.threads ?? Math.min((0, import_node_os.availableParallelism)(), MOST_THREADS),
    options: { ...options, cwd, now },
    context,
    baselineFile: accepted.file,
    policy: {
      ...accepted.policy,
      overrides: (config.overrides ?? []).map((one) => ({ rules: one.rules, matches: matcherOf(one.files) ?? always })),
      isKnown: (id) => (all ?? loadBuiltin()).rules.some((rule2) => rule2.id === id),
      now
    },
    failOn: options.failOn ?? config.failOn ?? options.usualFailOn ?? "warning",
    minLevel: options.minLevel ?? config.minLevel ?? "note",
    strict: options.strict ?? !1,
    gitignore: options.gitignore ?? !0,
    allRules: options.allRules ?? !1,
    include: matcherOf(options.include ?? config.include ?? []),
    exclude: matcherOf([...config.exclude ?? [], ...options.exclude ?? []]),
    maxFileSize: options.maxFileSize ?? sizeOf(config.maxFileSize, "maxFileSize"),
    maxDocumentSize: options.maxDocumentSize ?? sizeOf(config.maxDocumentSize, "maxDocumentSize") ?? MAX_DOCUMENT
  };
}
function sizeOf(text, key) {
  return text === void 0 ? void 0 : readSize(text, key);
}

// src/scan/history-worker.part.ts
var MOST2 = 8 << 20;
async function work({ options, repository, text, passed }) {
  let plan = await openPlan(options), screen = new HistoryScreen(plan.bytes()), fields = Buffer.from(new Uint8Array(text)).toString("utf8").split("\0"), results = new Float64Array(passed), most = Math.min(MOST2, plan.maxFileSize ?? MOST2, plan.maxDocumentSize), blobs = new Blobs(repository, !0);
  blobs.askAll(fields.filter((_, i) => i % 2 === 0 && i + 1 < fields.length));
  let rooms = [Buffer.alloc(65536), Buffer.alloc(65536)], before;
  for (let i = 0; i < results.length && !blobs.ended; i += 1) {
    let path = fields[2 * i + 1], header = await blobs.next();
    if (header?.type !== "blob" || header.size > most) continue;
    rooms[0].length < header.size && (rooms[0] = Buffer.allocUnsafe(2 * header.size));
    let bytes = rooms[0].subarray(0, header.size);
    if (await blobs.fill(bytes) < header.size) break;
    if (bytes.includes(0) || hasUtf16Mark(bytes)) continue;
    let last2 = before?.path === path ? before.bytes : void 0;
    results[i] = screen.isWorthReading(bytes, path, last2) ? WORTH_READING : header.size, before = { path, bytes }, rooms.reverse();
  }
  blobs.close();
}
work(import_node_worker_threads.workerData);
