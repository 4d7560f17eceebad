import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BackendCallName, CallInput } from '#shared/ipc/contract.ts';
import { plainFund } from '../../../../../support/money-calls.ts';
import { addFundRows } from '../../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';
import { deciding } from '../../../../../support/with-roles.ts';

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

/** Somebody else is the coordinator. */
const appoint = () => deciding(file.backend.db(), false);

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
