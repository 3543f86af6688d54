import { createHash } from "node:crypto";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Page } from "../../../src/report/html/page.ts";
import { render } from "../../../src/report/index.ts";
import { finding, HOSTILE, report, ruleInfo } from "../../helpers/report.ts";

const options = { color: false, width: 80, hyperlinks: false, quiet: false };
const EVIL = `</script><script>alert(1)</script><img src=x onerror=alert(2)><!--<script>"'&`;

const html = render(
  report({
    targets: [EVIL],
    verdict: EVIL,
    findings: [
      finding({ message: EVIL, fix: EVIL, path: EVIL, logical: [EVIL], also: [EVIL] }),
      ...HOSTILE.map((path) => finding({ path })),
    ],
    suppressed: [{ finding: finding({ path: "s.ts" }), by: "inline", reason: EVIL }],
    diagnostics: [{ level: "error", code: "source/unreadable", message: EVIL, path: "a" }],
    rules: [
      ruleInfo({ why: EVIL, revoke: "javascript:alert(1)", references: ["http://a.example/", "https://b.example/"] }),
    ],
  }),
  "html",
  options,
);

function blocks(name: string): { attributes: string; text: string }[] {
  return [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>([\\s\\S]*?)</${name}>`, "g"))].map((match) => ({
    attributes: match[1]!,
    text: match[2]!,
  }));
}

test("two scripts: one of data, one whose hash alone the policy allows; one style, by hash too", () => {
  const scripts = blocks("script");
  assert.equal(
    scripts.map((one) => one.attributes),
    [' type="application/json" id="data"', ""],
  );
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)![1]!;
  const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  assert.match(policy, /^default-src 'none';/);
  assert.ok(policy.includes(`script-src ${hash(scripts[1]!.text)};`));
  assert.ok(policy.includes(`style-src ${hash(blocks("style")[0]!.text)};`));
  assert.not.match(policy, /unsafe|https?:|\*/);
  // The policy comes before anything it has to hold for.
  assert.ok(html.indexOf("Content-Security-Policy") < html.indexOf("<style"));
});

test("no text of a report is markup, and the data are read back as they were", () => {
  const markup = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, "");
  assert.not.match(markup, /<img|<script/);
  assert.not.match(markup, /\son\w+=["']/);
  const data = blocks("script")[0]!.text;
  assert.not.match(data, /[<\u2028\u202e\u001b]/);
  const page = JSON.parse(data) as Page;
  assert.is(page.texts[page.items[0]!.message], EVIL);
  assert.is(page.items.length, 2 + HOSTILE.length);
});

test("only https links, none of a script's kind", () => {
  const page = JSON.parse(blocks("script")[0]!.text) as Page;
  assert.is(page.rules[0]!.revoke, undefined);
  assert.is(page.rules[0]!.links[0], "https://b.example/");
  assert.is(page.rules[0]!.links.length, 2);
});

test("what is held back carries its reason; other findings have none", () => {
  const page = JSON.parse(blocks("script")[0]!.text) as Page;
  assert.equal(
    page.items.filter((item) => item.held !== undefined).map((item) => item.held),
    [`ignored by a comment: ${EVIL}`],
  );
});

test("a finding of the history says with which commit it came in, and whether it is still there", () => {
  const history = {
    commit: "0123456789abcdef0123456789abcdef01234567",
    authorDate: "2026-02-03T10:00:00+01:00",
    inHead: false,
  };
  const head = { path: "b.ts", region: { startLine: 4, startColumn: 2, endLine: 4, endColumn: 9 }, fingerprint: "" };
  const findings = [finding({ history }), finding({ history: { ...history, inHead: true, head } })];
  const one = render(report({ findings }), "html", options);
  const page = JSON.parse(/id="data">(.*?)<\/script>/s.exec(one)![1]!) as Page;
  assert.equal(
    page.items.map((item) => item.history),
    [
      "Came in with commit 0123456789ab on 2026-02-03; no longer in HEAD, but in the history.",
      "Came in with commit 0123456789ab on 2026-02-03; still in HEAD, now at b.ts:4:2.",
    ],
  );
});

test("nothing unseen is left, tabs are spaces, the mark is where it was", () => {
  const one = render(
    report({
      findings: [
        finding({
          excerpt: { startLine: 7, lines: ["a\u202eb", "\tkey = ••••••••;"], mark: { line: 1, start: 7, end: 15 } },
        }),
      ],
    }),
    "html",
    options,
  );
  const page = JSON.parse(/id="data">(.*?)<\/script>/s.exec(one)![1]!) as Page;
  assert.equal(page.items[0]!.frame, { numbers: [7, 8], lines: ["a·b", " key = ••••••••;"], mark: [1, 7, 15] });
  assert.not.ok(HOSTILE.some((path) => /[\u0000-\u0008\u000b-\u001f\u202e]/.test(path) && html.includes(path)));
});

test("readers without scripts get a table, escaped, worst first", () => {
  const plain = render(
    report({ findings: [finding({ level: "note", message: "<b>" }), finding({ path: "a&b" })] }),
    "html",
    options,
  );
  const table = /<noscript>([\s\S]*?)<\/noscript>/.exec(plain)![1]!;
  const rows = [...table.matchAll(/<tr><td>(.*?)<\/tr>/g)].map((match) => match[1]!);
  assert.match(rows[0]!, /^error<\/td>.*a&amp;b:8:16/);
  assert.match(rows[1]!, /^note<\/td>.*&lt;b&gt;/);
});

test("equal reports are equal bytes", () => {
  const twice = [1, 2].map(() => render(report({ findings: [finding()] }), "html", options));
  assert.is(twice[0], twice[1]);
});

test.run();
