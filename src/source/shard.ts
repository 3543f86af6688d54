/** A part of a source's targets, so that several machines can share a scan: which one has a file depends on its path alone. */
import type { Shard } from "../model/report.ts";
import type { Source, Target } from "./source.ts";

/**
 * Of another shard's targets, those that `mayResolve` are the context: what they hold resolves references of this shard's
 * files, and their own findings are told where they belong. So all shards together tell what one scan would.
 */
export function shardSource(inner: Source, shard: Shard, mayResolve: (path: string) => boolean): Source {
  const context = new Map<string, Target>();
  return {
    ...methodsOf(inner),
    async list(many) {
      const { targets, troubles } = await inner.list(many);
      const own: Target[] = [];
      for (const target of targets) {
        if (shardOf(target.shown, shard.count) === shard.index) own.push(target);
        else context.set(target.shown, target);
      }
      return { targets: own, troubles };
    },
    async context() {
      const more = (await inner.context?.()) ?? [];
      return [...[...context.values()].filter(({ shown }) => mayResolve(shown)), ...more];
    },
    owns(path) {
      // A member of an archive, a file of a submodule: what holds it was the target.
      for (let at = path; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("/"))))
        if (context.has(at) || context.has(at.replace(/!$/, ""))) return false;
      return true;
    },
  };
}

/** The methods keep their object: a source may be of a class. */
function methodsOf(inner: Source): Source {
  return {
    list: (many) => inner.list(many),
    read: (target) => inner.read(target),
    ...(inner.added ? { added: (path: string) => inner.added!(path) } : {}),
    ...(inner.close ? { close: () => inner.close!() } : {}),
  };
}

/**
 * 1 to `count`: FNV-1a over the path's UTF-16 units, its bits mixed as MurmurHash3 ends (public domain, both), so that
 * neighbours part evenly.
 */
export function shardOf(path: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < path.length; i += 1) hash = Math.imul(hash ^ path.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (((hash ^ (hash >>> 16)) >>> 0) % count) + 1;
}
