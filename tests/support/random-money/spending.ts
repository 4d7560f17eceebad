import fc from 'fast-check';
import { expect } from 'vitest';
import { yearChoices } from '../../../shared/budget/years.ts';
import { decisionKinds } from '../../../shared/budget/fund.ts';
import { action, chance } from './action.ts';

const year = fc.constantFrom(2019, 2019, 2020);
const day = fc.constantFrom('2019-06-01', '2019-09-01', '2019-12-31');

const invoice = action(
  'invoice',
  {
    one: chance,
    also: chance,
    kind: fc.constantFrom('part', 'part', 'rest', 'more', 'credit', 'settle'),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    year,
    paid: fc.boolean(),
    undoOnce: fc.boolean(),
  },
  async (world, wish) => {
    const open = await world.backend.ask('purchasing.openLines', {});
    const line = world.pick(open, wish.one);
    if (line === null) return;
    const others = open.filter(
      (other) =>
        other.lineId !== line.lineId &&
        other.providerId === line.providerId &&
        (line.providerId !== null || other.orderId === line.orderId),
    );
    const second = world.pick(others, wish.also);
    const amountOf = ({ openCents, billedCents }: typeof line) => {
      if (wish.kind === 'rest') return openCents;
      if (wish.kind === 'more') return openCents + Math.ceil(wish.part * 500_00);
      if (wish.kind === 'credit') return -Math.floor(billedCents * wish.part);
      if (wish.kind === 'settle') return -billedCents;
      return Math.ceil(openCents * wish.part);
    };
    const lines = [line, ...(second === null ? [] : [second])]
      .map((one) => ({ lineId: one.lineId, amountCents: amountOf(one) }))
      .filter(({ amountCents }) => amountCents !== 0);
    if (lines.length === 0) return;
    await world.attempt(
      'purchasing.recordInvoice',
      {
        invoiceNumber: world.newNumber(),
        invoicedOn: '2019-12-01',
        paidOn: wish.paid ? '2019-12-31' : null,
        budgetYear: wish.year,
        lines,
        reason: wish.kind === 'more' ? 'Meer werk' : '',
      },
      wish.undoOnce,
    );
  },
);

const changeInvoice = action(
  'change invoice',
  { one: chance, year, paid: fc.boolean(), undoOnce: fc.boolean() },
  async (world, wish) => {
    const found = world.pick(await world.backend.ask('purchasing.invoices', {}), wish.one);
    if (found === null) return;
    const { invoiceNumber, invoicedOn, paidOn, budgetYear } = found;
    const before = { invoiceNumber, invoicedOn, paidOn, budgetYear };
    await world.attempt(
      'purchasing.changeInvoice',
      {
        invoiceId: found.id,
        before,
        ...before,
        budgetYear: wish.year,
        paidOn: wish.paid ? '2019-12-31' : null,
      },
      wish.undoOnce,
    );
  },
);

const pay = action('pay', { undoOnce: fc.boolean() }, async (world, { undoOnce }) => {
  const all = await world.backend.ask('purchasing.invoices', {});
  const unpaid = all.filter(({ paidOn }) => paidOn === null).map(({ id }) => id);
  if (unpaid.length === 0) return;
  const input = { invoiceIds: unpaid, paidOn: '2019-12-31' };
  await world.attempt('purchasing.payInvoices', input, undoOnce);
});

const removeInvoice = action(
  'remove invoice',
  { one: chance, undoOnce: fc.boolean() },
  async (world, { one, undoOnce }) => {
    const invoiceId = world.pick(await world.ids('invoice'), one);
    if (invoiceId !== null)
      await world.attempt('purchasing.removeInvoice', { invoiceId }, undoOnce);
  },
);

const decide = action(
  'decision',
  {
    fund: chance,
    kind: fc.constantFrom(...decisionKinds),
    year,
    date: day,
    amountCents: fc.integer({ min: 0, max: 40_000_00 }),
    undoOnce: fc.boolean(),
  },
  async (world, { fund, kind, year: budgetYear, date, amountCents, undoOnce }) => {
    const found = world.pick(await world.backend.ask('budget.overview', {}), fund);
    if (found === null) return;
    await world.attempt(
      'budget.saveDecision',
      {
        id: null,
        fundId: found.id,
        kind,
        budgetYear: found.perYear ? budgetYear : null,
        date,
        reference: '',
        headcount: null,
        rateCents: null,
        amountCents,
      },
      undoOnce,
    );
  },
);

const reallocate = action(
  'reallocate',
  {
    from: chance,
    to: chance,
    fromYear: year,
    toYear: year,
    part: fc.double({ min: 0, max: 1.1, noNaN: true }),
    undoOnce: fc.boolean(),
  },
  async (world, wish) => {
    const funds = await world.backend.ask('budget.overview', { year: wish.fromYear });
    const from = world.pick(funds, wish.from);
    const to = world.pick(funds, wish.to);
    if (from === null || to === null) return;
    await world.attempt(
      'budget.reallocate',
      {
        fromFundId: from.id,
        fromYear: from.perYear ? wish.fromYear : null,
        toFundId: to.id,
        toYear: to.perYear ? wish.toYear : null,
        amountCents: Math.max(1, Math.floor(Math.max(0, from.freeCents ?? 0) * wish.part)),
        date: '2019-12-31',
        reference: 'Besluit',
      },
      wish.undoOnce,
    );
  },
);

const removeEntry = action(
  'remove entry',
  { one: chance, undoOnce: fc.boolean() },
  async (world, { one, undoOnce }) => {
    const entryId = world.pick(await world.ids('fund_entry'), one);
    if (entryId !== null) await world.attempt('budget.removeEntry', { entryId }, undoOnce);
  },
);

const changeYear = action(
  'change year',
  {
    year: fc.constantFrom(2019, 2019, 2020),
    choices: fc.array(fc.constantFrom(...yearChoices), { minLength: 5, maxLength: 5 }),
    alike: fc.boolean(),
    stays: fc.array(chance, { maxLength: 3 }),
    undoOnce: fc.boolean(),
  },
  async (world, { year: from, choices, alike, stays, undoOnce }) => {
    const closing = await world.backend.ask('budget.closing', { year: from });
    const open = closing.flatMap(({ openOrders }) => openOrders);
    const input = {
      year: from,
      staying: stays.flatMap((one) => world.pick(open, one)?.orderId ?? []),
      choices: closing.map(({ fundId }, place) => ({
        fundId,
        choice: choices[alike ? 0 : place % choices.length] ?? 'niets',
      })),
    };
    const first = await world.attempt('budget.changeYear', input, undoOnce);
    if (first === null) return;
    const again = await world.attempt('budget.changeYear', input);
    expect(again).toMatchObject({ changeId: 0, movedCents: 0, movedLines: 0 });
  },
);

const saveFund = action(
  'fund',
  {
    one: chance,
    perYear: fc.boolean(),
    targetGroup: fc.constantFrom('statushouder', 'statushouder', 'oudkomer', null),
    undoOnce: fc.boolean(),
  },
  async (world, { one, perYear, targetGroup, undoOnce }) => {
    const found = world.pick(await world.backend.ask('budget.overview', {}), one);
    if (found === null) return;
    // One fund stays for a group, and most stay for all.
    const group = found.targetGroup === null && one % 4 > 0 ? null : targetGroup;
    const becomes = { perYear, targetGroup: group, note: `Notitie ${one}` };
    const input = { ...found, before: found, ...becomes };
    await world.attempt('budget.saveFund', input, undoOnce);
  },
);

const saveKey = action(
  'key',
  {
    funds: fc.uniqueArray(fc.nat({ max: 5 }), { minLength: 2, maxLength: 3 }),
    weights: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 3 }),
  },
  async (world, { funds, weights }) => {
    const all = await world.ids('fund');
    const parts = funds.map((place, index) => ({
      fundId: all[place] ?? 1,
      weight: weights[index] ?? 1,
    }));
    const name = parts.map(({ weight }) => weight).join('-');
    await world.attempt('budget.saveKey', { id: null, name, parts });
  },
);

const mandate = action(
  'mandate',
  {
    cents: fc.option(fc.integer({ min: 0, max: 1_000_00 }), { freq: 4 }),
    coordinator: fc.boolean(),
  },
  async (world, { cents, coordinator }) => {
    await world.attempt('budget.saveMandate', { mandateCents: cents });
    await world.coordinate(coordinator);
  },
);

const undo = action(
  'undo',
  { one: chance, latest: fc.boolean(), turned: fc.boolean() },
  async (world, wish) => {
    const changeId = wish.latest
      ? world.changes.at(-1 - (wish.one % 3))
      : world.pick(world.changes, wish.one);
    if (changeId === undefined || changeId === null) return;
    const attempt = () => world.attempt('caseload.undoChange', { changeId });
    await (wish.turned ? world.inOtherGroup(attempt) : attempt());
  },
);

/** Of each thing that is done with invoices and funds, with how often it is done. */
export const spendingActions = [
  { arbitrary: invoice, weight: 12 },
  { arbitrary: changeInvoice, weight: 3 },
  { arbitrary: pay, weight: 2 },
  { arbitrary: removeInvoice, weight: 3 },
  { arbitrary: decide, weight: 2 },
  { arbitrary: reallocate, weight: 2 },
  { arbitrary: removeEntry, weight: 2 },
  { arbitrary: changeYear, weight: 3 },
  { arbitrary: saveFund, weight: 2 },
  { arbitrary: saveKey, weight: 2 },
  { arbitrary: mandate, weight: 3 },
  { arbitrary: undo, weight: 6 },
];
