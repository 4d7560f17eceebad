import { formatDate, toIsoDate, yearOf } from '#shared/kernel/dates.ts';
import { priceOn } from '#shared/purchasing/line-amount.ts';
import { vatOptions } from '../catalogue/product-dialog.tsx';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { MoneyField } from '../../ui/read-fields.tsx';
import { FieldRow } from '../../ui/form-layout.tsx';
import { noHint } from '../../ui/no-hint.ts';
import { texts as shared } from '../texts.ts';
import { budgetYearOf, dateIn, unitOf } from './order-values.ts';
import { orderTexts as texts } from './texts.ts';
import type { OrderForm } from './use-order-form.ts';
import './new-order.css';

/** How many, for how much, with which VAT, and of which year the budget pays it. */
export function PriceFields({ ordering }: { readonly ordering: OrderForm }) {
  const { form, context, kind, asksQuantity } = ordering;
  const unit = unitOf(form.values, context);
  return (
    <div className="p-price-fields">
      <FieldRow>
        {asksQuantity && (
          <TextField
            {...form.field('quantityHundredths')}
            label={texts.quantityOf[unit]}
            hint={noHint}
          />
        )}
        <MoneyField
          {...form.field('unitPriceCents')}
          label={kind === 'cursus' && !asksQuantity ? texts.coursePrice : texts.priceOf[unit]}
          hint={priceHint(ordering)}
        />
        <VatField ordering={ordering} />
        <YearField ordering={ordering} />
      </FieldRow>
    </div>
  );
}

export function VatField({ ordering }: { readonly ordering: OrderForm }) {
  return (
    <SelectField
      {...ordering.form.field('vatRate')}
      hint={noHint}
      options={vatOptions}
      placeholder={shared.buy.chooseVat}
    />
  );
}

/** Of which year the budget pays it: that of the start, unless another is chosen. */
export function YearField({ ordering }: { readonly ordering: OrderForm }) {
  const { form } = ordering;
  const start = dateIn(form.values.startDate) ?? toIsoDate(new Date());
  const chosen = budgetYearOf(form.values) ?? yearOf(start);
  const years = [...new Set([yearOf(start) - 1, yearOf(start), yearOf(start) + 1, chosen])];
  return (
    <SelectField
      {...form.field('budgetYear')}
      hint={noHint}
      placeholder={texts.yearOfStart(yearOf(start))}
      options={years
        .filter((year) => year !== yearOf(start))
        .sort((a, b) => a - b)
        .map((year) => ({ value: String(year), label: String(year) }))}
    />
  );
}

function priceHint({ product, kind, startDate, form, context }: OrderForm): string {
  if (kind === 'kosten') return noHint;
  if (product === null) return shared.buy.noProductYet;
  // What one person costs says nothing of a whole course.
  if (unitOf(form.values, context) !== product.unit) {
    const { lastCourse } = product;
    return lastCourse === null
      ? texts.noCoursePrice
      : texts.lastCoursePrice(formatDate(lastCourse.orderedOn));
  }
  const known = priceOn(product, startDate ?? toIsoDate(new Date()));
  return known === null ? texts.noPrice : texts.priceOfDay;
}
