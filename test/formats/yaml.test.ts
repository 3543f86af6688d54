import { test } from "uvu";
import * as assert from "uvu/assert";
import { readYamlLines } from "../../src/formats/yaml/lines.ts";
import { yaml } from "../../src/formats/yaml/yaml.ts";
import { assertReads, readFile, readWith } from "../helpers/reading.ts";

const read = (text: string) => readFile(yaml, text, "a.yml");
const lines = (text: string) => readWith(readYamlLines, text, "config");

test("read: scalars of all kinds", async () => {
  const text =
    "a: b # c\r\nq: \"V\\u00e9\\n\"\r\ns: 'it''s'\nblock: |\n  line1\n   line2\nfold: >-\n  a\n  b\n\n  c\nnum: 12\nt: true\nempty:\né: ü\n";
  assertReads(
    text,
    await read(text),
    [
      "/a = b  [a config]",
      "/q = Vé\n <V\\u00e9\\n>  [q config]",
      "/s = it's <it''s>  [s config]",
      "/block = line1\n line2\n <line1\n   line2\n>  [block config]",
      "/fold = a b\nc <a\n  b\n\n  c>  [fold config]",
      "/num = 12  [num config number]",
      "/t = true  [t config boolean]",
      "/é = ü  [é config]",
    ],
    ["/ settings"],
  );
});

test("read: lists, names beside values, environments", async () => {
  const text = 'list:\n- x\n- name: N\n  value: "v"\nenvironment:\n  - KEY=val\nargs:\n  - --password=abc\n';
  assertReads(
    text,
    await read(text),
    [
      "/list/0 = x  [list config]",
      "/list/1/value = v  [N config]",
      "/environment/0 = val  [KEY config]",
      "/args/0 = abc  [password config]",
    ],
    ["/ settings", "/list/1 settings"],
  );
});

test("read: variables in a list of any name, but no scripts and no sentences", async () => {
  const text = "global:\n  - A_B=val\n  - c=d\n  - E_F=g h\nscript:\n  - I_J=k\n";
  const { entries } = await read(text);
  assert.equal(
    entries.map(({ key, value }) => `${key} = ${value}`),
    ["A_B = val", "global = c=d", "global = E_F=g h", "script = I_J=k"],
  );
});

test("read: tags, anchors, aliases", async () => {
  const text = "ref: !Ref Foo\nanch: &x yy\nal: *x\nsub:\n  deep: z\n";
  assertReads(
    text,
    await read(text),
    ["/ref = Foo  [ref config reference]", "/anch = yy  [anch config]", "/sub/deep = z  [deep config]"],
    ["/ settings", "/sub settings"],
  );
});

test("read: scripts of workflows", async () => {
  const text = "run: |\n  curl -u a:b \\\n    https://x.example\n  export T=1\nother: curl -u c:d https://y.example\n";
  assertReads(
    text,
    await read(text),
    [
      "/run = curl -u a:b \\\n  https://x.example\nexport T=1\n <curl -u a:b \\\n    https://x.example\n  export T=1\n>  [run config]",
      "/run/T = 1  [T variable]",
      "/run/curl/0/tool = curl  [tool request.tool]",
      "/run/curl/0/method = GET <curl>  [method request.method]",
      "/run/curl/0/url = https://x.example  [url request.url]",
      "/run/curl/0/user#basic/username = a  [username auth.basic.username]",
      "/run/curl/0/user#basic/password = b  [password auth.basic.password]",
      "/other = curl -u c:d https://y.example  [other config]",
      "/other/curl/0/tool = curl  [tool request.tool]",
      "/other/curl/0/method = GET <curl>  [method request.method]",
      "/other/curl/0/url = https://y.example  [url request.url]",
      "/other/curl/0/user#basic/username = c  [username auth.basic.username]",
      "/other/curl/0/user#basic/password = d  [password auth.basic.password]",
    ],
    ["/ settings", "/run/curl/0 request whole", "/other/curl/0 request whole"],
  );
});

test("lines: scalars of all kinds", async () => {
  const text =
    "a: b # c\r\nq: \"V\\u00e9\\n\"\r\ns: 'it''s'\nblock: |\n  line1\n   line2\nfold: >-\n  a\n  b\n\n  c\nnum: 12\nt: true\nempty:\né: ü\n";
  assertReads(
    text,
    await lines(text),
    [
      "/a = b  [a config]",
      "/q = Vé\n <V\\u00e9\\n>  [q config]",
      "/s = it's <it''s>  [s config]",
      "/block = line1\n line2\n <line1\n   line2\n>  [block config]",
      "/fold = a b\nc <a\n  b\n\n  c>  [fold config]",
      "/num = 12  [num config number]",
      "/t = true  [t config boolean]",
      "/é = ü  [é config]",
    ],
    [],
  );
});

test("lines: lists, names beside values, environments", async () => {
  const text = 'list:\n- x\n- name: N\n  value: "v"\nenvironment:\n  - KEY=val\nargs:\n  - --password=abc\n';
  assertReads(
    text,
    await lines(text),
    [
      "/list/0 = x  [list config]",
      "/list/1/name = N  [name config]",
      "/list/1/value = v  [N config]",
      "/environment/0 = val  [KEY config]",
      "/args/0 = abc  [password config]",
    ],
    ["/list settings", "/list/1 settings", "/environment settings", "/args settings"],
  );
});

test("lines: tags, anchors, aliases", async () => {
  const text = "ref: !Ref Foo\nanch: &x yy\nal: *x\nsub:\n  deep: z\n";
  assertReads(
    text,
    await lines(text),
    ["/ref = Foo  [ref config reference]", "/anch = yy  [anch config]", "/sub/deep = z  [deep config]"],
    ["/sub settings"],
  );
});

test("lines: scripts of workflows", async () => {
  const text = "run: |\n  curl -u a:b \\\n    https://x.example\n  export T=1\nother: curl -u c:d https://y.example\n";
  assertReads(
    text,
    await lines(text),
    [
      "/run = curl -u a:b \\\n  https://x.example\nexport T=1\n <curl -u a:b \\\n    https://x.example\n  export T=1\n>  [run config]",
      "/run/T = 1  [T variable]",
      "/run/curl/0/tool = curl  [tool request.tool]",
      "/run/curl/0/method = GET <curl>  [method request.method]",
      "/run/curl/0/url = https://x.example  [url request.url]",
      "/run/curl/0/user#basic/username = a  [username auth.basic.username]",
      "/run/curl/0/user#basic/password = b  [password auth.basic.password]",
      "/other = curl -u c:d https://y.example  [other config]",
      "/other/curl/0/tool = curl  [tool request.tool]",
      "/other/curl/0/method = GET <curl>  [method request.method]",
      "/other/curl/0/url = https://y.example  [url request.url]",
      "/other/curl/0/user#basic/username = c  [username auth.basic.username]",
      "/other/curl/0/user#basic/password = d  [password auth.basic.password]",
    ],
    ["/run/curl/0 request whole", "/other/curl/0 request whole"],
  );
});

test("Kubernetes: Secrets in base64, SealedSecrets, valueFrom, files in a ConfigMap", async () => {
  const text =
    "kind: Secret\ndata:\n  pw: aHVudGVyMg==\n  u: cG9zdGdyZXM6Ly91OnBAaC9k\nstringData:\n  p2: x\n---\nkind: SealedSecret\nspec:\n  encryptedData:\n    foo: AgBy\n---\nenv:\n- name: A\n  valueFrom:\n    secretKeyRef: {name: x, key: y}\n- {name: B, value: c}\ndata:\n  app.properties: |\n    db.password=zz\n";
  assertReads(
    text,
    await read(text),
    [
      "/0/kind = Secret  [kind config]",
      "/0/data/pw = hunter2 <aHVudGVyMg==>  [pw config]",
      "/0/data/u = postgres://u:p@h/d <cG9zdGdyZXM6Ly91OnBAaC9k>  [u config]",
      "/0/data/u#//username = u <cG9zdGdyZXM6Ly91OnBAaC9k>  [username auth.basic.username]",
      "/0/data/u#//password = p <cG9zdGdyZXM6Ly91OnBAaC9k>  [password auth.basic.password]",
      "/0/stringData/p2 = x  [p2 config]",
      "/1/kind = SealedSecret  [kind config]",
      "/1/spec/encryptedData/foo = AgBy  [foo config computed]",
      "/2/env/0/name = A  [name config]",
      "/2/env/1/value = c  [B config]",
      "/2/data/app.properties = db.password=zz\n  [app.properties config]",
      "/2/data/app.properties#/db.password = zz  [db.password config]",
    ],
    [
      "/0 settings",
      "/0/data settings",
      "/0/stringData settings",
      "/1 settings",
      "/1/spec/encryptedData settings",
      "/2/env/0 settings",
      "/2/env/1 settings",
      "/2/data settings",
    ],
  );
});

test("a template that is no YAML is read by its lines", async () => {
  const text = 'a: {{ .Values.x }}\nb:\n  password: "p q"\n  list:\n  - c: d\n{{- if x }}\ne: f\n';
  assertReads(
    text,
    await read(text),
    [
      "/a = {{ .Values.x }}  [a config]",
      "/b/password = p q  [password config]",
      "/b/list/0/c = d  [c config]",
      "/e = f  [e config]",
    ],
    ["/b settings", "/b/list/0 settings"],
  );
});

test.run();
