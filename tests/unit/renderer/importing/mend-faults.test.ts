import { describe, expect, it } from 'vitest';
import {
  faultKinds,
  faultsByColumn,
  faultyRows,
  isBetterByKind,
  rowAfter,
  typedCorrections,
  underShownHeaders,
  whoIsIn,
  withCorrections,
} from '../../../../renderer/importing/mend-faults.ts';

const faults = [
  { line: 9, column: 'M/V', columnIndex: 2, message: '‘vrw’ is geen geslacht.' },
  { line: 3, column: 'Geb.datum', columnIndex: 1, message: '31-02-1990 bestaat niet.' },
  { line: 3, column: 'Geb.datum', columnIndex: 1, message: 'Deze dag ligt in de toekomst.' },
  { line: 3, column: null, columnIndex: null, message: 'Deze klant staat er twee keer in.' },
  { line: 12, column: 'M/V', columnIndex: 2, message: '‘vrw’ is geen geslacht.' },
];

describe('the faults of a list', () => {
  it('stand by row, in the order of the lines, all that is said of a cell together', () => {
    const rows = faultyRows(faults);
    expect(rows.map(({ line }) => line)).toEqual([3, 9, 12]);
    expect(rows[0]?.cells).toEqual([
      {
        column: 1,
        header: 'Geb.datum',
        message: '31-02-1990 bestaat niet. Deze dag ligt in de toekomst.',
      },
      { column: null, header: null, message: 'Deze klant staat er twee keer in.' },
    ]);
  });

  it('stand by kind, the most frequent first, with their lines', () => {
    const [first, ...others] = faultKinds(faults);
    expect(first).toMatchObject({ column: 2, header: 'M/V', lines: [9, 12] });
    expect(others).toHaveLength(3);
  });

  it('are counted by column, a row once', () => {
    expect(faultsByColumn(faultyRows(faults))).toEqual([
      { column: 1, header: 'Geb.datum', count: 1 },
      { column: null, header: null, count: 1 },
      { column: 2, header: 'M/V', count: 2 },
    ]);
  });

  it('are shown by kind when many rows have few kinds', () => {
    expect(isBetterByKind(1204, 3)).toBe(true);
    expect(isBetterByKind(12, 1)).toBe(false);
    expect(isBetterByKind(50, 40)).toBe(false);
  });
});

describe('two columns with one header', () => {
  const twice = [
    { line: 3, column: 'Datum', columnIndex: 4, message: 'Deze dag bestaat niet.' },
    { line: 5, column: 'Datum', columnIndex: 1, message: 'Deze dag bestaat niet.' },
  ];
  const columns = ['Kl.nr.', 'Datum', 'M/V', 'Fonds', 'Datum (kolom 5)'];
  const shown = underShownHeaders(
    twice,
    columns.map((header) => ({ header })),
  );

  it('are told apart, by row, by kind and in numbers', () => {
    expect(faultyRows(shown).map(({ cells }) => cells)).toMatchObject([
      [{ column: 4, header: 'Datum (kolom 5)' }],
      [{ column: 1, header: 'Datum' }],
    ]);
    expect(faultKinds(shown)).toMatchObject([
      { column: 4, header: 'Datum (kolom 5)', lines: [3] },
      { column: 1, header: 'Datum', lines: [5] },
    ]);
    expect(faultsByColumn(faultyRows(shown)).map(({ column }) => column)).toEqual([4, 1]);
  });

  it('leave a remark about the whole row alone', () => {
    const whole = { line: 3, column: null, columnIndex: null, message: 'x' };
    expect(underShownHeaders([whole], [{ header: 'Datum' }])).toEqual([whole]);
  });
});

describe('mending', () => {
  it('lays a later correction of a cell over an earlier one', () => {
    const first = { line: 3, column: 1, text: 'x' };
    const other = { line: 3, column: 2, text: 'V' };
    expect(withCorrections([first, other], [{ ...first, text: '28-02-1990' }])).toEqual([
      { ...first, text: '28-02-1990' },
      other,
    ]);
  });

  it('leaves a cell alone that reads as before, with or without spaces around it', () => {
    const cells = ['K1', 'bsn ••••••••• ', 'x'];
    const typed = { 1: 'bsn •••••••••', 2: ' y ', 7: 'nieuw' };
    expect(typedCorrections(3, typed, (column) => cells[column])).toEqual([
      { line: 3, column: 2, text: 'y' },
      { line: 3, column: 7, text: 'nieuw' },
    ]);
  });

  it('goes on with the next row, or with the last one', () => {
    const rows = faultyRows(faults);
    expect(rowAfter(rows, 4)?.line).toBe(9);
    expect(rowAfter(rows, 40)?.line).toBe(12);
    expect(rowAfter([], 1)).toBeUndefined();
  });

  it('says who is in a row as far as the list knows', () => {
    const fields = ['clientNumber', 'lastName', 'firstName'] as const;
    expect(whoIsIn(['203402', 'Okbay', 'Selam'], fields)).toBe('Selam Okbay (203402)');
    expect(whoIsIn(['203402', '', ''], fields)).toBe('klant 203402');
    expect(whoIsIn(['', 'Okbay', ''], fields)).toBe('Okbay');
    expect(whoIsIn([], ['cost'])).toBe('');
  });
});
