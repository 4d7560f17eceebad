import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { formatDate, toIsoDate } from '#shared/kernel/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { FreeAmount } from '../free-amount.tsx';
import type { ShownFund } from '../types.ts';
import { Warning } from '../warning-list.tsx';
import { ForecastChart } from './forecast-chart.tsx';
import { headline, method, remarks, texts } from './words.ts';
import '../scroll-boxes.css';

/** What is expected of a fund up to its end, how that is reckoned, and what needs a look. */
export function ForecastPanel({ fund }: { readonly fund: ShownFund }) {
  const [asTable, setAsTable] = useState(false);
  const { position, forecast, warnings } = fund;
  const today = toIsoDate(new Date());
  const how = method(forecast, position.freeCents, today);
  const drawn = position.freeCents !== null && forecast.points.length > 1;
  return (
    <Panel title={texts.title(position.name)} aside={<Outcome fund={fund} />}>
      <p>
        <strong>{headline(forecast, position.freeCents, today)}</strong>{' '}
        {drawn && (
          <>
            <span className="t-second">{texts.axis}</span>{' '}
            <Anchor
              component="button"
              type="button"
              fz={14}
              aria-expanded={asTable}
              onClick={() => setAsTable(!asTable)}
            >
              {asTable ? texts.asChart : texts.asTable}
            </Anchor>
          </>
        )}
      </p>
      {drawn && (asTable ? <PointTable fund={fund} /> : <ForecastChart fund={fund} />)}
      {how !== null && <p className="t-second t-label">{how}</p>}
      {remarks(forecast, warnings, today).map((sentence) => (
        <p key={sentence} className="b-remark">
          {sentence}
        </p>
      ))}
      {warnings.length > 0 && (
        <ul className="b-fund-warnings">
          {warnings.map((warning) => (
            <li key={warning.kind}>
              <Warning warning={warning} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Outcome({ fund: { warnings } }: { readonly fund: ShownFund }) {
  const has = (kind: string) => warnings.some((warning) => warning.kind === kind);
  if (has('overspent')) return <Badge tone="red">{texts.overspent}</Badge>;
  if (has('short')) return <Badge tone="red">{texts.short}</Badge>;
  if (has('left')) return <Badge tone="amber">{texts.left}</Badge>;
  return null;
}

function PointTable({ fund: { position, forecast } }: { readonly fund: ShownFund }) {
  return (
    <div className="b-points" tabIndex={0} role="group" aria-label={texts.table(position.name)}>
      <DataTable
        label={texts.table(position.name)}
        rows={forecast.points}
        rowKey={({ date }) => date}
        columns={[
          {
            id: 'month',
            header: texts.month,
            cell: ({ date }) => <span className="t-figures">{formatDate(date)}</span>,
          },
          {
            id: 'free',
            header: texts.free,
            align: 'right',
            cell: ({ freeCents }) => <FreeAmount cents={freeCents} />,
          },
          {
            id: 'kind',
            header: texts.kind,
            cell: ({ expected }) => (
              <span className="t-second">{expected ? texts.expected : texts.known}</span>
            ),
          },
        ]}
      />
    </div>
  );
}
