import { crc32, deflateSync } from 'node:zlib';

/** A square picture: red, green, blue, opacity for each pixel, row by row from the top. */
export interface Picture {
  readonly size: number;
  readonly pixels: Uint8Array;
}

const bigEndian = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
};

/** https://www.w3.org/TR/png-3/: eight bits a channel, with opacity, no filter. */
export function encodePng({ size, pixels }: Picture): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    return Buffer.concat([bigEndian(data.length), body, bigEndian(crc32(body))]);
  };
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.concat([Buffer.from([0]), pixels.subarray(row * size * 4, (row + 1) * size * 4)]),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.concat([bigEndian(size), bigEndian(size), Buffer.from([8, 6, 0, 0, 0])])),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The old bitmap inside an .ico, from the bottom up, which every part of Windows and NSIS reads. */
function bitmap({ size, pixels }: Picture): Buffer {
  const header = Buffer.alloc(40);
  header.writeUInt32LE(40, 0);
  header.writeInt32LE(size, 4);
  // Picture and mask count as one of twice the height.
  header.writeInt32LE(size * 2, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  const colours = Buffer.alloc(size * size * 4);
  for (let pixel = 0; pixel < size * size; pixel++) {
    const [red = 0, green = 0, blue = 0, opacity = 0] = pixels.subarray(pixel * 4, pixel * 4 + 4);
    const row = size - 1 - Math.floor(pixel / size);
    colours.set([blue, green, red, opacity], (row * size + (pixel % size)) * 4);
  }
  // Opacity says it all; the mask is padded to four bytes a row.
  const mask = Buffer.alloc(Math.ceil(size / 32) * 4 * size);
  return Buffer.concat([header, colours, mask]);
}

/** https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10): bitmaps, and 256 pixels as PNG. */
export function ico(pictures: readonly Picture[]): Buffer {
  const images = pictures.map((picture) =>
    picture.size >= 256 ? encodePng(picture) : bitmap(picture),
  );
  let offset = 6 + 16 * pictures.length;
  const entries = pictures.map(({ size }, index) => {
    const length = images[index]?.length ?? 0;
    const entry = Buffer.alloc(16);
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += length;
    return entry;
  });
  const header = Buffer.alloc(6);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  return Buffer.concat([header, ...entries, ...images]);
}

/** The kinds of picture in an .icns that are PNGs, with their sizes in pixels. */
const icnsTypes = {
  icp4: 16,
  icp5: 32,
  ic07: 128,
  ic08: 256,
  ic09: 512,
  ic10: 1024,
  ic11: 32,
  ic12: 64,
  ic13: 256,
  ic14: 512,
} as const;

/** An icon of macOS, from a function that gives the picture of a size. */
export function icns(picture: (size: number) => Picture): Buffer {
  const parts = Object.entries(icnsTypes).map(([type, size]) => {
    const png = encodePng(picture(size));
    return Buffer.concat([Buffer.from(type, 'latin1'), bigEndian(png.length + 8), png]);
  });
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from('icns', 'latin1'), bigEndian(body.length + 8), body]);
}
