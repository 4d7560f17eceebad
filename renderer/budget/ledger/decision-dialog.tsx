import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { decisionKinds, type FundEntry, type FundPosition } from '#shared/budget/fund.ts';
import { fundEntryWords } from '#shared/budget/words.ts';
import { contract } from '#shared/ipc/contract.ts';
import { formatDate, toIsoDate } from '#shared/kernel/dates.ts';
import { draftKey } from '#shared/kernel/drafts.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { DraftLine } from '../../ui/draft-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { DateField, MoneyField } from '../../ui/read-fields.tsx';
import { FieldRow, Form, SubmitActions } from '../../ui/form-layout.tsx';
import { amountText, dateText, readAmountText } from '../../ui/parse-fields.ts';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { decisionOptions } from '../decision-options.ts';
import { DeciderDialog } from '../decider-dialog.tsx';
import { offeredYears } from '../page-state.ts';
import { texts as pageTexts } from '../texts.ts';
import { movedIn, productOf, readHeadcount } from './decision-amount.ts';
import { laterDecision, nextKind } from './decision-kinds.ts';
import { texts } from './texts.ts';
import './ledger.css';

const { decision: words } = texts;

export interface DecisionDialogProps {
  readonly fund: FundPosition;
  /** `null` adds one. */
  readonly entry: FundEntry | null;
  /** All that was decided of the fund. */
  readonly entries: readonly FundEntry[];
  /** The year that the page shows. */
  readonly year: number;
  readonly onClose: () => void;
}

/** Adds what was decided about the amount of a fund, or changes it. Mount it to open it. */
export function DecisionDialog(props: DecisionDialogProps) {
  const { fund, entry, onClose } = props;
  const title = entry === null ? words.addTitle(fund.name) : words.changeTitle(fund.name);
  return (
    <DeciderDialog dialogName="decision" title={title} onClose={onClose} size={600}>
      <DecisionForm {...props} title={title} />
    </DeciderDialog>
  );
}

const firstTexts = ({ entry, entries, fund, year }: DecisionDialogProps) => ({
  kind: entry?.kind ?? nextKind(entries, fund.perYear ? year : null),
  budgetYear: String(entry?.budgetYear ?? year),
  date: dateText(entry?.date ?? toIsoDate(new Date())),
  reference: entry?.reference ?? '',
  headcount: entry?.headcount?.toString() ?? '',
  rateCents: amountText(entry?.rateCents ?? null),
  amountCents: amountText(entry?.amountCents ?? null),
});

function DecisionForm(props: DecisionDialogProps & { readonly title: string }) {
  const { fund, entry, entries, year, onClose, title } = props;
  const save = useUndoableChange('budget.saveDecision');
  const [before] = useState(entry);
  const form = useTredeForm({
    initial: firstTexts(props),
    labels: words.fields,
    missing: words.missing,
    schema: contract['budget.saveDecision'].input,
    toInput: (values, read) => ({
      id: entry?.id ?? null,
      before,
      fundId: fund.id,
      kind: decisionKinds.find((kind) => kind === values.kind) ?? null,
      budgetYear: fund.perYear ? read.number('budgetYear') : null,
      date: read.date('date'),
      reference: values.reference,
      headcount: orNothing(readHeadcount(values.headcount)),
      rateCents: read.amount('rateCents'),
      amountCents: read.amount('amountCents') ?? productOf(values.headcount, values.rateCents),
    }),
    check: ({ headcount }) =>
      Number.isNaN(readHeadcount(headcount)) ? { headcount: words.headcountUnreadable } : {},
  });
  const draft = useDraft(
    draftKey('decision', { subject: entry?.id ?? null, part: String(fund.id) }),
    form,
  );
  const send = form.submit(async (input) => {
    const what = words.named(fundEntryWords[input.kind], input.reference);
    await save(input, entry === null ? words.added(what) : words.changed(what));
    draft.done();
    onClose();
  });
  const { headcount, rateCents } = form.values;
  const later = laterDecision(entries, {
    kind: form.values.kind,
    year: fund.perYear ? Number(form.values.budgetYear) : null,
    ownId: entry?.id ?? null,
  });
  const product = productOf(headcount, rateCents);
  const rate = readAmountText(rateCents);
  const typed = readAmountText(form.values.amountCents);
  const decided = (typed.kind === 'value' ? typed.value : null) ?? product;
  const moved = movedIn(entries, fund.perYear ? Number(form.values.budgetYear) : null);
  return (
    <Form label={title} onSubmit={send} unsaved={form.changed} kept={draft.kept}>
      <ErrorSummary {...form.summary} />
      <DraftLine draft={draft} />
      <p className="t-second">{words.line}</p>
      <FieldRow>
        <SelectField {...form.field('kind')} options={decisionOptions} />
        {fund.perYear && (
          <SelectField
            {...form.field('budgetYear')}
            options={offeredYears([year, year - 1], entry?.budgetYear ?? year).map((one) => ({
              value: String(one),
              label: String(one),
            }))}
          />
        )}
      </FieldRow>
      {later !== undefined && (
        <p role="status" className="b-later">
          <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
          {words.later(fundEntryWords[later.kind], formatDate(later.date))}
        </p>
      )}
      <FieldRow>
        <DateField {...form.field('date')} near="last" />
        <TextField {...form.field('reference')} hint={words.referenceHint} maxLength={120} />
      </FieldRow>
      <FieldRow>
        <TextField {...form.field('headcount')} hint={words.headcountHint} maxLength={9} />
        <MoneyField {...form.field('rateCents')} hint={'\u00a0'} live />
        <MoneyField
          {...form.field('amountCents')}
          hint={words.amountHint}
          autoFocus="in-dialog"
          live
        />
      </FieldRow>
      {product !== null && rate.kind === 'value' && (
        <p role="status" className="t-second">
          {words.product(
            formatCount(readHeadcount(headcount) ?? 0),
            formatEuro(rate.value ?? 0),
            formatEuro(product),
          )}
        </p>
      )}
      {moved !== 0 && (
        <p role="status">
          {decided === null
            ? words.movedOnTop(formatEuro(Math.abs(moved)), moved < 0)
            : words.becomes(
                formatEuro(decided),
                formatEuro(Math.abs(moved)),
                moved < 0,
                formatEuro(decided + moved),
              )}
        </p>
      )}
      <SubmitActions
        label={entry === null ? words.submitAdd : words.submitChange}
        sending={form.sending}
        busy={pageTexts.busy}
        cancel={{ label: pageTexts.cancel, onClick: onClose }}
      />
    </Form>
  );
}

const orNothing = (number: number | null): number | null => (Number.isNaN(number) ? null : number);
