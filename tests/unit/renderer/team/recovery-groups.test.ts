import { describe, expect, it } from 'vitest';
import { isGroup, recoveryGroups } from '../../../../renderer/team/recovery-groups.ts';

describe('the recovery code on screen', () => {
  it('stands in the groups of the paper', () => {
    expect(recoveryGroups('K7QF-2M9X TR4D')).toEqual(['K7QF', '2M9X', 'TR4D']);
  });

  it('forgives case, spaces and hyphens in what is typed back', () => {
    expect(isGroup(' k7q-f ', 'K7QF')).toBe(true);
    expect(isGroup('K7QE', 'K7QF')).toBe(false);
    expect(isGroup('', 'K7QF')).toBe(false);
  });
});
