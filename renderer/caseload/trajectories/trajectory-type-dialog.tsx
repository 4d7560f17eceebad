import { ladderSteps, type LadderStep } from '#shared/caseload/schema.ts';
import { ladderStepLabels } from '#shared/caseload/texts.ts';
import { contract, type CallOutput } from '#shared/ipc/contract.ts';
import { dagdelenOf } from '#shared/kernel/dagdelen.ts';
import {
  integrationRouteNames,
  integrationRoutes,
  type IntegrationRoute,
} from '#shared/kernel/integration-route.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { DagdelenField } from '../../ui/dagdelen-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DraftLine } from '../../ui/draft-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { FieldRow, Form, SubmitActions } from '../../ui/form-layout.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { draftKey } from '#shared/kernel/drafts.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { RemoveListed } from '../settings/remove-listed.tsx';
import { typeTexts as texts } from './texts.ts';

export interface TrajectoryTypeDialogProps {
  readonly type: CallOutput<'caseload.trajectoryTypes'>[number];
  readonly onClose: () => void;
}

/** Changes for which steps and when a type of trajectory is, and its route. Mount it to open it. */
export function TrajectoryTypeDialog(props: TrajectoryTypeDialogProps) {
  return (
    <Dialog
      dialogName="trajectory-type"
      title={texts.changeOf(props.type.name)}
      size={560}
      onClose={props.onClose}
    >
      <TypeForm {...props} />
    </Dialog>
  );
}

const stepOptions = ladderSteps.map((step) => ({
  value: String(step),
  label: `${step} ${ladderStepLabels[step]}`,
}));

const routeOptions = integrationRoutes.map((route) => ({
  value: route,
  label: integrationRouteNames[route],
}));

function TypeForm({ type, onClose }: TrajectoryTypeDialogProps) {
  const save = useUndoableChange('caseload.saveTrajectoryType');
  const { stepFrom, stepUntil, dagdelen: usual, usualWeeks, route } = type;
  const stored = { stepFrom, stepUntil, dagdelen: usual, usualWeeks, route };
  const form = useTredeForm({
    initial: {
      stepFrom: String(type.stepFrom ?? ''),
      stepUntil: String(type.stepUntil ?? ''),
      dagdelen: type.dagdelen.join(' '),
      usualWeeks: String(type.usualWeeks ?? ''),
      route: type.route ?? '',
    },
    labels: texts.fields,
    schema: contract['caseload.saveTrajectoryType'].input,
    toInput: ({ dagdelen, route: chosen }, read) => ({
      id: type.id,
      // The options are the steps.
      stepFrom: read.number('stepFrom') as LadderStep | null,
      stepUntil: read.number('stepUntil') as LadderStep | null,
      dagdelen: dagdelenOf(dagdelen),
      usualWeeks: read.number('usualWeeks'),
      route: chosen === '' ? null : (chosen as IntegrationRoute),
      before: stored,
    }),
  });
  const draft = useDraft(draftKey('trajectory-type', { subject: type.id }), form, { stored });
  const send = form.submit(async (input) => {
    await save({ ...input, before: draft.before }, texts.done(type.name));
    draft.done();
    onClose();
  });
  const gone = () => {
    draft.done();
    onClose();
  };
  return (
    <Form
      label={texts.changeOf(type.name)}
      unsaved={form.changed}
      kept={draft.kept}
      onSubmit={send}
    >
      <ErrorSummary {...form.summary} />
      <DraftLine draft={draft} />
      <FieldRow>
        <SelectField
          {...form.field('stepFrom')}
          placeholder={texts.noBound}
          options={stepOptions}
          autoFocus="in-dialog"
        />
        <SelectField
          {...form.field('stepUntil')}
          placeholder={texts.noBound}
          options={stepOptions}
        />
      </FieldRow>
      <DagdelenField
        {...form.field('dagdelen')}
        value={dagdelenOf(form.values.dagdelen)}
        onChange={(chosen) => form.setValue('dagdelen', chosen.join(' '))}
      />
      <TextField {...form.field('usualWeeks')} hint={texts.weeksHint} width="220px" />
      <SelectField
        {...form.field('route')}
        hint={texts.routeHint}
        placeholder={texts.noRoute}
        options={routeOptions}
      />
      <SubmitActions
        label={texts.submit}
        sending={form.sending}
        busy={texts.busy}
        cancel={{ label: texts.cancel, onClick: onClose }}
      >
        <RemoveListed list="type" id={type.id} name={type.name} onRemoved={gone} />
      </SubmitActions>
    </Form>
  );
}
