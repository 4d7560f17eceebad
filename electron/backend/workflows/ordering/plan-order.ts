import { yearOf, type IsoDate } from '#shared/kernel/dates.ts';
import type { Cents } from '#shared/kernel/money.ts';
import { folded } from '#shared/kernel/text.ts';
import type { Product } from '#shared/purchasing/catalogue.ts';
import type { NewOrder } from '#shared/purchasing/orders.ts';
import { mayDecide, readMandate } from '../../budget/mandate.ts';
import type { FileCallContext } from '../../handler.ts';
import { readProduct } from '../../purchasing/catalogue.ts';
import { Refusal } from '../../refusal.ts';
import { checkFunds, type CheckedFund } from './fund-checks.ts';
import { planLines, type PlannedLine } from './plan-lines.ts';
import { unmetOf } from './unmet.ts';
import { readRequests, type UnboughtRequest } from './unbought-requests.ts';

export type OrderContext = Pick<FileCallContext, 'trx' | 'now' | 'today' | 'account'>;

/** An order as it would be placed: all that can be said of it before anything is written. */
export interface OrderPlan {
  readonly product: Product | null;
  /** `null`: nobody's, or one that is not in the file yet. */
  readonly providerId: number | null;
  readonly lines: readonly PlannedLine[];
  readonly amountCents: Cents;
  readonly funds: readonly CheckedFund[];
  readonly mandateCents: Cents | null;
  readonly needsApproval: boolean;
  /** What was asked for before, by the number of the trajectory. */
  readonly requests: ReadonlyMap<number, UnboughtRequest>;
}

/** @throws Refusal `invalid-input` with the field; `not-found`; `conflict` for a request that was met already */
export async function planOrder(input: NewOrder, context: OrderContext): Promise<OrderPlan> {
  const { trx, today, account } = context;
  refuseOddShape(input);
  const product = input.productId === null ? null : await readProduct(trx, input.productId, today);
  const lines = await planLines(input, trx);
  refuseOddYears(input, lines, today);
  const amountCents = lines.reduce((sum, line) => sum + line.amountCents, 0);
  const funds = await checkFunds(
    trx,
    input,
    lines.flatMap((line) =>
      line.shares.map((share) => ({
        ...share,
        budgetYear: line.budgetYear,
        clientIds: clientsOf(input, line),
      })),
    ),
  );
  const mandateCents = await readMandate(trx);
  const isAbove = mandateCents !== null && amountCents > mandateCents;
  const isAsked = input.askApproval && unmetOf(funds).length > 0;
  const requests = await readRequests(
    trx,
    lines.flatMap(({ requestId, clientId }) =>
      requestId === null ? [] : [{ requestId, clientId }],
    ),
  );
  if ([...requests.values()].some(({ typeId }) => typeId !== product?.typeId)) {
    throw new Refusal(
      'invalid-input',
      'Er is een ander soort traject aangevraagd. Kies een traject van die soort.',
      'productId',
    );
  }
  return {
    product,
    providerId: product?.providerId ?? (await knownProvider(trx, input.providerName)),
    lines,
    amountCents,
    funds,
    mandateCents,
    needsApproval: (isAbove || isAsked) && !(await mayDecide(trx, account)),
    requests,
  };
}

/** For whom a line is. */
export const clientsOf = (
  { course }: Pick<NewOrder, 'course'>,
  { clientId }: Pick<PlannedLine, 'clientId'>,
): readonly number[] => {
  if (course !== null) return course.clientIds;
  return clientId === null ? [] : [clientId];
};

const firstDay: IsoDate = '2000-01-01';

/** The money is of a year in which it is used, or of this year. */
function refuseOddYears(
  { startDate, endDate }: NewOrder,
  lines: readonly PlannedLine[],
  today: IsoDate,
): void {
  if (startDate < firstDay) {
    throw new Refusal('invalid-input', 'Kies een startdatum vanaf 1 januari 2000.', 'startDate');
  }
  const first = yearOf(startDate);
  // What has no end may go on in the next year.
  const last = endDate === null ? first + 1 : yearOf(endDate);
  for (const { budgetYear } of lines) {
    if ((budgetYear >= first && budgetYear <= last) || budgetYear === yearOf(today)) continue;
    throw new Refusal(
      'invalid-input',
      `Kies een budgetjaar waarin dit loopt: ${first === last ? first : `${first} tot en met ${last}`}.`,
      'budgetYear',
    );
  }
}

/** What does not go together in one order. */
function refuseOddShape({ costKind, productId, course, lines }: NewOrder): void {
  const refuse = (message: string, field: string) => {
    throw new Refusal('invalid-input', message, field);
  };
  const isTwice = (ids: readonly number[]) => new Set(ids).size < ids.length;
  if (productId === null && (costKind === 'traject' || course !== null)) {
    refuse('Kies een traject uit de lijst.', 'productId');
  }
  const clientIds = lines.flatMap(({ clientId }) => clientId ?? []);
  if (course !== null) {
    if (lines.length !== 1 || clientIds.length > 0) {
      refuse(
        'Een cursus is één regel: de prijs van de hele cursus. Haal de andere regels weg.',
        'lines',
      );
    }
    if (isTwice(course.clientIds))
      refuse('Deze klant staat er twee keer in. Haal er één weg.', 'course.clientIds');
    if (course.capacity !== null && course.clientIds.length > course.capacity) {
      refuse(tooMany(course.capacity), 'course.clientIds');
    }
  } else if (productId !== null) {
    if (clientIds.length < lines.length) refuse('Kies voor wie het is.', 'lines');
    if (isTwice(clientIds)) refuse('Deze klant staat er twee keer in. Haal er één weg.', 'lines');
  } else if (lines.some(({ requestId }) => requestId !== null)) {
    refuse('Kies een traject uit de lijst.', 'productId');
  }
}

export const tooMany = (capacity: number) =>
  `In deze cursus ${capacity === 1 ? 'is plaats voor 1 deelnemer' : `zijn ${capacity} plaatsen`}. Kies minder klanten.`;

async function knownProvider(
  trx: OrderContext['trx'],
  name: string | null,
): Promise<number | null> {
  if (name === null) return null;
  const rows = await trx.selectFrom('provider').select(['id', 'name']).execute();
  return rows.find((row) => folded(row.name) === folded(name))?.id ?? null;
}
