/** Elements from code: texts become text nodes, so that nothing in a report is ever markup. */

type Child = Node | string | undefined | false;

/** An element with attributes and children; an attribute that is undefined or false is left out. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : String(value));
  for (const child of children) if (child !== undefined && child !== false) made.append(child);
  return made;
}

export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element ${id}`);
  return found;
}

/** A link to elsewhere; only https, which the maker of the page has seen to already. */
export function link(href: string, text: string): HTMLElement {
  return href.startsWith("https://")
    ? el("a", { href, rel: "noopener noreferrer nofollow", target: "_blank" }, text)
    : el("span", {}, text);
}

export function thousands(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

export function count(number: number, noun: string): string {
  return `${thousands(number)} ${noun}${number === 1 ? "" : "s"}`;
}

/** A path's or place's own name, and what it stands in. */
export function nameAndParents(value: string): readonly [name: string, parents: string] {
  for (const between of [" › ", "/"]) {
    const at = value.lastIndexOf(between);
    if (at > 0 && at + between.length < value.length) return [value.slice(at + between.length), value.slice(0, at)];
  }
  return [value, ""];
}
