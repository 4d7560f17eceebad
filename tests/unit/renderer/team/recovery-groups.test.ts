import { describe, expect, it } from 'vitest';
import {
  compareTyped,
  recoveryGroups,
} from '../../../../renderer/team/password/recovery-groups.ts';

const code = 'K7QF1-2M9X0-TR4DZ';

describe('the recovery code on screen', () => {
  it('stands in the groups of the paper', () => {
    expect(recoveryGroups('K7QF-2M9X TR4D')).toEqual(['K7QF', '2M9X', 'TR4D']);
  });
});

describe('the recovery code that is typed back', () => {
  it('is right whatever the case, the gaps and the signs that look alike', () => {
    for (const typed of [code, 'k7qf12m9x0tr4dz', ' k7qfl 2m9xo  tr4dz ', 'K7QFI–2M9XO.TR4DZ']) {
      expect(compareTyped(typed, code)).toEqual({ state: 'right' });
    }
  });

  it('is not whole while it is being typed, and no group is called wrong too soon', () => {
    expect(compareTyped('', code)).toEqual({ state: 'incomplete', groups: 0 });
    expect(compareTyped('K7Q', code)).toEqual({ state: 'incomplete', groups: 0 });
    expect(compareTyped('K7QF1-2M', code)).toEqual({ state: 'incomplete', groups: 1 });
    expect(compareTyped('K7QF1-2M9X0-TR4D', code)).toEqual({ state: 'incomplete', groups: 2 });
  });

  it('names the group with the mistake, also where a sign is missing or one too many', () => {
    expect(compareTyped('K7QF1-2M8', code)).toEqual({ state: 'wrong-group', group: 2 });
    expect(compareTyped('K7QE1-2M9X0-TR4DZ', code)).toEqual({ state: 'wrong-group', group: 1 });
    expect(compareTyped('K7QF1-2M90-TR4DZ', code)).toEqual({ state: 'wrong-group', group: 2 });
    expect(compareTyped('K7QF1-2M9X0-TR4DZZ', code)).toEqual({ state: 'wrong-group', group: 3 });
  });

  it('says that there is more than the code', () => {
    expect(compareTyped(`${code}-TR4DZ`, code)).toEqual({ state: 'too-long' });
  });
});
