import { test } from "uvu";
import { dockerfile } from "../../src/formats/dockerfile.ts";
import { assertReads, readFile } from "../helpers/reading.ts";

const read = (text: string) => readFile(dockerfile, text, "Dockerfile");

test("ENV in both forms, ARG, RUN with a continued curl", async () => {
  const text =
    'FROM x\nENV A=b C="d e" \\\n  F=g\nENV OLD some value\nARG TOKEN=abc\nARG NONE\nRUN export P=q && curl -H "X-Key: k" \\\r\n  https://x.example\n';
  assertReads(
    text,
    await read(text),
    [
      "/A = b  [A variable]",
      "/C = d e  [C variable]",
      "/F = g  [F variable]",
      "/OLD = some value  [OLD variable]",
      "/TOKEN = abc  [TOKEN variable]",
      "/RUN@73/P = q  [P variable]",
      "/RUN@73/curl/0/tool = curl  [tool request.tool]",
      "/RUN@73/curl/0/method = GET <curl>  [method request.method]",
      "/RUN@73/curl/0/url = https://x.example  [url request.url]",
      "/RUN@73/curl/0/header/X-Key = k  [X-Key header]",
    ],
    ["/ settings", "/RUN@73/curl/0 request whole"],
  );
});

test.run();
