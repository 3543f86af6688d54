/** Thunder Client's folders: a flat list, opened when first asked for, parents first. */
import type { JsonNode } from "../../../engine/json.ts";
import type { DocumentBuilder } from "../../format.ts";
import { addNode } from "../../postman/rows.ts";
import { type Above, nameBelow } from "../folders.ts";
import { addHeaderRows, addScript, clientRows, textOf } from "../request.ts";
import { readAuth } from "./auth.ts";

interface Folder {
  readonly node: JsonNode;
  readonly path: string;
}

/** How many folders stand above. */
export interface Placed extends Above {
  readonly depth: number;
}

/** Folders and requests are flat lists that name what holds them; `containerId` is a folder, `colId` the collection. */
export class Containers {
  readonly #folders = new Map<string, Folder>();
  readonly #placed = new Map<string, Placed>();
  readonly #out: DocumentBuilder;

  constructor(out: DocumentBuilder) {
    this.#out = out;
  }

  add(list: JsonNode | undefined, path: string): void {
    let index = -1;
    for (let node = list?.first; node; node = node.next) {
      index += 1;
      const id = node.string("_id") ?? node.string("id") ?? (node.get("requests") && String(index));
      if (id !== undefined) this.#folders.set(id, { node, path: `${path}/${index}` });
    }
  }

  /** All folders, also those that hold nothing. */
  openAll(top: Placed): void {
    for (const id of this.#folders.keys()) this.of(id, top);
  }

  /** In files written by hand, folders hold their requests. */
  *written(top: Placed): Iterable<{ requests: JsonNode; path: string; placed: Placed }> {
    for (const [id, { node, path }] of this.#folders) {
      const requests = node.get("requests");
      if (requests?.kind === "array") yield { requests, path, placed: this.of(id, top) };
    }
  }

  of(container: string | undefined, top: Placed): Placed {
    const missing: [string, Folder][] = [];
    const seen = new Set<string>();
    let id = container;
    let placed: Placed | undefined;
    while (id !== undefined && id !== "" && !seen.has(id)) {
      placed = this.#placed.get(id);
      const folder = this.#folders.get(id);
      if (placed || !folder) break;
      seen.add(id);
      missing.push([id, folder]);
      id = folder.node.string("containerId");
    }
    placed ??= top;
    for (const [own, { node, path }] of missing.reverse()) {
      const name: string = nameBelow(node.string("name") ?? "", placed, placed.depth);
      const group: string = this.#out.group({ id: path, kind: "settings", name, parent: placed.group, whole: false });
      const auth: string | undefined = readSettings(node.get("settings"), `${path}/settings`, group, name, this.#out);
      placed = { group, name, auth: auth ?? placed.auth, depth: placed.depth + 1 };
      this.#placed.set(own, placed);
    }
    return placed;
  }
}

/** What a collection or folder says for all of its requests. */
export function readSettings(
  settings: JsonNode | undefined,
  path: string,
  group: string,
  name: string,
  out: DocumentBuilder,
): string | undefined {
  if (settings?.kind !== "object") return undefined;
  addHeaderRows(clientRows(settings.get("headers"), `${path}/headers`), group, out);
  readTests(settings.get("tests"), `${path}/tests`, group, out);
  return readAuth(settings.get("auth"), { path: `${path}/auth`, group, name, own: "block" }, out);
}

/** Tests compare what came with what is written: `{"type": "set-env-var", "custom": "json.token", "value": "{{token}}"}`. */
export function readTests(tests: JsonNode | undefined, path: string, group: string, out: DocumentBuilder): void {
  for (const row of clientRows(tests, path)) {
    if (row.node.kind !== "object") continue;
    const key = row.node.string("custom") ?? row.node.string("type") ?? "";
    const spot = { group, place: "script", enabled: row.enabled } as const;
    addNode(row.value, { path: row.valuePath, key, keySpan: row.node.get("custom")?.span }, spot, out);
    addScript(textOf(row.node.get("code")), "tests", `${row.path}/code`, group, out);
  }
}
