import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startingFunds } from '#shared/budget/starting-funds.ts';
import type { CallInput } from '#shared/ipc/contract.ts';
import {
  plainFund,
  decisionOf,
  orderOf,
  productOf,
  wholly,
} from '../../../../support/money-calls.ts';
import { addClient } from '../../../../support/caseload.ts';
import { addFundRows } from '../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

describe('budget.saveFund', () => {
  it('keeps every field, and is undone as one change', async () => {
    const { backend } = file;
    const values: Omit<CallInput<'budget.saveFund'>, 'id'> = {
      ...plainFund,
      name: 'Uitvoeringsakkoord 2017',
      source: 'uitvoeringsakkoord-2017',
      spendFrom: '2017-01-01',
      spendUntil: '2019-12-31',
      targetGroup: 'statushouder',
      costKinds: ['personeel', 'traject'],
      settledFromYear: 2014,
      settledUntilYear: 2017,
      repay: true,
      note: 'Samen met Zorg',
    };
    const { fundId } = await backend.ask('budget.saveFund', { id: null, ...values });
    const { changeId } = await backend.ask('budget.saveFund', {
      id: fundId,
      before: values,
      ...values,
      name: 'Fonds',
      costKinds: [],
    });
    const [changed] = await backend.ask('budget.overview', {});
    expect(changed).toMatchObject({ name: 'Fonds', costKinds: null });
    await backend.ask('caseload.undoChange', { changeId });
    const [fund] = await backend.ask('budget.overview', {});
    expect(fund).toMatchObject({ id: fundId, ...values, costKinds: ['traject', 'personeel'] });
    expect(fund).toMatchObject({ amountCents: null, freeCents: null, warnings: [] });
  });

  it('takes the first amount into the ledger with the fund, and undoes both as one change', async () => {
    const { backend } = file;
    const first = {
      kind: 'voorlopig',
      budgetYear: 2019,
      date: '2019-01-15',
      reference: '2019-02215',
      amountCents: 50_000_00,
    } as const;
    const input = { ...plainFund, id: null, name: 'WEB', perYear: true, first };
    const later = { ...input, first: { ...first, date: '2099-01-01' as const } };
    expect((await backend.refused('budget.saveFund', later)).field).toBe('date');
    const yearless = { ...input, first: { ...first, budgetYear: null } };
    expect((await backend.refused('budget.saveFund', yearless)).field).toBe('budgetYear');
    expect(await backend.ask('budget.overview', {})).toEqual([]);

    const { fundId, changeId } = await backend.ask('budget.saveFund', input);
    const { position, entries } = await backend.ask('budget.fund', { fundId, year: 2019 });
    expect(position).toMatchObject({ amountCents: 50_000_00, freeCents: 50_000_00 });
    expect(entries).toMatchObject([{ ...first, becomesCents: 50_000_00 }]);
    const again = { ...input, id: fundId, before: { ...plainFund, name: 'WEB', perYear: true } };
    expect((await backend.refused('budget.saveFund', again)).code).toBe('invalid-input');
    await backend.ask('caseload.undoChange', { changeId });
    expect(await backend.ask('budget.overview', {})).toEqual([]);
  });

  it('refuses a second fund of one name, and another kind of years once there are amounts', async () => {
    const { backend } = file;
    const years = { 2019: 1 };
    const fundId = await addFundRows(backend.db(), { name: 'Participatiebudget', years });
    const input = { ...plainFund, id: null, name: 'participatiebudget ' };
    expect((await backend.refused('budget.saveFund', input)).field).toBe('name');
    const before = { ...plainFund, name: 'Participatiebudget', perYear: true };
    const whole = { ...before, id: fundId, before, perYear: false };
    expect((await backend.refused('budget.saveFund', whole)).field).toBe('perYear');
  });
});

describe('budget.addStartingFunds', () => {
  it('makes what is missing, without amounts, once', async () => {
    const { backend } = file;
    await addFundRows(backend.db(), { name: 'PARTICIPATIEBUDGET', amountCents: 5 });
    const { added, changeId } = await backend.ask('budget.addStartingFunds', {});
    expect(added).toBe(startingFunds.length - 1);
    expect(await backend.ask('budget.addStartingFunds', {})).toEqual({ added: 0, changeId: 0 });
    const funds = await backend.ask('budget.overview', {});
    expect(funds).toHaveLength(startingFunds.length);
    expect(funds.filter(({ amountCents }) => amountCents !== null)).toHaveLength(1);
    expect(funds.find(({ source }) => source === 'uitvoeringsakkoord-2017')).toMatchObject({
      targetGroup: 'statushouder',
      perYear: false,
      repay: false,
    });
    expect(funds.find(({ source }) => source === 'esf-amif')).toMatchObject({ repay: true });
    expect(funds.flatMap(({ warnings }) => warnings)).toEqual([]);
    await backend.ask('caseload.undoChange', { changeId });
    expect(await backend.ask('budget.overview', {})).toHaveLength(1);
  });
});

describe('the ledger of a fund', () => {
  it('lets the latest decision count, headcount times rate, and tells what it changed', async () => {
    const { backend } = file;
    const fundId = await addFundRows(backend.db(), { name: 'Uitvoeringsakkoord 2017' });
    await backend.ask(
      'budget.saveDecision',
      decisionOf(fundId, {
        kind: 'nader-voorlopig',
        date: '2018-05-01',
        headcount: 118,
        rateCents: 4430_00,
        amountCents: 118 * 4430_00,
        reference: 'Meicirculaire 2018',
      }),
    );
    await backend.ask(
      'budget.saveDecision',
      decisionOf(fundId, { kind: 'voorlopig', date: '2017-05-01', amountCents: 400_000_00 }),
    );
    const page = await backend.ask('budget.fund', { fundId, year: 2019 });
    expect(page.position.amountCents).toBe(522_740_00);
    expect(page.entries).toMatchObject([
      { kind: 'voorlopig', becomesCents: 400_000_00, differenceCents: 400_000_00 },
      {
        kind: 'nader-voorlopig',
        headcount: 118,
        rateCents: 4430_00,
        reference: 'Meicirculaire 2018',
        becomesCents: 522_740_00,
        differenceCents: 122_740_00,
        otherSide: null,
      },
    ]);
  });

  it('refuses a wrong sum, half a sum, and a year where there is none or none where there is', async () => {
    const { backend } = file;
    const whole = await addFundRows(backend.db(), { name: 'A' });
    const yearly = await addFundRows(backend.db(), { name: 'B', years: { 2019: 10_00 } });
    const fieldOf = async (input: CallInput<'budget.saveDecision'>) =>
      (await backend.refused('budget.saveDecision', input)).field;
    const sum = { headcount: 2, rateCents: 5_00, amountCents: 11_00 };
    expect(await fieldOf(decisionOf(whole, sum))).toBe('amountCents');
    expect(await fieldOf(decisionOf(whole, { headcount: 2, amountCents: 5 }))).toBe('rateCents');
    expect(await fieldOf(decisionOf(whole, { budgetYear: 2019 }))).toBe('budgetYear');
    expect(await fieldOf(decisionOf(yearly, {}))).toBe('budgetYear');
  });

  it('corrects and removes a decision, and takes both back', async () => {
    const { backend } = file;
    const fundId = await addFundRows(backend.db(), { name: 'A', amountCents: 100_00 });
    const amount = async () =>
      (await backend.ask('budget.fund', { fundId, year: 2019 })).position.amountCents;
    const [entry] = (await backend.ask('budget.fund', { fundId, year: 2019 })).entries;
    if (entry === undefined) throw new Error('the ledger is empty');
    const corrected = await backend.ask(
      'budget.saveDecision',
      decisionOf(fundId, { id: entry.id, before: entry, amountCents: 250_00 }),
    );
    expect(await amount()).toBe(250_00);
    const removed = await backend.ask('budget.removeEntry', { entryId: entry.id });
    expect(await amount()).toBeNull();
    await backend.ask('caseload.undoChange', { changeId: removed.changeId });
    await backend.ask('caseload.undoChange', { changeId: corrected.changeId });
    expect(await amount()).toBe(100_00);
  });
});

describe('budget.reallocate', () => {
  it('moves what is free, tells the other side, and goes away as a whole', async () => {
    const { backend } = file;
    const from = await addFundRows(backend.db(), { name: 'Van', amountCents: 100_00 });
    const to = await addFundRows(backend.db(), { name: 'Naar', years: { 2019: 50_00 } });
    const moved = {
      fromFundId: from,
      fromYear: null,
      toFundId: to,
      toYear: 2019,
      date: '2019-06-01',
      reference: 'Raadsbesluit 12',
    };
    const late = await backend.refused('budget.reallocate', { ...moved, amountCents: 100_01 });
    expect(late).toMatchObject({ code: 'conflict', field: 'amountCents' });
    await backend.ask('budget.reallocate', { ...moved, amountCents: 60_00 });
    const page = await backend.ask('budget.fund', { fundId: from, year: 2019 });
    expect(page.position).toMatchObject({ amountCents: 40_00, freeCents: 40_00 });
    const entry = page.entries.at(-1);
    expect(entry).toMatchObject({ differenceCents: -60_00, otherSide: 'Naar 2019' });
    const other = await backend.ask('budget.fund', { fundId: to, year: 2019 });
    expect(other.position.amountCents).toBe(110_00);
    expect(other.entries.at(-1)).toMatchObject({ otherSide: 'Van', amountCents: 60_00 });
    await backend.ask('budget.removeEntry', { entryId: entry?.id ?? 0 });
    const [naar, van] = await backend.ask('budget.overview', {});
    expect([van?.amountCents, naar?.amountCents]).toEqual([100_00, 50_00]);
  });

  it('goes to no year in which the fund can be spent no more', async () => {
    const { backend } = file;
    const years = { 2019: 50_00, 2020: 50_00 };
    const own = await addFundRows(backend.db(), { name: 'Kort', years, spendUntil: '2019-12-31' });
    const other = await addFundRows(backend.db(), { name: 'Lang', years });
    const moved = { amountCents: 5_00, date: '2019-06-01', reference: 'B1', toFundId: own };
    for (const fromFundId of [own, other]) {
      const late = { ...moved, fromFundId, fromYear: 2019, toYear: 2020 };
      expect(await backend.refused('budget.reallocate', late)).toEqual({
        code: 'conflict',
        message: 'Kort is te besteden tot en met 31-12-2019. Er kan niets mee naar 2020.',
        field: 'toYear',
      });
    }
    const within = { ...moved, fromFundId: other, fromYear: 2019, toYear: 2019 };
    await backend.ask('budget.reallocate', within);
  });

  it('refuses an unknown amount, and does not come back once it was spent', async () => {
    const { backend } = file;
    const db = backend.db();
    const unknown = await addFundRows(db, { name: 'Onbekend' });
    const from = await addFundRows(db, { name: 'Van', amountCents: 100_00 });
    const to = await addFundRows(db, { name: 'Naar', amountCents: 0 });
    const input = {
      fromFundId: from,
      fromYear: null,
      toFundId: to,
      toYear: null,
      amountCents: 80_00,
      date: '2019-06-01',
      reference: 'B1',
    };
    const nothing = await backend.refused('budget.reallocate', { ...input, fromFundId: unknown });
    expect(nothing.field).toBe('fromFundId');
    const { changeId } = await backend.ask('budget.reallocate', input);
    await backend.ask(
      'purchasing.order',
      orderOf({
        productId: await productOf(db, 'Jobcoaching'),
        funding: wholly(to),
        clientIds: [await addClient(db, { number: 'K1' })],
        unitPriceCents: 50_00,
      }),
    );
    const entry = (await backend.ask('budget.fund', { fundId: to, year: 2019 })).entries.at(-1);
    const removal = await backend.refused('budget.removeEntry', { entryId: entry?.id ?? 0 });
    expect(removal.message).toContain('30,00');
    const undoing = await backend.refused('caseload.undoChange', { changeId });
    expect(undoing.message).toContain('Naar komt dan €\u00a050,00 tekort');
    expect((await backend.ask('budget.check', {})).faults).toEqual([]);
  });
});
