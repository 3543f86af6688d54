// esbuild plugin: `credlint:page` is the script and the style of the HTML report, made from src/report/html/browser/.
import { join } from "node:path";
import { build } from "esbuild";

/** Both as they stand in the page: minified, without "</script" or "</style". */
export async function pageTexts(root) {
  const folder = join(root, "src/report/html/browser");
  const made = await build({
    absWorkingDir: root,
    entryPoints: [join(folder, "main.ts"), join(folder, "page.css")],
    outdir: join(root, "never-written"),
    write: false,
    bundle: true,
    minify: true,
    format: "iife",
    target: ["es2022", "chrome111", "firefox115", "safari16.4"],
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
  });
  const text = (end) => made.outputFiles.find((file) => file.path.endsWith(end)).text.trim();
  return { script: text(".js"), style: text(".css") };
}

export function pagePlugin(root) {
  return {
    name: "credlint-page",
    setup(hooks) {
      hooks.onResolve({ filter: /^credlint:page$/ }, (found) => ({ path: found.path, namespace: "credlint-page" }));
      hooks.onLoad({ filter: /.*/, namespace: "credlint-page" }, async () => {
        const { script, style } = await pageTexts(root);
        const contents = `export const script = ${JSON.stringify(script)}; export const style = ${JSON.stringify(style)};`;
        return { contents, loader: "js" };
      });
    },
  };
}
