// Prints the row of src/judge/samples.ts for each published value, a line each on standard input: nothing of it is kept.
// Usage: node tools/judge/sample-hash.mjs < VALUES
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

for (const value of readFileSync(0, "utf8").split("\n").filter(Boolean))
  console.log(
    createHash("sha256")
      .update(value.replace(/={1,2}$/, ""))
      .digest("hex")
      .slice(0, 16),
  );
