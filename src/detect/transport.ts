/** Certificate checks switched off in code and settings, outside requests: `oauth/tls-verify-off` as a note. */
import type { Document, Span, Workspace } from "../model/document.ts";
import type { DetectContext, Match } from "./detector.ts";
import { EntryFinder } from "./place.ts";

const RULE = "oauth/tls-verify-off";

/** One way to switch it off. The span found is the group "at", else all of it. */
interface Switch {
  readonly pattern: RegExp;
  /** What must stand within the 400 characters before. */
  readonly after?: RegExp;
}

/** Node, Python, Go, PHP, C#, Java, Ruby and the tools' settings. No pattern repeats what it may also skip. */
const SWITCHES: readonly Switch[] = [
  { pattern: /\brejectUnauthorized["']?\s{0,4}[:=]\s{0,4}(?:false|0)\b/g },
  { pattern: /\bNODE_TLS_REJECT_UNAUTHORIZED["'\]]{0,2}\s{0,4}[:=]\s{0,4}["']?0\b/g },
  { pattern: /\bstrictSSL["']?\s{0,4}[:=]\s{0,4}false\b|\bstrict-ssl\s{0,4}[=:]\s{0,4}false\b/g },
  {
    pattern: /(?<![.\w])verify\s{0,4}=\s{0,4}False\b/g,
    after: /\b(?:requests|httpx|aiohttp|session|client|http|sess)\w{0,20}(?:\.\w{1,20})?\([^)]{0,360}$/i,
  },
  { pattern: /\b(?:session|client|sess|s)\.verify\s{0,4}=\s{0,4}False\b/g },
  { pattern: /\bssl\._create_(?:default_https_context\s{0,4}=\s{0,4}ssl\._create_)?unverified_context\b/g },
  { pattern: /\bverify_mode\s{0,4}=\s{0,4}(?:ssl\.CERT_NONE|OpenSSL::SSL::VERIFY_NONE)\b/g },
  { pattern: /\bverify_mode\s{0,4}(?:=>|:)\s{0,4}OpenSSL::SSL::VERIFY_NONE\b/g },
  { pattern: /\bInsecureSkipVerify\s{0,4}[:=]\s{0,4}true\b/g },
  { pattern: /\binsecure-skip-tls-verify["']?\s{0,4}[:=]\s{0,4}["']?true\b/g },
  { pattern: /["']verify(?:_peer)?["']\s{0,4}=>\s{0,4}false\b/gi },
  { pattern: /\bCURLOPT_SSL_VERIFYPEER\s{0,4}(?:,|=>)\s{0,4}(?:false|0)\b/gi },
  {
    pattern:
      /\bServer(?:CertificateCustomValidation|CertificateValidation)Callback\s{0,4}\+?=[^;]{0,200}?(?:=>\s{0,20}(?:\{\s{0,20}return\s{1,4})?true\b|DangerousAcceptAnyServerCertificateValidator)/g,
  },
  { pattern: /\bcheckServerTrusted\([^)]{0,200}\)[^{};]{0,80}\{\s{0,40}\}/g },
  { pattern: /\bNoopHostnameVerifier\.INSTANCE\b|\bTrustAllStrategy\.INSTANCE\b/g },
  { pattern: /\bsslVerify["']?\s{0,4}[:=]\s{0,4}["']?false\b|\bGIT_SSL_NO_VERIFY\s{0,4}[:=]\s{0,4}["']?(?:1|true)\b/g },
];

/** Prose about the switch is no use of it. */
const PROSE = /\.(?:md|mdx|markdown|rst|adoc|txt|html?|log|lock)$/i;
const COMMENT = /^\s*(?:\/\/|#|\*|\/\*|--|;|<!--|rem\s)/i;

/** Notes, in the order of their places. `wanted` says which documents the screen saw a sign in; without it all are read. */
export function* detectTransport(
  workspace: Workspace,
  context: DetectContext,
  wanted: (document: Document) => boolean = () => true,
): Iterable<Match> {
  const rule = context.rule(RULE);
  if (!rule) return;
  for (const document of workspace.documents) {
    const { input } = document;
    if (PROSE.test(input.path) || !wanted(document)) continue;
    // Requests are judged with what they carry, by the check of that name.
    const requests = document.entries.filter((entry) => entry.role === "request.insecure");
    const finder = new EntryFinder(document);
    for (const span of switchesIn(input.text)) {
      if (requests.some((entry) => entry.span.start < span.end && span.start < entry.span.end)) continue;
      const entry = finder.at(span);
      yield { rule, level: "note", input, span, value: "", ...(entry ? { entry } : {}), document };
    }
  }
}

/** Where a text switches certificate checks off, in order. */
export function switchesIn(text: string): Span[] {
  const found: Span[] = [];
  for (const { pattern, after } of SWITCHES) {
    for (const hit of text.matchAll(pattern)) {
      const start = hit.index;
      if (after && !after.test(text.slice(Math.max(0, start - 400), start))) continue;
      const line = text.slice(Math.max(0, start - 200), start);
      if (COMMENT.test(line.slice(line.lastIndexOf("\n") + 1))) continue;
      found.push({ start, end: start + hit[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
