import { pageSuite } from "../helpers/page-suite.ts";

pageSuite("docs/README.md").run();
pageSuite("docs/ci.md").run();
pageSuite("docs/command-line.md").run();
pageSuite("docs/comparison.md").run();
pageSuite("docs/configuration.md").run();
pageSuite("docs/faq.md").run();
pageSuite("docs/library.md").run();
pageSuite("docs/revoke.md").run();
pageSuite("docs/writing-rules.md").run();
