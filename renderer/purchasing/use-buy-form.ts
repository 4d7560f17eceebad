import type { CallOutput } from '#shared/ipc/contract.ts';
import { dagdelenOf, type Dagdeel } from '#shared/kernel/dagdelen.ts';
import { formatDate, toIsoDate } from '#shared/kernel/dates.ts';
import { draftKey } from '#shared/kernel/drafts.ts';
import type { Product } from '#shared/purchasing/catalogue.ts';
import type { TrajectoryRequest } from '#shared/purchasing/orders.ts';
import { dateIn, type OrderValues } from './ordering/order-values.ts';
import { useOrderForm, valuesOfProduct } from './ordering/use-order-form.ts';
import { clashesOf, type TakenDuring } from './week-fit.ts';

export type BuyClient = CallOutput<'caseload.client'>;
export type BuyDossier = CallOutput<'caseload.dossier'>;
export type Fund = CallOutput<'budget.overview'>[number];

export interface BuyFormOptions {
  readonly client: BuyClient;
  readonly dossier: BuyDossier;
  readonly products: readonly Product[];
  readonly funds: readonly Fund[];
  readonly takenDuring: TakenDuring;
  /** What was asked for before, and is bought now. */
  readonly request: TrajectoryRequest | null;
}

/** The order for one client as it is being filled in, beside what takes up the client's week. */
export function useBuyForm(options: BuyFormOptions) {
  const { client, products, funds, request } = options;
  const [onlyFund, ...others] = funds;
  const ordering = useOrderForm({
    kind: 'klant',
    products,
    clientId: client.id,
    request,
    draftKey:
      request === null
        ? draftKey('buy', { client: client.id })
        : draftKey('buy-request', { client: client.id, subject: request.trajectoryId }),
    initial: {
      ...(onlyFund === undefined || others.length > 0 ? {} : { fundId: String(onlyFund.id) }),
      ...(request === null ? {} : ofRequest(request, products)),
    },
  });
  const { form } = ordering;
  const taken = options.takenDuring(client, options.dossier, periodOf(form.values));
  const dagdelen = dagdelenOf(form.values.dagdelen);
  return {
    ...ordering,
    /** What takes up the client's week in the period that is typed, and the part of it that clashes. */
    taken,
    dagdelen,
    clashes: clashesOf(dagdelen, taken),
    setDagdelen: (chosen: readonly Dagdeel[]) => form.setValue('dagdelen', chosen.join(' ')),
  };
}

/** What was asked for, from the day that was wished: a day that is past is not what is agreed now. */
function ofRequest(
  { wishedStart, productId }: TrajectoryRequest,
  products: readonly Product[],
): Partial<OrderValues> {
  const today = toIsoDate(new Date());
  const day = wishedStart >= today ? wishedStart : today;
  const product = products.find(({ id }) => id === productId);
  return {
    startDate: formatDate(day),
    ...(product === undefined ? {} : valuesOfProduct(product, day)),
  };
}

/** The period of the order as far as it can be read: from today, and without an end. */
function periodOf({ startDate, endDate }: OrderValues) {
  const from = dateIn(startDate) ?? toIsoDate(new Date());
  const until = dateIn(endDate);
  return { from, until: until !== null && until < from ? null : until };
}

export type BuyForm = ReturnType<typeof useBuyForm>;
