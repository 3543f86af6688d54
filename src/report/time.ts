/** A time as CI reports write it. */

/** "2026-11-21T00:00:00": UTC, whole seconds, no zone, as GitLab's and JUnit's schemas ask. */
export function utcSeconds(time: Date): string {
  return time.toISOString().slice(0, 19);
}
