import { test } from "uvu";
import { http } from "../../src/formats/http.ts";
import { assertReads, readFile } from "../helpers/reading.ts";

const read = (text: string) => readFile(http, text, "a.http");

test("variables, a query over lines, clear-text Basic, a form body, a handler", async () => {
  const text =
    "@base = https://x.example\r\n@tok=abc\r\n\r\n### Get token\r\n# @name login\r\nPOST {{base}}/token?a=b\r\n  &c=d HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nAuthorization: Basic user pass\r\n\r\ngrant_type=client_credentials\r\n&client_secret=s%20t\r\n\r\n> {%\r\n x=1\r\n%}\r\n";
  assertReads(
    text,
    await read(text),
    [
      "/variable/base = https://x.example  [base variable]",
      "/variable/tok = abc  [tok variable]",
      "/request/0/method = POST  [method request.method]",
      "/request/0/url = {{base}}/token?a=b  [url request.url]",
      "/request/0/url#?a = b  [a query]",
      "/request/0/url#?c = d  [c query]",
      "/request/0/header/Content-Type = application/x-www-form-urlencoded  [Content-Type header]",
      "/request/0/header/Authorization = Basic user pass  [Authorization header]",
      "/request/0/header/Authorization#basic/username = user  [username auth.basic.username]",
      "/request/0/header/Authorization#basic/password = pass  [password auth.basic.password]",
      "/request/0/body#?grant_type = client_credentials  [grant_type body]",
      "/request/0/body#?client_secret = s t <s%20t>  [client_secret body]",
      "/script/0 = x=1  [script script]",
    ],
    ["/variable variables", "/request/0 request whole"],
  );
});

test("a bare URL, user-info, base64 Basic; Basic user:pass; Digest", async () => {
  const text =
    "https://u:p@h.example/x\nAuthorization: Basic dXNlcjpwdw==\n\n###\nGET https://h.example\nAuthorization: Basic a:{{b}}\n\n###\nGET https://h.example\nAuthorization: Digest a b\n";
  assertReads(
    text,
    await read(text),
    [
      "/request/0/url = https://u:p@h.example/x  [url request.url]",
      "/request/0/url#//username = u  [username auth.basic.username]",
      "/request/0/url#//password = p  [password auth.basic.password]",
      "/request/0/header/Authorization = Basic dXNlcjpwdw==  [Authorization header]",
      "/request/0/header/Authorization#basic/username = user <dXNlcjpwdw==>  [username auth.basic.username]",
      "/request/0/header/Authorization#basic/password = pw <dXNlcjpwdw==>  [password auth.basic.password]",
      "/request/1/method = GET  [method request.method]",
      "/request/1/url = https://h.example  [url request.url]",
      "/request/1/header/Authorization = Basic a:{{b}}  [Authorization header]",
      "/request/1/header/Authorization#basic/username = a  [username auth.basic.username]",
      "/request/1/header/Authorization#basic/password = {{b}}  [password auth.basic.password]",
      "/request/2/method = GET  [method request.method]",
      "/request/2/url = https://h.example  [url request.url]",
      "/request/2/header/Authorization = Digest a b  [Authorization header]",
      "/request/2/header/Authorization#basic/username = a  [username auth.digest.username]",
      "/request/2/header/Authorization#basic/password = b  [password auth.digest.password]",
    ],
    ["/request/0 request whole", "/request/1 request whole", "/request/2 request whole"],
  );
});

test("a JSON body; a body from a file; a body that is a variable", async () => {
  const text =
    'POST https://h.example/\nContent-Type: application/json\n\n{"a":{"secret":"é"}}\n\n###\nPOST https://h.example/\n\n< ./b.json\n\n###\nPOST https://h.example/\n\n{{body}}\n';
  assertReads(
    text,
    await read(text),
    [
      "/request/0/method = POST  [method request.method]",
      "/request/0/url = https://h.example/  [url request.url]",
      "/request/0/header/Content-Type = application/json  [Content-Type header]",
      "/request/0/body#/a/secret = é  [secret body]",
      "/request/1/method = POST  [method request.method]",
      "/request/1/url = https://h.example/  [url request.url]",
      "/request/2/method = POST  [method request.method]",
      "/request/2/url = https://h.example/  [url request.url]",
    ],
    ["/request/0 request whole", "/request/1 request", "/request/2 request"],
  );
});

test("a script before the request, and a pasted curl call", async () => {
  const text =
    '< {%\n request.variables.set("a", "b")\n%}\nGET https://h.example/\n\n###\ncurl -u a:b https://x.example\n';
  assertReads(
    text,
    await read(text),
    [
      '/script/0 = request.variables.set("a", "b")  [script script]',
      "/request/0/method = GET  [method request.method]",
      "/request/0/url = https://h.example/  [url request.url]",
      "/request/1/curl/0/tool = curl  [tool request.tool]",
      "/request/1/curl/0/method = GET <curl>  [method request.method]",
      "/request/1/curl/0/url = https://x.example  [url request.url]",
      "/request/1/curl/0/user#basic/username = a  [username auth.basic.username]",
      "/request/1/curl/0/user#basic/password = b  [password auth.basic.password]",
    ],
    ["/request/0 request whole", "/request/1/curl/0 request whole"],
  );
});

test.run();
