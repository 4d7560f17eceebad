import { expect, it } from 'vitest';
import type { ReportExport } from '#shared/evaluation/schema.ts';
import {
  alsoWithoutRecipient,
  sharedOver,
} from '../../../../renderer/evaluation/earlier-shared.ts';

const year = (of: number) => ({ from: `${of}-01-01`, until: `${of}-12-31` });
const shared = (id: number, more: Partial<ReportExport>): ReportExport => ({
  id,
  at: '2026-11-20T10:00:00.000Z',
  by: 'Ans',
  recipient: 'de raad',
  title: 'Evaluatie',
  period: year(2018),
  comparedWith: null,
  mode: 'deelbaar',
  way: 'afronden',
  format: 'pdf',
  tables: [],
  ...more,
});

it('tells each report once that was shared over the same days, the last first', () => {
  const exports = [
    shared(6, { period: year(2019), comparedWith: year(2018) }),
    shared(5, { format: 'xlsx' }),
    shared(4, { recipient: null }),
    shared(3, {}),
    shared(2, { mode: 'intern', way: 'geen' }),
    shared(1, { period: year(2016) }),
  ];
  expect(sharedOver([year(2018)], exports).map(({ id }) => id)).toEqual([6, 5, 4]);
  const longer = [{ from: '2016-12-31', until: '2017-12-31' }];
  expect(sharedOver(longer, exports).map(({ id }) => id)).toEqual([1]);
});

it('knows the other files of a report of which nobody said for whom they are', () => {
  const exports = [
    shared(5, { recipient: null, format: 'csv' }),
    shared(4, { recipient: null, way: 'verbergen' }),
    shared(3, { recipient: null }),
    shared(2, {}),
    shared(1, { recipient: null, title: 'Jaarverslag' }),
  ];
  const others = (id: number) =>
    exports
      .filter((line) => line.id === id)
      .flatMap((line) => alsoWithoutRecipient(line, exports).map((other) => other.id));
  expect(others(3)).toEqual([5]);
  expect(others(2)).toEqual([]);
});
