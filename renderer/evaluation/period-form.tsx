import { useState, type FocusEvent } from 'react';
import { formatDate, type Period } from '#shared/kernel/dates.ts';
import { DateField } from '../ui/fields.tsx';
import { readPeriod, type PeriodReading } from './period-draft.ts';
import { texts } from './texts.ts';

export interface PeriodFormProps {
  readonly period: Period;
  /** Hears a period that can be used, once the user is done typing. */
  readonly onPeriod: (period: Period) => void;
  /** Hears whether what stands there cannot be used. */
  readonly onWrong: (wrong: boolean) => void;
}

/** The period of the report. It counts when the user leaves both fields, or presses Enter. */
export function PeriodForm({ period, onPeriod, onWrong }: PeriodFormProps) {
  const [from, setFrom] = useState(formatDate(period.from));
  const [until, setUntil] = useState(formatDate(period.until));
  const [wrong, setWrong] = useState<Extract<PeriodReading, { kind: 'wrong' }> | null>(null);

  const finish = () => {
    const reading = readPeriod(from, until);
    const isWrong = reading.kind === 'wrong';
    setWrong(isWrong ? reading : null);
    onWrong(isWrong);
    if (isWrong) return;
    setFrom(formatDate(reading.period.from));
    setUntil(formatDate(reading.period.until));
    onPeriod(reading.period);
  };
  const leave = (event: FocusEvent<HTMLFormElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) finish();
  };

  return (
    <form
      noValidate
      className="e-period"
      aria-label={texts.period.title}
      onBlur={leave}
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <DateField
        id="evaluation-from"
        label={texts.period.from}
        hint={texts.period.hint}
        value={from}
        error={wrong?.from}
        onChange={setFrom}
      />
      <DateField
        id="evaluation-until"
        label={texts.period.until}
        hint={texts.period.hint}
        value={until}
        error={wrong?.until}
        onChange={setUntil}
      />
      {/* Enter sends a form of two fields only when it has a button. */}
      <button type="submit" hidden />
    </form>
  );
}
