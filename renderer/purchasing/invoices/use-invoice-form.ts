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
import {
  allOf,
  centsOf,
  isSame,
  likelyLines,
  linesBeside,
  linesOf,
  linesText,
  type PaperOfInvoice,
  type TypedLine,
} from './invoice-lines.ts';
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
  return likelyLines(withOpen.length > 0 ? withOpen : ofOrder.slice(0, 1), {
    credit: false,
    paperCents: null,
  });
}

function paperIn(values: { readonly total: string; readonly credit: string }): PaperOfInvoice {
  const total = readAmountText(values.total);
  return {
    credit: isCredit(values),
    paperCents: total.kind === 'value' ? total.value : null,
  };
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
  const paper = paperIn(values);
  const { credit, paperCents } = paper;
  const lines = linesOf(values.lines).filter(({ lineId }) => known.has(lineId));
  const dated = readDateText(values.invoicedOn);
  const yearOfDate = dated.kind === 'value' && dated.value !== null ? yearOf(dated.value) : null;
  const setLines = (next: readonly TypedLine[]) => form.setValue('lines', linesText(next));
  const linesKnown = (typed: readonly TypedLine[]) =>
    typed.flatMap(({ lineId }) => known.get(lineId) ?? []);
  /** Nobody typed another amount: what follows from the paper goes along with it. */
  const asLikely = isSame(lines, likelyLines(linesKnown(lines), paper));
  const setPaper = (field: 'total' | 'credit', text: string) => {
    form.setValue(field, text);
    const next = paperIn({ ...values, [field]: text });
    if (asLikely) setLines(likelyLines(linesKnown(lines), next));
  };

  return {
    form,
    draft,
    known,
    lines,
    credit,
    paperCents,
    yearOfDate,
    above: isAbove(lines, known, credit),
    setPaper,
    add: (added: readonly OpenLine[]) =>
      setLines(
        asLikely
          ? likelyLines([...linesKnown(lines), ...added], paper)
          : linesBeside(lines, added, paper),
      ),
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
    remove: (lineId: Id) => {
      const others = lines.filter((line) => line.lineId !== lineId);
      setLines(asLikely ? likelyLines(linesKnown(others), paper) : others);
    },
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
