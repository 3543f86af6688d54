/** The list of findings: a listbox that draws only the rows in sight, so that a hundred thousand scroll like ten. */
import { count, el, nameAndParents, thousands } from "./dom.ts";
import { type Grouping, groupOf, type Row } from "./rows.ts";

const ROW = 60;
const HEAD = 36;
/** Rows drawn beyond the edges. */
const BEYOND = 6;

interface Line {
  readonly top: number;
  readonly height: number;
  /** A group's heading has none. */
  readonly row?: Row;
  readonly label?: string;
  /** 1-based place among the rows. */
  readonly at: number;
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
  #lines: Line[] = [];
  #rows: readonly Row[] = [];
  /** Line of each row. */
  #lineOf: number[] = [];
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
    this.#lines = [];
    this.#lineOf = [];
    let top = 0;
    let group: string | undefined;
    let headAt = -1;
    let inGroup = 0;
    const close = (): void => {
      const head = this.#lines[headAt];
      if (head) this.#lines[headAt] = { ...head, label: `${head.label}\n${inGroup}` };
    };
    for (const [index, row] of rows.entries()) {
      const own = groupOf(row, grouping);
      if (own !== group) {
        close();
        group = own;
        inGroup = 0;
        headAt = this.#lines.length;
        this.#lines.push({ top, height: HEAD, label: this.#hooks.groupLabel(row, grouping), at: 0 });
        top += HEAD;
      }
      inGroup += 1;
      this.#lineOf.push(this.#lines.length);
      this.#lines.push({ top, height: ROW, row, at: index + 1 });
      top += ROW;
    }
    close();
    this.#inner.style.height = `${top}px`;
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
    const index = this.#lineOf[this.#active];
    const line = index === undefined ? undefined : this.#lines[index];
    if (index !== undefined && line) {
      const before = this.#lines[index - 1];
      const top = before && !before.row ? before.top : line.top;
      const bottom = line.top + line.height;
      if (top < this.box.scrollTop) this.box.scrollTop = top;
      else if (bottom > this.box.scrollTop + this.box.clientHeight) this.box.scrollTop = bottom - this.box.clientHeight;
    }
    this.#draw();
  }

  #draw(): void {
    const from = this.#lineAt(this.box.scrollTop) - BEYOND;
    const to = this.#lineAt(this.box.scrollTop + this.box.clientHeight) + BEYOND;
    const first = Math.max(0, from);
    const last = Math.min(this.#lines.length - 1, to);
    const drawn = `${first} ${last} ${this.#active}`;
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    const chosen: number[] = [];
    const own = this.#lineOf[this.#active];
    // The active row is there even out of sight: aria-activedescendant names it.
    if (own !== undefined && own < first) chosen.push(own);
    for (let index = first; index <= last; index += 1) chosen.push(index);
    if (own !== undefined && own > last) chosen.push(own);
    this.#inner.replaceChildren(...chosen.map((index) => this.#element(this.#lines[index]!)));
    if (this.#active >= 0) this.box.setAttribute("aria-activedescendant", `row-${this.#active}`);
    else this.box.removeAttribute("aria-activedescendant");
  }

  #lineAt(top: number): number {
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#lines[middle]!.top <= top) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }

  #element({ row, label, at, top }: Line): HTMLElement {
    const made = row ? this.#option(row, at) : heading(label ?? "");
    made.style.transform = `translateY(${top}px)`;
    return made;
  }

  #option(row: Row, at: number): HTMLElement {
    const { item, rule, place, where } = row;
    const [, folder = "", name = ""] = /^(.*\/)?([^/]*)$/s.exec(place) ?? [];
    return el(
      "div",
      {
        role: "option",
        id: `row-${at - 1}`,
        class: `row ${item.level}`,
        "data-at": at - 1,
        "aria-selected": String(at - 1 === this.#active),
        "aria-posinset": at,
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

function heading(label: string): HTMLElement {
  const [words = "", number = "0"] = label.split(/\n(?=\d+$)/);
  const [name, parents] = words.includes(" › ") ? nameAndParents(words) : [words, ""];
  return el(
    "div",
    { class: "group", "aria-hidden": "true" },
    el("span", { class: "label" }, name, parents !== "" && el("small", {}, parents)),
    el("span", { class: "number", title: count(Number(number), "finding") }, thousands(Number(number))),
  );
}
