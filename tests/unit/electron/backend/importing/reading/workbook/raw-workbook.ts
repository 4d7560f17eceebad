import { crc32, deflateRawSync } from 'node:zlib';

interface RawFile {
  readonly data: string | Buffer;
  /** What the zip says that it unpacks to, where that is a lie. */
  readonly claimedSize?: number;
  readonly encrypted?: boolean;
}

/** A deflated zip, as Excel writes one, or with a lie in it. */
export function zipOf(files: Readonly<Record<string, RawFile>>): Buffer {
  const parts: Buffer[] = [];
  const contents: Buffer[] = [];
  let offset = 0;
  for (const [name, { data, claimedSize, encrypted = false }] of Object.entries(files)) {
    const bytes = Buffer.from(data);
    const packed = deflateRawSync(bytes);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(encrypted ? 1 : 0, 2);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(crc32(bytes), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(claimedSize ?? bytes.length, 18);
    about.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, Buffer.from(name)]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    parts.push(local, packed);
    contents.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, place, Buffer.from(name));
    offset += local.length + packed.length;
  }
  const table = Buffer.concat(contents);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(contents.length / 4, 8);
  end.writeUInt16LE(contents.length / 4, 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, table, end]);
}

interface RawSheet {
  readonly name: string;
  /** The rows, as XML. */
  readonly rows: string;
  /** What follows the rows, as XML. */
  readonly after?: string;
  readonly state?: 'hidden' | 'veryHidden';
}

interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  /** Codes of number formats; style 1 is the first. */
  readonly formats?: readonly string[];
  /** `<si>` elements. */
  readonly strings?: string;
  readonly from1904?: string;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook of which each byte is known, for what no program writes on request. */
export function rawWorkbook({ sheets, formats = [], strings, from1904 }: RawWorkbook): Buffer {
  const tabs = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" ${state === undefined ? '' : `state="${state}"`} r:id="rId${index + 1}"/>`,
  );
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const styles = formats.map(
    (code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`,
  );
  return zipOf({
    '[Content_Types].xml': { data: '<Types/>' },
    'xl/workbook.xml': {
      data: `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${office}"><workbookPr ${from1904 === undefined ? '' : `date1904="${from1904}"`}/><sheets>${tabs.join('')}</sheets></workbook>`,
    },
    'xl/_rels/workbook.xml.rels': {
      data: `<Relationships>${relations.join('')}<Relationship Id="s" Type="${office}/styles" Target="styles.xml"/><Relationship Id="t" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    },
    'xl/styles.xml': {
      data: `<styleSheet xmlns="${main}"><numFmts>${styles.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join('')}</cellXfs></styleSheet>`,
    },
    ...(strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': { data: `<sst xmlns="${main}">${strings}</sst>` } }),
    ...Object.fromEntries(
      sheets.map(({ rows, after = '' }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        {
          data: `<?xml version="1.0"?><worksheet xmlns="${main}"><dimension ref="A1"/><sheetData>${rows}</sheetData>${after}</worksheet>`,
        },
      ]),
    ),
  });
}
