import readWorkbook from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { copiedTable } from '#shared/kernel/copied-table.ts';
import { figureText } from '#shared/evaluation/texts.ts';
import { reportTableSchema, type Report } from '#shared/evaluation/schema.ts';
import { reportAsCsv } from '../../../../../../electron/backend/evaluation/exports/csv.ts';
import { figureCell } from '../../../../../../electron/backend/evaluation/exports/figure-cell.ts';
import { reportAsJson } from '../../../../../../electron/backend/evaluation/exports/json.ts';
import { reportAsXlsx } from '../../../../../../electron/backend/evaluation/exports/xlsx.ts';
import { unzippedTexts } from '../../../../../support/unzip.ts';
import { trickyReport } from '../reports.ts';

// A few of very many, and all but a few: as a whole percentage they would read as nobody and everybody.

const percents = [0.5, 99.95, 0, 100, 25];
const read = ['0,5%', '99,95%', '0%', '100%', '25%'];

const [some] = trickyReport.tables;
if (some === undefined) throw new Error('no table');
const report: Report = {
  ...trickyReport,
  tables: [
    reportTableSchema.parse({
      ...some,
      rows: percents.map((_, at) => ({ id: `rij-${at}`, label: `Rij ${at}` })),
      columns: [{ id: 'procent', label: 'Procent', unit: 'procent' }],
      cells: percents.map((percent) => [percent]),
    }),
  ],
};

it('are the same in every output', async () => {
  expect(percents.map((percent) => figureText(percent, 'procent', 'deelbaar'))).toEqual(read);
  const copied = copiedTable(percents.map((percent) => [figureCell(percent, 'procent')]));
  expect(copied.text).toBe(`${read.join('\r\n')}\r\n`);
  const csv = reportAsCsv(report);
  for (const [at, text] of read.entries()) expect(csv).toContain(`Rij ${at};${text}\r\n`);
  expect(JSON.parse(reportAsJson(report))).toMatchObject({
    tabellen: [{ cellen: percents.map((percent) => [percent]) }],
  });
  const bytes = await reportAsXlsx(report);
  const sheets = await readWorkbook(Buffer.from(bytes));
  const cells = sheets[1]?.data.slice(2, 2 + percents.length).map((row) => row[1]);
  expect(cells).toEqual(percents.map((percent) => percent / 100));
});

it('are shown by Excel with the decimals that they have', async () => {
  const files = unzippedTexts(await reportAsXlsx(report));
  const styles = files.get('xl/styles.xml') ?? '';
  for (const format of ['"0.0%"', '"0.00%"']) expect(styles).toContain(format);
});
