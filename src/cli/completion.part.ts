/** `credlint completion bash|zsh|fish`: a script for the shell, made from the tables of commands and flags. */
import { UserError } from "../model/trouble.ts";
import type { Command } from "./command.ts";
import { COMMANDS, type CommandInfo, SHELLS } from "./commands.ts";
import { FLAGS, type Flag } from "./flags.ts";

type Shell = (typeof SHELLS)[number];

export const completionCommand: Command = async (args, outside) => {
  const [shell, ...more] = args.positionals;
  if (!(SHELLS as readonly (string | undefined)[]).includes(shell) || more.length > 0)
    throw new UserError(
      "cli/usage",
      `credlint completion takes one of ${SHELLS.join(", ")}.`,
      "For bash, in ~/.bashrc: source <(credlint completion bash)",
    );
  outside.write(SCRIPTS[shell as Shell]());
  return 0;
};

const ALL: readonly CommandInfo[] = COMMANDS;
const EVERYWHERE = ["help", "version"];

/** A command's flags; scan has those that no other command has to itself. */
function flagsOf({ name, flags }: CommandInfo): readonly Flag[] {
  if (flags) return FLAGS.filter((flag) => flags.includes(flag.name) || EVERYWHERE.includes(flag.name));
  const others = ALL.filter((one) => one.name !== name).flatMap((one) => one.flags ?? []);
  const shared = ["rules", "format", "output"];
  return FLAGS.filter((flag) => shared.includes(flag.name) || !others.includes(flag.name));
}

/** What a flag's value is: one of few words, a kind of name, or anything. */
function valueKind({ name, value, choices }: Flag): "choices" | "rules" | "folder" | "file" | "output" | "any" {
  if (choices) return "choices";
  if (name === "rule" || name === "skip-rule") return "rules";
  if (value === "DIR") return "folder";
  if (value === "FORMAT=FILE") return "output";
  return value === "FILE" || value === "GLOB" ? "file" : "any";
}

/** Ids of rules, asked when they are needed: users' own rule files come and go. */
const RULE_IDS = "credlint rules 2>/dev/null | sed -n 's|^\\([^ ]*/[^ ]*\\) .*|\\1|p'";

const formats = FLAGS.find((flag) => flag.name === "format")!.choices!;
const names = (flag: Flag): string[] => [...(flag.short ? [`-${flag.short}`] : []), `--${flag.name}`];

const SCRIPTS: Readonly<Record<Shell, () => string>> = {
  bash: () => {
    const values = FLAGS.flatMap((flag) => {
      if (flag.value === undefined) return [];
      const answer = {
        choices: `COMPREPLY=($(compgen -W '${(flag.choices ?? []).join(" ")}' -- "$cur"))`,
        rules: `COMPREPLY=($(compgen -W "$(${RULE_IDS})" -- "$cur"))`,
        folder: `COMPREPLY=($(compgen -d -- "$cur"))`,
        file: `COMPREPLY=($(compgen -f -- "$cur"))`,
        output: `COMPREPLY=($(compgen -S = -W '${formats.join(" ")}' -- "$cur")); compopt -o nospace 2>/dev/null`,
        any: ":",
      }[valueKind(flag)];
      return [`    ${names(flag).join("|")}) ${answer}; return ;;`];
    });
    const commands = ALL.map(({ name, takes, ...rest }) => {
      const words = flagsOf({ name, takes, ...rest }).map((flag) => `--${flag.name}`);
      const own = {
        paths: `COMPREPLY=($(compgen -f -- "$cur"))`,
        file: `COMPREPLY=($(compgen -f -- "$cur"))`,
        rules: `COMPREPLY=($(compgen -W "$(${RULE_IDS})" -- "$cur"))`,
        shell: `COMPREPLY=($(compgen -W '${SHELLS.join(" ")}' -- "$cur"))`,
        nothing: ":",
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
${values.join("\n")}
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
${commands.join("\n")}
  esac
}
complete -o filenames -F _credlint credlint
`;
  },

  zsh: () => {
    const quote = (text: string): string => text.replace(/'/g, "'\\''");
    const plain = (text: string): string => quote(text.replace(/[[\]:\\]/g, "\\$&"));
    const value = (flag: Flag): string =>
      flag.value === undefined
        ? ""
        : `:${plain(flag.value)}:${
            {
              choices: `(${(flag.choices ?? []).join(" ")})`,
              rules: "_credlint_rules",
              folder: "_files -/",
              file: "_files",
              output: "_credlint_output",
              any: "",
            }[valueKind(flag)]
          }`;
    const argument = (flag: Flag): string[] =>
      names(flag).map((name) => {
        const equals = flag.value !== undefined && name.startsWith("--") ? "=" : "";
        return `'${flag.repeat ? "*" : ""}${name}${equals}[${plain(flag.help)}]${value(flag)}'`;
      });
    const words = {
      paths: "'*:path:_files'",
      file: "'*:file:_files'",
      rules: "'*:rule:_credlint_rules'",
      shell: `'1:shell:(${SHELLS.join(" ")})'`,
      nothing: "",
    };
    const cases = ALL.map(
      (command) =>
        `    ${command.name}) _arguments -s ${[...flagsOf(command).flatMap(argument), words[command.takes]].filter(Boolean).join(" \\\n      ")} ;;`,
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
${ALL.map(({ name, uses }) => `    '${name}:${quote(uses[0]![1].replaceAll(":", "\\:"))}'`).join("\n")}
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
${cases.join("\n")}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _credlint "$@"; else compdef _credlint credlint; fi
`;
  },

  fish: () => {
    const quote = (text: string): string => `'${text.replace(/['\\]/g, "\\$&")}'`;
    const known = ALL.map((one) => one.name).join(" ");
    const seen = (command: CommandInfo): string =>
      command.name === "scan"
        ? `'not __fish_seen_subcommand_from ${ALL.slice(1)
            .map((one) => one.name)
            .join(" ")}'`
        : `'__fish_seen_subcommand_from ${command.name}'`;
    const lines = ALL.map(
      ({ name, uses }) =>
        `complete -c credlint -n 'not __fish_seen_subcommand_from ${known}' -a ${name} -d ${quote(uses[0]![1])}`,
    );
    const own = {
      paths: "",
      file: "",
      rules: "-f -a '(__credlint_rules)'",
      shell: `-f -a '${SHELLS.join(" ")}'`,
      nothing: "-f",
    };
    for (const command of ALL) {
      if (own[command.takes]) lines.push(`complete -c credlint -n ${seen(command)} ${own[command.takes]}`);
      for (const flag of flagsOf(command)) {
        const value = {
          choices: `-x -a '${(flag.choices ?? []).join(" ")}'`,
          rules: "-x -a '(__credlint_rules)'",
          folder: "-x -a '(__fish_complete_directories)'",
          file: "-r",
          output: `-x -a '${formats.map((format) => `${format}=`).join(" ")}'`,
          any: "-x",
        }[valueKind(flag)];
        const short = flag.short ? ` -s ${flag.short}` : "";
        lines.push(
          `complete -c credlint -n ${seen(command)}${short} -l ${flag.name}${flag.value === undefined ? "" : ` ${value}`} -d ${quote(flag.help)}`,
        );
      }
    }
    return `# credlint completion for fish: credlint completion fish > ~/.config/fish/completions/credlint.fish
function __credlint_rules
    ${RULE_IDS}
end
${lines.join("\n")}
`;
  },
};
