/** Settings in the files of Kubernetes, Helm, compose, workflows and functions: one client a block, references silent. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { subjects, tellAll } from "../helpers/subjects.ts";

const URL = "http://acme.logto.app/oidc/token";

/** Client id, token URL and secret of each token request of a file. */
async function clients(path: string, text: string): Promise<readonly string[]> {
  return (await subjects(path, text, "token-request")).map((subject) =>
    Object.values(tellAll(subject, "auth.client_id", "url", "auth.client_secret")).join(" "),
  );
}

const ONE = [`app ${URL} ?ph-x`];

// biome-ignore format: a table
const CASES: readonly [name: string, path: string, text: string, found: readonly string[]][] = [
  ["ConfigMap", "a.yaml", `kind: ConfigMap\ndata:\n  LOGTO_CLIENT_ID: app\n  LOGTO_TOKEN_URL: ${URL}\n`, [`app ${URL} ?`]],
  ["Secret, stringData", "a.yaml", `kind: Secret\nstringData:\n  LOGTO_CLIENT_ID: app\n  LOGTO_TOKEN_URL: ${URL}\n  LOGTO_CLIENT_SECRET: $(FROM_ELSEWHERE)\n`, ONE],
  ["Secret, data in base64", "a.yaml", `kind: Secret\ndata:\n  LOGTO_CLIENT_ID: ${btoa("app")}\n  LOGTO_TOKEN_URL: ${btoa(URL)}\n  LOGTO_CLIENT_SECRET: ${btoa("${S}")}\n`, ONE],
  ["Deployment, env of two containers", "a.yaml", `kind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: a\n          env:\n            - {name: LOGTO_CLIENT_ID, value: app}\n            - {name: LOGTO_TOKEN_URL, value: '${URL}'}\n            - name: LOGTO_CLIENT_SECRET\n              valueFrom: {secretKeyRef: {name: logto, key: LOGTO_CLIENT_SECRET}}\n        - name: b\n          env:\n            - {name: CLIENT_ID, value: other}\n            - {name: TOKEN_URL, value: 'https://id.example.com/token'}\n`, [`app ${URL} ?`, "other https://id.example.com/token ?"]],
  ["Helm values", "values.yaml", `oauth:\n  clientId: app\n  tokenUrl: ${URL}\n  clientSecret: ""\n`, [`app ${URL} ?`]],
  ["Helm values, env", "values.yaml", `extraEnvVars:\n  - name: LOGTO_CLIENT_ID\n    value: app\n  - name: LOGTO_TOKEN_URL\n    value: ${URL}\n`, [`app ${URL} ?`]],
  ["compose, a list", "docker-compose.yml", `services:\n  web:\n    environment:\n      - LOGTO_CLIENT_ID=app\n      - LOGTO_CLIENT_SECRET=\${SECRET}\n      - LOGTO_TOKEN_URL=${URL}\n`, ONE],
  ["compose, a map and another service", "docker-compose.yml", `services:\n  web:\n    environment:\n      LOGTO_CLIENT_ID: app\n      LOGTO_TOKEN_URL: ${URL}\n      LOGTO_CLIENT_SECRET: $SECRET\n  db:\n    environment: {LOGTO_TOKEN_URL: 'https://other.example.com'}\n`, ONE],
  ["GitHub, env", ".github/workflows/a.yml", `env:\n  LOGTO_CLIENT_ID: app\n  LOGTO_TOKEN_URL: ${URL}\n  LOGTO_CLIENT_SECRET: \${{ secrets.X }}\n`, ONE],
  ["GitHub, with", ".github/workflows/a.yml", `jobs:\n  a:\n    steps:\n      - uses: a/b@v1\n        with:\n          client-id: app\n          token-url: ${URL}\n          client-secret: \${{ secrets.X }}\n`, ONE],
  ["GitHub, everything from elsewhere", ".github/workflows/a.yml", "jobs:\n  a:\n    steps:\n      - uses: a/b@v1\n        with:\n          client-id: ${{ vars.ID }}\n          client-secret: ${{ secrets.X }}\n", ["?ph-id ? ?ph-x"]],
  ["GitLab, variables", ".gitlab-ci.yml", `deploy:\n  variables:\n    LOGTO_CLIENT_ID: app\n    LOGTO_TOKEN_URL: ${URL}\n    LOGTO_CLIENT_SECRET: $SECRET\n`, ONE],
  ["Serverless", "serverless.yml", `provider:\n  environment:\n    LOGTO_CLIENT_ID: app\n    LOGTO_TOKEN_URL: ${URL}\n    LOGTO_CLIENT_SECRET: \${ssm:/logto/secret}\n`, ONE],
  ["SAM", "template.yaml", `Resources:\n  F:\n    Properties:\n      Environment:\n        Variables:\n          LOGTO_CLIENT_ID: app\n          LOGTO_TOKEN_URL: ${URL}\n          LOGTO_CLIENT_SECRET: !Ref Secret\n`, ONE],
  ["ECS", "task-definition.json", JSON.stringify({ containerDefinitions: [{ name: "a", environment: [{ name: "LOGTO_CLIENT_ID", value: "app" }, { name: "LOGTO_TOKEN_URL", value: URL }], secrets: [{ name: "LOGTO_CLIENT_SECRET", valueFrom: "arn:aws:ssm:x" }] }] }), [`app ${URL} ?`]],
  ["Terraform", "main.tf", `resource "kubernetes_config_map" "x" {\n  data = {\n    LOGTO_CLIENT_ID = "app"\n    LOGTO_TOKEN_URL = "${URL}"\n    LOGTO_CLIENT_SECRET = var.secret\n  }\n}\n`, ONE],
  ["names that are no client's", "values.yaml", "image: {tag: v1}\nresources: {limits: {cpu: 1}}\nscope: cluster\ntenant: a\n", []],
];

for (const [name, path, text, found] of CASES) test(name, async () => assert.equal(await clients(path, text), found));

test.run();
