/** Values that must stay silent (no secret at warning or error), by kind: a file name and a text a line. */
export const LOOKALIKES: Readonly<Record<string, string>> = {
  "texts for people": String.raw`
locales/en.json	{ "password": "Password" }
locales/en.json	{ "login": { "password": "Enter your password", "token": "Your access token" } }
locales/de.json	{ "password": "Passwort" }
locales/de.json	{ "password_hint": "Mindestens 8 Zeichen", "secret": "Geheimnis" }
locales/fr.json	{ "password": "Mot de passe", "passwordConfirm": "Confirmez le mot de passe" }
locales/es.yml	  password: "Contraseña"
locales/pt.yml	  senha: "Senha incorreta"
locales/zh.json	{ "password": "请输入密码" }
locales/ja.json	{ "password": "パスワードを入力してください" }
locales/ru.json	{ "password": "Введите пароль" }
i18n/messages_pl.properties	login.password=Hasło
i18n/messages_nl.properties	login.password=Wachtwoord vergeten?
src/lang/it.ts	password: "Inserisci la password",
src/lang/tr.js	token: 'Oturum süresi doldu',
app.po	msgid "Password"\nmsgstr "Adgangskode"
values-de/strings.xml	<string name="password">Passwort</string>
Localizable.strings	"password" = "Kennwort";
src/login.tsx	password: "Password",
src/login.tsx	passwordLabel: "Your password",
src/login.tsx	token: "Security token",
src/form.js	password: 'Please choose a strong password',
src/form.js	secret: 'Client secret',
src/form.js	apiKey: 'API key',
src/errors.py	password = "Password is too short"
src/errors.py	token = "Token has expired"
src/errors.go	token: "invalid token",
src/errors.java	String password = "Password required";
src/a.php	'password' => 'Das Passwort ist falsch.',
src/a.php	'token' => 'This password reset token is invalid.',
src/a.rb	password: "can't be blank"
`,
  placeholders: String.raw`
a.py	password = "changeme"
a.py	password = "your_password_here"
a.py	password = "<password>"
a.py	password = "********"
a.py	api_key = "YOUR_API_KEY"
a.py	token = "xxxxxxxxxxxxxxxx"
a.js	apiKey: "<your-api-key>",
a.js	secret: 'replace-me',
a.js	password: '...',
a.ts	token: "TODO",
A.java	String password = "dummy";
a.go	token := "REDACTED"
.env	DB_PASSWORD=
.env	DB_PASSWORD=changeit
.env	API_KEY=your-key
.env	SECRET_KEY=<generate one>
.env.example	STRIPE_KEY=sk_test_...
.env.example	JWT_SECRET=my_jwt_secret
config/a.yml	password: example
config/a.yml	password: ~
config/a.yml	token: none
config/a.yml	api_key: REPLACE_WITH_KEY
a.ini	password = enter_password_here
a.toml	token = "insert-token"
a.properties	db.password=@@DB_PASSWORD@@
a.json	{ "password": "string" }
a.json	{ "token": "sample-token" }
a.json	{ "apiKey": "0000000000000000" }
a.xml	<password>PASSWORD</password>
a.md	password: \`mypassword\`
a.tf	password = "foobar"
a.py	senha = "sua_senha_aqui"
`,
  references: String.raw`
a.py	password = os.environ["DB_PASSWORD"]
a.py	password = config.db.password
a.py	password = "\${DB_PASSWORD}"
a.py	token = "{{ token }}"
a.py	api_key = settings.API_KEY
a.js	const token = process.env.TOKEN;
a.js	password: req.body.password,
a.js	apiKey: \`\${config.apiKey}\`,
a.ts	secret: this.options.secret,
a.ts	token: await getToken(),
A.java	String password = System.getenv("DB_PASSWORD");
A.java	password = request.getParameter("password");
a.go	password := os.Getenv("DB_PASSWORD")
a.go	Token: cfg.Token,
a.rb	password: ENV['DB_PASSWORD'],
a.rb	password: params[:password]
a.php	'password' => env('DB_PASSWORD'),
a.php	$password = $_POST['password'];
A.cs	Password = configuration["Db:Password"],
a.rs	let token = env::var("TOKEN")?;
a.tf	password = var.db_password
a.tf	secret = data.vault.x.secret
config/a.yml	password: \${DB_PASSWORD}
config/a.yml	password: $DB_PASSWORD
config/a.yml	password: "{{ vault_db_password }}"
config/a.yml	password: !vault |
config/a.yml	token: ENC[AES256_GCM,data:abc]
docker-compose.yml	      POSTGRES_PASSWORD: \${POSTGRES_PASSWORD:?required}
.github/workflows/a.yml	token: \${{ secrets.GITHUB_TOKEN }}
deploy.sh	export PGPASSWORD="$DB_PASS"
deploy.sh	curl -H "X-Api-Key: $KEY" https://x.acme.io
a.properties	password=\${db.password}
a.json	{ "password": "%DB_PASSWORD%" }
k8s.yaml	password: /run/secrets/db_password
k8s.yaml	secretName: app-tls-secret
k8s.yaml	  key: db-password
appsettings.json	{ "Secret": "@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/x)" }
a.yml	secret: arn:aws:secretsmanager:eu-west-1:123456789012:secret:db
a.yml	password: op://vault/item/password
a.yml	password: ref+vault://x/y#z
`,
  "identifiers and code": String.raw`
a.ts	tokenType: "access_token",
a.ts	const PASSWORD_FIELD = "user_password";
a.ts	key: "createdAt",
a.ts	secretName: "db-credentials",
a.ts	grantType: "password",
a.ts	token: Token.Identifier,
a.ts	password: string;
a.ts	token?: string | undefined;
a.ts	apiKey = input.required<string>();
a.js	token: "T_STRING",
a.js	key: 'ArrowDown',
a.js	auth: 'oauth2',
a.js	strategy = new PasswordStrategy();
a.js	if (token === "EOF") return;
a.js	const passwordInput = document.querySelector("#password");
a.js	cookie: 'session_id',
a.js	type: "password",
a.py	TOKEN_URL = "https://login.acme.io/oauth/token"
a.py	password = getpass.getpass("Password: ")
a.py	password = forms.CharField(widget=forms.PasswordInput)
a.py	auth = "bearer"
a.py	token = next(tokens)
a.py	keys = "id,name,created"
a.py	"password": "CharField",
a.py	secret_key = derive_key(salt)
A.java	@JsonProperty("password") private String password;
A.java	private static final String KEY_PASSWORD = "password";
A.java	String tokenName = "CSRF-TOKEN";
A.java	token = "IDENTIFIER";
a.go	Token string \`json:"token"\`
a.go	const TokenKey = "authToken"
a.go	case "password":
a.rb	validates :password, presence: true
a.rb	attr_accessor :password, :token
a.php	'password' => 'required|min:8|confirmed',
a.php	protected $hidden = ['password', 'remember_token'];
A.cs	public string Password { get; set; }
A.cs	Token = nameof(Token),
A.kt	val password: String by lazy { load() }
a.rs	token: TokenKind::Ident,
a.c	char *password = NULL;
a.sql	CREATE TABLE u (password VARCHAR(255) NOT NULL);
a.graphql	type User { password: String! token: ID }
a.proto	string password = 3;
a.vue	<input v-model="password" type="password">
a.html	<input type="password" name="password" placeholder="Password">
a.html	<label for="password">Password</label>
a.html	<form action="/login"><input name="token" type="hidden" value=""></form>
a.css	.password-input { color: red; }
a.scss	$token-color: "primary-500";
`,
  "hashes, ids, public values": String.raw`
a.py	password_hash = "$2b$12$@fake:alnum:53"
a.py	sha256 = "@fake:hex:64"
a.py	password_md5 = "@fake:hex:32"
a.py	token_hash = "@fake:hex:64"
a.js	integrity: "sha512-@fake:alnum:86==",
a.js	key: "@fake:uuid",
a.js	id: "@fake:uuid",
a.js	cacheKey: "@fake:hex:32",
a.js	etag: "@fake:hex:32",
a.js	publicKey: "@fake:alnum:43=",
a.js	apiKeyId: "@fake:uuid",
a.ts	keyId: "@fake:hex:40",
a.ts	csrfToken: "@fake:alnum:32",
a.ts	nextPageToken: "@fake:alnum:32",
a.ts	idempotencyKey: "@fake:uuid",
a.ts	clientToken: "@fake:uuid",
A.java	String fingerprint = "@fake:hex:40";
a.go	CommitKey = "@fake:hex:40"
a.json	{ "key": "@fake:hex:40" }
a.json	{ "sha": "@fake:hex:40" }
a.json	{ "client_id": "@fake:hex:32" }
a.json	{ "tokenId": "@fake:uuid" }
a.json	{ "public_key": "@fake:alnum:64" }
a.json	{ "checksum": "@fake:hex:64" }
a.yml	key: v1-deps-@fake:hex:8
a.yml	commit: @fake:hex:40
a.yml	digest: sha256:@fake:hex:64
a.yml	passwordHash: @fake:hex:64
package-lock.json	"integrity": "sha512-@fake:alnum:86=="
yarn.lock	  integrity sha512-@fake:alnum:86==
go.sum	acme.io/x v1.2.3 h1:@fake:alnum:43=
Cargo.lock	checksum = "@fake:hex:64"
a.html	<script src="a.js" integrity="sha384-@fake:alnum:64"></script>
a.pub	ssh-rsa AAAAB3NzaC1yc2E@fake:alnum:100 bo@host
known_hosts	host ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI@fake:alnum:43
a.pem	-----BEGIN PUBLIC KEY-----\nMFkwEwYH@fake:alnum:48\n-----END PUBLIC KEY-----
a.py	aws_access_key_name = "deploy-key"
a.yml	encrypted_password: ENC(@fake:alnum:24)
a.yml	salt: @fake:hex:32
a.yml	nonce: @fake:alnum:24
`,
  "schemas and descriptions": String.raw`
openapi.yaml	      password:\n        type: string\n        format: password
openapi.yaml	  securitySchemes:\n    apiKey:\n      type: apiKey\n      name: X-API-Key
openapi.json	{ "password": { "type": "string", "minLength": 8 } }
schema.json	{ "properties": { "token": { "type": "string", "description": "The access token" } } }
schema.json	{ "required": ["username", "password"] }
values.schema.json	{ "password": { "$ref": "#/definitions/secret" } }
a.avsc	{ "name": "password", "type": "string" }
a.xsd	<xs:element name="password" type="xs:string"/>
a.wsdl	<part name="token" type="xsd:string"/>
crd.yaml	            passwordSecretRef:\n              description: Reference to a password
action.yml	  token:\n    description: The token to use\n    required: true
variables.tf	variable "db_password" {\n  type = string\n  sensitive = true\n}
swagger.json	{ "name": "api_key", "in": "header", "type": "apiKey" }
README.md	| \`password\` | string | The password of the user |
README.md	Set the \`API_KEY\` environment variable.
README.md	password: the password to log in with
README.md	--token TOKEN   the access token
README.md	Reset your password: go to the settings page.
docs/a.rst	:param password: The password.
docs/a.txt	Password: see the vault
man/a.1	\\-\\-password \\fIpassword\\fR
a.py	"""password: the user's password (optional)"""
a.py	# token: returned by login()
a.js	/** @param {string} token the session token */
A.java	// password must not be null
a.go	// Token is the bearer token used for calls.
`,
  "tokens of languages, keyboards, storage": String.raw`
a.ts	token: "LBRACE",
a.ts	token: "keyword.operator",
a.ts	{ token: "string.quoted.double", foreground: "ce9178" }
a.ts	if (event.key === "Escape") close();
a.ts	key: "Enter",
a.js	localStorage.getItem("auth_token");
a.js	storageKey: "app:user:session",
a.js	queryKey: "users-by-team",
a.js	key: "users.list.title",
a.js	const tokens = ["let", "const", "var"];
a.py	token = "INDENT"
a.py	cache_key = "user:profile:v2"
a.py	sort_key = "created_at"
a.py	session_key = "cart_items"
a.go	ctxKey = "request-id"
a.rb	key: :updated_at
A.java	String key = "com.acme.app.setting";
A.cs	Key = "ConnectionTimeout",
a.php	'key' => 'posts_per_page',
a.yml	  - key: node-role.kubernetes.io/master
a.yml	partition_key: tenant_id
a.json	{ "key": "ctrl+shift+p" }
a.json	{ "tokenColors": [{ "scope": "comment" }] }
a.xml	<entry key="app.title">Shop</entry>
a.plist	<key>CFBundleName</key><string>Shop</string>
`,
  "tests of wrong values, sequences": String.raw`
test/a.py	login("bo", wrong_password="not-the-password")
test/a.js	invalidToken: "invalid-token",
test/a.js	password: "wrong",
test/a.rb	password: 'short'
test/A.java	String badToken = "bad.token.value";
a.py	password = "123456"
a.py	password = "abcdefgh"
a.py	token = "1234567890abcdef"
a.py	password = "qwertyuiop"
a.py	api_key = "aaaaaaaaaaaaaaaa"
a.js	token: "abcabcabcabc",
a.js	secret: "deadbeefdeadbeef",
a.go	key := "000102030405060708090a0b0c0d0e0f"
a.py	password = "password"
a.py	secret = "secret"
a.js	token: "token",
a.js	password: "test",
a.js	password: "test1234",
a.ts	secret: "mysecret",
A.java	String password = "admin";
a.yml	password: postgres
a.yml	password: root
.env	DB_PASSWORD=password
docker-compose.yml	      MYSQL_ROOT_PASSWORD: example
`,
  "measures, paths, URLs": String.raw`
a.yml	token_ttl: 3600
a.yml	password_min_length: 12
a.yml	token_expiry: 30 days
a.yml	password_file: /etc/app/password.txt
a.yml	key_file: ./certs/server.key
a.yml	secret_path: secret/data/app
a.yml	tokenUrl: https://login.acme.io/token
a.yml	auth: https://auth.acme.io
a.yml	private_key: certs/private.pem
a.properties	ssl.key=/opt/keys/server.pem
a.properties	auth.method=scram-sha-256
a.ini	auth = md5
a.toml	key = "~/.ssh/id_rsa"
a.py	KEY_PATH = "/var/lib/app/keys/id_ed25519"
a.py	token_version = "2.0.1"
a.py	key_date = "2024-05-01T10:00:00Z"
a.js	keySize: "2048",
a.js	tokenLimit: 4096,
a.js	secretPath: "apps/web/secrets",
a.tf	key = "prod/terraform.tfstate"
a.tf	key_name = "deploy-key-2024"
A.java	String keystore = "classpath:keystore.jks";
a.go	AuthURL: "https://accounts.acme.io/o/oauth2/auth",
a.sh	ssh -i ~/.ssh/deploy_key bo@host
a.rb	key: "acme/uploads/2024/photo.png"
`,
  "code that mentions passwords": String.raw`
a.py	print("password reset for %s" % user)
a.py	logger.info("token refreshed: %s", name)
a.py	raise ValueError("password must have 8 characters")
a.js	console.log("Password updated");
a.js	throw new Error("Missing API key");
a.js	it("rejects a wrong password", () => {});
a.js	expect(screen.getByLabelText("Password")).toBeVisible();
a.ts	const isPassword = (t: string) => t === "password";
a.ts	headers.set("Authorization", \`Bearer \${token}\`);
a.ts	passwordStrength: "medium",
A.java	log.warn("Token for user {} expired", user);
A.java	assertEquals("password", field.getName());
a.go	return errors.New("token: unexpected end")
a.go	fmt.Println("Enter password:")
a.rb	flash[:notice] = "Password changed"
a.php	throw new Exception('Invalid API token');
a.c	printf("password: %s\\n", hidden);
a.sh	read -s -p "Password: " pass
a.sh	echo "token: $(cat token.txt)"
a.sql	UPDATE users SET password = ? WHERE id = ?
a.sql	SELECT password, token FROM users;
a.css	input[type="password"] { width: 100%; }
a.min.js	var a={password:"zq8vkx2m",token:t};
a.py	password = password.strip().lower()
a.js	password.normalize("NFKD");
a.json	{ "und-PW": "pau-Latn-PW", "mdp": "mdp-Latn-CD" }
a.ts	"Sec-WebSocket-Key": "@fake:alnum:22==",
a.json	{ "ClientRequestToken": "@fake:uuid" }
`,
};
