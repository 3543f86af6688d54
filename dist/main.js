#!/usr/bin/env node
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
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
));

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
var init_nearest = __esm({
  "src/engine/nearest.ts"() {
    "use strict";
  }
});

// src/model/trouble.ts
function isUserError(error) {
  return error instanceof Error && error.name === "UserError";
}
var UserError, init_trouble = __esm({
  "src/model/trouble.ts"() {
    "use strict";
    UserError = class extends Error {
      code;
      hint;
      spot;
      /** `code` as in "cli/unknown-flag"; `message` a full sentence; `hint` what to do. */
      constructor(code, message, hint, spot) {
        super(message), this.name = "UserError", this.code = code, this.hint = hint, this.spot = spot;
      }
    };
  }
});

// src/cli/git-flags.ts
var GIT_FLAGS, init_git_flags = __esm({
  "src/cli/git-flags.ts"() {
    "use strict";
    GIT_FLAGS = [
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
  }
});

// src/cli/flags.ts
function readFlags(argv) {
  let flags = /* @__PURE__ */ new Map(), positionals = [];
  for (let i = 0; i < argv.length; i += 1) {
    let word = argv[i];
    if (word === "--") {
      positionals.push(...argv.slice(i + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      positionals.push(word);
      continue;
    }
    let equals = word.indexOf("="), typed = equals > 0 ? word.slice(0, equals) : word, flag = FLAGS.find(
      (one) => typed === `--${one.name}` || one.short !== void 0 && typed === `-${one.short}`
    );
    if (!flag) throw unknownFlag(typed);
    let name = `--${flag.name}`, value = equals > 0 ? word.slice(equals + 1) : void 0;
    if (flag.value === void 0) {
      if (value !== void 0) throw new UserError("cli/flag-value", `${name} takes no value.`, `Write ${name} alone.`);
      value = "true";
    } else if (flag.optional && value === void 0)
      value = isRange(argv[i + 1]) ? argv[i += 1] : "";
    else if (value === void 0 && (i += 1, value = argv[i], value === void 0))
      throw new UserError("cli/flag-value", `${name} needs a value: ${name} ${flag.value}.`, flag.help);
    if (flag.choices && !flag.choices.includes(value)) {
      let guess = nearest(value, flag.choices);
      throw new UserError(
        "cli/flag-value",
        `${name} does not take "${value}".`,
        `${guess ? `Did you mean "${guess}"? ` : ""}It takes ${flag.choices.join(", ")}.`
      );
    }
    let before = flags.get(flag.name);
    before && flag.repeat ? before.push(value) : flags.set(flag.name, [value]);
  }
  return { flags, positionals };
}
function isRange(word) {
  return word !== void 0 && /^[^-./][^\0]*?(?<![./])\.{2,3}(?![./])/.test(word);
}
function unknownFlag(typed) {
  let guess = nearest(
    typed.replace(/^-+/, ""),
    FLAGS.map((one) => one.name)
  );
  return new UserError(
    "cli/unknown-flag",
    `There is no flag ${typed}.`,
    guess ? `Did you mean --${guess}?` : "credlint --help lists them."
  );
}
function flagsHelp() {
  let lines = [];
  for (let section of ["Results", "Selection", "Git", "Set-up"]) {
    lines.push(section);
    for (let flag of FLAGS.filter((one) => one.section === section)) {
      let names = `${flag.short ? `-${flag.short}, ` : "    "}--${flag.name}${flag.value ? flag.optional ? ` [${flag.value}]` : ` ${flag.value}` : ""}`;
      lines.push(`  ${names.padEnd(30)} ${flag.help}`);
    }
    lines.push("");
  }
  return lines.join(`
`);
}
var LEVELS, FORMATS, FLAGS, init_flags = __esm({
  "src/cli/flags.ts"() {
    "use strict";
    init_nearest();
    init_trouble();
    init_git_flags();
    LEVELS = ["error", "warning", "note"], FORMATS = [
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
        choices: [...LEVELS, "never"],
        help: "exit 1 from this level up: error, warning, note, never [warning]"
      },
      { section: "Results", name: "min-level", value: "LEVEL", choices: LEVELS, help: "report from this level up [note]" },
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
  }
});

// src/cli/write.ts
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
var import_node_fs, import_node_path, init_write = __esm({
  "src/cli/write.ts"() {
    "use strict";
    import_node_fs = require("node:fs"), import_node_path = require("node:path");
    init_trouble();
  }
});

// src/cli/view.ts
var view_exports = {};
__export(view_exports, {
  viewCommand: () => viewCommand
});
function targetOf(args) {
  let [first, ...more] = args.flags.get("output") ?? [];
  if (more.length > 0) throw new UserError("cli/usage", "credlint view writes one file.", "Give --output once.");
  let file = first?.replace(/^html=/, "");
  if (file === "") throw new UserError("cli/flag-value", "--output names no file.", "Write -o report.html.");
  return file;
}
function read(path, name) {
  try {
    let bytes = (0, import_node_fs2.readFileSync)(path);
    return (bytes[0] === 255 && bytes[1] === 254 ? bytes.toString("utf16le") : bytes.toString("utf8")).replace(/^\ufeff/, "");
  } catch (error) {
    let code = error.code ?? "error";
    throw new UserError("cli/unreadable", `${name} could not be read (${code}).`, "Check the file's name.");
  }
}
function parse(text, name) {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(
      "view/no-sarif",
      `${name} is not SARIF: it is no JSON.`,
      "credlint view opens SARIF 2.1.0 of any tool."
    );
  }
}
var import_node_fs2, import_node_path2, viewCommand, init_view = __esm({
  "src/cli/view.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs"), import_node_path2 = require("node:path");
    init_trouble();
    init_write();
    viewCommand = async (args, outside) => {
      let [name, ...more] = args.positionals;
      if (name === void 0 || more.length > 0)
        throw new UserError(
          "cli/usage",
          "credlint view takes one SARIF file.",
          "credlint view report.sarif -o report.html"
        );
      let target = targetOf(args);
      if (target === void 0 && outside.terminal)
        throw new UserError("cli/usage", "An HTML page is nothing for a terminal.", `credlint view ${name} -o report.html`);
      let log = parse(read((0, import_node_path2.resolve)(outside.cwd, name), name), name), { viewSarif } = await Promise.resolve().then(() => __toESM(require("./html.js"), 1)), html = viewSarif(log, (0, import_node_path2.basename)(name));
      return target === void 0 ? outside.write(html) : (writeWhole((0, import_node_path2.resolve)(outside.cwd, target), html, "Check --output."), outside.write(`Wrote ${target}. Open it in a browser.
`)), 0;
    };
  }
});

// src/model/home.ts
var HOME, init_home = __esm({
  "src/model/home.ts"() {
    "use strict";
    HOME = "https://github.com/credlint/credlint";
  }
});

// src/cli/start-config.ts
var START, init_start_config = __esm({
  "src/cli/start-config.ts"() {
    "use strict";
    init_home();
    START = `{
  "$schema": "${HOME}/raw/main/src/config/config.schema.json",
  // Exit 1 from this level up: "error", "warning", "note" or "never".
  "failOn": "warning",
  // Other levels, or "off", by rule id or pattern: "postman/*": "note".
  "rules": {},
  // Paths that are not read, in gitignore's syntax.
  "exclude": [],
  // Findings that are accepted, each with a reason: { "rule": "generic/password", "path": "test/**", "reason": "made-up" }.
  "allow": []
}
`;
  }
});

// src/cli/init.ts
var init_exports = {};
__export(init_exports, {
  initCommand: () => initCommand
});
var import_node_fs3, import_node_path3, initCommand, init_init = __esm({
  "src/cli/init.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs"), import_node_path3 = require("node:path");
    init_trouble();
    init_start_config();
    initCommand = async (args, outside) => {
      if (args.flags.has("from")) return (await Promise.resolve().then(() => __toESM(require("./init-from.js"), 1))).initFromCommand(args, outside);
      let path = (0, import_node_path3.join)(outside.cwd, ".credlint.jsonc");
      if ((0, import_node_fs3.existsSync)(path))
        throw new UserError(
          "cli/exists",
          ".credlint.jsonc is already here.",
          "Edit it; credlint init writes over nothing."
        );
      return (0, import_node_fs3.writeFileSync)(path, START, { flag: "wx" }), outside.write(`Wrote .credlint.jsonc. Next: credlint
`), 0;
    };
  }
});

// src/model/version.ts
var version_exports = {};
__export(version_exports, {
  VERSION: () => VERSION
});
var VERSION, init_version = __esm({
  "src/model/version.ts"() {
    "use strict";
    VERSION = "0.1.0";
  }
});

// src/cli/commands.ts
function usageHelp() {
  let lines = COMMANDS.flatMap(
    ({ name, uses }, index) => uses.map(([typed, help2]) => [`credlint ${index === 0 ? `[${name}]` : name} ${typed}`, help2])
  ), width = Math.max(...lines.map(([typed]) => typed.length));
  return lines.map(([typed, help2], row) => `${row === 0 ? "Usage" : "     "}  ${typed.padEnd(width)}  ${help2}`).join(`
`);
}
var SHELLS, COMMANDS, init_commands = __esm({
  "src/cli/commands.ts"() {
    "use strict";
    SHELLS = ["bash", "zsh", "fish"], COMMANDS = [
      {
        name: "scan",
        takes: "paths",
        flags: ["rules", "format", "output", "baseline", "no-baseline", "fail-on", "quiet", "color"],
        scans: !0,
        uses: [["[PATH...]", 'scan files or folders; default "."; "-" reads standard input']]
      },
      {
        name: "explain",
        takes: "rules",
        flags: ["rules"],
        uses: [
          ["RULE", "what a rule finds, why it matters, how to mend it"],
          ["provider/ID", "a correct request to copy, and the checks of that provider"]
        ]
      },
      {
        name: "rules",
        takes: "rules",
        flags: ["rules", "format", "check", "stats", "provider"],
        uses: [["[PATTERN...]", "list the rules, or those of one --provider; --check DIR checks rule files"]]
      },
      {
        name: "fix",
        takes: "paths",
        flags: ["write"],
        scans: !0,
        uses: [["[PATH...]", "show what can be mended as a diff; --write mends it"]]
      },
      {
        name: "ignore",
        takes: "paths",
        flags: ["reason", "until", "baseline"],
        scans: !0,
        uses: [["PATH:LINE", 'accept one finding where it stands: --reason "..." [--until DATE]']]
      },
      {
        name: "baseline",
        takes: "paths",
        flags: ["reason", "prune", "baseline", "no-baseline"],
        scans: !0,
        uses: [["[PATH...]", "accept what is found today, so that only what is new is told"]]
      },
      {
        name: "audit",
        takes: "paths",
        flags: ["reason", "stats", "baseline"],
        scans: !0,
        uses: [["[PATH...]", "go through the findings, a key for each: real, false, test data"]]
      },
      {
        name: "hook",
        takes: ["install", "remove", "status", "run"],
        flags: [],
        scans: !0,
        uses: [["install|remove|status", "look at what is committed or pushed, before it is"]]
      },
      {
        name: "merge",
        takes: "paths",
        flags: ["format", "output", "fail-on", "quiet", "color"],
        uses: [["FILE...", "join the JSON or SARIF reports of --shard 1/N to N/N"]]
      },
      {
        name: "view",
        takes: "paths",
        flags: ["output"],
        uses: [["FILE.sarif", "any tool's SARIF as a page to read in a browser: -o report.html"]]
      },
      {
        name: "init",
        takes: "nothing",
        flags: ["from"],
        uses: [["", "write a config file to start from; --from gitleaks turns another scanner's into it"]]
      },
      {
        name: "completion",
        takes: SHELLS,
        flags: [],
        uses: [["bash|zsh|fish", "completion for a shell: source <(credlint completion bash)"]]
      }
    ];
  }
});

// src/cli/help.ts
var help_exports = {};
__export(help_exports, {
  help: () => help
});
function help() {
  return `credlint ${VERSION}   finds credentials in repositories and API-client exports. Offline, redacted, no set-up.

${usageHelp()}

${flagsHelp()}
Exit   0 clean and complete   1 findings at or over --fail-on   2 not everything could be examined, or bad usage

Try    credlint                                       this folder, for people
       credlint export.json                           one Postman collection, environment or other file
       credlint -o sarif=out.sarif -o html=out.html   further reports of the same scan, in files
       git show HEAD:.env | credlint - --stdin-name .env

Docs   ${HOME}/tree/main/docs
`;
}
var init_help = __esm({
  "src/cli/help.ts"() {
    "use strict";
    init_home();
    init_version();
    init_commands();
    init_flags();
  }
});

// src/main.ts
var import_node_fs5 = require("node:fs");

// src/engine/inert.ts
var AT_START = /^(?=\s*::)/gm, ANYWHERE = /##(?=\w*\[)/g;
function inertLines(text) {
  return text.replace(AT_START, "\xB7").replace(ANYWHERE, "##\xB7");
}

// src/cli/run.ts
init_nearest();

// src/engine/redact.ts
var UNSEEN = new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]|\\p{Surrogate}|[\\u{e0000}-\\u{e0fff}]", "gu");
function visible(text) {
  return text.replace(UNSEEN, (found) => "\xB7".repeat(found.length));
}

// src/cli/run.ts
init_trouble();
init_flags();
var COMMANDS2 = {
  scan: async () => (await Promise.resolve().then(() => __toESM(require("./scan.js"), 1))).scanCommand,
  explain: async () => (await Promise.resolve().then(() => __toESM(require("./explain.js"), 1))).explainCommand,
  rules: async () => (await Promise.resolve().then(() => __toESM(require("./explain.js"), 1))).rulesCommand,
  baseline: async () => (await Promise.resolve().then(() => __toESM(require("./accept.js"), 1))).baselineCommand,
  ignore: async () => (await Promise.resolve().then(() => __toESM(require("./accept.js"), 1))).ignoreCommand,
  fix: async () => (await Promise.resolve().then(() => __toESM(require("./fix.js"), 1))).fixCommand,
  audit: async () => (await Promise.resolve().then(() => __toESM(require("./audit.js"), 1))).auditCommand,
  hook: async () => (await Promise.resolve().then(() => __toESM(require("./hook.js"), 1))).hookCommand,
  merge: async () => (await Promise.resolve().then(() => __toESM(require("./merge.js"), 1))).mergeCommand,
  view: async () => (await Promise.resolve().then(() => (init_view(), view_exports))).viewCommand,
  init: async () => (await Promise.resolve().then(() => (init_init(), init_exports))).initCommand,
  completion: async () => (await Promise.resolve().then(() => __toESM(require("./completion.js"), 1))).completionCommand
};
async function run(argv, outside) {
  try {
    let args = readFlags(argv);
    if (args.flags.has("help") || args.positionals[0] === "help") {
      let { help: help2 } = await Promise.resolve().then(() => (init_help(), help_exports));
      return outside.write(help2()), 0;
    }
    if (args.flags.has("version")) {
      let { VERSION: VERSION2 } = await Promise.resolve().then(() => (init_version(), version_exports));
      return outside.write(`${VERSION2}
`), 0;
    }
    let [first, ...rest] = args.positionals, load = first !== void 0 && Object.hasOwn(COMMANDS2, first) ? COMMANDS2[first] : void 0, positionals = load ? rest : args.positionals;
    return !load && first !== void 0 && await refuseMistypedCommand(first, args, outside), await (await (load ?? COMMANDS2.scan)())({ flags: args.flags, positionals }, outside);
  } catch (error) {
    return isUserError(error) ? outside.warn(tell(error)) : outside.warn(
      `credlint: a mistake of credlint's own, please report it.
${error instanceof Error ? error.stack : String(error)}
`
    ), 2;
  }
}
async function refuseMistypedCommand(word, args, outside) {
  let guess = nearest(word, Object.keys(COMMANDS2));
  if (!guess || args.flags.has("stdin-name")) return;
  let { existsSync: existsSync2 } = await Promise.resolve().then(() => __toESM(require("node:fs"), 1)), { resolve: resolve2 } = await Promise.resolve().then(() => __toESM(require("node:path"), 1));
  if (!existsSync2(resolve2(outside.cwd, word)))
    throw new UserError(
      "cli/unknown-command",
      `There is no command and no path "${word}".`,
      `Did you mean "credlint ${guess}"?`
    );
}
function tell(error) {
  let spot = error.spot ? `${error.spot.path}:${error.spot.line}:${error.spot.column}: ` : "", hint = error.hint ? `
  hint: ${visible(error.hint)}` : "";
  return inertLines(`credlint: ${visible(spot + error.message)}${hint}
`);
}

// src/cli/streams.ts
var import_node_fs4 = require("node:fs");
function writeAll(descriptor, text) {
  let bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; )
    try {
      done += (0, import_node_fs4.writeSync)(descriptor, bytes, done);
    } catch (error) {
      let code = error.code;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
}

// src/main.ts
var NULL_DEVICE = 259;
function isTerminal(descriptor) {
  try {
    let stat = (0, import_node_fs5.fstatSync)(descriptor);
    return stat.isCharacterDevice() && stat.rdev !== NULL_DEVICE;
  } catch {
    return !1;
  }
}
var terminal = isTerminal(1) && process.stdout.isTTY === !0;
run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  terminal,
  progress: isTerminal(2),
  width: terminal ? process.stdout.columns ?? 100 : 100,
  write: (text) => writeAll(1, text),
  warn: (text) => writeAll(2, text)
}).then((code) => {
  process.exitCode = code;
});
