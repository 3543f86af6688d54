import { test } from "uvu";
import { readCurl } from "../../src/formats/curl/curl.ts";
import { assertReads, readWith } from "../helpers/reading.ts";

const curl = (text: string) => readWith(readCurl, text);

test("basic user, form body and query of the URL", async () => {
  const text =
    'curl -X POST -u AZ03:$PW "https://m2m.example.com/idsrvapi/connect/token?tenant=NORTH" -d grant_type=client_credentials -d scope=M2MAPI';
  assertReads(
    text,
    await curl(text),
    [
      "/curl/0/tool = curl  [tool request.tool]",
      "/curl/0/method = POST  [method request.method]",
      "/curl/0/url = https://m2m.example.com/idsrvapi/connect/token?tenant=NORTH  [url request.url]",
      "/curl/0/url#?tenant = NORTH  [tenant query]",
      "/curl/0/user#basic/username = AZ03  [username auth.basic.username]",
      "/curl/0/user#basic/password = $PW  [password auth.basic.password]",
      "/curl/0/body#?grant_type = client_credentials  [grant_type body]",
      "/curl/0/body#?scope = M2MAPI  [scope body]",
      "/curl/0/content-type = application/x-www-form-urlencoded <-d>  [content-type request.default-content-type]",
    ],
    ["/curl/0 request whole"],
  );
});

test("JSON body, and a second call behind a semicolon", async () => {
  const text =
    'curl -X POST https://accounts.workfloplus.com/connect/token -H \'Content-Type: application/json\' -d \'{"grant_type":"client_credentials"}\'; curl "https://gateway.workfloplus.com/api/query/v2/graph?key=EXAMPLEKEY0000"';
  assertReads(
    text,
    await curl(text),
    [
      "/curl/0/tool = curl  [tool request.tool]",
      "/curl/0/method = POST  [method request.method]",
      "/curl/0/url = https://accounts.workfloplus.com/connect/token  [url request.url]",
      "/curl/0/header/Content-Type = application/json  [Content-Type header]",
      "/curl/0/body#/grant_type = client_credentials  [grant_type body]",
      "/curl/1/tool = curl  [tool request.tool]",
      "/curl/1/method = GET <curl>  [method request.method]",
      "/curl/1/url = https://gateway.workfloplus.com/api/query/v2/graph?key=EXAMPLEKEY0000  [url request.url]",
      "/curl/1/url#?key = EXAMPLEKEY0000  [key query]",
    ],
    ["/curl/0 request whole", "/curl/1 request whole"],
  );
});

test("combined flags, glued values, CRLF continuation, quotes with escapes, an unquoted ampersand, a redirection", async () => {
  const text =
    "curl -sSk -XPOST \\\r\n  --data-urlencode \"client_secret=a\\\"b c\" \\\r\n -H $'X-A: it\\'s' https://x.example/ä?b=c&d=e > out.json";
  assertReads(
    text,
    await curl(text),
    [
      "/curl/0/tool = curl  [tool request.tool]",
      "/curl/0/method = POST  [method request.method]",
      "/curl/0/url = https://x.example/ä?b=c&d=e  [url request.url]",
      "/curl/0/url#?b = c  [b query]",
      "/curl/0/url#?d = e  [d query]",
      '/curl/0/body#?client_secret = a"b c <a\\"b c>  [client_secret body]',
      "/curl/0/header/X-A = it's <it\\'s>  [X-A header]",
      "/curl/0/insecure = true <-sSk>  [insecure request.insecure]",
      "/curl/0/content-type = application/x-www-form-urlencoded <--data-urlencode>  [content-type request.default-content-type]",
    ],
    ["/curl/0 request whole"],
  );
});

test("prose about curl is no call", async () => {
  const text = "use curl to fetch data. See https://curl.se.";
  assertReads(text, await curl(text), [], []);
});

test("a call in a string of code ends with the string", async () => {
  const text = 'run("curl -H \\"Authorization: Bearer abc\\" https://x.example/", other)';
  assertReads(
    text,
    await curl(text),
    [
      "/curl/0/tool = curl  [tool request.tool]",
      "/curl/0/method = GET <curl>  [method request.method]",
      "/curl/0/url = https://x.example/  [url request.url]",
      "/curl/0/header/Authorization = Bearer abc  [Authorization header]",
    ],
    ["/curl/0 request whole"],
  );
});

test("inline code ends with its backtick", async () => {
  const text = "Use `curl -uid:secret https://x.example` now";
  assertReads(
    text,
    await curl(text),
    [
      "/curl/0/tool = curl  [tool request.tool]",
      "/curl/0/method = GET <curl>  [method request.method]",
      "/curl/0/url = https://x.example  [url request.url]",
      "/curl/0/user#basic/username = id  [username auth.basic.username]",
      "/curl/0/user#basic/password = secret  [password auth.basic.password]",
    ],
    ["/curl/0 request whole"],
  );
});

test("wget's options", async () => {
  const text = 'wget --header="X-Key: abc" --user=bob --password=pw1 https://h.example/f';
  assertReads(
    text,
    await curl(text),
    [
      "/curl/0/tool = wget  [tool request.tool]",
      "/curl/0/method = GET <wget>  [method request.method]",
      "/curl/0/url = https://h.example/f  [url request.url]",
      "/curl/0/header/X-Key = abc  [X-Key header]",
      "/curl/0/username = bob  [username auth.basic.username]",
      "/curl/0/password = pw1  [password auth.basic.password]",
    ],
    ["/curl/0 request whole"],
  );
});

test("cmd's carets, as browsers copy calls", async () => {
  const text = 'curl ^"https://x.example/^" ^\r\n  -H ^"X-Key: a^\\^"b^" ^\r\n  --data-raw ^"{^\\^"a^\\^":1}^"';
  assertReads(
    text,
    await curl(text),
    [
      "/curl/0/tool = curl  [tool request.tool]",
      "/curl/0/method = POST <curl>  [method request.method]",
      "/curl/0/url = https://x.example/  [url request.url]",
      '/curl/0/header/X-Key = a"b <a^\\^"b>  [X-Key header]',
      "/curl/0/body#/a = 1  [a body number]",
      "/curl/0/content-type = application/x-www-form-urlencoded <--data-raw>  [content-type request.default-content-type]",
    ],
    ["/curl/0 request whole"],
  );
});

test("substitutions stay one word, a body from a file leaves the request open", async () => {
  const text = "curl https://x.example -u $(cat user file):${PASS:-a:b} -d @body.json -k";
  assertReads(
    text,
    await curl(text),
    [
      "/curl/0/tool = curl  [tool request.tool]",
      "/curl/0/method = POST <curl>  [method request.method]",
      "/curl/0/url = https://x.example  [url request.url]",
      "/curl/0/user#basic/username = $(cat user file)  [username auth.basic.username]",
      "/curl/0/user#basic/password = ${PASS:-a:b}  [password auth.basic.password]",
      "/curl/0/insecure = true <-k>  [insecure request.insecure]",
      "/curl/0/content-type = application/x-www-form-urlencoded <-d>  [content-type request.default-content-type]",
    ],
    ["/curl/0 request"],
  );
});

test("form fields, cookies, key pass phrase, proxy user, user-info in the URL", async () => {
  const text =
    'curl -u "id:sec" https://u:p%40@h.example -F a=b -F f=@x -b "s=1; t=2" -E c.pem:pw -x http://pu:pp@proxy:80';
  assertReads(
    text,
    await curl(text),
    [
      "/curl/0/tool = curl  [tool request.tool]",
      "/curl/0/method = POST <curl>  [method request.method]",
      "/curl/0/url = https://u:p%40@h.example  [url request.url]",
      "/curl/0/url#//username = u  [username auth.basic.username]",
      "/curl/0/url#//password = p@ <p%40>  [password auth.basic.password]",
      "/curl/0/user#basic/username = id  [username auth.basic.username]",
      "/curl/0/user#basic/password = sec  [password auth.basic.password]",
      "/curl/0/form#?a = b  [a body]",
      "/curl/0/form#?f = @x  [f body computed]",
      "/curl/0/header/Cookie = s=1; t=2  [Cookie header]",
      "/curl/0/header/Cookie#cookie/s = 1  [s header]",
      "/curl/0/header/Cookie#cookie/t = 2  [t header]",
      "/curl/0/passphrase = pw  [passphrase auth.cert.passphrase]",
      "/curl/0/proxy#basic/username = pu  [username auth.proxy.username]",
      "/curl/0/proxy#basic/password = pp  [password auth.proxy.password]",
      "/curl/0/content-type = multipart/form-data <-F>  [content-type request.default-content-type]",
    ],
    ["/curl/0 request whole"],
  );
});

test("-G moves the body into the query, a Basic header is decoded", async () => {
  const text = 'curl -G https://x.example/t -d a=b -H "Authorization: Basic aWQ6c2Vj"';
  assertReads(
    text,
    await curl(text),
    [
      "/curl/0/tool = curl  [tool request.tool]",
      "/curl/0/method = GET <curl>  [method request.method]",
      "/curl/0/url = https://x.example/t  [url request.url]",
      "/curl/0/query#?a = b  [a query]",
      "/curl/0/header/Authorization = Basic aWQ6c2Vj  [Authorization header]",
      "/curl/0/header/Authorization#basic/username = id <aWQ6c2Vj>  [username auth.basic.username]",
      "/curl/0/header/Authorization#basic/password = sec <aWQ6c2Vj>  [password auth.basic.password]",
    ],
    ["/curl/0 request whole"],
  );
});

test("--json, a bearer, a header that is a variable", async () => {
  const text = 'curl --json \'{"a":{"b":"c"}}\' --oauth2-bearer tok -H "$AUTH" --url https://x.example';
  assertReads(
    text,
    await curl(text),
    [
      "/curl/0/tool = curl  [tool request.tool]",
      "/curl/0/method = POST <curl>  [method request.method]",
      "/curl/0/url = https://x.example  [url request.url]",
      "/curl/0/body#/a/b = c  [b body]",
      "/curl/0/token = tok  [token auth.bearer.token]",
      "/curl/0/content-type = application/json <--json>  [content-type request.default-content-type]",
    ],
    ["/curl/0 request"],
  );
});

test("a config file, and a call that a broken quote leaves open", async () => {
  const text = "curl -K conf https://x.example -H 'X: y";
  assertReads(
    text,
    await curl(text),
    [
      "/curl/0/tool = curl  [tool request.tool]",
      "/curl/0/method = GET <curl>  [method request.method]",
      "/curl/0/url = https://x.example  [url request.url]",
    ],
    ["/curl/0 request"],
  );
});

test.run();
