import { test } from "uvu";
import * as assert from "uvu/assert";
import { expandFakes } from "../../src/ruleset/fake.ts";
import { scanText } from "../../src/scan/library.ts";

/** Values that stand under another name than their own, or within a value: [path, text, findings]. */
const CASES: readonly (readonly [path: string, text: string, findings: readonly string[]])[] = [
  [
    "main.tf",
    'variable "db_password" {\n  type    = string\n  default = "@fake:lowernum:14"\n}\n',
    ["generic/password 3:14"],
  ],
  ["main.tf", 'resource "x" "db_password" {\n  default = "@fake:lowernum:14"\n}\n', []],
  ["main.tf", 'variable "region" {\n  default = "@fake:lowernum:14"\n}\n', []],
  [
    "stack.yml",
    "Parameters:\n  DbPassword:\n    Type: String\n    Default: '@fake:lowernum:14'\n",
    ["generic/password 4:15"],
  ],
  ["stack.yml", "Parameters:\n  DbPassword:\n    Default: '@fake:lowernum:14'\n", []],
  ["stack.json", '{"Parameters": {"DbPassword": {"Default": "@fake:lowernum:14"}}}', ["generic/password 1:44"]],
  [
    "web.xml",
    "<x>\n<param-name>apiKey</param-name>\n<param-value>@fake:alnum:24</param-value>\n</x>",
    ["generic/api-key 3:14"],
  ],
  ["web.xml", "<x>\n<param-name>page</param-name>\n<param-value>@fake:alnum:24</param-value>\n</x>", []],
  ["a.yml", "command: serve --api-key=@fake:alnum:24\n", ["generic/api-key 1:26"]],
  ["a.yml", 'args: ["--token", "@fake:alnum:24"]\n', ["generic/token 1:20"]],
  ["a.yml", 'args: ["--name", "@fake:alnum:24"]\n', []],
  ["a.json", '{"args": ["--token", "@fake:alnum:24"]}', ["generic/token 1:23"]],
  ["a.sh", 'export _H1="X-Auth-Key: @fake:alnum:24"\n', ["generic/api-key 1:25"]],
  ["a.sh", "mysql -u root -p@fake:lowernum:14 db\n", ["generic/password 1:17"]],
  ["a.jmx", '<stringProp name="HTTPAuth.password">@fake:lowernum:14</stringProp>\n', ["generic/password 1:38"]],
  ["src/A.java", 'DriverManager.getConnection(url, "root", "@fake:lowernum:14");\n', ["generic/password 1:43"]],
  [
    "src/A.cs",
    'x.Authorization = new AuthenticationHeaderValue("Bearer", "@fake:alnum:30");\n',
    ["generic/password 1:60"],
  ],
  ["src/A.cs", 'x.Authorization = new AuthenticationHeaderValue("Custom", "@fake:alnum:30");\n', []],
  ["src/a.rb", "  set :session_secret, '@fake:alnum:30'\n", ["generic/secret 1:25"]],
  ["src/a.rb", "  delegate :session_secret, '@fake:alnum:30'\n", []],
  ["src/a.go", '\t{"password", "q7@fake:lowernum:12"},\n', ["generic/password 1:16"]],
  ["src/a.go", '\tx := []string{"password", "q7@fake:lowernum:12"}\n', []],
];

for (const [path, text, expected] of CASES) {
  test(`${path}: ${JSON.stringify(text)}`, async () => {
    const { findings } = await scanText(expandFakes(text), { path, tag: "secret", minLevel: "warning" });
    assert.equal(
      findings.map(({ ruleId, region }) => `${ruleId} ${region.startLine}:${region.startColumn}`),
      expected,
    );
  });
}

test.run();
