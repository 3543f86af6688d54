/** The nouns of reading: an Input as it came, and the Document that its format makes of it. */
import type { Slice } from "./slice.ts";

/** Half-open UTF-16 offsets into one input's text. Lines and columns exist only in a Finding. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One text with its path and where it came from. Every span of its document indexes into `text`. */
export interface Input {
  /** POSIX, relative to the scan's root: what SARIF gives as the uri (before encoding). */
  readonly path: string;
  /**
   * The path below the folder that was named on the command line, where it differs: whoever names `test/server` means it, so
   * that words above it do not make its files examples.
   */
  readonly inside?: string;
  /** Decoded once; a byte order mark is kept as its first character. */
  readonly text: string;
  readonly origin: "file" | "stdin" | "memory" | "index" | "commit";
  /** Bytes as stored, for the statistics. */
  readonly bytes: number;
}

/** Where in its document an entry stands. */
export type Place =
  | "variable" // an API client's variable, a dotenv or CI variable
  | "auth" // an API client's auth helper
  | "header"
  | "query"
  | "body"
  | "response" // a saved or documented answer
  | "script"
  | "request" // method and URL
  | "config" // a setting in a structured file
  | "code" // a literal in source code
  | "text"; // prose, comments, unknown text

/** Whose variable it is, in an API client: of one run, an environment, a collection, or everybody's. */
export type VariableScope = "local" | "environment" | "collection" | "globals";

/** literal: written down. Unknown never reports. */
export type ValueState = "literal" | "placeholder" | "reference" | "empty" | "disabled" | "computed";

/** How a value stood in code or text: what the judge may weigh. Structured formats leave it out. */
export interface Syntax {
  readonly kind:
    | "assignment"
    | "pair"
    | "argument"
    | "attribute"
    | "header"
    | "flag"
    | "comment"
    | "url"
    | "default"
    | "bare";
  /** The quote around the value, "" for none. */
  readonly quote: "" | '"' | "'" | "`";
  /** Between name and value, as written and trimmed: "=", ":", "=>", "(" ... */
  readonly operator: string;
  /** What stands directly after the value (at most 8 characters). */
  readonly after: string;
}

/**
 * One named value: the only structure detectors see, whatever the format was.
 * `key` is the name people gave ("client_secret", "Authorization"); for an auth helper the parameter's name.
 */
export interface Entry {
  /** JSON pointer (RFC 6901) or alike; "#/x" leads into a JSON text inside the value, "#?k" into a form. */
  readonly path: string;
  readonly key: string;
  /** Decoded: escapes resolved, quotes off. */
  readonly value: string;
  /** The value as written, without its quotes. */
  readonly span: Span;
  /** The name as written; absent where the name is not in the text. */
  readonly keySpan?: Span;
  readonly place: Place;
  /**
   * What the format knows the value to be, in one vocabulary for all formats. `auth.<type>.<param>` with Postman's type
   * and parameter names ("auth.basic.password", "auth.oauth2.clientSecret"; curl -u and URL user-info give
   * "auth.basic.username" and "auth.basic.password"), "auth.type", "variable" and "variable.secret" (declared secret by
   * its author), "request.url", "request.method", "response.status", "script", "id" (never a secret).
   * Absent for an ordinary named value.
   */
  readonly role?: string;
  /** Of a variable (role "variable" or "variable.secret"): what can see it. */
  readonly scope?: VariableScope;
  /** Id of the Group it belongs to. */
  readonly group: string;
  readonly enabled: boolean;
  /** What the written value was, if not a string: `"exp": 3600` is "number". */
  readonly scalar?: "number" | "boolean" | "null";
  /** Set where the format already knows that the value is no literal (an expression, a reference tag). */
  readonly state?: ValueState;
  readonly syntax?: Syntax;
  /** Where the literal pieces stand that a value was put together from, if they are not its span (`a + b` in code). */
  readonly parts?: readonly Span[];
}

/** What holds entries together: one request, one settings block, one file. */
export interface Group {
  readonly id: string;
  /**
   * request: one HTTP request (a token call or an API call). helper: an OAuth helper that makes a token request.
   * form: a bare urlencoded or JSON body without URL and headers. settings: sibling names in a file.
   * registration: JSON that describes a client. response: a saved answer. variables: an API client's variable scope.
   * signed: claims and header of a JWT that code signs for a token endpoint.
   * file: all that has no closer group.
   */
  readonly kind:
    | "request"
    | "helper"
    | "form"
    | "settings"
    | "registration"
    | "response"
    | "variables"
    | "signed"
    | "file";
  /** What people call such a group, where its kind does not say it: "collection". */
  readonly word?: string;
  /** As people say it: "Get token", "Auth / Get token"; "" for a file. */
  readonly name: string;
  readonly parent?: string;
  /** Id of the group whose auth entries it uses, as it has none of its own (an API client's folder or collection). */
  readonly inherits?: string;
  /** True if URL, headers and body were all seen, so that an absence can be stated. */
  readonly whole: boolean;
  /** Where a finding about the group as a whole stands; else its URL entry, else its first entry. */
  readonly span?: Span;
}

/** An input as its format reads it. */
export interface Document {
  readonly input: Input;
  /** "postman-collection", "json", "dotenv", "javascript" ... */
  readonly format: string;
  readonly entries: readonly Entry[];
  readonly groups: readonly Group[];
  /** Reference family, if its values can point to other documents ("postman", "http-client"). */
  readonly family?: string;
  /** What the document is a part of, where a collection is spread over files: parts of one whole see its variables. */
  readonly unit?: string;
  readonly diagnostics: readonly { readonly code: string; readonly message: string; readonly span?: Span }[];
}

/**
 * Documents that resolve one another (a collection, its environments and globals), or one document alone.
 * `Document -> Workspace -> Subject`.
 */
export interface Workspace {
  readonly documents: readonly Document[];
  /** The enabled definitions of a variable name, nearest scope first; none for an unknown name. */
  definitionsOf(name: string, from: Document): readonly Definition[];
  /** Entries whose value refers to a variable that this entry defines, in document order. */
  usesOf(definition: Definition): readonly Definition[];
}

/** An entry and the document that it stands in. */
export interface Definition {
  readonly document: Document;
  readonly entry: Entry;
}

export type { Slice };
