import { expect, it } from 'vitest';
import { amountsToHide } from '../../../../../../../electron/backend/evaluation/protection/hiding/hidden-amounts.ts';
import { amountsOf } from '../../../../../../../electron/backend/evaluation/protection/money.ts';
import { cells, cost, tableOf } from '../tables.ts';

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
