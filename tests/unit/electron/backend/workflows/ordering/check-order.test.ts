import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addClient } from '../../../../../support/caseload.ts';
import { orderOf, productOf, wholly } from '../../../../../support/money-calls.ts';
import { addFundRows } from '../../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';
import { fileDump } from '../../../../../support/file-dump.ts';

let file: TestTeamFile;
let clientId: number;
let productId: number;
beforeEach(async () => {
  file = await makeTeamFile();
  clientId = await addClient(file.backend.db(), { number: 'K1' });
  productId = await productOf(file.backend.db(), 'Jobcoaching');
});
afterEach(() => file.cleanup());

const dumpOf = () => fileDump(file.backend);

describe('purchasing.checkOrder', () => {
  it('tells of each fund what it would pay, what is free after it and each condition', async () => {
    const db = file.backend.db();
    const one = await addFundRows(db, { name: 'Een', amountCents: 80_00, targetGroup: 'oudkomer' });
    const two = await addFundRows(db, { name: 'Twee' });
    const wish = orderOf({
      productId,
      clientIds: [clientId],
      unitPriceCents: 100_01,
      providerName: 'Wordt niet gemaakt',
      funding: {
        way: 'procent',
        parts: [
          { fundId: one, weight: 5000 },
          { fundId: two, weight: 5000 },
        ],
      },
    });
    const checked = await file.backend.ask('purchasing.checkOrder', wish);
    expect(checked).toMatchObject({
      amountCents: 100_01,
      needsApproval: false,
      mandateCents: null,
      warnings: [],
      funds: [
        {
          fundId: one,
          fundName: 'Een',
          amountCents: 50_01,
          freeCents: 80_00,
          freeAfterCents: 29_99,
        },
        {
          fundId: two,
          fundName: 'Twee',
          amountCents: 50_00,
          freeCents: null,
          freeAfterCents: null,
        },
      ],
    });
    const [first, second] = checked.funds;
    expect(first?.checks.filter(({ met }) => !met)).toMatchObject([
      { condition: 'targetGroup', reason: 'Een is alleen voor oudkomers.' },
    ]);
    expect(second?.checks.every(({ met }) => met)).toBe(true);
    expect(second?.checks.find(({ condition }) => condition === 'free')?.known).toBe(false);
  });

  it('changes nothing', async () => {
    const fundId = await addFundRows(file.backend.db(), { name: 'Een' });
    const before = await dumpOf();
    await file.backend.ask('purchasing.checkOrder', {
      ...orderOf({ productId, clientIds: [clientId], unitPriceCents: 1, funding: wholly(fundId) }),
    });
    expect(await dumpOf()).toEqual(before);
  });

  it('counts the money of a fund in the year of each line', async () => {
    const fundId = await addFundRows(file.backend.db(), {
      name: 'Per jaar',
      years: { 2020: 10_00, 2021: 50_00 },
    });
    const wish = orderOf({
      productId,
      clientIds: [clientId],
      unitPriceCents: 20_00,
      funding: wholly(fundId),
    });
    const [short] = (await file.backend.ask('purchasing.checkOrder', wish)).funds;
    expect(short).toMatchObject({ freeCents: 10_00, freeAfterCents: -10_00 });
    expect(short?.checks.find(({ condition }) => condition === 'free')?.met).toBe(false);
    const later = { ...wish, budgetYear: 2021 };
    const [enough] = (await file.backend.ask('purchasing.checkOrder', later)).funds;
    expect(enough).toMatchObject({ freeCents: 50_00, freeAfterCents: 30_00 });
  });
});
