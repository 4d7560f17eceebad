import { Anchor } from '@mantine/core';
import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import type { FundWarning } from '#shared/budget/forecast.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { texts } from './texts.ts';
import type { ListedFund } from './types.ts';
import './warning-list.css';

const icons = { error: IconCircleX, warning: IconAlertTriangle, note: IconInfoCircle };
const { warnings: words } = texts;

const Sign = ({ severity }: Pick<FundWarning, 'severity'>) => {
  const Icon = icons[severity];
  return <Icon size={16} stroke={1.8} role="img" aria-label={words.severity[severity]} />;
};

/** One warning: a sign and a sentence. */
export function Warning({ warning }: { readonly warning: FundWarning }) {
  return (
    <span className="b-warning" data-severity={warning.severity}>
      <Sign severity={warning.severity} />
      <span>{warning.sentence}</span>
    </span>
  );
}

/**
 * What needs a look in any fund. What is wrong is always there; what may become so on one line, to be
 * unfolded, so that the fund below stays in view. What is only good to know stands with its fund.
 */
export function WarningList(props: {
  readonly funds: readonly ListedFund[];
  readonly onChoose: (id: Id) => void;
}) {
  const [all, setAll] = useState(false);
  const rows = props.funds.flatMap((fund) =>
    fund.warnings
      .filter(({ severity }) => severity !== 'note')
      .map((warning) => ({ fund, warning })),
  );
  if (rows.length === 0) return null;
  const errors = rows.filter(({ warning }) => warning.severity === 'error');
  const others = rows.filter(({ warning }) => warning.severity !== 'error');
  const shown = all ? [...errors, ...others] : errors;
  return (
    <div className="b-warnings">
      {others.length > 0 && (
        <p className="b-warning" data-severity="warning">
          <Sign severity="warning" />
          <span>
            {words.some(others.length)}{' '}
            <Anchor
              component="button"
              type="button"
              fz={14}
              aria-expanded={all}
              onClick={() => setAll(!all)}
            >
              {all ? words.hide : words.show}
            </Anchor>
          </span>
        </p>
      )}
      {shown.length > 0 && (
        <ul aria-label={words.title}>
          {shown.map(({ fund, warning }) => (
            <li
              key={`${fund.id}-${warning.kind}`}
              className="b-warning"
              data-severity={warning.severity}
            >
              <Sign severity={warning.severity} />
              <span>
                <Anchor
                  component="button"
                  type="button"
                  fz={14}
                  className="b-warned-fund"
                  onClick={() => props.onChoose(fund.id)}
                >
                  {fund.name}
                </Anchor>{' '}
                {warning.sentence}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
