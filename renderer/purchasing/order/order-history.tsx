import { momentText } from '#shared/kernel/moments.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import type { OrderWithHistory } from '#shared/purchasing/orders.ts';
import { Panel } from '../../ui/panel.tsx';
import { orderPageTexts } from './texts.ts';

const texts = orderPageTexts.history;

/** What was done with the order, the latest first: by whom, why, and what it made of the amount. */
export function OrderHistory({ history }: Pick<OrderWithHistory, 'history'>) {
  if (history.length === 0) return null;
  return (
    <Panel title={texts.title}>
      <ol className="p-overrides">
        {history.map(({ changeId, at, by, what, reason, differenceCents: difference }, place) => (
          <li key={changeId}>
            <strong>{what}</strong>
            {difference > 0 &&
              `, ${place === history.length - 1 ? formatEuro(difference) : texts.more(formatEuro(difference))}`}
            {difference < 0 && `, ${texts.less(formatEuro(-difference))}`}
            {reason !== null && <span className="p-reason-line">{reason}</span>}
            <span className="p-second-line t-figures">{texts.line(momentText(at), by)}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
