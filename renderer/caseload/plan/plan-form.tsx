import { Radio } from '@mantine/core';
import { planParties, planStepStates } from '#shared/caseload/plan/schema.ts';
import { planPartyLabels } from '#shared/caseload/plan/texts.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { DraftLine } from '../../ui/draft-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FieldGroup } from '../../ui/field-group.tsx';
import { LongTextField, SelectField, TextField } from '../../ui/fields.tsx';
import { DateField } from '../../ui/read-fields.tsx';
import { FieldRow, Form, SubmitActions } from '../../ui/form-layout.tsx';
import { readNearDate } from '../../ui/parse-fields.ts';
import { Panel } from '../../ui/panel.tsx';
import { OutdatedPlan } from './outdated-plan.tsx';
import { PlanFormRows } from './plan-form-rows.tsx';
import { agreementField, stepField } from './plan-rows.ts';
import { planTexts } from './texts.ts';
import { usePlanForm, type PlanFormOptions, type PlanFormState } from './use-plan-form.ts';

const stateOptions = planStepStates.map((value) => ({ value, label: planTexts.state[value] }));
const partyOptions = planParties.map((value) => ({ value, label: planPartyLabels[value] }));

/** Makes a plan, or changes it: goal, steps, agreements and the day of the evaluation. */
export function PlanForm(props: PlanFormOptions) {
  const { plan, onDone } = props;
  const { form, draft, submit, outdated } = usePlanForm(props);
  const { form: words } = planTexts;
  const title = plan === null ? words.new : words.change;
  const goal = form.field('goal');
  return (
    <Panel title={title}>
      <Form label={title} unsaved={form.changed} kept={draft.kept} onSubmit={submit}>
        {outdated === null && <DraftLine draft={draft} />}
        <ErrorSummary {...form.summary} />
        {outdated !== null && <OutdatedPlan {...outdated} today={props.today} />}
        <LongTextField
          {...goal}
          hint={words.goalHint}
          minRows={2}
          maxRows={8}
          maxLength={1_000}
          autoFocus
        />
        <FieldRow>
          <DateField {...form.field('goalOn')} near="coming" />
          <DateField {...form.field('evaluateOn')} near="coming" />
        </FieldRow>
        <EvaluatedTooLate form={form} />
        <StepRows form={form} />
        <AgreementRows form={form} />
        {draft.before !== null && <SaveAs form={form} />}
        <SubmitActions
          label={words.submit}
          sending={form.sending}
          cancel={{
            label: words.cancel,
            onClick: () => {
              draft.done();
              onDone();
            },
          }}
        />
      </Form>
    </Panel>
  );
}

/** It may be meant so, so it stops nobody. */
function EvaluatedTooLate({ form }: { readonly form: PlanFormState }) {
  const [goalOn, evaluateOn] = [form.values.goalOn, form.values.evaluateOn].map((text) => {
    const reading = readNearDate(text, 'coming', toIsoDate(new Date()));
    return reading.kind === 'value' ? reading.value : null;
  });
  const isLate = goalOn != null && evaluateOn != null && evaluateOn > goalOn;
  return (
    <p className="t-field-note c-plan-warning" role="status">
      {isLate && planTexts.form.evaluatedAfterGoal}
    </p>
  );
}

function StepRows({ form }: { readonly form: PlanFormState }) {
  const { form: words } = planTexts;
  const { id, error } = form.field('steps');
  return (
    <PlanFormRows
      id={id}
      title={words.fields.steps}
      error={error}
      order={form.values.steps}
      onOrder={(order) => form.setValue('steps', order)}
      onNew={(row) => {
        form.setValue(stepField(row, 'text'), '');
        form.setValue(stepField(row, 'state'), 'straks');
      }}
      nameOf={words.step}
      heads={words.heads.steps}
      addLabel={words.addStep}
      firstFieldId={(row) => form.field(stepField(row, 'text')).id}
    >
      {(row, place) => (
        <>
          <div className="c-plan-text">
            <TextField
              {...form.field(stepField(row, 'text'))}
              label={words.step(place)}
              hideLabel
              maxLength={400}
            />
          </div>
          <SelectField
            {...form.field(stepField(row, 'state'))}
            label={words.stepState(place)}
            hideLabel
            width="150px"
            options={stateOptions}
          />
        </>
      )}
    </PlanFormRows>
  );
}

function AgreementRows({ form }: { readonly form: PlanFormState }) {
  const { form: words } = planTexts;
  const { id, error } = form.field('agreements');
  return (
    <PlanFormRows
      id={id}
      title={words.fields.agreements}
      error={error}
      order={form.values.agreements}
      onOrder={(order) => form.setValue('agreements', order)}
      onNew={(row) => {
        form.setValue(agreementField(row, 'text'), '');
        form.setValue(agreementField(row, 'who'), 'klant');
        form.setValue(agreementField(row, 'dueOn'), '');
        form.setValue(agreementField(row, 'doneOn'), '');
      }}
      nameOf={words.agreement}
      heads={words.heads.agreements}
      addLabel={words.addAgreement}
      firstFieldId={(row) => form.field(agreementField(row, 'text')).id}
    >
      {(row, place) => (
        <>
          <SelectField
            {...form.field(agreementField(row, 'who'))}
            label={words.agreementWho(place)}
            hideLabel
            width="140px"
            options={partyOptions}
          />
          <div className="c-plan-text">
            <TextField
              {...form.field(agreementField(row, 'text'))}
              label={words.agreement(place)}
              hideLabel
              maxLength={400}
            />
          </div>
          <DateField
            {...form.field(agreementField(row, 'dueOn'))}
            label={words.agreementDue(place)}
            hideLabel
            hint={words.due}
            near="coming"
            width="150px"
          />
        </>
      )}
    </PlanFormRows>
  );
}

function SaveAs({ form }: { readonly form: PlanFormState }) {
  const { form: words } = planTexts;
  const { id, label, value, onChange } = form.field('saveAs');
  return (
    <FieldGroup id={id} label={label}>
      <div className="c-plan-save-as">
        {(['new', 'same'] as const).map((way) => (
          <Radio
            key={way}
            name={id}
            label={words.saveAs[way]}
            description={words.saveAs[`${way}Hint`]}
            checked={value === way}
            onChange={() => onChange(way)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
