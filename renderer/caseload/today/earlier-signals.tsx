import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { useKeptState } from '../../lib/use-kept-state.ts';
import { MoreRows, useRowsInParts } from '../more-rows.tsx';
import type { ListedSignal } from './signal-list.ts';
import { SignalRow, type SignalHandlers } from './signal-row.tsx';
import { texts } from './texts.ts';

export interface EarlierSignalsProps extends SignalHandlers {
  readonly listed: readonly ListedSignal[];
  readonly today: IsoDate;
  readonly about: 'mine' | 'team';
}

const atFirst = 25;

/** What an imported list brought in over its term, in one line; each is there as soon as somebody asks. */
export function EarlierSignals({ listed, ...row }: EarlierSignalsProps) {
  const [open, setOpen] = useKeptState('today-earlier', false);
  const rows = useRowsInParts(listed.length, atFirst);
  const clients = new Set(listed.flatMap(({ people }) => people.map(({ id }) => id))).size;
  const Arrow = open ? IconChevronDown : IconChevronRight;
  return (
    <section aria-label={texts.earlier.label}>
      <button
        type="button"
        className="today-fold"
        aria-expanded={open}
        onClick={() => setOpen((before) => !before)}
      >
        <Arrow size={18} aria-hidden />
        {texts.earlier.line(clients)}
      </button>
      {open && (
        <>
          <ul ref={rows.list}>
            {listed.slice(0, rows.shown).map((one) => (
              <SignalRow key={one.key} listed={one} first={false} {...row} />
            ))}
          </ul>
          <MoreRows rows={rows} moreText={texts.showMore} fewerText={texts.showFewer} />
        </>
      )}
    </section>
  );
}
