/** The command lines of curl and wget as options and URLs: what the words mean, before anything is made of them. */

import type { Slice } from "../../model/slice.ts";
import { subSlice } from "../../model/slice.ts";
import type { Word } from "../shell-words.ts";

/** One option with its value; `name` is the long name without dashes. */
export interface Option {
  readonly name: string;
  /** The option as written, for options without value. */
  readonly word: Slice;
  readonly value: Slice | undefined;
}

export interface CallLine {
  readonly tool: "curl" | "wget";
  readonly options: readonly Option[];
  readonly operands: readonly Slice[];
}

/** curl(1): short options that take a value. */
const CURL_SHORT: Readonly<Record<string, string>> = {
  A: "user-agent",
  b: "cookie",
  c: "cookie-jar",
  C: "continue-at",
  d: "data",
  D: "dump-header",
  e: "referer",
  E: "cert",
  F: "form",
  H: "header",
  K: "config",
  m: "max-time",
  o: "output",
  P: "ftp-port",
  Q: "quote",
  r: "range",
  t: "telnet-option",
  T: "upload-file",
  u: "user",
  U: "proxy-user",
  w: "write-out",
  x: "proxy",
  X: "request",
  y: "speed-time",
  Y: "speed-limit",
  z: "time-cond",
}; // prettier-ignore
/** Short options without a value that change the request. */
const CURL_FLAGS: Readonly<Record<string, string>> = { G: "get", I: "head", k: "insecure", n: "netrc" };

/** curl(1): long options without a value that are met in practice; all others take one. */
const CURL_LONG_FLAGS = new Set(
  `anyauth append basic ca-native cert-status compressed compressed-ssh create-dirs crlf digest disable disable-eprt disable-epsv
  fail fail-early fail-with-body false-start form-escape ftp-create-dirs ftp-pasv ftp-ssl-control get globoff haproxy-protocol head
  help http0.9 http1.0 http1.1 http2 http2-prior-knowledge http3 http3-only ignore-content-length include insecure ipv4 ipv6
  junk-session-cookies list-only location location-trusted manual negotiate netrc netrc-optional next no-alpn no-buffer no-clobber
  no-keepalive no-npn no-progress-meter no-sessionid ntlm parallel parallel-immediate path-as-is post301 post302 post303 progress-bar
  proxy-anyauth proxy-basic proxy-digest proxy-insecure proxy-negotiate proxy-ntlm proxytunnel raw remote-header-name remote-name
  remote-name-all remote-time remove-on-error retry-all-errors retry-connrefused sasl-ir show-error show-headers silent ssl
  ssl-reqd ssl-no-revoke sslv2 sslv3 styled-output suppress-connect-headers tcp-fastopen tcp-nodelay tftp-no-options tlsv1
  tlsv1.0 tlsv1.1 tlsv1.2 tlsv1.3 tr-encoding trace-ids trace-time use-ascii verbose version xattr`.split(/\s+/),
);

/** wget(1) and its long options with a separate value; short ones with a value take the next word. */
const WGET_LONG = new Set(
  "header user password http-user http-password proxy-user proxy-password post-data body-data method post-file body-file user-agent referer output-document".split(
    " ",
  ),
);
const WGET_SHORT: Readonly<Record<string, string>> = {
  O: "output",
  o: "log",
  U: "user-agent",
  P: "prefix",
  t: "tries",
  T: "timeout",
  e: "execute",
  i: "input-file",
  a: "log",
};

/** Older and longer names for the same option. */
const SAME: Readonly<Record<string, string>> = {
  "data-ascii": "data",
  "http-user": "wget-user",
  "http-password": "wget-password",
  "post-data": "data-raw",
  "body-data": "data-raw",
  "post-file": "unread",
  "body-file": "unread",
  "no-check-certificate": "insecure",
  method: "request",
  "form-string": "form",
};

/** Sorts the words behind the tool's name. An option at the end without its value is left out. */
export function callLine(tool: "curl" | "wget", words: readonly Word[]): CallLine {
  const options: Option[] = [];
  const operands: Slice[] = [];
  const short = tool === "curl" ? CURL_SHORT : WGET_SHORT;
  const add = (name: string, word: Slice, value?: Slice): void => {
    options.push({
      name: SAME[name] ?? (tool === "wget" && /^(?:user|password)$/.test(name) ? `wget-${name}` : name),
      word,
      value,
    });
  };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!.slice;
    const { text } = word;
    const following = words[index + 1]?.slice;
    if (text.startsWith("--") && text.length > 2) {
      const sign = text.indexOf("=");
      const name = text.slice(2, sign < 0 ? undefined : sign);
      // curl itself knows no `--opt=value`, but people write it and mean it.
      if (sign > 0) add(name, word, subSlice(word, sign + 1, text.length));
      else if (tool === "curl" ? CURL_LONG_FLAGS.has(name) || name.startsWith("no-") : !WGET_LONG.has(name))
        add(name, word);
      else if (following) {
        add(name, word, following);
        index += 1;
      }
    } else if (text.length > 1 && text.startsWith("-") && words[index]!.quote === "") {
      index += shortOptions(text, word, following, short, tool, add);
    } else operands.push(word);
  }
  return { tool, options, operands };
}

/** `-sSk`, `-XPOST`, `-u name:pass`; returns how many words behind this one belong to it (0 or 1). */
function shortOptions(
  text: string,
  word: Slice,
  following: Slice | undefined,
  short: Readonly<Record<string, string>>,
  tool: "curl" | "wget",
  add: (name: string, word: Slice, value?: Slice) => void,
): 0 | 1 {
  for (let at = 1; at < text.length; at += 1) {
    const letter = text[at]!;
    const name = short[letter];
    if (name) {
      if (at + 1 < text.length) add(name, word, subSlice(word, at + 1, text.length));
      else if (following) {
        add(name, word, following);
        return 1;
      }
      return 0;
    }
    const flag = tool === "curl" ? CURL_FLAGS[letter] : undefined;
    if (flag) add(flag, word);
  }
  return 0;
}
