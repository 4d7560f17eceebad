import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testAccount } from '../../../../support/backend.ts';
import { addFundRows } from '../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

describe('budget.saveKey', () => {
  it('keeps, changes and removes a key, and takes each back', async () => {
    const { backend } = file;
    const [a, b, c] = [
      await addFundRows(backend.db(), { name: 'A' }),
      await addFundRows(backend.db(), { name: 'B' }),
      await addFundRows(backend.db(), { name: 'C' }),
    ];
    const parts = (weights: readonly (readonly [number, number])[]) =>
      weights.map(([fundId, weight]) => ({ fundId, weight }));
    const key = {
      id: null,
      name: 'Jobcoaching',
      parts: parts([
        [a, 60],
        [b, 40],
      ]),
    };
    await backend.ask('budget.saveKey', key);
    expect((await backend.refused('budget.saveKey', key)).field).toBe('name');
    const [kept] = await backend.ask('budget.keys', {});
    const keyId = kept?.id ?? 0;
    const change = await backend.ask('budget.saveKey', {
      id: keyId,
      before: kept ?? null,
      name: 'Coaching',
      parts: parts([
        [b, 50],
        [c, 50],
      ]),
    });
    const removal = await backend.ask('budget.removeKey', { keyId });
    expect(await backend.ask('budget.keys', {})).toEqual([]);
    await backend.ask('caseload.undoChange', { changeId: removal.changeId });
    expect(await backend.ask('budget.keys', {})).toMatchObject([
      {
        name: 'Coaching',
        parts: [
          { fundName: 'B', weight: 50 },
          { fundName: 'C', weight: 50 },
        ],
      },
    ]);
    await backend.ask('caseload.undoChange', { changeId: change.changeId });
    expect(await backend.ask('budget.keys', {})).toMatchObject([
      { name: 'Jobcoaching', parts: [{ fundName: 'A' }, { fundName: 'B', weight: 40 }] },
    ]);
  });
});

describe('the mandate', () => {
  it('is the decision of the coordinator as soon as there is one', async () => {
    const { backend } = file;
    await backend.ask('budget.saveMandate', { mandateCents: 5_000_00 });
    expect(await backend.ask('budget.mandate', {})).toEqual({
      mandateCents: 5_000_00,
      mayDecide: true,
    });
    const db = backend.db();
    const { id } = await db
      .insertInto('team_member')
      .values({ name: 'Coördinator', coordinator: 1 })
      .returning('id')
      .executeTakeFirstOrThrow();
    const mandate = await backend.ask('budget.mandate', {});
    expect(mandate.mayDecide).toBe(false);
    const refused = await backend.refused('budget.saveMandate', { mandateCents: null });
    expect(refused.code).toBe('conflict');
    await db.insertInto('account_member').values({ account: testAccount, member_id: id }).execute();
    const { changeId } = await backend.ask('budget.saveMandate', { mandateCents: null });
    await backend.ask('caseload.undoChange', { changeId });
    expect((await backend.ask('budget.mandate', {})).mandateCents).toBe(5_000_00);
  });
});
