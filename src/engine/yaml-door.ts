/** The one door to the package `yaml`: positions, aliases and errors as values, never expanded to plain objects. */
import {
  type Alias,
  type Document,
  type DocumentOptions,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  type ParseOptions,
  parseAllDocuments,
  parseDocument,
  type Scalar,
  type SchemaOptions,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

export type { Alias, Document, Pair, Scalar, YAMLMap, YAMLSeq };
export { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseAllDocuments, parseDocument };

/**
 * For texts of unknown origin: no check for equal keys (it is quadratic), no merge keys, no console warnings, and
 * errors only in `document.errors`.
 */
export const HOSTILE: ParseOptions & DocumentOptions & SchemaOptions = {
  uniqueKeys: false,
  strict: false,
  merge: false,
  prettyErrors: false,
  logLevel: "silent",
  schema: "core",
};
