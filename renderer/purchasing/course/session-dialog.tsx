import { Button } from '@mantine/core';
import { contract } from '#shared/ipc/contract.ts';
import { addDays } from '#shared/kernel/calendar.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import type { CourseSession } from '#shared/purchasing/courses.ts';
import { messageOf } from '../../lib/call.ts';
import { Acting } from '../../ui/acting.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/fields.tsx';
import { DateField } from '../../ui/read-fields.tsx';
import { FieldRow, Form, SubmitActions } from '../../ui/form-layout.tsx';
import { dateText } from '../../ui/parse-fields.ts';
import { showToast } from '../../ui/toast.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { orderPageTexts } from '../order/texts.ts';
import { noHint } from '../../ui/no-hint.ts';

const texts = orderPageTexts.sessions;

export interface SessionDialogProps {
  readonly orderId: Id;
  /** `null`: a new one. */
  readonly session: CourseSession | null;
  /** The last there is: a new one is a week later, at the same time and place. */
  readonly last: CourseSession | null;
  readonly onClose: () => void;
}

/** Adds a session of a course, or changes or removes one. Mount it to open it. */
export function SessionDialog({ orderId, session, last, onClose }: SessionDialogProps) {
  const save = useUndoableChange('purchasing.saveSession');
  const remove = useUndoableChange('purchasing.removeSession');
  const nextDay = last === null ? null : addDays(last.date, 7);
  const form = useTredeForm({
    initial: {
      date: dateText(session?.date ?? nextDay),
      time: (session ?? last)?.time ?? '',
      place: (session ?? last)?.place ?? '',
    },
    labels: texts.fields,
    missing: { date: texts.missingDate },
    schema: contract['purchasing.saveSession'].input,
    toInput: ({ time, place }, read) => ({
      orderId,
      sessionId: session?.id ?? null,
      date: read.date('date'),
      time,
      place,
    }),
  });
  const title = session === null ? texts.new : texts.change(formatDate(session.date));
  const send = form.submit(async (input) => {
    await save(input, texts.saved(formatDate(input.date)));
    onClose();
  });
  return (
    <Dialog dialogName="session" title={title} onClose={onClose}>
      <Form label={title} unsaved={form.changed} onSubmit={send}>
        <ErrorSummary {...form.summary} />
        <DateField {...form.field('date')} near="coming" autoFocus="in-dialog" />
        <FieldRow>
          <TextField {...form.field('time')} hint={texts.timeHint} />
          <TextField {...form.field('place')} hint={noHint} />
        </FieldRow>
        <SubmitActions
          label={texts.submit}
          sending={form.sending}
          cancel={{ label: texts.cancel, onClick: onClose }}
        >
          {session !== null && (
            <Acting>
              <Button
                variant="subtle"
                onClick={() => {
                  remove(
                    { orderId, sessionId: session.id },
                    texts.removed(formatDate(session.date)),
                  ).then(onClose, (problem: unknown) => showToast(messageOf(problem)));
                }}
              >
                {texts.remove}
              </Button>
            </Acting>
          )}
        </SubmitActions>
      </Form>
    </Dialog>
  );
}
