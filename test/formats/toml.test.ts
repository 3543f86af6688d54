import { test } from "uvu";
import { toml } from "../../src/formats/toml.ts";
import { assertReads, readFile } from "../helpers/reading.ts";

const read = (text: string) => readFile(toml, text, "a.toml");

test("tables, dotted and quoted keys, all strings", async () => {
  const text =
    'a = "x\\u0041é"\r\n[t."q.r"]\r\nb.c = \'lit\\\'\r\nd = """\r\nmulti\\\r\n   line"""\r\nm = \'\'\'\nraw\'\'\'\n';
  assertReads(
    text,
    await read(text),
    [
      "/a = xAé <x\\u0041é>  [a config]",
      "/t/q.r/b/c = lit\\  [c config]",
      "/t/q.r/d = multiline <multi\\\r\n   line>  [d config]",
      "/t/q.r/m = raw  [m config]",
    ],
    ["/ settings", "/t/q.r/b settings", "/t/q.r settings"],
  );
});

test("arrays, inline tables, arrays of tables, numbers and dates", async () => {
  const text = 'e = [ "f", {g = "h", i=1}, # c\n ["j"] ]\n[[arr]]\nk=true\n[[arr]]\nk=1979-05-27 07:32:00\n';
  assertReads(
    text,
    await read(text),
    [
      "/e/0 = f  [e config]",
      "/e/1/g = h  [g config]",
      "/e/1/i = 1  [i config number]",
      "/e/2/0 = j  [e config]",
      "/arr/0/k = true  [k config boolean]",
      "/arr/1/k = 1979-05-27 07:32:00  [k config number]",
    ],
    ["/ settings", "/e/1 settings", "/arr/0 settings", "/arr/1 settings"],
  );
});

test("a table below a list of tables belongs to its last one", async () => {
  const text =
    '[[fruit]]\n[fruit.physical]\ncolor="red"\n[[fruit.variety]]\nn=1\n[[fruit]]\n[[fruit.variety]]\nn=2\n[[fruit.variety]]\nn=3\n[fruit.variety.note]\nn=4\n';
  assertReads(
    text,
    await read(text),
    [
      "/fruit/0/physical/color = red  [color config]",
      "/fruit/0/variety/0/n = 1  [n config number]",
      "/fruit/1/variety/0/n = 2  [n config number]",
      "/fruit/1/variety/1/n = 3  [n config number]",
      "/fruit/1/variety/1/note/n = 4  [n config number]",
    ],
    [
      "/ settings",
      "/fruit/0/physical settings",
      "/fruit/0/variety/0 settings",
      "/fruit/1/variety/0 settings",
      "/fruit/1/variety/1 settings",
      "/fruit/1/variety/1/note settings",
    ],
  );
});

test("broken lines are passed over", async () => {
  const text = 'a = "x\nbad line\nb = [ "c", \nd = "e"\nz="é"\n';
  assertReads(
    text,
    await read(text),
    ["/b/0 = c  [b config]", "/d = e  [d config]", "/z = é  [z config]"],
    ["/ settings"],
  );
});

test.run();
