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

// src/cli/audit.part.ts
var audit_part_exports = {};
__export(audit_part_exports, {
  auditCommand: () => auditCommand
});
module.exports = __toCommonJS(audit_part_exports);
var import_node_tty = require("node:tty");

// src/engine/redact.ts
var UNSEEN = new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]|\\p{Surrogate}|[\\u{e0000}-\\u{e0fff}]", "gu");
function visible(text) {
  return text.replace(UNSEEN, (found) => "\xB7".repeat(found.length));
}

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

// src/engine/builtin.ts
function nodeCrypto() {
  return require("node:crypto");
}

// src/engine/value-hash.ts
var SCRYPT = { N: 2 ** 12, r: 4, p: 1 };
var SALT_BYTES = 9, VALUE_HASH = /^[sh]1:[\w-]{12}:[\w-]{22}$/;
function newSalt() {
  return nodeCrypto().randomBytes(SALT_BYTES).toString("base64url");
}
function saltOf(hash) {
  return VALUE_HASH.test(hash) ? hash.split(":")[1] : void 0;
}

// src/policy/baseline.ts
var HEAD = '{"credlint-baseline":1}', ANSWERS = ["false-positive", "test-data", "real"], HINT = 'Write it anew with "credlint baseline"; lines may be taken out, and of a merge both sides may stay.';
function readBaseline(text, path) {
  let entries = /* @__PURE__ */ new Map();
  for (let [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "" || line.trim() === HEAD) continue;
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
function writeBaseline(entries) {
  let lines = new Map(entries.map((entry) => [idOf(entry), lineOf(entry)]));
  return [HEAD, ...[...lines].sort(([a], [b]) => a < b ? -1 : 1).map(([, line]) => line), ""].join(`
`);
}
function lineOf({ rule, hash, place, is, why }) {
  return JSON.stringify({ rule, hash, place, is: is === "accepted" ? void 0 : is, why });
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

// src/engine/cut.ts
function cutAround(line, width) {
  let { text, start, end } = line;
  if (text.length <= width) return line;
  let room = Math.max(0, width - Math.min(end - start, width)), wanted = end < width ? 0 : start - (room >> 1), from = Math.max(0, Math.min(wanted, text.length - width)), first = from === 0 ? 0 : from + 1, last = from + width >= text.length ? text.length : from + width - 1;
  isLow(text, first) && (first += 1), isLow(text, last) && (last -= 1);
  let lead = first > 0 ? "\u2026" : "", shown = lead + text.slice(first, last) + (last < text.length ? "\u2026" : ""), place = (column) => Math.max(0, Math.min(column - first + lead.length, shown.length));
  return { text: shown, start: place(start), end: place(end) };
}
function cutEnd(text, width) {
  return cutAround({ text, start: 0, end: 0 }, width).text;
}
function isLow(text, at) {
  let code = text.charCodeAt(at);
  return code >= 56320 && code <= 57343;
}

// src/report/columns.ts
var WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u, NARROW = /^[\u0020-\u02ff]*$/, COMBINING = /[\p{Mn}\p{Me}]/u;
function columnsOf(text) {
  if (NARROW.test(text)) return text.length;
  let columns = 0;
  for (let char of text) columns += COMBINING.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return columns;
}

// src/report/frame.ts
function drawFrame(finding, width, paint) {
  let { startLine, lines, mark } = finding.excerpt, numberOf = (row) => row <= mark.line ? startLine + row : finding.region.endLine + row - mark.line, digits = String(numberOf(lines.length - 1)).length, room = Math.max(20, width - digits - 7);
  return lines.flatMap((line, row) => {
    let number = String(numberOf(row)).padStart(digits), gutter = paint.dim(`${number} \u2502`);
    if (row !== mark.line) {
      let text = cutEnd(visible(line), room);
      return [`    ${gutter}${text ? ` ${paint.dim(text)}` : ""}`];
    }
    let own = cutAround({ text: visible(line), start: mark.start, end: mark.end }, room), lead = " ".repeat(columnsOf(own.text.slice(0, own.start))), carets = "^".repeat(Math.max(1, columnsOf(own.text.slice(own.start, own.end))));
    return [
      `  ${paint.mark(finding.level, "\u25B8")} ${gutter} ${own.text}`,
      `    ${paint.dim(`${" ".repeat(digits)} \u2502`)} ${lead}${paint.mark(finding.level, carets)}`
    ];
  });
}

// src/report/paint.ts
var plain = String, PLAIN = { red: plain, yellow: plain, cyan: plain, bold: plain, dim: plain };
function paintOf(color, hyperlinks) {
  let colors = color ? require("./colors.js").createColors(!0) : PLAIN, tones = {
    error: colors.red,
    warning: colors.yellow,
    note: colors.cyan
  };
  return {
    level: (level) => colors.bold(tones[level](level)),
    bold: (text) => colors.bold(text),
    dim: (text) => colors.dim(text),
    mark: (level, text) => tones[level](text),
    link: (text, url) => hyperlinks ? `\x1B]8;;${visible(url)}\x1B\\${text}\x1B]8;;\x1B\\` : text
  };
}

// src/cli/audit-stats.ts
var COLUMNS = ["real", "test-data", "false-positive", "accepted"], HEADS = ["real", "test data", "false", "unanswered"];
function auditStatistics(entries) {
  if (entries.length === 0) return `Nothing was answered or accepted yet.
`;
  let rules = [...new Set(entries.map(({ rule }) => rule))].sort(), rows = [
    ...rules.map((rule) => [rule, entries.filter((one) => one.rule === rule)]),
    ["all", entries]
  ], width = Math.max(...rules.map((rule) => rule.length), 4), lines = [
    ["rule".padEnd(width), ...HEADS.map((head) => head.padStart(10)), "  right of the answered"].join("  "),
    ...rows.map(([rule, own]) => {
      let counts = COLUMNS.map((is) => own.filter((one) => one.is === is).length), answered = counts[0] + counts[1] + counts[2], right = answered === 0 ? "-" : `${Math.round(100 * (counts[0] + counts[1]) / answered)}%`;
      return [rule.padEnd(width), ...counts.map((count) => String(count).padStart(10)), `  ${right}`].join("  ");
    })
  ], real = entries.filter(({ is }) => is === "real").length;
  return real > 0 && lines.push(
    `${real} real: revoke ${real === 1 ? "it" : "them"} first, then take ${real === 1 ? "it" : "them"} out of the files.`
  ), `${lines.join(`
`)}
`;
}

// src/cli/baseline.ts
var import_node_fs2 = require("node:fs"), import_node_path2 = require("node:path");

// src/cli/write.ts
var import_node_fs = require("node:fs"), import_node_path = require("node:path");
function writeWhole(path, content, hint) {
  let own;
  try {
    (0, import_node_fs.mkdirSync)((0, import_node_path.dirname)(path), { recursive: !0 });
    let target = realOf(path);
    if (target.special) {
      (0, import_node_fs.writeFileSync)(target.path, content);
      return;
    }
    own = (0, import_node_path.join)((0, import_node_path.dirname)(target.path), `.${(0, import_node_path.basename)(target.path)}.${process.pid}.tmp`), (0, import_node_fs.writeFileSync)(own, content, { flag: "wx", ...target.mode === void 0 ? {} : { mode: target.mode } }), (0, import_node_fs.renameSync)(own, target.path);
  } catch (error) {
    throw own !== void 0 && (0, import_node_fs.rmSync)(own, { force: !0 }), new UserError(
      "cli/unwritable",
      `${path} could not be written (${error.code ?? "error"}).`,
      hint
    );
  }
}
function realOf(path) {
  try {
    let stat = (0, import_node_fs.statSync)(path);
    return { path: (0, import_node_fs.realpathSync)(path), mode: stat.mode & 4095, special: !stat.isFile() };
  } catch {
    return { path, special: !1 };
  }
}

// src/cli/baseline.ts
async function openBaseline(args, outside) {
  let { openPlan, optionsOf } = await Promise.resolve().then(() => __toESM(require("./scan.js"), 1)), named = args.flags.get("baseline")?.[0], plan = await openPlan({ ...optionsOf(args, outside), baseline: !1 }), path = named === void 0 ? plan.baselineFile : (0, import_node_path2.resolve)(outside.cwd, named), shown = (0, import_node_path2.relative)(outside.cwd, path).replaceAll("\\", "/"), entries = (0, import_node_fs2.existsSync)(path) ? readBaseline((0, import_node_fs2.readFileSync)(path, "utf8"), shown) : [], salt = entries.map(({ hash }) => hash && saltOf(hash)).find(Boolean) || newSalt();
  return { path, shown, entries, salt, option: (0, import_node_fs2.existsSync)(path) ? path : !1 };
}
function entryFor(finding, marks, salt) {
  let hash = marks?.find((mark) => saltOf(mark) === salt);
  return hash ? { rule: finding.ruleId, hash, is: "accepted" } : { rule: finding.ruleId, place: finding.fingerprint, is: "accepted" };
}

// src/cli/keys.ts
function terminalKeys() {
  let { stdin } = process, waiting = [], ended = !1, wake, take = (chunk) => {
    waiting.push(...chunk.toString("utf8").replace(/\u001b(?:\[[0-9;]*[A-Za-z~]|O[A-Za-z])?/g, "")), wake?.();
  }, end = () => {
    ended = !0, wake?.();
  };
  return stdin.setRawMode(!0), stdin.on("data", take), stdin.on("end", end), stdin.resume(), {
    async next() {
      for (; waiting.length === 0 && !ended; ) await new Promise((done) => wake = done);
      return waiting.shift();
    },
    close() {
      stdin.off("data", take), stdin.off("end", end), stdin.setRawMode(!1), stdin.pause();
    }
  };
}

// src/cli/audit.part.ts
var ANSWERS2 = { r: "real", f: "false-positive", t: "test-data" }, SAID = {
  real: "real: it stays in the report",
  "false-positive": "no secret",
  "test-data": "test data",
  accepted: ""
}, PROMPT = "[r]eal  [f]alse  [t]est data  [s]kip  [u]ndo  [q]uit: ", auditCommand = async (args, outside) => {
  let before = await openBaseline(args, outside);
  if (args.flags.has("stats"))
    return outside.write(auditStatistics(before.entries)), 0;
  if (!outside.terminal || !(0, import_node_tty.isatty)(0))
    throw new UserError(
      "audit/terminal",
      "credlint audit asks at a terminal, and this is none.",
      "credlint audit --stats tells what was answered; credlint baseline accepts all at once."
    );
  let { examine, wantsColor } = await Promise.resolve().then(() => __toESM(require("./scan.js"), 1)), { report, marks } = await examine(args, outside, { baseline: before.option, salt: before.salt }), held = report.suppressed.filter(({ by }) => by === "baseline").map((one) => one.finding), known = new Baseline(before.entries), questions = questionsOf([...report.findings, ...held], marks, before.salt, known), why = args.flags.get("reason")?.[0], rules = new Map(report.rules.map((rule) => [rule.id, rule])), paint = paintOf(wantsColor(args, outside), !1), entries = new Map(before.entries.map((entry) => [idOf(entry), entry])), keys = terminalKeys();
  try {
    await ask(
      questions,
      keys,
      outside,
      (one, number) => drawn(one, number, questions.length, rules, outside.width, paint),
      {
        set: (one, is) => {
          entries.set(idOf(one.entry), { ...one.entry, is, ...why === void 0 ? {} : { why } }), writeWhole(before.path, writeBaseline([...entries.values()]), "Check --baseline.");
        },
        undo: (one) => {
          let old = before.entries.find((entry) => idOf(entry) === idOf(one.entry));
          old ? entries.set(idOf(old), old) : entries.delete(idOf(one.entry)), writeWhole(before.path, writeBaseline([...entries.values()]), "Check --baseline.");
        }
      }
    );
  } finally {
    keys.close();
  }
  return outside.write(auditStatistics([...entries.values()])), report.exitCode === 2 && outside.warn(`credlint: ${report.verdict}
`), report.exitCode === 2 ? 2 : 0;
};
function questionsOf(found, marksOf, salt, known) {
  let questions = /* @__PURE__ */ new Map();
  for (let finding of found) {
    let marks = marksOf(finding), answered = known.find(finding, marks);
    if (answered && answered.is !== "accepted") continue;
    let entry = answered ?? entryFor(finding, marks, salt), same = questions.get(idOf(entry));
    same ? same.places += 1 : questions.set(idOf(entry), { entry, finding, places: 1 });
  }
  return [...questions.values()];
}
async function ask(questions, keys, outside, draw, book) {
  questions.length === 0 && outside.write(`Nothing is left to answer.
`);
  let answers = [];
  for (let at = 0; at < questions.length; ) {
    let one = questions[at];
    outside.write(`${draw(one, at + 1)}
${PROMPT}`);
    let key = await nextKey(keys, at > 0);
    if (key === "q") {
      outside.write(`quit

`);
      return;
    }
    if (key === "u") {
      at -= 1, answers.pop() !== "skipped" && book.undo(questions[at]), outside.write(`undone

`);
      continue;
    }
    let is = ANSWERS2[key];
    is && book.set(one, is), outside.write(`${is ? SAID[is] : "skipped"}

`), answers.push(is ?? "skipped"), at += 1;
  }
}
async function nextKey(keys, mayUndo) {
  for (; ; ) {
    let key = (await keys.next())?.toLowerCase();
    if (key === void 0 || key === "" || key === "" || key === "q") return "q";
    if (key === "s" || key in ANSWERS2 || key === "u" && mayUndo) return key;
  }
}
function drawn({ finding, places, entry }, number, count, rules, width, paint) {
  let { path, region, level, ruleId, message } = finding, where = `${visible(path)}:${region.startLine}:${region.startColumn}`, more = places > 1 ? `  and ${places - 1} more ${places === 2 ? "place" : "places"}` : "", title = rules.get(ruleId)?.title ?? "";
  return [
    `${number}/${count}  ${paint.level(level)}  ${paint.bold(visible(ruleId))}  ${visible(title)}`,
    `  ${where}${more}${finding.logical.length > 0 ? `  ${paint.dim(visible(finding.logical.join(" \u203A ")))}` : ""}`,
    ...drawFrame(finding, Math.max(40, Math.min(width, 160)), paint),
    `  ${visible(message)}${entry.hash ? "" : " (accepted by its place)"}`
  ].join(`
`);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  auditCommand
});
