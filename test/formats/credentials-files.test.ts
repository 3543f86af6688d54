import { test } from "uvu";
import { credentialsFiles } from "../../src/formats/credentials-files.ts";
import { assertReads, readFile } from "../helpers/reading.ts";

const at = (path: string) => (text: string) => readFile(credentialsFiles, text, path);

test("netrc", async () => {
  const text = 'machine h login u password p # c\ndefault login a\r\n  password "b c"';
  assertReads(
    text,
    await at("home/.netrc")(text),
    [
      "/0/login = u  [username auth.basic.username]",
      "/0/password = p  [password auth.basic.password]",
      "/1/login = a  [username auth.basic.username]",
      "/1/password = b c  [password auth.basic.password]",
    ],
    ["/ settings", "/0 settings", "/1 settings"],
  );
});

test("pgpass, with escapes", async () => {
  const text = "# c\nh:5432:db:us\\:er:pa:ss\n";
  assertReads(
    text,
    await at(".pgpass")(text),
    [
      "/1/username = us:er <us\\:er>  [username auth.basic.username]",
      "/1/password = pa:ss  [password auth.basic.password]",
    ],
    ["/ settings", "/1 settings"],
  );
});

test("htpasswd: a hash is computed", async () => {
  const text = "u:{SHA}abc\n";
  assertReads(
    text,
    await at(".htpasswd")(text),
    ["/0/htpasswd = {SHA}abc  [htpasswd config computed]"],
    ["/ settings"],
  );
});

test("git-credentials", async () => {
  const text = "https://u:p%40@github.com\nhttps://t@x.example\n";
  assertReads(
    text,
    await at(".git-credentials")(text),
    [
      "/0/url#//username = u  [username auth.basic.username]",
      "/0/url#//password = p@ <p%40>  [password auth.basic.password]",
      "/1/url#//username = t  [username auth.basic.username]",
    ],
    ["/ settings", "/0 settings", "/1 settings"],
  );
});

test("npmrc: tokens, base64 of user and password, base64 of a password", async () => {
  const text = "//reg.example/:_authToken=tok\n_auth=dTpw\n//r/:_password=cHc=\nregistry=https://x/\n";
  assertReads(
    text,
    await at(".npmrc")(text),
    [
      "/~1~1reg.example~1:_authToken = tok  [_authToken config]",
      "/_auth = dTpw  [_auth config]",
      "/~1~1r~1:_password = pw <cHc=>  [_password config]",
      "/registry = https://x/  [registry config]",
      "/_auth#basic/username = u <dTpw>  [username auth.basic.username]",
      "/_auth#basic/password = p <dTpw>  [password auth.basic.password]",
    ],
    ["/ settings"],
  );
});

test("Docker's config", async () => {
  const text = '{"auths":{"h":{"auth":"dTpw"}},"x":{"auth":"e"}}';
  assertReads(
    text,
    await at(".docker/config.json")(text),
    [
      "/auths/h/auth = dTpw  [auth config]",
      "/x/auth = e  [auth config]",
      "/auths/h/auth#basic/username = u <dTpw>  [username auth.basic.username]",
      "/auths/h/auth#basic/password = p <dTpw>  [password auth.basic.password]",
    ],
    ["/auths/h settings", "/x settings"],
  );
});

test.run();
