// Prints what the benches measure, with the machine. Usage: npm run bench
import { cpus } from "node:os";
import { collection, tellCollection } from "./collection.mjs";
import { startup } from "./startup.mjs";

const cpu = cpus();
console.log(`Node ${process.version}, ${cpu.length} x ${cpu[0]?.model ?? "unknown processor"}`);
console.log("\nStart-up, ms (median of 20 whole processes, taken in turn)");
for (const row of startup())
  console.log(
    `  ${row.name.padEnd(32)} ${row.median.toFixed(1).padStart(7)}   ${row.over.toFixed(1).padStart(6)} over node -e 0`,
  );
console.log(`\nReading a Postman collection, user CPU time of one run each\n${tellCollection(await collection())}`);
