import { Autocomplete, Button } from '@mantine/core';
import { Acting } from '../../ui/acting.tsx';
import { DraftLine } from '../../ui/draft-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { DateField } from '../../ui/read-fields.tsx';
import { FieldRow, Form, SubmitActions } from '../../ui/form-layout.tsx';
import { ClientPicker } from '../contacts/client-picker.tsx';
import { idsOf, idsText } from '../contacts/contact-fields.ts';
import { sendWithKeys } from '../contacts/send-with-keys.ts';
import { kindOptions, noHint, purposeOptions } from '../contacts/kind-options.ts';
import { ClashLines } from './clash-lines.tsx';
import { agendaTexts as texts } from './texts.ts';
import { TimeField } from './time-field.tsx';
import { useAppointmentForm, type AppointmentFormOptions } from './use-appointment-form.ts';
import '../contacts/contacts.css';

export interface AppointmentFormProps extends AppointmentFormOptions {
  readonly label: string;
  readonly onCancel: () => void;
  /** Notes the contact that this was. */
  readonly onNote?: (() => void) | undefined;
  readonly onRemove?: (() => void) | undefined;
}

/** When, with whom, where and about what. */
export function AppointmentForm(props: AppointmentFormProps) {
  const { choices, appointment } = props;
  const { form, submit, draft } = useAppointmentForm(props);
  const manager = form.field('caseManager');
  const chosen = idsOf(form.values.clientIds);
  const clientField = form.field('clientIds');
  return (
    <div onKeyDown={sendWithKeys}>
      <Form label={props.label} unsaved={form.changed} kept={draft.kept} onSubmit={submit}>
        <DraftLine draft={draft} />
        <ErrorSummary {...form.summary} />
        <ClientPicker
          id={clientField.id}
          error={clientField.error}
          hint={texts.pickerHint}
          clients={choices.clients}
          chosen={chosen}
          onChange={(ids) => form.setValue('clientIds', idsText(ids))}
          autoFocus={props.clientIds.length === 0 && appointment === undefined}
        />
        <FieldRow>
          <DateField
            {...form.field('date')}
            near="coming"
            {...(props.clientIds.length > 0 || appointment !== undefined
              ? { autoFocus: 'in-dialog' as const }
              : {})}
          />
          <TimeField {...form.field('time')} />
          <SelectField {...form.field('kind')} hint={noHint} options={kindOptions} />
        </FieldRow>
        <ClashLines
          date={form.values.date}
          time={form.values.time}
          clientIds={chosen}
          caseManager={form.values.caseManager}
          choices={choices}
          except={appointment?.id}
        />
        <FieldRow>
          <SelectField
            {...form.field('purpose')}
            options={purposeOptions}
            placeholder={texts.purposeNone}
          />
          <TextField {...form.field('place')} maxLength={120} />
          <Autocomplete
            id={manager.id}
            className="t-field"
            label={manager.label}
            error={manager.error}
            value={manager.value}
            data={choices.members.map(({ name }) => name)}
            maxLength={120}
            autoComplete="off"
            spellCheck={false}
            onChange={manager.onChange}
          />
        </FieldRow>
        {(chosen.length !== 1 || form.values.subject !== '') && (
          <TextField {...form.field('subject')} hint={texts.subjectHint} maxLength={120} />
        )}
        <SubmitActions
          label={appointment === undefined ? texts.add : texts.save}
          sending={form.sending}
          busy={texts.busy}
          cancel={{ label: texts.cancel, onClick: props.onCancel }}
          also={props.onNote !== undefined && <Button onClick={props.onNote}>{texts.note}</Button>}
        >
          {props.onRemove !== undefined && (
            <Acting>
              <Button className="c-form-push" onClick={props.onRemove}>
                {texts.remove}
              </Button>
            </Acting>
          )}
        </SubmitActions>
      </Form>
    </div>
  );
}
