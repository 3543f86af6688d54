/** The config file that init begins with. */
import { HOME } from "../model/home.ts";

export const START = `{
  "$schema": "${HOME}/raw/main/src/config/config.schema.json",
  // Exit 1 from this level up: "error", "warning", "note" or "never".
  "failOn": "warning",
  // Other levels, or "off", by rule id or pattern: "postman/*": "note".
  "rules": {},
  // Paths that are not read, in gitignore's syntax.
  "exclude": [],
  // Findings that are accepted, each with a reason: { "rule": "generic/password", "path": "test/**", "reason": "made-up" }.
  "allow": []
}
`;
