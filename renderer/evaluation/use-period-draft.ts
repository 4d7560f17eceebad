import { useState } from 'react';
import { formatDate, type Period } from '#shared/kernel/dates.ts';
import { readPeriod, type PeriodReading } from './period-draft.ts';

interface TypedPeriod {
  readonly from: string;
  readonly until: string;
}

export interface PeriodDraft {
  /** What stands in the two fields. */
  readonly typed: TypedPeriod;
  /** What was wrong when the user was last done typing. */
  readonly wrong: Extract<PeriodReading, { kind: 'wrong' }> | null;
  readonly type: (more: Partial<TypedPeriod>) => void;
  /** Puts a period in the fields that counts at once. */
  readonly choose: (period: Period) => void;
  /** Makes what stands in the fields count, and gives it; `null` when it cannot be used. */
  readonly finish: () => Period | null;
}

/**
 * The period as it is being typed.
 *
 * @param onPeriod hears a period that can be used, once the user is done typing
 */
export function usePeriodDraft(
  period: Period | undefined,
  onPeriod: (period: Period) => void,
): PeriodDraft {
  // Stays after it was finished: the period itself may follow a moment later than a click.
  const [draft, setDraft] = useState<TypedPeriod | null>(null);
  const [wrong, setWrong] = useState<PeriodDraft['wrong']>(null);
  const typed = draft ?? (period === undefined ? { from: '', until: '' } : textsOf(period));

  const choose = (chosen: Period) => {
    setWrong(null);
    setDraft(textsOf(chosen));
    onPeriod(chosen);
  };
  const finish = (): Period | null => {
    if (draft === null) return period ?? null;
    const reading = readPeriod(draft.from, draft.until);
    if (reading.kind === 'wrong') {
      setWrong(reading);
      return null;
    }
    choose(reading.period);
    return reading.period;
  };
  return { typed, wrong, choose, finish, type: (more) => setDraft({ ...typed, ...more }) };
}

const textsOf = ({ from, until }: Period): TypedPeriod => ({
  from: formatDate(from),
  until: formatDate(until),
});
