/** Thunder Client's auth blocks: the active type, and what was filled in for others. */
import type { JsonNode } from "../../../engine/json.ts";
import type { DocumentBuilder } from "../../format.ts";
import { addNode } from "../../postman/rows.ts";
import { type AuthOwner, addAuthNodes, addAuthType, authGroup, authType } from "../auth.ts";
import { textOf } from "../request.ts";

/** `{"type": "bearer", "bearer": "…", "basic": {…}}`: a token, or the parameters of each type under its name. */
export function readAuth(
  auth: JsonNode | undefined,
  owner: AuthOwner,
  out: DocumentBuilder,
): string | "none" | undefined {
  const written = textOf(auth?.get("type"));
  if (auth?.kind !== "object") return undefined;
  const active = written ? authType(written.text) : "";
  let effective: string | "none" | undefined = active === "noauth" ? "none" : undefined;
  for (let block = auth.first; block; block = block.next) {
    const key = block.key ?? "";
    const type = authType(key);
    if (key === "type" || type === "noauth") continue;
    const path = `${owner.path}/${key}`;
    const isActive = type === active;
    const stale = { id: path, kind: "settings", name: owner.name, parent: owner.group, whole: false } as const;
    if (block.kind === "string" && type === "bearer") {
      const group = isActive ? authGroup(type, { ...owner, path }, out) : out.group(stale);
      if (isActive) effective = group;
      const spot = { group, place: "auth", enabled: true } as const;
      addNode(block, { path, key: "token", role: "auth.bearer.token" }, spot, out);
    } else if (block.kind === "object" && block.first) {
      const group = isActive ? authGroup(type, { ...owner, path }, out) : out.group(stale);
      if (isActive) effective = group;
      addAuthNodes(type, block, path, group, true, out);
    }
  }
  if (written && active !== "inherit") addAuthType(written, `${owner.path}/type`, groupOf(effective, owner), out);
  return effective;
}

function groupOf(effective: string | undefined, owner: AuthOwner): string {
  return effective === undefined || effective === "none" ? owner.group : effective;
}
