import { addDays, addMonths } from '#shared/kernel/calendar.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { TargetGroup } from '#shared/kernel/target-group.ts';
import type { Chance } from '#shared/invented/chance.ts';
import {
  inventFirstName,
  inventLastName,
  type InventedNationality,
} from '#shared/invented/names.ts';
import { practiceTeam } from '#shared/team/practice.ts';

type Track = 'werk' | 'groei' | 'zorg';

/** An invented client of the practice team. */
export interface Person {
  readonly number: string;
  readonly household: string;
  readonly hasPartner: boolean;
  readonly group: TargetGroup;
  readonly nationality: InventedNationality;
  readonly sex: 'man' | 'vrouw';
  readonly firstName: string;
  readonly lastName: string;
  readonly bornOn: IsoDate;
  readonly settledOn: IsoDate;
  readonly track: Track;
  readonly caseManager: string;
  readonly stepAtStart: number;
  readonly step: number;
  readonly languageLevel: string;
  readonly languageBuddy: boolean;
  /** Left before the team began with Trede. */
  readonly left: { readonly kind: string; readonly on: IsoDate } | null;
}

export const caseManagers = {
  werk: 'Bram Kuiphof',
  groei: practiceTeam.userName,
  zorg: 'Noor Bakelaar',
} as const satisfies Record<Track, string>;

const couples = { statushouder: 13, oudkomer: 3 } as const;
const singles = { statushouder: 22, oudkomer: 6 } as const;

/** Those of the list with which the team began: sixty persons in 44 bijstandspartijen. */
export function inventPeople(chance: Chance, begin: IsoDate): Person[] {
  const groups = ['statushouder', 'oudkomer'] as const;
  const households = groups.flatMap((group) => [
    ...Array.from({ length: couples[group] }, () => ({ group, size: 2 })),
    ...Array.from({ length: singles[group] }, () => ({ group, size: 1 })),
  ]);
  let number = 51_200;
  return chance.shuffled(households).flatMap(({ group, size }, at) => {
    const nationality = chance.oneOf(nationalities);
    const firstSex = chance.happens(0.6) ? 'man' : 'vrouw';
    const settledOn = settlement(chance, group, begin);
    const lastName = inventLastName(chance, nationality);
    return Array.from({ length: size }, (_, place): Person => {
      number += chance.whole(3, 17);
      const sex = place === 0 ? firstSex : firstSex === 'man' ? 'vrouw' : 'man';
      const track = chance.oneOf(place === 0 ? firstTracks : otherTracks);
      const stepAtStart = track === 'zorg' ? chance.whole(1, 2) : chance.whole(1, 3);
      const left = track !== 'zorg' && at % 7 === 3 ? outflow(chance, begin) : null;
      return {
        number: String(number),
        household: `P${String(7_100 + at * 3)}`,
        hasPartner: size === 2,
        group,
        nationality,
        sex,
        firstName: inventFirstName(chance, nationality, sex),
        lastName:
          place === 0 || chance.happens(0.5) ? lastName : inventLastName(chance, nationality),
        bornOn: addDays(begin, -chance.whole(22 * 365, 55 * 365)),
        settledOn: place === 0 ? settledOn : addDays(settledOn, -chance.whole(0, 60)),
        track,
        caseManager: caseManagers[track],
        stepAtStart,
        step: left === null ? Math.min(4, stepAtStart + chance.oneOf([0, 0, 1, 1, 2])) : 6,
        languageLevel: chance.oneOf(['Alfa', 'A1', 'A1', 'A2', 'A2', 'B1']),
        languageBuddy: chance.happens(group === 'statushouder' ? 0.75 : 0.2),
        left,
      };
    });
  });
}

const nationalities = [
  'Syrische',
  'Syrische',
  'Syrische',
  'Syrische',
  'Eritrese',
  'Eritrese',
  'Iraakse',
  'Afghaanse',
  'Somalische',
  'Iraanse',
  'Staatloos',
] as const satisfies readonly InventedNationality[];

const firstTracks = ['werk', 'werk', 'groei', 'groei', 'zorg'] as const;
const otherTracks = ['werk', 'groei', 'groei', 'zorg'] as const;

/** Long enough before the team began that the intake is no work of today any more. */
function settlement(chance: Chance, group: TargetGroup, begin: IsoDate): IsoDate {
  if (group === 'oudkomer') return addDays('2003-01-01', chance.whole(0, 3_500));
  return addMonths(begin, -chance.whole(4, 48));
}

const outflow = (chance: Chance, begin: IsoDate) => ({
  kind: chance.oneOf(['betaald werk', 'betaald werk', 'studie']),
  on: addDays(begin, -chance.whole(20, 200)),
});

/** Whether somebody has not left: who is guided every day. */
export const isGuided = ({ left }: Person): boolean => left === null;
