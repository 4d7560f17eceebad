import { Button } from '@mantine/core';
import type { FundPosition } from '#shared/budget/schema.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { MoneyText } from '../ui/money-text.tsx';
import { Panel } from '../ui/panel.tsx';
import { FreeAmount } from './free-amount.tsx';
import { texts } from './texts.ts';

export interface ConditionsPanelProps {
  readonly fund: FundPosition;
  readonly onChange: () => void;
}

/** What a fund is for, and the way to change it. */
export function ConditionsPanel({ fund, onChange }: ConditionsPanelProps) {
  const { conditions, table, everyone, targetGroups } = texts;
  const { spendFrom, spendUntil, targetGroup } = fund;
  const lines = [
    [conditions.amount, <MoneyText cents={fund.amountCents} missing={table.unknown} />],
    [conditions.free, <FreeAmount cents={fund.freeCents} unit="euro" />],
    [conditions.from, spendFrom === null ? conditions.noFrom : formatDate(spendFrom)],
    [conditions.until, spendUntil === null ? table.noEnd : formatDate(spendUntil)],
    [conditions.targetGroup, targetGroup === null ? everyone : targetGroups[targetGroup]],
  ] as const;
  return (
    <Panel
      title={conditions.title}
      aside={
        <Button size="xs" onClick={onChange}>
          {conditions.change}
        </Button>
      }
    >
      <dl className="b-facts">
        {lines.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <p className="t-second t-label">{conditions.line}</p>
    </Panel>
  );
}
