/** The version of this program; the bundle puts package.json's in. */

declare const CREDLINT_VERSION: string | undefined;

export const VERSION: string = typeof CREDLINT_VERSION === "string" ? CREDLINT_VERSION : "0.0.0-dev";
