/** The filters beside the list: a group of checkboxes for each facet, with what each would show. */
import { el, nameAndParents, thousands } from "./dom.ts";
import type { Answer } from "./filter.ts";
import { FACETS, type Facet, type Table } from "./rows.ts";

/** Values of one facet that are listed; the others are found by the search. */
const LISTED = 40;
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
  readonly #drawn = new Map<Facet, string>();
  readonly #values: Table["values"];
  readonly #changed: () => void;

  /** `titles` names the facets that are shown. */
  constructor({ values }: Table, titles: Partial<Record<Facet, string>>, changed: () => void) {
    this.#values = values;
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
      const values = this.#valuesOf(facet, counts[FACETS.indexOf(facet)]!);
      // What would be drawn as it is already stays, with the focus in it.
      const drawn = values
        .slice(0, LISTED)
        .map(([value, number]) => `${value}\n${number}\n${this.chosen[facet].has(value)}`)
        .join("\n");
      if (this.#drawn.get(facet) === drawn) continue;
      this.#drawn.set(facet, drawn);
      this.#draw(facet, list, values);
    }
  }

  #draw(facet: Facet, list: HTMLElement, values: readonly [string, number][]): void {
    const within = list.contains(document.activeElement);
    const focused = within ? (document.activeElement as HTMLInputElement).value : undefined;
    const more = values.length - LISTED;
    list.replaceChildren(...values.slice(0, LISTED).map(([value, number]) => this.#option(facet, value, number)));
    if (more > 0) list.append(el("li", { class: "more" }, `${thousands(more)} more: search for a part of the name`));
    if (focused === undefined) return;
    [...list.querySelectorAll("input")].find((input) => input.value === focused)?.focus({ preventScroll: true });
  }

  /** Chosen values first, so that they can be taken back; then the most frequent, then by name. */
  #valuesOf(facet: Facet, counts: Uint32Array): [string, number][] {
    const chosen = this.chosen[facet];
    const order = ORDER[facet];
    const all = this.#values[FACETS.indexOf(facet)]!.flatMap((value, code): [string, number][] =>
      counts[code]! > 0 || chosen.has(value) ? [[value, counts[code]!]] : [],
    );
    return all.sort(([a, m], [b, n]) =>
      order
        ? order.indexOf(a) - order.indexOf(b)
        : Number(chosen.has(b)) - Number(chosen.has(a)) || n - m || (a < b ? -1 : 1),
    );
  }

  #option(facet: Facet, value: string, number: number): HTMLElement {
    const input = el("input", { type: "checkbox", value, checked: this.chosen[facet].has(value) });
    return el(
      "li",
      {},
      el(
        "label",
        { title: value, class: facet === "level" && value },
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
