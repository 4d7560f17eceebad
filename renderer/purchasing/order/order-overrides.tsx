import { formatDate } from '#shared/kernel/dates.ts';
import type { OrderDetail } from '#shared/purchasing/orders.ts';
import { Panel } from '../../ui/panel.tsx';
import { orderPageTexts } from './texts.ts';

const texts = orderPageTexts.overrides;

/** What was not met and the coordinator let pass, with the reason; also who approved the order. */
export function OrderOverrides({ order }: { readonly order: OrderDetail }) {
  const { approval, decidedBy, decidedOn, decisionReason } = order;
  const taking = new Set(order.clients.map(({ clientNumber }) => clientNumber));
  // The same was let pass for each line: once is enough, with the number of everyone for whom it was.
  const unique = [
    ...Map.groupBy(
      order.lines.flatMap(({ overrides }) => overrides),
      (one) => [one.fundName, one.condition, one.reason, one.decidedBy, one.decidedOn].join('|'),
    ),
  ].flatMap(([key, [one, ...others]]) => {
    if (one === undefined) return [];
    const numbers = [one, ...others].flatMap(({ clientNumber }) => clientNumber ?? []);
    const whom = [...new Set(numbers)].map((number) =>
      taking.has(number) ? number : texts.left(number),
    );
    return [{ key, one, whom: whom.join(', ') }];
  });
  const approved = approval === 'akkoord' && decidedBy !== null && decidedOn !== null;
  if (unique.length === 0 && !approved) return null;
  return (
    <Panel title={texts.title}>
      <ul className="p-overrides">
        {approved && (
          <li>
            {orderPageTexts.approval.given(decidedBy, formatDate(decidedOn))} {decisionReason}
          </li>
        )}
        {unique.map(({ key, one, whom }) => (
          <li key={key}>
            <strong>{one.fundName}</strong>: {wordOf(one.condition)}
            {whom !== '' && `, ${texts.whom(whom)}`}
            <span className="p-passed">{one.reason}</span>
            <span className="p-second-line">
              {texts.line(one.decidedBy, formatDate(one.decidedOn))}
            </span>
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
