import { pageSuite } from "../helpers/page-suite.ts";

const PAGES = [
  "docs/README.md",
  "docs/ci.md",
  "docs/command-line.md",
  "docs/comparison.md",
  "docs/configuration.md",
  "docs/faq.md",
  "docs/library.md",
  "docs/revoke.md",
  "docs/writing-rules.md",
];
for (const test of PAGES.map(pageSuite)) test.run();
