// Writes made-up files with labels, in the layout that dump.mjs reads: what the labelled data cannot teach. Its true values hold
// no words, so that weak passwords, names of other languages and look-alikes of words have to come from here. Seeded: the same
// files at each run. Usage: node tools/judge/synthetic.mjs FOLDER
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { NAMES, NOUNS, TEXTS } from "./foreign.mjs";

const folder = process.argv[2];
if (!folder) {
  console.error("usage: node tools/judge/synthetic.mjs FOLDER");
  process.exit(2);
}
const lexicon = readFileSync(fileURLToPath(new URL("../../src/judge/lexicon.ts", import.meta.url)), "utf8");
const WORDS = /COMMON_WORDS =\s+"([^"]*)"/
  .exec(lexicon)[1]
  .split(" ")
  .filter((word) => word.length >= 4 && word.length <= 9);

let state = 20261127;
/** Mulberry32: 0 to 1. */
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const below = (n) => Math.floor(random() * n);
const pick = (list) => list[below(list.length)];
const some = (alphabet, least, most) =>
  Array.from({ length: least + below(most - least + 1) }, () => alphabet[below(alphabet.length)]).join("");
const LOWER = "abcdefghijklmnopqrstuvwxyz";
const DIGITS = "0123456789";
const ALNUM = LOWER + LOWER.toUpperCase() + DIGITS;
const word = () => pick(WORDS);
const capital = (text) => text[0].toUpperCase() + text.slice(1);
const hex = (n) => some("0123456789abcdef", n, n);
const uuid = () => `${hex(8)}-${hex(4)}-4${hex(3)}-${pick("89ab".split(""))}${hex(3)}-${hex(12)}`;

/** Calls that take a credential alone. */
const CALLS = [
  ["js", (n, v) => `client.${n}("${v}");`],
  ["ts", (n, v) => `    await sdk.${n}('${v}')`],
  ["py", (n, v) => `bot.${n}("${v}")`],
  ["go", (n, v) => `\tclient.${n}("${v}")`],
  ["java", (n, v) => `        builder.${n}("${v}")`],
];
const CALL_NAMES =
  "login auth authenticate setToken setApiKey withToken apiKey set_secret setAccessToken token bearerAuth".split(" ");

/** Where a value may stand: file name, and the line for a name and a value. Most values hold none of the quotes. */
const PLACES = [
  ["py", (n, v) => `${n} = "${v}"`],
  ["py", (n, v) => `    "${n}": "${v}",`],
  ["py", (n, v) => `client = connect(host="db", ${n}='${v}')`],
  ["js", (n, v) => `  ${n}: '${v}',`],
  ["ts", (n, v) => `const ${n} = "${v}";`],
  ["java", (n, v) => `    private String ${n} = "${v}";`],
  ["java", (n, v) => `props.put("${n}", "${v}");`],
  ["go", (n, v) => `\t${n} := "${v}"`],
  ["cs", (n, v) => `    var ${n} = "${v}";`],
  ["php", (n, v) => `    '${n}' => '${v}',`],
  ["rb", (n, v) => `  ${n}: '${v}',`],
  ["kt", (n, v) => `val ${n} = "${v}"`],
  ["yml", (n, v) => `${n}: ${v}`, true],
  ["yaml", (n, v) => `  ${n}: "${v}"`],
  ["env", (n, v) => `${n}=${v}`, true],
  ["properties", (n, v) => `app.${n}=${v}`, true],
  ["ini", (n, v) => `${n} = ${v}`, true],
  ["toml", (n, v) => `${n} = "${v}"`],
  ["json", (n, v) => `{ "${n}": "${v}" }`],
  ["xml", (n, v) => `<config><${n}>${v}</${n}></config>`, true],
  ["tf", (n, v) => `  ${n} = "${v}"`],
  ["sh", (n, v) => `export ${n}='${v}'`],
  ["md", (n, v) => `${n}: \`${v}\``],
];

const PASSWORDS =
  "password passwd pwd dbPassword DB_PASSWORD db_pass adminPassword smtp_password userPassword root_password PASSWORD passwort datenbank_passwort kennwort mot_de_passe motDePasse mdp senha senha_banco contrasena clave contraseña mima parola haslo wachtwoord".split(
    " ",
  );
const SECRETS =
  "secret client_secret clientSecret CLIENT_SECRET app_secret jwtSecret JWT_SECRET secret_key SECRET_KEY signing_secret apiSecret webhookSecret".split(
    " ",
  );
const TOKENS =
  "token authToken access_token accessToken API_TOKEN refresh_token api_key apiKey API_KEY x-api-key accessKey encryption_key encryptionKey service_token bot_token".split(
    " ",
  );
const WEAK = "key auth login credentials cookie session api authorization".split(" ");

const symbol = () => pick(["!", "#", "$", "@", "%", "*", "-", "_", ".", "!!", "&"]);
const number = () => pick([String(1950 + below(80)), some(DIGITS, 1, 4), some(DIGITS, 2, 2)]);
const leet = (text) =>
  text.replace(/[aeio]/g, (one) => (random() < 0.5 ? { a: "4", e: "3", i: "1", o: "0" }[one] : one));
/** What people choose. */
const CHOSEN = [
  () => capital(word()) + number() + symbol(),
  () => capital(word()) + symbol() + number(),
  () => word() + number(),
  () => capital(word()) + capital(word()) + number(),
  () => `${word()}-${word()}-${number()}`,
  () => capital(leet(word())) + number() + symbol(),
  () => word() + symbol() + word() + number(),
  () => some(LOWER, 2, 4) + some(DIGITS, 2, 4) + some(LOWER, 1, 4),
  () => some(DIGITS, 6, 10),
];
const noun = () => pick(pick(NOUNS));
const cased = (text) => (random() < 0.6 ? capital(text) : text);
/** The same in other languages: no dictionary of the judge's knows these words. */
const FOREIGN = [
  () => cased(noun()) + number() + (random() < 0.5 ? symbol() : ""),
  () => cased(noun()) + symbol() + number(),
  () => cased(noun()) + pick(["-", ".", "_", "+", "&", "!", ""]) + cased(noun()) + number(),
  () => cased(noun()) + pick(["!", "+", "&", "#", "?", "%"]) + cased(noun()),
  () => `${cased(noun())}-${pick(["und", "et", "y", "e", "en", "i", "ve"])}-${cased(noun())}${number()}`,
  () => cased(leet(noun())) + cased(noun()),
];
/** What machines make. */
const MADE = [
  () => hex(32),
  () => hex(40),
  () => hex(64),
  () => some(ALNUM, 16, 48),
  () => some(LOWER + DIGITS, 10, 40),
  () => `${some(`${ALNUM}+/`, 30, 62)}==`.slice(0, 44),
  () => some(`${ALNUM}-_`, 20, 64),
  () => some(`${ALNUM}!#%^*~.-_`, 10, 28),
  () => some(LOWER, 6, 14).replace(/[aeiou]/g, () => pick("zxqwkvj".split(""))),
  uuid,
];

const LABELS =
  "Password|Enter your password|Forgot password?|Passwort vergessen|Bitte Passwort eingeben|Mot de passe|Mot de passe oublié|Senha incorreta|Esqueceu a senha?|Contraseña|Introduzca su contraseña|New password|Confirm password|Password must be at least 8 characters|Show password|Your API key|Secret key|Access token|Sign in|Log in|Token expired|Invalid credentials|Required|Optional".split(
    "|",
  );
const camel = (...parts) => parts.map((part, i) => (i === 0 ? part : capital(part))).join("");
/** What stands under such names and is no secret: labels, identifiers, kinds, algorithms, ids, digests, references. */
const OTHERS = [
  () => pick(LABELS),
  () => camel(word(), word()),
  () => camel(word(), pick(["password", "token", "secret", "key"]), word()),
  () => capital(camel(word(), word(), pick(["provider", "service", "manager", "field"]))),
  () => `${word()}_${word()}`,
  () => `${word()}-${word()}`,
  () => `${word().toUpperCase()}_${pick(["PASSWORD", "TOKEN", "SECRET", "KEY"])}`,
  () => `${word()}.${word()}.${word()}`,
  () => `${word()}/${word()}/${word()}`,
  () => `${word()}:${word()}`,
  () => `${word()} ${word()} ${word()}`,
  () => pick(["AES-256-GCM", "HS256", "RSA-OAEP", "bcrypt", "SHA-256", "ES384", "pbkdf2_sha256", "scram-sha-256"]),
  () =>
    pick([
      "string",
      "text",
      "hidden",
      "varchar(255)",
      "required|min:8",
      "bearer",
      "basic",
      "oauth2",
      "client_credentials",
    ]),
  () => pick(["X-Api-Key", "X-Auth-Token", "Authorization", "access_token", "JSESSIONID", "connect.sid", "XSRF-TOKEN"]),
  () =>
    pick(["#password", "input[name=password]", ".login-form", "//input[@id='pw']", "txtPassword", "password-input"]),
  () => `$2b$10$${some(`${ALNUM}./`, 53, 53)}`,
  () => `sha256-${some(`${ALNUM}+/`, 43, 43)}=`,
  () => `${1 + below(9)}.${below(30)}.${below(20)}`,
  () => `20${10 + below(20)}-0${1 + below(9)}-1${below(9)}T10:00:00Z`,
  () => word(),
  () => capital(word()),
  () => `${word()}s`,
  () => `${word()}${pick(["ed", "ing", "er"])}`,
  () => `${word()}@example.com`,
  () => `/run/secrets/${word()}_${word()}`,
  () => `${word()}_id`,
  () => `get${capital(word())}`,
];
const FOREIGN_OTHERS = [
  () => pick(TEXTS),
  noun,
  () => capital(noun()),
  () => `${noun()}_${noun()}`,
  () => `${noun()}.${noun()}`,
  () => `${cased(noun())} ${noun()}`,
  () => camel(noun(), pick(["password", "token", "key", "field"])),
];
/** The same look as a secret, under a name that says little: ids, digests, keys of caches. */
const IDS = [
  () => hex(32),
  () => hex(40),
  () => hex(24),
  uuid,
  () => some(DIGITS, 8, 18),
  () => some("ABCDEFGHJKMNPQRSTVWXYZ0123456789", 26, 26),
];
const ID_NAMES = "key cacheKey cache_key objectKey keys sort_key messageKey authId login keyPath".split(" ");

const labels = [];
let count = 0;
function add(group, names, value, real, at = PLACES) {
  const safe = /^[^"'`<>&\s:#,{}[\]|*%@!-][^"'`<>&#{}]*$/.test(value);
  const places = at.filter(([, , bare]) => !bare || (safe && !/\s/.test(value)));
  const [extension, line] = pick(places);
  const path = `data/${group}/${String(count++).padStart(5, "0")}.${extension}`;
  const text = line(pick(names), /["'`]/.test(value) ? value.replaceAll(/["'`]/g, "") : value);
  mkdirSync(join(folder, "data", group), { recursive: true });
  writeFileSync(join(folder, path), `${text}\n`);
  labels.push({
    path,
    line_start: 1,
    line_end: 1,
    label: real ? "T" : "F",
    value_start: -1,
    value_end: -1,
    categories: ["Secret"],
  });
}
const group = (kind, i) => `${kind}${i % 10}`;
for (let i = 0; i < 900; i++) add(group("chosen", i), pick([PASSWORDS, PASSWORDS, SECRETS]), pick(CHOSEN)(), true);
for (let i = 0; i < 600; i++) add(group("foreign", i), pick([PASSWORDS, NAMES, NAMES, SECRETS]), pick(FOREIGN)(), true);
for (let i = 0; i < 400; i++)
  add(group("texts", i), pick([PASSWORDS, NAMES, NAMES, TOKENS]), pick(FOREIGN_OTHERS)(), false);
for (let i = 0; i < 500; i++) add(group("made", i), pick([PASSWORDS, SECRETS, TOKENS]), pick(MADE)(), true);
for (let i = 0; i < 2000; i++)
  add(group("other", i), pick([PASSWORDS, PASSWORDS, SECRETS, TOKENS, WEAK]), pick(OTHERS)(), false);
for (let i = 0; i < 150; i++) add(group("calls", i), CALL_NAMES, pick(MADE)(), true, CALLS);
for (let i = 0; i < 150; i++) add(group("callsof", i), CALL_NAMES, pick(OTHERS)(), false, CALLS);
for (let i = 0; i < 500; i++) add(group("id", i), ID_NAMES, pick(IDS)(), false);
writeFileSync(join(folder, "labels.jsonl"), `${labels.map((one) => JSON.stringify(one)).join("\n")}\n`);
console.log(`${count} files`);
