import { useMemo } from 'react';
import type { MissingField } from '#shared/caseload/missing/schema.ts';
import { gapTexts } from '#shared/caseload/missing/texts.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { countGaps, type ListedGaps } from './gap-list.ts';
import { texts } from './texts.ts';

export interface GapFiltersProps {
  readonly listed: readonly ListedGaps[];
  readonly chosen: MissingField | null;
  readonly onChoose: (field: MissingField | null) => void;
}

/** Each kind of gap with how often it occurs; one shows only that kind. */
export function GapFilters({ listed, chosen, onChoose }: GapFiltersProps) {
  const counts = useMemo(() => countGaps(listed), [listed]);
  return (
    <div role="group" aria-label={texts.filters} className="gap-filters">
      <button
        type="button"
        className="gap-filter"
        aria-pressed={chosen === null}
        onClick={() => onChoose(null)}
      >
        {texts.all}
      </button>
      {counts.map(({ field, count }) => (
        <button
          key={field}
          type="button"
          className="gap-filter"
          aria-pressed={chosen === field}
          title={gapTexts[field].why}
          onClick={() => onChoose(chosen === field ? null : field)}
        >
          {gapTexts[field].label} <span className="t-figures">{formatCount(count)}</span>
        </button>
      ))}
    </div>
  );
}
