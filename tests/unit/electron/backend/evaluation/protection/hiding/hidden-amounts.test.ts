import { expect, it } from 'vitest';
import { amountsToHide } from '../../../../../../../electron/backend/evaluation/protection/hiding/hidden-amounts.ts';
import { amountsOf } from '../../../../../../../electron/backend/evaluation/protection/money.ts';
import { cells, cost, sum, tableOf } from '../tables.ts';

const count = 'personen|trajecten|trajectoryType=["elan"]';
const amount = 'euro|kosten|trajectoryType=["elan"]';

it.each([
  ['as many were paid for as were guided', 12],
  ['more were paid for than were guided', 7],
])('hides the amount of a hidden count where %s', (_, guided) => {
  const tables = [
    tableOf({ elan: cells({ [count]: guided }) }, { id: 'trajecten' }),
    tableOf(
      { elan: [cost(amount, 12, 1_800)] },
      { id: 'trajectkosten', columns: [{ id: 'kosten', label: 'Kosten', unit: 'euro' }] },
    ),
  ];
  const hidden = (counts: readonly string[]) => [
    ...amountsToHide(tables, amountsOf(tables), (key) => counts.includes(key), 4),
  ];
  expect(hidden([])).toEqual([]);
  expect(hidden([count])).toEqual([amount]);
});

it.each([
  ['as many were paid for as were guided', 12],
  ['more were paid for than were guided', 4],
])('leaves the total open beside the amount of a hidden count where %s', (_, guided) => {
  const euro = [{ id: 'kosten', label: 'Kosten', unit: 'euro' as const }];
  const fund = 'euro|kosten|fund=["oud"]';
  const tables = [
    tableOf({ elan: cells({ [count]: guided }) }, { id: 'trajecten' }),
    tableOf(
      { elan: [cost(amount, 12, 1_800)], geen: [cost('euro|geen', 2, 100)] },
      { id: 'trajectkosten', columns: euro, sums: [sum(`euro|t = ${amount} + euro|geen`)] },
    ),
    tableOf(
      { oud: [cost(fund, 12, 1_000)], nieuw: [cost('euro|nieuw', 11, 900)] },
      { id: 'fondsen', columns: euro, sums: [sum(`euro|t = ${fund} + euro|nieuw`)] },
    ),
  ];
  const hidden = amountsToHide(tables, amountsOf(tables), (key) => key === count, 4);
  expect([...hidden].sort()).toEqual(['euro|geen', fund, amount, 'euro|nieuw'].sort());
});
