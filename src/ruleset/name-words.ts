/** What a rule file says of names and bare values, as the compiled rule holds it. */

/** `AZURE_OPENAI`, `azure-openai` and `azureOpenai` are one word: "azureopenai". */
export function nameWord(written: string): string {
  return written.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/**
 * True if an expression is made of classes and dashes alone, as hashes, UUIDs and ids are: no fixed letters (two or more), no
 * dot, slash, colon or the like at a fixed place.
 */
export function isBare(expression: string): boolean {
  const fixed = expression
    .replace(/\\[\^$.*+?()[\]{}|/-]/g, (escaped) => (escaped === "\\-" ? "-" : "\u0001"))
    .replace(/\[(?:\\.|[^\]\\])*\]|\{\d+(?:,\d*)?\}|\\./g, " ")
    .replace(/\(\?[=!][^()]*\)/g, " ");
  return (fixed.match(/[A-Za-z0-9]/g)?.length ?? 0) < 2 && !/[\u0001/:_+~!@#%&]/.test(fixed);
}
