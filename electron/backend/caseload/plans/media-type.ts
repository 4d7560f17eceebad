/*
 * What a file is, by its bytes: the name of a file can say anything. Only what is known for certain can be
 * shown in the app; all else is kept as it is.
 */

const starts = (bytes: Uint8Array, at: number, signature: string): boolean =>
  [...signature].every((sign, index) => bytes[at + index] === sign.charCodeAt(0));

const oleSignature = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';

const signatures: readonly (readonly [at: number, signature: string, mediaType: string])[] = [
  [0, '\u0089PNG\r\n\u001a\n', 'image/png'],
  [0, '\u00ff\u00d8\u00ff', 'image/jpeg'],
  [0, 'GIF8', 'image/gif'],
  [8, 'WEBP', 'image/webp'],
  [4, 'ftyphei', 'image/heic'],
  [4, 'ftypmif1', 'image/heic'],
  [0, 'II*\u0000', 'image/tiff'],
  [0, 'MM\u0000*', 'image/tiff'],
  [0, '{\\rtf', 'application/rtf'],
];

/** Names inside a zip that tell what it holds. They stand in it unpacked, at any place. */
const insideZip: readonly (readonly [name: string, mediaType: string])[] = [
  ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['mimetypeapplication/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.text'],
  [
    'mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
    'application/vnd.oasis.opendocument.spreadsheet',
  ],
];

const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'image/tiff': 'tif',
  'text/plain': 'txt',
  'application/rtf': 'rtf',
  'application/msword': 'doc',
  'application/vnd.ms-excel': 'xls',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
};

/** The ending of a copy of such a file; `bin` when nobody knows what it is. */
export const endingOf = (mediaType: string): string => endings[mediaType] ?? 'bin';

const unknown = 'application/octet-stream';
/** A PDF may begin with a mark of UTF-8 and white space. Further on it is text that speaks of one. */
const pdfStart = /^(?:\u00ef\u00bb\u00bf)?\s*%PDF-/;
const pdfLookAhead = 1024;

/** The media type of a file. `application/octet-stream`: not one that Trede knows. */
export function mediaTypeOf(bytes: Buffer): string {
  if (pdfStart.test(bytes.toString('latin1', 0, pdfLookAhead))) return 'application/pdf';
  const known = signatures.find(([at, signature]) => starts(bytes, at, signature));
  if (known !== undefined) return known[2];
  if (starts(bytes, 0, 'PK\u0003\u0004')) {
    return insideZip.find(([name]) => bytes.includes(name))?.[1] ?? unknown;
  }
  if (starts(bytes, 0, oleSignature)) {
    if (bytes.includes(Buffer.from('WordDocument', 'utf16le'))) return 'application/msword';
    if (bytes.includes(Buffer.from('Workbook', 'utf16le'))) return 'application/vnd.ms-excel';
    return unknown;
  }
  return isText(bytes) ? 'text/plain' : unknown;
}

/** Text has no control signs but ends of lines and tabs. A mark of UTF-16 makes its zeros text too. */
function isText(bytes: Buffer): boolean {
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return bytes.length % 2 === 0;
  return !bytes.some(
    (byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13,
  );
}
