import { ActionIcon } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Appointment } from '#shared/caseload/contacts/schema.ts';
import { dayParts, weekdayName, type DayPart } from '#shared/kernel/dagdelen.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { weekOf } from '#shared/kernel/calendar.ts';
import { AppointmentCard, type AppointmentCardProps } from './appointment-card.tsx';
import { firstTimes, type AgendaDay } from './agenda-week.ts';
import { agendaTexts as texts } from './texts.ts';

export interface WeekViewProps extends Omit<AppointmentCardProps, 'appointment'> {
  readonly days: readonly AgendaDay[];
  readonly onAdd: (date: IsoDate, time: string) => void;
}

/** The week as a table: days across, parts of the day down. */
export function WeekTable(props: WeekViewProps) {
  const { days, today } = props;
  return (
    <table className="c-agenda-week" aria-label={texts.gridLabel(weekOf(days[0]?.date ?? today))}>
      <thead>
        <tr>
          <th scope="col">
            <span className="c-agenda-corner">{texts.dayPart}</span>
          </th>
          {days.map(({ day, date }) => (
            <th
              key={date}
              scope="col"
              data-today={date === today || undefined}
              aria-current={date === today ? 'date' : undefined}
            >
              {weekdayName(day)} <span className="t-figures">{shortDate(date)}</span>
              {date === today && <span className="c-agenda-today"> {texts.today}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {dayParts.map((part, place) => (
          <tr key={part}>
            <th scope="row">{part}</th>
            {days.map((day) => (
              <td key={day.date} data-today={day.date === today || undefined}>
                <Cell
                  {...props}
                  day={day}
                  part={part}
                  appointments={day.parts[place]?.appointments ?? []}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps extends WeekViewProps {
  readonly day: AgendaDay;
  readonly part: DayPart;
  readonly appointments: readonly Appointment[];
}

function Cell({ day, part, appointments, onAdd, ...card }: CellProps) {
  return (
    <div className="c-agenda-cell">
      {appointments.length > 0 && (
        <ul>
          {appointments.map((appointment) => (
            <AppointmentCard key={appointment.id} {...card} appointment={appointment} />
          ))}
        </ul>
      )}
      <ActionIcon
        className="c-agenda-add"
        size={26}
        aria-label={texts.addIn(`${weekdayName(day.day)} ${formatDate(day.date)}`, part)}
        onClick={() => onAdd(day.date, firstTimes[part])}
      >
        <IconPlus size={16} stroke={1.8} aria-hidden />
      </ActionIcon>
    </div>
  );
}

/** `2026-03-16` → `16-03`: the year stands in the head of the page. */
const shortDate = (date: IsoDate): string => formatDate(date).slice(0, 5);
