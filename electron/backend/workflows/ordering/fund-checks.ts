import { adviceFor, askFor, type PayingAct } from '#shared/kernel/paying-advice.ts';
import type { FundPosition } from '#shared/budget/fund.ts';
import { checkConditions, checkFree, type FundCheck } from '#shared/budget/rules.ts';
import { targetGroupOf } from '#shared/caseload/rules.ts';
import type { CostKind } from '#shared/kernel/cost-kind.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Cents } from '#shared/kernel/money.ts';
import type { Override } from '#shared/purchasing/orders.ts';
import { mayDecide } from '../../budget/mandate.ts';
import { FundMoney } from '../../budget/fund-money.ts';
import { positionOf, readFund } from '../../budget/position.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { letsPass } from '#shared/purchasing/let-pass.ts';
import { Refusal } from '../../refusal.ts';
import {
  openCheck,
  toldOfAll,
  type Passed,
  type UnmetClient,
  type UnmetOfFund,
} from './unmet-clients.ts';

/** Money that would be committed of one fund for one line. */
export interface Commitment {
  readonly fundId: number;
  readonly budgetYear: number;
  /** Below zero: it is freed. */
  readonly amountCents: Cents;
  /** For whom it is: its client, or the participants of a course. Nobody: a cost of the team. */
  readonly clientIds: readonly number[];
}

export interface Purpose {
  readonly costKind: CostKind;
  readonly startDate: IsoDate;
}

/** One fund with all that would be committed of it, and whether it may be. */
export interface CheckedFund extends UnmetOfFund {
  readonly amountCents: Cents;
  /** Of the years that are asked of it together. `null`: unknown. */
  readonly freeCents: Cents | null;
  readonly freeAfterCents: Cents | null;
  readonly checks: readonly FundCheck[];
}

/** Whom a fund would pay for, as its conditions look at it. */
type CheckedClient = Awaited<ReturnType<typeof readClients>>[number];

/** @throws Refusal `not-found` for a client or fund that is not in the file */
export async function checkFunds(
  trx: TeamTransaction,
  purpose: Purpose,
  commitments: readonly Commitment[],
): Promise<CheckedFund[]> {
  const ids = new Set(commitments.flatMap(({ clientIds }) => clientIds));
  const clients = new Map((await readClients(trx, [...ids])).map((one) => [one.id, one]));
  const byFund = Map.groupBy(commitments, ({ fundId }) => fundId);
  const [onlyFund, ...others] = byFund.keys();
  const money = await FundMoney.read(trx, others.length === 0 ? (onlyFund ?? null) : null);
  const checked: CheckedFund[] = [];
  for (const [fundId, own] of byFund) {
    const years = [...new Set(own.map(({ budgetYear }) => budgetYear))].sort();
    const fund = await readFund(trx, fundId);
    const positions = years.map((year) => ({ year, position: positionOf(fund, money, year) }));
    const [first] = positions;
    if (first === undefined) continue;
    const whom = new Set(own.flatMap(({ clientIds }) => clientIds));
    const { checks, unmetFor, unmetClients } = conditionsFor(
      first.position,
      { ...purpose, budgetYears: payingYears(own) },
      [...whom].flatMap((id) => clients.get(id) ?? []),
      ids.size > 1,
    );
    const amountCents = sumOf(own);
    // A fund with one amount for its whole period has the same money in each year.
    const counted = first.position.perYear ? positions : [first];
    const frees = counted.map(({ position }) => position.freeCents);
    const freeCents = frees.includes(null) ? null : frees.reduce<Cents>((a, b) => a + (b ?? 0), 0);
    const free = counted.map(({ year, position }) =>
      checkFree(
        counted.length > 1 ? { ...position, name: `${position.name} ${year}` } : position,
        neededOf(position.perYear ? own.filter(({ budgetYear }) => budgetYear === year) : own),
      ),
    );
    checked.push({
      fundId,
      fundName: first.position.name,
      amountCents,
      freeCents,
      freeAfterCents: freeCents === null ? null : freeCents - amountCents,
      checks: [...checks, ...asOne(free)],
      unmetFor,
      unmetClients,
      severalClients: ids.size > 1,
    });
  }
  return checked;
}

/** The years that would pay, and not those in which something is only freed. */
const payingYears = (commitments: readonly Commitment[]): number[] =>
  commitments.flatMap(({ amountCents, budgetYear }) => (amountCents > 0 ? [budgetYear] : []));

const sumOf = (commitments: readonly Commitment[]): Cents =>
  commitments.reduce((sum, { amountCents }) => sum + amountCents, 0);

/** What is freed on another line makes room, and needs none. */
const neededOf = (commitments: readonly Commitment[]): Cents => Math.max(0, sumOf(commitments));

/** Of several years the one that has too little, else the first. */
const asOne = (checks: readonly FundCheck[]): FundCheck[] =>
  [checks.find(({ met }) => !met) ?? checks.find(({ known }) => !known) ?? checks[0]].filter(
    (one) => one !== undefined,
  );

/** Whether a condition is about the person for whom it is paid; others are about the whole order. */
export const isPersonal = (condition: FundCheck['condition']): boolean =>
  condition === 'targetGroup' || condition === 'settlementYears';

/** The conditions for all clients together: met when they are for each. */
function conditionsFor(
  fund: FundPosition,
  purpose: Purpose & { readonly budgetYears: readonly number[] },
  clients: readonly CheckedClient[],
  severalClients: boolean,
) {
  const unmetFor = new Map<FundCheck['condition'], Set<number>>();
  const unmetClients = new Map<FundCheck['condition'], UnmetClient[]>();
  if (clients.length === 0) {
    const checks = checkConditions(fund, { ...purpose, client: null });
    return { checks, unmetFor, unmetClients };
  }
  let checks: FundCheck[] = [];
  for (const client of clients) {
    const own = checkConditions(fund, { ...purpose, client });
    for (const { condition, met, reason } of own) {
      if (met) continue;
      unmetFor.set(condition, (unmetFor.get(condition) ?? new Set()).add(client.id));
      if (!isPersonal(condition)) continue;
      const { id, number } = client;
      const known = client[condition === 'targetGroup' ? 'targetGroup' : 'settlementDate'] !== null;
      const unmet = { id, number, reason: reason ?? '', known };
      unmetClients.set(condition, [...(unmetClients.get(condition) ?? []), unmet]);
    }
    checks = own.map((check, at) => (checks[at]?.met === false ? checks[at] : check));
  }
  checks = checks.map((check) =>
    toldOfAll(check, fund.name, unmetClients.get(check.condition) ?? [], severalClients),
  );
  return { checks, unmetFor, unmetClients };
}

async function readClients(trx: TeamTransaction, ids: readonly number[]) {
  if (ids.length === 0) return [];
  const rows = await trx
    .selectFrom('client')
    .select(['id', 'client_number as number', 'target_group', 'settlement_date'])
    .where('id', 'in', ids)
    .execute();
  if (rows.length < ids.length) {
    throw new Refusal(
      'not-found',
      'Deze klant staat niet meer in het teambestand. Zoek de klant opnieuw bij Klanten.',
      'lines',
    );
  }
  return rows.map(({ target_group, settlement_date, ...row }) => ({
    ...row,
    targetGroup: targetGroupOf(target_group, settlement_date),
    settlementDate: settlement_date,
  }));
}

/** What is let pass of what is being done. */
interface LetPass {
  readonly act: PayingAct;
  readonly overrides: readonly Override[];
  /** What was let pass before, by who might. */
  readonly passed?: readonly Passed[];
}

/**
 * @returns the overrides that were needed
 * @throws Refusal `fund-blocked` when a condition is not met and nobody who may let it pass did
 */
export async function refuseUnmet(
  { trx, account }: { readonly trx: TeamTransaction; readonly account: string },
  funds: readonly CheckedFund[],
  { act, overrides, passed = [] }: LetPass,
): Promise<readonly Override[]> {
  const used: Override[] = [];
  for (const fund of funds) {
    for (const check of fund.checks) {
      const open = openCheck(fund, check, passed);
      if (open === null) continue;
      const override = overrides.find((one) => letsPass(one, fund.fundId, open));
      if (override === undefined) {
        const advice = adviceFor(act, open.condition);
        throw new Refusal('fund-blocked', `${open.reason ?? open.label} ${advice}`, 'funding');
      }
      used.push(override);
    }
  }
  if (used.length > 0 && !(await mayDecide(trx, account))) {
    throw new Refusal(
      'fund-blocked',
      `Alleen een coördinator laat een fonds betalen dat dit volgens zijn voorwaarden niet betaalt. ${askFor[act]}`,
      'overrides',
    );
  }
  return used;
}
