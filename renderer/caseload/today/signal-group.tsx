import { Anchor } from '@mantine/core';
import { IconAlertTriangle, IconCalendarEvent, IconClock, type Icon } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { SignalTerm } from '#shared/caseload/signals/schema.ts';
import type { OverNorm } from '#shared/caseload/team/norm.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { NormRow } from './norm-row.tsx';
import type { ListedSignal } from './signal-list.ts';
import { SignalRow, type SignalHandlers } from './signal-row.tsx';
import { texts } from './texts.ts';

const signs: Record<SignalTerm, Icon> = {
  nu: IconAlertTriangle,
  week: IconClock,
  straks: IconCalendarEvent,
};

/** How many stand there at first, and how many come at a time: a row is dear, ten thousand freeze the window. */
const atFirst: Record<SignalTerm, number> = { nu: 25, week: 25, straks: 5 };
const atATime = 100;

export interface SignalGroupProps extends SignalHandlers {
  readonly term: SignalTerm;
  readonly listed: readonly ListedSignal[];
  readonly today: IsoDate;
  readonly fact: string;
  readonly about: 'mine' | 'team';
  /** Lines about no client, before all others. */
  readonly over?: readonly OverNorm[];
  /** The first row of this group has the primary button. */
  readonly leads: boolean;
}

/** The signals of one term, the earliest first. */
export function SignalGroup({ term, listed, fact, over = [], leads, ...row }: SignalGroupProps) {
  const titleId = useId();
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(atFirst[term]);
  const [focusAt, setFocusAt] = useState<number | null>(null);
  const Sign = signs[term];
  const left = listed.length - shown;
  const more = Math.min(left, atATime);
  const folds = shown > atFirst[term] && listed.length > atFirst[term];

  // The keyboard goes on at the first row that came in view: the button that was pressed has moved away.
  useEffect(() => {
    if (focusAt === null) return;
    list.current?.children.item(focusAt)?.querySelector('a')?.focus();
    setFocusAt(null);
  }, [focusAt]);

  return (
    <section className="today-group" aria-labelledby={titleId}>
      <header className="today-group-head" data-term={term}>
        <h2 id={titleId}>
          <Sign size={18} stroke={1.7} aria-hidden />
          {texts.groups[term]}{' '}
          <span className="today-count">{formatCount(listed.length + over.length)}</span>
        </h2>
        <span className="t-second">{fact}</span>
      </header>
      {over.length > 0 && (
        <ul>
          {over.map((one) => (
            <NormRow key={one.name} over={one} about={row.about} />
          ))}
        </ul>
      )}
      {listed.length + over.length === 0 && (
        <p className="today-none t-quiet">{texts.nothingIn[term]}</p>
      )}
      <ul ref={list}>
        {listed.slice(0, shown).map((one, place) => (
          <SignalRow key={one.key} listed={one} first={leads && place === 0} {...row} />
        ))}
      </ul>
      {(left > 0 || folds) && (
        <p className="today-more">
          {left > 0 && (
            <Anchor
              component="button"
              type="button"
              fz={14}
              onClick={() => {
                setFocusAt(shown);
                setShown(shown + more);
              }}
            >
              {left <= atATime ? texts.showAll(listed.length) : texts.showMore(more, left - more)}
            </Anchor>
          )}
          {folds && (
            <Anchor
              component="button"
              type="button"
              fz={14}
              onClick={() => setShown(atFirst[term])}
            >
              {texts.showFewer}
            </Anchor>
          )}
        </p>
      )}
    </section>
  );
}
