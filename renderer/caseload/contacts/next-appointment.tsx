import { SelectField } from '../../ui/fields.tsx';
import { DateField } from '../../ui/read-fields.tsx';
import { FieldRow } from '../../ui/form-layout.tsx';
import { ClashLines } from '../agenda/clash-lines.tsx';
import { TimeField } from '../agenda/time-field.tsx';
import { idsOf } from './contact-fields.ts';
import { kindOptions, noHint } from './kind-options.ts';
import { contactTexts as texts } from './texts.ts';
import type { ContactChoices } from './use-contact-choices.ts';
import type { ContactFormState } from './use-contact-form.ts';

interface NextAppointmentProps {
  readonly form: ContactFormState;
  readonly choices: ContactChoices;
}

/** When they see each other again. */
export function NextAppointment({ form, choices }: NextAppointmentProps) {
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
      <ClashLines
        date={form.values['next.date']}
        time={form.values['next.time']}
        clientIds={idsOf(form.values.clientIds)}
        choices={choices}
      />
    </fieldset>
  );
}
