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

// src/action.ts
var import_node_fs17 = require("node:fs");

// src/engine/inert.ts
var AT_START = /^(?=\s*::)/gm, ANYWHERE = /##(?=\w*\[)/g;
function inertLines(text) {
  return text.replace(AT_START, "\xB7").replace(ANYWHERE, "##\xB7");
}
function inertJson(json) {
  return json.replace(ANYWHERE, "#\\u0023");
}

// src/engine/redact.ts
var UNSEEN = new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]|\\p{Surrogate}|[\\u{e0000}-\\u{e0fff}]", "gu");
function visible(text) {
  return text.replace(UNSEEN, (found) => "\xB7".repeat(found.length));
}
function escapeUnseen(json) {
  return json.replace(UNSEEN, (found) => {
    if (found === `
`) return found;
    let escaped = "";
    for (let i = 0; i < found.length; i += 1) escaped += `\\u${found.charCodeAt(i).toString(16).padStart(4, "0")}`;
    return escaped;
  });
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
function isUserError(error) {
  return error instanceof Error && error.name === "UserError";
}

// src/report/json-text.ts
function jsonText(value, replacer) {
  return `${inertJson(escapeUnseen(JSON.stringify(value, replacer, 2)))}
`;
}

// src/report/json.ts
var FORM = 1;
function renderJson(report) {
  let { version, ...rest } = report, whole = { ...rest, version: FORM, tool: { name: "credlint", version } };
  return jsonText(whole, sortKeys);
}
function sortKeys(_key, value) {
  return typeof value != "object" || value === null || Array.isArray(value) ? value : Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1));
}

// src/model/home.ts
var HOME = "https://github.com/credlint/credlint";
function pageName(id) {
  return id.slice(0, Math.max(0, id.indexOf("/"))) || "own";
}
function rulePage(id) {
  return `${HOME}/blob/main/docs/rules/${pageName(id)}.md#${id.replaceAll("/", "")}`;
}

// src/report/columns.ts
var WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u, NARROW = /^[\u0020-\u02ff]*$/, COMBINING = /[\p{Mn}\p{Me}]/u;
function columnsOf(text) {
  if (NARROW.test(text)) return text.length;
  let columns = 0;
  for (let char of text) columns += COMBINING.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return columns;
}
function wrap(text, width) {
  let lines = [], line = "";
  for (let word of text.split(" "))
    line && columnsOf(line) + 1 + columnsOf(word) > width ? (lines.push(line), line = word) : line = line ? `${line} ${word}` : word;
  return [...lines, line];
}

// src/engine/cut.ts
function cutAround(line, width) {
  let { text, start, end } = line;
  if (text.length <= width) return line;
  let room = Math.max(0, width - Math.min(end - start, width)), wanted = end < width ? 0 : start - (room >> 1), from = Math.max(0, Math.min(wanted, text.length - width)), first = from === 0 ? 0 : from + 1, last2 = from + width >= text.length ? text.length : from + width - 1;
  isLow(text, first) && (first += 1), isLow(text, last2) && (last2 -= 1);
  let lead = first > 0 ? "\u2026" : "", shown2 = lead + text.slice(first, last2) + (last2 < text.length ? "\u2026" : ""), place = (column) => Math.max(0, Math.min(column - first + lead.length, shown2.length));
  return { text: shown2, start: place(start), end: place(end) };
}
function cutEnd(text, width) {
  return cutAround({ text, start: 0, end: 0 }, width).text;
}
function isLow(text, at2) {
  let code = text.charCodeAt(at2);
  return code >= 56320 && code <= 57343;
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

// src/report/history.ts
function tellHistory({ commit, authorDate, inHead, head }) {
  let day = authorDate ? ` of ${visible(authorDate.slice(0, 10))}` : "", came = commit ? `came in with ${visible(commit.slice(0, 12))}${day}` : "in no commit", place = head ? ` at ${visible(head.path)}:${head.region.startLine}:${head.region.startColumn}` : "";
  return `${came}, ${inHead ? `still in HEAD${place}` : "no longer in HEAD"}`;
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

// src/report/tally.ts
var LEVELS = ["error", "warning", "note"];
function count(number, noun) {
  return `${thousands(number)} ${noun}${number === 1 ? "" : "s"}`;
}
function thousands(number) {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function bytes(number) {
  let units = ["B", "kB", "MB", "GB", "TB"], value = number, unit = 0;
  for (; value >= 999.5 && unit < units.length - 1; )
    value /= 1e3, unit += 1;
  return unit === 0 ? `${number} B` : `${value < 99.95 ? value.toFixed(1) : value.toFixed(0)} ${units[unit]}`;
}
function countRules(findings) {
  let counts = /* @__PURE__ */ new Map();
  for (let { level, ruleId } of findings) {
    let id = `${level} ${ruleId}`, row = counts.get(id);
    row ? row.count += 1 : counts.set(id, { level, ruleId, count: 1 });
  }
  return [...counts.values()].sort(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || b.count - a.count || (a.ruleId < b.ruleId ? -1 : 1)
  );
}
function countLevels(findings) {
  return LEVELS.map((level) => [level, findings.filter((one) => one.level === level).length]).filter(([, number]) => number > 0).map(([level, number]) => count(number, level)).join(", ");
}

// src/report/summary.ts
var NOTES = 5;
function troubleLines(report, all, width, paint) {
  let errors = report.diagnostics.filter((one) => one.level === "error"), notes = report.diagnostics.filter((one) => one.level === "note"), shown2 = all ? notes : notes.slice(0, NOTES), more = notes.length - shown2.length;
  return [
    ...[...errors, ...shown2].flatMap((one) => drawTrouble(one, width, paint)),
    ...all ? report.skipped.map((path) => `skipped, as it is binary: ${visible(path)}`) : [],
    ...more > 0 ? [`and ${count(more, "more note")} (--list-skipped)`] : []
  ];
}
function drawTrouble(trouble3, width, paint) {
  let { path, region, hint } = trouble3, place = path === void 0 ? "" : `${visible(path)}${region ? `:${region.startLine}:${region.startColumn}` : ""}: `;
  return [
    `${paint.level(trouble3.level)}  ${paint.bold(visible(trouble3.code))}`,
    ...wrap(place + visible(trouble3.message), width - 2).map((line) => `  ${line}`),
    ...hint ? wrap(visible(hint), width - 7).map((line, index) => `  ${paint.dim(index === 0 ? "hint" : "    ")} ${line}`) : []
  ];
}
function summarize(report, paint) {
  let { findings } = report, facts = [suppressedText(report), skippedText(report)].filter(Boolean), scanned = [`${count(report.stats.files, "file")}, ${bytes(report.stats.bytes)}`, ...facts].join("; "), none2 = report.stats.files === 0 && report.exitCode === 0;
  if (findings.length === 0)
    return [
      ...none2 ? [
        "there was nothing to scan: no file here, all left out by .gitignore (--no-gitignore), or nothing staged or changed"
      ] : [],
      `${visible(report.verdict)} ${scanned}.`
    ];
  let rows = countRules(findings), digits = thousands(rows.reduce((most, row) => Math.max(most, row.count), 0)).length;
  return [
    `${count(findings.length, "finding")}: ${countLevels(findings)}`,
    ...rows.map(
      (row) => `  ${thousands(row.count).padStart(digits)}  ${paint.level(row.level)}${" ".repeat(9 - row.level.length)}${visible(row.ruleId)}`
    ),
    `scanned ${scanned}${documentsText(report)}`,
    `what a rule means and how to ignore it: credlint explain ${visible(rows[0].ruleId)}`,
    visible(report.verdict)
  ];
}
function suppressedText({ suppressed }) {
  if (suppressed.length === 0) return "";
  let kinds = /* @__PURE__ */ new Map();
  for (let { by } of suppressed) kinds.set(by, (kinds.get(by) ?? 0) + 1);
  let parts = [...kinds].sort(([a], [b]) => a < b ? -1 : 1).map(([by, number]) => `${thousands(number)} ${by}`);
  return `${thousands(suppressed.length)} suppressed (${parts.join(", ")})`;
}
function skippedText({ stats }) {
  return stats.binary > 0 ? `${count(stats.binary, "binary file")} skipped` : "";
}
function documentsText({ stats }) {
  let kinds = Object.entries(stats.documents).filter(([, number]) => number > 0);
  return kinds.length === 0 ? "" : `; read as ${kinds.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([kind, number]) => `${thousands(number)} ${visible(kind)}`).join(", ")}`;
}

// src/report/text.ts
var LISTED = 10, renderText = (report, options) => inertLines(draw(report, options)), draw = (report, options) => {
  if (options.quiet)
    return report.findings.map(
      (one) => `${placeOf(one.path, one.region)}: ${one.level} ${visible(one.ruleId)} ${visible(one.message)}${one.history ? ` [${tellHistory(one.history)}]` : ""}
`
    ).join("");
  let paint = paintOf(options.color, options.hyperlinks), width = Math.max(40, Math.min(options.width, 160)), rules2 = new Map(report.rules.map((rule) => [rule.id, rule])), blocks = groupValues(report.findings).map(
    (group) => drawGroup(group, rules2.get(group[0].ruleId), width, paint)
  ), trouble3 = troubleLines(report, options.listSkipped ?? !1, width, paint);
  return [...blocks, ...trouble3.length > 0 ? [trouble3] : [], summarize(report, paint)].map((lines) => `${lines.join(`
`)}
`).join(`
`);
};
function groupValues(findings) {
  let groups = /* @__PURE__ */ new Map();
  for (let [index, finding] of findings.entries()) {
    let id = finding.valueGroup === void 0 ? `alone ${index}` : `value ${finding.valueGroup}`, group = groups.get(id);
    group ? group.push(finding) : groups.set(id, [finding]);
  }
  for (let group of groups.values()) group.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  return [...groups.values()];
}
function drawGroup([finding, ...others], rule, width, paint) {
  let title = rule && rule.title !== finding.message ? `   ${visible(rule.title)}` : "", where = finding.logical.length > 0 ? `   ${paint.dim(visible(finding.logical.join(" \u203A ")))}` : "", id = paint.link(paint.bold(visible(finding.ruleId)), rulePage(finding.ruleId));
  return [
    `${paint.level(finding.level)}  ${id}${title}`,
    `  ${placeOf(finding.path, finding.region)}${where}`,
    ...drawFrame(finding, width, paint),
    ...labelled("why", finding.message, width, paint),
    ...labelled("do", finding.fix, width, paint),
    ...finding.history ? labelled("when", tellHistory(finding.history), width, paint) : [],
    ...rule?.revoke ? [`       revoke: ${paint.link(visible(rule.revoke), rule.revoke)}`] : [],
    ...listed(
      "see",
      finding.related.map((one) => `${placeOf(one.path, one.region)}  ${visible(one.message)}`),
      paint
    ),
    ...finding.also.length > 0 ? labelled("also", finding.also.join(", "), width, paint) : [],
    ...drawOthers(finding, others, paint)
  ];
}
function drawOthers(finding, others, paint) {
  if (others.length === 0) return [];
  let places = others.map(
    (one) => placeOf(one.path, one.region) + (one.history ? `  ${paint.dim(tellHistory(one.history))}` : "") + (one.ruleId === finding.ruleId ? "" : `  ${paint.dim(visible(one.ruleId))}`)
  );
  return [`  the same value in ${count(others.length, "more place")}:`, ...listed("", places, paint)];
}
function labelled(label, text, width, paint) {
  return wrap(visible(text), width - 7).map(
    (line, index) => `  ${paint.dim((index === 0 ? label : "").padEnd(5))}${line}`
  );
}
function listed(label, items, paint) {
  let shown2 = items.slice(0, LISTED).map((item, index) => `  ${paint.dim((index === 0 ? label : "").padEnd(5))}${item}`);
  return items.length > LISTED ? [...shown2, `       and ${items.length - LISTED} more`] : shown2;
}
function placeOf(path, region) {
  return `${visible(path)}:${region.startLine}:${region.startColumn}`;
}

// src/report/index.ts
var ciReporters;
function ci() {
  return ciReporters ??= require("./ci.js"), ciReporters;
}
var reporters = {
  text: renderText,
  json: renderJson,
  sarif: (report, options) => require("./sarif.js").renderSarif(report, options),
  html: (report) => require("./html.js").renderHtml(report),
  markdown: (report, options) => ci().renderMarkdown(report, options),
  github: (report, options) => ci().renderGithub(report, options),
  gitlab: (report, options) => ci().renderGitlab(report, options),
  codequality: (report, options) => ci().renderCodequality(report, options),
  junit: (report, options) => ci().renderJunit(report, options)
};
function render(report, format, options) {
  return reporters[format](report, options);
}

// src/report/markdown-text.ts
var MEANT = /[&<>[\]`*~\\|@#$]|(?<!\w)_|_(?!\w)|(?<=www)\.|:(?=[\w+/-])/gi, SOUGHT = "@#$:";
function escapeMarkdown(text) {
  return escapeWith(text, "<!-- -->");
}
function escapeWith(text, parting) {
  return visible(text).replace(MEANT, (char) => char === "@" ? `${entity(char)}<!-- -->` : entity(char) + (SOUGHT.includes(char) ? parting : ""));
}
function entity(char) {
  return `&#${char.charCodeAt(0)};`;
}

// src/engine/unique.ts
function unique(all, keyOf2, orderBy) {
  let byKey = /* @__PURE__ */ new Map();
  for (let one of all) {
    let key = keyOf2(one), before = byKey.get(key);
    (before === void 0 || JSON.stringify(one) < JSON.stringify(before)) && byKey.set(key, one);
  }
  let rows = [...byKey].map(([key, one]) => ({ key, one, order: orderBy(one) }));
  return rows.sort((a, b) => {
    for (let [i, left] of a.order.entries()) {
      let right = b.order[i];
      if (left !== right) return left < right ? -1 : 1;
    }
    return a.key < b.key ? -1 : 1;
  }), rows.map(({ one }) => one);
}

// src/scan/verdict.ts
var ORDER = ["note", "warning", "error"];
function isAtLeast(level, least) {
  return ORDER.indexOf(level) >= ORDER.indexOf(least);
}
function outcomeOf(findings, diagnostics, failOn, strict) {
  let blocking = failOn === "never" ? [] : findings.filter((one) => isAtLeast(one.level, failOn)), lost = diagnostics.filter((one) => one.level === "error").length, weaker = strict ? diagnostics.filter((one) => one.level === "note" && one.code.startsWith("format/")).length : 0, found = blocking.length > 0 ? `${count2(blocking.length, "finding")} at or over "${failOn}" (--fail-on)` : "";
  return lost > 0 || weaker > 0 ? { exitCode: 2, verdict: `exit 2: ${lost > 0 ? `${count2(lost, "input")} could not be examined` : `${count2(weaker, "file")} was read by a weaker reader (--strict)`.replace(/(\d+ files) was/, "$1 were")}; this is not a complete result.${found ? ` ${found}.` : ""}` } : blocking.length > 0 ? { exitCode: 1, verdict: `exit 1: ${found}.` } : findings.length === 0 ? { exitCode: 0, verdict: "exit 0: no findings, and everything was examined." } : {
    exitCode: 0,
    verdict: failOn === "never" ? `exit 0: ${count2(findings.length, "finding")}, and --fail-on is "never".` : `exit 0: no finding at or over "${failOn}" (--fail-on).`
  };
}
function count2(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

// src/scan/join.ts
var FAIL_ON = ["note", "warning", "error", "never"];
function joinReports(reports, failOn) {
  let groups = joinGroups(reports), findings = unique(
    reports.flatMap((one) => one.findings),
    keyOf,
    orderOf
  ), suppressed = unique(
    reports.flatMap((one) => one.suppressed.map(ungrouped)),
    ({ finding, by, reason }) => `${keyOf(finding)}
${by}
${reason}`,
    ({ finding }) => orderOf(finding)
  ), diagnostics = unique(
    [
      ...reports.flatMap((one) => one.diagnostics),
      ...missingShards(reports.flatMap((one) => one.shard ? [one.shard] : []))
    ],
    troubleKey,
    (one) => [one.level, one.path ?? "", one.code, one.message]
  ), strictest = failOn ?? FAIL_ON.find((level) => reports.some((one) => one.failOn === level)) ?? "warning", documents = {};
  for (let { stats } of reports)
    for (let [name, number] of Object.entries(stats.documents)) documents[name] = (documents[name] ?? 0) + number;
  let sum = (name) => reports.reduce((all, one) => all + one.stats[name], 0);
  return {
    version: reports.map((one) => one.version).sort().at(-1),
    targets: [...new Set(reports.flatMap((one) => one.targets))].sort(),
    findings: regrouped(findings, groups),
    suppressed,
    diagnostics,
    stats: {
      files: sum("files"),
      bytes: sum("bytes"),
      binary: sum("binary"),
      documents: Object.fromEntries(Object.entries(documents).sort(([a], [b]) => a < b ? -1 : 1))
    },
    skipped: [...new Set(reports.flatMap((one) => one.skipped))].sort(),
    rules: unique(
      reports.flatMap((one) => one.rules),
      (rule) => rule.id,
      (rule) => [rule.id]
    ),
    failOn: strictest,
    ...outcome(reports, findings, diagnostics, strictest)
  };
}
function addTroubles(report, troubles) {
  if (troubles.length === 0) return report;
  let known = new Set(report.diagnostics.map(troubleKey)), diagnostics = [...troubles.filter((one) => !known.has(troubleKey(one))), ...report.diagnostics];
  return { ...report, diagnostics, ...outcome([report], report.findings, diagnostics, report.failOn) };
}
function outcome(reports, findings, diagnostics, failOn) {
  let own = outcomeOf(findings, diagnostics, failOn, !1), partial = reports.filter((one) => one.exitCode === 2).map((one) => one.verdict);
  return own.exitCode === 2 || partial.length === 0 ? own : { exitCode: 2, verdict: partial.sort()[0] };
}
function missingShards(shards) {
  if (shards.length === 0) return [];
  let counts = [...new Set(shards.map((one) => one.count))].sort((a, b) => a - b), trouble3 = (message) => ({
    level: "error",
    code: "merge/shards",
    message,
    hint: "Merge the reports of all shards of one scan."
  });
  if (counts.length > 1) return [trouble3(`These are shards of different scans: of ${counts.join(" and of ")}.`)];
  let have = new Set(shards.map((one) => one.index)), missing = Array.from({ length: counts[0] }, (_, i) => i + 1).filter((index) => !have.has(index));
  return missing.length === 0 ? [] : [
    trouble3(
      `${missing.length === 1 ? "Shard" : "Shards"} ${missing.join(", ")} of ${counts[0]} ${missing.length === 1 ? "is" : "are"} missing.`
    )
  ];
}
function keyOf({ ruleId, level, path, span, fingerprint, history }) {
  return [ruleId, level, path, span.start, span.end, fingerprint, history?.commit ?? ""].join(`
`);
}
function ungrouped({ finding: { valueGroup: _, ...finding }, ...held }) {
  return { ...held, finding };
}
function orderOf({ path, span, ruleId }) {
  return [path, span.start, ruleId];
}
function troubleKey({ level, code, path, message, hint, region }) {
  return JSON.stringify([level, code, path, message, hint, region?.startLine, region?.startColumn]);
}
function joinGroups(reports) {
  let parents = /* @__PURE__ */ new Map(), rootOf = (name) => {
    let at2 = name;
    for (let up = parents.get(at2); up !== void 0; up = parents.get(at2)) at2 = up;
    return at2;
  }, names = /* @__PURE__ */ new Map();
  for (let [index, report] of reports.entries())
    for (let finding of report.findings) {
      if (finding.valueGroup === void 0) continue;
      let name = rootOf(`${index} ${finding.valueGroup}`), before = names.get(keyOf(finding));
      before === void 0 ? names.set(keyOf(finding), name) : rootOf(before) !== name && parents.set(name, rootOf(before));
    }
  return new Map([...names].map(([key, name]) => [key, rootOf(name)]));
}
function regrouped(findings, groups) {
  let counts = /* @__PURE__ */ new Map(), nameOf = (finding) => groups.get(keyOf(finding)) ?? "";
  for (let one of findings) counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1);
  let numbers = /* @__PURE__ */ new Map();
  return findings.map((one) => {
    let { valueGroup: _, ...finding } = one, name = nameOf(one);
    return !name || counts.get(name) < 2 ? finding : (numbers.has(name) || numbers.set(name, numbers.size + 1), { ...finding, valueGroup: numbers.get(name) });
  });
}

// src/action/event.ts
var import_node_fs = require("node:fs"), RANGED = /* @__PURE__ */ new Set(["pull_request", "pull_request_target", "push", "merge_group"]);
function isRanged(event) {
  return RANGED.has(event.name);
}
function readEvent(env) {
  let name = env.GITHUB_EVENT_NAME ?? "", plain2 = { name, ref: env.GITHUB_REF ?? "" }, read = readPayload(env.GITHUB_EVENT_PATH);
  if (typeof read == "string") {
    let trouble3 = RANGED.has(name) ? eventTrouble(name, read) : void 0;
    return { ...plain2, base: void 0, head: void 0, defaultBranch: void 0, deleted: !1, trouble: trouble3 };
  }
  let text = (...keys) => {
    let value = at(read, keys);
    return typeof value == "string" ? value : void 0;
  }, commit = (...keys) => {
    let value = text(...keys);
    return value && /^[0-9a-f]{40,64}$/.test(value) ? value : void 0;
  }, isPull = name === "pull_request" || name === "pull_request_target", base = isPull ? commit("pull_request", "base", "sha") : name === "merge_group" ? commit("merge_group", "base_sha") : commit("before");
  return {
    ...plain2,
    base,
    head: isPull ? commit("pull_request", "head", "sha") : void 0,
    defaultBranch: text("repository", "default_branch"),
    deleted: at(read, ["deleted"]) === !0,
    trouble: RANGED.has(name) && base === void 0 ? eventTrouble(name, "it names no commit to start from") : void 0
  };
}
function readPayload(path) {
  if (!path) return "GITHUB_EVENT_PATH is not set";
  let text;
  try {
    text = (0, import_node_fs.readFileSync)(path, "utf8");
  } catch (error) {
    return `it could not be read (${error.code ?? "error"})`;
  }
  try {
    let value = JSON.parse(text);
    return typeof value == "object" && value !== null ? value : "it is no JSON object";
  } catch {
    return "it is no JSON";
  }
}
function at(value, keys) {
  let found = value;
  for (let key of keys) {
    if (typeof found != "object" || found === null || !Object.hasOwn(found, key)) return;
    found = found[key];
  }
  return found;
}
function eventTrouble(name, why) {
  return {
    level: "error",
    code: "action/event",
    message: `The event file of this ${name} tells nothing: ${why}. So it is not known what is new.`,
    hint: "The whole tree was scanned in its place. Outside of GitHub Actions, set scan to tree."
  };
}

// src/action/choose.ts
var SCANS = ["auto", "tree", "diff", "commits", "history"];
function chooseScan(scan3, event, facts) {
  if (scan3 === "tree") return tree("All files were scanned, as asked.");
  if (scan3 === "history")
    return { what: "history", commits: !0, why: "All files and commits were scanned, as asked.", troubles: [] };
  if (!isRanged(event))
    return scan3 === "auto" ? tree(`All files were scanned${event.name ? `, as on every ${event.name}` : ""}.`) : blind({
      level: "error",
      code: "action/no-range",
      message: `scan is "${scan3}", but a ${event.name || "run outside of a workflow"} has no range of commits.`,
      hint: "Use auto, tree or history here."
    });
  if (event.trouble) return blind(event.trouble);
  if (event.name === "push") {
    if (event.deleted) return tree("All files were scanned, as the push deleted its branch.");
    if (event.ref.startsWith("refs/tags/")) return tree("All files were scanned, as a tag was pushed.");
  }
  return chooseRange(scan3, event, facts);
}
function chooseRange(scan3, event, facts) {
  let isPull = event.name.startsWith("pull_request"), commits = scan3 !== "diff", branch = event.ref.replace(/^refs\/heads\//, ""), fork = event.defaultBranch && event.defaultBranch !== branch ? `refs/remotes/origin/${event.defaultBranch}` : "", [head, base, start] = facts.resolve(["HEAD", event.base, fork]);
  if (head === void 0)
    return blind({
      level: "error",
      code: "action/no-head",
      message: "No commit is checked out here.",
      hint: "Run actions/checkout before, and git in its container."
    });
  if (isPull && event.head && facts.isAncestor(event.head, head) === !1 || isPull && base === head) return notThePull(event);
  let what = isPull ? "this pull request" : event.name === "push" ? "this push" : "this merge group";
  return base !== void 0 ? range(base, head, commits, what) : event.name === "push" && !facts.shallow ? start !== void 0 ? range(start, head, commits, `this branch beside ${event.defaultBranch}`) : {
    what: "history",
    commits: !0,
    why: "All files and commits were scanned, as the commit before this push is in no branch.",
    troubles: []
  } : blind({
    level: "error",
    code: "action/no-history",
    message: `The commit ${event.base.slice(0, 12)}, from which ${what} starts, is not here, so what it brought in between cannot be told.`,
    hint: "Give actions/checkout fetch-depth: 0. The whole tree was scanned meanwhile; what a commit added and a later one removed was not seen."
  });
}
function range(base, head, commits, what) {
  return base === head ? tree(`All files were scanned, as ${what} brings no commit.`) : {
    what: "range",
    base,
    commits,
    why: `What ${what} adds was scanned${commits ? ", and every commit of it" : ""} (${base.slice(0, 12)}...HEAD).`,
    troubles: []
  };
}
function tree(why) {
  return { what: "tree", commits: !1, why, troubles: [] };
}
function blind(trouble3) {
  return {
    what: "tree",
    commits: !1,
    why: "All files were scanned, as it is not known what is new.",
    troubles: [trouble3]
  };
}
function notThePull(event) {
  return blind({
    level: "error",
    code: "action/not-checked-out",
    message: `What is checked out does not hold ${event.head?.slice(0, 12) ?? "the newest commit"} of this pull request.`,
    hint: event.name === "pull_request_target" ? "pull_request_target checks out the base: use pull_request, or give actions/checkout the head's ref and fetch-depth: 0." : "Check out the pull request: actions/checkout without ref, with fetch-depth: 0."
  });
}

// src/engine/builtin.ts
function nodeCrypto() {
  return require("node:crypto");
}
function nodeChildProcess() {
  return require("node:child_process");
}
function nodeZlib() {
  return require("node:zlib");
}
function nodeV8() {
  return require("node:v8");
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
    return run.why === "failed" && /not a git repository/i.test(run.reason) ? trouble(
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
  return failure2.why === "missing" ? trouble(
    "source/git-missing",
    `${what}, as git is not installed.`,
    "Install git, or scan files: credlint PATH"
  ) : failure2.why === "old" ? trouble(
    "source/git-old",
    `${what}, as this git does not know the call (${clip(failure2.reason)}).`,
    `Use git ${OLDEST} or newer.`
  ) : trouble("source/git", `${what}: git says "${clip(failure2.reason)}".`, hintFor(failure2.reason));
}
function trouble(code, message, hint, path) {
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

// src/action/facts.ts
function factsOf(cwd) {
  let opened = openRepository(cwd);
  return isRepository(opened) ? {
    shallow: opened.shallow,
    resolve(names) {
      let found = resolveCommits(opened, names);
      return Array.isArray(found) ? found : names.map(() => {
      });
    },
    isAncestor(commit, of) {
      let run = git(cwd, ["merge-base", "--is-ancestor", commit, of]);
      return run.ok ? !0 : run.status === 1 ? !1 : void 0;
    }
  } : { shallow: !1, resolve: (names) => names.map(() => {
  }), isAncestor: () => {
  } };
}

// src/action/inputs.ts
var FAIL_ON2 = ["error", "warning", "note", "never"];
function readInputs(env) {
  let input = (name) => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim(), choice = (name, values) => {
    let value = input(name);
    if (value === "") return;
    let found = values.find((one) => one === value);
    if (!found) throw refused(name, value, `It takes ${values.join(", ")}.`);
    return found;
  }, annotations = input("annotations") || "10";
  if (!/^(?:\d|10)$/.test(annotations)) throw refused("annotations", annotations, "It takes a number from 0 to 10.");
  return {
    paths: input("path").split(`
`).map((path) => path.trim()).filter(Boolean),
    scan: choice("scan", SCANS) ?? "auto",
    failOn: choice("fail-on", FAIL_ON2),
    config: input("config") || void 0,
    sarifFile: input("sarif-file"),
    markdownFile: input("markdown-file"),
    annotations: Number(annotations),
    untrusted: choice("allow-untrusted-event", ["true", "false"]) === "true"
  };
}
function refused(name, value, hint) {
  return new UserError("action/input", `${name} does not take "${value}".`, hint);
}

// src/action/outputs.ts
var import_node_crypto = require("node:crypto"), import_node_fs2 = require("node:fs"), import_node_path = require("node:path"), Writer = class {
  troubles = [];
  #cwd;
  #append;
  constructor(cwd, append) {
    this.#cwd = cwd, this.#append = append;
  }
  /** A file of ours, relative to the workspace; its folder is made. True if it was written. */
  write(input, file, text) {
    return this.#try(`${input} "${file}"`, "Check the path and its folder's rights.", () => {
      let path = (0, import_node_path.resolve)(this.#cwd, file);
      (0, import_node_fs2.mkdirSync)((0, import_node_path.dirname)(path), { recursive: !0 }), (0, import_node_fs2.writeFileSync)(path, text);
    });
  }
  /** A file of the runner's; without one (outside of a workflow) there is nothing to do. */
  append(name, file, text) {
    file && this.#try(`The file of ${name}`, "The runner makes it: check what changes it.", () => this.#append(file, text));
  }
  #try(what, hint, act2) {
    try {
      return act2(), !0;
    } catch (error) {
      return this.troubles.push({
        level: "error",
        code: "action/unwritable",
        message: `${what} could not be written (${error.code ?? "error"}).`,
        hint
      }), !1;
    }
  }
};
function outputLines(values) {
  return Object.entries(values).map(([name, value]) => {
    let mark = `credlint_${(0, import_node_crypto.randomUUID)()}`;
    return `${name}<<${mark}
${value}
${mark}
`;
  }).join("");
}

// src/source/stdin.ts
var import_node_fs3 = require("node:fs");

// src/source/decode.ts
var import_node_buffer = require("node:buffer");
function decode(bytes2) {
  if (bytes2.length >= 2) {
    if (bytes2[0] === 255 && bytes2[1] === 254) return { text: bytes2.toString("utf16le"), replaced: !1 };
    if (bytes2[0] === 254 && bytes2[1] === 255)
      return { text: Buffer.from(bytes2.subarray(0, bytes2.length & -2)).swap16().toString("utf16le"), replaced: bytes2.length % 2 === 1 };
  }
  if (!bytes2.includes(0))
    return { text: bytes2.toString("utf8"), replaced: !(0, import_node_buffer.isUtf8)(bytes2) };
}
function hasUtf16Mark(bytes2, length = bytes2.length) {
  return length >= 2 && (bytes2[0] === 255 && bytes2[1] === 254 || bytes2[0] === 254 && bytes2[1] === 255);
}

// src/source/stdin.ts
function stdinSource(name, descriptor = 0) {
  return {
    list: async () => only(name),
    *read() {
      let bytes2 = yield* readAll(name, descriptor), decoded2 = decode(bytes2);
      if (!decoded2) {
        yield { kind: "binary", path: name, bytes: bytes2.length };
        return;
      }
      decoded2.replaced && (yield {
        kind: "trouble",
        diagnostic: {
          level: "note",
          code: "source/invalid-utf8",
          message: "Some bytes are no UTF-8; they were read as replacement characters.",
          path: name
        }
      }), yield { kind: "input", input: { path: name, text: decoded2.text, origin: "stdin", bytes: bytes2.length } };
    }
  };
}
function* readAll(name, descriptor) {
  let parts = [], part = Buffer.allocUnsafe(65536);
  for (; ; ) {
    let count3;
    try {
      count3 = (0, import_node_fs3.readSync)(descriptor, part, 0, part.length, null);
    } catch (error) {
      let code = error.code;
      if (code === "EAGAIN") {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        continue;
      }
      if (code === "EOF") break;
      yield {
        kind: "trouble",
        diagnostic: {
          level: "error",
          code: "source/unreadable",
          message: `Standard input could not be read (${code ?? "error"}).`,
          path: name
        }
      };
      break;
    }
    if (count3 === 0) break;
    parts.push(Buffer.from(part.subarray(0, count3)));
  }
  return Buffer.concat(parts);
}
function only(name) {
  return { targets: [{ path: name, shown: name, named: !0 }], troubles: [] };
}

// credlint:credlint:kernel
var import_node_fs5 = require("node:fs");

// src/scan/tables-file.ts
var import_node_fs4 = require("node:fs");
function openTables(path) {
  let file = (0, import_node_fs4.openSync)(path, "r"), { size } = (0, import_node_fs4.fstatSync)(file);
  return {
    length: size,
    copyTo(memory) {
      try {
        if ((0, import_node_fs4.readSync)(file, memory, 0, size, 0) < size) throw new Error("the kernel's tables end too soon");
      } finally {
        (0, import_node_fs4.closeSync)(file);
      }
    }
  };
}

// credlint:credlint:kernel
var import_node_path2 = require("node:path"), beside = (name) => (0, import_node_path2.join)(__dirname, name), files = beside, kernelCode = () => (0, import_node_fs5.readFileSync)(files("kernel.wasm")), builtinTables = () => openTables(files("kernel.bin"));

// credlint:credlint:ruleset
var import_node_fs6 = require("node:fs"), import_node_path3 = require("node:path"), beside2 = (name) => (0, import_node_path3.join)(__dirname, name), rules, loadBuiltin = () => rules ??= JSON.parse((0, import_node_fs6.readFileSync)(beside2("ruleset.json"), "utf8"));

// src/scan/open.ts
var import_node_os = require("node:os"), import_node_path9 = require("node:path");

// src/config/read.ts
var import_node_fs7 = require("node:fs"), import_node_path4 = require("node:path");
var NAME = ".credlint.jsonc";
function loadConfig(cwd, root, file) {
  if (file !== void 0) return open(file, cwd, !1);
  for (let folder = cwd; ; folder = (0, import_node_path4.dirname)(folder)) {
    let own = (0, import_node_path4.join)(folder, NAME);
    if ((0, import_node_fs7.existsSync)(own)) return open(own, cwd, !1);
    let manifest = (0, import_node_path4.join)(folder, "package.json");
    if ((0, import_node_fs7.existsSync)(manifest)) {
      let found = open(manifest, cwd, !0);
      if (found) return found;
    }
    if (folder === root || (0, import_node_path4.dirname)(folder) === folder) return;
  }
}
function open(path, cwd, manifest) {
  let text;
  try {
    text = (0, import_node_fs7.readFileSync)(path, "utf8");
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
var REACH = 24, NAME_WIDTH = 64, NAME_ROW = NAME_WIDTH * 4;
var BASE = 65536;
var SECTIONS = 9, HEAD = 4;
function tablesIn(image) {
  return { length: image.length, copyTo: (memory) => memory.set(image) };
}
function aligned(at2) {
  return at2 + 63 & -64;
}
function readTables(memory) {
  let head = new Int32Array(memory, BASE, HEAD + 2 * SECTIONS), at2 = (section) => head[HEAD + 2 * section], bytes2 = (section) => head[HEAD + 2 * section + 1], numbers = (section) => new Int32Array(memory, at2(section), bytes2(section) >> 2);
  return {
    nameBit: head[0],
    nameMatches: head[1],
    runWidth: head[2],
    runPlain: head[3],
    runMatches: bytes2(4) >> 2,
    kinds: at2(0),
    nameKinds: at2(1),
    runClasses: at2(3),
    runTests: at2(4),
    runRows: at2(5),
    trigrams: at2(7),
    nameEnds: numbers(2),
    runEnds: numbers(6),
    vendors: new Uint8Array(memory, at2(8), bytes2(8))
  };
}

// src/engine/kernel/kernel.ts
var ROOM = 1 << 20, BLOCK = 65536, AGAIN = 64, TAIL = 1024, PAGE = 65536, TEXT_KINDS = { text: 0, code: 1, json: 2, prose: 3 }, SEEN = { run: 2147483648, name: 1073741824, url: 536870912, long: 1, tokenLike: 4 }, Kernel = class {
  /** Where a file's bytes are to be put. */
  room;
  tables;
  #calls;
  #hits;
  /** `wasm`: the bytes of kernel.wasm. */
  constructor(wasm, tables) {
    let at2 = aligned(BASE + tables.length), take = (bytes2) => {
      let from = at2;
      return at2 = aligned(at2 + bytes2), from;
    }, outBytes = (BLOCK + AGAIN + 256) * 8 * 3, out = take(outBytes), rawBytes = (BLOCK + AGAIN + 256) * 8, raw = take(rawBytes), input = take(AGAIN + ROOM + TAIL) + AGAIN, pages = Math.ceil(at2 / PAGE), memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    tables.copyTo(new Uint8Array(memory.buffer, BASE, tables.length)), new Uint8Array(memory.buffer, input - AGAIN, AGAIN).fill(10);
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
      let to = Math.min(length, from + BLOCK), count3 = this.#calls.scan(Math.max(0, from - AGAIN), to, length, names ? 1 : 0);
      for (let i = 0; i < count3 * 2; i += 2) if (see(hits[i], hits[i + 1])) return !0;
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
  for (let at2 = head.indexOf(`
`); at2 >= 0; at2 = head.indexOf(`
`, at2 + 1)) lines += 1;
  return head.length / lines > 500;
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
    let parts = image ?? _Screen.image(anchors()), [width = 1, states = 0, matching = 0, ends = 0] = parts, classes = HEAD2 + 256, table = classes + states * width;
    this.#width = width, this.#classes = Uint8Array.from(parts.subarray(HEAD2, classes)), this.#table = parts.subarray(classes, table), this.#firstMatch = (states - matching) * width, this.#endsFrom = parts.subarray(table, table + matching + 1), this.#ends = parts.subarray(table + matching + 1, table + matching + 1 + ends);
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
  #tell(state, at2, hit) {
    this.#lengths ??= this.#anchors().map((anchor) => Math.min(anchor.length, MAX_ANCHOR));
    let index = (state - this.#firstMatch) / this.#width;
    for (let i = this.#endsFrom[index]; i < this.#endsFrom[index + 1]; i += 1) {
      let anchor = this.#ends[i];
      hit(anchor, at2 - this.#lengths[anchor] + 1);
    }
  }
}, HEAD2 = 4;
function build(texts) {
  let classes = classesOf(texts, !0), { width } = classes, { rows, ends } = link(texts, classes), order = [...rows.keys()].sort((a, b) => +(ends[a].length > 0) - +(ends[b].length > 0) || a - b), place = new Int32Array(order.length);
  for (let [index, state] of order.entries()) place[state] = index * width;
  let matching = order.filter((state) => ends[state].length > 0), told2 = matching.flatMap((state) => ends[state]), image = new Int32Array(HEAD2 + 256 + order.length * width + matching.length + 1 + told2.length);
  image.set([width, order.length, matching.length, told2.length]), image.set(classes.of, HEAD2);
  let at2 = HEAD2 + 256;
  for (let state of order) for (let next of rows[state]) image[at2++] = place[next];
  let from = 0;
  for (let state of matching)
    image[at2++] = from, from += ends[state].length;
  return image[at2++] = from, image.set(told2, at2), image;
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
  of(bytes2, start, end, ask) {
    let hash = 2166136261;
    for (let at2 = start; at2 < end; at2 += 1) hash = Math.imul(hash ^ bytes2[at2], 16777619);
    let slot = (hash ^ hash >>> 15) & 65535;
    for (; this.#slots[slot] !== 0; slot = slot + 1 & 65535) {
      let number = this.#slots[slot] - 1;
      if (this.#isAt(number, bytes2, start, end)) return this.#worths[number];
    }
    let worth = ask();
    return this.#keep(slot, bytes2, start, end, worth), worth;
  }
  #isAt(number, bytes2, start, end) {
    let from = this.#starts[number];
    if (this.#starts[number + 1] - from !== end - start) return !1;
    for (let at2 = start; at2 < end; at2 += 1) if (this.#bytes[from + at2 - start] !== bytes2[at2]) return !1;
    return !0;
  }
  #keep(slot, bytes2, start, end, worth) {
    let number = this.#worths.length, from = this.#starts[number];
    if (number === 32767 || from + end - start > 1048576) {
      this.#worths.length = 0, this.#slots.fill(0);
      return;
    }
    for (let at2 = start; at2 < end; at2 += 1) this.#bytes[from + at2 - start] = bytes2[at2];
    this.#starts[number + 1] = from + end - start, this.#worths.push(worth), this.#slots[slot] = number + 1;
  }
};

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

// src/screen/file-screen.ts
var NAME_REACH = 80, IN_NAME = Uint8Array.from(
  { length: 256 },
  (_, byte) => byte > 127 || /[\w$.-]/.test(String.fromCharCode(byte)) ? 1 : 0
), loaded;
function windows() {
  return loaded ??= require("./windows.js"), loaded;
}
var BEFORE = 112, AFTER = 416, LONG_AFTER = 5120, TREE = 262144, KEY_LENGTH = 7e4, KEY = /^(?:-----BEGIN (?:[A-Z0-9]{2,9} ){0,2}PRIVATE KEY|PuTTY-User-Key-File|LS0tLS1CRUdJTi|kty\\{0,3}["']?\s{0,20}(?::|=>)\s{0,20}\\{0,3}["']?(?:RSA|EC|OKP|oct))/, BUDGET_PER_BYTE = 12, BUDGET_AT_LEAST = 1e6, MANY = 24, FileScreen = class {
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
    return this.#length = length, this.#first = first, this.#budget = BUDGET_AT_LEAST + BUDGET_PER_BYTE * length, first && (this.#json = this.#kind === "json" || opensJson(this.room, length)), this.#kernel.scan(length, this.#textKind(), !this.#nameless, this.#see) || this.#flagged();
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
    let data = this.#json || this.#kind === "prose", { text, at: at2 } = this.#window(end - 1, BEFORE, long ? LONG_AFTER : AFTER);
    return windows().credentialStands(this.#path, text, at2, data, this.#context) ? (this.#minified ??= this.#isMinified(), !this.#minified) : !1;
  }
  /** What the name around an offset is worth; asked once for each name, as files repeat them. */
  #worthOf(at2) {
    let { room } = this, start = at2;
    for (; start > 0 && start > at2 - NAME_REACH && IN_NAME[room[start - 1]] === 1; ) start -= 1;
    let end = at2;
    for (; end < this.#length && end < at2 + NAME_REACH && IN_NAME[room[end]] === 1; ) end += 1;
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
    let { anchor } = meaning, start = end - Math.min(anchor.length, REACH);
    for (let i = 0; i < anchor.length; i += 1) if (this.room[start + i] !== anchor.charCodeAt(i)) return !1;
    let asked = this.#shapes.get(meaning);
    if (asked || this.#shapes.set(meaning, asked = this.#asked(meaning.rules)), asked.rules.length === 0) return !1;
    let { text, at: at2 } = this.#window(start, asked.before, asked.after);
    return windows().tokenStands(this.#path, text, at2, asked.rules);
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
    let start = end - Math.min(anchor.length, REACH), near = this.room.toString("latin1", start, Math.min(this.#length, start + 96));
    if (!KEY.test(near)) return !1;
    if (this.#kind !== "javascript" && this.#kind !== "code" && this.#kind !== "prose") return !0;
    let reach = anchor === "kty" ? 4200 : 0;
    if (start + KEY_LENGTH > this.room.length) return !0;
    let { text, at: at2 } = this.#window(start, reach, KEY_LENGTH);
    return windows().keyStands(text, at2);
  }
  /** room[end - before, end + after) as text, and where `end` is in it. Characters past ASCII are decoded. */
  #window(at2, before, after) {
    let from = Math.max(0, at2 - before), to = Math.min(this.#length, at2 + after);
    this.#budget -= to - from;
    let text = this.room.toString("latin1", from, to);
    if (!/[\x80-\xff]/.test(text)) return { text, at: at2 - from };
    let head = this.room.toString("utf8", from, at2);
    return { text: head + this.room.toString("utf8", at2, to), at: head.length };
  }
};
function opensJson(bytes2, length) {
  for (let i = 0; i < Math.min(length, 200); i += 1) {
    let byte = bytes2[i];
    if (byte === 123 || byte === 91) return !0;
    if (byte > 32 && byte < 187) return !1;
  }
  return !1;
}

// src/source/git.ts
var import_node_fs8 = require("node:fs"), import_node_path5 = require("node:path");
function repositoryRoot(folder) {
  for (let at2 = folder; ; at2 = (0, import_node_path5.dirname)(at2)) {
    if ((0, import_node_fs8.existsSync)((0, import_node_path5.join)(at2, ".git"))) return at2;
    if ((0, import_node_path5.dirname)(at2) === at2) return;
  }
}
var HARDENED2 = ["-c", "core.fsmonitor=false", "-c", "safe.directory=*"], ENVIRONMENT3 = {
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_ALLOW_PROTOCOL: "none",
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  LC_ALL: "C"
};
function gitFiles(folder) {
  let run = git2(folder, ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"]);
  return run.error ? { ok: !1, reason: run.error.code === "ENOENT" ? "git is not installed" : run.error.message } : run.status !== 0 ? { ok: !1, reason: run.stderr.toString("utf8").trim().split(`
`)[0] || `git ended with ${run.status}` } : { ok: !0, paths: run.stdout.toString("utf8").split("\0").filter(Boolean) };
}
function isIgnoredByGit(folder) {
  return git2(folder, ["check-ignore", "-q", "--no-index", "--", "."]).status === 0;
}
function git2(cwd, args) {
  let env = { ...process.env, ...ENVIRONMENT3 };
  return nodeChildProcess().spawnSync("git", [...HARDENED2, ...args], {
    cwd,
    env,
    maxBuffer: 1 << 30,
    windowsHide: !0
  });
}

// src/scan/accepted.ts
var import_node_fs9 = require("node:fs"), import_node_path6 = require("node:path");

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
  for (let count3 of counts.values()) entropy -= count3 / text.length * Math.log2(count3 / text.length);
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
var BASELINE_NAME = ".credlint-baseline.jsonl", HEAD3 = '{"credlint-baseline":1}', ANSWERS = ["false-positive", "test-data", "real"], HINT = 'Write it anew with "credlint baseline"; lines may be taken out, and of a merge both sides may stay.';
function readBaseline(text, path) {
  let entries = /* @__PURE__ */ new Map();
  for (let [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "" || line.trim() === HEAD3) continue;
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
  let count3 = coverage === "all" ? baseline?.unused.length ?? 0 : 0;
  return count3 === 0 ? [] : [
    {
      level: "note",
      code: "policy/baseline-unused",
      message: `${count3 === 1 ? "1 entry of the baseline matches" : `${count3} entries of the baseline match`} nothing any more.`,
      hint: "credlint baseline --prune",
      ...baselinePath === void 0 ? {} : { path: baselinePath }
    }
  ];
}

// src/policy/policy.ts
function ruleMatches(pattern, id) {
  if (!pattern.includes("*")) return pattern === id;
  let parts = pattern.split("*"), at2 = 0;
  for (let [index, part] of parts.entries()) {
    let found = index === 0 ? id.startsWith(part) ? 0 : -1 : id.indexOf(part, at2);
    if (found < 0) return !1;
    at2 = found + part.length;
  }
  return parts.at(-1) === "" || id.endsWith(parts.at(-1));
}
function applyPolicy(found, directives, policy, marksOf3 = () => {
}) {
  let findings = [], suppressed = [], used = /* @__PURE__ */ new Set(), { now } = policy;
  for (let original of found) {
    let finding = relevel(original, policy.overrides);
    if (finding === void 0) {
      suppressed.push({ finding: original, by: "config", reason: "the rule is off for these files" });
      continue;
    }
    let marks = marksOf3(original), directive = (directives.get(finding.path) ?? []).find((one) => holds(one, finding, now)), allow = policy.allow.find((one) => allows(one, finding, marks) && !isPast(one.until, now)), accepted = policy.baseline?.reasonFor(finding, marks);
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

// src/scan/accepted.ts
var MOST_SALTS = 4, IN_CLEAR_BITS = 60;
function openAccepted(options, cwd, root, loaded2) {
  let place = baselineFile(options, cwd, root, loaded2), file = options.baseline !== !1 && (place.named || (0, import_node_fs9.existsSync)(place.path)) ? place.path : void 0, entries = file === void 0 ? void 0 : readBaseline(readText(file), shown(file, cwd)), allow = allowOf(loaded2), hashes = [...(entries ?? []).map(({ hash }) => hash), ...(loaded2?.config.allow ?? []).map(({ hash }) => hash)], salts = [.../* @__PURE__ */ new Set([...hashes.map((hash) => hash && saltOf(hash)), options.salt])].filter(
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
      baselinePath: file === void 0 ? void 0 : (0, import_node_path6.relative)(root, file).replaceAll("\\", "/"),
      coverage: coverageOf(options, cwd, root)
    },
    values,
    file: place.path
  };
}
function baselineFile(options, cwd, root, loaded2) {
  return options.baseline ? { path: (0, import_node_path6.resolve)(cwd, options.baseline), named: !0 } : loaded2?.config.baseline ? { path: (0, import_node_path6.resolve)(loaded2.folder, loaded2.config.baseline), named: !0 } : { path: (0, import_node_path6.join)(root, BASELINE_NAME), named: !1 };
}
function readText(file) {
  try {
    return (0, import_node_fs9.readFileSync)(file, "utf8");
  } catch (error) {
    throw new UserError(
      "baseline/unreadable",
      `The baseline ${file} could not be read (${error.code ?? "error"}).`,
      'Write it with "credlint baseline", or scan with --no-baseline.'
    );
  }
}
function shown(file, cwd) {
  return (0, import_node_path6.relative)(cwd, file).replaceAll("\\", "/") || file;
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
  let { git: git3, rules: rules2, skipRules, tag, include, exclude, shard } = options;
  return rules2?.length || skipRules?.length || tag || git3?.mode === "history" ? "part" : git3 || shard || include?.length || exclude?.length ? "files" : (options.paths?.length ? options.paths : ["."]).some((path) => path !== "-" && (0, import_node_path6.resolve)(cwd, path) === root) ? "all" : "files";
}

// credlint:credlint:screen
var import_node_fs10 = require("node:fs"), import_node_path7 = require("node:path"), beside3 = (name) => (0, import_node_path7.join)(__dirname, name);
function builtinImage() {
  let bytes2 = (0, import_node_fs10.readFileSync)(beside3("screen.bin"));
  return new Int32Array(bytes2.buffer, bytes2.byteOffset, bytes2.length >> 2);
}

// src/scan/rules.ts
var import_node_fs11 = require("node:fs"), import_node_path8 = require("node:path");

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
function choosesAll({ only: only2, skip, tag, levels }) {
  return !only2?.length && !skip?.length && !tag && Object.keys(levels ?? {}).length === 0;
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
    return (0, import_node_fs11.readdirSync)(folder, { withFileTypes: !0, recursive: !0 }).filter((item) => item.isFile() && /\.ya?ml$/.test(item.name)).map((item) => (0, import_node_path8.join)(item.parentPath ?? item.path, item.name)).sort().map((path) => ({ path: (0, import_node_path8.relative)(cwd, path).replaceAll("\\", "/"), text: (0, import_node_fs11.readFileSync)(path, "utf8") }));
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
  let cwd = (0, import_node_path9.resolve)(options.cwd ?? "."), root = repositoryRoot(cwd) ?? cwd, file = typeof options.config == "string" ? (0, import_node_path9.resolve)(cwd, options.config) : void 0, loaded2 = options.config === !1 ? void 0 : loadConfig(cwd, root, file), config = loaded2?.config ?? {}, folders = [
    ...(config.ruleDirs ?? []).map((folder) => (0, import_node_path9.resolve)(loaded2.folder, folder)),
    ...(options.ruleDirs ?? []).map((folder) => (0, import_node_path9.resolve)(cwd, folder))
  ], choice = { only: options.rules, skip: options.skipRules, tag: options.tag, levels: config.rules }, all = folders.length === 0 && choosesAll(choice) ? void 0 : await openRules(folders, cwd), ruleset = all && chooseRules(all, choice), rules2 = () => ruleset ?? loadBuiltin(), own = folders.length > 0 ? all : void 0, image = own && (await Promise.resolve().then(() => __toESM(require("./image.js"), 1))).kernelImage(own), bytes2, now = options.now ?? /* @__PURE__ */ new Date();
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
      if (bytes2) return bytes2;
      let kernel = new Kernel(kernelCode(), image ? tablesIn(image) : builtinTables());
      return bytes2 = new FileScreen(kernel, () => own ?? loadBuiltin(), context, {
        trees,
        all: options.verboseSkipped ?? !1
      }), bytes2;
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

// credlint:credlint:worker
var import_node_path10 = require("node:path"), beside4 = (name) => (0, import_node_path10.join)(__dirname, name), workerFile = beside4("worker.js");

// src/scan/memory.ts
function keepYoungSpaceSmall() {
  let version = Number.parseInt(process.versions.v8, 10);
  version < 11 || version > 13 || nodeV8().setFlagsFromString("--semi-space-growth-factor=1");
}

// src/scan/begin.ts
async function begin(source, plan) {
  let pool, settle = plan.ownsProcess ? keepYoungSpaceSmall : void 0, many = () => {
    if (settle?.(), pool || source.added || plan.threads < 2 || !workerFile) return;
    let { Pool } = require("./pool.js");
    pool = new Pool(workerFile, plan, settle);
  };
  try {
    let listed2 = await source.list(many);
    return pool && settle?.(), { ...listed2, given: await pool?.shareOut(source, listed2.targets) ?? [] };
  } finally {
    pool?.close();
  }
}

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
  let found = [], open2, line = 0;
  for (let content of text.split(/\r\n?|\n/))
    if (line += 1, !(content.length > 1e4 && !content.includes("credlint-ignore"))) {
      OWN.lastIndex = 0;
      for (let match = OWN.exec(content); match; match = OWN.exec(content)) {
        let alone = /^[\s/#*;%<!{'"-]*$|^\s*(?:REM|dnl)\s+$/i.test(content.slice(0, match.index));
        found.push(ownDirective(line, alone, match[1] ?? ""));
      }
      for (let { mark, covers } of FOREIGN)
        content.includes(mark) && (covers === "line" && found.push({ line, from: line, to: line, rules: void 0, by: "foreign", reason: mark }), covers === "next" && found.push({ line, from: line + 1, to: line + 1, rules: void 0, by: "foreign", reason: mark }), covers === "open" && (open2 = { line }), covers === "close" && open2 && (found.push({
          line: open2.line,
          from: open2.line,
          to: line,
          rules: void 0,
          by: "foreign",
          reason: "secretlint-disable"
        }), open2 = void 0));
    }
  return open2 && found.push({
    line: open2.line,
    from: open2.line,
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
  let { region, span, excerpt } = finding, column = (line, at2) => line === 1 ? at2 + piece.columnBase : at2;
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

// src/scan/narrow.ts
async function narrow(verdict, source) {
  let known = /* @__PURE__ */ new Map(), addedIn = async (path) => {
    let added = known.get(path);
    return added || known.set(path, added = await source.added(path)), added;
  }, isNew = async (finding) => {
    let places = finding.tag === "config" ? [finding, ...finding.related] : [finding];
    for (let { path, region } of places) {
      let added = await addedIn(path);
      for (let line = region.startLine; line <= region.endLine; line += 1) if (added(line)) return !0;
    }
    return !1;
  }, findings = [];
  for (let one of verdict.findings) await isNew(one) && findings.push(one);
  let suppressed = [];
  for (let one of verdict.suppressed) await isNew(one.finding) && suppressed.push(one);
  let diagnostics = [];
  for (let one of verdict.diagnostics)
    (one.path === void 0 || !one.region || (await addedIn(one.path))(one.region.startLine)) && diagnostics.push(one);
  return { findings: renumber(findings), suppressed, diagnostics };
}
function renumber(findings) {
  let counts = /* @__PURE__ */ new Map();
  for (let { valueGroup } of findings)
    valueGroup !== void 0 && counts.set(valueGroup, (counts.get(valueGroup) ?? 0) + 1);
  let numbers = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    let { valueGroup, ...rest } = finding;
    return valueGroup === void 0 ? finding : counts.get(valueGroup) < 2 ? rest : (numbers.has(valueGroup) || numbers.set(valueGroup, numbers.size + 1), { ...rest, valueGroup: numbers.get(valueGroup) });
  });
}

// src/model/version.ts
var VERSION = "0.1.0";

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
  #count(format, bytes2, isFile) {
    isFile && (this.#files += 1), this.#bytes += bytes2, this.#documents.set(format, (this.#documents.get(format) ?? 0) + 1);
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

// src/scan/scan.ts
async function scan(source, plan, look) {
  let { git: git3, shard } = plan.options;
  if (shard && !(Number.isInteger(shard.count) && Number.isInteger(shard.index) && shard.index >= 1 && shard.index <= shard.count))
    throw new UserError("cli/flag-value", "The shard is none.", "Its index is a number from 1 to its count.");
  if (git3?.mode === "history" && shard)
    throw new UserError(
      "cli/flag-value",
      "--shard and --history exclude one another.",
      "Split a history by ranges: --history BASE..HEAD"
    );
  if (git3?.mode === "history") return (await Promise.resolve().then(() => __toESM(require("./history.js"), 1))).scanHistory(plan, git3);
  try {
    return await scanAll(source, plan, look);
  } finally {
    source.close?.();
  }
}
async function scanAll(source, plan, look) {
  let tally = new Tally(), hitsOf = /* @__PURE__ */ new Map(), joint = {
    members: { add: (document, hits) => hitsOf.set(document, hits) },
    trees: { left: 2e6 }
  }, { targets, troubles, given: early } = await begin(source, plan);
  for (let diagnostic of troubles) tally.take({ kind: "trouble", diagnostic });
  for (let index = 0; index < targets.length; index += 1) {
    plan.progress?.(index, targets.length);
    let given = early[index] ?? inspect(source, targets[index], plan, joint);
    given instanceof Promise && (given = await given), tally.takeAll(given);
  }
  let context = hitsOf.size > 0 || source.owns ? await source.context?.() : [];
  for (let target of context ?? []) {
    let given = await inspect(source, target, plan, joint);
    for (let one of typeof given == "object" ? given : [])
      source.owns && one.kind === "read" && tally.facts.push(...one.facts);
  }
  if (hitsOf.size > 0) {
    let { detect, groupDocuments } = await loadRooms();
    for (let workspace of groupDocuments([...hitsOf.keys()])) {
      let readings = workspace.documents.map((document) => ({ document, hits: hitsOf.get(document) })), { found: found2, facts } = await detect(workspace, readings, plan.context, plan.screen);
      tally.add({ found: await finish(workspace.documents, found2, plan), facts });
    }
  }
  let all = tally.hasFound ? await told(tally, plan) : [], located = source.owns ? all.filter(({ finding }) => source.owns(finding.path)) : all, leftOut = plan.context.values?.leftOut ?? 0;
  leftOut > 0 && tally.take({ kind: "trouble", diagnostic: tooMany(leftOut) });
  let marks = marksOf2(located);
  look?.(marks, located);
  let found = located.map(({ finding }) => finding), verdict = applyPolicy(found, tally.directives, plan.policy, marks), reported = source.added && found.length + verdict.diagnostics.length > 0 ? await narrow(verdict, source) : verdict;
  return tally.report(source.owns ? { ...reported, findings: renumber(reported.findings) } : reported, plan);
}
function marksOf2(located) {
  let keyOf2 = ({ path, ruleId, span }) => `${path}\0${ruleId} ${span.start} ${span.end}`, own = /* @__PURE__ */ new Map(), places = /* @__PURE__ */ new Map();
  for (let { finding, digest, marks } of located) {
    let known = digest === void 0 ? void 0 : marks ?? [];
    own.set(finding, known), places.set(keyOf2(finding), known);
  }
  return (finding) => own.has(finding) ? own.get(finding) : places.get(keyOf2(finding));
}
function tooMany(findings) {
  return {
    level: "note",
    code: "policy/too-many-values",
    message: `The values of ${findings} findings were not compared with the accepted ones, as there are too many.`,
    hint: "Leave out what is no source, with exclude in the config."
  };
}
async function told(tally, { context }) {
  let { numberValues, tellFacts } = await loadRooms(), found = [...tally.found, ...tellFacts(tally.facts)];
  return numberValues(await context.values?.settle(found) ?? found);
}

// src/source/files.ts
var import_node_fs15 = require("node:fs"), nodePath3 = __toESM(require("node:path"), 1);

// src/source/list.ts
var import_node_fs13 = require("node:fs"), nodePath2 = __toESM(require("node:path"), 1);

// src/source/target.ts
var nodePath = __toESM(require("node:path"), 1), FileTarget = class {
  folder;
  name;
  constructor(folder, name) {
    this.folder = folder, this.name = name;
  }
  get path() {
    return this.folder.path + this.name;
  }
  get shown() {
    return this.folder.shown + this.name;
  }
  get named() {
    return !1;
  }
  get inside() {
    return this.folder.inside === void 0 ? void 0 : this.folder.inside + this.name;
  }
};
function folderInside({ path, shown: shown2, inside }, name) {
  return {
    path: path + name + nodePath.sep,
    shown: `${shown2}${name}/`,
    inside: inside === void 0 ? void 0 : `${inside}${name}/`
  };
}
function fileBelow(top, known, path) {
  let slash = path.lastIndexOf("/");
  if (slash < 0) return new FileTarget(top, path);
  let before = path.slice(0, slash), folder = known.get(before);
  if (!folder) {
    let separated = nodePath.sep === "/" ? before : before.replaceAll("/", nodePath.sep);
    folder = {
      path: top.path + separated + nodePath.sep,
      shown: `${top.shown}${before}/`,
      inside: top.inside === void 0 ? void 0 : `${top.inside}${before}/`
    }, known.set(before, folder);
  }
  return new FileTarget(folder, path.slice(slash + 1));
}
function byCodeUnit(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function inOrder(targets) {
  let before = "", ordered = !0;
  for (let { shown: shown2 } of targets) {
    if (shown2 < before) {
      ordered = !1;
      break;
    }
    before = shown2;
  }
  return ordered ? targets : [...targets].sort((a, b) => byCodeUnit(a.shown, b.shown));
}

// src/source/walk.ts
var import_node_fs12 = require("node:fs");
var MANY2 = 1500;
function listFolder(top, options) {
  let files2 = [], troubles = [], folders = [top], parts = 0, walked = !1;
  for (let next = folders.pop(); next !== void 0; next = folders.pop()) {
    let path = withoutEnd(next.path), repository = options.gitignore ? repositoryRoot(path) : void 0;
    if (repository !== void 0) {
      let listing = gitFiles(path);
      if (listing.ok) {
        parts += 1, listing.paths.length >= MANY2 && options.many?.();
        let known = /* @__PURE__ */ new Map();
        for (let inside of listing.paths)
          inside.endsWith("/") ? folders.push(fileBelow(next, known, `${inside}.`).folder) : files2.push(fileBelow(next, known, inside));
        if (repository === path || !isIgnoredByGit(path)) continue;
      } else
        troubles.push({
          level: "note",
          code: "source/git",
          message: `git could not list the files (${listing.reason}); the folder was walked instead.`,
          path: withoutEnd(next.shown) || "."
        });
    }
    parts += 1, walked = !0, walk(next, options, files2, troubles);
  }
  return parts === 1 && walked ? { files: files2, troubles } : { files: inOrder(parts > 1 ? eachOnce(files2) : files2), troubles };
}
function eachOnce(files2) {
  return [...new Map(files2.map((file) => [file.path, file])).values()];
}
function withoutEnd(path) {
  return /[^/\\:]/.test(path) ? path.slice(0, -1) : path;
}
function walk(top, { gitignore, many }, files2, troubles) {
  let steps = [stepInto(top, [], gitignore, troubles)];
  for (let step = steps.at(-1); step; step = steps.at(-1)) {
    let name = step.names.pop();
    if (name === void 0) {
      steps.pop();
      continue;
    }
    let { folder, scopes } = step;
    scopes.length > 0 && isIgnored(folder.path + name, scopes) || (name.endsWith("/") ? steps.push(stepInto(folderInside(folder, name.slice(0, -1)), scopes, gitignore, troubles)) : files2.push(new FileTarget(folder, name)) % MANY2 === 0 && many?.());
  }
}
function stepInto(folder, above, gitignore, troubles) {
  let items;
  try {
    items = (0, import_node_fs12.readdirSync)(withoutEnd(folder.path), { withFileTypes: !0 });
  } catch (error) {
    let code = error.code ?? "error";
    return troubles.push({
      level: "error",
      code: "source/unreadable",
      message: `The folder could not be read (${code}).`,
      path: withoutEnd(folder.shown) || "."
    }), { folder, scopes: above, names: [] };
  }
  let scopes = above;
  if (gitignore && items.some((item) => item.name === ".gitignore" && item.isFile())) {
    let rules2 = readIgnore(`${folder.path}.gitignore`);
    rules2 && (scopes = [...scopes, { folder: folder.path, rules: rules2 }]);
  }
  let names = [];
  for (let item of items)
    item.name !== ".git" && (item.isDirectory() ? names.push(`${item.name}/`) : (item.isFile() || item.isSymbolicLink()) && names.push(item.name));
  return { folder, scopes, names: names.sort((a, b) => byCodeUnit(b, a)) };
}
function readIgnore(path) {
  try {
    return patternsOf((0, import_node_fs12.readFileSync)(path, "utf8"));
  } catch {
    return;
  }
}
function isIgnored(path, scopes) {
  for (let i = scopes.length - 1; i >= 0; i -= 1) {
    let scope = scopes[i], verdict = scope.rules.verdict(path.slice(scope.folder.length).replaceAll("\\", "/"));
    if (verdict) return verdict === "yes";
  }
  return !1;
}

// src/source/list.ts
function showPath(path, root, paths = nodePath2) {
  let { relative: relative3, isAbsolute, sep: sep4 } = paths;
  if (sep4 === "/" && path.length > root.length + 1 && path.startsWith(root) && path[root.length] === "/" && root !== "/")
    return path.slice(root.length + 1);
  let inside = relative3(root, path), shown2 = inside === "" ? "." : inside.startsWith(`..${sep4}`) || inside === ".." || isAbsolute(inside) ? path : inside;
  return sep4 === "\\" ? shown2.replaceAll(sep4, "/") : shown2;
}
async function listTargets(options, many) {
  let parts = [], troubles = [], name = (path) => {
    parts.push([{ path, shown: showPath(path, options.root), named: !0 }]);
  };
  for (let typed of options.paths) {
    let path = nodePath2.resolve(options.cwd, typed), kind;
    try {
      kind = (0, import_node_fs13.statSync)(path).isDirectory() ? "folder" : "file";
    } catch (error) {
      let code = error.code, matches = code === "ENOENT" && /[*?[{]/.test(typed) ? await options.glob(typed.replaceAll("\\", "/"), options.cwd) : [];
      for (let match of matches) name(nodePath2.resolve(options.cwd, match));
      matches.length === 0 && troubles.push(noSuchPath(typed, code));
    }
    if (kind === "file" && name(path), kind === "folder") {
      let listed2 = targetsBelow(path, options, many);
      troubles.push(...listed2.troubles), parts.push(listed2.files);
    }
  }
  return { targets: parts.length === 1 ? parts[0] : joined(parts), troubles };
}
function joined(parts) {
  let found = /* @__PURE__ */ new Map();
  for (let part of parts)
    for (let target of part) (target.named || !found.has(target.path)) && found.set(target.path, target);
  return inOrder([...found.values()]);
}
function targetsBelow(path, options, many) {
  let base = showPath(path, options.root), shown2 = base === "." ? "" : withSlash(base), folder = {
    path: path.endsWith(nodePath2.sep) ? path : path + nodePath2.sep,
    shown: shown2,
    inside: shown2 === "" ? void 0 : ""
  }, exclude = options.exclude?.(`${base}/`) ? void 0 : options.exclude;
  return chosen(folder, options, exclude, many);
}
function targetsInside(target, options) {
  let folder = {
    path: target.path + nodePath2.sep,
    shown: withSlash(target.shown),
    inside: target.inside === void 0 ? void 0 : withSlash(target.inside)
  };
  return chosen(folder, options, options.exclude);
}
function chosen(folder, { gitignore, include }, exclude, many) {
  let listed2 = listFolder(folder, { gitignore, many });
  return !include && !exclude ? listed2 : { files: listed2.files.filter(({ shown: shown2 }) => !exclude?.(shown2) && (!include || include(shown2))), troubles: listed2.troubles };
}
function withSlash(path) {
  return path.endsWith("/") ? path : `${path}/`;
}
function noSuchPath(typed, code) {
  return code === "ELOOP" ? { level: "error", code: "source/link-loop", message: "The link leads back to itself.", path: typed } : code === "ENOENT" || code === "ENOTDIR" ? {
    level: "error",
    code: "source/not-found",
    message: "No such file or folder.",
    hint: "Check the path; it is relative to the current folder.",
    path: typed
  } : {
    level: "error",
    code: "source/unreadable",
    message: `The path could not be read (${code ?? "error"}).`,
    path: typed
  };
}

// src/source/pieces.ts
var import_node_fs14 = require("node:fs"), AGAIN2 = 16384, OVERLAP = 65536;
function screenRest(file, count3, screen) {
  let { room } = screen, bytes2 = count3;
  for (let filled = count3; ; ) {
    room.copyWithin(0, filled - AGAIN2, filled);
    let more = (0, import_node_fs14.readSync)(file, room, AGAIN2, room.length - AGAIN2, null);
    if (more === 0) return { binary: !1, seen: !1, bytes: bytes2 };
    if (bytes2 += more, filled = AGAIN2 + more, room.subarray(AGAIN2, filled).includes(0)) return { binary: !0, seen: !1, bytes: bytes2 };
    if (screen.look(filled, !1)) return { binary: !1, seen: !0, bytes: bytes2 };
  }
}
function* readPieces(file, path, screen) {
  let { room } = screen, lineBase = 0, columnBase = 0, offsetBase = 0, position = 0, kept = 0, bytes2 = 0, given = !1;
  for (let first = !0; ; first = !1) {
    let count3 = (0, import_node_fs14.readSync)(file, room, kept, room.length - kept, position);
    position += count3;
    let filled = kept + count3;
    if (first && room.subarray(0, filled).includes(0)) {
      yield { kind: "binary", path, bytes: filled };
      return;
    }
    if (filled === 0 || count3 === 0 && kept === 0) break;
    let last2 = count3 === 0 || filled < room.length, lineEnd = room.lastIndexOf(10, filled - 1) + 1, cut = last2 ? filled : lineEnd > 0 ? lineEnd : wholeCharacters(room, filled), again = last2 || lineEnd > 0 ? cut : characterStart(room, Math.max(1, cut - OVERLAP));
    bytes2 += again, screen.look(cut, first) && (yield { kind: "piece", piece: { input: { path, text: room.toString("utf8", 0, cut), origin: "file", bytes: bytes2 }, first: !given, lineBase, columnBase, offsetBase } }, given = !0, bytes2 = 0);
    let { lines, units } = screen.measure(0, again), lastLine = room.lastIndexOf(10, again - 1) + 1;
    if (columnBase = lastLine > 0 ? screen.measure(lastLine, again).units : columnBase + units, lineBase += lines, offsetBase += units, last2) break;
    kept = filled - again, room.copyWithin(0, again, filled);
  }
  given || (yield { kind: "pass", bytes: bytes2 });
}
function characterStart(room, at2) {
  let start = at2;
  for (; start > 0 && start > at2 - 4 && (room[start] & 192) === 128; ) start -= 1;
  return start;
}
function wholeCharacters(room, end) {
  let start = characterStart(room, end - 1), lead = room[start], length = lead < 192 ? 1 : lead < 224 ? 2 : lead < 240 ? 3 : 4;
  return start + length > end && start > 0 ? start : end;
}

// src/source/zip.ts
var LIMITS = { members: 1e4, member: 64 << 20, total: 256 << 20, ratio: 200 }, SMALL2 = 1 << 20, EXPORT = /postman_(?:collection|environment|globals|dump)\.json$|(?:^|\/)(?:collection|environment)\/[0-9a-f-]{36}\.json$|\.(?:request|environment|globals)\.ya?ml$|(?:^|\/)\.postman\//i, LOCAL = 67324752, CENTRAL = 33639248, END = 101010256;
function isZip(bytes2) {
  return bytes2.length > 30 && bytes2.readUInt32LE(0) === LOCAL;
}
function readZip(bytes2, limits = LIMITS) {
  let list = membersOf(bytes2, limits.members + 1);
  return list ? list.some(({ name }) => EXPORT.test(name)) ? unpackAll(bytes2, list, limits) : void 0 : bytes2.subarray(0, 65536).includes("postman_") ? [trouble2("source/zip-broken", "The zip has no readable directory; it is cut off or no zip.")] : void 0;
}
function* unpackAll(bytes2, list, limits) {
  let total = 0;
  list.length > limits.members && (yield trouble2("source/zip-limit", `The zip has more than ${limits.members} members; the rest was not read.`));
  for (let member of list.slice(0, limits.members)) {
    if (member.name.endsWith("/")) continue;
    let name = cleaned(member.name);
    name !== member.name && (yield {
      kind: "trouble",
      level: "note",
      code: "source/zip-path",
      message: `A member's path leads out of the zip; it was read as ${name}.`
    });
    let most = Math.min(limits.member, limits.total - total), part = unpack(bytes2, { ...member, name }, most, limits.ratio);
    part.kind === "member" && (total += part.bytes.length), yield part;
  }
}
function trouble2(code, message) {
  return { kind: "trouble", level: "error", code, message };
}
function cleaned(name) {
  let clean = name.replace(new RegExp("\\p{Cc}", "gu"), "").split(/[\\/]/).filter((part) => part !== "" && part !== "." && part !== ".." && !/^[A-Za-z]:$/.test(part)).join("/") || "member";
  return clean === name.replaceAll("\\", "/") ? name : clean;
}
function unpack(bytes2, member, most, ratio) {
  let { name, flags, method, packed, offset } = member;
  if (flags & 1) return trouble2("source/zip-encrypted", `The member ${name} is encrypted; it was not read.`);
  if (method !== 0 && method !== 8)
    return trouble2("source/zip-method", `The member ${name} is packed in an unknown way; it was not read.`);
  let body = bodyOf(bytes2, offset, packed);
  if (!body) return trouble2("source/zip-broken", `The member ${name} lies outside of the zip; it was not read.`);
  let limit = Math.min(most, Math.max(SMALL2, packed * ratio)), tooLarge = trouble2(
    "source/zip-limit",
    `The member ${name} unpacks to more than ${limit} bytes; it was not read.`
  );
  if (limit <= 0) return tooLarge;
  if (method === 0) return body.length > limit ? tooLarge : { kind: "member", name, bytes: body };
  try {
    return { kind: "member", name, bytes: nodeZlib().inflateRawSync(body, { maxOutputLength: limit }) };
  } catch (error) {
    return error.code === "ERR_BUFFER_TOO_LARGE" ? tooLarge : trouble2("source/zip-broken", `The member ${name} could not be unpacked; it was not read.`);
  }
}
function bodyOf(bytes2, offset, packed) {
  if (offset + 30 > bytes2.length || bytes2.readUInt32LE(offset) !== LOCAL) return;
  let start = offset + 30 + bytes2.readUInt16LE(offset + 26) + bytes2.readUInt16LE(offset + 28);
  return start + packed <= bytes2.length ? bytes2.subarray(start, start + packed) : void 0;
}
function membersOf(bytes2, most) {
  let end = endOf(bytes2);
  if (end < 0) return;
  let members = [], at2 = bytes2.readUInt32LE(end + 16);
  for (; members.length < most && at2 + 46 <= end && bytes2.readUInt32LE(at2) === CENTRAL; ) {
    let nameLength = bytes2.readUInt16LE(at2 + 28);
    members.push({
      name: bytes2.toString("utf8", at2 + 46, Math.min(end, at2 + 46 + nameLength)),
      flags: bytes2.readUInt16LE(at2 + 8),
      method: bytes2.readUInt16LE(at2 + 10),
      packed: bytes2.readUInt32LE(at2 + 20),
      offset: bytes2.readUInt32LE(at2 + 42)
    }), at2 += 46 + nameLength + bytes2.readUInt16LE(at2 + 30) + bytes2.readUInt16LE(at2 + 32);
  }
  return members.length > 0 ? members : void 0;
}
function endOf(bytes2) {
  let least = Math.max(0, bytes2.length - 22 - 65535);
  for (let at2 = bytes2.length - 22; at2 >= least; at2 -= 1) if (bytes2.readUInt32LE(at2) === END) return at2;
  return -1;
}

// src/source/files.ts
function filesSource(options, screen) {
  return {
    list: (many) => listTargets(options, many),
    read: (target) => readTarget(target, options, screen())
  };
}
var WALKED = import_node_fs15.constants.O_RDONLY | (import_node_fs15.constants.O_NOFOLLOW ?? 0) | (import_node_fs15.constants.O_NONBLOCK ?? 0);
function readTarget(target, options, screen) {
  let file;
  try {
    if (!target.named && !import_node_fs15.constants.O_NOFOLLOW && (0, import_node_fs15.lstatSync)(target.path).isSymbolicLink())
      return linkTrouble(target, options.root);
    file = (0, import_node_fs15.openSync)(target.path, target.named ? import_node_fs15.constants.O_RDONLY : WALKED);
    let always = screen.begin(target.shown), count3 = fill(file, screen.room, target.named);
    if (count3 < screen.room.length && count3 <= options.maxDocumentSize)
      return readShort(file, count3, always, target, options, screen);
    let long = readLong(file, count3, always, target, options, screen);
    return file = void 0, long;
  } catch (error) {
    return openTrouble(error, target, options, screen);
  } finally {
    file !== void 0 && (0, import_node_fs15.closeSync)(file);
  }
}
function readShort(file, count3, always, target, options, screen) {
  let { room } = screen, tooLarge = largeTrouble(count3, target.shown, options);
  if (tooLarge) return [tooLarge];
  room[count3] = 0;
  let utf16 = hasUtf16Mark(room, count3);
  return !utf16 && room.indexOf(0) < count3 ? [...binary(file, count3, room.subarray(0, count3), target)] : !utf16 && !always && !screen.look(count3, !0) ? count3 : [...decoded(room.subarray(0, count3), target.shown, target.inside)];
}
function* readLong(file, count3, always, target, options, screen) {
  let { room } = screen, { shown: path } = target;
  try {
    let size = count3 < room.length ? count3 : (0, import_node_fs15.fstatSync)(file).size, tooLarge = largeTrouble(size, path, options);
    if (tooLarge) {
      yield tooLarge;
      return;
    }
    if (size > options.maxDocumentSize) {
      yield troubleOf(path)(
        "note",
        "source/read-by-lines",
        `The file has ${size} bytes, more than --max-document-size ${options.maxDocumentSize}; it was read as lines, not as a document.`
      ), yield* readPieces(file, path, screen);
      return;
    }
    let utf16 = hasUtf16Mark(room, count3), reached = { binary: !utf16 && room.includes(0), seen: always || utf16, bytes: count3 };
    !reached.binary && !reached.seen && (reached = screen.look(count3, !0) ? { ...reached, seen: !0 } : screenRest(file, count3, screen)), reached.binary ? yield* binary(file, size, room, target) : reached.seen ? yield* decoded(readAll2(file, size), path, target.inside) : yield { kind: "pass", bytes: reached.bytes };
  } catch (error) {
    yield* openTrouble(error, target, options, screen);
  } finally {
    (0, import_node_fs15.closeSync)(file);
  }
}
function largeTrouble(size, path, { maxFileSize }) {
  if (!(maxFileSize === void 0 || size <= maxFileSize))
    return troubleOf(path)(
      "error",
      "source/too-large",
      `The file has ${size} bytes, more than --max-file-size ${maxFileSize}; it was not read.`,
      "Raise --max-file-size, or exclude the file."
    );
}
function openTrouble(error, target, options, screen) {
  let trouble3 = troubleOf(target.shown), code = error.code ?? String(error);
  return !target.named && isLink(target.path) ? linkTrouble(target, options.root) : code === "EISDIR" && !target.named ? readFolder(target, options, screen) : code === "ELOOP" ? [trouble3("error", "source/link-loop", "The link leads back to itself.")] : (code === "ENOENT" || code === "ENXIO") && !target.named ? [] : [trouble3("error", "source/unreadable", `The file could not be read (${code}).`)];
}
function* decoded(bytes2, path, inside) {
  let text = decode(bytes2);
  if (!text) {
    yield { kind: "binary", path, bytes: bytes2.length };
    return;
  }
  text.replaced && (yield troubleOf(path)(
    "note",
    "source/invalid-utf8",
    "Some bytes are no UTF-8; they were read as replacement characters."
  ));
  let input = { path, text: text.text, origin: "file", bytes: bytes2.length };
  yield { kind: "input", input: inside === void 0 ? input : { ...input, inside } };
}
function* binary(file, size, start, target) {
  let { shown: path } = target, parts = isZip(start) ? readZip(readAll2(file, size)) : void 0;
  parts || (yield { kind: "binary", path, bytes: size });
  for (let part of parts ?? [])
    part.kind === "trouble" ? yield troubleOf(path)(part.level, part.code, part.message) : yield* decoded(part.bytes, `${path}!/${part.name}`, target.inside);
}
function fill(file, room, mayBePipe) {
  let filled = (0, import_node_fs15.readSync)(file, room, 0, room.length, null);
  for (; mayBePipe && filled > 0 && filled < room.length; ) {
    let count3 = (0, import_node_fs15.readSync)(file, room, filled, room.length - filled, null);
    if (count3 === 0) break;
    filled += count3;
  }
  return filled;
}
function readAll2(file, size) {
  let bytes2 = Buffer.allocUnsafe(size + 1), filled = 0;
  for (; ; ) {
    filled === bytes2.length && (bytes2 = Buffer.concat([bytes2, Buffer.allocUnsafe(Math.max(65536, bytes2.length))]));
    let count3 = (0, import_node_fs15.readSync)(file, bytes2, filled, bytes2.length - filled, filled);
    if (count3 === 0) return bytes2.subarray(0, filled);
    filled += count3;
  }
}
function* readFolder(target, options, screen) {
  let { files: files2, troubles } = targetsInside(target, options);
  for (let diagnostic of troubles) yield { kind: "trouble", diagnostic };
  for (let inner of files2) {
    let given = readTarget(inner, options, screen);
    typeof given == "number" ? yield { kind: "pass", bytes: given } : yield* given;
  }
}
function troubleOf(path) {
  return (level, code, message, hint) => ({
    kind: "trouble",
    diagnostic: { level, code, message, path, ...hint ? { hint } : {} }
  });
}
function isLink(path) {
  try {
    return (0, import_node_fs15.lstatSync)(path).isSymbolicLink();
  } catch {
    return !1;
  }
}
function* linkTrouble(target, root) {
  let trouble3 = troubleOf(target.shown);
  try {
    let end = (0, import_node_fs15.realpathSync)(target.path);
    if (end === root || end.startsWith(root.endsWith(nodePath3.sep) ? root : root + nodePath3.sep)) return;
    yield trouble3("note", "source/link-outside", "The link leads out of the scanned root; it was not followed.");
  } catch (error) {
    let code = error.code;
    code === "ELOOP" ? yield trouble3("error", "source/link-loop", "The link leads back to itself.") : code === "ENOENT" ? yield trouble3("note", "source/link-dangling", "The link leads nowhere.") : yield trouble3("error", "source/unreadable", `The link could not be read (${code ?? "error"}).`);
  }
}

// src/source/shard.ts
function shardSource(inner, shard, mayResolve) {
  let context = /* @__PURE__ */ new Map();
  return {
    ...methodsOf(inner),
    async list(many) {
      let { targets, troubles } = await inner.list(many), own = [];
      for (let target of targets)
        shardOf(target.shown, shard.count) === shard.index ? own.push(target) : context.set(target.shown, target);
      return { targets: own, troubles };
    },
    async context() {
      let more = await inner.context?.() ?? [];
      return [...[...context.values()].filter(({ shown: shown2 }) => mayResolve(shown2)), ...more];
    },
    owns(path) {
      for (let at2 = path; at2 !== ""; at2 = at2.slice(0, Math.max(0, at2.lastIndexOf("/"))))
        if (context.has(at2) || context.has(at2.replace(/!$/, ""))) return !1;
      return !0;
    }
  };
}
function methodsOf(inner) {
  return {
    list: (many) => inner.list(many),
    read: (target) => inner.read(target),
    ...inner.added ? { added: (path) => inner.added(path) } : {},
    ...inner.close ? { close: () => inner.close() } : {}
  };
}
function shardOf(path, count3) {
  let hash = 2166136261;
  for (let i = 0; i < path.length; i += 1) hash = Math.imul(hash ^ path.charCodeAt(i), 16777619);
  return hash = Math.imul(hash ^ hash >>> 16, 2246822507), hash = Math.imul(hash ^ hash >>> 13, 3266489909), ((hash ^ hash >>> 16) >>> 0) % count3 + 1;
}

// src/source/source.ts
function chain(sources) {
  let own = /* @__PURE__ */ new Map();
  return {
    async list(many) {
      let targets = [], troubles = [];
      for (let source of sources) {
        let listed2 = await source.list(many);
        for (let target of listed2.targets) own.set(target, source);
        targets.push(...listed2.targets), troubles.push(...listed2.troubles);
      }
      return { targets, troubles };
    },
    read: (target) => own.get(target).read(target)
  };
}

// src/scan/source.ts
var NO_CONTEXT = /* @__PURE__ */ new Set(["code", "javascript", "prose"]);
function sourceOf(plan, stdinName) {
  let { shard } = plan.options, whole = wholeSource(plan, stdinName);
  return shard ? shardSource(whole, shard, (path) => !NO_CONTEXT.has(pathKindOf(path))) : whole;
}
function wholeSource(plan, stdinName) {
  let paths = plan.paths.filter((path) => path !== "-"), { git: git3 } = plan.options;
  if (git3) {
    let range2 = git3.mode === "diff" ? git3.range : void 0, { changeSource } = require("./change-source.js");
    return changeSource({ ...plan, paths: plan.options.paths ?? [], range: range2 }, plan.bytes);
  }
  let files2 = () => {
    let { cwd, root, gitignore, include, exclude, maxFileSize, maxDocumentSize } = plan;
    return filesSource(
      { paths, cwd, root, gitignore, include, exclude, maxFileSize, maxDocumentSize, glob: async (pattern, folder) => (await Promise.resolve().then(() => __toESM(require("./glob.js"), 1))).expandGlob(pattern, folder) },
      plan.bytes
    );
  };
  return plan.paths.includes("-") ? chain(paths.length > 0 ? [stdinSource(stdinName), files2()] : [stdinSource(stdinName)]) : files2();
}

// src/scan/library.ts
async function scan2(options = {}) {
  let plan = await openPlan(options);
  return scan(sourceOf(plan, "stdin"), plan);
}

// src/action/scans.ts
async function runWish(wish, options, forPull, wantsSarif, run = scan2) {
  if (wish.what === "tree") {
    let report = addTroubles(await run(options), wish.troubles);
    return { report, sarif: report };
  }
  if (wish.what === "history") {
    let tree3 = await run(options), commits2 = await run({ ...options, git: { mode: "history", branch: "HEAD" } });
    return { report: withLeaks(tree3, commits2), sarif: tree3 };
  }
  let range2 = await run({ ...options, git: { mode: "diff", range: `${wish.base}...HEAD` } }), commits = wish.commits ? await run({ ...options, git: { mode: "history", range: `${wish.base}..HEAD` } }) : void 0, told2 = commits ? withLeaks(range2, commits) : range2;
  if (told2.diagnostics.some(isOfGit)) {
    let tree3 = await run(options);
    return { report: addTroubles(joinReports([tree3, withLeaks(none(tree3), told2)]), [noHistory()]), sarif: tree3 };
  }
  if (forPull || !wantsSarif) return { report: told2, sarif: range2 };
  let tree2 = await run(options);
  return {
    report: addTroubles(
      told2,
      tree2.diagnostics.filter((one) => one.level === "error")
    ),
    sarif: tree2
  };
}
function withLeaks(report, commits) {
  let gone = (one) => one.history?.inHead === !1, leaks = {
    ...none(commits),
    findings: commits.findings.filter(gone),
    suppressed: commits.suppressed.filter(({ finding }) => gone(finding)),
    diagnostics: commits.diagnostics.filter((one) => one.level === "error"),
    rules: commits.rules
  };
  return { ...joinReports([report, leaks]), stats: report.stats, skipped: report.skipped };
}
function none(report) {
  return {
    ...report,
    findings: [],
    suppressed: [],
    diagnostics: [],
    stats: { files: 0, bytes: 0, binary: 0, documents: {} },
    skipped: [],
    rules: [],
    exitCode: 0
  };
}
function isOfGit({ level, code, path }) {
  return level === "error" && path === void 0 && code.startsWith("source/");
}
function noHistory() {
  return {
    level: "error",
    code: "action/no-history",
    message: "The history that is here does not tell all that is new, so the whole tree was scanned too.",
    hint: "Give actions/checkout fetch-depth: 0."
  };
}

// src/action/run.ts
var SUMMARY = 9e5, PLAIN2 = { color: !1, width: 100, hyperlinks: !1, quiet: !1 };
async function runAction(runner) {
  try {
    return await act(runner, readInputs(runner.env));
  } catch (error) {
    let told2 = isUserError(error) ? { code: error.code, message: error.message, ...error.hint ? { hint: error.hint } : {} } : { code: "action/mistake", message: error instanceof Error ? error.stack ?? error.message : String(error) };
    runner.write(render({ ...NOTHING, diagnostics: [{ level: "error", ...told2 }] }, "github", PLAIN2));
    let writer = new Writer(".", runner.append), outputs = { findings: "", "sarif-file": "", "exit-code": "2", scanned: "" };
    return writer.append("GITHUB_OUTPUT", runner.env.GITHUB_OUTPUT, outputLines(outputs)), 2;
  }
}
async function act({ env, write, append }, inputs) {
  let cwd = env.GITHUB_WORKSPACE || ".", event = readEvent(env);
  if (UNTRUSTED.has(event.name) && !inputs.untrusted)
    throw new UserError(
      "action/untrusted-event",
      `A ${event.name} runs with the rights of the base repository, so credlint does not scan what it brings unless it is told to.`,
      "Use pull_request. If you know why not: allow-untrusted-event: true, and check out what is to be scanned without running it."
    );
  let wish = chooseScan(inputs.scan, event, factsOf(cwd)), options = {
    cwd,
    paths: inputs.paths,
    repairs: inputs.sarifFile !== "",
    ...inputs.failOn ? { failOn: inputs.failOn } : {},
    ...inputs.config ? { config: inputs.config } : {}
  }, isPull = event.name.startsWith("pull_request") || event.name === "merge_group", told2 = await runWish(wish, options, isPull, inputs.sarifFile !== ""), writer = new Writer(cwd, append), notes = [], tell = (note2) => {
    notes.push(note2.message);
  }, sarif = inputs.sarifFile !== "" && writer.write("sarif-file", inputs.sarifFile, render(told2.sarif, "sarif", { ...PLAIN2, tell }));
  inputs.markdownFile && writer.write("markdown-file", inputs.markdownFile, render(told2.report, "markdown", PLAIN2));
  let summary = render(told2.report, "markdown", { ...PLAIN2, limit: SUMMARY });
  writer.append("GITHUB_STEP_SUMMARY", env.GITHUB_STEP_SUMMARY, `${summary}
${escapeMarkdown(wish.why)}
`);
  let findings = told2.report.findings.length, outputs = {
    findings: String(findings),
    "sarif-file": sarif ? inputs.sarifFile : "",
    "exit-code": String(addTroubles(told2.report, writer.troubles).exitCode),
    scanned: wish.what
  };
  writer.append("GITHUB_OUTPUT", env.GITHUB_OUTPUT, outputLines(outputs));
  let report = addTroubles(told2.report, writer.troubles);
  write(`${inertLines(visible(wish.why))}

${render(report, "text", PLAIN2)}`);
  for (let note2 of notes) write(inertLines(`credlint: ${visible(note2)}
`));
  return write(render(report, "github", { ...PLAIN2, annotations: inputs.annotations })), report.exitCode;
}
var UNTRUSTED = /* @__PURE__ */ new Set(["pull_request_target", "workflow_run"]), NOTHING = {
  version: "",
  targets: [],
  findings: [],
  suppressed: [],
  stats: { files: 0, bytes: 0, binary: 0, documents: {} },
  skipped: [],
  rules: [],
  failOn: "warning",
  exitCode: 2,
  verdict: "exit 2: nothing was scanned."
};

// src/cli/streams.ts
var import_node_fs16 = require("node:fs");
function writeAll(descriptor, text) {
  let bytes2 = Buffer.from(text);
  for (let done = 0; done < bytes2.length; )
    try {
      done += (0, import_node_fs16.writeSync)(descriptor, bytes2, done);
    } catch (error) {
      let code = error.code;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
}

// src/action.ts
runAction({
  env: process.env,
  write: (text) => writeAll(1, text),
  append: (file, text) => (0, import_node_fs17.appendFileSync)(file, text)
}).then((code) => {
  process.exitCode = code;
});
