import { builtin } from "credlint:ruleset";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { DocumentBuilder } from "../../src/formats/format.ts";
import { withLexical } from "../../src/formats/lexical/gaps.ts";
import { readLexical } from "../../src/formats/lexical/lexical.ts";
import { findAnchors, KEY_WORDS } from "../../src/formats/lexical/names.ts";
import type { Entry } from "../../src/model/document.ts";
import { decodedSlice, sliceOf } from "../../src/model/slice.ts";

const WHERE = { path: "", group: "", place: "text", enabled: true, depth: 0 } as const;

function read(text: string, anchors?: readonly number[]): readonly Entry[] {
  const out = new DocumentBuilder({ path: "a.txt", text, origin: "memory", bytes: text.length });
  readLexical(sliceOf(text), WHERE, out, anchors);
  return out.entries;
}

/** [name, value, as written, kind, operator, quote] of every entry. */
function rows(text: string): string[][] {
  return read(text).map(({ key, value, span, syntax }) => [
    key,
    value,
    text.slice(span.start, span.end),
    syntax?.kind ?? "",
    syntax?.operator ?? "",
    syntax?.quote ?? "",
  ]);
}

const CASES: readonly (readonly [text: string, ...rows: string[][]])[] = [
  ['password = "x y"', ["password", "x y", "x y", "assignment", "=", '"']],
  ["password: abc", ["password", "abc", "abc", "pair", ":", ""]],
  ["password=abc", ["password", "abc", "abc", "assignment", "=", ""]],
  [":password => 'abc',", ["password", "abc", "abc", "pair", "=>", "'"]],
  ['token := "abc"', ["token", "abc", "abc", "assignment", ":=", '"']],
  ['if (token === "abc")', ["token", "abc", "abc", "pair", "===", '"']],
  ['pass->x; pass -> "abc"', ["pass", "x", "x", "pair", "->", ""], ["pass", "abc", "abc", "pair", "->", '"']],
  ['opts["api-key"] = `abc`', ["api-key", "abc", "abc", "assignment", "=", "`"]],
  ['set("password", "abc")', ["password", "abc", "abc", "argument", ",", '"']],
  ['setPassword("abc")', ["setPassword", "abc", "abc", "argument", "(", '"']],
  ['login("ann", "abc")', ["login", "ann", "ann", "argument", "(", '"'], ["login", "abc", "abc", "argument", "(", '"']],
  ['password: str = "abc"', ["password", "abc", "abc", "assignment", "=", '"']],
  ['password: Option<String> = Some("abc")', ["password", "abc", "abc", "assignment", "=", '"']],
  ['var password string = "abc"', ["password", "abc", "abc", "assignment", "=", '"']],
  ['char password[16] = "abc";', ["password", "abc", "abc", "assignment", "=", '"']],
  ['SecureString password = new SecureString("abc")', ["password", "abc", "abc", "assignment", "=", '"']],
  ["password = b'abc'", ["password", "abc", "abc", "assignment", "=", "'"]],
  ['password = @"a\\b""c"', ["password", 'a\\b"c', 'a\\b""c', "assignment", "=", '"']],
  ['password = """abc"""', ["password", "abc", "abc", "assignment", "=", '"']],
  ['"password": (None, "abc")', ["password", "abc", "abc", "pair", ":", '"']],
  ["password =\n    'abc'", ["password", "abc", "abc", "assignment", "=", "'"]],
  ["password: >\n  abc"],
  ['password = os.getenv("PW", "abc")', ["password", "abc", "abc", "default", "=", '"']],
  ["password = process.env.PW || 'abc'", ["password", "abc", "abc", "default", "=", "'"]],
  ['password = os.getenv("PW")'],
  ["password = read(x)"],
  ["password: ${PW}"],
  ["password: {a: b}"],
  ["password:"],
  ['password = ""'],
  ["<password>a b</password>", ["password", "a b", "a b", "attribute", ">", ""]],
  ["<password>\n    abc\n  </password>", ["password", "abc", "abc", "attribute", ">", ""]],
  ["<password>\r\n\tabc\r\n</password>", ["password", "abc", "abc", "attribute", ">", ""]],
  ["<password>\n  abc\n  def\n</password>"],
  ["<password><b>x</b></password>"],
  ['PASSWORD ?= "abc"', ["PASSWORD", "abc", "abc", "assignment", "?=", '"']],
  ['PASSWORD ::= "abc"', ["PASSWORD", "abc", "abc", "assignment", "::=", '"']],
  ["$password .= 'abc'", ["password", "abc", "abc", "assignment", ".=", "'"]],
  ['<a password="abc"/>', ["password", "abc", "abc", "assignment", "=", '"']],
  [
    '{"key":"password","value":"abc"}',
    ["key", "password", "password", "pair", ":", '"'],
    ["password", "abc", "abc", "pair", ":", '"'],
  ],
  ["- name: PASSWORD\n  value: abc", ["PASSWORD", "abc", "abc", "pair", ":", ""]],
  ["tool --password abc -x", ["password", "abc", "abc", "flag", "", ""]],
  ["tool --password=abc -x", ["password", "abc", "abc", "flag", "=", ""]],
  ["openssl -passin pass:abc", ["passin", "abc", "abc", "flag", "", ""]],
  ["openssl -passin env:ABC"],
  ["?token=abc&key=def", ["token", "abc", "abc", "url", "=", ""], ["key", "def", "def", "url", "=", ""]],
  ["token=abc&key=def", ["token", "abc", "abc", "assignment", "=", ""], ["key", "def", "def", "url", "=", ""]],
  ["Authorization: Basic abcdefgh", ["Authorization", "Basic abcdefgh", "Basic abcdefgh", "header", ":", ""]],
  ['h = "Bearer abcdefgh"', ["Authorization", "Bearer abcdefgh", "Bearer abcdefgh", "header", " ", ""]],
  ["postgres://u:a%40b@db/x", ["password", "a@b", "a%40b", "url", ":", ""]],
  ["postgres://guest:guest@db/x"],
  ["IDENTIFIED BY 'abc'", ["IDENTIFIED", "abc", "abc", "pair", "BY", "'"]],
  ["password ${PW:-abc}"],
  ["${DB_PASSWORD:-abc}", ["DB_PASSWORD", "abc", "abc", "pair", ":-", ""]],
  ["**password**: abc", ["password", "abc", "abc", "pair", ":", ""]],
  ["The password is 'abc'.", ["password", "abc", "abc", "pair", "is", "'"]],
  ["the token of the day"],
  ['Const Password As String = "abc"', ["Password", "abc", "abc", "assignment", "=", '"']],
  ["@password NVARCHAR(50) = 'abc'", ["password", "abc", "abc", "assignment", "=", "'"]],
  ['string Password { get; set; } = "abc";', ["Password", "abc", "abc", "assignment", "=", '"']],
  ['#define API_KEY          "abc"', ["API_KEY", "abc", "abc", "pair", "", '"']],
  ['#define API_KEY F("abc")', ["API_KEY", "abc", "abc", "pair", "", '"']],
  ['LPCTSTR password = _T("abc");', ["password", "abc", "abc", "assignment", "=", '"']],
  ['$conf{password} = "abc"', ["password", "abc", "abc", "assignment", "=", '"']],
  ['a${password} = "abc"', ["password", "abc", "abc", "assignment", "=", '"']],
  ['a }password} = "abc"'],
  ['a.password = b.passwd = "abc"', ["b.passwd", "abc", "abc", "assignment", "=", '"']],
  ['auth->user.password = "abc"', ["user.password", "abc", "abc", "assignment", "=", '"']],
  ["tool --use-auth --password abc", ["password", "abc", "abc", "flag", "", ""]],
  ["password: abc=\nx", ["password", "abc=", "abc=", "pair", ":", ""]],
  ["password: str =\n  'abc'", ["password", "abc", "abc", "assignment", "=", "'"]],
  ["password: 'abc='", ["password", "abc=", "abc=", "pair", ":", "'"]],
  ["add('--password', type=str, default='abc')", ["password", "abc", "abc", "default", "=", "'"]],
  ["add('--password',\n    default='abc')", ["password", "abc", "abc", "default", "=", "'"]],
  ["option :token, default: 'abc'", ["token", "abc", "abc", "default", "=", "'"]],
  ["add('--password', help='default=x', x='abc')"],
  ["SECRET_KEY = env('X', default='abc')", ["SECRET_KEY", "abc", "abc", "default", "=", "'"]],
  ["key: str = Field(default='abc')", ["key", "abc", "abc", "default", "=", "'"]],
  ["user, password = 'ann', 'abc'", ["password", "abc", "abc", "assignment", "=", "'"]],
  ["a, b, password = ('x', 'y', 'abc')", ["password", "abc", "abc", "assignment", "=", "'"]],
  ["user, password = read('abc'), 'def'"],
  ["auth = ('ann', 'abc')", ["auth", "abc", "abc", "argument", "(", "'"]],
  ["auth = ('ann', x, 'abc')", ["auth", "ann", "ann", "assignment", "=", "'"]],
  ["process.env.API_KEY || 'abc'", ["process.env.API_KEY", "abc", "abc", "default", "=", "'"]],
  ["os.getenv('API_KEY') or 'abc'", ["API_KEY", "abc", "abc", "default", "=", "'"]],
  ["password: a ? b : 'abc'", ["password", "abc", "abc", "default", ":", "'"]],
  ['getPassword() { return "abc"; }', ["getPassword", "abc", "abc", "assignment", "=", '"']],
  ['getPassword() {\n    return "abc";\n}', ["getPassword", "abc", "abc", "assignment", "=", '"']],
  ['getPassword() { return "abc" + x; }'],
  ['fun apiKey() = "abc"', ["apiKey", "abc", "abc", "assignment", "=", '"']],
  ['password.equals("abc")', ["password.equals", "abc", "abc", "pair", "==", '"']],
  ['password_hash => mysql_password("abc")', ["mysql_password", "abc", "abc", "argument", "(", '"']],
  ['name = "password", value = "abc"', ["password", "abc", "abc", "pair", ":", '"']],
  ['<string name="password">abc</string>', ["password", "abc", "abc", "attribute", ">", ""]],
  ['<a class="password">abc</a>'],
  ["**Password:** abc", ["Password", "abc", "abc", "pair", ":", ""]],
  ["password: **abc**", ["password", "abc", "abc", "pair", ":", ""]],
  ["| password | abc |", ["password", "abc", "abc", "bare", "|", ""]],
  ["| `password` | `abc` |", ["password", "abc", "abc", "bare", "|", "`"]],
  ["| password | the user's |"],
  ["The key is abc4efgh.", ["key", "abc4efgh", "abc4efgh", "bare", "is", ""]],
  ["The key is abcdefgh."],
  ["CREATE USER a IDENTIFIED BY abc", ["IDENTIFIED", "abc", "abc", "pair", "by", ""]],
  ["a name identified by abc"],
  ["SET PASSWORD FOR 'a'@'%' = 'abc'", ["PASSWORD", "abc", "abc", "assignment", "=", "'"]],
  ["mysql_connect($h, 'root', 'abc');", ["password", "abc", "abc", "argument", "(", "'"]],
  ["new PDO('mysql:host=x', 'root', 'abc')", ["password", "abc", "abc", "argument", "(", "'"]],
  ["mysql_connect($h, 'root', $x, 'abc');"],
  ['WiFi.begin("ann", "abc");', ["password", "abc", "abc", "argument", "(", '"']],
  ["mysql -u root -pabc db", ["password", "abc", "abc", "flag", "", ""]],
  ["mysql -u root -p abc"],
  ["sshpass -p 'abc' ssh x", ["password", "abc", "abc", "flag", "", "'"]],
  ["docker login -u x -p abc reg", ["password", "abc", "abc", "flag", "", ""]],
  ["echo 'root:abcd' | chpasswd", ["password", "abcd", "abcd", "flag", "", ""]],
  ["chown root:abcd x"],
];

for (const [text, ...expected] of CASES) {
  test(`reads ${JSON.stringify(text)}`, () => {
    assert.equal(rows(text), expected);
  });
}

test("escapes are resolved, the span stays as written", () => {
  const text = String.raw`password = "a\"b\u0041\n"`;
  const [entry] = read(text);
  assert.is(entry?.value, 'a"bA\n');
  assert.is(text.slice(entry!.span.start, entry!.span.end), String.raw`a\"b\u0041\n`);
});

test("a name and a value inside another literal's escaped quotes", () => {
  const text = String.raw`x = "{\"password\":\"abc\"}";`;
  const [entry] = read(text);
  assert.is(entry?.value, "abc");
  assert.is(text.slice(entry!.span.start, entry!.span.end), "abc");
});

test("spans lead back through a decoded slice", () => {
  const source = String.raw`"token=\u0061bc"`;
  const decoded = "token=abc";
  const starts = [1, 2, 3, 4, 5, 6, 7, 13, 14, 15];
  const out = new DocumentBuilder({ path: "a.txt", text: source, origin: "memory", bytes: source.length });
  readLexical(decodedSlice(sliceOf(source), 1, decoded, starts), WHERE, out);
  assert.is(source.slice(out.entries[0]!.span.start, out.entries[0]!.span.end), String.raw`\u0061bc`);
});

test("with anchors only those are read", () => {
  const text = "password=abc token=def";
  assert.equal(
    read(text, [13]).map(({ key }) => key),
    ["token"],
  );
  assert.equal(findAnchors(text), [0, 13]);
});

test("the screen knows the same words", () => {
  assert.equal(builtin.words["screen-names"], KEY_WORDS);
});

test("gaps: what a format gave stays, what it left is added", () => {
  const text = "password=abc # token=def\nurl=postgres://u:secretx@db";
  const given: Entry = {
    path: "/password",
    key: "password",
    value: "abc",
    span: { start: 9, end: 12 },
    place: "config",
    group: "",
    enabled: true,
  };
  const document = {
    input: { path: "a.env", text, origin: "memory", bytes: text.length },
    format: "dotenv",
    entries: [given],
    groups: [],
    diagnostics: [],
  } as const;
  assert.equal(
    withLexical(document).entries.map(({ key, value }) => [key, value]),
    [
      ["password", "abc"],
      ["token", "def"],
      ["password", "secretx"],
    ],
  );
  assert.is(withLexical({ ...document, input: { ...document.input, text: "password=abc" } }).entries.length, 1);
});

test.run();
