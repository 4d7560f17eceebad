import { useMemo, useRef } from 'react';
import { signalTerms } from '#shared/caseload/signals/schema.ts';
import { labelOf } from '#shared/caseload/signals/texts.ts';
import { addDays, mondayOf } from '#shared/kernel/calendar.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { FilterBar, FilterChip, FilterSelect } from '../../ui/filter-chip.tsx';
import { Panel } from '../../ui/panel.tsx';
import { SignalGroup } from './signal-group.tsx';
import { useSignalDialogs } from './signal-dialogs.tsx';
import {
  countKinds,
  isSnoozed,
  passesFilter,
  type ListedSignal,
  type SignalFilter,
} from './signal-list.ts';
import { SnoozedList } from './snoozed-list.tsx';
import { texts } from './texts.ts';

export interface SignalBoardProps {
  readonly listed: readonly ListedSignal[];
  readonly today: IsoDate;
  readonly about: 'mine' | 'team';
  readonly filter: SignalFilter;
  readonly onFilter: (filter: SignalFilter) => void;
}

/** With fewer signals than this there is nothing to filter. */
const many = 12;

/** The signals in three groups by term, and those that were put off. */
export function SignalBoard({ listed, today, about, filter, onFilter }: SignalBoardProps) {
  const board = useRef<HTMLDivElement>(null);
  const { handlers, dialog } = useSignalDialogs(today, board);
  const { kind, caseManager } = filter;
  const open = useMemo(() => listed.filter((one) => !isSnoozed(one)), [listed]);
  const kinds = useMemo(() => countKinds(open), [open]);
  const shown = useMemo(
    () => open.filter((one) => passesFilter(one, { kind, caseManager })),
    [open, kind, caseManager],
  );
  const groups = useMemo(
    () => signalTerms.map((term) => ({ term, listed: shown.filter((one) => one.term === term) })),
    [shown],
  );
  const leading = groups.find((group) => group.listed.length > 0)?.term;
  const sunday = formatDate(addDays(mondayOf(today), 6));
  const facts = { ...texts.groupFact, week: texts.groupFact.week(sunday) };
  const filters = kind !== null || caseManager !== null;
  const empty = () => onFilter({ kind: null, caseManager: null });
  return (
    <div ref={board} className="today-board">
      {(filters || (open.length > many && kinds.length > 1)) && (
        <FilterBar {...(filters ? { onClear: empty } : {})}>
          {kind !== null && (
            <FilterChip
              label={texts.filter.kind}
              value={labelOf(kind)}
              onRemove={() => onFilter({ ...filter, kind: null })}
            />
          )}
          {caseManager !== null && (
            <FilterChip
              label={texts.filter.caseManager}
              value={caseManager}
              onRemove={() => onFilter({ ...filter, caseManager: null })}
            />
          )}
          {kind === null && (
            <FilterSelect
              label={texts.filter.kind}
              options={kinds.map(({ kind: value, count }) => ({
                value,
                label: texts.filter.option(labelOf(value), count),
              }))}
              onChoose={(value) => {
                const chosen = kinds.find((one) => one.kind === value);
                if (chosen !== undefined) onFilter({ ...filter, kind: chosen.kind });
              }}
            />
          )}
        </FilterBar>
      )}
      <Panel flush label={texts.title}>
        {groups.map((group) => (
          <SignalGroup
            key={group.term}
            term={group.term}
            listed={group.listed}
            today={today}
            fact={facts[group.term]}
            about={about}
            leads={group.term === leading}
            {...handlers}
          />
        ))}
        <SnoozedList listed={listed.filter(isSnoozed)} today={today} />
      </Panel>
      {dialog}
    </div>
  );
}
