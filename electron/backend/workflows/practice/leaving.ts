import { addDays } from '#shared/kernel/calendar.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { workday, workdayBefore } from './days.ts';
import type { Person } from './people.ts';
import type { PracticeStep, Story } from './practice-team.ts';
import { record, talk } from './steps.ts';
import { notes } from './words.ts';

const employers = [
  'Kwekerij Zonneveld',
  'Bakkerij Het Rad',
  'Distributiecentrum Oost',
  'Zorghuis De Linde',
];

/** Who found work since the team began with Trede: the job, the step, the outflow and the aftercare. */
export function leaving(people: readonly Person[], story: Story): PracticeStep[] {
  const { chance, today, begin } = story;
  return people.flatMap((person, at): PracticeStep[] => {
    const intakeOn = workday(addDays(begin, 1 + at));
    const startsOn = workdayBefore(addDays(today, -(18 + at * 34)));
    const partly = at % 4 === 2;
    const step = partly ? '5' : '6';
    return [
      talk(story, person, intakeOn, {
        purpose: 'intake',
        mapped: true,
        note: chance.oneOf(notes.intake),
      }),
      record(story, person.number, startsOn, 'job', {
        employer: chance.oneOf(employers),
        title: chance.oneOf(['Medewerker', 'Hulpkracht', 'Assistent']),
        hoursPerWeek: partly ? 16 : 32,
        contract: 'tijdelijk',
        startsOn,
        contractUntil: addDays(startsOn, at % 3 === 0 ? 210 : 364),
        ownLevel: at % 3 === 1,
        wageSubsidy: partly,
        dagdelen: ['ma-ochtend', 'ma-middag', 'di-ochtend', 'di-middag'],
      }),
      record(story, person.number, startsOn, 'ladder', {
        step,
        measuredOn: startsOn,
        measuredBy: person.caseManager,
      }),
      record(story, person.number, startsOn, 'outflow', {
        kind: partly ? 'parttime-werk' : 'betaald-werk',
        date: startsOn,
      }),
      ...aftercare(story, person, startsOn),
    ];
  });
}

/** Every four weeks in the first months [Apeldoorn]. */
function aftercare(story: Story, person: Person, from: IsoDate): PracticeStep[] {
  const talks = [25, 52, 80, 175].map((days) => workdayBefore(addDays(from, days)));
  return talks
    .filter((on) => on < story.today)
    .map((on) =>
      talk(story, person, on, { purpose: 'nazorg', note: story.chance.oneOf(notes.aftercare) }),
    );
}
