import { objectionToYearChange } from '#shared/budget/year-rules.ts';
import type { Cents } from '#shared/kernel/money.ts';
import type { OrderDetail } from '#shared/purchasing/orders.ts';
import type { TouchedRow } from '../../changes/change-rows.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { listFunds } from '../../budget/position.ts';
import { checkFunds, isPersonal } from './fund-checks.ts';
import { clientsOfLine } from './order-facts.ts';
import { passedBefore, passedForClient } from './overrides.ts';
import { fundsOfPlace, isLeftOpen } from './participants.ts';
import { openCheck } from './unmet-clients.ts';

/**
 * Why a fund does not pay what an undo commits again, in a Dutch sentence; `null`: it does, or it was let pass. Always
 * asked: what became of a client by an import is nowhere noted.
 *
 * @param before the order as it stood before the undo; `null`: it was not there
 */
export async function unmetAgain(
  trx: TeamTransaction,
  before: OrderDetail | null,
  after: OrderDetail,
): Promise<string | null> {
  const openOf = (lineId: number, fundId: number): Cents =>
    before?.lines.find(({ id }) => id === lineId)?.shares.find((share) => share.fundId === fundId)
      ?.openCents ?? 0;
  const grown = after.lines.flatMap((line) =>
    line.shares.flatMap(({ fundId, openCents }) => {
      const amountCents = openCents - openOf(line.id, fundId);
      if (amountCents <= 0) return [];
      const clientIds = clientsOfLine(after, line);
      return { lineId: line.id, fundId, amountCents, budgetYear: line.budgetYear, clientIds };
    }),
  );
  if (grown.length === 0) return null;
  const purpose = { costKind: after.costKind, startDate: after.startsOn };
  const lineIds = new Set(grown.map(({ lineId }) => lineId));
  const passed = await passedBefore(trx, after.id, lineIds);
  for (const fund of await checkFunds(trx, purpose, grown)) {
    const [unmet] = fund.checks
      // Whether there is enough is looked at of all funds together.
      .filter(({ condition }) => condition !== 'free')
      .flatMap((check) => openCheck(fund, check, passed) ?? []);
    if (unmet !== undefined) return unmet.reason ?? unmet.label;
  }
  return null;
}

/**
 * Why a fund of a course does not pay for who gets a place again by an undo, in a Dutch sentence; `null`: it does, it
 * was let pass for this client, or the course waits, as for `addParticipant`. What its funds ask of the course as a
 * whole is no matter of a place.
 *
 * @param rows what the undone change touched
 */
export async function unmetPlaceAgain(
  trx: TeamTransaction,
  after: OrderDetail,
  rows: readonly TouchedRow[],
): Promise<string | null> {
  if (isLeftOpen(after)) return null;
  const back = new Set(
    rows.flatMap((row) =>
      row.table === 'course_participant' && row.after === null ? [row.rowId] : [],
    ),
  );
  const participants = after.course?.participants.filter(({ id }) => back.has(id)) ?? [];
  for (const { clientId } of participants) {
    const passed = await passedForClient(trx, after.id, clientId);
    for (const fund of await fundsOfPlace(after, clientId, { trx })) {
      const [unmet] = fund.checks
        .filter(({ condition }) => isPersonal(condition))
        .flatMap((check) => openCheck(fund, check, passed) ?? []);
      if (unmet !== undefined) return unmet.reason ?? unmet.label;
    }
  }
  return null;
}

/**
 * Why what an undo brings to a later year cannot go there, in a Dutch sentence, as for a year change and for moving
 * money by hand; `null`: it can.
 *
 * @param rows what the undone change touched
 */
export async function pastEndAgain(
  trx: TeamTransaction,
  rows: readonly TouchedRow[],
): Promise<string | null> {
  const going = new Map<number, number>();
  for (const { table, rowId, before, after } of rows) {
    const [from, to] = [after?.['budget_year'], before?.['budget_year']];
    const moves = table === 'order_line' && typeof from === 'number' && typeof to === 'number';
    if (moves && to > from) going.set(rowId, to);
  }
  const shares =
    going.size === 0
      ? []
      : await trx
          .selectFrom('order_share')
          .select(['line_id as lineId', 'fund_id as fundId'])
          .where('line_id', 'in', [...going.keys()])
          .where('amount_cents', '>', 0)
          .execute();
  const arriving = [
    ...shares.map(({ lineId, fundId }) => ({ fundId, year: going.get(lineId) ?? 0 })),
    ...rows.flatMap(({ table, before, after }) => {
      const isBack = table === 'fund_entry' && after === null && before?.['moved_number'] !== null;
      const [fundId, year, cents] = ['fund_id', 'budget_year', 'amount_cents'].map((column) =>
        Number(before?.[column] ?? 0),
      );
      return isBack && fundId && year && cents && cents > 0 ? [{ fundId, year }] : [];
    }),
  ];
  if (arriving.length === 0) return null;
  const funds = new Map((await listFunds(trx)).map((fund) => [fund.id, fund]));
  for (const { fundId, year } of arriving) {
    const fund = funds.get(fundId);
    // One amount for the whole period pays in any year.
    const objection = fund?.perYear === true ? objectionToYearChange(fund, year - 1) : null;
    if (objection !== null) return objection;
  }
  return null;
}
