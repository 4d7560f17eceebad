import { addDays } from '#shared/kernel/calendar.ts';
import { yearOf, type IsoDate } from '#shared/kernel/dates.ts';
import { Chance } from '#shared/invented/chance.ts';
import { agenda } from './agenda.ts';
import { buying } from './buying.ts';
import { clientList, importList } from './client-list.ts';
import { workdayBefore } from './days.ts';
import { groupCourse } from './group-course.ts';
import { guidance } from './guidance.ts';
import { leaving } from './leaving.ts';
import { newcomersOf } from './newcomers.ts';
import { caseManagers, inventPeople, isGuided, type Person } from './people.ts';
import type { Ask, PastBackend, PracticeStep, Story } from './practice-team.ts';
import { enterSupply } from './supply.ts';

/** How long ago the practice team began with Trede, in days. */
const storyDays = 300;
const seed = 5120;

export const beginOf = (today: IsoDate): IsoDate => workdayBefore(addDays(today, -storyDays));

export interface Writing {
  readonly today: IsoDate;
  readonly backend: PastBackend;
  /** Puts the list of clients where the import finds it, and gives its reference. */
  readonly listFile: (content: string) => string;
  readonly told: (done: number, total: number) => void;
}

/**
 * Ten months of the practice team, told through the calls that the window makes, each on its own day: what stands
 * in the file passed every rule. The same for the same day.
 *
 * @throws Refusal where the disk is full
 * @throws Error where a rule does not allow the story
 */
export async function tellStory({ today, backend, listFile, told }: Writing): Promise<void> {
  const chance = new Chance(seed);
  const begin = beginOf(today);
  const people = inventPeople(chance, begin);
  const ids = new Map<string, number>();
  const story: Story = {
    today,
    begin,
    chance,
    clientId: (number) => {
      const id = ids.get(number);
      if (id === undefined) throw new Error('the story speaks of somebody before they came');
      return id;
    },
    learn: (number, id) => ids.set(number, id),
  };
  const ask: Ask = (name, input) => backend.ask(name, input);
  backend.setDay(begin);
  await enterSupply(ask, story);
  await importList(ask, listFile(clientList(people, chance, begin)));
  for (const { id, clientNumber } of await ask('caseload.names', {})) story.learn(clientNumber, id);
  await enterTeam(ask, begin);
  const steps = stepsOf(people, story).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  let day = begin;
  for (const [at, { on, act }] of steps.entries()) {
    if (on !== day) {
      day = on;
      backend.setDay(day);
    }
    await act(ask);
    told(at + 1, steps.length);
  }
}

function stepsOf(people: readonly Person[], story: Story): PracticeStep[] {
  const guided = people.filter(isGuided);
  const foundWork = guided.filter(({ track }) => track === 'werk').slice(0, 8);
  const staying = guided.filter((person) => !foundWork.includes(person));
  const active = staying.filter(({ track }) => track !== 'zorg');
  const inGroup = staying.filter(
    ({ track, group }) => track === 'groei' && group === 'statushouder',
  );
  return [
    ...guidance(staying, story),
    ...leaving(foundWork, story),
    ...newcomersOf(story),
    ...buying(active.slice(3), story),
    ...groupCourse(inGroup.slice(0, 7), story),
    ...agenda(staying.filter(({ track }) => track !== 'werk').slice(2, 20), story),
  ];
}

/** Who works in the team, who practises, and what the municipality counts by the year. */
async function enterTeam(ask: Ask, begin: IsoDate): Promise<void> {
  const { members } = await ask('caseload.settings', {});
  for (const name of Object.values(caseManagers)) {
    const known = members.find((member) => member.name === name);
    const values = { name, fteHundredths: name === caseManagers.zorg ? 60 : 100, active: true };
    const before = known === undefined || known.id === null ? null : { ...known, id: undefined };
    await ask('caseload.saveMember', { ...values, memberId: known?.id ?? null, before });
  }
  const { members: team } = await ask('caseload.settings', {});
  const own = team.find(({ name }) => name === caseManagers.groei);
  if (own?.id != null) await ask('caseload.setMe', { memberId: own.id });
  for (const [ago, settled] of [
    [3, 41],
    [2, 52],
    [1, 47],
  ] as const) {
    await ask('caseload.saveYearlyCount', {
      year: yearOf(begin) - ago,
      settled,
      targetFirstHalf: 22,
      housedFirstHalf: 20,
      targetSecondHalf: 24,
      housedSecondHalf: 25,
    });
  }
}
