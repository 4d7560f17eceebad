import { crc32, inflateRawSync } from 'node:zlib';
import { errorCodeOf } from '#shared/kernel/error-code.ts';

/** A file inside a zip, before it is unpacked. */
export interface ZipEntry {
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  /** As the zip says: a bomb lies about it. */
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

/** The bytes are no zip, or not all of it. */
export class DamagedZip extends Error {}
/** A part unpacks to more than was allowed. */
export class TooBig extends Error {}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
const longestComment = 0xffff;
const mostEntries = 20_000;

/**
 * The table of contents of a zip, by name in small letters: in a workbook case means nothing. Nothing is
 * unpacked yet.
 *
 * @throws DamagedZip when there is none
 */
export function zipEntries(bytes: Buffer): Map<string, ZipEntry> {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostEntries) throw new TooBig();
  const entries = new Map<string, ZipEntry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entrySignature) throw new DamagedZip();
    const nameLength = bytes.readUInt16LE(at + 28);
    const extraLength = bytes.readUInt16LE(at + 30);
    const nameEnd = at + 46 + nameLength;
    const name = bytes.toString('utf8', at + 46, nameEnd).replaceAll('\\', '/');
    entries.set(name.toLowerCase(), {
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      ...sizes(bytes, at, bytes.subarray(nameEnd, nameEnd + extraLength)),
    });
    at = nameEnd + extraLength + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function endOf(bytes: Buffer): number {
  const last = bytes.length - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (bytes.readUInt32LE(at) === endSignature) return at;
  }
  throw new DamagedZip();
}

const elsewhere = 0xffffffff;

/** Some programs write each number of a large workbook in 64 bits, in an extra field. */
function sizes(bytes: Buffer, at: number, extra: Buffer) {
  const long = longNumbers(extra);
  const number = (place: number): number => {
    const short = bytes.readUInt32LE(place);
    return short === elsewhere ? (long.shift() ?? short) : short;
  };
  const size = number(at + 24);
  return { size, packedSize: number(at + 20), offset: number(at + 42) };
}

function longNumbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const body = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    return Array.from({ length: Math.trunc(body.length / 8) }, (_, index) =>
      Number(body.readBigUInt64LE(index * 8)),
    );
  }
  return [];
}

/**
 * Unpacks one file of a zip, to `most` bytes at the most, whatever the zip says about its size.
 *
 * @throws DamagedZip when it cannot be unpacked or is not what was packed
 * @throws TooBig when it is more than `most` bytes
 */
export function unpack(bytes: Buffer, entry: ZipEntry, most: number): Buffer {
  if (entry.size > most) throw new TooBig();
  if (entry.offset + 30 > bytes.length || bytes.readUInt32LE(entry.offset) !== localSignature) {
    throw new DamagedZip();
  }
  const start =
    entry.offset +
    30 +
    bytes.readUInt16LE(entry.offset + 26) +
    bytes.readUInt16LE(entry.offset + 28);
  const packed = bytes.subarray(start, start + entry.packedSize);
  const content = inflated(packed, entry.method, most);
  if (packed.length !== entry.packedSize || crc32(content) !== entry.crc) throw new DamagedZip();
  return content;
}

function inflated(packed: Buffer, method: number, most: number): Buffer {
  if (method === 0) return packed;
  if (method !== 8) throw new DamagedZip();
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    throw errorCodeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? new TooBig() : new DamagedZip();
  }
}
