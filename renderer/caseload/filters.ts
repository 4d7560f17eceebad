import { ladderSteps, tracks, type ClientRow } from '#shared/caseload/schema.ts';
import { targetGroupLabels, trackLabels } from '#shared/caseload/texts.ts';
import { targetGroups } from '#shared/kernel/target-group.ts';
import { texts } from './texts.ts';

export const filterIds = ['caseManager', 'targetGroup', 'track', 'step'] as const;
export type FilterId = (typeof filterIds)[number];

/** The value that is asked for in each filter in force; `''` asks for clients of whom it is not known. */
export type Filters = Readonly<Partial<Record<FilterId, string>>>;

const valueOf: Readonly<Record<FilterId, (client: ClientRow) => string>> = {
  caseManager: (client) => client.caseManager ?? '',
  targetGroup: (client) => client.targetGroup ?? '',
  track: (client) => client.track ?? '',
  step: (client) => (client.ladderNow === null ? '' : String(client.ladderNow)),
};

export const passesFilters = (filters: Filters, client: ClientRow): boolean =>
  filterIds.every((id) => filters[id] === undefined || valueOf[id](client) === filters[id]);

const labels: Readonly<Record<FilterId, (value: string) => string>> = {
  caseManager: (value) => value,
  targetGroup: (value) => {
    const group = targetGroups.find((one) => one === value);
    return group === undefined ? value : targetGroupLabels[group].one.toLowerCase();
  },
  track: (value) => {
    const track = tracks.find((one) => one === value);
    return track === undefined ? value : trackLabels[track].short.toLowerCase();
  },
  step: (value) => value,
};

/** How a value reads behind its filter: 'Groep zorg', 'Trede niet gemeten'. */
export function filterValueLabel(id: FilterId, value: string): string {
  if (value !== '') return labels[id](value);
  return id === 'step' ? texts.list.notMeasured : texts.unknown;
}

export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** The choices of each filter: values that occur, in their own order; 'niet bekend' last, when it occurs. */
export function filterOptions(clients: readonly ClientRow[]): Record<FilterId, FilterOption[]> {
  const ofFilter = (id: FilterId, order?: readonly string[]): FilterOption[] => {
    const found = new Set(clients.map(valueOf[id]));
    const known = [...found].filter((value) => value !== '');
    const dutch = new Intl.Collator('nl', { numeric: true });
    known.sort((a, b) =>
      order === undefined ? dutch.compare(a, b) : order.indexOf(a) - order.indexOf(b),
    );
    return [...known, ...(found.has('') ? [''] : [])].map((value) => ({
      value,
      label: filterValueLabel(id, value),
    }));
  };
  return {
    caseManager: ofFilter('caseManager'),
    targetGroup: ofFilter('targetGroup', targetGroups),
    track: ofFilter('track', tracks),
    step: ofFilter('step', ladderSteps.map(String)),
  };
}
