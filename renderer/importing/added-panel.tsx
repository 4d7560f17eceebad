import type { ReactNode } from 'react';
import type { ImportCounts } from '#shared/importing/schema.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { Panel } from '../ui/panel.tsx';
import { texts } from './texts.ts';

export interface AddedPanelProps {
  readonly title: string;
  readonly aside: ReactNode;
  readonly label: string;
  readonly counts: ImportCounts;
}

/** What an import adds: the same figures before and after. */
export function AddedPanel({ title, aside, label, counts }: AddedPanelProps) {
  const { added } = texts.check;
  const lines = [
    [added.clients, formatCount(counts.clients)],
    [added.households, formatCount(counts.households)],
    [added.trajectories, formatCount(counts.trajectories)],
    [added.outflows, formatCount(counts.outflows)],
    [added.costs, formatEuro(counts.costCents)],
  ] as const;
  return (
    <Panel title={title} aside={aside}>
      <dl className="i-counts" aria-label={label}>
        {lines.map(([term, figure]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd className="t-figures">{figure}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
