import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { toIsoDate, type IsoDate } from '#shared/kernel/dates.ts';

/** How often is looked whether the day is another, in milliseconds. */
const often = 15_000;

/**
 * The day, for the frame around all pages. Who leaves the app open for the night finds the next day in the
 * morning, on whatever page: on a new day everything is asked again, also what is not on screen, and what
 * is on screen is drawn again.
 */
export function useDay(): IsoDate {
  const memory = useQueryClient();
  const [day, setDay] = useState(() => toIsoDate(new Date()));
  useEffect(() => {
    const look = () => {
      const now = toIsoDate(new Date());
      if (now === day) return;
      setDay(now);
      void memory.invalidateQueries();
    };
    const timer = setInterval(look, often);
    // After a night with the lid closed too, before anything is pressed.
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
    };
  }, [memory, day]);
  return day;
}
