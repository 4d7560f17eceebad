import { useEffect, useState } from 'react';
import { toIsoDate, type IsoDate } from '#shared/kernel/dates.ts';

export interface Now {
  readonly day: IsoDate;
  /** `14:05`. */
  readonly clock: string;
}

function read(): Now {
  const moment = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    day: toIsoDate(moment),
    clock: `${two(moment.getHours())}:${two(moment.getMinutes())}`,
  };
}

/** The day and the time, by the minute. What was asked on another day the frame asks again (`useDay`). */
export function useNow(): Now {
  const [now, setNow] = useState(read);
  useEffect(() => {
    let seen = read();
    const timer = setInterval(() => {
      const next = read();
      if (next.day === seen.day && next.clock === seen.clock) return;
      seen = next;
      setNow(next);
    }, 15_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
