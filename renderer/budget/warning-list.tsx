import { Anchor } from '@mantine/core';
import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import type { FundWarning } from '#shared/budget/forecast.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { texts } from './texts.ts';
import type { ListedFund } from './types.ts';

const icons = { error: IconCircleX, warning: IconAlertTriangle, note: IconInfoCircle };
const { warnings: words } = texts;

/** One warning: a sign and a sentence. */
export function Warning({ warning }: { readonly warning: FundWarning }) {
  const Sign = icons[warning.severity];
  return (
    <span className="b-warning" data-severity={warning.severity}>
      <Sign size={16} stroke={1.8} role="img" aria-label={words.severity[warning.severity]} />
      <span>{warning.sentence}</span>
    </span>
  );
}

/** As many of all funds as are shown at once. */
const atFirst = 3;

const order = { error: 0, warning: 1, note: 2 };

/** What needs a look in any fund, the worst first; what is only good to know stands with its fund. */
export function WarningList(props: {
  readonly funds: readonly ListedFund[];
  readonly onChoose: (id: Id) => void;
}) {
  const [all, setAll] = useState(false);
  const rows = props.funds
    .flatMap((fund) => fund.warnings.map((warning) => ({ fund, warning })))
    .filter(({ warning }) => warning.severity !== 'note')
    .toSorted((one, other) => order[one.warning.severity] - order[other.warning.severity]);
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, atFirst);
  return (
    <div className="b-warnings">
      <ul aria-label={words.title}>
        {shown.map(({ fund, warning }) => (
          <li key={`${fund.id}-${warning.kind}`}>
            <Warning warning={warning} />{' '}
            <Anchor
              component="button"
              type="button"
              fz={14}
              onClick={() => props.onChoose(fund.id)}
            >
              {words.show(fund.name)}
            </Anchor>
          </li>
        ))}
      </ul>
      {rows.length > shown.length && (
        <Anchor component="button" type="button" fz={14} onClick={() => setAll(true)}>
          {words.more(rows.length - shown.length)}
        </Anchor>
      )}
    </div>
  );
}
