/** What was read out of another scanner's files, in our words. */
import type { AllowEntry } from "../write.ts";

/** An accepted finding of the other scanner: the places and values by which ours is found. */
export interface TakenPlace {
  readonly path: string;
  /** 1-based. */
  readonly line?: number;
  /** Of the value, in hex, as detect-secrets keeps it. */
  readonly sha1?: string;
  /** The value itself, where a report holds it. */
  readonly value?: string;
  readonly is?: "real" | "false-positive";
}

export interface Taken {
  /** Gitignore patterns of files that were not scanned. */
  readonly exclude: string[];
  readonly allow: AllowEntry[];
  readonly places: TakenPlace[];
  /** What has no equal here, each in a line. */
  readonly left: string[];
}

export function nothingTaken(): Taken {
  return { exclude: [], allow: [], places: [], left: [] };
}

/** Anything that JSON gives, looked into without surprises. */
export function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

export function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
