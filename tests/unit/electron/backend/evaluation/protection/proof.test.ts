import { describe, expect, it } from 'vitest';
import type { CountedTable } from '#shared/evaluation/counted.ts';
import { withCertainZeros } from '../../../../../../electron/backend/evaluation/protection/certain-zeros.ts';
import { countSystem } from '../../../../../../electron/backend/evaluation/protection/facts.ts';
import { findExposed } from '../../../../../../electron/backend/evaluation/protection/proof.ts';
import { loadSolver } from '../../../../../../electron/backend/evaluation/protection/solver.ts';
import { cells, sum, tableOf } from './tables.ts';

const exposed = async (
  table: CountedTable,
  published: Readonly<Record<string, number>>,
  known: readonly string[] = [],
  fitting: readonly Readonly<Record<string, number>>[] = [],
) => {
  const system = countSystem([table], new Map(), new Set(known));
  const [first] = await findExposed(
    await loadSolver(),
    system,
    new Map(Object.entries(published)),
    fitting.map((counts) => new Map(Object.entries(counts))),
  );
  return first;
};

describe('proving that no small count can be known', () => {
  const split = tableOf({ rij: cells({ a: 3, b: 13, t: 16 }) }, { sums: [sum('t = a + b')] });

  it('passes a rounding in which each small count has five possible values', async () => {
    expect(await exposed(split, { a: 5, b: 10, t: 15 })).toBeUndefined();
    expect(await exposed(split, { a: 0, b: 15, t: 15 })).toBeUndefined();
  });

  it('sees that a known total narrows a part that is shown as 0', async () => {
    const row = tableOf({ rij: cells({ a: 3, b: 10, t: 13 }) }, { sums: [sum('t = a + b')] });
    expect(await exposed(row, { a: 0, b: 10, t: 10 }, ['t'])).toBeUndefined();
    const other = tableOf({ rij: cells({ a: 2, b: 11, t: 13 }) }, { sums: [sum('t = a + b')] });
    expect(await exposed(other, { a: 0, b: 15, t: 15 }, ['t'])).toBe('a');
    expect(await exposed(other, { a: 5, b: 10, t: 15 }, ['t'])).toBeUndefined();
  });

  it('takes of a count that money ties down only the values that fit the money', async () => {
    const row = tableOf({ rij: cells({ a: 3, b: 1, t: 4 }) }, { sums: [sum('t = a + b')] });
    const shown = { a: 5, b: 0, t: 5 };
    expect(await exposed(row, shown)).toBeUndefined();
    expect(await exposed(row, shown, [], [{ t: 4 }])).toBe('a');
    expect(await exposed(row, shown, [], [{ t: 4 }, { t: 1 }, { t: 9 }])).toBe('t');
    const five = [4, 1, 9, 3, 8].map((t) => ({ t }));
    expect(await exposed(row, shown, [], five)).toBeUndefined();
  });

  it('sees that a row which is only there when somebody is in it cannot be 0', async () => {
    const table = tableOf(
      { rij: cells({ a: 3 }) },
      { rows: [{ id: 'rij', label: 'rij', listed: 'when-counted' }] },
    );
    expect(await exposed(table, { a: 0 })).toBe('a');
    expect(await exposed(table, { a: 5 })).toBeUndefined();
  });

  it('sees that there are no persons without a bijstandspartij', async () => {
    const table = tableOf({
      rij: cells({ 'personen|caseload': 7, 'bijstandspartijen|caseload': 4 }),
    });
    const key = 'bijstandspartijen|caseload';
    expect(await exposed(table, { 'personen|caseload': 5, [key]: 0 })).toBe(key);
    expect(await exposed(table, { 'personen|caseload': 5, [key]: 5 })).toBeUndefined();
  });

  it('sees that a part is never more than its whole, also without a sum', async () => {
    const table = tableOf({
      rij: cells({ 'personen|uitstroom': 4, 'personen|uitstroom|soort=["aow"]': 3 }),
    });
    const shown = { 'personen|uitstroom': 0, 'personen|uitstroom|soort=["aow"]': 5 };
    expect(await exposed(table, shown)).toBe('personen|uitstroom');
  });

  it('sees that everybody of a group is in the other columns', async () => {
    const row = tableOf(
      { groep: cells({ left: 0, active: 11, all: 11 }), allen: cells({ all: 11 }) },
      { sums: [sum('all = left + active')] },
    );
    expect(await exposed(row, { left: 0, active: 10, all: 10 })).toBeUndefined();
    const fitting = [{ active: 11, all: 11 }];
    expect(await exposed(row, { left: 0, active: 10, all: 10 }, [], fitting)).toBe('left');
  });

  it('asks nothing of a group of which everybody knows that there is no line for it', async () => {
    const table = tableOf({ rij: cells({ a: 0, b: 23 }) }, { sums: [{ total: 'a', parts: [] }] });
    expect(await exposed(table, { a: 0, b: 25 })).toBeUndefined();
  });

  it('asks nothing of who can be in no line of another table', async () => {
    const table = tableOf(
      { rij: cells({ a: 0, b: 9, all: 9 }) },
      { sums: [sum('all = a + b'), sum('all = b')] },
    );
    expect(await exposed(table, { a: 0, b: 10, all: 10 })).toBeUndefined();
  });

  it('takes of what is printed nowhere that it may be nobody', async () => {
    const of = (rest: number) =>
      tableOf(
        { rij: cells({ a: 20, t: 20 + rest }) },
        { sums: [sum('t = a + rest'), sum('t = b + rest')] },
      );
    const shown = { a: 20, t: 20 };
    expect(await exposed(of(2), shown, [], [{ a: 20 }])).toBeUndefined();
    expect(await exposed(of(2), shown, [], [{ a: 20, t: 22 }])).toBe('rest');
  });

  it('knows of what is printed nowhere in which group it lies', async () => {
    // Who left of the group: those of the years that are not printed, and some of whom it is unknown.
    const left = (more: string) => `personen|caseload|left=["ja"]${more}`;
    const unknown = left('|year=[]');
    const both = left('|group=["g"]|year=[]');
    const table = tableOf(
      { rij: cells({ whole: 3, [unknown]: 1, [left('')]: 3 }) },
      {
        sums: [
          { total: 'whole', parts: ['jaren', both] },
          { total: left(''), parts: ['jaren', 'rest', unknown] },
        ],
      },
    );
    expect(await exposed(table, { whole: 5, [unknown]: 0, [left('')]: 0 })).toBe(left(''));
    expect(await exposed(table, { whole: 5, [unknown]: 0, [left('')]: 5 })).toBeUndefined();
  });

  it('asks nothing of counts that cannot be small', async () => {
    const table = tableOf({ rij: cells({ a: 23, t: 23 }) }, { sums: [sum('t = a')] });
    expect(await exposed(table, { a: 25, t: 25 }, ['t'])).toBeUndefined();
  });

  it('takes what everybody knows to be nobody for known', async () => {
    const [out, back] = ['uit', 'terug'].map(
      (still) => `personen|duurzaam-12|2018-01-01..2018-12-31|stillOut=["${still}"]`,
    ) as [string, string];
    const table = tableOf(
      { rij: cells({ [out]: 0, [back]: 4, rest: 10, t: 14 }) },
      { sums: [{ total: 't', parts: [out, back, 'rest'] }] },
    );
    const system = countSystem([table], new Map(), new Set(['rest', 't']));
    const published = new Map([
      [out, 0],
      [back, 0],
      ['rest', 10],
      ['t', 15],
    ]);
    const solver = await loadSolver();
    expect(await findExposed(solver, system, published)).toEqual([]);
    expect(await findExposed(solver, withCertainZeros(system), published)).toEqual([back]);
  });
});
