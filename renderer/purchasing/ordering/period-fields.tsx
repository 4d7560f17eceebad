import { DateField } from '../../ui/read-fields.tsx';
import { FieldRow } from '../../ui/form-layout.tsx';
import { orderTexts as texts } from './texts.ts';
import type { OrderForm } from './use-order-form.ts';

/** From when until when; the end follows from how long it usually takes. */
export function PeriodFields({ ordering }: { readonly ordering: OrderForm }) {
  const { form, product, setStart } = ordering;
  const weeks = product?.usualWeeks ?? null;
  return (
    <FieldRow>
      <DateField {...form.field('startDate')} onChange={setStart} near="coming" />
      <DateField
        {...form.field('endDate')}
        near="coming"
        hint={weeks === null ? texts.endHint : texts.usualEnd(weeks)}
      />
    </FieldRow>
  );
}
