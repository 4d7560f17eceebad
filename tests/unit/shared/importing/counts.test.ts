import { expect, it } from 'vitest';
import { addsNothing, noCounts } from '#shared/importing/counts.ts';

it('adds nothing as long as all rows are known, also where they differ and stay', () => {
  const counts = { ...noCounts(), rows: 3, knownClients: 3, unchangedRows: 3 };
  expect(addsNothing(counts)).toBe(true);
  expect(addsNothing({ ...counts, newRows: 1 })).toBe(false);
  expect(addsNothing({ ...counts, changedRows: 1 })).toBe(false);
});
