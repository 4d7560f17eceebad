import { IconAlertTriangle } from '@tabler/icons-react';
import { useRef, type KeyboardEvent } from 'react';
import {
  dagdeelName,
  dagdelen,
  dayParts,
  weekdayName,
  type Dagdeel,
  type Weekday,
} from '#shared/kernel/dagdelen.ts';
import { texts } from './texts.ts';
import './week-grid.css';

/** What one dagdeel shows. */
export interface WeekCell {
  /** What takes it up; what is not taken has none. */
  readonly names: readonly string[];
  /** `taken`: sunken. `own`: soft petrol, for trajectories. `clash`: amber edge and icon. */
  readonly tone: 'free' | 'taken' | 'own' | 'clash';
}

export interface WeekGridProps {
  /** Names the table. */
  readonly label: string;
  readonly days: readonly Weekday[];
  readonly cellOf: (dagdeel: Dagdeel) => WeekCell;
  /** Makes every dagdeel a box to tick: one stop of Tab, from there with the arrows. */
  readonly choice?: {
    readonly chosen: readonly Dagdeel[];
    /** In the order of the week. */
    readonly onChange: (chosen: Dagdeel[]) => void;
  };
}

/** A week as a table of dagdelen: rows for the parts of a day, columns for the days. */
export function WeekGrid({ label, days, cellOf, choice }: WeekGridProps) {
  const table = useRef<HTMLTableElement>(null);
  const entry =
    choice?.chosen.find((dagdeel) => days.some((day) => dagdeel.startsWith(day))) ??
    `${days[0] ?? 'ma'}-ochtend`;
  const toggle = (dagdeel: Dagdeel, ticked: boolean) =>
    choice?.onChange(
      dagdelen.filter((one) => (one === dagdeel ? ticked : choice.chosen.includes(one))),
    );
  return (
    <table
      ref={table}
      className="t-week"
      aria-label={label}
      onKeyDown={
        choice === undefined ? undefined : (event) => moveFocus(event, table.current, days)
      }
    >
      <thead>
        <tr>
          <td />
          {days.map((day) => (
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
            {days.map((day) => {
              const dagdeel: Dagdeel = `${day}-${part}`;
              const cell = cellOf(dagdeel);
              return (
                <td key={day}>
                  {choice === undefined ? (
                    <div className="t-week-cell" data-tone={cell.tone}>
                      <CellWords cell={cell} />
                    </div>
                  ) : (
                    <label className="t-week-cell" data-tone={cell.tone}>
                      <input
                        type="checkbox"
                        value={dagdeel}
                        aria-label={spoken(dagdeel, cell)}
                        tabIndex={dagdeel === entry ? 0 : -1}
                        checked={choice.chosen.includes(dagdeel)}
                        onChange={(event) => toggle(dagdeel, event.currentTarget.checked)}
                      />
                      <CellWords cell={cell} />
                    </label>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CellWords({ cell: { names, tone } }: { readonly cell: WeekCell }) {
  if (names.length === 0) return <span className="t-week-free">{texts.week.free}</span>;
  return (
    <>
      {tone === 'clash' && <IconAlertTriangle size={14} stroke={2} aria-label={texts.week.clash} />}
      <span className="t-week-names" title={names.join(', ')}>
        {names.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </span>
    </>
  );
}

/** 'donderdagochtend, botst: school, taalstage' */
const spoken = (dagdeel: Dagdeel, { names, tone }: WeekCell): string =>
  [
    dagdeelName(dagdeel),
    ...(names.length === 0
      ? []
      : [`${tone === 'clash' ? `${texts.week.clash}: ` : ''}${names.join(', ')}`]),
  ].join(', ');

const moves: Readonly<Record<string, readonly [days: number, parts: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function moveFocus(
  event: KeyboardEvent<HTMLTableElement>,
  table: HTMLTableElement | null,
  days: readonly Weekday[],
): void {
  const move = moves[event.key];
  if (move === undefined || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const [dayName, partName] = event.target.value.split('-');
  const day = days[days.findIndex((one) => one === dayName) + move[0]];
  const part = dayParts[dayParts.findIndex((one) => one === partName) + move[1]];
  if (day === undefined || part === undefined) return;
  table?.querySelector<HTMLInputElement>(`input[value="${day}-${part}"]`)?.focus();
}
