// The software bill of materials of the npm package, as CycloneDX 1.6: credlint itself, and the packages whose code is in the
// bundle, from dist/THIRD-PARTY.txt, with their hashes from the lock file. Usage: node tools/sbom.mjs [FILE]
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (name) => readFileSync(join(root, name), "utf8");

const manifest = JSON.parse(read("package.json"));
const { packages } = JSON.parse(read("package-lock.json"));
const bundled = read("dist/THIRD-PARTY.txt")
  .split(`\n${"-".repeat(78)}\n\n`)
  .map((part) => /^(?:Code of .*\n\n)?(\S+) (\S+) \(([^)]+)\)$/m.exec(part)?.slice(1) ?? [])
  .map(([name, version, license]) => {
    const locked = Object.entries(packages).find(
      ([path, one]) => path.endsWith(`node_modules/${name}`) && one.version === version,
    )?.[1];
    if (!locked?.integrity?.startsWith("sha512-")) throw new Error(`${name} ${version} is not in package-lock.json`);
    return {
      name,
      version,
      license,
      hash: Buffer.from(locked.integrity.slice(7), "base64").toString("hex"),
    };
  });

/** Package URLs: https://github.com/package-url/purl-spec, type npm: "@" of a scope is encoded. */
const purl = (name, version) => `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;
const own = purl(manifest.name, manifest.version);
const bom = {
  $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
  bomFormat: "CycloneDX",
  specVersion: "1.6",
  version: 1,
  metadata: {
    component: {
      type: "application",
      "bom-ref": own,
      name: manifest.name,
      version: manifest.version,
      description: manifest.description,
      licenses: [{ license: { id: manifest.license } }],
      purl: own,
    },
  },
  components: bundled.map(({ name, version, license, hash }) => ({
    type: "library",
    "bom-ref": purl(name, version),
    name,
    version,
    licenses: [/^[\w.+-]+$/.test(license) ? { license: { id: license } } : { expression: license }],
    hashes: [{ alg: "SHA-512", content: hash }],
    purl: purl(name, version),
  })),
  dependencies: [
    { ref: own, dependsOn: bundled.map(({ name, version }) => purl(name, version)) },
    ...bundled.map(({ name, version }) => ({ ref: purl(name, version), dependsOn: [] })),
  ],
};
const text = `${JSON.stringify(bom, null, 2)}\n`;
if (process.argv[2]) writeFileSync(process.argv[2], text);
else process.stdout.write(text);
