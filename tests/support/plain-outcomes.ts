import type { TeamTransaction } from '../../electron/backend/database/schema.ts';

/** What came of the guidance, as plain lists. */
export interface PlainOutcomes {
  readonly routes: readonly { type: number; route: RouteName }[];
  readonly jobs: readonly PlainJob[];
  readonly benefits: readonly PlainBenefit[];
  readonly contacts: readonly PlainContact[];
  /** The days on which somebody's plans were made. */
  readonly plans: readonly { person: number; on: string }[];
}

export const routeNames = ['werk', 'onderwijs', 'activering', 'participatie'] as const;
export type RouteName = (typeof routeNames)[number];

export interface PlainJob {
  readonly person: number;
  readonly start: string;
  readonly end: string | null;
  readonly ownLevel: boolean | null;
}

export interface PlainBenefit {
  readonly person: number;
  readonly kind: 'volledig' | 'gedeeltelijk';
  readonly start: string;
  readonly end: string | null;
  readonly reason: 'schulden' | 'baan-kwijt' | 'anders' | null;
}

export interface PlainContact {
  readonly person: number;
  readonly date: string;
  readonly purpose: 'intake' | 'voortgang' | null;
  readonly mapped: boolean;
}

export const noOutcomes: PlainOutcomes = {
  routes: [],
  jobs: [],
  benefits: [],
  contacts: [],
  plans: [],
};

export const outcomeTables = ['job', 'benefit_period', 'contact', 'plan'] as const;

/** An employer is told in no report. */
export const inventedEmployer = 'Kwekerij Ondergoor';

export async function fillOutcomes(trx: TeamTransaction, outcomes: PlainOutcomes): Promise<void> {
  const inParts = async <Row>(rows: readonly Row[], write: (part: Row[]) => Promise<unknown>) => {
    for (let from = 0; from < rows.length; from += 500) await write(rows.slice(from, from + 500));
  };
  for (const { type, route } of outcomes.routes) {
    await trx.updateTable('trajectory_type').set({ route }).where('id', '=', type).execute();
  }
  await inParts(
    outcomes.jobs.map(({ person, start, end, ownLevel }) => ({
      client_id: person,
      employer: inventedEmployer,
      starts_on: start,
      ended_on: end,
      own_level: flag(ownLevel),
    })),
    (part) => trx.insertInto('job').values(part).execute(),
  );
  await inParts(
    outcomes.benefits.map(({ person, kind, start, end, reason }) => ({
      client_id: person,
      kind,
      starts_on: start,
      ends_on: end,
      return_reason: reason,
    })),
    (part) => trx.insertInto('benefit_period').values(part).execute(),
  );
  await inParts(
    outcomes.contacts.map(({ person, date, purpose, mapped }) => ({
      client_id: person,
      date,
      purpose,
      mapped: flag(mapped),
    })),
    (part) => trx.insertInto('contact').values(part).execute(),
  );
  await inParts(
    outcomes.plans.map(({ person, on }, index) => ({
      client_id: person,
      version: index + 1,
      made_on: on,
      made_by: 'KM',
      goal: 'Werk',
    })),
    (part) => trx.insertInto('plan').values(part).execute(),
  );
}

const flag = (value: boolean | null) =>
  value === null ? null : value ? (1 as const) : (0 as const);
