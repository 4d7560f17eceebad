import { addDays } from '#shared/kernel/calendar.ts';
import { workday, workdayBefore } from './days.ts';
import { caseManagers } from './people.ts';
import type { PracticeStep, Story } from './practice-team.ts';
import { record, talk } from './steps.ts';
import { notes } from './words.ts';

const newcomers = [
  {
    number: '52901',
    firstName: 'Rasha',
    lastName: 'al-Qassar',
    sex: 'vrouw',
    nationality: 'Syrische',
    days: 12,
    spoken: false,
  },
  {
    number: '52914',
    firstName: 'Yonatan',
    lastName: 'Habtemariam',
    sex: 'man',
    nationality: 'Eritrese',
    days: 31,
    spoken: false,
  },
  {
    number: '52930',
    firstName: 'Omid',
    lastName: 'Nazari',
    sex: 'man',
    nationality: 'Afghaanse',
    days: 54,
    spoken: true,
  },
  {
    number: '52947',
    firstName: 'Hodan',
    lastName: 'Diriye',
    sex: 'vrouw',
    nationality: 'Somalische',
    days: 76,
    spoken: true,
  },
] as const;

/** Who settled in the last months and was entered one by one. Two still wait for their intake. */
export function newcomersOf(story: Story): PracticeStep[] {
  const { today } = story;
  return newcomers.flatMap(({ days, spoken, ...client }): PracticeStep[] => {
    const settlementDate = addDays(today, -days);
    const enteredOn = workday(addDays(settlementDate, 3));
    const guided = { number: client.number, caseManager: caseManagers.groei };
    const talkOn = workdayBefore(addDays(settlementDate, 25));
    const enter: PracticeStep = {
      on: enteredOn,
      act: async (ask) => {
        const { clientId } = await ask('caseload.addClient', {
          clientNumber: client.number,
          firstName: client.firstName,
          lastName: client.lastName,
          birthDate: addDays(today, -(26 * 365 + days * 11)),
          sex: client.sex,
          nationality: client.nationality,
          settlementDate,
          familyReunion: client.sex === 'vrouw',
          track: 'groei',
          caseManager: guided.caseManager,
          partnerId: null,
        });
        story.learn(client.number, clientId);
      },
    };
    if (!spoken) return [enter];
    return [
      enter,
      talk(story, guided, talkOn, { purpose: 'intake', mapped: true, note: notes.intake[1] }),
      record(story, client.number, talkOn, 'ladder', {
        step: '1',
        measuredOn: talkOn,
        measuredBy: guided.caseManager,
      }),
      record(story, client.number, talkOn, 'civicIntegration', {
        law: 'wi2021',
        registeredOn: addDays(settlementDate, 7),
      }),
    ];
  });
}
