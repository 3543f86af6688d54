import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";

const root = process.env["CREDLINT_ROOT"]!;

/** A room may import from those named, from itself, and from no other. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  engine: ["model"],
  source: ["engine", "model"],
  formats: ["engine", "model"],
  workspace: ["engine", "model"],
  ruleset: ["engine", "model"],
  judge: ["engine", "model"],
  policy: ["engine", "model"],
  report: ["engine", "model"],
  config: ["engine", "model"],
  fix: ["engine", "model"],
  hook: ["engine", "model"],
  oauth: ["judge", "engine", "model"],
  detect: ["oauth", "judge", "workspace", "engine", "model"],
  screen: ["detect", "formats", "judge", "engine", "model"],
  scan: [
    "config",
    "detect",
    "fix",
    "formats",
    "oauth",
    "judge",
    "policy",
    "report",
    "ruleset",
    "screen",
    "source",
    "workspace",
    "engine",
    "model",
  ],
  cli: ["scan", "fix", "hook", "policy", "report", "config", "ruleset", "source", "engine", "model"],
  action: ["scan", "report", "source", "engine", "model"],
  "main.ts": ["cli"],
  "action.ts": ["action", "cli"],
  "index.ts": ["scan", "model"],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name);
    return item.isDirectory() ? sources(path) : item.name.endsWith(".ts") && !item.name.endsWith(".d.ts") ? [path] : [];
  });
}

/** Static, dynamic, re-exporting and type imports alike. */
function importsOf(path: string): Import[] {
  const text = readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  const found = [
    ...text.matchAll(
      /(?:^|[\n;}])\s*(?:import|export)\s[^;"'`]*?from\s*["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)|(?:^|\n)import\s*["']([^"']+)["']/g,
    ),
  ];
  return found.map((match) => ({
    from: relative(join(root, "src"), path).replaceAll("\\", "/"),
    to: (match[1] ?? match[2] ?? match[3])!,
  }));
}

const imports = sources(join(root, "src")).flatMap(importsOf);
const inside = imports
  .filter((one) => one.to.startsWith("."))
  .map((one) => ({ from: one.from, to: normalize(join(dirname(one.from), one.to)).replaceAll("\\", "/") }));
const roomOf = (path: string): string => path.split("/")[0]!;

test("the test sees the imports: some of each kind that we know of", () => {
  const seen = new Set(imports.map((one) => `${one.from} ${one.to}`));
  for (const known of [
    "model/lines.ts ./document.ts",
    "scan/source.ts ../source/glob.part.ts",
    "source/glob.part.ts fast-glob",
    "config/parse.part.ts ./config.schema.json",
  ]) {
    assert.ok(seen.has(known), known);
  }
});

test("every room imports only from the rooms below it", () => {
  const wrong = inside.filter(
    ({ from, to }) => roomOf(from) !== roomOf(to) && !(ROOMS[roomOf(from)] ?? []).includes(roomOf(to)),
  );
  assert.equal(
    wrong.map(({ from, to }) => `${from} -> ${to}`),
    [],
  );
});

test("every room is in the plan", () => {
  assert.equal(
    [...new Set(sources(join(root, "src")).map((path) => roomOf(relative(join(root, "src"), path))))].filter(
      (room) => !(room in ROOMS),
    ),
    [],
  );
});

test("no ring of imports, type imports aside", () => {
  const edges = new Map<string, string[]>();
  for (const path of sources(join(root, "src"))) {
    const from = relative(join(root, "src"), path).replaceAll("\\", "/");
    const text = readFileSync(path, "utf8");
    const values = inside.filter(
      (one) =>
        one.from === from &&
        !new RegExp(`import type [^;]*from "[^"]*${one.to.split("/").at(-1)!.replaceAll(".", "\\.")}"`).test(text),
    );
    edges.set(
      from,
      values.map((one) => one.to),
    );
  }
  const done = new Set<string>();
  const rings: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) {
      rings.push([...way.slice(way.indexOf(file)), file].join(" -> "));
      return;
    }
    if (done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  assert.equal(rings, []);
});

test("each third-party package has one importing file", () => {
  const doors = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    if (to.startsWith(".") || to.startsWith("node:") || to.startsWith("credlint:")) continue;
    const name = to
      .split("/")
      .slice(0, to.startsWith("@") ? 2 : 1)
      .join("/");
    doors.set(name, (doors.get(name) ?? new Set()).add(from));
  }
  assert.equal(
    [...doors].filter(([, files]) => files.size > 1).map(([name, files]) => `${name}: ${[...files].join(", ")}`),
    [],
  );
  for (const name of ["fast-glob", "picocolors", "sarif", "@typescript-eslint/typescript-estree", "yaml", "ignore"])
    assert.ok(doors.has(name), `no door for ${name}`);
});

test("no file of src/ reaches into rules/", () => {
  assert.equal(
    imports
      .filter((one) => /(^|\/)rules\//.test(one.to) && !one.to.startsWith("./") && !one.to.startsWith("../ruleset"))
      .map((one) => `${one.from} -> ${one.to}`),
    [],
  );
});

test("every file opens with a sentence on its purpose and stays under 300 lines", () => {
  const wrong: string[] = [];
  for (const path of sources(join(root, "src"))) {
    const text = readFileSync(path, "utf8").replace(/^#!.*\n/, "");
    if (!text.startsWith("/**")) wrong.push(`${relative(root, path)} opens without a sentence`);
    const lines = text.split("\n").length;
    if (lines > 301) wrong.push(`${relative(root, path)} has ${lines} lines`);
  }
  assert.equal(wrong, []);
});

test("every suite ends by running itself", () => {
  assert.equal(
    sources(join(root, "test"))
      .filter((path) => path.endsWith(".test.ts") && !/\b\w+\.run\(\);?\s*$/.test(readFileSync(path, "utf8")))
      .map((path) => relative(root, path)),
    [],
  );
});

test.run();
