/** What a host name says of where a server stands: on this machine, in a private network, anywhere. */

export type Reach = "loopback" | "internal" | "public";

/** RFC 6761 and 6762 names, RFC 1918 addresses, and bare names, as compose files and clusters use them. */
export function reachOf(host: string): Reach {
  const name = host.toLowerCase().replace(/^\[|\]$/g, "");
  if (/^(?:localhost|127(?:\.\d{1,3}){3}|::1|0\.0\.0\.0)$/.test(name) || name.endsWith(".localhost")) return "loopback";
  if (/\.(?:local|svc|internal|test|lan|home|localdomain|intranet|corp)$/.test(name) || /\.svc\.cluster\./.test(name))
    return "internal";
  if (/^(?:10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(name)) return "internal";
  return name.includes(".") || name.includes(":") ? "public" : "internal";
}

/** The host of an absolute http or https URL, lower case, without user-info and port; undefined for anything else. */
export function hostOf(url: string): string | undefined {
  const authority = /^https?:\/\/([^/?#]*)/i.exec(url.slice(0, 2_000))?.[1];
  if (!authority) return undefined;
  const host = authority.slice(authority.lastIndexOf("@") + 1).toLowerCase();
  return host.startsWith("[")
    ? host.slice(0, host.indexOf("]") + 1) || undefined
    : host.replace(/:[^:]*$/, "") || undefined;
}
