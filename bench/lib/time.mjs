// Times whole processes in turn, so that a busy machine slows all alike; with GNU time also their peak memory and CPU time.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const GNU_TIME = "/usr/bin/time";
const hasTime = existsSync(GNU_TIME);

/** { seconds, cpu, megabytes } of one run; cpu and megabytes are NaN without GNU time. */
export function timed([command, ...args], cwd) {
  const start = process.hrtime.bigint();
  const done = hasTime
    ? spawnSync(GNU_TIME, ["-f", "%U %S %M", command, ...args], {
        cwd,
        encoding: "utf8",
        stdio: ["ignore", "ignore", "pipe"],
        maxBuffer: 1 << 28,
      })
    : spawnSync(command, args, { cwd, stdio: "ignore" });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (done.error || done.status === null) throw new Error(`${command}: ${done.error ?? done.signal}`);
  const [user, system, kilobytes] = hasTime ? done.stderr.trim().split("\n").at(-1).split(" ").map(Number) : [];
  return { seconds, cpu: user + system, megabytes: kilobytes / 1024 };
}

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Medians of `runs` rounds in which every command has its turn; a command with `once` has one turn only. */
export function sideBySide(commands, runs, cwd) {
  const taken = new Map(commands.map((one) => [one, []]));
  for (let round = 0; round < runs; round += 1)
    for (const one of commands) if (round === 0 || !one.once) taken.get(one).push(timed(one.command, cwd));
  return commands.map((one) => {
    const all = taken.get(one);
    const of = (field) => median(all.map((run) => run[field]));
    return { name: one.name, runs: all.length, seconds: of("seconds"), cpu: of("cpu"), megabytes: of("megabytes") };
  });
}
