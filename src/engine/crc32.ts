/** CRC-32 as zip and PNG use it (ISO 3309, polynomial 0xEDB88320 reflected); Node has it only from 20.15. */

const TABLE = new Uint32Array(256);
for (let i = 0; i < 256; i += 1) {
  let row = i;
  for (let bit = 0; bit < 8; bit += 1) row = row & 1 ? (row >>> 1) ^ 0xedb88320 : row >>> 1;
  TABLE[i] = row;
}

/** The checksum of an ASCII text as an unsigned 32-bit number; other characters count by their low byte. */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i += 1) crc = (crc >>> 8) ^ TABLE[(crc ^ text.charCodeAt(i)) & 255]!;
  return (crc ^ 0xffffffff) >>> 0;
}
