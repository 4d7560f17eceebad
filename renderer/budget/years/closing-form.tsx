import { useState } from 'react';
import type { ClosingFund, YearChoice } from '#shared/budget/years.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import { messageOf } from '../../lib/call.ts';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { MoneyText } from '../../ui/money-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ReadyButton } from '../../ui/ready-button.tsx';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { useMayNot } from '../decider-dialog.tsx';
import { FreeAmount } from '../free-amount.tsx';
import { ClosingRow } from './closing-row.tsx';
import { openOf, planYear } from './moves.ts';
import { texts } from './texts.ts';
import '../scroll-boxes.css';

export interface ClosingFormProps {
  readonly year: number;
  readonly funds: readonly ClosingFund[];
  /** The last day of a fund that cannot be spent in the next year; `null`: it can. */
  readonly endOf: (fundId: Id) => IsoDate | null;
  readonly choiceOf: (fundId: Id) => YearChoice;
  readonly onChoose: (fundId: Id, choice: YearChoice) => void;
  /** Orders that stay in their year. */
  readonly staying: ReadonlySet<Id>;
  readonly onStay: (orderId: Id, stays: boolean) => void;
  readonly onDone: () => void;
}

const { table } = texts;

/** All funds of a year with what is open, what was chosen to go along, and the one button. */
export function ClosingForm(props: ClosingFormProps) {
  const { year, funds, endOf, onChoose, staying, onStay, onDone } = props;
  const choiceOf = (fundId: Id) => (endOf(fundId) === null ? props.choiceOf(fundId) : 'niets');
  const change = useUndoableChange('budget.changeYear');
  const mayNot = useMayNot();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const chosen = funds.filter(({ fundId }) => choiceOf(fundId) !== 'niets');
  const plan = planYear(funds, choiceOf, staying);
  const moves = funds.reduce((sum, { fundId }) => sum + plan.movesOf(fundId), 0);
  const sum = (of: (fund: ClosingFund) => number) =>
    funds.reduce((cents, fund) => cents + of(fund), 0);
  const send = () => {
    setBusy(true);
    setProblem(null);
    change(
      {
        year,
        choices: funds.map(({ fundId }) => ({ fundId, choice: choiceOf(fundId) })),
        staying: [...staying],
      },
      ({ movedCents, movedLines }) =>
        movedCents === 0 && movedLines === 0
          ? texts.nothing
          : texts.done(formatEuro(movedCents), movedLines, year + 1),
    )
      .then(onDone, (refused: unknown) => setProblem(messageOf(refused)))
      .finally(() => setBusy(false));
  };
  return (
    <>
      {problem !== null && <MessagePanel severity="error">{problem}</MessagePanel>}
      <Panel flush label={table.label(year)}>
        <div className="b-scroll t-scroll" tabIndex={0} role="group" aria-label={table.label(year)}>
          <table className="t-table b-closing" aria-label={table.label(year)}>
            <thead>
              <tr>
                <th scope="col">{table.fund}</th>
                <th scope="col" data-align="right">
                  {table.free}
                </th>
                <th scope="col" data-align="right">
                  {table.orders}
                </th>
                <th scope="col">{table.invoices}</th>
                <th scope="col" data-align="right">
                  {table.before}
                </th>
                <th scope="col">{table.choice}</th>
                <th scope="col" data-align="right">
                  {table.moves(year + 1)}
                </th>
              </tr>
            </thead>
            {funds.map((fund) => (
              <ClosingRow
                key={fund.fundId}
                fund={fund}
                year={year}
                endsOn={endOf(fund.fundId)}
                choice={choiceOf(fund.fundId)}
                onChoose={(choice) => onChoose(fund.fundId, choice)}
                plan={plan}
                stays={(orderId) => staying.has(orderId)}
                onStay={onStay}
              />
            ))}
            <tfoot>
              <tr>
                <th scope="row">{table.total}</th>
                <td data-align="right">
                  <FreeAmount cents={sum(({ freeCents }) => freeCents ?? 0)} />
                </td>
                <td data-align="right">
                  <MoneyText cents={sum(openOf)} unit="plain" />
                </td>
                <td />
                <td data-align="right">
                  <MoneyText cents={sum(({ movedCents }) => movedCents)} unit="plain" />
                </td>
                <td />
                <td data-align="right">
                  <MoneyText cents={moves} unit="plain" />
                </td>
              </tr>
            </tfoot>
          </table>
        </div>
        <div className="b-closing-foot">
          <ReadyButton
            notYet={
              mayNot ??
              (chosen.length === 0
                ? texts.notYet
                : plan.torn.length > 0
                  ? texts.tornFirst(plan.torn.map(({ orderNumber }) => orderNumber))
                  : null)
            }
            busy={busy}
            onClick={send}
          >
            {busy
              ? texts.busy
              : chosen.length === 0
                ? texts.submitNone(year + 1)
                : texts.submit(formatEuro(moves), year + 1)}
          </ReadyButton>
        </div>
      </Panel>
      <Panel title={texts.explain.title}>
        <ul className="b-explain">
          {texts.explain.lines(year).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Panel>
    </>
  );
}
