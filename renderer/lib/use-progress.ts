import { useEffect, useState } from 'react';
import type { Progress } from '#shared/ipc/envelope.ts';
import { bridge } from './bridge.ts';

/**
 * How far long work is; `null` before its first report and as soon as `running` is false.
 *
 * @example const progress = useProgress(commit.isPending);
 */
export function useProgress(running: boolean): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    if (!running) return undefined;
    const stop = bridge().onProgress(setProgress);
    return () => {
      stop();
      setProgress(null);
    };
  }, [running]);
  return progress;
}
