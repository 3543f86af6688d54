/** Whether the screen of bytes finds a text worth reading, as a scan asks it of a file. */
import { builtinTables, kernelCode } from "credlint:kernel";
import { builtin } from "credlint:ruleset";
import { Kernel } from "../../src/engine/kernel/kernel.ts";
import { FileScreen } from "../../src/screen/file-screen.ts";

const byId = new Map(builtin.rules.map((rule) => [rule.id, rule]));

export const screen = new FileScreen(
  new Kernel(kernelCode(), builtinTables()),
  () => builtin,
  { now: new Date(0), ruleset: builtin, rule: (id) => byId.get(id) },
  { trees: true },
);

/** Throws a RangeError for a text that the screen's room does not hold. */
export function isWorthReading(path: string, text: string): boolean {
  const bytes = Buffer.from(text);
  if (bytes.length > screen.room.length) throw new RangeError("the text is larger than the room");
  bytes.copy(screen.room);
  return screen.begin(path) || screen.look(bytes.length, true);
}
