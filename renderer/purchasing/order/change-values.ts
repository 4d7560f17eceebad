import type { Cents } from '#shared/kernel/money.ts';
import { lineAmount } from '#shared/purchasing/line-amount.ts';
import type { OrderChange, OrderDetail } from '#shared/purchasing/orders.ts';
import { quantityText } from '#shared/purchasing/words.ts';
import { amountText, dateText } from '../../ui/parse-fields.ts';
import { rowsText } from '../ordering/funding.ts';
import { amountIn } from '../ordering/order-values.ts';
import { readQuantity } from '../quantity.ts';
import { courseLabelsOf, courseValuesOf } from './course-change.ts';
import { lineName } from './order-lines.tsx';
import { orderPageTexts } from './texts.ts';

const texts = orderPageTexts.changing;

/** The lines that one pair of fields is for: all that can still change when they are alike. */
export interface ChangedPart {
  readonly key: string;
  readonly lineIds: readonly number[];
  /** Whom it is for; `null`: all. */
  readonly who: string | null;
}

/** Nothing changes any more of a line of which the rest was freed. */
const openLines = ({ lines }: OrderDetail) => lines.filter(({ closedOn }) => closedOn === null);

export function partsOf(order: OrderDetail): ChangedPart[] {
  const open = openLines(order);
  const [first, ...others] = open;
  if (first === undefined) return [];
  const isAlike = others.every(
    (line) =>
      line.quantityHundredths === first.quantityHundredths &&
      line.unitPriceCents === first.unitPriceCents,
  );
  return isAlike
    ? [{ key: 'alle', lineIds: open.map(({ id }) => id), who: null }]
    : open.map((line) => ({
        key: String(line.id),
        lineIds: [line.id],
        who: `${lineName(line, order)}, ${line.budgetYear}`,
      }));
}

export const quantityField = ({ key }: ChangedPart) => `aantal-${key}`;
export const priceField = ({ key }: ChangedPart) => `prijs-${key}`;

/** Who pays now, as the fields of funding say it: one fund, or what each pays of the whole order. */
function fundingNow({ lines }: OrderDetail) {
  const paid = new Map<number, Cents>();
  for (const { fundId, amountCents } of lines.flatMap(({ shares }) => shares)) {
    paid.set(fundId, (paid.get(fundId) ?? 0) + amountCents);
  }
  const [only, ...others] = paid.keys();
  if (others.length === 0) return { fundId: String(only ?? ''), way: '', parts: '' };
  const rows = [...paid].map(([fundId, cents]) => ({
    fundId: String(fundId),
    text: amountText(cents),
  }));
  return { fundId: '', way: 'bedrag', parts: rowsText(rows) };
}

/** What stands in the fields at first. */
export function valuesOf(order: OrderDetail, parts: readonly ChangedPart[]) {
  const values: Record<string, string> = {
    endDate: dateText(order.endsOn),
    newFunding: '',
    ...fundingNow(order),
    keyId: '',
    ...courseValuesOf(order),
    reason: '',
    overrides: '',
  };
  for (const part of parts) {
    const line = order.lines.find(({ id }) => id === part.lineIds[0]);
    values[quantityField(part)] = quantityText(line?.quantityHundredths ?? 100);
    values[priceField(part)] = amountText(line?.unitPriceCents ?? null);
  }
  return values;
}

/** What the fields are called, in the order on screen. */
export function labelsOf(
  order: OrderDetail,
  parts: readonly ChangedPart[],
): Record<string, string> {
  const labels: Record<string, string> = {};
  for (const part of parts) {
    labels[quantityField(part)] = part.who === null ? texts.quantity : texts.quantityOf(part.who);
    labels[priceField(part)] = part.who === null ? texts.price : texts.priceOf(part.who);
  }
  return {
    ...labels,
    endDate: texts.endDate,
    ...courseLabelsOf(order),
    newFunding: texts.otherFunds,
    fundId: texts.fundId,
    way: texts.fundId,
    parts: texts.fundId,
    keyId: texts.fundId,
    reason: texts.reason,
    overrides: texts.passing.label,
  };
}

type Values = Readonly<Record<string, string>>;

/** The lines as typed; a part that cannot be read is `null`, with what is wrong beside it. */
export function linesOf(parts: readonly ChangedPart[], values: Values) {
  const problems: Record<string, string> = {};
  const lines: OrderChange['lines'] = [];
  for (const part of parts) {
    const quantityHundredths = readQuantity(values[quantityField(part)] ?? '');
    const unitPriceCents = amountIn(values[priceField(part)] ?? '');
    if (quantityHundredths === null) problems[quantityField(part)] = texts.badQuantity;
    if (unitPriceCents === null) problems[priceField(part)] = texts.badPrice;
    if (quantityHundredths === null || unitPriceCents === null) continue;
    for (const lineId of part.lineIds) lines.push({ lineId, quantityHundredths, unitPriceCents });
  }
  return { lines, problems };
}

/** What the whole order becomes; `null`: not all of it can be read. */
export function newAmount(
  order: OrderDetail,
  parts: readonly ChangedPart[],
  values: Values,
): Cents | null {
  const { lines, problems } = linesOf(parts, values);
  if (Object.keys(problems).length > 0) return null;
  const asked = new Map(lines.map((line) => [line.lineId, line]));
  return order.lines.reduce((sum, line) => {
    const { quantityHundredths, unitPriceCents } = asked.get(line.id) ?? line;
    const isSame =
      quantityHundredths === line.quantityHundredths && unitPriceCents === line.unitPriceCents;
    return sum + (isSame ? line.amountCents : lineAmount(quantityHundredths, unitPriceCents));
  }, 0);
}
