import { test } from "uvu";
import { ini } from "../../src/formats/ini.ts";
import { assertReads, readFile } from "../helpers/reading.ts";

const ini_ = (text: string) => readFile(ini, text, "a.ini");
const properties = (text: string) => readFile(ini, text, "a.properties");
const conf = (text: string) => readFile(ini, text, "a.conf");

test("sections, quotes, comments, a commented value", async () => {
  const text = '[a b]\nx = "y" ; c\n;p=q\npassword: z # no\n[c]\nindex-url = https://u:p@h/simple\n';
  assertReads(
    text,
    await ini_(text),
    [
      "/a b/x = y  [x config]",
      "/a b/p = q  [p config comment]",
      "/a b/password = z  [password config]",
      "/c/index-url = https://u:p@h/simple  [index-url config]",
      "/c/index-url#//username = u  [username auth.basic.username]",
      "/c/index-url#//password = p  [password auth.basic.password]",
    ],
    ["/ settings", "/a b settings", "/c settings"],
  );
});

test("properties: escapes, continued lines, escaped blanks in names, a blank as separator", async () => {
  const text = "a.b=1\\u0041\\\r\n   c\n! pass=x\nkey\\ two : v\nurl jdbc:x://h?user=a&password=b\nü=é\n";
  assertReads(
    text,
    await properties(text),
    [
      "/a.b = 1Ac <1\\u0041\\\r\n   c>  [a.b config]",
      "/pass = x  [pass config comment]",
      "/key two = v  [key two config]",
      "/url = jdbc:x://h?user=a&password=b  [url config]",
      "/url#?user = a  [user query]",
      "/url#?password = b  [password query]",
      "/ü = é  [ü config]",
    ],
    ["/ settings"],
  );
});

test("conf: a blank parts name and value, directives that set names", async () => {
  const text = 'requirepass foobared\nSetEnv DB_PASSWORD "x y"\nproxy_set_header X-Api-Key abc;\nlisten 80;\n';
  assertReads(
    text,
    await conf(text),
    [
      "/requirepass = foobared  [requirepass config]",
      "/DB_PASSWORD = x y  [DB_PASSWORD config]",
      "/X-Api-Key = abc  [X-Api-Key config]",
      "/listen = 80  [listen config]",
    ],
    ["/ settings"],
  );
});

test("a backslash at the end of the text, and a section without end", async () => {
  const text = "a=b\\";
  assertReads(text, await properties(text), ["/a = b  [a config]"], ["/ settings"]);
});

test.run();
