import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { ListEncoding } from '#shared/importing/schema.ts';
import { saveAsCsv, unreadable } from '../limits.ts';

export interface DecodedText {
  /** The text as UTF-8 without a mark: what the parser reads, whatever the file was written in. */
  readonly utf8: Buffer;
  readonly encoding: ListEncoding;
}

/**
 * The text of a list in the chosen encoding; else by its byte order mark, by the zero bytes of UTF-16, as
 * strict UTF-8, or as windows-1252, in which the older Excel writes. Not by Node's own decoder for
 * windows-1252: some versions read € wrongly.
 *
 * @throws Refusal `unreadable-list` for an empty file and for one that is not text.
 */
export function decodeText(bytes: Buffer, chosen?: ListEncoding): DecodedText {
  if (bytes.length === 0) throw unreadable('Dit bestand is leeg. Kies een andere lijst.');
  refusePdf(bytes);
  const encoding = chosen ?? findEncoding(bytes);
  const utf8 = withoutEndMark(toUtf8(bytes, encoding));
  if (utf8.includes(0)) throw unreadable(`Dit is geen lijst met tekst. ${saveAsCsv}`);
  if (utf8.toString('utf8', 0, 1024).trim() === '' && utf8.toString('utf8').trim() === '') {
    throw unreadable('In dit bestand staat geen tekst. Kies een andere lijst.');
  }
  return { utf8, encoding };
}

/** DOS ended a text with Ctrl-Z. */
const withoutEndMark = (utf8: Buffer): Buffer =>
  utf8[utf8.length - 1] === 0x1a ? utf8.subarray(0, -1) : utf8;

const marks = {
  'utf-8-bom': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
} as const;

function findEncoding(bytes: Buffer): ListEncoding {
  for (const encoding of ['utf-8-bom', 'utf-16le', 'utf-16be'] as const) {
    if (startsWith(bytes, marks[encoding])) return encoding;
  }
  const wide = wideWithoutMark(bytes);
  if (wide !== null) return wide;
  return isUtf8(bytes) || isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

const sampleOfZeros = 4096;

/** Latin text in UTF-16 has a zero in nearly each pair of bytes, always on the same side. */
function wideWithoutMark(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, sampleOfZeros);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const pairs = sample.length / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.1) return 'utf-16be';
  return null;
}

/** Of lists that were pasted together, or cut off: more lines than not with letters that only UTF-8 makes. */
function isMostlyUtf8(bytes: Buffer): boolean {
  let valid = 0;
  let invalid = 0;
  for (const line of linesOf(withoutHalfLetter(bytes))) {
    if (isAscii(line)) continue;
    if (isUtf8(line)) valid += 1;
    else invalid += 1;
  }
  return valid > invalid;
}

function toUtf8(bytes: Buffer, encoding: ListEncoding): Buffer {
  switch (encoding) {
    case 'utf-8':
    case 'utf-8-bom': {
      const rest = withoutMark(bytes, marks['utf-8-bom']);
      return isUtf8(rest) ? rest : lineByLine(rest);
    }
    case 'windows-1252':
      return fromTable(bytes);
    case 'utf-16le':
    case 'utf-16be':
      return Buffer.from(iconv.decode(withoutMark(bytes, marks[encoding]), encoding), 'utf8');
  }
}

const fromTable = (bytes: Buffer): Buffer =>
  isAscii(bytes) ? bytes : Buffer.from(iconv.decode(bytes, 'win1252'), 'utf8');

/** Lines that are no UTF-8 are windows-1252; the last letter of a text may have been cut in two. */
const lineByLine = (bytes: Buffer): Buffer =>
  Buffer.concat(
    [...linesOf(withoutHalfLetter(bytes))].map((line) => (isUtf8(line) ? line : fromTable(line))),
  );

/** Without the first bytes of a letter of which the last ones are gone. */
function withoutHalfLetter(bytes: Buffer): Buffer {
  const tail = bytes.subarray(Math.max(0, bytes.length - 3));
  const start = tail.findLastIndex((byte) => byte >= 0xc0);
  const end = bytes.length - tail.length + start;
  return start < 0 || isUtf8(bytes.subarray(end)) ? bytes : bytes.subarray(0, end);
}

function* linesOf(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(0x0a, start);
    const next = end < 0 ? bytes.length : end + 1;
    yield bytes.subarray(start, next);
    start = next;
  }
}

const startsWith = (bytes: Buffer, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const withoutMark = (bytes: Buffer, mark: readonly number[]): Buffer =>
  startsWith(bytes, mark) ? bytes.subarray(mark.length) : bytes;

/** A workbook of the newer Excel, and any other zip. */
export const isZip = (bytes: Buffer): boolean => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);

function refusePdf(bytes: Buffer): void {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) {
    throw unreadable('Dit is een PDF, geen CSV. Kies de lijst waar de PDF van gemaakt is.');
  }
}
