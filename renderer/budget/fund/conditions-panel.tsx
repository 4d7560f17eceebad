import { Button } from '@mantine/core';
import type { FundPosition } from '#shared/budget/fund.ts';
import { fundSourceWords } from '#shared/budget/words.ts';
import { costKindWords } from '#shared/kernel/cost-kind.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { useMayAsk } from '../../lib/current-user.ts';
import { MoneyText } from '../../ui/money-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { FreeAmount } from '../free-amount.tsx';
import { texts as pageTexts } from '../texts.ts';
import { texts } from './texts.ts';
import './fund.css';

const { conditions: words } = texts;

const joined = (parts: readonly (string | null)[], none: string): string => {
  const some = parts.filter((part) => part !== null);
  return some.length === 0 ? none : some.join(' ');
};

const spending = ({ fund: { spendFrom, perYear }, until }: ConditionsPanelProps) =>
  joined(
    [
      spendFrom === null ? null : words.from(formatDate(spendFrom)),
      until === null ? null : words.until(formatDate(until)),
      perYear ? words.yearly : null,
    ],
    words.always,
  );

const settled = ({ settledFromYear, settledUntilYear }: FundPosition) =>
  joined(
    [
      settledFromYear === null ? null : words.settledFrom(settledFromYear),
      settledUntilYear === null ? null : words.settledUntil(settledUntilYear),
    ],
    words.settledAlways,
  );

export interface ConditionsPanelProps {
  readonly fund: FundPosition;
  /** Until when it can be spent: of an amount a year within that year. */
  readonly until: IsoDate | null;
  readonly year: number;
  readonly onChange: () => void;
}

/** What a fund is for, and the way to change it. */
export function ConditionsPanel(props: ConditionsPanelProps) {
  const { fund, year, onChange } = props;
  const mayAsk = useMayAsk();
  const { targetGroup, costKinds, source, repay, note } = fund;
  const lines = [
    [words.source, source === null ? words.noSource : fundSourceWords[source]],
    [
      fund.perYear ? words.amountOf(year) : words.amountWhole,
      <MoneyText cents={fund.amountCents} missing={pageTexts.table.unknown} />,
    ],
    [words.free, <FreeAmount cents={fund.freeCents} unit="euro" />],
    [words.spend, spending(props)],
    [
      words.targetGroup,
      targetGroup === null ? pageTexts.everyone : pageTexts.targetGroups[targetGroup],
    ],
    [words.settled, settled(fund)],
    [
      words.costKinds,
      costKinds === null ? words.allKinds : costKinds.map((kind) => costKindWords[kind]).join(', '),
    ],
    [words.repay, repay ? words.repayYes : words.repayNo],
    ...(note === null ? [] : [[words.note, note] as const]),
  ] as const;
  return (
    <Panel
      title={words.title}
      aside={
        mayAsk('budget.saveFund') && (
          <Button size="xs" onClick={onChange}>
            {words.change}
          </Button>
        )
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
      <p className="t-second t-label">{words.line}</p>
    </Panel>
  );
}
