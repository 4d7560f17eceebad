import { useMemo } from 'react';
import type { ClientRow } from '#shared/caseload/schema.ts';
import { FilterBar, FilterChip, FilterSelect } from '../ui/filter-chip.tsx';
import { SearchField } from '../ui/search-field.tsx';
import type { CaseloadState } from './caseload-state.ts';
import { filterIds, filterOptions, filterValueLabel, type FilterId } from './filters.ts';
import { texts } from './texts.ts';

export interface CaseloadFiltersProps {
  readonly clients: readonly ClientRow[];
  readonly state: CaseloadState;
  readonly onChange: (change: Partial<CaseloadState>) => void;
  /** Enter in the search field. */
  readonly onEnter: () => void;
}

/** Search, the filters in force as chips that read as a sentence, and the ones that can be added. */
export function CaseloadFilters({ clients, state, onChange, onEnter }: CaseloadFiltersProps) {
  const options = useMemo(() => filterOptions(clients), [clients]);
  const inForce = filterIds.filter((id) => state.filters[id] !== undefined);
  const remove = (id: FilterId) => {
    const { [id]: _gone, ...others } = state.filters;
    onChange({ filters: others });
  };
  return (
    <FilterBar {...(inForce.length > 0 ? { onClear: () => onChange({ filters: {} }) } : {})}>
      <SearchField
        label={texts.list.search}
        value={state.search}
        width="240px"
        onChange={(search) => onChange({ search })}
        onEnter={onEnter}
      />
      {inForce.map((id) => (
        <FilterChip
          key={id}
          label={texts.list.filter[id]}
          value={filterValueLabel(id, state.filters[id] ?? '')}
          onRemove={() => remove(id)}
        />
      ))}
      {filterIds
        .filter((id) => state.filters[id] === undefined && options[id].length > 1)
        .map((id) => (
          <FilterSelect
            key={id}
            label={texts.list.filter[id]}
            // By its place: the value of 'niet bekend' is empty, as is that of the select itself.
            options={options[id].map(({ label }, index) => ({ value: String(index), label }))}
            onChoose={(place) => {
              const chosen = options[id][Number(place)];
              if (chosen) onChange({ filters: { ...state.filters, [id]: chosen.value } });
            }}
          />
        ))}
    </FilterBar>
  );
}
