import { staffQuantity } from '#shared/purchasing/staff-rules.ts';
import { plannedAmounts, type PlannedAmount } from '#shared/purchasing/order-lines.ts';
import { newOrderSchema, type NewOrder, type Override } from '#shared/purchasing/orders.ts';
import type { z } from 'zod';
import type { CostKind } from '#shared/kernel/cost-kind.ts';
import { dagdelenOf } from '#shared/kernel/dagdelen.ts';
import { toIsoDate, yearOf, type IsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import type { Cents, VatRate } from '#shared/kernel/money.ts';
import type { OrderUnit, Product } from '#shared/purchasing/catalogue.ts';
import type { CourseSharing } from '#shared/purchasing/courses.ts';
import { readAmountText, readDateText } from '../../ui/parse-fields.ts';
import { readQuantity } from '../quantity.ts';
import { readFunding, type FundingReading } from './funding.ts';
import type { orderTexts } from './texts.ts';

/** What is bought: for one client, for several at once, a course, or a cost that is no trajectory. */
export type OrderKind = 'klant' | 'klanten' | 'cursus' | 'kosten';
export type OrderField = keyof (typeof orderTexts)['fields'];
export type OrderValues = Readonly<Record<OrderField, string>>;
/** An order as it is asked: the input of `purchasing.order`. */
export type AskedOrder = z.input<typeof newOrderSchema>;

export const noValues: OrderValues = {
  costKind: '',
  clientIds: '',
  productId: '',
  description: '',
  providerName: '',
  unit: '',
  fteHundredths: '',
  quantityHundredths: '',
  unitPriceCents: '',
  vatRate: '',
  capacity: '',
  sharing: '',
  startDate: '',
  sessionDates: '',
  endDate: '',
  dagdelen: '',
  budgetYear: '',
  fundId: '',
  way: '',
  parts: '',
  keyId: '',
  overrides: '',
};

/** What an order is made of besides what is typed. */
export interface OrderContext {
  readonly kind: OrderKind;
  /** Of an order for one client. */
  readonly clientId: Id | null;
  readonly requestId: Id | null;
  readonly product: Product | null;
}

export const idsOf = (text: string): Id[] =>
  text === '' ? [] : text.split(',').map((each) => Number(each));
export const idsText = (ids: readonly Id[]): string => ids.join(',');

/** The days of a course as they are typed, of which some may not be readable yet. */
export const daysOf = (text: string): string[] => (text === '' ? [] : text.split('|'));
export const daysText = (days: readonly string[]): string => days.join('|');

export const overridesOf = (text: string): Override[] =>
  text === '' ? [] : (JSON.parse(text) as Override[]);

/** The date that is typed; `null`: none, or it cannot be read. */
export function dateIn(text: string): IsoDate | null {
  const reading = readDateText(text);
  return reading.kind === 'value' ? reading.value : null;
}

/** The amount that is typed; `null`: none, or it cannot be read. */
export function amountIn(text: string): Cents | null {
  const reading = readAmountText(text);
  return reading.kind === 'value' ? reading.value : null;
}

export const isStaff = (values: OrderValues): boolean => values.costKind === 'personeel';

export function unitOf(values: OrderValues, { kind, product }: OrderContext): OrderUnit {
  if (isStaff(values)) return 'maand';
  if (kind === 'kosten') return values.unit === '' ? 'traject' : (values.unit as OrderUnit);
  // What is bought for one person at a time is bought for the whole group here.
  if (kind === 'cursus' && (product?.unit ?? 'traject') === 'traject') return 'groep';
  return product?.unit ?? 'traject';
}

/** In hundredths; `null`: it is not filled in, or cannot be read. Of one amount or trajectory it is 1. */
export function quantityIn(values: OrderValues, context: OrderContext): number | null {
  if (isStaff(values)) {
    const fte = readQuantity(values.fteHundredths);
    const [from, until] = [dateIn(values.startDate), dateIn(values.endDate)];
    return fte === null || from === null || until === null || until < from
      ? null
      : staffQuantity(fte, from, until);
  }
  if (values.quantityHundredths.trim() !== '') return readQuantity(values.quantityHundredths);
  return asksQuantity(values, context) ? null : 100;
}

/** Whether one can be of another number than 1. */
export function asksQuantity(values: OrderValues, context: OrderContext): boolean {
  const unit = unitOf(values, context);
  return !isStaff(values) && unit !== 'traject' && unit !== 'groep';
}

/** For which clients there are lines: nobody is one line as well. */
function linesFor(values: OrderValues, { kind, clientId }: OrderContext): (Id | null)[] {
  if (kind === 'klant') return [clientId];
  if (kind === 'cursus') return [null];
  const chosen = idsOf(values.clientIds);
  return kind === 'kosten' ? [chosen[0] ?? null] : chosen;
}

/** What the order costs by what is typed, VAT included; `null`: not all of it can be read yet. */
export const amountOf = (values: OrderValues, context: OrderContext): Cents | null =>
  plannedOf(values, context)?.reduce((sum, { amountCents }) => sum + amountCents, 0) ?? null;

/** The lines that the order gets by what is typed: of staff one a year. `null` as `amountOf`. */
export function plannedOf(values: OrderValues, context: OrderContext): PlannedAmount[] | null {
  const quantityHundredths = quantityIn(values, context);
  const unitPriceCents = amountIn(values.unitPriceCents);
  const startDate = dateIn(values.startDate);
  if (quantityHundredths === null || unitPriceCents === null || startDate === null) return null;
  const each = { quantityHundredths, unitPriceCents };
  return plannedAmounts({
    costKind: costKindOf(values, context.kind),
    startDate,
    endDate: dateIn(values.endDate),
    budgetYear: budgetYearOf(values) ?? yearOf(startDate),
    lines: linesFor(values, context).map(() => each),
  });
}

function costKindOf({ costKind }: OrderValues, kind: OrderKind): CostKind {
  if (kind === 'kosten') return costKind === '' ? 'overig' : (costKind as CostKind);
  return kind === 'cursus' ? 'groep' : 'traject';
}

/** The year of which the budget pays it: that of the start unless another was chosen. */
export function budgetYearOf({ budgetYear, startDate }: OrderValues): number | null {
  if (budgetYear !== '') return Number(budgetYear);
  const start = dateIn(startDate);
  return start === null ? null : yearOf(start);
}

export const fundingOf = (values: OrderValues, context: OrderContext): FundingReading =>
  readFunding(values, amountOf(values, context) ?? 0);

/**
 * The order as far as it is filled in: what is missing is `null`, for the schema to say so. With `lenient`,
 * what it does not need to be checked against its funds is left out, and no price is a price of nothing.
 */
export function askedOrder(
  values: OrderValues,
  context: OrderContext,
  lenient = false,
): { readonly [Key in keyof AskedOrder]: AskedOrder[Key] | null } {
  const { kind, product } = context;
  const price = amountIn(values.unitPriceCents) ?? (lenient ? 0 : null);
  const sessions = daysOf(values.sessionDates).map(dateIn);
  const capacity = values.capacity.trim() === '' ? null : Number(values.capacity);
  const line = {
    requestId: context.requestId,
    quantityHundredths: quantityIn(values, context) ?? (lenient ? 100 : null),
    unitPriceCents: price,
    dagdelen: lenient ? [] : dagdelenOf(values.dagdelen),
  };
  return {
    costKind: costKindOf(values, kind),
    productId: product?.id ?? null,
    providerName: kind === 'kosten' ? values.providerName : null,
    description: values.description,
    unit: unitOf(values, context),
    vatRate: values.vatRate === '' && lenient ? '0' : (values.vatRate as VatRate),
    startDate: dateIn(values.startDate),
    endDate: dateIn(values.endDate),
    // Without a start there is another thing to mend first.
    budgetYear: budgetYearOf(values) ?? yearOf(toIsoDate(new Date())),
    lines: linesFor(values, context).map((clientId) => ({
      ...line,
      clientId,
    })) as AskedOrder['lines'],
    fteHundredths: isStaff(values) ? readQuantity(values.fteHundredths) : null,
    course:
      kind === 'cursus'
        ? {
            sharing: (values.sharing === '' ? 'ingepland' : values.sharing) as CourseSharing,
            capacity: capacity !== null && Number.isInteger(capacity) ? capacity : null,
            clientIds: idsOf(values.clientIds),
            sessionDates: sessions.filter((day) => day !== null),
          }
        : null,
    funding: fundingOf(values, context).funding,
    overrides: lenient ? [] : overridesOf(values.overrides),
    askApproval: false,
  };
}

/** The order as the backend can check it; `null`: too little is filled in. */
export function checkableOrder(values: OrderValues, context: OrderContext): NewOrder | null {
  if (context.kind !== 'kosten' && context.product === null) return null;
  const parsed = newOrderSchema.safeParse(askedOrder(values, context, true));
  return parsed.success ? parsed.data : null;
}
