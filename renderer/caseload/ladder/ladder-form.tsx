import { Button, Checkbox } from '@mantine/core';
import { suggestedStep } from '#shared/caseload/ladder/suggested-step.ts';
import { unsuitedTrajectories } from '#shared/caseload/ladder/unsuited.ts';
import type { StoredRecord } from '#shared/caseload/records/all-records.ts';
import { ladder, ladderQuestions, type LadderQuestion } from '#shared/caseload/records/ladder.ts';
import type { ClientDetail } from '#shared/caseload/schema.ts';
import type { CallOutput } from '#shared/ipc/contract.ts';
import { formatDate, toIsoDate } from '#shared/kernel/dates.ts';
import { stepRangeWords } from '#shared/kernel/step-range.ts';
import { draftKey } from '#shared/kernel/drafts.ts';
import { fullName } from '#shared/kernel/person-name.ts';
import { messageOf } from '../../lib/call.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { Acting } from '../../ui/acting.tsx';
import { DraftLine } from '../../ui/draft-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FieldGroup } from '../../ui/field-group.tsx';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { DateField } from '../../ui/read-fields.tsx';
import { FieldRow, Form, SubmitActions } from '../../ui/form-layout.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { dateText, readDateText } from '../../ui/parse-fields.ts';
import { showToast } from '../../ui/toast.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { standingAfter } from '../records/record-standing.ts';
import { previousLine, previousOf } from './previous-measurement.ts';
import { ladderDialogTexts as texts } from './texts.ts';
import './ladder-dialog.css';

export interface LadderFormProps {
  readonly client: ClientDetail;
  readonly measurements: readonly StoredRecord<'ladder'>[];
  readonly me: string | null;
  readonly types: CallOutput<'caseload.trajectoryTypes'>;
  readonly measurement: StoredRecord<'ladder'> | null;
  readonly onClose: () => void;
}

/** Ticked by who looked and saw that nothing applies: else an empty form would say 'geïsoleerd'. */
const nothing = 'niets';
const questions = Object.keys(ladderQuestions) as LadderQuestion[];
const stepOptions = Object.entries(
  ladder.fields.step.input.kind === 'choice' ? ladder.fields.step.input.options : {},
).map(([value, label]) => ({ value, label }));

const answersIn = (text: string): LadderQuestion[] =>
  questions.filter((question) => text.split(' ').includes(question));

/** The step that the ticked answers lead to; `null` while nothing was ticked. */
const suggestionIn = (text: string) => (text === '' ? null : suggestedStep(answersIn(text)));

/** What stands in the form at first. */
const firstTexts = (
  stored: StoredRecord<'ladder'>['values'] | null,
  { today, me }: { readonly today: string; readonly me: string | null },
) => ({
  measuredOn: dateText(stored === null ? today : stored.measuredOn),
  measuredBy: stored === null ? (me ?? '') : (stored.measuredBy ?? ''),
  answers: (stored?.answers ?? []).join(' '),
  step: stored === null ? '' : stored.step,
});

/** The questions of the definition, the step that they lead to, and the one that somebody chooses. */
export function LadderForm(props: LadderFormProps) {
  const { client, measurement, types, onClose } = props;
  const today = toIsoDate(new Date());
  const save = useUndoableChange('caseload.saveRecord');
  const remove = useUndoableChange('caseload.removeRecord');
  const form = useTredeForm({
    initial: firstTexts(measurement?.values ?? null, { today, me: props.me }),
    labels: texts.fields,
    missing: texts.missing,
    schema: ladder.schema,
    toInput: ({ step, answers }, read) => ({
      step,
      measuredOn: read.date('measuredOn'),
      measuredBy: read.text('measuredBy'),
      answers: answersIn(answers),
    }),
    check: ({ measuredOn }) => {
      const day = readDateText(measuredOn);
      const future = day.kind === 'value' && day.value !== null && day.value > today;
      return future ? { measuredOn: texts.future } : {};
    },
  });

  const draft = useDraft(
    draftKey('ladder', { client: client.id, subject: measurement?.id ?? null }),
    form,
    {
      stored: measurement?.values ?? null,
    },
  );
  const suggestion = suggestionIn(form.values.answers);
  const chosen = form.values.step === '' ? null : Number(form.values.step);
  /** As long as nobody chose another step, the step follows the answers. */
  const answer = (text: string) => {
    const follows = chosen === suggestion || chosen === null;
    form.setValue('answers', text);
    const next = suggestionIn(text);
    if (follows) form.setValue('step', next === null ? '' : String(next));
  };
  const toggle = (question: LadderQuestion, ticked: boolean) =>
    answer(
      questions
        .filter((one) => (one === question ? ticked : answersIn(form.values.answers).includes(one)))
        .join(' '),
    );

  const send = form.submit(async (values) => {
    const { before } = draft;
    const what = { clientId: client.id, kind: 'ladder' } as const;
    if (measurement === null || before === null) {
      await save(
        { ...what, recordId: null, before: null, values },
        texts.done(Number(values.step), formatDate(values.measuredOn)),
      );
    } else {
      const recordId = measurement.id;
      try {
        await save({ ...what, recordId, before, values }, texts.changed);
      } catch (problem) {
        const standing = await standingAfter(problem, { ...what, recordId, before });
        if (standing === null) throw problem;
        const { now, refusal } = standing;
        draft.settle({ stored: now, texts: firstTexts(now, { today, me: props.me }) }, 'typed');
        throw refusal;
      }
    }
    draft.done();
    onClose();
  });

  const unsuited =
    chosen === null ? [] : unsuitedTrajectories(client.trajectories, types, chosen, today);
  const { error, id } = form.field('answers');
  return (
    <Form
      label={texts.title(fullName(client))}
      unsaved={form.changed}
      kept={draft.kept}
      onSubmit={send}
    >
      <ErrorSummary {...form.summary} />
      <DraftLine draft={draft} />
      <p className="t-second">{previousLine(previousOf(props.measurements, measurement))}</p>
      <FieldRow>
        <DateField {...form.field('measuredOn')} near="last" autoFocus="in-dialog" />
        <TextField {...form.field('measuredBy')} hint={'\u00a0'} maxLength={120} />
      </FieldRow>
      <FieldGroup id={id} label={texts.fields.answers} hint={texts.answersHint} error={error}>
        <div className="c-ladder-answers">
          {questions.map((question) => (
            <Checkbox
              key={question}
              label={ladderQuestions[question]}
              checked={answersIn(form.values.answers).includes(question)}
              onChange={(event) => toggle(question, event.currentTarget.checked)}
            />
          ))}
          <Checkbox
            label={texts.nothing}
            checked={form.values.answers === nothing}
            onChange={(event) => answer(event.currentTarget.checked ? nothing : '')}
          />
        </div>
      </FieldGroup>
      <SelectField {...form.field('step')} placeholder={texts.choose} options={stepOptions} />
      <p className="c-ladder-hint" role="status">
        {suggestion === null
          ? ''
          : chosen === null || chosen === suggestion
            ? texts.suggested(suggestion)
            : texts.other(suggestion, chosen)}
        {suggestion !== null && chosen !== suggestion && (
          <Button size="xs" onClick={() => form.setValue('step', String(suggestion))}>
            {texts.take(suggestion)}
          </Button>
        )}
      </p>
      {unsuited.length > 0 && (
        <MessagePanel severity="warning" title={texts.unsuited}>
          {unsuited.map((one) => (
            <p key={one.id}>{texts.unsuitedLine(one.name, stepRangeWords(one) ?? '')}</p>
          ))}
          <p>{texts.unsuitedHint}</p>
        </MessagePanel>
      )}
      <SubmitActions
        label={texts.submit}
        sending={form.sending}
        busy={texts.busy}
        cancel={{ label: texts.cancel, onClick: onClose }}
      >
        {measurement !== null && (
          <Acting>
            <Button
              onClick={() => {
                remove(
                  { clientId: client.id, kind: 'ladder', recordId: measurement.id },
                  texts.removed,
                ).then(
                  () => {
                    draft.done();
                    onClose();
                  },
                  (problem: unknown) => showToast(messageOf(problem)),
                );
              }}
            >
              {texts.remove}
            </Button>
          </Acting>
        )}
      </SubmitActions>
    </Form>
  );
}
