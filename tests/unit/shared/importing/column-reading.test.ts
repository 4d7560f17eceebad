import { describe, expect, it } from 'vitest';
import { columnReader } from '#shared/importing/column-reading.ts';
import { Remarks } from '#shared/importing/remarks.ts';
import type { ImportField } from '#shared/importing/schema.ts';

/** How the cells of a column are read, and what is said of the column as a whole. */
function readColumn(field: ImportField, cells: readonly string[], inFile = cells) {
  const faults = new Remarks(['datum']);
  const rowsOf = (texts: readonly string[]) =>
    texts.map((cell, index) => ({ line: index + 2, cells: [cell] }));
  const read = columnReader(
    field,
    { index: 0, rows: rowsOf(cells), asRead: rowsOf(inFile) },
    faults,
    '2026-04-02',
  );
  return { readings: cells.map((cell) => read(cell)), faults: faults.inOrder() };
}

describe('a column with the month before the day', () => {
  it('is one fault, and one more for each date that reads both ways', () => {
    const { readings, faults } = readColumn('settlementDate', [
      '1/2/2018',
      '12/31/2018',
      '',
      '5/13/2018',
      '12/31/2018',
    ]);
    expect(faults).toEqual([
      {
        line: 3,
        column: 'datum',
        columnIndex: 0,
        message:
          'In deze kolom staat de maand voorop, zoals in 12/31/2018. Trede leest de dag eerst. Kies in Excel de kolom, dan Gegevens, Tekst naar kolommen, en bij Datum: MDJ. Bewaar de lijst en kies die opnieuw.',
      },
    ]);
    expect(readings[0]).toEqual({
      value: null,
      fault:
        '‘1/2/2018’ kan 1 februari of 2 januari zijn. In deze kolom staat de maand soms voorop. Schrijf de maand in letters, zoals 2 januari 2018.',
    });
    expect(readings.map(({ value }) => value)).toEqual([
      null,
      '2018-12-31',
      null,
      '2018-05-13',
      '2018-12-31',
    ]);
  });

  it('does not go away when one cell is mended, or its row is left out', () => {
    const inFile = ['02/13/1980', '03/04/1981', '05/05/1982'];
    for (const cells of [
      ['13-02-1980', '03/04/1981', '05/05/1982'],
      ['', '03/04/1981', '05/05/1982'],
    ]) {
      const { readings, faults } = readColumn('birthDate', cells, inFile);
      expect(faults).toEqual([]);
      expect(readings[1]).toMatchObject({ fault: expect.stringContaining('3 april of 4 maart') });
      expect(readings[2]).toEqual({ value: '1982-05-05' });
    }
  });

  it('takes what the user writes instead with the day first', () => {
    const inFile = ['02/13/1980', '03/04/1981', '03/05/1981'];
    const { readings, faults } = readColumn(
      'birthDate',
      ['02/13/1980', '4 maart 1981', '05-03-1981'],
      inFile,
    );
    expect(faults).toHaveLength(1);
    expect(readings.map(({ value }) => value)).toEqual(['1980-02-13', '1981-03-04', '1981-03-05']);
  });

  it('is seen in times with AM and PM', () => {
    const { readings } = readColumn('birthDate', ['2/1/1980 12:00:00 AM', '3/4/1981 12:00:00 AM']);
    expect(readings.map((reading) => 'fault' in reading)).toEqual([true, true]);
    const dayFirst = readColumn('birthDate', ['31/1/1980 12:00:00 AM', '3/4/1981 12:00:00 AM']);
    expect(dayFirst.readings.map(({ value }) => value)).toEqual(['1980-01-31', '1981-04-03']);
  });

  it('is seen in one date with strokes, which Dutch Excel does not write', () => {
    const { faults } = readColumn('settlementDate', ['1/2/2018', '12/31/2018']);
    expect(faults.map(({ line }) => line)).toEqual([3]);
  });

  it('is not seen in one mistyped date, nor where another date has the day first', () => {
    for (const cells of [
      ['1-2-2018', '12-31-2018'],
      ['31-1-2018', '12-31-2018', '12-30-2018'],
    ]) {
      const { readings, faults } = readColumn('settlementDate', cells);
      expect(faults).toEqual([]);
      expect(readings.filter((reading) => 'fault' in reading)).toHaveLength(cells.length - 1);
    }
  });
});

describe("a column of Excel's own numbers", () => {
  it('is read without a warning when all of it is so', () => {
    expect(readColumn('birthDate', ['33000', '', 'onbekend', '34000']).readings).toEqual([
      { value: '1990-05-07' },
      { value: null },
      { value: null },
      { value: '1993-01-31' },
    ]);
  });

  it('is doubted when there is one, or when others are written as dates', () => {
    for (const cells of [['33000'], ['33000', '34000', '7-5-1990']]) {
      expect(readColumn('birthDate', cells).readings[0]).toMatchObject({
        value: '1990-05-07',
        warning: expect.stringContaining('33000'),
      });
    }
  });
});

describe('a date of birth in two digits', () => {
  it('is never in the future, other dates are as Excel reads them', () => {
    expect(readColumn('birthDate', ['3-4-26']).readings).toEqual([{ value: '1926-04-03' }]);
    expect(readColumn('trajectoryEnd', ['3-4-26']).readings).toEqual([{ value: '2026-04-03' }]);
  });
});

describe('a number that was typed in Trede', () => {
  it('is warned about when it passes as a BSN, which the column itself is judged for', () => {
    const { readings } = readColumn(
      'clientNumber',
      ['111222333', '123456782', '100000001'],
      ['111222333', 'K1', 'K2'],
    );
    expect(readings.map((reading) => 'warning' in reading)).toEqual([false, true, false]);
  });
});
