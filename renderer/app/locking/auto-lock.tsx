import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useImportUnderWay } from '../../importing/import-under-way.ts';
import { call } from '../../lib/call.ts';
import { isChanging } from '../../lib/changing.ts';
import { useCall } from '../../lib/use-call.ts';
import { inputAtRisk } from './input-at-risk.ts';
import type { LockWhy } from './lock-why.ts';
import { IdleWarning } from './idle-warning.tsx';
import { setIdleJudge } from './page-lock.ts';
import { useIdleLock } from './use-idle-lock.ts';

/** Locks the open file when nobody uses the window, after a warning. */
export function AutoLock({ onLock }: { readonly onLock: (why: LockWhy) => void }) {
  const memory = useQueryClient();
  const minutes = useCall('team.lockAfter', {}).data?.minutes ?? null;
  const importing = useImportUnderWay();
  const isStoring = () => isChanging(memory);
  const { secondsLeft, stay, isOver } = useIdleLock({
    minutes,
    isStoring,
    onLock: () => onLock({ kind: 'idle', minutes }),
  });
  useEffect(() => {
    // A page that stopped counting is locked by the main process.
    if (minutes !== null) call('desktop.lockAfter', { minutes }).catch(() => undefined);
  }, [minutes]);
  useEffect(() => setIdleJudge(isOver));
  if (secondsLeft === null || minutes === null) return null;
  return (
    <IdleWarning
      minutes={minutes}
      secondsLeft={secondsLeft}
      storing={isStoring()}
      lost={importing ? 'importing' : inputAtRisk()}
      onStay={stay}
    />
  );
}
