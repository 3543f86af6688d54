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

// src/report/sarif.part.ts
var sarif_part_exports = {};
__export(sarif_part_exports, {
  renderSarif: () => renderSarif
});
module.exports = __toCommonJS(sarif_part_exports);

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

// src/model/home.ts
var HOME = "https://github.com/credlint/credlint";
function pageName(id) {
  return id.slice(0, Math.max(0, id.indexOf("/"))) || "own";
}
function rulePage(id) {
  return `${HOME}/blob/main/docs/rules/${pageName(id)}.md#${id.replaceAll("/", "")}`;
}

// src/engine/builtin.ts
function nodeZlib() {
  return require("node:zlib");
}

// src/engine/inert.ts
var ANYWHERE = /##(?=\w*\[)/g;
function inertJson(json) {
  return json.replace(ANYWHERE, "#\\u0023");
}

// src/report/json-text.ts
function jsonText(value, replacer) {
  return `${inertJson(escapeUnseen(JSON.stringify(value, replacer, 2)))}
`;
}

// src/report/tally.ts
var LEVELS = ["error", "warning", "note"];
function count(number, noun) {
  return `${thousands(number)} ${noun}${number === 1 ? "" : "s"}`;
}
function thousands(number) {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

// src/report/severity.ts
function severitiesOf(report) {
  return new Map(report.rules.map((rule) => [rule.id, Number(rule.securitySeverity) || 0]));
}
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
    let { run, notes } = describe(most), text = jsonText({ $schema: SCHEMA, version: "2.1.0", runs: [run] }), fit = resultsThatFit(text, run.results.length);
    if (fit === void 0) {
      for (let note of notes) tell?.(note);
      return text;
    }
    most = fit;
  }
}
function resultsThatFit(text, results) {
  if (text.length * 3 < MOST_BYTES || results === 0) return;
  let size = nodeZlib().gzipSync(text).length;
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

// src/engine/fingerprint.ts
var FINGERPRINT_KEY = "credlint/v1";

// src/report/history.ts
function placedInHead(finding) {
  let head = finding.history?.head;
  if (!head) return finding;
  let came = { path: finding.path, region: finding.region, message: "Where it came in." };
  return { ...finding, ...head, related: came.path === head.path ? finding.related : [came, ...finding.related] };
}
function historyProperties({
  history,
  path,
  region
}) {
  if (!history) return {};
  let { commit, authorDate, inHead } = history;
  return { commit, authorDate, commitPath: path, commitLine: region.startLine, inHead };
}

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

// src/report/sarif-text.ts
var SRCROOT = "%SRCROOT%", FSROOT = "%FSROOT%", DESCRIPTION = 1024;
function plainMessage(text) {
  let shown = visible(text);
  return escapeBraces(shown.includes("](") ? escapeLinkText(shown) : shown);
}
function linkMessage(text, id) {
  return `[${escapeBraces(escapeLinkText(visible(text)))}](${id})`;
}
function description(text) {
  return cutEnd(plainMessage(text), DESCRIPTION);
}
function markdownMessage(text) {
  return escapeBraces(text.split(`
`).map(visible).join(`
`));
}
function escapeBraces(text) {
  return text.replace(/[{}]/g, "$&$&");
}
function escapeLinkText(text) {
  return text.replace(/[[\]\\]/g, "\\$&");
}
function pascalCase(id) {
  return id.split(/[^A-Za-z0-9]+/).map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
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
var LINKS = 5;
function describeResult(told, ruleIndex, suppressed) {
  let finding = placedInHead(told), related = finding.related.slice(0, KEPT_PLACES - 1);
  return {
    ruleId: finding.ruleId,
    ...ruleIndex === void 0 ? {} : { ruleIndex },
    level: finding.level,
    message: { text: messageOf(finding, related) },
    locations: [{ physicalLocation: physical(finding.path, finding.region), ...logical(finding.logical) }],
    partialFingerprints: { [FINGERPRINT_KEY]: finding.fingerprint },
    ...related.length > 0 ? { relatedLocations: related.map(describeRelated) } : {},
    ...finding.repair ? { fixes: [describeFix(finding.repair)] } : {},
    ...suppressed ? { suppressions: [describeSuppression(suppressed)] } : {},
    properties: {
      tags: [finding.tag],
      ...finding.confidence ? { precision: finding.confidence } : {},
      ...finding.also.length > 0 ? { also: finding.also } : {},
      ...historyProperties(told)
    }
  };
}
function physical(path, region) {
  let location = { artifactLocation: artifactLocation(path) };
  return region ? { ...location, region: describeRegion(region) } : location;
}
function describeRegion({ startLine, startColumn, endLine, endColumn }) {
  return { startLine, startColumn, endLine, endColumn };
}
function messageOf(finding, related) {
  let links = related.slice(0, LINKS).map((one, index) => linkMessage(one.message.replace(/[.\s]+$/, "") || "related", index + 1)), text = plainMessage(finding.message);
  return links.length > 0 ? `${text} See ${links.join(", ")}.` : text;
}
function describeRelated(one, index) {
  return {
    id: index + 1,
    physicalLocation: physical(one.path, one.region),
    message: { text: plainMessage(one.message || "Related.") }
  };
}
function logical(names) {
  if (names.length === 0) return {};
  let shown = names.map(visible);
  return { logicalLocations: [{ name: shown.at(-1), fullyQualifiedName: shown.join(" / "), kind: "member" }] };
}
function describeFix({ title, edits }) {
  return {
    description: { text: plainMessage(title) },
    artifactChanges: [...new Set(edits.map((edit) => edit.path))].map((path) => ({
      artifactLocation: artifactLocation(path),
      replacements: edits.filter((edit) => edit.path === path).map(({ region, text }) => ({ deletedRegion: describeRegion(region), insertedContent: { text } }))
    }))
  };
}
function describeSuppression({ by, reason }) {
  return { kind: by === "inline" || by === "foreign" ? "inSource" : "external", status: "accepted", ...reason ? { justification: visible(reason) } : {} };
}

// src/engine/template.ts
function fillTemplate(template, lookUp) {
  return template.replace(/(?<![{$])\{([A-Za-z][\w.-]*)\}(?!\})/g, (whole, name) => lookUp(name) ?? whole);
}

// src/report/rule-text.ts
function generalText(template) {
  return fillTemplate(template.replace(/(?<=\w)\{\w+\}/g, ""), (name) => `\u2039${name}\u203A`);
}
function sentence(text) {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

// src/report/sarif-rule.ts
var NAME = 255;
function describeRule(rule) {
  let message = generalText(rule.message), fix = generalText(rule.fix);
  return {
    id: rule.id,
    name: pascalCase(rule.id).slice(0, NAME),
    shortDescription: { text: description(sentence(generalText(rule.title))) },
    fullDescription: { text: description(sentence(message)) },
    help: {
      text: plainMessage(helpText(rule, message, fix)),
      markdown: markdownMessage(helpMarkdown(rule, message, fix))
    },
    helpUri: rulePage(rule.id),
    defaultConfiguration: { level: rule.level },
    properties: {
      tags: ["security", rule.tag, `external/cwe/${rule.cwe.toLowerCase()}`],
      precision: rule.precision,
      ...severityOf(rule)
    }
  };
}
function severityOf(rule) {
  let number = Number(rule.securitySeverity);
  return /^\d+(?:\.\d+)?$/.test(rule.securitySeverity) && number > 0 && number <= 10 ? { "security-severity": rule.securitySeverity } : {};
}
function helpText(rule, message, fix) {
  let revoke = rule.revoke ? ` Revoke it: ${rule.revoke}` : "";
  return `${sentence(message)} ${sentence(fix)}${revoke}`;
}
function helpMarkdown(rule, message, fix) {
  let links = [...rule.references ?? [], rulePage(rule.id)].filter((text) => text.startsWith("https://"));
  return [
    `## ${rule.title}`,
    sentence(message),
    ...rule.why ? [rule.why] : [],
    `**How to mend it**: ${sentence(fix)}`,
    ...rule.revoke ? [`**Revoke it**: <${rule.revoke}>`] : [],
    ...rule.tag === "secret" ? ["The value stays in git's history: revoke it first, then remove it."] : [],
    links.map((link) => `- <${link}>`).join(`
`)
  ].join(`

`);
}

// src/report/sarif.ts
var renderSarif = (report, options) => fittedLog((most) => describeRun(report, options, most), options.tell);
function describeRun(report, options, most) {
  let suppressed = options.sarifSuppressed ? report.suppressed : [], reasons = new Map(suppressed.map((one) => [one.finding, one])), all = [...report.findings, ...reasons.keys()], told = chooseResults(all, severitiesOf(report), most), fired = new Set(told.map((one) => one.ruleId)), known = report.rules.filter((rule) => options.allRules || fired.has(rule.id)).sort((a, b) => a.id < b.id ? -1 : 1), rules = chooseRules(known), indexes = new Map(rules.map((rule, index) => [rule.id, index])), notes = limitNotes({
    all: all.length,
    told: told.length,
    crowded: told.filter((one) => one.related.length >= KEPT_PLACES).length,
    troubles: report.diagnostics.length,
    rules: known.length
  });
  return { run: {
    tool: {
      driver: {
        name: "credlint",
        fullName: `credlint ${report.version}, a linter for credentials`,
        semanticVersion: report.version,
        version: report.version,
        informationUri: HOME,
        rules: rules.map(describeRule)
      }
    },
    ...options.category ? { automationDetails: { id: `${options.category.replace(/\/+$/, "")}/` } } : {},
    ...report.shard ? { properties: { shard: `${report.shard.index}/${report.shard.count}` } } : {},
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: describeRoots(report),
    invocations: [describeInvocation(report, [...chooseTroubles(report.diagnostics), ...notes])],
    results: told.map((one) => describeResult(one, indexes.get(one.ruleId), reasons.get(one)))
  }, notes };
}
function describeRoots(report) {
  let root = { [SRCROOT]: { description: { text: "The root of the repository, or the folder that was scanned." } } };
  return [...[...report.findings, ...report.suppressed.map((one) => one.finding)].flatMap(
    (one) => [one, ...one.related].map((place) => place.path)
  ), ...report.diagnostics.map((one) => one.path ?? "")].some(isAbsolute) ? { ...root, [FSROOT]: { uri: "file:///" } } : root;
}
function describeInvocation(report, troubles) {
  let notifications = troubles.map(describeTrouble);
  return {
    executionSuccessful: report.exitCode !== 2,
    exitCode: report.exitCode,
    exitCodeDescription: visible(report.verdict),
    ...notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}
  };
}
function describeTrouble({ level, code, message, hint, path, region }) {
  return {
    descriptor: { id: code },
    level: code === SARIF_LIMIT ? "warning" : level,
    message: { text: plainMessage(hint ? `${message} ${hint}` : message) },
    ...path === void 0 ? {} : { locations: [{ physicalLocation: physical(path, region) }] }
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderSarif
});
