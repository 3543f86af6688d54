/** What a pre-push hook is told on standard input: one line a ref, `<local ref> <local id> <remote ref> <remote id>`. */

export interface Push {
  /** The commit that is pushed. */
  readonly to: string;
  /** What the remote has there now; undefined for a new ref. */
  readonly from?: string;
}

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const ZERO = /^0+$/;

/** All refs but deleted ones (githooks(5), pre-push); undefined for a line that is none. */
export function readPushes(text: string): Push[] | undefined {
  const pushes: Push[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const fields = line.trim().split(" ");
    // A local ref may be a revision with blanks in it ("HEAD@{1 day ago}"): the ids are counted from the end.
    const [to, , from] = fields.slice(-3);
    if (fields.length < 4 || to === undefined || from === undefined || !ID.test(to) || !ID.test(from)) return undefined;
    if (ZERO.test(to)) continue;
    pushes.push(ZERO.test(from) ? { to } : { to, from });
  }
  return pushes;
}
