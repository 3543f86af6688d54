/** Targets as one text: what a thread reads is what another has written. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readTargets, writeTargets } from "../../src/scan/target-text.ts";
import { FileTarget, type Folder, folderInside } from "../../src/source/target.ts";

const told = (target: FileTarget | undefined) =>
  target && { path: target.path, shown: target.shown, inside: target.inside, named: target.named };

test("files of several folders, with and without a named folder above, and targets of other kinds", () => {
  const top: Folder = { path: "/r/a/", shown: "", inside: undefined };
  const named: Folder = { path: "/far/x/", shown: "/far/x/", inside: "" };
  const below = folderInside(named, "D-F\nS");
  const files = [
    new FileTarget(top, "one.ts"),
    new FileTarget(top, "-"),
    new FileTarget(named, "Féé 漢.md"),
    new FileTarget(below, "I"),
    new FileTarget(top, "two.ts"),
  ];
  const link = { path: "/r/link", shown: "link", named: true };
  const read = readTargets(writeTargets([files[0]!, link, ...files.slice(1)]));
  assert.equal(read.map(told), [told(files[0]), undefined, ...files.slice(1).map(told)]);
  assert.is(read[3]!.inside, "Féé 漢.md");
  assert.is(read[4]!.inside, "D-F\nS/I");
});

test("no targets", () => assert.equal(readTargets(writeTargets([])), []));

test.run();
