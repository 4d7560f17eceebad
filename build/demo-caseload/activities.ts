import type { ListedStatus } from '#shared/importing/cells.ts';
import { addDays } from '#shared/kernel/calendar.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { TargetGroup } from '#shared/kernel/target-group.ts';
import type { Chance } from '#shared/invented/chance.ts';
import { dayBetween, latest } from './days.ts';
import { demoPeriod, funds, trajectories, type TrajectoryFigures } from './figures.ts';
import type { DemoPerson } from './people.ts';

/** A trajectory of an invented person. */
export interface DemoActivity {
  readonly type: string;
  readonly provider: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
  readonly status: Extract<ListedStatus, 'loopt' | 'afgerond' | 'voortijdig-gestopt'>;
  readonly costCents: number | null;
  readonly fund: string | null;
}

export type Activities = ReadonlyMap<DemoPerson, readonly DemoActivity[]>;

const works = ({ outflow }: DemoPerson): boolean => outflow !== null && outflow.kind !== 'studie';
const stays = ({ outflow, inCare }: DemoPerson): boolean => outflow === null && !inCare;

/** For whom a trajectory is. */
const meantFor: Readonly<Record<keyof typeof trajectories, (person: DemoPerson) => boolean>> = {
  jobcoaching: works,
  activation4wd: stays,
  activation2switch: stays,
  application: (person) => works(person) || stays(person),
  movement: (person) => works(person) || stays(person),
  society: stays,
  volunteering: stays,
  studyPreparation: (person) => stays(person) && person.bornOn >= '1980-01-01',
  careAndRest: ({ inCare }) => inCare,
};

/** Gives out all trajectories, each person at most one of a type. */
export function inventActivities(chance: Chance, people: readonly DemoPerson[]): Activities {
  const activities = new Map<DemoPerson, DemoActivity[]>(people.map((person) => [person, []]));
  for (const name of Object.keys(trajectories) as (keyof typeof trajectories)[]) {
    const figures: TrajectoryFigures = trajectories[name];
    const chosen = (['statushouder', 'oudkomer'] as const satisfies TargetGroup[]).flatMap(
      (group) =>
        chance.some(
          figures[group],
          people.filter((person) => person.group === group && meantFor[name](person)),
        ),
    );
    const paidFrom2016 = new Set(chance.some(figures.fromFund2016, chosen));
    for (const person of chosen) {
      const fund = paidFrom2016.has(person) ? funds[2016] : funds[2017];
      activities.get(person)?.push(inventActivity(chance, figures, person, fund));
    }
  }
  return activities;
}

function inventActivity(
  chance: Chance,
  figures: TrajectoryFigures,
  person: DemoPerson,
  fund: string,
): DemoActivity {
  const startsOn = inventStart(chance, figures, person);
  const endsOn =
    figures.weeks === 0 ? null : addDays(startsOn, figures.weeks * 7 - 1 + chance.whole(-14, 21));
  const runs = endsOn === null || endsOn > demoPeriod.until;
  return {
    type: figures.type,
    provider: figures.provider,
    startsOn,
    endsOn: runs ? null : endsOn,
    status: runs ? 'loopt' : chance.happens(0.82) ? 'afgerond' : 'voortijdig-gestopt',
    costCents: figures.priceCents,
    fund: figures.priceCents === null ? null : fund,
  };
}

/** After settling and within the period; jobcoaching when the job begins, all else before it. */
function inventStart(chance: Chance, figures: TrajectoryFigures, person: DemoPerson): IsoDate {
  const earliest = latest(demoPeriod.from, addDays(person.settledOn, 28));
  if (person.outflow === null) return dayBetween(chance, earliest, '2019-12-09');
  const { date } = person.outflow;
  if (figures.type === trajectories.jobcoaching.type) {
    return latest(earliest, addDays(date, -chance.whole(0, 21)));
  }
  return dayBetween(chance, earliest, addDays(date, -14));
}
