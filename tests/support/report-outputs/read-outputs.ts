import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { markupTables, textOf } from './read-markup.ts';

/** A figure as an output has it: a number as it is printed or stored, or the word in its place. */
export type ReadFigure = number | 'verborgen' | '–';

/** A table as a reader of one output gets it. */
export interface ReadTable {
  readonly title: string;
  /** All that stands around the figures: what it counts, and the notes. */
  readonly words: string;
  /** By row and heading: `Totaal | Personen 2018`; a second one of the same name gets a number. */
  readonly figures: ReadonlyMap<string, ReadFigure>;
}

/** Figures by their names, in order. */
export function byName(
  rows: readonly string[],
  headings: readonly string[],
  figure: (row: number, column: number) => ReadFigure,
): Map<string, ReadFigure> {
  const figures = new Map<string, ReadFigure>();
  rows.forEach((row, at) =>
    headings.forEach((heading, column) => {
      let name = `${row} | ${heading}`;
      for (let number = 2; figures.has(name); number += 1) name = `${row} | ${heading} #${number}`;
      figures.set(name, figure(at, column));
    }),
  );
  return figures;
}

const numbered = /^Tabel \d+\. /;
/** What a file adds to a heading, that paper says above the table. */
const unitBehind = / \((?:personen|bijstandspartijen|euro|procent)\)$/;

export function csvTables(content: string): ReadTable[] {
  const records = parse(content, {
    bom: true,
    delimiter: ';',
    record_delimiter: '\r\n',
    relax_column_count: true,
  });
  const blocks: string[][][] = [[]];
  for (const record of records) {
    if (record.length === 1 && record[0] === '') blocks.push([]);
    else blocks.at(-1)?.push(record);
  }
  return blocks
    .filter(([title]) => numbered.test(title?.[0] ?? ''))
    .map(([title = [], ...lines]) =>
      sheetTable(title[0] ?? '', lines, (cell) => figureOf(cell.replaceAll('.', '!'))),
    );
}

export async function xlsxTables(bytes: Uint8Array): Promise<ReadTable[]> {
  const sheets = await readWorkbook(Buffer.from(bytes));
  return sheets.slice(1).map(({ data }) => {
    const [title = [], ...lines] = data.map((row) => {
      const last = row.findLastIndex((cell) => cell !== null);
      return row.slice(0, last + 1);
    });
    return sheetTable(String(title[0]), lines, (cell) =>
      typeof cell === 'number' ? cell : figureOf(String(cell).replace(/^\d/, '!')),
    );
  });
}

/** A row is a line of more than one cell, the first of them the heads. */
function sheetTable<T>(
  title: string,
  lines: readonly (readonly T[])[],
  read: (cell: T) => ReadFigure,
): ReadTable {
  const [heads, ...rows] = lines.filter(({ length }) => length > 1);
  const words = lines.filter(({ length }) => length === 1).map(([line]) => String(line));
  const headings = (heads ?? []).slice(1).map((head) => String(head).replace(unitBehind, ''));
  const labels = rows.map(([label]) => String(label));
  return {
    title: title.replace(numbered, ''),
    words: words.join(' '),
    figures: byName(labels, headings, (row, column) => {
      const cell = rows[row]?.[column + 1];
      if (cell === undefined) throw new Error(`${title}: no cell ${row}, ${column}`);
      return read(cell);
    }),
  };
}

/** The tables of a page of HTML, on screen or for the PDF; parts of a wide table as one. */
export function pageTables(html: string): ReadTable[] {
  const tables: ReadTable[] = [];
  for (const { title, words, headings, rows } of markupTables(html)) {
    const whole = title.replace(numbered, '').replace(/ \(vervolg\)$/, '');
    const labels = rows.map(({ label }) => label);
    const figures = byName(labels, headings, (row, column) =>
      figureOf(rows[row]?.figures[column] ?? ''),
    );
    const before = tables.at(-1);
    if (title.endsWith(' (vervolg)') && before?.title === whole) {
      tables[tables.length - 1] = {
        title: whole,
        words: [before.words, words].filter((part) => part !== '').join(' '),
        figures: new Map([...before.figures, ...figures]),
      };
    } else tables.push({ title: whole, words, figures });
  }
  return tables;
}

/** As Dutch readers write it. */
function figureOf(text: string): ReadFigure {
  if (text === 'verborgen' || text === '–') return text;
  if (!/^[-−]?\d[\d.]*(?:,\d+)?%?$/.test(text)) throw new Error(`no figure: ${text}`);
  const number = Number(
    text.replace('%', '').replaceAll('.', '').replace(',', '.').replace('−', '-'),
  );
  return text.endsWith('%') ? number / 100 : number;
}

export { textOf };
