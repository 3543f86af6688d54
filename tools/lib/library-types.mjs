// One declaration file for the library: the declarations of the modules that src/index.ts re-exports, put together.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** In the order of dependence; src/index.ts exports nothing that is not declared in one of them. */
const MODULES = [
  "model/region.ts",
  "model/rule.ts",
  "model/report.ts",
  "model/trouble.ts",
  "model/version.ts",
  "scan/options.ts",
  "scan/library.ts",
];

export function libraryTypes(root) {
  const parts = MODULES.map((module) => {
    const fileName = join(root, "src", module);
    const made = ts.transpileDeclaration(readFileSync(fileName, "utf8"), {
      fileName,
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        strict: true,
        isolatedDeclarations: true,
        declaration: true,
      },
    });
    const problem = made.diagnostics?.[0];
    if (problem) throw new Error(`${module}: ${ts.flattenDiagnosticMessageText(problem.messageText, "\n")}`);
    return made.outputText
      .replace(/^import [^;]*;\n/gms, "")
      .replace(/^export \{[^}]*\}[^;\n]*;?\n/gm, "")
      .replace(/^\/\*\* [^\n]*\*\/\n(?=\n|import|$)/, "");
  });
  const body = parts
    .join("\n")
    .replace(/^export (?=declare|interface|type)/gm, "")
    .replaceAll("declare const CREDLINT_VERSION: string | undefined;\n", "");
  const index = readFileSync(join(root, "src/index.ts"), "utf8");
  const names = [...index.matchAll(/^export (type )?\{([^}]*)\}/gm)].flatMap((match) =>
    match[2]
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => (match[1] ? `type ${name}` : name)),
  );
  return `${body}\nexport { ${names.join(", ")} };\n`;
}
