import { crc32 } from 'node:zlib';

/** A zip of these files, unpacked as they are: for a reader that takes nothing but a zip. */
export function storedZip(files: Readonly<Record<string, string | Buffer>>): ArrayBuffer {
  const parts: Buffer[] = [];
  const contents: Buffer[] = [];
  let offset = 0;
  for (const [name, file] of Object.entries(files)) {
    const data = typeof file === 'string' ? Buffer.from(file, 'utf8') : file;
    const path = Buffer.from(name, 'utf8');
    const about = aboutFile(data, path.length);
    parts.push(signed('PK\x03\x04', about), path, data);
    contents.push(
      signed('PK\x01\x02\x14\x00', about, Buffer.alloc(14 - 4), fourBytes(offset)),
      path,
    );
    offset += 30 + path.length + data.length;
  }
  const size = contents.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(contents.length / 2, 8);
  end.writeUInt16LE(contents.length / 2, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  const zip = new Uint8Array(offset + size + end.length);
  let at = 0;
  for (const part of [...parts, ...contents, end]) {
    zip.set(part, at);
    at += part.length;
  }
  return zip.buffer;
}

/** What the local header and the table of contents both say of a file. */
function aboutFile(data: Buffer, nameLength: number): Buffer {
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0);
  about.writeUInt32LE(crc32(data), 10);
  about.writeUInt32LE(data.length, 14);
  about.writeUInt32LE(data.length, 18);
  about.writeUInt16LE(nameLength, 22);
  return about;
}

const signed = (signature: string, ...parts: Buffer[]): Buffer =>
  Buffer.concat([Buffer.from(signature, 'latin1'), ...parts]);

function fourBytes(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
