import { Checkbox } from '@mantine/core';
import { fundSources, type FundPosition } from '#shared/budget/fund.ts';
import { fundSourceWords } from '#shared/budget/words.ts';
import { costKindLabel, costKinds } from '#shared/kernel/cost-kind.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { targetGroups } from '#shared/kernel/target-group.ts';
import { DraftLine } from '../../ui/draft-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FieldGroup } from '../../ui/field-group.tsx';
import { LongTextField, SelectField, TextField } from '../../ui/fields.tsx';
import { DateField, MoneyField } from '../../ui/read-fields.tsx';
import { FieldRow, Form, SubmitActions } from '../../ui/form-layout.tsx';
import { noHint } from '../../ui/no-hint.ts';
import { decisionOptions } from '../decision-options.ts';
import { DeciderDialog } from '../decider-dialog.tsx';
import { offeredYears } from '../page-state.ts';
import { texts as pageTexts } from '../texts.ts';
import { texts } from './texts.ts';
import { kindsOf, useFundForm } from './use-fund-form.ts';
import './fund.css';

export interface FundDialogProps {
  /** `null` adds one. */
  readonly fund: FundPosition | null;
  /** The year that the page shows: that of the first amount, unless another is chosen. */
  readonly year: number;
  readonly onClose: () => void;
  readonly onSaved: (id: Id) => void;
}

const { form: words } = texts;
const asOptions = <Value extends string>(labels: Readonly<Record<Value, string>>) =>
  (Object.entries(labels) as [Value, string][]).map(([value, label]) => ({ value, label }));

/** Adds a fund, with its first amount where that is known, or changes what it is for. Mount it to open it. */
export function FundDialog(props: FundDialogProps) {
  const { fund, onClose } = props;
  const title = fund === null ? words.addTitle : words.changeTitle;
  return (
    <DeciderDialog dialogName="fund" title={title} onClose={onClose} size={640}>
      <FundForm {...props} title={title} />
    </DeciderDialog>
  );
}

function FundForm(props: FundDialogProps & { readonly title: string }) {
  const { fund, year, title, onClose } = props;
  const { form, draft, submit } = useFundForm(fund, year, props.onSaved);
  const kinds = form.field('costKinds');
  const ticked = kindsOf(form.values.costKinds) ?? [];
  return (
    <Form label={title} onSubmit={submit} unsaved={form.changed} kept={draft.kept}>
      <ErrorSummary {...form.summary} />
      <DraftLine draft={draft} />
      <FieldRow>
        <TextField {...form.field('name')} maxLength={120} autoFocus="in-dialog" />
        <SelectField
          {...form.field('source')}
          placeholder={words.sources}
          options={fundSources.map((value) => ({ value, label: fundSourceWords[value] }))}
        />
      </FieldRow>
      <FieldRow>
        <SelectField
          {...form.field('scope')}
          options={asOptions(words.scopes)}
          hint={words.scopeHint}
        />
        <SelectField {...form.field('repay')} options={asOptions(words.repays)} />
      </FieldRow>
      {fund === null && (
        <>
          <div className="b-part">
            <h3>{words.amount}</h3>
            <p className="t-second t-label">{words.amountLine}</p>
          </div>
          <FieldRow>
            <MoneyField {...form.field('amountCents')} hint={words.amountHint} live />
            <SelectField {...form.field('kind')} hint={noHint} options={decisionOptions} />
          </FieldRow>
          <FieldRow>
            {form.values.scope === 'jaar' && (
              <SelectField
                {...form.field('budgetYear')}
                hint={noHint}
                options={offeredYears([year, year - 1], year).map((one) => ({
                  value: String(one),
                  label: String(one),
                }))}
              />
            )}
            <DateField {...form.field('date')} near="last" hint={noHint} />
            <TextField {...form.field('reference')} hint={words.referenceHint} maxLength={120} />
          </FieldRow>
        </>
      )}
      <div className="b-part">
        <h3>{words.conditions}</h3>
        <p className="t-second t-label">{words.conditionsLine}</p>
      </div>
      <FieldRow>
        <DateField {...form.field('spendFrom')} near="nearest" hint={words.dateHint} />
        <DateField {...form.field('spendUntil')} near="coming" hint={words.dateHint} />
      </FieldRow>
      <FieldRow>
        <SelectField
          {...form.field('targetGroup')}
          placeholder={words.everyone}
          options={targetGroups.map((group) => ({ value: group, label: words.only[group] }))}
        />
        <TextField {...form.field('settledFromYear')} hint={words.yearHint} />
        <TextField {...form.field('settledUntilYear')} hint={words.yearHint} />
      </FieldRow>
      <FieldGroup id={kinds.id} label={kinds.label} hint={words.kindsHint} error={kinds.error}>
        <div className="b-kinds">
          {costKinds.map((kind) => (
            <Checkbox
              key={kind}
              label={costKindLabel(kind)}
              checked={ticked.includes(kind)}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                const next = costKinds.filter((one) => (one === kind ? on : ticked.includes(one)));
                form.setValue('costKinds', next.join(','));
              }}
            />
          ))}
        </div>
      </FieldGroup>
      <LongTextField
        {...form.field('note')}
        hint={words.noteHint}
        minRows={1}
        maxRows={4}
        maxLength={500}
      />
      <SubmitActions
        label={fund === null ? words.submitAdd : words.submitChange}
        sending={form.sending}
        busy={pageTexts.busy}
        cancel={{ label: pageTexts.cancel, onClick: onClose }}
      />
    </Form>
  );
}
