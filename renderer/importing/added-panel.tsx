import type { ReactNode } from 'react';
import type { ImportCounts } from '#shared/importing/schema.ts';
import { Panel } from '../ui/panel.tsx';
import { addedLines } from './added-lines.ts';
import { checkTexts } from './texts-check.ts';

export interface AddedPanelProps {
  readonly title: string;
  readonly aside: ReactNode;
  readonly label: string;
  readonly counts: ImportCounts;
  /** Whether it is still to be done. */
  readonly when?: 'before' | 'after';
  /** The list says nothing of who belong together: each client is a bijstandspartij. */
  readonly ownHouseholds?: boolean;
  /** Said when nothing is added. */
  readonly empty?: string;
}

/** What an import adds: the same figures before and after. */
export function AddedPanel({
  title,
  aside,
  label,
  counts,
  when = 'before',
  ownHouseholds = false,
  empty = checkTexts.nothing.line,
}: AddedPanelProps) {
  const lines = addedLines(counts, when);
  return (
    <Panel title={title} aside={aside}>
      {lines.length === 0 ? (
        <p className="t-second">{empty}</p>
      ) : (
        <dl className="i-counts" aria-label={label}>
          {lines.map(({ term, figure }) => (
            <div key={term}>
              <dt>
                {term}
                {ownHouseholds && term === checkTexts.added.households && (
                  <span className="t-second t-label"> {checkTexts.added.ownHouseholds}</span>
                )}
              </dt>
              <dd className="t-figures">{figure}</dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  );
}
