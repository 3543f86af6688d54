/** Completion for zsh, by _arguments: sourced after compinit, or as a function file _credlint. */
import {
  ALL,
  type CommandInfo,
  type Flag,
  FORMATS,
  flagsOf,
  RULE_IDS,
  spellings,
  valueForm,
  wordForm,
} from "./tables.ts";

/** Within single quotes. */
const quoted = (text: string): string => text.replace(/'/g, "'\\''");
/** Within a specification of _arguments. */
const plain = (text: string): string => quoted(text.replace(/[[\]:\\]/g, "\\$&"));

function specifications(flag: Flag): string[] {
  const { value, optional, repeat, help } = flag;
  const action = valueForm(flag, {
    choices: (words) => `(${words.join(" ")})`,
    rules: "_credlint_rules",
    folder: "_files -/",
    file: "_files",
    output: "_credlint_output",
    any: "",
  });
  const argument = value === undefined ? "" : `${optional ? "::" : ":"}${plain(value)}:${action}`;
  return spellings(flag).map((name) => {
    const equals = value === undefined || !name.startsWith("--") ? "" : optional ? "=-" : "=";
    return `'${repeat ? "*" : ""}${name}${equals}[${plain(help)}]${argument}'`;
  });
}

function arguments_(command: CommandInfo): string {
  const own = wordForm(command, {
    paths: "'*:path:_files'",
    rules: "'*:rule:_credlint_rules'",
    nothing: "",
    words: (list) => `'1:word:(${list.join(" ")})'`,
  });
  return [...flagsOf(command).flatMap(specifications), ...(own ? [own] : [])].join(" \\\n      ");
}

export function zshScript(): string {
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
${ALL.map(({ name, uses }) => `    '${name}:${quoted(uses[0]![1].replaceAll(":", "\\:"))}'`).join("\n")}
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
${ALL.map((command) => `    ${command.name}) _arguments -s ${arguments_(command)} ;;`).join("\n")}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _credlint "$@"; else compdef _credlint credlint; fi
`;
}
