/** The GitHub Action's door: hands the runner's environment to action/run. */
import { appendFileSync } from "node:fs";
import { runAction } from "./action/run.ts";
import { writeAll } from "./cli/streams.ts";

runAction({
  env: process.env,
  write: (text) => writeAll(1, text),
  append: (file, text) => appendFileSync(file, text),
}).then((code) => {
  process.exitCode = code;
});
