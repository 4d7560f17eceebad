import { useMemo, useRef } from 'react';
import { signalTerms } from '#shared/caseload/signals/schema.ts';
import type { OverNorm } from '#shared/caseload/team/norm.ts';
import { addDays, mondayOf } from '#shared/kernel/calendar.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { Panel } from '../../ui/panel.tsx';
import { listNorm, type ListedNorm } from './norm-row.tsx';
import { SignalGroup } from './signal-group.tsx';
import { useSignalDialogs } from './signal-dialogs.tsx';
import {
  isSnoozed,
  passesFilter,
  splitEarlier,
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
  /** Whose caseload is above the norm. */
  readonly over: readonly OverNorm[];
}

/** The signals in three groups by term, and those that were put off. */
export function SignalBoard({ listed, today, about, filter, over }: SignalBoardProps) {
  const board = useRef<HTMLDivElement>(null);
  const { handlers, dialog } = useSignalDialogs(today, board);
  const { kind, caseManager } = filter;
  const shown = useMemo(
    () => listed.filter((one) => passesFilter(one, { kind, caseManager })),
    [listed, kind, caseManager],
  );
  const groups = useMemo(
    () =>
      signalTerms.map((term) => {
        const { own, earlier } = splitEarlier(
          shown.filter((one) => one.term === term && !isSnoozed(one)),
        );
        return { term, listed: own, earlier };
      }),
    [shown],
  );
  const snoozed = useMemo(() => shown.filter(isSnoozed), [shown]);
  const norms = useMemo(
    () =>
      kind === null
        ? over
            .filter(({ name }) => caseManager === null || name === caseManager)
            .map((one) => listNorm(one, about))
        : [],
    [over, kind, caseManager, about],
  );
  const leading = groups.find((group) => group.listed.length > 0)?.term;
  const sunday = formatDate(addDays(mondayOf(today), 6));
  const facts = { ...texts.groupFact, week: texts.groupFact.week(sunday) };
  return (
    <div ref={board}>
      <Panel flush label={texts.signals}>
        {groups.map((group) => (
          <SignalGroup
            key={group.term}
            term={group.term}
            listed={group.listed}
            earlier={group.earlier}
            today={today}
            fact={facts[group.term]}
            about={about}
            leads={group.term === leading}
            norms={group.term === 'nu' ? norms.filter((one) => !isNormSnoozed(one)) : []}
            {...handlers}
          />
        ))}
        <SnoozedList
          listed={snoozed}
          norms={norms.filter(isNormSnoozed)}
          today={today}
          board={board}
        />
      </Panel>
      {dialog}
    </div>
  );
}

const isNormSnoozed = ({ over }: ListedNorm): boolean => over.snooze !== null;
