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
    } else if (value === void 0 && (i += 1, value = argv[i], value === void 0))
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
  for (let section of ["Results", "Selection", "Set-up"]) {
    lines.push(section);
    for (let flag of FLAGS.filter((one) => one.section === section)) {
      let names = `${flag.short ? `-${flag.short}, ` : "    "}--${flag.name}${flag.value ? ` ${flag.value}` : ""}`;
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
    LEVELS = ["error", "warning", "note"], FORMATS = ["text", "json", "sarif"], FLAGS = [
      {
        section: "Results",
        name: "format",
        short: "f",
        value: "FORMAT",
        choices: FORMATS,
        help: "text, json or sarif on standard output [text]"
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
        name: "tag",
        value: "TAG",
        choices: ["secret", "config"],
        help: "report only secrets, or only set-ups that are wrong"
      },
      { section: "Results", name: "strict", help: "files that a weaker reader read count as not examined (exit 2)" },
      { section: "Results", name: "quiet", short: "q", help: "one line a finding, nothing else" },
      { section: "Results", name: "list-skipped", help: "name the binary files that were skipped" },
      {
        section: "Results",
        name: "color",
        value: "WHEN",
        choices: ["auto", "always", "never"],
        help: "auto, always or never [auto]"
      },
      { section: "Results", name: "sarif-all-rules", help: "SARIF lists every rule, not only those that fired" },
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
      { section: "Selection", name: "no-gitignore", help: "read ignored files too" },
      { section: "Selection", name: "stdin-name", value: "FILE", help: 'the path that "-" is reported under [stdin]' },
      { section: "Selection", name: "max-file-size", value: "SIZE", help: "leave larger files out, and say so (exit 2)" },
      {
        section: "Selection",
        name: "max-document-size",
        value: "SIZE",
        help: "read larger files as lines, not as documents [64MB]"
      },
      {
        section: "Set-up",
        name: "config",
        short: "c",
        value: "FILE",
        help: 'else .credlint.jsonc or package.json "credlint", upward'
      },
      { section: "Set-up", name: "no-config", help: "read no config file" },
      { section: "Set-up", name: "rules", value: "DIR", repeat: !0, help: "rule files of your own" },
      {
        section: "Set-up",
        name: "check",
        value: "DIR",
        repeat: !0,
        help: "with rules: check the rule files of a folder"
      },
      { section: "Set-up", name: "stats", help: "with rules: how many there are of each kind, and how they are found" },
      { section: "Set-up", name: "provider", value: "ID", help: "with rules: list the checks of one provider" },
      { section: "Set-up", name: "now", value: "TIME", help: "the clock for tokens and ignores (ISO 8601) [now]" },
      { section: "Set-up", name: "threads", value: "N", help: "threads in all [one a processor, at most 4]" },
      { section: "Set-up", name: "no-syntax-trees", help: "read JavaScript by names only, which is faster" },
      { section: "Set-up", name: "help", short: "h", help: "this text" },
      { section: "Set-up", name: "version", short: "V", help: "the version" }
    ];
  }
});

// src/model/home.ts
var HOME, init_home = __esm({
  "src/model/home.ts"() {
    "use strict";
    HOME = "https://github.com/credlint/credlint";
  }
});

// src/cli/init.ts
var init_exports = {};
__export(init_exports, {
  initCommand: () => initCommand
});
var import_node_fs, import_node_path, START, initCommand, init_init = __esm({
  "src/cli/init.ts"() {
    "use strict";
    import_node_fs = require("node:fs"), import_node_path = require("node:path");
    init_home();
    init_trouble();
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
`, initCommand = async (_args, outside) => {
      let path = (0, import_node_path.join)(outside.cwd, ".credlint.jsonc");
      if ((0, import_node_fs.existsSync)(path))
        throw new UserError(
          "cli/exists",
          ".credlint.jsonc is already here.",
          "Edit it; credlint init writes over nothing."
        );
      return (0, import_node_fs.writeFileSync)(path, START, { flag: "wx" }), outside.write(`Wrote .credlint.jsonc. Next: credlint
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

// src/cli/help.ts
var help_exports = {};
__export(help_exports, {
  help: () => help
});
function help() {
  return `credlint ${VERSION}   finds credentials in repositories and API-client exports. Offline, redacted, no set-up.

Usage  credlint [scan] [PATH...]     scan files or folders; default "."; "-" reads standard input
       credlint explain RULE         what a rule finds, why it matters, how to mend it
       credlint explain provider/ID  a correct request to copy, and the checks of that provider
       credlint rules [PATTERN...]   list the rules, or those of one --provider; --check DIR checks rule files
       credlint init                 write a config file to start from

${flagsHelp()}Exit   0 clean and complete   1 findings at or over --fail-on   2 not everything could be examined, or bad usage
Try    credlint .        cat export.json | credlint - --stdin-name export.json        credlint -o sarif=credlint.sarif
Docs   ${HOME}
`;
}
var init_help = __esm({
  "src/cli/help.ts"() {
    "use strict";
    init_home();
    init_version();
    init_flags();
  }
});

// src/main.ts
var import_node_fs2 = require("node:fs");

// src/cli/run.ts
init_nearest();
init_trouble();
init_flags();
var COMMANDS = {
  scan: async () => (await Promise.resolve().then(() => __toESM(require("./scan.js"), 1))).scanCommand,
  explain: async () => (await Promise.resolve().then(() => __toESM(require("./explain.js"), 1))).explainCommand,
  rules: async () => (await Promise.resolve().then(() => __toESM(require("./explain.js"), 1))).rulesCommand,
  init: async () => (await Promise.resolve().then(() => (init_init(), init_exports))).initCommand
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
    let [first, ...rest] = args.positionals, load = first !== void 0 && Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : void 0, positionals = load ? rest : args.positionals;
    return !load && first !== void 0 && await refuseMistypedCommand(first, args, outside), await (await (load ?? COMMANDS.scan)())({ flags: args.flags, positionals }, outside);
  } catch (error) {
    return isUserError(error) ? outside.warn(tell(error)) : outside.warn(
      `credlint: a mistake of credlint's own, please report it.
${error instanceof Error ? error.stack : String(error)}
`
    ), 2;
  }
}
async function refuseMistypedCommand(word, args, outside) {
  let guess = nearest(word, Object.keys(COMMANDS));
  if (!guess || args.flags.has("stdin-name")) return;
  let { existsSync: existsSync2 } = await Promise.resolve().then(() => __toESM(require("node:fs"), 1)), { resolve } = await Promise.resolve().then(() => __toESM(require("node:path"), 1));
  if (!existsSync2(resolve(outside.cwd, word)))
    throw new UserError(
      "cli/unknown-command",
      `There is no command and no path "${word}".`,
      `Did you mean "credlint ${guess}"?`
    );
}
function tell(error) {
  return `credlint: ${error.spot ? `${error.spot.path}:${error.spot.line}:${error.spot.column}: ` : ""}${error.message}${error.hint ? `
  hint: ${error.hint}` : ""}
`;
}

// src/main.ts
function writeAll(descriptor, text) {
  let bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; )
    try {
      done += (0, import_node_fs2.writeSync)(descriptor, bytes, done);
    } catch (error) {
      let code = error.code;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
}
var NULL_DEVICE = 259;
function isTerminal(descriptor) {
  try {
    let stat = (0, import_node_fs2.fstatSync)(descriptor);
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
  width: terminal ? process.stdout.columns ?? 100 : 100,
  write: (text) => writeAll(1, text),
  warn: (text) => writeAll(2, text)
}).then((code) => {
  process.exitCode = code;
});
