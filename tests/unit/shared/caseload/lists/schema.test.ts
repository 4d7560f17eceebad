import { describe, expect, it } from 'vitest';
import {
  bulkChangeSchema,
  viewSettingSchema,
  type ViewSetting,
} from '../../../../../shared/caseload/lists/schema.ts';

const setting = (more: Partial<ViewSetting>): ViewSetting => ({
  columns: ['name'],
  filters: { caseManager: ['@ik', ''] },
  sort: { columnId: 'name', direction: 'ascending' },
  groupBy: 'caseManager',
  ...more,
});

describe('how a list is set', () => {
  it('is kept as the window makes it', () => {
    expect(viewSettingSchema.parse(setting({}))).toEqual(setting({}));
  });

  it.each([
    { columns: ['Rima Nasser'] },
    { groupBy: 'over haar man' },
    { sort: { columnId: '111 222 333', direction: 'ascending' as const } },
    { filters: { 'een naam': ['x'] } },
    { filters: { caseManager: ['111222333'] } },
  ])('has no place for what people write: %j', (more) => {
    expect(viewSettingSchema.safeParse(setting(more)).success).toBe(false);
  });
});

describe('a change of many clients at once', () => {
  it('says how many it can be', () => {
    const read = bulkChangeSchema.safeParse({
      kind: 'track',
      clientIds: Array.from({ length: 10_001 }, (_, place) => place + 1),
      track: 'werk',
      since: '2019-12-31',
    });
    expect(read.error?.issues.map(({ message }) => message)).toEqual([
      'Kies ten hoogste 10.000 klanten tegelijk.',
    ]);
  });
});
