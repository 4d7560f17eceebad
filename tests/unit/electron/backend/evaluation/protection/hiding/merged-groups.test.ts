import { describe, expect, it } from 'vitest';
import type { CountedCell } from '#shared/evaluation/counted.ts';
import { hideTogether } from '../../../../../../../electron/backend/evaluation/protection/hiding/hide-together.ts';
import { tableOf } from '../tables.ts';

const caseload = 'personen|caseload|2018-01-01..2019-12-31';
const settled = (year: number) => `settlementYear=["${String(year)}"]`;
const left = (year: number) => `leftFullyYear=["${String(year)}"]`;

/** By year of settlement: all, who left in 2018, who left in 2019, and who are still there. */
function cohorts(of: Readonly<Record<number, readonly [number, number, number]>>) {
  const lines = Object.entries(of).map(([year, [first, second, active]]): CountedCell[] => [
    { key: `${caseload}|${settled(+year)}`, value: first + second + active },
    { key: `${caseload}|${left(2018)}|${settled(+year)}`, value: first },
    { key: `${caseload}|${left(2019)}|${settled(+year)}`, value: second },
    { key: `${caseload}|leftFully=["nee"]|${settled(+year)}`, value: active },
  ]);
  return tableOf(Object.fromEntries(lines.map((line, at) => [Object.keys(of)[at] ?? '', line])), {
    id: 'cohort-jaren',
    rows: Object.keys(of).map((year) => ({
      id: year,
      label: year,
      listed: 'when-counted',
      mergeable: true,
    })),
    sums: lines.map(([all, ...parts]) => ({
      total: all?.key ?? '',
      parts: parts.map(({ key }) => key),
    })),
    mergeSmallRows: { id: 'overig', label: 'Overige jaren' },
  });
}

const shownOf = async (table: ReturnType<typeof cohorts>) => {
  const rules = { way: 'verbergen', smallestGroup: 5, secret: 'geheim', earlier: [] } as const;
  const { tables } = await hideTogether([table], rules);
  const at = tables[0]?.rows.findIndex(({ id }) => id === 'overig') ?? -1;
  return tables[0]?.cells[at];
};

describe('a merged row', () => {
  const large = { 2014: [20, 30, 40], 2015: [40, 20, 30] } as const;

  it('does not say of those of one year that none of them left', async () => {
    // Who settled in 2019 can only have left in 2019.
    const shown = await shownOf(cohorts({ ...large, 2016: [12, 0, 3], 2019: [0, 0, 4] }));
    expect(shown?.[2]).toBeNull();
  });

  it('says that nobody left in a year where all of them can have left in another', async () => {
    const shown = await shownOf(cohorts({ ...large, 2016: [2, 0, 2], 2017: [18, 0, 2] }));
    expect(shown?.[2]).toBe(0);
  });
});
