import { test } from "uvu";
import * as assert from "uvu/assert";
import { isTurned, type NameKind, nameOf } from "../../src/judge/names.ts";
import { wordsOf } from "../../src/judge/words.ts";

const KINDS: Readonly<Record<NameKind, string>> = {
  password:
    "password PASSWORD db_password spring.datasource.password userPass DB_PASS pwd auth_pwd psw passwort mot_de_passe senha contraseña passcode new_password2 password_confirmation requirepass MYSQL_ROOT_PASSWORD dbpassword testPassword keystorePassword root_pass_slave passwordDb PASSWORD_ADMIN newpass bindpw STAPSK senha_smtp motDePasseAdmin haslo_bazy şifre heslo lösenord DB_ПАРОЛЬ 数据库密码 パスワード",
  passphrase: "passphrase pass_phrase keyPassphrase PASSPHRASE",
  secret:
    "secret SECRET_KEY secret_key_base jwt.secret signingSecret totp_secret otp seed webhook_secret SecretKeySpec secret_aws",
  "client-secret":
    "client_secret clientSecret CLIENT_SECRET yp_m2m_client_secret consumerSecret github.appSecret newSecret oauth_secret",
  "api-key":
    "api_key apiKey APIKEY X-Api-Key subscription-key Ocp-Apim-Subscription-Key encryption_key account_key key KEYS storage.accountKey oauth_consumer_key masterKey nkey API_KEY_GOOGLE encryption_key_db",
  token:
    "token auth_token authToken X-Auth-Token bearer PRIVATE-TOKEN gitlab.token cookie auth credentials connect.sid jwt API_TOKEN_GITHUB client_token jeton",
  "access-token": "access_token accessToken OAUTH_ACCESS_TOKEN personal.access.token",
  "refresh-token": "refresh_token refreshToken",
  "private-key": "private_key privateKey PRIVATE_KEY rsaPrivateKey",
  "connection-string": "connection_string ConnectionString dsn SENTRY_DSN connStr",
  "salt-or-hash":
    "password_hash passwordHash salt password_salt encrypted_password hashed_token etag integrity sha256 token_checksum encodedPassword",
  "public-id": "client_id public_key publishableKey key_id secret_id ssh_public_key",
  none: "username host token_url token_type tokenEndpoint secret_name password_policy passwordLength token_github cache_key_redis isPassword has_token forgotPassword primary_key foreignKey sortKey cache_key partition_key keyboard monkey author passenger max_tokens api_version csrf_token next_page_token expires account_sid password.label apiKeyHeader compass senha_label lozenge",
};

for (const [kind, names] of Object.entries(KINDS)) {
  for (const name of names.split(" ")) {
    test(`${name} says ${kind}`, () => assert.is(nameOf(name).kind, kind));
  }
}

test("a weak name asks for a random value", () => {
  for (const name of ["key", "auth", "credentials", "login", "cookie", "client_token"])
    assert.ok(nameOf(name).weak, name);
  for (const name of ["password", "api_key", "token", "client_secret"]) assert.not(nameOf(name).weak, name);
});

test("a name may say that its value is wrong on purpose", () => {
  assert.ok(isTurned(nameOf("wrong_password").words));
  assert.ok(isTurned(nameOf("invalidToken").words));
  assert.not(isTurned(nameOf("valid_token").words));
});

test("words of a name", () => {
  assert.equal(wordsOf("OAuthClientSecret2"), ["o", "auth", "client", "secret"]);
  assert.equal(wordsOf("X-API-Key_v2.final"), ["x", "api", "key", "v", "final"]);
  assert.equal(wordsOf("contraseñaNueva"), ["contraseña", "nueva"]);
});

test.run();
