import { describe, expect, it } from 'vitest';
import {
  columnFinder,
  faultKinds,
  faultsByColumn,
  faultyRows,
  isBetterByKind,
  rowAfter,
  whoIsIn,
  withCorrections,
} from '../../../../renderer/importing/mend-faults.ts';

const columnOf = (header: string | null) =>
  header === null ? null : ['Kl.nr.', 'Geb.datum', 'M/V'].indexOf(header);
const faults = [
  { line: 9, column: 'M/V', message: '‘vrw’ is geen geslacht.' },
  { line: 3, column: 'Geb.datum', message: '31-02-1990 bestaat niet.' },
  { line: 3, column: 'Geb.datum', message: 'Deze dag ligt in de toekomst.' },
  { line: 3, column: null, message: 'Deze klant staat er twee keer in.' },
  { line: 12, column: 'M/V', message: '‘vrw’ is geen geslacht.' },
];

describe('the faults of a list', () => {
  it('stand by row, in the order of the lines, all that is said of a cell together', () => {
    const rows = faultyRows(faults, columnOf);
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
    const [first, ...others] = faultKinds(faults, columnOf);
    expect(first).toMatchObject({ column: 2, header: 'M/V', lines: [9, 12] });
    expect(others).toHaveLength(3);
  });

  it('are counted by column, a row once', () => {
    expect(faultsByColumn(faultyRows(faults, columnOf))).toEqual([
      { header: 'Geb.datum', count: 1 },
      { header: null, count: 1 },
      { header: 'M/V', count: 2 },
    ]);
  });

  it('are shown by kind when many rows have few kinds', () => {
    expect(isBetterByKind(1204, 3)).toBe(true);
    expect(isBetterByKind(12, 1)).toBe(false);
    expect(isBetterByKind(50, 40)).toBe(false);
  });
});

describe('the column of a remark', () => {
  it('is the imported one of two with the same name', () => {
    const columns = ['Naam', 'Naam', 'Opm.'].map((header, index) => ({ header, index }));
    expect(columnFinder(columns, [null, 'lastName', null])('Naam')).toBe(1);
    expect(columnFinder(columns, ['firstName', 'lastName', null])('Naam')).toBe(0);
    expect(columnFinder(columns, [null, null, null])('Opm.')).toBe(2);
  });

  it('is none for a remark about the whole row, and for a column that the list has not', () => {
    expect(columnFinder([], [])(null)).toBeNull();
    expect(columnFinder([], [])('Fonds')).toBeNull();
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

  it('goes on with the next row, or with the last one', () => {
    const rows = faultyRows(faults, columnOf);
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
