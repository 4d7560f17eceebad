import { useEffect, useState } from 'react';
import { bridge } from '../lib/bridge.ts';

/**
 * How far the report is that this window waits for, in hundredths; `null` while that is not known. What is
 * still told of one that was given up is not heard: each begins by telling 0.
 */
export function useReportProgress(): number | null {
  const [done, setDone] = useState<number | null>(null);
  useEffect(() => {
    let begun = false;
    return bridge().onProgress((told) => {
      if (told.work !== 'evaluation') return;
      begun ||= told.done === 0;
      if (begun) setDone((before) => Math.max(before ?? 0, told.done));
    });
  }, []);
  return done;
}
