import { formatDate, yearOf, type IsoDate } from '#shared/kernel/dates.ts';
import { brokenSpendingLimit } from '#shared/kernel/fund-conditions.ts';
import { isAskedStatus } from '#shared/kernel/trajectory-status.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { Refusal } from '../../refusal.ts';
import type { RecordToKeep } from './record-to-keep.ts';

/**
 * What money says about a trajectory that somebody changes. The fund of its order pays for a start within
 * the spending period only, as when it was ordered. An imported cost counts on the day of the start: in
 * another year it would move between budget years, in reports that were made already.
 */
export async function checkTrajectory({ trx, recordId, row, now, values }: RecordToKeep) {
  if (row?.['status'] === 'geannuleerd') {
    throw new Refusal(
      'conflict',
      'De order van dit traject is geannuleerd. Het traject verandert niet meer. Gaat het toch door, koop het dan opnieuw in.',
    );
  }
  if (isAskedStatus(row?.['status'])) {
    throw new Refusal(
      'conflict',
      'Dit is nog een aanvraag. Koop het traject eerst in bij Inkoop, of wijs de aanvraag daar af.',
    );
  }
  const was = now?.['startDate'];
  const start = values['startDate'];
  if (recordId === null || typeof was !== 'string' || typeof start !== 'string') return;
  if (start === was) return;
  await refuseOutsidePeriod(trx, recordId, start);
  if (yearOf(start) !== yearOf(was)) await refuseOtherYear(trx, recordId, was);
}

async function refuseOutsidePeriod(trx: TeamTransaction, trajectoryId: number, start: IsoDate) {
  const funds = await trx
    .selectFrom('line_trajectory')
    .innerJoin('order_line', 'order_line.id', 'line_trajectory.line_id')
    .innerJoin('purchase_order', 'purchase_order.id', 'order_line.order_id')
    .innerJoin('order_share', 'order_share.line_id', 'order_line.id')
    .innerJoin('fund', 'fund.id', 'order_share.fund_id')
    .select(['fund.name', 'fund.spend_from as spendFrom', 'fund.spend_until as spendUntil'])
    .where('line_trajectory.trajectory_id', '=', trajectoryId)
    .where('purchase_order.cancelled_on', 'is', null)
    // What the coordinator let pass when it was ordered stays let pass.
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('order_override')
            .select('order_override.id')
            .whereRef('order_override.line_id', '=', 'order_line.id')
            .whereRef('order_override.fund_id', '=', 'fund.id')
            .where('order_override.condition', '=', 'spendingPeriod'),
        ),
      ),
    )
    .orderBy('order_share.id')
    .execute();
  for (const fund of funds) {
    const broken = brokenSpendingLimit(fund, start);
    if (broken === null) continue;
    const day = formatDate(broken.day);
    throw new Refusal(
      'invalid-input',
      broken.limit === 'from'
        ? `Dit traject is gekocht uit ${fund.name}, te besteden vanaf ${day}. Kies die dag of een latere.`
        : `Dit traject is gekocht uit ${fund.name}, te besteden tot en met ${day}. Kies die dag of een eerdere.`,
      'values.startDate',
    );
  }
}

async function refuseOtherYear(trx: TeamTransaction, trajectoryId: number, was: IsoDate) {
  if (!(await hasImportedCost(trx, trajectoryId))) return;
  const year = yearOf(was);
  throw new Refusal(
    'invalid-input',
    `De kosten van dit traject kwamen uit een lijst en tellen mee in ${year}, het jaar waarin het begon. Kies een dag in ${year}. Klopt het jaar niet, maak dan de import ongedaan en verbeter de lijst.`,
    'values.startDate',
  );
}

/** Its costs came with a list. */
async function hasImportedCost(trx: TeamTransaction, trajectoryId: number): Promise<boolean> {
  const cost = await trx
    .selectFrom('imported_cost')
    .select('trajectory_id')
    .where('trajectory_id', '=', trajectoryId)
    .executeTakeFirst();
  return cost !== undefined;
}

/** Refuses to take a trajectory away that money hangs on; one without costs can go. */
export async function refuseWithCosts(trx: TeamTransaction, trajectoryId: number): Promise<void> {
  const line = await trx
    .selectFrom('order_line')
    .select('id')
    .where('trajectory_id', '=', trajectoryId)
    .executeTakeFirst();
  const seat = await trx
    .selectFrom('course_participant')
    .select('id')
    .where('trajectory_id', '=', trajectoryId)
    .executeTakeFirst();
  if (line !== undefined || seat !== undefined) {
    throw new Refusal(
      'invalid-input',
      'Een traject haalt u weg door de order te annuleren.',
      'kind',
    );
  }
  if (!(await hasImportedCost(trx, trajectoryId))) return;
  throw new Refusal(
    'invalid-input',
    'De kosten van dit traject kwamen uit een lijst. Maak die import ongedaan: dan gaat het traject weg.',
    'kind',
  );
}
