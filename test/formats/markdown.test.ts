import { test } from "uvu";
import { markdown } from "../../src/formats/markdown.ts";
import { assertReads, readFile } from "../helpers/reading.ts";

const read = (text: string) => readFile(markdown, text, "README.md");

test("fences go to the readers of their languages", async () => {
  const text =
    '# T\n\n```json\n{"client_secret": "abc"}\n```\n\n```yaml\r\npassword: xyz\r\n```\n~~~sh\nexport P=1\n~~~\n```env\nA=b\n```\n```toml\n[t]\nk = "v"\n```\n```xml\n<a><b>c</b></a>\n```\n```ini\n[s]\nx=y\n```\n';
  assertReads(
    text,
    await read(text),
    [
      "/code/1#/client_secret = abc  [client_secret config]",
      "/code/3/password = xyz  [password config]",
      "/code/4/P = 1  [P variable]",
      "/code/5/A = b  [A variable]",
      "/code/6/t/k = v  [k config]",
      "/code/7/a/b = c  [b config]",
      "/code/8/s/x = y  [x config]",
    ],
    [
      "/code/1 settings",
      "/code/1# settings",
      "/code/3 settings",
      "/code/4 settings",
      "/code/5 settings",
      "/code/6 settings",
      "/code/6/t settings",
      "/code/7 settings",
      "/code/7/a settings",
      "/code/8 settings",
      "/code/8/s settings",
    ],
  );
});

test("inline curl, a request in prose, a fence without language that is a request", async () => {
  const text =
    "Use `curl -u a:b https://x.example`.\n\n   POST https://h.example/t HTTP/1.1\n   Authorization: Bearer tok\n\n   a=b\n\n```\nPOST /x\nX-Key: a\n```\n";
  assertReads(
    text,
    await read(text),
    [
      "/prose/0/text/0/request/0/method = POST  [method request.method]",
      "/prose/0/text/0/request/0/url = https://h.example/t  [url request.url]",
      "/prose/0/text/0/request/0/header/Authorization = Bearer tok  [Authorization header]",
      "/prose/0/text/0/request/0/body#?a = b  [a body]",
      "/prose/0/curl/0/tool = curl  [tool request.tool]",
      "/prose/0/curl/0/method = GET <curl>  [method request.method]",
      "/prose/0/curl/0/url = https://x.example  [url request.url]",
      "/prose/0/curl/0/user#basic/username = a  [username auth.basic.username]",
      "/prose/0/curl/0/user#basic/password = b  [password auth.basic.password]",
      "/code/1/request/0/method = POST  [method request.method]",
      "/code/1/request/0/url = /x  [url request.url]",
      "/code/1/request/0/header/X-Key = a  [X-Key header]",
    ],
    [
      "/prose/0/text/0/request/0 request whole",
      "/prose/0/curl/0 request whole",
      "/code/1 settings",
      "/code/1/request/0 request whole",
    ],
  );
});

test("code goes to the reader of names, an open fence ends with the text", async () => {
  const text = '```py\npassword = "hunter22"\n```\n- item\n  ```console\n  $ export Q=w\n';
  assertReads(
    text,
    await read(text),
    ["/code/0/password = hunter22  [password code]", "/code/2/Q = w  [Q variable]"],
    ["/code/0 settings", "/code/2 settings"],
  );
});

test("reStructuredText", async () => {
  const text = "Title\n\n.. code-block:: bash\n\n   export A=b\n\nText PASSWORD=none\n";
  assertReads(text, await read(text), ["/code/1/A = b  [A variable]"], ["/code/1 settings"]);
});

test.run();
