/** Values that must be told (at warning or error), by kind: a file name and a text a line. `@fake:` is filled in. */
export const POSITIVES: Readonly<Record<string, string>> = {
  "weak passwords in settings": String.raw`
config/app.yml	password: Winter2025!
config/app.yml	password: Sommer2024
config/app.yml	db_password: Tiger#42
config/app.yml	  password: "Herbst19!"
config/app.yml	smtp_password: Frühling2023!
config/app.yml	admin_password: Bayern1900
config/app.properties	spring.datasource.password=Oracle_2019
config/app.properties	mail.password=Sunny-Day7
config/app.properties	keystore.password=Rosebud1941
config/app.properties	ldap.bind.password=Monday08!
.env	DB_PASSWORD=Banana77
.env	REDIS_PASSWORD=kermit2001
.env	ADMIN_PASS=Ducati916
.env	SMTP_PASS="Feb-2024!"
.env	MYSQL_ROOT_PASSWORD=Kiwi_2018
app.ini	password = Laguna44
app.ini	passwd = Chelsea1905
app.ini	db_pass = Hamster99!
app.conf	requirepass Zebra2020!
app.toml	password = "Falcon1987"
app.toml	db_password = "Mustang_67"
app.tf	admin_password = "Paris-2024!"
deploy.sh	export PGPASSWORD='Summer99!'
deploy.sh	export DB_PASS=Matrix1999
deploy.sh	mysql --password=Porsche911 -u root
docker-compose.yml	      POSTGRES_PASSWORD: Berlin1989
docker-compose.yml	      - MYSQL_PASSWORD=Lisboa1755
docker-compose.yml	      - RABBITMQ_DEFAULT_PASS=Rabbit_2022
appsettings.json	{ "Password": "Autumn#2023" }
appsettings.json	{ "SmtpPassword": "Snow-Flake9" }
`,
  "weak passwords in code": String.raw`
a.py	password = "Winter2025!"
a.py	PASSWORD = 'Qwertz1!Zuh'
a.py	db = connect(user="app", password="Giraffe7!")
a.py	login("alice", password="Rocky1976!")
a.py	config["password"] = "Galaxy42#"
a.js	const password = "Coffee4Me!";
a.js	  password: 'Lakers2020!',
a.js	user.setPassword("Arsenal#04");
a.ts	const dbPassword: string = "Volcano_88!";
a.ts	  adminPassword: "Sp1derman!",
A.java	private static final String PASSWORD = "Tango2Night!";
A.java	props.setProperty("db.password", "Kaffee3Uhr!");
A.java	ds.setPassword("Juventus1897!");
a.go	const dbPassword = "Gopher_2009!"
a.go	Password: "Cricket#11",
a.go	password := "Monaco42!"
a.rb	  password: 'Rubyist_1995!',
a.rb	DB_PASSWORD = "Heroku#2007"
a.php	'password' => 'Elephant_99!',
a.php	define('DB_PASSWORD', 'Wordpress#03');
a.php	$password = "Laravel_2011!";
A.cs	public string Password = "Azure#2010";
A.cs	var password = "Contoso_19!";
A.kt	val password = "Kotlin#2011"
a.rs	let password = "Ferris_2015!";
A.swift	let password = "Cupertino#1"
a.pl	my $password = 'Camel_1987!';
a.ps1	$password = "Server#2022"
a.sql	CREATE USER app IDENTIFIED BY 'Oracle#2019';
a.sql	ALTER USER root WITH PASSWORD 'Postgres_96!';
`,
  "passwords that are no word": String.raw`
a.py	password = "wq7#Lm2vRt"
a.py	password = "tfbxqzlw"
a.py	db_password = "zk4wq77pxt"
a.js	password: "mcjrx4kw",
a.js	const pwd = 'x9$Lq2!vBn';
a.ts	passwd: "u7Tq-3kWz",
A.java	String password = "kadumhqz8";
a.go	password := "wq7Lm2vRt"
a.rb	password: 'pxgvmx81',
a.php	$dbpass = 'g7hq2wxz';
A.cs	Password = "izbkzmaf689";
a.c	static const char password[] = "zq8vkx2m";
a.c	#define WIFI_PASSWORD "hq7zkm3w"
a.lua	local db_password = 'xk2vq9wz'
a.scala	val password = "zwq81kxv"
a.groovy	def password = "qz7xkv2w"
a.dart	final password = 'k7wqz2xv';
config/a.yml	password: k7wqz2xv
config/a.yml	secret: zq8vkx2mhq7z
.env	DB_PASSWORD=q2xk9vwz
.env	DB_PASSWORD='h%7Zk!q2'
a.properties	db.password=zk4wq77pxt
a.ini	password = h7k2qzxw
a.xml	<password>q7zkx2vw</password>
a.xml	<property name="password" value="zq8vkx2m"/>
a.json	{ "password": "hq7zkm3w" }
a.json	{ "db": { "user": "app", "password": "x9Lq2vBn" } }
a.md	The password: \`zq8vkx2m\`
a.tf	  password = "zk4wq77pxt"
a.vue	  password: 'mcjrx4kw',
`,
  "passphrases and numbers": String.raw`
a.py	passphrase = "copper violin meadow thunder"
a.py	passphrase = "marble ocean lantern fox seven"
config/a.yml	passphrase: "velvet harbor candle mountain"
.env	GPG_PASSPHRASE="silver window garden bottle"
a.js	passphrase: "orange tunnel pepper cloud",
A.java	String passphrase = "castle river button winter";
a.toml	passphrase = "purple engine ladder moon"
a.go	passphrase := "coral hammer sunset piano"
config/a.yml	password: "483920"
config/a.yml	password: 7391846
.env	DB_PASSWORD=59382716
a.properties	user.password=8402915
a.py	password = "48210937"
a.js	password: '9361842',
A.java	String password = "73920184";
a.rb	password: '5820371',
`,
  "UUIDs as secrets": String.raw`
a.py	client_secret = "@fake:uuid"
a.py	api_key = "@fake:uuid"
a.js	clientSecret: "@fake:uuid",
a.js	const apiKey = '@fake:uuid';
a.ts	secret: "@fake:uuid",
A.java	String clientSecret = "@fake:uuid";
a.go	ClientSecret: "@fake:uuid",
A.cs	ClientSecret = "@fake:uuid",
config/a.yml	client-secret: @fake:uuid
config/a.yml	  api_key: "@fake:uuid"
config/a.yml	access_token: @fake:uuid
.env	CLIENT_SECRET=@fake:uuid
.env	API_KEY=@fake:uuid
.env	AUTH_TOKEN=@fake:uuid
a.properties	oauth.client-secret=@fake:uuid
a.json	{ "client_secret": "@fake:uuid" }
a.json	{ "apiKey": "@fake:uuid" }
a.toml	api_key = "@fake:uuid"
a.tf	client_secret = "@fake:uuid"
a.rb	password: '@fake:uuid'
`,
  "random keys and tokens": String.raw`
a.py	SECRET_KEY = "@fake:alnum:50"
a.py	api_key = "@fake:alnum:32"
a.py	TOKEN = "@fake:hex:40"
a.py	auth_token = '@fake:lowernum:36'
a.js	const apiKey = "@fake:alnum:39";
a.js	token: '@fake:hex:32',
a.js	headers['X-Auth-Token'] = '@fake:alnum:32';
a.ts	accessToken: "@fake:alnum:44",
a.ts	const JWT_SECRET = "@fake:alnum:24";
A.java	String apiKey = "@fake:hex:32";
A.java	String secretKey = "@fake:alnum:40";
a.go	token := "@fake:lowernum:40"
a.go	APIKey: "@fake:alnum:32",
a.rb	secret_key_base: '@fake:hex:128'
a.rb	API_TOKEN = '@fake:alnum:30'
a.php	'api_key' => '@fake:alnum:32',
a.php	$secret = '@fake:hex:64';
A.cs	var apiKey = "@fake:alnum:32";
A.cs	Secret = "@fake:alnum:43=",
A.kt	const val API_KEY = "@fake:alnum:32"
A.swift	let apiToken = "@fake:alnum:40"
a.rs	let token = "@fake:hex:40";
a.ex	secret_key_base: "@fake:alnum:64"
a.tf	secret_key = "@fake:alnum:40"
config/a.yml	secret: @fake:alnum:32
config/a.yml	api_key: @fake:hex:40
config/a.yml	  token: "@fake:alnum:36"
config/a.yml	jwt_secret: @fake:alnum:48
.env	API_KEY=@fake:alnum:32
.env	SECRET_KEY=@fake:alnum:50
.env	ACCESS_TOKEN=@fake:alnum:64
.env	ENCRYPTION_KEY=@fake:hex:64
a.properties	api.key=@fake:alnum:32
a.properties	jwt.secret=@fake:alnum:64
a.ini	secret = @fake:alnum:32
a.toml	token = "@fake:alnum:40"
a.xml	<apiKey>@fake:alnum:32</apiKey>
a.json	{ "apiKey": "@fake:alnum:32" }
a.json	{ "token": "@fake:hex:40" }
a.json	{ "secret": "@fake:alnum:28" }
`,
  "base64 blobs": String.raw`
a.py	SECRET_KEY = "@fake:alnum:43="
a.py	encryption_key = "@fake:alnum:22=="
a.js	signingKey: "@fake:alnum:43=",
A.java	String jwtSecret = "@fake:alnum:86==";
a.go	SigningKey: "@fake:alnum:43=",
config/a.yml	secret: "@fake:alnum:43="
config/a.yml	encryption_key: @fake:alnum:22==
.env	APP_SECRET=@fake:alnum:43=
.env	SIGNING_KEY=@fake:alnum:43=
a.json	{ "sharedKey": "@fake:alnum:86==" }
a.json	{ "secretKey": "@fake:alnum:43=" }
a.toml	secret_key = "@fake:alnum:43="
`,
  "other languages": String.raw`
config/a.yml	passwort: Winter2025!
config/a.yml	kennwort: Tiger#42
config/a.yml	mot_de_passe: Soleil_2024!
config/a.yml	mdp: Bonjour#19
config/a.yml	senha: Verao2024!
config/a.yml	contraseña: Verano#2024
config/a.yml	contrasena: Madrid_2012!
config/a.yml	clave: Sevilla#1929
config/a.yml	wachtwoord: Fiets_2020!
config/a.yml	haslo: Krakow#2000
config/a.yml	parola: Roma_1960!
config/a.yml	mima: Shanghai#88
.env	DB_PASSWORT=zk4wq77pxt
.env	MOT_DE_PASSE=q2xk9vwz
.env	SENHA=h7k2qzxw
.env	CLAVE=zq8vkx2m
.env	HASLO=x9Lq2vBn
.env	MIMA=k7wqz2xv
a.py	passwort = "Sommer#2019"
a.py	mot_de_passe = "Lyon_1998!"
a.py	senha = "Brasil#2014"
a.py	contrasena = "Bogota_2018!"
a.py	clave = "zk4wq77pxt"
a.py	mima = "wq7Lm2vRt8"
a.js	passwort: 'Hamburg#1189',
a.js	motDePasse: 'Paris_1900!',
a.js	senha: 'Porto#2004',
a.js	contrasena: 'Lima_2021!',
A.java	String passwort = "Wien_1683!";
A.java	String senha = "Natal#2010";
A.java	String motDePasse = "zk4wq77pxt";
a.php	$senha = 'Recife_1537!';
a.php	$passwort = 'Bremen#2003';
a.php	'mot_de_passe' => 'Nantes_44!',
A.cs	var wachtwoord = "Utrecht#030";
a.go	senha := "Bahia_1549!"
a.properties	datenbank.passwort=Leipzig#1989
a.properties	bd.senha=Coimbra_1290!
a.json	{ "passwort": "Dresden#1206" }
a.json	{ "senha": "Manaus_2019!" }
a.json	{ "contraseña": "Sevilla#1992" }
a.xml	<passwort>Koeln_4711!</passwort>
a.xml	<senha>Olinda#1535</senha>
`,
  "values in other scripts": String.raw`
config/a.yml	password: пароль2024Зима
config/a.yml	password: 冬天2025安全7x
.env	DB_PASSWORD=Зима-2025-xk
a.py	password = "Зима2025!Qx"
a.py	password = "密码Qx7#2025"
a.js	password: 'κωδικός7Qx!',
A.java	String password = "Łódź_1820!";
a.go	password := "Größe#2024"
config/a.yml	passwort: Übermut_77!
config/a.yml	senha: Coração#2024
`,
  "connection strings and URLs": String.raw`
a.py	DATABASE_URL = "postgres://app:wq7Lm2vRt@db.acme.io:5432/app"
a.py	url = "mysql://root:Kaffee3Uhr@10.0.0.5/shop"
a.js	const uri = "mongodb://admin:zk4wq77pxt@mongo.acme.io:27017/x";
a.js	const redis = "redis://:h7k2qzxw@cache.acme.io:6379/0";
a.go	dsn := "amqp://bus:q2xk9vwz@mq.acme.io:5672/"
.env	DATABASE_URL=postgres://app:zq8vkx2m@db.acme.io/app
.env	REDIS_URL=redis://:x9Lq2vBn@cache.acme.io:6379
.env	AMQP_URL=amqp://bus:k7wqz2xv@mq.acme.io/v
config/a.yml	url: postgresql://app:wq7Lm2vRt@db.acme.io:5432/app
config/a.yml	dsn: mysql://root:hq7zkm3w@db.acme.io/shop
a.sh	curl https://deploy:q7zkx2vw@git.acme.io/repo.git
a.sh	git clone https://bot:zk4wq77pxt@git.acme.io/repo.git
appsettings.json	{ "Default": "Server=db;Database=app;User Id=sa;Password=wq7Lm2vRt" }
appsettings.json	{ "ConnectionString": "Host=db;Username=app;Password=zk4wq77pxt;Database=x" }
Web.config	<add connectionString="Data Source=db;User ID=sa;Password=h7k2qzxw;" />
a.py	conn = "DRIVER={SQL};SERVER=db;UID=sa;PWD=q2xk9vwz"
A.cs	var c = "Server=db;User Id=sa;Password=zq8vkx2m;";
A.java	String u = "jdbc:postgresql://app:x9Lq2vBn@db.acme.io/app";
`,
  "headers, flags, calls": String.raw`
a.sh	curl -H "X-Api-Key: @fake:alnum:32" https://api.acme.io
a.sh	curl -u admin:zk4wq77pxt https://api.acme.io
a.sh	./deploy --token @fake:hex:40
a.sh	./deploy --password 'wq7#Lm2vRt'
a.sh	./deploy --api-key=@fake:alnum:32
a.py	headers = {"X-Auth-Token": "@fake:alnum:40"}
a.py	requests.get(u, auth=("bo", "x"), headers={"api-key": "@fake:alnum:32"})
a.py	client = Client(api_key="@fake:alnum:32")
a.py	client.login("alice", "zk4wq77pxt")
a.js	new Client({ apiKey: "@fake:alnum:32" })
a.js	fetch(u, { headers: { "x-api-key": "@fake:alnum:32" } })
a.js	axios.get(u, { params: { api_key: "@fake:hex:32" } })
a.js	api.setToken("@fake:alnum:40");
A.java	client.setApiKey("@fake:alnum:32");
A.java	new Credentials("alice", "zk4wq77pxt");
a.go	req.Header.Set("X-Api-Key", "@fake:alnum:32")
a.rb	client = Client.new(api_key: '@fake:alnum:32')
a.php	$client->setApiKey('@fake:alnum:32');
a.py	token = os.environ.get("TOKEN", "@fake:hex:40")
a.js	const key = process.env.API_KEY || "@fake:alnum:32";
`,
  "assignments of other shapes": String.raw`
Dockerfile	ENV DB_PASSWORD=zk4wq77pxt
Dockerfile	ENV API_TOKEN @fake:alnum:40
Makefile	API_TOKEN ?= @fake:alnum:40
a.gradle	storePassword 'wq7Lm2vRt'
a.gradle	keyPassword "zk4wq77pxt"
a.r	password <- 'wq7Lm2vRt'
a.hs	password = Just "zk4wq77pxt"
a.ex	password: "h7k2qzxw"
a.erl	{password, "q2xk9vwz"}.
a.clj	{:password "zq8vkx2m"}
a.jl	password = "x9Lq2vBn"
a.nim	let password = "k7wqz2xv"
a.zig	const password = "hq7zkm3w";
a.m	NSString *password = @"q7zkx2vw";
a.vb	Dim password As String = "zk4wq77pxt"
a.fs	let password = "wq7Lm2vRt"
a.cr	password = "h7k2qzxw"
a.bat	set DB_PASSWORD=q2xk9vwz
k8s.yaml	  password: zq8vkx2m
k8s.yaml	    - name: DB_PASSWORD\n      value: x9Lq2vBn
a.json	[{ "name": "API_KEY", "value": "@fake:alnum:32" }]
a.yml	- { name: TOKEN, value: "@fake:hex:40" }
a.plist	<key>apiKey</key><string>@fake:alnum:32</string>
.npmrc	//npm.acme.io/:_password=@fake:alnum:24
.netrc	machine acme.io login bo password zk4wq77pxt
.pgpass	db.acme.io:5432:app:bo:wq7Lm2vRt
a.sql	SET PASSWORD FOR 'bo' = 'zk4wq77pxt';
a.sql	INSERT INTO c (password) VALUES ('x'); -- password = 'h7k2qzxw'
a.py	db_pass = "Monza_1922!"
a.js	dbPass: "Imola#1953",
A.java	String dbPass = "Spa_1950!";
config/a.yml	api_secret: @fake:alnum:36
notes.txt	the password is "q2xk9vwz"
notes.txt	token: @fake:hex:40
`,
};
