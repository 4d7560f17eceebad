import { Button } from '@mantine/core';
import { useState } from 'react';
import { contract } from '#shared/ipc/contract.ts';
import { formatDate, toIsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import type { Invoice } from '#shared/purchasing/invoices.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { DateField } from '../../ui/read-fields.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { PageFoot } from '../../ui/page-foot.tsx';
import { dateText } from '../../ui/parse-fields.ts';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { laterThan, sumOfInvoices } from './list-state.ts';
import { texts } from './texts.ts';

export interface PaidBarProps {
  readonly chosen: readonly Invoice[];
  readonly onClear: () => void;
}

/** What can be done with the invoices that were chosen: they were paid, all on one day. */
export function PaidBar({ chosen, onClear }: PaidBarProps) {
  const [asking, setAsking] = useState(false);
  const unpaid = chosen.filter(({ paidOn }) => paidOn === null);
  const already = chosen.length - unpaid.length;
  return (
    <PageFoot>
      <div className="inv-bulk" role="group" aria-label={texts.bulk.label}>
        <span role="status">
          <strong>{texts.bulk.chosen(chosen.length, formatEuro(sumOfInvoices(chosen)))}</strong>
          {already > 0 && texts.bulk.already(already)}
        </span>
        {unpaid.length > 0 && (
          <Button size="xs" onClick={() => setAsking(true)}>
            {texts.bulk.pay}
          </Button>
        )}
        <Button size="xs" variant="subtle" onClick={onClear}>
          {texts.bulk.clear}
        </Button>
      </div>
      {asking && (
        <PayDialog
          invoices={unpaid}
          onClose={() => setAsking(false)}
          onPaid={() => {
            setAsking(false);
            onClear();
          }}
        />
      )}
    </PageFoot>
  );
}

interface PayDialogProps {
  readonly invoices: readonly Invoice[];
  readonly onClose: () => void;
  readonly onPaid: () => void;
}

function PayDialog({ invoices, onClose, onPaid }: PayDialogProps) {
  const { pay: words } = texts;
  const pay = useUndoableChange('purchasing.payInvoices');
  const [leftOut, setLeftOut] = useState<ReadonlySet<Id>>(new Set());
  const paying = invoices.filter(({ id }) => !leftOut.has(id));
  const form = useTredeForm({
    initial: { paidOn: dateText(toIsoDate(new Date())) },
    labels: words.fields,
    missing: { paidOn: words.missing },
    schema: contract['purchasing.payInvoices'].input,
    toInput: (_values, read) => ({
      invoiceIds: paying.map(({ id }) => id),
      paidOn: read.date('paidOn'),
    }),
    check: ({ paidOn }) =>
      laterThan(paying, paidOn).length > 0 ? { paidOn: words.laterField } : {},
  });
  const title = words.title(paying.length);
  const later = laterThan(paying, form.values.paidOn);
  const send = form.submit(async (input) => {
    await pay(input, words.done(paying.length, formatDate(input.paidOn)));
    onPaid();
  });
  return (
    <Dialog dialogName="pay-invoices" title={title} onClose={onClose}>
      <Form label={title} onSubmit={send} unsaved={form.changed}>
        <ErrorSummary {...form.summary} focus="field" />
        <p className="t-second">{words.line(formatEuro(sumOfInvoices(paying)))}</p>
        <DateField {...form.field('paidOn')} near="last" width="160px" autoFocus="in-dialog" />
        {later.length > 0 && (
          <MessagePanel
            severity="warning"
            actions={
              later.length < paying.length && (
                <Button
                  size="xs"
                  onClick={() =>
                    setLeftOut((before) => new Set([...before, ...later.map(({ id }) => id)]))
                  }
                >
                  {words.leaveOut(later.length)}
                </Button>
              )
            }
          >
            {words.later(
              later.map(({ invoiceNumber }) => invoiceNumber),
              form.values.paidOn,
            )}
          </MessagePanel>
        )}
        <SubmitActions
          label={words.submit}
          sending={form.sending}
          busy={texts.busy}
          cancel={{ label: texts.cancel, onClick: onClose }}
        />
      </Form>
    </Dialog>
  );
}
