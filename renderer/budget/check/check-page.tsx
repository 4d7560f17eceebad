import { IconCircleCheck, IconRefresh } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import type { MoneyFault } from '#shared/budget/checks.ts';
import { clockText } from '#shared/kernel/moments.ts';
import { messageOf } from '../../lib/call.ts';
import { href, paths } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { WorkButton } from '../../ui/work-button.tsx';
import { showFund } from '../page-state.ts';
import { texts } from './texts.ts';
import '../budget.css';
import './check.css';

/** Counts the money of the whole file again, and says what was counted and what does not add up. */
export function CheckPage() {
  const check = useCall('budget.check', {});
  const { data, isFetching, dataUpdatedAt } = check;
  return (
    <Page>
      <PageHead
        parent={{ label: texts.parent, href: href(paths.budget) }}
        title={texts.title}
        line={texts.line}
        actions={
          <WorkButton
            leftSection={<IconRefresh size={16} aria-hidden />}
            busy={isFetching}
            onClick={() => void check.refetch()}
          >
            {isFetching ? texts.busy : texts.again}
          </WorkButton>
        }
      />
      {check.isPending && <LoadingLine />}
      {check.isError && (
        <MessagePanel severity="error" title={texts.problem}>
          {messageOf(check.error)}
        </MessagePanel>
      )}
      {data !== undefined && (
        <>
          {data.faults.length === 0 ? (
            <Panel label={texts.title}>
              <p className="b-fine" role="status">
                <IconCircleCheck size={20} aria-hidden />
                <strong>{texts.fine}</strong>
              </p>
              <p>
                {texts.counted(data)} {texts.at(clockText(dataUpdatedAt))}
              </p>
            </Panel>
          ) : (
            <>
              <MessagePanel severity="error" title={texts.wrong(data.faults.length)}>
                {texts.counted(data)} {texts.at(clockText(dataUpdatedAt))}
              </MessagePanel>
              <Panel flush title={texts.table.label}>
                <Faults faults={data.faults} />
              </Panel>
            </>
          )}
          <Panel title={texts.what}>
            <ul className="b-explain">
              {texts.rules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
          </Panel>
        </>
      )}
    </Page>
  );
}

function Faults({ faults }: { readonly faults: readonly MoneyFault[] }) {
  return (
    <DataTable
      label={texts.table.label}
      density="form"
      rows={faults.map((fault, place) => ({ ...fault, place }))}
      rowKey={({ place }) => place}
      columns={[
        { id: 'where', header: texts.table.where, cell: (fault) => <Where fault={fault} /> },
        { id: 'rule', header: texts.table.rule, cell: ({ rule }) => rule },
      ]}
    />
  );
}

/** What does not add up by the name that the user knows, with the way there. */
function Where({ fault: { subject, id } }: { readonly fault: MoneyFault }) {
  const memory = useQueryClient();
  const funds = useCall('budget.overview', {}, { enabled: subject === 'fund' });
  const orders = useCall('purchasing.orders', {}, { enabled: subject === 'order' });
  const lines = useCall('purchasing.openLines', {}, { enabled: subject === 'line' });
  const invoices = useCall(
    'purchasing.invoices',
    { fundId: null, year: null },
    { enabled: subject === 'invoice' },
  );
  const what = texts.where[subject];
  switch (subject) {
    case 'fund': {
      const name = funds.data?.find((fund) => fund.id === id)?.name;
      return (
        <a href={href(paths.budget)} onClick={() => showFund(memory, id)}>
          {what} {name ?? id}
        </a>
      );
    }
    case 'order': {
      const number = orders.data?.find((order) => order.id === id)?.orderNumber;
      return (
        <a href={href(paths.order(id))}>
          {what} {number ?? id}
        </a>
      );
    }
    case 'line': {
      const line = lines.data?.find(({ lineId }) => lineId === id);
      if (line === undefined) return <>{texts.numbered(what, id)}</>;
      return (
        <a href={href(paths.order(line.orderId))}>
          {what} {line.orderNumber}
        </a>
      );
    }
    case 'invoice': {
      const number = invoices.data?.find((invoice) => invoice.id === id)?.invoiceNumber;
      return (
        <a href={href(paths.purchasingTab('facturen'))}>
          {what} {number ?? id}
        </a>
      );
    }
    case 'entry':
      return <a href={href(paths.budget)}>{texts.numbered(what, id)}</a>;
  }
}
