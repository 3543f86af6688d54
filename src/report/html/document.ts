/** The page as one HTML file: data in a block that is never run, a style and a script allowed by their hashes, no network. */
import { script, style } from "credlint:page";
import { nodeCrypto } from "../../engine/builtin.ts";
import { inertJson } from "../../engine/inert.ts";
import { escapeUnseen } from "../../engine/redact.ts";
import { count, countLevels, LEVELS } from "../tally.ts";
import type { Item, Page } from "./page.ts";

/** Rows of the table for readers without scripts. */
const PLAIN_ROWS = 500;

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='8' fill='%232f5d50'/%3E%3Cpath d='M9 16h14M9 16l4-4m-4 4 4 4' stroke='%23fff' stroke-width='3' fill='none' stroke-linecap='round'/%3E%3C/svg%3E";

export function documentOf(page: Page): string {
  const title = escapeHtml(`${page.title} report`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${ICON}">
<style>${style}</style>
</head>
<body>
<a class="skip" href="#list">Skip to the findings</a>
<header id="top">
<h1>${escapeHtml(page.title)} <span>report</span></h1>
<p id="subject">${escapeHtml(page.subject)}</p>
<p id="verdict">${escapeHtml(page.verdict)}</p>
</header>
<div id="notes"></div>
<noscript>${plainTable(page)}</noscript>
<main id="app" hidden></main>
<script type="application/json" id="data">${dataText(page)}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** Only what stands in this file, only as it stands here; texts never become markup (Trusted Types). */
function policy(): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

function hashOf(text: string): string {
  return `sha256-${nodeCrypto().createHash("sha256").update(text).digest("base64")}`;
}

/** JSON in a script element: without "<" nothing ends the element or opens a comment in it. */
function dataText(page: Page): string {
  return inertJson(escapeUnseen(JSON.stringify(page).replaceAll("<", "\\u003c")));
}

/** Nor is a line a command to a CI system whose log it ends up in (engine/inert). */
export function escapeHtml(text: string): string {
  const named: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (char) => named[char]!).replace(/##(?=\w*\[)/g, "#&#35;");
}

/** For readers whose viewer runs no scripts, such as mail programs. */
function plainTable({ items, texts, rules }: Page): string {
  const open = items
    .filter((item) => item.held === undefined)
    .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  const cells = (item: Item): string[] => [
    item.level,
    rules[item.rule]!.id,
    (item.path === undefined ? "" : texts[item.path]!) + (item.spot[0] > 0 ? `:${item.spot.join(":")}` : ""),
    texts[item.message]!,
  ];
  const rows = open.slice(0, PLAIN_ROWS).map(
    (item) =>
      `<tr>${cells(item)
        .map((cell) => `<td>${escapeHtml(cell)}</td>`)
        .join("")}</tr>`,
  );
  const levels = countLevels(open);
  const more = open.length > PLAIN_ROWS ? ` The first ${PLAIN_ROWS} are shown.` : "";
  return `<div id="plain"><p>${count(open.length, "finding")}${levels ? `: ${levels}` : ""}.${more} With JavaScript this page can filter them and shows what to do.</p>
<table><thead><tr><th>Level</th><th>Rule</th><th>Place</th><th>What</th></tr></thead><tbody>
${rows.join("\n")}
</tbody></table></div>`;
}
