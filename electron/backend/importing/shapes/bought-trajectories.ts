import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Cents, VatRate } from '#shared/kernel/money.ts';
import { askedStatuses } from '#shared/kernel/trajectory-status.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { loadBoughtLines, type BoughtLine } from './bought-lines.ts';

/** What an invoice can be for: a trajectory of a client, or an order of something else. */
export interface BoughtTrajectory {
  /** `null`: an order line of no one trajectory, as of a course or of childcare. */
  readonly id: number | null;
  readonly clientId: number | null;
  readonly clientNumber: string | null;
  readonly typeId: number | null;
  readonly typeName: string | null;
  /** Who sends the invoice: of an order that of the order. */
  readonly providerId: number | null;
  readonly providerName: string | null;
  readonly startDate: IsoDate;
  readonly endDate: IsoDate | null;
  readonly cancelled: boolean;
  /** What a list said that it cost; an order would count that twice. */
  readonly importedCents: Cents | null;
  /** Of the catalogue, for an order that has to be made. */
  readonly vatRate: VatRate;
  readonly order: BoughtLine | null;
}

/**
 * All that an invoice can be for. A trajectory with more than one order is there once for each; of a course
 * each participant has its one line.
 */
export async function loadBoughtTrajectories(trx: TeamTransaction): Promise<BoughtTrajectory[]> {
  const rows = await trx
    .selectFrom('trajectory')
    .innerJoin('client', 'client.id', 'trajectory.client_id')
    .innerJoin('trajectory_type', 'trajectory_type.id', 'trajectory.type_id')
    .leftJoin('provider', 'provider.id', 'trajectory.provider_id')
    .leftJoin('imported_cost', 'imported_cost.trajectory_id', 'trajectory.id')
    .leftJoin('course_participant', 'course_participant.trajectory_id', 'trajectory.id')
    .select([
      'trajectory.id',
      'trajectory.client_id as clientId',
      'client.client_number as clientNumber',
      'trajectory.type_id as typeId',
      'trajectory_type.name as typeName',
      'trajectory.provider_id as providerId',
      'provider.name as providerName',
      'trajectory.start_date as startDate',
      'trajectory.end_date as endDate',
      'trajectory.status',
      'imported_cost.amount_cents as importedCents',
      'course_participant.order_id as courseId',
    ])
    .where('trajectory.status', 'not in', askedStatuses)
    .orderBy('trajectory.id')
    .execute();
  const lines = await loadBoughtLines(trx);
  const byTrajectory = Map.groupBy(lines, ({ trajectoryId }) => trajectoryId);
  const ofNoTrajectory = byTrajectory.get(null) ?? [];
  const byCourse = Map.groupBy(ofNoTrajectory, ({ orderId }) => orderId);
  const rateOf = await ratesOf(trx);
  const bought = rows.flatMap(({ status, courseId, ...row }): BoughtTrajectory[] => {
    const plain = {
      ...row,
      cancelled: status === 'geannuleerd',
      vatRate: rateOf(row.typeId, row.providerId),
    };
    const own =
      byTrajectory.get(row.id) ?? (courseId === null ? [] : (byCourse.get(courseId) ?? []));
    if (own.length === 0) return [{ ...plain, order: null }];
    return own.map((order) => ({ ...plain, ...senderOf(order), order }));
  });
  return [...bought, ...ofNoTrajectory.map(withoutTrajectory)];
}

const senderOf = ({ providerId, providerName }: BoughtLine) => ({ providerId, providerName });

const withoutTrajectory = (order: BoughtLine): BoughtTrajectory => ({
  id: null,
  clientId: order.clientId,
  clientNumber: order.clientNumber,
  typeId: order.typeId,
  typeName: order.typeName,
  ...senderOf(order),
  startDate: order.startsOn,
  endDate: null,
  cancelled: order.cancelled,
  importedCents: null,
  vatRate: order.vatRate,
  order,
});

/** The VAT of what the catalogue has of a type and provider, a whole trajectory first. */
async function ratesOf(
  trx: TeamTransaction,
): Promise<(typeId: number, providerId: number | null) => VatRate> {
  const products = await trx
    .selectFrom('product')
    .select(['type_id', 'provider_id', 'vat_rate', 'unit'])
    .orderBy('id')
    .execute();
  const rates = new Map<string, VatRate>();
  const ofOthers = products.filter(({ unit }) => unit !== 'traject');
  for (const product of [...ofOthers, ...products.filter(({ unit }) => unit === 'traject')]) {
    rates.set(`${product.type_id} ${product.provider_id}`, product.vat_rate);
  }
  // A list does not say; the team corrects it in the catalogue.
  return (typeId, providerId) => rates.get(`${typeId} ${providerId}`) ?? 'vrijgesteld';
}
