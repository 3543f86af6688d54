/** Spring Security's client settings: a registration and the provider that it names, which stand apart, as one set of settings. */
import type { Entry, Group } from "../model/document.ts";
import type { GroupIndex } from "./groups.ts";

/** Of `spring.security.oauth2.client.registration.okta.client-id`, in properties or as a path of YAML. */
const MEMBER = /(?:^|[./])(registration|provider)[./]([^./]{1,80})[./]([\w-]{1,60})(?:[./]\d+|\[\d+\])?$/;

/** The settings of one registration, and the group that they are told under. */
export interface SpringClient {
  readonly group: Group;
  readonly entries: readonly Entry[];
}

/** The registrations of a document; their entries carry the last part of their names ("client-id"). */
export function springClients(index: GroupIndex): SpringClient[] {
  const { document } = index;
  if (!document.entries.some(({ path, key }) => /oauth2[./]client[./]/.test(path) || /oauth2\.client\./.test(key)))
    return [];
  const blocks = { registration: new Map<string, Entry[]>(), provider: new Map<string, Entry[]>() };
  for (const entry of document.entries) {
    const name = entry.key.includes(".") ? entry.key : entry.path;
    const found = /oauth2[./]client[./]/.test(name) ? MEMBER.exec(name) : null;
    if (!found) continue;
    const block = blocks[found[1] as "registration" | "provider"];
    const list = block.get(found[2]!) ?? [];
    block.set(found[2]!, list);
    list.push({ ...entry, key: found[3]! });
  }
  return [...blocks.registration].map(([id, own]) => {
    const named = own.find(({ key, enabled }) => key === "provider" && enabled)?.value ?? id;
    const group = index.group(own[0]!.group) ?? document.groups[0]!;
    return {
      group: { ...group, kind: "settings", name: id },
      entries: [...own, ...(blocks.provider.get(named) ?? [])],
    };
  });
}
