import { describe, expect, it } from 'vitest';
import {
  compareText,
  compareValue,
  nextSort,
  sortRows,
} from '../../../../renderer/ui/sort-rows.ts';

interface Row {
  readonly name: string;
  readonly date: string | null;
}

const rows: readonly Row[] = [
  { name: 'Yusuf', date: null },
  { name: 'Çelik', date: '2019-01-01' },
  { name: 'abdi', date: '2017-06-01' },
];
const columns = [
  { id: 'name', compare: (a: Row, b: Row) => compareText(a.name, b.name) },
  { id: 'date', compare: (a: Row, b: Row) => compareValue(a.date, b.date) },
  { id: 'fixed' },
];
const names = (sorted: readonly Row[]) => sorted.map((row) => row.name);

describe('sorting a list', () => {
  it('follows the Dutch alphabet, without regard to capitals and accents', () => {
    const up = sortRows(rows, columns, { columnId: 'name', direction: 'ascending' });
    expect(names(up)).toEqual(['abdi', 'Çelik', 'Yusuf']);
  });

  it('puts what is missing last from low to high, first the other way', () => {
    const up = sortRows(rows, columns, { columnId: 'date', direction: 'ascending' });
    const down = sortRows(rows, columns, { columnId: 'date', direction: 'descending' });
    expect(names(up)).toEqual(['abdi', 'Çelik', 'Yusuf']);
    expect(names(down)).toEqual(['Yusuf', 'Çelik', 'abdi']);
  });

  it('leaves the rows as they are without a sort or for a column that has none', () => {
    expect(sortRows(rows, columns, null)).toBe(rows);
    expect(sortRows(rows, columns, { columnId: 'fixed', direction: 'ascending' })).toBe(rows);
  });

  it('turns round on pressing the same head again', () => {
    const first = nextSort(null, 'name');
    const second = nextSort(first, 'name');
    expect([first.direction, second.direction]).toEqual(['ascending', 'descending']);
    expect(nextSort(second, 'date').direction).toBe('ascending');
  });

  it('reads figures in text as numbers', () => {
    expect(compareText('groep 2', 'groep 10')).toBeLessThan(0);
  });
});
