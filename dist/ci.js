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

// src/report/ci.part.ts
var ci_part_exports = {};
__export(ci_part_exports, {
  renderCodequality: () => renderCodequality,
  renderGithub: () => renderGithub,
  renderGitlab: () => renderGitlab,
  renderJunit: () => renderJunit,
  renderMarkdown: () => renderMarkdown
});
module.exports = __toCommonJS(ci_part_exports);

// src/engine/builtin.ts
function nodeCrypto() {
  return require("node:crypto");
}

// src/engine/digest.ts
function sha256Hex(value) {
  return nodeCrypto().createHash("sha256").update(value).digest("hex");
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

// src/report/history.ts
function tellHistory({ commit, authorDate, inHead, head }) {
  let day = authorDate ? ` of ${visible(authorDate.slice(0, 10))}` : "", came = commit ? `came in with ${visible(commit.slice(0, 12))}${day}` : "in no commit", place = head ? ` at ${visible(head.path)}:${head.region.startLine}:${head.region.startColumn}` : "";
  return `${came}, ${inHead ? `still in HEAD${place}` : "no longer in HEAD"}`;
}
function messageWithHistory({ message, history }) {
  return history ? `${message} It ${tellHistory(history)}.` : message;
}
function placedInHead(finding) {
  let head = finding.history?.head;
  if (!head) return finding;
  let came = { path: finding.path, region: finding.region, message: "Where it came in." };
  return { ...finding, ...head, related: came.path === head.path ? finding.related : [came, ...finding.related] };
}

// src/engine/inert.ts
var AT_START = /^(?=\s*::)/gm, ANYWHERE = /##(?=\w*\[)/g;
function inertLines(text) {
  return text.replace(AT_START, "\xB7").replace(ANYWHERE, "##\xB7");
}
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
function bytes(number) {
  let units = ["B", "kB", "MB", "GB", "TB"], value = number, unit = 0;
  for (; value >= 999.5 && unit < units.length - 1; )
    value /= 1e3, unit += 1;
  return unit === 0 ? `${number} B` : `${value < 99.95 ? value.toFixed(1) : value.toFixed(0)} ${units[unit]}`;
}
function countLevels(findings) {
  return LEVELS.map((level) => [level, findings.filter((one) => one.level === level).length]).filter(([, number]) => number > 0).map(([level, number]) => count(number, level)).join(", ");
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

// src/report/codequality.ts
var renderCodequality = (report) => {
  let severities = severitiesOf(report);
  return jsonText([
    ...report.diagnostics.filter((one) => one.level === "error").map(describeTrouble),
    ...report.findings.map((one) => describe(one, severities.get(one.ruleId) ?? 0))
  ]);
};
function describe(finding, severity) {
  let { ruleId, level, fix, path, region, fingerprint } = placedInHead(finding), grave = severity > 9 ? "blocker" : "critical";
  return {
    description: visible(`${messageWithHistory(finding)} ${fix}`),
    check_name: ruleId,
    fingerprint,
    severity: level === "error" ? grave : level === "warning" ? "major" : "info",
    location: { path, lines: { begin: region.startLine, end: region.endLine } }
  };
}
function describeTrouble({ code, message, hint, path, region }) {
  return {
    description: visible(hint ? `${message} ${hint}` : message),
    check_name: code,
    fingerprint: sha256Hex([code, path ?? "", message].join("\0")).slice(0, 32),
    severity: "blocker",
    location: { path: path ?? ".", lines: { begin: region?.startLine ?? 1, end: region?.endLine ?? 1 } }
  };
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

// src/report/github.ts
var ANNOTATIONS = 10, TROUBLES = 5, MESSAGE = 4e3, KINDS = { error: "error", warning: "warning", note: "notice" }, renderGithub = (report, options) => {
  let most = Math.max(0, Math.min(options.annotations ?? ANNOTATIONS, ANNOTATIONS)), rules = new Map(report.rules.map((rule) => [rule.id, rule])), troubles = report.diagnostics.filter((one) => one.level === "error"), told = troubles.slice(0, Math.min(TROUBLES, most)), lines = told.map(annotateTrouble), findings = mostSevereFirst(report.findings, severitiesOf(report)), left = report.findings.length;
  for (let level of LEVELS) {
    let room = level === "error" ? most - told.length : most, shown = findings.filter((one) => one.level === level).slice(0, room);
    left -= shown.length, lines.push(...shown.map((one) => annotateFinding(one, rules.get(one.ruleId))));
  }
  return `${[...lines, ...plainLines(report, left, troubles.length - told.length)].join(`
`)}
`;
};
function plainLines(report, left, troubles) {
  let lines = [];
  return troubles > 0 && lines.push(`credlint: ${count(troubles, "more input")} could not be examined.`), left > 0 && lines.push(
    `credlint: ${thousands(left)} of ${count(report.findings.length, "finding")} (${countLevels(report.findings)}) have no annotation, as GitHub shows ${ANNOTATIONS} of a kind; other reports have them all.`
  ), [...lines, `credlint: ${report.verdict}`].map((line) => inertLines(visible(line)));
}
function annotateFinding(finding, rule) {
  let { path, region, level, ruleId, fix } = placedInHead(finding), place = finding.history?.inHead === !1 ? {} : { file: path, ...placeOf(region) }, revoke = rule?.revoke ? ` Revoke: ${rule.revoke}` : "";
  return command(
    KINDS[level],
    { ...place, title: rule ? `${rule.title} (${ruleId})` : ruleId },
    `${messageWithHistory(finding)} ${fix}${revoke}`
  );
}
function annotateTrouble({ code, message, hint, path, region }) {
  return command(
    "error",
    { ...path === void 0 ? {} : { file: path, ...region ? placeOf(region) : {} }, title: `credlint ${code}` },
    hint ? `${message} ${hint}` : message
  );
}
function placeOf({ startLine, startColumn, endLine, endColumn }) {
  let lines = { line: String(startLine), endLine: String(endLine) };
  return startLine === endLine ? { ...lines, col: String(startColumn), endColumn: String(endColumn) } : lines;
}
function command(name, properties, message) {
  let list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(visible(value))}`);
  return `::${name} ${list.join(",")}::${escapeData(cutEnd(visible(message), MESSAGE))}`;
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll(`
`, "%0A");
}
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/model/home.ts
var HOME = "https://github.com/credlint/credlint";
function pageName(id) {
  return id.slice(0, Math.max(0, id.indexOf("/"))) || "own";
}
function rulePage(id) {
  return `${HOME}/blob/main/docs/rules/${pageName(id)}.md#${id.replaceAll("/", "")}`;
}

// src/report/markdown-text.ts
var MEANT = /[&<>[\]`*~\\|@#$]|(?<!\w)_|_(?!\w)|(?<=www)\.|:(?=[\w+/-])/gi, SOUGHT = "@#$:";
function escapeMarkdown(text) {
  return escapeWith(text, "<!-- -->");
}
function codeMarkdown(text) {
  return `<code>${escapeWith(text, "")}</code>`;
}
function linkMarkdown(shown, url) {
  return /^https:\/\/[\w./#?&=%:@~+-]+$/.test(url) ? `[${shown}](<${url}>)` : shown;
}
function escapeWith(text, parting) {
  return visible(text).replace(MEANT, (char) => char === "@" ? `${entity(char)}<!-- -->` : entity(char) + (SOUGHT.includes(char) ? parting : ""));
}
function entity(char) {
  return `&#${char.charCodeAt(0)};`;
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

// src/report/time.ts
function utcSeconds(time) {
  return time.toISOString().slice(0, 19);
}

// src/report/gitlab.ts
var SCHEMA_VERSION = "15.2.1", NAME = 255, SOLUTION = 7e3, NO_COMMIT = "0000000", renderGitlab = (report, options) => {
  let rules = new Map(report.rules.map((rule) => [rule.id, rule])), time = utcSeconds(options.now ?? /* @__PURE__ */ new Date()), tool = {
    id: "credlint",
    name: "credlint",
    url: HOME,
    version: report.version,
    vendor: { name: "credlint" }
  };
  return jsonText({
    version: SCHEMA_VERSION,
    scan: {
      analyzer: tool,
      scanner: tool,
      type: "secret_detection",
      start_time: time,
      end_time: time,
      status: report.exitCode === 2 ? "failure" : "success",
      messages: report.diagnostics.map(messageOf)
    },
    vulnerabilities: report.findings.map((one) => describe2(one, rules.get(one.ruleId)))
  });
};
function messageOf({ level, code, path, message, hint }) {
  let place = path === void 0 ? "" : `${path}: `;
  return { level: level === "error" ? "warn" : "info", value: `${code}: ${place}${message}${hint ? ` ${hint}` : ""}` };
}
function describe2(finding, rule) {
  let { ruleId, path, region, history } = finding;
  return {
    id: uuidOf(finding.fingerprint),
    name: (rule?.title ?? ruleId).slice(0, NAME),
    description: escapeMarkdown(messageWithHistory(finding)),
    severity: severityOf(finding, rule),
    ...rule ? { solution: generalText(rule.fix).slice(0, SOLUTION) } : {},
    identifiers: [
      { type: "credlint_rule", name: `credlint ${ruleId}`, value: ruleId, url: rulePage(ruleId) },
      ...rule ? cweOf(rule.cwe) : []
    ],
    location: {
      file: path,
      start_line: region.startLine,
      end_line: region.endLine,
      commit: { sha: history?.commit || NO_COMMIT }
    },
    links: [rule?.revoke, ...rule?.references ?? []].flatMap(
      (url) => url && /^https?:\/\//.test(url) ? [{ url }] : []
    )
  };
}
function cweOf(cwe) {
  let number = /^CWE-(\d+)$/.exec(cwe)?.[1];
  return number ? [{ type: "cwe", name: cwe, value: number, url: `https://cwe.mitre.org/data/definitions/${number}.html` }] : [];
}
function severityOf({ level }, rule) {
  if (level === "note") return "Info";
  let number = Number(rule?.securitySeverity) || 0;
  return number < 4 ? number > 0 ? "Low" : "Unknown" : level === "warning" || number < 7 ? "Medium" : number > 9 ? "Critical" : "High";
}
function uuidOf(fingerprint) {
  let hex = sha256Hex(`gitlab\0${fingerprint}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

// src/report/junit.ts
var renderJunit = (report, options) => {
  let troubles = report.diagnostics.filter((one) => one.level === "error"), failing = report.findings.filter((one) => fails(one, report)).length, cases = [...troubles.map(troubleCase), ...report.findings.map((one) => findingCase(one, report))];
  cases.length === 0 && cases.push(testcase("no findings", "credlint", ""));
  let counts = {
    tests: cases.length,
    failures: failing,
    errors: troubles.length,
    skipped: report.findings.length - failing
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<testsuites>",
    `  <testsuite${attributes({
      name: "credlint",
      id: "0",
      package: "credlint",
      hostname: "localhost",
      timestamp: utcSeconds(options.now ?? /* @__PURE__ */ new Date()),
      time: "0",
      ...Object.fromEntries(Object.entries(counts).map(([name, number]) => [name, String(number)]))
    })}>`,
    "    <properties>",
    `      <property${attributes({ name: "credlint.version", value: report.version })}/>`,
    "    </properties>",
    ...cases,
    `    <system-out>${escapeXml(report.verdict)}</system-out>`,
    "    <system-err></system-err>",
    "  </testsuite>",
    "</testsuites>",
    ""
  ].join(`
`);
};
function fails({ level }, { failOn }) {
  return failOn !== "never" && LEVELS.indexOf(level) <= LEVELS.indexOf(failOn);
}
function findingCase(finding, report) {
  let { ruleId, level, fix, path, region } = placedInHead(finding), message = messageWithHistory(finding), place = `${path}:${region.startLine}:${region.startColumn}`, told = { message: `${level}: ${message}` }, inner = fails(finding, report) ? `<failure${attributes({ ...told, type: ruleId })}>${escapeXml(`${place}: ${message} ${fix}`)}</failure>` : `<skipped${attributes(told)}/>`;
  return testcase(`${ruleId} ${place}`, path, inner);
}
function troubleCase({ code, message, hint, path }) {
  let text = attributes({ message, type: code });
  return testcase(
    `${code} ${path ?? ""}`.trim(),
    path ?? "credlint",
    `<error${text}>${escapeXml(hint ? `${message} ${hint}` : message)}</error>`
  );
}
function testcase(name, classname, inner) {
  let open = `    <testcase${attributes({ name, classname, time: "0" })}`;
  return inner ? `${open}>
      ${inner}
    </testcase>` : `${open}/>`;
}
function attributes(values) {
  return Object.entries(values).map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("");
}
function escapeXml(text) {
  return visible(text).replace(/[\ufffe\uffff]/g, "\xB7").replace(/[&<>"'#]/g, (char) => `&#${char.charCodeAt(0)};`);
}

// src/report/markdown.ts
var COMMENT = 6e4, ROWS = 0.7, MARKER = "<!-- credlint -->", renderMarkdown = (report, options) => {
  let limit = options.limit ?? COMMENT, rules = new Map(report.rules.map((rule) => [rule.id, rule])), findings = mostSevereFirst(report.findings, severitiesOf(report)), head = [MARKER, heading(report), "", escapeMarkdown(report.verdict)], used = new Budget(limit - size(head) - 1e3), table = tableOf(findings, rules, used.share(ROWS)), troubles = troublesOf(report, used.share(0.5)), advice = adviceOf(findings, rules, used.share(1));
  return `${[head, table, advice, troubles, [footer(report)]].filter((lines) => lines.length > 0).map((lines) => lines.join(`
`)).join(`

`)}
`;
}, Budget = class {
  #left;
  constructor(bytes2) {
    this.#left = bytes2;
  }
  share(part) {
    let own = Math.max(0, this.#left * part);
    return (line) => {
      let cost = Buffer.byteLength(line) + 1;
      return cost > own ? !1 : (own -= cost, this.#left -= cost, !0);
    };
  }
};
function size(lines) {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}
function heading({ findings, exitCode }) {
  return findings.length > 0 ? `### credlint: ${countLevels(findings)}` : exitCode === 2 ? "### credlint: not everything was examined" : "### credlint: nothing was found";
}
function tableOf(findings, rules, fits) {
  if (findings.length === 0) return [];
  let rows = [];
  for (let one of findings) {
    let row = rowOf(one, rules.get(one.ruleId));
    if (!fits(row)) break;
    rows.push(row);
  }
  let more = findings.length - rows.length;
  return [
    "| Level | Rule | Place | What |",
    "|---|---|---|---|",
    ...rows,
    ...more > 0 ? ["", `**and ${thousands(more)} more**, of which there is no room here; the other reports have them all.`] : []
  ];
}
function rowOf(finding, rule) {
  let { ruleId, path, region, logical, message } = placedInHead(finding), place = codeMarkdown(`${path}:${region.startLine}:${region.startColumn}`), where = logical.length > 0 ? `<br>${escapeMarkdown(logical.join(" \u203A "))}` : "", id = linkMarkdown(codeMarkdown(ruleId), rulePage(ruleId)), title = rule && rule.title !== message ? `<br>${escapeMarkdown(rule.title)}` : "";
  return `| ${finding.level} | ${id}${title} | ${place}${where} | ${escapeMarkdown(messageWithHistory(finding))} |`;
}
function adviceOf(findings, rules, fits) {
  let lines = [];
  for (let id of new Set(findings.map((one) => one.ruleId))) {
    let rule = rules.get(id);
    if (!rule) continue;
    let revoke = rule.revoke ? ` ${linkMarkdown("Revoke it here.", rule.revoke)}` : "", line = `- **${escapeMarkdown(rule.title)}**: ${escapeMarkdown(sentence(generalText(rule.fix)))}${revoke}`;
    if (!fits(line)) break;
    lines.push(line);
  }
  return lines.length > 0 ? ["**What to do**", "", ...lines] : [];
}
function troublesOf(report, fits) {
  let errors = report.diagnostics.filter((one) => one.level === "error"), lines = [];
  for (let one of errors) {
    let line = troubleLine(one);
    if (!fits(line)) break;
    lines.push(line);
  }
  if (errors.length === 0) return [];
  let more = errors.length - lines.length;
  return ["**Not examined**", "", ...lines, ...more > 0 ? [`- and ${thousands(more)} more`] : []];
}
function troubleLine({ code, message, hint, path }) {
  let place = path === void 0 ? "" : ` ${codeMarkdown(path)}`;
  return `- ${codeMarkdown(code)}${place}: ${escapeMarkdown(hint ? `${message} ${hint}` : message)}`;
}
function footer({ stats, suppressed, version }) {
  let held = suppressed.length > 0 ? `; ${count(suppressed.length, "finding")} held back` : "", binary = stats.binary > 0 ? `; ${count(stats.binary, "binary file")} skipped` : "";
  return `<sub>credlint ${escapeMarkdown(version)}: ${count(stats.files, "file")}, ${bytes(stats.bytes)}${held}${binary}. A value that was pushed stays in git's history: revoke it first, then remove it.</sub>`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderCodequality,
  renderGithub,
  renderGitlab,
  renderJunit,
  renderMarkdown
});
