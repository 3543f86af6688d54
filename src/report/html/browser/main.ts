/** The page's script: reads the data, builds the three panes, and joins search, filters, list and detail. */
import type { Page } from "../page.ts";
import { drawDetail } from "./detail.ts";
import { byId, count, el, thousands } from "./dom.ts";
import { FacetPanel } from "./facets.ts";
import { answer } from "./filter.ts";
import { FindingList } from "./list.ts";
import { FACETS, type Facet, GROUPINGS, type Grouping, groupOf, ordered, type Row, tableOf } from "./rows.ts";

const LEVEL_WORDS: Readonly<Record<string, string>> = { error: "Errors", warning: "Warnings", note: "Notes" };
const GROUP_WORDS: Readonly<Record<Grouping, string>> = { level: "Severity", rule: "Rule", path: "File", request: "" };

const page = JSON.parse(byId("data").textContent ?? "") as Page;
const table = tableOf(page);
const { rows } = table;
const open = rows.filter((row) => row.item.held === undefined);
const orders = new Map<Grouping, Row[]>();
const groups = new Map<number, Row[]>();
for (const row of rows) {
  const { group } = row.item;
  const others = group === undefined ? undefined : groups.get(group);
  if (others) others.push(row);
  else if (group !== undefined) groups.set(group, [row]);
}

const app = byId("app");
const search = el("input", {
  type: "search",
  id: "search",
  "aria-label": "Search the findings",
  "aria-describedby": "keys",
  placeholder: "Search",
  autocomplete: "off",
  spellcheck: "false",
});
const grouping = el(
  "select",
  { id: "grouping", "aria-label": "Group by" },
  ...GROUPINGS.map((name) => el("option", { value: name }, GROUP_WORDS[name] || page.placeName)),
);
const status = el("p", { id: "status", role: "status" });
const clear = el("button", { type: "button", id: "clear", hidden: true }, "Clear filters");
const detail = el("article", { id: "detail", "aria-labelledby": "detail-title", tabindex: -1 });
const back = el("button", { type: "button", id: "back" }, "‹ Findings");

const facets = new FacetPanel(table, facetTitles(), refresh);
facets.chosen.state.add("open");
const list = new FindingList({
  select: (row) => drawRow(row),
  open: () => {
    document.body.classList.add("reading");
    detail.scrollTop = 0;
    byId("detail-title").focus({ preventScroll: true });
  },
  groupLabel: (row, by) => {
    if (by === "level") return LEVEL_WORDS[row.item.level]!;
    if (by === "rule") return row.rule.id;
    return groupOf(row, by) || (by === "path" ? "No file" : `No ${page.placeName.toLowerCase()}`);
  },
});

/** A facet with one value tells nothing. */
function facetTitles(): Partial<Record<Facet, string>> {
  const various = (facet: Facet): boolean => {
    const at = FACETS.indexOf(facet);
    const { length } = table.values[at]!;
    return length > 1 || (length === 1 && rows.some((row) => row.codes[at] === -1));
  };
  const titles: Record<Facet, string> = {
    state: "State",
    level: "Severity",
    tag: "Kind",
    tool: "Tool",
    rule: "Rule",
    request: page.placeName,
    path: "File",
  };
  return Object.fromEntries(Object.entries(titles).filter(([facet]) => various(facet as Facet)));
}

function refresh(): void {
  const by = grouping.value as Grouping;
  const order = orders.get(by) ?? ordered(rows, by);
  orders.set(by, order);
  const found = answer(order, table, { search: search.value, chosen: facets.chosen });
  facets.show(found);
  list.show(found.shown, by);
  const all = facets.chosen.state.has("held") || facets.chosen.state.size === 0 ? rows.length : open.length;
  const some = found.shown.length !== all;
  status.textContent = some ? `${thousands(found.shown.length)} of ${count(all, "finding")}` : count(all, "finding");
  clear.hidden = !facets.active && search.value === "";
  if (found.shown.length === 0) drawRow(undefined);
}

function drawRow(row: Row | undefined): void {
  if (!row) {
    detail.replaceChildren(nothing());
    return;
  }
  const hooks = {
    sameValue: (one: Row) => (groups.get(one.item.group ?? -1) ?? []).filter((other) => other !== one),
    goTo: (other: Row) => {
      clearAll();
      list.goTo(other);
      byId("detail-title").focus({ preventScroll: true });
    },
  };
  detail.replaceChildren(back, ...drawDetail(row, page, hooks));
  detail.scrollTop = 0;
}

function nothing(): HTMLElement {
  const filtered = facets.active || search.value !== "";
  const title = filtered ? "Nothing matches" : "No findings";
  const blind = page.notes.some((note) => note.level === "error");
  const clean = blind ? "But not everything could be examined: see above." : "Nothing is open in this report.";
  const words = filtered ? "Fewer words or fewer filters show more." : clean;
  return el("div", { class: "nothing" }, el("h2", { id: "detail-title", tabindex: -1 }, title), el("p", {}, words));
}

function clearAll(): void {
  search.value = "";
  facets.clear();
  refresh();
}

function close(): void {
  document.body.classList.remove("reading");
  list.box.focus({ preventScroll: true });
}

function drawNotes(): void {
  if (page.notes.length === 0) return;
  const errors = page.notes.filter((note) => note.level === "error").length;
  const summary = errors > 0 ? `${count(errors, "thing")} could not be examined` : count(page.notes.length, "note");
  byId("notes").append(
    el(
      "details",
      { class: errors > 0 ? "error" : "" },
      el("summary", {}, summary),
      el("ul", {}, ...page.notes.map((note) => el("li", {}, el("code", {}, note.code), ` ${note.text}`))),
    ),
  );
}

function drawTop(): void {
  const numbers = ["error", "warning", "note"].map((level) => {
    const number = open.filter((row) => row.item.level === level).length;
    const words = LEVEL_WORDS[level]!.toLowerCase().slice(0, number === 1 ? -1 : undefined);
    return el("li", { class: number > 0 ? level : "zero" }, el("strong", {}, thousands(number)), ` ${words}`);
  });
  byId("top").append(el("ul", { id: "totals", "aria-label": "Totals" }, ...numbers));
  const facts = [...page.tools, ...page.facts].join(" · ");
  byId("subject").textContent = page.subject === "." || !page.subject ? facts : `${page.subject} · ${facts}`;
}

drawTop();
drawNotes();
const keys = "/ searches, arrows move, Enter opens, Escape goes back";
app.append(
  el("details", { id: "drawer" }, el("summary", {}, "Filters"), facets.box),
  el(
    "section",
    { id: "results", "aria-label": "Results" },
    el("div", { id: "tools", role: "search" }, search, el("label", { id: "by" }, "by ", grouping)),
    el("div", { id: "state" }, status, clear),
    list.box,
    el("p", { id: "keys" }, keys),
  ),
  detail,
);
app.hidden = false;
app.classList.toggle("none", rows.length === 0);
const drawer = byId("drawer") as HTMLDetailsElement;
const wide = matchMedia("(min-width: 70rem)");
const fold = (): void => {
  drawer.open = wide.matches;
};
wide.addEventListener("change", fold);
fold();
search.addEventListener("input", refresh);
grouping.addEventListener("change", refresh);
clear.addEventListener("click", () => {
  clearAll();
  search.focus();
});
back.addEventListener("click", close);
search.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && search.value !== "") {
    search.value = "";
    refresh();
  } else if (event.key === "Escape" || event.key === "ArrowDown" || event.key === "Enter") list.box.focus();
  else return;
  event.preventDefault();
});
detail.addEventListener("keydown", (event) => {
  if (event.key === "Escape") close();
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  if ((event.target as Element).matches("input:not([type=checkbox]), select, textarea")) return;
  event.preventDefault();
  document.body.classList.remove("reading");
  search.focus();
  search.select();
});
refresh();
