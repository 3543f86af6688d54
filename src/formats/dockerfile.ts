/** Dockerfiles: ENV, ARG and LABEL as names and values, RUN and other instructions as shell. */
import { type Slice, sliceOf, subSlice } from "../model/slice.ts";
import { DocumentBuilder, type Format, type Reader, type Where } from "./format.ts";
import { readInside } from "./inside.ts";
import { addNamed, isSpace, lineAt, settingsGroup, spanOf, trimmed } from "./named-value.ts";
import { readShell } from "./shell.ts";
import { commandAt } from "./shell-words.ts";

const FILE = /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[^/]*)?$|\.(?:dockerfile|containerfile)$/i;
const INSTRUCTION = /[ \t]*(ENV|ARG|LABEL|RUN|CMD|ENTRYPOINT|HEALTHCHECK|SHELL|ONBUILD)[ \t]+/iy;

/** Behind an instruction's last line: `\` continues it, comment lines between do not end it. */
function instructionEnd(text: string, from: number): number {
  let line = lineAt(text, from);
  for (;;) {
    let last = line.end;
    while (last > line.start && isSpace(text.charCodeAt(last - 1))) last -= 1;
    const comment = line.start !== from && /^[ \t]*#/.test(text.slice(line.start, Math.min(line.end, line.start + 40)));
    if ((text[last - 1] !== "\\" && text[last - 1] !== "`" && !comment) || line.next >= text.length) return line.end;
    line = lineAt(text, line.next);
  }
}

/** `ENV NAME value with blanks` (the old form) or `ENV A=1 B="two words"`. */
function readPairs(slice: Slice, where: Where, out: DocumentBuilder): void {
  const old = /^([A-Za-z_][\w.-]*)[ \t]+(?=[^\s=])/.exec(slice.text);
  if (old) {
    const value = trimmed(slice, old[0].length, slice.text.length);
    addPair(old[1]!, spanOf(slice, 0, old[1]!.length), value, where, out);
    return;
  }
  // A backslash at a line's end parts words here as in a shell.
  for (const { slice: word } of commandAt(slice, 0).words) {
    const sign = word.text.indexOf("=");
    if (sign > 0)
      addPair(word.text.slice(0, sign), spanOf(word, 0, sign), subSlice(word, sign + 1, word.text.length), where, out);
  }
}

function addPair(
  key: string,
  keySpan: { start: number; end: number },
  value: Slice,
  where: Where,
  out: DocumentBuilder,
): void {
  addNamed(value, { path: `${where.path}/${key}`, key, keySpan }, where, out, readInside);
}

/** Reads a Dockerfile's instructions; entries are `where.path` + "/NAME". False if none was added. */
export const readDockerfile: Reader = (slice, where, out) => {
  const { text } = slice;
  const before = out.entries.length;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    INSTRUCTION.lastIndex = at;
    const found = INSTRUCTION.exec(text);
    if (!found) {
      at = lineAt(text, at).next;
      continue;
    }
    const from = at + found[0].length;
    const name = found[1]!.toUpperCase();
    if (name === "ONBUILD") {
      at = from;
      continue;
    }
    const end = instructionEnd(text, from);
    const body = subSlice(slice, from, end);
    if (name === "ENV" || name === "ARG" || name === "LABEL") readPairs(body, where, out);
    else readShell(body, { ...where, path: `${where.path}/${name}@${at}` }, out);
    at = lineAt(text, end).next;
  }
  return out.entries.length > before;
};

/** `Dockerfile`, `Dockerfile.prod`, `x.dockerfile`, `Containerfile`. */
export const dockerfile: Format = {
  name: "dockerfile",
  claims: (input) => FILE.test(input.path),
  read(input) {
    const out = new DocumentBuilder(input);
    const where = { path: "", group: "", place: "variable", enabled: true, depth: 0 } as const;
    readDockerfile(sliceOf(input.text), { ...where, group: settingsGroup(where, "", out) }, out);
    return out.build("dockerfile");
  },
};
