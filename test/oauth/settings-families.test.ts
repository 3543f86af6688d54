/** Set-ups in the settings files of tools: the same fault is found in each, at its value. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkText } from "../helpers/check.ts";

const ID = "a1b2c3d4e5f6g7h8i9j0k";
const URL = "http://acme.logto.app/oidc/token";

async function told(path: string, text: string): Promise<string[]> {
  return (await checkText(path, text)).map(
    ({ rule, level, input, span }) => `${rule.id} ${level ?? rule.level} ${input.text.slice(span.start, span.end)}`,
  );
}

// biome-ignore format: a table, one family a line
const FAMILIES: readonly [name: string, path: string, text: string][] = [
  ["Terraform", "main.tf", `resource "aws_lambda_function" "f" {\n  environment {\n    variables = {\n      LOGTO_TOKEN_URL = "${URL}"\n      LOGTO_CLIENT_ID = "${ID}"\n    }\n  }\n}\n`],
  ["Kubernetes, rows of env", "deploy.yaml", `kind: Deployment\nspec:\n  containers:\n    - env:\n        - name: LOGTO_TOKEN_URL\n          value: ${URL}\n        - name: LOGTO_CLIENT_ID\n          value: ${ID}\n`],
  ["Kubernetes, a ConfigMap", "config.yaml", `kind: ConfigMap\ndata:\n  LOGTO_TOKEN_URL: ${URL}\n  LOGTO_CLIENT_ID: ${ID}\n`],
  ["Helm values", "values.yaml", `oauth:\n  clientId: ${ID}\n  tokenUrl: ${URL}\n`],
  ["compose, a list", "docker-compose.yml", `services:\n  app:\n    environment:\n      - LOGTO_TOKEN_URL=${URL}\n      - LOGTO_CLIENT_ID=${ID}\n`],
  ["compose, a map", "compose.yaml", `services:\n  app:\n    environment:\n      LOGTO_TOKEN_URL: ${URL}\n      LOGTO_CLIENT_ID: ${ID}\n`],
  ["GitHub workflow", ".github/workflows/ci.yml", `jobs:\n  a:\n    env:\n      LOGTO_TOKEN_URL: ${URL}\n      LOGTO_CLIENT_ID: ${ID}\n`],
  ["GitLab pipeline", ".gitlab-ci.yml", `variables:\n  LOGTO_TOKEN_URL: ${URL}\n  LOGTO_CLIENT_ID: ${ID}\n`],
  ["Serverless", "serverless.yml", `provider:\n  environment:\n    LOGTO_TOKEN_URL: ${URL}\n    LOGTO_CLIENT_ID: ${ID}\n`],
  ["SAM", "template.yaml", `Resources:\n  F:\n    Properties:\n      Environment:\n        Variables:\n          LOGTO_TOKEN_URL: ${URL}\n          LOGTO_CLIENT_ID: ${ID}\n`],
  ["Vite", ".env.local", `VITE_LOGTO_TOKEN_URL=${URL}\nVITE_LOGTO_CLIENT_ID=${ID}\n`],
  ["ASP.NET", "appsettings.json", `{"Logto":{"ClientId":"${ID}","TokenUrl":"${URL}"}}`],
  ["Spring, YAML", "application.yml", `spring:\n  security:\n    oauth2:\n      client:\n        registration:\n          app:\n            client-id: ${ID}\n            provider: lg\n        provider:\n          lg:\n            token-uri: ${URL}\n`],
  ["Spring, properties", "application.properties", `spring.security.oauth2.client.registration.app.client-id=${ID}\nspring.security.oauth2.client.registration.app.provider=lg\nspring.security.oauth2.client.provider.lg.token-uri=${URL}\n`],
];

for (const [name, path, text] of FAMILIES)
  test(name, async () => assert.equal(await told(path, text), [`logto/token-endpoint error ${URL}`]));

test("a registration of Spring is judged with its own provider only", async () => {
  const text = (provider: string) =>
    `spring.security.oauth2.client.registration.a.client-id=x\nspring.security.oauth2.client.registration.a.authorization-grant-type=client_credentials\nspring.security.oauth2.client.registration.a.scope=openid\nspring.security.oauth2.client.registration.a.provider=${provider}\nspring.security.oauth2.client.provider.okt.token-uri=https://acme.okta.com/oauth2/default/v1/token\n`;
  assert.equal(await told("application.properties", text("okt")), ["okta/openid-with-m2m warning openid"]);
  assert.equal(await told("application.properties", text("other")), ["oauth/openid-with-m2m note openid"]);
});

test("a block's name is part of its settings' names", async () => {
  const secret = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
  const json = (block: string) => JSON.stringify({ [block]: { ClientId: "x", TenantId: "y", ClientSecret: secret } });
  assert.equal(await told("appsettings.json", json("AzureAd")), [`entra-v2/secret-is-guid warning ${secret}`]);
  assert.equal(await told("appsettings.json", json("Billing")), []);
});

// biome-ignore format: a table, one export a line
const CLIENTS: readonly [name: string, path: string, text: string, found: readonly string[]][] = [
  ["Terraform, Keycloak", "main.tf", 'resource "keycloak_openid_client" "w" {\n  client_id = "web"\n  direct_access_grants_enabled = true\n  valid_redirect_uris = ["*"]\n}\n', ["keycloak/direct-access-grants warning true", "keycloak/wildcard-redirect error *"]],
  ["Terraform, Cognito", "main.tf", 'resource "aws_cognito_user_pool_client" "c" {\n  explicit_auth_flows = ["ALLOW_USER_PASSWORD_AUTH"]\n  callback_urls = ["http://app.example.com/cb"]\n  allowed_oauth_flows = ["implicit"]\n}\n', ["oauth/implicit-grant warning implicit", "oauth/insecure-redirect error http://app.example.com/cb", "oauth/ropc-grant error ALLOW_USER_PASSWORD_AUTH"]],
  ["CloudFormation, Cognito", "template.yaml", "Resources:\n  C:\n    Type: AWS::Cognito::UserPoolClient\n    Properties:\n      AllowedOAuthFlows: [implicit]\n      ExplicitAuthFlows: [ALLOW_USER_PASSWORD_AUTH]\n", ["oauth/implicit-grant warning implicit", "oauth/ropc-grant error ALLOW_USER_PASSWORD_AUTH"]],
  ["an Auth0 tenant", "clients.json", '{"clients":[{"name":"a","oidc_conformant":true,"callbacks":["https://*.example.com/cb"],"grant_types":["implicit"]}]}', ["oauth/implicit-grant warning implicit", "oauth/wildcard-redirect error https://*.example.com/cb"]],
  ["an Okta application", "app.json", '{"settings":{"oauthClient":{"redirect_uris":["http://app.example.com/cb"],"grant_types":["implicit"]}}}', ["oauth/implicit-grant warning implicit", "oauth/insecure-redirect error http://app.example.com/cb"]],
  ["IdentityServer clients", "appsettings.json", '{"IdentityServer":{"Clients":[{"ClientId":"job","AllowedGrantTypes":["password"],"RequirePkce":false}]}}', ["identityserver/password error password", "identityserver/pkce-off warning false"]],
];

for (const [name, path, text, found] of CLIENTS)
  test(name, async () => assert.equal((await told(path, text)).sort(), found));

test.run();
