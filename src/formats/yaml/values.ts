/** What a scalar of YAML means by its place: a setting, a shell script, `NAME=value` in a list, base64 of a Secret. */
import type { Span } from "../../model/document.ts";
import { opaqueSlice, type Slice, subSlice } from "../../model/slice.ts";
import { printableBase64 } from "../basic-auth.ts";
import { type DocumentBuilder, MAX_DEPTH, type Where } from "../format.ts";
import { readInside } from "../inside.ts";
import { addNamed, coverEntries, type Named, spanOf } from "../named-value.ts";
import { readShell } from "../shell.ts";

/** Keys whose texts are shell scripts, in workflows of the CI systems, compose files and Kubernetes. */
const SCRIPTS =
  /^(?:run|script|before_script|after_script|command|commands|cmd|entrypoint|args|bash|sh|shell|powershell|pwsh|inlineScript|inline|exec|steps)$/;
/** Keys whose lists hold `NAME=value`. */
const ENVIRONMENTS =
  /^(?:environment|env|env_vars|envs|build_args|build-args|buildargs|args|variables|labels|set|values|secrets)$/i;
const PAIR = /^([A-Za-z_][\w.-]*)=/;
/** A variable's name in capitals, and one word behind it: what such a list holds, whatever it is called. */
const VARIABLE = /^([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)=(?=\S+$)/;
const FLAG = /^--?([A-Za-z][\w.-]+)=/;

/** One scalar where it stands. */
export interface YamlScalar {
  readonly value: Slice;
  readonly key: string;
  readonly keySpan: Span | undefined;
  readonly path: string;
  readonly group: string;
  /** True for an element of a list. */
  readonly inList: boolean;
  /** A local tag such as !Ref, here or above. */
  readonly tagged: boolean;
  /** Stands in `data:` of a Kubernetes Secret. */
  readonly encoded: boolean;
  /** Encrypted at rest (SealedSecret). */
  readonly sealed: boolean;
  readonly scalar: "number" | "boolean" | "null" | undefined;
}

/** Adds the entry (or entries) of a scalar. */
export function addYamlScalar(scalar: YamlScalar, where: Where, out: DocumentBuilder): void {
  const { value, key, keySpan, path, group } = scalar;
  const { text } = value;
  const named: Named = { path, key, group, ...(keySpan ? { keySpan } : {}) };
  if (scalar.tagged || scalar.sealed) {
    addNamed(value, { ...named, state: scalar.sealed ? "computed" : "reference" }, where, out);
    return;
  }
  if (scalar.encoded) {
    const decoded = printableBase64(text.replace(/\s+/g, ""));
    if (decoded !== undefined && decoded !== "") {
      const span = spanOf(value);
      const before = out.entries.length + 1;
      addNamed(opaqueSlice(decoded, span.start, span.end), named, where, out, readInside);
      coverEntries(out, before, span);
      return;
    }
  }
  if (scalar.scalar) {
    addNamed(value, { ...named, scalar: scalar.scalar }, where, out);
    return;
  }
  const pair = scalar.inList
    ? (FLAG.exec(text) ?? (ENVIRONMENTS.test(key) ? PAIR : SCRIPTS.test(key) ? undefined : VARIABLE)?.exec(text))
    : null;
  if (pair) {
    const name = pair[1]!;
    const begin = pair[0].length - 1 - name.length;
    const inner = subSlice(value, pair[0].length, text.length);
    addNamed(
      inner,
      { path, key: name, keySpan: spanOf(value, begin, begin + name.length), group },
      where,
      out,
      readInside,
    );
    return;
  }
  addNamed(value, named, where, out, () => false);
  if (where.depth >= MAX_DEPTH || text.length < 8) return;
  const below: Where = { ...where, path, group, depth: where.depth + 1 };
  if (SCRIPTS.test(key) && /\s/.test(text)) readShell(value, { ...below, place: "variable" }, out);
  else readInside(value, below, out);
}
