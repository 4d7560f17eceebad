import type { Page } from '@playwright/test';
import type { TestApp } from './app.ts';
import { openTeam } from './open-team.ts';

const clients = [
  ['204117', 'Rima', 'Nasser', '12-09-2017'],
  ['204118', 'Yonas', 'Tesfay', '03-02-2016'],
  ['204119', 'Abdulrahman Mohammed', 'Al-Sayed van den Heuvel-Kowalczyk', '20-06-2015'],
  ['204120', 'Selam', 'Gebremedhin', '12-09-2017'],
] as const;

export interface MoneyTeam {
  readonly page: Page;
  /** By the name of the fund. */
  readonly funds: Readonly<Record<string, number>>;
  /** By the number of the client. */
  readonly clients: Readonly<Record<string, number>>;
}

/** A team with four clients and two funds of one amount for their whole period, in euro cents. */
export async function openMoneyTeam(
  app: TestApp,
  amounts: Readonly<Record<string, number>> = {
    Participatiebudget: 5000_00,
    'SPUK inburgering': 2000_00,
  },
): Promise<MoneyTeam> {
  const page = await openTeam(app, {
    clients: clients.map(([klantnummer, voornaam, achternaam, settled]) => ({
      klantnummer,
      voornaam,
      achternaam,
      'datum vestiging': settled,
      'trede start': '1',
      'trede nu': '3',
    })),
  });
  const ids = await page.evaluate(async () => {
    const listed = await window.trede.calls['caseload.names']({});
    if (!listed.ok) throw new Error(listed.error.message);
    return Object.fromEntries(listed.value.map(({ id, clientNumber }) => [clientNumber, id]));
  });
  const funds: Record<string, number> = {};
  for (const [name, cents] of Object.entries(amounts))
    funds[name] = await addFund(page, name, cents);
  return { page, funds, clients: ids };
}

export interface FundWish {
  readonly targetGroup?: 'statushouder' | 'oudkomer';
}

/** Adds a fund with one amount for its whole period. The budget has tests of its own. */
export async function addFund(
  page: Page,
  name: string,
  amountCents: number,
  wish: FundWish = {},
): Promise<number> {
  return page.evaluate(
    async ({ fundName, cents, targetGroup }) => {
      const { calls } = window.trede;
      const made = await calls['budget.saveFund']({
        id: null,
        name: fundName,
        source: null,
        perYear: false,
        repay: false,
        note: null,
        spendFrom: null,
        spendUntil: null,
        targetGroup,
        costKinds: null,
        settledFromYear: null,
        settledUntilYear: null,
      });
      if (!made.ok) throw new Error(made.error.message);
      const decided = await calls['budget.saveDecision']({
        id: null,
        fundId: made.value.fundId,
        kind: 'begroting',
        budgetYear: null,
        date: '2026-01-01',
        reference: 'B-1',
        headcount: null,
        rateCents: null,
        amountCents: cents,
      });
      if (!decided.ok) throw new Error(decided.error.message);
      return made.value.fundId;
    },
    { fundName: name, cents: amountCents, targetGroup: wish.targetGroup ?? null },
  );
}

/** What each fund has committed, by the name of the fund. */
export const committed = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const funds = await window.trede.calls['budget.overview']({});
    if (!funds.ok) throw new Error(funds.error.message);
    return Object.fromEntries(
      funds.value.map(({ name, committedCents }) => [name, committedCents]),
    );
  });
