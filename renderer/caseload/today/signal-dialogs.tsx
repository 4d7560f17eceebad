import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { keepPlace } from './keep-place.ts';
import { normKey, WhyNormDialog, type ListedNorm, type NormHandlers } from './norm-row.tsx';
import { SignalActDialog } from './signal-act.tsx';
import type { SignalAct } from './signal-acts.ts';
import type { ListedSignal } from './signal-list.ts';
import type { SignalHandlers } from './signal-row.tsx';
import { NormSnoozeDialog, SnoozeDialog } from './snooze-dialog.tsx';
import { WhyDialog } from './why-dialog.tsx';

type Open =
  | { readonly dialog: 'act'; readonly listed: ListedSignal; readonly act: SignalAct }
  | { readonly dialog: 'snooze' | 'why'; readonly listed: ListedSignal }
  | { readonly dialog: 'snooze-norm' | 'why-norm'; readonly listed: ListedNorm };

/**
 * The dialogs of a list of signals. They stand beside the list, not in a row: a row goes as soon as what
 * it asks for is done.
 *
 * @param board what the list stands in: the keyboard goes on in it when a row is gone
 */
export function useSignalDialogs(
  today: IsoDate,
  board: { readonly current: HTMLElement | null },
): { readonly handlers: SignalHandlers & NormHandlers; readonly dialog: ReactNode } {
  const [open, setOpen] = useState<Open | null>(null);
  const goOn = useRef(() => {});
  const handlers = useMemo<SignalHandlers & NormHandlers>(() => {
    const show = (next: Open) => {
      const place = 'key' in next.listed ? next.listed.key : normKey(next.listed.over);
      goOn.current = keepPlace(board, '.today-row-act', place);
      setOpen(next);
    };
    return {
      onAct: (listed, act) => show({ dialog: 'act', listed, act }),
      onSnooze: (listed) => show({ dialog: 'snooze', listed }),
      onWhy: (listed) => show({ dialog: 'why', listed }),
      onSnoozeNorm: (listed) => show({ dialog: 'snooze-norm', listed }),
      onWhyNorm: (listed) => show({ dialog: 'why-norm', listed }),
    };
  }, [board]);
  const close = useCallback(() => {
    setOpen(null);
    goOn.current();
  }, []);
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
    case 'snooze-norm':
      return <NormSnoozeDialog {...open.listed} today={today} onClose={onClose} />;
    case 'why-norm':
      return <WhyNormDialog listed={open.listed} onClose={onClose} />;
  }
}
