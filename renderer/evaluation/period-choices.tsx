import { Button } from '@mantine/core';
import { yearOf, type IsoDate, type Period } from '#shared/kernel/dates.ts';
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
  const { choices } = texts.period;
  const year = yearOf(today);
  const offered = [
    { label: choices.thisYear, period: wholeYear(year) },
    { label: choices.lastYear, period: wholeYear(year - 1) },
    ...(whole === undefined ? [] : [{ label: choices.whole, period: whole }]),
  ];
  return (
    <div className="e-choices" role="group" aria-label={choices.label}>
      {offered.map((choice) => (
        <Button
          key={choice.label}
          size="xs"
          aria-pressed={choice.period.from === period.from && choice.period.until === period.until}
          onClick={() => onChoose(choice.period)}
        >
          {choice.label}
        </Button>
      ))}
    </div>
  );
}

const wholeYear = (year: number): Period => ({ from: `${year}-01-01`, until: `${year}-12-31` });
