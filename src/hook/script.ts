/** The hooks that credlint writes into a repository, and how it knows them again. */

export const HOOKS = ["pre-commit", "pre-push"] as const;
export type HookName = (typeof HOOKS)[number];

export function isHookName(word: string): word is HookName {
  return (HOOKS as readonly string[]).includes(word);
}

const MARK = '# Written by "credlint hook install"; "credlint hook remove" takes it out.';

/**
 * The project's own credlint, else the one on PATH, else the one that wrote the hook. `npx` is not asked: it alone takes a
 * second. A hook that finds none stops the commit, as nothing was looked at.
 */
export function hookScript(name: HookName, node: string, program: string): string {
  return `#!/bin/sh
${MARK}
if [ -x ./node_modules/.bin/credlint ]; then
  exec ./node_modules/.bin/credlint hook run ${name} "$@"
elif command -v credlint >/dev/null 2>&1; then
  exec credlint hook run ${name} "$@"
elif [ -f ${quoted(program)} ]; then
  exec ${quoted(node)} ${quoted(program)} hook run ${name} "$@"
fi
echo 'credlint: not found, so nothing was looked at. Install it, or run: git commit --no-verify' >&2
exit 2
`;
}

export function isOurs(text: string): boolean {
  return text.includes(MARK);
}

/** For sh: nothing in it is special. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
