/** Libraries of other languages than JavaScript, texts put together from pieces, and what stays silent. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkText, read } from "../helpers/check.ts";
import { makeJwt } from "../helpers/jwt.ts";
import { subjects, tellAll } from "../helpers/subjects.ts";

async function told(path: string, text: string): Promise<string[]> {
  return (await checkText(path, text))
    .map(({ rule, input, span }) => `${rule.id} ${input.text.slice(span.start, span.end)}`)
    .sort();
}

const ID = "6731de76-14a6-49ae-97bc-6eba6914391e";
const AUTHORITY = "https://login.microsoftonline.com/acme.example";
const TOKEN = "https://acme.logto.app/oidc/token";
const NO_RESOURCE = "logto/resource-required";
const GOOGLE =
  '{"iss": "job@acme.iam.gserviceaccount.com", "aud": "https://oauth2.googleapis.com/token", "iat": now, "exp": EXP}';

// biome-ignore format: a table, one call a line
const CASES: readonly [name: string, path: string, text: string, found: readonly string[]][] = [
  ["Python, strings side by side", "a.py", `URL = ("https://acme.logto.app"\n       "/oidc/token")\nrequests.post(URL, data={"grant_type": "client_" "credentials"})`, [`${NO_RESOURCE} URL`]],
  ["Python, a base and a path", "a.py", `BASE = "https://acme.logto.app"\nrequests.post(BASE + "/oidc/token", data=dict(grant_type="client_credentials"))`, [`${NO_RESOURCE} BASE + "/oidc/token`]],
  ["Python, an f-string of a constant", "a.py", `BASE = "https://acme.logto.app"\nrequests.post(f"{BASE}/oidc/token", data={"grant_type": "client_credentials"})`, [`${NO_RESOURCE} {BASE}/oidc/token`]],
  ["Python, a body as text", "a.py", `requests.post("${TOKEN}", data="grant_type=client_credentials"\n    "&scope=read")`, [`${NO_RESOURCE} ${TOKEN}`]],
  ["Python, MSAL asks for a scope", "a.py", `app = msal.ConfidentialClientApplication("${ID}", authority="${AUTHORITY}", client_credential=S)\napp.acquire_token_for_client(scopes=["User.Read"])`, ["entra-v2/default-scope User.Read"]],
  ["Python, MSAL asks for .default", "a.py", `app = msal.ConfidentialClientApplication("${ID}", authority="${AUTHORITY}", client_credential=S)\napp.acquire_token_for_client(scopes=["https://graph.microsoft.com/.default"])`, []],
  ["Python, a token for two hours", "a.py", `import jwt  # jwt-bearer client_id\nassertion = jwt.encode(${GOOGLE.replace("EXP", "now + 7200")}, key, algorithm="RS256")`, ["google/assertion-exp now + 7200"]],
  ["Python, a token for an hour", "a.py", `import jwt  # jwt-bearer client_id\nassertion = jwt.encode(${GOOGLE.replace("EXP", "now + 60 * 60")}, key, algorithm="RS256")`, []],
  ["Python, datetime", "a.py", `import jwt  # jwt-bearer client_id\nassertion = jwt.encode(${GOOGLE.replace("now,", "datetime.utcnow(),").replace("EXP", "datetime.utcnow() + timedelta(days=1)")}, key, algorithm="RS256")`, ["google/assertion-exp datetime.utcnow() + timedelta(days=1)"]],
  ["Python, a session's token", "a.py", `token = jwt.encode({"sub": user.id, "exp": now + 864000}, SECRET)  # client_id`, []],
  ["PHP, a client's base_uri", "a.php", `<?php $client = new Client(['base_uri' => 'https://acme.logto.app', 'timeout' => 2.0]);\n$client->post('/oidc/token', ['form_params' => ['grant_type' => 'client_credentials']]);`, [`${NO_RESOURCE} /oidc/token`]],
  ["PHP, request with a method", "a.php", `<?php $client->request('POST', 'https://login.microsoftonline.com/x/oauth2/v2.0/token', ['form_params' => ['grant_type' => 'client_' . 'credentials', 'scope' => 'User.Read']]);`, ["entra-v2/default-scope User.Read"]],
  ["PHP, curl", "a.php", `<?php curl_setopt($ch, CURLOPT_URL, '${TOKEN}');\ncurl_setopt($ch, CURLOPT_RETURNTRANSFER, true);\ncurl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'client_credentials']));`, [`${NO_RESOURCE} ${TOKEN}`]],
  ["PHP, curl with an array", "a.php", `<?php curl_setopt_array($ch, [CURLOPT_URL => "${TOKEN}", CURLOPT_POSTFIELDS => "grant_type=client_credentials", CURLOPT_HTTPHEADER => ["Authorization: Basic " . $login]]);`, [`${NO_RESOURCE} ${TOKEN}`]],
  ["PHP, a handle of unknown options", "a.php", `<?php curl_setopt_array($ch, $options);\ncurl_setopt($ch, CURLOPT_URL, '${TOKEN}'); curl_setopt($ch, CURLOPT_POSTFIELDS, 'grant_type=client_credentials');`, []],
  ["C#, a form's content in a variable", "A.cs", `var c = new FormUrlEncodedContent(new Dictionary<string, string> { { "grant_type", "client_credentials" } });\nawait new HttpClient().PostAsync(x);\nawait client.PostAsync("${TOKEN}", c);`, [`${NO_RESOURCE} ${TOKEN}`]],
  ["C#, pairs", "A.cs", `await client.PostAsync("https://login.microsoftonline.com/x/oauth2/v2.0/token", new FormUrlEncodedContent(new[] { new KeyValuePair<string, string>("grant_type", "client_credentials"), new("scope", "User.Read") }));`, ["entra-v2/default-scope User.Read"]],
  ["C#, default headers of the client", "A.cs", `client.DefaultRequestHeaders.Add("a", b);\nawait client.PostAsync("${TOKEN}", new FormUrlEncodedContent(new Dictionary<string, string> { { "grant_type", "client_credentials" } }));`, []],
  ["C#, a message", "A.cs", `new HttpRequestMessage(HttpMethod.Post, "https://login.microsoftonline.com/x/oauth2/v2.0/token") { Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["scope"] = "User.Read" }) }`, ["entra-v2/default-scope User.Read"]],
  ["C#, MSAL's builder", "A.cs", `var app = ConfidentialClientApplicationBuilder.Create("${ID}").WithClientSecret(s).WithAuthority("${AUTHORITY}").Build();\nawait app.AcquireTokenForClient(new[] { "User.Read" }).ExecuteAsync();`, ["entra-v2/default-scope User.Read"]],
  ["Ruby, a hash behind the URL", "a.rb", `RestClient.post('${TOKEN}', { grant_type: 'client_credentials' })`, [`${NO_RESOURCE} ${TOKEN}`]],
  ["Ruby, a URI in a variable", "a.rb", `uri = URI('${TOKEN}')\nNet::HTTP.post_form(uri, 'grant_type' => 'client_credentials')`, [`${NO_RESOURCE} ${TOKEN}`]],
  ["Ruby, interpolation of something unknown", "a.rb", `RestClient.post("https://#{tenant}.logto.app/oidc/token", { grant_type: 'client_credentials' })`, []],
  ["Java, joined texts", "A.java", `map.add("grant_type", "client_" + "credentials");\nmap.add("scope", "User" + ".Read");\nsend("https://login.microsoftonline.com/x/oauth2/v2.0/token", map);`, [`entra-v2/default-scope User" + ".Read`]],
  ["Go, a form that is set", "a.go", `data := url.Values{}\ndata.Set("grant_type", "client_credentials")\ndata.Set("scope", "User.Read")\nhttp.NewRequest("POST", "https://login.microsoftonline.com/x/oauth2/v2.0/token", strings.NewReader(data.Encode()))`, ["entra-v2/default-scope User.Read"]],
  ["Go, an endpoint in a struct of its own", "a.go", `var c = oauth2.Config{ClientID: "a", Endpoint: oauth2.Endpoint{TokenURL: "http://acme.logto.app/oidc/token"}}`, ["logto/token-endpoint http://acme.logto.app/oidc/token"]],
  ["a switch named after the client id", "a.py", `oauth.fetch_token(token_url="${TOKEN}", include_client_id=True, client_secret=S)`, []],
];

for (const [name, path, text, found] of CASES) test(name, async () => assert.equal(await told(path, text), [...found]));

test("libraries whose arguments have no names", async () => {
  const [authlib] = await subjects(
    "a.py",
    'client = OAuth2Session("abc", os.environ["S"], scope="a b")',
    "token-request",
  );
  assert.equal(tellAll(authlib, "auth.client_id", "auth.client_secret", "param.scope"), {
    "auth.client_id": "abc",
    "auth.client_secret": "?ph-x",
    "param.scope": "a b",
  });
  const [ruby] = await subjects(
    "a.rb",
    "client = OAuth2::Client.new('abc', ENV['S'], site: 'https://acme.logto.app', token_url: '/oidc/token')",
    "token-request",
  );
  assert.equal(tellAll(ruby, "auth.client_id", "url", "authorize.url"), {
    "auth.client_id": "abc",
    url: TOKEN,
    "authorize.url": "https://acme.logto.app/oauth/authorize",
  });
  const [model] = await subjects(
    "a.cs",
    `new ClientCredentialsTokenRequest { Address = "${TOKEN}", ClientId = "abc", Scope = "all" }`,
    "token-request",
  );
  assert.equal(tellAll(model, "url", "grant", "auth.client_id"), {
    url: TOKEN,
    grant: "client_credentials",
    "auth.client_id": "abc",
  });
});

test("a token in pieces is one token, in each language", async () => {
  const token = makeJwt({ sub: "a", exp: 4_000_000_000 });
  const [a, b] = [token.slice(0, 30), token.slice(30)];
  const cases: readonly [string, string][] = [
    ["a.py", `TOKEN = ("${a}"\n         "${b}")\nx = 1\n`],
    ["a.py", `headers = {"Authorization": "Bearer ${a}" "${b}"}`],
    ["A.java", `String token = "${a}"\n    + "${b}";`],
    ["a.cs", `var token = "${a}" +\n    "${b}";`],
    ["a.go", `const token = "${a}" +\n\t"${b}"\nvar x = 1\n`],
    ["a.php", `<?php $token = '${a}'\n  . '${b}';`],
    ["a.rb", `token = '${a}' \\\n  '${b}'\n`],
    ["a.kt", `val token = "${a}" + "${b}"`],
  ];
  for (const [path, text] of cases) {
    const { entries } = await read(path, text);
    const joined = entries.find(({ value }) => value.endsWith(token));
    assert.ok(joined, `${path}: ${text}`);
    assert.is(joined!.parts?.length, 2);
    assert.equal(
      joined!.parts!.map(({ start, end }) => text.slice(start, end).replace("Bearer ", "")),
      [a, b],
    );
  }
  const other = await read("a.py", `a = "${a}"\nb = "${b}"\nc = "${a}" + more\n`);
  assert.ok(!other.entries.some(({ value }) => value.includes(token)), "two statements are no token");
});

test("what is joined ends: rings, many pieces, deep brackets", async () => {
  assert.equal(await told("a.py", 'A = B + "x"\nB = A + "y"\nrequests.post(A, data={"client_id": B})'), []);
  const many = `URL = ${'"a" + '.repeat(20_000)}"b"\nrequests.post(URL, data={"client_id": 1})`;
  assert.equal(await told("a.py", many), []);
  assert.equal(await told("a.py", `client_id = ${"(".repeat(5_000)}"x"${")".repeat(5_000)}`), []);
  const doubling = Array.from({ length: 40 }, (_, i) => `A${i + 1} = A${i} + A${i}`).join("\n");
  assert.equal(await told("a.py", `A0 = "xxxxxxxxxx"\n${doubling}\nrequests.post(A40, data={"client_id": 1})`), []);
});

test.run();
