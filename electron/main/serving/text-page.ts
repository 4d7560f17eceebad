/**
 * A page that shows the text of a document, in the letter and colours of the system: its lines wrap, and
 * whatever stands in it is text.
 */
export function textPage(bytes: Uint8Array, nonce: string): string {
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <title>Document</title>
    <style nonce="${nonce}">
      :root { color-scheme: light dark; }
      body { margin: 16px; font: 15px/22px 'Source Sans 3', 'Segoe UI', sans-serif; }
      pre { margin: 0; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
    </style>
  </head>
  <body><pre>${escaped(decoded(bytes))}</pre></body>
</html>
`;
}

/** By its mark, else UTF-8 when it can be that, else as Windows wrote it. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Array.from(bytes, windowsSign).join('');
  }
}

/**
 * The signs 0x80 to 0x9f of windows-1252, which some versions of Node read wrongly; the rest of it is
 * Latin-1.
 */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windowsSign = (byte: number): string =>
  byte >= 0x80 && byte < 0xa0 ? windowsSigns.charAt(byte - 0x80) : String.fromCharCode(byte);

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? '');
