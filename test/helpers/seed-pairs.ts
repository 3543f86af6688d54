/** The examples of the five seed providers as their research gives them: Postman, urlencoded and curl, a bad and a good one each. */

export interface Pair {
  readonly as: "postman" | "http" | "curl";
  /** A collection's fields for postman, else a text; `@fake:` is expanded. */
  readonly bad: unknown;
  /** Names of the provider's checks, without its prefix. */
  readonly fires: readonly string[];
  readonly good: unknown;
}

/** A U block: headers, then an empty line, then the body, sent to the provider's token URL. */
function http(url: string, body: string, ...headers: string[]): string {
  return `POST ${url}\n${headers.map((header) => `${header}\n`).join("")}\n${body}\n`;
}

const oauth2 = (...rows: readonly (readonly [string, unknown])[]) => ({
  type: "oauth2",
  oauth2: rows.map(([key, value]) => ({ key, value })),
});

const variables = (...rows: readonly (readonly [string, string])[]) => rows.map(([key, value]) => ({ key, value }));

const M2M = "https://m2m.example.com/idsrvapi/connect/token";
const WM = "https://acme.webmethodscloud.com/integration/rest/oAuth";
const WF = "https://accounts.workfloplus.com/connect/token";
const LOGTO = "https://acme.logto.app/oidc/token";

export const PAIRS: Readonly<Record<string, readonly Pair[]>> = {
  yonomi: [
    {
      as: "postman",
      bad: {
        variable: variables(["yp_m2m_client_id", "3kq0m2mclient"], ["yp_m2m_client_secret", "@fake:alnum:32"]),
        auth: oauth2(
          ["grant_type", "authorization_code"],
          ["clientId", "{{yp_m2m_client_secret}}"],
          ["clientSecret", "{{yp_m2m_client_id}}"],
        ),
      },
      fires: ["secret-in-collection-variable", "grant-client-credentials", "id-secret-cross-wired"],
      good: {
        variable: variables(["yp_m2m_client_id", ""], ["yp_m2m_client_secret", ""]),
        auth: oauth2(
          ["grant_type", "client_credentials"],
          ["accessTokenUrl", "{{yp_token_url}}"],
          ["clientId", "{{yp_m2m_client_id}}"],
          ["clientSecret", "{{yp_m2m_client_secret}}"],
          ["addTokenTo", "header"],
        ),
      },
    },
    {
      as: "http",
      bad: http("{{yp_token_url}}", "grant_type=password&client_id={{yp_m2m_client_id}}&client_secret=@fake:alnum:32"),
      fires: ["grant-client-credentials"],
      good: http(
        "{{yp_token_url}}",
        "grant_type=client_credentials&client_id={{yp_m2m_client_id}}&client_secret={{yp_m2m_client_secret}}",
      ),
    },
    {
      as: "curl",
      bad: 'curl -X POST "$YP_TOKEN_URL" -d grant_type=authorization_code -d client_id=$yp_m2m_client_secret',
      fires: ["grant-client-credentials", "id-secret-cross-wired"],
      good: 'curl -X POST "$YP_TOKEN_URL" -d grant_type=client_credentials --data-urlencode "client_id=$yp_m2m_client_id" --data-urlencode "client_secret=$yp_m2m_client_secret"',
    },
  ],
  made2manage: [
    {
      as: "postman",
      bad: {
        item: [
          {
            name: "Get token",
            request: {
              method: "POST",
              header: [{ key: "Content-Type", value: "application/json" }],
              auth: { type: "basic", basic: variables(["username", "AZ03"], ["password", "Pass@1234"]) },
              body: {
                mode: "urlencoded",
                urlencoded: [
                  ...variables(["grant_type", "CLIENTCREDENTIALS"], ["scope", "m2mapi"]),
                  { key: "tenant", value: "vendor", disabled: true },
                ],
              },
              url: { raw: M2M },
            },
          },
        ],
      },
      fires: [
        "companyid-header",
        "content-type",
        "client-id-in-body",
        "grant-wire-value",
        "scope-m2mapi",
        "tenant-required",
        "sample-credential",
      ],
      good: {
        item: [
          {
            name: "Get token",
            request: {
              method: "POST",
              header: variables(["CompanyID", "01"], ["Content-Type", "application/x-www-form-urlencoded"]),
              body: {
                mode: "urlencoded",
                urlencoded: variables(
                  ["grant_type", "client_credentials"],
                  ["client_id", "APINORTH"],
                  ["client_secret", "{{m2m_client_password}}"],
                  ["scope", "M2MAPI"],
                  ["tenant", "NORTH"],
                ),
              },
              url: { raw: "https://{{m2murl}}/idsrvapi/connect/token" },
            },
          },
        ],
      },
    },
    {
      as: "http",
      bad: http(
        M2M,
        "grant_type=client_credentials&client_id=AZ03&client_secret=P%40%40ss&scope=M2MAPI",
        "Content-Type: application/x-www-form-urlencoded",
      ),
      fires: ["companyid-header", "tenant-required", "restricted-sequence", "sample-credential"],
      good: http(
        M2M,
        "grant_type=client_credentials&client_id=APINORTH&client_secret={{m2m_client_password}}&scope=M2MAPI&tenant=NORTH",
        "CompanyID: 01",
      ),
    },
    {
      as: "curl",
      bad: `curl -X POST -u AZ03:$PW "${M2M}?tenant=NORTH" -d grant_type=client_credentials -d scope=M2MAPI`,
      fires: ["companyid-header", "client-id-in-body", "tenant-required", "token-endpoint", "sample-credential"],
      good: `curl -X POST ${M2M} -H 'CompanyID: 01' -d grant_type=client_credentials -d client_id=APINORTH --data-urlencode "client_secret=$M2M_CLIENT_PASSWORD" -d scope=M2MAPI -d tenant=NORTH`,
    },
  ],
  webmethods: [
    {
      as: "postman",
      bad: {
        auth: oauth2(
          ["grant_type", "implicit"],
          ["authUrl", `${WM}/authoriz`],
          ["accessTokenUrl", "https://acme.webmethodscloud.com/integration/rest/oauth/gettoken"],
          ["addTokenTo", "queryParams"],
        ),
      },
      fires: ["authorize-path", "path-case", "implicit-grant", "callback-required"],
      good: {
        auth: oauth2(
          ["grant_type", "authorization_code_with_pkce"],
          ["authUrl", `${WM}/authorize`],
          ["accessTokenUrl", `${WM}/getToken`],
          ["redirect_uri", "https://app.example.com/cb"],
          ["clientId", "{{wm_client_id}}"],
          ["clientSecret", "{{wm_client_secret}}"],
          ["client_authentication", "header"],
          ["scope", "orders_read"],
        ),
      },
    },
    {
      as: "http",
      bad: http(
        `${WM}/getToken`,
        "grant_type=password&username=joe&password=@fake:alnum:12&client_id={{wm_client_id}}&client_secret={{wm_client_secret}}",
      ),
      fires: ["password-grant", "basic-auth"],
      good: http(
        `${WM}/getToken`,
        "grant_type=client_credentials&scope=orders_read",
        "Authorization: Basic {{wm_basic}}",
      ),
    },
    {
      as: "curl",
      bad: `curl -X POST -u "$ID:$SECRET" ${WM}/getToken -d grant_type=refresh_token -d refresh_token=$RT`,
      fires: ["refresh-no-body"],
      good: `curl -X POST -u "$ID:$SECRET" ${WM}/getToken -d grant_type=client_credentials -d scope=orders_read`,
    },
  ],
  workfloplus: [
    {
      as: "postman",
      bad: {
        item: [
          {
            name: "Create client",
            request: { method: "POST", header: [], url: { raw: "https://accounts.workfloplus.com/api/client/" } },
            response: [
              {
                name: "created",
                code: 200,
                header: [],
                body: '{"client":{"clientId":"@fake:hex:24","grantTypes":["client_credentials"],"scopes":["workflow.read"],"allowAccessTokensViaBrowser":true},"newSecret":"@fake:alnum:32"}',
              },
            ],
          },
        ],
      },
      fires: ["secret-captured", "scope-not-absolute", "tokens-via-browser"],
      good: {
        auth: oauth2(
          ["grant_type", "client_credentials"],
          ["accessTokenUrl", WF],
          ["clientId", "{{wf_client_id}}"],
          ["clientSecret", "{{wf_client_secret}}"],
          ["scope", "https://www.workfloplus.com/auth/workflow.read"],
          ["client_authentication", "body"],
        ),
      },
    },
    {
      as: "http",
      bad: http(
        WF,
        "grant_type=client_credentials&client_id=@fake:hex:24&client_secret=@fake:hex:24&scope=workflow.read",
      ),
      fires: ["secret-id-as-secret", "scope-not-absolute"],
      good: http(
        WF,
        "grant_type=client_credentials&client_id={{wf_client_id}}&client_secret={{wf_client_secret}}&scope=https%3A%2F%2Fwww.workfloplus.com%2Fauth%2Fworkflow.read",
      ),
    },
    {
      as: "curl",
      bad: `curl -X POST ${WF} -H 'Content-Type: application/json' -d '{"grant_type":"client_credentials"}'; curl "https://gateway.workfloplus.com/api/query/v2/graph?key=@fake:alnum:32"`,
      fires: ["endpoint-mix-up", "query-key-in-url"],
      good: `curl -X POST ${WF} -d grant_type=client_credentials --data-urlencode "client_id=$WF_CLIENT_ID" --data-urlencode "client_secret=$WF_CLIENT_SECRET" --data-urlencode 'scope=https://www.workfloplus.com/auth/workflow.read'`,
    },
  ],
  logto: [
    {
      as: "postman",
      bad: {
        auth: oauth2(
          ["grant_type", "client_credentials"],
          ["accessTokenUrl", LOGTO],
          ["clientId", "a1b2c3d4e5f6g7h8i9j0k"],
          ["clientSecret", "{{logto_m2m_app_secret}}"],
          [
            "tokenRequestParams",
            [{ key: "resource", value: "https://acme.logto.app/api", enabled: false, send_as: "request_body" }],
          ],
        ),
      },
      fires: ["resource-required"],
      good: {
        auth: oauth2(
          ["grant_type", "client_credentials"],
          ["accessTokenUrl", LOGTO],
          ["clientId", "a1b2c3d4e5f6g7h8i9j0k"],
          ["clientSecret", "{{logto_m2m_app_secret}}"],
          ["scope", "all"],
          ["client_authentication", "header"],
          [
            "tokenRequestParams",
            [{ key: "resource", value: "https://acme.logto.app/api", enabled: true, send_as: "request_body" }],
          ],
        ),
      },
    },
    {
      as: "http",
      bad: http(
        LOGTO,
        "grant_type=client_credentials&scope=all&resource=https%3A%2F%2Fother.logto.app%2Fapi%2F",
        "Authorization: Basic {{logto_basic}}",
      ),
      fires: ["resource-tenant-mismatch", "resource-exact"],
      good: http(
        LOGTO,
        "grant_type=client_credentials&resource=https%3A%2F%2Facme.logto.app%2Fapi&scope=all",
        "Authorization: Basic {{logto_basic}}",
      ),
    },
    {
      as: "curl",
      bad: `curl -X POST "${LOGTO}?resource=https://acme.logto.app/api" -u "$ID:$SECRET" -d client_secret=$SECRET -d grant_type=client_credentials`,
      fires: ["resource-in-body", "multiple-client-auth", "token-endpoint"],
      good: `curl -X POST ${LOGTO} -u "$LOGTO_M2M_APP_ID:$LOGTO_M2M_APP_SECRET" -d grant_type=client_credentials --data-urlencode resource=https://acme.logto.app/api -d scope=all`,
    },
  ],
};
