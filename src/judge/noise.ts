/** The hand rules that say no, learnt from popular repositories: numbers, keys' ids, patterns, published values, words of a sentence. */
import type { Entry } from "../model/document.ts";
import type { JudgeContext } from "./context.ts";
import { isPolicyMix } from "./guards.ts";
import type { Look } from "./look.ts";
import type { NameMeaning } from "./names.ts";
import { DUMMY_WORDS } from "./placeholder-words.ts";
import { isWordLike, wordsOf } from "./words.ts";
import { percentDecoded } from "./wrapped.ts";

/** `^[a-z0-9_-]+$`, `^(abc|xyz)$`: a regular expression. */
export function isPattern(value: string): boolean {
  return /^\^.*(?:\$|[\])}][+*?]?)$/.test(value) || /\[\^?(?:a-z|A-Z|0-9)[^\]]*\]|\\[dw][+*{]/.test(value);
}

/** `logs/2022/04/12/dns.log.gz`, `70bb7a31…/layer.tar`, `cap-95.hujson`: ends in a file's name. */
export function isFileName(value: string): boolean {
  return (
    /^(?:[\w@~+=%. -]+\/)*[\w@~+=%. -]*\w\.(?:tar|tgz|zip|jar|war|gz|bz2|xz|log|csv|tsv|bin|dat|sql|db|lock|hujson|jsonl|toml|rst|adoc|pub|asc|sig|rs|swift|kt|dart|vue|tsx|jsx|gif|webp|ico|pdf|woff2?)$/.test(
      value,
    ) && value.length <= 300
  );
}

/** `git@host.example:team/project`: where a repository is. */
export function isRepositoryUrl(value: string): boolean {
  return /^[a-z][\w.-]{0,30}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}:[\w./~-]{1,200}$/i.test(value);
}

/** `9.88e-323`; a whole number as a generator's seed, and where a name that says little is followed by a list. */
export function isNumber({ value, syntax }: Entry, meaning: NameMeaning): boolean {
  if (/^[-+]?\d{1,20}(?:\.\d{1,20})?[eE][-+]?\d{1,4}$/.test(value)) return true;
  const loose = syntax?.operator === "" || syntax?.operator === ",";
  return meaning.weak && /^-?\d+$/.test(value) && (loose || meaning.words.at(-1) === "seed");
}

/** Words that are written with a digit. */
const NUMERONYM =
  /^(?:k8s|k3s|i18n|l10n|a11y|e2e|s3|ec2|oauth2?|oauth1|x509|utf8|md5|sha1|sha256|sha512|base64|http2|h2|ipv4|ipv6|log4j|neo4j|d3|v\d|win32|x64|amd64|arm64)$/;

/** `k8s_etcd`, `grpcproxy-e2e`, `oauth2`: words, one of which is written with a digit. */
export function isNumeronyms(value: string): boolean {
  const parts = value.toLowerCase().split(/[-_./ ]/);
  return (
    parts.length <= 6 &&
    parts.some((part) => NUMERONYM.test(part)) &&
    parts.every(
      (part) => NUMERONYM.test(part) || /^[a-z]{0,4}$/.test(part) || (/^[a-z]+$/.test(part) && isWordLike(part)),
    )
  );
}

/** `ID/20170529/us-east-1/s3/aws4_request`: what an AWS signature is for, its key's id in front; public in every signed URL. */
export function isCredentialScope({ key, value }: Entry): boolean {
  return (
    /^\w{4,128}(?:\/|%2F)\d{8}(?:\/|%2F)[\w-]*(?:(?:\/|%2F)\w+)*/i.test(value) &&
    (/aws4_request$/.test(value) || /x-amz-credential/i.test(key))
  );
}

/** `0xD8692123C4065DEA`, forty digits in capitals: the id or fingerprint of an OpenPGP key. */
export function isKeyId(value: string, meaning: NameMeaning): boolean {
  return (
    meaning.kind === "api-key" &&
    meaning.weak &&
    /^(?:0x[0-9A-F]{8,40}|[0-9A-F]{40})$/i.test(value) &&
    !/[a-f]/.test(value.replace(/^0x/, ""))
  );
}

/** `md5` and 32 digits as PostgreSQL, `0x0100` as SQL Server, 40 digits behind a star as MySQL, `$name$…` as crypt keep a password. */
export function isStoredPassword(value: string): boolean {
  return /^(?:md5[0-9a-f]{32}|0x0[12]00[0-9A-F]{40,140}|\*[0-9A-F]{40}|\$[a-z][\w-]{2,20}\$[\w=,./+$-]{20,300})$/i.test(
    value,
  );
}

/** Keys that only their prefix tells to be public: Tailscale's nodes, disco and machine keys, minisign's. */
export function isPublicKey(value: string): boolean {
  return /^(?:(?:nodekey|discokey|mkey|nlpub|tlpub|chalpub):[0-9a-f]{16,}|RWQ?[A-Za-z0-9+/]{53,54}|age1pq1[a-z0-9]{200,})$/.test(
    value,
  );
}

/** `%s:%s`, `'%s'`, `%s%n`: only directives of a format. */
export function isFormat(value: string): boolean {
  return /^['"]?(?:%[-+0-9.]*(?:\d+\$)?[sdnvqxfiu@](?:\\n)?[:@/,. |-]?){1,6}['"]?$/.test(value);
}

/** Nothing but escapes of characters: `\U3299\UFE0F`, `\xb8\x0b\x73` are bytes of a test or an emoji. */
export function isEscapes(value: string): boolean {
  return /^(?:\\?[uU]\{?[0-9A-Fa-f]{4,8}\}?|\\x[0-9A-Fa-f]{2}){2,}$/.test(value);
}

/** `md:pl-9`, `hover:bg-red-500`: a class of a utility style sheet. */
export function isStyleClass(value: string): boolean {
  return /^(?:(?:rtl|ltr|xs|sm|md|lg|xl|hover|focus|dark|group-hover):)+-?[a-z]{1,12}(?:-[a-z]{1,10}){0,3}-\d{1,3}$/.test(
    value,
  );
}

/** "the options to pass to `kubeseal`", "customers can pass CRC64": the verb. */
export function isVerbPass({ key, keySpan, span, syntax }: Entry, { text }: JudgeContext): boolean {
  if (!keySpan || !syntax || !/^(?:to)?$/.test(syntax.operator) || !/^pass(?:es|ed|ing)?$/i.test(key)) return false;
  const between = text.slice(keySpan.end, span.start);
  return (
    /\b(?:to|can|you|we|must|will|should|may|and|or|not|then|it|please|customers|users)\s+$/i.test(
      text.slice(Math.max(0, keySpan.start - 16), keySpan.start),
    ) || /^\s+(?:to|in|the|a|as|into|through)\s/.test(between)
  );
}

/** `arn:aws:secretsmanager:…:secret:name-XHb67j`: a secret's name where it is kept. */
export function isSecretsName({ keySpan }: Entry, { text }: JudgeContext): boolean {
  return (
    keySpan !== undefined &&
    /arn:aws[\w-]*:secretsmanager:[\w-]*:\w*:$/.test(text.slice(Math.max(0, keySpan.start - 80), keySpan.start))
  );
}

/** "Example password: x", "sample token = x": the line calls it one. */
export function isCalledExample({ keySpan }: Entry, { text }: JudgeContext): boolean {
  return (
    keySpan !== undefined &&
    /\b(?:example|sample|dummy|fake)\s(?:[a-z]{1,12}\s)?["'`]?$/i.test(
      text.slice(Math.max(0, keySpan.start - 24), keySpan.start),
    )
  );
}

/** Characters to each side in which a search box's settings stand. */
const AROUND = 300;

/** A search-only key of a documentation's search box (Algolia's DocSearch), which every reader's browser is given. */
export function isSearchOnly({ value, span }: Entry, { text }: JudgeContext): boolean {
  return (
    /^[0-9a-f]{32}$/.test(value) &&
    /\b(?:indexName|index_name|docsearch|algoliasearch)\b/i.test(
      text.slice(Math.max(0, span.start - AROUND), span.end + AROUND),
    )
  );
}

/** Characters of a line that nobody wrote by hand. */
const LONG_LINE = 5_000;

/** In code on one line with thousands of characters before or behind: what a bundler wrote. */
export function isBundled({ span }: Entry, { text, code }: JudgeContext): boolean {
  if (!code) return false;
  const before = text.lastIndexOf("\n", span.start) + 1;
  if (span.start - before > LONG_LINE) return true;
  const end = text.indexOf("\n", span.end);
  return (end < 0 ? text.length : end) - span.end > LONG_LINE;
}

/** `AB0cKF1GFDzOIi...`: only its beginning is shown. */
export function isBeginning({ syntax }: Entry): boolean {
  return /^(?:\.{3}|…)/.test(syntax?.after ?? "");
}

/** `!= NGX_OK`: a bare constant of code in capitals. */
export function isConstant({ value, syntax }: Entry, { code }: JudgeContext): boolean {
  return code && syntax?.quote === "" && /^[A-Z]+(?:_[A-Z]+)+$/.test(value);
}

/** In a file of texts for people: letters and marks of a sentence only. */
export function isLabel(value: string): boolean {
  return /^[\p{L}\p{M}'’-]+$/u.test(value) && !/[a-z][A-Z]/.test(value);
}

/** The word for a password, short, misspelt on purpose or in another language. */
const PASSWORD_WORDS = new Set(
  "pw psw pswd pwd psqlpass kms mypw geheim geheimnis passwort kennwort wachtwoord wachtwoordbevestiging bevestiging senha contrasena clave motdepasse parola haslo salasana losenord parool sifre jelszo heslo lozinka mima mailer pas".split(
    " ",
  ),
);

/** `testpw`, `geheim2`, `p%40ss`, `s$cr$t`: a word for "password" or a dummy, percent-encoded or with other marks for letters. */
export function isPasswordWord(value: string, look: Look): boolean {
  if (value.length > 24) return false;
  const plain = percentDecoded(value);
  if (isPolicyMix(plain, look)) return false;
  const words = wordsOf(plain.toLowerCase());
  if (words.length > 0 && words.join("").length >= 2 && words.every(isOne)) return true;
  return /[$@*!]/.test(plain) && LIKE_SECRET.test(plain);
}

/** One mark for one letter of "pass", "password" or "secret". */
const LIKE_SECRET =
  /^(?:p[a4@$*]?[s5$*]{1,2}(?:w[o0]?r?[d$]?)?|[s$]?[e3$]?c[r$][e3$]t|s\$cr\$t|p[a@4][s$]{2}w[o0]rd)\d{0,4}$/i;

function isOne(word: string): boolean {
  if (PASSWORD_WORDS.has(word)) return true;
  for (let cut = 2; cut <= word.length - 2; cut++) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    if (
      (PASSWORD_WORDS.has(tail) && (DUMMY_WORDS.has(head) || isShortWord(head))) ||
      (PASSWORD_WORDS.has(head) && DUMMY_WORDS.has(tail))
    )
      return true;
  }
  return false;
}

function isShortWord(word: string): boolean {
  return /^(?:bad|my|db|sql|user|ldap|ssh|ftp|smtp|http|proxy|mail|test)$/.test(word);
}

/** `EXAMPLE` in capitals within a token however long, as AWS marks the ones of its documents. */
export function isMarkedExample(value: string): boolean {
  return value.length > 120 && !/\s/.test(value) && /EXAMPLE|REDACTED|PLACEHOLDER/.test(value);
}
