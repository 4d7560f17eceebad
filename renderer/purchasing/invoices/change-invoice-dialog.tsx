import { Button } from '@mantine/core';
import { contract } from '#shared/ipc/contract.ts';
import type { Invoice } from '#shared/purchasing/invoices.ts';
import { messageOf } from '../../lib/call.ts';
import { href, paths } from '../../lib/paths.ts';
import { Acting } from '../../ui/acting.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { DateField } from '../../ui/read-fields.tsx';
import { FieldRow, Form, SubmitActions } from '../../ui/form-layout.tsx';
import { MoneyText } from '../../ui/money-text.tsx';
import { dateText } from '../../ui/parse-fields.ts';
import { showToast } from '../../ui/toast.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { texts } from './texts.ts';

const { change: words, form: formWords } = texts;

export interface ChangeInvoiceDialogProps {
  readonly invoice: Invoice;
  readonly onClose: () => void;
}

/** One invoice: what it is for, what may still be changed of it, and the way to take it away. */
export function ChangeInvoiceDialog({ invoice, onClose }: ChangeInvoiceDialogProps) {
  const { invoiceNumber, amountCents } = invoice;
  const title = amountCents < 0 ? words.creditTitle(invoiceNumber) : words.title(invoiceNumber);
  return (
    <Dialog dialogName="change-invoice" title={title} onClose={onClose} size={720}>
      <ChangeForm title={title} invoice={invoice} onClose={onClose} />
    </Dialog>
  );
}

function ChangeForm(props: ChangeInvoiceDialogProps & { readonly title: string }) {
  const { invoice, onClose, title } = props;
  const change = useUndoableChange('purchasing.changeInvoice');
  const remove = useUndoableChange('purchasing.removeInvoice');
  const { invoiceNumber, invoicedOn, budgetYear, paidOn } = invoice;
  const form = useTredeForm({
    initial: {
      invoiceNumber,
      invoicedOn: dateText(invoicedOn),
      budgetYear: String(budgetYear),
      paidOn: dateText(paidOn),
      reason: '',
    },
    labels: {
      invoiceNumber: formWords.fields.invoiceNumber,
      invoicedOn: formWords.fields.invoicedOn,
      budgetYear: formWords.fields.budgetYear,
      paidOn: formWords.fields.paidOn,
      reason: formWords.yearReason,
    },
    missing: {
      invoiceNumber: formWords.missing.invoiceNumber,
      invoicedOn: formWords.missing.invoicedOn,
    },
    schema: contract['purchasing.changeInvoice'].input,
    toInput: (values, read) => ({
      invoiceId: invoice.id,
      before: { invoiceNumber, invoicedOn, budgetYear, paidOn },
      invoiceNumber: values.invoiceNumber,
      invoicedOn: read.date('invoicedOn'),
      budgetYear: read.number('budgetYear'),
      paidOn: read.date('paidOn'),
      reason: values.reason,
    }),
  });
  const send = form.submit(async (input) => {
    await change(input, words.changed(input.invoiceNumber));
    onClose();
  });
  const takeAway = () => {
    remove({ invoiceId: invoice.id }, words.removed(invoiceNumber)).then(
      onClose,
      (problem: unknown) => showToast(messageOf(problem)),
    );
  };
  return (
    <Form label={title} onSubmit={send} unsaved={form.changed}>
      <ErrorSummary {...form.summary} />
      <InvoiceFacts invoice={invoice} />
      <FieldRow>
        <TextField {...form.field('invoiceNumber')} maxLength={120} />
        <DateField {...form.field('invoicedOn')} near="last" />
      </FieldRow>
      <FieldRow>
        <SelectField
          {...form.field('budgetYear')}
          options={[-2, -1, 0, 1, 2].map((away) => ({
            value: String(budgetYear + away),
            label: String(budgetYear + away),
          }))}
        />
        <DateField {...form.field('paidOn')} near="last" hint={formWords.paidHint} />
      </FieldRow>
      {form.values.budgetYear !== String(budgetYear) && (
        <TextField {...form.field('reason')} hint={formWords.yearReasonHint} maxLength={200} />
      )}
      <p className="t-second t-label">{words.amountsFixed}</p>
      <SubmitActions
        label={words.submit}
        sending={form.sending}
        busy={texts.busy}
        cancel={{ label: texts.cancel, onClick: onClose }}
      >
        <Acting>
          <Button className="inv-push" onClick={takeAway}>
            {words.remove}
          </Button>
        </Acting>
      </SubmitActions>
    </Form>
  );
}

/** What does not change: the lines with their amounts, the funds, and why it is more than was ordered. */
function InvoiceFacts({ invoice }: { readonly invoice: Invoice }) {
  return (
    <div>
      <DataTable
        label={words.lines}
        density="roomy"
        rows={invoice.lines}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'what',
            header: words.columns.what,
            total: formWords.sum,
            cell: (line) => (
              <span className="inv-line">
                <span>{line.what}</span>
                <span className="t-second t-label">
                  <a href={href(paths.order(line.orderId))}>{line.orderNumber}</a>
                  {line.clientId !== null && (
                    <>
                      {' · '}
                      <a href={href(paths.client(line.clientId))}>{line.clientNumber}</a>
                    </>
                  )}
                </span>
              </span>
            ),
          },
          {
            id: 'amount',
            header: words.columns.amount,
            align: 'right',
            total: <MoneyText cents={invoice.amountCents} />,
            cell: ({ amountCents }) => <MoneyText cents={amountCents} unit="plain" />,
          },
        ]}
      />
      <p className="t-second">
        {[invoice.providerName ?? texts.list.noProvider, ...invoice.fundNames].join(' · ')}
      </p>
      {invoice.reason !== null && (
        <p>
          {words.reason}: {invoice.reason}
        </p>
      )}
    </div>
  );
}
