import { expect } from 'vitest';
import type { BackendCallName } from '../../../shared/ipc/contract.ts';
import type { TestBackend } from '../backend.ts';

/** What a fund pays of a line, and for whom. */
interface Paid {
  readonly lineId: number;
  readonly fundId: number;
  readonly clientId: number;
  readonly amountCents: number;
  readonly fits: boolean;
}

/**
 * For whom funds pay: money and places come, grow and come back only for who meets what a fund asks of persons, or
 * for whom somebody let that pass for at least so much.
 */
export class PaidClients {
  /** What stood, by line, fund and client. */
  #stood = new Map<string, number>();

  /** To call after each call. */
  async verify(backend: TestBackend, name: BackendCallName): Promise<void> {
    const open = await openShares(backend);
    const stands = new Map<string, number>();
    for (const paid of await paidShares(backend)) {
      const { lineId, fundId, clientId, amountCents } = paid;
      const key = `${lineId} ${fundId} ${clientId}`;
      stands.set(key, amountCents);
      const isMore = amountCents > (this.#stood.get(key) ?? -1);
      if (!isMore || paid.fits || !open.has(`${lineId} ${fundId}`)) continue;
      const covered = await coveredCents(backend, paid);
      expect(
        covered,
        `line ${lineId} of fund ${fundId} for client ${clientId} by ${name}`,
      ).toBeGreaterThanOrEqual(amountCents);
    }
    this.#stood = stands;
  }
}

/** Shares of orders that stand, also of funds that are for one group only later. */
async function paidShares(backend: TestBackend): Promise<Paid[]> {
  const db = backend.db();
  const shares = await db
    .selectFrom('order_share')
    .innerJoin('fund', 'fund.id', 'order_share.fund_id')
    .innerJoin('order_line', 'order_line.id', 'order_share.line_id')
    .innerJoin('purchase_order', 'purchase_order.id', 'order_line.order_id')
    .select([
      'order_share.line_id as lineId',
      'order_share.fund_id as fundId',
      'order_share.amount_cents as amountCents',
      'order_line.order_id as orderId',
      'order_line.client_id as clientId',
      'fund.target_group as asked',
    ])
    .where('order_line.closed_on', 'is', null)
    .where('purchase_order.cancelled_on', 'is', null)
    .where('purchase_order.approval', 'in', ['niet-nodig', 'akkoord'])
    .execute();
  if (shares.length === 0) return [];
  const groups = new Map(
    (await db.selectFrom('client').select(['id', 'target_group']).execute()).map((row) => [
      row.id,
      row.target_group,
    ]),
  );
  const seats = await db
    .selectFrom('course_participant')
    .innerJoin('trajectory', 'trajectory.id', 'course_participant.trajectory_id')
    .select(['course_participant.order_id as orderId', 'trajectory.client_id as clientId'])
    .execute();
  return shares.flatMap(({ orderId, clientId: own, asked, ...share }) => {
    const clientIds =
      own === null
        ? seats.filter((seat) => seat.orderId === orderId).map(({ clientId }) => clientId)
        : [own];
    return clientIds.map((clientId) => ({
      ...share,
      clientId,
      fits: asked === null || groups.get(clientId) === asked,
    }));
  });
}

/** Of which lines and funds something is committed still. */
async function openShares(backend: TestBackend): Promise<ReadonlySet<string>> {
  const open = await backend.db().selectFrom('open_share').select(['line_id', 'fund_id']).execute();
  return new Set(open.map((row) => `${row.line_id} ${row.fund_id}`));
}

/** Up to how much somebody let it pass for this client; -1: not. */
async function coveredCents(
  backend: TestBackend,
  { lineId, fundId, clientId }: Paid,
): Promise<number> {
  const overrides = await backend
    .db()
    .selectFrom('order_override')
    .select('covers_cents')
    .where('line_id', '=', lineId)
    .where('fund_id', '=', fundId)
    .where('client_id', '=', clientId)
    .where('condition', '=', 'targetGroup')
    .execute();
  return Math.max(-1, ...overrides.map((row) => row.covers_cents ?? -1));
}
