import { addAmountRow, addOrderRows } from '../../../../../support/money-rows.ts';
import type { TeamDatabase } from '../../../../../../electron/backend/database/schema.ts';

export interface SmallCaseload {
  /** Ids by client number. */
  readonly clients: ReadonlyMap<string, number>;
  readonly fundId: number;
}

/** Clients K1, K2 and 00123, one fund ('Fonds A'), and the names that trajectories need. */
export async function addSmallCaseload(db: TeamDatabase): Promise<SmallCaseload> {
  const clients = new Map<string, number>();
  for (const number of ['K1', 'K2', '00123']) {
    const household = await db
      .insertInto('household')
      .values({ household_number: `P-${number}` })
      .returning('id')
      .executeTakeFirstOrThrow();
    const client = await db
      .insertInto('client')
      .values({
        client_number: number,
        household_id: household.id,
        first_name: 'Salma',
        last_name: `Ali ${number}`,
        settlement_date: '2016-01-01',
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    clients.set(number, client.id);
  }
  const fund = await db
    .insertInto('fund')
    .values({ name: 'Fonds A', spend_until: '2019-06-30' })
    .returning('id')
    .executeTakeFirstOrThrow();
  await addAmountRow(db, fund.id, 1_000_000_00);
  await db
    .insertInto('trajectory_type')
    .values([{ name: 'Jobcoaching' }, { name: 'Taalstage' }])
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  await db
    .insertInto('provider')
    .values([{ name: 'Op Stap' }, { name: 'Forte' }])
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  return { clients, fundId: fund.id };
}

export interface TrajectoryToAdd {
  readonly clientId: number;
  readonly type?: 'Jobcoaching' | 'Taalstage';
  readonly provider?: 'Op Stap' | 'Forte' | null;
  readonly start?: string;
  readonly status?: 'loopt' | 'geannuleerd';
}

export async function addTrajectory(
  db: TeamDatabase,
  {
    clientId,
    type = 'Jobcoaching',
    provider = 'Op Stap',
    start = '2018-02-01',
    status = 'loopt',
  }: TrajectoryToAdd,
): Promise<number> {
  const { id } = await db
    .insertInto('trajectory')
    .values((eb) => ({
      client_id: clientId,
      type_id: eb.selectFrom('trajectory_type').select('id').where('name', '=', type),
      provider_id:
        provider === null
          ? null
          : eb.selectFrom('provider').select('id').where('name', '=', provider),
      start_date: start,
      status,
    }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function addOrder(
  db: TeamDatabase,
  order: {
    readonly trajectoryId: number;
    readonly fundId: number;
    readonly number: string;
    readonly priceCents: number;
    readonly cancelled?: boolean;
  },
): Promise<number> {
  const { orderId } = await addOrderRows(db, {
    number: order.number,
    lines: [
      {
        trajectoryId: order.trajectoryId,
        shares: [{ fundId: order.fundId, cents: order.priceCents }],
      },
    ],
    orderedOn: '2018-01-15',
    cancelledOn: order.cancelled === true ? '2018-01-20' : null,
  });
  return orderId;
}
