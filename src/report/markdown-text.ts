/** Untrusted text in GitHub's and GitLab's Markdown: it is read as it stands, and makes no link, mention, table cell or HTML. */
import { visible } from "../engine/redact.ts";

/**
 * What Markdown, its tables, HTML and autolinks give a meaning to, and what is looked for in the finished HTML: mentions,
 * issues, math, emoji. A numeric entity stands for the character alone; a comment parts what would be found all the same.
 */
const MEANT = /[&<>[\]`*~\\|@#$]|(?<!\w)_|_(?!\w)|(?<=www)\.|:(?=[\w+/-])/gi;
const SOUGHT = "@#$:";

export function escapeMarkdown(text: string): string {
  return escapeWith(text, "<!-- -->");
}

/** As code: names of files, of rules, of requests. Nothing is looked for in it but addresses of mail. */
export function codeMarkdown(text: string): string {
  return `<code>${escapeWith(text, "")}</code>`;
}

/** A link of our own making; the URL is https and free of what would end it. */
export function linkMarkdown(shown: string, url: string): string {
  return /^https:\/\/[\w./#?&=%:@~+-]+$/.test(url) ? `[${shown}](<${url}>)` : shown;
}

function escapeWith(text: string, parting: string): string {
  return visible(text).replace(MEANT, (char) => {
    if (char === "@") return `${entity(char)}<!-- -->`;
    return entity(char) + (SOUGHT.includes(char) ? parting : "");
  });
}

function entity(char: string): string {
  return `&#${char.charCodeAt(0)};`;
}
