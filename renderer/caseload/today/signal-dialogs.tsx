import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { SignalActDialog } from './signal-act.tsx';
import type { SignalAct } from './signal-acts.ts';
import type { ListedSignal } from './signal-list.ts';
import type { SignalHandlers } from './signal-row.tsx';
import { SnoozeDialog } from './snooze-dialog.tsx';
import { WhyDialog } from './why-dialog.tsx';

type Open =
  | { readonly dialog: 'act'; readonly listed: ListedSignal; readonly act: SignalAct }
  | { readonly dialog: 'snooze' | 'why'; readonly listed: ListedSignal };

/**
 * The dialogs of a list of signals. They stand beside the list, not in a row: a row goes as soon as what
 * it asks for is done.
 *
 * @param board where the focus goes when the row that it came from is gone
 */
export function useSignalDialogs(
  today: IsoDate,
  board: { readonly current: HTMLElement | null },
): { readonly handlers: SignalHandlers; readonly dialog: ReactNode } {
  const [open, setOpen] = useState<Open | null>(null);
  const handlers = useMemo<SignalHandlers>(
    () => ({
      onAct: (listed, act) => setOpen({ dialog: 'act', listed, act }),
      onSnooze: (listed) => setOpen({ dialog: 'snooze', listed }),
      onWhy: (listed) => setOpen({ dialog: 'why', listed }),
    }),
    [],
  );
  const close = useCallback(() => {
    setOpen(null);
    keepFocus(board);
  }, [board]);
  return { handlers, dialog: open === null ? null : dialogFor(open, today, close) };
}

function dialogFor(open: Open, today: IsoDate, onClose: () => void): ReactNode {
  switch (open.dialog) {
    case 'act':
      return <SignalActDialog signal={open.listed.signal} act={open.act} onClose={onClose} />;
    case 'snooze':
      return <SnoozeDialog listed={open.listed} today={today} onClose={onClose} />;
    case 'why':
      return <WhyDialog listed={open.listed} today={today} onClose={onClose} />;
  }
}

/** A dialog gives the focus back to its row; when that is gone, the keyboard goes on at the first act. */
function keepFocus(board: { readonly current: HTMLElement | null }): void {
  setTimeout(() => {
    const page = document.getElementById('inhoud');
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body && activeElement !== page) return;
    const first = board.current?.querySelector<HTMLElement>('.today-row-act');
    (first ?? page)?.focus({ preventScroll: true });
  }, 60);
}
