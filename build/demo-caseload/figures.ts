import type { ListedOutflowKind } from '#shared/importing/cells.ts';
import type { TargetGroup } from '#shared/kernel/target-group.ts';

/*
 * The totals of the demo caseload. Numbers of persons, outflow and trajectories are those that the
 * municipality of Overbetuwe published on its project of June 2017 to December 2019 [evaluation].
 * Prices, the split over the funds, nationalities and who has a taalmaatje are invented.
 */

export const demoPeriod = { from: '2017-06-01', until: '2019-12-31' } as const;

type PerGroup = Readonly<Record<TargetGroup, number>>;

/** 199 and 94 persons: 293 in 207 bijstandspartijen. */
export const couples: PerGroup = { statushouder: 58, oudkomer: 28 };
export const singles: PerGroup = { statushouder: 83, oudkomer: 38 };

export const outflows = {
  'betaald-werk': { statushouder: 64, oudkomer: 12 },
  'parttime-werk': { statushouder: 16, oudkomer: 3 },
  studie: { statushouder: 13, oudkomer: 0 },
} as const satisfies Partial<Record<ListedOutflowKind, PerGroup>>;

/** 78% of the adult statushouders. */
export const languageBuddies: PerGroup = { statushouder: 155, oudkomer: 0 };

export interface TrajectoryFigures extends PerGroup {
  readonly type: string;
  readonly provider: string;
  /** Of one trajectory, including VAT; `null` for what is free. */
  readonly priceCents: number | null;
  /** How many of them the fund of 2016 pays; the fund of 2017 pays the rest. */
  readonly fromFund2016: number;
  readonly weeks: number;
}

export const funds = {
  2016: 'Uitvoeringsakkoord 2016',
  2017: 'Uitvoeringsakkoord 2017',
} as const;

export const trajectories = {
  jobcoaching: {
    type: 'Jobcoaching',
    provider: 'Op Stap Jobcoaching',
    statushouder: 43,
    oudkomer: 7,
    priceCents: 145000,
    fromFund2016: 22,
    weeks: 26,
  },
  activation4wd: {
    type: 'Activering 4WD CARE',
    provider: '4WD CARE',
    statushouder: 15,
    oudkomer: 9,
    priceCents: 215000,
    fromFund2016: 10,
    weeks: 17,
  },
  activation2switch: {
    type: 'Activering 2Switch',
    provider: '2Switch',
    statushouder: 3,
    oudkomer: 5,
    priceCents: 180000,
    fromFund2016: 4,
    weeks: 17,
  },
  application: {
    type: 'Sollicitatietraining',
    provider: 'Werkgeversservicepunt',
    statushouder: 56,
    oudkomer: 0,
    priceCents: 37500,
    fromFund2016: 20,
    weeks: 8,
  },
  movement: {
    type: 'Bewegen Werkt',
    provider: 'Bewegen Werkt',
    statushouder: 43,
    oudkomer: 10,
    priceCents: 98550,
    fromFund2016: 25,
    weeks: 12,
  },
  society: {
    type: 'Wegwijs in de maatschappij',
    provider: 'Stichting Lemat',
    statushouder: 13,
    oudkomer: 0,
    priceCents: 50000,
    fromFund2016: 7,
    weeks: 8,
  },
  volunteering: {
    type: 'Vrijwilligerswerk',
    provider: 'Forte Welzijn',
    statushouder: 35,
    oudkomer: 8,
    priceCents: null,
    fromFund2016: 0,
    weeks: 40,
  },
  studyPreparation: {
    type: 'Voorbereiding studie',
    provider: 'Regionaal opleidingscentrum',
    statushouder: 13,
    oudkomer: 0,
    priceCents: 240000,
    fromFund2016: 6,
    weeks: 30,
  },
  careAndRest: {
    type: 'Zorg en rust',
    provider: 'Gemeente',
    statushouder: 15,
    oudkomer: 36,
    priceCents: null,
    fromFund2016: 0,
    weeks: 0,
  },
} as const satisfies Record<string, TrajectoryFigures>;

export const nationalities = {
  Syrische: 177,
  Eritrese: 46,
  Iraakse: 19,
  Afghaanse: 18,
  Somalische: 12,
  Iraanse: 12,
  Staatloos: 7,
  Ethiopische: 1,
  Jemenitische: 1,
} as const;
export type DemoNationality = keyof typeof nationalities;
