import { addDays, mondayOf } from '#shared/kernel/calendar.ts';
import { workdayBefore } from './days.ts';
import { caseManagers, type Person } from './people.ts';
import type { PracticeStep, Story } from './practice-team.ts';

const times = ['09:30', '11:00', '13:30', '15:00'] as const;

/** The agenda of this week and the next two, made in the week before. */
export function agenda(people: readonly Person[], story: Story): PracticeStep[] {
  const { today, chance } = story;
  const monday = mondayOf(today);
  const madeOn = workdayBefore(addDays(monday, -3));
  const dayOf = (workdays: number) => addDays(monday, workdays + 2 * Math.floor(workdays / 5));
  const talks = people.map((person, at): PracticeStep => {
    const atHome = at % 5 === 3;
    return appointment(story, madeOn, {
      date: dayOf(Math.floor((at * 3) / 4)),
      time: times[(at * 3) % times.length] ?? '09:30',
      kind: atHome ? 'huisbezoek' : 'gesprek',
      people: [person],
      subject: null,
      place: atHome ? null : chance.oneOf(['Gemeentehuis, kamer 2', 'Wijkcentrum']),
      caseManager: person.caseManager,
    });
  });
  const ofTeam = { kind: 'anders', caseManager: caseManagers.groei } as const;
  return [
    ...talks,
    ...[0, 5, 10].map((workdays) =>
      appointment(story, madeOn, {
        ...ofTeam,
        date: dayOf(workdays),
        time: '16:00',
        people: [],
        subject: 'Teamoverleg',
        place: 'Gemeentehuis, kamer 4',
      }),
    ),
    appointment(story, madeOn, {
      ...ofTeam,
      date: dayOf(8),
      time: '10:00',
      people: people.slice(0, 6),
      subject: 'Bijeenkomst over werk in de zorg',
      place: 'Wijkcentrum',
    }),
  ];
}

interface Planned {
  readonly date: string;
  readonly time: string;
  readonly kind: 'gesprek' | 'huisbezoek' | 'anders';
  readonly people: readonly Person[];
  readonly subject: string | null;
  readonly place: string | null;
  readonly caseManager: string;
}

const appointment = (
  { clientId }: Story,
  on: string,
  { people, ...planned }: Planned,
): PracticeStep => ({
  on,
  act: (ask) =>
    ask('caseload.saveAppointment', {
      appointmentId: null,
      before: null,
      values: {
        ...planned,
        purpose: people.length === 0 ? null : people.length === 1 ? 'voortgang' : 'voorlichting',
        clientIds: people.map(({ number }) => clientId(number)),
      },
    }),
});
