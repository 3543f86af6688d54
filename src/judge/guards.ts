/** The hand rules that say no: each names one kind of value that is no secret, whatever its name says. */
import type { Entry } from "../model/document.ts";
import { isPatterned, type Look, lookOf } from "./look.ts";
import { DUMMY_WORDS } from "./placeholder-words.ts";
import { wordsOf } from "./words.ts";

/** A path, a file name, a glob. */
export function isPath(value: string): boolean {
  return (
    (/^(?:\.{0,2}\/|~\/|[A-Za-z]:[\\/]|\\\\|file:)/.test(value) &&
      /^[\w .~:/\\@+%{}$()-]*$/.test(value) &&
      !/^\/?[A-Za-z0-9+/]{40,}={0,2}$/.test(value) &&
      !isMarkedBase64(value)) ||
    /^[\w@~ .-]{1,60}\.(?:pem|key|crt|cer|p12|pfx|jks|json|ya?ml|txt|xml|conf|cfg|ini|properties|env|py|js|ts|go|rb|java|php|cs|html?|css|md|sh|png|svg|jpg|com|org|net|io|local|internal|dev)$/i.test(
      value,
    )
  );
}

/** Base64 of random bytes that begins with one of its two marks: 2 of 64 do. */
function isMarkedBase64(value: string): boolean {
  if (!/^[+/][A-Za-z0-9+/]{18,}={0,2}$/.test(value) || (value[0] === "/" && !/[+=]/.test(value))) return false;
  const { wordShare, digits, upper, lower } = lookOf(value);
  return wordShare < 0.3 && digits > 0 && upper > 1 && lower > 1;
}

/** A URL, a URN, a domain name, an e-mail address. */
export function isUrl(value: string): boolean {
  return (
    /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|urn:|mailto:|www\.|tel:|data:)/i.test(value) ||
    /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}$/.test(value)
  );
}

/** A piece of code: a call, member access on an identifier, an operator, a tag, a pattern, SQL. */
export function isCode(value: string): boolean {
  if (isMarkedBase64(value)) return false;
  return /[A-Za-z_][\w.]{0,40}\(['"\w\s.,$&*:+-]{0,80}\)|^[A-Za-z_][\w.]{0,60}\(|\)\s*[;{.]|=>|::|->|&&|\|\||[=!]==?\s|\s[=!]=|^\s*[=<>{}[\]();,+*/!&|]|[{};]\s*$|<\/?[a-z]|\/>|\$\w{1,40}->|\(\?[:=!<]|\\[swdb]|^[\w$]+(?:\[[\w'"$]*\])+$|&(?:[a-z]{2,8}|#x?[0-9a-f]{1,6});?$|[=!]==/i.test(
    value,
  );
}

/** `config.token`, `self.password`, `Foo.Bar.baz`: parts that read as identifiers, joined by dots. */
export function isDottedName(value: string, look: Look): boolean {
  return (
    /^[A-Za-z_$@][\w$]*(?:\.[A-Za-z_$][\w$]*)+$/.test(value) &&
    (look.wordShare >= 0.5 || (look.digits === 0 && look.oddRun < 6)) &&
    look.digits <= 3
  );
}

/** Versions, dates, times, IP addresses, sizes, numbers with units. */
export function isMeasure(value: string): boolean {
  return /^(?:v?\d{1,4}(?:\.\d{1,5}){1,3}(?:[-+.]\w{1,20}){0,4}|\d{4}-\d{2}-\d{2}.{0,20}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{1,9}(?:\.\d+)?\s?(?:[a-zA-Z]{1,3}|%|days?|hours?|minutes?|seconds?)|\d{1,3}(?:\.\d{1,6}){3,16}(?::\d{1,5})?|0x[0-9a-fA-F]{1,8}|#[0-9a-fA-F]{3,8})$/.test(
    value,
  );
}

/** `mdp-Latn-CD`: a language, its script and a region (BCP 47). */
export function isLocale(value: string): boolean {
  return /^[a-z]{2,3}-[A-Z][a-z]{3}(?:-[A-Z]{2})?$/.test(value);
}

/** In groups of four, as app passwords and seeds are shown. */
export function isGrouped(value: string): boolean {
  return /^[a-z0-9]{4}(?: [a-z0-9]{4}){3,9}$/i.test(value);
}

/** A sentence, a label, a title: words with blanks. */
export function isProse(look: Look): boolean {
  return look.blanks >= 1 && (look.wordShare >= 0.5 || look.blanks >= 3);
}

/** Client-side keys and ids that vendors publish by design, by the catalogue's rows of that kind. */
const PUBLIC_TOKEN =
  /^(?:pk\.eyJ[\w-]{32,1200}\.[\w-]{20,30}|sb_publishable_[\w-]{31}|phc_[\w-]{41,44}|NRJS-[0-9a-f]{19}|pub[0-9a-f]{32}|FLWPUBK(?:_TEST)?-[a-h0-9]{32}-X|sub-c-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|mob-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|pk-lf-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?:sq0idp|sandbox-sq0idb)-[\w-]{22}|dvc_(?:client|mobile)_[A-Za-z0-9]{8,48}|AIK_CLIENT_[A-Za-z0-9]{24}|ramp_id_[A-Za-z0-9]{40}|mdb_sa_id_[0-9a-f]{24}|(?:SB-)?Mid-client-[\w-]{10,30}|key_(?:live|test)_[A-Za-z0-9]{16,40}|cli_[A-Za-z0-9]{16}|age1[a-z0-9]{58}|u-s4t2(?:ud|af)-[0-9a-f]{64}|SCW[A-Z0-9]{17}|\d{6,20}-[a-z0-9_]{32}\.apps\.googleusercontent\.com)$/;

/** SubjectPublicKeyInfo of EC, RSA and Ed25519 keys, certificates, GitHub's node ids: base64 minds its case. */
const PUBLIC_BASE64 =
  /^(?:MFkwEwYH|MFYwEAYH|MHYwEAYH|MIIBIjAN|MIICIjAN|MIGfMA0G|MCowBQYD|MII[\w+/]{2}[DTjz]CC|MDQ6|MDEwOl)/;

/** Digests under their prefix, public keys, certificates, content types, algorithms, colours. */
export function isPublicText(value: string): boolean {
  if (PUBLIC_TOKEN.test(value) || PUBLIC_BASE64.test(value)) return true;
  return /^(?:sha(?:1|256|384|512)[-:]|md5[-:]|ssh-(?:rsa|ed25519|dss)|ecdsa-sha2|AAAAB3Nza|AAAAC3Nza|-----BEGIN (?:CERT|PUBLIC|RSA PUBLIC)|application\/|text\/|image\/|multipart\/|pk_(?:test|live)_|NFK?[CD]$|HS(?:256|384|512)$|RS(?:256|384|512)$|ES(?:256|384|512)$|aes-?\d|rsa-?\d|pbkdf2|arn:)/i.test(
    value,
  );
}

/** The value repeats its name: `password = "password"`, `API_KEY: "api_key"`. */
export function isOwnName(entry: Entry): boolean {
  const flat = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  const value = flat(entry.value);
  const name = flat(entry.key);
  return (
    value !== "" &&
    !isPolicyMix(entry.value, lookOf(entry.value)) &&
    (value === name ||
      (value.length >= 4 && name.endsWith(value) && !/\d/.test(value)) ||
      (name.length >= 6 && value.includes(name)))
  );
}

/** Only dummy words and digits: `test123`, `my-secret-token`, `password1`. */
export function isDummy(value: string, look: Look): boolean {
  if (look.length <= 12 && look.digits > 0 && DUMMY_WORDS.has(unleet(value.toLowerCase()))) return true;
  if (!look.runs.some((run) => run.length >= 3) || isPolicyMix(value, look)) return false;
  if (look.runs.every(isDummyRun)) return true;
  return look.length <= 16 && look.digits + look.symbols > 0 && wordsOf(unleet(value)).every(isDummyRun);
}

/** `Pass@1234`: what people choose where a policy asks for four kinds of characters. */
export function isPolicyMix(value: string, look: Look): boolean {
  return (
    look.length >= 8 &&
    look.upper > 0 &&
    look.lower > 0 &&
    look.digits > 0 &&
    look.blanks === 0 &&
    /[^\w\s./:-]/.test(value)
  );
}

function isDummyRun(run: string): boolean {
  return run.length <= 1 || DUMMY_WORDS.has(run) || isDummyCompound(run);
}

/** `P4ssw0rd` as it is read aloud. */
function unleet(value: string): string {
  return value.replace(/[013457@$]/g, (mark) => LEET[mark]!);
}

const LEET: Readonly<Record<string, string>> = { 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 7: "t", "@": "a", $: "s" };

/** A password's or a token's digest, as password stores write it. */
export function isPasswordHash(value: string): boolean {
  return /^['"]?(?:\$(?:2[abxy]?|1|5|6|y|7|apr1|argon2\w{1,2}|pbkdf2[\w-]*|scrypt|sha1|bcrypt[\w-]*)\$|\{(?:S?SHA\w*|S?MD5|BCRYPT|CRYPT|PBKDF2[\w-]*|SCRAM[\w-]*|bcrypt|noop)\}?|(?:pbkdf2|scrypt|bcrypt|argon2|md5|sha1|sha256|SCRAM-SHA)[\w-]*[:$]|grub\.pbkdf2\.)/.test(
    value,
  );
}

/** `DB_PASSWORD`, `GITHUB_TOKEN`: the name of a variable that holds the value. */
export function isVariableName(value: string, look: Look): boolean {
  return /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value) && look.wordShare >= 0.25 && look.digits <= 3;
}

/** `group:artifact:1.2.3`, `image:1.2`, `name@1.2.3`: a package with its version. */
export function isArtifact(value: string): boolean {
  return (
    value.length <= 128 &&
    /^[a-z]{2,}(?:\.[a-z][\w-]*)+:[\w.-]+$|^[\w./-]+(?::[\w.-]+)*[:@]v?\d+(?:\.\d+)+[\w.-]*$/.test(value)
  );
}

function isDummyCompound(run: string): boolean {
  for (let cut = 3; cut <= run.length - 2; cut++) {
    if (DUMMY_WORDS.has(run.slice(0, cut)) && DUMMY_WORDS.has(run.slice(cut))) return true;
  }
  return false;
}

/** `man2/request_key.2`, `team/database/password`: words between slashes. */
export function isSlashedName(value: string, look: Look): boolean {
  return /^[\w@.-]+(?:\/[\w@.-]+)+$/.test(value) && look.wordShare >= 0.4;
}

const CREDENTIAL_WORD =
  /^(?:pass|passwd|password|pwd|secret|token|key|apikey|auth|cred|creds|credentials|user|username|login)$/;

/** "secret", "password", "token": the word for the thing. */
export function isCredentialWord(value: string): boolean {
  return CREDENTIAL_WORD.test(value.toLowerCase());
}

/** `sudo_pass`, `db-password`, `apiToken`: a name with a credential's word in it, and no digit. */
export function isCredentialName(value: string, look: Look): boolean {
  if (look.blanks > 0) return false;
  if (/password|passwd|passphrase/i.test(value) && !isPolicyMix(value, look)) return true;
  if (look.digits > 0) return false;
  if (/(?:api|access|secret|private)[-_ ]?key/i.test(value)) return true;
  return (
    /^[A-Za-z]+(?:[-_.][A-Za-z]+)*$/.test(value) &&
    look.runs.length >= 2 &&
    look.runs.length <= 6 &&
    look.runs.some((run) => CREDENTIAL_WORD.test(run))
  );
}

/** A sequence, a repeat, a run along the keyboard. */
export function isSequence(value: string): boolean {
  return (
    (isPatterned(value) && (value.length > 16 || !/[^\w\s-]/.test(value))) ||
    // Bytes in turn, and a made-up number in groups: 1234-5678-9010-1234
    /^(?:0x)?000102030405/i.test(value) ||
    /^1234[-. ]5678(?:[-. ]\d{4}){1,3}$/.test(value) ||
    /^(?:0x)?(?:dead|beef|cafe|babe|f00d|feed|face|c0de|d00d|bad|fade|c0ffee){2,}\w{0,6}$/i.test(value)
  );
}
