/** Completion for fish, as a file of its completions folder. */
import { ALL, FORMATS, flagsOf, NAMES, RULE_IDS, valueForm, wordForm } from "./tables.ts";

const quoted = (text: string): string => `'${text.replace(/['\\]/g, "\\$&")}'`;

export function fishScript(): string {
  const lines = ALL.map(
    ({ name, uses }) =>
      `complete -c credlint -n 'not __fish_seen_subcommand_from ${NAMES.join(" ")}' -a ${name} -d ${quoted(uses[0]![1])}`,
  );
  for (const command of ALL) {
    const seen =
      command.name === NAMES[0]
        ? `'not __fish_seen_subcommand_from ${NAMES.slice(1).join(" ")}'`
        : `'__fish_seen_subcommand_from ${command.name}'`;
    const own = wordForm(command, {
      paths: "",
      rules: "-f -a '(__credlint_rules)'",
      nothing: "-f",
      words: (list) => `-f -a '${list.join(" ")}'`,
    });
    if (own) lines.push(`complete -c credlint -n ${seen} ${own}`);
    for (const flag of flagsOf(command)) {
      const value = valueForm(flag, {
        choices: (words) => ` -x -a '${words.join(" ")}'`,
        rules: " -x -a '(__credlint_rules)'",
        folder: " -x -a '(__fish_complete_directories)'",
        file: " -r",
        output: ` -x -a '${FORMATS.map((format) => `${format}=`).join(" ")}'`,
        any: " -x",
      });
      const short = flag.short ? ` -s ${flag.short}` : "";
      const argument = flag.value === undefined || flag.optional ? "" : value;
      lines.push(`complete -c credlint -n ${seen}${short} -l ${flag.name}${argument} -d ${quoted(flag.help)}`);
    }
  }
  return `# credlint completion for fish: credlint completion fish > ~/.config/fish/completions/credlint.fish
function __credlint_rules
    ${RULE_IDS}
end
${lines.join("\n")}
`;
}
