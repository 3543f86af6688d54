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

// src/cli/completion/completion.part.ts
var completion_part_exports = {};
__export(completion_part_exports, {
  completionCommand: () => completionCommand
});
module.exports = __toCommonJS(completion_part_exports);

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

// src/cli/commands.ts
var SHELLS = ["bash", "zsh", "fish"], COMMANDS = [
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
var LEVELS = ["error", "warning", "note"], FORMATS = [
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

// src/cli/completion/tables.ts
var ALL = COMMANDS, NAMES = ALL.map(({ name }) => name);
var EVERYWHERE = ["help", "version"];
function flagsOf({ flags, scans }) {
  let claimed = ALL.slice(1).flatMap((one) => one.flags), ofScan = (name) => !claimed.includes(name) || ALL[0].flags.includes(name);
  return FLAGS.filter(
    ({ name }) => flags.includes(name) || EVERYWHERE.includes(name) || scans === !0 && ofScan(name)
  );
}
function spellings({ name, short }) {
  return [...short ? [`-${short}`] : [], `--${name}`];
}
function valueForm({ name, value, choices }, forms) {
  return choices ? forms.choices(choices) : name === "rule" || name === "skip-rule" ? forms.rules : value === "DIR" ? forms.folder : value === "FORMAT=FILE" ? forms.output : value === "FILE" || value === "GLOB" ? forms.file : forms.any;
}
function wordForm({ takes }, forms) {
  return typeof takes == "string" ? forms[takes] : forms.words(takes);
}
var RULE_IDS = "credlint rules 2>/dev/null | sed -n 's|^\\([^ ]*/[^ ]*\\) .*|\\1|p'";

// src/cli/completion/bash.ts
var words = (list) => `COMPREPLY=($(compgen -W '${list.join(" ")}' -- "$cur"))`, rules = `COMPREPLY=($(compgen -W "$(${RULE_IDS})" -- "$cur"))`, paths = 'COMPREPLY=($(compgen -f -- "$cur"))';
function bashScript() {
  let values = FLAGS.filter((flag) => flag.value !== void 0 && !flag.optional).map((flag) => {
    let answer = valueForm(flag, {
      choices: words,
      rules,
      folder: 'COMPREPLY=($(compgen -d -- "$cur"))',
      file: paths,
      output: `COMPREPLY=($(compgen -S = -W '${FORMATS.join(" ")}' -- "$cur")); compopt -o nospace 2>/dev/null`,
      any: ":"
    });
    return `    ${spellings(flag).join("|")}) ${answer}; return ;;`;
  }), commands = ALL.map((command) => {
    let flags = words(flagsOf(command).map((flag) => `--${flag.name}`)), own = wordForm(command, { paths, rules, nothing: ":", words });
    return `    ${command.name}) if [[ $cur == -* ]]; then ${flags}; else ${own}; fi ;;`;
  });
  return `# credlint completion for bash: source <(credlint completion bash)
_credlint() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} word command=
  # bash parts --format=json at the "=".
  if [[ $cur == "=" ]]; then cur=
  elif [[ $prev == "=" ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  COMPREPLY=()
  case $prev in
${values.join(`
`)}
  esac
  if [[ \${COMP_WORDS[COMP_CWORD-1]} == "=" ]]; then ${paths}; return; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${NAMES.join("|")}) command=$word; break ;; esac
  done
  if [[ -z $command && $cur != -* ]]; then
    COMPREPLY=($(compgen -W '${NAMES.join(" ")}' -- "$cur") $(compgen -f -- "$cur"))
    return
  fi
  case \${command:-scan} in
${commands.join(`
`)}
  esac
}
complete -o filenames -F _credlint credlint
`;
}

// src/cli/completion/fish.ts
var quoted = (text) => `'${text.replace(/['\\]/g, "\\$&")}'`;
function fishScript() {
  let lines = ALL.map(
    ({ name, uses }) => `complete -c credlint -n 'not __fish_seen_subcommand_from ${NAMES.join(" ")}' -a ${name} -d ${quoted(uses[0][1])}`
  );
  for (let command of ALL) {
    let seen = command.name === NAMES[0] ? `'not __fish_seen_subcommand_from ${NAMES.slice(1).join(" ")}'` : `'__fish_seen_subcommand_from ${command.name}'`, own = wordForm(command, {
      paths: "",
      rules: "-f -a '(__credlint_rules)'",
      nothing: "-f",
      words: (list) => `-f -a '${list.join(" ")}'`
    });
    own && lines.push(`complete -c credlint -n ${seen} ${own}`);
    for (let flag of flagsOf(command)) {
      let value = valueForm(flag, {
        choices: (words2) => ` -x -a '${words2.join(" ")}'`,
        rules: " -x -a '(__credlint_rules)'",
        folder: " -x -a '(__fish_complete_directories)'",
        file: " -r",
        output: ` -x -a '${FORMATS.map((format) => `${format}=`).join(" ")}'`,
        any: " -x"
      }), short = flag.short ? ` -s ${flag.short}` : "", argument = flag.value === void 0 || flag.optional ? "" : value;
      lines.push(`complete -c credlint -n ${seen}${short} -l ${flag.name}${argument} -d ${quoted(flag.help)}`);
    }
  }
  return `# credlint completion for fish: credlint completion fish > ~/.config/fish/completions/credlint.fish
function __credlint_rules
    ${RULE_IDS}
end
${lines.join(`
`)}
`;
}

// src/cli/completion/zsh.ts
var quoted2 = (text) => text.replace(/'/g, "'\\''"), plain = (text) => quoted2(text.replace(/[[\]:\\]/g, "\\$&"));
function specifications(flag) {
  let { value, optional, repeat, help } = flag, action = valueForm(flag, {
    choices: (words2) => `(${words2.join(" ")})`,
    rules: "_credlint_rules",
    folder: "_files -/",
    file: "_files",
    output: "_credlint_output",
    any: ""
  }), argument = value === void 0 ? "" : `${optional ? "::" : ":"}${plain(value)}:${action}`;
  return spellings(flag).map((name) => {
    let equals = value === void 0 || !name.startsWith("--") ? "" : optional ? "=-" : "=";
    return `'${repeat ? "*" : ""}${name}${equals}[${plain(help)}]${argument}'`;
  });
}
function arguments_(command) {
  let own = wordForm(command, {
    paths: "'*:path:_files'",
    rules: "'*:rule:_credlint_rules'",
    nothing: "",
    words: (list) => `'1:word:(${list.join(" ")})'`
  });
  return [...flagsOf(command).flatMap(specifications), ...own ? [own] : []].join(` \\
      `);
}
function zshScript() {
  return `#compdef credlint
# credlint completion for zsh: source <(credlint completion zsh), after compinit
_credlint_rules() {
  local -a ids
  ids=(\${(f)"$(${RULE_IDS})"})
  compadd -a ids
}
_credlint_output() {
  if compset -P '*='; then _files; else compadd -S '=' ${FORMATS.join(" ")}; fi
}
_credlint() {
  local command=scan word
  local -a commands
  commands=(
${ALL.map(({ name, uses }) => `    '${name}:${quoted2(uses[0][1].replaceAll(":", "\\:"))}'`).join(`
`)}
  )
  for word in \${words[2,CURRENT-1]}; do
    if (( \${commands[(I)$word:*]} )); then command=$word; break; fi
  done
  if (( CURRENT == 2 )) && [[ $PREFIX != -* ]]; then
    _describe command commands
    _files
    return
  fi
  if [[ $words[2] == $command ]]; then shift words; (( CURRENT-- )); fi
  case $command in
${ALL.map((command) => `    ${command.name}) _arguments -s ${arguments_(command)} ;;`).join(`
`)}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _credlint "$@"; else compdef _credlint credlint; fi
`;
}

// src/cli/completion/completion.part.ts
var SCRIPTS = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript
}, completionCommand = async (args, outside) => {
  let [word, ...more] = args.positionals, shell = more.length > 0 ? void 0 : SHELLS.find((one) => one === word);
  if (!shell)
    throw new UserError(
      "cli/usage",
      `credlint completion takes one of ${SHELLS.join(", ")}.`,
      "For bash, in ~/.bashrc: source <(credlint completion bash)"
    );
  return outside.write(SCRIPTS[shell]()), 0;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  completionCommand
});
