import { useEffect, useState } from 'react';
import type { Progress } from '#shared/ipc/envelope.ts';
import { bridge } from './bridge.ts';

/**
 * How far long work is; `null` before its first report and as soon as `running` is false.
 *
 * @example const progress = useProgress('importing', commit.isPending);
 */
export function useProgress(work: Progress['work'], running: boolean): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    if (!running) return undefined;
    const stop = bridge().onProgress((report) => {
      if (report.work === work) setProgress(report);
    });
    return () => {
      stop();
      setProgress(null);
    };
  }, [work, running]);
  return progress;
}
