import { test } from "uvu";
import * as assert from "uvu/assert";
import { detectTransport } from "../../src/detect/transport.ts";
import { contextAt, documentOf, told, workspaceOf } from "../helpers/workspace.ts";

function of(text: string, path = "main.txt2", entries: Parameters<typeof documentOf>[1] = []) {
  return told(detectTransport(workspaceOf(documentOf(text, entries, path)), contextAt()));
}

const bad: [string, string][] = [
  ["new https.Agent({ rejectUnauthorized: false })", "rejectUnauthorized: false"],
  ['{"rejectUnauthorized":false}', 'rejectUnauthorized":false'],
  ['process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0"', 'NODE_TLS_REJECT_UNAUTHORIZED"] = "0'],
  ["NODE_TLS_REJECT_UNAUTHORIZED=0", "NODE_TLS_REJECT_UNAUTHORIZED=0"],
  ["request({ strictSSL: false })", "strictSSL: false"],
  ["strict-ssl=false", "strict-ssl=false"],
  ["requests.post(url, data=data, verify=False)", "verify=False"],
  ["with httpx.Client(verify = False) as client:", "verify = False"],
  ["session.verify = False", "session.verify = False"],
  [
    "ssl._create_default_https_context = ssl._create_unverified_context",
    "ssl._create_default_https_context = ssl._create_unverified_context",
  ],
  ["context.verify_mode = ssl.CERT_NONE", "verify_mode = ssl.CERT_NONE"],
  ["http.verify_mode = OpenSSL::SSL::VERIFY_NONE", "verify_mode = OpenSSL::SSL::VERIFY_NONE"],
  ["&tls.Config{InsecureSkipVerify: true}", "InsecureSkipVerify: true"],
  ["    insecure-skip-tls-verify: true", "insecure-skip-tls-verify: true"],
  ["new Client(['verify' => false])", "'verify' => false"],
  ["curl_setopt($c, CURLOPT_SSL_VERIFYPEER, false);", "CURLOPT_SSL_VERIFYPEER, false"],
  [
    "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => true;",
    "ServerCertificateCustomValidationCallback = (m, c, ch, e) => true",
  ],
  [
    "ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator",
    "ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator",
  ],
  [
    "public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {\n }",
    "checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {\n }",
  ],
  ["git config: sslVerify = false", "sslVerify = false"],
];
for (const [text, span] of bad) {
  test(`a note: ${span.slice(0, 60)}`, () =>
    assert.equal(of(text), [{ rule: "oauth/tls-verify-off", level: "note", text: span }]));
}

const silent = [
  "rejectUnauthorized: true",
  "rejectUnauthorized: falsey",
  "if (rejectUnauthorized === false) warn()",
  "NODE_TLS_REJECT_UNAUTHORIZED=1",
  "jwt.decode(token, key, verify=False)",
  "def check(path, verify=False):",
  "requests.get(url)\n\n\ndef check(path, verify=False):",
  "options.reverify = False",
  "InsecureSkipVerify: false",
  "'verify' => true",
  "handler.ServerCertificateCustomValidationCallback = Check; flag => true;",
  "public void checkServerTrusted(X509Certificate[] chain, String type) { delegate.check(chain); }",
  "// rejectUnauthorized: false",
  "  # requests.get(url, verify=False)",
];
for (const text of silent) test(`silent: ${text.slice(0, 60)}`, () => assert.equal(of(text), []));

test("prose is silent, and what a request switches off is told with the request", () => {
  assert.equal(of("set NODE_TLS_REJECT_UNAUTHORIZED=0", "docs/tls.md"), []);
  const text = "fetch(url, { agent: { rejectUnauthorized: false } })";
  const start = text.indexOf("reject");
  assert.equal(
    of(text, "a.js", [{ key: "insecure", value: "true", role: "request.insecure", span: { start, end: start + 25 } }]),
    [],
  );
});

test("hostile texts are read in one pass", () => {
  assert.equal(of("verify=False".repeat(20_000)), []);
  assert.equal(of("ServerCertificateCustomValidationCallback=".repeat(20_000)), []);
  assert.equal(of("checkServerTrusted(".repeat(20_000)), []);
});

test.run();
