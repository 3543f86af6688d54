/** Sizes as people write them. */
import { UserError } from "../model/trouble.ts";

/** "5MB", "64KB", "1000" in bytes; K, M and G are powers of 1024. `name` is the flag or key it was given to. */
export function readSize(text: string, name: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*(?:([KMG])i?)?B?$/i.exec(text.trim());
  if (!match)
    throw new UserError("config/size", `${name} does not take "${text}".`, "Write a size such as 500KB or 64MB.");
  const power = { K: 1, M: 2, G: 3 }[(match[2] ?? "").toUpperCase()] ?? 0;
  return Math.floor(Number(match[1]) * 1024 ** power);
}
