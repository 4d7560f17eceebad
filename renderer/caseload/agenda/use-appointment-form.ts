import {
  appointmentValuesSchema,
  type Appointment,
  type AppointmentValues,
  type ContactPurpose,
} from '#shared/caseload/contacts/schema.ts';
import { parseClock } from '#shared/caseload/contacts/clock.ts';
import { appointmentFieldLabels } from '#shared/caseload/contacts/texts.ts';
import { appointmentWords } from '#shared/caseload/contacts/words.ts';
import type { ContactKind } from '#shared/caseload/schema.ts';
import { formatDate, toIsoDate, type IsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { useState } from 'react';
import { call } from '../../lib/call.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { dateText } from '../../ui/parse-fields.ts';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { idsOf, idsText } from '../contacts/contact-fields.ts';
import { clientsKey } from '../contacts/draft-key.ts';
import { conflictOf, isConflict, standingSentences } from '../contacts/standing.ts';
import type { ContactChoices } from '../contacts/use-contact-choices.ts';
import { useUndoableChange } from '../history/use-undoable-change.ts';
import { agendaTexts as texts } from './texts.ts';
import { byId, whoOf } from './who-of.ts';

export interface AppointmentFormOptions {
  readonly choices: ContactChoices;
  readonly clientIds: readonly Id[];
  /** The appointment to change; left out, a new one. */
  readonly appointment?: Appointment | undefined;
  readonly date?: IsoDate | undefined;
  readonly time?: string | undefined;
  readonly purpose?: ContactPurpose | undefined;
  readonly onDone: () => void;
}

/** An appointment as it is sent: without its number and whether it has taken place. */
const valuesOf = ({ id: _id, done: _done, ...values }: Appointment): AppointmentValues => values;

/** It may have been moved to any day. */
const always = { from: '1900-01-01', until: '2100-12-31' } as const;

/** The form of one appointment, new or to change, and how it is sent. */
export function useAppointmentForm(props: AppointmentFormOptions) {
  const { choices, appointment, onDone } = props;
  const save = useUndoableChange('caseload.saveAppointment');
  const [before, setBefore] = useState(appointment === undefined ? null : valuesOf(appointment));
  const form = useTredeForm({
    initial: {
      clientIds: idsText(appointment?.clientIds ?? props.clientIds),
      date: dateText(appointment?.date ?? props.date ?? toIsoDate(new Date())),
      time: appointment?.time ?? props.time ?? '',
      kind: appointment?.kind ?? 'gesprek',
      purpose: appointment === undefined ? (props.purpose ?? '') : (appointment.purpose ?? ''),
      subject: appointment?.subject ?? '',
      place: appointment?.place ?? '',
      caseManager: appointment === undefined ? (choices.me ?? '') : (appointment.caseManager ?? ''),
    },
    labels: appointmentFieldLabels,
    missing: texts.missing,
    schema: appointmentValuesSchema,
    toInput: (values, read) => {
      const clock = parseClock(values.time);
      return {
        clientIds: idsOf(values.clientIds),
        date: read.date('date'),
        time: clock.kind === 'time' ? clock.time : null,
        kind: values.kind as ContactKind,
        purpose: (values.purpose === '' ? null : values.purpose) as ContactPurpose | null,
        subject: read.text('subject'),
        place: read.text('place'),
        caseManager: read.text('caseManager'),
      };
    },
    check: ({ time, clientIds, subject }) => {
      const clock = parseClock(time);
      return {
        ...(time.trim() !== '' && clock.kind === 'unreadable' ? { time: clock.reason } : {}),
        ...(clientIds === '' && subject.trim() === '' ? { subject: texts.nobody } : {}),
      };
    },
  });

  const draft = useDraft(
    `appointment:${appointment === undefined ? clientsKey(props.clientIds) : appointment.id}`,
    form,
  );

  const change = async (id: number, values: AppointmentValues): Promise<void> => {
    if (before === null) return;
    try {
      await save({ appointmentId: id, before, values }, texts.changed);
    } catch (problem) {
      if (!isConflict(problem)) throw problem;
      const stored = (await call('caseload.agenda', always)).find((one) => one.id === id);
      if (stored === undefined) throw problem;
      const now = valuesOf(stored);
      // Who has read what stands there now may put something else in its place.
      setBefore(now);
      throw conflictOf(
        standingSentences({ labels: appointmentFieldLabels, before, now, words: appointmentWords }),
      );
    }
  };

  const submit = form.submit(async (values) => {
    if (appointment === undefined) {
      const when = [formatDate(values.date), values.time]
        .filter((part) => part !== null)
        .join(', ');
      await save(
        { appointmentId: null, before: null, values },
        texts.added(whoOf(values, byId(choices.clients)), when),
      );
    } else {
      await change(appointment.id, values);
    }
    draft.done();
    onDone();
  });
  return { form, submit, draft };
}
