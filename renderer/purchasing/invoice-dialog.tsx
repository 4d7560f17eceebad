import { Modal } from '@mantine/core';
import { contract } from '#shared/ipc/contract.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { formatEuro, type Cents } from '#shared/kernel/money.ts';
import { useChange } from '../lib/use-change.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { DateField, MoneyField, TextField } from '../ui/fields.tsx';
import { FieldRow, Form, SubmitActions } from '../ui/form-layout.tsx';
import { amountText, dateText } from '../ui/parse-fields.ts';
import { showToast } from '../ui/toast.tsx';
import { useTredeForm } from '../ui/use-trede-form.ts';
import { noHint, texts } from './texts.ts';
import './purchasing.css';

export interface InvoiceDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly order: {
    readonly id: Id;
    readonly number: string;
    readonly typeName: string;
    /** What no invoice has taken yet. */
    readonly openCents: Cents;
  };
}

/** Books an invoice on an order, of all that is open unless the user says less. */
export function InvoiceDialog({ opened, onClose, order }: InvoiceDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={texts.invoice.title(order.number)}
      closeButtonProps={{ 'aria-label': texts.invoice.cancel }}
    >
      <InvoiceForm onClose={onClose} order={order} />
    </Modal>
  );
}

function InvoiceForm({ onClose, order }: Omit<InvoiceDialogProps, 'opened'>) {
  const record = useChange('purchasing.recordInvoice');
  const form = useTredeForm({
    initial: {
      invoiceNumber: '',
      invoicedOn: dateText(toIsoDate(new Date())),
      amountCents: amountText(order.openCents),
      paidOn: '',
    },
    labels: texts.invoice.fields,
    missing: texts.invoice.missing,
    schema: contract['purchasing.recordInvoice'].input,
    toInput: ({ invoiceNumber }, read) => ({
      orderId: order.id,
      invoiceNumber,
      invoicedOn: read.date('invoicedOn'),
      amountCents: read.amount('amountCents'),
      paidOn: read.date('paidOn'),
    }),
  });
  const send = form.submit(async (input) => {
    await record.mutateAsync(input);
    onClose();
    showToast(
      texts.invoice.booked(
        input.invoiceNumber,
        formatEuro(input.amountCents),
        input.paidOn !== null,
      ),
    );
  });
  return (
    <Form label={texts.invoice.title(order.number)} onSubmit={send} unsaved={form.changed}>
      <ErrorSummary {...form.summary} />
      <p className="t-second">{texts.invoice.open(order.typeName, formatEuro(order.openCents))}</p>
      <TextField {...form.field('invoiceNumber')} autoFocus="in-dialog" />
      <FieldRow>
        <DateField {...form.field('invoicedOn')} near="last" />
        <MoneyField {...form.field('amountCents')} hint={noHint} />
      </FieldRow>
      <DateField {...form.field('paidOn')} near="last" hint={texts.invoice.paidHint} />
      <SubmitActions
        label={texts.invoice.submit}
        sending={form.sending}
        cancel={{ label: texts.invoice.cancel, onClick: onClose }}
      />
    </Form>
  );
}
