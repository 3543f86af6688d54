"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// src/cli/merge.part.ts
var merge_part_exports = {};
__export(merge_part_exports, {
  mergeCommand: () => mergeCommand
});
module.exports = __toCommonJS(merge_part_exports);
var import_node_fs2 = require("node:fs"), import_node_path3 = require("node:path");

// src/engine/redact.ts
var UNSEEN = new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]|\\p{Surrogate}|[\\u{e0000}-\\u{e0fff}]", "gu");
function visible(text2) {
  return text2.replace(UNSEEN, (found) => "\xB7".repeat(found.length));
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

// src/engine/inert.ts
var AT_START = /^(?=\s*::)/gm, ANYWHERE = /##(?=\w*\[)/g;
function inertLines(text2) {
  return text2.replace(AT_START, "\xB7").replace(ANYWHERE, "##\xB7");
}
function inertJson(json) {
  return json.replace(ANYWHERE, "#\\u0023");
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
function columnsOf(text2) {
  if (NARROW.test(text2)) return text2.length;
  let columns = 0;
  for (let char of text2) columns += COMBINING.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return columns;
}
function wrap(text2, width) {
  let lines = [], line = "";
  for (let word of text2.split(" "))
    line && columnsOf(line) + 1 + columnsOf(word) > width ? (lines.push(line), line = word) : line = line ? `${line} ${word}` : word;
  return [...lines, line];
}

// src/engine/cut.ts
function cutAround(line, width) {
  let { text: text2, start, end } = line;
  if (text2.length <= width) return line;
  let room = Math.max(0, width - Math.min(end - start, width)), wanted = end < width ? 0 : start - (room >> 1), from = Math.max(0, Math.min(wanted, text2.length - width)), first = from === 0 ? 0 : from + 1, last = from + width >= text2.length ? text2.length : from + width - 1;
  isLow(text2, first) && (first += 1), isLow(text2, last) && (last -= 1);
  let lead = first > 0 ? "\u2026" : "", shown = lead + text2.slice(first, last) + (last < text2.length ? "\u2026" : ""), place = (column) => Math.max(0, Math.min(column - first + lead.length, shown.length));
  return { text: shown, start: place(start), end: place(end) };
}
function cutEnd(text2, width) {
  return cutAround({ text: text2, start: 0, end: 0 }, width).text;
}
function isLow(text2, at) {
  let code = text2.charCodeAt(at);
  return code >= 56320 && code <= 57343;
}

// src/report/frame.ts
function drawFrame(finding, width, paint) {
  let { startLine, lines, mark } = finding.excerpt, numberOf = (row) => row <= mark.line ? startLine + row : finding.region.endLine + row - mark.line, digits = String(numberOf(lines.length - 1)).length, room = Math.max(20, width - digits - 7);
  return lines.flatMap((line, row) => {
    let number = String(numberOf(row)).padStart(digits), gutter = paint.dim(`${number} \u2502`);
    if (row !== mark.line) {
      let text2 = cutEnd(visible(line), room);
      return [`    ${gutter}${text2 ? ` ${paint.dim(text2)}` : ""}`];
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
    bold: (text2) => colors.bold(text2),
    dim: (text2) => colors.dim(text2),
    mark: (level, text2) => tones[level](text2),
    link: (text2, url) => hyperlinks ? `\x1B]8;;${visible(url)}\x1B\\${text2}\x1B]8;;\x1B\\` : text2
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
  let errors = report.diagnostics.filter((one) => one.level === "error"), notes = report.diagnostics.filter((one) => one.level === "note"), shown = all ? notes : notes.slice(0, NOTES), more = notes.length - shown.length;
  return [
    ...[...errors, ...shown].flatMap((one) => drawTrouble(one, width, paint)),
    ...all ? report.skipped.map((path) => `skipped, as it is binary: ${visible(path)}`) : [],
    ...more > 0 ? [`and ${count(more, "more note")} (--list-skipped)`] : []
  ];
}
function drawTrouble(trouble, width, paint) {
  let { path, region, hint } = trouble, place = path === void 0 ? "" : `${visible(path)}${region ? `:${region.startLine}:${region.startColumn}` : ""}: `;
  return [
    `${paint.level(trouble.level)}  ${paint.bold(visible(trouble.code))}`,
    ...wrap(place + visible(trouble.message), width - 2).map((line) => `  ${line}`),
    ...hint ? wrap(visible(hint), width - 7).map((line, index) => `  ${paint.dim(index === 0 ? "hint" : "    ")} ${line}`) : []
  ];
}
function summarize(report, paint) {
  let { findings } = report, facts = [suppressedText(report), skippedText(report)].filter(Boolean), scanned = [`${count(report.stats.files, "file")}, ${bytes(report.stats.bytes)}`, ...facts].join("; "), none = report.stats.files === 0 && report.exitCode === 0;
  if (findings.length === 0)
    return [
      ...none ? [
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
  let paint = paintOf(options.color, options.hyperlinks), width = Math.max(40, Math.min(options.width, 160)), rules = new Map(report.rules.map((rule) => [rule.id, rule])), blocks = groupValues(report.findings).map(
    (group) => drawGroup(group, rules.get(group[0].ruleId), width, paint)
  ), trouble = troubleLines(report, options.listSkipped ?? !1, width, paint);
  return [...blocks, ...trouble.length > 0 ? [trouble] : [], summarize(report, paint)].map((lines) => `${lines.join(`
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
function labelled(label, text2, width, paint) {
  return wrap(visible(text2), width - 7).map(
    (line, index) => `  ${paint.dim((index === 0 ? label : "").padEnd(5))}${line}`
  );
}
function listed(label, items, paint) {
  let shown = items.slice(0, LISTED).map((item, index) => `  ${paint.dim((index === 0 ? label : "").padEnd(5))}${item}`);
  return items.length > LISTED ? [...shown, `       and ${items.length - LISTED} more`] : shown;
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

// src/engine/json-schema.ts
function mistakeIn(value, schema, root = schema, place = "") {
  if (schema.$ref) {
    let name = schema.$ref.replace("#/definitions/", "");
    return mistakeIn(value, root.definitions[name], root, place);
  }
  let at = place || "The report";
  if (schema.const !== void 0 && value !== schema.const) return `${at} must be ${JSON.stringify(schema.const)}.`;
  if (schema.enum && !schema.enum.includes(value))
    return `${at} must be one of ${schema.enum.map((one) => JSON.stringify(one)).join(", ")}.`;
  if (schema.type && !isOf(value, schema.type)) return `${at} must be of type ${schema.type}.`;
  if (schema.minimum !== void 0 && value < schema.minimum)
    return `${at} must be ${schema.minimum} or more.`;
  if (Array.isArray(value)) {
    for (let [index, item] of schema.items ? value.entries() : []) {
      let mistake = mistakeIn(item, schema.items, root, `${place}[${index}]`);
      if (mistake) return mistake;
    }
    return;
  }
  return typeof value == "object" && value !== null ? mistakeInMembers(value, schema, root, place) : void 0;
}
function mistakeInMembers(value, schema, root, place) {
  let at = place || "The report";
  for (let key of schema.required ?? []) if (!Object.hasOwn(value, key)) return `${at} needs "${key}".`;
  for (let [key, member] of Object.entries(value)) {
    let known = schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : schema.additionalProperties;
    if (known === !1) return `${at} has no "${key.slice(0, 100)}".`;
    if (typeof known != "object") continue;
    let mistake = mistakeIn(member, known, root, place ? `${place}.${key}` : key);
    if (mistake) return mistake;
  }
}
function isOf(value, type) {
  switch (type) {
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value == "object" && value !== null && !Array.isArray(value);
    case "integer":
      return Number.isSafeInteger(value);
    default:
      return typeof value === type;
  }
}

// src/report/report.schema.json
var report_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://raw.githubusercontent.com/credlint/credlint/main/dist/schema/report.schema.json",
  title: "A credlint report",
  description: "What `credlint --format json` writes. No field holds a secret. Keys may be added; `version` counts up if one changes its meaning.",
  type: "object",
  additionalProperties: !1,
  required: [
    "version",
    "tool",
    "targets",
    "findings",
    "suppressed",
    "diagnostics",
    "stats",
    "skipped",
    "rules",
    "failOn",
    "exitCode",
    "verdict"
  ],
  properties: {
    version: { const: 1 },
    tool: {
      type: "object",
      additionalProperties: !1,
      required: ["name", "version"],
      properties: { name: { const: "credlint" }, version: { type: "string" } }
    },
    targets: { description: '"." or the paths asked for.', type: "array", items: { type: "string" } },
    shard: {
      description: "Only a part of the targets was looked at (--shard): index from 1 to count.",
      type: "object",
      additionalProperties: !1,
      required: ["index", "count"],
      properties: { index: { type: "integer", minimum: 1 }, count: { type: "integer", minimum: 1 } }
    },
    findings: {
      description: "By path, then offset, then rule id.",
      type: "array",
      items: { $ref: "#/definitions/finding" }
    },
    suppressed: {
      description: "Findings that were held back, each with its reason.",
      type: "array",
      items: {
        type: "object",
        additionalProperties: !1,
        required: ["finding", "by", "reason"],
        properties: {
          finding: { $ref: "#/definitions/finding" },
          by: { enum: ["inline", "config", "baseline", "foreign"] },
          reason: { type: "string" }
        }
      }
    },
    diagnostics: {
      description: "Trouble: an error means that bytes were not examined, or that the set-up is wrong (exit 2).",
      type: "array",
      items: {
        type: "object",
        additionalProperties: !1,
        required: ["level", "code", "message"],
        properties: {
          level: { enum: ["error", "note"] },
          code: { type: "string" },
          message: { type: "string" },
          hint: { type: "string" },
          path: { type: "string" },
          region: { $ref: "#/definitions/region" }
        }
      }
    },
    stats: {
      type: "object",
      additionalProperties: !1,
      required: ["files", "bytes", "binary", "documents"],
      properties: {
        files: { $ref: "#/definitions/count" },
        bytes: { $ref: "#/definitions/count" },
        binary: { description: "Binary files, which are skipped.", $ref: "#/definitions/count" },
        documents: {
          description: "Files read as documents, by format.",
          type: "object",
          additionalProperties: { $ref: "#/definitions/count" }
        }
      }
    },
    skipped: {
      description: "Binary files that were not searched, sorted.",
      type: "array",
      items: { type: "string" }
    },
    rules: {
      description: "What the findings' rules say of themselves.",
      type: "array",
      items: { $ref: "#/definitions/rule" }
    },
    failOn: { enum: ["error", "warning", "note", "never"] },
    exitCode: {
      description: "0 clean and complete, 1 findings at or over failOn, 2 not everything could be examined.",
      enum: [0, 1, 2]
    },
    verdict: { description: "Why the exit code is what it is.", type: "string" }
  },
  definitions: {
    count: { type: "integer", minimum: 0 },
    level: { enum: ["error", "warning", "note"] },
    tag: {
      description: "secret: here lies a credential. config: a set-up that is wrong or unsafe.",
      enum: ["secret", "config"]
    },
    region: {
      description: "1-based; columns count UTF-16 units; endColumn is the column after the last character.",
      type: "object",
      additionalProperties: !1,
      required: ["startLine", "startColumn", "endLine", "endColumn"],
      properties: {
        startLine: { type: "integer", minimum: 1 },
        startColumn: { type: "integer", minimum: 1 },
        endLine: { type: "integer", minimum: 1 },
        endColumn: { type: "integer", minimum: 1 }
      }
    },
    finding: {
      type: "object",
      additionalProperties: !1,
      required: [
        "ruleId",
        "level",
        "tag",
        "message",
        "fix",
        "path",
        "region",
        "span",
        "logical",
        "excerpt",
        "fingerprint",
        "related",
        "also"
      ],
      properties: {
        ruleId: { type: "string" },
        level: { $ref: "#/definitions/level" },
        tag: { $ref: "#/definitions/tag" },
        confidence: {
          description: "How sure the judge of named values is; absent where a token's form or a place tells.",
          enum: ["high", "medium", "low"]
        },
        reasons: {
          description: "Why, if it was asked for; weights are log odds.",
          type: "array",
          items: {
            type: "object",
            additionalProperties: !1,
            required: ["text"],
            properties: { text: { type: "string" }, weight: { type: "number" } }
          }
        },
        message: { type: "string" },
        fix: { type: "string" },
        path: { description: "POSIX, relative to the scan's root.", type: "string" },
        region: { $ref: "#/definitions/region" },
        span: {
          description: "UTF-16 offsets in the file's text, end exclusive.",
          type: "object",
          additionalProperties: !1,
          required: ["start", "end"],
          properties: { start: { $ref: "#/definitions/count" }, end: { $ref: "#/definitions/count" } }
        },
        entryPath: {
          description: "JSON pointer or alike, if an entry of a document was judged.",
          type: "string"
        },
        logical: {
          description: "Outermost first: collection, folder, request, header.",
          type: "array",
          items: { type: "string" }
        },
        excerpt: {
          description: "Lines around the place, every secret in them masked.",
          type: "object",
          additionalProperties: !1,
          required: ["startLine", "lines", "mark"],
          properties: {
            startLine: { type: "integer", minimum: 1 },
            lines: { type: "array", items: { type: "string" } },
            mark: {
              description: "0-based line of `lines` and columns in it, end exclusive.",
              type: "object",
              additionalProperties: !1,
              required: ["line", "start", "end"],
              properties: {
                line: { $ref: "#/definitions/count" },
                start: { $ref: "#/definitions/count" },
                end: { $ref: "#/definitions/count" }
              }
            }
          }
        },
        fingerprint: {
          description: "Stable under lines inserted elsewhere; made of no byte of a secret.",
          type: "string",
          pattern: "^[0-9a-f]{32}$"
        },
        related: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: !1,
            required: ["path", "region", "message"],
            properties: {
              path: { type: "string" },
              region: { $ref: "#/definitions/region" },
              message: { type: "string" }
            }
          }
        },
        also: {
          description: "Ids of rules that held here too and gave way.",
          type: "array",
          items: { type: "string" }
        },
        valueGroup: {
          description: "Findings with the same number hold the same value.",
          type: "integer",
          minimum: 1
        },
        repair: {
          description: "How it can be mended in its file, where repairs were asked for.",
          type: "object",
          additionalProperties: !1,
          required: ["title", "edits"],
          properties: {
            title: { type: "string" },
            edits: {
              description: "In the order of the text; none over another.",
              type: "array",
              items: {
                type: "object",
                additionalProperties: !1,
                required: ["path", "span", "region", "text"],
                properties: {
                  path: { type: "string" },
                  span: {
                    description: "UTF-16 offsets in the file's text; equal for an insertion.",
                    type: "object",
                    additionalProperties: !1,
                    required: ["start", "end"],
                    properties: {
                      start: { $ref: "#/definitions/count" },
                      end: { $ref: "#/definitions/count" }
                    }
                  },
                  region: { $ref: "#/definitions/region" },
                  text: { description: "What stands there afterwards.", type: "string" }
                }
              }
            }
          }
        },
        history: {
          description: "Of --history: where it came in (path, region and excerpt are those of that commit), and whether it is still in HEAD.",
          type: "object",
          additionalProperties: !1,
          required: ["commit", "authorDate", "inHead"],
          properties: {
            commit: { description: "The full id; empty for a content that is in no commit.", type: "string" },
            authorDate: { description: "ISO 8601 with the author's offset.", type: "string" },
            inHead: { type: "boolean" },
            head: {
              description: "Where it stands in HEAD, with the fingerprint that a scan of the files gives it.",
              type: "object",
              additionalProperties: !1,
              required: ["path", "region", "fingerprint"],
              properties: {
                path: { type: "string" },
                region: { $ref: "#/definitions/region" },
                fingerprint: { type: "string" }
              }
            }
          }
        }
      }
    },
    rule: {
      type: "object",
      additionalProperties: !1,
      required: ["id", "title", "level", "tag", "securitySeverity", "precision", "cwe", "message", "fix", "rank"],
      properties: {
        id: { type: "string", pattern: "^[^/]+/[^/]+$" },
        title: { type: "string" },
        level: { $ref: "#/definitions/level" },
        tag: { $ref: "#/definitions/tag" },
        securitySeverity: { type: "string" },
        precision: { enum: ["very-high", "high", "medium", "low"] },
        cwe: { type: "string", pattern: "^CWE-[0-9]+$" },
        message: { type: "string" },
        fix: { type: "string" },
        why: { description: "Why it matters; Markdown.", type: "string" },
        revoke: { type: "string" },
        references: { type: "array", items: { type: "string" } },
        rank: { type: "number" }
      }
    }
  }
};

// src/report/read-report.ts
function readReport(value) {
  let mistake = mistakeIn(value, report_schema_default);
  if (mistake) return mistake;
  let {
    tool,
    version: _,
    ...rest
  } = value;
  return { ...rest, version: tool.version };
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

// src/engine/builtin.ts
function nodeZlib() {
  return require("node:zlib");
}

// src/report/severity.ts
function mostSevereFirst(findings, severities) {
  return [...findings].sort(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || (severities.get(b.ruleId) ?? 0) - (severities.get(a.ruleId) ?? 0)
  );
}

// src/report/sarif-limits.ts
var MOST_RESULTS = 25e3, MOST_RULES = 25e3, MOST_BYTES = 1e7, KEPT_RESULTS = 5e3, KEPT_PLACES = 100, KEPT_TROUBLES = 1e3, SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json", SARIF_LIMIT = "report/sarif-limit";
function chooseResults(all, severities, most) {
  let room = Math.min(most, MOST_RESULTS);
  return all.length <= Math.min(room, KEPT_RESULTS) ? all : mostSevereFirst(all, severities).slice(0, room);
}
function fittedLog(describe, tell) {
  let most = Number.POSITIVE_INFINITY;
  for (; ; ) {
    let { run, notes } = describe(most), text2 = jsonText({ $schema: SCHEMA, version: "2.1.0", runs: [run] }), fit = resultsThatFit(text2, run.results.length);
    if (fit === void 0) {
      for (let note of notes) tell?.(note);
      return text2;
    }
    most = fit;
  }
}
function resultsThatFit(text2, results) {
  if (text2.length * 3 < MOST_BYTES || results === 0) return;
  let size = nodeZlib().gzipSync(text2).length;
  if (!(size <= MOST_BYTES))
    return Math.min(results - 1, Math.floor(results * (MOST_BYTES / size) * 0.95));
}
function limitNotes({ all, told, crowded, troubles, rules }) {
  let notes = [], left = all - told;
  if (left > 0) {
    let why = told < MOST_RESULTS ? `refuses a file of more than ${MOST_BYTES / 1e6} MB, compressed` : `refuses a run with more than ${thousands(MOST_RESULTS)} results`;
    notes.push(
      `${thousands(left)} of ${thousands(all)} findings are left out, as code scanning ${why}; the text and JSON reports have them all.`
    );
  } else told > KEPT_RESULTS && notes.push(`Of ${thousands(told)} findings code scanning shows the ${thousands(KEPT_RESULTS)} most severe.`);
  return crowded > 0 && notes.push(
    `${count(crowded, "finding")} ${crowded === 1 ? "has" : "have"} more than ${KEPT_PLACES - 1} related places; further ones are left out, as code scanning shows ${KEPT_PLACES} of a result.`
  ), troubles > KEPT_TROUBLES && notes.push(
    `${thousands(troubles - KEPT_TROUBLES)} of ${thousands(troubles)} troubles are left out; the text and JSON reports have them all.`
  ), rules > MOST_RULES && notes.push(
    `${thousands(rules - MOST_RULES)} rules are left out, as code scanning refuses more than ${thousands(MOST_RULES)}.`
  ), notes.map((message) => ({ level: "note", code: SARIF_LIMIT, message }));
}
function chooseRules(rules) {
  return rules.slice(0, MOST_RULES);
}
function chooseTroubles(all) {
  return all.length <= KEPT_TROUBLES ? all : [...all].sort((a, b) => +(b.level === "error") - +(a.level === "error")).slice(0, KEPT_TROUBLES);
}

// src/report/sarif-text.ts
var SRCROOT = "%SRCROOT%", FSROOT = "%FSROOT%";
function plainMessage(text2) {
  let shown = visible(text2);
  return escapeBraces(shown.includes("](") ? escapeLinkText(shown) : shown);
}
function escapeBraces(text2) {
  return text2.replace(/[{}]/g, "$&$&");
}
function escapeLinkText(text2) {
  return text2.replace(/[[\]\\]/g, "\\$&");
}
function isAbsolute(path) {
  return /^(?:\/|[A-Za-z]:[\\/])/.test(path);
}
function artifactLocation(path) {
  if (/^[A-Za-z]:\\/.test(path)) return artifactLocation(path.replaceAll("\\", "/"));
  if (isAbsolute(path)) return { uri: encodePath(path.replace(/^\/+/, "")), uriBaseId: FSROOT };
  let relative = path.replace(/^(?:\.\/)+/, "");
  if (["", ".", "-", "<stdin>"].includes(relative)) return { uri: "stdin", uriBaseId: SRCROOT };
  let uri = encodePath(relative);
  return relative === ".." || relative.startsWith("../") ? { uri } : { uri, uriBaseId: SRCROOT };
}
function encodePath(path) {
  return path.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD").split("/").map(encodeURIComponent).join("/");
}

// src/report/sarif-result.ts
function physical(path, region) {
  let location = { artifactLocation: artifactLocation(path) };
  return region ? { ...location, region: describeRegion(region) } : location;
}
function describeRegion({ startLine, startColumn, endLine, endColumn }) {
  return { startLine, startColumn, endLine, endColumn };
}

// src/report/sarif.ts
function describeTrouble({ level, code, message, hint, path, region }) {
  return {
    descriptor: { id: code },
    level: code === SARIF_LIMIT ? "warning" : level,
    message: { text: plainMessage(hint ? `${message} ${hint}` : message) },
    ...path === void 0 ? {} : { locations: [{ physicalLocation: physical(path, region) }] }
  };
}

// src/report/sarif-join.ts
var text = { type: "string" }, list = (items) => ({ type: "array", items }), object = (properties, optional = []) => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key))
}), OURS = object({
  version: { const: "2.1.0" },
  runs: list(
    object(
      {
        tool: object({
          driver: object({ name: { const: "credlint" }, version: text, rules: list(object({ id: text })) })
        }),
        properties: object({ shard: text }, ["shard"]),
        invocations: list(
          object(
            {
              exitCode: { enum: [0, 1, 2] },
              exitCodeDescription: text,
              toolExecutionNotifications: list(object({ level: text, message: object({ text }) }))
            },
            ["toolExecutionNotifications"]
          )
        ),
        results: list(
          object({
            ruleId: text,
            level: { enum: ["error", "warning", "note"] },
            message: object({ text }),
            locations: list(
              object({
                physicalLocation: object({
                  artifactLocation: object({ uri: text }),
                  region: object({ startLine: { type: "integer" }, startColumn: { type: "integer" } })
                })
              })
            )
          })
        )
      },
      ["properties"]
    )
  )
});
function readRun(value) {
  let mistake = mistakeIn(value, OURS);
  if (mistake) return mistake;
  let { runs } = value, [run] = runs;
  if (!run || runs.length > 1) return "runs must hold one run.";
  if (run.invocations.length !== 1) return "runs[0].invocations must hold one invocation.";
  let wrong = run.results.findIndex((one) => one.locations.length !== 1);
  return wrong < 0 ? run : `runs[0].results[${wrong}].locations must hold one location.`;
}
function shardOfRun(run) {
  let [, index, count3] = /^(\d{1,4})\/(\d{1,4})$/.exec(String(run.properties?.shard ?? "")) ?? [];
  return index ? { index: Number(index), count: Number(count3) } : void 0;
}
function joinRuns(runs, troubles, tell) {
  let known = unique(
    runs.flatMap((run) => run.tool.driver.rules),
    ({ id }) => id,
    ({ id }) => [id]
  ), all = unique(
    runs.flatMap((run) => run.results),
    identityOf,
    orderOf
  ), calls = runs.flatMap((run) => run.invocations), notes = unique(
    [...troubles.map(describeTrouble), ...calls.flatMap((one) => one.toolExecutionNotifications ?? [])],
    (one) => JSON.stringify([one.level, one.descriptor?.id, one.message.text, one.locations]),
    (one) => [one.level ?? "", one.descriptor?.id ?? "", one.message.text]
  ), worst = [...calls].sort(
    (a, b) => b.exitCode - a.exitCode || (a.exitCodeDescription < b.exitCodeDescription ? -1 : 1)
  )[0], exitCode = troubles.length > 0 ? 2 : worst.exitCode, verdict = troubles.length > 0 ? `exit 2: ${troubles[0].message}` : sum(runs, all.length, worst.exitCodeDescription);
  return { text: fittedLog((most) => {
    let told = chooseResults(all, severitiesIn(known), most), rules = chooseRules(known), indexes = new Map(rules.map((rule, index) => [rule.id, index])), cut = limitNotes({
      all: all.length,
      told: told.length,
      crowded: 0,
      troubles: notes.length,
      rules: known.length
    }), shown = [...chooseTroubles(notes), ...cut.map(describeTrouble)], { properties: _, ...first } = newest(runs);
    return { run: {
      ...first,
      tool: { driver: { ...first.tool.driver, rules: [...rules] } },
      ...categoryOf(runs),
      originalUriBaseIds: Object.assign({}, ...runs.map((one) => one.originalUriBaseIds ?? {})),
      invocations: [
        {
          executionSuccessful: exitCode !== 2,
          exitCode,
          exitCodeDescription: verdict,
          ...shown.length > 0 ? { toolExecutionNotifications: shown } : {}
        }
      ],
      results: told.map((one) => reindexed(one, indexes))
    }, notes: cut };
  }, tell), exitCode, verdict };
}
function sum(runs, findings, verdict) {
  if (runs.length === 1) return verdict;
  let code = verdict.slice(0, 7);
  return code === "exit 2:" ? verdict : `${code} ${findings} ${findings === 1 ? "finding" : "findings"} in ${runs.length} parts.`;
}
function severitiesIn(rules) {
  return new Map(rules.map((rule) => [rule.id, Number(rule.properties?.["security-severity"]) || 0]));
}
function reindexed(result, indexes) {
  let { ruleIndex: _, ...rest } = result, index = indexes.get(result.ruleId);
  return index === void 0 ? rest : { ...rest, ruleIndex: index };
}
function newest(runs) {
  return [...runs].sort((a, b) => a.tool.driver.version < b.tool.driver.version ? 1 : -1)[0];
}
function categoryOf(runs) {
  let ids = new Set(runs.map((run) => run.automationDetails?.id)), [id] = ids;
  return ids.size === 1 && id !== void 0 ? { automationDetails: { id } } : {};
}
function placeOf2(result) {
  let { artifactLocation: artifactLocation2, region } = result.locations[0].physicalLocation;
  return {
    uri: artifactLocation2.uri,
    base: artifactLocation2.uriBaseId ?? "",
    line: region.startLine,
    column: region.startColumn
  };
}
function identityOf({ ruleIndex: _, ...result }) {
  return JSON.stringify(result);
}
function orderOf(result) {
  let { uri, base, line, column } = placeOf2(result);
  return [base, uri, line, column, result.ruleId];
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
    orderOf2
  ), suppressed = unique(
    reports.flatMap((one) => one.suppressed.map(ungrouped)),
    ({ finding, by, reason }) => `${keyOf(finding)}
${by}
${reason}`,
    ({ finding }) => orderOf2(finding)
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
  let sum2 = (name) => reports.reduce((all, one) => all + one.stats[name], 0);
  return {
    version: reports.map((one) => one.version).sort().at(-1),
    targets: [...new Set(reports.flatMap((one) => one.targets))].sort(),
    findings: regrouped(findings, groups),
    suppressed,
    diagnostics,
    stats: {
      files: sum2("files"),
      bytes: sum2("bytes"),
      binary: sum2("binary"),
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
function outcome(reports, findings, diagnostics, failOn) {
  let own = outcomeOf(findings, diagnostics, failOn, !1), partial = reports.filter((one) => one.exitCode === 2).map((one) => one.verdict);
  return own.exitCode === 2 || partial.length === 0 ? own : { exitCode: 2, verdict: partial.sort()[0] };
}
function missingShards(shards) {
  if (shards.length === 0) return [];
  let counts = [...new Set(shards.map((one) => one.count))].sort((a, b) => a - b), trouble = (message) => ({
    level: "error",
    code: "merge/shards",
    message,
    hint: "Merge the reports of all shards of one scan."
  });
  if (counts.length > 1) return [trouble(`These are shards of different scans: of ${counts.join(" and of ")}.`)];
  let have = new Set(shards.map((one) => one.index)), missing = Array.from({ length: counts[0] }, (_, i) => i + 1).filter((index) => !have.has(index));
  return missing.length === 0 ? [] : [
    trouble(
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
function orderOf2({ path, span, ruleId }) {
  return [path, span.start, ruleId];
}
function troubleKey({ level, code, path, message, hint, region }) {
  return JSON.stringify([level, code, path, message, hint, region?.startLine, region?.startColumn]);
}
function joinGroups(reports) {
  let parents = /* @__PURE__ */ new Map(), rootOf = (name) => {
    let at = name;
    for (let up = parents.get(at); up !== void 0; up = parents.get(at)) at = up;
    return at;
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

// src/cli/emit.ts
var import_node_path2 = require("node:path");

// src/cli/git-flags.ts
var GIT_FLAGS = [
  { section: "Git", name: "staged", help: "what is about to be committed: the index's new lines" },
  {
    section: "Git",
    name: "diff",
    value: "BASE...HEAD",
    help: "what HEAD has since it parted from BASE; BASE..HEAD: what differs"
  },
  {
    section: "Git",
    name: "history",
    value: "BASE..HEAD",
    optional: !0,
    help: "every commit of all refs, or those of a range"
  },
  { section: "Git", name: "since", value: "DATE", help: "with history: commits from that date on" },
  { section: "Git", name: "branch", value: "NAME", help: "with history: only what this branch reaches" },
  { section: "Git", name: "max-commits", value: "N", help: "with history: the newest N commits" },
  { section: "Git", name: "tags", help: "with history of a branch or range: what tags reach too" },
  { section: "Git", name: "stashes", help: "with history: stashes too" },
  { section: "Git", name: "notes", help: "with history: git notes too" },
  { section: "Git", name: "unreachable", help: "with history: also what nothing reaches any more" }
];

// src/cli/flags.ts
var LEVELS2 = ["error", "warning", "note"], FORMATS = [
  "text",
  "json",
  "sarif",
  "html",
  "markdown",
  "github",
  "gitlab",
  "codequality",
  "junit"
], FLAGS = [
  {
    section: "Results",
    name: "format",
    short: "f",
    value: "FORMAT",
    choices: FORMATS,
    help: "text, json, sarif, html, markdown, github, gitlab, codequality or junit [text]"
  },
  {
    section: "Results",
    name: "output",
    short: "o",
    value: "FORMAT=FILE",
    repeat: !0,
    help: "also write FORMAT to FILE; repeatable"
  },
  {
    section: "Results",
    name: "fail-on",
    value: "LEVEL",
    choices: [...LEVELS2, "never"],
    help: "exit 1 from this level up: error, warning, note, never [warning]"
  },
  { section: "Results", name: "min-level", value: "LEVEL", choices: LEVELS2, help: "report from this level up [note]" },
  {
    section: "Results",
    name: "min-confidence",
    value: "CONFIDENCE",
    choices: ["high", "medium", "low"],
    help: "named values from this confidence up [medium]"
  },
  {
    section: "Results",
    name: "tag",
    value: "TAG",
    choices: ["secret", "config"],
    help: "report only secrets, or only set-ups that are wrong"
  },
  { section: "Results", name: "strict", help: "files that a weaker reader read count as not examined (exit 2)" },
  { section: "Results", name: "quiet", short: "q", help: "one line a finding, nothing else" },
  { section: "Results", name: "verbose-skipped", help: "tell each named value that is not reported, and why" },
  { section: "Results", name: "list-skipped", help: "name the binary files that were skipped" },
  { section: "Results", name: "no-progress", help: "show on no terminal how far a long scan is" },
  {
    section: "Results",
    name: "color",
    value: "WHEN",
    choices: ["auto", "always", "never"],
    help: "auto, always or never [auto]"
  },
  { section: "Results", name: "sarif-all-rules", help: "SARIF lists every rule, not only those that fired" },
  { section: "Results", name: "sarif-suppressed", help: "SARIF has what was held back too, with its reason" },
  {
    section: "Results",
    name: "sarif-category",
    value: "NAME",
    help: "SARIF's automationDetails, which code scanning keeps apart"
  },
  {
    section: "Selection",
    name: "rule",
    value: "ID,...",
    repeat: !0,
    help: "only these rules; a star stands for any rest (stripe/*)"
  },
  { section: "Selection", name: "skip-rule", value: "ID,...", repeat: !0, help: "all rules but these" },
  {
    section: "Selection",
    name: "include",
    value: "GLOB",
    repeat: !0,
    help: "of folders, only paths that match (gitignore syntax)"
  },
  { section: "Selection", name: "exclude", value: "GLOB", repeat: !0, help: "of folders, no path that matches" },
  {
    section: "Selection",
    name: "shard",
    value: "I/N",
    help: "one of N parts, told apart by paths; credlint merge joins them"
  },
  { section: "Selection", name: "no-gitignore", help: "read ignored files too" },
  { section: "Selection", name: "stdin-name", value: "FILE", help: 'the path that "-" is reported under [stdin]' },
  { section: "Selection", name: "max-file-size", value: "SIZE", help: "leave larger files out, and say so (exit 2)" },
  {
    section: "Selection",
    name: "max-document-size",
    value: "SIZE",
    help: "read larger files as lines, not as documents [64MB]"
  },
  ...GIT_FLAGS,
  {
    section: "Set-up",
    name: "config",
    short: "c",
    value: "FILE",
    help: 'else .credlint.jsonc or package.json "credlint", upward'
  },
  { section: "Set-up", name: "no-config", help: "read no config file" },
  {
    section: "Set-up",
    name: "baseline",
    value: "FILE",
    help: "accepted values [.credlint-baseline.jsonl in the root]"
  },
  { section: "Set-up", name: "no-baseline", help: "as if nothing had been accepted there" },
  { section: "Set-up", name: "write", help: "with fix: change the files" },
  { section: "Set-up", name: "prune", help: "with baseline: only take out what matches nothing any more" },
  { section: "Set-up", name: "reason", value: "TEXT", help: "with ignore and baseline: why it is accepted" },
  { section: "Set-up", name: "until", value: "DATE", help: "with ignore: the last day it holds, YYYY-MM-DD" },
  {
    section: "Set-up",
    name: "from",
    value: "SCANNER",
    choices: ["gitleaks", "detect-secrets", "secretlint"],
    help: "with init: turn its ignores into ours"
  },
  { section: "Set-up", name: "rules", value: "DIR", repeat: !0, help: "rule files of your own" },
  {
    section: "Set-up",
    name: "check",
    value: "DIR",
    repeat: !0,
    help: "with rules: check the rule files of a folder"
  },
  {
    section: "Set-up",
    name: "why",
    value: "FINDING",
    help: "with explain: why a finding (its fingerprint or path:line:column) is told"
  },
  {
    section: "Set-up",
    name: "stats",
    help: "with rules: how many there are of each kind; with audit: what was answered"
  },
  { section: "Set-up", name: "provider", value: "ID", help: "with rules: list the checks of one provider" },
  { section: "Set-up", name: "now", value: "TIME", help: "the clock for tokens and ignores (ISO 8601) [now]" },
  { section: "Set-up", name: "threads", value: "N", help: "threads in all [one a processor, at most 4]" },
  { section: "Set-up", name: "no-syntax-trees", help: "read JavaScript by names only, which is faster" },
  { section: "Set-up", name: "help", short: "h", help: "this text" },
  { section: "Set-up", name: "version", short: "V", help: "the version" }
];

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

// src/cli/emit.ts
function outputsOf(args) {
  let files = (args.flags.get("output") ?? []).map((value) => {
    let equals = value.indexOf("="), format2 = value.slice(0, Math.max(equals, 0)), file = value.slice(equals + 1);
    if (equals < 1 || !file || !FORMATS.includes(format2))
      throw new UserError(
        "cli/flag-value",
        `--output does not take "${value}".`,
        `Write FORMAT=FILE with one of ${FORMATS.join(", ")}, such as sarif=credlint.sarif.`
      );
    return { format: format2, file };
  }), format = args.flags.get("format")?.[0];
  return { format, files, formats: /* @__PURE__ */ new Set([format ?? "text", ...files.map((one) => one.format)]) };
}
function emit(report, outputs, args, outside, now) {
  let format = outputs.format ?? "text", category = args.flags.get("sarif-category")?.[0], rendered = (to, color) => render(report, to, {
    color,
    width: outside.width,
    hyperlinks: color && outside.terminal && !outside.env.CI,
    quiet: args.flags.has("quiet"),
    listSkipped: args.flags.has("list-skipped") || args.flags.has("verbose-skipped"),
    allRules: args.flags.has("sarif-all-rules"),
    sarifSuppressed: args.flags.has("sarif-suppressed"),
    ...category === void 0 ? {} : { category },
    now,
    tell: (note) => warn(note.message, outside)
  });
  for (let { format: to, file } of outputs.files)
    writeWhole((0, import_node_path2.resolve)(outside.cwd, file), rendered(to, !1), "Check --output.");
  outside.write(rendered(format, format === "text" && wantsColor(args, outside))), format !== "text" && warnOf(report, outside);
}
function wantsColor(args, outside) {
  let when = args.flags.get("color")?.[0] ?? "auto";
  return when !== "auto" ? when === "always" : outside.env.NO_COLOR ? !1 : outside.env.FORCE_COLOR && outside.env.FORCE_COLOR !== "0" ? !0 : outside.terminal && outside.env.TERM !== "dumb";
}
function warnOf(report, outside) {
  for (let trouble of report.diagnostics)
    trouble.level === "error" && warn(`${trouble.path ? `${trouble.path}: ` : ""}${trouble.message}`, outside);
  warn(report.verdict, outside);
}
function warn(text2, outside) {
  outside.warn(inertLines(`credlint: ${visible(text2)}
`));
}

// src/cli/merge.part.ts
var mergeCommand = async (args, outside) => {
  if (args.positionals.length === 0)
    throw new UserError(
      "merge/usage",
      "credlint merge takes reports.",
      "credlint merge shard-*.json -f text -o sarif=all.sarif"
    );
  let outputs = outputsOf(args), parts = args.positionals.map((file) => readPart(file, outside));
  sameVersion(parts, args.positionals);
  let reports = parts.flatMap((part) => part.kind === "report" ? [part.report] : []);
  if (reports.length < parts.length) return mergeSarif(parts, outputs, args, outside);
  let failOn = args.flags.get("fail-on")?.[0], report = joinReports(reports, failOn);
  return emit(report, outputs, args, outside, nowOf(args)), report.exitCode;
};
function readPart(file, outside) {
  let value;
  try {
    value = JSON.parse((0, import_node_fs2.readFileSync)((0, import_node_path3.resolve)(outside.cwd, file), "utf8").replace(/^\ufeff/, ""));
  } catch (error) {
    let code = error.code;
    throw refused(file, code ? `could not be read (${code})` : "is no JSON");
  }
  let isSarif = typeof value == "object" && value !== null && Object.hasOwn(value, "runs"), read = isSarif ? readRun(value) : readReport(value);
  if (typeof read == "string") throw refused(file, `is no ${isSarif ? "SARIF" : "JSON report"} of credlint: ${read}`);
  return isSarif ? { kind: "sarif", run: read } : { kind: "report", report: read };
}
function refused(file, why) {
  return new UserError(
    "merge/input",
    `${visible(file)} ${visible(why)}`.replace(/(?<![.!?])$/, "."),
    "Give reports that credlint wrote with -o json=FILE or -o sarif=FILE."
  );
}
function sameVersion(parts, files) {
  let versions = parts.map((part) => part.kind === "report" ? part.report.version : part.run.tool.driver.version), other = versions.findIndex((version) => version !== versions[0]);
  if (other > 0)
    throw new UserError(
      "merge/version",
      visible(`${files[0]} is of credlint ${versions[0]}, ${files[other]} of ${versions[other]}.`),
      "Scan all parts with one version."
    );
}
function mergeSarif(parts, outputs, args, outside) {
  let other = [...outputs.formats].find(
    (format) => format !== "sarif" && (format !== "text" || outputs.format === "text")
  );
  if (other)
    throw new UserError(
      "merge/format",
      `SARIF reports cannot be merged to ${other}, which tells more than they hold.`,
      "Merge JSON reports (credlint -o json=FILE), or ask for -f sarif."
    );
  if (args.flags.has("fail-on"))
    throw new UserError("merge/format", "--fail-on goes with JSON reports.", "A SARIF report has its exit code.");
  let options = { color: !1, width: 100, hyperlinks: !1, quiet: !1 }, runs = parts.map(
    (part) => part.kind === "sarif" ? part.run : readRun(JSON.parse(render(part.report, "sarif", options)))
  ), shards = runs.flatMap((run) => shardOfRun(run) ?? []), troubles = missingShards(shards), joined = joinRuns(runs, troubles, (note) => warn(note.message, outside));
  for (let { file } of outputs.files) writeWhole((0, import_node_path3.resolve)(outside.cwd, file), joined.text, "Check --output.");
  (outputs.format === "sarif" || outputs.files.length === 0) && outside.write(joined.text);
  for (let one of troubles) one.hint && warn(one.hint, outside);
  return warn(joined.verdict, outside), joined.exitCode;
}
function nowOf(args) {
  let now = args.flags.get("now")?.[0], time = now === void 0 ? /* @__PURE__ */ new Date() : new Date(now);
  if (Number.isNaN(time.getTime()))
    throw new UserError(
      "cli/flag-value",
      "The clock is no time.",
      "Write an ISO 8601 time such as 2026-11-21T00:00:00Z."
    );
  return time;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  mergeCommand
});
