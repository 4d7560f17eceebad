import { Button } from '@mantine/core';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Id } from '#shared/kernel/ids.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import type { Invoice } from '#shared/purchasing/invoices.ts';
import { messageOf } from '../../lib/call.ts';
import { useMoneyForm } from '../../lib/money-form.ts';
import { useCall } from '../../lib/use-call.ts';
import { linesOfList } from '../../ui/copied-lines.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { PageFoot, SkipToFoot } from '../../ui/page-foot.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { Sort } from '../../ui/sort-rows.ts';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { ChangeInvoiceDialog } from './change-invoice-dialog.tsx';
import { columnsOf } from './columns.tsx';
import { InvoiceDialog } from './invoice-dialog.tsx';
import { InvoiceFilters } from './invoice-filters.tsx';
import { sumOfInvoices, useListState, withStanding } from './list-state.ts';
import { PaidBar } from './paid-bar.tsx';
import { texts } from './texts.ts';
import { useListedInvoices } from './use-listed-invoices.ts';
import './invoices.css';

const nobody: ReadonlySet<Id> = new Set();
const keyOf = ({ id }: Invoice) => id;

/** All invoices, and how to book, pay and change them: the content of a tab in a `Page fill`. */
export function InvoicesPage() {
  const invoices = useCall('purchasing.invoices', { fundId: null, year: null });
  const [moneyForm, setMoneyForm] = useMoneyForm();
  const booking = moneyForm?.form === 'invoice' ? moneyForm : null;
  const close = useCallback(() => setMoneyForm(() => null), [setMoneyForm]);
  // Who goes to another page does not find the dialog open on coming back.
  useEffect(() => close, [close]);
  const book = () => setMoneyForm(() => ({ form: 'invoice', orderId: null }));
  return (
    <>
      {invoices.isPending && <LoadingLine />}
      {invoices.isError && (
        <MessagePanel severity="error" title={texts.problem}>
          {messageOf(invoices.error)}
        </MessagePanel>
      )}
      {invoices.data?.length === 0 && (
        <Panel label={texts.empty.title}>
          <EmptyState
            title={texts.empty.title}
            actions={
              <Button variant="filled" onClick={book}>
                {texts.book}
              </Button>
            }
          >
            {texts.empty.line}
          </EmptyState>
        </Panel>
      )}
      {invoices.data !== undefined && invoices.data.length > 0 && (
        <InvoiceList invoices={invoices.data} onBook={book} />
      )}
      {booking !== null && <InvoiceDialog orderId={booking.orderId} onClose={close} />}
    </>
  );
}

interface InvoiceListProps {
  readonly invoices: readonly Invoice[];
  readonly onBook: () => void;
}

function InvoiceList({ invoices, onBook }: InvoiceListProps) {
  const [state, change] = useListState();
  const [chosenIds, setChosen] = useState(nobody);
  const [opened, setOpened] = useState<Invoice | null>(null);
  const { fund, standing } = state;
  const { fitting, pending, error } = useListedInvoices(invoices, state);
  const columns = useMemo(() => columnsOf(fund !== null), [fund]);
  const shown = useMemo(() => withStanding(fitting, standing), [fitting, standing]);
  // One that is gone or that the list does not show now is not paid by surprise.
  const chosen = useMemo(() => shown.filter(({ id }) => chosenIds.has(id)), [shown, chosenIds]);
  // What is opened or paid is the whole invoice, whatever part of it one fund pays.
  const wholeOf = (ids: ReadonlySet<Id>) => invoices.filter(({ id }) => ids.has(id));
  const choice = useMemo(
    () => ({
      isChosen: ({ id }: Invoice) => chosenIds.has(id),
      onChoose: (rows: readonly Invoice[], on: boolean) =>
        setChosen((before) => {
          const after = new Set(before);
          for (const { id } of rows) {
            if (on) after.add(id);
            else after.delete(id);
          }
          return after;
        }),
      label: ({ invoiceNumber }: Invoice) => texts.list.choose(invoiceNumber),
      labelAll: texts.list.chooseAll(shown.length),
    }),
    [chosenIds, shown.length],
  );
  const clear = useCallback(() => setChosen(nobody), []);
  const unpaid = useMemo(() => withStanding(shown, 'unpaid'), [shown]);
  return (
    <>
      <InvoiceFilters
        invoices={invoices}
        fitting={fitting}
        state={state}
        copied={() => linesOfList(columns, shown, state.sort)}
        onChange={change}
        onBook={onBook}
      />
      {error !== null && (
        <MessagePanel severity="error" title={texts.problem}>
          {messageOf(error)}
        </MessagePanel>
      )}
      {pending && <LoadingLine />}
      {chosen.length > 0 && <SkipToFoot>{texts.bulk.skip}</SkipToFoot>}
      <Panel flush fill label={texts.title}>
        <VirtualList
          label={texts.title}
          columns={columns}
          rows={shown}
          rowKey={keyOf}
          sort={state.sort}
          onSort={(sort: Sort) => change({ sort })}
          onOpen={({ id }) => setOpened(invoices.find((one) => one.id === id) ?? null)}
          choice={choice}
          empty={pending ? null : texts.list.none}
        />
      </Panel>
      {chosen.length > 0 ? (
        <PaidBar chosen={wholeOf(new Set(chosen.map(keyOf)))} onClear={clear} />
      ) : (
        <PageFoot>
          <span role="status" className="inv-foot">
            {fund !== null && `${texts.list.ofFund(fund)} `}
            {texts.list.foot(
              shown.length,
              formatEuro(sumOfInvoices(shown)),
              formatEuro(sumOfInvoices(unpaid)),
            )}
          </span>
        </PageFoot>
      )}
      {opened !== null && <ChangeInvoiceDialog invoice={opened} onClose={() => setOpened(null)} />}
    </>
  );
}
