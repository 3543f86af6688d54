// Parts that are loaded after another one take the modules that it has from there: each module stands in one file of the two, is
// compiled and made fast once, and has one state.
import { createRequire } from "node:module";
import { basename, join, relative } from "node:path";
import { build } from "esbuild";

/** A module of which the part itself needs less is not given: all of it would have to be compiled with the part. */
const MOSTLY = 0.7;

/** Builds a part whose modules others take: its file exports them, by their paths, as `modules`. */
export async function buildHome(options, root, entry, outfile) {
  const own = `./${relative(root, entry)}`;
  // The part may be imported by nobody but this.
  const itself = {
    name: "home",
    setup(hooks) {
      hooks.onResolve({ filter: /\.part\.ts$/ }, ({ kind, path }) =>
        kind === "import-statement" && path === own ? { path: entry } : undefined,
      );
    },
  };
  const making = (paths, write) =>
    build({
      ...options,
      plugins: [itself, ...options.plugins],
      stdin: {
        contents: [
          `export * from ${JSON.stringify(own)};`,
          ...paths.map((path, i) => `import * as m${i} from ${JSON.stringify(`./${path}`)};`),
          `export const modules = { ${paths.map((path, i) => `${JSON.stringify(path)}: m${i}`).join(", ")} };`,
        ].join("\n"),
        resolveDir: root,
        sourcefile: `${basename(outfile)} and its modules`,
      },
      outfile,
      format: "cjs",
      write,
    });
  const sizesOf = ({ metafile }) => Object.values(metafile.outputs)[0].inputs;
  const needed = sizesOf(await making([], false));
  const all = Object.keys(needed).filter((path) => path.startsWith("src/"));
  const whole = sizesOf(await making(all, false));
  const given = all.filter((path) => needed[path].bytesInOutput >= MOSTLY * whole[path].bytesInOutput);
  const result = await making(given, true);
  const { modules } = createRequire(import.meta.url)(outfile);
  return { result, names: new Map(given.map((path) => [join(root, path), Object.keys(modules[path])])) };
}

/** For the parts that are loaded after `home`, a file beside them: see `buildHome`. */
export function takenFrom(home, names, root) {
  const file = `./${home}`;
  return {
    name: "shared-modules",
    setup(hooks) {
      hooks.onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path }) =>
        path === file ? { path, external: true } : undefined,
      );
      hooks.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const known = names.get(path);
        if (!known?.length) return undefined;
        const module = `require(${JSON.stringify(file)}).modules[${JSON.stringify(relative(root, path))}]`;
        const contents = `const home = ${module};\nexport const ${known.map((name) => `${name} = home.${name}`).join(", ")};`;
        return { contents, loader: "js" };
      });
    },
  };
}
