/** The Markdown of rules' help as elements: paragraphs, headings, lists, code, emphasis, https links. The rest stays text. */
import { el, link } from "./dom.ts";

/** Blocks; never fails, never makes markup of the text's own. */
export function markdown(text: string): HTMLElement[] {
  const blocks: HTMLElement[] = [];
  let paragraph: string[] = [];
  let items: HTMLElement[] = [];
  const flush = (): void => {
    if (paragraph.length > 0) blocks.push(el("p", {}, ...inline(paragraph.join(" "))));
    if (items.length > 0) blocks.push(el("ul", {}, ...items));
    paragraph = [];
    items = [];
  };
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    const fence = /^\s*(```|~~~)/.exec(line)?.[1];
    if (fence) {
      flush();
      const code: string[] = [];
      for (index += 1; index < lines.length && !lines[index]!.trimStart().startsWith(fence); index += 1)
        code.push(lines[index]!);
      blocks.push(el("pre", { tabindex: 0 }, code.join("\n")));
      continue;
    }
    const heading = /^#{1,6}\s+(.*)$/.exec(line);
    const item = /^\s*(?:[-*+]|\d{1,3}\.)\s+(.*)$/.exec(line);
    if (heading) {
      flush();
      blocks.push(el("p", { class: "heading" }, ...inline(heading[1]!)));
    } else if (item) {
      if (paragraph.length > 0) flush();
      items.push(el("li", {}, ...inline(item[1]!)));
    } else if (line.trim() === "") flush();
    else if (items.length > 0) items.at(-1)!.append(" ", ...inline(line.trim()));
    else paragraph.push(line.trim());
  }
  flush();
  return blocks;
}

/** Bounded parts, so that no text takes longer than its length. */
const PARTS =
  /`([^`]{1,400})`|\*\*([^*]{1,400})\*\*|<(https:\/\/[^\s<>]{1,1000})>|\[([^[\]]{1,300})\]\((https:\/\/[^\s()]{1,1000})\)/g;

function inline(text: string): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let from = 0;
  for (const match of text.matchAll(PARTS)) {
    if (match.index > from) parts.push(text.slice(from, match.index));
    const [whole, code, strong, bare, words, target] = match;
    if (code !== undefined) parts.push(el("code", {}, code));
    else if (strong !== undefined) parts.push(el("strong", {}, strong));
    else parts.push(link(bare ?? target!, words ?? bare!));
    from = match.index + whole.length;
  }
  parts.push(text.slice(from));
  return parts;
}
