import { addDays, addMonths } from '#shared/kernel/calendar.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { workday, workdayBefore } from './days.ts';
import type { Person } from './people.ts';
import type { PracticeStep, Story } from './practice-team.ts';
import { record, talk } from './steps.ts';
import { goals, notes, planSteps } from './words.ts';

/** Talks, ladder steps, school, civic integration and plans of those who are guided. */
export function guidance(people: readonly Person[], story: Story): PracticeStep[] {
  const { chance, today, begin } = story;
  return people.flatMap((person, at): PracticeStep[] => {
    const intakeOn = workday(addDays(begin, 1 + (at % 20)));
    // Some are forgotten, so that Vandaag has something to say.
    const daysAgo = at % 17 === 5 ? chance.whole(100, 130) : chance.whole(2, 75);
    const lastTalk = workdayBefore(addDays(today, -daysAgo));
    return [
      talk(story, person, intakeOn, {
        purpose: 'intake',
        mapped: true,
        note: chance.oneOf(notes.intake),
      }),
      ...(at % 3 === 0 ? [talkBetween(story, person, lastTalk)] : []),
      talk(story, person, lastTalk, {
        purpose: 'voortgang',
        note: chance.oneOf(notes[person.track]),
      }),
      ...(at % 9 === 4 ? [] : [measured(story, person)]),
      ...((person.hasPartner ? at % 13 !== 0 : at % 5 === 1)
        ? [plan(story, person, at, intakeOn)]
        : []),
      ...(at % 3 === 2 && person.track !== 'zorg' ? [school(story, person, intakeOn)] : []),
      ...(at % 10 === 6 ? [integration(story, person, intakeOn)] : []),
      ...(at % 16 === 7 ? [childcare(story, person)] : []),
      ...(at % 25 === 9 ? [medical(story, person)] : []),
    ];
  });
}

function talkBetween(story: Story, person: Person, lastTalk: IsoDate): PracticeStep {
  const on = workdayBefore(addDays(lastTalk, -story.chance.whole(40, 70)));
  return talk(story, person, on, {
    purpose: 'voortgang',
    note: story.chance.oneOf(notes.between),
  });
}

/** In the last five months: they need not be measured again yet. */
function measured(story: Story, { number, track, step, caseManager }: Person): PracticeStep {
  const { chance, today } = story;
  const on = workdayBefore(addDays(today, -chance.whole(8, 150)));
  const climbs = chance.oneOf(track === 'zorg' ? [0, 0, 1] : [0, 0, 1, 1, 1, -1]);
  return record(story, number, on, 'ladder', {
    step: String(Math.max(1, Math.min(4, step + climbs))),
    measuredOn: on,
    measuredBy: caseManager,
  });
}

function plan(story: Story, { number, track }: Person, at: number, from: IsoDate): PracticeStep {
  const { chance, today, clientId } = story;
  const on = workday(addDays(from, 7 + chance.whole(0, 40)));
  const promisedOn = workday(addDays(today, at % 12 === 1 ? -6 : chance.whole(4, 40)));
  const [first, second, third] = chance.some(3, planSteps[track]);
  return {
    on,
    act: (ask) =>
      ask('caseload.savePlan', {
        clientId: clientId(number),
        basedOn: null,
        newVersion: false,
        values: {
          goal: chance.oneOf(goals[track]),
          goalOn: addMonths(today, chance.whole(3, 10)),
          evaluateOn: workday(addDays(today, at % 15 === 2 ? 3 : chance.whole(35, 120))),
          steps: [
            { text: first ?? '', state: 'klaar' },
            { text: second ?? '', state: 'bezig' },
            { text: third ?? '', state: 'straks' },
          ],
          agreements: [
            {
              who: 'klant',
              text: 'Neemt de brieven mee naar het volgende gesprek',
              dueOn: null,
              doneOn: null,
            },
            {
              who: 'klantmanager',
              text: 'Belt de aanbieder over een plek',
              dueOn: promisedOn,
              doneOn: null,
            },
          ],
        },
      }),
  };
}

/** School takes three dagdelen on three different days [letter]. */
const school = (story: Story, { number }: Person, on: IsoDate): PracticeStep =>
  record(story, number, on, 'weekUse', {
    kind: 'school',
    name: 'Taalschool De Brug',
    dagdelen: story.chance.oneOf([
      ['ma-ochtend', 'wo-ochtend', 'do-ochtend'],
      ['di-middag', 'wo-middag', 'vr-ochtend'],
      ['ma-avond', 'di-avond', 'do-avond'],
    ]),
    startsOn: on,
  });

const integration = (story: Story, { number }: Person, on: IsoDate): PracticeStep => {
  const { today, chance } = story;
  // Some terms end within the half-year in which Vandaag speaks of it.
  const endsOn = addDays(today, chance.whole(60, 500));
  return record(story, number, on, 'civicIntegration', {
    law: 'wi2021',
    school: 'Taalschool De Brug',
    termStartsOn: addMonths(endsOn, -36),
    registeredOn: addMonths(endsOn, -37),
    intakeOn: addMonths(endsOn, -36),
    pipOn: addDays(addMonths(endsOn, -36), 20),
    route: chance.oneOf(['b1', 'b1', 'z']),
    fullTime: false,
    languageHours: chance.whole(120, 600),
    participationHours: chance.whole(40, 300),
  });
};

const childcare = (story: Story, { number }: Person): PracticeStep => {
  const on = workdayBefore(addDays(story.today, -9));
  return record(story, number, on, 'precondition', {
    kind: story.chance.oneOf(['kinderopvang', 'reiskosten', 'fiets']),
    status: 'regelen',
    neededOn: workday(addDays(story.today, story.chance.whole(1, 12))),
    note: 'Nodig voor het traject begint.',
  });
};

const medical = (story: Story, { number }: Person): PracticeStep => {
  const on = workdayBefore(addDays(story.today, -50));
  return record(story, number, on, 'medicalAssessment', {
    askedOn: on,
    askedOf: 'Bureau Oordeel',
  });
};
