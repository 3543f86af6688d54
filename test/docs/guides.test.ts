import { pageSuite } from "../helpers/page-suite.ts";

const PAGES = ["docs/first-five-minutes.md", "docs/postman.md", "docs/reports.md"];
for (const test of PAGES.map(pageSuite)) test.run();
