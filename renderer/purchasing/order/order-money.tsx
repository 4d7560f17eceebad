import type { OrderDetail, OrderWithHistory } from '#shared/purchasing/orders.ts';
import { FundBar, FundSwatch } from '../../ui/fund-bar.tsx';
import { MoneyText } from '../../ui/money-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Explained } from '../../ui/term.tsx';
import { orderPageTexts } from './texts.ts';

const texts = orderPageTexts.money;

interface OrderMoneyProps extends Pick<OrderWithHistory, 'wentFromYear'> {
  readonly order: OrderDetail;
}

/** Where the money of an order is. The parts never overlap; what was freed or came above it is said apart. */
export function OrderMoney({ order, wentFromYear }: OrderMoneyProps) {
  const { amountCents, committedCents, invoicedCents, paidCents, status } = order;
  const rest = amountCents - committedCents - invoicedCents - paidCents;
  const waits = status === 'wacht-op-akkoord';
  const stands = status === 'vastgelegd' || status === 'afgesloten';
  return (
    <Panel title={texts.title}>
      <FundBar money={{ amountCents, committedCents, invoicedCents, paidCents }} />
      <dl className="p-totals p-order-money">
        <div>
          <dt>
            <FundSwatch part="committed" />{' '}
            <Explained text={texts.committed} of={['verplichting']} />
          </dt>
          <dd>
            <MoneyText cents={committedCents} />
          </dd>
        </div>
        <div>
          <dt>
            <FundSwatch part="invoiced" /> {texts.invoiced}
          </dt>
          <dd>
            <MoneyText cents={invoicedCents} />
          </dd>
        </div>
        <div>
          <dt>
            <FundSwatch part="paid" /> {texts.paid}
          </dt>
          <dd>
            <MoneyText cents={paidCents} />
          </dd>
        </div>
        {stands && rest !== 0 && (
          <div>
            <dt>{rest > 0 ? texts.freed : texts.above}</dt>
            <dd>
              <MoneyText cents={Math.abs(rest)} />
            </dd>
          </div>
        )}
        <div className="p-total">
          <dt>{texts.amount}</dt>
          <dd>
            <MoneyText cents={amountCents} />
          </dd>
        </div>
      </dl>
      {wentFromYear !== null && stands && (
        <p className="t-second">
          {texts.wentFrom(wentFromYear, Math.max(...order.lines.map((line) => line.budgetYear)))}
        </p>
      )}
      {!stands && <p className="t-second">{waits ? texts.waits : texts.nothing}</p>}
    </Panel>
  );
}
