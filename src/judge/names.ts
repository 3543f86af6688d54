/** What a name says of its value: a password, a token, a public id, or nothing. */
import { Memo } from "../engine/memo.ts";
import { isCommonWord, wordsOf } from "./words.ts";

export type NameKind =
  | "password"
  | "passphrase"
  | "secret"
  | "client-secret"
  | "api-key"
  | "token"
  | "access-token"
  | "refresh-token"
  | "private-key"
  | "connection-string"
  | "salt-or-hash"
  | "public-id"
  | "none";

export interface NameMeaning {
  readonly kind: NameKind;
  /** Lower-case words of the name. */
  readonly words: readonly string[];
  /** True where the name alone says little ("key", "auth", "login"): the value must then look random. */
  readonly weak: boolean;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

const PASSWORD = setOf(
  "password passwords passwd pwd pass passcode psw pswd passw pword pw passwort kennwort contrasena contraseña clave senha mdp passe passin passout wachtwoord haslo hasło parola parole mima userpass rootpw bindpw dbpw userpw adminpw newpass oldpass curpass masterauth passwordtext identified sifre şifre heslo geslo lozinka salasana jelszó jelszo lösenord losenord passord adgangskode пароль 密码 密碼 パスワード 비밀번호",
);
/** Where what is said of a noun stands behind it (senha_smtp, haslo_bazy), or the word is in no other use: the first word tells. */
const LEADING = setOf(
  "passwort kennwort contrasena contraseña senha mdp haslo hasło sifre şifre heslo geslo lozinka wachtwoord пароль",
);
/** Scripts without blanks between words: 数据库密码 is the database's password. */
const SCRIPT_ENDING = /(?:密码|密碼|パスワード|비밀번호)$/;
const PASSPHRASE = setOf("passphrase");
const SECRET = setOf("secret secrets totp otp mnemonic psk seed clientsecret appsecret");
const TOKEN = setOf("token tokens jeton jwt bearer pat accesstoken authtoken");
const WEAK = setOf(
  "key keys auth authorization cred creds credential credentials login authenticate nkey api cookie session authentication ",
);
const HASH = setOf(
  "salt hash digest checksum sha sha1 sha256 md5 etag integrity nonce fingerprint thumbprint crc hmac hashed encrypted crypted bcrypt sri",
);
const DSN = setOf("dsn connectionstring connstr connection conn");
const CLIENT = setOf(
  "client consumer app application oauth oauth2 new aad spn principal tenant google github facebook twitter linkedin",
);

/** Words that say which, when or in what form, and nothing on what it is. */
const NEUTRAL = setOf(
  "value val string str b64 base64 encoded text txt plain plaintext cleartext clear default prod production dev develop development staging stage test tests testing live local sandbox new old current previous prev primary secondary confirmation confirm again repeat repeated repeated2 input literal a b c one two first second third raw md bytes buf buffer data hex const override v actual expected valid result env content eq set to be equal equals is update attribute change my your our this the self x y quoted original orig existing real final main backup alt shared base",
);
/** Words behind a credential's that say whose it is: password_db, rootPassSlave, API_TOKEN_GITHUB. */
const WHOSE = setOf(
  "admin administrator root db database sql mysql mariadb postgres postgresql pg mongo mongodb redis ldap smtp imap mail mailer ftp sftp ssh master slave replica github gitlab bitbucket google facebook twitter slack aws azure gcp stripe twilio sendgrid mailgun paypal docker dockerhub npm pypi heroku jenkins sonar internal external eu us de uk hk spec",
);
/** A name that ends in one of these is about a credential, and holds none. */
const ABOUT = setOf(
  "url urls uri uris endpoint type types name names alias aliases id ids field fields header headers prefix suffix expires expiry expiration expired in at on ttl length len size sizes policy policies hint format method algorithm alg path paths file filename files dir directory folder ref refs count counter label title placeholder message messages msg error errors err desc description regex pattern validator validation required enabled disabled min max index idx version manager service provider store storage scope scopes issuer event request req response res resp state status handler callback mode rotation reset visible toggle checkbox form button btn icon column col table param params parameter attribute property prop var variable selector xpath css locator link page screen view route router host hostname port user username email owner model schema kind group role date time timeout timestamp interval number strength char chars class classname interface impl factory builder generator encoder decoder parser verifier checker service controller repository exception options option opts config configuration settings rule rules list map dict array set cache info details context func function fn by for from with of or and not node element el box widget dialog prompt reader writer stream source target usage limit limits bits exists present missing used valid rate quota price cost balance review server servers client clients changed created updated deleted age day days hour hours minutes seconds ms mins secs equality match matches comparison code codes hashes algorithms level levels operation operator action actions permission permissions template templates example examples doc docs help policyname comment space newline separator delimiter sep event events listener",
);
/** Words before "key" that make it no credential. */
const OTHER_KEY = setOf(
  "recv gpg keyserver websocket socket commit transport primary foreign sort cache object partition hash map dict group index lookup row column item i18n locale label message public pub hot short translation unique composite storage registry arrow up down left right modifier control ctrl shift alt enter escape tab delete home end page menu json property option config setting settings attribute field param parameter header meta metadata tag entry node parent child routing range search filter query event answer resource idempotency dedup license schema db data table document record host known soft natural surrogate candidate state session cookie answer bucket s3 path file form sorting order ordering json yaml xml image video theme color colour style icon feature flag preference pref preferences prefs extra bundle intent argument arg state context trace span redis etcd topic message kafka ssh rsa root authorized verification verify verifying validation signature stored disco machine repo",
);
const KEY_OF = setOf(
  "api oauth access app application account subscription auth license storage master admin service server encryption encrypt signing sign secret private shared security crypto cipher decrypt decryption aes des hmac jwt cookie session token client consumer project integration write ingest ingestion instrumentation maps map sdk developer dev stripe sendgrid mailgun google aws azure openai anthropic github gitlab firebase algolia datadog segment sentry rollbar bugsnag intercom mixpanel amplitude pusher twilio nexmo plaid heroku bitly giphy tmdb omdb weather openweathermap current secure salt host functions function ec dh symmetric wep wpa validation",
);
/** Words that turn the meaning: a password that is wrong on purpose, a flag about a token. */
const TURN = setOf(
  "wrong invalid incorrect bad bogus csrf xsrf authenticity page next continuation pagination unexpected eof lexer parse parser",
);
const LEADING_TURN = setOf(
  "is has no empty missing blank use uses show hide forgot require requires needs allow allows disable enable validate num max min total count on should can did will",
);

/** Words before "sid" that make it a session's id, which signs its bearer in; other sids are public. */
const SESSION = setOf("connect auth session login");

const PUBLIC_NAME =
  /^postman token$|(?:^| )(?:push|device|fcm|registration|apns) tokens?$|(?:^| )(?:request|idempotency|change|action|dismissal|stylesheet|ajax|dkim|upload|continuation|pagination|marker|sync|lock|concurrency|cancellation|fencing) tokens?$/;

const meanings = new Memo<NameMeaning>(20_000, judgeName);

/** Judges a name by its words: the last one that says what the value is decides. */
export function nameOf(key: string): NameMeaning {
  return meanings.of(key);
}

const CAMEL_JOINED =
  /(?:password|passwd|pwd|(?:require|new|old|cur|store|key|db|user|root|admin|my|sql|mail|smtp|ftp|ldap|wifi|login|master|auth|trust|default|proxy)pass|passphrase|secret|token|(?:sta|ap|wifi|wpa)psk|apikey|accesskey|secretkey|privatekey)$/;

function judgeName(key: string): NameMeaning {
  const words = wordsOf(key.length > 120 ? key.slice(-120) : key);
  const none: NameMeaning = { kind: "none", words, weak: false };
  let last = words.length - 1;
  while (last > 0 && (NEUTRAL.has(words[last]!) || isWhose(words, last))) last -= 1;
  const head = words[last];
  if (head === undefined) return none;
  const before = words[last - 1] ?? "";
  const dot = key.lastIndexOf(".");
  const lead = dot < 0 ? words[0] : wordsOf(key.slice(dot + 1))[0];
  if (last > 0 && lead !== undefined && lead !== head && LEADING_TURN.has(lead)) return none;
  const is = (kind: NameKind, weak = false): NameMeaning => ({ kind, words, weak });
  if (ABOUT.has(head)) {
    if (head === "id" || head === "ids") return before === "" ? none : is("public-id");
    if (head === "string" && before === "connection") return is("connection-string");
    return none;
  }
  if (
    words.some((word) =>
      /^(?:(?:hashed|crypted)$|(?:encrypted|sealed|salted)(?:key|password|secret|token)?$)/.test(word),
    )
  )
    return is("salt-or-hash");
  // storage.SessionTypeAccessToken: a member of an enumeration.
  if (words.lastIndexOf("type", last - 1) > 0) return none;
  // A locale: und-PW, mdp-Latn.
  if (/^und-/.test(key)) return none;
  if (/(?:md|crc|ripemd|blake)-?\d+$/i.test(key)) return is("salt-or-hash");
  if (HASH.has(head) || (HASH.has(before) && !KEY_OF.has(before))) return is("salt-or-hash");
  if (words.includes("public") || words.includes("publishable") || /^(?:user)?p(?:ub|b)key$/.test(head))
    return is("public-id");
  // Ids by their definition: of a request (Postman), of a device (push services).
  if (PUBLIC_NAME.test(words.join(" "))) return is("public-id");
  if (PASSWORD.has(head) && words.includes("encoded")) return is("salt-or-hash");
  if (PASSWORD.has(head))
    return is("password", head === "pass" && words.length === 1 && key !== "pass" && key !== "PASS");
  if (head === "phrase" && before === "pass") return is("passphrase");
  if (PASSPHRASE.has(head)) return is("passphrase");
  if (LEADING.has(words[0]!) || (words[0] === "mot" && words[2] === "passe") || SCRIPT_ENDING.test(key))
    return is("password");
  if (head === "word" && before === "pass") return is("password");
  if (TOKEN.has(head)) return tokenKind(words, last, is);
  if (SECRET.has(head)) return is(secretKind(words, last), head === "seed");
  if (DSN.has(head)) return is("connection-string");
  if (head === "key" || head === "keys" || head === "apikey" || head === "nkey") return keyKind(words, last, is);
  const joined = CAMEL_JOINED.exec(head)?.[0];
  if (joined) return joinedKind(head, joined, words, last, is);
  if (head === "sid" || head === "sessid" || head === "sessionid")
    return SESSION.has(before) || head !== "sid" ? is("token", true) : none;
  if (WEAK.has(head)) return is("token", true);
  if (head.endsWith("key") && head.length <= 12 && !isCommonWord(head) && !OTHER_KEY.has(head.slice(0, -3)))
    return is("api-key", true);
  return none;
}

/** The word at `at` only says whose credential the name before it means. */
function isWhose(words: readonly string[], at: number): boolean {
  const before = words[at - 1]!;
  if (!WHOSE.has(words[at]!)) return false;
  if (before === "key" || before === "keys") return KEY_OF.has(words[at - 2] ?? "");
  return (PASSWORD.has(before) && before !== "identified") || before === "secret" || (before === "token" && at > 1);
}

type Is = (kind: NameKind, weak?: boolean) => NameMeaning;

function tokenKind(words: readonly string[], last: number, is: Is): NameMeaning {
  const before = words[last - 1] ?? "";
  if (before === "csrf" || before === "xsrf" || before === "page" || before === "next" || before === "continuation")
    return is("none");
  if (before === "access" || words[last] === "accesstoken") return is("access-token");
  // AWS makes requests repeatable by an id of that name, Vault and others give out a token: the value has to tell.
  if (before === "client") return is("token", true);
  if (before === "refresh") return is("refresh-token");
  return is("token");
}

function secretKind(words: readonly string[], last: number): NameKind {
  if (words[last] === "clientsecret") return "client-secret";
  return CLIENT.has(words[last - 1] ?? "") ? "client-secret" : "secret";
}

function keyKind(words: readonly string[], last: number, is: Is): NameMeaning {
  const before = words[last - 1] ?? "";
  if (words[last] === "apikey") return is("api-key");
  if (before === "private" || before === "priv") return is("private-key");
  if (before === "secret") return is("secret");
  if (KEY_OF.has(before)) return is("api-key");
  if (OTHER_KEY.has(before)) return is("none");
  return is("api-key", true);
}

function joinedKind(head: string, joined: string, words: readonly string[], last: number, is: Is): NameMeaning {
  if (joined === "privatekey") return is("private-key");
  if (joined === "passphrase") return is("passphrase");
  if (/pass|^pwd|psk$/.test(joined)) return is("password");
  if (joined === "token") return tokenKind([...words.slice(0, last), head.slice(0, -5), "token"], last + 1, is);
  if (joined === "secret") return is(secretKind([...words.slice(0, last), head.slice(0, -6), "secret"], last + 1));
  return is(joined === "secretkey" ? "secret" : "api-key");
}

/** True if a word of the name says that the value is wrong on purpose, or not the credential itself. */
export function isTurned(words: readonly string[]): boolean {
  return words.some((word) => TURN.has(word));
}
