/** The filters beside the list: a group of checkboxes for each facet, with what each would show. */
import { el, nameAndParents, thousands } from "./dom.ts";
import type { Answer } from "./filter.ts";
import { FACETS, type Facet } from "./rows.ts";

/** Values of one facet that are listed; the others are found by the search. */
const LISTED = 60;
/** Facets whose values have an order of their own. */
const ORDER: Partial<Record<Facet, readonly string[]>> = {
  state: ["open", "held"],
  level: ["error", "warning", "note"],
  tag: ["secret", "config"],
};
const WORDS: Readonly<Record<string, string>> = {
  "state open": "Open",
  "state held": "Held back",
  "level error": "Error",
  "level warning": "Warning",
  "level note": "Note",
  "tag secret": "Credential",
  "tag config": "Set-up",
};

export class FacetPanel {
  readonly box = el("nav", { id: "facets", "aria-label": "Filters" });
  readonly chosen = Object.fromEntries(FACETS.map((facet) => [facet, new Set<string>()])) as Record<Facet, Set<string>>;
  readonly #lists = new Map<Facet, HTMLElement>();
  readonly #changed: () => void;

  /** `titles` names the facets that are shown. */
  constructor(titles: Partial<Record<Facet, string>>, changed: () => void) {
    this.#changed = changed;
    for (const facet of FACETS) {
      const title = titles[facet];
      if (title === undefined) continue;
      const list = el("ul", {});
      this.#lists.set(facet, list);
      const legend = el("summary", {}, title);
      this.box.append(el("details", { open: true, class: `facet ${facet}` }, legend, list));
      list.setAttribute("aria-label", title);
      list.addEventListener("change", (event) => this.#choose(facet, event.target as HTMLInputElement));
    }
  }

  get active(): boolean {
    return FACETS.some((facet) => facet !== "state" && this.chosen[facet].size > 0);
  }

  clear(): void {
    for (const facet of FACETS) if (facet !== "state") this.chosen[facet].clear();
  }

  show({ counts }: Answer): void {
    for (const [facet, list] of this.#lists) {
      const focused = list.contains(document.activeElement)
        ? (document.activeElement as HTMLInputElement).value
        : undefined;
      const values = this.#values(facet, counts[facet]);
      const shown = values.slice(0, LISTED);
      list.replaceChildren(...shown.map(([value, number]) => this.#option(facet, value, number)));
      if (values.length > shown.length)
        list.append(
          el("li", { class: "more" }, `${thousands(values.length - shown.length)} more: search for a part of the name`),
        );
      if (focused !== undefined)
        [...list.querySelectorAll("input")].find((input) => input.value === focused)?.focus({ preventScroll: true });
    }
  }

  /** Chosen values first, so that they can be taken back; then the most frequent. */
  #values(facet: Facet, counts: ReadonlyMap<string, number>): [string, number][] {
    const order = ORDER[facet];
    if (order)
      return order
        .filter((value) => counts.has(value) || this.chosen[facet].has(value))
        .map((value) => [value, counts.get(value) ?? 0]);
    const chosen = this.chosen[facet];
    const all = [
      ...counts,
      ...[...chosen].filter((value) => !counts.has(value)).map((value): [string, number] => [value, 0]),
    ];
    return all.sort(
      ([a, m], [b, n]) => Number(chosen.has(b)) - Number(chosen.has(a)) || n - m || (a < b ? -1 : a > b ? 1 : 0),
    );
  }

  #option(facet: Facet, value: string, number: number): HTMLElement {
    const input = el("input", { type: "checkbox", value, checked: this.chosen[facet].has(value) });
    return el(
      "li",
      {},
      el(
        "label",
        { title: value, class: facet === "level" ? value : "" },
        input,
        facet === "level" && el("span", { class: "sign", "aria-hidden": "true" }),
        nameOf(facet, value),
        el("span", { class: "number" }, thousands(number)),
      ),
    );
  }

  #choose(facet: Facet, input: HTMLInputElement): void {
    if (input.checked) this.chosen[facet].add(input.value);
    else this.chosen[facet].delete(input.value);
    this.#changed();
  }
}

function nameOf(facet: Facet, value: string): HTMLElement {
  const known = WORDS[`${facet} ${value}`];
  if (known) return el("span", { class: "value" }, known);
  const [name, parents] = facet === "path" || facet === "request" ? nameAndParents(value) : [value, ""];
  return el("span", { class: "value" }, name, parents !== "" && el("small", {}, parents));
}
