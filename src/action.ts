/** The GitHub Action's door: hands the runner's environment to action/run. */
import { appendFileSync, writeSync } from "node:fs";
import { runAction } from "./action/run.ts";

runAction({
  env: process.env,
  write: (text) => writeSync(1, text),
  append: (file, text) => appendFileSync(file, text),
}).then((code) => {
  process.exitCode = code;
});
