import { contract } from '#shared/ipc/contract.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import { useCall } from '../../lib/use-call.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { DateField, MoneyField } from '../../ui/read-fields.tsx';
import { FieldRow, Form, SubmitActions } from '../../ui/form-layout.tsx';
import { dateText } from '../../ui/parse-fields.ts';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { DeciderDialog } from '../decider-dialog.tsx';
import { offeredYears } from '../page-state.ts';
import { texts as pageTexts } from '../texts.ts';
import type { ListedFund } from '../types.ts';
import { texts } from './texts.ts';

const { reallocation: words } = texts;

export interface ReallocationDialogProps {
  readonly funds: readonly ListedFund[];
  readonly year: number;
  /** The fund that the page shows: the money likely comes from there. */
  readonly fromFundId: number;
  readonly onClose: () => void;
}

/** Moves an amount from one fund to another, as the council decided. Mount it to open it. */
export function ReallocationDialog(props: ReallocationDialogProps) {
  return (
    <DeciderDialog dialogName="reallocation" title={words.title} onClose={props.onClose} size={600}>
      {props.funds.length < 2 ? <p>{words.needTwo}</p> : <ReallocationForm {...props} />}
    </DeciderDialog>
  );
}

function ReallocationForm({ funds, year, fromFundId, onClose }: ReallocationDialogProps) {
  const move = useUndoableChange('budget.reallocate');
  const fundOf = (id: string) => funds.find((fund) => String(fund.id) === id);
  const form = useTredeForm({
    initial: {
      fromFundId: String(fromFundId),
      fromYear: String(year),
      toFundId: '',
      toYear: String(year),
      amountCents: '',
      date: dateText(toIsoDate(new Date())),
      reference: '',
    },
    labels: words.fields,
    missing: words.missing,
    schema: contract['budget.reallocate'].input,
    toInput: (values, read) => ({
      fromFundId: read.number('fromFundId'),
      fromYear: fundOf(values.fromFundId)?.perYear === true ? read.number('fromYear') : null,
      toFundId: read.number('toFundId'),
      toYear: fundOf(values.toFundId)?.perYear === true ? read.number('toYear') : null,
      amountCents: read.amount('amountCents'),
      date: read.date('date'),
      reference: values.reference,
    }),
  });
  const { values } = form;
  const [from, to] = [fundOf(values.fromFundId), fundOf(values.toFundId)];
  const fromYear = Number(values.fromYear);
  const ofYear = useCall('budget.overview', { year: fromYear }, { keepPrevious: true });
  const free = ofYear.data?.find(({ id }) => id === from?.id)?.freeCents;
  const send = form.submit(async (input) => {
    await move(input, words.done(formatEuro(input.amountCents), from?.name ?? '', to?.name ?? ''));
    onClose();
  });
  const fundOptions = funds.map(({ id, name }) => ({ value: String(id), label: name }));
  const years = offeredYears([year, year - 1], year).map((one) => ({
    value: String(one),
    label: String(one),
  }));
  const yearField = (field: 'fromYear' | 'toYear', fund: ListedFund | undefined) => (
    <SelectField
      {...form.field(field)}
      {...(fund?.perYear === false ? { value: '', placeholder: words.wholeYears } : {})}
      disabled={fund?.perYear === false}
      options={years}
    />
  );
  return (
    <Form label={words.title} onSubmit={send} unsaved={form.changed}>
      <ErrorSummary {...form.summary} />
      <p className="t-second">{words.line}</p>
      <FieldRow>
        <SelectField
          {...form.field('fromFundId')}
          placeholder={words.choose}
          options={fundOptions}
          autoFocus="in-dialog"
        />
        {yearField('fromYear', from)}
      </FieldRow>
      {from !== undefined && free !== undefined && (
        <p role="status" className="t-second">
          {free === null
            ? words.freeUnknown(from.name)
            : free < 0
              ? words.short(from.name, formatEuro(-free))
              : words.free(from.name, formatEuro(free))}
        </p>
      )}
      <FieldRow>
        <SelectField {...form.field('toFundId')} placeholder={words.choose} options={fundOptions} />
        {yearField('toYear', to)}
      </FieldRow>
      <FieldRow>
        <MoneyField {...form.field('amountCents')} hint={'\u00a0'} live />
        <DateField {...form.field('date')} near="last" />
        <TextField {...form.field('reference')} hint={'\u00a0'} maxLength={120} />
      </FieldRow>
      <SubmitActions
        label={words.submit}
        sending={form.sending}
        busy={pageTexts.busy}
        cancel={{ label: pageTexts.cancel, onClick: onClose }}
      />
    </Form>
  );
}
