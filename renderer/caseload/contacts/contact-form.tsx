import { Autocomplete, Button, Checkbox, Radio } from '@mantine/core';
import { useState } from 'react';
import type { ContactKind } from '#shared/caseload/schema.ts';
import { keysHere } from '../../lib/shortcuts.ts';
import { Acting } from '../../ui/acting.tsx';
import { DraftLine } from '../../ui/draft-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FieldGroup } from '../../ui/field-group.tsx';
import { LongTextField, SelectField, TextField } from '../../ui/fields.tsx';
import { DateField } from '../../ui/read-fields.tsx';
import { FieldRow, Form, SubmitActions } from '../../ui/form-layout.tsx';
import { ClientPicker } from './client-picker.tsx';
import { idsOf, idsText, newOrganisation, ticked } from './contact-fields.ts';
import { kindOptions, purposeOptions } from './kind-options.ts';
import { NextAppointment } from './next-appointment.tsx';
import { sendWithKeys } from './send-with-keys.ts';
import { contactTexts as texts } from './texts.ts';
import {
  useContactForm,
  type ContactFormOptions,
  type ContactFormState,
} from './use-contact-form.ts';
import type { ContactChoices } from './use-contact-choices.ts';
import './contacts.css';

export interface ContactFormProps extends ContactFormOptions {
  readonly label: string;
  /** Who it is about can be chosen; else it is about the one client. */
  readonly picks: boolean;
  /** Only the note, kind and date, and a button for the rest. */
  readonly compact?: boolean;
  readonly submitLabel: string;
  readonly onCancel: () => void;
  /** Which kind was chosen, where they stand in view. */
  readonly onKind?: (kind: ContactKind) => void;
  /** Removes the contact. */
  readonly onRemove?: () => void;
}

/** What was said, with whom, when, and when again. */
export function ContactForm(props: ContactFormProps) {
  const { choices, contact, picks } = props;
  const { form, submit, draft } = useContactForm(props);
  const [compact, setCompact] = useState(props.compact ?? false);
  const chosen = idsOf(form.values.clientIds);
  const noteFirst = !picks || props.clientIds.length > 0;
  return (
    <div onKeyDown={sendWithKeys}>
      <Form label={props.label} unsaved={form.changed} kept={draft.kept} onSubmit={submit}>
        <DraftLine draft={draft} />
        <ErrorSummary {...form.summary} />
        {contact !== undefined && contact.groupSize > 1 && (
          <p className="t-second">{texts.onlyThisClient(contact.groupSize)}</p>
        )}
        {picks && (
          <ClientPicker
            id={form.field('clientIds').id}
            error={form.field('clientIds').error}
            clients={choices.clients}
            chosen={chosen}
            onChange={(ids) => form.setValue('clientIds', idsText(ids))}
            autoFocus={!noteFirst}
          />
        )}
        <LongTextField
          {...form.field('note')}
          hint={texts.noteHint}
          minRows={compact ? 4 : 3}
          maxRows={compact ? 12 : 10}
          {...(noteFirst ? { autoFocus: 'in-dialog' as const } : {})}
        />
        {compact && <KindChoice {...form.field('kind')} onKind={props.onKind} />}
        <FieldRow>
          {!compact && (
            <SelectField
              {...form.field('kind')}
              options={kindOptions}
              placeholder={texts.kindNone}
            />
          )}
          <DateField {...form.field('date')} near="last" hint="" />
          {!compact && (
            <SelectField
              {...form.field('purpose')}
              options={purposeOptions}
              placeholder={texts.purposeNone}
            />
          )}
        </FieldRow>
        {!compact && (
          <>
            {(form.values.purpose === 'intake' || form.values.mapped === ticked) && (
              <Checkbox
                className="c-mapped"
                id={form.field('mapped').id}
                label={texts.mapped}
                description={texts.mappedHint}
                checked={form.values.mapped === ticked}
                onChange={(event) =>
                  form.setValue('mapped', event.currentTarget.checked ? ticked : '')
                }
              />
            )}
            <Who form={form} choices={choices} />
            {contact === undefined && <NextAppointment form={form} choices={choices} />}
          </>
        )}
        <SubmitActions
          label={props.submitLabel}
          sending={form.sending}
          busy={texts.busy}
          cancel={{ label: texts.cancel, onClick: props.onCancel }}
        >
          {compact && <span className="t-second t-label">{keysHere(texts.quick.sendHint)}</span>}
          {compact && (
            <Button
              className="c-form-push"
              onClick={() => setCompact(false)}
              title={texts.moreHint}
            >
              {texts.more}
            </Button>
          )}
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

interface KindChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (kind: string) => void;
  readonly onKind: ((kind: ContactKind) => void) | undefined;
}

/** All kinds in view: one press instead of three. */
function KindChoice({ id, label, value, error, onChange, onKind }: KindChoiceProps) {
  return (
    <FieldGroup id={id} label={label} error={error}>
      <div className="c-kinds">
        {kindOptions.map((option) => (
          <Radio
            key={option.value}
            name={id}
            label={option.label}
            checked={value === option.value}
            onChange={() => {
              onChange(option.value);
              onKind?.(option.value);
            }}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** Who spoke: somebody of the team, or of a partner organisation. */
function Who({
  form,
  choices,
}: {
  readonly form: ContactFormState;
  readonly choices: ContactChoices;
}) {
  const person = form.field('person');
  const ofTeam = form.values.organisationId === '';
  return (
    <FieldRow>
      <SelectField
        {...form.field('organisationId')}
        placeholder={texts.ownTeam}
        options={[
          ...choices.organisations.map(({ id, name }) => ({ value: String(id), label: name })),
          { value: newOrganisation, label: texts.newOrganisation },
        ]}
        onChange={(value) => {
          form.setValue('organisationId', value);
          // Who works here does not work there.
          if (value !== '' && person.value === choices.me) form.setValue('person', '');
          if (value === '' && person.value === '') form.setValue('person', choices.me ?? '');
        }}
      />
      {form.values.organisationId === newOrganisation && (
        <TextField {...form.field('organisationName')} maxLength={120} />
      )}
      <Autocomplete
        id={person.id}
        className="t-field"
        label={ofTeam ? texts.person.team : texts.person.organisation}
        error={person.error}
        value={person.value}
        data={ofTeam ? choices.members.map(({ name }) => name) : []}
        maxLength={120}
        autoComplete="off"
        spellCheck={false}
        onChange={person.onChange}
      />
    </FieldRow>
  );
}
