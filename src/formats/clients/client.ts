/** What the formats of API clients share: recognised by what they hold, kept as JSON or YAML, read from one tree. */
import { type JsonNode, type JsonTree, parseJson } from "../../engine/json.ts";
import type { Input } from "../../model/document.ts";
import { sliceOf } from "../../model/slice.ts";
import { DocumentBuilder, type Format } from "../format.ts";
import { parsedJson, takeParsedJson } from "../parsed.ts";
import { yaml } from "../yaml/yaml.ts";
import { addShadowed } from "./shadowed.ts";

/** How much of a text's beginning the cheap looks see (characters). */
const HEAD = 4_096;
/** Larger texts are read by lines, as any YAML is from a million characters on: the parser reads 3 MB a second. */
const LARGEST_YAML = 4_000_000;
/** Names that may hold YAML: not Markdown with front matter, not code. */
const MAY_BE_YAML = /\.(?:ya?ml|txt|text|bak|insomnia|openapi|swagger)$|(?:^|\/)[^./]+$/i;

/** What a text begins with, as the cheap looks ask for it. */
export interface Head {
  readonly path: string;
  readonly text: string;
  readonly begin: string;
  readonly syntax: "json" | "yaml";
}

/** A document of an API client: the format's name, and its reader. */
export interface Recognised {
  /** "insomnia-collection", "har" ... */
  readonly format: string;
  readonly read: (out: DocumentBuilder) => void;
}

export interface Client {
  readonly name: string;
  /** Reference family of its documents. */
  readonly family?: string;
  /** A cheap look: false if it is none of the client's for sure. */
  mayBe(head: Head): boolean;
  /** Of a parsed text, whether it is one; undefined if not. */
  recognise(root: JsonNode, input: Input): Recognised | undefined;
}

/** The last text's head, as all clients ask for the same. */
let lastHead: { readonly input: Input; readonly head: Head | undefined } | undefined;

function headOf(input: Input): Head | undefined {
  if (lastHead?.input !== input) lastHead = { input, head: makeHead(input) };
  return lastHead.head;
}

function makeHead({ path, text }: Input): Head | undefined {
  const begin = text.slice(0, HEAD);
  // A comment or two may stand before the first bracket.
  if (/^[\s\ufeff]{0,200}(?:[{[]|\/[/*])/.test(begin)) return { path, text, begin, syntax: "json" };
  if (text.length > LARGEST_YAML || !MAY_BE_YAML.test(path)) return undefined;
  return { path, text, begin, syntax: "yaml" };
}

export function clientFormat(client: Client): Format {
  return {
    name: client.name,
    /** True only for what is one in JSON; for YAML, whose parser is loaded later, also for what looks like one. */
    claims(input) {
      const head = headOf(input);
      if (!head || !client.mayBe(head)) return false;
      if (head.syntax === "yaml") return true;
      const { root } = parsedJson(input);
      return root !== undefined && client.recognise(root, input) !== undefined;
    },
    async read(input) {
      if (headOf(input)?.syntax === "yaml") {
        const { yamlAsJson } = await import("../yaml/yaml.part.ts");
        const text = yamlAsJson(sliceOf(input.text));
        return (text && document(client, input, parseJson(text))) ?? yaml.read(input);
      }
      return document(client, input, takeParsedJson(input)) ?? new DocumentBuilder(input).build("json");
    },
  };
}

function document(client: Client, input: Input, { root, troubles }: JsonTree) {
  const recognised = root && client.recognise(root, input);
  if (!recognised) return undefined;
  const out = new DocumentBuilder(input);
  const trouble = troubles.find(({ code }) => code !== "several-values");
  if (trouble) out.note("format/invalid-json", trouble.message, { start: trouble.at, end: trouble.at });
  recognised.read(out);
  addShadowed(root, out);
  out.complete = true;
  return out.build(recognised.format, client.family);
}
