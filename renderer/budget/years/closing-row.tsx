import { Anchor, NativeSelect } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { takesFree } from '#shared/budget/year-rules.ts';
import { yearChoices, type ClosingFund, type YearChoice } from '#shared/budget/years.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { href, paths } from '../../lib/paths.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { MoneyText } from '../../ui/money-text.tsx';
import { FreeAmount } from '../free-amount.tsx';
import { movesOf, openOf, orderCount } from './moves.ts';
import { texts } from './texts.ts';

export interface ClosingRowProps {
  readonly fund: ClosingFund;
  readonly year: number;
  /** The last day of a fund that takes nothing along for that; `null`: it can. */
  readonly endsOn: IsoDate | null;
  readonly choice: YearChoice;
  readonly onChoose: (choice: YearChoice) => void;
}

/** One fund at the end of a year: what is open, and what is chosen to go along. */
export function ClosingRow({ fund, year, endsOn, choice, onChoose }: ClosingRowProps) {
  const [shown, setShown] = useState(false);
  const id = useId();
  const count = orderCount(fund);
  const doubt =
    !takesFree(choice) || (fund.freeCents ?? -1) > 0
      ? null
      : fund.freeCents === null
        ? texts.unknownFree
        : fund.freeCents < 0
          ? texts.overdrawn
          : null;
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
            <ChoiceField fund={fund} choice={choice} onChoose={onChoose} />
          ) : (
            <p className="b-objection t-second">
              {texts.ends[0]} <span className="t-figures">{formatDate(endsOn)}</span>.{' '}
              {texts.ends[1]}
            </p>
          )}
          {doubt !== null && <p className="b-doubt">{doubt}</p>}
        </td>
        <td data-align="right">
          <strong>
            <MoneyText cents={movesOf(fund, choice)} unit="plain" />
          </strong>
        </td>
      </tr>
      {shown && (
        <tr id={id}>
          <td colSpan={7} className="b-closing-lines">
            <DataTable
              label={texts.ordersLabel(fund.name, year)}
              rows={fund.openOrders.map((order, place) => ({ ...order, place }))}
              rowKey={({ place }) => place}
              columns={[
                {
                  id: 'number',
                  header: texts.order.number,
                  cell: ({ orderId, orderNumber }) => (
                    <a href={href(paths.order(orderId))}>{orderNumber}</a>
                  ),
                },
                { id: 'what', header: texts.order.what, cell: ({ what }) => what },
                {
                  id: 'client',
                  header: texts.order.client,
                  cell: ({ clientNumber }) => clientNumber ?? <span className="t-quiet">–</span>,
                },
                {
                  id: 'open',
                  header: texts.order.open,
                  align: 'right',
                  cell: ({ openCents }) => <MoneyText cents={openCents} unit="plain" />,
                },
              ]}
            />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function ChoiceField({ fund, choice, onChoose }: Omit<ClosingRowProps, 'year' | 'endsOn'>) {
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
