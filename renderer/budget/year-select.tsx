import { useId } from 'react';
import './year-select.css';

export interface YearSelectProps {
  readonly label: string;
  readonly years: readonly number[];
  readonly value: number;
  readonly onChange: (year: number) => void;
}

/** Which budget year a page shows, in its head. */
export function YearSelect({ label, years, value, onChange }: YearSelectProps) {
  const id = useId();
  return (
    <span className="b-year">
      <label htmlFor={id} className="t-second">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      >
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </span>
  );
}
