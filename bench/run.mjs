// Prints what the benches measure, and writes it with date and machine to bench/results/. Usage: npm run bench [-- RUNS]
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { collection, tellCollection } from "./collection.mjs";
import { growthTable } from "./growth.mjs";
import { scanTable } from "./scan.mjs";
import { startup } from "./startup.mjs";

const runs = Number(process.argv[2] ?? 5);
const cpu = cpus();
const date = new Date().toISOString().slice(0, 10);
const lines = [`# ${date}`, "", `Node ${process.version}, ${cpu.length} x ${cpu[0]?.model ?? "unknown processor"}`];

lines.push(
  "",
  "## Start-up",
  "",
  "| what (median of 20 whole processes, taken in turn) | ms | over node -e 0 |",
  "|---|--:|--:|",
);
for (const row of startup()) lines.push(`| ${row.name} | ${row.median.toFixed(1)} | ${row.over.toFixed(1)} |`);
lines.push("", "## A scan of the corpus", "", ...scanTable(runs));
lines.push("", "## Growth", ...(await growthTable(Math.min(runs, 3))));
lines.push("", "## Reading a Postman collection", "", tellCollection(await collection()));

const text = `${lines.join("\n")}\n`;
console.log(text);
const folder = join(dirname(fileURLToPath(import.meta.url)), "results");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, `${date}.md`), text);
