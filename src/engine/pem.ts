/** Private keys in text armour (RFC 7468, OpenPGP, PuTTY), however a file escapes, quotes or indents their lines. */
import { decodeBase64 } from "./base64.ts";

/** Longest block that is read, in characters as written. */
const MAX_BLOCK = 65_536;
/** Fewest base64 characters of a real key: an Ed25519 key in PKCS #8 has 64. */
const MIN_BODY = 60;

export interface FoundKey {
  readonly start: number;
  readonly end: number;
  /** "RSA", "OpenSSH" ... */
  readonly kind: string;
  readonly encrypted: boolean;
}

const KINDS: Readonly<Record<string, string>> = {
  "": "PKCS #8",
  "RSA ": "RSA",
  "EC ": "EC",
  "DSA ": "DSA",
  "OPENSSH ": "OpenSSH",
  "ENCRYPTED ": "encrypted PKCS #8",
  "PGP ": "OpenPGP",
  "ANY ": "PEM",
  "SSH2 ENCRYPTED ": "encrypted SSH2",
};

const BEGIN = /-----BEGIN ((?:[A-Z0-9]{2,9} ){0,2})PRIVATE KEY( BLOCK)?-----/y;
/** Ways to write a line's end inside a quoted or encoded text. */
const LINE_END = /\\+(?:[nrt]|u000[aAdD]|x0[aAdD])|&#(?:1[03]|x[aAdD]);|%0[aAdD]/g;
/** Armour headers: "Proc-Type: 4,ENCRYPTED", "Version: GnuPG v2". */
const HEADER = /^[\s"'`+#*>|/\\]{0,40}([A-Za-z][A-Za-z-]{1,30}):\s?(.{0,200})/;

/**
 * The private key whose "-----BEGIN" stands at the offset; undefined for public keys and certificates, for a block that
 * is cut, and for a body that nobody's key has (an ellipsis, a word, a template).
 */
export function readPem(text: string, start: number): FoundKey | undefined {
  BEGIN.lastIndex = start;
  const begin = BEGIN.exec(text);
  if (!begin) return undefined;
  const from = BEGIN.lastIndex;
  const tail = `-----END ${begin[1]}PRIVATE KEY${begin[2] ?? ""}-----`;
  // The next dashes must be the end: a text of beginnings only is then read once.
  const at = text.indexOf("-----", from);
  if (at < 0 || at - from > MAX_BLOCK || !text.startsWith(tail, at)) return undefined;
  const armour = readArmour(text.slice(from, at));
  if (!armour || !isKeyMaterial(armour.body) || isCut(armour.body)) return undefined;
  const encrypted = begin[1]!.includes("ENCRYPTED") || armour.encrypted || isLockedOpenSsh(armour.body);
  return { start, end: at + tail.length, kind: KINDS[begin[1]!] ?? "PEM", encrypted };
}

/** X.690 8.1.3: a DER sequence says how long it is. Less than two thirds of it is the beginning of a key, as manuals show one. */
function isCut(body: string): boolean {
  const bytes = body.startsWith("MI") ? decodeBase64(body.slice(0, 8)) : undefined;
  if (bytes?.[0] !== 0x30 || bytes[1] !== 0x82) return false;
  return (body.length * 3) / 4 < (((bytes[2]! << 8) | bytes[3]!) * 2) / 3;
}

interface Armour {
  readonly body: string;
  readonly encrypted: boolean;
}

function readArmour(written: string): Armour | undefined {
  let body = "";
  let encrypted = false;
  for (const line of written.replace(LINE_END, "\n").split("\n")) {
    const header = HEADER.exec(line);
    if (header) {
      if (/^proc-type$/i.test(header[1]!) && /ENCRYPTED/.test(header[2]!)) encrypted = true;
      continue;
    }
    // Spaces, quotes and commas part the pieces; what is left of code between them are operators and comment marks.
    for (const piece of line.split(/[\s"'`,;()<>]+/)) {
      const plain = piece.replaceAll("\\/", "/").replace(/\\+$/, "");
      if (plain === "" || /^(?:[+.&|*#-]|\/{2,3}|\/\*|\*\/|\+=|br\/?)$/.test(plain)) continue;
      // OpenPGP's checksum.
      if (/^=[A-Za-z0-9+/]{4}$/.test(plain)) continue;
      if (!/^[A-Za-z0-9+/]+={0,2}$/.test(plain)) return undefined;
      body += plain;
    }
  }
  return { body, encrypted };
}

/** Long, and random: all kinds of characters, no stretch of one character but the "A" and "/" of equal bits. */
function isKeyMaterial(body: string): boolean {
  const text = body.replace(/=+$/, "");
  if (text.length < MIN_BODY || !/[a-z]/.test(text) || !/[A-Z]/.test(text) || !/[0-9]/.test(text)) return false;
  if (/([^A/])\1{7}/.test(text)) return false;
  const sample = text.slice(0, 512);
  return new Set(sample).size >= Math.min(24, sample.length / 3);
}

/** openssh-key-v1: after the magic the cipher's name, "none" for an open key (OpenSSH PROTOCOL.key). */
function isLockedOpenSsh(body: string): boolean {
  const head = decodeBase64(body.slice(0, 40));
  if (!head || Buffer.from(head).toString("latin1", 0, 15) !== "openssh-key-v1\0") return false;
  return Buffer.from(head).toString("latin1", 19, 23) !== "none";
}

/** The PuTTY key whose "PuTTY-User-Key-File" stands at the offset, to the end of its private lines. */
export function readPutty(text: string, start: number): FoundKey | undefined {
  const window = text.slice(start, start + MAX_BLOCK);
  if (!/^PuTTY-User-Key-File-\d: /.test(window)) return undefined;
  const lines = /\r?\nPrivate-Lines: (\d{1,3})\r?\n/.exec(window);
  if (!lines) return undefined;
  let end = lines.index + lines[0].length;
  const from = end;
  for (let i = Number(lines[1]); i > 0; i -= 1) {
    const next = window.indexOf("\n", end);
    if (next < 0) {
      end = window.length + 1;
      break;
    }
    end = next + 1;
  }
  const body = window.slice(from, end - 1).trimEnd();
  if (!/^[A-Za-z0-9+/=\s]+$/.test(body) || !isKeyMaterial(body.replace(/\s+/g, ""))) return undefined;
  const encryption = /\r?\nEncryption: (\S+)/.exec(window.slice(0, lines.index))?.[1];
  return {
    start,
    end: start + from + body.length,
    kind: "PuTTY",
    encrypted: encryption !== undefined && encryption !== "none",
  };
}
