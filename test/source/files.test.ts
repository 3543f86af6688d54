import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix, win32 } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { matcherOf } from "../../src/engine/globs.ts";
import { type FileOptions, filesSource } from "../../src/source/files.ts";
import { expandGlob } from "../../src/source/glob.part.ts";
import { showPath } from "../../src/source/list.ts";
import type { ByteScreen, Item } from "../../src/source/source.ts";
import { zipOf } from "../helpers/zip.ts";

const test = suite<{ folder: string }>("files");
test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), "credlint-files-"));
});
test.after.each((context) => rmSync(context.folder, { recursive: true, force: true }));

function write(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

function git(folder: string, ...args: string[]): void {
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], {
    cwd: folder,
    stdio: "ignore",
  });
}

/** One that sees something everywhere, with room for `size` bytes. */
function seesAll(size = 1 << 20): () => ByteScreen {
  const room = Buffer.alloc(size);
  const screen: ByteScreen = {
    room,
    begin: () => false,
    look: () => true,
    measure: (from, to) => {
      const text = room.toString("utf8", from, to);
      return { lines: text.split("\n").length - 1, units: text.length };
    },
  };
  return () => screen;
}

async function itemsOf(options: FileOptions, screen = seesAll()): Promise<Item[]> {
  const source = filesSource(options, screen);
  const { targets, troubles } = await source.list();
  return [
    ...troubles.map((diagnostic): Item => ({ kind: "trouble", diagnostic })),
    ...targets.flatMap((target) => {
      const given = source.read(target);
      return typeof given === "number" ? [{ kind: "pass" as const, bytes: given }] : [...given];
    }),
  ];
}

/** "read PATH", "binary PATH" or "LEVEL CODE PATH" for each item, in order. */
async function read(folder: string, options: Partial<FileOptions> = {}): Promise<string[]> {
  const told: string[] = [];
  for (const item of await itemsOf({
    paths: ["."],
    cwd: folder,
    root: folder,
    gitignore: true,
    maxDocumentSize: 1 << 26,
    glob: expandGlob,
    ...options,
  })) {
    if (item.kind === "input") told.push(`read ${item.input.path}`);
    if (item.kind === "piece")
      told.push(
        `piece ${item.piece.input.path}@${item.piece.offsetBase}+${item.piece.input.text.length} line ${item.piece.lineBase}`,
      );
    if (item.kind === "binary") told.push(`binary ${item.path}`);
    if (item.kind === "trouble") told.push(`${item.diagnostic.level} ${item.diagnostic.code} ${item.diagnostic.path}`);
  }
  return told;
}

test("outside a repository the walk honours nested .gitignore files, with takings back", async ({ folder }) => {
  write(folder, {
    ".gitignore": "*.log\nout/\n",
    "a.ts": "x",
    "b.log": "x",
    "out/c": "x",
    "sub/.gitignore": "!keep.log\n",
    "sub/keep.log": "x",
    "sub/d.log": "x",
  });
  assert.equal(await read(folder), ["read .gitignore", "read a.ts", "read sub/.gitignore", "read sub/keep.log"]);
  assert.equal((await read(folder, { gitignore: false })).length, 7);
});

test("in a repository: tracked files, also ignored ones, and untracked files that are not ignored", async ({
  folder,
}) => {
  write(folder, {
    ".gitignore": "*.env\nbuild/\n",
    "tracked.env": "x",
    "other.env": "x",
    "build/x": "x",
    "new.ts": "x",
    "gone.ts": "x",
    "naïve name\n.ts": "x",
  });
  git(folder, "init", "-q");
  git(folder, "add", "-f", "tracked.env", "gone.ts");
  rmSync(join(folder, "gone.ts"));
  assert.equal(await read(folder), ["read .gitignore", "read naïve name\n.ts", "read new.ts", "read tracked.env"]);
});

test("a folder that its repository ignores is read when it is named", async ({ folder }) => {
  write(folder, { ".gitignore": "build/\n", "build/.gitignore": "*.tmp\n", "build/a.js": "x", "build/b.tmp": "x" });
  git(folder, "init", "-q");
  assert.equal(await read(folder), ["read .gitignore"]);
  assert.equal(await read(folder, { paths: ["build"] }), ["read build/.gitignore", "read build/a.js"]);
  git(folder, "add", "-f", "build/b.tmp");
  assert.equal(await read(folder, { paths: ["build"] }), [
    "read build/.gitignore",
    "read build/a.js",
    "read build/b.tmp",
  ]);
});

test("an untracked repository inside a repository is read by its own rules", async ({ folder }) => {
  write(folder, { "a.ts": "x", "inner/.gitignore": "skip\n", "inner/skip": "x", "inner/b.ts": "x" });
  git(folder, "init", "-q");
  git(join(folder, "inner"), "init", "-q");
  assert.equal(await read(folder), ["read a.ts", "read inner/.gitignore", "read inner/b.ts"]);
});

test("a submodule's files are read", async ({ folder }) => {
  write(folder, { "lib/l.ts": "x", "top/t.ts": "x" });
  git(join(folder, "lib"), "init", "-q");
  git(join(folder, "lib"), "add", ".");
  git(join(folder, "lib"), "commit", "-qm", "l");
  git(join(folder, "top"), "init", "-q");
  git(
    join(folder, "top"),
    "-c",
    "protocol.file.allow=always",
    "submodule",
    "--quiet",
    "add",
    join(folder, "lib"),
    "vendor/lib",
  );
  assert.equal(await read(join(folder, "top")), ["read .gitmodules", "read t.ts", "read vendor/lib/l.ts"]);
});

test("a repository whose fsmonitor is a program does not get to run it", async ({ folder }) => {
  write(folder, { "a.ts": "x", "monitor.sh": `#!/bin/sh\ntouch ${folder}/ran\n` });
  git(folder, "init", "-q");
  execFileSync("chmod", ["+x", join(folder, "monitor.sh")]);
  git(folder, "config", "core.fsmonitor", join(folder, "monitor.sh"));
  assert.equal(await read(folder), ["read a.ts", "read monitor.sh"]);
  assert.not(existsSync(join(folder, "ran")));
});

test("include and exclude take gitignore's patterns; a named file or folder is read all the same", async ({
  folder,
}) => {
  write(folder, { "src/a.ts": "x", "src/b.js": "x", "fixtures/c.ts": "x" });
  assert.equal(await read(folder, { include: matcherOf(["*.ts"]), exclude: matcherOf(["fixtures/"]) }), [
    "read src/a.ts",
  ]);
  assert.equal(await read(folder, { paths: ["fixtures", "src/b.js"], exclude: matcherOf(["fixtures/", "*.js"]) }), [
    "read fixtures/c.ts",
    "read src/b.js",
  ]);
});

test("a glob that the shell left alone is expanded", async ({ folder }) => {
  write(folder, { "a/x.json": "1", "b/y.json": "1", "b/z.ts": "1", "[id].tsx": "x" });
  assert.equal(await read(folder, { paths: ["**/*.json", "[id].tsx"] }), [
    "read [id].tsx",
    "read a/x.json",
    "read b/y.json",
  ]);
});

test("links: inside the root not followed, outside told, looping and dangling told, a named one followed", async ({
  folder,
}) => {
  write(folder, { "root/real.ts": "x", "root/sub/s.ts": "x", "away/secret.ts": "x" });
  const root = join(folder, "root");
  symlinkSync("real.ts", join(root, "inside.ts"));
  symlinkSync("..", join(root, "sub", "up"));
  symlinkSync("../away", join(root, "out"));
  symlinkSync("loop", join(root, "loop"));
  symlinkSync("nowhere", join(root, "dangling"));
  assert.equal(await read(root), [
    "note source/link-dangling dangling",
    "error source/link-loop loop",
    "note source/link-outside out",
    "read real.ts",
    "read sub/s.ts",
  ]);
  assert.equal(await read(root, { paths: ["inside.ts", "loop"] }), ["error source/link-loop loop", "read inside.ts"]);
});

test("what is missing or cannot be read is told, and the rest is read", async ({ folder }) => {
  write(folder, { "a.ts": "x", "big.ts": "0123456789", "bin.dat": Buffer.from([1, 0, 2]) });
  assert.equal(await read(folder, { paths: ["nope", "a.ts/x", "a.ts"] }), [
    "error source/not-found nope",
    "error source/not-found a.ts/x",
    "read a.ts",
  ]);
  assert.equal(await read(folder, { maxFileSize: 5 }), [
    "read a.ts",
    "error source/too-large big.ts",
    "binary bin.dat",
  ]);
  if (existsSync("/proc/self/mem"))
    assert.equal(await read(folder, { paths: ["/proc/self/mem", "a.ts"] }), [
      "error source/unreadable /proc/self/mem",
      "read a.ts",
    ]);
});

test("UTF-8 with a mark, UTF-16 of both orders and broken UTF-8 are text", async ({ folder }) => {
  const utf16 = Buffer.from("\ufeffkey é", "utf16le");
  write(folder, {
    "a.txt": "\ufeffkey",
    "b.txt": utf16,
    "c.txt": Buffer.from(utf16).swap16(),
    "d.txt": Buffer.from([0x6b, 0xff, 0x6b]),
  });
  const texts: string[] = [];
  for (const item of await itemsOf({
    paths: ["."],
    cwd: folder,
    root: folder,
    gitignore: true,
    maxDocumentSize: 1 << 26,
    glob: expandGlob,
  }))
    texts.push(item.kind === "input" ? item.input.text : item.kind === "trouble" ? item.diagnostic.code : "?");
  assert.equal(texts, ["\ufeffkey", "\ufeffkey é", "\ufeffkey é", "source/invalid-utf8", "k\ufffdk"]);
});

test("shown paths are relative to the root and POSIX, on every system", () => {
  assert.is(showPath("/repo/src/a.ts", "/repo", posix), "src/a.ts");
  assert.is(showPath("/repo", "/repo", posix), ".");
  assert.is(showPath("/other/a.ts", "/repo", posix), "/other/a.ts");
  assert.is(showPath("/repo/a\\b.ts", "/repo", posix), "a\\b.ts");
  assert.is(showPath("/repo/..hidden/a.ts", "/repo", posix), "..hidden/a.ts");
  assert.is(showPath("C:\\repo\\src\\a.ts", "C:\\repo", win32), "src/a.ts");
  assert.is(showPath("C:\\other\\a.ts", "C:\\repo", win32), "C:/other/a.ts");
  assert.is(showPath("D:\\a.ts", "C:\\repo", win32), "D:/a.ts");
});

test("a file over the document size is read in pieces that hold every character once", async ({ folder }) => {
  const line = `${"x".repeat(99)}\n`;
  write(folder, { "big.txt": line.repeat(24_000) });
  const told = await read(folder, { maxDocumentSize: 1000 });
  assert.is(told[0], "note source/read-by-lines big.txt");
  assert.equal(told.slice(1), [
    "piece big.txt@0+1048500 line 0",
    "piece big.txt@1048500+1048500 line 10485",
    "piece big.txt@2097000+303000 line 20970",
  ]);
});

test("the members of an export are inputs of their own; any other zip is a binary file", async ({ folder }) => {
  write(folder, {
    "export.zip": zipOf([
      { name: "environment/0c1f7a52-5d3a-4d4c-9f0a-6a1f3c2b7e10.json", body: "{}" },
      { name: "../out.json", body: "[]" },
      { name: "logo.png", body: Buffer.from([137, 80, 0, 1]) },
    ]),
    "sources.zip": zipOf([{ name: "main.ts", body: "x" }]),
  });
  assert.equal(await read(folder), [
    "read export.zip!/environment/0c1f7a52-5d3a-4d4c-9f0a-6a1f3c2b7e10.json",
    "note source/zip-path export.zip",
    "read export.zip!/out.json",
    "binary export.zip!/logo.png",
    "binary sources.zip",
  ]);
});

test.run();
