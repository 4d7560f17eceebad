import { useRef, type KeyboardEvent } from 'react';
import {
  dagdeelName,
  dagdelen,
  dayParts,
  weekdayName,
  weekdays,
  type Dagdeel,
} from '#shared/kernel/dagdelen.ts';
import { FieldGroup, type FieldGroupProps } from './field-group.tsx';
import { texts } from './texts.ts';
import './dagdelen-field.css';

export interface DagdelenFieldProps extends Omit<FieldGroupProps, 'children'> {
  readonly value: readonly Dagdeel[];
  /** In the order of the week. */
  readonly onChange: (chosen: readonly Dagdeel[]) => void;
}

const moves: Readonly<Record<string, readonly [days: number, parts: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The parts of a week as boxes to tick: one stop of Tab, from there with the arrows. */
export function DagdelenField({ value, onChange, ...group }: DagdelenFieldProps) {
  const table = useRef<HTMLTableElement>(null);
  const boxOf = (dagdeel: Dagdeel) =>
    table.current?.querySelector<HTMLInputElement>(`input[value="${dagdeel}"]`);
  const entry = value[0] ?? 'ma-ochtend';

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const move = moves[event.key];
    const at = dagdelen.indexOf((event.target as HTMLInputElement).value as Dagdeel);
    if (move === undefined || at < 0) return;
    event.preventDefault();
    const [days, parts] = move;
    const day = weekdays[Math.floor(at / dayParts.length) + days];
    const part = dayParts[(at % dayParts.length) + parts];
    if (day !== undefined && part !== undefined) boxOf(`${day}-${part}`)?.focus();
  };

  return (
    <FieldGroup {...group} hint={group.hint ?? texts.dagdelenHint}>
      <table ref={table} className="t-dagdelen" onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <td />
            {weekdays.map((day) => (
              <th key={day} scope="col" abbr={weekdayName(day)}>
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dayParts.map((part) => (
            <tr key={part}>
              <th scope="row">{part}</th>
              {weekdays.map((day) => {
                const dagdeel: Dagdeel = `${day}-${part}`;
                return (
                  <td key={day}>
                    <label>
                      <input
                        type="checkbox"
                        value={dagdeel}
                        aria-label={dagdeelName(dagdeel)}
                        tabIndex={dagdeel === entry ? 0 : -1}
                        checked={value.includes(dagdeel)}
                        onChange={({ currentTarget }) =>
                          onChange(
                            dagdelen.filter((one) =>
                              one === dagdeel ? currentTarget.checked : value.includes(one),
                            ),
                          )
                        }
                      />
                    </label>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </FieldGroup>
  );
}
