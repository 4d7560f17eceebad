import { expect, it } from 'vitest';
import { ownNameToOffer } from '../../../../../renderer/caseload/records/own-name.ts';

const bea = { id: 1, name: 'Bea Kuiphof', roles: ['klantmanager', 'coordinator'] as const };

it('offers a klantmanager their own name until it stands among those of the team', () => {
  const user = { ...bea, roles: [...bea.roles] };
  expect(ownNameToOffer(user, [])).toBe('Bea Kuiphof');
  expect(ownNameToOffer(user, [{ name: 'Ruud van Aspen' }])).toBe('Bea Kuiphof');
  expect(ownNameToOffer(user, [{ name: 'bea kuiphof' }])).toBeNull();
});

it('offers nobody who guides no clients', () => {
  expect(ownNameToOffer({ ...bea, roles: ['coordinator'] }, [])).toBeNull();
  expect(ownNameToOffer(null, [])).toBeNull();
});
