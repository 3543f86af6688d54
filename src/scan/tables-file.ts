/** The kernel's tables in a file, read to where they are used without a copy between. */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { TablesSource } from "../engine/kernel/tables.ts";

/** A file that holds what `tablesOf` gave. Throws where it cannot be opened, or ends too soon. */
export function openTables(path: string | URL): TablesSource {
  const file = openSync(path, "r");
  const { size } = fstatSync(file);
  return {
    length: size,
    copyTo(memory) {
      try {
        if (readSync(file, memory, 0, size, 0) < size) throw new Error("the kernel's tables end too soon");
      } finally {
        closeSync(file);
      }
    },
  };
}
