import { contract, type CallOutput } from '#shared/ipc/contract.ts';
import { toIsoDate, yearOf } from '#shared/kernel/dates.ts';
import { draftKey } from '#shared/kernel/drafts.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import type { OpenLine } from '#shared/purchasing/invoices.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { amountText, dateText, readAmountText, readDateText } from '../../ui/parse-fields.ts';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { checkInvoice, isAbove, isCredit } from './check-invoice.ts';
import { allOf, centsOf, likelyLine, linesOf, linesText, type TypedLine } from './invoice-lines.ts';
import { texts } from './texts.ts';

export interface InvoiceFormOptions {
  readonly open: readonly OpenLine[];
  /** The order that the invoice is for; `null`: the form asks. */
  readonly orderId: Id | null;
  readonly onDone: (invoice: CallOutput<'purchasing.recordInvoice'>['invoice']) => void;
}

/** An invoice on one order is at first for all that is open of it. */
function firstLines({ open, orderId }: InvoiceFormOptions): TypedLine[] {
  const ofOrder = open.filter((line) => line.orderId === orderId);
  const withOpen = ofOrder.filter(({ openCents }) => openCents > 0);
  return (withOpen.length > 0 ? withOpen : ofOrder.slice(0, 1)).map((line) =>
    likelyLine(line, { credit: false, paperCents: null, isOnly: false }),
  );
}

/** The form of one invoice: what stands in it, what that means, and how it is sent. */
export function useInvoiceForm(options: InvoiceFormOptions) {
  const { open, orderId, onDone } = options;
  const known = new Map(open.map((line) => [line.lineId, line]));
  const record = useUndoableChange('purchasing.recordInvoice');
  const form = useTredeForm({
    initial: {
      invoiceNumber: '',
      invoicedOn: dateText(toIsoDate(new Date())),
      total: '',
      credit: 'factuur',
      lines: linesText(firstLines(options)),
      reason: '',
      budgetYear: '',
      paidOn: '',
    },
    labels: texts.form.fields,
    missing: texts.form.missing,
    schema: contract['purchasing.recordInvoice'].input,
    toInput: (values, read) => {
      const invoicedOn = read.date('invoicedOn');
      const [firstLine] = linesOf(values.lines).flatMap(({ lineId }) => known.get(lineId) ?? []);
      const sign = isCredit(values) ? -1 : 1;
      // Read, so that what cannot be read is said; only what the lines say is sent.
      read.amount('total');
      return {
        invoiceNumber: values.invoiceNumber,
        invoicedOn,
        paidOn: read.date('paidOn'),
        // The year in which it was committed pays it, whenever the paper came.
        budgetYear:
          read.number('budgetYear') ??
          firstLine?.budgetYear ??
          (invoicedOn === null ? null : yearOf(invoicedOn)),
        lines: linesOf(values.lines).map((typed) => ({
          lineId: typed.lineId,
          amountCents: sign * (centsOf(typed) ?? 0),
        })),
        reason: values.reason,
      };
    },
    check: (values) => checkInvoice(values, known),
  });
  const part = orderId === null ? null : String(orderId);
  const draft = useDraft(draftKey('invoice', { part }), form);

  const { values } = form;
  const credit = isCredit(values);
  const lines = linesOf(values.lines).filter(({ lineId }) => known.has(lineId));
  const paper = readAmountText(values.total);
  const paperCents = paper.kind === 'value' ? paper.value : null;
  const dated = readDateText(values.invoicedOn);
  const yearOfDate = dated.kind === 'value' && dated.value !== null ? yearOf(dated.value) : null;
  const setLines = (next: readonly TypedLine[]) => form.setValue('lines', linesText(next));

  return {
    form,
    draft,
    known,
    lines,
    credit,
    paperCents,
    yearOfDate,
    above: isAbove(lines, known, credit),
    add: (added: readonly OpenLine[]) =>
      setLines([
        ...lines,
        ...added.map((line) =>
          likelyLine(line, {
            credit,
            paperCents,
            isOnly: lines.length === 0 && added.length === 1,
          }),
        ),
      ]),
    setAmount: (lineId: Id, text: string) =>
      setLines(lines.map((line) => (line.lineId === lineId ? { lineId, text } : line))),
    takeAll: (line: OpenLine) =>
      setLines(
        lines.map((typed) =>
          typed.lineId === line.lineId
            ? { lineId: line.lineId, text: amountText(allOf(line, credit)) }
            : typed,
        ),
      ),
    remove: (lineId: Id) => setLines(lines.filter((line) => line.lineId !== lineId)),
    submit: form.submit(async (input) => {
      const { invoice } = await record(input, ({ invoice: booked }) =>
        texts.form.booked(
          booked.invoiceNumber,
          formatEuro(booked.amountCents),
          booked.paidOn !== null,
        ),
      );
      draft.done();
      onDone(invoice);
    }),
  };
}

export type InvoiceForm = ReturnType<typeof useInvoiceForm>;
