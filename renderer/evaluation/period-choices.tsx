import { Button } from '@mantine/core';
import type { IsoDate, Period } from '#shared/kernel/dates.ts';
import { offeredPeriods, samePeriod } from './offered-periods.ts';
import { texts } from './texts.ts';

export interface PeriodChoicesProps {
  readonly today: IsoDate;
  /** Everything that is in the file. */
  readonly whole: Period | undefined;
  readonly period: Period;
  readonly onChoose: (period: Period) => void;
}

/** Periods at one press. */
export function PeriodChoices({ today, whole, period, onChoose }: PeriodChoicesProps) {
  const offered = offeredPeriods(today, whole);
  // Where two of them are the same days, one is the choice.
  const chosen = offered.findIndex((one) => samePeriod(one.period, period));
  return (
    <div className="e-choices" role="group" aria-label={texts.period.choices.label}>
      {offered.map((choice, place) => (
        <Button
          key={choice.label}
          size="xs"
          aria-pressed={place === chosen}
          onClick={() => onChoose(choice.period)}
        >
          {choice.label}
        </Button>
      ))}
    </div>
  );
}
