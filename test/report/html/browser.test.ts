import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { viewSarif } from "../../../src/report/html/html.part.ts";
import { render } from "../../../src/report/index.ts";
import { type Chromium, findChromium, type Page, startChromium } from "../../../tools/lib/chromium.mjs";
import { finding, HOSTILE, manyFindings, report, ruleInfo } from "../../helpers/report.ts";

const root = process.env["CREDLINT_ROOT"]!;
const program = findChromium();
const axe = join(root, "tools/axe/node_modules/axe-core/axe.min.js");
// .ci/run installs Chromium and axe-core; elsewhere they may lack.
if (process.env["CI"]) assert.ok(program && existsSync(axe), "no chromium or no tools/axe: see .ci/run");

const test = suite<{ chromium: Chromium; folder: string }>("html in Chromium");
const check = program ? test : test.skip;
const options = { color: false, width: 80, hyperlinks: false, quiet: false };
const EVIL = `</script><script>document.title="pwned"</script><img src="https://evil.example/x" onerror="document.title='pwned'">`;
const region = (startLine: number) => ({ startLine, startColumn: 2, endLine: startLine, endColumn: 9 });

const small = render(
  report({
    findings: [
      finding({ valueGroup: 1, logical: ["collection W", "folder A", "request Get token", "header X"] }),
      finding({
        path: "b/c.json",
        region: region(2),
        valueGroup: 1,
        related: [{ path: "d.ts", region: region(4), message: "defined here" }],
      }),
      finding({ path: "e.ts", level: "note", tag: "config", ruleId: "oauth/insecure", message: "It is not https." }),
    ],
    suppressed: [{ finding: finding({ path: "held.ts" }), by: "inline", reason: "test data" }],
    diagnostics: [{ level: "error", code: "source/unreadable", message: "Permission denied.", path: "x" }],
    rules: [
      ruleInfo({ revoke: "https://depot.example/keys", why: "It **opens** the `depot`.\n\n- one\n- two" }),
      ruleInfo({ id: "oauth/insecure", title: "Insecure endpoint", tag: "config" }),
    ],
  }),
  "html",
  options,
);

test.before(async (context) => {
  context.folder = mkdtempSync(join(tmpdir(), "credlint-html-"));
  if (program) context.chromium = await startChromium(program);
});
test.after(async ({ chromium, folder }) => {
  await chromium?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page, and holds afterwards that it asked nobody and complained of nothing. */
async function look(
  { chromium, folder }: { chromium: Chromium; folder: string },
  html: string,
  use: (page: Page) => Promise<void>,
  size: { width?: number; height?: number; dark?: boolean } = {},
): Promise<void> {
  const file = join(folder, "page.html");
  writeFileSync(file, html);
  const page = await chromium.open(size);
  const url = pathToFileURL(file).href;
  await page.go(url);
  await use(page);
  assert.equal(page.told, []);
  assert.equal(
    page.requests.filter((one) => one !== url && !one.startsWith("data:")),
    [],
  );
  await page.close();
}

const text = (selector: string): string => `document.querySelector(${JSON.stringify(selector)})?.innerText ?? null`;
const options_ = `[...document.querySelectorAll('[role=option]')].map((one) => one.textContent.replace(/ +/g, " "))`;
const type = (words: string): string =>
  `(() => { const box = document.getElementById("search"); box.value = ${JSON.stringify(words)}; box.dispatchEvent(new Event("input", {bubbles: true})); })()`;

check("shows the first finding in full: masked lines, why, how to mend it, how to revoke", (context) =>
  look(context, small, async (page) => {
    assert.is(await page.evaluate(text("#status")), "3 findings");
    assert.is(await page.evaluate(text("#detail h2")), "Depot access key");
    const detail: string = await page.evaluate(text("#detail"));
    for (const part of [
      "b/c.json:2:2",
      "Why\n",
      "It opens the depot.",
      "How to mend it",
      "Revoke it first",
      "depot.example/keys",
      "The same value in 1 more place",
      "d.ts:4:2 defined here",
      '"path": "b/c.json"',
    ])
      assert.ok(detail.includes(part), part);
    assert.is(await page.evaluate(text("mark")), "dk_••••••••K3vQ");
    assert.is(await page.evaluate(`document.querySelector("#detail a").rel`), "noopener noreferrer nofollow");
    assert.is(await page.evaluate(text("#notes summary")), "1 thing could not be examined");
  }),
);

check("the keyboard does it all: / searches, arrows move, Enter opens, Escape goes back", (context) =>
  look(context, small, async (page) => {
    await page.press("/");
    assert.is(await page.evaluate("document.activeElement.id"), "search");
    for (const key of "insecure") await page.press(key);
    assert.is(await page.evaluate(text("#status")), "1 of 3 findings");
    assert.is(await page.evaluate(text("#detail h2")), "Insecure endpoint");
    await page.press("Escape");
    assert.is(await page.evaluate(text("#status")), "3 findings");
    await page.press("ArrowDown");
    assert.is(await page.evaluate("document.activeElement.id"), "list");
    await page.press("Home");
    await page.press("ArrowDown");
    const active = `document.getElementById(document.getElementById("list").getAttribute("aria-activedescendant"))`;
    assert.match(
      await page.evaluate(`${active}.textContent`),
      /^error: Depot access key +src\/release\.ts:8:16 collection W/,
    );
    assert.is(await page.evaluate(`${active}.getAttribute("aria-selected")`), "true");
    assert.is(await page.evaluate(`${active}.getAttribute("aria-setsize")`), "3");
    await page.press("Enter");
    assert.is(await page.evaluate("document.activeElement.id"), "detail-title");
    await page.press("Escape");
    assert.is(await page.evaluate("document.activeElement.id"), "list");
    await page.press("End");
    assert.is(await page.evaluate(text("#detail h2")), "Insecure endpoint");
  }),
);

check("filters by severity, rule, file and request; what is held back shows on request", (context) =>
  look(context, small, async (page) => {
    const tick = (facet: string, value: string): string =>
      `document.querySelector('.facet.${facet} input[value=${JSON.stringify(value)}]').click()`;
    const all: string[] = await page.evaluate(
      `[...document.querySelectorAll(".facet summary")].map((one) => one.innerText)`,
    );
    assert.equal(all, ["State", "Severity", "Kind", "Rule", "Request", "File"]);
    await page.evaluate(tick("level", "note"));
    assert.equal(await page.evaluate(options_), ["note: Insecure endpoint e.ts:8:16"]);
    await page.evaluate(`document.getElementById("clear").click()`);
    await page.evaluate(tick("request", "collection W › folder A › request Get token"));
    assert.is((await page.evaluate(options_)).length, 1);
    await page.evaluate(`document.getElementById("clear").click()`);
    await page.evaluate(tick("path", "e.ts"));
    await page.evaluate(tick("rule", "oauth/insecure"));
    assert.is((await page.evaluate(options_)).length, 1);
    await page.evaluate(type("depot"));
    assert.is(await page.evaluate(text("#detail h2")), "Nothing matches");
    await page.evaluate(`document.getElementById("clear").click()`);
    await page.evaluate(tick("state", "held"));
    assert.ok((await page.evaluate(options_)).includes("error: Depot access key held back held.ts:8:16"));
    assert.is(await page.evaluate(text("#status")), "4 findings");
  }),
);

check("names and messages of an attacker are text", (context) =>
  look(
    context,
    render(
      report({
        targets: [EVIL],
        verdict: EVIL,
        findings: [EVIL, ...HOSTILE].map((path) =>
          finding({ path, message: EVIL, fix: EVIL, logical: [EVIL, `request ${EVIL}`], also: [EVIL] }),
        ),
        diagnostics: [{ level: "error", code: "x/y", message: EVIL }],
        rules: [
          ruleInfo({
            title: EVIL,
            why: `${EVIL}\n\n[a](javascript:alert(1)) ![b](https://evil.example/p.png) <https://ok.example/>`,
            references: [`https://ok.example/${EVIL}`],
          }),
        ],
      }),
      "html",
      options,
    ),
    async (page) => {
      assert.is(await page.evaluate("document.title"), "credlint report");
      assert.is(await page.evaluate(`document.querySelectorAll("img, iframe, #app script").length`), 0);
      const links: string[] = await page.evaluate(`[...document.querySelectorAll("#detail a")].map((one) => one.href)`);
      assert.ok(links.length >= 3 && links.every((one) => one.startsWith("https://")), links.join());
      assert.ok((await page.evaluate(text("#detail"))).includes("<img src="));
    },
  ),
);

check("a hostile SARIF file injects nothing", (context) =>
  look(
    context,
    viewSarif(
      {
        version: "2.1.0",
        runs: [
          {
            tool: {
              driver: {
                name: EVIL,
                informationUri: "javascript:alert(1)",
                rules: [
                  { id: EVIL, shortDescription: { text: EVIL }, help: { markdown: EVIL }, helpUri: "data:text/html,x" },
                ],
              },
            },
            results: [
              {
                ruleId: EVIL,
                ruleIndex: 0,
                message: { text: `${EVIL} [x](javascript:alert(1))` },
                locations: [
                  {
                    physicalLocation: {
                      artifactLocation: { uri: EVIL },
                      region: { startLine: 1, snippet: { text: EVIL } },
                    },
                  },
                ],
              },
            ],
          },
        ],
      },
      EVIL,
    ),
    async (page) => {
      assert.not.match(await page.evaluate("document.title"), /^pwned/);
      assert.is(await page.evaluate(`document.querySelectorAll("img, #app a, #app script").length`), 0);
    },
  ),
);

check("ten thousand findings are drawn a screen at a time, and End shows the last", (context) =>
  look(context, render(report({ findings: manyFindings(10_000) }), "html", options), async (page) => {
    assert.is(await page.evaluate(text("#status")), "10,000 findings");
    assert.ok((await page.evaluate(options_)).length < 60);
    await page.evaluate(`document.getElementById("list").focus()`);
    await page.press("End");
    const last = `document.getElementById("row-9999")`;
    assert.is(await page.evaluate(`${last}.getAttribute("aria-posinset")`), "10000");
    assert.ok(
      await page.evaluate(
        `${last}.getBoundingClientRect().bottom <= document.getElementById("list").getBoundingClientRect().bottom`,
      ),
    );
    await page.evaluate(type("part-624 :16:"));
    assert.is(await page.evaluate(text("#status")), "1 of 10,000 findings");
  }),
);

check("on a telephone the finding comes over the list, and goes again", (context) =>
  look(
    context,
    small,
    async (page) => {
      const seen = `document.getElementById("detail").getBoundingClientRect().width`;
      assert.is(await page.evaluate(seen), 0);
      assert.is(await page.evaluate("document.documentElement.scrollWidth"), 390);
      await page.evaluate(`document.querySelector("[role=option]").click()`);
      assert.is(await page.evaluate(seen), 390);
      await page.evaluate(`document.getElementById("back").click()`);
      assert.is(await page.evaluate(seen), 0);
    },
    { width: 390, height: 800 },
  ),
);

const accessible = program && existsSync(axe) ? test : test.skip;
for (const [name, size] of Object.entries({ light: {}, dark: { dark: true }, narrow: { width: 390, height: 800 } })) {
  accessible(`axe finds nothing: ${name}`, (context) =>
    look(
      context,
      small,
      async (page) => {
        if (name === "narrow") await page.evaluate(`document.querySelector("[role=option]").click()`);
        await page.evaluate(`${readFileSync(axe, "utf8")}; 0`);
        const found = await page.evaluate(
          `axe.run(document, {resultTypes: ["violations"]}).then(({violations, passes}) => [violations.map((one) => one.id + " " + one.nodes.map((node) => node.html.slice(0, 200) + " " + node.failureSummary).join("; ")), passes.length])`,
        );
        assert.equal(found[0], []);
        assert.ok(found[1] > 20);
      },
      size,
    ),
  );
}

test.run();
