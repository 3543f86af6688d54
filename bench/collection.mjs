// How long reading a large collection takes, beside JSON.parse of the same text, and how much memory: one run of each, in
// processes of their own, user CPU time. Usage: node bench/collection.mjs [megabytes]
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { rulesetPlugin } from "../tools/lib/ruleset-plugin.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const cache = join(root, ".cache", "bench");

/** A collection as teams export it: folders, headers, JSON bodies, scripts, saved answers; the same each time. */
export function makeCollection(bytes) {
  let seed = 42;
  const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const hex = (length) => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join("");
  const body = (count) =>
    JSON.stringify(
      Array.from({ length: count }, (_, id) => ({
        id,
        name: `Article ${hex(6)}`,
        price: id * 1.5,
        tags: ["a", "b"],
        ref: hex(24),
        description: "A plain sentence about an article, as catalogues have it.",
      })),
      null,
      2,
    );
  const request = (number) => ({
    name: `Get article ${number}`,
    event: [
      {
        listen: "test",
        script: {
          type: "text/javascript",
          exec: [
            "pm.test('status', function () {",
            "  pm.response.to.have.status(200);",
            "});",
            "pm.environment.set('id', pm.response.json().id);",
          ],
        },
      },
    ],
    request: {
      method: "POST",
      header: [
        { key: "Content-Type", value: "application/json" },
        { key: "Authorization", value: "Bearer {{access_token}}" },
        { key: "X-Request-Id", value: hex(32), type: "text" },
      ],
      body: { mode: "raw", raw: body(2), options: { raw: { language: "json" } } },
      url: {
        raw: `{{base_url}}/articles/${number}?page=1&limit=20`,
        host: ["{{base_url}}"],
        path: ["articles", String(number)],
        query: [
          { key: "page", value: "1" },
          { key: "limit", value: "20" },
        ],
      },
      description: "Reads **one** article. See the `articles` folder.",
    },
    response: [
      {
        name: "ok",
        originalRequest: {
          method: "GET",
          header: [],
          url: { raw: "{{base_url}}/articles", host: ["{{base_url}}"], path: ["articles"] },
        },
        status: "OK",
        code: 200,
        header: [
          { key: "Content-Type", value: "application/json" },
          { key: "Date", value: "Tue, 03 Mar 2026 10:00:00 GMT" },
        ],
        cookie: [],
        body:
          number % 20 === 0
            ? JSON.stringify({ access_token: "", expires_in: 300, items: JSON.parse(body(12)) })
            : body(12),
      },
    ],
  });
  const item = [];
  for (let size = 0, number = 0; size < bytes; ) {
    const folder = { name: `Folder ${item.length}`, item: Array.from({ length: 20 }, () => request(number++)) };
    size += JSON.stringify(folder, null, "\t").length;
    item.push(folder);
  }
  const info = {
    _postman_id: "x",
    name: "Large",
    schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
  };
  return JSON.stringify({ info, item, variable: [{ key: "base_url", value: "https://api.internal" }] }, null, "\t");
}

const PARSE = `
const text = require("node:fs").readFileSync(process.argv[2], "utf8");
const before = process.cpuUsage();
const started = performance.now();
const value = JSON.parse(text);
const { user } = process.cpuUsage(before);
console.log(JSON.stringify({ ms: user / 1000, wall: performance.now() - started, mb: process.resourceUsage().maxRSS / 1024, entries: Object.keys(value).length }));
`;
const READ = `
import { readFileSync } from "node:fs";
import { builtin } from "credlint:ruleset";
import { RuleScreen } from ${JSON.stringify(join(root, "src/detect/screen.ts"))};
import { readPostmanDocument } from ${JSON.stringify(join(root, "src/formats/postman/index.ts"))};
const text = readFileSync(process.argv[2], "utf8");
const hits = new RuleScreen(() => builtin).look(text);
const before = process.cpuUsage();
const started = performance.now();
const document = readPostmanDocument({ path: "large.json", text, origin: "file", bytes: text.length }, hits);
const { user } = process.cpuUsage(before);
console.log(JSON.stringify({ ms: user / 1000, wall: performance.now() - started, mb: process.resourceUsage().maxRSS / 1024, entries: document.entries.length }));
`;

/** The figures of one run each, the file made anew where it is not there. */
export async function collection(megabytes = 20) {
  mkdirSync(cache, { recursive: true });
  const file = join(cache, `collection-${megabytes}.json`);
  const text = makeCollection(megabytes << 20);
  writeFileSync(file, text);
  writeFileSync(join(cache, "parse.cjs"), PARSE);
  writeFileSync(join(cache, "read.mjs"), READ);
  await build({
    entryPoints: [join(cache, "read.mjs")],
    outfile: join(cache, "read.cjs"),
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "error",
    plugins: [rulesetPlugin(root)],
  });
  const run = (name) => JSON.parse(execFileSync(process.execPath, [join(cache, name), file], { encoding: "utf8" }));
  const parse = run("parse.cjs");
  const read = run("read.cjs");
  const mb = readFileSync(file).length / 2 ** 20;
  return { mb, parse, read, limit: 2 * parse.ms + 100, memory: read.mb / mb };
}

export function tellCollection({ mb, parse, read, limit, memory }) {
  return [
    `  JSON.parse ${parse.ms.toFixed(0)} ms, reading ${read.ms.toFixed(0)} ms (wall ${parse.wall.toFixed(0)} and ${read.wall.toFixed(0)} ms; at most ${limit.toFixed(0)} ms are wanted)`,
    `  ${read.entries} entries; ${read.mb.toFixed(0)} MB at most, ${memory.toFixed(1)} times the file of ${mb.toFixed(1)} MB`,
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(tellCollection(await collection(Number(process.argv[2] ?? 20))));
