/** One finding in full: where, the masked lines, why, how to mend it, how to revoke, what else holds the value. */
import type { Frame, Page } from "../page.ts";
import { count, el, link } from "./dom.ts";
import { markdown } from "./markdown.ts";
import type { Row } from "./rows.ts";

/** Other places of a value that are listed. */
const LISTED = 20;

export interface DetailHooks {
  /** Rows with the same value. */
  readonly sameValue: (row: Row) => readonly Row[];
  readonly goTo: (row: Row) => void;
}

/** The children of the detail pane. */
export function drawDetail(row: Row, page: Page, hooks: DetailHooks): HTMLElement[] {
  const { item, rule } = row;
  const text = (index: number): string => page.texts[index] ?? "";
  const fix = item.fix === undefined ? undefined : text(item.fix);
  const others = hooks.sameValue(row);
  return [
    el(
      "p",
      { class: `kicker ${item.level}` },
      el("span", { class: "sign", "aria-hidden": "true" }),
      el("strong", {}, item.level),
      el("code", {}, rule.id),
      page.tools.length > 1 && el("span", { class: "badge" }, rule.tool),
    ),
    el("h2", { id: "detail-title", tabindex: -1 }, rule.title),
    el("p", { class: "at" }, el("code", {}, row.place || "no file")),
    ...crumbs(item.where.map(text)),
    ...(item.history === undefined ? [] : [el("p", { class: "held" }, item.history)]),
    ...(item.held === undefined ? [] : [el("p", { class: "held" }, item.held)]),
    ...(item.frame ? [drawFrame(item.frame, item.level)] : []),
    section("Why", el("p", {}, row.message), ...(rule.why ? markdown(rule.why) : [])),
    ...(fix ? [section("How to mend it", el("p", {}, fix))] : []),
    ...revocation(row),
    ...(others.length > 0 ? [drawOthers(others, hooks)] : []),
    ...drawRelated(row, text),
    ...(item.also.length > 0 ? [section("Also holds here", el("p", {}, ...codes(item.also)))] : []),
    ...(rule.own ? [drawAccept(row)] : []),
    drawEnd(row),
  ];
}

function section(title: string, ...children: readonly HTMLElement[]): HTMLElement {
  return el("section", {}, el("h3", {}, title), ...children);
}

function crumbs(names: readonly string[]): HTMLElement[] {
  if (names.length === 0) return [];
  return [
    el("ol", { class: "crumbs", "aria-label": "Place in the document" }, ...names.map((name) => el("li", {}, name))),
  ];
}

/** Without the indent that all its lines share. */
function drawFrame({ numbers, lines: all, mark: [row, from, to] }: Frame, level: string): HTMLElement {
  const indents = all.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  const indent = Math.min(from, ...indents);
  const [lines, start, end] = [all.map((line) => line.slice(indent)), from - indent, to - indent];
  const drawn = lines.map((line, index) => {
    const own = index === row;
    const code = own
      ? [line.slice(0, start), el("mark", {}, line.slice(start, end) || " "), line.slice(end)]
      : [line || " "];
    return el(
      "span",
      { class: own ? "line own" : "line" },
      el("span", { class: "number" }, String(numbers[index])),
      ...code,
    );
  });
  return el(
    "pre",
    { class: `frame ${level}`, tabindex: 0, "aria-label": `Line ${numbers[row]}, secrets masked` },
    el("code", {}, ...drawn),
  );
}

/** Who holds a copy holds the credential: taking it out of the file does not help, revoking does. */
function revocation({ item, rule }: Row): HTMLElement[] {
  if (!rule.revoke && item.tag !== "secret") return [];
  const first = "Revoke it first: the value stays in the history of every copy of this file.";
  return [
    section(
      "How to revoke it",
      el("p", {}, first),
      ...(rule.revoke ? [el("p", {}, link(rule.revoke, rule.revoke.replace(/^https:\/\//, "")))] : []),
    ),
  ];
}

/** JSON has no comments: there the config accepts. */
function drawAccept({ rule, path }: Row): HTMLElement {
  const json = path.toLowerCase().endsWith(".json");
  const words = json
    ? 'JSON has no comments; in .credlint.jsonc, under "allow":'
    : "In a comment on the line, or alone on the line above:";
  const code = json
    ? JSON.stringify({ rule: rule.id, path, reason: "…" }, null, 2)
    : `credlint-ignore ${rule.id} -- the reason`;
  return section("To accept it", el("p", {}, words), el("pre", { tabindex: 0 }, code));
}

function drawOthers(others: readonly Row[], hooks: DetailHooks): HTMLElement {
  const list = el(
    "ul",
    { class: "places" },
    ...others.slice(0, LISTED).map((other) => {
      const button = el("button", { type: "button" }, other.place);
      button.addEventListener("click", () => hooks.goTo(other));
      return el("li", {}, button);
    }),
  );
  const more = others.length > LISTED ? [el("p", {}, `and ${others.length - LISTED} more`)] : [];
  return section(`The same value in ${count(others.length, "more place")}`, list, ...more);
}

function drawRelated({ item }: Row, text: (index: number) => string): HTMLElement[] {
  if (item.related.length === 0) return [];
  const places = item.related.map(({ path, spot, message }) => {
    const file = path === undefined ? "" : text(path);
    return el(
      "li",
      {},
      el("code", {}, spot[0] > 0 ? `${file}:${spot.join(":")}` : file || "no file"),
      ` ${text(message)}`,
    );
  });
  return [section("See also", el("ul", { class: "places" }, ...places))];
}

function codes(names: readonly string[]): (Node | string)[] {
  return names.flatMap((name, index) => [...(index > 0 ? [", "] : []), el("code", {}, name)]);
}

function drawEnd({ item, rule }: Row): HTMLElement {
  const links = rule.links.map((url) => el("li", {}, link(url, url.replace(/^https:\/\//, ""))));
  const marks = [...rule.marks, ...(item.fingerprint ? [`id ${item.fingerprint}`] : [])];
  return el(
    "footer",
    {},
    ...(links.length > 0 ? [el("h3", {}, "Read more"), el("ul", {}, ...links)] : []),
    ...(marks.length > 0 ? [el("p", { class: "marks" }, marks.join(" · "))] : []),
  );
}
