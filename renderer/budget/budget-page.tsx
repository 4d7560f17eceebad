import { useCallback, useEffect, useRef, useState } from 'react';
import { sumFunds, sumsByTime } from '#shared/budget/fund-sums.ts';
import { formatDate, toIsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import { messageOf } from '../lib/call.ts';
import { useMoneyForm } from '../lib/money-form.ts';
import { useCall } from '../lib/use-call.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { LoadingLine } from '../ui/loading-line.tsx';
import { MessagePanel } from '../ui/message-panel.tsx';
import { Page, PageHead } from '../ui/page.tsx';
import { Panel } from '../ui/panel.tsx';
import { showToast } from '../ui/toast.tsx';
import { useUndoableChange } from '../ui/use-undoable-change.ts';
import { ChosenFund, FundForms } from './chosen-fund.tsx';
import { ExportDialog } from './export/export-dialog.tsx';
import { firstShown } from './first-shown.ts';
import { copiedFunds, FundTable } from './fund-table.tsx';
import { KeysDialog } from './keys/keys-dialog.tsx';
import { ReallocationDialog } from './ledger/reallocation-dialog.tsx';
import { MandateDialog } from './mandate/mandate-dialog.tsx';
import { NoFunds } from './no-funds.tsx';
import { PageActions, type PageDialog } from './page-actions.tsx';
import { offeredYears, thisYear, useBudgetState } from './page-state.ts';
import { texts } from './texts.ts';
import type { ListedFund } from './types.ts';
import { WarningList } from './warning-list.tsx';
import './budget.css';
import './scroll-boxes.css';

/** Where the money of each fund is, what is expected of it, and what was decided. */
export function BudgetPage() {
  const [state, change] = useBudgetState();
  const year = state.year ?? thisYear();
  const funds = useCall('budget.overview', { year }, { keepPrevious: true });
  const withMoney = useCall('budget.years', {});
  const [moneyForm, setMoneyForm] = useMoneyForm();
  const [dialog, setDialog] = useState<PageDialog | null>(null);
  const start = useUndoableChange('budget.addStartingFunds');
  const below = useRef<HTMLDivElement>(null);

  const closeForm = useCallback(() => setMoneyForm(() => null), [setMoneyForm]);
  // Who goes to another page does not find the dialog open on coming back.
  useEffect(() => closeForm, [closeForm]);
  const add = () => setMoneyForm(() => ({ form: 'fund', fundId: null }));
  const addStart = () => {
    start({}, ({ added }) => texts.started(added)).catch((problem: unknown) =>
      showToast(messageOf(problem)),
    );
  };
  const some = funds.data ?? [];
  const fund = some.find(({ id }) => id === state.fundId) ?? firstShown(some);
  const years = offeredYears(withMoney.data ?? [], year);
  const choose = (fundId: Id) => {
    change({ fundId });
    below.current?.scrollIntoView({ block: 'nearest' });
  };
  const close = () => setDialog(null);
  return (
    <Page>
      <PageHead
        title={texts.title}
        line={texts.line(formatDate(toIsoDate(new Date())))}
        actions={
          fund !== undefined && (
            <PageActions
              year={year}
              years={years}
              onYear={(chosen) => change({ year: chosen })}
              onAdd={add}
              onStart={addStart}
              onDialog={setDialog}
            />
          )
        }
      />
      {funds.isPending && <LoadingLine />}
      {funds.isError && (
        <MessagePanel severity="error" title={texts.problem}>
          {messageOf(funds.error)}
        </MessagePanel>
      )}
      {funds.data?.length === 0 && <NoFunds onAdd={add} onStart={addStart} />}
      {fund !== undefined && (
        <>
          <FundsPanel
            funds={some}
            year={year}
            chosen={fund.id}
            onChoose={choose}
            onFill={({ id }) =>
              setMoneyForm(() => ({ form: 'decision', fundId: id, entryId: null }))
            }
          />
          <ChosenFund
            fundId={fund.id}
            year={year}
            place={below}
            onForm={(form) => setMoneyForm(() => form)}
          />
        </>
      )}
      {(moneyForm?.form === 'fund' || moneyForm?.form === 'decision') && (
        <FundForms
          moneyForm={moneyForm}
          year={year}
          onClose={closeForm}
          onSaved={(fundId) => {
            change({ fundId });
            closeForm();
          }}
        />
      )}
      {dialog === 'mandate' && <MandateDialog onClose={close} />}
      {dialog === 'keys' && <KeysDialog funds={some} onClose={close} />}
      {dialog === 'reallocate' && fund !== undefined && (
        <ReallocationDialog funds={some} year={year} fromFundId={fund.id} onClose={close} />
      )}
      {dialog === 'export' && fund !== undefined && (
        <ExportDialog funds={some} years={years} fundId={fund.id} year={year} onClose={close} />
      )}
    </Page>
  );
}

interface FundsPanelProps {
  readonly funds: readonly ListedFund[];
  readonly year: number;
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  readonly onFill: (fund: ListedFund) => void;
}

/** The table of all funds, with what has to be known to read it, and what needs a look. */
function FundsPanel({ funds, year, chosen, onChoose, onFill }: FundsPanelProps) {
  const { unknownAmounts } = sumFunds(funds);
  const both = sumsByTime(funds);
  const notes = [
    ...(unknownAmounts > 0 ? [texts.table.leftOut(unknownAmounts)] : []),
    ...(funds.some(({ perYear }) => !perYear) ? [texts.table.wholeNote] : []),
    ...(both === null
      ? []
      : [
          texts.table.bothSums(
            texts.table.sumOf(
              String(year),
              formatEuro(both.year.amountCents),
              formatEuro(both.year.freeCents),
            ),
            texts.table.sumOf(
              texts.table.whole,
              formatEuro(both.whole.amountCents),
              formatEuro(both.whole.freeCents),
            ),
          ),
        ]),
    ...(funds.some(({ waitingCents }) => waitingCents > 0) ? [texts.table.waitingNote] : []),
  ];
  return (
    <div className="b-funds">
      <Panel flush label={texts.table.label}>
        <div className="b-scroll t-scroll">
          <FundTable funds={funds} chosen={chosen} onChoose={onChoose} onFill={onFill} />
        </div>
        <div className="b-under-table">
          {notes.length > 0 && <p className="b-left-out t-second">{notes.join(' ')}</p>}
          <CopyButton of={texts.table.label} table={() => ({ lines: copiedFunds(funds) })} />
        </div>
        <WarningList funds={funds} onChoose={onChoose} />
      </Panel>
    </div>
  );
}
