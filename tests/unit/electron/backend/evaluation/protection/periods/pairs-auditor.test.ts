import { describe, expect, it } from 'vitest';
import type { CountedTable } from '#shared/evaluation/counted.ts';
import { auditPair } from '../../../../../../support/disclosure-pairs-auditor.ts';
import { cells, tableOf } from '../tables.ts';

const shownAs = (table: CountedTable, row: readonly number[]) => ({
  exact: [table],
  shown: [
    {
      id: table.id,
      title: table.title,
      rows: table.rows.map(({ id, label }) => ({ id, label })),
      columns: [...table.columns],
      notes: [],
      cells: [[...row]],
    },
  ],
});

describe('the auditor of two reports', () => {
  const stayed = 'personen|caseload|2018-01-01..2018-12-31|leftFully=["nee"]';
  const [there, came] = ['caseload', 'gevestigd'].map(
    (population) => `personen|${population}|2019-01-01..2019-12-31`,
  ) as [string, string];
  const audited = (first: number, second: readonly [number, number]) =>
    auditPair(
      shownAs(tableOf({ rij: cells({ [stayed]: 8 }) }), [first]),
      shownAs(tableOf({ rij: cells({ [there]: 9, [came]: 1 }) }), second),
    );

  it('knows that who stayed and who came are who is there in the next year', async () => {
    expect(await audited(10, [5, 0])).toEqual([`${came} can only be 1, 0, 2, 3`]);
    expect(await audited(10, [10, 0])).toEqual([]);
  });
});
