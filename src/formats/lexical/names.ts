/** Where names that may hold a credential stand in any text: key words, and the whole identifier around one. */

/**
 * Lower-case key words; a name that may hold a credential contains one of them. The screen's automaton and the fallback
 * search below read the same list, so both see the same anchors.
 */
export const KEY_WORDS: readonly string[] = [
  "pass",
  "pwd",
  "psw",
  "secret",
  "token",
  "key",
  "auth",
  "cred",
  "api",
  "jwt",
  "bearer",
  "basic",
  "otp",
  "seed",
  "dsn",
  "connectionstring",
  "connection_string",
  "conn_str",
  "connstr",
  "phrase",
  "mnemonic",
  "psk",
  "login",
  "identified",
  "cookie",
  "session",
  "kennwort",
  "contrase",
  "senha",
  "clave",
  "mot_de_p",
  "motdep",
  "mdp",
  "wachtwoord",
  "parol",
  "haslo",
  "mima",
  "sifre",
  "heslo",
  "geslo",
  "lozink",
  "salasana",
  "jelsz",
  "senord",
  "adgangskode",
  "jeton",
  "_pat=",
  "_pat:",
  "_pat ",
  '_pat"',
  "_pat'",
  "reporter_id",
  "bindpw",
  "rootpw",
  "_pw=",
  "_pw:",
  "_pw ",
  "mysql_connect",
  "mysql_pconnect",
  "mysqli_connect",
  "mysqli(",
  "pdo(",
  "getconnection(",
  "wifi.begin",
  "mysqldb.connect",
  "pymysql.connect",
  "dbi->connect",
  "sequelize(",
  "login -",
  "mysql -u",
  "mysqldump -",
  "mysqladmin -",
  "'root:",
  '"root:',
  "echo root:",
];

const SEARCH = new RegExp(KEY_WORDS.join("|").replaceAll("(", "\\(").replaceAll(".", "\\."), "gi");
/** Characters a name is followed through to either side. */
const REACH = 80;

/** Offsets of key words, ascending, never overlapping; one linear pass. */
export function findAnchors(text: string): number[] {
  const anchors: number[] = [];
  SEARCH.lastIndex = 0;
  for (let hit = SEARCH.exec(text); hit; hit = SEARCH.exec(text)) anchors.push(hit.index);
  return anchors;
}

export interface Name {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Letters of any script, digits, "_", "$". */
export function isWordChar(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 36 ||
    (code > 127 && code !== 160 && (code < 0x2000 || code > 0x206f) && code !== 0xff1a && code !== 0x3000)
  );
}

function isNameChar(code: number): boolean {
  return isWordChar(code) || code === 45 || code === 46; // "-" and "."
}

/** The identifier around an offset: dotted and dashed parts included, sigils and stray marks at its ends left off. */
export function nameAt(text: string, offset: number): Name | undefined {
  let start = offset;
  const lowest = Math.max(0, offset - REACH);
  while (start > lowest && isNameChar(text.charCodeAt(start - 1))) start -= 1;
  let end = offset;
  const highest = Math.min(text.length, offset + REACH);
  while (end < highest && isNameChar(text.charCodeAt(end))) end += 1;
  // "\nPassword" inside a string literal: the n belongs to the escape
  if (start > 0 && text.charCodeAt(start - 1) === 92 && start < offset && /[nrt]/.test(text[start]!)) start += 1;
  while (start < end && isMark(text.charCodeAt(start))) start += 1;
  // a name that ends in "-" is one only before ">" ("pass->x" in C)
  while (end > start && isMark(text.charCodeAt(end - 1))) end -= 1;
  return end > start ? { start, end, text: text.slice(start, end) } : undefined;
}

function isMark(code: number): boolean {
  return code === 45 || code === 46 || code === 36;
}
