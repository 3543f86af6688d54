// Credentials planted in a Postman collection and an environment, as people leave them there, beside look-alikes that are
// none: which tools on PATH find which. Opaque values (32 random letters and digits) and JWTs, as an authorization server
// issues them; no vendor's prefix gives one away. Usage: node bench/peer-postman.mjs   (needs dist/)
import { spawnSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "credlint-peer-"));
/** gitleaks writes its report into a file, which is none that is scanned. */
const beside = `${folder}.gitleaks.json`;

let seed = 7;
/** The same values on every machine. */
function random(length) {
  const letters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
  return Array.from({ length }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return letters[Math.floor((seed / 2_147_483_648) * letters.length)];
  }).join("");
}
function jwt(expires) {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const head = `${part({ alg: "HS256", typ: "JWT" })}.${part({ iss: "https://id.acme.example", sub: random(12), exp: expires })}`;
  return `${head}.${createHmac("sha256", random(32)).update(head).digest("base64url")}`;
}

/** What is planted: where it stands, and the value. */
const planted = [];
const plant = (where, value = random(32)) => {
  planted.push({ where, value });
  return value;
};
const row = (key, value, more = {}) => ({ key, value, ...more });
const request = (name, more) => ({
  name,
  request: { method: "POST", url: "https://id.acme.example/token", header: [], ...more },
});
const body = (rows) => ({ body: { mode: "urlencoded", urlencoded: rows } });
const raw = (value) => ({
  body: { mode: "raw", raw: JSON.stringify(value, null, 2), options: { raw: { language: "json" } } },
});
const auth = (type, rows) => ({ auth: { type, [type]: rows } });
const later = Math.floor(Date.parse("2035-01-01") / 1000);

const collection = {
  info: { name: "Acme", schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
  item: [
    request(
      "form",
      body([
        row("grant_type", "client_credentials"),
        row("client_id", random(20)),
        row("client_secret", plant("form field client_secret")),
      ]),
    ),
    request(
      "json",
      raw({ username: "sync", password: plant("password in a JSON body", `${random(6)}-${random(5)}!`) }),
    ),
    request(
      "oauth2",
      auth("oauth2", [
        row("clientId", random(20)),
        row("clientSecret", plant("OAuth helper, client secret")),
        row("accessToken", plant("OAuth helper, saved token")),
      ]),
    ),
    request(
      "basic",
      auth("basic", [row("username", "sync"), row("password", plant("Basic helper, password", random(14)))]),
    ),
    request("bearer", auth("bearer", [row("token", plant("Bearer helper, JWT that lives", jwt(later)))])),
    request("apikey", auth("apikey", [row("key", "X-Acme-Key"), row("value", plant("API key helper"))])),
    request("header", { header: [row("Authorization", `Bearer ${plant("Authorization header")}`)] }),
    request("header 2", { header: [row("X-API-Key", plant("header X-API-Key"))] }),
    request("basic header", {
      header: [
        row(
          "Authorization",
          `Basic ${Buffer.from(`sync:${plant("Basic header, in base64", random(18))}`).toString("base64")}`,
        ),
      ],
    }),
    request("url", {
      url: { raw: `https://api.acme.example/orders?access_token=${plant("access_token in a URL")}`, query: [] },
    }),
    {
      ...request("script", {}),
      event: [
        {
          listen: "prerequest",
          script: { exec: [`pm.environment.set("client_secret", "${plant("script that sets a variable")}");`] },
        },
      ],
    },
    {
      ...request("answer", {}),
      response: [
        {
          name: "ok",
          code: 200,
          body: JSON.stringify({
            access_token: plant("saved answer, token"),
            refresh_token: plant("saved answer, refresh token"),
          }),
        },
      ],
    },
    // Look-alikes: nothing below opens anything.
    request("reference", body([row("client_secret", "{{client_secret}}"), row("password", "{{$guid}}")])),
    request("placeholder", body([row("client_secret", "<your client secret>"), row("password", "xxxxxxxx")])),
    request("ids", {
      header: [
        row("X-Request-Id", "5b1d6a3e-2f7c-4c1a-9f0e-8d4c7a6b5e21"),
        row("If-None-Match", "9e107d9d372bb6826bd81d3542a419d6"),
      ],
    }),
    request(
      "names",
      raw({ token_type: "Bearer", password_policy: "at least 12 characters", api_key_header: "X-Acme-Key" }),
    ),
  ],
  variable: [row("base_url", "https://api.acme.example"), row("m2m_client_secret", plant("collection variable"))],
};
const environment = {
  name: "Staging",
  values: [
    row("db_password", plant("environment, password", random(16))),
    row("apiToken", plant("environment, token")),
    row("tenant", "acme"),
    row("public_key_id", random(22)),
  ],
  _postman_variable_scope: "environment",
};
const files = { "acme.postman_collection.json": collection, "staging.postman_environment.json": environment };
for (const [name, value] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(value, null, 2));

/** Lines with a planted value, by file: several may stand on one line of JSON. */
const lines = Object.keys(files).flatMap((file) =>
  readFileSync(join(folder, file), "utf8")
    .split("\n")
    .map((text, index) => ({ file, line: index + 1, text })),
);
const encoded = (value) => Buffer.from(`sync:${value}`).toString("base64");
const placesOf = ({ value }) => lines.filter(({ text }) => text.includes(value) || text.includes(encoded(value)));

function run(command, args) {
  const done = spawnSync(command, args, { cwd: folder, encoding: "utf8", maxBuffer: 1e9 });
  return done.error ? undefined : done.stdout;
}
const tools = {
  credlint: () => {
    const told = run(process.execPath, [
      join(root, "dist/main.js"),
      ".",
      "--no-config",
      "--tag",
      "secret",
      "--min-level",
      "warning",
      "-f",
      "json",
    ]);
    return JSON.parse(told).findings.map(({ path, region }) => ({
      file: path,
      from: region.startLine,
      to: region.endLine,
    }));
  },
  gitleaks: () => {
    if (
      run("gitleaks", [
        "dir",
        ".",
        "--no-banner",
        "--exit-code",
        "0",
        "--report-format",
        "json",
        "--report-path",
        beside,
      ]) === undefined
    )
      return undefined;
    return JSON.parse(readFileSync(beside, "utf8")).map((one) => ({
      file: one.File,
      from: one.StartLine,
      to: one.EndLine,
    }));
  },
  kingfisher: () => {
    const told = run("kingfisher", ["scan", ".", "--no-validate", "--no-update-check", "--format", "sarif"]);
    if (told === undefined) return undefined;
    const results = JSON.parse(told.slice(0, told.lastIndexOf("}") + 1)).runs.flatMap((one) => one.results);
    return results.flatMap((one) =>
      one.locations.map(({ physicalLocation: { artifactLocation, region } }) => ({
        file: artifactLocation.uri,
        from: region.startLine,
        to: region.endLine ?? region.startLine,
      })),
    );
  },
};

try {
  const found = new Map();
  for (const [name, ask] of Object.entries(tools)) {
    const findings = ask();
    if (findings)
      found.set(
        name,
        findings.map((one) => ({ ...one, file: one.file.replace(/^.*\//, "") })),
      );
  }
  const covers = (finding, { file, line }) => finding.file === file && finding.from <= line && line <= finding.to;
  const hit = (findings, one) => placesOf(one).some((place) => findings.some((finding) => covers(finding, place)));
  const names = [...found.keys()];
  console.log(`| where it stands | ${names.join(" | ")} |\n|---|${names.map(() => ":-:|").join("")}`);
  for (const one of planted)
    console.log(`| ${one.where} | ${names.map((name) => (hit(found.get(name), one) ? "yes" : "–")).join(" | ")} |`);
  console.log(
    `| **of ${planted.length}** | ${names.map((name) => `**${planted.filter((one) => hit(found.get(name), one)).length}**`).join(" | ")} |`,
  );
  const stray = (name) =>
    found.get(name).filter((finding) => !planted.some((one) => placesOf(one).some((place) => covers(finding, place))));
  console.log(`| findings where nothing was planted | ${names.map((name) => stray(name).length).join(" | ")} |`);
  if (process.argv.includes("--stray"))
    for (const name of names)
      for (const one of stray(name))
        console.error(name, one.file, one.from, lines.find((line) => covers(one, line))?.text.slice(0, 120));
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(beside, { force: true });
}
