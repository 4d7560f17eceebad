import type { TeamDatabase } from '../../electron/backend/database/schema.ts';
import type { LadderStep } from '../../shared/caseload/schema.ts';
import type { TargetGroup } from '../../shared/kernel/target-group.ts';
import type { TrajectoryStatus } from '../../shared/kernel/trajectory-status.ts';

/** A client as a test wants one; what it leaves out is plain or empty. */
export interface ClientWish {
  readonly number: string;
  readonly household?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly settlementDate?: string | null;
  readonly targetGroup?: TargetGroup;
  readonly ladder?: readonly { step: LadderStep; on: string | null }[];
  readonly trajectories?: readonly {
    type: string;
    start: string;
    end?: string | null;
    status?: TrajectoryStatus;
  }[];
}

/** Puts a client straight into the tables, and returns its id. */
export async function addClient(db: TeamDatabase, wish: ClientWish): Promise<number> {
  const householdId = await idOfHousehold(db, wish.household ?? `BP-${wish.number}`);
  const { id } = await db
    .insertInto('client')
    .values({
      client_number: wish.number,
      household_id: householdId,
      first_name: wish.firstName ?? 'Voornaam',
      last_name: wish.lastName ?? `Achternaam ${wish.number}`,
      settlement_date: wish.settlementDate === undefined ? '2016-05-01' : wish.settlementDate,
      target_group: wish.targetGroup ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const { step, on } of wish.ladder ?? []) {
    await db
      .insertInto('ladder_measurement')
      .values({ client_id: id, step, measured_on: on })
      .execute();
  }
  for (const trajectory of wish.trajectories ?? []) {
    await db
      .insertInto('trajectory')
      .values({
        client_id: id,
        type_id: await idOfType(db, trajectory.type),
        start_date: trajectory.start,
        end_date: trajectory.end ?? null,
        status: trajectory.status ?? 'loopt',
      })
      .execute();
  }
  return id;
}

async function idOfHousehold(db: TeamDatabase, number: string): Promise<number> {
  const known = await db
    .selectFrom('household')
    .select('id')
    .where('household_number', '=', number)
    .executeTakeFirst();
  if (known) return known.id;
  const added = await db
    .insertInto('household')
    .values({ household_number: number })
    .returning('id')
    .executeTakeFirstOrThrow();
  return added.id;
}

async function idOfType(db: TeamDatabase, name: string): Promise<number> {
  const type = await db
    .selectFrom('trajectory_type')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return type.id;
}
