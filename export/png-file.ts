/** Says in a PNG that we made it: a `tEXt` chunk `Software` after the header, as the format allows. */
import { GENERATOR } from './document.ts';

/** The signature and the header chunk of a PNG: both have a fixed length. */
const HEAD = 8 + 25;

export function withSoftware(png: Uint8Array): Uint8Array {
  const data = Buffer.from(`tEXtSoftware\0${GENERATOR}`, 'latin1');
  const chunk = Buffer.alloc(4 + data.length + 4);
  chunk.writeUInt32BE(data.length - 4, 0);
  data.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(data), 4 + data.length);
  return Buffer.concat([png.subarray(0, HEAD), chunk, png.subarray(HEAD)]);
}

/** The checksum of PNG; `zlib.crc32` is too new for the Node in older editors. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
