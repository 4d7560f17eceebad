import { DateField, SelectField } from '../../ui/fields.tsx';
import { FieldRow } from '../../ui/form-layout.tsx';
import { TimeField } from '../agenda/time-field.tsx';
import { kindOptions, noHint } from './kind-options.ts';
import { contactTexts as texts } from './texts.ts';
import type { ContactFormState } from './use-contact-form.ts';

/** When they see each other again. */
export function NextAppointment({ form }: { readonly form: ContactFormState }) {
  return (
    <fieldset className="c-next-appointment">
      <legend>{texts.next}</legend>
      <FieldRow>
        <DateField {...form.field('next.date')} near="coming" label={texts.nextFields.date} />
        <TimeField {...form.field('next.time')} />
        <SelectField
          {...form.field('next.kind')}
          label={texts.nextFields.kind}
          hint={noHint}
          options={kindOptions}
        />
      </FieldRow>
    </fieldset>
  );
}
