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

// src/scan/pool.part.ts
var pool_part_exports = {};
__export(pool_part_exports, {
  BATCH: () => BATCH,
  Pool: () => Pool
});
module.exports = __toCommonJS(pool_part_exports);
var import_node_worker_threads = require("node:worker_threads");

// src/policy/directives.ts
var OWN = /credlint-ignore(?:[ \t]+([^\r\n]*))?/g, RULE = /^[a-z0-9*][a-z0-9-]*\/[a-z0-9*-]+$/, FOREIGN = [
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
      OWN.lastIndex = 0;
      for (let match = OWN.exec(content); match; match = OWN.exec(content)) {
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
var SMALL = 65536, rooms;
async function loadRooms() {
  return rooms ??= await Promise.resolve().then(() => __toESM(require("./inspect.js"), 1)), rooms;
}
function inspect(source, target, plan, joint) {
  let items = source.read(target);
  return typeof items == "number" ? items : inspectItems(items, plan, joint);
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
  let all = await detect(alone(document), [{ document, hits }], plan.context, plan.screen), { found: seen, facts } = input.text.length > SMALL ? structuredClone(all) : all, found = piece ? seen : await finish([document], seen, plan);
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

// src/scan/target-text.ts
var FOLDER = "D", SHOWN = "S", INSIDE = "I", FILE = "F", OTHER = "-";
function writeTargets(targets) {
  let text = "", last;
  for (let target of targets) {
    if (!isListed(target)) {
      text += `${OTHER}\0`;
      continue;
    }
    let { folder, name } = target;
    folder !== last && (last = folder, text += `${FOLDER}${folder.path}\0${SHOWN}${folder.shown}\0`, folder.inside !== void 0 && (text += `${INSIDE}${folder.inside}\0`)), text += `${FILE}${name}\0`;
  }
  return text;
}
function isListed(target) {
  return "folder" in target && "name" in target;
}

// src/scan/pool.part.ts
var BATCH = 64, YOUNG_MB = 3, MOST_WORKERS = 63, Pool = class {
  #plan;
  #workers;
  #running;
  #keep = () => {
  };
  #wake = () => {
  };
  /** `started` is called when a thread has begun. */
  constructor(workerFile, plan, started) {
    this.#plan = plan;
    let start = { options: { ...plan.options, paths: plan.paths.filter((path) => path !== "-") } };
    this.#workers = Array.from(
      { length: Math.min(plan.threads - 1, MOST_WORKERS) },
      () => this.#run(workerFile, start, started)
    ), this.#running = this.#workers.length;
  }
  /** What a worker does not deliver, as it ended before, is done by the main thread. */
  #run(file, start, started) {
    let worker = new import_node_worker_threads.Worker(file, {
      workerData: start,
      stdout: !1,
      stderr: !1,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB }
    });
    return started && worker.on("online", started), worker.on("message", (result) => {
      this.#keep(result), this.#wake();
    }), worker.on("error", () => {
    }), worker.on("exit", () => {
      this.#running -= 1, this.#wake();
    }), worker;
  }
  /** Results by target; undefined for those that are still to be inspected by the main thread, in their order. */
  async shareOut(source, targets) {
    let batches = Math.ceil(targets.length / BATCH), results = new Array(targets.length).fill(void 0), next = new Int32Array(new SharedArrayBuffer(4)), task = {
      // Each part of the bundle has its own copy of a module: the key is that of the detectors.
      key: (await loadRooms()).processKey(),
      next: next.buffer,
      ...written(targets)
    }, waiting = [];
    this.#keep = ({ batch, given }) => {
      for (let [i, one] of given.entries())
        one !== void 0 ? results[batch * BATCH + i] = one : waiting.push(batch * BATCH + i);
    };
    for (let worker of this.#workers) worker.postMessage(task);
    let own = async (from, to) => {
      for (let index = from; index < to; index += 1) {
        let given = inspect(source, targets[index], this.#plan, void 0);
        results[index] = given instanceof Promise ? await given : given;
      }
    }, ownWaiting = async () => {
      for (let index = waiting.shift(); index !== void 0; index = waiting.shift()) await own(index, index + 1);
    };
    for (let batch = Atomics.add(next, 0, 1); batch < batches; batch = Atomics.add(next, 0, 1))
      await own(batch * BATCH, Math.min((batch + 1) * BATCH, targets.length)), this.#plan.progress?.(Math.min(Atomics.load(next, 0) * BATCH, targets.length), targets.length), await new Promise((turn) => setImmediate(turn)), await ownWaiting();
    for (; this.#running > 0 || waiting.length > 0; )
      await ownWaiting(), this.#running > 0 && await new Promise((awake) => this.#wake = awake);
    return results;
  }
  /** Ends the threads, whatever they do. */
  close() {
    for (let worker of this.#workers) worker.terminate();
  }
};
function written(targets) {
  let parts = [], starts = [0];
  for (let from = 0; from < targets.length; from += BATCH) {
    let part = Buffer.from(writeTargets(targets.slice(from, from + BATCH)));
    parts.push(part), starts.push(starts.at(-1) + part.length);
  }
  let text = new SharedArrayBuffer(starts.at(-1)), bytes = new Uint8Array(text);
  for (let [i, part] of parts.entries()) bytes.set(part, starts[i]);
  let shared = new SharedArrayBuffer(starts.length * 4);
  return new Int32Array(shared).set(starts), { text, starts: shared };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  BATCH,
  Pool
});
