import { test } from "uvu";
import * as assert from "uvu/assert";
import { isUserError } from "../../../src/model/trouble.ts";
import { pageOfReport } from "../../../src/report/html/from-report.ts";
import { pageOfSarif } from "../../../src/report/html/from-sarif.ts";
import { fillIn, plainLinks } from "../../../src/report/html/sarif-message.ts";
import { render } from "../../../src/report/index.ts";
import { finding, report, ruleInfo } from "../../helpers/report.ts";

const options = { color: false, width: 80, hyperlinks: false, quiet: false };
/** Made here: no look-alike stands in the repository. */
const SECRET = ["zx", "Q9vK3mT7", "wL2pR8nB"].join("_");

function log(result: object, more: object = {}, driver: object = {}): object {
  return { version: "2.1.0", runs: [{ tool: { driver: { name: "checker", ...driver } }, results: [result], ...more }] };
}
function read(sarif: object): ReturnType<typeof pageOfSarif> {
  return pageOfSarif(sarif, "r.sarif");
}
const at = (
  uri: string,
  region: object = { startLine: 3, startColumn: 5, endColumn: 9 },
  more: object = {},
): object => ({
  physicalLocation: { artifactLocation: { uri }, region, ...more },
});

test("a report of credlint's own, by way of SARIF, tells the same findings", () => {
  const own = report({
    findings: [
      finding({ logical: ["collection Warehouse", "request Get token", "body field a"], path: "a b/ü#1.json" }),
      finding({
        ruleId: "oauth/insecure",
        level: "note",
        tag: "config",
        related: [{ ...finding(), message: "defined here" }],
      }),
    ],
    suppressed: [{ finding: finding({ path: "s.ts" }), by: "inline", reason: "test data" }],
    rules: [ruleInfo(), ruleInfo({ id: "oauth/insecure", title: "Insecure endpoint", tag: "config" })],
  });
  const direct = pageOfReport(own);
  const seen = read(JSON.parse(render(own, "sarif", { ...options, sarifSuppressed: true })));
  const tell = (page: typeof seen) =>
    page.items.map((item) => [
      page.rules[item.rule]!.id,
      page.rules[item.rule]!.title,
      item.level,
      item.tag,
      page.texts[item.path!],
      item.spot,
      item.where.map((one) => page.texts[one]),
      item.request === undefined ? undefined : page.texts[item.request],
      item.fingerprint,
      item.held !== undefined,
    ]);
  assert.equal(tell(seen), tell(direct));
  assert.is(seen.items[1]!.related.length, 1);
  assert.is(seen.verdict, own.verdict);
  assert.equal(seen.tools, ["credlint 0.1.0"]);
});

test("rules by index, by id, by a hierarchical id, in an extension; without any", () => {
  const driver = {
    rules: [
      { id: "A1", name: "First" },
      { id: "B2", shortDescription: { text: "Second {{x}}." } },
    ],
  };
  const title = (result: object, more: object = {}): string => read(log(result, more, driver)).rules[0]!.title;
  assert.is(title({ message: { text: "m" }, ruleIndex: 1 }), "Second {x}");
  assert.is(title({ message: { text: "m" }, ruleId: "A1" }), "First");
  assert.is(title({ message: { text: "m" }, ruleId: "B2/sub" }), "Second {x}");
  assert.is(title({ message: { text: "m" } }), "no rule");
  const tool = { driver: { name: "checker" }, extensions: [{ name: "pack", rules: [{ id: "E", name: "Extended" }] }] };
  assert.is(title({ message: { text: "m" }, rule: { index: 0, toolComponent: { index: 0 } } }, { tool }), "Extended");
});

test("levels: the result's, else the rule's, else warning; what is no failure is a held note", () => {
  const driver = { rules: [{ id: "A", defaultConfiguration: { level: "error" } }] };
  const item = (result: object) => read(log({ message: { text: "m" }, ...result }, {}, driver)).items[0]!;
  assert.is(item({ ruleId: "A" }).level, "error");
  assert.is(item({ ruleId: "A", level: "note" }).level, "note");
  assert.is(item({ ruleId: "Z" }).level, "warning");
  assert.is(item({ level: "none" }).level, "note");
  assert.is(item({ kind: "pass" }).held, "no failure: pass");
  assert.is(item({ baselineState: "absent" }).held, "gone since the baseline");
  assert.is(item({ suppressions: [{ kind: "external", justification: "known" }] }).held, "suppressed: known");
  assert.is(item({ suppressions: [{ kind: "external", status: "underReview" }] }).held, undefined);
});

test("messages: by id with arguments, braces, links as their words", () => {
  const driver = { rules: [{ id: "A", messageStrings: { default: { text: "{0} is {{not}} {1}" } } }] };
  const page = read(log({ ruleId: "A", message: { id: "default", arguments: ["x", "y"] } }, {}, driver));
  assert.is(page.texts[page.items[0]!.message], "x is {not} y");
  assert.is(plainLinks("See [the key](1), [docs](https://a.example) and [x\\]y](2)."), "See the key, docs and x]y.");
  assert.is(plainLinks("a](b [c](d"), "a](b [c](d");
  assert.is(fillIn("{0} {9} }}"), "{0} {9} }");
});

test("places: uris decoded, artifacts by index, no region, code flows and further locations", () => {
  const page = read(
    log(
      {
        message: { text: "m" },
        locations: [
          at("file:///C:/a%20b/c.ts", {}),
          { physicalLocation: { artifactLocation: { index: 0 }, region: { startLine: 7 } } },
        ],
        relatedLocations: [{ ...at("./x.ts"), message: { text: "from here" } }],
        codeFlows: [{ threadFlows: [{ locations: [{ location: { ...at("%zz"), message: { text: "enters" } } }] }] }],
      },
      { artifacts: [{ location: { uri: "src/known.ts" } }] },
    ),
  );
  const item = page.items[0]!;
  assert.is(page.texts[item.path!], "C:/a b/c.ts");
  assert.equal(item.spot, [0, 0]);
  assert.equal(
    item.related.map((one) => [page.texts[one.path!], one.spot, page.texts[one.message]]),
    [
      ["src/known.ts", [7, 1], "also here"],
      ["x.ts", [3, 5], "from here"],
      ["%zz", [3, 5], "step 1: enters"],
    ],
  );
});

test("a linter's lines are shown, with the place marked", () => {
  const context = { contextRegion: { startLine: 2, snippet: { text: "one\nlet abcd = 1;\nthree\n" } } };
  const { frame } = read(log({ message: { text: "m" }, locations: [at("a.ts", undefined, context)] })).items[0]!;
  assert.equal(frame, { numbers: [2, 3, 4], lines: ["one", "let abcd = 1;", "three"], mark: [1, 4, 8] });
});

test("a secret scanner's quote is masked in the lines and in the message, whatever its columns say", () => {
  const result = (more: object, snippet = SECRET): object => ({
    ruleId: "k",
    message: { text: `Found ${SECRET} here` },
    locations: [at("a.ts", { startLine: 3, startColumn: 1, endColumn: 4, snippet: { text: snippet } }, more)],
  });
  const context = { contextRegion: { startLine: 2, snippet: { text: `x\nkey = "${SECRET}";` } } };
  for (const [name, more] of [
    ["gitleaks", context],
    ["gitleaks", {}],
    ["checker", context],
  ] as const) {
    const sarif = log(
      result(more),
      {},
      name === "checker" ? { rules: [{ id: "k", properties: { tags: ["external/cwe/cwe-798"] } }] } : { name },
    );
    const page = read(sarif);
    assert.not.ok(JSON.stringify(page).includes(SECRET), name);
    assert.is(page.texts[page.items[0]!.message], "Found •••••••• here");
  }
  const whole = read(log(result({}, `key = "${SECRET}"`), {}, { name: "TruffleHog" }));
  assert.equal(whole.items[0]!.frame, { numbers: [3], lines: ["••••••••"], mark: [0, 0, 8] });
  const shown = read(log(result(context), {}, { name: "gitleaks" })).items[0]!.frame!;
  assert.equal(shown.lines, ["x", 'key = "••••••••";']);
  assert.equal(shown.mark, [1, 7, 15]);
});

test("several runs, their trouble, and files that are elsewhere", () => {
  const run = (name: string, more: object = {}): object => ({
    tool: { driver: { name, version: "1" } },
    results: [{ message: { text: "m" }, ruleId: "A" }],
    ...more,
  });
  const page = read({
    version: "2.1.0",
    runs: [
      run("one", {
        automationDetails: { id: "nightly/" },
        invocations: [
          {
            executionSuccessful: false,
            toolExecutionNotifications: [
              { level: "error", descriptor: { id: "IO" }, message: { text: "cannot read" }, locations: [at("x.ts")] },
            ],
          },
        ],
      }),
      run("two", { externalPropertyFileReferences: {} }),
    ],
  });
  assert.is(page.title, "one, two");
  assert.equal(page.tools, ["one 1 (nightly)", "two 1"]);
  assert.equal(
    page.rules.map((rule) => [rule.tool, rule.id]),
    [
      ["one", "A"],
      ["two", "A"],
    ],
  );
  assert.equal(
    page.notes.map((one) => [one.level, one.code]),
    [
      ["error", "view/incomplete"],
      ["error", "IO"],
      ["error", "view/external"],
    ],
  );
  assert.is(page.notes[1]!.text, "x.ts:3:5: cannot read");
});

test("what is no SARIF 2.1.0 is a user's mistake", () => {
  for (const wrong of [null, 1, [], {}, { version: "2.1.0" }, { version: "1.0.0", runs: [] }]) {
    try {
      read(wrong as object);
      assert.unreachable();
    } catch (error) {
      assert.ok(isUserError(error), String(error));
    }
  }
});

test("fields of any kind in any place do no harm", () => {
  const odd: unknown[] = [
    null,
    0,
    -1,
    1e99,
    true,
    "",
    "x",
    [],
    {},
    [null],
    { text: {} },
    { text: "x".repeat(200_000) },
    "\u202e</script>",
  ];
  const keys = [
    "ruleId",
    "rule",
    "ruleIndex",
    "level",
    "kind",
    "message",
    "locations",
    "relatedLocations",
    "codeFlows",
    "fixes",
    "suppressions",
    "fingerprints",
    "partialFingerprints",
    "properties",
    "baselineState",
  ];
  let tried = 0;
  for (const value of odd) {
    for (const key of keys) {
      for (const wrapped of [value, [value], { index: value, text: value, physicalLocation: value }]) {
        const page = read(log({ [key]: wrapped }, { invocations: value, artifacts: value, logicalLocations: value }));
        assert.is(page.items.length, 1);
        assert.ok(JSON.stringify(page).length < 60_000, key);
        tried += 1;
      }
    }
    assert.is(read({ version: "2.1.0", runs: [value, { tool: value, results: value }] }).title !== "", true);
  }
  assert.is(tried, odd.length * keys.length * 3);
});

test("own names of objects are names like others", () => {
  const page = read(
    log(JSON.parse('{"ruleId": "__proto__", "message": {"text": "constructor"}, "__proto__": {"level": "error"}}')),
  );
  assert.is(page.rules[0]!.id, "__proto__");
  assert.is(page.items[0]!.level, "warning");
});

test.run();
