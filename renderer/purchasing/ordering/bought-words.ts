import { quantityWords } from '#shared/purchasing/words.ts';
import { quantityIn, unitOf } from './order-values.ts';
import type { OrderForm } from './use-order-form.ts';

/** What is bought, in a few words: 'Taalstage', '12 uur Jobcoaching'. */
export function boughtWords({ product, context, form }: OrderForm): string {
  const name = product?.typeName ?? form.values.description.trim();
  const quantity = quantityIn(form.values, context);
  const unit = unitOf(form.values, context);
  return quantity === null || unit === 'traject' || unit === 'groep'
    ? name
    : `${quantityWords(quantity, unit)} ${name}`;
}
