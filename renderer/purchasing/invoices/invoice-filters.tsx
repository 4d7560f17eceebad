import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { CopiedCell } from '#shared/kernel/copied-table.ts';
import type { Invoice } from '#shared/purchasing/invoices.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { FilterBar, FilterChip, FilterSelect } from '../../ui/filter-chip.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { choicesOf, standings, withStanding, type ListState } from './list-state.ts';
import { texts } from './texts.ts';

export interface InvoiceFiltersProps {
  readonly invoices: readonly Invoice[];
  /** Those that fit all filters but the standing. */
  readonly fitting: readonly Invoice[];
  readonly state: ListState;
  readonly onChange: (part: Partial<ListState>) => void;
  readonly onBook: () => void;
  /** The list as it stands on screen. */
  readonly copied: () => CopiedCell[][];
}

const { list: words } = texts;
const asOptions = (values: readonly (string | number)[]) =>
  values.map((value) => ({ value: String(value), label: String(value) }));

/** What narrows the list, and the way to a new invoice. */
export function InvoiceFilters(props: InvoiceFiltersProps) {
  const { invoices, fitting, state, onChange } = props;
  const choices = choicesOf(invoices);
  const filtered =
    state.search !== '' || state.year !== null || state.fund !== null || state.provider !== null;
  return (
    <FilterBar
      {...(filtered
        ? { onClear: () => onChange({ search: '', year: null, fund: null, provider: null }) }
        : {})}
      aside={
        <>
          <CopyButton size="sm" of={texts.title} table={() => ({ lines: props.copied() })} />
          <Button
            variant="filled"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={props.onBook}
          >
            {texts.book}
          </Button>
        </>
      }
    >
      <Segmented
        label={words.standing}
        value={state.standing}
        onChange={(standing) => onChange({ standing })}
        options={standings.map((standing) => ({
          value: standing,
          label: words[standing](withStanding(fitting, standing).length),
        }))}
      />
      <SearchField
        label={words.search}
        width="300px"
        value={state.search}
        onChange={(search) => onChange({ search })}
      />
      {state.year === null ? (
        choices.years.length > 1 && (
          <FilterSelect
            label={words.year}
            options={asOptions(choices.years)}
            onChoose={(year) => onChange({ year: Number(year) })}
          />
        )
      ) : (
        <FilterChip
          label={words.year}
          value={String(state.year)}
          onRemove={() => onChange({ year: null })}
        />
      )}
      {state.fund === null ? (
        choices.funds.length > 1 && (
          <FilterSelect
            label={words.fund}
            options={asOptions(choices.funds)}
            onChoose={(fund) => onChange({ fund })}
          />
        )
      ) : (
        <FilterChip
          label={words.fund}
          value={state.fund}
          onRemove={() => onChange({ fund: null })}
        />
      )}
      {state.provider === null ? (
        choices.providers.length > 1 && (
          <FilterSelect
            label={words.provider}
            options={asOptions(choices.providers)}
            onChoose={(provider) => onChange({ provider })}
          />
        )
      ) : (
        <FilterChip
          label={words.provider}
          value={state.provider}
          onRemove={() => onChange({ provider: null })}
        />
      )}
    </FilterBar>
  );
}
