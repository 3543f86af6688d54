import { test } from "uvu";
import { DocumentBuilder } from "../../src/formats/format.ts";
import { readJavascriptTree } from "../../src/formats/javascript/tree.ts";
import { sliceOf } from "../../src/model/slice.ts";
import { assertReads, inputOf } from "../helpers/reading.ts";

const read = async (text: string) => {
  const out = new DocumentBuilder(inputOf(text, "a.ts"));
  const where = { path: "", group: "", place: "code", enabled: true, depth: 0 } as const;
  await readJavascriptTree(sliceOf(text), where, out, { left: 100_000 });
  return out;
};

test("constants, concatenation, appended parameters, Buffer.from, a spread", async () => {
  const text =
    'const ID = "app-1", SECRET = \'abc\' + "déf";\nconst cfg = { url: "https://x.example/oauth2/token", scope: \'all\' };\nconst params = new URLSearchParams({ grant_type: "client_credentials", scope: cfg.scope });\nparams.append("client_secret", SECRET);\nparams.set("client_id", ID);\nconst r = await fetch(cfg.url + "?tenant=N", { method: "POST", headers: { Authorization: "Basic " + Buffer.from(ID + ":" + SECRET).toString("base64"), ...extra }, body: params });\n';
  assertReads(
    text,
    await read(text),
    [
      '/request/0/url = https://x.example/oauth2/token?tenant=N <cfg.url + "?tenant=N">  [url request.url]',
      '/request/0/url#?tenant = N <cfg.url + "?tenant=N">  [tenant query]',
      "/request/0/method = POST  [method request.method]",
      '/request/0/header/Authorization = Basic YXBwLTE6YWJjZMOpZg== <"Basic " + Buffer.from(ID + ":" + SECRET).toString("base64")>  [Authorization header]',
      "/request/0/header/Authorization#basic/username = app-1  [username auth.basic.username]",
      "/request/0/header/Authorization#basic/password = abcdéf <abc' + \"déf>  [password auth.basic.password]",
      "/request/0/body#?client_secret = abcdéf <SECRET>  [client_secret body]",
      "/request/0/body#?client_id = app-1  [client_id body]",
      "/request/0/body#?grant_type = client_credentials  [grant_type body]",
      "/request/0/body#?scope = all  [scope body]",
      "/request/0/content-type = application/x-www-form-urlencoded <fetch>  [content-type request.default-content-type]",
      "/object/0/url = https://x.example/oauth2/token  [url code]",
      "/object/0/scope = all  [scope code]",
      "/SECRET = abcdéf <'abc' + \"déf\">  [SECRET code]",
    ],
    ["/request/0 request", "/object/0 settings"],
  );
});

test("axios: templates, qs, the environment with a fallback, btoa, auth, params", async () => {
  const text =
    'await axios.post(`https://${tenant}.logto.app/oidc/token`, qs.stringify({ grant_type: "client_credentials", client_secret: process.env.SECRET || "fallb", client_id: process.env.ID }), { headers: { Authorization: `Basic ${btoa(`id:${s}`)}`, "x-api-key": getKey() }, auth: { username: "u", password: "p\\"w" } });\r\naxios({ method: "get", url: "https://h/x?client_secret=q", params: { api_key: "k" } });';
  assertReads(
    text,
    await read(text),
    [
      "/request/0/url = https://${tenant}.logto.app/oidc/token  [url request.url]",
      "/request/0/body#?grant_type = client_credentials  [grant_type body]",
      "/request/0/body#?client_secret = fallb  [client_secret body]",
      "/request/0/body#?client_id = ${process.env.ID} <process.env.ID>  [client_id body reference]",
      "/request/0/header/Authorization = Basic ${btoa(`id:${s}`)}  [Authorization header computed]",
      "/request/0/header/Authorization#basic/username = id  [username auth.basic.username]",
      "/request/0/header/Authorization#basic/password = ${s} <s>  [password auth.basic.password computed]",
      "/request/0/header/x-api-key = ${getKey()} <getKey()>  [x-api-key header computed]",
      "/request/0/auth/username = u  [username auth.basic.username]",
      '/request/0/auth/password = p"w <p\\"w>  [password auth.basic.password]',
      "/request/0/method = POST <axios.post>  [method request.method]",
      "/request/0/content-type = application/x-www-form-urlencoded <axios.post>  [content-type request.default-content-type]",
      "/request/1/method = get  [method request.method]",
      "/request/1/url = https://h/x?client_secret=q  [url request.url]",
      "/request/1/url#?client_secret = q  [client_secret query]",
      "/request/1/query#?api_key = k  [api_key query]",
    ],
    ["/request/0 request whole", "/request/1 request whole"],
  );
});

test("Postman's scripts", async () => {
  const text =
    "const a='Zk8'; const b='n1L'; pm.environment.set('client_secret', a+b);\npm.sendRequest({url: pm.environment.get('u'), method: 'POST', header: {'A':'b'}, body: {mode:'urlencoded', urlencoded:[{key:'client_id',value:'x'},{key:'client_secret',value:'y'}]}}, (e,r)=>{ pm.environment.set('t', r.json().access_token) });";
  assertReads(
    text,
    await read(text),
    [
      "/request/0/url = ${pm.environment.get('u')} <pm.environment.get('u')>  [url request.url reference]",
      "/request/0/method = POST  [method request.method]",
      "/request/0/header/A = b  [A header]",
      "/request/0/body#?client_id = x  [client_id body]",
      "/request/0/body#?client_secret = y  [client_secret body]",
      "/request/0/content-type = application/x-www-form-urlencoded <pm.sendRequest>  [content-type request.default-content-type]",
      "/set/0 = Zk8n1L <a+b>  [client_secret variable]",
      "/set/1 = ${r.json().access_token} <r.json().access_token>  [t script computed]",
    ],
    ["/request/0 request"],
  );
});

test("settings, a form in a template, JSON.stringify, got", async () => {
  const text =
    'export const oauth: Cfg = { clientId: "x", clientSecret: "y" as string, nested: { scope: ["a", "b"] } };\nfetch("https://x/", {method:"POST", body: `grant_type=client_credentials&client_secret=${process.env.S}&scope=a%20b`});\nfetch("/t", {body: JSON.stringify({client_secret: "z"})});\ngot.post("https://g/", {form: {client_secret: "w"}, username: "u", https: {rejectUnauthorized: false}});';
  assertReads(
    text,
    await read(text),
    [
      "/request/0/url = https://x/  [url request.url]",
      "/request/0/method = POST  [method request.method]",
      "/request/0/body#?grant_type = client_credentials  [grant_type body]",
      "/request/0/body#?client_secret = ${process.env.S}  [client_secret body]",
      "/request/0/body#?scope = a b <a%20b>  [scope body]",
      "/request/0/content-type = application/x-www-form-urlencoded <fetch>  [content-type request.default-content-type]",
      "/request/1/url = /t  [url request.url]",
      "/request/1/body#/client_secret = z  [client_secret body]",
      "/request/1/method = GET <fetch>  [method request.method]",
      "/request/2/url = https://g/  [url request.url]",
      "/request/2/body#?client_secret = w  [client_secret body]",
      "/request/2/auth/username = u  [username auth.basic.username]",
      "/request/2/method = POST <got.post>  [method request.method]",
      "/request/2/content-type = application/x-www-form-urlencoded <got.post>  [content-type request.default-content-type]",
      "/object/0/clientId = x  [clientId code]",
      "/object/0/clientSecret = y  [clientSecret code]",
      "/object/0/nested/scope/0 = a  [scope code]",
      "/object/0/nested/scope/1 = b  [scope code]",
    ],
    ["/request/0 request whole", "/request/1 request whole", "/request/2 request whole", "/object/0 settings"],
  );
});

test("a basic header as literal, unknown options, JSX", async () => {
  const text =
    'fetch("https://u:p@h/client_secret", opts); fetch("/a", { headers: new Headers({ Authorization: "Basic aWQ6c2Vj" }) }); const t = <div>{x}</div>;';
  assertReads(
    text,
    await read(text),
    [
      "/request/0/url = https://u:p@h/client_secret  [url request.url]",
      "/request/0/url#//username = u  [username auth.basic.username]",
      "/request/0/url#//password = p  [password auth.basic.password]",
      "/request/0/method = GET <fetch>  [method request.method]",
      "/request/1/url = /a  [url request.url]",
      "/request/1/header/Authorization = Basic aWQ6c2Vj  [Authorization header]",
      "/request/1/header/Authorization#basic/username = id <Basic aWQ6c2Vj>  [username auth.basic.username]",
      "/request/1/header/Authorization#basic/password = sec <Basic aWQ6c2Vj>  [password auth.basic.password]",
      "/request/1/method = GET <fetch>  [method request.method]",
    ],
    ["/request/0 request", "/request/1 request whole"],
  );
});

test("a name that is shadowed or given anew is unknown", async () => {
  const text =
    'const s = "outer";\nlet r = "x"; r = "y";\nfunction f(s) { fetch("/t", { body: new URLSearchParams({ client_secret: s, a: r }) }); }\nfetch("/u", { body: new URLSearchParams({ client_secret: s }) });';
  assertReads(
    text,
    await read(text),
    [
      "/request/0/url = /t  [url request.url]",
      "/request/0/body#?client_secret = ${s} <s>  [client_secret body computed]",
      "/request/0/body#?a = ${r} <r>  [a body computed]",
      "/request/0/method = GET <fetch>  [method request.method]",
      "/request/0/content-type = application/x-www-form-urlencoded <fetch>  [content-type request.default-content-type]",
      "/request/1/url = /u  [url request.url]",
      "/request/1/body#?client_secret = outer  [client_secret body]",
      "/request/1/method = GET <fetch>  [method request.method]",
      "/request/1/content-type = application/x-www-form-urlencoded <fetch>  [content-type request.default-content-type]",
    ],
    ["/request/0 request whole", "/request/1 request whole"],
  );
});

test("a constant that names itself ends", async () => {
  const text =
    'const a = JSON.stringify(a); const o = {...o, client_secret: "s"}; fetch("/t", { body: a, headers: o }); fetch("/u", { body: JSON.stringify(o) });';
  assertReads(
    text,
    await read(text),
    [
      "/request/0/url = /t  [url request.url]",
      "/request/0/header/client_secret = s  [client_secret header]",
      "/request/0/method = GET <fetch>  [method request.method]",
      "/request/1/url = /u  [url request.url]",
      "/request/1/body#/client_secret = s  [client_secret body]",
      "/request/1/method = GET <fetch>  [method request.method]",
    ],
    ["/request/0 request", "/request/1 request"],
  );
});

test("a syntax error gives nothing", async () => {
  const text = 'const client_secret = "a"; fetch("https://x/", {';
  assertReads(text, await read(text), [], []);
});

test("no sign of OAuth, no tree", async () => {
  const text = 'fetch("https://x/y?z=1")';
  assertReads(text, await read(text), [], []);
});

test.run();
