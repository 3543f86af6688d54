export interface Page {
  /** What stood on the console, and what was thrown. */
  readonly told: readonly string[];
  /** URLs that were asked for. */
  readonly requests: readonly string[];
  go(url: string): Promise<void>;
  // biome-ignore lint/suspicious/noExplicitAny: a value from the page, which the caller knows.
  evaluate(expression: string): Promise<any>;
  press(key: string, modifiers?: number): Promise<void>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}
export interface Chromium {
  open(options?: { width?: number; height?: number; dark?: boolean }): Promise<Page>;
  stop(): Promise<void>;
}
export function findChromium(): string | undefined;
export function startChromium(program?: string): Promise<Chromium>;
