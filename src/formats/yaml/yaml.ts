/** YAML files: by the parser, which is loaded on demand, and by their lines where that fails. */
import { sliceOf } from "../../model/slice.ts";
import { DocumentBuilder, type Format } from "../format.ts";
import { readYamlLines } from "./lines.ts";

/** The parser reads 3 MB a second: larger texts are read by lines (characters). */
const LARGEST = 1_000_000;
/** `.yaml`, `.yml` and files of tools that are YAML by another name. */
export const yaml: Format = {
  name: "yaml",
  claims: (input) => /\.(?:ya?ml|eyaml|cff)$|(?:^|\/)\.(?:condarc|yarnrc\.yml|gemrc|clangd)$/i.test(input.path),
  async read(input) {
    const slice = sliceOf(input.text);
    const where = { path: "", group: "", place: "config", enabled: true, depth: 0 } as const;
    if (input.text.length > LARGEST) {
      const out = new DocumentBuilder(input);
      out.note("format/large-yaml", "This YAML is too large for the parser; it was read by its lines.");
      readYamlLines(slice, where, out);
      return out.build("yaml");
    }
    const { readYamlTree } = await import("./yaml.part.ts");
    const out = new DocumentBuilder(input);
    if (!readYamlTree(slice, where, out)) {
      out.note("format/invalid-yaml", "This is no valid YAML, or nested too deep; it was read by its lines.");
      readYamlLines(slice, where, out);
    }
    return out.build("yaml");
  },
};
