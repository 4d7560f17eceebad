import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainFund, seen, wholly } from '../../../../../support/money-calls.ts';
import { InvoicingTeam } from '../../../../../support/invoicing.ts';
import { deciding } from '../../../../../support/with-roles.ts';

let team: InvoicingTeam;
beforeEach(async () => {
  team = await InvoicingTeam.make();
});
afterEach(() => team.end());

describe('what was bought is not undone under an invoice', () => {
  it('refuses to undo the order, its cancelling and its growing', async () => {
    const { first, orderId, changeId, order } = await team.order({ lines: [oneLine()] });
    const grown = await team.backend.ask('purchasing.changeOrder', {
      orderId,
      before: seen(order),
      endDate: null,
      lines: [{ lineId: first.id, quantityHundredths: 200, unitPriceCents: 1_000_00 }],
      funding: null,
      reason: 'Meer uren',
    });
    const booked = await team.book([[first.id, 1_500_00]]);
    for (const change of [grown.changeId, changeId]) {
      const refused = await team.backend.refused('caseload.undoChange', { changeId: change });
      expect(refused.code).toBe('conflict');
    }
    await team.backend.ask('purchasing.removeInvoice', { invoiceId: booked.invoice.id });
    await team.backend.ask('caseload.undoChange', { changeId: grown.changeId });
    const cancelled = await team.backend.ask('purchasing.cancelOrder', { orderId });
    await team.backend.ask('caseload.undoChange', { changeId: cancelled.changeId });
    await team.backend.ask('caseload.undoChange', { changeId });
    expect(await team.money(team.fundA)).toEqual([0, 0, 0, 10_000_00]);
  });

  it('refuses to commit again what something else took since', async () => {
    const { orderId } = await team.order();
    const cancelled = await team.backend.ask('purchasing.cancelOrder', { orderId });
    await team.order({ funding: wholly(team.fundA), lines: [oneLine(9_000_00)] });
    const refused = await team.backend.refused('caseload.undoChange', {
      changeId: cancelled.changeId,
    });
    expect(refused.message).toContain('A komt dan €\u00a0200,00 tekort');
  });

  const oneLine = (unitPriceCents = 1_000_00) => ({
    clientId: team.clientIds[0],
    quantityHundredths: 100,
    unitPriceCents,
  });
});

describe('the mandate', () => {
  it('is not taken back by who may not set it', async () => {
    const { changeId } = await team.backend.ask('budget.saveMandate', { mandateCents: 5_00 });
    await deciding(team.backend.db(), false);
    const refused = await team.backend.refused('caseload.undoChange', { changeId });
    expect(refused.code).toBe('conflict');
    expect((await team.backend.ask('budget.mandate', {})).mandateCents).toBe(5_00);
  });
});

describe('the years of a fund', () => {
  it('do not come back once its ledger has others', async () => {
    const { backend } = team;
    const input = { ...plainFund, id: null, name: 'Nieuw', perYear: true };
    const { fundId } = await backend.ask('budget.saveFund', input);
    const whole = { ...input, id: fundId, before: input, perYear: false };
    const { changeId } = await backend.ask('budget.saveFund', whole);
    await backend.ask('budget.saveDecision', {
      id: null,
      fundId,
      kind: 'begroting',
      budgetYear: null,
      date: '2019-01-01',
      reference: '',
      headcount: null,
      rateCents: null,
      amountCents: 5_00,
    });
    const refused = await backend.refused('caseload.undoChange', { changeId });
    expect(refused.message).toContain('Bij Nieuw');
  });
});
