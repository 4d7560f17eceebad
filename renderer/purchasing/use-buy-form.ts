import { contract, type CallOutput } from '#shared/ipc/contract.ts';
import { dagdelenOf, type Dagdeel } from '#shared/kernel/dagdelen.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { draftKey } from '#shared/kernel/drafts.ts';
import { useDraft } from '../lib/use-draft.ts';
import { amountText, dateText, readAmountText, readDateText } from '../ui/parse-fields.ts';
import { useTredeForm } from '../ui/use-trede-form.ts';
import type { CheckFund, Fund, FundCondition } from './fund-condition.ts';
import { texts } from './texts.ts';
import { clashesOf, type TakenDuring } from './week-fit.ts';

export type Product = CallOutput<'purchasing.catalogue'>[number];
export type BuyClient = CallOutput<'caseload.client'>;
export type BuyDossier = CallOutput<'caseload.dossier'>;

export interface BuyFormOptions {
  readonly client: BuyClient;
  readonly dossier: BuyDossier;
  readonly products: readonly Product[];
  readonly funds: readonly Fund[];
  readonly checkFund: CheckFund;
  readonly takenDuring: TakenDuring;
}

/** The order as it is being filled in, with what follows from it while typing. */
export function useBuyForm(options: BuyFormOptions) {
  const { client, products, funds, checkFund } = options;
  const onlyFund = funds.length === 1 ? funds[0] : undefined;
  const initial = {
    productId: '',
    priceCents: '',
    vatRate: '',
    startDate: dateText(toIsoDate(new Date())),
    endDate: '',
    dagdelen: '',
    fundId: onlyFund === undefined ? '' : String(onlyFund.id),
  };

  const conditionsOf = (values: Readonly<typeof initial>): readonly FundCondition[] => {
    const fund = funds.find(({ id }) => String(id) === values.fundId);
    const startDate = readDateText(values.startDate);
    const price = readAmountText(values.priceCents);
    if (fund === undefined || startDate.kind !== 'value' || startDate.value === null) return [];
    const amountCents = price.kind === 'value' ? (price.value ?? 0) : 0;
    return checkFund(fund, {
      amountCents,
      startDate: startDate.value,
      targetGroup: client.targetGroup,
    });
  };

  const form = useTredeForm({
    initial,
    labels: texts.buy.fields,
    missing: texts.buy.missing,
    schema: contract['purchasing.order'].input,
    toInput: ({ vatRate, dagdelen }, read) => ({
      clientId: client.id,
      productId: read.number('productId'),
      fundId: read.number('fundId'),
      priceCents: read.amount('priceCents'),
      vatRate: vatRate as Product['vatRate'],
      startDate: read.date('startDate'),
      endDate: read.date('endDate'),
      dagdelen: dagdelenOf(dagdelen),
    }),
    check: (values) => {
      const unmet = conditionsOf(values).find(({ met }) => !met);
      return unmet === undefined ? {} : { fundId: unmet.reason ?? unmet.label };
    },
  });

  const draft = useDraft(draftKey('buy', { client: client.id }), form);
  const price = readAmountText(form.values.priceCents);
  const taken = options.takenDuring(client, options.dossier, periodOf(form.values));
  const dagdelen = dagdelenOf(form.values.dagdelen);
  return {
    form,
    draft,
    product: products.find(({ id }) => String(id) === form.values.productId) ?? null,
    fund: funds.find(({ id }) => String(id) === form.values.fundId) ?? null,
    /** `null` while it is empty or cannot be read. */
    priceCents: price.kind === 'value' ? price.value : null,
    conditions: conditionsOf(form.values),
    /** What takes up the client's week in the period that is typed, and the part of it that clashes. */
    taken,
    dagdelen,
    clashes: clashesOf(dagdelen, taken),
    setDagdelen: (chosen: readonly Dagdeel[]) => form.setValue('dagdelen', chosen.join(' ')),
    /** Takes a line of the catalogue, with its price, VAT and usual dagdelen. */
    choose: (product: Product) => {
      form.setValue('productId', String(product.id));
      form.setValue('priceCents', amountText(product.priceCents));
      // A rate that nobody chose stands with a line without a price: then the buyer chooses.
      form.setValue('vatRate', vatOf(product));
      form.setValue('dagdelen', product.dagdelen.join(' '));
    },
  };
}

/** The VAT of a line; empty as long as no price is known, as its rate is then no choice of anybody. */
export const vatOf = ({ priceCents, vatRate }: Pick<Product, 'priceCents' | 'vatRate'>): string =>
  priceCents === null ? '' : vatRate;

/** The period of the order as far as it can be read: from today, and without an end. */
function periodOf({
  startDate,
  endDate,
}: {
  readonly startDate: string;
  readonly endDate: string;
}) {
  const read = (text: string) => {
    const reading = readDateText(text);
    return reading.kind === 'value' ? reading.value : null;
  };
  const from = read(startDate) ?? toIsoDate(new Date());
  const until = read(endDate);
  return { from, until: until !== null && until < from ? null : until };
}

export type BuyForm = ReturnType<typeof useBuyForm>;
