import { useEffect, useRef, useState } from 'react';
import { IdleClock, warnFor } from './idle-clock.ts';

/** How often is looked again while work that must not be broken off goes on, in milliseconds. */
const lookAgain = 1000;

interface IdleLock {
  /** After so many minutes; `null` while that is not known. */
  readonly minutes: number | null;
  /** Something is being stored: locking waits for it. */
  readonly isStoring: () => boolean;
  readonly onLock: () => void;
}

export interface IdleState {
  /** Until it locks; `null` while there is no need to warn. */
  readonly secondsLeft: number | null;
  readonly stay: () => void;
  /** Whether nobody used the window for as long as the setting says, so that it may lock. */
  readonly isOver: () => boolean;
}

/**
 * Locks when nobody used the window for so long: no key, no press, no movement of the pointer or the wheel in
 * it. The last half minute it warns; then any key stays, and does nothing else.
 */
export function useIdleLock({ minutes, isStoring, onLock }: IdleLock): IdleState {
  const [clock] = useState(() => new IdleClock());
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const latest = useRef({ isStoring, onLock });
  useEffect(() => {
    latest.current = { isStoring, onLock };
  });
  const limit = minutes === null ? null : minutes * 60_000;

  useEffect(() => {
    if (limit === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let warning = false;
    const look = () => {
      const left = limit - clock.idleFor;
      warning = left <= warnFor;
      setSecondsLeft(warning ? Math.max(0, Math.ceil(left / 1000)) : null);
      if (left > warnFor) timer = setTimeout(look, left - warnFor);
      else if (left > 0) timer = setTimeout(look, Math.min(left, left % 1000 || 1000));
      else if (latest.current.isStoring()) timer = setTimeout(look, lookAgain);
      else latest.current.onLock();
    };
    const lookNow = () => {
      clearTimeout(timer);
      look();
    };
    const isUsed = () => {
      // Who comes back after a night with the lid closed finds it locked: that key came too late.
      if (clock.idleFor >= limit && !latest.current.isStoring()) {
        lookNow();
        return;
      }
      clock.touch();
      if (warning) lookNow();
    };
    const onKey = (event: KeyboardEvent) => {
      const wasWarned = warning;
      isUsed();
      if (!wasWarned || event.ctrlKey || event.metaKey || event.altKey) return;
      // It says 'I am here', and nothing to what stands under the warning: Escape would close that too.
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const onMove = ({ screenX, screenY }: PointerEvent) => {
      const over = clock.idleFor >= limit;
      if (over) lookNow();
      else if (clock.pointerAt(screenX, screenY) && warning) lookNow();
    };
    const listening = { capture: true, passive: true } as const;
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('pointermove', onMove, listening);
    window.addEventListener('pointerdown', isUsed, listening);
    window.addEventListener('wheel', isUsed, listening);
    window.addEventListener('focus', lookNow);
    look();
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('pointermove', onMove, listening);
      window.removeEventListener('pointerdown', isUsed, listening);
      window.removeEventListener('wheel', isUsed, listening);
      window.removeEventListener('focus', lookNow);
    };
  }, [clock, limit]);

  return {
    secondsLeft,
    stay: () => {
      clock.touch();
      setSecondsLeft(null);
    },
    isOver: () => limit !== null && clock.idleFor >= limit && !isStoring(),
  };
}
