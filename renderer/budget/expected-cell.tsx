import { IconAlertTriangle, IconCircleCheck, IconClock } from '@tabler/icons-react';
import { expectationOf } from './expectation.ts';
import { texts } from './texts.ts';
import type { ListedFund } from './types.ts';
import './money-cells.css';

const icons = { fine: IconCircleCheck, left: IconClock, short: IconAlertTriangle };

/** What is expected of a fund at its end: a sign, an amount and a word. */
export function ExpectedCell({ fund }: { readonly fund: ListedFund }) {
  const expected = expectationOf(fund);
  if (expected === null) {
    const { until } = fund.forecast;
    return (
      <span className="t-quiet">{until === null ? texts.table.noEnd : texts.table.unknown}</span>
    );
  }
  const Sign = icons[expected.tone];
  return (
    <span className="b-expected t-figures" data-tone={expected.tone}>
      <Sign size={16} stroke={1.8} aria-hidden />
      {expected.text}
    </span>
  );
}
