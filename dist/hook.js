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

// src/cli/hook.part.ts
var hook_part_exports = {};
__export(hook_part_exports, {
  hookCommand: () => hookCommand
});
module.exports = __toCommonJS(hook_part_exports);
var import_node_child_process = require("node:child_process"), import_node_fs2 = require("node:fs"), import_node_path = require("node:path");

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

// src/hook/script.ts
var HOOKS = ["pre-commit", "pre-push"];
function isHookName(word) {
  return HOOKS.includes(word);
}
var MARK = '# Written by "credlint hook install"; "credlint hook remove" takes it out.';
function hookScript(name, node, program) {
  return `#!/bin/sh
${MARK}
if [ -x ./node_modules/.bin/credlint ]; then
  exec ./node_modules/.bin/credlint hook run ${name} "$@"
elif command -v credlint >/dev/null 2>&1; then
  exec credlint hook run ${name} "$@"
elif [ -f ${quoted(program)} ]; then
  exec ${quoted(node)} ${quoted(program)} hook run ${name} "$@"
fi
echo 'credlint: not found, so nothing was looked at. Install it, or run: git commit --no-verify' >&2
exit 2
`;
}
function isOurs(text) {
  return text.includes(MARK);
}
function quoted(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
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

// src/cli/hook-run.ts
var import_node_fs = require("node:fs");

// src/hook/pushes.ts
var ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, ZERO = /^0+$/;
function readPushes(text) {
  let pushes = [];
  for (let line of text.split(`
`)) {
    if (line.trim() === "") continue;
    let fields = line.trim().split(" "), [to, , from] = fields.slice(-3);
    if (fields.length < 4 || to === void 0 || from === void 0 || !ID.test(to) || !ID.test(from)) return;
    ZERO.test(to) || pushes.push(ZERO.test(from) ? { to } : { to, from });
  }
  return pushes;
}

// src/engine/builtin.ts
function nodeChildProcess() {
  return require("node:child_process");
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

// src/source/git/pushed.ts
var MOST_BRANCHES = 500;
function hasCommit(cwd, id) {
  return git(cwd, ["cat-file", "-e", `${id}^{commit}`]).ok;
}
function commonWithRemote(cwd, tip, remote) {
  let refs = git(cwd, [
    "for-each-ref",
    "--sort=-committerdate",
    `--count=${MOST_BRANCHES}`,
    "--format=%(objectname)",
    /^[\w./-]+$/.test(remote) && !remote.startsWith("-") ? `refs/remotes/${remote}/` : "refs/remotes/"
  ]), ids = refs.ok ? [...new Set(refs.out.toString("latin1").split(`
`).filter(Boolean))] : [];
  if (ids.length === 0) return;
  let base = git(cwd, ["merge-base", tip, ...ids]);
  return base.ok ? base.out.toString("latin1").trim().split(`
`)[0] : void 0;
}
function mayBeStaged(cwd) {
  return !git(cwd, ["diff-index", "--cached", "--quiet", "--no-ext-diff", "HEAD", "--"]).ok;
}

// src/cli/hook-run.ts
async function runHook(args, outside) {
  let [first, ...rest] = args.positionals, name = first !== void 0 && isHookName(first) ? first : void 0, files = name === void 0 ? args.positionals : [], { runScan } = await Promise.resolve().then(() => __toESM(require("./scan.js"), 1)), look = (options, paths = []) => runScan({ flags: args.flags, positionals: paths }, outside, { usualFailOn: "error", ...options });
  if (files.length > 0) return look({}, files);
  let scans = name === "pre-push" ? pushedScans(rest[0] ?? "", outside) : [committedScan(outside)], worst = 0;
  for (let git2 of scans) worst = Math.max(worst, await look(git2 ? { git: git2 } : {}));
  return worst;
}
function committedScan({ env, cwd }) {
  let from = env.PRE_COMMIT_FROM_REF, to = env.PRE_COMMIT_TO_REF;
  if (from && to) return { mode: "history", range: `${from}..${to}` };
  if (env.PRE_COMMIT_REMOTE_NAME) return { mode: "history", branch: env.PRE_COMMIT_LOCAL_BRANCH || "HEAD" };
  if (!(env.PRE_COMMIT && !env.GIT_INDEX_FILE && !mayBeStaged(cwd)))
    return { mode: "staged" };
}
function pushedScans(remote, { cwd }) {
  let pushes = readPushes((0, import_node_fs.readFileSync)(0, "utf8"));
  if (!pushes)
    throw new UserError(
      "hook/input",
      "Standard input is not what git gives to a pre-push hook.",
      'Call it from the hook itself: credlint hook run pre-push "$@"'
    );
  return pushes.map(({ from, to }) => {
    let base = from !== void 0 && hasCommit(cwd, from) ? from : commonWithRemote(cwd, to, remote);
    return base === void 0 ? { mode: "history", branch: to } : { mode: "history", range: `${base}..${to}` };
  });
}

// src/cli/hook.part.ts
var ACTIONS = ["run", "install", "remove", "status"], USAGE = "credlint hook run|install|remove|status [pre-commit] [pre-push]", hookCommand = async (args, outside) => {
  let [action = "status", ...rest] = args.positionals;
  if (action === "run") return runHook({ flags: args.flags, positionals: rest }, outside);
  if (!ACTIONS.includes(action)) {
    let guess = nearest(action, ACTIONS);
    throw new UserError("cli/usage", `There is no credlint hook ${action}.`, guess ? `Did you mean ${guess}?` : USAGE);
  }
  let wrong = rest.find((word) => !isHookName(word));
  if (wrong !== void 0) throw new UserError("cli/usage", `credlint has no hook ${wrong}.`, USAGE);
  let names = rest.filter(isHookName), folder = hooksFolder(outside);
  if (action === "install") install(names.length > 0 ? names : ["pre-commit"], folder, outside);
  else if (action === "remove") remove(names.length > 0 ? names : HOOKS, folder, outside);
  else for (let name of HOOKS) outside.write(`${name}: ${told(stateOf(folder, name))}
`);
  return 0;
};
function hooksFolder(outside) {
  let ask = (cwd, ...args) => {
    let run = (0, import_node_child_process.spawnSync)("git", ["-c", "core.fsmonitor=false", ...args], { cwd, encoding: "utf8", windowsHide: !0 });
    return run.status === 0 ? run.stdout.replace(/\r?\n$/, "") : void 0;
  }, top = ask(outside.cwd, "rev-parse", "--show-toplevel");
  if (!top)
    throw new UserError("hook/no-repository", "This is no work tree of a git repository.", "Run it inside of one.");
  let path = (0, import_node_path.resolve)(top, ask(top, "rev-parse", "--git-path", "hooks") ?? ".git/hooks"), common = (0, import_node_path.resolve)(top, ask(top, "rev-parse", "--git-common-dir") ?? ".git"), inside = [top, common].some((one) => {
    let way = (0, import_node_path.relative)(one, path);
    return !way.startsWith("..") && !(0, import_node_path.isAbsolute)(way);
  });
  return { path, shown: (0, import_node_path.relative)(outside.cwd, path).replaceAll("\\", "/") || ".", own: inside };
}
function stateOf({ path }, name) {
  let file = (0, import_node_path.join)(path, name);
  return (0, import_node_fs2.existsSync)(file) ? isOurs((0, import_node_fs2.readFileSync)(file, "utf8")) ? "ours" : "other" : "none";
}
function told(state) {
  return { none: "none", ours: "credlint", other: "another hook, which credlint leaves alone" }[state];
}
function install(names, folder, outside) {
  if (!folder.own)
    throw new UserError(
      "hook/shared",
      `core.hooksPath leads out of this repository (${folder.path}): a hook there would run in all repositories.`,
      `Add the line to that hook yourself: credlint hook run ${names[0]} "$@"`
    );
  for (let name of names)
    if (stateOf(folder, name) === "other") throw occupied(name, folder);
  let program = process.argv[1] ? (0, import_node_path.resolve)(process.argv[1]) : "";
  for (let name of names) {
    let file = (0, import_node_path.join)(folder.path, name);
    (0, import_node_fs2.mkdirSync)(folder.path, { recursive: !0 }), (0, import_node_fs2.writeFileSync)(file, hookScript(name, process.execPath, program)), (0, import_node_fs2.chmodSync)(file, 493), outside.write(`Wrote ${folder.shown}/${name}. It looks at what is ${name === "pre-push" ? "pushed" : "staged"}.
`);
  }
}
function occupied(name, { shown, path }) {
  let husky = /[/\\]\.husky[/\\]_$/.test(path);
  return new UserError(
    "hook/occupied",
    `${shown}/${name} is another hook; credlint writes over none.`,
    husky ? `Husky: add the line to .husky/${name}: npx --no-install credlint hook run ${name} "$@"` : `Add the line to it: credlint hook run ${name} "$@"`
  );
}
function remove(names, folder, outside) {
  for (let name of names) {
    let state = stateOf(folder, name);
    state === "ours" && (0, import_node_fs2.rmSync)((0, import_node_path.join)(folder.path, name)), state !== "none" && outside.write(
      state === "ours" ? `Removed ${folder.shown}/${name}.
` : `Left ${folder.shown}/${name} alone: it is another hook.
`
    );
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  hookCommand
});
