import { Button } from '@mantine/core';
import type { z } from 'zod';
import { clientIdsOf } from '#shared/caseload/signals/household.ts';
import { newSnoozeSchema } from '#shared/caseload/signals/schema.ts';
import { sentenceOf } from '#shared/caseload/signals/texts.ts';
import { addDays, addMonths } from '#shared/kernel/calendar.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { draftKey, type DraftKey } from '#shared/kernel/drafts.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DraftLine } from '../../ui/draft-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/fields.tsx';
import { DateField } from '../../ui/read-fields.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { dateText, readDateText } from '../../ui/parse-fields.ts';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { type ListedNorm } from './norm-row.tsx';
import { namesOf, type ListedSignal } from './signal-list.ts';
import { texts } from './texts.ts';

interface Common {
  readonly today: IsoDate;
  readonly onClose: () => void;
}

const { snooze: words } = texts;
const schema = newSnoozeSchema.pick({ until: true, reason: true });

/** Puts a signal off until a day, with the reason. Mount it to open it. */
export function SnoozeDialog({ listed, ...common }: Common & { readonly listed: ListedSignal }) {
  const snooze = useUndoableChange('caseload.snoozeSignal');
  const { kind, clientId, subjectId, months } = listed.signal;
  const names = namesOf(listed);
  // Of a couple it is one draft, on whose page it was begun too.
  const client = Math.min(...clientIdsOf(listed.signal));
  return (
    <SnoozeForm
      draft={draftKey('snooze', { kind, client, subject: subjectId, months })}
      about={words.about(names)}
      sentence={sentenceOf(listed.signal, common.today)}
      onSnooze={(input) =>
        snooze(
          { kind, clientId, subjectId, months, ...input },
          words.done(names, formatDate(input.until)),
        )
      }
      {...common}
    />
  );
}

/** The same for a caseload above the norm. */
export function NormSnoozeDialog({ over, title, ...common }: Common & ListedNorm) {
  const snooze = useUndoableChange('caseload.snoozeNorm');
  const { memberId, persons, norm } = over;
  return (
    <SnoozeForm
      draft={draftKey('norm-snooze', { subject: memberId })}
      about={texts.norm.about(title)}
      sentence={texts.norm.sentence(persons, norm)}
      onSnooze={(input) =>
        snooze({ memberId, ...input }, words.done(title, formatDate(input.until)))
      }
      {...common}
    />
  );
}

interface SnoozeFormProps extends Common {
  readonly draft: DraftKey;
  /** Whom or what it is about, and what is the matter with it. */
  readonly about: string;
  readonly sentence: string;
  readonly onSnooze: (input: z.infer<typeof schema>) => Promise<unknown>;
}

function SnoozeForm(props: SnoozeFormProps) {
  return (
    <Dialog dialogName="snooze" title={words.title} onClose={props.onClose}>
      <SnoozeFields {...props} />
    </Dialog>
  );
}

function SnoozeFields(props: SnoozeFormProps) {
  const { draft: key, about, sentence, today, onSnooze, onClose } = props;
  const form = useTredeForm({
    initial: { until: '', reason: '' },
    labels: words.fields,
    schema,
    missing: { until: words.missingUntil, reason: words.missingReason },
    toInput: ({ reason }, read) => ({ until: read.date('until'), reason }),
    check: ({ until }) => {
      const reading = readDateText(until);
      const past = reading.kind === 'value' && reading.value !== null && reading.value <= today;
      return past ? { until: words.past } : {};
    },
  });
  const draft = useDraft(key, form);
  const send = form.submit(async (input) => {
    await onSnooze(input);
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
        <span className="t-second">{about}</span> {sentence}
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
