/** curl's config files (`.curlrc`, `-K FILE`): one long option a line, as curl(1) says it, told by what they hold. */
import { type Slice, sliceOf, subSlice } from "../../model/slice.ts";
import { DocumentBuilder, type Format, type Where } from "../format.ts";
import { escaped, MappedText } from "../mapped-text.ts";
import { lineAt, spanOf, trimmed } from "../named-value.ts";
import { callLine } from "./options.ts";
import { addRequest } from "./request.ts";

const NAME = /(?:^|[/_.])curlrc$|(?:^|\/)curl\.(?:conf|config|cfg)$/i;
/** Options that nothing but curl is told, as a file of another name has to begin. */
const FIRST =
  /^(?:-{0,2}(?:url|user|header|data(?:-raw|-binary|-urlencode)?|oauth2-bearer|proxy-user|request)[ \t]*[=:]?[ \t]*"|-{2}(?:url|user|header)[ \t=])/;
const OPTION = /^(?:--|-(?=[a-z][\w-]))?([a-z][\w-]+)(?:[ \t]*[=:][ \t]*|[ \t]+|$)|^-([a-zA-Z])[ \t]*/;

/** Whether a text is one by its first lines: each an option, and one of them curl's own with a quoted value. */
function looksLikeConfig(text: string): boolean {
  const lines = text
    .slice(0, 1_024)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  return (
    lines.length >= 2 &&
    lines.slice(0, 3).some((line) => FIRST.test(line)) &&
    /^-{0,2}url\b/m.test(text.slice(0, 8_192))
  );
}

interface Line {
  readonly words: readonly { slice: Slice; start: number; end: number; quote: "" | '"' }[];
}

/** An option and its value as two words of a command line. */
function wordsOf(piece: Slice): Line["words"] {
  const option = OPTION.exec(piece.text);
  if (!option) return [];
  const name = option[1] ?? option[2]!;
  const at = piece.text.indexOf(name);
  const dashed = `${option[1] ? "--" : "-"}${name}`;
  const shift = dashed.length - name.length;
  const word = { text: dashed, at: (offset: number) => piece.at(at + Math.max(0, offset - shift)) };
  const value = trimmed(piece, option[0].length, piece.text.length);
  const words: Line["words"][number][] = [{ slice: word, start: 0, end: 0, quote: "" }];
  if (value.text !== "") words.push({ slice: unquoted(value), start: 0, end: 0, quote: '"' });
  return words;
}

/** In double quotes: `\\`, `\"`, `\t`, `\n`, `\r`, `\v`. */
function unquoted(value: Slice): Slice {
  const { text } = value;
  if (!text.startsWith('"')) return value;
  const mapped = new MappedText(value, 1);
  let kept = 1;
  let at = 1;
  while (at < text.length && text[at] !== '"') {
    if (text[at] === "\\" && at + 1 < text.length) {
      mapped.keep(kept, at);
      mapped.put(escaped(text[at + 1]!), at, at + 2);
      kept = at += 2;
    } else at += 1;
  }
  mapped.keep(kept, at);
  return mapped.slice(at);
}

function read(slice: Slice, out: DocumentBuilder): void {
  const { text } = slice;
  let words: Line["words"][number][] = [];
  let count = 0;
  let first: Slice | undefined;
  const flush = (): void => {
    if (words.length === 0) return;
    const path = `/curl/${count++}`;
    const call = callLine("curl", words);
    const urls = call.options.flatMap((option) => (option.name === "url" && option.value ? [option.value] : []));
    const tool = first ?? subSlice(slice, 0, 0);
    const where: Where = { path, group: path, place: "request", enabled: true, depth: 1 };
    const index = out.groups.length;
    // Other options may stand on the command line that names the file.
    out.group({ id: path, kind: "request", name: "curl", parent: "", whole: false, span: spanOf(tool) });
    addRequest(call, urls, tool, where, out);
    out.groups[index] = { ...out.groups[index]!, whole: false };
    words = [];
    first = undefined;
  };
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length; ) {
    const line = lineAt(text, at);
    at = Math.max(line.next, at + 1);
    const piece = trimmed(slice, line.start, line.end);
    if (piece.text === "" || piece.text.startsWith("#")) continue;
    if (/^-{0,2}next$/.test(piece.text)) flush();
    else {
      const option = wordsOf(piece);
      first ??= option[0]?.slice;
      words.push(...option);
    }
  }
  flush();
}

export const curlConfig: Format = {
  name: "curl-config",
  claims: ({ path, text }) =>
    NAME.test(path) || (/\.(?:txt|conf|config|cfg)$|(?:^|\/)[^./]+$/i.test(path) && looksLikeConfig(text)),
  read(input) {
    const out = new DocumentBuilder(input);
    read(sliceOf(input.text), out);
    return out.build("curl-config");
  },
};
