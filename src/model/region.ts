/** Where something stands in a text, as people and SARIF count. */

/** 1-based; columns count UTF-16 units; `endColumn` is the column after the last character (SARIF 3.30.8). */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
