import { useEffect, useState } from 'react';
import type { Progress } from '#shared/ipc/envelope.ts';
import { bridge } from './bridge.ts';

/**
 * How far long work of one kind is; `null` before its first report and as soon as `running` is false.
 *
 * @example const progress = useProgress(commit.isPending);
 */
export function useProgress(
  running: boolean,
  work: Progress['work'] = 'importing',
): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    if (!running) return undefined;
    const stop = bridge().onProgress((told) => {
      if (told.work === work) setProgress(told);
    });
    return () => {
      stop();
      setProgress(null);
    };
  }, [running, work]);
  return progress;
}
