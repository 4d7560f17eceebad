/**
 * A PDF as somebody may bring it: a line of text on each page, in a font that it does not bring itself. All
 * of the first page is a link, and opening it wants to run a script.
 */
export function smallPdf(
  lines: readonly string[],
  { withPassword = false }: { readonly withPassword?: boolean } = {},
): Buffer {
  const pageNumber = (index: number) => 6 + 2 * index;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /OpenAction 5 0 R >>',
    `<< /Type /Pages /Count ${lines.length} /Kids [${lines.map((_line, index) => `${pageNumber(index)} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /Border [0 0 0] /A << /S /URI /URI (https://example.com/) >> >>',
    '<< /S /JavaScript /JS (app.launchURL\\("https://example.com/"\\)) >>',
    ...lines.flatMap((line, index) => {
      const content = `BT /F1 12 Tf 40 760 Td (${line.replace(/[\\()]/g, '\\$&')}) Tj ET`;
      const annotations = index === 0 ? '/Annots [4 0 R]' : '';
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${annotations} /Contents ${pageNumber(index) + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  // Nobody knows the password that this would be the trace of.
  const trace = `<${'5a'.repeat(32)}>`;
  const lock = withPassword
    ? `/ID [<01> <01>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${trace} /U ${trace} >>`
    : '';

  let text = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${lock} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
