import { useMemo, useRef } from 'react';
import { labelOf } from '#shared/caseload/signals/texts.ts';
import { FilterBar, FilterChip, FilterSelect } from '../../ui/filter-chip.tsx';
import {
  countKinds,
  isSnoozed,
  passesFilter,
  type ListedSignal,
  type SignalFilter,
} from './signal-list.ts';
import { texts } from './texts.ts';

export interface SignalFiltersProps {
  readonly listed: readonly ListedSignal[];
  readonly filter: SignalFilter;
  readonly onFilter: (filter: SignalFilter) => void;
}

/** With fewer signals than this there is nothing to filter. */
const many = 12;

/** Which kind of signal is shown, and of which klantmanager; not there while there is little to choose from. */
export function SignalFilters({ listed, filter, onFilter }: SignalFiltersProps) {
  const bar = useRef<HTMLDivElement>(null);
  const { kind, caseManager } = filter;
  const kinds = useMemo(
    () =>
      countKinds(
        listed.filter((one) => !isSnoozed(one) && passesFilter(one, { kind: null, caseManager })),
      ),
    [listed, caseManager],
  );
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  if (kind === null && caseManager === null && (total <= many || kinds.length < 2)) return null;
  const set = (next: SignalFilter) => {
    onFilter(next);
    // What was pressed has gone: a choice becomes a chip, and the other way round.
    requestAnimationFrame(() => {
      bar.current?.querySelector<HTMLElement>('button, select')?.focus();
    });
  };
  return (
    <div ref={bar}>
      <FilterBar>
        {caseManager !== null && (
          <FilterChip
            label={texts.filter.caseManager}
            value={caseManager}
            onRemove={() => set({ ...filter, caseManager: null })}
          />
        )}
        {kind === null ? (
          <FilterSelect
            label={texts.filter.kind}
            options={kinds.map(({ kind: value, count }) => ({
              value,
              label: (value === 'partner' ? texts.filter.households : texts.filter.option)(
                labelOf(value),
                count,
              ),
            }))}
            onChoose={(value) => {
              const chosen = kinds.find((one) => one.kind === value);
              if (chosen !== undefined) set({ ...filter, kind: chosen.kind });
            }}
          />
        ) : (
          <FilterChip
            label={texts.filter.kind}
            value={labelOf(kind)}
            onRemove={() => set({ ...filter, kind: null })}
          />
        )}
      </FilterBar>
    </div>
  );
}
