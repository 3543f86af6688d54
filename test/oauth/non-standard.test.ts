/** Requests of real providers that no RFC describes: each is read as what it is, and its correct form is silent. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { subjectsOf } from "../../src/oauth/subjects.ts";
import { alone } from "../../src/workspace/workspace.ts";
import { checkText, read } from "../helpers/check.ts";

interface Case {
  readonly text: string;
  readonly grant?: string;
  readonly auth?: string;
  /** Checks that are right to fire. */
  readonly fires?: readonly string[];
}

const FORM = "Content-Type: application/x-www-form-urlencoded";
const JSON_TYPE = "Content-Type: application/json";

// biome-ignore format: a table, one request a line
const CASES: Readonly<Record<string, Case>> = {
  "Zoom's account_credentials": { text: `POST https://zoom.us/oauth/token\nAuthorization: Basic {{basic}}\n${FORM}\n\ngrant_type=account_credentials&account_id={{account}}`, grant: "account_credentials", auth: "basic" },
  "Zoom's parameters in the query": { text: "POST https://zoom.us/oauth/token?grant_type=account_credentials&account_id={{account}}\nAuthorization: Basic {{basic}}\n\n", grant: "account_credentials", auth: "basic" },
  "SAP Ariba's openapi_2lo": { text: `POST https://api.ariba.com/v2/oauth/token\nAuthorization: Basic {{basic}}\n${FORM}\n\ngrant_type=openapi_2lo`, grant: "openapi_2lo", auth: "basic" },
  "IBM's apikey": { text: `POST https://iam.cloud.ibm.com/identity/token\n${FORM}\n\ngrant_type=urn:ibm:params:oauth:grant-type:apikey&apikey={{key}}`, grant: "urn:ibm:params:oauth:grant-type:apikey", auth: "none" },
  "FedEx's csp_credentials": { text: `POST https://apis.fedex.com/oauth/token\n${FORM}\n\ngrant_type=csp_credentials&client_id={{id}}&client_secret={{s}}&child_Key={{k}}&child_secret={{c}}`, grant: "csp_credentials", auth: "body" },
  "Auth0's password-realm": { text: `POST https://acme.eu.auth0.com/oauth/token\n${FORM}\n\ngrant_type=http://auth0.com/oauth/grant-type/password-realm&realm=staff&username={{u}}&password={{p}}&client_id={{id}}&client_secret={{s}}`, grant: "http://auth0.com/oauth/grant-type/password-realm", auth: "body", fires: ["oauth/ropc-grant"] },
  "Workday's Authorization: ID": { text: `POST https://services1.workday.example/ccx/oauth2/acme/token\nAuthorization: ID {{id}}\n${FORM}\n\ngrant_type=client_credentials&tenant_alias=acme`, grant: "client_credentials" },
  "OneLogin's header of two": { text: `POST https://api.us.onelogin.com/auth/oauth2/v2/token\nAuthorization: client_id:{{id}}, client_secret:{{secret}}\n${JSON_TYPE}\n\n{"grant_type":"client_credentials"}`, grant: "client_credentials", auth: "custom-header" },
  "webMethods' refresh in the query": { text: "POST https://acme.webmethodscloud.com/integration/rest/oAuth/getToken?grant_type=refresh_token&refresh_token={{refresh}}\nAuthorization: Basic {{basic}}\n\n", grant: "refresh_token", auth: "basic", fires: ["oauth/token-in-url"] },
  "SAP Fieldglass' parameters in the query": { text: "POST https://www.fieldglass.net/api/oauth2/v2.0/token?grant_type=client_credentials&response_type=token\nAuthorization: Basic {{basic}}\nX-ApplicationKey: {{key}}\n\n", grant: "client_credentials", auth: "basic" },
  "Auth0's JSON": { text: `POST https://acme.eu.auth0.com/oauth/token\n${JSON_TYPE}\n\n{"grant_type":"client_credentials","client_id":"{{id}}","client_secret":"{{s}}","audience":"https://api.example.com"}`, grant: "client_credentials", auth: "body" },
  "USPS' JSON": { text: `POST https://apis.usps.com/oauth2/v3/token\n${JSON_TYPE}\n\n{"grant_type":"client_credentials","client_id":"{{id}}","client_secret":"{{s}}"}`, grant: "client_credentials", auth: "body" },
  "Square's JSON": { text: `POST https://connect.squareup.com/oauth2/token\n${JSON_TYPE}\n\n{"grant_type":"authorization_code","client_id":"{{id}}","client_secret":"{{s}}","code":"{{code}}"}`, grant: "authorization_code", auth: "body", fires: ["oauth/pkce-missing"] },
  "Plaid's JSON without a grant": { text: `POST https://sandbox.plaid.com/item/public_token/exchange\n${JSON_TYPE}\n\n{"client_id":"{{id}}","secret":"{{s}}","public_token":"public-sandbox-{{t}}"}` },
  "ADP's secret beside a client certificate": { text: `POST https://accounts.adp.com/auth/oauth/v2/token\nAuthorization: Basic {{basic}}\n${FORM}\n\ngrant_type=client_credentials`, grant: "client_credentials", auth: "basic" },
};

for (const [name, { text, grant, auth, fires = [] }] of Object.entries(CASES)) {
  test(name, async () => {
    const [subject] = subjectsOf(alone(await read("call.http", `${text}\n`)));
    assert.is(subject?.fields.get("grant")?.values[0]?.text, grant);
    assert.is(subject?.fields.get("auth.method")?.values[0]?.text, auth);
    const found = await checkText("call.http", `${text}\n`);
    assert.equal(
      found.map(({ rule, level }) => rule.id + (level === "note" ? " note" : "")).sort(),
      fires.map((id) => (id === "oauth/ropc-grant" ? id : `${id} note`)),
    );
  });
}

test("ADP's certificate on the command line", async () => {
  const text =
    'curl --cert client.pem --key client.key -u "$ID:$SECRET" https://accounts.adp.com/auth/oauth/v2/token -d grant_type=client_credentials\n';
  assert.equal(
    (await checkText("call.sh", text)).map(({ rule }) => rule.id),
    [],
  );
});

test.run();
