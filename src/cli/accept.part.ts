/** `credlint baseline` and `credlint ignore`: findings become accepted ones, each with what it is known by. */
export { baselineCommand } from "./baseline.ts";
export { ignoreCommand } from "./ignore.ts";
