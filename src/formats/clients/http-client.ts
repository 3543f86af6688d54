/** Environments of `.http` files: JetBrains' `http-client.env.json` and its private twin, and the REST Client's settings. */
import type { JsonNode } from "../../engine/json.ts";
import type { DocumentBuilder } from "../format.ts";
import { pointerToken, readJsonTree } from "../json-entries.ts";
import { addDeep, addNode } from "../postman/rows.ts";
import { authRole } from "./auth.ts";
import { type Client, clientFormat, type Head, type Recognised } from "./client.ts";
import { addNestedVariables } from "./nested.ts";
import { addVariable } from "./request.ts";

const NAME = /(?:^|\/)(?:http|rest)-client(?:\.private)?\.env\.json(?:\.user)?$/i;
/** What only JetBrains' files hold: its auth settings, by the names its template gives them. */
const AUTH = /"Security"\s*:\s*\{\s*"Auth"\s*:/;
const SETTINGS = "rest-client.environmentVariables";

const httpClient: Client = {
  name: "http-client-environment",
  family: "http-client",
  mayBe: (head) => head.syntax === "json" && (NAME.test(head.path) || AUTH.test(head.begin) || isSettings(head)),
  recognise(root, { path }): Recognised | undefined {
    if (root.kind !== "object") return undefined;
    const settings = root.get(SETTINGS);
    if (settings?.kind === "object") return { format: FORMAT, read: (out) => readSettings(root, settings, out) };
    if (!NAME.test(path) && !hasAuth(root)) return undefined;
    return { format: FORMAT, read: (out) => readEnvironments(root, "", out) };
  },
};

/** One that families know as an environment file. */
const FORMAT = "http-client-environment";

function isSettings({ path, text }: Head): boolean {
  return /(?:settings\.json|\.code-workspace)$/.test(path) && text.includes(SETTINGS);
}

function hasAuth(root: JsonNode): boolean {
  return root.children().some((environment) => environment.get("Security")?.get("Auth")?.kind === "object");
}

/** An editor's settings: everything else in them is read as in any JSON. */
function readSettings(root: JsonNode, settings: JsonNode, out: DocumentBuilder): void {
  const where = { path: "", group: "", place: "config", enabled: true, depth: 0 } as const;
  for (let node = root.first; node; node = node.next) {
    const key = node.key ?? "";
    const path = `/${pointerToken(key)}`;
    if (node === settings) readEnvironments(settings, path, out);
    else if (node.isScalar) addNode(node, { path, key }, where, out);
    else readJsonTree(node, { ...where, path }, out, { groups: "own" });
  }
}

function readEnvironments(root: JsonNode, base: string, out: DocumentBuilder): void {
  for (let node = root.first; node; node = node.next) {
    const name = node.key ?? "";
    const path = `${base}/${pointerToken(name)}`;
    if (node.kind !== "object") {
      addDeep(node, { path, key: name, keySpan: node.keySpan }, { group: "", place: "config", enabled: true }, out);
      continue;
    }
    const group = out.group({ id: path, kind: "variables", name, parent: "", whole: false });
    for (let member = node.first; member; member = member.next) readMember(member, path, group, out);
  }
}

function readMember(node: JsonNode, base: string, group: string, out: DocumentBuilder): void {
  const key = node.key ?? "";
  const path = `${base}/${pointerToken(key)}`;
  if (node.isScalar) {
    addVariable({ key, keySpan: node.keySpan, value: node, valuePath: path, enabled: true }, group, false, out);
  } else if (key === "Security") readSecurity(node, path, group, out);
  else if (key === "SSLConfiguration") readSsl(node, path, group, out);
  // Visual Studio: the value is kept by a provider of secrets.
  else if (!node.get("provider")) addNestedVariables(node, path, group, out, key);
}

/** `Security.Auth.<id>`: an OAuth client, by the names of the dialogue that fills it in. */
function readSecurity(security: JsonNode, path: string, parent: string, out: DocumentBuilder): void {
  for (let auth = security.get("Auth")?.first; auth; auth = auth.next) {
    if (auth.kind !== "object") continue;
    const name = auth.key ?? "";
    const id = `${path}/Auth/${pointerToken(name)}`;
    const isOauth = /^OAuth ?2/i.test(auth.string("Type") ?? "OAuth2");
    // What one of the two files says, the other one completes.
    const group = out.group({ id, kind: isOauth ? "helper" : "settings", name, parent, whole: false });
    for (let node = auth.first; node; node = node.next) {
      const key = node.key ?? "";
      const named = { path: `${id}/${pointerToken(key)}`, key, keySpan: node.keySpan };
      const spot = { group, place: "auth", enabled: true } as const;
      const role = isOauth && key !== "Type" ? authRole("oauth2", key) : undefined;
      if (node.isScalar) addNode(node, { ...named, role }, spot, out, wireValue(role, node.value));
      else addDeep(node, named, { ...spot, place: "body" }, out);
    }
  }
}

/** "Client Credentials" goes over the wire as client_credentials. */
function wireValue(role: string | undefined, value: string): string {
  return role === "auth.oauth2.grant_type" ? value.trim().toLowerCase().replace(/ /g, "_") : value;
}

function readSsl(ssl: JsonNode, path: string, group: string, out: DocumentBuilder): void {
  const where = { path, group, place: "config", enabled: true, depth: 0 } as const;
  readJsonTree(ssl, where, out, { groups: "flat" });
}

export const httpClientFormat = clientFormat(httpClient);
