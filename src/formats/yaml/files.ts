/** Whole files inside one block text of YAML, as ConfigMaps keep them under the file's name. */
import type { Slice } from "../../model/slice.ts";
import { readDotenv } from "../dotenv.ts";
import { type DocumentBuilder, MAX_DEPTH, type Reader, type Where } from "../format.ts";
import { PROPERTIES, readIni } from "../ini.ts";
import { readShell } from "../shell.ts";
import { readToml } from "../toml.ts";
import { readXml } from "../xml.ts";
import { readYamlLines } from "./lines.ts";

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/\.ya?ml$/i, readYamlLines],
  [/\.properties$/i, (slice, where, out) => readIni(slice, where, out, PROPERTIES)],
  [/\.(?:ini|cfg|conf|cnf)$/i, (slice, where, out) => readIni(slice, where, out)],
  [/(?:^|\.)env$/i, readDotenv],
  [/\.sh$/i, readShell],
  [/\.toml$/i, readToml],
  [/\.(?:xml|config)$/i, readXml],
];

/** Reads the text under a key that is a file's name; false for any other key. */
export function readInnerFile(key: string, value: Slice, where: Where, out: DocumentBuilder): boolean {
  if (!key.includes(".") || !value.text.includes("\n") || where.depth >= MAX_DEPTH) return false;
  const reader = READERS.find(([name]) => name.test(key))?.[1];
  return reader ? reader(value, { ...where, path: `${where.path}#`, depth: where.depth + 1 }, out) : false;
}
