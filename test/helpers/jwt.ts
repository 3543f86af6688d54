/** Makes tokens at run time, so that no token stands in the repository. */
import { createHmac, randomBytes } from "node:crypto";

export function part(value: unknown): string {
  return Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");
}

/** A token of these claims, signed with a random HMAC key; `alg: none` gives an empty signature. */
export function makeJwt(claims: unknown, header: Record<string, unknown> = {}): string {
  const head = { alg: "HS256", typ: "JWT", ...header };
  const body = `${part(head)}.${part(claims)}`;
  const signature =
    head.alg.toLowerCase() === "none" ? "" : createHmac("sha256", randomBytes(32)).update(body).digest("base64url");
  return `${body}.${signature}`;
}

/** Five parts of which only the header means something. */
export function makeJwe(): string {
  const random = (bytes: number) => randomBytes(bytes).toString("base64url");
  return [part({ alg: "RSA-OAEP-256", enc: "A256GCM" }), random(256), random(12), random(80), random(16)].join(".");
}

/** Seconds since 1970 of an ISO date. */
export function seconds(date: string): number {
  return Date.parse(date) / 1000;
}
