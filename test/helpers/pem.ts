/** Makes keys at run time, so that no key stands in the repository. */
import { generateKeyPairSync, randomBytes } from "node:crypto";

/** PEM of a new EC key: "pkcs8", "sec1", or PKCS #8 behind a passphrase. */
export function makePem(form: "pkcs8" | "sec1" | "encrypted" = "pkcs8"): string {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const lock = form === "encrypted" ? { cipher: "aes-256-cbc", passphrase: randomBytes(9).toString("hex") } : {};
  return privateKey
    .export({ format: "pem", type: form === "sec1" ? "sec1" : "pkcs8", ...lock })
    .toString()
    .trimEnd();
}

export function makePublicPem(): string {
  return generateKeyPairSync("ec", { namedCurve: "P-256" })
    .publicKey.export({ format: "pem", type: "spki" })
    .toString()
    .trimEnd();
}

/** A block with any label around lines of random base64. */
export function makeBlock(label: string, bytes = 300, headers = ""): string {
  return `-----BEGIN ${label}-----\n${headers}${linesOf(randomBytes(bytes))}\n-----END ${label}-----`;
}

/** An OpenSSH key as far as its cipher's name goes. */
export function makeOpenSsh(cipher: string): string {
  const length = Buffer.from([0, 0, 0, cipher.length]);
  const body = Buffer.concat([Buffer.from("openssh-key-v1\0"), length, Buffer.from(cipher), randomBytes(200)]);
  return `-----BEGIN OPENSSH PRIVATE KEY-----\n${linesOf(body)}\n-----END OPENSSH PRIVATE KEY-----`;
}

export function linesOf(bytes: Buffer): string {
  return bytes
    .toString("base64")
    .match(/.{1,64}/g)!
    .join("\n");
}

export function makeJwk(kind: "private" | "public" | "oct"): Record<string, string> {
  if (kind === "oct") return { kty: "oct", kid: "k1", k: randomBytes(32).toString("base64url") };
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return (kind === "private" ? privateKey : publicKey).export({ format: "jwk" }) as Record<string, string>;
}
