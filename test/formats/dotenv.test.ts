import { test } from "uvu";
import { dotenv } from "../../src/formats/dotenv.ts";
import { assertReads, readFile } from "../helpers/reading.ts";

const read = (text: string) => readFile(dotenv, text, ".env");

test("quotes, escapes, comments at the end of a line, CRLF, a byte order mark", async () => {
  const text = '﻿export A=b # c\r\nB="x\\ny\\"z" \nC=\'q #r\'\nH=`a`\nE=\nU=pässwörd😀x\n';
  assertReads(
    text,
    await read(text),
    [
      "/A = b  [A variable]",
      '/B = x\ny"z <x\\ny\\"z>  [B variable]',
      "/C = q #r  [C variable]",
      "/H = a  [H variable]",
      "/E =   [E variable]",
      "/U = pässwörd😀x  [U variable]",
    ],
    ["/ settings"],
  );
});

test("a value over several lines", async () => {
  const text = 'D="-----BEGIN X-----\nline2\n-----END X-----" # end\nE=1\n';
  assertReads(
    text,
    await read(text),
    ["/D = -----BEGIN X-----\nline2\n-----END X-----  [D variable]", "/E = 1  [E variable]"],
    ["/ settings"],
  );
});

test("a quote without end is part of its line", async () => {
  const text = 'G="unclosed\nH=2\n';
  assertReads(text, await read(text), ['/G = "unclosed  [G variable]', "/H = 2  [H variable]"], ["/ settings"]);
});

test("a commented value is an entry, a sentence is none", async () => {
  const text = '# PASSWORD=abc\n#TOKEN="d e"\n# Note: see the manual\n# see https://x.example=y\n';
  assertReads(
    text,
    await read(text),
    ["/PASSWORD = abc  [PASSWORD variable comment]", "/TOKEN = d e  [TOKEN variable comment]"],
    ["/ settings"],
  );
});

test("user-info and query of a URL, JSON in a value", async () => {
  const text = 'F = postgres://u:p%40w@h/db?sslmode=x\nJ=\'{"client_secret":"é\\u0041"}\'\n';
  assertReads(
    text,
    await read(text),
    [
      "/F = postgres://u:p%40w@h/db?sslmode=x  [F variable]",
      "/F#//username = u  [username auth.basic.username]",
      "/F#//password = p@w <p%40w>  [password auth.basic.password]",
      "/F#?sslmode = x  [sslmode query]",
      '/J = {"client_secret":"é\\u0041"}  [J variable]',
      "/J#/client_secret = éA <é\\u0041>  [client_secret variable]",
    ],
    ["/ settings", "/J# settings"],
  );
});

test.run();
