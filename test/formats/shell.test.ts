import { test } from "uvu";
import { readShell } from "../../src/formats/shell.ts";
import { assertReads, readWith } from "../helpers/reading.ts";

const read = (text: string) => readWith(readShell, text, "variable");

test("exports, assignments before a command and in a condition, a commented one", async () => {
  const text = '#!/bin/sh\nexport A="b$C" D=\'é f\'\n# TOKEN=abc\nB=2 cmd\nif [ "$x" ]; then Z=9; fi\narr=(a b)\n';
  assertReads(
    text,
    await read(text),
    [
      "/A = b$C  [A variable]",
      "/D = é f  [D variable]",
      "/TOKEN = abc  [TOKEN variable comment]",
      "/B = 2  [B variable]",
      "/Z = 9  [Z variable]",
    ],
    [],
  );
});

test("flags", async () => {
  const text =
    "mysql --password=pw1 -u root --user bob --verbose --force\ndocker run -e KEY=v1 --env K2=v2 img\nopenssl -passin pass:a=b -passout env:X\n";
  assertReads(
    text,
    await read(text),
    [
      "/password = pw1  [password variable]",
      "/user = bob  [user variable]",
      "/KEY = v1  [KEY variable]",
      "/K2 = v2  [K2 variable]",
      "/passin = a=b  [passin variable]",
    ],
    [],
  );
});

test("a here-document of names and values, with a lone apostrophe", async () => {
  const text = "cat <<EOF > x\nK1=V1\ndon't\nEOF\nB=2\n";
  assertReads(text, await read(text), ["/K1 = V1  [K1 variable]", "/B = 2  [B variable]"], []);
});

test("PowerShell, cmd and csh", async () => {
  const text = '$env:X = "yy"\r\n$p = \'z\'\r\nset Q=r s\r\nset "R=t u"\r\nsetenv S v\r\n';
  assertReads(
    text,
    await read(text),
    [
      "/X = yy  [X variable]",
      "/p = z  [p variable]",
      "/Q = r s  [Q variable]",
      "/R = t u  [R variable]",
      "/S = v  [S variable]",
    ],
    [],
  );
});

test("a call of curl is a request", async () => {
  const text = "curl -u a:b \\\n  https://x.example && export T=1\n";
  assertReads(
    text,
    await read(text),
    [
      "/T = 1  [T variable]",
      "/curl/0/tool = curl  [tool request.tool]",
      "/curl/0/method = GET <curl>  [method request.method]",
      "/curl/0/url = https://x.example  [url request.url]",
      "/curl/0/user#basic/username = a  [username auth.basic.username]",
      "/curl/0/user#basic/password = b  [password auth.basic.password]",
    ],
    ["/curl/0 request whole"],
  );
});

test.run();
