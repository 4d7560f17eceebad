import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addFund, decisionOf } from '../../../../support/purchasing.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

describe('budget.saveDecision', () => {
  it('refuses a day that is yet to come, and less than was moved away', async () => {
    const { backend } = file;
    const db = backend.db();
    const fundId = await addFund(db, { name: 'A', amountCents: 1_000_00 });
    const other = await addFund(db, { name: 'B', amountCents: 0 });
    await backend.ask('budget.reallocate', {
      fromFundId: fundId,
      fromYear: null,
      toFundId: other,
      toYear: null,
      amountCents: 900_00,
      date: '2019-12-01',
      reference: 'B1',
    });
    const later = decisionOf(fundId, { date: '2099-01-01', amountCents: 5_000_00 });
    const early = await backend.refused('budget.saveDecision', later);
    expect(early).toMatchObject({ code: 'invalid-input', field: 'date' });
    const less = decisionOf(fundId, { date: '2019-12-15', amountCents: 899_99 });
    const refused = await backend.refused('budget.saveDecision', less);
    expect(refused).toMatchObject({ code: 'conflict', field: 'amountCents' });
    expect(refused.message).toContain('A is meer weggeschoven');
    const more = await backend.ask('budget.saveDecision', { ...less, amountCents: 2_000_00 });
    const [first] = (await backend.ask('budget.fund', { fundId, year: 2019 })).entries;
    await backend.ask('budget.saveDecision', {
      ...less,
      id: first?.id ?? 0,
      before: first ?? null,
      amountCents: 500_00,
      date: '2019-01-01',
    });
    await backend.refused('caseload.undoChange', more);
  });
});
