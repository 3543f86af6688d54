/** What GitHub's runner makes of a step's output: the commands that it would obey (actions/runner, ActionCommand.cs). */

export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Commands that any step may give, and old ones that a runner refuses or may be set to allow. */
const REGISTERED = new Set(
  "add-mask add-path add-matcher remove-matcher debug echo endgroup error group notice save-state set-env set-output stop-commands warning internal-set-repo-path task.setvariable".split(
    " ",
  ),
);

/** In the order of the lines. */
export function runnerCommands(log: string): RunnerCommand[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => second(line) ?? first(line) ?? []);
}

/** `::name a=b,c=d::data`, white space before it allowed. */
function second(line: string): RunnerCommand | undefined {
  const text = line.trimStart();
  if (!text.startsWith("::")) return undefined;
  const end = text.indexOf("::", 2);
  if (end < 0) return undefined;
  const decode = (value: string): string => value.replaceAll("%0D", "\r").replaceAll("%0A", "\n");
  const property = (value: string): string =>
    decode(value).replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%25", "%");
  return commandOf(text.slice(2, end), ",", property, decode(text.slice(end + 2)).replaceAll("%25", "%"));
}

/** `##[name a=b;c=d]data`, anywhere in the line. */
function first(line: string): RunnerCommand | undefined {
  const start = line.search(/##(?:vso)?\[/);
  const end = line.indexOf("]", start);
  if (start < 0 || end < 0) return undefined;
  return commandOf(line.slice(line.indexOf("[", start) + 1, end), ";", (value) => value, line.slice(end + 1));
}

function commandOf(
  head: string,
  separator: string,
  decode: (value: string) => string,
  data: string,
): RunnerCommand | undefined {
  const space = head.indexOf(" ");
  const name = space < 0 ? head : head.slice(0, space);
  if (!REGISTERED.has(name)) return undefined;
  const properties = Object.fromEntries(
    (space < 0 ? "" : head.slice(space + 1))
      .split(separator)
      .map((pair) => [pair.slice(0, pair.indexOf("=")), decode(pair.slice(pair.indexOf("=") + 1))] as const)
      .filter(([key]) => key !== ""),
  );
  return { name, properties, data };
}
