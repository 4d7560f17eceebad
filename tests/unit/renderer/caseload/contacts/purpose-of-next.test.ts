import { describe, expect, it } from 'vitest';
import { purposeOfNext } from '../../../../../renderer/caseload/contacts/purpose-of-next.ts';

describe('what the next contact most likely is for', () => {
  it('is the intake as long as none is known, also after a call', () => {
    expect(purposeOfNext([])).toEqual({ purpose: 'intake' });
    expect(purposeOfNext([{ purpose: null, mapped: false }])).toEqual({ purpose: 'intake' });
  });

  it('is left open once there was an intake, or what is possible is mapped', () => {
    expect(purposeOfNext([{ purpose: 'intake', mapped: false }])).toEqual({});
    expect(purposeOfNext([{ purpose: 'voortgang', mapped: true }])).toEqual({});
  });
});
