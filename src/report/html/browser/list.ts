/** The list of findings: a listbox that draws only the rows in sight, so that a hundred thousand scroll like ten. */
import { count, el, nameAndParents, thousands } from "./dom.ts";
import { type Grouping, groupOf, type Row } from "./rows.ts";

const ROW = 60;
const HEAD = 36;
/** Rows drawn beyond the edges. */
const BEYOND = 6;

/** Rows that stand under one heading. */
interface Group {
  readonly label: string;
  /** Its first row, and the row after its last. */
  readonly from: number;
  to: number;
}

export interface ListHooks {
  /** The row that is looked at now. */
  readonly select: (row: Row | undefined) => void;
  /** Enter or a click: the reader wants the finding itself. */
  readonly open: () => void;
  readonly groupLabel: (row: Row, grouping: Grouping) => string;
}

export class FindingList {
  readonly box: HTMLElement;
  readonly #inner = el("div", { class: "inner", role: "presentation" });
  readonly #hooks: ListHooks;
  #groups: Group[] = [];
  #rows: readonly Row[] = [];
  #active = -1;
  #drawn = "";

  constructor(hooks: ListHooks) {
    this.#hooks = hooks;
    this.box = el("div", { id: "list", role: "listbox", tabindex: 0, "aria-label": "Findings" }, this.#inner);
    this.box.addEventListener("scroll", () => this.#draw(), { passive: true });
    this.box.addEventListener("keydown", (event) => this.#key(event));
    this.box.addEventListener("click", (event) => {
      const at = (event.target as Element).closest<HTMLElement>("[data-at]")?.dataset["at"];
      if (at === undefined) return;
      this.#activate(Number(at));
      hooks.open();
    });
    new ResizeObserver(() => this.#draw()).observe(this.box);
  }

  get active(): Row | undefined {
    return this.#rows[this.#active];
  }

  /** Keeps the row that is looked at if it is still there; else takes the first. */
  show(rows: readonly Row[], grouping: Grouping): void {
    const before = this.active;
    this.#rows = rows;
    this.#groups = [];
    let name: string | undefined;
    for (const [index, row] of rows.entries()) {
      const own = groupOf(row, grouping);
      if (own !== name) this.#groups.push({ label: this.#hooks.groupLabel(row, grouping), from: index, to: index });
      name = own;
      this.#groups.at(-1)!.to = index + 1;
    }
    this.#inner.style.height = `${rows.length * ROW + this.#groups.length * HEAD}px`;
    const kept = before ? rows.indexOf(before) : -1;
    this.#active = kept >= 0 ? kept : rows.length > 0 ? 0 : -1;
    this.#drawn = "";
    if (kept < 0) this.box.scrollTop = 0;
    this.#reveal();
    if (this.active !== before) this.#hooks.select(this.active);
  }

  /** Goes to a row, if it is shown. */
  goTo(row: Row): void {
    const at = this.#rows.indexOf(row);
    if (at >= 0) this.#activate(at);
  }

  #activate(at: number): void {
    const next = Math.max(0, Math.min(at, this.#rows.length - 1));
    if (this.#rows.length === 0 || next === this.#active) return;
    this.#active = next;
    this.#drawn = "";
    this.#reveal();
    this.#hooks.select(this.active);
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor(this.box.clientHeight / ROW) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      j: 1,
      ArrowUp: -1,
      k: -1,
      PageDown: page,
      PageUp: -page,
      Home: -Infinity,
      End: Infinity,
    };
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      if (this.active) this.#hooks.open();
      return;
    }
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.#activate(this.#active + step);
  }

  /** Scrolls as little as needed; the first row of a group comes with its heading. */
  #reveal(): void {
    if (this.#active >= 0) {
      const group = this.#groupAt((one) => one.from <= this.#active);
      const top = this.#topOf(this.#active, group);
      const first = this.#groups[group]!.from === this.#active ? top - HEAD : top;
      if (first < this.box.scrollTop) this.box.scrollTop = first;
      else if (top + ROW > this.box.scrollTop + this.box.clientHeight)
        this.box.scrollTop = top + ROW - this.box.clientHeight;
    }
    this.#draw();
  }

  #topOf(row: number, group: number): number {
    return row * ROW + (group + 1) * HEAD;
  }

  /** The last group of which it holds; it holds of the first ones only. */
  #groupAt(holds: (group: Group, index: number) => boolean): number {
    let low = 0;
    let high = this.#groups.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (holds(this.#groups[middle]!, middle)) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Rows and headings in sight; the active row also out of sight, as aria-activedescendant names it. */
  #draw(): void {
    const top = this.box.scrollTop - BEYOND * ROW;
    const bottom = this.box.scrollTop + this.box.clientHeight + BEYOND * ROW;
    const drawn: [key: string, make: () => HTMLElement, top: number][] = [];
    let seen = false;
    const start = this.#groupAt((group, index) => this.#topOf(group.from, index) - HEAD <= top);
    for (let index = start; index < this.#groups.length; index += 1) {
      const group = this.#groups[index]!;
      const head = this.#topOf(group.from, index) - HEAD;
      if (head > bottom) break;
      if (head + HEAD > top) drawn.push([`head ${index}`, () => heading(group.label, group.to - group.from), head]);
      const first = Math.max(group.from, group.from + Math.floor((top - head - HEAD) / ROW));
      const last = Math.min(group.to, group.from + Math.ceil((bottom - head - HEAD) / ROW));
      for (let row = first; row < last; row += 1) {
        seen ||= row === this.#active;
        drawn.push([`row ${row}`, () => this.#option(row), this.#topOf(row, index)]);
      }
    }
    if (!seen && this.#active >= 0) {
      const own = this.#active;
      const group = this.#groupAt((one) => one.from <= own);
      drawn.push([`row ${own}`, () => this.#option(own), this.#topOf(own, group)]);
    }
    const all = `${this.#active} ${drawn.map(([key]) => key).join()}`;
    if (all === this.#drawn) return;
    this.#drawn = all;
    this.#inner.replaceChildren(
      ...drawn.map(([, make, place]) => {
        const made = make();
        made.style.transform = `translateY(${place}px)`;
        return made;
      }),
    );
    if (this.#active >= 0) this.box.setAttribute("aria-activedescendant", `row-${this.#active}`);
    else this.box.removeAttribute("aria-activedescendant");
  }

  #option(at: number): HTMLElement {
    const row = this.#rows[at]!;
    const { item, rule, place, where } = row;
    const [, folder = "", name = ""] = /^(.*\/)?([^/]*)$/s.exec(place) ?? [];
    return el(
      "div",
      {
        role: "option",
        id: `row-${at}`,
        class: `row ${item.level}`,
        "data-at": at,
        "aria-selected": String(at === this.#active),
        "aria-posinset": at + 1,
        "aria-setsize": this.#rows.length,
      },
      el("span", { class: "sign", "aria-hidden": "true" }),
      el("span", { class: "unseen" }, `${item.level}: `),
      el("span", { class: "name" }, rule.title),
      " ",
      item.held !== undefined && el("span", { class: "badge" }, "held back"),
      " ",
      el(
        "span",
        { class: "place" },
        el("span", { class: "folder" }, folder),
        el("span", { class: "file" }, name || "no file"),
      ),
      where !== "" && el("span", { class: "unseen" }, ` ${where}`),
    );
  }
}

function heading(words: string, number: number): HTMLElement {
  const [name, parents] = words.includes(" › ") ? nameAndParents(words) : [words, ""];
  return el(
    "div",
    { class: "group", "aria-hidden": "true" },
    el("span", { class: "label" }, name, parents !== "" && el("small", {}, parents)),
    el("span", { class: "number", title: count(number, "finding") }, thousands(number)),
  );
}
