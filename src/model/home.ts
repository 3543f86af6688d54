/** The project's home: the one place that names it. */

export const HOME = "https://github.com/credlint/credlint";

/** A rule's section in the generated docs/rules.md, by the heading's anchor as GitHub makes it. */
export function rulePage(id: string): string {
  return `${HOME}/blob/main/docs/rules.md#${id.replaceAll("/", "")}`;
}
