import { pageSuite } from "../helpers/page-suite.ts";

pageSuite("docs/first-five-minutes.md").run();
pageSuite("docs/postman.md").run();
pageSuite("docs/reports.md").run();
