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
import { draftKey } from '#shared/kernel/drafts.ts';
import { call } from '../../lib/call.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { dateText } from '../../ui/parse-fields.ts';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { idsOf, idsText } from '../contacts/contact-fields.ts';
import { conflictOf, isConflict, standingSentences } from '../contacts/standing.ts';
import type { ContactChoices } from '../contacts/use-contact-choices.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
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

/** What stands in the form at first: what is known, and the likely. */
const firstTexts = ({ appointment, choices, ...start }: AppointmentFormOptions) => ({
  clientIds: idsText(appointment?.clientIds ?? start.clientIds),
  date: dateText(appointment?.date ?? start.date ?? toIsoDate(new Date())),
  time: appointment?.time ?? start.time ?? '',
  kind: appointment?.kind ?? 'gesprek',
  purpose: appointment === undefined ? (start.purpose ?? '') : (appointment.purpose ?? ''),
  subject: appointment?.subject ?? '',
  place: appointment?.place ?? '',
  caseManager: appointment === undefined ? (choices.me ?? '') : (appointment.caseManager ?? ''),
});

/** It may have been moved to any day. */
const always = { from: '1900-01-01', until: '2100-12-31' } as const;

/** The form of one appointment, new or to change, and how it is sent. */
export function useAppointmentForm(props: AppointmentFormOptions) {
  const { choices, appointment, onDone } = props;
  const save = useUndoableChange('caseload.saveAppointment');
  const form = useTredeForm({
    initial: firstTexts(props),
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
    appointment === undefined
      ? draftKey('appointment-new', { group: props.clientIds })
      : draftKey('appointment', { subject: appointment.id }),
    form,
    {
      stored: appointment === undefined ? null : valuesOf(appointment),
      opened: {
        clientIds: props.clientIds,
        date: props.date,
        time: props.time,
        purpose: props.purpose,
      },
    },
  );

  const change = async (id: number, values: AppointmentValues): Promise<void> => {
    const { before } = draft;
    if (before === null) return;
    try {
      await save({ appointmentId: id, before, values }, texts.changed);
    } catch (problem) {
      if (!isConflict(problem)) throw problem;
      const stored = (await call('caseload.agenda', always)).find((one) => one.id === id);
      if (stored === undefined) throw problem;
      const now = valuesOf(stored);
      // Who has read what stands there now may put something else in its place; the rest is the other's.
      const shown = firstTexts({ ...props, appointment: stored });
      draft.settle({ stored: now, texts: shown }, 'typed');
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
