import { Button } from '@mantine/core';
import { sentenceOf } from '#shared/caseload/signals/texts.ts';
import { contract } from '#shared/ipc/contract.ts';
import { addDays, addMonths } from '#shared/kernel/calendar.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DraftLine } from '../../ui/draft-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { DateField, TextField } from '../../ui/fields.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { dateText, readDateText } from '../../ui/parse-fields.ts';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../history/use-undoable-change.ts';
import type { ListedSignal } from './signal-list.ts';
import { texts } from './texts.ts';

export interface SnoozeDialogProps {
  readonly listed: ListedSignal;
  readonly today: IsoDate;
  readonly onClose: () => void;
}

const { snooze: words } = texts;

/** Puts a signal off until a day, with the reason. Mount it to open it. */
export function SnoozeDialog(props: SnoozeDialogProps) {
  return (
    <Dialog title={words.title} onClose={props.onClose}>
      <SnoozeForm {...props} />
    </Dialog>
  );
}

function SnoozeForm({ listed, today, onClose }: SnoozeDialogProps) {
  const { signal, client } = listed;
  const name = `${client.firstName} ${client.lastName}`;
  const snooze = useUndoableChange('caseload.snoozeSignal');
  const form = useTredeForm({
    initial: { until: '', reason: '' },
    labels: words.fields,
    schema: contract['caseload.snoozeSignal'].input,
    missing: { until: words.missingUntil, reason: words.missingReason },
    toInput: ({ reason }, read) => ({
      kind: signal.kind,
      clientId: signal.clientId,
      subjectId: signal.subjectId,
      months: signal.months,
      until: read.date('until'),
      reason,
    }),
    check: ({ until }) => {
      const reading = readDateText(until);
      const past = reading.kind === 'value' && reading.value !== null && reading.value <= today;
      return past ? { until: words.past } : {};
    },
  });
  const draft = useDraft(`snooze:${listed.key}`, form);
  const send = form.submit(async (input) => {
    await snooze(input, words.done(name, formatDate(input.until)));
    draft.done();
    onClose();
  });
  const quick: readonly [string, IsoDate][] = [
    [words.quick.week, addDays(today, 7)],
    [words.quick.weeks, addDays(today, 14)],
    [words.quick.month, addMonths(today, 1)],
  ];
  return (
    <Form label={words.title} onSubmit={send} unsaved={form.changed} kept={draft.kept}>
      <ErrorSummary {...form.summary} />
      <DraftLine draft={draft} />
      <p>
        <span className="t-second">{words.about(name)}</span> {sentenceOf(signal, today)}
      </p>
      <div className="today-until">
        <DateField {...form.field('until')} near="coming" autoFocus="in-dialog" />
        <div role="group" aria-label={words.quick.label} className="today-quick">
          {quick.map(([label, date]) => (
            <Button
              key={label}
              size="xs"
              aria-pressed={form.values.until === dateText(date)}
              onClick={() => form.setValue('until', dateText(date))}
            >
              {label}
            </Button>
          ))}
        </div>
      </div>
      <TextField {...form.field('reason')} hint={words.reasonHint} maxLength={400} />
      <SubmitActions
        label={words.submit}
        sending={form.sending}
        busy={words.busy}
        cancel={{ label: words.cancel, onClick: onClose }}
      />
    </Form>
  );
}
