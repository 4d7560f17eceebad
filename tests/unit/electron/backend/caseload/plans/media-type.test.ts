import { describe, expect, it } from 'vitest';
import {
  endingOf,
  mediaTypeOf,
} from '../../../../../../electron/backend/caseload/plans/media-type.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');

describe('what a file is, by its bytes', () => {
  it.each([
    ['%PDF-1.4', 'application/pdf', 'pdf'],
    ['\n\n%PDF-1.4', 'application/pdf', 'pdf'],
    ['\u00ef\u00bb\u00bf %PDF-1.4', 'application/pdf', 'pdf'],
    ['Een uitleg over %PDF-1.7', 'text/plain', 'txt'],
    ['<script>%PDF-1.7', 'text/plain', 'txt'],
    ['\u0089PNG\r\n\u001a\nrest', 'image/png', 'png'],
    ['\u00ff\u00d8\u00ff\u00e0rest', 'image/jpeg', 'jpg'],
    ['GIF89a', 'image/gif', 'gif'],
    ['RIFF1234WEBPVP8', 'image/webp', 'webp'],
    ['\0\0\0\u0018ftypheic', 'image/heic', 'heic'],
    ['{\\rtf1', 'application/rtf', 'rtf'],
    ['Gewone tekst, één regel', 'text/plain', 'txt'],
    ['<script>alert(1)</script>', 'text/plain', 'txt'],
    ['PK\u0003\u0004..word/document.xml', undefined, 'docx'],
    ['PK\u0003\u0004..xl/workbook.xml', undefined, 'xlsx'],
    ['PK\u0003\u0004..mimetypeapplication/vnd.oasis.opendocument.textPK', undefined, 'odt'],
    ['PK\u0003\u0004anders', 'application/octet-stream', 'bin'],
    ['MZ\u0090\0\u0003', 'application/octet-stream', 'bin'],
    [
      '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0',
      'application/msword',
      'doc',
    ],
  ])('%j', (bytes, mediaType, ending) => {
    const found = mediaTypeOf(latin(bytes));
    if (mediaType !== undefined) expect(found).toBe(mediaType);
    expect(endingOf(found)).toBe(ending);
  });
});
