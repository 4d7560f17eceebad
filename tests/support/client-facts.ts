import fc from 'fast-check';
import type {
  ClientFacts,
  IntegrationFacts,
  JobFacts,
  TrajectoryFacts,
} from '../../shared/caseload/signals/facts.ts';
import { signalsOf } from '../../shared/caseload/signals/rules.ts';
import type { Signal, SignalKind } from '../../shared/caseload/signals/schema.ts';
import { defaultThresholds, type Thresholds } from '../../shared/caseload/team/schema.ts';
import type { IsoDate } from '../../shared/kernel/dates.ts';

/** A client of whom nothing asks for an act but what the wish brings, as long as the day is not far off. */
export const factsOf = (wish: Partial<ClientFacts> = {}): ClientFacts => ({
  clientId: 7,
  householdId: 3,
  firstName: 'Rima',
  settlementDate: null,
  caseManager: 'Marloes Hendriks',
  outflow: null,
  contacts: { lastOn: null, hadIntake: true, wasMapped: true, aftercareOn: [] },
  ladder: { measured: true, lastOn: null },
  plan: null,
  integration: null,
  trajectories: [],
  jobs: [],
  benefitPeriods: [],
  assessments: [],
  preconditions: [],
  partners: [],
  ...wish,
});

export const trajectoryOf = (wish: Partial<TrajectoryFacts> = {}): TrajectoryFacts => ({
  id: 31,
  typeName: 'Bewegen Werkt',
  startDate: '2026-01-05',
  endDate: null,
  status: 'loopt',
  result: null,
  ...wish,
});

export const jobOf = (wish: Partial<JobFacts> = {}): JobFacts => ({
  id: 41,
  employer: 'Kwekerij De Linde',
  startsOn: '2026-01-05',
  contractUntil: null,
  endedOn: null,
  ...wish,
});

export const integrationOf = (wish: Partial<IntegrationFacts> = {}): IntegrationFacts => ({
  id: 51,
  law: 'wi2021',
  termStartsOn: null,
  termYears: null,
  extendedUntil: null,
  exemption: null,
  registeredOn: null,
  pipOn: null,
  completedOn: null,
  result: null,
  ...wish,
});

interface Asked {
  readonly today: IsoDate;
  readonly thresholds?: Partial<Thresholds>;
}

/** The signals of one kind, as the whole of the rules gives them. */
export const signalsOfKind = (
  kind: SignalKind,
  facts: ClientFacts,
  { today, thresholds }: Asked,
): Signal[] =>
  signalsOf(facts, [], { today, thresholds: { ...defaultThresholds, ...thresholds } }).filter(
    (signal) => signal.kind === kind,
  );

/** Any day that a caseload may hold: ends of months, leap days and turns of years are as likely as others. */
export const anyDay: fc.Arbitrary<IsoDate> = fc.oneof(
  fc
    .date({ min: new Date('2013-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom(
    '2016-02-29',
    '2020-02-29',
    '2023-02-28',
    '2024-02-29',
    '2025-12-31',
    '2026-01-01',
    '2026-01-31',
    '2026-03-29',
    '2026-08-31',
    '2026-10-25',
    '2028-02-29',
  ),
);

/** What a team may fill in for a threshold. */
export const anyThreshold: fc.Arbitrary<number> = fc.integer({ min: 1, max: 1000 });
