import { describe, expect, it } from 'vitest';
import type { CountedTable, EarlierExport, EarlierFigure } from '#shared/evaluation/counted.ts';
import type { ProtectionWay, ReportTable } from '#shared/evaluation/schema.ts';
import { auditTables } from '../../../../../../electron/backend/evaluation/audit/audit-tables.ts';
import { tableOf } from '../protection/tables.ts';

/* An earlier report that has the same persons in other lines: neither of the two shows a small group by itself. */

const year = '2018-01-01..2018-12-31';
const everybody = `personen|caseload|${year}`;
const from = (nationality: string) => `${everybody}|nationality=["${nationality}"]`;
const settled = (group: string, buddy = '') =>
  `${everybody}${buddy && `|languageBuddy=["${buddy}"]`}|targetGroup=["${group}"]`;
const together = (...keys: readonly string[]) => `samen:${keys.join('+')}`;

const shared = (
  way: ProtectionWay,
  ...figures: readonly (readonly [key: string, exact: number, published?: number | null])[]
): EarlierExport => ({
  id: 1,
  way,
  smallestGroup: 5,
  figures: figures.map(([key, exact, published = exact]): EarlierFigure => ({
    key,
    exact,
    published,
  })),
});

/** One line a count; figures stand in the order of the lines that are shown, `overig` last. */
const reportOf = (
  counts: Readonly<Record<string, number>>,
  figures: readonly (number | null)[],
  { merged = [], more = {} }: { merged?: readonly string[]; more?: Partial<CountedTable> } = {},
): readonly [CountedTable, ReportTable] => {
  const table = tableOf(
    Object.fromEntries(Object.entries(counts).map(([key, value]) => [key, [{ key, value }]])),
    more,
  );
  const kept = table.rows.filter(({ id }) => !merged.includes(id));
  const rows = [...kept, ...(merged.length > 0 ? [{ id: 'overig', label: 'Overig' }] : [])];
  return [
    table,
    {
      id: table.id,
      title: table.title,
      rows: rows.map(({ id, label }) => ({ id, label })),
      columns: [...table.columns],
      cells: figures.map((figure) => [figure]),
      notes: [],
    },
  ];
};

const faultsOf = async (
  way: ProtectionWay,
  [table, shown]: readonly [CountedTable, ReportTable],
  ...earlier: readonly EarlierExport[]
) => (await auditTables([table], [shown], { way, smallestGroup: 5, earlier })).join('; ');

describe('rows that were merged then and are not now', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(from) as [string, string, string, string];
  const counts = { [a]: 14, [b]: 14, [c]: 2, [d]: 3 };
  const before = shared('verbergen', [together(a, b, c), 30]);
  const careless = {
    afronden: reportOf(counts, [10, 10, 0, 5]),
    verbergen: reportOf(counts, [14, 14, null, null]),
  };
  const careful = {
    afronden: reportOf(counts, [15, 10, 0, 5]),
    verbergen: reportOf(counts, [14, null, null, null]),
  };

  it.each(['afronden', 'verbergen'] as const)('tell of a small group: %s', async (way) => {
    expect(await faultsOf(way, careless[way])).toBe('');
    expect(await faultsOf(way, careless[way], before)).toContain(c);
    expect(await faultsOf(way, careful[way], before)).toBe('');
  });

  it('tell it also when the merged row was rounded', async () => {
    const now = reportOf({ [a]: 16, [c]: 2, [d]: 3 }, [16, null, null]);
    const rounded = (published: number) => shared('afronden', [together(a, c), 18, published]);
    expect(await faultsOf('verbergen', now, rounded(15))).toContain(c);
    expect(await faultsOf('verbergen', now, rounded(20))).toBe('');
  });

  it('tell nothing when somebody of them came or left since', async () => {
    const changed = shared('verbergen', [together(a, b, c), 31]);
    expect(await faultsOf('verbergen', careless.verbergen, changed)).toBe('');
  });
});

describe('rows that are merged now and were not then', () => {
  const [a, b, c] = ['a', 'b', 'c'].map(from) as [string, string, string];
  const report = (figure: number | null) =>
    reportOf({ [a]: 13, [b]: 30, [c]: 1 }, [30, figure], {
      merged: [a, c],
      more: {
        rows: [a, b, c].map((id) => ({ id, label: id, listed: 'when-counted', mergeable: true })),
        mergeSmallRows: { id: 'overig', label: 'Overig' },
      },
    });
  const before = shared('verbergen', [a, 13]);

  it('tell of who was not in the row of then', async () => {
    expect(await faultsOf('verbergen', report(14))).toBe('');
    expect(await faultsOf('verbergen', report(14), before)).toContain(c);
    expect(await faultsOf('verbergen', report(null), before)).toBe('');
    expect(await faultsOf('afronden', report(10))).toBe('');
    expect(await faultsOf('afronden', report(10), before)).toContain(c);
    expect(await faultsOf('afronden', report(15), before)).toBe('');
  });

  it('tell of who is only in one of two merged rows', async () => {
    const [x, y, z] = [from('x'), from('y'), from('z')];
    const withLast = (last: number) =>
      reportOf({ [b]: 30, [x]: 10, [y]: 12, [z]: last }, [30, 22 + last], {
        merged: [x, y, z],
        more: {
          rows: [b, x, y, z].map((id) => ({
            id,
            label: id,
            listed: 'when-counted',
            mergeable: true,
          })),
          mergeSmallRows: { id: 'overig', label: 'Overig' },
        },
      });
    const overlapping = shared('verbergen', [together(x, y), 22], [together(y, z), 20]);
    expect(await faultsOf('verbergen', withLast(8), overlapping)).toBe('');
    const pair = shared('verbergen', [together(x, y), 22]);
    expect(await faultsOf('verbergen', withLast(2), pair)).toContain(z);
  });
});

describe('a group that is small now and was none then', () => {
  const [a, c, d] = ['a', 'c', 'd'].map(from) as [string, string, string];
  const before = shared('verbergen', [a, 20], [together(a, c), 27]);
  const faultsBeside = async (earlier: EarlierExport, figures: readonly (number | null)[]) => {
    const [table, shown] = reportOf({ [a]: 20, [c]: 7, [d]: 8 }, figures);
    const rules = { way: 'verbergen', smallestGroup: 10, earlier: [earlier] } as const;
    return (await auditTables([table], [shown], rules)).join('; ');
  };

  it('is no fault of a report that does not tell it by itself', async () => {
    expect(await faultsBeside(before, [20, null, null])).toBe('');
    expect(await faultsBeside(before, [20, 7, null])).toContain(`${c} is shown as 7`);
  });

  it('is one when it was small then too', async () => {
    const sameRule = { ...before, smallestGroup: 10 };
    expect(await faultsBeside(sameRule, [20, null, null])).toContain(`${c} is worked out as 7`);
  });
});

describe('tables that add up to each other', () => {
  const group = settled('statushouder');
  const [withOne, without] = [settled('statushouder', 'ja'), settled('statushouder', 'nee')];

  it('tell of a part of then by the total of now', async () => {
    const before = shared('verbergen', [withOne, 22], [without, 2, null]);
    const now = (figure: number | null) => reportOf({ [group]: 24 }, [figure]);
    expect(await faultsOf('verbergen', now(24))).toBe('');
    expect(await faultsOf('verbergen', now(24), before)).toContain(without);
    expect(await faultsOf('verbergen', now(null), before)).toBe('');
    expect(await faultsOf('afronden', now(20))).toBe('');
    expect(await faultsOf('afronden', now(20), before)).toContain(without);
    expect(await faultsOf('afronden', now(25), before)).toBe('');
  });

  it('tell of a part of now by the total of then', async () => {
    const before = shared('verbergen', [group, 24]);
    const now = (figure: number | null, small: number | null) =>
      reportOf({ [withOne]: 22, [without]: 2 }, [figure, small]);
    expect(await faultsOf('verbergen', now(22, null), before)).toContain(without);
    expect(await faultsOf('verbergen', now(null, null), before)).toBe('');
    const total = shared('verbergen', [group, 20]);
    const rounded = (figure: number) => reportOf({ [withOne]: 19, [without]: 1 }, [figure, 0]);
    expect(await faultsOf('afronden', rounded(15), total)).toContain(without);
    expect(await faultsOf('afronden', rounded(20), total)).toBe('');
  });

  it('tell nothing where they do not add up', async () => {
    const before = shared('verbergen', [withOne, 22], [without, 1, null]);
    expect(await faultsOf('verbergen', reportOf({ [group]: 24 }, [24]), before)).toBe('');
  });

  it('are no fault of a report that says nothing new of them', async () => {
    const before = shared('verbergen', [group, 24], [withOne, 22], [without, 2, null]);
    expect(await faultsOf('verbergen', reportOf({ [group]: 24 }, [24]), before)).toBe('');
  });
});
