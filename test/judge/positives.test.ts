import { test } from "uvu";
import * as assert from "uvu/assert";
import { expandFakes, readMarks } from "../../src/ruleset/fake.ts";
import { named } from "../detect/named-helpers.ts";

/** Path, rule, text; « and » enclose the value that must be reported, and nothing else may be. */
type Case = readonly [path: string, rule: string, text: string];

const PASSWORD = "generic/password";
const SECRET = "generic/secret";
const KEY = "generic/api-key";
const TOKEN = "generic/token";
const CLIENT = "oauth/hardcoded-client-secret";
const ACCESS = "oauth/access-token-committed";
const REFRESH = "oauth/refresh-token-committed";
const CONNECTION = "generic/connection-string";
const BASIC = "generic/basic-auth";

const CASES: readonly Case[] = [
  // assignments, one language each
  ["a.py", PASSWORD, 'password = "«wq7#Lm2vRt»"'],
  ["a.py", PASSWORD, "DB_PASSWORD: str = '«tfbxqzlw»'"],
  // no public key: base64 minds its case
  ["a.py", KEY, 'api_key = "«mFkw@fake:alnum:28»"'],
  ["a.py", SECRET, "SECRET_KEY = b'«@fake:alnum:50»'"],
  ["a.py", PASSWORD, 'conn = connect(host="db", user="app", password="«zkwqpxt»")'],
  ["a.py", PASSWORD, 'password = os.environ.get("DB_PASSWORD", "«zkwq77pxt»")'],
  ["a.py", PASSWORD, 'password = os.getenv("DB_PASS") or "«zkwq77pxt»"'],
  ["a.py", TOKEN, 'TOKEN: Final[str] = "«@fake:hex:40»"'],
  ["a.go", PASSWORD, 'const dbPassword = "«wq7Lm2vRt»"'],
  ["a.go", PASSWORD, 'var dbPassword string = "«wq7Lm2vRt»"'],
  ["a.go", TOKEN, 'token := "«@fake:lowernum:40»"'],
  ["a.go", KEY, 'cfg := Config{APIKey: "«@fake:alnum:32»"}'],
  ["a.go", PASSWORD, 'key := `{"user": "x", "password": "«wq7Lm2vRt»"}`'],
  ["a.go", PASSWORD, 'login := "{\\"user\\":\\"bo\\",\\"pass\\":\\"«d2ow5nqq»\\"}"'],
  ["A.java", PASSWORD, 'private static final String PASSWORD = "«wq7Lm2vRt»";'],
  ["A.java", PASSWORD, 'props.setProperty("password", "«wq7Lm2vRt»");'],
  ["A.java", PASSWORD, 'config.setPassword("«wq7Lm2vRt»");'],
  ["A.java", KEY, '@Value("x") String apiKey = "«@fake:hex:32»";'],
  ["a.rb", PASSWORD, "User.create(login: 'ann', password: '«mcjrx4kw»')"],
  ["a.rb", PASSWORD, ":password => '«mcjrx4kw»',"],
  ["a.rb", SECRET, "config.secret_key_base = '«@fake:hex:128»'"],
  ["a.rb", PASSWORD, 'ENV["DB_PASSWORD"] || "x"; password = ENV.fetch("DB_PASSWORD", "«mcjrx4kw»")'],
  ["a.php", PASSWORD, '$password = "«mcjrx4kw»";'],
  ["a.php", PASSWORD, "'password' => '«kadumhqz»',"],
  ["a.php", PASSWORD, "define('DB_PASSWORD', '«kadumhqz»');"],
  ["a.php", PASSWORD, "'password' => env('DB_PASSWORD', '«kadumhqz»'),"],
  ["A.cs", PASSWORD, 'public const string Password = "«wpaciux848»";'],
  ["A.cs", PASSWORD, '["password"] = "«izbkzmaf689»"'],
  ["A.cs", PASSWORD, 'var password = @"«wq7Lm\\2vRt»";'],
  ["A.kt", PASSWORD, 'val password: String = "«mcjrx4kw»"'],
  ["A.kt", KEY, 'const val API_KEY = "«@fake:alnum:32»"'],
  ["A.swift", TOKEN, 'let authToken: String? = "«@fake:alnum:32»"'],
  ["a.rs", PASSWORD, 'let password: &str = "«mcjrx4kw»";'],
  ["a.rs", TOKEN, 'let token = String::from("«@fake:hex:40»");'],
  ["A.scala", PASSWORD, 'password = Some("«pxgvmx»"),'],
  ["a.c", PASSWORD, 'static const char password[] = "«mcjrx4kw»";'],
  ["a.c", PASSWORD, '#define WIFI_PASSWORD "«mcjrx4kw»"'],
  ["a.ts", PASSWORD, "const options = { user: 'app', password: '«mcjrx4kw»' };"],
  ["a.ts", TOKEN, 'const token = process.env.API_TOKEN ?? "«@fake:hex:32»";'],
  ["a.ts", CLIENT, "clientSecret: '«@fake:hex:40»',"],
  ["a.js", TOKEN, "headers['X-Auth-Token'] = '«@fake:alnum:32»';"],
  ["a.js", KEY, "const client = new Client({ apiKey: `«@fake:alnum:32»` });"],
  ["a.vue", CLIENT, "  client_secret: '«@fake:alnum:32»'"],
  ["a.dart", KEY, "final apiKey = '«@fake:alnum:32»';"],
  ["a.lua", PASSWORD, 'local db_password = "«mcjrx4kw»"'],
  ["a.pl", PASSWORD, "my $db_passwd = '«mcjrx4kw»';"],
  ["a.ps1", PASSWORD, '$adminPassword = "«mcjrx4kw»"'],
  ["a.tf", PASSWORD, 'master_password = "«wq7Lm2vRt»"'],
  ["a.sql", PASSWORD, "CREATE USER app IDENTIFIED BY '«wq7Lm2vRt»';"],
  ["a.sql", PASSWORD, "ALTER ROLE app WITH PASSWORD '«wq7Lm2vRt»';"],
  ["a.gradle", PASSWORD, "storePassword '«wq7Lm2vRt»'"],
  ["a.groovy", PASSWORD, 'def password = "«wq7Lm2vRt»"'],
  ["a.r", PASSWORD, "password <- '«wq7Lm2vRt»'"],
  ["a.ex", SECRET, 'secret_key_base: "«@fake:alnum:64»"'],
  ["a.hs", PASSWORD, 'password = Just "«wq7Lm2vRt»"'],
  // settings
  ["app.conf", PASSWORD, "password: «ombzfz»"],
  ["app.conf", PASSWORD, "POSTGRES_PASSWORD=«ombzfz7»"],
  ["app.conf", PASSWORD, "spring.datasource.password=«wq7Lm2vRt»"],
  ["app.conf", PASSWORD, "  MYSQL_ROOT_PASSWORD: '«hmmuqrjfph»'"],
  ["app.conf", KEY, "X-Api-Key: «@fake:hex:32»"],
  ["app.conf", SECRET, "jwt.secret=«@fake:alnum:48»"],
  ["app.conf", KEY, "storage.account_key = «@fake:alnum:64»"],
  ["app.conf", PASSWORD, "requirepass «wq7Lm2vRt99»"],
  ["app.conf", PASSWORD, "password: ${DB_PASSWORD:-«wq7Lm2vRt»}"],
  ["k8s.conf", PASSWORD, "- name: DB_PASSWORD\n  value: «wq7Lm2vRt»"],
  ["a.config", PASSWORD, '<add key="Password" value="«wq7Lm2vRt»"/>'],
  ["a.config", PASSWORD, "<password>«wq7Lm2vRt»</password>"],
  ["a.config", PASSWORD, '<user name="bo" password="«wq7Lm2vRt»"/>'],
  ["a.txt", PASSWORD, '{"name":"DB_PASSWORD","value":"«wq7Lm2vRt»"}'],
  ["a.txt", PASSWORD, '{"login":"bo","password":"«wq7Lm2vRt»"}'],
  ["a.txt", REFRESH, '"refresh_token": "«@fake:alnum:40»"'],
  ["a.txt", ACCESS, '"access_token":"«@fake:alnum:40»"'],
  // shells
  ["a.sh", PASSWORD, "export PGPASSWORD=«wq7Lm2vRt»"],
  ["a.sh", PASSWORD, "mysql --user=app --password=«wq7Lm2vRt»"],
  ["a.sh", TOKEN, "gh-upload --token «@fake:hex:40»"],
  ["a.sh", ACCESS, 'curl -H "Authorization: Bearer «@fake:alnum:40»" https://api.internal'],
  ["a.sh", BASIC, "curl https://app:«wq7Lm2vRt»@api.internal/v1"],
  ["a.sh", TOKEN, "curl 'https://api.internal/v1?token=«@fake:alnum:24»&page=2'"],
  ["a.sh", PASSWORD, "curl -d 'user=bo&password=«wq7Lm2vRt»&grant_type=password' https://api.internal"],
  ["a.md", PASSWORD, "docker run -e POSTGRES_PASSWORD=«wq7Lm2vRt» postgres"],
  ["a.md", KEY, "Use `api_key=«@fake:hex:32»` to sign in."],
  // URLs and connection strings
  ["a.txt", CONNECTION, "postgres://app:«wq7Lm2vRt»@db.internal:5432/app"],
  ["a.txt", CONNECTION, 'amqp = "amqp://app:«wq7Lm2vRt»@mq.internal"'],
  ["a.txt", CONNECTION, "mongodb+srv://app:«p%40ss9qz»@cluster0.internal/x"],
  ["A.cs", CONNECTION, 'var c = "Server=db;User Id=app;Password=«wq7Lm2vRt»;";'],
  ["A.cs", CONNECTION, '"DefaultEndpointsProtocol=https;AccountName=x;AccountKey=«@fake:alnum:64»;"'],
  // weak ones that people choose
  ["a.py", PASSWORD, 'password = "«Winter2025!»"'],
  ["a.py", PASSWORD, 'password = "«Pass@1234»"'],
  ["a.py", PASSWORD, 'passwd = "«dragonfly77»"'],
  ["a.py", PASSWORD, 'pwd: "«Blue-Kettle-42»"'],
  ["a.py", PASSWORD, 'admin_password = "«Summer2024#»"'],
  ["a.py", PASSWORD, 'passphrase = "«kX9-orchid-77-Lamp»"'],
  ["a.py", PASSWORD, 'password = "«94061»"'],
  ["a.yml", PASSWORD, "password: «dragonfly»"],
  ["a.py", PASSWORD, 'password = "«Welcome1»"'],
  ["a.py", PASSWORD, 'password = "«letmein123»"'],
  ["a.py", PASSWORD, 'password = "«Qwerty123!»"'],
  ["a.py", PASSWORD, 'password = "«Password123!»"'],
  ["a.py", PASSWORD, 'passphrase = "«copper violin meadow thunder»"'],
  // UUIDs as secrets
  ["a.py", CLIENT, 'client_secret = "«@fake:uuid»"'],
  ["a.py", TOKEN, 'auth_token = "«@fake:uuid»"'],
  ["a.py", KEY, 'api_key = "«@fake:uuid»"'],
  ["a.py", PASSWORD, 'password = "«@fake:uuid»"'],
  // names
  ["a.conf", PASSWORD, "passwort: «wq7Lm2vRt»"],
  ["a.conf", PASSWORD, "mot_de_passe: «wq7Lm2vRt»"],
  ["a.conf", PASSWORD, "senha=«wq7Lm2vRt»"],
  ["a.conf", PASSWORD, "contraseña=«wq7Lm2vRt»"],
  ["a.conf", PASSWORD, "wachtwoord=«wq7Lm2vRt»"],
  ["a.conf", PASSWORD, "haslo=«wq7Lm2vRt»"],
  ["a.conf", CLIENT, "yp_m2m_client_secret=«@fake:alnum:24»"],
  ["a.conf", CLIENT, "github.appSecret=«@fake:alnum:24»"],
  ["a.conf", SECRET, "TOTP_SECRET=«@fake:base32:32»"],
  ["a.conf", KEY, "ENCRYPTION_KEY=«@fake:hex:64»"],
  ["a.conf", SECRET, "private_key = «@fake:hex:64»"],
  ["a.conf", KEY, "Ocp-Apim-Subscription-Key: «@fake:hex:32»"],
  ["a.conf", "oauth/public-client-secret", "VITE_CLIENT_SECRET=«@fake:alnum:32»"],
  // comments and old lines
  ["a.py", PASSWORD, '# password = "«wq7Lm2vRt»"'],
  ["a.js", TOKEN, "// token: '«@fake:hex:40»'"],
  ["a.js", PASSWORD, "let a = 1; // the password is '«wq7Lm2vRt»'"],
];

for (const [path, rule, marked] of CASES) {
  const { text, spans } = readMarks(expandFakes(marked));
  test(`${rule}: ${path}: ${marked}`, () => {
    const values = spans.map(({ start, end }) => text.slice(start, end));
    assert.is(values.length, 1);
    assert.equal(
      named(text, path).map(({ id, value }) => ({ id, value })),
      [{ id: rule, value: values[0]! }],
    );
  });
}

test.run();
