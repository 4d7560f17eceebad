import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BackendCallName, CallInput } from '#shared/ipc/contract.ts';
import { testAccount } from '../../../../../support/backend.ts';
import { plainFund } from '../../../../../support/money-calls.ts';
import { addFundRows } from '../../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
let fundIds: readonly [number, number];
beforeEach(async () => {
  file = await makeTeamFile();
  const db = file.backend.db();
  fundIds = [
    await addFundRows(db, { name: 'A', years: { 2019: 1_000_00 } }),
    await addFundRows(db, { name: 'B', amountCents: 1_000_00 }),
  ];
});
afterEach(() => file.cleanup());

/** Somebody else becomes coordinator. */
const appoint = () =>
  file.backend.db().insertInto('team_member').values({ name: 'Baas', coordinator: 1 }).execute();

describe('amounts of funds and how costs are divided', () => {
  it('are changed, and taken back, only by who may decide', async () => {
    const { backend } = file;
    const [perYear, whole] = fundIds;
    const decision = {
      id: null,
      fundId: whole,
      kind: 'begroting' as const,
      budgetYear: null,
      date: '2019-02-01',
      reference: '',
      headcount: null,
      rateCents: null,
      amountCents: 2_000_00,
    };
    const parts = fundIds.map((fundId) => ({ fundId, weight: 1 }));
    const key = { id: null, name: 'Half', parts };
    const move = {
      fromFundId: whole,
      fromYear: null,
      toFundId: perYear,
      toYear: 2019,
      amountCents: 1_00,
      date: '2019-03-01',
      reference: 'B1',
    };
    const decided = await backend.ask('budget.saveDecision', decision);
    const keyed = await backend.ask('budget.saveKey', key);
    const moved = await backend.ask('budget.reallocate', move);
    const year = { year: 2019, choices: [{ fundId: perYear, choice: 'vrij' as const }] };
    const changed = await backend.ask('budget.changeYear', year);
    const [entry] = (await backend.ask('budget.fund', { fundId: whole, year: 2019 })).entries;
    const [known] = await backend.ask('budget.keys', {});
    await appoint();
    await refuse('budget.saveFund', { ...plainFund, id: null, name: 'C' });
    await refuse('budget.addStartingFunds', {});
    await refuse('budget.saveDecision', decision);
    await refuse('budget.removeEntry', { entryId: entry?.id ?? 0 });
    await refuse('budget.reallocate', move);
    await refuse('budget.saveKey', { ...key, name: 'Ook half' });
    await refuse('budget.removeKey', { keyId: known?.id ?? 0 });
    await refuse('budget.changeYear', year);
    for (const { changeId } of [decided, keyed, moved, changed]) {
      await refuse('caseload.undoChange', { changeId });
    }
  });

  const refuse = async <Name extends BackendCallName>(name: Name, input: CallInput<Name>) => {
    const refused = await file.backend.refused(name, input);
    expect(refused.code, name).toBe('conflict');
    expect(refused.message, name).toContain('Vraag het de coördinator');
  };
});

describe('who is coordinator', () => {
  it('is said by who may decide: by everybody as long as there is none', async () => {
    const { backend } = file;
    const db = backend.db();
    const person = (name: string, coordinator: boolean) => ({
      name,
      fteHundredths: null,
      active: true,
      coordinator,
    });
    const save = { memberId: null, ...person('Ruud', true) };
    const { changeId } = await backend.ask('caseload.saveMember', save);
    const { id } = await db.selectFrom('team_member').select('id').executeTakeFirstOrThrow();
    const standing = { memberId: id, before: person('Ruud', true) };
    const own = { memberId: null, ...person('Sara', true) };
    for (const input of [
      own,
      { ...standing, ...person('Ruud', false) },
      { ...standing, ...person('Ruud', true), active: false },
    ]) {
      const refused = await backend.refused('caseload.saveMember', input);
      expect(refused).toMatchObject({ code: 'conflict', field: 'coordinator' });
    }
    await backend.refused('caseload.undoChange', { changeId });
    await backend.ask('caseload.saveMember', { ...standing, ...person('Ruud A.', true) });
    await backend.ask('caseload.saveMember', { ...own, coordinator: false });
    await db.insertInto('account_member').values({ account: testAccount, member_id: id }).execute();
    await backend.ask('caseload.saveMember', { ...own, name: 'Noor' });
  });
});
