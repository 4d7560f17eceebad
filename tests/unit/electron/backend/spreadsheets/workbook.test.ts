import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Cell } from '#shared/kernel/cell.ts';
import { workbook } from '../../../../../electron/backend/spreadsheets/workbook.ts';

const columns = [{ header: 'Klantnummer' }, { header: 'Waarde' }];

async function readBack(cells: readonly Cell[]) {
  const bytes = await workbook([
    { name: 'Klanten', columns, rows: cells.map((cell) => ['x', cell]) },
  ]);
  const [sheet] = await readWorkbook(Buffer.from(bytes), { trim: false });
  return (sheet?.data ?? []).slice(1).map((row) => row[1]);
}

describe('a workbook', () => {
  it('has its sheets with their names and headers', async () => {
    const bytes = await workbook([
      { name: 'Klanten', columns, rows: [['00123', null]] },
      { name: 'Uitleg', columns: [{ header: 'Kolom' }], rows: [['Klantnummer']] },
    ]);
    expect(await readWorkbook(Buffer.from(bytes))).toEqual([
      {
        sheet: 'Klanten',
        data: [
          ['Klantnummer', 'Waarde'],
          ['00123', null],
        ],
      },
      { sheet: 'Uitleg', data: [['Kolom'], ['Klantnummer']] },
    ]);
  });

  it('keeps codes, formulas and strange texts as text', async () => {
    const texts = [
      '00123',
      '123456789012',
      '=1+1',
      '-5',
      'regel 1\nregel 2',
      ' spatie ',
      'a_x0041_b',
    ];
    expect(await readBack(texts)).toEqual(texts);
  });

  it('keeps a text that is the name of a property of any object', async () => {
    const texts = ['constructor', '__proto__', 'toString'];
    expect(await readBack(texts)).toEqual(texts);
  });

  it('writes amounts as numbers, to the cent', async () => {
    expect(await readBack([{ cents: 145010 }, { cents: -5 }, { number: 3 }])).toEqual([
      1450.1, -0.05, 3,
    ]);
  });

  it.each(['Europe/Amsterdam', 'America/New_York', 'Pacific/Auckland'])(
    'loses no day in %s',
    async (zone) => {
      const before = process.env.TZ;
      process.env.TZ = zone;
      try {
        const days = ['1900-03-01', '1937-07-01', '1989-05-11', '2019-03-31', '2024-02-29'];
        const read = await readBack(days.map((day) => ({ day })));
        expect(read.map((date) => (date as unknown as Date).toISOString().slice(0, 10))).toEqual(
          days,
        );
      } finally {
        if (before === undefined) delete process.env.TZ;
        else process.env.TZ = before;
      }
    },
  );

  it('writes a day of before the days of Excel as text', async () => {
    expect(await readBack([{ day: '1900-02-28' }])).toEqual(['28-02-1900']);
  });

  it('leaves formatted empty rows that hold nothing', async () => {
    const bytes = await workbook([{ name: 'Leeg', columns, rows: [['1', null]], emptyRows: 50 }]);
    const [sheet] = await readWorkbook(Buffer.from(bytes));
    expect(sheet?.data).toHaveLength(2);
  });
});
