import { test } from "uvu";
import * as assert from "uvu/assert";
import { isZip, readZip, type ZipLimits } from "../../src/source/zip.ts";
import { zipOf } from "../helpers/zip.ts";

const limits: ZipLimits = { members: 4, member: 4 << 20, total: 6 << 20, ratio: 200 };

/** "member NAME TEXT" or "LEVEL CODE" for each part. */
function told(bytes: Buffer, own = limits): string[] | undefined {
  const parts = readZip(bytes, own);
  return (
    parts &&
    [...parts].map((part) =>
      part.kind === "member"
        ? `member ${part.name} ${part.bytes.toString().slice(0, 20)}`
        : `${part.level} ${part.code}`,
    )
  );
}

const collection = { name: "a.postman_collection.json", body: '{"info":{}}' };

test("members of an export are unpacked, packed or stored, with a comment behind the directory", () => {
  const bytes = zipOf(
    [collection, { name: "environment/", body: "" }, { name: "b.json", body: "[]", stored: true }],
    "made today",
  );
  assert.ok(isZip(bytes));
  assert.equal(told(bytes), ['member a.postman_collection.json {"info":{}}', "member b.json []"]);
});

test("a zip without a name that exports have is no business of ours", () => {
  assert.is(told(zipOf([{ name: "src/main.ts", body: "x" }])), undefined);
  assert.is(told(Buffer.alloc(100)), undefined);
  assert.is(isZip(Buffer.from("PK")), false);
});

test("paths that climb, roots and drives are cleaned and told", () => {
  const names = ["../../etc/passwd", "/root.json", "C:\\x\\..\\y.json"];
  const bytes = zipOf([collection, ...names.map((name) => ({ name, body: "{}" }))]);
  assert.equal(told(bytes)?.slice(1), [
    "note source/zip-path",
    "member etc/passwd {}",
    "note source/zip-path",
    "member root.json {}",
    "note source/zip-path",
    "member x/y.json {}",
  ]);
});

test("bombs end at the limits: of one member, of all, of the ratio, of the number", () => {
  const zeros = (size: number) => Buffer.alloc(size);
  assert.equal(told(zipOf([collection, { name: "big.json", body: zeros(5 << 20) }]))?.slice(1), [
    "error source/zip-limit",
  ]);
  assert.equal(told(zipOf([collection, { name: "ratio.json", body: zeros(3 << 20) }]))?.slice(1), [
    "error source/zip-limit",
  ]);
  const one = { body: zeros(3 << 20), stored: true };
  assert.equal(
    told(zipOf([collection, { name: "1", ...one }, { name: "2", ...one }]))?.map((line) => line.slice(0, 22)),
    ["member a.postman_colle", "member 1 ".padEnd(22, "\0"), "error source/zip-limit"],
  );
  const many = Array.from({ length: 6 }, (_, index) => ({ name: `${index}.json`, body: "{}" }));
  assert.is(told(zipOf([collection, ...many]))?.[0], "error source/zip-limit");
  assert.is(told(zipOf([collection, ...many]))?.length, 5);
});

test("many entries that share one packed body are counted each", () => {
  const body = Buffer.alloc(1 << 20);
  const bytes = zipOf([
    { name: "a.postman_collection.json", body },
    ...Array.from({ length: 3 }, (_, index) => ({ name: `${index}`, body: "", offset: 0 })),
  ]);
  const small = { ...limits, total: 1 << 20 };
  assert.equal(told(bytes, small)?.filter((line) => line.startsWith("member")).length, 1);
});

test("encrypted, unknown, cut and misplaced members are told, the others read", () => {
  const bytes = zipOf([
    { name: "x.json", body: "{}", flags: 1 },
    { name: "y.json", body: "{}", method: 12 },
    { name: "z.json", body: "{}", offset: 7 },
    collection,
  ]);
  assert.equal(told(bytes), [
    "error source/zip-encrypted",
    "error source/zip-method",
    "error source/zip-broken",
    'member a.postman_collection.json {"info":{}}',
  ]);
  const whole = zipOf([collection, collection]);
  assert.equal(told(whole.subarray(0, whole.length - 40)), ["error source/zip-broken"]);
  const garbled = Buffer.from(zipOf([collection]));
  garbled.fill(0xff, 30 + collection.name.length, 30 + collection.name.length + 4);
  assert.equal(told(garbled), ["error source/zip-broken"]);
});

test.run();
