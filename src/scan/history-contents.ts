/** The contents of a history in the order in which they are looked at: path by path, each once for every way of reading. */
import { isNamelessPath } from "../judge/context.ts";
import { pathKindOf } from "../screen/path-kind.ts";
import type { Arrival } from "../source/git/walk.ts";

/** One content with the paths that are read alike. */
export interface Content {
  readonly arrivals: [Arrival, ...Arrival[]];
}

/** A content is looked at once for each way in which its paths let it be read. */
export function contentsOf(arrivals: readonly Arrival[]): Content[] {
  const known = new Map<string, Content>();
  const contents: Content[] = [];
  for (const arrival of arrivals) {
    const { id, path } = arrival;
    const key = `${id} ${pathKindOf(path)} ${isNamelessPath(path)} ${/\.[^./]*$/.exec(path)?.[0] ?? ""}`;
    const content = known.get(key);
    if (content) content.arrivals.push(arrival);
    else {
      const made: Content = { arrivals: [arrival] };
      known.set(key, made);
      contents.push(made);
    }
  }
  return contents;
}

/** Two parts of which neither divides a path, the first with a little less: here the documents are read. */
export function halves(contents: readonly Content[]): [Content[], Content[]] {
  let at = Math.floor(0.45 * contents.length);
  const pathAt = (i: number): string | undefined => contents[i]?.arrivals[0].path;
  while (at < contents.length && pathAt(at) === pathAt(at - 1)) at += 1;
  return [contents.slice(0, at), contents.slice(at)];
}
