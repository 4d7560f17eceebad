import { Menu } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { FilterBar } from '../../ui/filter-chip.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { filterIds, type FilterId, type Filters } from './filter-ids.ts';
import { ValueChip } from './filter-chip.tsx';
import { inForce, valuesToOffer, type FilterContext } from './filters.ts';
import type { ListedClient } from './listed-clients.ts';
import { texts } from './texts.ts';

export interface CaseloadFiltersProps {
  readonly clients: readonly ListedClient[];
  readonly context: FilterContext;
  readonly search: string;
  readonly onSearch: (text: string) => void;
  /** Enter in the search field. */
  readonly onEnter: () => void;
  readonly filters: Filters;
  readonly onFilters: (filters: Record<string, string[]>) => void;
  readonly aside: ReactNode;
}

/** Search, the filters in force as chips that read as a sentence, and the way to add one. */
export function CaseloadFilters(props: CaseloadFiltersProps) {
  const { filters, onFilters } = props;
  const [added, setAdded] = useState<FilterId | null>(null);
  const standing = inForce(filters);
  const shown = added === null || standing.includes(added) ? standing : [...standing, added];
  const set = (id: FilterId, values: readonly string[]) => {
    const { [id]: _before, ...others } = filters;
    const next: Record<string, string[]> = {};
    for (const [name, some] of Object.entries(others)) next[name] = [...some];
    if (values.length > 0) next[id] = [...values];
    onFilters(next);
  };
  return (
    <FilterBar
      {...(standing.length > 0 ? { onClear: () => onFilters({}) } : {})}
      aside={props.aside}
    >
      <SearchField
        label={texts.search}
        value={props.search}
        width="236px"
        onChange={props.onSearch}
        onEnter={props.onEnter}
      />
      {shown.map((id) => (
        <ValueChip
          key={id}
          id={id}
          values={filters[id] ?? []}
          offered={valuesToOffer(id, props.clients, props.context)}
          openAtFirst={id === added}
          onChange={(values) => {
            setAdded(id);
            set(id, values);
          }}
          onRemove={() => {
            setAdded(null);
            set(id, []);
          }}
        />
      ))}
      <Menu position="bottom-start" returnFocus={false}>
        <Menu.Target>
          <button
            type="button"
            className="t-chip-select c-add-filter"
            aria-label={texts.filters.addLabel}
          >
            <IconFilter size={16} stroke={1.6} aria-hidden /> {texts.filters.add}
          </button>
        </Menu.Target>
        <Menu.Dropdown data-menu="filter-menu" className="c-filter-menu">
          {filterIds
            .filter((id) => !shown.includes(id))
            .map((id) => (
              <Menu.Item key={id} onClick={() => setAdded(id)}>
                {texts.filters.label[id]}
              </Menu.Item>
            ))}
        </Menu.Dropdown>
      </Menu>
    </FilterBar>
  );
}
