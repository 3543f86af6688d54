/** The reporters that CI systems read; loaded when one is asked for. */
export { renderCodequality } from "./codequality.ts";
export { renderGithub } from "./github.ts";
export { renderGitlab } from "./gitlab.ts";
export { renderJunit } from "./junit.ts";
export { renderMarkdown } from "./markdown.ts";
