/** The project's home: the one place that names it. */

export const HOME = "https://github.com/credlint/credlint";

/** The name of the page in docs/rules/ that tells of a rule: its namespace. */
export function pageName(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf("/"))) || "own";
}

/** A rule's section in the generated docs/rules/*.md, by the heading's anchor as GitHub makes it. */
export function rulePage(id: string): string {
  return `${HOME}/blob/main/docs/rules/${pageName(id)}.md#${id.replaceAll("/", "")}`;
}
