import { formatDate } from '#shared/kernel/dates.ts';
import type { OrderDetail } from '#shared/purchasing/orders.ts';
import { Panel } from '../../ui/panel.tsx';
import { orderPageTexts } from './texts.ts';

const texts = orderPageTexts.overrides;

/** What was not met and the coordinator let pass, with the reason; also who approved the order. */
export function OrderOverrides({ order }: { readonly order: OrderDetail }) {
  const { approval, decidedBy, decidedOn, decisionReason } = order;
  // The same was let pass for each line: once is enough.
  const unique = new Map(
    order.lines
      .flatMap(({ overrides }) => overrides)
      .map((one) => [`${one.fundName}|${one.condition}|${one.reason}`, one]),
  );
  const approved = approval === 'akkoord' && decidedBy !== null && decidedOn !== null;
  if (unique.size === 0 && !approved) return null;
  return (
    <Panel title={texts.title}>
      <ul className="p-overrides">
        {approved && (
          <li>
            {orderPageTexts.approval.given(decidedBy, formatDate(decidedOn))} {decisionReason}
          </li>
        )}
        {[...unique].map(([key, { fundName, condition, reason, decidedBy: by, decidedOn: on }]) => (
          <li key={key}>
            <strong>{fundName}</strong>: {wordOf(condition)}
            <span className="p-passed">{reason}</span>
            <span className="p-second-line">{texts.line(by, formatDate(on))}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What the fund asked; in words already where it is none of the conditions of today. */
const wordOf = (condition: string): string =>
  condition in texts.conditions
    ? texts.conditions[condition as keyof typeof texts.conditions]
    : condition;
