import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '../../../../../shared/ipc/contract.ts';
import { plainFund } from '../../../../support/money-calls.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

type Saving =
  | 'budget.saveFund'
  | 'budget.saveDecision'
  | 'budget.saveKey'
  | 'purchasing.saveProvider'
  | 'purchasing.saveProduct';

/** Two people open the same form: the first one saves, and the second one is told. */
async function secondIsRefused<Name extends Saving>(
  name: Name,
  shown: CallInput<Name>,
  one: Partial<CallInput<Name>>,
  other: Partial<CallInput<Name>>,
) {
  await file.backend.ask(name, { ...shown, ...one });
  expect(await file.backend.refused(name, { ...shown, ...other })).toEqual({
    code: 'conflict',
    message:
      'Dit is intussen veranderd. Wat u invulde is niet bewaard. Sluit dit, open het opnieuw en vul in wat moet gelden.',
  });
  const unseen = { ...shown, ...other, before: null };
  expect((await file.backend.refused(name, unseen)).code).toBe('conflict');
}

describe('who did not see what somebody else saved, saves nothing', () => {
  const fund = { ...plainFund, name: 'Fonds' };
  const makeFund = async (name: string) =>
    (await file.backend.ask('budget.saveFund', { ...fund, name, id: null })).fundId;

  it('of a fund', async () => {
    const id = await makeFund('Fonds');
    const shown = { ...fund, id, before: fund };
    await secondIsRefused('budget.saveFund', shown, { repay: true }, { note: 'Van Zorg' });
  });

  it('of a decision', async () => {
    const fundId = await makeFund('Fonds');
    const made = {
      fundId,
      kind: 'begroting' as const,
      budgetYear: null,
      date: '2019-01-01',
      reference: '',
      headcount: null,
      rateCents: null,
      amountCents: 100_00,
    };
    await file.backend.ask('budget.saveDecision', { ...made, id: null });
    const [entry] = (await file.backend.ask('budget.fund', { fundId, year: 2019 })).entries;
    const shown = { ...made, id: entry?.id ?? 0, before: entry ?? null };
    await secondIsRefused('budget.saveDecision', shown, { amountCents: 1 }, { reference: 'B-2' });
  });

  it('of a key', async () => {
    const parts = [
      { fundId: await makeFund('A'), weight: 60 },
      { fundId: await makeFund('B'), weight: 40 },
    ];
    await file.backend.ask('budget.saveKey', { id: null, name: 'Coaching', parts });
    const [key] = await file.backend.ask('budget.keys', {});
    const shown = { id: key?.id ?? 0, before: key ?? null, name: 'Coaching', parts };
    const halved = parts.map((part) => ({ ...part, weight: 50 }));
    await secondIsRefused('budget.saveKey', shown, { parts: halved }, { name: 'Begeleiding' });
  });

  it('of a provider and of a line of the catalogue', async () => {
    const { product } = await file.backend.ask('purchasing.saveProduct', {
      id: null,
      typeName: 'Jobcoaching',
      providerName: 'Werkpad',
      unit: 'traject',
      priceCents: 100_00,
      vatRate: '21',
    });
    const { id, typeName, providerName, unit, vatRate } = product;
    const line = { id, before: product, typeName, providerName, unit, vatRate, priceCents: 100_00 };
    await secondIsRefused('purchasing.saveProduct', line, { priceCents: 1 }, { vatRate: '9' });
    const [first] = await file.backend.ask('purchasing.providers', {});
    if (first === undefined) throw new Error('there is no provider');
    const { orderedCents: _ordered, id: providerId, ...values } = first;
    const shown = { ...values, id: providerId, before: values };
    await secondIsRefused(
      'purchasing.saveProvider',
      { ...shown, contactName: '', email: '', phone: '' },
      { contactName: 'A. de Wit' },
      { ceilingCents: 5_00 },
    );
  });
});
