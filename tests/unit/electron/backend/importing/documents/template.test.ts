import { describe, expect, it } from 'vitest';
import { cellReaders } from '#shared/importing/cells.ts';
import { suggestFields } from '#shared/importing/columns.ts';
import { fieldsOfShape, listShapes } from '#shared/importing/shapes.ts';
import { importFieldLabels } from '#shared/importing/texts.ts';
import { asDocument } from '../../../../../../electron/backend/importing/documents/list-file.ts';
import { template } from '../../../../../../electron/backend/importing/documents/template.ts';
import { openWorkbook } from '../../../../../../electron/backend/importing/reading/workbook/open-workbook.ts';
import { readTable } from '../../../../../../electron/backend/importing/reading/read-table.ts';

const bytesOf = async (shape: (typeof listShapes)[number], format: 'csv' | 'xlsx') => {
  const { content, encodedAs } = await asDocument(template(shape), format);
  return Buffer.from(content, encodedAs);
};

describe.each(listShapes)('the template of %s', (shape) => {
  const fields = fieldsOfShape[shape];

  it.each(['csv', 'xlsx'] as const)('maps itself fully, as %s', async (format) => {
    const table = await readTable(await bytesOf(shape, format));
    expect(table.headers).toEqual(fields.map((field) => importFieldLabels[field]));
    expect(suggestFields(table.headers, shape)).toEqual(fields);
    expect(table.rows.length).toBeGreaterThanOrEqual(2);
  });

  it.each(['csv', 'xlsx'] as const)(
    'has examples that are read without a remark, as %s',
    async (format) => {
      const table = await readTable(await bytesOf(shape, format));
      for (const { cells } of table.rows) {
        for (const [index, field] of fields.entries()) {
          const reading = cellReaders[field](cells[index] ?? '');
          expect([field, reading]).toEqual([field, { value: reading.value }]);
        }
      }
    },
  );

  it('says the same in both formats', async () => {
    const csv = await readTable(await bytesOf(shape, 'csv'));
    const xlsx = await readTable(await bytesOf(shape, 'xlsx'));
    expect(xlsx.rows.map(({ cells }) => cells)).toEqual(csv.rows.map(({ cells }) => cells));
  });

  it('explains each column on a second sheet', async () => {
    const workbook = await openWorkbook(await bytesOf(shape, 'xlsx'));
    expect(workbook.sheets[1]).toBe('Uitleg');
    const [head, ...rows] = await workbook.read('Uitleg');
    expect(head?.cells).toEqual([
      'Kolom',
      'Wat komt hier',
      'Verplicht',
      'Wat mag er staan',
      'Voorbeeld',
    ]);
    const explained = rows.slice(0, fields.length).map(({ cells }) => cells);
    expect(explained.map(([name]) => name)).toEqual(
      fields.map((field) => importFieldLabels[field]),
    );
    for (const [, what, required, allowed] of explained) {
      expect(what).toMatch(/\.$/);
      expect(['ja', 'nee']).toContain(required);
      expect(allowed).toMatch(/\.$/);
    }
  });

  it('is of invented people, whom nobody takes for clients', () => {
    const { rows, columns } = template(shape).sheets[0];
    const at = columns.findIndex(({ header }) => header === importFieldLabels.clientNumber);
    for (const row of rows) expect(JSON.stringify(row[at])).toMatch(/^"voorbeeld-\d"$/);
  });
});
