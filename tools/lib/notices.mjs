// The licence notices of the packages whose code is in the bundle, as their licences ask.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export function notices(root, metafiles) {
  const folders = new Set();
  for (const meta of metafiles) {
    for (const output of Object.values(meta.outputs)) {
      for (const [input, part] of Object.entries(output.inputs)) {
        const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
        if (match && part.bytesInOutput > 0) folders.add(match[1]);
      }
    }
  }
  const parts = [...folders].sort().map((folder) => {
    const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    const file = readdirSync(join(root, folder)).find((name) => /^(licen[cs]e|copying)/i.test(name));
    const text =
      file && existsSync(join(root, folder, file))
        ? readFileSync(join(root, folder, file), "utf8")
            .replaceAll("\r\n", "\n")
            .trim()
        : `Licence: ${manifest.license}`;
    return `${manifest.name} ${manifest.version} (${manifest.license})\n\n${text}\n`;
  });
  return `Code of these packages is part of credlint's bundle.\n\n${parts.join(`\n${"-".repeat(78)}\n\n`)}`;
}
