import { planEvaluationSchema, type PlanVersion } from '#shared/caseload/plan/schema.ts';
import { addMonths } from '#shared/kernel/calendar.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { draftKey } from '#shared/kernel/drafts.ts';
import { call } from '../../lib/call.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DraftLine } from '../../ui/draft-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { LongTextField } from '../../ui/fields.tsx';
import { DateField } from '../../ui/read-fields.tsx';
import { FieldRow, Form, SubmitActions } from '../../ui/form-layout.tsx';
import { dateText } from '../../ui/parse-fields.ts';
import { texts as uiTexts } from '../../ui/texts.ts';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { conflictOf, isConflict } from '../contacts/standing.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { planTexts } from './texts.ts';

export interface EvaluateDialogProps {
  readonly clientId: Id;
  readonly plan: PlanVersion;
  readonly today: IsoDate;
  readonly onClose: () => void;
}

/** A plan is looked at about this often; the user says otherwise. */
const monthsBetween = 3;

/** Notes what an evaluation of the plan found, and when the next one is. Mount it to open it. */
export function EvaluateDialog(props: EvaluateDialogProps) {
  return (
    <Dialog
      dialogName="evaluate-plan"
      title={planTexts.evaluateDialog.title}
      onClose={props.onClose}
      size={560}
    >
      <EvaluateForm {...props} />
    </Dialog>
  );
}

function EvaluateForm({ clientId, plan, today, onClose }: EvaluateDialogProps) {
  const { evaluateDialog: words } = planTexts;
  const evaluate = useUndoableChange('caseload.evaluatePlan');
  const form = useTredeForm({
    initial: {
      evaluatedOn: dateText(today),
      evaluation: '',
      evaluateOn: dateText(addMonths(today, monthsBetween)),
    },
    labels: words.fields,
    missing: words.missing,
    schema: planEvaluationSchema,
    check: ({ evaluation }) => (evaluation.trim() === '' ? { evaluation: words.missingText } : {}),
    toInput: ({ evaluation }, read) => ({
      planId: plan.id,
      evaluatedOn: read.date('evaluatedOn'),
      evaluation,
      evaluateOn: read.date('evaluateOn'),
    }),
  });
  const draft = useDraft(draftKey('evaluation', { client: clientId, subject: plan.id }), form, {
    stored: { evaluateOn: plan.evaluateOn },
  });
  /** Who has read which day stands there now may choose another. */
  const settle = async (problem: unknown) => {
    if (!isConflict(problem)) throw problem;
    const { plans } = await call('caseload.dossier', { clientId });
    const [now] = plans;
    if (now?.id !== plan.id) throw problem;
    const { evaluateOn } = now;
    draft.settle({ ...draft.standing, stored: { evaluateOn } }, 'all');
    throw conflictOf([words.isNow(evaluateOn === null ? null : formatDate(evaluateOn))]);
  };
  return (
    <Form
      label={words.title}
      unsaved={form.changed}
      kept={draft.kept}
      onSubmit={form.submit(async (input) => {
        await evaluate({ ...input, before: draft.before }, words.done).catch(settle);
        draft.done();
        onClose();
      })}
    >
      <DraftLine draft={draft} />
      <ErrorSummary {...form.summary} />
      {plan.evaluatedOn !== null && <p className="t-second">{words.again}</p>}
      <LongTextField
        {...form.field('evaluation')}
        hint={words.hint}
        minRows={4}
        maxRows={12}
        maxLength={4_000}
        autoFocus="in-dialog"
      />
      <FieldRow>
        <DateField {...form.field('evaluatedOn')} near="last" />
        <DateField {...form.field('evaluateOn')} near="coming" hint={words.nextHint} />
      </FieldRow>
      <SubmitActions
        label={words.submit}
        sending={form.sending}
        cancel={{ label: uiTexts.cancel, onClick: onClose }}
      />
    </Form>
  );
}
