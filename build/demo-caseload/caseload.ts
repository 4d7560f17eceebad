import type { ImportField } from '#shared/importing/schema.ts';
import { fieldsOfShape } from '#shared/importing/shapes.ts';
import { importFieldLabels } from '#shared/importing/texts.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { formatAmount } from '#shared/kernel/money.ts';
import { inventActivities, type DemoActivity } from './activities.ts';
import { Chance } from '#shared/invented/chance.ts';
import { trajectories } from './figures.ts';
import { inventPeople, trackOf, type DemoPerson } from './people.ts';

/** The seed of the caseload that comes with Trede. */
export const demoSeed = 20171;

const caseManagers = {
  werk: 'Bram Kuiphof',
  groei: 'Iris van Doornwaard',
  zorg: 'Noor Bakelaar',
} as const;

/** The demo caseload as a Dutch Excel would write it: UTF-8 with BOM, semicolons, decimal commas. */
export function makeDemoCaseload(seed: number = demoSeed): string {
  const chance = new Chance(seed);
  const people = inventPeople(chance);
  const activities = inventActivities(chance, people);
  const lines = chance.shuffled(people).flatMap((person, index) => {
    const own = (activities.get(person) ?? []).toSorted((a, b) =>
      a.startsOn < b.startsOn ? -1 : 1,
    );
    const client = clientCells(person, own, 301_004 + index * 13, chance);
    if (own.length === 0) return [lineOf(client)];
    return own.map((activity) => lineOf({ ...client, ...activityCells(activity) }));
  });
  const header = fieldsOfShape.clients.map((field) => importFieldLabels[field]).join(';');
  return `\ufeff${[header, ...lines].join('\r\n')}\r\n`;
}

type Cells = Partial<Record<ImportField, string>>;

const lineOf = (cells: Cells): string =>
  fieldsOfShape.clients.map((field) => cells[field] ?? '').join(';');

function clientCells(
  person: DemoPerson,
  activities: readonly DemoActivity[],
  number: number,
  chance: Chance,
): Cells {
  const track = trackOf(person, chance);
  const ladder = inventLadder(person, activities, chance);
  return {
    clientNumber: String(number),
    householdNumber: person.household,
    firstName: person.firstName,
    lastName: person.lastName,
    birthDate: formatDate(person.bornOn),
    sex: person.sex,
    nationality: person.nationality,
    settlementDate: formatDate(person.settledOn),
    targetGroup: person.group,
    track,
    caseManager: caseManagers[track],
    ladderAtStart: String(ladder.atStart),
    ladderNow: String(ladder.now),
    languageLevel: person.languageLevel,
    languageBuddy: person.languageBuddy ? 'ja' : 'nee',
    ...(person.outflow === null
      ? {}
      : {
          outflowKind: person.outflow.kind.replace('-', ' '),
          outflowDate: formatDate(person.outflow.date),
        }),
  };
}

function activityCells(activity: DemoActivity): Cells {
  return {
    trajectoryType: activity.type,
    provider: activity.provider,
    trajectoryStart: formatDate(activity.startsOn),
    trajectoryEnd: activity.endsOn === null ? '' : formatDate(activity.endsOn),
    trajectoryResult: activity.status === 'loopt' ? 'lopend' : activity.status.replace('-', ' '),
    cost: activity.costCents === null ? '' : formatAmount(activity.costCents),
    fund: activity.fund ?? '',
  };
}

/** Who works stands on 6, or on 5 with a jobcoach or part of the benefit; who volunteers on 4. */
function inventLadder(
  person: DemoPerson,
  activities: readonly DemoActivity[],
  chance: Chance,
): { readonly atStart: number; readonly now: number } {
  if (person.inCare) {
    const atStart = chance.whole(1, 2);
    return { atStart, now: chance.happens(0.15) ? atStart + 1 : atStart };
  }
  const atStart = chance.whole(1, 3);
  const runs = (type: string) =>
    activities.some((activity) => activity.type === type && activity.status === 'loopt');
  const kind = person.outflow?.kind;
  if (kind === 'parttime-werk') return { atStart, now: 5 };
  if (kind === 'betaald-werk') {
    return { atStart, now: runs(trajectories.jobcoaching.type) ? 5 : 6 };
  }
  if (kind === 'studie') return { atStart, now: Math.max(atStart, 3) };
  const volunteers = activities.some(({ type }) => type === trajectories.volunteering.type);
  if (volunteers) return { atStart, now: 4 };
  if (activities.length > 0) return { atStart, now: Math.min(4, atStart + chance.whole(0, 2)) };
  return { atStart, now: Math.max(1, atStart + chance.oneOf([-1, 0, 0, 0, 1])) };
}
