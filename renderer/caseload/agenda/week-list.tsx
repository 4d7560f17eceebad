import { ActionIcon } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { weekdayName } from '#shared/kernel/dagdelen.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { AppointmentCard } from './appointment-card.tsx';
import { firstTimes } from './agenda-week.ts';
import { agendaTexts as texts } from './texts.ts';
import type { WeekViewProps } from './week-table.tsx';

/** The week as a list by day, where there is no room for a table. */
export function WeekList({ days, onAdd, ...card }: WeekViewProps) {
  return (
    <ol className="c-agenda-list">
      {days.map(({ day, date, parts }) => {
        const appointments = parts.flatMap((part) => part.appointments);
        const name = `${weekdayName(day)} ${formatDate(date)}`;
        return (
          <li key={date} data-today={date === card.today || undefined}>
            <div className="c-agenda-list-head">
              <h3 aria-current={date === card.today ? 'date' : undefined}>
                {name}
                {date === card.today && <span className="c-agenda-today"> {texts.today}</span>}
              </h3>
              <ActionIcon
                size={26}
                aria-label={texts.addOn(name)}
                onClick={() => onAdd(date, firstTimes.ochtend)}
              >
                <IconPlus size={16} stroke={1.8} aria-hidden />
              </ActionIcon>
            </div>
            {appointments.length === 0 ? (
              <p className="t-quiet">{texts.freeDay}</p>
            ) : (
              <ul>
                {appointments.map((appointment) => (
                  <AppointmentCard key={appointment.id} {...card} appointment={appointment} />
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}
