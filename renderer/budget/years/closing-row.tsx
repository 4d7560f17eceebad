import { Anchor, NativeSelect } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { takesFree, takesOrders } from '#shared/budget/year-rules.ts';
import { yearChoices, type ClosingFund, type YearChoice } from '#shared/budget/years.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import { MoneyText } from '../../ui/money-text.tsx';
import { FreeAmount } from '../free-amount.tsx';
import { openOf, orderCount, type YearPlan } from './moves.ts';
import { OpenOrders } from './open-orders.tsx';
import { texts } from './texts.ts';
import '../money-cells.css';

export interface ClosingRowProps {
  readonly fund: ClosingFund;
  readonly year: number;
  /** The last day of a fund that takes nothing along for that; `null`: it can. */
  readonly endsOn: IsoDate | null;
  readonly choice: YearChoice;
  readonly onChoose: (choice: YearChoice) => void;
  readonly plan: YearPlan;
  readonly stays: (orderId: Id) => boolean;
  readonly onStay: (orderId: Id, stays: boolean) => void;
}

/** One fund at the end of a year: what is open, and what is chosen to go along. */
export function ClosingRow(props: ClosingRowProps) {
  const { fund, year, endsOn, choice, onChoose, plan } = props;
  const [shown, setShown] = useState(false);
  const id = useId();
  const count = orderCount(fund);
  const asks = takesOrders(choice);
  const choose = (chosen: YearChoice) => {
    onChoose(chosen);
    // Which of them go is the next question.
    if (takesOrders(chosen) && !asks) setShown(true);
  };
  return (
    <tbody>
      <tr>
        <th scope="row" className="b-closing-name">
          {fund.name}
        </th>
        <td data-align="right">
          <FreeAmount cents={fund.freeCents} />
        </td>
        <td data-align="right">
          {count === 0 ? (
            <span className="t-quiet">{texts.noOrders}</span>
          ) : (
            <span className="b-closing-orders">
              <MoneyText cents={openOf(fund)} unit="plain" />
              <Anchor
                component="button"
                type="button"
                fz={14}
                aria-expanded={shown}
                aria-controls={id}
                aria-label={
                  shown ? texts.hideOrders(count, fund.name) : texts.showOrders(count, fund.name)
                }
                onClick={() => setShown(!shown)}
              >
                {texts.ordersOf(count)}
              </Anchor>
              {asks && (
                <span className="b-under t-second">
                  {texts.goingOf(plan.ordersGoing(fund.fundId), count)}
                </span>
              )}
            </span>
          )}
        </td>
        <td>
          {fund.unpaidInvoices === 0 ? (
            <span className="t-quiet">{texts.allPaid}</span>
          ) : (
            texts.unpaid(fund.unpaidInvoices)
          )}
        </td>
        <td data-align="right">
          {fund.movedCents === 0 ? (
            <span className="t-quiet">{texts.nothingBefore}</span>
          ) : (
            <MoneyText cents={fund.movedCents} unit="plain" />
          )}
        </td>
        <td>
          {endsOn === null ? (
            <ChoiceField fund={fund} choice={choice} onChoose={choose} />
          ) : (
            <p className="b-objection t-second">
              {texts.ends[0]} <span className="t-figures">{formatDate(endsOn)}</span>.{' '}
              {texts.ends[1]}
            </p>
          )}
          {doubtsOf(props).map((doubt) => (
            <p key={doubt} className="b-doubt">
              {doubt}
            </p>
          ))}
          {endsOn === null && !takesFree(choice) && (fund.freeCents ?? 0) > 0 && (
            <p className="b-stays t-second">
              {texts.staysFree(formatEuro(fund.freeCents ?? 0), year)}
            </p>
          )}
        </td>
        <td data-align="right">
          <strong>
            <MoneyText cents={plan.movesOf(fund.fundId)} unit="plain" />
          </strong>
        </td>
      </tr>
      {shown && count > 0 && (
        <tr id={id}>
          <td colSpan={7} className="b-closing-lines">
            <div
              className="b-closing-box"
              tabIndex={0}
              role="group"
              aria-label={texts.ordersLabel(fund.name, year)}
            >
              <OpenOrders
                fund={fund}
                year={year}
                asks={asks}
                torn={plan.torn}
                stays={props.stays}
                onStay={props.onStay}
              />
            </div>
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** What has to be known of a choice before it is carried out. */
function doubtsOf({ fund, year, choice, plan }: ClosingRowProps): string[] {
  const { freeCents } = fund;
  const doubts = plan.torn
    .filter(({ fundIds }) => fundIds.includes(fund.fundId))
    .map(({ orderNumber, taking, leaving }) =>
      leaving.includes(fund.name)
        ? texts.tornHere(orderNumber, taking, year)
        : texts.torn(orderNumber, leaving, year),
    );
  if (takesFree(choice) && freeCents === null) doubts.push(texts.unknownFree);
  if (takesFree(choice) && freeCents !== null && freeCents < 0) doubts.push(texts.overdrawn);
  return doubts;
}

type ChoiceFieldProps = Pick<ClosingRowProps, 'fund' | 'choice' | 'onChoose'>;

function ChoiceField({ fund, choice, onChoose }: ChoiceFieldProps) {
  return (
    <NativeSelect
      className="t-field"
      size="sm"
      aria-label={texts.choiceOf(fund.name)}
      value={choice}
      rightSection={<IconChevronDown size={16} stroke={1.6} aria-hidden />}
      data={yearChoices.map((value) => ({ value, label: texts.choices[value] }))}
      onChange={(event) => {
        const chosen = yearChoices.find((one) => one === event.currentTarget.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    />
  );
}
