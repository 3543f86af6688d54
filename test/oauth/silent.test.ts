/** Unknown is silent: placeholders, half requests, other providers' hosts and bare forms give no provider finding. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkText } from "../helpers/check.ts";
import { makeJwt } from "../helpers/jwt.ts";
import { told } from "../helpers/workspace.ts";

const PROVIDERS = /^(?:logto|made2manage|webmethods|workfloplus|yonomi)\//;
const LOGTO = "https://acme.logto.app/oidc/token";
const M2M = "https://m2m.example.com/idsrvapi/connect/token";

async function silent(path: string, text: string): Promise<void> {
  assert.equal(told((await checkText(path, text)).filter(({ rule }) => PROVIDERS.test(rule.id))), []);
}

const FORM = "grant_type=client_credentials&client_id={{id}}&client_secret={{s}}";
// biome-ignore format: a table, one case a line
const LOOK_ALIKES: Readonly<Record<string, readonly [path: string, text: string]>> = {
  "a bare form": ["body.txt", `${FORM}&scope=all\n`],
  "a bare form with the provider's scope": ["body.txt", `${FORM}&scope=M2MAPI\n`],
  "a URL that is all variable": ["a.http", `POST {{token_url}}\n\n${FORM}\n`],
  "another provider's host under a common path": ["a.http", `POST https://login.example.com/connect/token\n\n${FORM}\n`],
  "another provider's host that is known, with a weak scope": ["a.http", `POST https://accounts.workfloplus.com/connect/token\n\n${FORM}&scope=https%3A%2F%2Fwww.workfloplus.com%2Fauth%2Fjob.read\n`],
  "Logto's path at nobody's host": ["a.http", `POST https://id.example.com/oidc/token\n\n${FORM}\n`],
  "webMethods' path alone": ["a.http", `POST https://is.example.com/oAuth/getToken\n\n${FORM}\n`],
  "a tenant that is a variable": ["a.http", `POST https://{{tenant}}.logto.app/oidc/token\n\n${FORM}&scope=all&resource={{resource}}\n`],
  "the same placeholder twice": ["a.http", `POST https://[tenant-id].logto.app/oidc/token\n\n${FORM}&scope=all&resource=https://[tenant-id].logto.app/api\n`],
  "a placeholder and a tenant": ["a.http", `POST https://{{tenant}}.logto.app/oidc/token\n\n${FORM}&scope=all&resource=https://acme.logto.app/api\n`],
  "Made2Manage with placeholders throughout": ["a.http", `POST https://<<m2murl>>/idsrvapi/connect/token\nCompanyID: {{company}}\nContent-Type: application/x-www-form-urlencoded\n\n${FORM}&scope={{scope}}&tenant=<<tenantName>>\n`],
  "settings without the rest": [".env", `LOGTO_M2M_APP_ID=a1b2c3d4e5f6g7h8i9j0k\nLOGTO_TOKEN_URL=${LOGTO}\n`],
  "settings of Made2Manage without header and tenant": [".env", `M2M_CLIENT_ID=APINORTH\nM2M_SCOPE=M2MAPI\nM2M_TOKEN_URL=${M2M}\n`],
  "a body from a file": ["a.sh", `curl -X POST ${LOGTO} -u "$A:$B" -d @body.txt -d grant_type=client_credentials\n`],
  "headers from a variable": ["a.sh", `curl -X POST ${M2M} -H "$HEADERS" -d client_id=APINORTH -d "client_secret=$S" -d grant_type=client_credentials -d scope=M2MAPI -d tenant=NORTH\n`],
  "a data file": ["a.sh", `curl -X POST ${M2M} -d @body.txt\n`],
  "a user and password that are one variable": ["a.sh", `curl -X POST ${LOGTO} -u "$CREDENTIALS" -d grant_type=client_credentials --data-urlencode resource=https://acme.logto.app/api -d scope=all\n`],
  "an empty secret": [".env", "yp_m2m_client_id=\nyp_m2m_client_secret=\n"],
  "a secret from the vault": [".env", "yp_m2m_client_id=abc\nyp_m2m_client_secret=op://vault/yonomi/secret\n"],
  "a name that only begins alike": [".env", "yp_m2m_client_secret_name=prod-secret\n"],
  "a lifetime in words": [".env", "yp_m2m_client_id=abc\nYP_TOKEN_TTL=ten\n"],
  "a lifetime of another product": [".env", "YP_TOKEN_TTL=3600\n"],
  "a token of nobody we know": [".env", `TOKEN=${makeJwt({ iss: "https://id.example.com", aud: "https://acme.logto.app/api", sub: "u" }, { alg: "RS256" })}\n`],
  "a half token": [".env", "LOGTO_TOKEN=eyJhbGciOiJSUzI1NiJ9.eyJpc3Mi\n"],
  "newSecret of something else": ["a.json", '{"newSecret":"{{new_secret}}","client":{"clientId":"abc","grantTypes":["client_credentials"]}}'],
  "scopes with bare names of another API": ["a.json", '{"name":"x","scopes":["workflow.read"],"permissions":["admin"]}'],
  "a flow at another host": ["a.http", "GET https://api.example.com/flow\n"],
  "the Query API with its key in a variable": ["a.http", "GET https://gateway.workfloplus.com/api/query/v2/graph?key={{key}}\n"],
};

for (const [name, [path, text]] of Object.entries(LOOK_ALIKES)) test(`silent: ${name}`, () => silent(path, text));

test.run();
