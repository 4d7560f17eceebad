import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { beforeAll, describe, expect, it } from 'vitest';
import { fieldsOfShape } from '#shared/importing/shapes.ts';
import { importList } from '../../../../../build/demo/read-list.mts';
import { workbook } from '../../../../../electron/backend/spreadsheets/workbook.ts';
import { makeTeamFile } from '../../../../support/team-file.ts';
import { contentOf } from './lists.ts';

const demo = readFileSync(
  new URL('../../../../../resources/demo/caseload.csv', import.meta.url),
  'utf8',
).replace('\ufeff', '');
const [header = [], ...rows] = demo
  .trim()
  .split('\r\n')
  .map((line) => line.split(';'));
const place = (field: (typeof fieldsOfShape.clients)[number]) =>
  fieldsOfShape.clients.indexOf(field);

type Rows = readonly (readonly string[])[];
const all: Rows = [header, ...rows];

const quote = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
const text = (table: Rows, delimiter: string, end = '\r\n'): string =>
  table.map((row) => row.map((cell) => quote(cell, delimiter)).join(delimiter) + end).join('');

/** The same rows with other words in one column. */
const reworded = (
  table: Rows,
  field: (typeof fieldsOfShape.clients)[number],
  word: (cell: string) => string,
): Rows =>
  table.map((row, index) =>
    index === 0
      ? row
      : row.map((cell, at) => (at === place(field) && cell !== '' ? word(cell) : cell)),
  );

const asIso = (cell: string) => cell.split('-').reverse().join('-');
const asShort = (cell: string) => cell.replaceAll(/\b0/g, '').replaceAll('-', '/');
const dates = [
  'birthDate',
  'settlementDate',
  'trajectoryStart',
  'trajectoryEnd',
  'outflowDate',
] as const;
const withDates = (word: (cell: string) => string): Rows =>
  dates.reduce<Rows>((table, field) => reworded(table, field, word), all);

const otherHeaders =
  'Kl.nr.|BP-nr|Roepnaam|Fam.naam|Geb.datum|M/V|Land van herkomst|Vest.datum|SH/OK|Type kandidaat|Consulent|P-ladder begin|P-ladder nu|Niveau Nederlands|Taalbuddy|Ingezet traject|Leverancier|Ingangsdatum|Einde traject (gepland)|Afloop|Bedrag|Dekking|Reden uitstroom|Uitgestroomd per'.split(
    '|',
  );
const words: Readonly<Record<string, string>> = {
  man: 'M',
  vrouw: 'V',
  Syrische: 'Syrië',
  Eritrese: 'Eritrees',
  Iraakse: 'IRAK',
  ja: 'J',
  nee: 'N',
};
const inOtherWords: Rows = [
  otherHeaders,
  ...['sex', 'nationality', 'languageBuddy', 'ladderAtStart']
    .reduce<Rows>(
      (table, field) =>
        reworded(table, field as 'sex', (cell) =>
          field === 'ladderAtStart' ? `trede ${cell}` : (words[cell] ?? cell),
        ),
      all,
    )
    .slice(1),
];
const titled = ['Klanten 2019;;', 'Gemaakt op 31-12-2019 door afdeling Werk', '', ''].join('\r\n');
const totals = `Totaal${';'.repeat(place('cost'))}123.456,00;;;\r\n`;
/** Numbers that pass the elfproef. */
const bsns = [11, 22, 33, 44].map((step) => 123456782 + step * 1_000_000);
const moreColumns: Rows = all.map((row, index) =>
  index === 0
    ? ['BSN', ...row, 'Opmerkingen']
    : [String(bsns[index % 4]), ...row, 'belt terug; zie "map"'],
);
const backwards: Rows = all.map((row) => row.toReversed());

const dialects: Record<string, string | Uint8Array> = {
  'comma, UTF-8 without a mark': text(all, ','),
  'tab, UTF-16 LE': iconv.encode(text(all, '\t'), 'utf-16le', { addBOM: true }),
  'pipe, UTF-16 BE': iconv.encode(text(all, '|'), 'utf-16be', { addBOM: true }),
  'windows-1252': iconv.encode(text(all, ';'), 'win1252'),
  'LF only': text(all, ';', '\n'),
  'quotes around all': all.map((row) => `${row.map((cell) => `"${cell}"`).join(';')}\r\n`).join(''),
  'title lines and totals': titled + text(all, ';') + totals,
  'blank lines and empty columns': all
    .map((row, index) => `${row.join(';')};;;\r\n${index % 50 === 7 ? ';;\r\n\r\n' : ''}`)
    .join(''),
  'ISO dates': text(withDates(asIso), ';'),
  'days without zeros, with slashes': text(withDates(asShort), ';'),
  'amounts with a euro sign': text(
    reworded(all, 'cost', (cell) => `€ ${cell.replace(',00', ',-')}`),
    ';',
  ),
  'amounts with a decimal point': text(
    reworded(all, 'cost', (cell) => cell.replace('.', '').replace(',', '.')),
    ',',
  ),
  'other names and words': text(inOtherWords, ';'),
  'columns in another order': text(backwards, ';'),
  'columns of other things': text(moreColumns, ';'),
};

async function figuresOf(name: string, content: string | Uint8Array) {
  const file = await makeTeamFile();
  const path = join(file.folder, name);
  writeFileSync(path, content);
  const { backend } = file;
  const { counts, warnings } = await importList({ ask: backend.ask, choose: backend.grant }, path);
  const report = await backend.ask('evaluation.report', {
    period: { from: '2017-06-01', until: '2019-12-31' },
    mode: 'intern',
  });
  const { import_run: _run, ...stored } = await contentOf(backend);
  await file.cleanup();
  return { counts, warnings, tables: report.tables, stored };
}

describe('one table in every dialect', () => {
  let plain: Awaited<ReturnType<typeof figuresOf>>;
  beforeAll(async () => {
    plain = await figuresOf('plain.csv', `\ufeff${demo}`);
  });

  it('is the demo caseload', () => {
    expect(plain.counts.clients).toBe(293);
    expect(plain.warnings).toEqual([]);
  });

  it.each(Object.keys(dialects))('imports the same: %s', async (name) => {
    const figures = await figuresOf('lijst.csv', dialects[name] ?? '');
    expect(figures.tables).toEqual(plain.tables);
    expect(figures.counts).toEqual(plain.counts);
    expect(figures.stored).toEqual(plain.stored);
  });

  it('imports the same: a workbook', async () => {
    const kinds = header.map((_, index) =>
      (dates as readonly string[]).includes(fieldsOfShape.clients[index] ?? '')
        ? 'day'
        : index === place('cost')
          ? 'amount'
          : 'text',
    );
    const content = await workbook([
      {
        name: 'Klanten',
        columns: header.map((name, index) => ({ header: name, kind: kinds[index] ?? 'text' })),
        rows: rows.map((row) =>
          row.map((cell, index) => {
            if (cell === '') return null;
            if (kinds[index] === 'day') return { day: asIso(cell) };
            if (kinds[index] !== 'amount') return cell;
            return { cents: Number(cell.replace('.', '').replace(',', '')) };
          }),
        ),
      },
    ]);
    const figures = await figuresOf('lijst.xlsx', content);
    expect(figures.tables).toEqual(plain.tables);
    expect(figures.stored).toEqual(plain.stored);
  });
});
