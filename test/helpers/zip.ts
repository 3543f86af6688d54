/** Zips made by hand, broken ones among them. */
import { deflateRawSync } from "node:zlib";

export interface Packed {
  readonly name: string;
  readonly body: Buffer | string;
  readonly stored?: boolean;
  readonly flags?: number;
  readonly method?: number;
  /** Says a wrong offset in the directory. */
  readonly offset?: number;
}

/** A zip by APPNOTE.TXT 4.3: local headers and bodies, the central directory, its end. */
export function zipOf(members: readonly Packed[], comment = ""): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, body, stored, flags = 0, method = stored ? 0 : 8, offset } of members) {
    const raw = Buffer.from(body);
    const packed = stored ? raw : deflateRawSync(raw);
    const title = Buffer.from(name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(title.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(flags, 8);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(raw.length, 24);
    central.writeUInt16LE(title.length, 28);
    central.writeUInt32LE(offset ?? at, 42);
    locals.push(head, title, packed);
    directory.push(central, title);
    at += 30 + title.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...locals, ...directory, end, Buffer.from(comment)]);
}
