import { useRef } from 'react';
import { contract } from '#shared/ipc/contract.ts';
import { addDays } from '#shared/kernel/calendar.ts';
import { toIsoDate, type IsoDate } from '#shared/kernel/dates.ts';
import type { DraftKey } from '#shared/kernel/drafts.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { priceOn } from '#shared/purchasing/line-amount.ts';
import type { OrderUnit, Product } from '#shared/purchasing/catalogue.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { amountText, dateText } from '../../ui/parse-fields.ts';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { readQuantity } from '../quantity.ts';
import { useWhoDecides } from '../who-decides.ts';
import {
  amountOf,
  askedOrder,
  asksQuantity,
  checkableOrder,
  dateIn,
  daysOf,
  fundingOf,
  idsOf,
  isStaff,
  noValues,
  overridesOf,
  unitOf,
  type OrderContext,
  type OrderField,
  type OrderKind,
  type OrderValues,
} from './order-values.ts';
import { orderTexts as texts } from './texts.ts';
import { blockedBy, neededOverrides, useOrderCheck } from './use-order-check.ts';

export interface OrderFormOptions {
  readonly kind: OrderKind;
  readonly products: readonly Product[];
  readonly draftKey: DraftKey;
  /** Of an order for one client. */
  readonly clientId?: Id;
  /** What was asked for before, of which the order becomes the answer. */
  readonly request?: { readonly trajectoryId: Id; readonly typeName: string } | null;
  /** What stands in the fields at first, besides today and nothing. */
  readonly initial?: Partial<OrderValues>;
}

/** The last day of so many weeks from a day on. */
export const endAfterWeeks = (start: IsoDate, weeks: number): IsoDate =>
  addDays(start, weeks * 7 - 1);

/**
 * What follows from a line of the catalogue on a day: its price, VAT, usual dagdelen and weeks. With the whole
 * group as unit of a line that is of one person, its price says nothing: then that of the last course counts.
 */
export function valuesOfProduct(product: Product, day: IsoDate, unit: OrderUnit = product.unit) {
  const { usualWeeks, lastCourse } = product;
  const isOther = unit !== product.unit;
  return {
    productId: String(product.id),
    unitPriceCents: amountText(
      isOther ? (lastCourse?.unitPriceCents ?? null) : priceOn(product, day),
    ),
    // Where nobody chose the rate, the buyer does.
    vatRate: (isOther ? lastCourse?.vatRate : undefined) ?? product.vatRate ?? '',
    dagdelen: product.dagdelen.join(' '),
    endDate: usualWeeks === null ? '' : dateText(endAfterWeeks(day, usualWeeks)),
  };
}

/** An order as it is being filled in, with what the backend says of it meanwhile. */
export function useOrderForm(options: OrderFormOptions) {
  const { kind, products, clientId = null, request = null } = options;
  const { mayDecide } = useWhoDecides();
  const contextOf = (values: OrderValues): OrderContext => {
    const product = products.find(({ id }) => String(id) === values.productId) ?? null;
    // Of another type it is not what was asked for.
    const isAsked = request !== null && (product === null || product.typeName === request.typeName);
    return { kind, clientId, requestId: isAsked ? request.trajectoryId : null, product };
  };
  const form = useTredeForm({
    initial: { ...noValues, startDate: dateText(toIsoDate(new Date())), ...options.initial },
    labels: texts.fields,
    missing: texts.missing,
    standsAt: { funding: 'fundId' },
    schema: contract['purchasing.order'].input,
    toInput: (values, read) => {
      const asked = askedOrder(values, contextOf(values));
      // Read once more by the form, which says of each what cannot be read.
      read.date('startDate');
      read.date('endDate');
      read.amount('unitPriceCents');
      return check === null
        ? asked
        : {
            ...asked,
            // Who may not decide lets nothing pass, also not by an order begun by who might.
            overrides: mayDecide ? neededOverrides(check, asked.overrides as never) : [],
            askApproval: isAsking,
          };
    },
    check: (values) => problemsOf(values, contextOf(values), fresh && !waits ? check : null),
  });
  const context = contextOf(form.values);
  const checked = useOrderCheck(checkableOrder(form.values, context));
  const { check, fresh } = checked;
  /** A fund may not pay, and who orders may only ask who may let it pass. */
  const isAsking = !mayDecide && check !== null && blockedBy(check, []) !== null;
  const waits = check?.needsApproval === true || isAsking;
  const draft = useDraft(options.draftKey, form);
  const suggested = useRef<{ price: string; end: string }>({ price: '', end: '' });

  /** Fills in what follows from the product and the start, where nobody typed something else. */
  const suggest = (product: Product, start: IsoDate | null, always: boolean) => {
    const day = start ?? toIsoDate(new Date());
    const unit = unitOf(form.values, { ...context, product });
    const { unitPriceCents: price, endDate: end } = valuesOfProduct(product, day, unit);
    const { unitPriceCents, endDate } = form.values;
    if (always || unitPriceCents === '' || unitPriceCents === suggested.current.price) {
      form.setValue('unitPriceCents', price);
      suggested.current.price = price;
    }
    if (kind !== 'cursus' && (endDate === '' || endDate === suggested.current.end)) {
      form.setValue('endDate', end);
      suggested.current.end = end;
    }
  };

  return {
    kind,
    form,
    draft,
    context,
    product: context.product,
    /** What it costs; `null` while not all of it can be read. */
    amountCents: amountOf(form.values, context),
    startDate: dateIn(form.values.startDate),
    asksQuantity: asksQuantity(form.values, context),
    ...checked,
    /** It would wait for who may decide: it is above the mandate, or a fund may not pay it. */
    waits,
    isAsking,
    overrides: overridesOf(form.values.overrides),
    /** Takes a line of the catalogue, with its price on the start date, VAT, usual dagdelen and weeks. */
    choose: (product: Product) => {
      const unit = unitOf(form.values, { ...context, product });
      const { productId, vatRate, dagdelen } = valuesOfProduct(
        product,
        toIsoDate(new Date()),
        unit,
      );
      form.setValue('productId', productId);
      form.setValue('vatRate', vatRate);
      form.setValue('dagdelen', dagdelen);
      suggest(product, dateIn(form.values.startDate), true);
    },
    setStart: (text: string) => {
      form.setValue('startDate', text);
      const start = dateIn(text);
      if (context.product !== null && start !== null) suggest(context.product, start, false);
    },
  };
}
export type OrderForm = ReturnType<typeof useOrderForm>;

type Problems = Partial<Record<OrderField, string>>;

/** What no schema knows: readable quantities, who is chosen, and what the funds may pay. */
function problemsOf(
  values: OrderValues,
  context: OrderContext,
  check: Parameters<typeof blockedBy>[0] | null,
): Problems {
  const { kind } = context;
  const found: Problems = {};
  const words = texts.check;
  const chosen = idsOf(values.clientIds);
  if (kind !== 'kosten' && context.product === null) found.productId = texts.missing.productId;
  if (kind === 'kosten' && values.description.trim() === '') found.description = words.description;
  if (kind === 'klanten' && chosen.length === 0) found.clientIds = words.clients;
  if (isStaff(values)) {
    if (readQuantity(values.fteHundredths) === null) found.fteHundredths = words.fte;
    if (values.endDate.trim() === '') found.endDate = words.staffEnd;
  } else if (asksQuantity(values, context) || values.quantityHundredths.trim() !== '') {
    if (readQuantity(values.quantityHundredths) === null) {
      found.quantityHundredths = words.quantity;
    }
  }
  if (values.vatRate === '') found.vatRate = texts.missing.vatRate;
  if (kind === 'cursus') Object.assign(found, problemsOfCourse(values, chosen.length));
  const funding = fundingOf(values, context);
  if (funding.problem !== null) found.fundId = funding.problem;
  else if (check !== null) {
    const reason = blockedBy(check, overridesOf(values.overrides));
    if (reason !== null) found.fundId = reason;
  }
  return found;
}

function problemsOfCourse(values: OrderValues, chosen: number): Problems {
  const found: Problems = {};
  const places = values.capacity.trim();
  const capacity = Number(places);
  if (places !== '') {
    if (!/^\d{1,3}$/.test(places) || capacity === 0) found.capacity = texts.check.capacity;
    else if (chosen > capacity) found.capacity = texts.check.full(capacity, chosen);
  }
  if (daysOf(values.sessionDates).some((day) => dateIn(day) === null)) {
    found.sessionDates = texts.check.sessions;
  }
  return found;
}
