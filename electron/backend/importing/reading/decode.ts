import iconv from 'iconv-lite';
import { saveAsCsv, unreadable } from '../limits.ts';

export interface DecodedList {
  readonly text: string;
  /** As it is shown to the user. */
  readonly encoding: 'UTF-8' | 'UTF-8 met BOM' | 'UTF-16' | 'windows-1252';
}

/**
 * The text of a list: by its byte order mark, else as strict UTF-8, else as windows-1252, in which the
 * older Excel writes. Not by Node's own decoder for windows-1252: some versions read € wrongly.
 *
 * @throws Refusal `unreadable-list` for an empty file and for one that is not text.
 */
export function decodeList(bytes: Buffer): DecodedList {
  if (bytes.length === 0) throw unreadable('Dit bestand is leeg. Kies een andere lijst.');
  refuseKnownFormats(bytes);
  const decoded = decode(bytes);
  if (decoded.text.trim() === '') {
    throw unreadable('In dit bestand staat geen tekst. Kies een andere lijst.');
  }
  if (decoded.text.includes('\0')) {
    throw unreadable(`Dit is geen lijst met tekst. ${saveAsCsv}`);
  }
  return decoded;
}

function decode(bytes: Buffer): DecodedList {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) {
    const text = strictUtf8(bytes.subarray(3)) ?? iconv.decode(bytes.subarray(3), 'win1252');
    return { text, encoding: 'UTF-8 met BOM' };
  }
  if (startsWith(bytes, [0xff, 0xfe])) {
    return { text: iconv.decode(bytes.subarray(2), 'utf-16le'), encoding: 'UTF-16' };
  }
  if (startsWith(bytes, [0xfe, 0xff])) {
    return { text: iconv.decode(bytes.subarray(2), 'utf-16be'), encoding: 'UTF-16' };
  }
  const text = strictUtf8(bytes);
  if (text !== null) return { text, encoding: 'UTF-8' };
  return { text: iconv.decode(bytes, 'win1252'), encoding: 'windows-1252' };
}

function strictUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const startsWith = (bytes: Buffer, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

function refuseKnownFormats(bytes: Buffer): void {
  const zip = startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
  const oldOffice = startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
  if (zip || oldOffice) {
    throw unreadable(`Dit is een Excel-bestand of een ander soort bestand, geen CSV. ${saveAsCsv}`);
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) {
    throw unreadable('Dit is een PDF, geen CSV. Kies de lijst waar de PDF van gemaakt is.');
  }
}
