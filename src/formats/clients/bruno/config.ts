/** Bruno's `bruno.json`: proxy and certificates of a collection, whose values may refer to its environments. */
import { embeddedTexts } from "../../embedded.ts";
import { readJsonTree } from "../../json-entries.ts";
import { type Client, clientFormat, type Recognised } from "../client.ts";
import { nameFile } from "../request.ts";

const brunoConfig: Client = {
  name: "bruno-config",
  family: "bruno",
  mayBe: ({ syntax, begin, text }) =>
    syntax === "json" && text.length < 100_000 && begin.includes('"collection"') && begin.includes('"version"'),
  recognise(root): Recognised | undefined {
    if (root.string("type") !== "collection" || !root.get("version") || !root.get("name")) return undefined;
    return {
      format: "bruno-config",
      read(out) {
        nameFile(root.get("name"), out);
        const where = { path: "", group: "", place: "config", enabled: true, depth: 0 } as const;
        readJsonTree(root, where, out, { groups: "own", embedded: embeddedTexts });
      },
    };
  },
};

export const brunoConfigFormat = clientFormat(brunoConfig);
