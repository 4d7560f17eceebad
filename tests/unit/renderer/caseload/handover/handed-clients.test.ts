import { describe, expect, it } from 'vitest';
import type { ClientRow } from '#shared/caseload/schema.ts';
import {
  chosenInList,
  clientsOf,
  found,
  nobody,
  splitHouseholds,
} from '../../../../../renderer/caseload/handover/handed-clients.ts';

const client = (id: number, more: Partial<ClientRow> = {}): ClientRow => ({
  id,
  clientNumber: String(204100 + id),
  householdId: id,
  firstName: 'Rima',
  lastName: 'Nasser',
  caseManager: 'Marloes',
  targetGroup: null,
  track: null,
  settlementDate: null,
  birthDate: null,
  sex: null,
  nationality: null,
  familyReunion: null,
  languageLevel: null,
  lastContactOn: null,
  spokenOn: null,
  nextAppointmentOn: null,
  hasPlan: false,
  planEvaluateOn: null,
  employer: null,
  ladderAtStart: null,
  ladderNow: null,
  trajectory: null,
  providers: [],
  outflow: null,
  hasLeft: false,
  ...more,
});

const clients = [
  client(1, { householdId: 7 }),
  client(2, { householdId: 7, lastName: 'Çelik' }),
  client(3, { caseManager: 'Ruud' }),
  client(4, { caseManager: null }),
];

describe('whose clients are handed over', () => {
  it('are those of one klantmanager, or of nobody', () => {
    expect(clientsOf(clients, 'Marloes', []).map(({ id }) => id)).toEqual([1, 2]);
    expect(clientsOf(clients, nobody, []).map(({ id }) => id)).toEqual([4]);
  });

  it('are those who were chosen in the list, whoever guides them', () => {
    expect(clientsOf(clients, chosenInList, [4, 1]).map(({ id }) => id)).toEqual([1, 4]);
  });

  it('are found by name and number, whatever the accents', () => {
    expect(found(clients, 'rima celik').map(({ id }) => id)).toEqual([2]);
    expect(found(clients, '204103').map(({ id }) => id)).toEqual([3]);
    expect(found(clients, ' ')).toHaveLength(4);
  });

  it('are told of when the partner stays behind', () => {
    const ofManager = clientsOf(clients, 'Marloes', []);
    expect(splitHouseholds(ofManager, new Set([1, 2]))).toBe(0);
    expect(splitHouseholds(ofManager, new Set([1]))).toBe(1);
    expect(splitHouseholds(ofManager, new Set())).toBe(0);
  });
});
