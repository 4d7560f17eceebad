import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addClient } from '../../../../../support/caseload.ts';
import { wholly, type OrderWish } from '../../../../../support/money-calls.ts';
import { addFundRows } from '../../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
let clientId: number;
beforeEach(async () => {
  file = await makeTeamFile();
  const db = file.backend.db();
  clientId = await addClient(db, { number: 'K1', firstName: 'Rima', lastName: 'Nasser' });
});
afterEach(() => file.cleanup());

const order = (wish: OrderWish) => file.backend.ask('purchasing.order', wish);
const refused = (wish: OrderWish) => file.backend.refused('purchasing.order', wish);
const fund = (name: string, amountCents?: number) =>
  addFundRows(file.backend.db(), amountCents === undefined ? { name } : { name, amountCents });
const trajectories = () =>
  file.backend.db().selectFrom('trajectory').selectAll().orderBy('id').execute();

describe('costs that are no trajectory', () => {
  it('are staff: a line a year, by its months, each in the budget of its year', async () => {
    const fundId = await addFundRows(file.backend.db(), {
      name: 'Per jaar',
      years: { 2020: 100_000_00, 2021: 30_000_00 },
    });
    const staff: OrderWish = {
      costKind: 'personeel',
      productId: null,
      description: 'Extra klantmanagers',
      unit: 'maand',
      vatRate: 'vrijgesteld',
      startDate: '2020-07-01',
      endDate: '2021-03-31',
      budgetYear: 2020,
      fteHundredths: 200,
      lines: [{ clientId: null, quantityHundredths: 1800, unitPriceCents: 5000_00 }],
      funding: wholly(fundId),
    };
    const { order: placed } = await order(staff);
    expect(placed).toMatchObject({ typeName: null, clients: [], budgetYears: [2020, 2021] });
    expect(placed.lines).toMatchObject([
      { budgetYear: 2020, quantityHundredths: 1200, amountCents: 60_000_00, fteHundredths: 200 },
      { budgetYear: 2021, quantityHundredths: 600, amountCents: 30_000_00, trajectoryId: null },
    ]);
    // 2020 has room left, 2021 has none.
    const { code, message } = await refused(staff);
    expect(code).toBe('fund-blocked');
    expect(message).toContain('Per jaar 2020');
    const less = { ...staff, lines: [{ ...staff.lines[0], quantityHundredths: 900 }] } as OrderWish;
    expect((await refused(less)).message).toContain('Per jaar 2021');
  });

  it('are of a client or of nobody, from a provider that may be new', async () => {
    const fundId = await fund('Fonds');
    const { order: placed } = await order({
      costKind: 'kinderopvang',
      productId: null,
      providerName: 'Kinderopvang De Berg',
      unit: 'maand',
      vatRate: 'vrijgesteld',
      startDate: '2020-01-01',
      endDate: '2020-03-31',
      budgetYear: 2020,
      lines: [{ clientId, quantityHundredths: 300, unitPriceCents: 200_00 }],
      funding: wholly(fundId),
    });
    expect(placed).toMatchObject({
      providerName: 'Kinderopvang De Berg',
      amountCents: 600_00,
      clients: [{ id: clientId }],
      lines: [{ clientId, trajectoryId: null }],
    });
    expect(await trajectories()).toEqual([]);
    const names = (await file.backend.ask('purchasing.providers', {})).map(({ name }) => name);
    expect(names).toContain('Kinderopvang De Berg');
  });

  it('are paid by a fund that pays that kind', async () => {
    const fundId = await addFundRows(file.backend.db(), { name: 'Fonds', costKinds: ['traject'] });
    expect(
      await refused({
        costKind: 'reiskosten',
        productId: null,
        unit: 'maand',
        vatRate: '9',
        startDate: '2020-01-01',
        endDate: null,
        budgetYear: 2020,
        lines: [{ clientId: null, quantityHundredths: 100, unitPriceCents: 1_00 }],
        funding: wholly(fundId),
      }),
    ).toMatchObject({
      code: 'fund-blocked',
      message: 'Fonds betaalt geen reiskosten. Kies een ander fonds.',
    });
  });
});
