/** Names from documents in messages. */

/** A name fit for a message: one line, not long. */
export function shown(key: string): string {
  const line = key.replace(/[\p{Cc}\p{Cf}]/gu, " ");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
