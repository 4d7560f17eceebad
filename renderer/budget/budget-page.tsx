import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { FundPosition } from '#shared/budget/schema.ts';
import { formatDate, toIsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { messageOf } from '../lib/call.ts';
import { href, paths } from '../lib/paths.ts';
import { useCall } from '../lib/use-call.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadingLine } from '../ui/loading-line.tsx';
import { MessagePanel } from '../ui/message-panel.tsx';
import { Page, PageColumns, PageHead } from '../ui/page.tsx';
import { Panel } from '../ui/panel.tsx';
import { ConditionsPanel } from './conditions-panel.tsx';
import { FundDialog, type FundDialogFor } from './fund-dialog.tsx';
import { sumFunds } from './fund-sums.ts';
import { FundTable } from './fund-table.tsx';
import { OrdersPanel } from './orders-panel.tsx';
import { texts } from './texts.ts';
import './budget.css';

/** Where the money of each fund is. */
export function BudgetPage() {
  const funds = useCall('budget.overview', {});
  const [dialog, setDialog] = useState<FundDialogFor | null>(null);
  const [chosen, setChosen] = useState<Id | null>(null);
  const add = () => setDialog({ kind: 'add' });
  const some = funds.data !== undefined && funds.data.length > 0;
  return (
    <Page fill={some}>
      <PageHead
        title={texts.title}
        line={texts.line(formatDate(toIsoDate(new Date())))}
        actions={
          some && (
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
              {texts.add}
            </Button>
          )
        }
      />
      {funds.isPending && <LoadingLine />}
      {funds.isError && (
        <MessagePanel severity="error" title={texts.problem}>
          {messageOf(funds.error)}
        </MessagePanel>
      )}
      {funds.data?.length === 0 && <NoFunds onAdd={add} />}
      {some && (
        <Funds funds={funds.data} chosen={chosen} onChoose={setChosen} onDialog={setDialog} />
      )}
      <FundDialog subject={dialog} onClose={() => setDialog(null)} onSaved={setChosen} />
    </Page>
  );
}

interface FundsProps {
  readonly funds: readonly FundPosition[];
  readonly chosen: Id | null;
  readonly onChoose: (id: Id) => void;
  readonly onDialog: (subject: FundDialogFor) => void;
}

function Funds({ funds, chosen, onChoose, onDialog }: FundsProps) {
  const below = useRef<HTMLDivElement>(null);
  const fund = funds.find(({ id }) => id === chosen) ?? funds[0];
  const { unknownAmounts } = sumFunds(funds);
  if (fund === undefined) return null;
  return (
    <>
      <div className="b-funds">
        <Panel flush fill label={texts.table.label}>
          <div className="b-scroll">
            <FundTable
              funds={funds}
              chosen={fund.id}
              onChoose={(id) => {
                onChoose(id);
                below.current?.scrollIntoView({ block: 'nearest' });
              }}
              onFill={(of) => onDialog({ kind: 'change', fund: of, startAt: 'amount' })}
            />
          </div>
          {unknownAmounts > 0 && (
            <p className="b-left-out t-second">{texts.table.leftOut(unknownAmounts)}</p>
          )}
        </Panel>
      </div>
      <div className="b-chosen" ref={below}>
        <PageColumns
          sideWidth={344}
          side={
            <ConditionsPanel
              fund={fund}
              onChange={() => onDialog({ kind: 'change', fund, startAt: 'name' })}
            />
          }
        >
          <OrdersPanel fund={fund} />
        </PageColumns>
      </div>
    </>
  );
}

function NoFunds({ onAdd }: { readonly onAdd: () => void }) {
  const { empty } = texts;
  return (
    <Panel label={empty.title}>
      <EmptyState
        title={empty.title}
        actions={
          <>
            <Button variant="filled" onClick={onAdd}>
              {empty.add}
            </Button>
            <Button component="a" href={href(paths.importing)}>
              {empty.import}
            </Button>
          </>
        }
      >
        {empty.line} {empty.importLine}
      </EmptyState>
    </Panel>
  );
}
