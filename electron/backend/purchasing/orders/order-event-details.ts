import type { TouchedRow } from '../../changes/change-rows.ts';
import type { TeamTransaction } from '../../database/schema.ts';

/**
 * What a change did besides to the amount: other places, who came or left, another budget year.
 *
 * @param own what the change touched
 * @param numberOf the client of a trajectory, by number
 */
export function detailsOf(
  own: readonly TouchedRow[],
  numberOf: (trajectoryId: number) => string | undefined,
): string[] {
  // What came with the order or went with it tells nothing apart from it.
  const isWhole = own.some(
    ({ table, before, after }) => table === 'purchase_order' && (before === null || after === null),
  );
  if (isWhole) return [];
  return [
    ...placesIn(own),
    ...own.flatMap(({ table, before, after }) =>
      table === 'course_participant'
        ? (numberOf(Number((after ?? before)?.['trajectory_id'])) ?? [])
        : [],
    ),
    ...yearsIn(own),
  ];
}

/** The numbers of the clients of the trajectories of participants, also of who left. */
export async function numbersOf(
  trx: TeamTransaction,
  rows: readonly TouchedRow[],
): Promise<ReadonlyMap<number, string>> {
  const ids = rows.flatMap(({ table, before, after }) =>
    table === 'course_participant' ? [Number((after ?? before)?.['trajectory_id'])] : [],
  );
  if (ids.length === 0) return new Map();
  const found = await trx
    .selectFrom('trajectory')
    .innerJoin('client', 'client.id', 'trajectory.client_id')
    .select(['trajectory.id', 'client.client_number as number'])
    .where('trajectory.id', 'in', [...new Set(ids)])
    .execute();
  return new Map(found.map(({ id, number }) => [id, number]));
}

function placesIn(own: readonly TouchedRow[]): string[] {
  return own.flatMap(({ table, before, after }) => {
    if (table !== 'purchase_order' || before === null || after === null) return [];
    const [was, becomes] = [before['capacity'] ?? null, after['capacity'] ?? null];
    if (was === becomes) return [];
    if (typeof becomes !== 'number') return ['geen vast aantal plaatsen meer'];
    if (typeof was !== 'number') return [`${becomes} plaatsen`];
    return [`${becomes < was ? 'minder' : 'meer'} plaatsen (van ${was} naar ${becomes})`];
  });
}

function yearsIn(own: readonly TouchedRow[]): string[] {
  const moves = own.flatMap(({ table, before, after }) => {
    if (table !== 'order_line' || before === null || after === null) return [];
    const [was, becomes] = [before['budget_year'], after['budget_year']];
    return was === becomes ? [] : [`van ${String(was)} naar ${String(becomes)}`];
  });
  return [...new Set(moves)];
}
