/** oauth/unencoded-form-value is for forms that are written out; what code or JSON hands over is none. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { checked, ids } from "../helpers/checks.ts";

async function of(text: string, path: string): Promise<string[]> {
  return ids(await checked(text, path));
}

test("values that code or JSON hands over are encoded by whoever sends them", async () => {
  const url = "https://id.example.com/oauth2/token";
  const js = (body: string) => of(`await fetch("${url}", { method: "POST", body: ${body} });`, "a.ts");
  assert.equal(await js('new URLSearchParams({ grant_type: "password", username: "a b=c" })'), [
    "oauth/ropc-grant error",
  ]);
  assert.equal(await js('"grant_type=password&username=a b"'), [
    "oauth/ropc-grant error",
    "oauth/unencoded-form-value warning",
  ]);
  assert.equal(
    await of(`requests.post("${url}", data={"grant_type": "password", "username": "a b"}, auth=(a, b))\n`, "a.py"),
    ["oauth/ropc-grant error"],
  );
  const json = `POST ${url}\nContent-Type: application/json\n\n{"grant_type":"refresh_token","refresh_token":"{{r}}","state":"a=b c#"}\n`;
  assert.equal(await of(json, "a.http"), ["oauth/content-type note"]);
});

test.run();
