import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { DraftLine } from '../../ui/draft-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FieldGroup } from '../../ui/field-group.tsx';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { DateField, MoneyField } from '../../ui/read-fields.tsx';
import { FieldRow, Form, SubmitActions } from '../../ui/form-layout.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { noHint } from '../../ui/no-hint.ts';
import { ChosenLines } from './chosen-lines.tsx';
import { focusSoon } from './focus-soon.ts';
import { LineFinder } from './line-finder.tsx';
import { texts } from './texts.ts';
import { useInvoiceForm, type InvoiceFormOptions } from './use-invoice-form.ts';

const { form: words } = texts;

export interface InvoiceFormProps extends InvoiceFormOptions {
  readonly label: string;
  readonly onCancel: () => void;
}

/** The paper, what it is for, and from which year: in the order in which one reads an invoice. */
export function InvoiceForm({ label, onCancel, ...options }: InvoiceFormProps) {
  const invoice = useInvoiceForm(options);
  const { form, draft, lines, known, yearOfDate } = invoice;
  const [finding, setFinding] = useState(lines.length === 0);
  const linesField = form.field('lines');
  const chosen = lines.flatMap(({ lineId }) => known.get(lineId) ?? []);
  const lineYears = [...new Set(chosen.map(({ budgetYear }) => budgetYear))];
  const usualYear = lineYears[0] ?? yearOfDate;
  const year = form.values.budgetYear === '' ? usualYear : Number(form.values.budgetYear);
  const offYear = lineYears.filter((one) => one !== year);
  // What stands in another provider's draft may be gone; then there is nothing but to look again.
  const showFinder = finding || lines.length === 0;
  return (
    <Form label={label} onSubmit={invoice.submit} unsaved={form.changed} kept={draft.kept}>
      <DraftLine draft={draft} />
      <ErrorSummary {...form.summary} />
      <FieldRow>
        <TextField
          {...form.field('invoiceNumber')}
          hint={noHint}
          maxLength={120}
          {...(options.orderId === null ? {} : { autoFocus: 'in-dialog' as const })}
        />
        <DateField {...form.field('invoicedOn')} near="last" />
        <SelectField
          {...form.field('credit')}
          onChange={(text) => invoice.setPaper('credit', text)}
          hint={noHint}
          options={Object.entries(words.kinds).map(([value, kind]) => ({ value, label: kind }))}
        />
        <MoneyField
          {...form.field('total')}
          onChange={(text) => invoice.setPaper('total', text)}
          hint={words.totalHint}
        />
      </FieldRow>
      {invoice.credit && <p className="t-second">{words.creditLine}</p>}
      <FieldGroup
        id={linesField.id}
        label={words.fields.lines}
        hint={lines.length === 0 ? words.findHint : undefined}
        error={linesField.error}
      >
        {lines.length > 0 && <ChosenLines invoice={invoice} />}
        {showFinder ? (
          <>
            <LineFinder
              open={options.open}
              chosen={chosen}
              credit={invoice.credit}
              autoFocus={options.orderId === null}
              onAdd={(added) => {
                invoice.add(added);
                setFinding(false);
                // The button that was pressed goes.
                if (added[0] !== undefined) focusSoon(`${linesField.id}-${added[0].lineId}`);
              }}
            />
            {lines.length > 0 && (
              <p>
                <Button size="xs" variant="subtle" onClick={() => setFinding(false)}>
                  {words.stopFinding}
                </Button>
              </p>
            )}
          </>
        ) : (
          <p>
            <Button
              size="xs"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => setFinding(true)}
            >
              {words.moreLines}
            </Button>
          </p>
        )}
      </FieldGroup>
      {invoice.above && (
        <>
          <MessagePanel severity="warning">{words.aboveNote}</MessagePanel>
          <TextField {...form.field('reason')} maxLength={500} />
        </>
      )}
      <FieldRow>
        <SelectField
          {...form.field('budgetYear')}
          hint={noHint}
          placeholder={usualYear === null ? words.yearUnknown : words.usualYear(usualYear)}
          options={yearsAround(usualYear, [
            ...lineYears,
            ...(yearOfDate === null ? [] : [yearOfDate]),
          ])}
        />
        <DateField {...form.field('paidOn')} near="last" hint={words.paidHint} />
      </FieldRow>
      {offYear.length > 0 && year !== null && (
        <>
          <p role="status" className="t-second">
            {words.otherYear(offYear.join(', '), year)}
          </p>
          {!invoice.above && (
            <TextField
              {...form.field('reason')}
              label={words.yearReason}
              hint={words.yearReasonHint}
              maxLength={500}
            />
          )}
        </>
      )}
      {offYear.length === 0 && yearOfDate !== null && year !== null && yearOfDate !== year && (
        <p role="status" className="t-second">
          {words.otherDate(yearOfDate, year)}
        </p>
      )}
      <SubmitActions
        label={words.submit}
        sending={form.sending}
        busy={texts.busy}
        cancel={{ label: texts.cancel, onClick: onCancel }}
      />
    </Form>
  );
}

/** The years that can pay an invoice beside the usual one: those around it, of the orders and of its date. */
function yearsAround(year: number | null, others: readonly number[]) {
  const around = year === null ? others : [year - 1, year, year + 1, ...others];
  return [...new Set(around)]
    .filter((one) => one !== year)
    .sort((one, other) => one - other)
    .map((one) => ({ value: String(one), label: String(one) }));
}
