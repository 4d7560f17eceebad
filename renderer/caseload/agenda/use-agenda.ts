import { useMemo } from 'react';
import { awaitsContact } from '#shared/caseload/contacts/agenda.ts';
import type { Appointment } from '#shared/caseload/contacts/schema.ts';
import { addDays } from '#shared/kernel/calendar.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { useCall } from '../../lib/use-call.ts';
import { isOf } from '../today/week-appointments.ts';
import { agendaWeek } from './agenda-week.ts';
import { byId } from './who-of.ts';
import type { Whose } from './week-bar.tsx';

/** So far back appointments without a contact are still asked about. Our choice. */
const lookBackDays = 90;

/** What the agenda shows of a week, and what still waits from before it. */
export function useAgenda(monday: IsoDate, chosen: Whose, today: IsoDate) {
  const week = useCall(
    'caseload.agenda',
    { from: monday, until: addDays(monday, 6) },
    { keepPrevious: true },
  );
  const before = useCall('caseload.agenda', {
    from: addDays(today, -lookBackDays),
    until: addDays(today, -1),
  });
  const list = useCall('caseload.list', {});
  const settings = useCall('caseload.settings', {});
  const clients = useMemo(() => byId(list.data ?? []), [list.data]);
  const me = settings.data?.me ?? null;
  const whose: Whose = me === null ? 'team' : chosen;

  const planned = week.data;
  const shown = useMemo(() => {
    const own = (appointments: readonly Appointment[] | undefined) =>
      (appointments ?? []).filter(
        (appointment) => whose === 'team' || me === null || isOf(appointment, me, clients),
      );
    return {
      appointments: own(planned),
      waiting: own(before.data).filter(
        (appointment) => appointment.date < monday && awaitsContact(appointment, today),
      ),
    };
  }, [planned, before.data, whose, me, clients, monday, today]);

  return {
    ...shown,
    days: useMemo(() => agendaWeek(monday, shown.appointments), [monday, shown.appointments]),
    clients,
    me,
    whose,
    error: week.error ?? list.error,
    loading: week.isPending || list.isPending || settings.isPending,
    /** The week that is shown has been read: with none in it, it is empty. */
    isRead: !week.isPlaceholderData,
  };
}
