import type { CallInput } from '#shared/ipc/contract.ts';
import type { OrderDetail } from '#shared/purchasing/orders.ts';
import { addClient } from './caseload.ts';
import { committedOf, orderOf, productOf, seen, wholly, type OrderWish } from './money-calls.ts';
import { makeTeamFile, type TestTeamFile } from './team-file.ts';
import { deciding } from './with-roles.ts';

/** A team with four clients, K1 to K4, where somebody else can be the coordinator. */
export class OrderingTeam {
  readonly file: TestTeamFile;
  readonly productId: number;
  readonly clientIds: readonly number[];

  private constructor(file: TestTeamFile, productId: number, clientIds: readonly number[]) {
    this.file = file;
    this.productId = productId;
    this.clientIds = clientIds;
  }

  static async make(): Promise<OrderingTeam> {
    const file = await makeTeamFile();
    const db = file.backend.db();
    const clientIds: number[] = [];
    for (const number of ['K1', 'K2', 'K3', 'K4']) clientIds.push(await addClient(db, { number }));
    return new OrderingTeam(file, await productOf(db, 'Jobcoaching'), clientIds);
  }

  get backend() {
    return this.file.backend;
  }

  get db() {
    return this.file.backend.db();
  }

  client(at: number): number {
    return this.clientIds[at] ?? 0;
  }

  /** @param decides whether who works at this computer may decide, or somebody else is the coordinator */
  async decides(decides: boolean): Promise<void> {
    await deciding(this.db, decides);
  }

  /** One Jobcoaching for K1 in 2020. */
  wish(unitPriceCents: number, fundId: number, more: Partial<OrderWish> = {}): OrderWish {
    return orderOf({
      productId: this.productId,
      clientIds: [this.client(0)],
      unitPriceCents,
      funding: wholly(fundId),
      ...more,
    });
  }

  order(...given: Parameters<OrderingTeam['wish']>) {
    return this.backend.ask('purchasing.order', this.wish(...given));
  }

  /** A course of 3.000 in 2020 for these clients. */
  courseWish(
    fundId: number,
    clientIds: readonly number[],
    { capacity = null, ...more }: Partial<OrderWish> & { readonly capacity?: number | null } = {},
  ): OrderWish {
    return this.wish(0, fundId, {
      costKind: 'groep',
      unit: 'groep',
      lines: [{ clientId: null, quantityHundredths: 100, unitPriceCents: 3_000_00 }],
      course: { sharing: 'ingepland', capacity, clientIds: [...clientIds], sessionDates: [] },
      ...more,
    });
  }

  course(...given: Parameters<OrderingTeam['courseWish']>) {
    return this.backend.ask('purchasing.order', this.courseWish(...given));
  }

  undo(changeId: number) {
    return this.backend.call('caseload.undoChange', { changeId });
  }

  committed(fundId: number): Promise<number> {
    return committedOf(this.db, fundId);
  }
}

/** Another price for the first line of an order, or what else is wished. */
export const changeOf = (
  order: OrderDetail,
  unitPriceCents: number,
  more: Partial<CallInput<'purchasing.changeOrder'>> = {},
): CallInput<'purchasing.changeOrder'> => ({
  orderId: order.id,
  before: seen(order),
  endDate: order.endsOn,
  lines: [{ lineId: order.lines[0]?.id ?? 0, quantityHundredths: 100, unitPriceCents }],
  funding: null,
  reason: 'Andere afspraak',
  ...more,
});
