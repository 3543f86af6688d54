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

// src/cli/completion.part.ts
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
var COMMANDS = [
  {
    name: "scan",
    takes: "paths",
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
    name: "view",
    takes: "file",
    flags: ["output"],
    uses: [["FILE.sarif", "any tool's SARIF as a page to read in a browser: -o report.html"]]
  },
  { name: "init", takes: "nothing", flags: [], uses: [["", "write a config file to start from"]] },
  {
    name: "completion",
    takes: "shell",
    flags: [],
    uses: [["bash|zsh|fish", "completion for a shell: source <(credlint completion bash)"]]
  }
], SHELLS = ["bash", "zsh", "fish"];

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
    help: "on standard output: text, json, sarif, html, markdown, github, gitlab, codequality, junit [text]"
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

// src/cli/completion.part.ts
var completionCommand = async (args, outside) => {
  let [shell, ...more] = args.positionals;
  if (!SHELLS.includes(shell) || more.length > 0)
    throw new UserError(
      "cli/usage",
      `credlint completion takes one of ${SHELLS.join(", ")}.`,
      "For bash, in ~/.bashrc: source <(credlint completion bash)"
    );
  return outside.write(SCRIPTS[shell]()), 0;
}, ALL = COMMANDS, EVERYWHERE = ["help", "version"];
function flagsOf({ name, flags }) {
  if (flags) return FLAGS.filter((flag) => flags.includes(flag.name) || EVERYWHERE.includes(flag.name));
  let others = ALL.filter((one) => one.name !== name).flatMap((one) => one.flags ?? []), shared = ["rules", "format", "output"];
  return FLAGS.filter((flag) => shared.includes(flag.name) || !others.includes(flag.name));
}
function valueKind({ name, value, choices }) {
  return choices ? "choices" : name === "rule" || name === "skip-rule" ? "rules" : value === "DIR" ? "folder" : value === "FORMAT=FILE" ? "output" : value === "FILE" || value === "GLOB" ? "file" : "any";
}
var RULE_IDS = "credlint rules 2>/dev/null | sed -n 's|^\\([^ ]*/[^ ]*\\) .*|\\1|p'", formats = FLAGS.find((flag) => flag.name === "format").choices, names = (flag) => [...flag.short ? [`-${flag.short}`] : [], `--${flag.name}`], SCRIPTS = {
  bash: () => {
    let values = FLAGS.flatMap((flag) => {
      if (flag.value === void 0) return [];
      let answer = {
        choices: `COMPREPLY=($(compgen -W '${(flag.choices ?? []).join(" ")}' -- "$cur"))`,
        rules: `COMPREPLY=($(compgen -W "$(${RULE_IDS})" -- "$cur"))`,
        folder: 'COMPREPLY=($(compgen -d -- "$cur"))',
        file: 'COMPREPLY=($(compgen -f -- "$cur"))',
        output: `COMPREPLY=($(compgen -S = -W '${formats.join(" ")}' -- "$cur")); compopt -o nospace 2>/dev/null`,
        any: ":"
      }[valueKind(flag)];
      return [`    ${names(flag).join("|")}) ${answer}; return ;;`];
    }), commands = ALL.map(({ name, takes, ...rest }) => {
      let words = flagsOf({ name, takes, ...rest }).map((flag) => `--${flag.name}`), own = {
        paths: 'COMPREPLY=($(compgen -f -- "$cur"))',
        file: 'COMPREPLY=($(compgen -f -- "$cur"))',
        rules: `COMPREPLY=($(compgen -W "$(${RULE_IDS})" -- "$cur"))`,
        shell: `COMPREPLY=($(compgen -W '${SHELLS.join(" ")}' -- "$cur"))`,
        nothing: ":"
      }[takes];
      return `    ${name}) if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '${words.join(" ")}' -- "$cur")); else ${own}; fi ;;`;
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
  if [[ \${COMP_WORDS[COMP_CWORD-1]} == "=" ]]; then COMPREPLY=($(compgen -f -- "$cur")); return; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${ALL.map((one) => one.name).join("|")}) command=$word; break ;; esac
  done
  if [[ -z $command && $cur != -* ]]; then
    COMPREPLY=($(compgen -W '${ALL.map((one) => one.name).join(" ")}' -- "$cur") $(compgen -f -- "$cur"))
    return
  fi
  case \${command:-scan} in
${commands.join(`
`)}
  esac
}
complete -o filenames -F _credlint credlint
`;
  },
  zsh: () => {
    let quote = (text) => text.replace(/'/g, "'\\''"), plain = (text) => quote(text.replace(/[[\]:\\]/g, "\\$&")), value = (flag) => flag.value === void 0 ? "" : `:${plain(flag.value)}:${{
      choices: `(${(flag.choices ?? []).join(" ")})`,
      rules: "_credlint_rules",
      folder: "_files -/",
      file: "_files",
      output: "_credlint_output",
      any: ""
    }[valueKind(flag)]}`, argument = (flag) => names(flag).map((name) => {
      let equals = flag.value !== void 0 && name.startsWith("--") ? "=" : "";
      return `'${flag.repeat ? "*" : ""}${name}${equals}[${plain(flag.help)}]${value(flag)}'`;
    }), words = {
      paths: "'*:path:_files'",
      file: "'*:file:_files'",
      rules: "'*:rule:_credlint_rules'",
      shell: `'1:shell:(${SHELLS.join(" ")})'`,
      nothing: ""
    }, cases = ALL.map(
      (command) => `    ${command.name}) _arguments -s ${[...flagsOf(command).flatMap(argument), words[command.takes]].filter(Boolean).join(` \\
      `)} ;;`
    );
    return `#compdef credlint
# credlint completion for zsh: source <(credlint completion zsh), after compinit
_credlint_rules() {
  local -a ids
  ids=(\${(f)"$(${RULE_IDS})"})
  compadd -a ids
}
_credlint_output() {
  if compset -P '*='; then _files; else compadd -S '=' ${formats.join(" ")}; fi
}
_credlint() {
  local command=scan word
  local -a commands
  commands=(
${ALL.map(({ name, uses }) => `    '${name}:${quote(uses[0][1].replaceAll(":", "\\:"))}'`).join(`
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
${cases.join(`
`)}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _credlint "$@"; else compdef _credlint credlint; fi
`;
  },
  fish: () => {
    let quote = (text) => `'${text.replace(/['\\]/g, "\\$&")}'`, known = ALL.map((one) => one.name).join(" "), seen = (command) => command.name === "scan" ? `'not __fish_seen_subcommand_from ${ALL.slice(1).map((one) => one.name).join(" ")}'` : `'__fish_seen_subcommand_from ${command.name}'`, lines = ALL.map(
      ({ name, uses }) => `complete -c credlint -n 'not __fish_seen_subcommand_from ${known}' -a ${name} -d ${quote(uses[0][1])}`
    ), own = {
      paths: "",
      file: "",
      rules: "-f -a '(__credlint_rules)'",
      shell: `-f -a '${SHELLS.join(" ")}'`,
      nothing: "-f"
    };
    for (let command of ALL) {
      own[command.takes] && lines.push(`complete -c credlint -n ${seen(command)} ${own[command.takes]}`);
      for (let flag of flagsOf(command)) {
        let value = {
          choices: `-x -a '${(flag.choices ?? []).join(" ")}'`,
          rules: "-x -a '(__credlint_rules)'",
          folder: "-x -a '(__fish_complete_directories)'",
          file: "-r",
          output: `-x -a '${formats.map((format) => `${format}=`).join(" ")}'`,
          any: "-x"
        }[valueKind(flag)], short = flag.short ? ` -s ${flag.short}` : "";
        lines.push(
          `complete -c credlint -n ${seen(command)}${short} -l ${flag.name}${flag.value === void 0 ? "" : ` ${value}`} -d ${quote(flag.help)}`
        );
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
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  completionCommand
});
