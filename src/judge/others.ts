/** What is not the named judge's work: schemes of headers, JSON Web Tokens, PEM blocks. */

/** An authentication scheme before a value. */
export const SCHEME = /^(?:basic|bearer|token|apikey|jwt|bot) (?=\S)/i;

/** A JWT, a PEM block: graded elsewhere. A JWE's claims cannot be read, so that it is a token like any other. */
export function isOthersWork(value: string): boolean {
  if (value.includes("-----BEGIN")) return true;
  return (
    /^(?:[a-z]+ )?eyJ/i.test(value) &&
    !/^(?:[a-z]+ )?eyJ[\w-]{10,2000}\.[\w-]{0,1000}\.[\w-]{10,200}\.[\w-]{8,}\.[\w-]{10,}$/i.test(value)
  );
}
