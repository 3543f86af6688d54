/** Completion for bash 4 and newer, without the package bash-completion. */
import { ALL, FLAGS, FORMATS, flagsOf, NAMES, RULE_IDS, spellings, valueForm, wordForm } from "./tables.ts";

const words = (list: readonly string[]): string => `COMPREPLY=($(compgen -W '${list.join(" ")}' -- "$cur"))`;
const rules = `COMPREPLY=($(compgen -W "$(${RULE_IDS})" -- "$cur"))`;
const paths = `COMPREPLY=($(compgen -f -- "$cur"))`;

export function bashScript(): string {
  const values = FLAGS.filter((flag) => flag.value !== undefined && !flag.optional).map((flag) => {
    const answer = valueForm(flag, {
      choices: words,
      rules,
      folder: `COMPREPLY=($(compgen -d -- "$cur"))`,
      file: paths,
      output: `COMPREPLY=($(compgen -S = -W '${FORMATS.join(" ")}' -- "$cur")); compopt -o nospace 2>/dev/null`,
      any: ":",
    });
    return `    ${spellings(flag).join("|")}) ${answer}; return ;;`;
  });
  const commands = ALL.map((command) => {
    const flags = words(flagsOf(command).map((flag) => `--${flag.name}`));
    const own = wordForm(command, { paths, rules, nothing: ":", words });
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
${values.join("\n")}
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
${commands.join("\n")}
  esac
}
complete -o filenames -F _credlint credlint
`;
}
