import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';

/** How the sheets of a workbook come out of a printer. */
export interface PrintedSheet {
  readonly name: string;
  /** Repeated on each page. */
  readonly headRows: number;
  readonly landscape: boolean;
}

/** What stands in the margins of every printed page. */
export interface PrintMargins {
  readonly headLeft: string;
  readonly headRight: string;
  readonly footLeft: string;
  /** `Pagina ` and ` van `, around the numbers. */
  readonly page: readonly [string, string];
}

/** A4, as wide as the page, its heads repeated, and in the margins what the sheets are of. */
export function printSetUp(
  sheets: readonly PrintedSheet[],
  margins: PrintMargins,
): Feature<Stream | Buffer | Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, { sheet }) => {
            const printed = sheets.find(({ name }) => name === sheet);
            return printed === undefined ? xml : withPageSetUp(xml, printed, margins);
          },
        },
        'xl/workbook.xml': {
          transform: (xml) => xml.replace(/<definedNames *\/>/, () => repeatedHeads(sheets)),
        },
      },
    },
  };
}

/** The order of these elements is fixed: first of the sheet, and last but for drawings. */
function withPageSetUp(xml: string, { landscape }: PrintedSheet, margins: PrintMargins): string {
  const orientation = landscape ? 'landscape' : 'portrait';
  return xml
    .replace(
      /(<worksheet[^>]*>)/,
      (start) => `${start}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    )
    .replace(
      '</sheetData>',
      () =>
        `</sheetData><pageMargins left="0.7" right="0.7" top="0.9" bottom="0.8" header="0.4" footer="0.4"/>` +
        `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>` +
        headAndFoot(margins),
    );
}

function headAndFoot({ headLeft, headRight, footLeft, page: [page, of] }: PrintMargins): string {
  const head = `&L ${escaped(headLeft)}&R ${escaped(headRight)}`;
  const foot = `&L ${escaped(footLeft)}&R${escaped(page)}&P${escaped(of)}&N`;
  return `<headerFooter><oddHeader>${inXml(head)}</oddHeader><oddFooter>${inXml(foot)}</oddFooter></headerFooter>`;
}

/** Excel takes no more than 255 letters in a margin. */
const longest = 80;

/** To Excel an ampersand begins a code; a number right behind one would be the size of the letter. */
const escaped = (text: string): string => text.slice(0, longest).replaceAll('&', '&&');

const inXml = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

function repeatedHeads(sheets: readonly PrintedSheet[]): string {
  const names = sheets.map(({ name, headRows }, index) => {
    const quoted = inXml(`'${name.replaceAll("'", "''")}'!$1:$${headRows}`);
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted}</definedName>`;
  });
  return `<definedNames>${names.join('')}</definedNames>`;
}
