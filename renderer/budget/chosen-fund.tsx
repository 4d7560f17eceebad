import type { RefObject } from 'react';
import type { Id } from '#shared/kernel/ids.ts';
import type { MoneyForm } from '../lib/money-form.ts';
import { messageOf } from '../lib/call.ts';
import { useMayAsk } from '../lib/current-user.ts';
import { useCall } from '../lib/use-call.ts';
import { LoadingLine } from '../ui/loading-line.tsx';
import { MessagePanel } from '../ui/message-panel.tsx';
import { PageColumns } from '../ui/page.tsx';
import { ForecastPanel } from './forecast/forecast-panel.tsx';
import { ConditionsPanel } from './fund/conditions-panel.tsx';
import { FundDialog } from './fund/fund-dialog.tsx';
import { DecisionDialog } from './ledger/decision-dialog.tsx';
import { LedgerPanel } from './ledger/ledger-panel.tsx';
import { OrdersPanel } from './orders-panel.tsx';
import { texts } from './texts.ts';
import { YearsPanel } from './years-panel.tsx';

export interface ChosenFundProps {
  readonly fundId: Id;
  readonly year: number;
  readonly place: RefObject<HTMLDivElement | null>;
  readonly onForm: (form: MoneyForm) => void;
}

/** Everything about one fund: where it is going, what was decided, what was bought, what it is for. */
export function ChosenFund({ fundId, year, place, onForm }: ChosenFundProps) {
  const fund = useCall('budget.fund', { fundId, year }, { keepPrevious: true });
  const mayAsk = useMayAsk();
  if (fund.isError) {
    return (
      <MessagePanel severity="error" title={texts.problem}>
        {messageOf(fund.error)}
      </MessagePanel>
    );
  }
  if (fund.data === undefined) return <LoadingLine />;
  const { position } = fund.data;
  return (
    <div className="b-chosen" ref={place}>
      <div className="b-two">
        <ForecastPanel fund={fund.data} />
        <LedgerPanel
          fund={fund.data}
          year={year}
          onDecision={(entryId) => onForm({ form: 'decision', fundId: position.id, entryId })}
        />
      </div>
      <PageColumns
        sideWidth={344}
        side={
          <>
            <ConditionsPanel
              fund={position}
              until={fund.data.forecast.until}
              year={year}
              onChange={() => onForm({ form: 'fund', fundId: position.id })}
            />
            <YearsPanel fund={fund.data} year={year} />
          </>
        }
      >
        {mayAsk('purchasing.orders') && <OrdersPanel fund={position} year={year} />}
      </PageColumns>
    </div>
  );
}

/** The forms that are of this page. */
export type FundForm = Extract<MoneyForm, { readonly form: 'fund' | 'decision' }>;

export interface FundFormsProps {
  readonly moneyForm: FundForm;
  readonly year: number;
  readonly onClose: () => void;
  readonly onSaved: (fundId: Id) => void;
}

/** The form that is open over the page, with what it is about as it stands now. */
export function FundForms({ moneyForm, year, onClose, onSaved }: FundFormsProps) {
  const { fundId } = moneyForm;
  const fund = useCall('budget.fund', { fundId: fundId ?? 0, year }, { enabled: fundId !== null });
  if (fundId === null) {
    return <FundDialog fund={null} year={year} onClose={onClose} onSaved={onSaved} />;
  }
  if (fund.data === undefined) return null;
  if (moneyForm.form === 'fund') {
    return <FundDialog fund={fund.data.position} year={year} onClose={onClose} onSaved={onSaved} />;
  }
  const entry = fund.data.entries.find(({ id }) => id === moneyForm.entryId) ?? null;
  return (
    <DecisionDialog
      fund={fund.data.position}
      entry={entry}
      entries={fund.data.entries}
      year={year}
      onClose={onClose}
    />
  );
}
