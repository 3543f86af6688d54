// What Node needs at least: walks a folder and reads every file into one buffer. Usage: node bench/lib/reading.mjs FOLDER
import { closeSync, openSync, readdirSync, readSync } from "node:fs";

const room = Buffer.allocUnsafe(1 << 20);
const folders = [process.argv[2]];
for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${item.name}`;
    if (item.isDirectory()) folders.push(path);
    else if (item.isFile()) {
      const file = openSync(path, "r");
      while (readSync(file, room, 0, room.length, null) === room.length);
      closeSync(file);
    }
  }
}
