import { Ajv } from "ajv";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { render } from "../../src/report/index.ts";
import { finding, HOSTILE, manyFindings, report, ruleInfo } from "../helpers/report.ts";

const options = {
  color: false,
  width: 100,
  hyperlinks: false,
  quiet: false,
  now: new Date("2026-11-21T01:02:03.456Z"),
};

const text = { type: "string", minLength: 1 };
const time = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$" };
const tool = {
  type: "object",
  required: ["id", "name", "version", "vendor"],
  properties: {
    id: text,
    name: text,
    version: text,
    url: { type: "string", pattern: "^https?://.+" },
    vendor: { type: "object", required: ["name"], properties: { name: text } },
  },
};

/** What GitLab's schema 15.2.1 for secret detection demands of the parts that we write (gitlabhq/gitlabhq, secret-detection-report-format.json). */
const SECRET_DETECTION = {
  type: "object",
  required: ["scan", "version", "vulnerabilities"],
  properties: {
    version: { type: "string", pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$" },
    scan: {
      type: "object",
      required: ["analyzer", "end_time", "scanner", "start_time", "status", "type"],
      properties: {
        analyzer: tool,
        scanner: tool,
        start_time: time,
        end_time: time,
        status: { enum: ["success", "failure"] },
        type: { enum: ["secret_detection"] },
        messages: {
          type: "array",
          items: {
            type: "object",
            required: ["level", "value"],
            properties: { level: { enum: ["info", "warn", "fatal"] }, value: text },
          },
        },
      },
    },
    vulnerabilities: {
      type: "array",
      items: {
        type: "object",
        required: ["id", "identifiers", "location"],
        properties: {
          id: text,
          name: { type: "string", maxLength: 255 },
          description: { type: "string", maxLength: 1_048_576 },
          severity: { enum: ["Info", "Unknown", "Low", "Medium", "High", "Critical"] },
          solution: { type: "string", maxLength: 7_000 },
          identifiers: {
            type: "array",
            minItems: 1,
            items: {
              type: "object",
              required: ["type", "name", "value"],
              properties: {
                type: text,
                name: text,
                value: text,
                url: { type: "string", pattern: "^(https?|ftp)://.+" },
              },
            },
          },
          links: {
            type: "array",
            items: {
              type: "object",
              required: ["url"],
              properties: { url: { type: "string", pattern: "^(https?|ftp)://.+" } },
            },
          },
          location: {
            type: "object",
            required: ["commit"],
            properties: {
              file: { type: "string" },
              start_line: { type: "number" },
              end_line: { type: "number" },
              commit: { type: "object", required: ["sha"], properties: { sha: text } },
            },
          },
        },
      },
    },
  },
};

/** What GitLab takes of Code Climate's format (app/validators/json_schemas/codeclimate.json and its documentation of the widget). */
const CODE_QUALITY = {
  type: "array",
  items: {
    type: "object",
    required: ["description", "fingerprint", "severity", "location", "check_name"],
    properties: {
      description: text,
      fingerprint: text,
      check_name: text,
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        properties: {
          path: text,
          lines: { type: "object", required: ["begin"], properties: { begin: { type: "integer", minimum: 1 } } },
        },
      },
    },
  },
};

const ajv = new Ajv({ strict: false, allErrors: true });
const secretDetection = ajv.compile(SECRET_DETECTION);
const codeQuality = ajv.compile(CODE_QUALITY);
// As functions without a type guard: what is read stays `any`.
const isSecretDetection = (data: unknown): boolean => secretDetection(data);
const isCodeQuality = (data: unknown): boolean => codeQuality(data);

const full = report({
  findings: [
    finding({ message: "A *key* in [x](http://e.example)." }),
    finding({ level: "warning", fingerprint: "1" }),
    finding({ level: "note", fingerprint: "2" }),
    ...HOSTILE.map((path, i) => finding({ path, message: path, fingerprint: `h${i}` })),
  ],
  diagnostics: [
    { level: "error", code: "source/unreadable", message: "No.", hint: "Look.", path: "k.env" },
    { level: "note", code: "format/invalid-json", message: "Broken.", path: "x.json" },
  ],
  rules: [ruleInfo({ securitySeverity: "9.5", revoke: "https://depot.example/keys", fix: "Revoke {name} now." })],
  exitCode: 2,
});

test("gitlab: valid by GitLab's schema, with stable ids, no extract of the source", () => {
  const data = JSON.parse(render(full, "gitlab", options));
  assert.ok(isSecretDetection(data), JSON.stringify(secretDetection.errors));
  assert.not.ok(isSecretDetection({ ...data, scan: { ...data.scan, start_time: "2026-11-21T01:02:03Z" } }));
  assert.is(data.version, "15.2.1");
  assert.is(data.scan.start_time, "2026-11-21T01:02:03");
  assert.is(data.scan.status, "failure");
  assert.equal(data.scan.messages, [
    { level: "warn", value: "source/unreadable: k.env: No. Look." },
    { level: "info", value: "format/invalid-json: x.json: Broken." },
  ]);
  assert.equal(data.vulnerabilities[0], {
    id: data.vulnerabilities[0].id,
    name: "Depot access key",
    description: "A &#42;key&#42; in &#91;x&#93;(http&#58;<!-- -->//e.example).",
    severity: "Critical",
    solution: "Revoke ‹name› now.",
    identifiers: [
      {
        type: "credlint_rule",
        name: "credlint depot/access-key",
        value: "depot/access-key",
        url: "https://github.com/credlint/credlint/blob/main/docs/rules/depot.md#depotaccess-key",
      },
      { type: "cwe", name: "CWE-798", value: "798", url: "https://cwe.mitre.org/data/definitions/798.html" },
    ],
    location: { file: "src/release.ts", start_line: 8, end_line: 8, commit: { sha: "0000000" } },
    links: [{ url: "https://depot.example/keys" }],
  });
  assert.match(data.vulnerabilities[0].id, /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(
    data.vulnerabilities.slice(0, 3).map((one: { severity: string }) => one.severity),
    ["Critical", "Medium", "Info"],
  );
  assert.is(new Set(data.vulnerabilities.map((one: { id: string }) => one.id)).size, full.findings.length);
  assert.equal(
    data.vulnerabilities.slice(3).map((one: { location: { file: string } }) => one.location.file),
    [...HOSTILE],
  );
  const clean = JSON.parse(render(report(), "gitlab", options));
  assert.ok(isSecretDetection(clean));
  assert.is(clean.scan.status, "success");
});

test("codequality: what GitLab's widget needs; what was not examined is a problem as well", () => {
  const data = JSON.parse(render(full, "codequality", options));
  assert.ok(isCodeQuality(data), JSON.stringify(codeQuality.errors));
  assert.not.ok(isCodeQuality([{ ...data[0], severity: "Critical" }]));
  assert.equal(data[0].location, { path: "k.env", lines: { begin: 1, end: 1 } });
  assert.is(data[0].description, "No. Look.");
  assert.equal(data[1], {
    description: "A *key* in [x](http://e.example). Revoke the key and read it from the environment.",
    check_name: "depot/access-key",
    fingerprint: "0123456789abcdef0123456789abcdef",
    severity: "blocker",
    location: { path: "src/release.ts", lines: { begin: 8, end: 8 } },
  });
  assert.equal(
    data.slice(0, 4).map((one: { severity: string }) => one.severity),
    ["blocker", "blocker", "major", "info"],
  );
  assert.is(render(report(), "codequality", options), "[]\n");
});

test("30,000 findings are all there", () => {
  const many = report({ findings: manyFindings(30_000) });
  assert.is(JSON.parse(render(many, "gitlab", options)).vulnerabilities.length, 30_000);
  assert.is(JSON.parse(render(many, "codequality", options)).length, 30_000);
});

test.run();
