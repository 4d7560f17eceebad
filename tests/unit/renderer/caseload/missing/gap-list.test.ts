import { describe, expect, test } from 'vitest';
import {
  countGaps,
  groupGaps,
  listGaps,
  totalGaps,
  withGap,
} from '../../../../../renderer/caseload/missing/gap-list.ts';
import { row } from '../lists/listed.ts';

const clients = [
  row({ id: 1, caseManager: 'Ruud' }),
  row({ id: 2, caseManager: 'Marloes' }),
  row({ id: 3 }),
  row({ id: 4, caseManager: 'Marloes' }),
];
const listed = listGaps(
  [
    { clientId: 4, missing: ['sex', 'plan'] },
    { clientId: 1, missing: ['plan'] },
    { clientId: 3, missing: ['caseManager', 'plan'] },
    { clientId: 9, missing: ['plan'] },
  ],
  clients,
);

describe('the gaps', () => {
  test('stand in the order of the caseload, without who is not in it', () => {
    expect(listed.map(({ client }) => client.id)).toEqual([1, 3, 4]);
    expect(totalGaps(listed)).toBe(5);
  });

  test('are counted by kind, the most first', () => {
    expect(countGaps(listed)).toEqual([
      { field: 'plan', count: 3 },
      { field: 'sex', count: 1 },
      { field: 'caseManager', count: 1 },
    ]);
  });

  test('of one kind are shown alone', () => {
    expect(withGap(listed, 'sex').map(({ client, missing }) => [client.id, missing])).toEqual([
      [4, ['sex']],
    ]);
    expect(withGap(listed, null)).toBe(listed);
  });

  test('stand by klantmanager, those of nobody first', () => {
    expect(groupGaps(listed).map(({ caseManager, gaps }) => [caseManager, gaps])).toEqual([
      [null, 2],
      ['Marloes', 2],
      ['Ruud', 1],
    ]);
  });
});
