import { describe, expect, it } from 'vitest';
import { recordKindOf } from '#shared/caseload/records/all-records.ts';
import { likelyWith } from '../../../../../renderer/caseload/records/likely-values.ts';

describe('the name of something fixed in the week', () => {
  it('is School for a school, unless something else was written', () => {
    expect(likelyWith('weekUse', 'kind', 'school', { name: '' })).toEqual(['name', 'School']);
    expect(likelyWith('weekUse', 'kind', 'school', { name: 'Avondles' })).toBeNull();
    expect(likelyWith('weekUse', 'kind', 'zorg', { name: 'School' })).toEqual(['name', '']);
    expect(likelyWith('weekUse', 'name', 'school', { name: '' })).toBeNull();
    expect(likelyWith('job', 'kind', 'school', {})).toBeNull();
  });

  it('says what to write when it is left empty', () => {
    const { fields } = recordKindOf('weekUse');
    expect(fields['name']?.schema.safeParse('').error?.issues[0]?.message).toBe(
      'Schrijf wat het is, bijvoorbeeld school of voetbal.',
    );
  });
});
