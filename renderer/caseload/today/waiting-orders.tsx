import { boughtWords } from '#shared/kernel/bought.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import { href, paths } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';
import { texts } from './texts.ts';

const words = texts.approval;

/** As many as a line has room for. */
const atMost = 3;

/** The orders that wait for who works here to approve them, in one line; nothing, when none does. */
export function WaitingOrders() {
  const mayDecide = useCall('budget.mandate', {}).data?.mayDecide === true;
  const orders = useCall('purchasing.orders', {}, { enabled: mayDecide }).data ?? [];
  const waiting = orders.filter(({ status }) => status === 'wacht-op-akkoord');
  if (!mayDecide || waiting.length === 0) return null;
  const left = waiting.length - atMost;
  return (
    <section className="today-approval" aria-label={words.title}>
      <strong>{words.title}</strong>
      <ul>
        {waiting.slice(0, atMost).map((order) => (
          <li key={order.id}>
            <a href={href(paths.order(order.id))}>{words.order(order.orderNumber)}</a>
            {words.what(boughtWords(order), formatEuro(order.amountCents))}
          </li>
        ))}
        {left > 0 && (
          <li>
            <a href={href(paths.purchasing)}>{words.more(left)}</a>
          </li>
        )}
      </ul>
    </section>
  );
}
