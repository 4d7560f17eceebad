import { IconAlertTriangle, IconCalendarEvent, IconClock, type Icon } from '@tabler/icons-react';
import { useId } from 'react';
import type { SignalTerm } from '#shared/caseload/signals/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { MoreRows, useRowsInParts } from '../more-rows.tsx';
import { EarlierSignals } from './earlier-signals.tsx';
import { NormRow, normKey, type ListedNorm, type NormHandlers } from './norm-row.tsx';
import type { ListedSignal } from './signal-list.ts';
import { SignalRow, type SignalHandlers } from './signal-row.tsx';
import { texts } from './texts.ts';

const signs: Record<SignalTerm, Icon> = {
  nu: IconAlertTriangle,
  week: IconClock,
  straks: IconCalendarEvent,
};

/** How many stand there at first: ten thousand freeze the window. */
const atFirst: Record<SignalTerm, number> = { nu: 25, week: 25, straks: 5 };

export interface SignalGroupProps extends SignalHandlers, NormHandlers {
  readonly term: SignalTerm;
  readonly listed: readonly ListedSignal[];
  /** What an imported list brought in over its term, under all others: folded away until it is asked for. */
  readonly earlier: readonly ListedSignal[];
  readonly today: IsoDate;
  readonly fact: string;
  readonly about: 'mine' | 'team';
  /** Lines about no client, before all others. */
  readonly norms: readonly ListedNorm[];
  /** The first row of this group has the primary button. */
  readonly leads: boolean;
}

/** The signals of one term, the earliest first. */
export function SignalGroup(props: SignalGroupProps) {
  const { term, listed, earlier, fact, norms, leads, onSnoozeNorm, onWhyNorm, ...row } = props;
  const titleId = useId();
  const rows = useRowsInParts(listed.length, atFirst[term]);
  const Sign = signs[term];
  const count = listed.length + earlier.length + norms.length;
  return (
    <section className="today-group" aria-labelledby={titleId}>
      <header className="today-group-head" data-term={term}>
        <h2 id={titleId}>
          <Sign size={18} stroke={1.7} aria-hidden />
          {texts.groups[term]} <span className="today-count">{formatCount(count)}</span>
        </h2>
        <span className="t-second">{fact}</span>
      </header>
      {norms.length > 0 && (
        <ul>
          {norms.map((one) => (
            <NormRow key={normKey(one.over)} listed={one} {...{ onSnoozeNorm, onWhyNorm }} />
          ))}
        </ul>
      )}
      {count === 0 && <p className="today-none t-quiet">{texts.nothingIn[term]}</p>}
      <ul ref={rows.list}>
        {listed.slice(0, rows.shown).map((one, place) => (
          <SignalRow key={one.key} listed={one} first={leads && place === 0} {...row} />
        ))}
      </ul>
      <MoreRows
        rows={rows}
        moreText={(more, left) =>
          left === 0 ? texts.showAll(listed.length) : texts.showMore(more, left)
        }
        fewerText={texts.showFewer}
      />
      {earlier.length > 0 && <EarlierSignals listed={earlier} {...row} />}
    </section>
  );
}
