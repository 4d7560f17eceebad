import { expect, it } from 'vitest';
import { readNearDate } from '../../../../renderer/ui/parse-fields.ts';

const read = (text: string, near: 'coming' | 'last') => readNearDate(text, near, '2026-11-21');

it('reads a day without a year as the coming one or the last one, and says which', () => {
  expect(read('26-11', 'coming')).toMatchObject({ kind: 'value', value: '2026-11-26' });
  expect(read('26-11', 'last')).toMatchObject({
    value: '2025-11-26',
    note: 'Trede leest: 26-11-2025.',
  });
  expect(read('21-11', 'coming')).toMatchObject({ value: '2026-11-21' });
  expect(read('21/11', 'last')).toMatchObject({ value: '2026-11-21' });
  expect(read('29-2', 'coming')).toMatchObject({ value: '2028-02-29' });
});

it('reads a whole date as it stands, and refuses what is none with a near example', () => {
  expect(read('26-11-2020', 'coming')).toEqual({ kind: 'value', value: '2020-11-26' });
  expect(read('', 'last')).toEqual({ kind: 'value', value: null });
  expect(read('31-11', 'coming')).toMatchObject({ kind: 'unreadable' });
  expect(read('morgen', 'coming')).toMatchObject({
    reason: expect.stringContaining('zoals 21-11-2026') as string,
  });
});
