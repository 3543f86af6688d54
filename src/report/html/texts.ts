/** What the makers of a page share: a table of texts, and links that are safe to follow. */
import { visible } from "../../engine/redact.ts";

/** Repeated texts once each; unseen characters are shown as "·". */
export class Texts {
  readonly list: string[] = [];
  readonly #indexes = new Map<string, number>();

  /** The text's index. */
  add(text: string): number {
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    this.#indexes.set(text, this.list.length);
    this.list.push(visible(text));
    return this.list.length - 1;
  }
}

/** An https URL without a user's name in it, as the browser would write it; anything else is no link. */
export function safeLink(text: unknown): string | undefined {
  if (typeof text !== "string" || text.length > 2000 || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === "https:" && !url.username && !url.password ? url.href : undefined;
}

/** Markdown keeps its line ends. */
export function visibleLines(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(visible)
    .join("\n");
}

/** A line of a file: a tab is a space, so that columns stay. */
export function visibleCode(line: string): string {
  return visible(line.replaceAll("\t", " "));
}
